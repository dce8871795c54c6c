"""Date the days that a story names: what each means on the day of the story."""

from __future__ import annotations

import contextlib
import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import Final, TypeGuard

import attrs

from idnews.dates import CalendarDate, DateRange, Moment, Said, Told, resolve
from idnews.dates.days import find_days
from idnews.label import Label
from idnews.lexicon.calendar import MONTH_NAMES, NEWS_OF_YEARS
from idnews.pattern import lazy_pattern
from idnews.proof import Proof
from idnews.span import Found

# A year that is called past ("pada 2018 lalu.") is not the story's own; a month, or what has lasted since, may be of the same year.
# "pada 2018 lalu naik" goes on with what came then.
_YEAR: Final = lazy_pattern(
    rf"\b(?:(?P<whole>tahun|pada|selama|sepanjang|hingga|akhir|awal)|(?P<since>sejak(?: tahun)?)|{'|'.join(MONTH_NAMES)})"
    r" (?P<year>(?:19|20)\d\d)\b(?![./-]\d)(?P<past>(?(whole) (?:yang lalu|silam|lalu(?= ?[.,;)]| (?-i:[A-Z])|$))\b|(?!)))?",
    re.IGNORECASE,
)
# What is news in a story stands in it more than once.
_MENTIONS: Final = 2

_A_YEAR: Final = dt.timedelta(days=366)
# A story of today may announce what is weeks away.
_SOON: Final = dt.timedelta(days=31)
# A weekday that fits no nearer day of the story than this was printed by mistake: news names no day of last year without its year.
_FAR: Final = dt.timedelta(days=300)
# No story announces, or names again, what lies further from it without its year.
_NEAR: Final = dt.timedelta(days=200)
# Where a whole year is all that is known of the story's day, what is to come lies in the year after it only if that has hardly begun.
_NEXT_SEASON: Final = dt.timedelta(days=92)
# A year that is longer ago than these is history to a story that tells of weekdays.
_HISTORY: Final = 12
# A weekday that fits so lately before the moment of reading is that of a story of today, whatever years the story names.
_LATELY: Final = dt.timedelta(days=61)
# The calendar repeats itself after 28 years.
_YEARS_BACK: Final = 28
_LEAP_YEAR: Final = (2000,)
# A list of a thousand days tells no more of its year than its first twenty.
_LEANING_AT_MOST: Final = 20
_AGREEING: Final = 2


def dates_of_story(
    proof: Proof, published: Moment | None, as_of: dt.datetime | None, home: dt.tzinfo, *, filed: dt.date | None = None
) -> Iterator[Told]:
    """Yield the calendar dates of the story, in order.

    Each is meant as on the day of publication, or the day under which the page's address files it; else as on the day that the story's own
    dates tell; else, where it has no weekday that could tell its year, as in the newest year that the story names; else as seen from `as_of`.
    A weekday that fits several years is of the one nearest to that year, if it fits there. A day that the story also names in full, near its
    own day, has the same year again.
    """
    found: list[Found[Said]] = []
    for mark in proof.labelled(Label.BODY, Label.SUBHEAD):
        found += [date.shift(mark.span.start) for date in find_days(proof.text(mark.span), proof.folded(mark.span))]
    if not found:
        return
    told = _end_of(filed, home) if published is None and filed is not None else None
    day = published.datetime if published is not None else told or _own_day(proof, [date.value for date in found], as_of, home)
    years = {} if day is None else _years_named([date.value for date in found], day, home)
    year = _own_year(proof, [date.value for date in found], as_of, home) if day is None and any(_lacks_year(date.value) for date in found) else None
    guess = None if year is None else _end_of_year(year, as_of, home)
    for date in found:
        guessed = guess if day is None and _lacks_year(date.value) else None
        seen_from = day or guessed or as_of
        meant = _with_year(date.value, years) if guessed is None or guessed == as_of else _in_year(date.value, guessed.year)
        moment = _moment(meant, seen_from, home, sure=day is not None)
        near = _NEAR if guessed is None else _NEXT_SEASON
        if published is None and told is None and seen_from is not None and _is_too_far(meant, moment, seen_from, near):
            # The day from which the story is seen is a guess: what is to come from the story's day may be past on it.
            moment = _moment(attrs.evolve(meant, side=None), seen_from, home, sure=day is not None)
        yield Told(date.value, moment, date.span)


