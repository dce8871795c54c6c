"""Say by tag, id and classes where on an HTML page a line stands: the small part of CSS selectors that profiles need."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple, TypeAlias

from idnews.galley import Element
from idnews.label import Label
from idnews.pattern import lazy_pattern

_COMPOUND: Final = lazy_pattern(r"(?P<tag>[a-z][a-z0-9-]*)?(?P<rest>(?:[.#][\w-]+\*?|\[(?:[\w-]+=)?[\w-]+\*?\])*)")
_PART: Final = lazy_pattern(r"(?P<sign>[.#\[])(?:(?P<key>[\w-]+)=)?(?P<name>[\w-]+\*?)")
_KEYS: Final = {".": "class", "#": "id", "[": "itemprop"}
# "div.isi p": one element in one other.
_IN_ONE: Final = 2


class Compound(NamedTuple):
    """What one element must be: "div#isi.teks.besar", "[articleBody]" for an itemprop, "[data-qa-id=story*]" for a name that may go on."""

    tag: str | None
    """Its tag; `None` for any."""
    names: tuple[tuple[str, str], ...]
    """Attribute ("id", "class", "itemprop", …) and a name that must be among its words."""

    def fits(self, element: Element) -> bool:
        """Return whether an element is what the compound says."""
        tag, attributes = element
        if self.tag is not None and tag != self.tag:
            return False
        return all(_has(attributes, key, name) for key, name in self.names)


def _has(attributes: Mapping[str, str], key: str, name: str) -> bool:
    values = attributes.get(key, "").split()
    return name in values or (name[-1] == "*" and any(value.startswith(name[:-1]) for value in values))


class Selector(NamedTuple):
    """Elements one in another, the outermost first: "div.isi p.baca"."""

    compounds: tuple[Compound, ...]
    """What each must be."""


def _are_above(compounds: Sequence[Compound], path: Sequence[Element]) -> bool:
    at = len(path) - 1
    for compound in reversed(compounds):
        while at >= 0 and not compound.fits(path[at]):
            at -= 1
        if at < 0:
            return False
        at -= 1
    return True


def parse_selectors(text: str) -> tuple[Selector, ...]:
    """Return the selectors of a text that commas part; raises `ValueError` for one that cannot be read.

    >>> [len(selector.compounds) for selector in parse_selectors("div.isi p, .teks")]
    [2, 1]
    """
    return tuple(Selector(tuple(_compound(part) for part in one.split() or ("",))) for one in text.split(","))


def _compound(text: str) -> Compound:
    match = _COMPOUND.fullmatch(text)
    if match is None or not text:
        message = f"{text!r} is no selector: a tag, #id, .class and [itemprop] may be joined, and a blank stands for 'inside'"
        raise ValueError(message)
    return Compound(match["tag"], tuple((part["key"] or _KEYS[part["sign"]], part["name"]) for part in _PART.finditer(match["rest"])))


_Placed: TypeAlias = tuple[int, Label, Selector, int]
"""Rank of a label among those of its publisher, the label, a selector for it, and what that must stand in, as `_Fits` tells it."""

_Fits: TypeAlias = tuple[list[_Placed], int]
"""Selectors whose last element an element is, and what it is of all that others must stand in: a bit for each compound."""


_Names: TypeAlias = tuple[str | None, ...]
"""Tag of an element, and what it has under each of a publisher's keys."""

_ANY: Final = ("", "")
_FITS_NOTHING: Final[_Fits] = ([], 0)
# Sites give their elements the same few names on page after page.
_MOST_NAMES: Final = 4096
# Longer names are not remembered from page to page.
_LONGEST_NAMES: Final = 500


