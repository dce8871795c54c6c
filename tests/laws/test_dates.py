"""A date that is printed is read back, is found where it stands, and means one thing."""

from __future__ import annotations

import datetime as dt
import pickle
import re
from functools import partial
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from idnews.dates import CalendarDate, DateRange, DayWord, Moment, Precision, Said, find_dates, find_stamp, find_stamps, parse_date, resolve
from idnews.dates.days import find_days
from idnews.dates.forms import FORMS, Form
from idnews.dates.kinds import KINDS
from idnews.dates.times import join_part
from idnews.errors import NaiveMoment
from idnews.fold import fold
from idnews.lexicon.calendar import ENGLISH_WEEKDAYS
from tests.strategies.dates import JAKARTA, NOT_DATES, calendar_dates, days, forms, moments, relative, said, spelt, values_of
from tests.work import work

BEFORE = st.sampled_from(("", "Warga mengungsi pada ", "(", "\n", "Baca juga: ", "&amp;nbsp;", '"Itu terjadi '))
BEHIND = st.sampled_from(("", ".", ", kata Sari.", "\n", '" ujarnya', " (Ant/Z-1)", "&quot;"))
FRIENDS = st.text(alphabet="0123456789/-.(): SeptMi'jamlulk ,", max_size=60)


def _understood(values: dict[str, Any]) -> dict[str, Any]:
    """Return slots as a reader understands them: "malam" tells the same behind the weekday and behind the date."""
    rest = {name: value for name, value in values.items() if name not in ("time", "part")}
    return rest | {"told": join_part(values.get("time"), values.get("part"))}


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.template.source)
@given(data=st.data())
def test_a_form_reads_what_it_prints(form: Form, data: st.DataObject) -> None:
    """The template of a form reads the values that it printed."""
    values = data.draw(values_of(form))
    read = form.template.read(fold(form.template.say(values)))
    assert read is not None
    assert _understood(values) == _understood(read)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.template.source)
@given(data=st.data())
def test_a_form_of_the_table_is_read_as_a_date(form: Form, data: st.DataObject) -> None:
    """What a form prints, in any spelling, says what its values say, whichever form of the table reads it."""
    values = data.draw(values_of(form))
    meant = KINDS[form.says].of(values, "")  # type: ignore[arg-type]  # values that were drawn for the slots of the form
    text = data.draw(spelt(form, values))
    words = " ".join(fold(text).split())
    # "Minggu ini" is this week, and no Sunday; "Tue, 2/3/1950" puts the month first, as programs of American make do.
    if meant is not None and "minggu ini" not in words and not ("/" in words and words.startswith(ENGLISH_WEEKDAYS)):
        assert meant == parse_date(text)


@given(said)
@example(DateRange(CalendarDate(day=28, month=2), CalendarDate(day=1, month=3), both=True))
def test_a_date_reads_what_it_prints(date: Said) -> None:
    """Parsing what a date prints gives the date back."""
    assert date == parse_date(str(date))


@given(said)
def test_a_date_keeps_its_words(date: Said) -> None:
    """The words of a date are those that it was read from, and are not compared."""
    read = parse_date(f"  {date} ")
    assert read is not None
    assert str(date) == read.words
    assert date == read


@given(said)
def test_a_date_can_be_pickled(date: Said) -> None:
    """A date goes to another process and comes back equal."""
    assert date == pickle.loads(pickle.dumps(date))  # noqa: S301  (our own bytes)


@given(calendar_dates().filter(lambda date: date.names_a_day), BEFORE, BEHIND)
def test_a_date_is_found_where_it_was_put(date: CalendarDate, before: str, behind: str) -> None:
    """Words around a date move it and change nothing else."""
    text = f"{before}{date}{behind}"
    assert [(date, str(date))] == [(found.value, found.span.of(text)) for found in find_dates(text)]


@given(
    st.lists(st.one_of(said.map(str), st.sampled_from(NOT_DATES), FRIENDS), max_size=6).map(" ; ".join),
    st.sampled_from(("Rapat. ", "\n", "Dan \u201c", "-- ")),
)
def test_a_text_that_moves_moves_its_dates(text: str, before: str) -> None:
    """A prefix that opens no date shifts every find by its length."""
    text = "Rapat. " + text
    assert tuple(found.shift(len(before)) for found in find_dates(text)) == find_dates(before + text)


@given(st.lists(st.one_of(said.map(str), st.sampled_from(NOT_DATES), FRIENDS), max_size=8).map(" ".join))
def test_finds_are_in_order_and_apart(text: str) -> None:
    """Finds do not overlap, hold no blanks at their ends, and keep the words of their span."""
    end = 0
    for found in find_dates(text):
        assert end <= found.span.start < found.span.end <= len(text)
        assert found.span.of(text).strip() == found.span.of(text)
        end = found.span.end


