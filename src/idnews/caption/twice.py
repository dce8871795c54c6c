"""Find captions that a scraper took twice: from the picture's own text and from beneath it."""

from __future__ import annotations

from typing import Final, NamedTuple

from idnews.caption.credits import NAMED_CREDIT, SURE_CREDIT

_TAIL: Final = 12
_FEWEST_WORDS: Final = 3
_LONGEST_OWNER: Final = 60
_MOST_PLACES: Final = 4


class Twice(NamedTuple):
    """Where a line says its caption twice: "KABAR.COM/SARI Warga panen padi. Warga panen padi."."""

    owner: int
    """Offset behind what stands before both; 0 where nothing does."""

    again: int
    """Offset of the second."""


def said_twice(line: str) -> Twice | None:
    """Return where a levelled line says the same caption twice, or `None`.

    >>> said_twice("KABAR.COM/SARI Warga panen padi. Warga panen padi.")
    Twice(owner=14, again=33)
    >>> said_twice("Curug Awang (Sari/Kabar)Curug Awang (Sari/Kabar)")
    Twice(owner=0, again=24)
    """
    tail = line[-_TAIL:]
    end = len(line) - len(tail) + 1
    for _ in range(_MOST_PLACES):
        first = line.rfind(tail, 0, end)
        if first < 0:
            return None
        end = first + len(tail)
        again = line[end:].lstrip()
        if line.endswith(again, 0, end) and len(again.split()) >= _FEWEST_WORDS and not again[0].islower():
            return Twice(len(line[: end - len(again)].rstrip()), len(line) - len(again))
        end -= 1
    return None


def is_owned(line: str, twice: Twice) -> bool:
    """Return whether what stands before or behind a caption that was said twice says whose picture it is: songs say things twice, too.

    >>> owned = "Dok. Warga Panen padi di sawah Panen padi di sawah"
    >>> refrain = "Nyanyi Panen padi di sawah Panen padi di sawah"
    >>> is_owned(owned, said_twice(owned)), is_owned(refrain, said_twice(refrain))
    (True, False)
    """
    owner = line[: twice.owner]
    if not owner:
        return line.endswith(")")
    if len(owner) > _LONGEST_OWNER or owner.endswith((".", ":", "?", "!", ",")):
        return False
    return "/" in owner or owner.isupper() or bool(SURE_CREDIT.fullmatch(owner) or NAMED_CREDIT.fullmatch(owner))
