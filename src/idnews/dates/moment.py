"""Tell what a date means: a day, and the clock, as precise as the page was."""

from __future__ import annotations

import enum
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final
from zoneinfo import ZoneInfo

import attrs

from idnews.dates.kinds import CalendarDate, DateRange, Said
from idnews.dates.times import TimeOfDay
from idnews.lexicon.calendar import LOCAL_TIME, MONTH_NAMES, ZONES
from idnews.printed import Printed
from idnews.span import Span

JAKARTA: Final = ZoneInfo(ZONES["WIB"])
"""Zone of what prints none, where nothing else is known."""

_DAY: Final = timedelta(days=1)
_DECEMBER: Final = 12


class Precision(enum.StrEnum):
    """How precise a date was."""

    YEAR = "year"
    """The year, or a part of it."""
    MONTH = "month"
    """The month, or a part of it."""
    WEEK = "week"
    """The week, or a part of it."""
    DAY = "day"
    """The day."""
    PART = "part of day"
    """The part of the day ("pagi", "malam")."""
    MINUTE = "minute"
    """The minute on the clock."""
    SECOND = "second"
    """The second on the clock."""


@attrs.frozen(kw_only=True, repr=False)
class Moment(Printed):
    """What a date means, as precise as the page was.

    >>> from idnews.dates import parse_date, resolve
    >>> moment = resolve(parse_date("Selasa (2/9) pukul 16.30 WIB"), as_of=datetime(2025, 9, 5, 10, tzinfo=ZoneInfo("Asia/Jakarta")))
    >>> print(moment)
    Selasa, 2 September 2025 pukul 16.30 WIB
    >>> moment.datetime.isoformat()
    '2025-09-02T16:30:00+07:00'
    """

    day: date
    """The day; the first one where several are meant."""
    clock: time | None = None
    """The time on the clock, naive; None where the page tells none."""
    zone: tzinfo = JAKARTA
    """The zone of the clock and of the day."""
    precision: Precision = Precision.DAY
    """How precise the page was."""
    last: date | None = None
    """The last day of a stretch, a week, a month or a year; None where one day is meant."""
    part: str | None = None
    """The part of the day ("malam"); None where it is not told."""
    local: bool = False
    """Whether the clock is that of a place which a date does not know ("waktu setempat"): then the zone is only assumed."""
    disagrees: bool = False
    """Whether the page printed another weekday than the day has: then the page is wrong in one of the two."""

    @property
    def datetime(self) -> datetime:
        """The aware instant at which it begins: midnight where the page tells no clock."""
        return datetime.combine(self.day, self.clock or time(), self.zone)

    def isoformat(self) -> str:
        """Return when it begins in ISO 8601: a day, or an instant with its offset where the page tells a clock.

        >>> Moment(day=date(2025, 9, 2)).isoformat(), Moment(day=date(2025, 9, 2), clock=time(16, 30)).isoformat()
        ('2025-09-02', '2025-09-02T16:30:00+07:00')
        """
        return self.day.isoformat() if self.clock is None else self.datetime.isoformat()

    def __str__(self) -> str:
        """Print the moment as newsrooms do, as precise as it is.

        >>> print(Moment(day=date(2023, 12, 13), last=date(2023, 12, 18)))
        13-18 Desember 2023
        >>> print(Moment(day=date(2025, 9, 1), last=date(2025, 9, 30), precision=Precision.MONTH))
        September 2025
        """
        if self.precision is Precision.YEAR and self.last == date(self.day.year, 12, 31) and self.day == date(self.day.year, 1, 1):
            return f"tahun {self.day.year:04}"
        last = self.last or self.day
        if self.precision is Precision.MONTH and (self.day, last) == month_days(self.day.year, self.day.month):
            return f"{MONTH_NAMES[last.month - 1]} {last.year:04}"
        if last != self.day:
            return str(DateRange(_calendar(self.day), _calendar(last)))
        clock = None if self.clock is None else self.clock.replace(tzinfo=None)
        told = TimeOfDay(part=self.part)
        if clock is not None:
            second = clock.second if self.precision is Precision.SECOND else None
            zone = LOCAL_TIME if self.local else _zone_name(self.datetime)
            told = TimeOfDay(hour=clock.hour, minute=clock.minute, second=second, part=self.part, zone=zone)
        return str(attrs.evolve(_calendar(self.day), weekday=self.day.weekday(), time=told if str(told) else None))


@attrs.frozen(repr=False)
class Told(Printed):
    """A date of the story, in place."""

    said: Said
    """What it says."""
    moment: Moment | None
    """What it means there; None where it means nothing ("30 Februari") or cannot be known."""
    span: Span
    """Where it stands."""


def month_days(year: int, month: int) -> tuple[date, date]:
    """Return the first and the last day of a month."""
    first = date(year, month, 1)
    # The first of the next month lies four weeks and a few days ahead, and December of the last year has none.
    return first, first.replace(day=31) if month == _DECEMBER else date(year, month + 1, 1) - _DAY


_NAME_OF: Final = {zone: name for name, zone in ZONES.items()}


def _zone_name(moment: datetime) -> str:
    zone = moment.tzinfo
    key = getattr(zone, "key", None)
    if key in _NAME_OF:
        return _NAME_OF[key]
    name = moment.tzname() or ""
    if name in ZONES:
        return name
    offset = moment.utcoffset() or timedelta()
    minutes = int(offset.total_seconds()) // 60
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _calendar(day: date) -> CalendarDate:
    return CalendarDate(day=day.day, month=day.month, year=day.year)
