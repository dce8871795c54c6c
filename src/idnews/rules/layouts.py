"""Mark what the layout of an HTML page tells: headline, captions, topics, lists of other stories, and all that is not the story's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.element_names import Holds, holds
from idnews.galley import Element, Galley, Line, is_hidden
from idnews.headline_line import find_headings, find_headlines, titles_of
from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.related_box import find_boxes
from idnews.span import Span
from idnews.well import Well, find_well

_ABOVE: Final = 8
_BELOW: Final = 40
_NEAR: Final = 4
_SHORT: Final = 160
_TOPIC_PATHS: Final = ("/tag/", "/tags/", "/topic/", "/topik/", "/label/", "?tag=", "/tagar/")
_SIGNS: Final = lazy_pattern(r"[#\s]*+(?P<topic>[^\s#].*?)[\s,;]*$")
_LEAST_PROSE: Final = 60
_TAG: Final = lazy_pattern(r"[(\[<][^()\[\]]{1,40}[)\]>]\.?$")


def layouts(proof: Proof) -> Iterator[Mark]:
    """Mark what the elements around the lines say that they are; what is far from the story is the page's frame."""
    galley = proof.galley
    if galley.shape is not None or not galley.lines:
        return
    start = next((number for number, line in enumerate(galley.lines) if line.slug is None), len(galley.lines))
    if start:
        yield Mark(Span(0, galley.lines[start - 1].span.end), Label.SLUG, "the page says it of itself to machines")
    headline, well = _places(galley, start)
    kept: dict[int, Mark | None] = {}
    if headline is not None:
        kept[headline] = Mark(galley.lines[headline].span, Label.HEADLINE, "a heading, and what the page calls itself")
    if well is not None:
        _keep_head(galley, start, headline, well, kept)
        _keep_well(galley, headline, well, kept)
        _keep_tail(galley, well, kept)
        _keep_topics(galley, headline if headline is not None else well.first, well, kept)
        _keep_boxes(galley, headline if headline is not None else well.first, well, kept)
    yield from _all(galley, start, kept)


def _places(galley: Galley, start: int) -> tuple[int | None, Well | None]:
    """Return the headline's line and the story's well."""
    headlines = find_headlines(galley, start, titles_of(galley, start))
    first = [number for number in headlines if any(tag == "h1" for tag, _ in galley.lines[number].path)]
    well = find_well(galley, start, first[0] if len(first) == 1 else None)
    if well is None:
        return (headlines[0] if headlines else None), None
    for group in (first, headlines):
        above = [number for number in group if number < well.first] or [number for number in group if number <= well.last]
        if above:
            headline = max(number for number in above if number < well.first) if above[0] < well.first else min(above)
            break
    else:
        headline = find_headings(galley, start, well.first)
    return headline, well


def _keep_head(galley: Galley, start: int, headline: int | None, well: Well, kept: dict[int, Mark | None]) -> None:
    """Keep what stands between headline and story, and close above the headline."""
    if headline is None:
        return
    lines = galley.lines
    own = lines[headline].path
    for number in range(headline + 1, well.first):
        _keep_fact(galley, number, kept)
    if headline > well.first:
        return
    for number in range(max(start, headline - _ABOVE), headline):
        path = lines[number].path
        if _shared(path, own) >= len(own) - _NEAR:
            _keep_fact(galley, number, kept)


def _keep_fact(galley: Galley, number: int, kept: dict[int, Mark | None]) -> None:
    line = galley.lines[number]
    kinds = _kinds(line.path)
    if Holds.CAPTION in kinds:
        kept[number] = _caption(line)
    elif Holds.BYLINE in kinds or Holds.STAMP in kinds:
        kept[number] = None
    elif not kinds & {Holds.AD, Holds.COMMENT, Holds.FRAME, Holds.LIST, Holds.RELATED, Holds.TOPICS} and line.address is None:
        kept[number] = None


