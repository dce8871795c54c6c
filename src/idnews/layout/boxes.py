"""Find the boxes of an HTML page that list stories which have to do with this one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from idnews.fold import fold
from idnews.galley import Element, stands_in
from idnews.label import Label
from idnews.layout.entries import is_age_of
from idnews.layout.names import Holds, holds
from idnews.layout.placing import PLACED
from idnews.layout.sheet import NOISE, Sheet
from idnews.layout.well import Well
from idnews.lexicon.promotions import CHOICE_HEADS
from idnews.related.lists import ends_list, is_other_head, is_related_head

_LONGEST_HEAD: Final = 60
# A section and an age stand beside a listed headline.
_LONGEST_BESIDE: Final = 40
# Under a head, or in a place, that says what it is a headline may be as short as this.
_LEAST_TITLE: Final = 3
_CLIMB: Final = 6
_MOST: Final = 120
# Every head of related stories holds one of these.
_TRACES: Final = ("terkait", "baca ", "related", "lihat juga", "simak juga", "lebih lanjut tentang ")


def keep_lists(sheet: Sheet, above: int, well: Well) -> None:
    """Keep the stories that stand under a head which says related, or where the publisher puts related ones."""
    if sheet.placing.places is not None and Label.RELATED in sheet.placing.places.labels:
        for number in (*range(above + 1, well.first), *range(well.last + 1, len(sheet.lines))):
            if not sheet.is_kept(number) and _is_story(sheet, number) and sheet.is_placed(number, Label.RELATED):
                _keep_story(sheet, number, PLACED)
    for head in _heads(sheet, above):
        if well.first <= head <= well.last or sheet.is_kept(head) or sheet.is_placed(head, *NOISE):
            continue
        stories = [number for number in _listed(sheet, head, well) if not sheet.is_kept(number)]
        if stories:
            sheet.mark(head, Label.FURNITURE, "the head of a list of related stories")
        for number in stories:
            _keep_story(sheet, number, "a story in a list of related ones")


def _heads(sheet: Sheet, above: int) -> Iterator[int]:
    """Yield the numbers of lines that say that related stories follow."""
    folded = sheet.galley.folded
    numbers: set[int] = set()
    for trace in _TRACES:
        # A search for one word takes a small part of the time of a search for several.
        at = folded.find(trace, sheet.lines[above].span.end)
        while at >= 0:
            numbers.add(sheet.galley.line_at(at))
            at = folded.find(trace, at + len(trace))
    for number in sorted(numbers):
        if len(sheet.lines[number].span) <= _LONGEST_HEAD:
            words = sheet.words(number)
            if is_related_head(words) and fold(words).strip(" :") not in CHOICE_HEADS:
                yield number


def _is_story(sheet: Sheet, number: int) -> bool:
    return sheet.is_title(number, _LEAST_TITLE) and sheet.link(number) is not None


def _keep_story(sheet: Sheet, number: int, because: str) -> None:
    """Keep a listed story, with its age on the line beside it."""
    link = sheet.link(number)
    if link is not None and len(link) < len(sheet.lines[number].span):
        sheet.mark_parts(number, [link], Label.RELATED, because)
    elif is_age_of(sheet, number + 1, number):
        sheet.mark_lines(number, number + 1, Label.RELATED, because)
    elif is_age_of(sheet, number - 1, number):
        sheet.mark_lines(number - 1, number, Label.RELATED, because)
    else:
        sheet.mark(number, Label.RELATED, because)


def _listed(sheet: Sheet, head: int, well: Well) -> list[int]:
    """Return the numbers of the lines that promote a story under a head: those of the smallest element around it that links any.

    Where that would hold the story as well, the list is the block behind the head's own, or each of its stories has a block of that make.
    """
    path = sheet.lines[head].path
    inside = sheet.lines[well.first].path
    for depth in range(len(path) - 1, max(0, len(path) - 1 - _CLIMB), -1):
        if stands_in(inside, path[depth]):
            behind = sheet.lines[head + 1].path if head + 1 < len(sheet.lines) else ()
            if len(behind) == depth + 1 and behind[depth] is path[depth]:
                return list(_beneath(sheet, head, behind))
            if len(behind) <= depth + 1 or behind[depth] is not path[depth]:
                return []
            block = list(_stories(sheet, head, behind[depth + 1]))
            return block + list(_following(sheet, block[-1], depth)) if len(block) == 1 else block
        if stories := list(_stories(sheet, head, path[depth])):
            return stories
    return []


def _beneath(sheet: Sheet, head: int, path: Sequence[Element]) -> Iterator[int]:
    """Yield the stories that stand beneath a head as lines of one element, with bullets or without, up to the first line that is none."""
    for each in range(head + 1, len(sheet.lines)):
        if sheet.lines[each].path != path or not _is_story(sheet, each):
            return
        yield each


def _following(sheet: Sheet, number: int, depth: int) -> Iterator[int]:
    """Yield the stories in the blocks behind that of a listed story which are made like it, up to the first line that has no place in a list."""
    element, block = sheet.lines[number].path[depth : depth + 2]
    tag, attributes = block
    for each in range(number + 1, min(len(sheet.lines), number + 1 + _MOST)):
        path = sheet.lines[each].path
        if len(path) <= depth + 1 or path[depth] is not element:
            return
        made, named = path[depth + 1]
        if made != tag or named.get("class") != attributes.get("class"):
            return
        if _is_story(sheet, each):
            block = path[depth + 1]
            yield each
        elif tag == "p" or len(words := sheet.words(each)) > _LONGEST_BESIDE or is_other_head(words):
            return
        elif path[depth + 1] is not block and ends_list(words):
            # "Selengkapnya" in the block of a story links that; in one of its own it heads what follows.
            return


def _stories(sheet: Sheet, head: int, element: Element) -> Iterator[int]:
    seen: set[str] = set()
    for number in range(head + 1, min(len(sheet.lines), head + 1 + _MOST)):
        if not stands_in(sheet.lines[number].path, element):
            return
        words = sheet.words(number)
        if len(words) <= _LONGEST_HEAD and (is_other_head(words) or is_related_head(words)):
            return
        if words in seen or not _is_story(sheet, number) or sheet.is_placed(number, *NOISE):
            continue
        if not any(holds(each) is Holds.AD for each in sheet.lines[number].path[-3:]):
            seen.add(words)
            yield number
