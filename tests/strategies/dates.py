"""Draw dates as newsrooms tell them, from the forms and the words of the lexicon."""

from __future__ import annotations

import datetime as dt
from typing import Any, Final
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from idnews.dates import Ago, Ahead, CalendarDate, DateRange, DayWord, PeriodWord, Said, Steps, TimeOfDay, WeekdayWord
from idnews.dates.forms import FORMS, Form
from idnews.dates.slots import SLOTS
from idnews.lexicon.calendar import DAY_PHRASES, EDGES, MONTHS, PARTS, PERIODS, WEEKDAYS, ZONES
from idnews.template import Hole, Maybe, Part

JAKARTA: Final = ZoneInfo("Asia/Jakarta")

NOT_DATES: Final = (
    "0811 9787 670",
    "(0274) 565685",
    "skor 2-1",
    "(2-1)",
    "Pasal 27 ayat 3",
    "pasal 27 ayat (3/4)",
    "Undang-Undang Nomor 11 Tahun 2020",
    "ST/16/I/2018",
    "S-452/PM.21/2020",
    "Nomor 12/10/2020",
    "(Ant/Z-1)",
    "(Tin/Ysl)",
    "2 dari 4 halaman",
    "Halaman: 1 2 3",
    "Rp 2.500.000",
    "Rp33 Juta dalam 2 Hari",
    "598.60rb",
    "24.20jt",
    "1 Ramadhan 1443 H",
    "10 Muharam 1447 Hijriah",
    "usia 17-25 tahun",
    "30-31",
    "versi 2.10.1",
    "192.168.1.20",
    "setengah dari 3/4 warga",
    "Bacaan 2 menit",
    "dalam 3 jam",
    "beberapa bulan lalu",
    "Mei pulang ke kampung",
    "Ibu Juli dan Pak Agus",
    "Stadion 10 November penuh",
    "Jalan 17 Agustus macet",
    "tiga minggu",
    "arus lalu lintas",
    "setiap Senin",
    "saban 2 Mei",
    "Print-57/L.4.18/Ft.1/10/2025",
    "RT 03/02/01",
    "Pasar Senen, Jakarta",
    "ia pukul korban",
    "pukul 16.30 WIB",
    "semalaman",
    "baru saja menjabat",
    "Kanal",
    "ISBN 978-602-8519-93-9",
    "7 tahun penjara",
)
"""Words and figures that look like a date and are none."""

days = st.dates(min_value=dt.date(1965, 1, 1), max_value=dt.date(2090, 12, 31))
moments = st.datetimes(min_value=dt.datetime(1970, 1, 1), max_value=dt.datetime(2080, 1, 1), timezones=st.just(JAKARTA))  # noqa: DTZ001  (Hypothesis adds the zone)

_parts = st.sampled_from(sorted(PARTS))
_zones = st.sampled_from((*ZONES, "waktu setempat", "+07:00", "-05:30"))


@st.composite
def times(draw: st.DrawFn) -> TimeOfDay:
    """Draw a time of day that a page can tell: a clock, a part of the day, or both where they agree."""
    if draw(st.booleans()):
        return TimeOfDay(part=draw(_parts), zone=draw(st.none() | st.sampled_from(tuple(ZONES))))
    hour = draw(st.integers(0, 23))
    return TimeOfDay(
        hour=hour,
        minute=draw(st.integers(0, 59)),
        second=draw(st.none() | st.integers(0, 59)),
        part=draw(st.none() | st.just("malam")) if hour >= 18 else None,
        zone=draw(st.none() | _zones),
    )


@st.composite
def calendar_dates(draw: st.DrawFn) -> CalendarDate:
    """Draw a day, a month or a year of the calendar with what a page may leave out left out."""
    day = draw(days)
    weekday = draw(st.none() | st.just(day.weekday()))
    time = draw(st.none() | times())
    match draw(st.sampled_from(("full", "no year", "side", "last year", "month", "edge", "year", "edge of year", "edge of last year"))):
        case "full":
            return CalendarDate(day=day.day, month=day.month, year=day.year, weekday=weekday, time=time)
        case "no year":
            return CalendarDate(day=day.day, month=day.month, weekday=weekday, time=time)
        case "side":
            return CalendarDate(day=day.day, month=day.month, weekday=weekday, side=draw(st.integers(-1, 1)), time=time)
        case "last year":
            return CalendarDate(day=day.day, month=day.month, weekday=weekday, turn=draw(st.integers(-1, 1)), time=time)
        case "month":
            return CalendarDate(month=day.month, year=day.year)
        case "edge":
            return CalendarDate(month=day.month, year=draw(st.none() | st.just(day.year)), edge=draw(st.sampled_from(tuple(EDGES))))
        case "year":
            return CalendarDate(year=day.year)
        case "edge of year":
            return CalendarDate(year=day.year, edge=draw(st.sampled_from(tuple(EDGES))))
        case _:
            return CalendarDate(month=day.month, turn=draw(st.integers(-1, 1)), edge=draw(st.none() | st.sampled_from(tuple(EDGES))))


