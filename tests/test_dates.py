"""Dates whose reading no law can say."""

from __future__ import annotations

import datetime as dt

import pytest

from idnews.dates import Ago, CalendarDate, Moment, Precision, Steps, TimeOfDay, find_dates, find_stamp, find_stamps, parse_date, resolve
from idnews.dates.forms import FORMS, Says
from tests.documents import ROOT
from tests.strategies.dates import JAKARTA

# A Friday.
NOW = dt.datetime(2025, 9, 5, 10, tzinfo=JAKARTA)


def meaning(text: str) -> str:
    """Return what a text means on that Friday, in ISO 8601 as precise as it is."""
    said = parse_date(text)
    assert said is not None, text
    moment = resolve(said, as_of=NOW)
    if moment is None:
        return "nothing"
    told = moment.datetime.isoformat() if moment.clock is not None else moment.day.isoformat()
    return told if moment.last is None else f"{told}/{moment.last.isoformat()}"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Selasa, 2 September 2025 pukul 16.30 WIB", "2025-09-02T16:30:00+07:00"),
        ("Sel, 02 Sept 2025 | 16:30 wib", "2025-09-02T16:30:00+07:00"),
        ("Juma't, 5 Sep. 2025 - 06:05 Wita", "2025-09-05T06:05:00+08:00"),
        ("Jum’at (5/9)", "2025-09-05"),
        ("Ahad (31/8)", "2025-08-31"),
        ("Selesa 2 Peb 2021", "2021-02-02"),
        ("10 Nopember 2024", "2024-11-10"),
        ("Tuesday, 02 September 2025, 17:36 WIB", "2025-09-02T17:36:00+07:00"),
        ("Thursday, May 2, 2024", "2024-05-02"),
        ("Februari 07 / 2017 11:58 WIB", "2017-02-07T11:58:00+07:00"),
        ("22 - Oct - 2025, 15:52", "2025-10-22T15:52:00+07:00"),
        ("15 May 19 | 20:09", "2019-05-15T20:09:00+07:00"),
        ("01 Jun 25 | 07:30", "2025-06-01T07:30:00+07:00"),
        ("21+January+2019", "2019-01-21"),
        ("02.09.2025 16.30", "2025-09-02T16:30:00+07:00"),
        ("2-9-2025", "2025-09-02"),
        ("13/4/16", "2016-04-13"),
        ("Rabu, (3/9/25) pukul 10.00", "2025-09-03T10:00:00+07:00"),
        ("Senin (1/9) malam", "2025-09-01"),
        ("hari ini, Selasa (2/9)", "2025-09-02"),
        ("18 Juli lalu", "2025-07-18"),
        ("10 November tahun lalu", "2024-11-10"),
        ("Rabu 10 September mendatang", "2025-09-10"),
        ("Senin (13/10/3025)", "2025-10-13"),
        ("(11-13/7)", "2025-07-11/2025-07-13"),
        ("29 Desember - 2 Januari 2025", "2024-12-29/2025-01-02"),
        ("18 sampai 20 April 2020", "2020-04-18/2020-04-20"),
        ("31 Desember 2023 dan 1 Januari 2024", "2023-12-31/2024-01-01"),
        ("tanggal 27 April sampai tanggal 23 Mei 2020", "2020-04-27/2020-05-23"),
        ("Sabtu-Minggu (6-7/9)", "2025-09-06/2025-09-07"),
        ("2 September 2025 pukul 24.00 WIB", "2025-09-03T00:00:00+07:00"),
        ("2 September 2025 pukul 12 malam", "2025-09-03T00:00:00+07:00"),
        ("2 September 2025 pukul 12.30 siang", "2025-09-02T12:30:00+07:00"),
        ("2 September 2025 4:30 PM", "2025-09-02T16:30:00+07:00"),
        ("Kamis malam (4/9) pukul 8.00", "2025-09-04T20:00:00+07:00"),
        ("2 September 2025 pukul 1450 WIT", "2025-09-02T14:50:00+09:00"),
        ("Selasa (2/9/2025) pukul 9.30-11.45 WIB", "2025-09-02T09:30:00+07:00"),
        ("2 September 2025 09:30-11:45 WITA", "2025-09-02T09:30:00+08:00"),
        ("2 September 2025, 19.30 WIT - 20.15", "2025-09-02T19:30:00+09:00"),
        ("2025-09-02T09:30-04:00", "2025-09-02T09:30:00-04:00"),
        ("2025-09-02 09:30:15-04:00", "2025-09-02T09:30:15-04:00"),
        ("2 September 2025 pukul 18.51 WAS", "2025-09-02T18:51:00+03:00"),
        ("2019-09-28WIB19:17:34+07:00", "2019-09-28T19:17:34+07:00"),
        ("2022-12-10T20-55-32Z", "2022-12-10T20:55:32+07:00"),
        ("2015-11-05 10:08:58Z", "2015-11-05T10:08:58+00:00"),
        ("2015-11-05 10:08:58", "2015-11-05T10:08:58+07:00"),
        ("2026-05-13WIB18:45:00+07:00", "2026-05-13T18:45:00+07:00"),
        ("2025-09-02T09:30:00.000Z", "2025-09-02T09:30:00+00:00"),
        ("2015-11-05T10:08:58+07:00Z", "2015-11-05T10:08:58+07:00"),
        ("Sun, 27 Sep 2026 19:43:40 +0700", "2026-09-27T19:43:40+07:00"),
        ("17 Agustus 1945", "1945-08-17"),
        ("30 Februari 2025", "nothing"),
        ("31/04/2025", "nothing"),
        ("satu setengah jam yang lalu", "2025-09-05T08:30:00+07:00"),
        ("1 jam 30 menit lalu", "2025-09-05T08:30:00+07:00"),
        ("2,5 jam lalu", "2025-09-05T07:30:00+07:00"),
        ("dua puluh lima menit lalu", "2025-09-05T09:35:00+07:00"),
        ("lewat 4 tahun lalu", "2021-09-05"),
        ("4 bln lalu", "2025-05-05"),
        ("baru saja", "2025-09-05T10:00:00+07:00"),
        ("kemarin lusa", "2025-09-03"),
        ("Kemarin, 10:20", "2025-09-04T10:20:00+07:00"),
        ("minggu lalu", "2025-08-25/2025-08-31"),
        ("Minggu lalu", "2025-08-31"),
        ("Jumat lalu", "2025-08-29"),
        ("Jumat pekan lalu", "2025-08-29"),
        ("awal Juni 2025", "2025-06-01/2025-06-10"),
        ("akhir pekan ini", "2025-09-06/2025-09-07"),
        ("bulan lalu", "2025-08-01/2025-08-31"),
        ("999999 abad lalu", "nothing"),
        ("10:00 2025-9-7", "2025-09-07T10:00:00+07:00"),
        ("Januari-Agustus 2025", "2025-01-01/2025-08-31"),
        ("30-31 Februari", "nothing"),
        ("setengah jam yang lalu", "2025-09-05T09:30:00+07:00"),
    ],
)
def test_a_date_means_what_a_reader_takes_it_for(text: str, expected: str) -> None:
    """Every way to write a date means one day, one clock or one stretch."""
    assert expected == meaning(text)


