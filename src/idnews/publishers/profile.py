"""Describe a publisher in words and places, never in behaviour."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cached_property
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import attrs

from idnews.errors import NotAProfile
from idnews.label import Label
from idnews.plain_data import NOT_PLAIN
from idnews.printed import Printed
from idnews.selector import Places

_JAKARTA: Final = "Asia/Jakarta"
_LABELS: Final = frozenset(Label)
_MEANINGS: Final = frozenset({"writer", "editor", "published", "modified", ""})


@attrs.frozen(repr=False)
class Publisher(Printed):
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
    zone: str = attrs.field(default=_JAKARTA, kw_only=True)
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

    def __attrs_post_init__(self) -> None:
        """Refuse what cannot be read when it is described, and not when the first page is."""
        for field, needed, advice in _NEEDED:
            value: object = getattr(self, field)
            if not needed(value):
                raise NotAProfile(field, value, advice)

    @cached_property
    def sheet(self) -> Places:
        """Its places, made ready to be asked; raises `NotAProfile` for a selector that cannot be read."""
        try:
            return Places(self.places)
        except ValueError as error:
            field = "places"
            raise NotAProfile(field, self.places, str(error)) from error


def _are_words(value: object) -> bool:
    return isinstance(value, tuple) and all(isinstance(each, str) for each in value)


def _are_meanings(value: object) -> bool:
    return isinstance(value, Mapping) and all(isinstance(each, str) and each in _MEANINGS for each in value.values())


def _are_places(value: object) -> bool:
    return isinstance(value, Mapping) and all(label in _LABELS and isinstance(text, str) for label, text in value.items())


def _is_zone(value: object) -> bool:
    # Nearly every publisher keeps to Jakarta, and to look a zone up takes longer than all the rest.
    try:
        return isinstance(value, str) and (value == _JAKARTA or ZoneInfo(value).key == value)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False


def _is_word(value: object) -> bool:
    return isinstance(value, str)


def _may_be_word(value: object) -> bool:
    return value is None or isinstance(value, str)


_WORDS: Final = 'a tuple of strings is needed, such as ("kabar.example",)'
_NEEDED: Final[tuple[tuple[str, Callable[[object], bool], str], ...]] = (
    ("name", _is_word, "a string is needed"),
    ("domains", _are_words, _WORDS),
    ("outlets", _are_words, _WORDS),
    ("local_times", _are_words, _WORDS),
    ("whole", _may_be_word, 'what is added to an address is needed, such as "?page=all"'),
    ("zone", _is_zone, 'the name of an IANA zone is needed, such as "Asia/Makassar"'),
    ("metadata", _are_meanings, f"each name means one of {', '.join(map(repr, sorted(_MEANINGS)))}"),
    ("places", _are_places, "labels are mapped to selectors, such as {Label.BODY: 'div.isi'}"),
)


UNKNOWN = Publisher("", ())
"""The publisher of a page whose address is not known, or belongs to nobody we know."""