@st.composite
def date_ranges(draw: st.DrawFn) -> DateRange:
    """Draw a stretch of days, within a month or over its end, or two days that follow one another."""
    first = draw(days)
    both = draw(st.booleans())
    last = first + dt.timedelta(days=1 if both else draw(st.integers(1, 300)))
    year = draw(st.booleans())
    if not year:
        last = min(last, dt.date(first.year, 12, 31))
        first = min(first, last - dt.timedelta(days=1))
    dated = [CalendarDate(day=day.day, month=day.month, year=day.year if year else None) for day in (first, last)]
    return DateRange(dated[0], dated[1], both)


@st.composite
def steps(draw: st.DrawFn) -> Steps:
    """Draw a distance of one or two units."""
    units = draw(st.lists(st.sampled_from(("years", "months", "weeks", "days", "hours", "minutes", "seconds")), min_size=1, max_size=2, unique=True))
    return Steps(**{unit: draw(st.integers(1, 40)) for unit in units})


relative = st.one_of(
    st.just(Ago(Steps())),
    steps().map(Ago),
    steps().map(Ahead),
    st.builds(DayWord, st.integers(-2, 2), st.none() | times()),
    st.builds(WeekdayWord, weekday=st.integers(0, 6), turn=st.sampled_from((None, -1, 1)), time=st.none() | times()),
    st.builds(WeekdayWord, weekday=st.integers(0, 6), week=st.integers(-1, 1), time=st.none() | times()),
    st.builds(PeriodWord, st.sampled_from(tuple(PERIODS)), st.integers(-1, 1), st.none() | st.sampled_from(tuple(EDGES))),
)
"""Dates that mean something only to a reader of a known day."""

said: st.SearchStrategy[Said] = calendar_dates() | date_ranges() | relative
"""Dates of every kind."""

_VALUES: Final[dict[str, st.SearchStrategy[Any]]] = {
    "weekday": st.integers(0, 6),
    "weekday_name": st.integers(0, 6),
    "english_weekday": st.integers(0, 6),
    "day": st.integers(2, 28),
    "late_day": st.integers(13, 28),
    "month": st.integers(2, 12),
    "mm": st.integers(2, 12),
    "year": st.integers(1950, 2049),
    "yy": st.integers(1950, 2049),
    "no_year": st.sampled_from(("3025", "025", "1025")),
    "time": times(),
    "part": _parts,
    "side": st.integers(-1, 1),
    "turn": st.integers(-1, 1),
    "edge": st.sampled_from(tuple(EDGES)),
    "both": st.sampled_from((False,)),
    "to": st.just("-"),
    "day_word": st.integers(-2, 2),
    "day_phrase": st.sampled_from(sorted(set(DAY_PHRASES.values()))),
    "period": st.sampled_from(tuple(PERIODS)),
    "steps": steps(),
    "ago": st.just("lalu"),
    "ahead": st.just("lagi"),
    "just_now": st.just("baru saja"),
    "first_weekday": st.integers(0, 6),
    "first_day": st.just(1),
    "first_month": st.just(1),
    "first_mm": st.just(1),
    "first_year": st.just(1949),
}


def values_of(form: Form) -> st.SearchStrategy[dict[str, Any]]:
    """Draw values for a form: for what it needs always, for what may be left out now and then."""
    return _drawn(form.template.parts)


@st.composite
def _drawn(draw: st.DrawFn, parts: tuple[Part, ...]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for part in parts:
        if isinstance(part, Hole):
            values[part.name] = draw(_VALUES[part.name])
        elif isinstance(part, Maybe) and draw(st.booleans()):
            values |= draw(_drawn(part.parts))
    return values


forms = st.sampled_from(FORMS)
"""The forms of the table."""


@st.composite
def spelt(draw: st.DrawFn, form: Form, values: dict[str, Any]) -> str:
    """Print values by a form with any spelling of the names of days and months, and blanks and capitals as they come."""
    text = form.template.say(values)
    for name in ("weekday", "month"):
        if name in values:
            usual = SLOTS[name].say(values[name])
            table = WEEKDAYS[values[name]] if name == "weekday" else MONTHS[values[name]]
            text = text.replace(usual, draw(st.sampled_from((usual, usual.upper(), *(word.capitalize() for word in table)))), 1)
    return text.replace(" ", draw(st.sampled_from((" ", "  ", "\N{NO-BREAK SPACE}"))))
