"""Tell whether a page is HTML, or text that a scraper left."""

from __future__ import annotations

import codecs
import enum
import re
from typing import Final

HTML_ENDINGS: Final = (".html", ".htm", ".xhtml", ".shtml")
"""How the name of a page in HTML ends."""

_WIDE_BOMS: Final = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be"}
_OPENING: Final = re.compile(
    rb"""\s*+(?:<\?xml[^>]{0,200}+>\s*+)?+(?:<!--(?:(?!-->).){0,2000}+-->\s*+)*+
    <(?:!doctype\ html|html|head|body|title|meta|article|main|div|p|script|section|header|table|h[1-6])(?:[\s/>]|\Z)""",
    re.IGNORECASE | re.DOTALL | re.VERBOSE,
)
# Comments before the first element may be long; what opens a page that has none stands within its first words.
_HEAD: Final = 100_000


class Form(enum.StrEnum):
    """How a page is written."""

    AUTO = "auto"
    """As its name or its first element tells."""
    HTML = "html"
    """As HTML, in whatever encoding it declares."""
    TEXT = "text"
    """As text in UTF-8."""


def opens_as_html(page: str | bytes) -> bool:
    """Return whether a page begins as HTML does, behind the byte order mark of UTF-8 or UTF-16 or without any.

    >>> opens_as_html("<!doctype html><title>Panen Salak</title>"), opens_as_html("<pangan> murah")
    (True, False)
    """
    raw = page[:_HEAD].encode("utf-8", "replace") if isinstance(page, str) else page
    if (wide := _WIDE_BOMS.get(raw[:2])) is not None:
        raw = raw[2:].decode(wide, "replace").encode()
    return _OPENING.match(raw.removeprefix(codecs.BOM_UTF8)) is not None
