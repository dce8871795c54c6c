"""Tell which lines of an HTML page stand beneath a picture and belong to it."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from idnews.galley import Element, Line, stands_in
from idnews.span import Found, Span

PICTURES: Final = frozenset({"img", "amp-img"})
"""Tags of pictures."""

Picture: TypeAlias = tuple[int, Element, tuple[Element, ...]]
"""Number of the line beneath a picture, the picture, and the last elements that it stands in."""

SURROUNDINGS: Final = slice(-4, -1)
"""What a picture stands in, of the elements that are open when it comes: the picture itself is the last of them."""

_NUMBER: Final = operator.itemgetter(0)
_SOURCES: Final = ("data-src", "data-original", "data-lazy-src", "src")
_FIGURES: Final = ("caption", "foto", "photo", "pict", "gambar", "figure", "image", "img", "media")
_FIGURE_DEPTH: Final = 3
_APART_TAGS: Final = ("em", "i", "small")
# What holds a paragraph is no box around a picture.
_PARAGRAPHS: Final = frozenset({"p", "a", "span", "li", "b", "strong", "em", "i", "font", "center"})
# Boxes in boxes around a picture and its caption.
_BOX_DEPTH: Final = 4
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LONGEST: Final = 500
_LONGEST_BESIDE: Final = 160
_STOPS: Final = '.!?"\u201d'
# What is shorter names a picture, as do a person and a place, and is told of again anywhere.
_LEAST_ALIKE: Final = 30


def pictured(lines: Sequence[Line], pictures: Sequence[Picture], text: str) -> Iterator[Found[str]]:
    """Yield the addresses of pictures, each with the line right beneath it that may be its caption.

    Such a line stands in a figure, alone with the picture in a box, or set apart in its paragraph; it ends in brackets, or says what the
    picture says to those who do not see it.
    """
    for number, beneath in itertools.groupby(pictures, _NUMBER):
        if number >= len(lines):
            return
        row = [*beneath]
        # Of pictures in a row the last stands right above the line.
        _, nearest, around = row[-1]
        if _belongs(lines, number, nearest, around, text):
            for _, (_, attributes), _ in row:
                source = next((attributes[name] for name in _SOURCES if attributes.get(name)), "")
                if source and not source.startswith("data:"):
                    yield Found(source, lines[number].span)


def _belongs(lines: Sequence[Line], number: int, picture: Element, around: Sequence[Element], text: str) -> bool:
    line = lines[number]
    length, last = len(line.span), text[line.span.end - 1]
    ends = last in _STOPS
    return (
        (last == ")" and length <= _LONGEST)
        or _is_in_figure(line.path)
        or _is_set_apart(line.path, around, ends=ends)
        or _fills_box_of(lines, number, around, short=length <= _LONGEST_BESIDE and not ends)
        or _says_alike(line.span, text, picture)
    )


def _is_set_apart(path: Sequence[Element], around: Sequence[Element], *, ends: bool) -> bool:
    """Return whether a line stands in italics or small in the paragraph that holds the picture above it, or, no sentence, in the next."""
    near = around[-1:] if ends else around[-_FIGURE_DEPTH + 1 :]
    return bool(path) and path[-1][0] in _APART_TAGS and any(stands_in(path[-_FIGURE_DEPTH:], each) for each in near)


def _is_in_figure(path: Sequence[Element]) -> bool:
    for tag, attributes in path[-_FIGURE_DEPTH:]:
        if tag.startswith("fig") or ("class" in attributes and any(map(attributes["class"][:_LONGEST].lower().__contains__, _FIGURES))):
            return True
    return False


def _fills_box_of(lines: Sequence[Line], number: int, around: Sequence[Element], *, short: bool) -> bool:
    """Return whether a line is all the text of a box that holds the picture above it: "<div><img><div>Warga menanam bakau.</div></div>"."""
    line = lines[number]
    near = line.path[-_BOX_DEPTH:]
    if line.address is not None or not _HEADINGS.isdisjoint(tag for tag, _ in near):
        return False
    beside = [lines[each].path for each in (number - 1, number + 1) if 0 <= each < len(lines)]
    # A picture may float beside a paragraph of the story, in one element with it.
    boxes = [element for element in around if (short or element[0] not in _PARAGRAPHS) and stands_in(near, element)]
    return any(not any(stands_in(path, box) for path in beside) for box in boxes)


def _says_alike(span: Span, text: str, picture: Element) -> bool:
    """Return whether a line opens with what the picture says to those who do not see it."""
    alike = " ".join(picture[1].get("alt", "")[:_LONGEST].split())
    return len(alike) >= _LEAST_ALIKE and text.startswith(alike, span.start, span.end)
