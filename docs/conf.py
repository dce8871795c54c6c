"""Build the documentation: `sphinx-build -W docs docs/_build`."""

from __future__ import annotations

from importlib.metadata import version as installed_version

project = "idnews"
author = "The idnews maintainers"
copyright = "the idnews maintainers"
release = version = installed_version("idnews")

extensions = ["myst_parser", "sphinx.ext.autodoc"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"idnews {release}"
html_copy_source = False

# Headings can be linked to, as a page in Markdown does it.
myst_heading_anchors = 3

# What stands between single backticks in a docstring is code.
default_role = "literal"
autodoc_member_order = "bysource"
autodoc_typehints_format = "short"
autodoc_preserve_defaults = True
