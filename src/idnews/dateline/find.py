"""Read where a story was filed and by which outlet: "JAKARTA, iNews.id - "."""

from __future__ import annotations

import re
from typing import Final

import attrs

from idnews.dateline.shapes import pieces
from idnews.dateline.signs import Piece
from idnews.errors import check_text
from idnews.fold import level, plain
from idnews.pattern import lazy_pattern
from idnews.placename import Part
from idnews.printed import Printed
from idnews.span import Found, Span

DEPTH: Final = 600
"""How far into a text a dateline may begin: menus, a standfirst or a pull quote stand before it."""


@attrs.frozen(repr=False)
class Dateline(Printed):
    """Where a story was filed and by whom, with the signs it is printed with.

    >>> print(parse_dateline("JAKARTA, KabarContoh.id –"))
    JAKARTA, KabarContoh.id –
    """

    place: str | None
    """The place as printed, its province or second place included; `None` where only an outlet signs."""
    outlet: str | None
    """The outlet or agency as printed; `None` where only a place is named."""
    dash: str = attrs.field(default="-", kw_only=True)
    """What parts it from the story: a dash as printed, "." at Kontan, ":", or `""` where nothing does."""
    joint: str = attrs.field(default=", ", kw_only=True)
    """What stands between place and outlet: ", ", " (", " - ", " | " or a blank."""
    outlet_first: bool = attrs.field(default=False, kw_only=True)
    """Whether the outlet stands before the place ("jpnn.com, JAKARTA - ")."""
    day: str | None = attrs.field(default=None, kw_only=True)
    """The day printed behind the place ("18/10"); `None` where there is none."""

    def __str__(self) -> str:
        """Return the dateline as newsrooms print it, the blank behind it included."""
        place = self.place or ""
        if self.day:
            place += (" " if self.day.startswith("(") else ", ") + self.day
        first, second = (self.outlet or "", place) if self.outlet_first else (place, self.outlet or "")
        printed = first + (self.joint if first and second else "") + second
        if first and second and self.joint == " (":
            printed += ")"
        if self.dash in (".", ":", ",", ""):
            return f"{printed}{self.dash} "
        return f"{printed} {self.dash} "


def parse_dateline(text: str) -> Dateline | None:
    """Return the dateline that `text` is.

    >>> parse_dateline("Bantul (KabarContoh.id) -").outlet
    'KabarContoh.id'
    >>> parse_dateline("Israel - Iran")
    """
    check_text(text)
    trimmed = text.strip()
    if len(trimmed) >= DEPTH:
        return None
    # Some datelines show themselves only by the story that follows: they are read before a word, alone, and before a sentence.
    for page in (f"{trimmed} Warga", trimmed, f"{trimmed} Warga memanen padi lebih awal tahun ini."):
        found = find_dateline(page)
        if found and found.span == Span(0, len(trimmed)):
            return found.value
    return None


def find_dateline(text: str, *, depth: int = DEPTH) -> Found[Dateline] | None:
    """Return the dateline of `text`, a whole story or one line of it, with the span from its first letter to its dash.

    A dateline begins within `depth` characters; whatever stands before it (menus, an address, a pull quote) is no part of it.

    >>> find_dateline("Scan this QR or download app from: SLEMAN, KabarContoh.id - Warga panen salak.").span
    Span(start=35, end=59)
    >>> find_dateline("Putri - kata dia - tidak datang.")
    """
    check_text(text)
    head = text[: depth + 160]
    page = _mended(level(head))
    best: tuple[int, int, Piece] | None = None
    for piece in pieces(page):
        if piece.start > depth or _is_index(page, piece):
            continue
        # A place with an outlet is surer than an outlet or a place alone; of the equally sure the first counts.
        rank = (0 if piece.place and piece.outlet else 1, piece.start)
        if best is None or rank < best[:2]:
            best = (*rank, piece)
            if rank == (0, 0):
                break
    return _read(best[2], head, page) if best else None


_SHARES: Final = lazy_pattern(r"(?<!\s)-\d{1,3} \d")


def _is_index(page: str, piece: Piece) -> bool:
    """Return whether an outlet names a number of shares, and how they stand: "BISNIS-27 448.10"."""
    return piece.place is None and _SHARES.match(page, piece.dash[0]) is not None


# A dash that was decoded wrongly: "JAKARTA \N{REPLACEMENT CHARACTER} Warga ...", "KABARCONTOH.com ? Warga ...".
_DAMAGED: Final = lazy_pattern(r"""(?<=[A-Za-z.)])(?:[ ][\ufffd\x96\x97?](?=[ ]+["'A-Z0-9]|[ ]*$)|[\ufffd\x96\x97](?=["'A-Z]|$))""")
_DAMAGED_DASHES: Final = ("\ufffd", "\x96", "\x97", "?")
_NEAR: Final = 90


def _mended(page: str) -> str:
    """Return a levelled page whose first damaged dash is a dash again, offset for offset."""
    if not any(sign in page[:_NEAR] for sign in _DAMAGED_DASHES):
        return page
    damaged = _DAMAGED.search(page, 0, _NEAR)
    return page if damaged is None else f"{page[: damaged.end() - 1]}-{page[damaged.end() :]}"


_ENTITY: Final = lazy_pattern(r"&(?:amp;){0,2}(?:[mn]dash|#8211|#8212|#x201[34]);", re.IGNORECASE)
_STRAY: Final = lazy_pattern(r" {0,3},(?= )")


def _read(piece: Piece, text: str, page: str) -> Found[Dateline]:
    def value(part: Part | None) -> str | None:
        return plain(text[part[0] : part[1]]) or None if part else None

    dateline = Dateline(
        value(piece.place),
        value(piece.outlet),
        dash="-" if text[piece.dash[0] : piece.dash[1]] in _DAMAGED_DASHES else plain(text[piece.dash[0] : piece.dash[1]]),
        joint=piece.joint,
        outlet_first=piece.outlet_first,
        day=value(piece.day),
    )
    end = piece.end
    if entity := _ENTITY.match(text, piece.dash[0], max(piece.dash[0] + 16, piece.dash[1])):
        # "&amp;ndash;" is one dash of eleven characters.
        end = entity.end()
        dateline = attrs.evolve(dateline, dash=plain(entity[0]))
    # A lone comma behind the dash is what is left of a link that the scraper took out ("Jakarta, CNN Indonesia -- ,").
    comma = _STRAY.match(page, end)
    return Found(dateline, Span(piece.start, comma.end() if comma else end))