def _years_named(said: list[Said], day: dt.datetime, home: dt.tzinfo) -> dict[tuple[int | None, int | None], int | None]:
    """Return the years of the days that a story names in full, near its own day: named again, they need no year."""
    full = [one for one in said if isinstance(one, CalendarDate) and one.names_a_day and one.year is not None]
    moments = [(one, resolve(one, as_of=None, home=home)) for one in full]
    return {(one.month, one.day): one.year for one, moment in moments if moment is not None and abs(moment.day - day.date()) <= _NEAR}


def _with_year(said: Said, years: dict[tuple[int | None, int | None], int | None]) -> Said:
    """Return a date with the year that the story names with the same day elsewhere."""
    if not years or not isinstance(said, CalendarDate) or said.year is not None or said.turn is not None or said.side is not None:
        return said
    return attrs.evolve(said, year=years.get((said.month, said.day)))


def _in_year(said: Said, year: int) -> Said:
    """Return a day without its year as one of a year, unless it says on which side of the story it lies."""
    if not isinstance(said, CalendarDate) or said.turn is not None or said.side is not None:
        return said
    return attrs.evolve(said, year=year)


def _is_too_far(said: Said, moment: Moment | None, seen_from: dt.datetime, near: dt.timedelta) -> TypeGuard[CalendarDate]:
    """Return whether a date that is to come, and names no year, lies further ahead than news announces."""
    announced = isinstance(said, CalendarDate) and said.names_a_day and said.year is None and said.side == 1
    return announced and moment is not None and moment.day - seen_from.date() > near


def _moment(said: Said, seen_from: dt.datetime | None, home: dt.tzinfo, *, sure: bool) -> Moment | None:
    """Return what a date means; where the day of the story is sure and the weekday fits only years away, the weekday is the slip."""
    moment = resolve(said, as_of=seen_from, home=home)
    if sure and seen_from is not None and moment is not None and _leans_on_weekday(said) and abs(moment.datetime - seen_from) > _FAR:
        near = resolve(attrs.evolve(said, weekday=None), as_of=seen_from, home=home)
        return None if near is None else attrs.evolve(near, disagrees=True)
    return moment


def _own_day(proof: Proof, said: list[Said], as_of: dt.datetime | None, home: dt.tzinfo) -> dt.datetime | None:
    """Return the end of the newest day that a story names in full with its weekday, for that is how news is dated.

    Else that of the newest which its weekdays tell; else that of the newest which it names in full.
    """
    full = [(moment, one) for one in said if (moment := resolve(one, as_of=None, home=home)) is not None]
    past = [(moment, one) for moment, one in full if as_of is None or moment.datetime <= as_of]
    # A weekday that contradicts its day dates no news by itself.
    sure = [moment.day for moment, one in past if isinstance(one, CalendarDate) and one.weekday is not None and not moment.disagrees]
    if sure:
        return _end_of(max(sure), home)
    named = max((moment.day for moment, _ in past), default=None)
    newest = _weekdays_tell(proof, said, named, as_of, home) or named
    return None if newest is None else _end_of(newest, home)


