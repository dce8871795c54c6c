"""Describe a publisher in words and places, never in behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import attrs

from idnews.label import Label
from idnews.plain_data import NOT_PLAIN
from idnews.selector import Places


@attrs.frozen
class Publisher:
    """One publisher and what is known of it before a page is read.

    Publishers compare by who they are: `places`, `metadata` and `local_times` are left out of the comparison, and of plain data.

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
    places: Mapping[Label, str] = attrs.field(factory=dict, kw_only=True, eq=False, repr=False, metadata={NOT_PLAIN: True})
    """Where its HTML pages, of all eras, put what: for a label the selectors of elements that hold it, parted by commas ("div.isi p.baca, #penulis").
    The innermost element decides; lines of the `BODY` that no other label claims are left to the desk."""
    metadata: Mapping[str, str] = attrs.field(factory=dict, kw_only=True, eq=False, repr=False, metadata={NOT_PLAIN: True})
    """What a value of its metadata really is, where that is not what its name says: for a name ("ld:author", "meta:author") "writer", "editor",
    "published", "modified", or `""` for nothing that can be trusted."""
    local_times: tuple[str, ...] = attrs.field(default=(), kw_only=True, eq=False, repr=False, metadata={NOT_PLAIN: True})
    """Names of metadata whose times are local, whatever zone they print."""

    @cached_property
    def sheet(self) -> Places:
        """Its places, made ready to be asked."""
        return Places(self.places)


UNKNOWN = Publisher("", ())
"""The publisher of a page whose address is not known, or belongs to nobody we know."""
