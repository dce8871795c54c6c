"""Print what records say: as JSON Lines, as one list of JSON, as the story's words, as proofs."""

from __future__ import annotations

import enum
import json
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final

import attrs

from idnews.batch.carried import SOURCE, beside, plain
from idnews.explain import explain

if TYPE_CHECKING:
    from idnews.article import Article
    from idnews.batch.desk import Reading
    from idnews.plain_data import Plain


class Print(enum.StrEnum):
    """How articles are printed."""

    JSONL = "jsonl"
    """An object of JSON in each line."""
    JSON = "json"
    """One list of JSON, indented."""
    TEXT = "text"
    """The story's own words, with a blank line between stories."""
    PROOF = "proof"
    """The page with its marks in the margin, with a blank line between pages."""


@attrs.frozen(kw_only=True)
class Printing:
    """A way to print articles: what stands before them, between them and behind them, and how each is printed."""

    each: Callable[[Reading, Article], str]
    """Prints an article, with what is known of its record."""

    opening: bytes = b""
    """What stands before the first."""

    between: bytes = b""
    """What stands between two."""

    closing: bytes = b""
    """What stands behind the last."""

    nothing: bytes = b""
    """What stands for no article at all."""

    def printed(self, readings: Sequence[Reading]) -> bytes:
        """Return the articles of some readings, printed, without what stands before the first and behind the last."""
        pieces = [self.each(reading, reading.article) for reading in readings if reading.article is not None]
        # Half a character has no bytes. In JSON, what is written for it is read as it again.
        return self.between.join(piece.encode("utf-8", "backslashreplace") for piece in pieces)


def _line(reading: Reading, article: Article) -> str:
    return json.dumps(_fields(reading, article), ensure_ascii=False) + "\n"


def _item(reading: Reading, article: Article) -> str:
    return json.dumps(_fields(reading, article), ensure_ascii=False, indent=2).replace("\n", "\n  ")


def _fields(reading: Reading, article: Article) -> dict[str, Plain]:
    told = {SOURCE: reading.name} | article.to_dict()
    names = beside(tuple(told), tuple(reading.carried))
    return told | {name: plain(cell) for name, cell in zip(names, reading.carried.values(), strict=True)}


PRINTINGS: Final = {
    Print.JSONL: Printing(each=_line),
    Print.JSON: Printing(each=_item, opening=b"[\n  ", between=b",\n  ", closing=b"\n]\n", nothing=b"[]\n"),
    Print.TEXT: Printing(each=lambda _, article: f"{article.text}\n", between=b"\n"),
    Print.PROOF: Printing(each=lambda _, article: explain(article), between=b"\n"),
}