def _weekdays_tell(proof: Proof, said: list[Said], named: dt.date | None, as_of: dt.datetime | None, home: dt.tzinfo) -> dt.date | None:
    """Return the newest day that agrees with most of the weekdays which a story prints without a year ("Selasa (2/9)").

    Days within a year of one that the story names in full come first, then those after it; none is later than a story of `as_of` announces.
    Where it names none in full, days of lately and those beside the newest year that it names come first.
    """
    newest, ahead = (named, _A_YEAR) if as_of is None else (as_of.date(), _SOON)
    if newest is None:
        return None
    leaning = [one for one in dict.fromkeys(filter(_leans_on_weekday, said)) if any(_days_in(one, _LEAP_YEAR))][:_LEANING_AT_MOST]
    year = _own_year(proof, said, as_of, home, lasting=False) if named is None and leaning else None
    ranked = [
        (
            sum(_nearest(other, day).weekday() == other.weekday for other in leaning),
            _is_likely(day, newest, year) if named is None else day - named <= _A_YEAR,
            day,
        )
        for one in leaning
        for day in _days_in(one, range(newest.year + 1, newest.year - _YEARS_BACK, -1))
        if day.weekday() == one.weekday and one.side != 1 and day - newest <= ahead
    ]
    # A day that the story names in full may be one to come, as that on which a licence ends; two weekdays that agree know better.
    near = [rank for rank in ranked if named is None or named - rank[-1] <= _A_YEAR] or [rank for rank in ranked if rank[0] >= _AGREEING]
    return max(near)[-1] if near else None


def _is_likely(day: dt.date, newest: dt.date, year: int | None) -> bool:
    """Return whether a day is of lately, or beside the year that a story names."""
    return newest - day <= _LATELY or (year is not None and newest.year - year <= _HISTORY and abs(day.year - year) <= 1)


def _days_in(said: CalendarDate, years: Iterable[int]) -> Iterator[dt.date]:
    for year in years:
        # Not every year has a 29 February, nor any a 31 June.
        with contextlib.suppress(ValueError):
            yield dt.date(year, said.month or 1, said.day or 1)


def _nearest(said: CalendarDate, day: dt.date) -> dt.date:
    return min(_days_in(said, range(day.year - 4, day.year + 5)), key=lambda there: abs(there - day))


def _leans_on_weekday(said: Said) -> TypeGuard[CalendarDate]:
    """Return whether it is its weekday alone that tells the year of a date."""
    return isinstance(said, CalendarDate) and said.names_a_day and said.weekday is not None and said.year is said.turn is None


def _end_of(day: dt.date, home: dt.tzinfo) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, 23, 59, tzinfo=home)


def _lacks_year(said: Said) -> bool:
    """Return whether a date names neither its year nor a weekday that could tell it."""
    named = said.last if isinstance(said, DateRange) else said
    return isinstance(named, CalendarDate) and named.year is None and named.weekday is None


def _own_year(proof: Proof, said: list[Said], as_of: dt.datetime | None, home: dt.tzinfo, *, lasting: bool = True) -> int | None:
    """Return the newest year that the story names, or is news of, as far as it has come; one that it calls past was followed by another.

    One since which something lasts counts only if `lasting` does: it tells less than a weekday. What was news of a year is told again in
    others, and dates no story whose days may be those of lately.
    """
    body = proof.labelled(Label.BODY)
    newest = dt.MAXYEAR if as_of is None else as_of.year
    years = [
        min(int(match["year"]) + (match["past"] is not None), max(int(match["year"]), newest))
        for mark in body
        for match in _YEAR.finditer(proof.galley.levelled, mark.span.start, mark.span.end)
        if lasting or match["since"] is None
    ]
    folded = proof.galley.folded
    for year, words in NEWS_OF_YEARS.items():
        # What only other stories tell of, promoted beside this one, is no news of this one.
        own = any(folded.find(word, mark.span.start, mark.span.end) >= 0 for mark in body for word in words)
        if own and sum(map(folded.count, words)) >= _MENTIONS and not any(_is_lately(one, as_of, home) for one in said):
            years.append(year)
    return max((year for year in years if year <= newest), default=None)


def _is_lately(said: Said, as_of: dt.datetime | None, home: dt.tzinfo) -> bool:
    """Return whether a date without a year may be a day of the weeks before the moment of reading."""
    moment = None if as_of is None else resolve(said, as_of=as_of, home=home)
    return as_of is not None and moment is not None and dt.timedelta() <= as_of.date() - moment.day <= _LATELY


def _end_of_year(year: int, as_of: dt.datetime | None, home: dt.tzinfo) -> dt.datetime:
    end = _end_of(dt.date(year, 12, 31), home)
    return end if as_of is None else min(end, as_of)
