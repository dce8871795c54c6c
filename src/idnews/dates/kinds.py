"""What a date says, before anyone asks what it means."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, ClassVar, Final

import attrs

from idnews.dates.forms import Says, print_said
from idnews.dates.slots import Slots
from idnews.dates.steps import Steps
from idnews.dates.times import TimeOfDay, join_part
from idnews.printed import Printed

_LEAP_YEAR: Final = 2024


@attrs.frozen(kw_only=True, repr=False)
class CalendarDate(Printed):
    """A day, a month or a year of the calendar, with what the page leaves out left out.

    >>> said = CalendarDate(weekday=1, day=2, month=9)
    >>> str(said)
    'Selasa, 2 September'
    """

    day: int | None = None
    """Day of the month; None where a month or a year is named."""
    month: int | None = None
    """Month from 1 to 12; None where only the day or the year is named."""
    year: int | None = None
    """Year of four figures; None where the page leaves it to the reader ("Selasa (2/9)")."""
    weekday: int | None = None
    """Day of the week, Monday 0; None where it is not printed."""
    edge: str | None = None
    """Which end: "awal", "pertengahan" or "akhir" of the month or year; None where all of it is meant."""
    side: int | None = None
    """-1 where the words say that it is past ("18 Juli lalu"), 1 where it is to come ("mendatang"), 0 where it is of now ("Juni ini"); else None."""
    turn: int | None = None
    """The last (-1), this (0) or the next (1) year where that is said in place of a year ("5 Mei tahun lalu"); else None."""
    time: TimeOfDay | None = None
    """Time of day; None where none is told."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.DAY
    """The forms that read and print it."""

    @property
    def names_a_day(self) -> bool:
        """Whether it names a day of the calendar: a day and a month at least."""
        return self.day is not None and self.month is not None

    @classmethod
    def of(cls, slots: Slots, words: str) -> CalendarDate | None:
        """Return the date that slots fill, None where they cannot."""
        _, part = slots.get("day_phrase", (0, None))
        day, month = _day_and_month(slots)
        return cls(
            day=day,
            month=month,
            year=slots.get("year", slots.get("yy")),
            weekday=slots.get("weekday", slots.get("english_weekday")),
            edge=slots.get("edge"),
            side=slots.get("side"),
            turn=slots.get("turn"),
            time=join_part(slots.get("time"), slots.get("part", part)),
            words=words,
        )

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        return {
            "day": self.day,
            "month": self.month,
            "year": self.year,
            "weekday": self.weekday,
            "edge": self.edge,
            "side": self.side,
            "turn": self.turn,
            "time": self.time,
        }

    def __str__(self) -> str:
        """Print the date in the newsroom's usual form."""
        return print_said(self.says, self.slots())


@attrs.frozen(repr=False)
class DateRange(Printed):
    """The first and the last of several days, or of several months.

    >>> first, last = CalendarDate(day=13, month=12, year=2023), CalendarDate(day=18, month=12, year=2023)
    >>> str(DateRange(first, last))
    '13-18 Desember 2023'
    """

    first: CalendarDate
    """The first day, with the time of day where one is told."""
    last: CalendarDate
    """The last day."""
    both: bool = False
    """Whether just these two are meant ("6 dan 7 Juni") and not those between."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.RANGE
    """The forms that read and print it."""

    @property
    def names_a_day(self) -> bool:
        """Whether it names days of the calendar and not months."""
        return self.last.names_a_day

    @classmethod
    def of(cls, slots: Slots, words: str) -> DateRange | None:
        """Return the days that slots fill; None for two days that are no stretch, such as "3 Maret dan 3 April"."""
        day, month, year = slots.get("day"), slots.get("month", slots.get("mm", 0)), slots.get("year", slots.get("yy"))
        first_day, first_month, first_year = slots.get("first_day"), slots.get("first_month", slots.get("first_mm")), slots.get("first_year")
        own_month = first_month is not None
        first_month = first_month or month
        if first_year is None and year is not None:
            first_year = year - (first_month > month)
        if (first_year or 0, first_month, first_day or 0) >= (year or 0, month, day or 0) and (year is not None or first_month == month):
            return None
        if slots.get("both", False) and own_month and not _adjacent((first_year, first_month, first_day), (year, month, day)):
            return None
        first = CalendarDate(day=first_day, month=first_month, year=first_year, weekday=slots.get("first_weekday"), time=slots.get("time"))
        last = CalendarDate(day=day, month=month, year=year, weekday=slots.get("weekday"), side=slots.get("side"))
        return cls(first, last, slots.get("both", False), words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        first, last = self.first, self.last
        same_year = first.year == last.year
        return {
            "first_weekday": first.weekday,
            "to": None if first.weekday is None or not (same_year and first.month == last.month) or first.day is None else "-",
            "first_day": first.day,
            "first_month": None if same_year and first.month == last.month and first.day is not None else first.month,
            "first_year": None if same_year else first.year,
            "both": self.both,
            "weekday": last.weekday,
            "day": last.day,
            "month": last.month,
            "year": last.year,
            "side": last.side,
            "time": first.time,
        }

    def __str__(self) -> str:
        """Print the days in the newsroom's usual form."""
        return print_said(self.says, self.slots())