@given(st.sampled_from(NOT_DATES), st.sampled_from(("", "Kata Sari, ", "\n", "(")), st.sampled_from(("", ".", " warga", ",")))
def test_a_false_friend_is_no_date(text: str, before: str, behind: str) -> None:
    """Scores, laws, telephones, codes, sums and counts are no dates, alone or in a text."""
    assert find_dates(before + text + behind) == ()
    assert parse_date(text) is None
    assert find_stamp(text) is None


@given(st.text() | FRIENDS | st.text(alphabet="Selasa (2/9)\ud800\x00\r\n&amp;İ１٢"))
@example("İ 2 September 2025")
@example("２/９/２０２５")
@example("00/00/0000")
@example("99999999 abad lalu")
@example("9999 tahun lalu")
@example("setengah detik lalu")
def test_no_text_raises(text: str) -> None:
    """Any text has its dates, or none, and each of them means something or nothing."""
    dates = [found.value for found in find_dates(text)]
    find_stamps(text)
    if (date := parse_date(text)) is not None:
        dates.append(date)
    for date in dates:
        resolve(date, as_of=dt.datetime(2025, 9, 5, 10, tzinfo=JAKARTA))
        assert date == parse_date(str(date))


@given(said, moments)
def test_what_a_date_means_is_aware(date: Said, as_of: dt.datetime) -> None:
    """A date that means anything means an aware instant, no later than its last day, and prints in Indonesian."""
    moment = resolve(date, as_of=as_of)
    if moment is not None:
        assert moment.datetime.utcoffset() is not None
        assert moment.last is None or moment.day <= moment.last
        assert parse_date(str(moment)) is not None


@given(moments, said)
def test_a_moment_means_what_it_prints(as_of: dt.datetime, date: Said) -> None:
    """A moment that is printed and read means the same days and the same clock."""
    moment = resolve(date, as_of=as_of)
    if moment is None:
        return
    read = parse_date(str(moment))
    assert read is not None
    again = resolve(read, as_of=as_of)
    assert again is not None
    assert (moment.day, moment.last, moment.clock, moment.part) == (again.day, again.last, again.clock, again.part)


@given(days, st.booleans())
def test_a_full_date_stands_whatever_the_day_of_reading(day: dt.date, has_reader: bool) -> None:  # noqa: FBT001
    """A date with its year means that day to every reader, and to none in particular."""
    date = CalendarDate(day=day.day, month=day.month, year=day.year)
    moment = resolve(date, as_of=dt.datetime(2001, 2, 3, tzinfo=JAKARTA) if has_reader else None)
    assert moment is not None
    assert (day, Precision.DAY, None) == (moment.day, moment.precision, moment.clock)


@given(days, st.integers(0, 6))
def test_a_weekday_agrees_or_the_moment_says_so(day: dt.date, weekday: int) -> None:
    """A printed full date stands, and says whether its weekday is another."""
    moment = resolve(CalendarDate(day=day.day, month=day.month, year=day.year, weekday=weekday), as_of=None)
    assert moment is not None
    assert (day, weekday != day.weekday()) == (moment.day, moment.disagrees)


@given(days, st.integers(-180, 0), st.booleans())
def test_the_weekday_decides_the_year(day: dt.date, distance: int, ahead: bool) -> None:  # noqa: FBT001
    """A day of the last half year, or one announced for the next, is known by its weekday without its year."""
    as_of = dt.datetime.combine(day - dt.timedelta(days=distance if not ahead else -distance), dt.time(10), JAKARTA)
    moment = resolve(CalendarDate(day=day.day, month=day.month, weekday=day.weekday()), as_of=as_of)
    assert moment is not None
    assert (day, False) == (moment.day, moment.disagrees)


@given(days, days)
def test_a_day_without_a_year_is_none_of_the_far_future(day: dt.date, today: dt.date) -> None:
    """Without a weekday a day is the nearest one that is past, or one that the next two months bring."""
    moment = resolve(CalendarDate(day=day.day, month=day.month), as_of=dt.datetime.combine(today, dt.time(10), JAKARTA))
    assert moment is not None
    assert (day.day, day.month) == (moment.day.day, moment.day.month)
    assert moment.day - today <= dt.timedelta(days=61)


@given(days, st.integers(1, 9), days, st.sampled_from([-1, 1]))
def test_the_word_behind_a_stretch_of_days_tells_its_year(day: dt.date, length: int, today: dt.date, side: int) -> None:
    """Days that are to come ("8-14 Oktober mendatang") end after the day of writing, and days that are past do not."""
    first = day - dt.timedelta(days=length)
    assume((29, 2) not in {(first.day, first.month), (day.day, day.month)})
    last = CalendarDate(day=day.day, month=day.month, side=side)
    moment = resolve(DateRange(CalendarDate(day=first.day, month=first.month), last), as_of=dt.datetime.combine(today, dt.time(10), JAKARTA))
    assert moment is not None
    assert moment.last is not None
    assert (moment.last > today) is (side == 1)


