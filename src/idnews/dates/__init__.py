"""Read every way an Indonesian newsroom tells time."""

from __future__ import annotations

from idnews.dates.find import find_dates, parse_date
from idnews.dates.kinds import Ago, Ahead, CalendarDate, DateRange, DayWord, PeriodWord, Said, WeekdayWord
from idnews.dates.moment import Moment, Precision, Told
from idnews.dates.resolve import resolve
from idnews.dates.stamp import Stamp, find_stamp, find_stamps
from idnews.dates.steps import Steps
from idnews.dates.times import TimeOfDay

__all__ = [
    "Ago",
    "Ahead",
    "CalendarDate",
    "DateRange",
    "DayWord",
    "Moment",
    "PeriodWord",
    "Precision",
    "Said",
    "Stamp",
    "Steps",
    "TimeOfDay",
    "Told",
    "WeekdayWord",
    "find_dates",
    "find_stamp",
    "find_stamps",
    "parse_date",
    "resolve",
]