@pytest.mark.parametrize(
    ("text", "as_of", "expected"),
    [
        ("Senin (29/12)", "2026-01-02", "2025-12-29"),
        ("Sabtu (6/9)", "2025-09-05", "2025-09-06"),
        ("Sabtu (20/12)", "2025-09-05", "2025-12-20"),
        ("Kamis (29/2)", "2025-09-05", "2024-02-29"),
        ("29 Februari", "2025-03-01", "2024-02-29"),
        ("30-31 Januari", "2019-01-29", "2019-01-30"),
        ("8-14 Oktober mendatang", "2025-06-18", "2025-10-08"),
        ("28 September-4 Oktober mendatang", "2025-06-18", "2025-09-28"),
        ("8-14 Oktober lalu", "2025-10-20", "2025-10-08"),
        ("8-14 Oktober", "2025-06-18", "2024-10-08"),
        ("12 Juni", "2020-05-01", "2020-06-12"),
        ("12 Juli", "2020-05-01", "2019-07-12"),
        ("31 Desember", "2026-01-02", "2025-12-31"),
        ("20 Desember", "2025-09-05", "2024-12-20"),
        ("Rabu (30/2)", "2025-09-05", None),
        ("Senin (29/2)", "2025-09-05", "2016-02-29"),
        ("Minggu, tanggal 31", "2025-09-05", "2025-08-31"),
        ("sebulan lalu", "2025-03-31", "2025-02-28"),
        ("setahun lalu", "2024-02-29", "2023-02-28"),
    ],
)
def test_what_is_left_out_is_the_nearest_that_fits(text: str, as_of: str, expected: str | None) -> None:
    """A weekday decides the year; without one it is the day before, or one of the month to come."""
    said = parse_date(text)
    assert said is not None
    moment = resolve(said, as_of=dt.datetime.fromisoformat(as_of).replace(hour=10, tzinfo=JAKARTA))
    assert expected == (None if moment is None else moment.day.isoformat())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rapat di Kotabaru,Selasa (07/06/2023), bubar.", ["Selasa (07/06/2023)"]),
        ("Latihan 26 Februari dan 4 Maret", ["26 Februari", "4 Maret"]),
        ("Libur 16 Maret \N{EN DASH} 31 Mei 2020.", ["16 Maret", "31 Mei 2020"]),
        ("Daftar dari tanggal 27 April-23 Mei 2020.", ["tanggal 27 April", "23 Mei 2020"]),
        ("Daftar tanggal 2 Mei dan 30 orang", ["tanggal 2 Mei"]),
        ("Pameran (6-7/9) digelar", ["(6-7/9)"]),
        ("Ia tiba (22/6), skor (6/10)", ["(22/6)"]),
        ("Kata dia di Jakarta, Kamis, rapat setiap Jumat, Pasar Senen, bubar.", ["Kamis"]),
        ("Sejak minggu lalu hingga Minggu lalu", ["minggu lalu", "Minggu lalu"]),
        ("Pada April 2030Menteri pergi, program APRIL2030 tidak", ["April 2030"]),
        ("Selasa&nbsp;(2/9) siang", ["Selasa&nbsp;(2/9) siang"]),
        ("Jadwal Sabtu, 2 April 2022Pukul 18.30 WIB: Garuda lawan Elang", ["Sabtu, 2 April 2022"]),
        ("usia 40 tahun ini, tetapi tahun ini juga", ["tahun ini"]),
        ("Pameran (6 Oktober-7 November)", ["6 Oktober", "7 November"]),
        ("Panen 3 dan 1 Januari", ["1 Januari"]),
        ("Panen Januari dan Mei 2025", ["Mei 2025"]),
        ("Panen 28 Februari dan 30 Februari", ["28 Februari", "30 Februari"]),
        ("Skor 3/9/25", []),
        ("3/9/25", []),
    ],
)
def test_a_text_has_the_dates_that_its_reader_sees(text: str, expected: list[str]) -> None:
    """Finds have their exact words, and what only looks like one is left."""
    assert expected == [found.span.of(text) for found in find_dates(text)]


