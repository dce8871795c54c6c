"""Mend the dashes and quotation marks of a text whose UTF-8 was decoded as Windows-1252 or Latin-1."""

from __future__ import annotations

import re
from typing import Final

from idnews.pattern import lazy_pattern

_SIGN: Final = "\u00e2"
# The third byte of each sign, as Latin-1 and as Windows-1252 decode it.
_THIRD: Final = {
    **dict.fromkeys("\x93\u201c", "\u2013"),
    **dict.fromkeys("\x94\u201d", "\u2014"),
    **dict.fromkeys("\x98\u02dc", "\u2018"),
    **dict.fromkeys("\x99\u2122", "\u2019"),
    **dict.fromkeys("\x9c\u0153", "\u201c"),
    "\x9d": "\u201d",
    **dict.fromkeys("\xa2", "\u2022"),
    **dict.fromkeys("\xa6", "\u2026"),
}
_CLOSED: Final = "\u201d"
# Windows-1252 has no sign for the last byte of a closing mark, and scrapers lose it.
_DAMAGED: Final = lazy_pattern(rf"\u00e2(?:\x80|\u20ac)(?P<third>[{re.escape(''.join(_THIRD))}])?")
_OPENERS: Final = ("\u201c", "\u2018")


def mend_signs(text: str, unseen: str) -> str:
    """Return a text with its damaged signs mended, offset for offset: what each was longer is `unseen`.

    >>> mend_signs("JAKARTA \u00e2\u20ac\u201c Warga panen.", "_")
    'JAKARTA \u2013__ Warga panen.'
    """
    if _SIGN not in text:
        return text

    def mended(match: re.Match[str]) -> str:
        sign = _CLOSED if match["third"] is None else _THIRD[match["third"]]
        rest = unseen * (len(match[0]) - 1)
        return rest + sign if sign in _OPENERS else sign + rest

    return _DAMAGED.sub(mended, text)
