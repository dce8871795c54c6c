"""The words of the calendar and the clock, as newsrooms spell them; folded, with straight apostrophes."""

from __future__ import annotations

from typing import Final

WEEKDAY_NAMES: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
"""The days of the week as they are printed, Monday first."""

WEEKDAYS_PRINTED: Final = (*WEEKDAY_NAMES, "Jum'at", "Ahad")
"""The same with what some newsrooms print for Friday and Sunday."""

MONTH_NAMES: Final = (
    "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember",
)  # fmt: skip
"""The months as they are printed."""

WEEKDAYS: Final[dict[int, tuple[str, ...]]] = {
    # Two-letter and English names stand in listings whose template was never translated.
    0: ("senin", "sennin", "senen", "snin", "sen", "monday", "mon"),
    1: ("selasa", "selesa", "salasa", "selaasa", "sel", "tuesday", "tues", "tue"),
    2: ("rabu", "rebo", "rab", "wednesday", "wed"),
    3: ("kamis", "kemis", "kamiis", "kam", "thursday", "thurs", "thu"),
    # "Juma't" and "Jum at" are slips for "Jum'at".
    4: ("jumat", "jum'at", "juma't", "jum at", "jumaat", "jum`at", "jum", "friday", "fri"),
    5: ("sabtu", "saptu", "sab", "saturday", "sat"),
    # "Ahad" is the Sunday of the Islamic press.
    6: ("minggu", "ahad", "akhad", "ming", "min", "mgg", "sunday", "sun"),
}
"""Spellings of each day of the week."""

ENGLISH_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
"""The days of the week as programs of American make print them by default, Monday first; the month may stand before the day behind them."""

MONTHS: Final[dict[int, tuple[str, ...]]] = {
    1: ("januari", "januwari", "janauri", "jan", "january"),
    2: ("februari", "pebruari", "febuari", "februai", "febrari", "feberuari", "feb", "peb", "february"),
    3: ("maret", "mar", "mrt", "march"),
    4: ("april", "apr", "aprl"),
    5: ("mei", "may"),
    6: ("juni", "jun", "june"),
    7: ("juli", "jul", "july"),
    8: ("agustus", "agutus", "agustsus", "agu", "agt", "ags", "agst", "agust", "augustus", "aug", "august"),
    9: ("september", "septembe", "sepetember", "septermber", "sep", "sept"),
    10: ("oktober", "october", "oktobr", "okt", "oct"),
    11: ("november", "nopember", "novemver", "nov", "nop"),
    12: ("desember", "december", "desmber", "desembar", "des", "dec"),
}
"""Spellings of each month: usual, abbreviated, old, English, misspelt."""

PARTS: Final[dict[str, tuple[str, ...]]] = {
    "dini hari": ("dini hari", "dinihari", "dini hari tadi"),
    "subuh": ("subuh", "waktu subuh"),
    "pagi": ("pagi", "pagi hari", "pagi-pagi"),
    "siang": ("siang", "siang hari"),
    "sore": ("sore", "sore hari"),
    "petang": ("petang", "petang hari"),
    "malam": ("malam", "malam hari", "malem"),
    "tengah malam": ("tengah malam",),
}
"""The parts of a day, each with its spellings."""

ZONES: Final = {
    "WIB": "Asia/Jakarta",
    "WITA": "Asia/Makassar",
    "WIT": "Asia/Jayapura",
    # "Waktu Arab Saudi": the news of the pilgrimage.
    "WAS": "Asia/Riyadh",
    "UTC": "UTC",
}
"""Zones as printed, with their names in the time zone database."""

HOME_ZONES: Final = ("WIB", "WITA", "WIT")
"""The zones of Indonesia, from west to east."""

LOCAL_TIME: Final = "waktu setempat"
"""What is printed for the time of the place told of, which a date alone cannot know."""

HOURS_EAST: Final = {7: "WIB", 8: "WITA", 9: "WIT"}
"""Zones by how many hours their clocks are ahead of UTC, as in "GMT+7"."""

ZONE_SPELLINGS: Final = {
    "wib": "WIB",
    "wita": "WITA",
    "wit": "WIT",
    "was": "WAS",
    "waktu indonesia barat": "WIB",
    "waktu indonesia tengah": "WITA",
    "waktu indonesia timur": "WIT",
    "waktu arab saudi": "WAS",
    "gmt": "UTC",
    "utc": "UTC",
    "z": "UTC",
    "waktu setempat": LOCAL_TIME,
    "waktu lokal": LOCAL_TIME,
}
"""Spellings of the zones."""

