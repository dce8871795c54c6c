"""Show an article beside the page that it was read from, every stretch of it explained, as one file of HTML."""

from __future__ import annotations

import html
import re
from typing import Final, Protocol

from idnews.pattern import lazy_pattern
from idnews.proof import Proof

# What HTML cannot hold is written as a proof writes it.
_UNSEEN: Final = lazy_pattern("[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")


class Explained(Protocol):
    """What can be shown: an article, and the marked page that it was read from."""

    @property
    def headline(self) -> str | None:
        """Title of the story."""
        ...

    @property
    def proof(self) -> Proof | None:
        """The marked page; `None` where it is not known."""
        ...


def print_page(article: Explained) -> str:
    """Return a page of HTML that shows an article and why it is what it is."""
    title = _shown(article.headline or "A page without a headline")
    text = "" if article.proof is None else _shown(article.proof.galley.text)
    return f'<!DOCTYPE html>\n<html lang="en">\n<meta charset="utf-8">\n<title>{title}</title>\n<pre lang="id">\n{text}</pre>\n</html>\n'


def _shown(text: str) -> str:
    return _UNSEEN.sub(_escape, html.escape(text))


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
