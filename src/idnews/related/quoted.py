"""Free a headline from the quotation marks that stand around it in a prompt."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

_PAIRS: Final = {'"': '"', "'": "'", "“": "”", "‘": "’"}
_ALIKE: Final = ("'", '"')


def unquoted(headline: str) -> str:
    """Return a headline without the marks around it, or without the one that is left of them; marks inside it stay.

    >>> unquoted("'Warga Menanam 'Emas Hijau'"), unquoted("Warga Menanam Bakau'"), unquoted("'Emas Hijau' Sukamaju")
    ("Warga Menanam 'Emas Hijau'", 'Warga Menanam Bakau', "'Emas Hijau' Sukamaju")
    """
    inner = headline[1:-1]
    if (
        inner
        and _PAIRS.get(headline[0]) == headline[-1]
        and (headline[-1] == inner[-1] or not any(sign in inner for sign in (headline[0], headline[-1])))
    ):
        return inner.strip()
    if headline[:1] in _ALIKE and _is_odd(headline, headline[0]):
        return headline[1:].strip()
    if headline[-1:] in _ALIKE and not headline[-2:-1].isdigit() and _is_odd(headline, headline[-1]):
        return headline[:-1].strip()
    return headline


def _is_odd(headline: str, sign: str) -> bool:
    """Return whether one mark too many stands in a headline; those inside a word ("Jum'at") are none."""
    pieces = headline.split(sign)
    marks = [before[-1:].isalnum() and behind[:1].isalnum() for before, behind in pairwise(pieces)]
    return marks.count(False) % 2 == 1
