"""Build the documentation: `sphinx-build -W docs docs/_build`."""

from __future__ import annotations

from importlib.metadata import version as installed_version
from importlib.util import find_spec
from typing import TYPE_CHECKING

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
# A default is shown as it is written.
autodoc_preserve_defaults = True
maximum_signature_line_length = 100


def empty_defaults(
    _app: Sphinx, _what: str, _name: str, _object: object, _options: object, signature: str | None, returns: str | None
) -> tuple[str | None, str | None]:
    """Show that a default is made anew for each value, without the name of what attrs puts there."""
    return signature and signature.replace(" = NOTHING", " = ..."), returns


def setup(app: Sphinx) -> None:
    """Take part in what Sphinx does."""
    app.connect("autodoc-process-signature", empty_defaults)
