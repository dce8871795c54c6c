"""Tell the line under a headline that says when the page was published or changed."""

from __future__ import annotations

import re
from typing import Final, TypeGuard

import attrs

from idnews.dates.find import find_dates, parse_date
from idnews.dates.kinds import Ago, CalendarDate, DayWord, Said
from idnews.dates.times import LETTER
from idnews.errors import check_text
from idnews.fold import fold
from idnews.lexicon.calendar import CLOCK_WORDS, MODIFIED_WORDS, PUBLISHED_WORDS, STAMP_BEFORE, STAMP_BEHIND, STAMP_JOINERS
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.span import Found, Span
from idnews.template import BLANKS, one_of


@attrs.frozen(repr=False)
class Stamp(Printed):
    """When a page says that it was published, or changed.

    >>> find_stamp("Diperbarui: 02/09/2025 16:30 WIB").value.modified
    True
    """

    said: Said
    """What it says."""
    modified: bool = False
    """Whether it says when the page was changed, and not when it was published."""


_LONGEST: Final = 200
_MODIFIED: Final = lazy_pattern(lambda: rf"(?<!{LETTER}){one_of(MODIFIED_WORDS)}(?!{LETTER})")
_OUTLET: Final = r"(?<![\w.])[a-z0-9]{1,30}(?:\.[a-z]{2,6}){1,2}"
# "Kompas.com - ", "Diterbitkan pada ", " date "; what stands right before the date and belongs to it
_LEAD: Final = lazy_pattern(
    lambda: (
        rf"(?:{_OUTLET}{BLANKS}[-|,/:]{{1,2}}{BLANKS})?(?P<announced>{_announced()}{BLANKS}[-:|,]?{BLANKS})?"
        rf"(?:(?:{one_of(STAMP_JOINERS)})(?!{LETTER}){BLANKS}:?{BLANKS})?$"
    )
)
_OPENING: Final = lazy_pattern(lambda: rf"(?:{_OUTLET}{BLANKS}[-|,]{BLANKS})?{_announced()}")
_LEAD_REACH: Final = 70
_SEPARATED: Final = lazy_pattern(rf"(?:[-|/\u2022\u00b7:]|^){BLANKS}$")
_NAMED: Final = lazy_pattern(lambda: rf"{BLANKS}(?:{one_of(STAMP_BEFORE)})(?!{LETTER})")
_BEHIND: Final = lazy_pattern(
    lambda: (
        rf"{BLANKS}[-|,\u2022\u00b7)\]./]{{0,2}}{BLANKS}"
        rf"(?:(?:{one_of(STAMP_BEHIND)})(?!{LETTER})[^.]{{0,40}}|\d{{1,3}}(?:[.,]?\d{{3}}){{0,2}}\d?{BLANKS}(?:{one_of(STAMP_BEHIND)})?)?"
        rf"{BLANKS}[.|-]?{BLANKS}$"
    )
)
_CLOCK_WORD: Final = lazy_pattern(lambda: rf"(?<!{LETTER}){one_of(CLOCK_WORDS)}(?!{LETTER})")
_MONTH: Final = lazy_pattern(rf"{BLANKS}date:? {{1,12}}(?P<month>(?:19|20)\d\d-[01]\d)(?![\d-])")
_MOST_WORDS: Final = 8


def _announced() -> str:
    return rf"(?:{one_of(PUBLISHED_WORDS + MODIFIED_WORDS)})(?!{LETTER})"


def find_stamp(line: str) -> Found[Stamp] | None:
    """Return the stamp of a line that tells when its page was published or changed; None for a sentence that holds a date.

    The span takes in the words that announce the date and the outlet before it, but no name and no section.

    >>> line = "Oleh Sari Melati - Kamis, 14 Oktober 2021 | 08:40 WIB"
    >>> find_stamp(line).span.of(line)
    'Kamis, 14 Oktober 2021 | 08:40 WIB'
    >>> find_stamp("Warga Kotabaru mengungsi pada Kamis, 14 Oktober 2021.")
    """
    check_text(line)
    stamps = find_stamps(line)
    return stamps[0] if stamps else None


