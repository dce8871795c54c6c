"""Date the days that a story names: what each means on the day of the story."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

from idnews.dates import CalendarDate, DateRange, Moment, Said, Told, resolve
from idnews.dates.days import find_days
from idnews.label import Label
from idnews.lexicon.calendar import MONTH_NAMES
from idnews.pattern import lazy_pattern
from idnews.proof import Proof
from idnews.span import Found

_YEAR: Final = lazy_pattern(
    rf"\b(?:tahun|pada|sejak|selama|sepanjang|hingga|akhir|awal|{'|'.join(MONTH_NAMES)})"
    r" (?P<year>(?:19|20)\d\d)\b(?![./-]\d)",
    re.IGNORECASE,
)


def dates_of_story(proof: Proof, published: Moment | None, as_of: dt.datetime | None, home: dt.tzinfo) -> Iterator[Told]:
    """Yield the calendar dates of the story, in order.

    Each is meant as on the day of publication; else as on the newest day that the story names in full; else, where it has no weekday
    that could tell its year, as in the newest year that the story names; else as seen from `as_of`.
    """
    found: list[Found[Said]] = []
    for mark in proof.labelled(Label.BODY, Label.SUBHEAD):
        found += [date.shift(mark.span.start) for date in find_days(proof.text(mark.span), proof.folded(mark.span))]
    if not found:
        return
    day = published.datetime if published is not None else _own_day([date.value for date in found], as_of, home)
    year = _own_year(proof, as_of, home) if day is None and any(_lacks_year(date.value) for date in found) else None
    for date in found:
        seen_from = day or (year if _lacks_year(date.value) else None) or as_of
        yield Told(date.value, resolve(date.value, as_of=seen_from, home=home), date.span)


def _own_day(said: list[Said], as_of: dt.datetime | None, home: dt.tzinfo) -> dt.datetime | None:
    """Return the end of the newest day that a story names in full; one printed with its weekday counts more, for that is how news is dated."""
    full = [(moment.datetime, one) for one in said if (moment := resolve(one, as_of=None, home=home)) is not None]
    past = [(day, one) for day, one in full if as_of is None or day <= as_of]
    with_weekday = [day for day, one in past if isinstance(one, CalendarDate) and one.weekday is not None]
    newest = max(with_weekday or [day for day, _ in past], default=None)
    return None if newest is None else newest.replace(hour=23, minute=59)


def _lacks_year(said: Said) -> bool:
    """Return whether a date names neither its year nor a weekday that could tell it."""
    named = said.last if isinstance(said, DateRange) else said
    return isinstance(named, CalendarDate) and named.year is None and named.weekday is None


def _own_year(proof: Proof, as_of: dt.datetime | None, home: dt.tzinfo) -> dt.datetime | None:
    """Return the end of the newest year that the story names, as far as it has come."""
    years = [
        int(match["year"]) for mark in proof.labelled(Label.BODY) for match in _YEAR.finditer(proof.galley.levelled, mark.span.start, mark.span.end)
    ]
    past = [dt.datetime(year, 12, 31, 23, 59, tzinfo=home) for year in years if as_of is None or year <= as_of.year]
    newest = max(past, default=None)
    return newest if newest is None or as_of is None else min(newest, as_of)
