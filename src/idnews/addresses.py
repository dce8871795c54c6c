"""Tell where the links of a page lead."""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urljoin

from idnews.pattern import lazy_pattern

# A script, a program of the reader's own, the same page; and the doors of networks that a reader shares a story through.
_NOWHERE: Final = lazy_pattern(
    r"\s*(?:$|#|javascript:|mailto:|whatsapp:|tel:|fb-messenger:|tg:|line:)"
    r"|.*(?:[?]share=|/sharer|/intent/(?:tweet|post)|//wa[.]me|api[.]whatsapp[.]com|/share/url|/lineit/share)",
    re.IGNORECASE,
)


def leads_nowhere(address: str) -> bool:
    """Return whether an address is that of a button: to share, to write to somebody, to run a script.

    >>> leads_nowhere("JavaScript:void(0)"), leads_nowhere("/berita/1")
    (True, False)
    """
    return _NOWHERE.match(address) is not None


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