class Places:
    """Where on its pages a publisher puts what, made ready to be asked."""

    __slots__ = ("_around", "_by_name", "_by_tag", "_prefixes", "_starred", "keys", "labels", "remembered")

    def __init__(self, places: Mapping[Label, str]) -> None:
        """Read the selectors of each label, and sort them by a name that their last element must have."""
        self.labels: Final = frozenset(places)
        self._by_name: Final[dict[tuple[str, str], list[_Placed]]] = {}
        self._by_tag: Final[dict[str, list[_Placed]]] = {}
        self._starred: Final[list[tuple[str, str, _Placed]]] = []
        bits: dict[Compound, int] = {}
        keys: set[str] = set()
        for rank, (label, text) in enumerate(places.items()):
            for selector in parse_selectors(text):
                outer = 0
                for compound in selector.compounds[:-1]:
                    outer |= bits.setdefault(compound, 1 << len(bits))
                last = selector.compounds[-1]
                keys.update(key for compound in selector.compounds for key, _ in compound.names)
                placed = (rank, label, selector, outer)
                plain = next((name for name in last.names if name[1][-1] != "*"), None)
                if plain is not None:
                    self._by_name.setdefault(plain, []).append(placed)
                elif last.names:
                    key, name = last.names[0]
                    self._starred.append((key, name[:-1], placed))
                else:
                    self._by_tag.setdefault(last.tag or "", []).append(placed)
        self._around: Final[dict[tuple[str, str], list[tuple[Compound, int]]]] = {}
        for compound, bit in bits.items():
            # One that names nothing but a tag, or the start of a name, is tried on every element.
            self._around.setdefault(next((name for name in compound.names if name[1][-1] != "*"), _ANY), []).append((compound, bit))
        self._prefixes: Final = tuple({prefix for _, prefix, _ in self._starred})
        self.keys: Final = tuple(keys)
        # What `fits` has told: the same for every page and every thread, and no more of it than a few pages need.
        self.remembered: Final[dict[_Names, _Fits]] = {}

    def fits(self, names: _Names) -> _Fits:
        """Return the selectors whose last element one with a tag and names is, wherever it stands, and what it is for those in it."""
        fits = self._fitting((names[0] or "", {key: name for key, name in zip(self.keys, names[1:], strict=False) if name is not None}))
        if sum(map(len, filter(None, names))) <= _LONGEST_NAMES:
            if len(self.remembered) >= _MOST_NAMES:
                self.remembered.clear()
            self.remembered[names] = fits
        return fits

    def _fitting(self, element: Element) -> _Fits:
        tag, attributes = element
        found = list(self._by_tag.get(tag, ()))
        around = list(self._around.get(_ANY, ()))
        for key in self.keys:
            if value := attributes.get(key):
                for name in value.split():
                    named = key, name
                    found += self._by_name.get(named, ())
                    around += self._around.get(named, ())
                    if self._starred and name.startswith(self._prefixes):
                        found += [placed for starred, prefix, placed in self._starred if starred == key and name.startswith(prefix)]
        fits = [placed for placed in found if placed[2].compounds[-1].fits(element)]
        bits = 0
        for compound, bit in around:
            if compound.fits(element):
                bits |= bit
        return (fits, bits) if fits or bits else _FITS_NOTHING


class PlacesOfPage:
    """A publisher's places on one page: what an element holds is looked up but once, for it and all that is in it."""

    __slots__ = ("_known", "_places")

    def __init__(self, places: Places) -> None:
        """Take the publisher's places."""
        self._places: Final = places
        self._known: Final[dict[int, _Known]] = {}

    @property
    def labels(self) -> frozenset[Label]:
        """What the publisher tells a place for."""
        return self._places.labels

    def find(self, label: Label, path: Sequence[Element]) -> int | None:
        """Return the place in a path of the outermost element that holds what a label names; `None` where none does."""
        return self._of(path)[2].get(label)

    def fitting(self, label: Label, path: Sequence[Element]) -> frozenset[int]:
        """Return the places in a path of all elements that hold what a label names."""
        keys = self._places.keys
        found: set[int] = set()
        for depth, (tag, attributes) in enumerate(path):
            for _, named, selector, outer in self._places.fits((tag, *map(attributes.get, keys)))[0]:
                if named is label and (not outer or _are_above(selector.compounds[:-1], path[:depth])):
                    found.add(depth)
        return frozenset(found)

    def label(self, path: Sequence[Element], beneath: int = 0) -> Label | None:
        """Return the label of a line with a path: that of the innermost element, and of the first label where several hold one; never BODY.

        Elements above the place `beneath` in the path are looked at as surroundings alone.
        """
        label, at, _, _ = self._of(path)
        return label if at >= beneath else None

    def _of(self, path: Sequence[Element]) -> _Known:
        known_of = self._known
        at = len(path)
        known: _Known | None = None
        while at and (known := known_of.get(id(path[at - 1]))) is None:
            at -= 1
        known = known or _NOTHING_KNOWN
        places = self._places
        keys, remembered = places.keys, places.remembered
        for depth in range(at, len(path)):
            element = path[depth]
            tag, attributes = element
            # An element without attributes has no names.
            names = (tag, *map(attributes.get, keys)) if attributes else (tag,)
            fits = remembered.get(names) or places.fits(names)
            if fits is not _FITS_NOTHING:
                known = _with(known, fits, path, depth)
            known_of[id(element)] = known
        return known


_Known: TypeAlias = tuple[Label | None, int, Mapping[Label, int], int]
"""What is known of all that is in an element: its label, the place in its path of what gives it, the outermost place of each label, and what
stands around it, as `_Fits` tells it."""

_NOTHING_KNOWN: Final[_Known] = (None, -1, {}, 0)


def _with(known: _Known, fits: _Fits, path: Sequence[Element], depth: int) -> _Known:
    """Return what is known in an element, with what the element itself tells."""
    label, place, outermost, around = known
    best: int | None = None
    for rank, named, selector, outer in fits[0]:
        # Of several compounds the order counts as well.
        if outer & ~around or (len(selector.compounds) > _IN_ONE and not _are_above(selector.compounds[:-1], path[:depth])):
            continue
        if named not in outermost:
            outermost = {**outermost, named: depth}
        if named is not Label.BODY and (best is None or rank < best):
            best, label, place = rank, named, depth
    return label, place, outermost, around | fits[1]
