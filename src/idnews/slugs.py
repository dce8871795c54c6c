"""Read what an HTML page says of itself to machines, and settle where it contradicts what a reader sees."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.addresses import day_in, sections_in, site_of
from idnews.byline import Byline, Role
from idnews.dates import Moment, Precision, parse_date, resolve
from idnews.dates.steps import Steps
from idnews.fold import fold
from idnews.galley import Element
from idnews.lexicon.metadata import ADDRESSES, GENERIC_KEYWORDS, GENERIC_OPENINGS, KEYWORDS, MEANS, NAMES_OF_PERSONS, TITLES
from idnews.lexicon.roles import LABELS
from idnews.pattern import lazy_pattern
from idnews.persons import is_organisation, is_person, is_place
from idnews.proof import Proof
from idnews.span import Span

_NAMES: Final = {
    meaning: tuple(name for name, meant in MEANS.items() if meant == meaning) for meaning in ("published", "modified", "writer", "editor")
}
_MOST_KEYWORDS: Final = 14
# One that parts keywords, and is not that of "Rp6,6 miliar"; CNN Indonesia parts them by bars.
_COMMA: Final = lazy_pattern(r",(?!(?<=\d,)\d{1,2}\b)|\|")
# A list of single words is the description or the title cut into words.
_SINGLE_WORDS: Final = 5
_BETWEEN: Final = lazy_pattern(r"^(?:[Pp]enulis|[Oo]leh|[Ee]ditor|By) ?:?(?= )|[,;|&]| dan | and ")
_SITES: Final = ("meta:og:site_name", "ld:publisher")
_SITE_MARKS: Final = (" | ", " - ", " – ", " — ", " : ", " » ")
_LEAST_TITLE: Final = 0.4
_MINUTE: Final = dt.timedelta(minutes=1)
# The units of an age, the smallest first.
_UNITS: Final = {
    "seconds": _MINUTE,
    "minutes": _MINUTE,
    "hours": dt.timedelta(hours=1),
    "days": dt.timedelta(days=1),
    "weeks": dt.timedelta(weeks=1),
}
# Where elements that show a day keep its hour: <time datetime>, <abbr title>, <span content>.
_HOURS: Final = ("datetime", "title", "content")
_LONGEST_HOUR: Final = 40
_LONGEST_NAMES: Final = 200
_PUBLISHED: Final = lazy_pattern(r"(?i:publish|entry-date|posted|created)")
_CHANGED: Final = lazy_pattern(r"(?i:(?<![a-z])(?:updated|modified)(?![a-z])|datemodified)")
_INNERMOST: Final = 3
# Seconds or milliseconds since 1970.
_SECONDS: Final = lazy_pattern(r"(?P<seconds>1\d{9})(?:\d{3})?")
_FIRST_SECOND: Final = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_ZONE_FOR_T: Final = lazy_pattern(r"(?<=\d{4}-\d\d-\d\d)WI(?:B|TA|T)(?=\d)")
_MIDNIGHT: Final = dt.time.min
# "Krisnadi", and no "Redaksi", which is an organisation.
_ONE_NAME: Final = lazy_pattern(r"[A-Z][a-z'-]{3,20}")


class Slugs:
    """What a page says of itself, by name."""

    __slots__ = ("_proof", "_spans")

    def __init__(self, proof: Proof) -> None:
        """Take a page; one that came as text says nothing."""
        self._proof: Final = proof
        self._spans: Final[dict[str, list[Span]]] = {}
        if proof.galley.is_html:
            for line in proof.galley.lines:
                name = line.slug
                if name is None:
                    break
                self._spans.setdefault(name, []).append(line.span)

    def all(self, name: str) -> tuple[str, ...]:
        """Return every value under a name."""
        return tuple(self._proof.text(span) for span in self._spans.get(name, ()))

    def first(self, *names: str) -> str | None:
        """Return the first value under the first of the names that has one."""
        return next((self._proof.text(self._spans[name][0]) for name in names if name in self._spans), None)

    def headline(self) -> str | None:
        """Return what the page calls itself, without the name of its site; `None` where it has no title."""
        title = self.first(*TITLES)
        if title is None or "ld:headline" in self._spans:
            return title
        for mark in _SITE_MARKS:
            head, _, site = title.rpartition(mark)
            if head and len(head) >= _LEAST_TITLE * len(title) and len(site.split()) <= 4:
                return head
        return title

    def address(self) -> str | None:
        """Return the page's own address."""
        return next((value for name in ADDRESSES for value in self.all(name) if value.startswith(("http://", "https://"))), None)

    def is_own_name(self, words: str | None) -> bool:
        """Return whether words are the name of the page's site, or of its publisher."""
        return words is not None and fold(words) in {fold(name) for key in _SITES for name in self.all(key)}

    def names_site(self, words: str) -> bool:
        """Return whether words name the page's site: as its metadata do, as its address spells it, or as the end of its title has it."""
        squeezed = _squeezed(words)
        if not squeezed or not self._spans:
            return False
        if self.is_own_name(words):
            return True
        hosts = {host for key in ADDRESSES for value in self.all(key) if (host := site_of(value)) is not None}
        if any(squeezed in (_squeezed(host), _squeezed(host.partition(".")[0])) for host in hosts):
            return True
        title = self.first("title")
        if title is None or any(key in self._spans for key in _SITES):
            return False
        site = max((title.rpartition(mark) for mark in _SITE_MARKS), key=lambda parts: len(parts[0]))[2]
        # "… | m.kabarmuara.example"
        host = site_of(f"//{site}") if "." in site and " " not in site else None
        return site != title and squeezed in (_squeezed(site), _squeezed((host or "").partition(".")[0]))

    def language(self) -> str | None:
        """Return the language that the page declares, as a tag of BCP 47."""
        declared = self.first("html:lang", "meta:og:locale")
        return None if declared is None else declared.replace("_", "-")

    def published(self, shown: Moment | None, home: dt.tzinfo, url: str | None, *, visited: bool = False) -> Moment | None:
        """Return when the page was published: as it shows, with the seconds of a value of its metadata that agrees; else as its metadata say.

        Where neither says it, the day that the page's address files it under is the best that is known. Where what is shown may be the day of
        the visit, a day that is told elsewhere outranks it.
        """
        if visited and shown is not None and (told := self.published(None, home, url)) is not None and told.day != shown.day:
            return told
        if shown is None:
            told = next((_at_home(told, home) for told in self._moments("published", home)), None)
            filed = day_in(url) if told is None and url is not None and self._proof.galley.is_html else None
            return told if filed is None else Moment(day=filed, zone=home)
        return next((refined for told in self._moments("published", home) if (refined := _refined(shown, told)) is not None), shown)

    def timed(self, shown: Moment | None, span: Span, home: dt.tzinfo) -> Moment | None:
        """Return what a stamp shows, with the hour that its own element keeps; an age that tells no day means what its element says."""
        if shown is not None and shown.clock is not None:
            return shown
        for told in self._kept_hours(span, home):
            if shown is None:
                return _at_home(told, home)
            if (refined := _refined(shown, told)) is not None:
                return refined
        return shown

    def aged(self, shown: Moment, steps: Steps, home: dt.tzinfo, *, modified: bool) -> Moment:
        """Return what an age means: the time of the metadata that is as old, as pages count, for they tell the largest unit alone."""
        unit = next((length for name, length in _UNITS.items() if getattr(steps, name)), _MINUTE)
        for told in self._moments("modified" if modified else "published", home):
            if told.clock is not None and abs(told.datetime - shown.datetime) <= unit:
                return _at_home(told, home)
        return shown

    def _kept_hours(self, span: Span, home: dt.tzinfo) -> Iterator[Moment]:
        """Yield the times, of a day with its hour, that the elements around a stamp keep for machines."""
        galley = self._proof.galley
        if not galley.is_html:
            return
        for _, attributes in self._around(span):
            for value in filter(None, map(attributes.get, _HOURS)):
                said = parse_date(value) if len(value) <= _LONGEST_HOUR else None
                moment = None if said is None else resolve(said, as_of=None, home=home)
                # Midnight is what machines write for a day alone.
                if moment is not None and moment.clock is not None and moment.clock != _MIDNIGHT:
                    yield moment

    def _around(self, span: Span) -> Iterator[Element]:
        """Yield the elements around a stamp."""
        galley = self._proof.galley
        line = galley.lines[galley.line_at(span.start)]
        yield from (inline.element for inline in galley.inlines_of(line.span) if inline.span.start < span.end and span.start < inline.span.end)
        yield from line.path[: -_INNERMOST - 1 : -1]

    def is_change(self, span: Span) -> bool:
        """Return whether the elements around a stamp say that the page was changed then: `time.updated`, and not `time.entry-date.updated`."""
        if not self._proof.galley.is_html:
            return False
        for _, attributes in self._around(span):
            named = f"{attributes.get('class', '')[:_LONGEST_NAMES]} {attributes.get('itemprop', '')[:_LONGEST_NAMES]}"
            if len(named) > 1 and _PUBLISHED.search(named) is not None:
                return False
            if len(named) > 1 and _CHANGED.search(named) is not None:
                return True
        return False

    def modified(self, shown: Moment | None, published: Moment | None, home: dt.tzinfo) -> Moment | None:
        """Return when the page was changed; a change before publication, or with it, is no change."""
        if shown is not None:
            return next((refined for told in self._moments("modified", home) if (refined := _refined(shown, told)) is not None), shown)
        # Where the time of publication that is shown stands in the metadata under a false zone, so does that of the change.
        local = published is not None and any(_has_false_zone(told, published) for told in self._moments("published", home))
        for told in self._moments("modified", home):
            moment = attrs.evolve(told, zone=published.zone) if local and published is not None else _at_home(told, home)
            if published is None or moment.datetime >= published.datetime + _MINUTE:
                return moment
        return None

    def bylines(self, shown: tuple[Byline, ...]) -> Iterator[Byline]:
        """Yield writers and editors whom only the metadata name."""
        if not self._spans:
            return
        named = {fold(name) for byline in shown for name in byline.names}
        edited = {fold(name) for byline in shown if byline.is_editor for name in byline.names}
        for meaning, role, known in (
            ("writer", Role.WRITER, any(byline.is_author for byline in shown)),
            ("editor", Role.EDITOR, any(byline.is_editor for byline in shown)),
        ):
            if known:
                continue
            for name in self._names(meaning):
                told = (part for value in self.all(name) for part in _people(value, alone=name in NAMES_OF_PERSONS))
                people = tuple(dict.fromkeys(part for part in told if fold(part) not in named | edited and not self.names_site(part)))
                if people:
                    yield Byline(people, (role,))
                    named |= set(map(fold, people))
                    break

    def tags(self) -> tuple[str, ...]:
        """Return the topics under which the page's metadata file it; `()` where what they give is the description cut into words."""
        if not self._spans:
            return ()
        headline = fold(self.headline() or "")
        for name in KEYWORDS:
            words = [word.strip() for value in self.all(name) for word in _COMMA.split(value) if word.strip()]
            kept = [word for word in words if not _is_generic(fold(word)) and ":" not in word]
            if len(kept) > 1:
                # Some put the headline first, as a keyword of its own, and the section last.
                kept = [word for word in kept if fold(word) != headline]
                if len(kept) > 1 and fold(kept[-1]) in sections_in(self.address()):
                    kept.pop()
            singles = sum(" " not in word for word in kept)
            if kept and len(kept) <= _MOST_KEYWORDS and not (singles == len(kept) > _SINGLE_WORDS):
                return tuple(dict.fromkeys(kept))
        return ()

    def _names(self, meaning: str) -> list[str]:
        """Return the names that the page's metadata have for what is meant, the most telling first."""
        if not self._spans:
            return []
        publisher = self._proof.publisher
        own = publisher.metadata if publisher is not None else {}
        names = [name for name in _NAMES[meaning] if name in self._spans and own.get(name, meaning) == meaning]
        return names + [name for name, meant in own.items() if meant == meaning and name in self._spans and name not in names]

    def _moments(self, meaning: str, home: dt.tzinfo) -> Iterator[Moment]:
        """Yield times of the metadata, as they say them."""
        publisher = self._proof.publisher
        local = publisher.local_times if publisher is not None else ()
        for name in self._names(meaning):
            for value in self.all(name):
                said = parse_date(_in_iso(value))
                moment = None if said is None else resolve(said, as_of=None, home=home)
                if moment is not None:
                    yield attrs.evolve(moment, zone=home) if name in local else moment


