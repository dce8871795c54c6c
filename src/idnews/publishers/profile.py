"""Describe a publisher in words and places, never in behaviour."""

from __future__ import annotations

import attrs


@attrs.frozen
class Publisher:
    """One publisher and what is known of it before a page is read.

    >>> Publisher("Kabar Contoh", ("kabarcontoh.id",)).zone
    'Asia/Jakarta'
    """

    name: str
    """The name as readers know it; `""` for the unknown publisher."""
    domains: tuple[str, ...]
    """Hosts under which it publishes; a subdomain belongs to its domain."""
    outlets: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """How its datelines print its name; empty where its stories carry none."""
    zone: str = attrs.field(default="Asia/Jakarta", kw_only=True)
    """The IANA zone of times that are printed without one: western Indonesia (WIB) unless known otherwise."""
    whole: str | None = attrs.field(default=None, kw_only=True)
    """What to add to an address for the whole story on one page ("?page=all", "/all"); `None` where there is no such address."""


UNKNOWN = Publisher("", ())
"""The publisher of a page whose address is not known, or belongs to nobody we know."""
