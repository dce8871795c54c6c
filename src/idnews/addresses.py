"""Tell where the links of a page lead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final
from urllib.parse import urljoin, urlsplit

from idnews.galley import Galley
from idnews.lexicon.metadata import ADDRESSES
from idnews.pattern import lazy_pattern

# A script, a program of the reader's own, the same page.
_NO_PAGE: Final = ("#", "javascript:", "mailto:", "whatsapp:", "tel:", "fb-messenger:", "tg:", "line:")
# The doors of networks that a reader shares a story through.
_DOOR: Final = lazy_pattern(r"[?]share=|/sharer|/intent/(?:tweet|post)|//wa[.]me|api[.]whatsapp[.]com|/share/url|/lineit/share")

# Beneath these, and beneath "id", sites of Indonesia are registered (PANDI).
_REGISTRIES: Final = frozenset({"ac", "biz", "co", "com", "desa", "go", "mil", "my", "net", "or", "ponpes", "sch", "web"})
_FILED: Final = lazy_pattern(r"/(20\d\d)([01]\d)([0-3]\d)(?:\d{6})?(?!\d)|/(20\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?!\d)")
_LONGEST: Final = 500


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


def site_of(address: str) -> str | None:
    """Return the domain that somebody has registered, of which an address' host is a part; `None` for an address without a host.

    >>> site_of("https://jogja.warta.example/a"), site_of("https://www.warta.co.id/a"), site_of("/berita/2")
    ('warta.example', 'warta.co.id', None)
    """
    try:
        host = urlsplit(address).hostname
    except ValueError:
        return None
    if host is None:
        return None
    parts = host.split(".")
    return ".".join(parts[-3:] if parts[-2:-1] and parts[-2] in _REGISTRIES else parts[-2:])


def day_in(address: str) -> dt.date | None:
    """Return the day that an address files its page under; `None` where it names none. Figures behind it are seldom the hour of publication.

    >>> day_in("https://warta.example/read/2025/09/02/163000/bakau"), day_in("https://warta.example/berita/20250902163000-92-1")
    (datetime.date(2025, 9, 2), datetime.date(2025, 9, 2))
    >>> day_in("https://warta.example/berita/2025090216/bakau")
    """
    filed = _FILED.search(address, 0, _LONGEST)
    try:
        return None if filed is None else dt.date(*(int(figures) for figures in filed.groups() if figures))
    except ValueError:
        return None


def sections_in(address: str | None) -> frozenset[str]:
    """Return the folders that an address files its page in, as words: sites name their sections so, and what stands last is the page's own.

    >>> sorted(sections_in("https://warta.example/olahraga/sisi-lapangan/d-1/bakau"))
    ['d 1', 'olahraga', 'sisi lapangan']
    """
    try:
        path = urlsplit((address or "")[:_LONGEST]).path
    except ValueError:
        return frozenset()
    return frozenset(folder.replace("-", " ").lower() for folder in path.strip("/").split("/")[:-1])


def own_addresses(galley: Galley) -> Iterator[str]:
    """Yield the addresses that an HTML page says are its own."""
    for line in galley.lines:
        if line.slug is None:
            return
        if line.slug in ADDRESSES:
            yield line.span.of(galley.text)