def _day_and_month(slots: Slots) -> tuple[int | None, int | None]:
    """Return day and month; of "Sat, 09/06/2025" and "Sat, 06/09/2025", both of which sites print, the weekday tells which is which."""
    day, month = slots.get("day", slots.get("late_day")), slots.get("month", slots.get("mm"))
    weekday, year = slots.get("english_weekday"), slots.get("year")
    if day is None or month is None or weekday is None or year is None:
        return day, month
    return (day, month) if _falls_on(weekday, year, month, day) or not _falls_on(weekday, year, day, month) else (month, day)


def _falls_on(weekday: int, year: int, month: int, day: int) -> bool:
    try:
        return date(year, month, day).weekday() == weekday
    except ValueError:
        return False


def _adjacent(first: tuple[int | None, int, int | None], last: tuple[int | None, int, int | None]) -> bool:
    """Tell whether one day or month comes right after another."""
    (year, month, day), (last_year, last_month, last_day) = first, last
    if day is None or last_day is None:
        return (last_month - month) % 12 == 1
    for unsaid in (_LEAP_YEAR, _LEAP_YEAR + 1):
        # Without its year 28 February may be followed by 29 February or by 1 March.
        try:
            before = date(year or unsaid, month, day)
            after = date((last_year or unsaid) + (last_month < month and last_year is None), last_month, last_day)
        except ValueError:
            continue
        if after - before <= timedelta(days=1):
            return True
    return False


@attrs.frozen(repr=False)
class Ago(Printed):
    """A distance back from now.

    >>> str(Ago(Steps(hours=11)))
    '11 jam lalu'
    >>> str(Ago(Steps()))
    'baru saja'
    """

    steps: Steps
    """How far back; no steps for this very moment."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.AGO
    """The forms that read and print it."""
    names_a_day: ClassVar[bool] = False
    """No: it names no day of the calendar."""

    @classmethod
    def of(cls, slots: Slots, words: str) -> Ago | None:
        """Return the distance that slots fill."""
        return cls(slots.get("steps", Steps()), words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        return {"steps": self.steps, "ago": "lalu"} if self.steps else {"just_now": "baru saja"}

    def __str__(self) -> str:
        """Print the distance in the newsroom's usual form."""
        return print_said(self.says, self.slots())


@attrs.frozen(repr=False)
class Ahead(Printed):
    """A distance forward from now.

    >>> str(Ahead(Steps(days=2)))
    '2 hari lagi'
    """

    steps: Steps
    """How far forward."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.AHEAD
    """The forms that read and print it."""
    names_a_day: ClassVar[bool] = False
    """No: it names no day of the calendar."""

    @classmethod
    def of(cls, slots: Slots, words: str) -> Ahead | None:
        """Return the distance that slots fill."""
        return cls(slots.get("steps", Steps()), words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        return {"steps": self.steps, "ahead": "lagi"}

    def __str__(self) -> str:
        """Print the distance in the newsroom's usual form."""
        return print_said(self.says, self.slots())


