"""Mark what only the place of a line on an HTML page tells: names without a role, stamps of no known form."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator
from typing import Final

from idnews.byline import parse_byline, parse_spaced
from idnews.fold import fold
from idnews.galley import Line
from idnews.label import Label
from idnews.layout.placing import NAMED, PLACED, Placing
from idnews.lexicon.frame import AUTHOR_HEADS, KICKERS
from idnews.lexicon.names import NEVER_NAMES
from idnews.lexicon.roles import LABELS
from idnews.pattern import lazy_pattern
from idnews.persons import is_desk, is_outlet, is_person
from idnews.proof import Mark, Proof
from idnews.prose import looks_like_prose
from idnews.rules.bylines import names_apart, roled_names, roles_apart
from idnews.slugs import Slugs
from idnews.span import Span

_LONGEST: Final = 160
_LONGEST_NAME: Final = 40
# "Sari Lestari , Jurnalis-": words in capitals, up to the sign that ends a name.
_LEAD: Final = r"(?:(?i:oleh|by|penulis)[ :]{0,3})?"
_NAME_END: Final = r"(?= *(?:[,|/•·]|-(?=\s|$)|$))"
# One word is a name too where an outlet stands behind it: "Rusman/Biro Pers".
_NAME: Final = lazy_pattern(rf"{_LEAD}(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){{1,4}}|[A-Z][a-z'-]{{2,}}(?=/[A-Z])){_NAME_END}")
_PLACED_NAME: Final = lazy_pattern(rf"{_LEAD}(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){{1,4}}|[A-Z][a-z'-]{{2,}}){_NAME_END}")
_SECTION: Final = lazy_pattern(r"(?P<section>[A-Z][a-z]{1,20}) ?[-|/•·] ?(?=[A-Z])")
# "Sari Lestari & Budi Wijaya, Kabar Kota".
_LISTED: Final = lazy_pattern(r"(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4})(?: ?[,&/] ?| dan | and |$)")
_SIGNS: Final = " |,-•·/"
_SET_APART: Final = frozenset({"i", "em", "cite", "b", "strong"})
_INNERMOST: Final = 3
# Names are asked of so many of the last elements, and one around so many paragraphs holds a story.
_NEAR: Final = 4
_STORY: Final = 3
_MOST_BEHIND: Final = 2
_RIGHT: Final = lazy_pattern(r"text-align: ?right|\btext-(?:align-)?right\b|\balign-?right\b", re.IGNORECASE)
_PART: Final = lazy_pattern(r"[^|\s](?:[^|]*[^|\s])?")
_CLOSING_TAG: Final = lazy_pattern(r"[(\[<][^()\[\]]{1,60}[)\]>]\.?")
_AWAITED: Final = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.CREDIT, Label.DATELINE, Label.PAGER})


def _signs(text: str) -> bool:
    """Return whether a line is a name in capitals, which older pages print as the last line of a story."""
    return text.isupper() and " " in text and all(is_person(part.title()) for part in map(str.strip, text.split("|")))


def _signature(proof: Proof) -> Iterator[Mark]:
    """Mark a person's name that ends the story on a line of its own, in capitals, in italics, bold or at the right."""
    last = proof.open[-1] if proof.open else None
    if last is None or not last.whole or len(last.span) > _LONGEST_NAME:
        return
    if _signs(last.levelled):
        for name in _PART.finditer(last.levelled):
            yield Mark(Span(*name.span()).shift(last.span.start), Label.BYLINE, "a name in capitals, the last line of the story")
    elif is_person(last.levelled) and _is_set_apart(last.line) and _ends_story(proof):
        yield Mark(last.span, Label.BYLINE, "a name set apart, the last line of the story")


def _roled_beneath(proof: Proof) -> Iterator[Mark]:
    """Mark the last lines of a page that are a role and a full name, with no colon between them: "Penulis Sari Lestari"."""
    for stretch in reversed(proof.open):
        if len(stretch.span) > _LONGEST or not stretch.whole or not (parts := roled_names(stretch.levelled)):
            return
        yield from names_apart(stretch, parts)


def _is_set_apart(line: Line) -> bool:
    """Return whether a line stands in italics, bold or at the right as a whole, as a signature does."""
    near = line.path[: -_INNERMOST - 1 : -1]
    return any(tag in _SET_APART for tag, _ in near) or any(
        _RIGHT.search(f"{named('style', '')[:_LONGEST]};{named('class', '')[:_LONGEST]}") is not None or named("align", "").lower() == "right"
        for named in (attributes.get for _, attributes in near)
    )


def _ends_story(proof: Proof) -> bool:
    """Return whether the last open line stands beneath running text that nobody has signed yet."""
    return len(proof.open) > 1 and proof.open[-2].is_prose and not proof.labelled(Label.BYLINE)


