"""The slots of the forms: one name, one meaning."""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final, TypedDict, TypeVar

from idnews.dates.steps import STEPS, Steps, read_steps
from idnews.dates.times import LETTER, PART, TIME, TimeOfDay, read_part, read_time, say_time
from idnews.lexicon.calendar import (
    AGO_WORDS,
    AHEAD_WORDS,
    AND_WORDS,
    DAY_NAMES,
    DAY_PHRASES,
    DAY_WORDS,
    EDGES,
    ENGLISH_WEEKDAYS,
    JUST_NOW,
    MONTH_NAMES,
    MONTHS,
    PERIODS,
    SIDES,
    TO_WORDS,
    WEEKDAY_NAMES,
    WEEKDAYS,
)
from idnews.pattern import lazy_pattern
from idnews.template import BLANKS, Slot, one_of

K = TypeVar("K")


class Slots(TypedDict, total=False):
    """What the slots of one form can say; those named "first_" belong to the first day of a stretch."""

    weekday: int
    """Day of the week, Monday 0."""
    weekday_name: int
    """The same, spelt in full."""
    english_weekday: int
    """Day of the week in the three letters of English, where month and day may stand in either order."""
    day: int
    """Day of the month."""
    late_day: int
    """Day of the month that can be no month."""
    month: int
    """Month, by its name."""
    mm: int
    """Month, by its number."""
    year: int
    """Year, of four figures."""
    yy: int
    """Year, of two figures."""
    no_year: str
    """Figures where a year should be, which are none."""
    time: TimeOfDay
    """Time of day behind the date."""
    part: str
    """Part of the day behind the weekday."""
    side: int
    """Before (-1) or after (1) the day of writing, or on it (0)."""
    turn: int
    """The last (-1), this (0) or the next (1) of a weekday, a week, a month or a year."""
    edge: str
    """Which end of a month or a year."""
    both: bool
    """Whether two days are named ("6 dan 7 Juni") or a stretch from one to the other."""
    to: str
    """That one weekday follows another."""
    day_word: int
    """Days between today and the day meant ("kemarin")."""
    day_phrase: tuple[int, str]
    """The same with the part of the day ("tadi malam")."""
    period: str
    """A week, a month or a year."""
    steps: Steps
    """A distance in time."""
    ago: str
    """That the distance lies in the past."""
    ahead: str
    """That the distance lies in the future."""
    just_now: str
    """This very moment."""
    first_weekday: int
    """Day of the week of the first day."""
    first_day: int
    """The first day of the month."""
    first_month: int
    """Its month, by its name."""
    first_mm: int
    """Its month, by its number."""
    first_year: int
    """Its year."""


def _words(table: Mapping[K, tuple[str, ...]]) -> dict[str, K]:
    return {word: value for value, words in table.items() for word in words}


def _one(words: Iterable[str], end: str = "") -> Callable[[], str]:
    """Return what writes the source for a word, when the first date is read."""
    return functools.cache(lambda: f"{one_of(words)}(?!{LETTER}){end}")


def _squeeze(folded: str) -> str:
    return " ".join(folded.split())


def _weekday_name(day: int) -> str:
    return WEEKDAY_NAMES[day]


def _month_name(month: int) -> str:
    return MONTH_NAMES[month - 1]


def _day_name(days: int) -> str:
    return DAY_NAMES[days]


def _turn_word(turn: int) -> str:
    return ("lalu", "ini", "depan")[turn + 1]


def _phrase_words(phrase: tuple[int, str]) -> str:
    return next(words for words, means in DAY_PHRASES.items() if means == phrase)


def _side_word(side: int) -> str:
    return SIDES[side][0]


