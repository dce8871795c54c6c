"""Read a date, and find the dates of a running text."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

import attrs

from idnews.dates.forms import FORMS, Says
from idnews.dates.kinds import KINDS, Ago, CalendarDate, DateRange, DayWord, PeriodWord, Said, WeekdayWord
from idnews.dates.outline import outline_of
from idnews.dates.reader import END, Reader, Tail, reader_of
from idnews.dates.slots import Slots
from idnews.dates.steps import NUMBER_WORDS, OPENERS
from idnews.dates.times import CLOCK_BEFORE, LETTER, TIME, join_part, read_time
from idnews.errors import check_text
from idnews.fold import fold, plain
from idnews.lexicon.calendar import (
    AND_WORDS,
    DAY_PHRASES,
    DAY_WORDS,
    EDGES,
    ENGLISH_WEEKDAYS,
    EVERY_WORDS,
    JUST_NOW,
    MANY_WORDS,
    MODIFIED_WORDS,
    MONTHS,
    NAMED_AFTER,
    NUMBERED_WORDS,
    PARTS,
    PERIODS,
    PUBLISHED_WORDS,
    STAMP_JOINERS,
    TO_WORDS,
    WEEKDAYS,
)
from idnews.pattern import lazy_pattern
from idnews.span import Found, Span
from idnews.template import BLANKS, one_of

_FIGURES: Final = frozenset({"day", "first_day", "mm", "year", "steps"})
_BRACKET: Final = frozenset({"("})


def _flat(table: Mapping[Any, Iterable[str]]) -> list[str]:
    return [word for words in table.values() for word in words]


@functools.cache
def _first_words() -> dict[str, frozenset[str]]:
    """Return the words with which a form can start, and what each of them can be."""
    opens: dict[str, set[str]] = {}

    def add(words: Iterable[str], *slots: str) -> None:
        for word in words:
            opens.setdefault(word.split()[0], set()).update(slots)

    add(_flat(WEEKDAYS), "weekday", "first_weekday", "weekday_name")
    add(ENGLISH_WEEKDAYS, "english_weekday")
    add(_flat(MONTHS), "month", "first_month")
    add(DAY_WORDS, "day_word")
    add(DAY_PHRASES, "day_phrase")
    add(_flat(EDGES), "edge")
    add(_flat(PERIODS), "period")
    add(_flat(PARTS), "part")
    add(OPENERS, "steps")
    add(JUST_NOW, "just_now")
    for form in FORMS:
        for words in form.template.opens():
            if words.endswith(" "):
                add([words], words)
    return {word: frozenset(slots) for word, slots in opens.items()}


# A figure opens no date behind another figure ("021-12-2020"), behind the sign of a code ("PM.21/2020" "S-452/…") or within a word.
_OPENING: Final = lazy_pattern(
    lambda: rf"(?<![^\W_])(?:(?P<word>{one_of(_first_words())})(?!{LETTER})|(?<!\d[.,:/-])(?<![^\W\d_][/-])(?=\d)|(?P<bracket>\((?= {{0,3}}\d)))"
)


def _opens(opening: re.Match[str], text: str) -> frozenset[str]:
    word = opening["word"]
    if word is None:
        return _BRACKET if opening["bracket"] else _FIGURES
    opens = _first_words()[word]
    if word == "minggu":
        # "minggu" is a week and "Minggu" is Sunday, but for the first word of a sentence; where all is in capitals the week is likelier.
        start = opening.start()
        sunday = text[start].isupper() and not text[start + 1].isupper() and text[opening.end() : opening.end() + 4].lower() != " ini"
        return opens - {"period"} if sunday else opens - {"weekday_name"}
    return opens


_CLOSING: Final = lazy_pattern(rf"{BLANKS}\)")
_TIME: Final = lazy_pattern(f"{TIME}(?:(?<=wib)|{END})")


def _is_glued(text: str, end: int) -> bool:
    """Tell whether the next paragraph is glued to a date: "2 April 2022Pukul 18.30 …" heads a list of its own, unlike the "T" of a machine."""
    return text[end].isupper() and not text[end + 1 : end + 4].lstrip("IBib")[:1].isdigit()


def _read(reader: Reader, text: str, folded: str, start: int, limit: int) -> tuple[Said | None, int, Span | None]:
    """Return what the first form that fits at `start` says, where it ends, and what links its two days where both have their month."""
    match = reader.pattern.match(folded, start, limit)
    if match is None:
        return None, start, None
    form, tail, holes = reader.forms[match.lastindex or 0]
    slots = {name: read(said) for name, group, read in holes if (said := match[group]) is not None}
    end = match.end()
    if tail is Tail.MUST or (tail is Tail.MAY and end < limit and not _is_glued(text, end)):
        time = _TIME.match(folded, end, limit)
        if tail is Tail.MUST and (time is None or reader.end.match(folded, time.end(), limit) is None):
            return _read(reader.whole(), text, folded, start, limit)
        if time is not None:
            slots["time"] = read_time(time[0])
            end = time.end()
            # "Senin (2/9/2025 malam)"
            closing = _CLOSING.match(folded, end, limit) if folded.count("(", start, end) > folded.count(")", start, end) else None
            end = end if closing is None else closing.end()
    link = None
    if form.says is Says.RANGE and "first_day" in slots and ("first_month" in slots or "first_mm" in slots):
        link = Span(*match.span(next(group for name, group, _ in holes if name == "both")))
    return KINDS[form.says].of(cast("Slots", slots), plain(text[start:end])), end, link


_LEAD: Final = lazy_pattern(
    lambda: (
        rf"[-|,:/ \u2022\u00b7]*+(?:(?:{one_of(PUBLISHED_WORDS + MODIFIED_WORDS)})(?!{LETTER}){BLANKS}[-:|]?)?"
        rf"(?:{BLANKS}[a-z0-9]{{1,30}}+(?:\.[a-z]{{2,6}}+){{1,2}}{BLANKS}[-|,/])?{BLANKS}(?:(?:{one_of(STAMP_JOINERS)})(?!{LETTER}):?)?{BLANKS}"
    )
)


# No date is longer; whole paragraphs are not looked at.
_LONGEST: Final = 300
_CLOCK_BEFORE: Final = lazy_pattern(CLOCK_BEFORE)


def parse_date(text: str) -> Said | None:
    """Return what a date says; None where the text is no date.

    Words that announce it ("Diterbitkan", "Tayang:", "Kompas.com - ") are read over.

    >>> parse_date("Kamis (4/9/2025)")
    CalendarDate(day=4, month=9, year=2025, weekday=3, edge=None, side=None, turn=None, time=None, words='Kamis (4/9/2025)')
    >>> print(parse_date("Tayang: Sel, 02 Sept 2025 | 16:30 wib"))
    Selasa, 2 September 2025 pukul 16.30 WIB
    >>> parse_date("2 dari 4 halaman")
    """
    check_text(text)
    text = text.strip()
    if len(text) > _LONGEST:
        return None
    folded = fold(text)
    if _OPENING.search(folded) is None:
        return None
    end = len(folded.rstrip())
    start = end - len(folded[:end].lstrip())
    said = _whole(text, folded, start, end)
    if said is None and (lead := _LEAD.match(folded)):
        while end > lead.end() and folded[end - 1] in " .,|-":
            end -= 1
        said = _whole(text, folded, lead.end(), end)
    if said is None and (clock := _CLOCK_BEFORE.match(folded, start, end)):
        later = _whole(text, folded, clock.end(), end)
        if isinstance(later, CalendarDate) and later.day is None:
            # A month has no hour.
            return None
        if isinstance(later, CalendarDate | DayWord | WeekdayWord) and (later.time is None or later.time.hour is None):
            part = None if later.time is None else later.time.part
            said = attrs.evolve(later, time=join_part(read_time(clock["clock"]), part), words=plain(text[start:end]))
    return said


def may_be_date(folded: str) -> bool:
    """Return whether a folded text holds anything that a date may begin with.

    >>> may_be_date("sejam yang lalu"), may_be_date("panen raya dimulai")
    (True, False)
    """
    return _OPENING.search(folded) is not None


def _whole(text: str, folded: str, start: int, end: int) -> Said | None:
    opening = _OPENING.match(folded, start)
    if opening is None:
        return None
    reader = reader_of(_opens(opening, text), outline_of(folded, start), alone=True, ranges=_may_be_range(folded, start))
    said, read_to, _ = _read(reader, text, folded, start, end)
    return said if read_to == end else None


def find_dates(text: str) -> tuple[Found[Said], ...]:
    """Return every date of a running text, in order, each with the place where it stood.

    >>> [found.value.words for found in find_dates("Ia tiba kemarin (13/10) dan pulang Kamis, 16 Oktober 2025 pagi, setelah menang 2-1.")]
    ['kemarin (13/10)', 'Kamis, 16 Oktober 2025 pagi']
    """
    check_text(text)
    folded = fold(text)
    found: list[Found[Said]] = []
    at = 0
    while opening := _OPENING.search(folded, at):
        at = max(opening.end(), opening.start() + 1)
        start = opening.start()
        opens = _opens(opening, text)
        ranges = _may_be_range(folded, start)
        outline = outline_of(folded, start)
        said, end, link = _read(reader_of(opens, outline, alone=False, ranges=ranges), text, folded, start, len(folded))
        if said is None and end > start and ranges:
            # "26 Februari dan 4 Maret" is no stretch, but two dates.
            said, end, link = _read(reader_of(opens, outline, alone=False, ranges=False), text, folded, start, len(folded))
        if said is None or not _stands(said, text, folded, start, end):
            continue
        if folded[start] == "(" and ")" not in folded[start:end]:
            # A bracket that closes elsewhere is not the date's own.
            at = start + 1
            continue
        found += _apart(said, text, start, end, link) if isinstance(said, DateRange) and link else [Found(said, Span(start, end))]
        at = end
    return tuple(found)


def _apart(said: DateRange, text: str, start: int, end: int, link: Span) -> list[Found[Said]]:
    """Return a stretch whose two days are both written out as two dates: "(20 April-20 Mei)"."""
    first_end = len(text[: link.start].rstrip())
    last_start = end - len(text[link.end : end].lstrip())
    start += text[start] == "("
    first, last = (attrs.evolve(day, words=plain(text[at:to])) for day, at, to in ((said.first, start, first_end), (said.last, last_start, end)))
    if text[end - 1] == ")" and "(" not in text[last_start:end]:
        end -= 1
    return [Found(first, Span(start, first_end)), Found(last, Span(last_start, len(text[:end].rstrip())))]


_LINKS: Final = ("-", "&", *(link for link in TO_WORDS + AND_WORDS if link[0].isalpha()))
# What links two days has the second of them behind it: a figure, or the name of a weekday or a month.
_LINK: Final = lazy_pattern(
    lambda: (
        rf"(?:[-&]|(?<![a-z])(?:{'|'.join(re.escape(link) for link in TO_WORDS + AND_WORDS if link[0].isalpha())})(?![a-z])){BLANKS}"
        # Not the clock of a stamp ("2025 - 10.30").
        rf"(?:tanggal{BLANKS})?(?:(?!\d\d?[.:]\d\d(?!\d))[\d(]|{one_of({name[:3] for name in _flat(WEEKDAYS) + _flat(MONTHS)})})"
    )
)
_STRETCH: Final = 60


def _may_be_range(folded: str, start: int) -> bool:
    """Tell whether what links two days stands behind a place; few dates are ranges, and their forms are long to make ready."""
    near = folded[start : start + _STRETCH]
    return any(map(near.__contains__, _LINKS)) and _LINK.search(near) is not None


_BEFORE: Final = 24
_NAME_BEFORE: Final = lazy_pattern(lambda: rf"(?<!\w)(?:{one_of(NAMED_AFTER)}){BLANKS}$")
_NUMBER_BEFORE: Final = lazy_pattern(lambda: rf"(?<!\w)(?:{one_of(NUMBERED_WORDS)}){BLANKS}$")
_EVERY_BEFORE: Final = lazy_pattern(lambda: rf"(?<!\w)(?:{one_of(EVERY_WORDS)}){BLANKS}(?:hari{BLANKS})?$")
_COUNT_BEFORE: Final = lazy_pattern(lambda: rf"(?:(?<!\w)(?:{one_of((*MANY_WORDS, *NUMBER_WORDS))})|\d){BLANKS}$")
_FIGURE_BEFORE: Final = lazy_pattern(r"\d {0,3}[-/.]? {0,3}$")
_ON_BEFORE: Final = lazy_pattern(r"(?:,|pada|hari|sejak) {0,3}$")
_DAY_BEFORE: Final = lazy_pattern(lambda: rf"(?<!\w)(?:{one_of(_flat(WEEKDAYS))}){BLANKS}(?:-|,|,? ?dan|hingga|sampai|s/d){BLANKS}$")


def _stands(said: Said, text: str, folded: str, start: int, end: int) -> bool:
    """Tell whether words that read as a date are one where they stand in a running text."""
    before = folded[max(0, start - _BEFORE) : start]
    if folded[end : end + 1].isalpha() and not text[end].isupper() and folded[end - 3 : end] != "wib":
        return False
    if isinstance(said, CalendarDate):
        if said.day is None:
            # "APRIL2030" is the name of a programme, and "32 September 2025" is no date of September.
            return " " in said.words and _FIGURE_BEFORE.search(before) is None
        if folded[start].isdigit() and (_NUMBER_BEFORE.search(before) or _is_code(before, folded[start:end])):
            return False
        if said.year is None and _EVERY_BEFORE.search(before):
            # "setiap 2 Mei"
            return False
        if said.weekday is None and said.side is None and said.time is None and "/" in said.words and not _is_no_fraction(said):
            return False
        return said.year is not None or said.weekday is not None or _NAME_BEFORE.search(before) is None
    if isinstance(said, WeekdayWord):
        return _weekday_stands(said, text, folded, before, start, end)
    if isinstance(said, PeriodWord):
        # "40 tahun ini", "beberapa bulan lalu", "bulan-bulan ini"
        return before[-1:] != "-" and (said.edge is not None or _COUNT_BEFORE.search(before) is None)
    if isinstance(said, Ago):
        # "sejak 1990 tahun lalu"
        return said.steps.years < 1900
    # "kemarin-kemarin"
    return not (isinstance(said, DayWord) and (before[-1:] == "-" or (folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalpha())))


def _is_code(before: str, words: str) -> bool:
    """Tell whether bare figures run on from a code: "Ft.1/10/2025"."""
    return before[-1:] == "." and before[-2:-1].isalpha() and not any(char.isalpha() for char in words)


_YEAR_OF_TWO: Final = lazy_pattern(r"\d\d?/\d\d?/\d\d$")
_PADDED: Final = lazy_pattern(r"\d\d/\d\d/\d\d$|\(.*")
_CUED: Final = lazy_pattern(r"\w{3}")


def _is_no_fraction(said: CalendarDate) -> bool:
    """Tell whether bare figures with strokes are a date: "(22/6)" and "(13/4/16)", not "(1/2)" or "(6/10)"."""
    if _CUED.search(said.words):
        return True
    if said.year is not None:
        return _YEAR_OF_TWO.search(said.words) is None or _PADDED.match(said.words) is not None
    return (said.day or 0) > 12 or said.words.strip("( ")[0] == "0"


def _weekday_stands(said: WeekdayWord, text: str, folded: str, before: str, start: int, end: int) -> bool:
    if said.turn is not None or said.week is not None:
        return _COUNT_BEFORE.search(before) is None
    # "Kamis" alone is a date in the manner of Antara (", Kamis, mengatakan"), and a habit or a name in most other places.
    if not text[start].isupper() or _EVERY_BEFORE.search(before) or _DAY_BEFORE.search(before):
        return False
    return said.time is not None or (_ON_BEFORE.search(before) is not None and folded[end : end + 1] in ("", ",", ".", ";", ")", '"', "\n"))
