"""Read where a story is cut into pages: "2 dari 4 halaman"."""

from __future__ import annotations

import re
from typing import Final

import attrs

from idnews.errors import check_text
from idnews.fold import fold
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.span import Found, Span


@attrs.frozen(repr=False)
class Page(Printed):
    """Which page of a story this is, and where the others are.

    >>> print(Page(2, 4))
    2 dari 4 halaman
    """

    index: int | None = None
    """The number of the page, counted from 1; `None` where only others are pointed to ("Halaman Selanjutnya")."""
    total: int | None = None
    """How many pages there are; `None` where it is not said."""
    next_url: str | None = attrs.field(default=None, kw_only=True)
    """Where the next page is; `None` where no address is known."""
    whole_url: str | None = attrs.field(default=None, kw_only=True)
    """Where the whole story stands on one page; `None` where no address is known."""

    def __str__(self) -> str:
        """Return the line that Indonesian pages print, without addresses."""
        if self.index is not None:
            return f"Halaman {self.index}" if self.total is None else f"{self.index} dari {self.total} halaman"
        if self.total is not None:
            return "Halaman: " + " ".join(map(str, range(1, self.total + 1)))
        return "Halaman Selanjutnya"


def parse_pager(text: str) -> Page | None:
    """Return the page that `text` names; one that only points to others has neither number nor total.

    >>> parse_pager("Halaman 2 dari 3")
    Page(index=2, total=3, next_url=None, whole_url=None)
    >>> parse_pager("Halaman: 1 2 3 Semua").total
    3
    >>> parse_pager("dua dari empat halaman buku itu robek")
    """
    check_text(text)
    folded = fold(text).strip()
    # The longest row of numbers that a page prints is shorter than this.
    if len(folded) > _LONGEST or not (match := _PAGER.fullmatch(folded)):
        return None
    return _page(match)


def find_pagers(text: str) -> tuple[Found[Page], ...]:
    """Return the pagers of `text`, on lines of their own or between two sentences of a story joined to one line.

    >>> [found.span for found in find_pagers("Warga pulang. 2 dari 3 halaman Panen Raya Panen dimulai.")]
    [Span(start=14, end=30)]
    >>> find_pagers("Ia membaca 2 dari 3 halaman surat itu.")
    ()
    """
    check_text(text)
    folded = fold(text)
    found: list[Found[Page]] = []
    for match in _IN_TEXT.finditer(folded):
        start = match.end("indent") if match["indent"] is not None else match.start()
        end = match.start() + len(match[0].rstrip())
        page = _page(match)
        if page and _stands_alone(text, start, end):
            found.append(Found(page, Span(start, end)))
    return tuple(found)


def is_page_number(levelled: str) -> bool:
    """Return whether a levelled line is a number in a row of pages, several of them, or the word for all of them.

    >>> is_page_number("2"), is_page_number("1 2 3"), is_page_number("Semua"), is_page_number("2 warga")
    (True, True, True, False)
    """
    return _NUMBERS.fullmatch(levelled) is not None


_LONGEST: Final = 160
_NUMBERS: Final = lazy_pattern(r"\d{1,2}(?: \d{1,2}){0,8}|Semua|SEMUA|All|Show [Aa]ll|View [Aa]ll")
TURNS: Final = ("halaman", "page", "lanjutkan")
"""Words one of which every pager holds that is more than a few signs."""