def _in_iso(value: str) -> str:
    """Return a time of the metadata as ISO 8601 has it where it is told in seconds, or with a zone for the T: "2025-09-06WIB09:15:00+07:00"."""
    if (told := _SECONDS.fullmatch(value)) is not None:
        return (_FIRST_SECOND + dt.timedelta(seconds=int(told["seconds"]))).isoformat()
    return _ZONE_FOR_T.sub("T", value, count=1)


def _squeezed(words: str) -> str:
    """Return the letters and figures of words, folded: a site is "Kabar Muara" on its pages, and kabarmuara in its address."""
    return "".join(filter(str.isalnum, fold(words)))


def _is_generic(keyword: str) -> bool:
    return keyword in GENERIC_KEYWORDS or keyword.startswith(GENERIC_OPENINGS)


def _has_false_zone(told: Moment, shown: Moment) -> bool:
    """Return whether a time has the clock of what the page shows, under another zone."""
    if told.clock is None or shown.clock is None or told.datetime.utcoffset() == shown.datetime.utcoffset():
        return False
    return (told.day, told.clock.hour, told.clock.minute) == (shown.day, shown.clock.hour, shown.clock.minute)


def _at_home(moment: Moment, home: dt.tzinfo) -> Moment:
    """Return a moment on the publisher's own clock."""
    if moment.clock is None:
        return moment
    there = moment.datetime.astimezone(home)
    return attrs.evolve(moment, day=there.date(), clock=there.time(), zone=home)


def _people(value: str, *, alone: bool) -> Iterator[str]:
    """Yield the persons whom a value names; where it can name nobody else, one of a single name is one."""
    for part in _BETWEEN.split(value):
        name = part.strip(" .-|")
        single = alone and _ONE_NAME.fullmatch(name) is not None and fold(name) not in LABELS and not is_place(name)
        if (is_person(name) or single) and not is_organisation(name):
            yield name


def _refined(shown: Moment, told: Moment) -> Moment | None:
    """Return what the metadata say where it is what the page shows, more precisely; `None` where it is something else."""
    if told.clock is None:
        return None
    if shown.clock is None:
        there = _at_home(told, shown.zone)
        return there if there.day == shown.day and shown.precision is Precision.DAY else None
    same = told.datetime.replace(second=0, microsecond=0) == shown.datetime.replace(second=0) or _has_false_zone(told, shown)
    # The second alone: the page's own zone may be another than its publisher's.
    return attrs.evolve(shown, clock=shown.clock.replace(second=told.clock.second), precision=told.precision) if same else None
