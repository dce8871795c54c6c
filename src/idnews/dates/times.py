"""Read the time of day as a page tells it: a clock, a part of the day, a zone."""

from __future__ import annotations

from typing import Final

import attrs

from idnews.lexicon.calendar import ABOUT_WORDS, CLOCK_WORDS, HOURS_EAST, PARTS, ZONE_SPELLINGS
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.template import BLANKS, one_of

LETTER: Final = r"[^\W\d_]"
"""Pattern of a letter."""

_PART_OF: Final = {word: part for part, words in PARTS.items() for word in words}

PART: Final = f"{one_of(_PART_OF)}(?!{LETTER})"
"""Pattern of a part of the day."""

# The next element of a page is glued to "WIB" more often than to any other word ("16:30 WIBDiperbarui …").
# English editions print "14:33 GMT+0700".
_EAST: Final = rf"(?:gmt|utc){BLANKS}\+0?{one_of(map(str, HOURS_EAST))}(?::?00)?(?!\d)"
_ZONE: Final = rf"(?:wib|{_EAST}|{one_of(ZONE_SPELLINGS)}(?!{LETTER})|[-+](?:0\d|1[0-4]):?[0-5]\dz?(?!\d))"
# What every zone starts with, where a look ahead is enough.
_MAY_BE_ZONE: Final = rf"(?:wib|{one_of(word.split()[0] for word in ZONE_SPELLINGS)}(?!{LETTER})|[-+]\d\d:?[0-5]\d)"
_WORD: Final = rf"(?:{one_of(ABOUT_WORDS)}{BLANKS})?{one_of(CLOCK_WORDS)}(?!{LETTER}):?{BLANKS}"
_HOUR: Final = r"(?:2[0-4]|[01]?\d)"
_END: Final = r"(?![\d%]|[.:,]\d)"
# "pukul 1450 WIT" is met in Papua; "pukul 9 pagi" everywhere.
_SURE: Final = rf"{_WORD}(?:{_HOUR}(?:[.:][0-5]\d){{0,2}}|{_HOUR}[0-5]\d(?={BLANKS}{_MAY_BE_ZONE})){_END}"
# A dot without "pukul" before it may be a decimal ("(2/9), 12.50 persen"): only what follows can tell.
_TOLD: Final = rf"(?={BLANKS}(?:{_MAY_BE_ZONE}|{PART}|$|[^\w% ]))"
_UNSURE: Final = rf"{_HOUR}(?::[0-5]\d(?::[0-5]\d(?:[.,]\d{{1,9}})?)?{_END}|\.[0-5]\d(?:\.[0-5]\d)?{_END}{_TOLD})"
_UNTIL: Final = rf"(?:{BLANKS}{_ZONE})?{BLANKS}(?:-|hingga|sampai|s/d){BLANKS}(?:pukul{BLANKS})?{_HOUR}[.:][0-5]\d(?!\d)"
_HALF: Final = rf"(?:{BLANKS}(?:am|pm)(?!{LETTER}))?"
_JOIN: Final = rf"{BLANKS}(?:[,|/\u2022\u00b7-]{{1,2}}+{BLANKS})?"
_BEHIND: Final = rf"{_HALF}(?:{BLANKS}{PART})?(?:{BLANKS}\(?{_ZONE}\)?)?(?:{BLANKS}{PART})?"
_CLOCK: Final = rf"(?:{_SURE}|{_UNSURE})"

TIME: Final = (
    # The dashes of a stamp that calls Jakarta's time "Z"; "T" as in ISO 8601, or "WIB" where a template puts it for the "T".
    rf"(?:t[0-2]\d-[0-5]\d-[0-5]\dz?|(?:t|wib){_UNSURE}(?:{BLANKS}{_ZONE})?"
    rf"|{_JOIN}(?:{PART}{_JOIN})?{_CLOCK}(?:{_UNTIL})?{_BEHIND}|{BLANKS}\({BLANKS}{_CLOCK}{_BEHIND}{BLANKS}\)|{_JOIN}{PART}(?:{BLANKS}{_ZONE})?)"
)
"""Pattern of a time of day behind a date, with the signs that join it."""

# Three letters tell them from months and weekdays, and stand at the end of nearly every form.
_OPENS: Final = one_of(word[:3] for word in (*_PART_OF, *ABOUT_WORDS, *CLOCK_WORDS))

MAY_BE_TIME: Final = rf"(?:[tw]|[ ,|/(\u2022\u00b7-]{{1,16}}+(?:\d\d?[.:]\d|{_OPENS}))"
"""Pattern of how a time of day starts."""

MAY_OPEN_TIME: Final = rf"(?:[tw]|[ ,|/\u2022\u00b7-]{{0,40}}+(?:[\d(]|{_OPENS}))"
"""Pattern of what every time of day starts with, and other things with it."""

# What most stamps print: " | 16.30 WIB".
CLOCK_BEFORE: Final = rf"(?P<clock>{_CLOCK}{_BEHIND}){BLANKS},?{BLANKS}(?:pada )?"
"""Pattern of a clock that stands before its date."""