def _keep_well(galley: Galley, headline: int | None, well: Well, kept: dict[int, Mark | None]) -> None:
    depth = next((len(line.path) for line in galley.lines[well.first : well.last + 1] if any(each is well.element for each in line.path)), 0)
    for number in range(well.first, well.last + 1):
        if number in kept or number == headline:
            continue
        line = galley.lines[number]
        inner = _inside(line.path, well.element)
        kinds = _kinds(inner)
        length = len(line.span)
        if Holds.CAPTION in kinds:
            kept[number] = _caption(line)
        elif kinds & {Holds.AD, Holds.COMMENT, Holds.FRAME} and (length < _LEAST_PROSE or line.address is not None or any(map(is_hidden, inner))):
            continue
        elif kinds & {Holds.TOPICS} and line.address is not None:
            continue
        elif any(map(is_hidden, inner)) and length < _LEAST_PROSE:
            continue
        else:
            kept[number] = None


def _keep_tail(galley: Galley, well: Well, kept: dict[int, Mark | None]) -> None:
    """Keep what may sign the story beneath it: closing tags, editors."""
    lines = galley.lines
    own = lines[well.last].path
    for number in range(well.last + 1, min(len(lines), well.last + 1 + _BELOW)):
        line = lines[number]
        kinds = _kinds(line.path)
        if len(line.span) > _SHORT:
            continue
        near = number <= well.last + _NEAR and _TAG.match(galley.text, line.span.start, line.span.end) is not None
        if near or Holds.BYLINE in kinds or _signs(galley.text[line.span.start : line.span.start + 40]):
            kept[number] = None


_SIGNATURE: Final = lazy_pattern(r"\W{0,4}(?i:penulis|editor|reporter|pewarta|redaktur|wartawan|rep|red|sumber|oleh|kontributor|penerjemah|uploader|laporan)\b\W{0,3}(?:[A-Z&:]|$)")


def _signs(text: str) -> bool:
    return _SIGNATURE.match(text) is not None


def _keep_topics(galley: Galley, above: int, well: Well, kept: dict[int, Mark | None]) -> None:
    lines = galley.lines
    for number in range(above + 1, min(len(lines), well.last + 1 + 2 * _BELOW)):
        line = lines[number]
        address = line.address
        if address is None or len(line.span) > 80 or kept.get(number) is not None:
            continue
        topical = Holds.TOPICS in _kinds(line.path[-5:])
        if topical or (any(part in address for part in _TOPIC_PATHS) and number > well.first):
            topic = _SIGNS.match(galley.text, line.span.start, line.span.end)
            if topic is not None:
                kept[number] = Mark(Span(*topic.span("topic")), Label.TAG, "a topic of the story")


def _keep_boxes(galley: Galley, above: int, well: Well, kept: dict[int, Mark | None]) -> None:
    for number, mark in find_boxes(galley, above, well):
        kept[number] = mark


def _caption(line: Line) -> Mark:
    return Mark(line.span, Label.CAPTION, "its element holds captions")


def _kinds(path: tuple[Element, ...]) -> set[Holds]:
    return {kind for element in path[-_NEAR:] if (kind := holds(element)) is not None}


def _inside(path: tuple[Element, ...], element: Element) -> tuple[Element, ...]:
    for depth, each in enumerate(path):
        if each is element:
            return path[depth + 1 :]
    return path[-_NEAR:]


def _shared(path: tuple[Element, ...], other: tuple[Element, ...]) -> int:
    count = 0
    for one, two in zip(path, other, strict=False):
        if one is not two:
            break
        count += 1
    return count


def _all(galley: Galley, start: int, kept: dict[int, Mark | None]) -> Iterator[Mark]:
    """Yield the marks that were kept, and one for each run of lines of the frame."""
    lines = galley.lines
    opened: int | None = None
    for number in range(start, len(lines) + 1):
        if number < len(lines) and number not in kept:
            opened = number if opened is None else opened
            continue
        if opened is not None:
            yield Mark(Span(lines[opened].span.start, lines[number - 1].span.end), Label.FURNITURE, "far from the story")
            opened = None
        if number < len(lines) and (mark := kept[number]) is not None:
            yield mark
            for edge in (Span(lines[number].span.start, mark.span.start), Span(mark.span.end, lines[number].span.end)):
                if len(edge):
                    yield Mark(edge, Label.FURNITURE, "a sign beside it")
