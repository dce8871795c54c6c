"""Say what a date means, seen from the day on which it was written."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

import attrs

from idnews.dates.kinds import Ago, Ahead, CalendarDate, DateRange, DayWord, PeriodWord, Said, WeekdayWord
from idnews.dates.moment import JAKARTA, Moment, Precision, month_days
from idnews.dates.times import TimeOfDay
from idnews.errors import NaiveMoment, NotADate
from idnews.lexicon.calendar import LOCAL_TIME, ZONES


def _is_aware(moment: object) -> bool:
    return isinstance(moment, datetime) and moment.utcoffset() is not None


def resolve(said: Said, *, as_of: datetime | None, home: tzinfo = JAKARTA) -> Moment | None:
    """Return what a date means to a reader at `as_of`; None where it means nothing, such as "30 Februari".

    `as_of` is aware; None where the day of writing is unknown: then only a date with its year means anything. A date that prints no zone is in
    `home`, Jakarta's where nothing else is known. A naive `as_of` raises `NaiveMoment`, and what says no date `NotADate`.

    >>> from idnews.dates import parse_date
    >>> resolve(parse_date("kemarin (13/10)"), as_of=datetime(2025, 10, 14, 9, tzinfo=ZoneInfo("Asia/Jakarta"))).day
    datetime.date(2025, 10, 13)
    """
    _check_said(said)
    if as_of is None:
        if not _is_settled(said):
            return None
        as_of = datetime(2000, 1, 1, tzinfo=home)
    if not _is_aware(as_of):
        name = "as_of"
        raise NaiveMoment(name, as_of)
    try:
        return _meaning(said, as_of.astimezone(home))
    except (ValueError, OverflowError):
        # Days that are on no calendar, and distances that lead out of it.
        return None


def _check_said(said: object) -> None:
    if not isinstance(said, Said):
        raise NotADate(said)


def _is_settled(said: Said) -> bool:
    """Tell whether a date means the same to every reader."""
    if isinstance(said, DateRange):
        return said.last.year is not None
    return isinstance(said, CalendarDate) and said.year is not None and (said.month is not None or said.day is None)


def _meaning(said: Said, now: datetime) -> Moment | None:
    today = now.date()
    if isinstance(said, CalendarDate):
        return _calendar_moment(said, now)
    if isinstance(said, DateRange):
        return _range_moment(said, now)
    if isinstance(said, Ago | Ahead):
        return _step_moment(said, now)
    if isinstance(said, DayWord):
        return _timed(today + timedelta(days=said.days), said.time, now)
    if isinstance(said, WeekdayWord):
        return _timed(_weekday(said, today), said.time, now)
    first, last = _period(said, today)
    precision = {"pekan": Precision.WEEK, "bulan": Precision.MONTH}.get(said.period, Precision.YEAR)
    return Moment(day=first, last=last, zone=_settled(now, first), precision=precision)


def _timed(day: date, told: TimeOfDay | None, now: datetime, *, disagrees: bool = False) -> Moment:
    """Return a day with its time of day."""
    home = now.tzinfo or JAKARTA
    if told is None:
        return Moment(day=day, zone=_settled(now, day), disagrees=disagrees)
    if told.hour is None:
        return Moment(day=day, zone=_zone(told.zone, home, day), precision=Precision.PART, part=told.part, disagrees=disagrees)
    # "24.00" is the first minute of the next day.
    clock_day = day + timedelta(days=told.hour // 24)
    return Moment(
        day=clock_day,
        clock=time(told.hour % 24, told.minute, told.second or 0),
        zone=_zone(told.zone, home, clock_day),
        precision=Precision.MINUTE if told.second is None else Precision.SECOND,
        part=told.part if clock_day == day else None,
        local=told.zone == LOCAL_TIME,
        disagrees=disagrees,
    )


def _calendar_moment(said: CalendarDate, now: datetime) -> Moment | None:
    today = now.date()
    if said.turn is not None:
        said = attrs.evolve(said, year=today.year + said.turn, turn=None)
    if said.day is None:
        first, last = _stretch(said, today)
        return Moment(day=first, last=last, zone=_settled(now, first), precision=Precision.YEAR if said.month is None else Precision.MONTH)
    if said.month is not None and said.year is not None:
        day = date(said.year, said.month, said.day)
    else:
        nearest = _nearest(said, today)
        if nearest is None:
            return None
        day = nearest
    return _timed(day, said.time, now, disagrees=said.weekday is not None and said.weekday != day.weekday())


# News announces what is weeks away ("Sabtu (20/12)"): a weekday that fits there outweighs one that fits years ago. Without a weekday only
# what the next two months hold is announced without its year.
_ANNOUNCED: Final = timedelta(days=183)
_SOON: Final = timedelta(days=61)
# The calendar repeats itself after at most 40 years, 29 February and its weekday.
_YEARS_BACK: Final = 40
_YEARS_AHEAD: Final = 8


def _nearest(said: CalendarDate, today: date) -> date | None:
    """Return the day nearest to `today` that fits what is said of it, and not after it unless the words or the weekday say so."""
    past, ahead = _beside(said, today, said.weekday)
    if past is ahead is None and said.weekday is not None and said.month is not None:
        # No year gives the day that weekday: the weekday is wrong.
        past, ahead = _beside(said, today, None)
    if said.side is not None:
        nearest = past if ahead is None or (past is not None and today - past <= ahead - today) else ahead
        return {-1: past, 1: ahead}.get(said.side, nearest)
    if ahead is not None and ahead - today <= (_ANNOUNCED if said.weekday is not None else _SOON):
        return ahead if past is None or ahead - today < today - past else past
    return past


def _beside(said: CalendarDate, today: date, weekday: int | None) -> tuple[date | None, date | None]:
    """Return the last day until `today` and the first one after it that fit what is said, and fall on a weekday where one is given."""
    past = (day for day in _backwards(said, today) if day <= today and weekday in (None, day.weekday()))
    ahead = (day for day in _forwards(said, today) if day > today and weekday in (None, day.weekday()))
    return next(past, None), next(ahead, None)


def _backwards(said: CalendarDate, today: date) -> Iterator[date]:
    if said.month is None:
        return _in_months(said, today, range(0, -15, -1))
    return _in_years(said, range(today.year, max(1, today.year - _YEARS_BACK) - 1, -1))


def _forwards(said: CalendarDate, today: date) -> Iterator[date]:
    if said.month is None:
        return _in_months(said, today, range(15))
    return _in_years(said, range(today.year, min(9999, today.year + _YEARS_AHEAD) + 1))


def _in_months(said: CalendarDate, today: date, steps: Iterable[int]) -> Iterator[date]:
    for step in steps:
        year, month = divmod(today.year * 12 + today.month - 1 + step, 12)
        if said.year in (None, year) and (day := _day(year, month + 1, said.day)) is not None:
            yield day


def _in_years(said: CalendarDate, years: Iterable[int]) -> Iterator[date]:
    return (day for year in years if (day := _day(year, said.month or 1, said.day)) is not None)


def _day(year: int, month: int, day: int | None) -> date | None:
    """Return a day, `None` for one that its month does not have."""
    try:
        return date(year, month, day or 1)
    except ValueError:
        return None


def _range_moment(said: DateRange, now: datetime) -> Moment | None:
    if said.last.day is None:
        last_end = _stretch(said.last, now.date())[1]
        first_day = date(said.first.year or last_end.year, said.first.month or 1, 1)
        return Moment(day=first_day, last=last_end, zone=_settled(now, first_day), precision=Precision.MONTH)
    last = _calendar_moment(attrs.evolve(said.last, time=None), now)
    if last is None:
        return None
    # The first day is the nearest before the last.
    year = said.first.year or last.day.year - ((said.first.month or 0, said.first.day or 0) > (last.day.month, last.day.day))
    first = _timed(date(year, said.first.month or last.day.month, said.first.day or 1), said.first.time, now)
    wrong = last.disagrees or (said.first.weekday is not None and said.first.weekday != first.day.weekday())
    return attrs.evolve(first, last=last.day, disagrees=wrong)


def _step_moment(said: Ago | Ahead, now: datetime) -> Moment:
    there = now - said.steps.delta if isinstance(said, Ago) else now + said.steps.delta
    if said.steps and not said.steps.by_the_clock:
        return Moment(day=there.date(), zone=_settled(now, there.date()))
    if said.steps.by_the_clock:
        # Hours pass on the clock of the world: through UTC, lest a summer time of the home zone bend them.
        days = attrs.evolve(said.steps, hours=0, minutes=0, seconds=0).delta
        hours = timedelta(hours=said.steps.hours, minutes=said.steps.minutes, seconds=said.steps.seconds)
        there = ((now - days).astimezone(UTC) - hours if isinstance(said, Ago) else (now + days).astimezone(UTC) + hours).astimezone(now.tzinfo)
    seconds = bool(said.steps.seconds)
    clock = there.time().replace(second=there.second if seconds else 0, microsecond=0, fold=0)
    return Moment(day=there.date(), clock=clock, zone=now.tzinfo or JAKARTA, precision=Precision.SECOND if seconds else Precision.MINUTE)


def _weekday(said: WeekdayWord, today: date) -> date:
    monday = today - timedelta(days=today.weekday())
    if said.week is not None:
        return monday + timedelta(weeks=said.week, days=said.weekday)
    if said.turn == 1:
        return today + timedelta(days=(said.weekday - today.weekday() - 1) % 7 + 1)
    # Alone it may be today (", Kamis," in a story of Thursday); "Kamis lalu" never is.
    back = (today.weekday() - said.weekday) % 7
    return today - timedelta(days=back or (7 if said.turn == -1 else 0))


def _period(said: PeriodWord, today: date) -> tuple[date, date]:
    if said.period == "pekan":
        monday = today - timedelta(days=today.weekday()) + timedelta(weeks=said.turn)
        first, last = {"awal": (0, 1), "pertengahan": (2, 3), "akhir": (5, 6)}.get(said.edge or "", (0, 6))
        return monday + timedelta(days=first), monday + timedelta(days=last)
    if said.period == "bulan":
        year, month = divmod(today.year * 12 + today.month - 1 + said.turn, 12)
        return _edge_of_month(year, month + 1, said.edge)
    return _edge_of_year(today.year + said.turn, said.edge)


def _stretch(said: CalendarDate, today: date) -> tuple[date, date]:
    """Return the first and last day of a month or a year, or of its beginning, middle or end."""
    if said.month is None:
        return _edge_of_year(said.year or today.year, said.edge)
    year = said.year
    if year is None:
        firsts = [date(y, said.month, 1) for y in (today.year - 1, today.year, today.year + 1)]
        soon = {0: date(today.year, 12, 31), -1: today}.get(said.side or 0, today) if said.side is not None else today + _SOON
        year = min(day for day in firsts if day > today).year if said.side == 1 else max(day for day in firsts if day <= soon).year
    return _edge_of_month(year, said.month, said.edge)


def _edge_of_month(year: int, month: int, edge: str | None) -> tuple[date, date]:
    first, last = month_days(year, month)
    thirds = {"awal": (1, 10), "pertengahan": (11, 20), "akhir": (21, last.day)}
    start, end = thirds.get(edge or "", (1, last.day))
    return first.replace(day=start), first.replace(day=end)


def _edge_of_year(year: int, edge: str | None) -> tuple[date, date]:
    first, last = {"awal": (1, 4), "pertengahan": (5, 8), "akhir": (9, 12)}.get(edge or "", (1, 12))
    return date(year, first, 1), month_days(year, last)[1]


# WIB has been seven hours ahead of UTC since 1964; the older offsets that the time zone database keeps would move the days of older news.
_SINCE: Final = date(1964, 1, 1)


def _settled(now: datetime, day: date) -> tzinfo:
    zone = now.tzinfo or JAKARTA
    return _fixed(now) if day < _SINCE else zone


def _fixed(now: datetime) -> tzinfo:
    return timezone(now.utcoffset() or timedelta(), now.tzname() or "")


def _zone(name: str | None, home: tzinfo, day: date) -> tzinfo:
    """Return the zone that a page names; the home zone where it names none, or "waktu setempat", whose place a date does not know."""
    zone = home
    if name in ZONES:
        zone = _zone_info(name)
    elif name is not None and name[0] in "+-":
        zone = _offset(name)
    return zone if day >= _SINCE else _fixed(datetime(2000, 1, 1, tzinfo=zone))


@functools.cache
def _zone_info(name: str | None) -> tzinfo:
    return ZoneInfo(ZONES[name or "WIB"])


def _offset(name: str) -> tzinfo:
    sign = -1 if name[0] == "-" else 1
    return timezone(sign * timedelta(hours=int(name[1:3]), minutes=int(name[4:6])))
