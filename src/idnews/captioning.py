"""Read the captions of a page: what each picture shows, whose it is, and where the picture stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.addresses import absolute
from idnews.caption import Caption, parse_caption
from idnews.caption.credits import NAMED_CREDIT
from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.pictures import CAPTION_LEADS, CREDIT_LEADS, SOURCE_LABELS
from idnews.pattern import lazy_pattern
from idnews.persons import is_person
from idnews.proof import Mark, Proof
from idnews.span import Span

_SEVERAL: Final = 2
_ADDRESS: Final = lazy_pattern(r"https?:|www\.", re.IGNORECASE)
_CREDIT: Final = lazy_pattern(
    r"(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} ?/ ?[A-Z@][\w.@]*(?: [\w.]+){0,4})|(?:Dok|Foto|Ist|Istimewa)\b.{0,40}|Dokumentasi(?: [A-Z][\w.]*){1,5}"
)


def captions_of(proof: Proof, base: str | None) -> Iterator[Caption]:
    """Yield the captions of a page, each once, with the address of its picture where the page shows one."""
    pictures = {picture.span.start: picture.value for picture in proof.galley.pictures}
    kept: list[Caption] = []
    last: Mark | None = None
    for mark in proof.labelled(Label.CAPTION):
        caption = parse_caption(proof.text(mark.span))
        if caption is None:
            continue
        if caption.credit is None and (_is_labelled(_label_above(proof, mark)) or _names_photographer(caption.text)):
            caption = attrs.evolve(caption, text="", credit=caption.text)
        if mark.span.start in pictures:
            caption = attrs.evolve(caption, url=absolute(pictures[mark.span.start], base))
        if (
            kept
            and last is not None
            and _is_one_picture(proof, last, mark)
            and (one := _one_caption(kept[-1], caption, named=_are_siblings(proof, last, mark)))
        ):
            kept[-1] = one
        else:
            kept.append(caption)
        last = mark
    yield from (caption for caption in dict.fromkeys(kept) if caption.text or _owns_picture(proof, caption))


def _owns_picture(proof: Proof, caption: Caption) -> bool:
    """Return whether a caption that is a credit alone says whose picture the page shows: in a text there is none, and an address is no owner."""
    return proof.galley.is_html and caption.credit is not None and not _ADDRESS.match(caption.credit)


def _names_photographer(words: str) -> bool:
    """Return whether a caption is whose picture it is, and nothing else: "Sari Lestari/Kabar Muara"."""
    return _CREDIT.fullmatch(words) is not None and is_person(words.partition("/")[0].strip())


def _is_one_picture(proof: Proof, above: Mark, below: Mark) -> bool:
    """Return whether nothing stands between two captions but the label of the second."""
    between = fold(proof.text(Span(above.span.end, below.span.start))).strip()
    return not between or between in CAPTION_LEADS or between.rstrip(" :") in SOURCE_LABELS


def _is_labelled(above: str) -> bool:
    """Return whether a line, folded, announces whose picture stands beside it: "Hak atas foto", "Sumber :"."""
    return above in CREDIT_LEADS or above.rstrip(" :") in SOURCE_LABELS


def _label_above(proof: Proof, mark: Mark) -> str:
    """Return the line above a caption, folded: the BBC prints "Hak atas foto" there, for readers who listen."""
    number = proof.galley.line_at(mark.span.start)
    return proof.folded(proof.galley.lines[number - 1].span) if number else ""


def _are_siblings(proof: Proof, above: Mark, below: Mark) -> bool:
    """Return whether two lines stand in elements of one element, as the photographer's name does beside the caption."""
    paths = [proof.galley.lines[proof.galley.line_at(mark.span.start)].path for mark in (above, below)]
    return all(len(path) >= _SEVERAL for path in paths) and paths[0][-2] is paths[1][-2]


def _one_caption(above: Caption, below: Caption, *, named: bool) -> Caption | None:
    """Return the caption that two lines under one picture are, where one of them is the credit alone; `None` for two captions.

    Where a photographer may be `named` without an outlet, a name above the caption is the credit.
    """
    alone = [_credit_alone(caption) for caption in (above, below)]
    if named and alone == [None, None] and above.credit is None and is_person(above.text) and not is_person(below.text):
        alone[0] = above.text
    if (alone[0] is None) == (alone[1] is None):
        return None
    if above.url and below.url and above.url != below.url:
        return None
    text, credit = (below, alone[0]) if alone[0] else (above, alone[1])
    # What a caption says itself of whose picture it shows outranks a line beside it.
    return attrs.evolve(text, credit=text.credit or credit, url=above.url or below.url)


def _credit_alone(caption: Caption) -> str | None:
    """Return whose picture it is where a caption says nothing else ("AFP/Sari Lestari"); `None` where it does."""
    if not caption.text:
        return caption.credit
    # "tribunjateng/sari lestari": Tribun prints outlet and photographer in small letters.
    named = _CREDIT.fullmatch(caption.text) or ("/" in caption.text and NAMED_CREDIT.fullmatch(caption.text))
    return caption.text if caption.credit is None and named else None
