"""Count what was found on many pages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeVar

import attrs

from idnews.article import Article
from idnews.dates import Moment
from idnews.label import Label
from idnews.pattern import lazy_pattern

K = TypeVar("K")

NOISE: Final = (Label.AD, Label.PROMO, Label.RELATED, Label.SOCIAL, Label.LEGAL, Label.FURNITURE, Label.REPEAT)
"""What stands on a page and is no part of its story."""

# A table without lists, such as CSV, holds them as JSON, and moments too.
_BLANK: Final = frozenset({"", "[]", "{}", "null"})
_CLOCK: Final = lazy_pattern(r'\dT\d|"clock": ?"')


@attrs.frozen(kw_only=True)
class Census:
    r"""How many pages there are, on how many of them what was found, and what stands on them besides.

    Two of them add up to that of the pages of both.

    >>> from idnews.reading import read_text
    >>> page = "Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit ditanam warga sejak pagi.\nADVERTISEMENT"
    >>> census = census_of(read_text(page)) + census_of(read_text("ADVERTISEMENT"))
    >>> census.pages, census.share("headline"), census.marks[Label.AD], round(census.part(Label.AD), 2)
    (2, 0.5, 2, 0.29)
    """

    pages: int = 0
    """How many pages were read."""

    asked: Mapping[str, int] = attrs.field(factory=dict[str, int])
    """Of how many of them it is known whether a thing is there: of all, but for tables without a column for it."""

    found: Mapping[str, int] = attrs.field(factory=dict[str, int])
    """On how many of those it is there."""

    marked: int = 0
    """Of how many pages the marks are known; those of an article that comes from plain data are not."""

    marks: Mapping[Label, int] = attrs.field(factory=dict[Label, int])
    """How many marks of each label these have."""

    characters: Mapping[Label, int] = attrs.field(factory=dict[Label, int])
    """How many characters stand under each label on these, blanks aside."""

    def __add__(self, other: Census) -> Census:
        """Return the census of the pages of both."""
        return Census(
            pages=self.pages + other.pages,
            asked=_summed(self.asked, other.asked),
            found=_summed(self.found, other.found),
            marked=self.marked + other.marked,
            marks=_summed(self.marks, other.marks),
            characters=_summed(self.characters, other.characters),
        )

    def share(self, sought: str) -> float | None:
        """Return on what share of the pages a thing is; `None` where that is known of none."""
        asked = self.asked.get(sought, 0)
        return self.found.get(sought, 0) / asked if asked else None

    def part(self, *labels: Label) -> float | None:
        """Return what part of all that readers see stands under some labels; `None` where no marks are known, or nothing is seen."""
        seen = sum(count for label, count in self.characters.items() if label is not Label.SLUG)
        return sum(self.characters.get(label, 0) for label in labels) / seen if seen else None


def census_of(article: Article | Mapping[str, object]) -> Census:
    """Return the census of one page: an article, or the row of a table with the columns of one.

    >>> census_of({"headline": "Warga Menanam Bakau", "authors": []}).found
    {'headline': 1, 'author': 0}
    """
    told = _facts(article) if isinstance(article, Article) else article
    known = {sought: is_found for sought, is_there in _SOUGHT.items() if (is_found := is_there(told)) is not None}
    proof = article.proof if isinstance(article, Article) else None
    marks: dict[Label, int] = {}
    characters: dict[Label, int] = {}
    if proof is not None:
        for mark in proof.marks:
            marks[mark.label] = marks.get(mark.label, 0) + 1
            characters[mark.label] = characters.get(mark.label, 0) + sum(len(word) for word in proof.text(mark.span).split())
    return Census(
        pages=1,
        asked=dict.fromkeys(known, 1),
        found={sought: int(is_found) for sought, is_found in known.items()},
        marked=int(proof is not None),
        marks=marks,
        characters=characters,
    )


def _facts(article: Article) -> dict[str, object]:
    names = ("body", "headline", "authors", "editors", "published", "dateline", "credits", "captions", "tags", "related")
    return {name: getattr(article, name) for name in names}


def _in(*columns: str) -> Callable[[Mapping[str, object]], bool | None]:
    """Return what says whether the first of some columns that a row has holds something; `None` of a row that has none of them."""
    return lambda told: next((_holds_something(told[column]) for column in columns if column in told), None)


def _holds_something(cell: object) -> bool:
    if isinstance(cell, str):
        return cell.strip() not in _BLANK
    # NaN is the blank of some tables, and not equal to itself.
    return bool(cell) and cell == cell  # noqa: PLR0124


def _to_the_minute(told: Mapping[str, object]) -> bool | None:
    """Return whether a row tells a time of day; `None` where it has no column that could."""
    cells = [told[column] for column in ("published", "date_published") if column in told]
    cell = next((cell for cell in cells if cell is None or isinstance(cell, (str, Mapping, Moment))), ...)
    if cell is ...:
        return None
    if isinstance(cell, Moment):
        return cell.clock is not None
    if isinstance(cell, str):
        return _CLOCK.search(cell) is not None
    return isinstance(cell, Mapping) and cell.get("clock") is not None


_SOUGHT: Final[Mapping[str, Callable[[Mapping[str, object]], bool | None]]] = {
    "story": _in("body", "text"),
    "headline": _in("headline"),
    "author": _in("authors"),
    "editor": _in("editors"),
    "date": _in("published", "date_published"),
    "minute": _to_the_minute,
    "dateline": _in("dateline"),
    "credit": _in("credits"),
    "caption": _in("captions"),
    "tag": _in("tags"),
    "related": _in("related"),
}

SOUGHT: Final = tuple(_SOUGHT)
"""What is looked for on each page; "minute" is a date with a time of day."""


def _summed(one: Mapping[K, int], other: Mapping[K, int]) -> dict[K, int]:
    return {key: one.get(key, 0) + other.get(key, 0) for key in {**one, **other}}