def _names(text: str, *, placed: bool) -> list[Span]:
    """Return the persons that a line names: all between whom bars stand ("Sari Lestari | Budi Wijaya"), else the first."""
    parts = [Span(*part.span()) for part in _PART.finditer(text)]
    if len(parts) > 1 and all(is_person(part.of(text)) for part in parts):
        return parts
    # "News - Sari Lestari, CNBC Indonesia": the section stands before the name.
    section = _SECTION.match(text)
    start = section.end() if section is not None and section["section"].lower() in KICKERS else 0
    if len(people := [*_people(text, start)]) > 1:
        return people
    name = (_PLACED_NAME if placed else _NAME).match(text, start)
    # "Bagikan Kirim Facebook": buttons have no names.
    if name is None or not NEVER_NAMES.isdisjoint(name["name"].lower().split()):
        return []
    return [Span(*name.span("name"))]


def _people(text: str, start: int) -> Iterator[Span]:
    """Yield the persons with whom a line opens, each parted from the next by a comma, a sign or a word."""
    part = _LISTED.match(text, start)
    while part is not None and is_person(part["name"]):
        yield Span(*part.span("name"))
        part = _LISTED.match(text, part.end())


def _end_of_name(text: str) -> int | None:
    """Return where a name ends with a desk, an outlet or a button right behind it: "Sari Lestari Tim Redaksi", "Sari Lestari Ikuti"; else `None`."""
    person = text
    for _ in range(_MOST_BEHIND):
        person = person.rpartition(" ")[0]
        behind = text[len(person) + 1 :]
        if is_person(person) and (is_desk(behind) or is_outlet(behind) or behind.lower() in NEVER_NAMES):
            return len(person)
    return None


def _makers(text: str, because: str) -> Iterator[Mark]:
    """Yield the marks of a line that names who made the story, with its own offsets; none where it names nobody."""
    byline = parse_byline(text.strip(_SIGNS)) or parse_spaced(text)
    if (byline is None or byline.label is None) and (end := _end_of_name(text)) is not None:
        yield Mark(Span(0, end), Label.BYLINE, because)
        yield Mark(Span(end, len(text)), Label.FURNITURE, "beside a name")
    elif parts := roles_apart(text):
        for part in parts:
            yield Mark(part, Label.BYLINE, because)
    elif byline is not None and (byline.names or byline.organisations):
        yield Mark(Span(0, len(text)), Label.BYLINE, because)
    elif names := _names(text, placed=because is PLACED):
        for name in names:
            yield Mark(name, Label.BYLINE, because)
        yield Mark(Span(0, names[0].start), Label.FURNITURE, "beside a name")
        yield Mark(Span(names[-1].end, len(text)), Label.FURNITURE, "beside a name")


def _wide(proof: Proof) -> frozenset[int]:
    """Return the elements around a whole story, by identity: one that is called "status-publish" or "by-author" is not kept for stamps or names."""
    around = collections.Counter(id(element) for stretch in proof.open if stretch.is_prose for element in stretch.line.path[-_NEAR:])
    return frozenset(element for element, count in around.items() if count >= _STORY)


def places(proof: Proof) -> Iterator[Mark]:
    """Mark open lines that stand where bylines, stamps and closing tags do, after the rules that know them by their words."""
    if not proof.galley.is_html:
        return
    placing = Placing(proof.publisher)
    slugs = Slugs(proof)
    wide = _wide(proof)
    yield from _signature(proof)
    yield from _roled_beneath(proof)
    for stretch in proof.open:
        if len(stretch.span) > _LONGEST or not stretch.line.path:
            continue
        label, because = placing.label(stretch.line.path)
        if label not in _AWAITED or (because is NAMED and (label is Label.PAGER or id(placing.named(stretch.line.path)) in wide)):
            continue
        text = proof.levelled(stretch.span)
        # The head of what the writer is, and the site's own name beside a name, are none.
        names = label is Label.BYLINE and fold(text).strip(" :") not in AUTHOR_HEADS and not slugs.names_site(text.strip(_SIGNS))
        if label is Label.CREDIT and _CLOSING_TAG.fullmatch(text):
            yield Mark(stretch.span, label, because)
            continue
        if looks_like_prose(text) and because is NAMED:
            continue
        if names and text.lower().strip(" :") in LABELS:
            yield Mark(stretch.span, Label.BYLINE, "a role whose name is lost")
            continue
        if names and (makers := [*_makers(text, because)]):
            for mark in makers:
                yield Mark(mark.span.shift(stretch.span.start), mark.label, mark.because)
        elif label is Label.TIMESTAMP and not stretch.whole and is_person(text.strip(_SIGNS)):
            yield Mark(stretch.span, Label.BYLINE, "a name beside the stamp")
        else:
            yield Mark(stretch.span, Label.FURNITURE, f"{because}, and it says nothing that is known")
