"""Tell what a line of an HTML page is by where it stands: as its publisher says, else by the names of the elements around it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from idnews.galley import Element
from idnews.label import Label
from idnews.layout.names import Holds, holds
from idnews.publishers import Publisher
from idnews.selector import PlacesOfPage

PLACED: Final = "its publisher puts it there"
NAMED: Final = "its element is named for it"

_NEAR: Final = 4
_LABELS: Final[Mapping[Holds | None, Label]] = {
    Holds.AD: Label.AD,
    Holds.COMMENT: Label.FURNITURE,
    Holds.EMBED: Label.SOCIAL,
    Holds.FRAME: Label.FURNITURE,
    Holds.LIST: Label.FURNITURE,
    Holds.CAPTION: Label.CAPTION,
    Holds.TOPICS: Label.TAG,
    Holds.PAGER: Label.PAGER,
    Holds.RELATED: Label.RELATED,
    Holds.BYLINE: Label.BYLINE,
    Holds.STAMP: Label.TIMESTAMP,
    Holds.STANDFIRST: Label.STANDFIRST,
}


class Placing:
    """The places of one page; what an element tells is asked but once."""

    __slots__ = ("_held", "places")

    def __init__(self, publisher: Publisher | None) -> None:
        """Take the places that the publisher is known for."""
        self.places: Final = PlacesOfPage(publisher.sheet) if publisher is not None and publisher.places else None
        self._held: Final[dict[int, Label | None]] = {}

    def label(self, path: Sequence[Element], beneath: int = 0) -> tuple[Label | None, str]:
        """Return what a line with a path is, and why; `None` where no element from the place `beneath` on tells it."""
        if self.places is not None and (label := self.places.label(path, beneath)) is not None:
            # A place may be as wide as every quotation; a post of a network shows that it is one.
            return (Label.SOCIAL, NAMED) if any(holds(element) is Holds.EMBED for element in path[-_NEAR:]) else (label, PLACED)
        element = self.named(path, beneath)
        return (None, "") if element is None else (self._held[id(element)], NAMED)

    def named(self, path: Sequence[Element], beneath: int = 0) -> Element | None:
        """Return the innermost element of a path whose names tell what it holds: of those from the place `beneath` on, else of the last few."""
        held = self._held
        for element in path[: beneath - 1 if beneath else -_NEAR - 1 : -1]:
            key = id(element)
            if key not in held:
                held[key] = _LABELS.get(holds(element))
            if held[key] is not None:
                return element
        return None

    def bodies(self, path: Sequence[Element]) -> frozenset[int]:
        """Return the places in a path of all elements where the publisher puts its stories."""
        return frozenset() if self.places is None else self.places.fitting(Label.BODY, path)

    def find(self, label: Label, path: Sequence[Element]) -> int | None:
        """Return the place in a path of the outermost element where the publisher puts what a label names."""
        return None if self.places is None else self.places.find(label, path)
