"""Read a story in its place in a list: its kicker, when it was published, its headline."""

from __future__ import annotations

from typing import Final

from idnews.dates import Ago, CalendarDate, DayWord, Said, parse_date
from idnews.dates.find import may_be_date
from idnews.fold import fold, plain
from idnews.lexicon.frame import KICKERS
from idnews.pattern import lazy_pattern

RANK: Final = lazy_pattern(r"#?\d{1,2}[.)]?")
"""The place of a story in a list of popular ones."""

_SENTENCES: Final = lazy_pattern(r"[a-z]{2}[.] [A-Z]")
_AGE_AT_MOST: Final = 80
_SIGNS_BEFORE: Final = " |•·-"
# "Harga Kopi Gayo Naik3 jam yang lalu": the age stands in the link, right behind the headline. Small letters tell it from "Gempa Sejam Lalu".
_AGED: Final = lazy_pattern(r"(?P<headline>.{12,240}?[^\W\d_?!.\"')][?!\"')]{0,2}) ?(?P<age>\d{1,2} (?:menit|jam|hari|minggu|bulan) (?:yang )?lalu)")


def read_age(words: str) -> tuple[str | None, Said] | None:
    """Return kicker and age of a line that says when a listed story was published, or `None` if it says no such thing.

    >>> kicker, when = read_age("NASIONAL | 2 jam yang lalu")
    >>> kicker, str(when)
    ('NASIONAL', '2 jam lalu')
    """
    # Most lines are headlines, of which no part is a date.
    if len(words) > _AGE_AT_MOST or not may_be_date(fold(words)):
        return None
    # A bar parts it from the kicker on the line above.
    when = _age(words.lstrip(_SIGNS_BEFORE))
    if when is not None:
        return None, when
    parts = words.split(" ")
    for count in range(1, min(4, len(parts))):
        when = _age(" ".join(parts[count:]).lstrip(_SIGNS_BEFORE))
        if when is not None:
            kicker = " ".join(parts[:count]).rstrip(_SIGNS_BEFORE)
            return (kicker, when) if kicker and not any(char.isdigit() for char in kicker) else None
    return None


def _age(words: str) -> Said | None:
    """Return the date or age that `words` are, if it is one that a list prints: "11 jam lalu", "14 Okt 2020, 21:00 WIB", "kemarin"."""
    said = parse_date(words) if words[:1].isalnum() else None
    if isinstance(said, CalendarDate):
        return said if said.day is not None and said.year is not None else None
    return said if isinstance(said, Ago | DayWord) else None


def is_headline(words: str) -> bool:
    """Say whether a line of a list can be a headline: not too short, not too long, and no sentence with its stop.

    >>> is_headline("Harga Kopi Gayo Naik"), is_headline("Harga kopi naik, kata Darto."), is_headline("Bisnis")
    (True, False, False)
    """
    count = words.count(" ") + 1
    first = words.lstrip("\"'“‘(")[:4]
    ends_open = words.endswith((",", ":", ";")) or (words.endswith(".") and not words.endswith(".."))
    sentences = _SENTENCES.search(words) is not None
    return 3 <= count <= 25 and len(words) <= 180 and not ends_open and not sentences and not first.islower()


def parse_listed(text: str) -> tuple[str | None, Said | None, str] | None:
    r"""Return kicker, age and headline of a story in a list, each on a line of its own or the headline alone; `None` for what is no such story.

    >>> parse_listed("Bisnis\nHarga Kopi Gayo Naik")
    ('Bisnis', None, 'Harga Kopi Gayo Naik')
    """
    kicker = when = headline = None
    for line in text.splitlines():
        words = plain(line).lstrip("•▪■»-* ").strip()
        if not words or (headline is None and kicker is None and when is None and RANK.fullmatch(words)):
            continue
        if headline is None and when is None and words.endswith("lalu") and (aged := _AGED.fullmatch(words)) is not None:
            words, when = aged["headline"], _age(aged["age"])
        age = read_age(words) if when is None else None
        if age is not None:
            kicker, when = kicker or age[0], age[1]
        elif kicker is None and when is None and "\n" in text and _is_kicker(words):
            kicker = words
        elif headline is None and is_headline(words):
            headline = words
        else:
            return None
    return None if headline is None else (kicker, when, headline)


def _is_kicker(words: str) -> bool:
    known = any(part in KICKERS for part in fold(words).split())
    return words[0].isupper() and words.count(" ") <= (2 if known else 1) and not words.endswith((".", ":", ",", "!", "?"))
