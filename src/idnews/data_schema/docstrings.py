"""Read what the source says of classes and of their fields."""

from __future__ import annotations

import ast
import functools
import inspect
import re
import sys
from collections.abc import Iterator, Mapping
from typing import Final

# What Python calls one thing and JSON another.
_IN_JSON: Final = {"None": "`null`", "()": "`[]`"}
_PYTHONIC: Final = re.compile(r"`(None|\(\))`|\b(None)\b")


def about(kind: type) -> str:
    """Return what the docstring of a class says first, in the words of JSON.

    >>> from idnews.span import Span
    >>> about(Span)
    'Half-open interval of character offsets into a text.'
    """
    return in_json((inspect.getdoc(kind) or "").partition("\n\n")[0])


def about_fields(kind: type) -> Mapping[str, str]:
    """Return what the source says under each field of a class, or under each member of an enumeration, in the words of JSON.

    >>> from idnews.span import Span
    >>> about_fields(Span)["end"]
    'Offset behind the last character.'
    """
    return {name: in_json(text) for name, text in _documented(kind.__module__)[kind.__name__].items()}


def in_json(docstring: str) -> str:
    r"""Return a docstring on one line, with `null` for None and `[]` for an empty tuple.

    >>> in_json("`()` where there\n    are none, and None before")
    '`[]` where there are none, and `null` before'
    """
    return _PYTHONIC.sub(lambda match: _IN_JSON[match[1] or match[2]], " ".join(docstring.split()))


@functools.cache
def _documented(module: str) -> Mapping[str, Mapping[str, str]]:
    """Return the docstrings of fields by class: they are there in the source alone."""
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {node.name: dict(_fields(node)) for node in tree.body if isinstance(node, ast.ClassDef)}


def _fields(node: ast.ClassDef) -> Iterator[tuple[str, str]]:
    for field, text in zip(node.body, node.body[1:], strict=False):
        target = field.target if isinstance(field, ast.AnnAssign) else field.targets[0] if isinstance(field, ast.Assign) else None
        if isinstance(target, ast.Name) and isinstance(text, ast.Expr) and isinstance(text.value, ast.Constant):
            yield target.id, inspect.cleandoc(str(text.value.value))