@attrs.frozen(repr=False)
class DayWord(Printed):
    """A day seen from today.

    >>> str(DayWord(-1, TimeOfDay(part="malam")))
    'kemarin malam'
    """

    days: int
    """Days between today and the day meant, from -2 ("kemarin lusa") to 2 ("lusa")."""
    time: TimeOfDay | None = None
    """Time of day; None where none is told."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.DAY_WORD
    """The forms that read and print it."""
    names_a_day: ClassVar[bool] = False
    """No: it names no day of the calendar."""

    @classmethod
    def of(cls, slots: Slots, words: str) -> DayWord | None:
        """Return the day that slots fill."""
        days, part = slots.get("day_phrase") or (slots.get("day_word", 0), slots.get("part"))
        return cls(days, join_part(slots.get("time"), part), words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        return {"day_word": self.days, "time": self.time}

    def __str__(self) -> str:
        """Print the day in the newsroom's usual form."""
        return print_said(self.says, self.slots())


@attrs.frozen(kw_only=True, repr=False)
class WeekdayWord(Printed):
    """A day of the week, with nothing of the calendar.

    >>> str(WeekdayWord(weekday=4, week=-1))
    'Jumat pekan lalu'
    """

    weekday: int
    """Day of the week, Monday 0."""
    turn: int | None = None
    """The last (-1) or the next (1) of that name; None where the page leaves it to the reader."""
    week: int | None = None
    """In the last (-1), this (0) or the next (1) week; None where no week is meant."""
    time: TimeOfDay | None = None
    """Time of day; None where none is told."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.WEEKDAY
    """The forms that read and print it."""
    names_a_day: ClassVar[bool] = False
    """No: it names no day of the calendar."""

    @classmethod
    def of(cls, slots: Slots, words: str) -> WeekdayWord | None:
        """Return the weekday that slots fill; None where what they call is no week ("Selasa bulan lalu")."""
        period = slots.get("period")
        if period not in (None, "pekan"):
            return None
        in_week = period is not None
        turn = slots.get("turn")
        if turn == 0:
            # "Kamis ini" is the Thursday of this week.
            in_week = True
        time = join_part(slots.get("time"), slots.get("part"))
        return cls(weekday=slots.get("weekday_name", 0), turn=None if in_week else turn, week=turn if in_week else None, time=time, words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        in_week = self.week is not None
        return {
            "weekday_name": self.weekday,
            "period": "pekan" if in_week else None,
            "turn": self.week if in_week else self.turn,
            "time": self.time,
        }

    def __str__(self) -> str:
        """Print the weekday in the newsroom's usual form."""
        return print_said(self.says, self.slots())


@attrs.frozen(repr=False)
class PeriodWord(Printed):
    """A week, a month or a year seen from today.

    >>> str(PeriodWord("bulan", -1, edge="akhir"))
    'akhir bulan lalu'
    """

    period: str
    """Which: "pekan", "bulan" or "tahun"."""
    turn: int
    """The last (-1), this (0) or the next (1)."""
    edge: str | None = None
    """Which end: "awal", "pertengahan" or "akhir"; None where all of it is meant."""
    words: str = attrs.field(default="", eq=False, kw_only=True)
    """The words that it was read from; not compared, for "2 Sept 2025" says what "02/09/2025" says."""
    says: ClassVar[Says] = Says.PERIOD
    """The forms that read and print it."""
    names_a_day: ClassVar[bool] = False
    """No: it names no day of the calendar."""

    @classmethod
    def of(cls, slots: Slots, words: str) -> PeriodWord | None:
        """Return the period that slots fill."""
        return cls(slots.get("period", ""), slots.get("turn", 0), slots.get("edge"), words=words)

    def slots(self) -> dict[str, Any]:
        """Return what a form has to print."""
        return {"period": self.period, "turn": self.turn, "edge": self.edge}

    def __str__(self) -> str:
        """Print the period in the newsroom's usual form."""
        return print_said(self.says, self.slots())


Said = CalendarDate | DateRange | Ago | Ahead | DayWord | WeekdayWord | PeriodWord
"""What a date can say."""

KINDS: Final[dict[Says, type[CalendarDate | DateRange | Ago | Ahead | DayWord | WeekdayWord | PeriodWord]]] = {
    kind.says: kind for kind in (CalendarDate, DateRange, Ago, Ahead, DayWord, WeekdayWord, PeriodWord)
}
"""The kind that each form makes."""