CLOCK_WORDS: Final = ("pukul", "pkl.", "pkl", "pk.", "pk", "jam", "at")
"""Words before the time of day."""

ABOUT_WORDS: Final = ("sekitar", "sekira", "kira-kira", "kurang lebih", "tepat", "tepatnya", "mulai", "pada", "lalu")
"""Words between a day and its "pukul"."""

DAY_WORDS: Final = {
    "kemarin": -1,
    "kemaren": -1,
    "kemarin lusa": -2,
    "kemarin dulu": -2,
    "kemaren dulu": -2,
    "hari ini": 0,
    "besok": 1,
    "esok": 1,
    "esok hari": 1,
    "besok hari": 1,
    "lusa": 2,
    "besok lusa": 2,
}
"""Words for a day seen from today, with the days between; of several for one day the usual one stands first."""

DAY_NAMES: Final = {-2: "kemarin lusa", -1: "kemarin", 0: "hari ini", 1: "besok", 2: "lusa"}
"""How each of them is printed."""

DAY_PHRASES: Final = {
    "tadi malam": (-1, "malam"),
    "malam tadi": (-1, "malam"),
    "semalam": (-1, "malam"),
    "malam kemarin": (-1, "malam"),
    "tadi subuh": (0, "subuh"),
    "dini hari tadi": (0, "dini hari"),
    "tadi dini hari": (0, "dini hari"),
    "dini hari ini": (0, "dini hari"),
    "tadi pagi": (0, "pagi"),
    "pagi tadi": (0, "pagi"),
    "pagi ini": (0, "pagi"),
    "tadi siang": (0, "siang"),
    "siang tadi": (0, "siang"),
    "siang ini": (0, "siang"),
    "tadi sore": (0, "sore"),
    "sore tadi": (0, "sore"),
    "sore ini": (0, "sore"),
    "petang tadi": (0, "petang"),
    "tadi petang": (0, "petang"),
    "petang ini": (0, "petang"),
    "malam ini": (0, "malam"),
    "nanti malam": (0, "malam"),
    "malam nanti": (0, "malam"),
    "nanti sore": (0, "sore"),
    "sore nanti": (0, "sore"),
    "nanti siang": (0, "siang"),
    "siang nanti": (0, "siang"),
}
"""Phrases for a part of a day seen from today: days between, part of the day."""

SIDES: Final[dict[int, tuple[str, ...]]] = {
    -1: ("lalu", "yang lalu", "yg lalu", "kemarin", "kemaren", "silam", "tadi", "last"),
    0: ("ini", "hari ini"),
    1: ("mendatang", "yang akan datang", "yad", "depan", "besok", "nanti", "lusa"),
}
"""Words behind a day or a month: before the day of writing, on it, after it; the first of each is printed."""

EDGES: Final[dict[str, tuple[str, ...]]] = {
    "awal": ("awal", "permulaan"),
    "pertengahan": ("pertengahan", "medio", "tengah"),
    "akhir": ("akhir", "penghujung", "pengujung", "ujung"),
}
"""Words for the beginning, middle and end of a month or a year."""

PERIODS: Final[dict[str, tuple[str, ...]]] = {
    "pekan": ("pekan", "minggu"),
    "bulan": ("bulan",),
    "tahun": ("tahun",),
}
"""Stretches of the calendar that "lalu", "ini" and "depan" pick."""

UNITS: Final = {
    "years": {"tahun": 1, "thn": 1, "th": 1, "dekade": 10, "dasawarsa": 10, "windu": 8, "abad": 100, "years": 1, "year": 1},
    "months": {"bulan": 1, "bln": 1, "months": 1, "month": 1},
    "weeks": {"pekan": 1, "minggu": 1, "mgg": 1, "mggu": 1, "weeks": 1, "week": 1},
    "days": {"hari": 1, "hr": 1, "days": 1, "day": 1},
    "hours": {"jam": 1, "hours": 1, "hour": 1, "hrs": 1},
    "minutes": {"menit": 1, "mnt": 1, "mnit": 1, "minutes": 1, "minute": 1, "mins": 1},
    "seconds": {"detik": 1, "dtk": 1, "seconds": 1, "second": 1, "secs": 1},
}
"""Words for each unit of a distance in time, with how many of the unit they are; the first of each is printed."""

HALVES: Final = {
    "years": ("months", 6),
    "months": ("days", 15),
    "weeks": ("days", 3),
    "days": ("hours", 12),
    "hours": ("minutes", 30),
    "minutes": ("seconds", 30),
    "seconds": ("seconds", 0),
}
"""What half a unit is, as a reader would count it."""

