"""Mark when the page says that it was published or changed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from idnews.byline import looks_like_name
from idnews.dates import Ago, CalendarDate, Stamp, find_stamps, parse_date
from idnews.label import Label
from idnews.lexicon.calendar import LAST_UPDATED, WEEKDAYS_PRINTED, ZONES
from idnews.paragraphs import holder_of, prose_by_element
from idnews.pattern import lazy_pattern
from idnews.persons import is_desk
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence
from idnews.span import Found, Span

_LONGEST: Final = 200
_SENTENCE: Final = 50
# What opens a text stands among its first words.
_OPENING: Final = 60
_LONGEST_CLOCK: Final = 20
_LONGEST_BOX: Final = 12
_LEAST_ABOVE: Final = 2
_DESK: Final = lazy_pattern(rf"(?P<desk>[A-Za-z][A-Za-z ]{{2,40}}?) (?=\d{{1,2}}[ /-][A-Za-z\d]{{1,9}}[ /-]\d{{4}}|(?:{'|'.join(WEEKDAYS_PRINTED)}))")
_WHOLE_STAMP: Final = lazy_pattern(
    rf"(?<=[\w,.]) (?=(?:{'|'.join(WEEKDAYS_PRINTED)}),? \d{{1,2}} [A-Z][a-z]{{2,8}} \d{{4}},? (?:[|-] ?)?"
    rf"\d{{1,2}}[.:]\d\d (?:{'|'.join(ZONES)})$)"
)
# Without a figure or one of these words no line tells a time.
_FIGURE: Final = lazy_pattern("[0-9]")
_WORDS: Final = ("lalu", "baru", "kemarin", "silam")


def timestamps(proof: Proof) -> Iterator[Mark]:
    """Mark the stamp of lines that print nothing but a date, with its lead and the names around it left for others."""
    opened = proof.open
    prose = prose_by_element(opened) if proof.galley.is_html else {}
    # Whether the page has told when, to the minute.
    stamped = False
    last = None if proof.galley.is_html else next((stretch.number for stretch in reversed(opened) if stretch.is_prose), None)
    for stretch, below, third in itertools.zip_longest(opened, opened[1:], opened[2:]):
        text = stretch.levelled
        if len(text) <= _LONGEST_BOX and third is not None and below is not None and _are_boxes(stretch, below, third):
            yield Mark(Span(stretch.span.start, third.span.end), Label.TIMESTAMP, "a day, a month and a year in boxes of their own")
            continue
        # A stamp has a line of its own, or opens the text.
        if stretch.number > 0 and (len(text) > _LONGEST or (len(text) > _SENTENCE and ends_sentence(text))):
            continue
        told = text if len(text) <= _LONGEST else text[:_OPENING]
        if _FIGURE.search(told) or any(map(told.lower().__contains__, _WORDS)):
            stamps = find_stamps(text)
            if len(stamps) == 1 and below is not None and _is_clock_of(text, stretch, below):
                yield Mark(Span(stretch.span.start, below.span.end), Label.TIMESTAMP, "a date and a time of day beneath it")
                continue
            if not stamps and (end := text.find(LAST_UPDATED)) > 0:
                # Themes of Blogger: "Kamis, 27 November 2025 | November 27, 2025 WIB | 0 Views Last Updated 2025-11-27T03:15:00Z".
                stamps = find_stamps(text[:end].partition(" | ")[0])
            if not stamps and (at := _behind_names(text)):
                stamps = tuple(found.shift(at) for found in find_stamps(text[at:]))
            clocked = any(map(_tells_clock, stamps))
            if stamps and not clocked and (_is_among_paragraphs(prose, stretch) or (stamped and _heads_part(prose, stretch, below))):
                continue
            stamped = stamped or clocked
            for found in stamps:
                if last is not None and stretch.number > last and isinstance(found.value.said, Ago):
                    yield Mark(stretch.span, Label.FURNITURE, "the age of another story, beneath this one")
                else:
                    yield Mark(found.span.shift(stretch.span.start), Label.TIMESTAMP, "a date stands alone")


def _is_among_paragraphs(prose: Mapping[int, Sequence[int]], stretch: Stretch) -> bool:
    """Return whether a line with a date stands in the midst of a story, where it heads what happens on that day: "Sabtu, 6 September 2025"."""
    numbers = prose.get(id(holder_of(stretch))) if stretch.whole else None
    return numbers is not None and len(numbers) > _LEAST_ABOVE and numbers[_LEAST_ABOVE - 1] < stretch.number < numbers[-1]


def _heads_part(prose: Mapping[int, Sequence[int]], stretch: Stretch, below: Stretch | None) -> bool:
    """Return whether a day alone heads the next line of a story, beneath a paragraph of it: matches, opening hours, stages."""
    holder = holder_of(stretch)
    numbers = prose.get(id(holder)) if stretch.whole else None
    return numbers is not None and below is not None and numbers[0] < stretch.number and holder_of(below) is holder


def _tells_clock(stamp: Found[Stamp]) -> bool:
    """Return whether a stamp tells a time of day: what a story heads with its day tells none."""
    return isinstance(stamp.value.said, CalendarDate) and stamp.value.said.time is not None


def _behind_names(text: str) -> int:
    """Return where a stamp may begin behind a desk or names, where an icon or a link stood between them; 0 where none does.

    "Diskominfo 07 Feb 2025" has a desk; behind names a stamp is whole: "Sari Lestari, Kabar Kota Rabu 3 September 2025 10:15 WIB".
    """
    if len(text) > _LONGEST:
        return 0
    named = _DESK.match(text)
    if named is not None and is_desk(named["desk"]):
        return named.end()
    whole = _WHOLE_STAMP.search(text)
    before = text[: whole.start()] if whole is not None else ""
    # "Pendaftaran lomba ditutup Sabtu 6 September 2025 16:30 WIB" is told by the story.
    told = "," not in before or not looks_like_name(before.partition(",")[0]) or any(word[0].islower() for word in before.split())
    return 0 if whole is None or told else whole.end()


def _are_boxes(*boxes: Stretch) -> bool:
    """Return whether three lines are a day, a month and a year, and none of them more than that."""
    if not all(box.whole and box.number == boxes[0].number + place and len(box.levelled) <= _LONGEST_BOX for place, box in enumerate(boxes)):
        return False
    texts = [box.levelled.strip(" ,.") for box in boxes]
    if sum(text.isdigit() for text in texts) != len(texts) - 1 or not (texts[0].isalpha() or texts[1].isalpha()):
        return False
    said = parse_date(" ".join(texts))
    return isinstance(said, CalendarDate) and said.names_a_day and said.year is not None


def _is_clock_of(text: str, stretch: Stretch, below: Stretch) -> bool:
    """Return whether the next line is the time of day that a line's date lacks: together they are one stamp, and apart only the date is."""
    if below.number != stretch.number + 1 or not (stretch.whole and below.whole) or len(below.span) > _LONGEST_CLOCK:
        return False
    if _FIGURE.search(below.levelled) is None or find_stamps(below.levelled):
        return False
    joined = find_stamps(f"{text} {below.levelled}")
    said = joined[0].value.said if len(joined) == 1 else None
    return isinstance(said, CalendarDate) and said.time is not None and joined[0].span.end == len(text) + 1 + len(below.levelled)