def find_stamps(line: str) -> tuple[Found[Stamp], ...]:
    """Return every stamp of a line that is there for its stamps.

    >>> [found.value.modified for found in find_stamps("Diperbarui 2 Sep 2025, 17:00 WIB Diterbitkan 2 Sep 2025, 16:30 WIB")]
    [True, False]
    """
    check_text(line)
    # A stamp that opens a text on one line stands at its very start: nothing behind is looked at.
    folded = fold(line[:_LONGEST])
    if month := _MONTH.match(folded):
        said = parse_date(month["month"])
        return (Found(Stamp(said), Span(month.start() + len(month[0]) - len(month[0].lstrip()), month.end())),) if said else ()
    dates = [found for found in find_dates(line[:_LONGEST]) if _is_stampable(found.value)]
    if not dates and len(line) <= _LONGEST and _is_stampable(said := parse_date(line)):
        start = len(folded) - len(folded.lstrip())
        return (Found(_stamp(said, folded), Span(start, len(folded.rstrip()))),)
    stamps: list[Found[Stamp]] = []
    at = 0
    for found in dates:
        lead = _lead(line, folded, max(at, found.span.start - _LEAD_REACH), found.span.start)
        start = lead.start() if lead else found.span.start
        before = folded[at:start]
        if not _may_precede(before, found.value, announced=bool(lead and lead["announced"]), first=not stamps):
            break
        trimmed = start + len(folded[start : found.span.end]) - len(folded[start : found.span.end].lstrip())
        stamps.append(Found(_stamp(found.value, folded[start : found.span.end]), Span(trimmed, found.span.end)))
        at = found.span.end
    if not stamps or (_BEHIND.match(folded, at) and len(line) <= _LONGEST):
        return tuple(stamps)
    return tuple(stamps) if _opens_text(line, folded, stamps) else ()


def _lead(line: str, folded: str, start: int, end: int) -> re.Match[str] | None:
    """Return what announces a date, where it is a word of its own or is glued to the end of another ("WIBDiperbarui")."""

    def stands_apart(lead: re.Match[str]) -> bool:
        first = lead.start()
        return first == start or not folded[first - 1].isalpha() or line[first : first + 1].isupper()

    return next(filter(stands_apart, _LEAD.finditer(folded, start, end)), None)


def _stamp(said: Said, words: str) -> Stamp:
    return Stamp(said, _MODIFIED.search(words) is not None)


def _is_stampable(said: Said | None) -> TypeGuard[Said]:
    if isinstance(said, CalendarDate):
        return said.names_a_day and said.year is not None and said.side is None
    return isinstance(said, Ago) or (isinstance(said, DayWord) and said.time is not None and said.time.hour is not None)


def _may_precede(before: str, said: Said, *, announced: bool, first: bool) -> bool:
    """Tell whether words before a date leave it a stamp: a name, a section, but no sentence."""
    words = before.split()
    if not words or not any(word[0].isalnum() for word in words):
        return True
    if not first or len(words) > _MOST_WORDS:
        return False
    if announced or _NAMED.match(before):
        return True
    told_clock = isinstance(said, CalendarDate | DayWord) and said.time is not None and said.time.hour is not None
    return _SEPARATED.search(before) is not None and (told_clock or isinstance(said, Ago))


def _opens_text(line: str, folded: str, stamps: list[Found[Stamp]]) -> bool:
    """Tell whether a stamp stands at the start of a text that runs on behind it."""
    span = stamps[-1].span
    if folded[: stamps[0].span.start].strip(" -|,"):
        return False
    behind = line[span.end :].lstrip(" \xa0\t|-")
    if not behind or behind[0] in ".,;:!?)" or (line[span.end] not in " \xa0\t\n|-" and not folded.endswith("wib", 0, span.end)):
        return False
    words = folded[span.start : span.end]
    said = stamps[-1].value.said
    if _OPENING.match(words):
        return behind[0].isupper() or not behind[0].isalpha() or re.match(_OUTLET, behind) is not None
    if behind[0].islower():
        return False
    # "Selasa, 2 September 2025 pukul 16.30 WIB, warga …" is a sentence: a stamp has no "pukul".
    told_clock = isinstance(said, CalendarDate) and said.time is not None and said.time.hour is not None
    return told_clock and _CLOCK_WORD.search(words) is None
