"""Compile a pattern when it is first used, so that importing costs nothing."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import cast


class _Lazy:
    """A pattern that compiles at the first look for one of its attributes, and has each from then on."""

    def __init__(self, source: str | Callable[[], str], flags: int) -> None:
        self._source = source
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        if name.startswith("__"):
            raise AttributeError(name)
        if name == "_compiled":
            value: object = re.compile(self._source if isinstance(self._source, str) else self._source(), self._flags)
        else:
            value = getattr(self._compiled, name)
        setattr(self, name, value)
        return value


def lazy_pattern(source: str | Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    r"""Return a pattern that is compiled when it is first used; one that is wrong raises only then.

    A source that is long to write may be a function that writes it, called when the pattern is compiled.

    >>> lazy_pattern(r"\d+").findall("2 dari 4 halaman")
    ['2', '4']
    """
    return cast("re.Pattern[str]", _Lazy(source, flags))