@given(relative, moments, st.timedeltas(min_value=dt.timedelta(), max_value=dt.timedelta(days=800)))
def test_a_relative_date_moves_with_its_reader(date: Said, as_of: dt.datetime, later: dt.timedelta) -> None:
    """To a later reader a relative date means no earlier moment."""
    moments_meant = [resolve(date, as_of=reader) for reader in (as_of, as_of + later)]
    first, second = (moment.datetime if moment is not None else None for moment in moments_meant)
    assert first is not None
    assert second is not None
    assert first <= second


@given(relative)
def test_a_relative_date_means_nothing_without_its_reader(date: Said) -> None:
    """Without a day of reading a relative date stays what it says."""
    assert resolve(date, as_of=None) is None


@given(said, st.datetimes())
def test_a_naive_reader_is_refused(date: Said, as_of: dt.datetime) -> None:
    """A time of reading without a zone is misuse."""
    with pytest.raises(NaiveMoment, match="as_of must be an aware datetime"):
        resolve(date, as_of=as_of)


@given(
    days,
    st.sampled_from(("", "Kompas.com - ", "Diterbitkan ", "Diperbarui: ", " date ", "Ekonomi | ", "Oleh Sari Melati - ", "Tayang: ")),
    st.sampled_from(("", " | 998 Views", " ")),
)
def test_a_stamp_is_known_as_a_line(day: dt.date, before: str, behind: str) -> None:
    """A date with its time, alone but for a section, a name or what announces it, is a stamp; the mark that covers it reads the same."""
    line = f"{before}{day.day:02}/{day.month:02}/{day.year}, 16:30 WIB{behind}"
    found = find_stamp(line)
    assert found is not None
    moment = resolve(found.value.said, as_of=None)
    assert moment is not None
    assert (day, dt.time(16, 30), "Diperbarui" in before) == (moment.day, moment.clock, found.value.modified)
    again = find_stamp(found.span.of(line))
    assert again is not None
    assert found.value == again.value


@given(
    days,
    st.sampled_from(
        ("Warga {} mengungsi pada {}.", "Pada {} ia tiba, lalu {} ia pulang.", "Kata Sari, {}, rapat digelar lagi {}", "{} warga tiba {}")
    ),
)
def test_a_sentence_that_holds_a_date_is_no_stamp(day: dt.date, sentence: str) -> None:
    """A date within a sentence says nothing of the page."""
    date = CalendarDate(day=day.day, month=day.month, year=day.year, weekday=day.weekday())
    assert find_stamp(sentence.format(date, date)) is None


@given(forms, st.data())
def test_a_stretch_is_one_date_or_two(form: Form, data: st.DataObject) -> None:
    """Days that share their month are one date of a text; two days that are written out are two."""
    values = data.draw(values_of(form))
    meant = KINDS[form.says].of(values, "")  # type: ignore[arg-type]  # values that were drawn for the slots of the form
    if not isinstance(meant, DateRange) or not meant.names_a_day:
        return
    found = [each.value for each in find_dates(f"Rapat {form.template.say(values)} nanti")]
    apart = "first_month" in values or "first_mm" in values
    expected = [CalendarDate, CalendarDate] if apart else [DateRange]
    assert expected == [type(value) for value in found]


def test_dates_are_found_in_one_pass() -> None:
    """Ten times the text makes about ten times the work, also where nothing but openings of dates stands in it."""
    for piece in (
        "Rapat Selasa (2/9) pukul 16.30 WIB di Kotabaru, kata Sari pada 3 Maret. ",
        "satu dua tiga ",
        "2 ",
        "1-",
        "Selasa, ",
        "(1/",
        "malam ",
    ):
        once, tenfold = (work(partial(find_dates, piece * (count // len(piece)))) for count in (5_000, 50_000))
        assert tenfold < 11 * once, piece


def test_the_day_word_knows_the_evening() -> None:
    """A part of the day is kept without inventing a clock."""
    moment = resolve(DayWord(-1), as_of=dt.datetime(2025, 9, 5, 10, tzinfo=JAKARTA))
    assert moment == Moment(day=dt.date(2025, 9, 4), zone=JAKARTA)
    assert re.match("Kamis, 4 September 2025$", str(moment))


@given(st.lists(st.sampled_from(("Selasa (2/9)", "3 Maret 2025", "2/9/2025", "1/", "kata-dia", "\u2014", " ")), max_size=60).map("".join))
def test_the_days_of_a_text_are_found_also_where_no_blank_stands(text: str) -> None:
    """The quick search for days finds nothing that the whole search does not find, and each where it stands."""
    for found in find_days(text):
        assert found.span.of(text) == found.span.of(text).strip()
        assert parse_date(found.span.of(text)) == found.value
