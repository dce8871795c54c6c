"""Tell the story's own lines from what its page puts between them."""

from __future__ import annotations

from typing import Final

from idnews.fold import fold
from idnews.galley import is_hidden
from idnews.label import Label
from idnews.layout.placing import NAMED
from idnews.layout.sheet import NOISE, READ_BY_WORDS, Sheet, depth_in
from idnews.layout.well import Well
from idnews.related import parse_related
from idnews.related_list import is_other_head, is_related_head

# What an element that is named for the frame holds is the story's all the same where it runs like this.
_PROSE: Final = 60
_LEAST_TITLE: Final = 4
_LEAST_PAGE: Final = 120
_LONGEST_HEAD: Final = 60
_NEAR: Final = 4


def keep_well(sheet: Sheet, well: Well) -> None:
    """Keep the lines of the well: what its places claim is marked, the rest is left to the rules that read words."""
    paged = _hidden_pages(sheet, well)
    for number in range(well.first, well.last + 1):
        if sheet.is_kept(number):
            continue
        line = sheet.lines[number]
        beneath = depth_in(line.path, well.elements, _NEAR)
        label, because = sheet.label(number, beneath)
        runs = len(line.span) >= _PROSE and line.address is None
        if label is Label.SOCIAL or (label in NOISE and not (runs and because is NAMED)):
            sheet.mark(number, label, because)
        elif label is Label.RELATED or (label is None and sheet.link(number) is not None and sheet.is_title(number, _LEAST_TITLE)):
            _keep_promoted(sheet, number, because)
        elif label is None and _heads_promoted(sheet, number):
            sheet.mark(number, Label.FURNITURE, "the head of promoted stories")
        elif label is Label.TAG:
            continue
        elif not runs and any(is_hidden(element) and id(element) not in paged for element in line.path[beneath:]):
            sheet.mark(number, Label.FURNITURE, "it is hidden")
        elif label is None or label in READ_BY_WORDS or label in NOISE or (label is Label.STANDFIRST and because is NAMED):
            # A first paragraph is called a lead or a summary as well.
            sheet.keep(number)
        else:
            sheet.mark(number, label, because)


def _hidden_pages(sheet: Sheet, well: Well) -> set[int]:
    """Return the elements that hold a page of the story until a reader asks for it: hidden, with running text of some length."""
    told: dict[int, int] = {}
    for line in sheet.lines[well.first : well.last + 1]:
        if len(line.span) >= _PROSE and line.address is None:
            for element in line.path[depth_in(line.path, well.elements, _NEAR) :]:
                if is_hidden(element):
                    told[id(element)] = told.get(id(element), 0) + len(line.span)
    return {key for key, length in told.items() if length >= _LEAST_PAGE}


def _keep_promoted(sheet: Sheet, number: int, because: str) -> None:
    """Keep a line of a box of other stories: a headline is one, its head is the frame's, what runs on is the story's."""
    words = sheet.words(number)
    promoted = parse_related(words)
    if sheet.link(number) is not None and sheet.is_title(number, _LEAST_TITLE):
        sheet.mark(number, Label.RELATED, because or "a link on a line of its own inside the story")
    elif is_related_head(words):
        sheet.mark(number, Label.FURNITURE, "the head of promoted stories")
    elif promoted is not None and promoted.inline and sheet.is_title(number, _LEAST_TITLE):
        sheet.mark(number, Label.RELATED, because)
    elif because is not NAMED and len(words) < _PROSE:
        sheet.mark(number, Label.FURNITURE, because)
    else:
        sheet.keep(number)


def _heads_promoted(sheet: Sheet, number: int) -> bool:
    """Return whether a short line heads the links beneath it: "Baca Juga", "Jangan Lewatkan", "Baca Ini Yuk!"."""
    if len(sheet.lines[number].span) > _LONGEST_HEAD or number + 1 >= len(sheet.lines):
        return False
    if sheet.link(number + 1) is None or not sheet.is_title(number + 1, _LEAST_TITLE):
        return False
    words = sheet.words(number)
    return is_related_head(words) or is_other_head(words) or words.endswith((":", "!")) or fold(words).startswith("baca ")
