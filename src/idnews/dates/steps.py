"""Read a distance in time, such as "satu setengah jam" or "1 jam 30 menit"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from idnews.dates.times import LETTER
from idnews.lexicon.calendar import HALVES, ONES, UNITS
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.template import BLANKS, one_of

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

_UNIT_OF: Final = {word: (unit, factor) for unit, words in UNITS.items() for word, factor in words.items()}
_UNIT: Final = rf"{one_of(_UNIT_OF)}\.?(?!{LETTER})"
NUMBER_WORDS: Final = (*ONES[1:], "sepuluh", "sebelas", "belas", "puluh", "seratus", "ratus")
"""Words of which numbers are made."""
_NUMBER_WORD: Final = rf"{one_of(NUMBER_WORDS)}(?!{LETTER})"
_AMOUNT: Final = rf"(?:\d{{1,6}}(?:[.,]\d)?(?![\d.,])|{_NUMBER_WORD}(?:{BLANKS}{_NUMBER_WORD}){{0,4}})"
_HALF: Final = rf"(?:setengah|separuh|seperempat)(?!{LETTER})"
_STEP: Final = rf"(?:{_AMOUNT}{BLANKS}(?:{_HALF}{BLANKS})?|{_HALF}{BLANKS}|se{BLANKS}){_UNIT}(?:{BLANKS}setengah(?!{LETTER}))?"

STEPS: Final = rf"{_STEP}(?:{BLANKS}(?:,|dan|lebih)?{BLANKS}{_STEP}){{0,6}}"
"""Pattern of a distance in time."""

OPENERS: Final = (*NUMBER_WORDS, "setengah", "separuh", "seperempat", *(f"se{word}" for word in _UNIT_OF))
"""Words with which a distance in time may start, figures aside."""

_ONE_STEP: Final = lazy_pattern(
    lambda: (
        rf"(?:(?P<amount>{_AMOUNT}){BLANKS}(?P<and_half>{_HALF})?|(?P<half>{_HALF})|se){BLANKS}(?P<unit>{one_of(_UNIT_OF)})\.?(?!{LETTER})(?:{BLANKS}(?P<more>setengah))?"
    )
)


@attrs.frozen(kw_only=True, repr=False)
class Steps(Printed):
    """A distance in time, in the units in which it was said.

    >>> str(Steps(hours=1, minutes=30))
    '1 jam 30 menit'
    """

    years: int = 0
    """Years; as all the units below, 0 where it is not told."""
    months: int = 0
    """Months."""
    weeks: int = 0
    """Weeks."""
    days: int = 0
    """Days."""
    hours: int = 0
    """Hours."""
    minutes: int = 0
    """Minutes."""
    seconds: int = 0
    """Seconds."""

    def __str__(self) -> str:
        """Print every unit that is told, the longest first."""
        return " ".join(f"{count} {next(iter(UNITS[unit]))}" for unit in UNITS if (count := getattr(self, unit)))

    def __bool__(self) -> bool:
        """Tell whether it is any distance at all."""
        return any(getattr(self, unit) for unit in UNITS)

    @property
    def by_the_clock(self) -> bool:
        """Whether it was said in hours or less, so that it leads to a time of day and not to a day alone."""
        return bool(self.hours or self.minutes or self.seconds)

    @property
    def delta(self) -> relativedelta:
        """The distance as a step on the calendar, where a month is a month."""
        from dateutil.relativedelta import relativedelta  # noqa: PLC0415 - few pages tell a distance, and every import would pay for it

        return relativedelta(
            years=self.years, months=self.months, weeks=self.weeks, days=self.days, hours=self.hours, minutes=self.minutes, seconds=self.seconds
        )


def read_steps(folded: str) -> Steps:
    """Return the distance that folded words name.

    >>> read_steps("satu setengah jam")
    Steps(years=0, months=0, weeks=0, days=0, hours=1, minutes=30, seconds=0)
    >>> str(read_steps("dua puluh lima menit"))
    '25 menit'
    """
    counts: dict[str, int] = {}
    for step in _ONE_STEP.finditer(folded):
        unit, factor = _UNIT_OF[" ".join(step["unit"].split())]
        whole, halves = (1, 0) if step["amount"] is None else _amount(step["amount"])
        if step["half"]:
            whole, halves = 0, 1
        halves += bool(step["and_half"]) + bool(step["more"])
        quarter = "seperempat" in step[0]
        counts[unit] = counts.get(unit, 0) + whole * factor
        if halves:
            smaller, count = HALVES[unit] if factor == 1 else (unit, factor // 2)
            counts[smaller] = counts.get(smaller, 0) + (count // 2 if quarter else count) * halves
    return Steps(**counts)


def _amount(words: str) -> tuple[int, int]:
    """Return a number as wholes and halves ("1,5" is one and a half; other tenths are dropped)."""
    if words[0].isdigit():
        whole, _, tenths = words.replace(",", ".").partition(".")
        return int(whole), int(tenths >= "5") if tenths else 0
    total = last = 0
    for word in words.split():
        if word in ("belas", "puluh", "ratus"):
            total += {"belas": last + 10, "puluh": last * 10, "ratus": last * 100}[word] - last
            last = 0
            continue
        last = {"sepuluh": 10, "sebelas": 11, "seratus": 100}.get(word) or ONES.index(word)
        total += last
    return total, 0