@pytest.mark.parametrize(
    ("line", "stamp"),
    [
        ("Kabarkota.com - 02/09/2025, 16:30 WIB", "Kabarkota.com - 02/09/2025, 16:30 WIB"),
        ("Rabu, 3 September 2025 | 10:30 WIB", "Rabu, 3 September 2025 | 10:30 WIB"),
        (" date 2025-09-08 ", "date 2025-09-08"),
        (" date 2025-09-08 kabarkota.com, JAKARTA - Panen raya dimulai.", "date 2025-09-08"),
        (" date 2019-11 Kotabaru", "date 2019-11"),
        ("Peristiwa | 19 Januari 2021, 14:32 WIB", "19 Januari 2021, 14:32 WIB"),
        ("Written By sari melati on Kamis, 29 Oktober 2020 | 15.11", "on Kamis, 29 Oktober 2020 | 15.11"),
        (", Jurnalis-Jum'at, 20 Juni 2025 |11:58 WIB", "Jum'at, 20 Juni 2025 |11:58 WIB"),
        ("lewat 4 tahun lalu", "lewat 4 tahun lalu"),
        ("1 day ago 4", "1 day ago"),
        ("Sari MelatiDiperbarui 22 Okt 2024, 09:05 WIBDiterbitkan 22 Okt 2024, 08:00 WIB", "Diperbarui 22 Okt 2024, 09:05 WIB"),
        ("Kamis, 05/11/2015 09:25 WIBFoto Panen Raya di Kotabaru", "Kamis, 05/11/2015 09:25 WIB"),
        ("Selasa, 16 Februari 2016 | 14:38 WIB KOTABARU, Kabarkota.com - Panen", "Selasa, 16 Februari 2016 | 14:38 WIB"),
    ],
)
def test_a_stamp_is_told_apart_from_what_stands_around_it(line: str, stamp: str) -> None:
    """The span of a stamp is the date and what announces it, not the name or the section before it."""
    found = find_stamp(line)
    assert found is not None
    assert stamp == found.span.of(line)


@pytest.mark.parametrize(
    "line",
    [
        "Selasa, 2 September 2025 pukul 16.30 WIB, warga pergi.",
        "Jadwal Salat - Selasa, 2 September 2025",
        "Dua jam lalu ia pergi.",
        "Panen raya digelar Selasa (2/9).",
        "bulan lalu",
        "Selasa",
    ],
)
def test_a_headline_or_a_sentence_is_no_stamp(line: str) -> None:
    """A line that says more than when is left to others."""
    assert find_stamp(line) is None


def test_a_line_can_hold_two_stamps() -> None:
    """A page that tells both when it was published and when it was changed says which is which."""
    found = find_stamps("Diterbitkan 13 Nov 2022, 21:00 WIB Diperbarui 14 Nov 2022, 07:00 WIB")
    assert [(each.value.modified, each.value.said.day) for each in found if isinstance(each.value.said, CalendarDate)] == [(False, 13), (True, 14)]


