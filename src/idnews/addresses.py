"""Tell where the links of a page lead."""

from __future__ import annotations

from typing import Final
from urllib.parse import urljoin

from idnews.pattern import lazy_pattern

# A script, a program of the reader's own, the same page.
_NO_PAGE: Final = ("#", "javascript:", "mailto:", "whatsapp:", "tel:", "fb-messenger:", "tg:", "line:")
# The doors of networks that a reader shares a story through.
_DOOR: Final = lazy_pattern(r"[?]share=|/sharer|/intent/(?:tweet|post)|//wa[.]me|api[.]whatsapp[.]com|/share/url|/lineit/share")


def leads_nowhere(address: str) -> bool:
    """Return whether an address is that of a button: to share, to write to somebody, to run a script.

    >>> leads_nowhere("JavaScript:void(0)"), leads_nowhere("/berita/1")
    (True, False)
    """
    folded = address.strip().lower()
    if not folded or folded.startswith(_NO_PAGE):
        return True
    # Each door holds one of these, and looking for them costs less than to search for the pattern.
    return ("share" in folded or "/intent/" in folded or "//wa.me" in folded or "whatsapp" in folded) and _DOOR.search(folded) is not None


def absolute(address: str | None, base: str | None) -> str | None:
    """Return an address as it stands on its own, where that of its page is known; `None` for one that leads to no page.

    >>> absolute("/berita/2", "https://kabar.example/berita/1")
    'https://kabar.example/berita/2'
    """
    if address is None or leads_nowhere(address):
        return None
    address = address.strip()
    if base is None or address.startswith(("https://", "http://")):
        return address
    try:
        return urljoin(base, address)
    except ValueError:
        return None