_DOT: Final = rf"(?:\.(?={BLANKS},?{BLANKS}\d))?"
_WEEKDAY_OF: Final = _words(WEEKDAYS)
_MONTH_OF: Final = _words(MONTHS)
_SIDE_OF: Final = _words(SIDES)
_EDGE_OF: Final = _words(EDGES)
_PERIOD_OF: Final = _words(PERIODS)
_AND: Final = lazy_pattern("|".join(re.escape(word) for word in AND_WORDS))
# Senen is a market and a station of Jakarta: it is a day only where a date stands beside it.
_SHORT: Final = ("ahad", "rabu")
_FULL_NAME: Final = {
    word: day for word, day in _WEEKDAY_OF.items() if word in _SHORT or (len(word) > 4 and not word.endswith("day") and word != "senen")
}
_SIGNS: Final = tuple(word for word in TO_WORDS + AND_WORDS if not word[0].isalpha())
_LINKS: Final = tuple(word for word in TO_WORDS + AND_WORDS if word[0].isalpha())

# Figures of the months stop before another figure, so that "(2/9)" is never read out of "(2/99)".
SLOTS: Final[dict[str, Slot[Any]]] = {
    "weekday": Slot(_one(_WEEKDAY_OF, _DOT), lambda said: _WEEKDAY_OF[_squeeze(said).rstrip(".")], _weekday_name),
    "weekday_name": Slot(_one(_FULL_NAME), lambda said: _FULL_NAME[_squeeze(said)], _weekday_name),
    "english_weekday": Slot(_one(ENGLISH_WEEKDAYS), ENGLISH_WEEKDAYS.index, lambda day: ENGLISH_WEEKDAYS[day].capitalize()),
    "late_day": Slot(r"(?:1[3-9]|2\d|3[01])(?!\d)", int, str),
    # English editions write "12th September".
    "day": Slot(r"(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?!\d)", lambda said: int(said.rstrip("dhnrst")), str),
    "month": Slot(_one(_MONTH_OF, _DOT), lambda said: _MONTH_OF[said.rstrip(".")], _month_name),
    "mm": Slot(r"(?:0?[1-9]|1[0-2])(?!\d)", int, str),
    "year": Slot(r"(?:1[5-9]|2[01])\d\d(?!\d|[.,]\d{3})", int, "{:04}".format),
    "no_year": Slot(r"(?:[03-9]\d{2,3}|1[0-4]\d\d|\d)(?!\d)", str, str),
    # A page of the web never means a year of the twenties of last century or of the fifties of this one.
    "yy": Slot(r"'?\d\d(?!\d|[.,:]\d)", lambda said: (1900 if said[-2:] >= "50" else 2000) + int(said[-2:]), lambda year: f"{year % 100:02}"),
    "time": Slot(TIME, read_time, say_time),
    "part": Slot(PART, read_part, str),
    "side": Slot(_one(_SIDE_OF), lambda said: _SIDE_OF[_squeeze(said)], _side_word),
    "turn": Slot(_one(_SIDE_OF), lambda said: _SIDE_OF[_squeeze(said)], _turn_word),
    "edge": Slot(_one(_EDGE_OF), lambda said: _EDGE_OF[_squeeze(said)], str),
    "both": Slot(
        lambda: f"(?:{BLANKS}{one_of(_SIGNS)}{BLANKS}| {{1,12}}+{one_of(_LINKS)}(?!{LETTER}) {{1,12}}+)",
        lambda said: _AND.fullmatch(said.strip()) is not None,
        lambda both: " dan " if both else "-",
    ),
    "to": Slot(lambda: f"{BLANKS}{one_of(TO_WORDS + AND_WORDS)}{BLANKS}", lambda _: "-", str),
    "day_word": Slot(_one(DAY_WORDS), lambda said: DAY_WORDS[_squeeze(said)], _day_name),
    "day_phrase": Slot(
        _one(DAY_PHRASES),
        lambda said: DAY_PHRASES[_squeeze(said)],
        _phrase_words,
    ),
    "period": Slot(_one(_PERIOD_OF), lambda said: _PERIOD_OF[_squeeze(said)], str),
    "steps": Slot(STEPS, read_steps, str),
    "ago": Slot(_one(AGO_WORDS), lambda _: AGO_WORDS[0], str),
    "ahead": Slot(_one(AHEAD_WORDS), lambda _: AHEAD_WORDS[0], str),
    "just_now": Slot(_one(JUST_NOW), lambda _: JUST_NOW[0], str),
}
"""What may stand in a form, how it is read and how it is printed."""