_MORE: Final = r"(?:selanjutnya|berikutnya|sebelumnya|semua|tampilkan[ ]semua|lihat[ ]semua|show[ ]all|view[ ]all|next|last|all|>{1,2}|\u00bb|\u203a)"
_NUMBERED: Final = rf"""
      (?P<index>\d{{1,3}})[ ]{{1,2}}dari[ ]{{1,2}}(?P<total>\d{{1,3}})[ ]{{1,2}}halaman
    | (?:halaman|page)[ ]{{0,2}}:?[ ]{{0,2}}(?P<index2>\d{{1,3}})[ ]{{0,2}}(?:dari|of|/)[ ]{{0,2}}(?P<total2>\d{{1,3}})(?:[ ]halaman)?
    | (?:halaman|page|pages)[ ]{{0,2}}:?[ ]{{0,3}}(?P<row>\d{{1,2}}(?:[ ]{{1,3}}\d{{1,2}}){{1,24}})(?:[ ]{{1,3}}{_MORE}){{0,3}}
    | (?:halaman|page)[ ]{{0,2}}:[ ]{{0,3}}{_MORE}
"""
_PROMPT: Final = r"""
      (?:(?:simak|baca|lihat|cek|klik|ikuti|selengkapnya)(?:[ ](?:berita|artikel|kisah|cerita|ulasan))?(?:[ ](?:lengkapnya|selengkapnya
      |lanjutannya|kelanjutannya))?
        [ ](?:di|pada|ke|dalam)[ ])halaman[ ](?:selanjutnya|berikutnya|berikut|dua|kedua|2)(?:[ ]ini)?[ ]?[.!:\u2026>]{0,6}
    | (?:simak|baca|lihat|cek)(?:[ ](?!di[ ]|pada[ ])[\w-]{1,20}){1,6}[ ](?:di|pada)[ ]halaman[ ](?:selanjutnya|berikutnya)[ ]?[.!:\u2026>]{0,6}
    | (?:penjelasan|pernyataan|keterangan)(?:[ ](?!di[ ]|pada[ ]|ada[ ]|ter[a-z]{3,12}[ ]|di[a-z]{3,12}[ ])[\w-]{2,20}){1,6}
        [ ](?:di|pada)[ ]halaman[ ](?:selanjutnya|berikutnya)[ ]?[.:\u2026]{1,4}
    | (?:baca|lanjut(?:[ ]ke)?|ke|buka|bersambung[ ]ke)[ ]halaman[ ](?:selanjutnya|berikutnya|\d{1,2})[ ]?[.!:\u2026>]{0,6}
    | halaman[ ](?:selanjutnya|berikutnya|sebelumnya)[ ]?[.:\u2026>\u2192\u00bb]{0,4}
    | lanjutkan[ ]membaca[ ]?[.\u2193\u2026>v]{0,4}
    | (?:tampilkan|lihat)[ ]semua[ ]halaman
"""
_ALONE: Final = r"""
      (?P<index3>\d{1,3})[ ]{0,2}/[ ]{0,2}(?P<total3>\d{1,3})
    | (?:halaman|page)[ ]{0,2}:?[ ]{0,2}(?P<index4>\d{1,3})
    | show[ ]all | view[ ]all | tampilkan[ ]semua | baca[ ]semua | (?:halaman|page)[ ]?:? | next[ ]page | selanjutnya[ ]?[>\u00bb]{0,2}
    | berikutnya[ ]?[>\u00bb]{0,2}
    | 1(?:[ ]{1,3}\d{1,2}){1,12}[ ]{1,3}(?:selanjutnya|berikutnya|semua|next|last|>{1,2}|\u00bb|\u203a)
    | (?:\[\d{1,2}\][ ]{0,2}){2,20}(?:\[(?:selanjutnya|berikutnya|next|>{1,2}|\u00bb)\])?
"""
_PAGER: Final = lazy_pattern(rf"(?:{_NUMBERED}|{_PROMPT}|{_ALONE})", re.VERBOSE)
_IN_TEXT: Final = lazy_pattern(
    rf"""(?<![\w/.])(?:{_NUMBERED}|{_PROMPT})(?![\w/])
    | (?:(?<=\n)|(?<=\r)|\A)(?P<indent>[ ]{{0,40}}+)(?:{_ALONE})(?=[ ]{{0,40}}(?:[\r\n]|\Z))""",
    re.VERBOSE,
)


def _page(match: re.Match[str]) -> Page | None:
    said = match.groupdict()
    for index, total in (("index", "total"), ("index2", "total2"), ("index3", "total3")):
        if said[index]:
            first, last = int(said[index]), int(said[total])
            return Page(first, last) if 1 <= first <= last else None
    if said["index4"]:
        return Page(int(said["index4"])) if int(said["index4"]) else None
    if said["row"]:
        numbers = [int(number) for number in said["row"].split()]
        # A row of pages counts up, perhaps with a gap before the last ("1 2 3 … 7"); other numbers are no pages.
        return Page(None, numbers[-1]) if numbers == sorted(set(numbers)) and numbers[0] == 1 else None
    return Page()


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether neither side of the stretch belongs to the same sentence."""
    before, after = text[max(0, start - 8) : start], text[end : end + 8]
    line_opens = not before.strip(" \u00a0") or "\n" in before[len(before.rstrip()) :]
    line_ends = not after.strip(" \u00a0") or "\n" in after[: len(after) - len(after.lstrip())]
    if line_opens and line_ends:
        return True
    closed = line_opens or before.rstrip()[-1:] in _CLOSERS or before.rstrip()[-1:].isdigit()
    follows = after.lstrip()[:1]
    opened = line_ends or not follows.islower()
    # A sentence writes "halaman" small; a pager in mid-line begins with a capital or a number.
    return closed and opened and not text[start].islower()


_CLOSERS: Final = tuple(".!?\"'\u201d\u2019)]:>|\u2026")
