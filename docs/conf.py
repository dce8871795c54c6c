"""Build the documentation: `sphinx-build -W docs docs/_build`."""

from __future__ import annotations

import enum
import re
from importlib.metadata import version as installed_version
from importlib.util import find_spec
from typing import TYPE_CHECKING

import attrs
from docutils import nodes

if TYPE_CHECKING:
    from sphinx.application import Sphinx

project = "idnews"
author = "The idnews maintainers"
copyright = "the idnews maintainers"
release = version = installed_version("idnews")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"idnews {release}"
html_copy_source = False
html_static_path = ["_static"]
html_css_files = ["idnews.css"]

# Headings can be linked to, as a page in Markdown does it.
myst_heading_anchors = 3

# What stands between single backticks in a docstring is code.
default_role = "literal"
# The pages can be built without what idnews plugs into.
autodoc_mock_imports = [] if find_spec("datatrove") else ["datatrove"]
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
# A type that holds itself is shown by its name.
autodoc_type_aliases = {"Plain": "idnews.plain_data.Plain"}
# A default is shown as it is written.
autodoc_preserve_defaults = True
maximum_signature_line_length = 100


def written(
    _app: Sphinx, _what: str, _name: str, shown: object, _options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Show types and the defaults of an attrs class as they are written, not as they are kept; `...` is made anew for each value."""
    # Python cannot look into a type that holds itself, and so Sphinx wraps its name.
    returns = returns and re.sub(r"TypeAliasForwardRef\('([\w.]+)'\)", r"~\1", returns)
    if signature is None or not (isinstance(shown, type) and attrs.has(shown)):
        return signature, returns
    fields = attrs.fields_dict(shown)
    signature = re.sub(r"attr_dict\['(\w+)'\]\.default", lambda match: _written(fields[match[1]].default), signature)
    return signature.replace(" = NOTHING", " = ..."), returns


def _written(default: object) -> str:
    return f"{type(default).__name__}.{default.name}" if isinstance(default, enum.Enum) else repr(default)


def without_plain_bases(_app: Sphinx, page: nodes.document) -> None:
    """Leave out bases that tell a reader nothing."""
    for paragraph in [*page.findall(nodes.paragraph)]:
        if paragraph.astext() in {"Bases: object", "Bases: Printed"}:
            paragraph.parent.remove(paragraph)


def setup(app: Sphinx) -> None:
    """Take part in what Sphinx does."""
    app.connect("doctree-read", without_plain_bases)
    app.connect("autodoc-process-signature", written)