def test_precision_is_kept() -> None:
    """A clock is never invented: only what tells minutes means a minute."""
    texts = ("akhir 2023", "Mei 2025", "pekan lalu", "2 Mei 2025", "tadi malam", "11 jam lalu", "15 detik lalu")
    said = [date for text in texts if (date := parse_date(text)) is not None]
    precise = [moment.precision for date in said if (moment := resolve(date, as_of=NOW)) is not None]
    assert list(Precision) == precise


def test_the_clock_of_another_place_is_not_called_ours() -> None:
    """The zone of "waktu setempat" is assumed, and said to be."""
    said = parse_date("2 September 2025 pukul 18.51 waktu setempat")
    assert said is not None
    moment = resolve(said, as_of=NOW)
    assert moment is not None
    assert (moment.local, str(moment)) == (True, "Selasa, 2 September 2025 pukul 18.51 waktu setempat")


def test_dates_are_equal_for_what_they_say() -> None:
    """Spelling does not tell dates apart, and the words are kept beside."""
    first, second = parse_date("2 Sept 2025"), parse_date("02/09/2025")
    assert first is not None
    assert second is not None
    assert (first, "2 Sept 2025", "02/09/2025") == (second, first.words, second.words)
    assert {first} == {first, second}
    assert Ago(Steps(minutes=90)) != Ago(Steps(hours=1, minutes=30))


@pytest.mark.parametrize(
    ("written", "month", "day"),
    [
        ("Sat, 09/06/2025 - 10:15", 9, 6),
        ("Sat, 06/09/2025 - 10:15", 9, 6),
        ("10/21/2025 19:46", 10, 21),
        ("21/10/2025 19:46", 10, 21),
        # Nobody who writes Indonesian puts the month first: a weekday that fits neither order is a slip.
        ("Sabtu, 09/06/2025", 6, 9),
        ("Sun, 09/06/2025", 9, 6),
        ("Sun, 02/30/2025", 2, 30),
        ("09/06/2025", 6, 9),
    ],
)
def test_the_month_stands_first_where_it_can_stand_nowhere_else(written: str, month: int, day: int) -> None:
    """Programs of American make put the month first; what can be no month and what falls on the weekday shows it."""
    said = parse_date(written)
    assert isinstance(said, CalendarDate)
    assert (month, day) == (said.month, said.day)


def test_the_explanation_shows_every_form() -> None:
    """The table of forms in the documents is the table of forms."""
    page = (ROOT / "docs" / "explanation" / "dates.md").read_text(encoding="utf-8")
    assert f"```text\n{forms_table()}\n```" in page


def forms_table() -> str:
    """Return every form under what it says, those that are read only alone with a star."""
    lines: list[str] = []
    for says in Says:
        lines += ["", says.value, *(f"  {form.template.source}{' *' * form.alone}" for form in FORMS if form.says is says)]
    return "\n".join(lines[1:])


def test_what_is_longer_than_any_date_is_none() -> None:
    """A story that opens with a date is no date."""
    assert parse_date("2 September 2025 " * 40) is None


@pytest.mark.parametrize(("words", "settled"), [("1-3 Mei 2025", True), ("1-3 Mei", False)])
def test_days_with_their_year_need_no_today(words: str, *, settled: bool) -> None:
    """What means the same to every reader has its meaning whether it is told when it was read or not."""
    said = parse_date(words)
    assert said is not None
    assert (resolve(said, as_of=None) is not None) is settled


def test_a_day_without_its_month_is_looked_for_near_its_reader() -> None:
    """A day of a year far off, without its month, could be any."""
    assert resolve(CalendarDate(day=5, year=1990), as_of=NOW) is None


def test_a_zone_is_printed_by_its_name() -> None:
    """A zone that is no more than an offset with a name is called so."""
    moment = Moment(day=NOW.date(), clock=dt.time(16, 30), zone=dt.timezone(dt.timedelta(hours=7), "WIB"), precision=Precision.MINUTE)
    assert str(moment) == "Jumat, 5 September 2025 pukul 16.30 WIB"


def test_a_month_has_no_hour() -> None:
    """A clock before a month belongs to something else."""
    assert parse_date("0:00 2025-9") is None


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        (CalendarDate(month=9, year=2025, time=TimeOfDay(hour=0)), "September 2025"),
        (CalendarDate(day=5, year=1990), "tahun 1990"),
        (CalendarDate(day=5), ""),
    ],
)
def test_what_no_form_can_say_is_printed_as_far_as_one_can(said: CalendarDate, printed: str) -> None:
    """A date made by hand may say what no newsroom prints, and prints all the same."""
    assert str(said) == printed
