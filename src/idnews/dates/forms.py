"""Every way to write a date: one line a form."""

from __future__ import annotations

import enum
from collections.abc import Mapping
from typing import Any, Final

from idnews.dates.slots import SLOTS
from idnews.template import Template


class Says(enum.Enum):
    """What a form says."""

    DAY = "a day, a month or a year of the calendar"
    RANGE = "the first and the last of several days"
    AGO = "a distance back from now"
    AHEAD = "a distance forward from now"
    DAY_WORD = "a day seen from today"
    WEEKDAY = "a day of the week"
    PERIOD = "a week, a month or a year seen from today"


class Form:
    """One way to write a date."""

    __slots__ = ("alone", "says", "template")

    def __init__(self, says: Says, source: str, *, alone: bool = False) -> None:
        """Take what it says, how it is written, and whether it is read only where it is all there is: in running text its words mean something else.

        The first form of a kind that can say all of a value is the one that prints it.
        """
        self.says: Final = says
        self.template: Final = Template(source, SLOTS)
        self.alone: Final = alone


# Where two forms read the same words the first one does: stretches stand above days, more words above fewer.
FORMS: Final = (
    # 13-18 Desember 2023; Sabtu-Minggu, 6 dan 7 September; Kamis (24-26 Juni 2025)
    Form(Says.RANGE, "[[{first_weekday}{to}]{weekday}, ]{first_day}{both}{day} {month}[ {year}][ {side}][{time}]"),
    Form(Says.RANGE, "[[{first_weekday}{to}]{weekday} ]({first_day}{both}{day} {month}[ {year}])[ {side}][{time}]"),
    # 29 November-4 Desember 2023; Rabu, 31 Desember 2025 dan Kamis, 1 Januari 2026; tanggal 27 April sampai 23 Mei 2020
    Form(
        Says.RANGE,
        "[{first_weekday}, ][tanggal ]{first_day} {first_month}[ {first_year}]{both}[{weekday}, ][tanggal ]{day} {month}[ {year}][ {side}][{time}]",
    ),
    Form(Says.RANGE, "({first_day} {first_month}[ {first_year}]{both}{day} {month}[ {year}])[ {side}][{time}]"),
    # Selasa-Rabu (27-28/5); (25-27/6/2025); (30/5-1/6/2025)
    Form(Says.RANGE, "[{first_weekday}{to}]{weekday} ({first_day}[/{first_mm}]{both}{day}/{mm}[/{year}][/{yy}])[{time}]"),
    Form(Says.RANGE, "({first_day}[/{first_mm}]{both}{day}/{mm}[/{year}])[{time}]"),
    # 02/09/2025 - 05/09/2025
    Form(Says.RANGE, "[{first_weekday}, ][(]{first_day}/{first_mm}/{first_year}[)]{both}[{weekday}, ][(]{day}/{mm}/{year}[)]"),
    # Maret hingga Mei 2025
    Form(Says.RANGE, "[bulan ]{first_month}[ {first_year}]{both}{month} {year}"),
    # 01 Jun 25 | 07:30; above the days without a year, which would read the most of it
    Form(Says.DAY, "[{weekday}, ]{day} {month} {yy}{time}"),
    Form(Says.DAY, "[{weekday}, ]{day} {month} {yy}", alone=True),
    # Selasa, 2 September 2025 pukul 16.30 WIB; Minggu, tanggal 3 Juli; 18 Juli lalu; hari ini, Selasa 2 September; 5 Mei tahun lalu
    Form(
        Says.DAY,
        "[{day_word}, ][{day_phrase}, ][[hari ]{weekday}[ {part}], ][tanggal ]{day}[ bulan] {month}[[ tahun] {year}][ tahun {turn}][ {side}][{time}]",
    ),
    # Kamis (4 September 2025) malam
    Form(Says.DAY, "[{day_word}, ][{day_phrase}, ][hari ]{weekday}[ {part}] ({day} {month}[ {year}])[ {side}][{time}]"),
    Form(Says.DAY, "({day} {month}[ {year}])[ {side}][{time}]"),
    # tanggal 2 (April), where a desk has put in the month
    Form(Says.DAY, "tanggal {day} ({month}[ {year}])"),
    # 22 - Oct - 2025, 15:52; 28-Apr-25; 2/Sep/2025; 21+January+2019
    Form(Says.DAY, "{day}-{month}-{yy}[{time}]"),
    Form(Says.DAY, "[{weekday}, ]{day}-{month}-{year}[{time}]"),
    Form(Says.DAY, "[{weekday}, ]{day}/{month}/{year}[{time}]"),
    # Thursday, May 2, 2024; Februari 07 / 2017 11:58 WIB
    Form(Says.DAY, "[{weekday}, ]{month} {day}, {year}[{time}]"),
    Form(Says.DAY, "[{weekday}, ]{month} {day} / {year}[{time}]"),
    # Selasa (2/9) siang; Senin (2/9/2025 malam); Kamis malam (4/9/2025); hari ini, Rabu, (3/9/25) pukul 10.00 WIB
    Form(Says.DAY, "[{day_word}, ][{day_phrase}, ][hari ]{weekday}[ {part}], ({day}/{mm}[/{year}][/{yy}])[ {side}][{time}]"),
    # Senin (13/10/3025): a year that can be none is no year
    Form(Says.DAY, "[hari ]{weekday}[ {part}], ({day}/{mm}/{no_year})[{time}]"),
    # Jumat pekan lalu (29/8); Jumat lalu (29/8)
    Form(Says.DAY, "[hari ]{weekday}[ {part}][ {period}] {side}, ({day}/{mm}[/{year}])[{time}]"),
    # kemarin (13/10); tadi malam (2/9/2025)
    Form(Says.DAY, "{day_word}[ {part}], ({day}/{mm}[/{year}])[{time}]"),
    Form(Says.DAY, "{day_phrase}, ({day}/{mm}[/{year}])[{time}]"),
    # (4/9/2025) pagi; (2/9) lalu; (2/9) pukul 16.30 WIB
    Form(Says.DAY, "[tanggal ]({day}/{mm}/{year})[ {side}][{time}]"),
    Form(Says.DAY, "[tanggal ]({day}/{mm}[/{yy}]) {side}[{time}]"),
    Form(Says.DAY, "[tanggal ]({day}/{mm}[/{yy}]){time}"),
    Form(Says.DAY, "tanggal ({day}/{mm}[/{yy}])"),
    # (13/4/16); (22/6), where it is neither a fraction nor a mark
    Form(Says.DAY, "({day}/{mm}[/{yy}])"),
    # Sat, 09/06/2025 - 10:15, as Drupal prints by default; 10/21/2025 19:46, which no other order can mean
    Form(Says.DAY, "{english_weekday}, {mm}/{day}/{year}[{time}]"),
    Form(Says.DAY, "[{weekday}, ]{mm}/{late_day}/{year}[{time}]"),
    # Rabu 3/9/2025; 02/09/2025, 16:30 WIB; tanggal 2/9
    Form(Says.DAY, "[{day_word}, ][{day_phrase}, ][{weekday}[ {part}], ][tanggal ]{day}/{mm}/{year}[ {side}][{time}]"),
    Form(Says.DAY, "{weekday}[ {part}], [tanggal ]{day}/{mm}[/{yy}][ {side}][{time}]"),
    Form(Says.DAY, "tanggal {day}/{mm}[/{yy}][ {side}][{time}]"),
    Form(Says.DAY, "{day}/{mm}/{yy}[{time}]"),
    # 2-9-2025; Kamis (4-9-2025); 02.09.2025 16.30
    Form(Says.DAY, "[{weekday}, ]{day}-{mm}-{year}[{time}]"),
    Form(Says.DAY, "{weekday}[ {part}] ({day}-{mm}-{year})[{time}]"),
    Form(Says.DAY, "[{weekday}, ]{day}.{mm}.{year}[{time}]"),
    Form(Says.DAY, "{weekday}[ {part}] ({day}.{mm}.{year})[{time}]"),
    # 2025-09-02T16:30:00+07:00; 2022/12/10 20:55:32; and the month alone in front of a page that was crawled
    Form(Says.DAY, "{year}-{mm}-{day}[{time}]"),
    Form(Says.DAY, "{year}/{mm}/{day}[{time}]"),
    Form(Says.DAY, "{year}-{mm}", alone=True),
    # Minggu, tanggal 3; Sabtu (9)
    Form(Says.DAY, "{weekday}[ {part}], tanggal {day}[{time}]"),
    Form(Says.DAY, "{weekday}[ {part}] ({day})[{time}]", alone=True),
    # awal Juni 2025; September 2025; akhir Mei lalu; Juli tahun lalu; akhir 2024; 2018 silam
    Form(Says.DAY, "[{edge} ][bulan ]{month}[,][ tahun] {year}"),
    Form(Says.DAY, "[{edge} ][bulan ]{month} tahun {turn}"),
    Form(Says.DAY, "[{edge} ][bulan ]{month} {side}"),
    Form(Says.DAY, "{edge}[ bulan] {month}"),
    Form(Says.DAY, "{edge}[ tahun] {year}"),
    Form(Says.DAY, "[tahun ]{year} {side}"),
    Form(Says.DAY, "tahun {year}", alone=True),
    # 11 jam lalu; lewat 4 tahun lalu; baru saja
    Form(Says.AGO, "[lewat ]{steps} {ago}"),
    # In running text it is "just" ("baru saja menjabat").
    Form(Says.AGO, "{just_now}", alone=True),
    # dua hari lagi: in running text it is more often how long something takes
    Form(Says.AHEAD, "{steps} {ahead}", alone=True),
    # kemarin; besok pagi; Kemarin, 10:20; sore hari ini; tadi malam
    Form(Says.DAY_WORD, "[hari ]{day_word}[{time}]"),
    Form(Says.DAY_WORD, "{part} {day_word}"),
    Form(Says.DAY_WORD, "{day_phrase}[{time}]"),
    # Selasa lalu; Jumat malam pekan lalu; Kamis malam; Kamis
    Form(Says.WEEKDAY, "[hari ]{weekday_name}[ {part}] {turn}[{time}]"),
    Form(Says.WEEKDAY, "[hari ]{weekday_name}[ {part}] {period} {turn}[{time}]"),
    Form(Says.WEEKDAY, "[hari ]{weekday_name}[ {part}][{time}]"),
    # bulan lalu; awal pekan ini; akhir tahun depan
    Form(Says.PERIOD, "[{edge} ]{period} {turn}"),
)
"""Every form that is read, in the order in which they are tried."""


def print_said(says: Says, values: Mapping[str, Any]) -> str:
    """Print values by the first form of a kind that can say all of them, or else as many as any; "" where none can say a thing."""
    known = {name: value for name, value in values.items() if value is not None}
    able = [form.template for form in FORMS if form.says is says and form.template.needs() <= known.keys()]
    best = max(able, key=lambda template: len(known.keys() & template.names()), default=None)
    return "" if best is None else best.say({name: value for name, value in known.items() if name in best.names()})