ONES: Final = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
"""The numbers from nought to nine; "puluh", "belas" and "se-" make the others."""

LAST_UPDATED: Final = "Last Updated "
"""What themes of Blogger print before a stamp of their own, beside that of the page."""

AGO_WORDS: Final = ("lalu", "yang lalu", "yg lalu", "yang telah lalu", "silam", "yang silam", "sebelumnya lalu", "ago")
"""Words behind a distance that lies in the past; the first is printed."""

AHEAD_WORDS: Final = ("lagi", "mendatang", "yang akan datang")
"""Words behind a distance that lies in the future; the first is printed."""

JUST_NOW: Final = ("baru saja", "barusan", "just now")
"""Words for this very moment; the first is printed."""

TO_WORDS: Final = ("-", "--", "hingga", "sampai", "sampai dengan", "s/d", "s.d.", "s.d", "sd", "s/d.", "to")
"""Words between the first and the last day of a stretch; the first is printed."""

AND_WORDS: Final = ("dan", "&", "serta", "atau")
"""Words between two days that are both meant; the first is printed."""

NEWS_OF_YEARS: Final = {2020: ("virus corona", "covid-19", "covid 19", "psbb", "lockdown")}
"""Words, folded, for what was news of every day in a year: they date a story that tells no year."""

PUBLISHED_WORDS: Final = (
    "diterbitkan", "dipublikasikan", "dipublikasi", "dipublish", "publish", "published", "tayang", "ditayangkan", "terbit", "diposting",
    "diunggah", "posted", "rilis", "dirilis", "publikasi", "tanggal publish", "tanggal terbit", "tanggal tayang", "dimuat", "ditulis", "date",
    "artikel ini diterbitkan", "waktu publikasi", "first published", "dibuat", "created",
)  # fmt: skip
"""Words before the time at which a page was published."""

MODIFIED_WORDS: Final = (
    "diperbarui", "diperbaharui", "terakhir diperbarui", "terakhir diperbaharui", "diupdate", "update", "updated", "last updated", "pembaruan",
    "terakhir diupdate", "diubah", "terakhir diubah", "modified", "last modified", "disunting", "direvisi", "pemutakhiran", "dimutakhirkan",
)  # fmt: skip
"""Words before the time at which a page was changed."""

STAMP_JOINERS: Final = (
    "pada",
    "on",
    "tanggal",
    "pada tanggal",
    "per tanggal",
    "tertanggal",
    "tgl",
    "tgl.",
    "hari",
    "at",
    "di",
    "jam",
    "lewat",
    "sejak",
    "sekitar",
)
"""Words that may stand between such a word and the date; vlix.id says "lewat 4 tahun lalu"."""

NAMED_AFTER: Final = (
    "jalan", "jl", "jl.", "jln", "jln.", "stadion", "universitas", "gerakan", "pahlawan", "gedung", "lapangan", "taman", "institut", "tragedi", "politeknik",
)  # fmt: skip
"""Words behind which a day and a month are a name ("Stadion 10 November", "Jalan 17 Agustus"), when no year follows."""

EVERY_WORDS: Final = ("setiap", "tiap", "tiap-tiap", "saban", "hari-hari")
"""Words behind which a weekday is a habit and no date."""

MANY_WORDS: Final = ("beberapa", "puluhan", "belasan", "ratusan", "ribuan", "berapa", "ribu", "juta", "miliar")
"""Words behind which a week, a month or a year is a count that no page tells ("beberapa bulan lalu")."""

NUMBERED_WORDS: Final = ("no", "no.", "no:", "nomor", "nomor:", "pasal", "ayat", "rp", "rp.", "kode", "versi", "skor", "id", "rt", "rw", "blok")
"""Words behind which figures are a number and no date."""

STAMP_BEFORE: Final = (
    "by", "oleh", "written by", "ditulis oleh", "diposting oleh", "diposkan oleh", "diterbitkan oleh", "posted by", "dikirim oleh", "submitted by",
    "dibuat oleh", "diunggah oleh", "dipublikasikan oleh", "dipublikasi oleh", "published by", "created by", "redaksi", "admin", "humas",
    "penulis", "reporter", "jurnalis",
    "pewarta", "editor", "laporan",
)  # fmt: skip
"""Words that open a line which names a writer and then a date."""

STAMP_BEHIND: Final = (
    "wib", "views", "view", "dibaca", "dilihat", "kali", "share", "shares", "bagikan", "komentar", "comment", "comments", "min read", "menit baca",
    "waktu baca", "bacaan", "baca", "penulis", "editor", "oleh", "by", "reporter",
)  # fmt: skip
"""Words that may follow a stamp on its line."""