_STAMPED: Final = lazy_pattern(r"[ ,|/\u2022\u00b7-]*+(?:pukul +)?(\d\d?)[.:](\d\d)(?: +(wib|wita|wit))?")
_FIRST_PART: Final = lazy_pattern(rf"(?<!{LETTER}){PART}")
# "10-30-15" is one time, "10.30-15.00" two.
_FIRST_CLOCK: Final = lazy_pattern(r"(?P<hour>\d{1,2})(?:(?P<dash>-)?[.:]?(?P<minute>\d\d)(?:(?(dash)-|[.:])(?P<second>\d\d))?)?")
_LATER: Final = lazy_pattern(rf"(?<=:\d\d)(?:-| {{1,3}}- {{1,3}}){_HOUR}:[0-5]\d(?!\d)")
_FIRST_HALF: Final = lazy_pattern(rf"(?<!{LETTER})[ap]m(?!{LETTER})")
_FIRST_ZONE: Final = lazy_pattern(rf"(?<=[ \d(])(?:{_ZONE})|$")


@attrs.frozen(kw_only=True, repr=False)
class TimeOfDay(Printed):
    """What a page tells of the time of day.

    >>> str(TimeOfDay(hour=16, minute=30, zone="WIB"))
    'pukul 16.30 WIB'
    >>> str(TimeOfDay(part="malam"))
    'malam'
    """

    hour: int | None = None
    """Hour from 0 to 24 on the clock of 24 hours; None where only the part of the day is told."""
    minute: int = 0
    """Minute; 0 also where only the hour is told."""
    second: int | None = None
    """Second; None where it is not told."""
    part: str | None = None
    """Part of the day ("pagi", "dini hari"); None where it is not told."""
    zone: str | None = None
    """Zone: WIB, WITA, WIT, WAS, UTC, "waktu setempat", or an offset such as "+07:00"; None where it is not told."""

    def __str__(self) -> str:
        """Print the time as newsrooms do: part, clock, zone."""
        clock = None
        if self.hour is not None:
            clock = f"pukul {self.hour:02}.{self.minute:02}" + (f".{self.second:02}" if self.second is not None else "")
        return " ".join(filter(None, (self.part, clock, self.zone)))


def read_part(folded: str) -> str:
    """Return the part of the day that folded words name.

    >>> read_part("dinihari")
    'dini hari'
    """
    return _PART_OF[" ".join(folded.split())]


def read_time(folded: str) -> TimeOfDay:
    """Return the time of day that folded words tell.

    >>> read_time(" - pukul 4.30 sore")
    TimeOfDay(hour=16, minute=30, second=None, part='sore', zone=None)
    """
    if stamped := _STAMPED.fullmatch(folded):
        return TimeOfDay(hour=int(stamped[1]), minute=int(stamped[2]), zone=stamped[3] and stamped[3].upper())
    part_found = _FIRST_PART.search(folded)
    part = part_found and read_part(part_found[0])
    clock = _FIRST_CLOCK.search(folded)
    if clock is None:
        zone = _FIRST_ZONE.search(folded)
        return TimeOfDay(part=part, zone=_zone(zone[0] if zone else ""))
    hour, minute, second = clock.group("hour", "minute", "second")
    # "09:30-11:50 WIB" goes on to a later clock; behind "T", seconds or a blank the same signs are an offset.
    later = None if second or folded[0] == "t" else _LATER.match(folded, clock.end())
    zone = _FIRST_ZONE.search(folded, later.end() if later else clock.end())
    said = zone[0] if zone else ""
    # A "Z" behind dashes is the local time of Jakarta: colons are of RFC 3339, whether "T" or a blank stands before them.
    lies = said == "z" and "-" in clock[0]
    if folded[0] == "t" and clock[0].count("-") == 2:
        lies, said = True, ""
    return TimeOfDay(
        hour=_full(int(hour), half[0] if (half := _FIRST_HALF.search(folded, clock.end())) else part),
        minute=int(minute or 0),
        second=int(second) if second else None,
        part=part,
        zone="WIB" if lies else _zone(said),
    )


def say_time(time: TimeOfDay) -> str:
    """Print a time behind a date."""
    return f" {time}"


def _full(hour: int, part: str | None) -> int:
    """Return the hour on the clock of 24 hours: "4.30 sore" is 16.30, "12 malam" the end of the day."""
    if part in ("am", "pm"):
        return hour % 12 + 12 * (part == "pm") if hour <= 12 else hour
    if part in ("sore", "petang", "siang") and hour < (6 if part == "siang" else 8):
        return hour + 12
    if part in ("malam", "tengah malam") and 6 <= hour <= 12:
        return hour + 12
    return 0 if part == "dini hari" and hour == 12 else hour


def _zone(folded: str) -> str | None:
    if not folded:
        return None
    if folded[0] in "+-":
        return f"{folded[:3]}:{folded.rstrip('z')[-2:]}"
    if "+" in folded:
        return HOURS_EAST[int(folded.partition("+")[2].lstrip("0")[0])]
    return ZONE_SPELLINGS[" ".join(folded.split())]


def join_part(time: TimeOfDay | None, part: str | None) -> TimeOfDay | None:
    """Return a time of day with the part that stood before the date: "Kamis malam (4/9) pukul 8.00" is 20.00.

    >>> str(join_part(TimeOfDay(hour=8), "malam"))
    'malam pukul 20.00'
    """
    if part is None or (time is not None and time.part is not None):
        return time
    time = time or TimeOfDay()
    return attrs.evolve(time, part=part, hour=time.hour if time.hour is None else _full(time.hour, part))
