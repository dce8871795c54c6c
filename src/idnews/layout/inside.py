"""Tell the story's own lines from what its page puts between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from idnews.addresses import leads_nowhere
from idnews.dates import find_stamps
from idnews.fold import fold
from idnews.galley import Element, is_hidden, shared
from idnews.label import Label
from idnews.layout.around import names_makers, signs
from idnews.layout.entries import is_age_of
from idnews.layout.names import Holds, holds
from idnews.layout.placing import NAMED, PLACED
from idnews.layout.sheet import NOISE, READ_BY_WORDS, Sheet
from idnews.layout.teasers import find_teased
from idnews.layout.topics import leads_to_topic, names_topic
from idnews.layout.well import Well
from idnews.lexicon.frame import KICKERS, NEXT_ALONE, NEXT_PAGE, PAGE_LABELS
from idnews.lexicon.promotions import OTHER_TRACES
from idnews.pattern import lazy_pattern
from idnews.related import parse_related
from idnews.related.item import read_age
from idnews.related.lists import is_other_head, is_related_head

# What an element that is named for the frame holds is the story's all the same where it runs like this.
_PROSE: Final = 60
_LEAST_TITLE: Final = 4
_LEAST_LINES: Final = 2
_LEAST_SHARE: Final = 0.25
# A box that has a form and is named for a newsletter holds no story, however short the story around it is.
_NAMED_SHARE: Final = 0.6
_LONGEST_HEAD: Final = 60
_LONGEST_PROMOTED: Final = 240
_NEAR: Final = 4
_BESIDE: Final = 2
_LONGEST_LABEL: Final = 36
_LONGEST_RANK: Final = 2
_LONGEST_LIST: Final = 40
_LONGEST_STAMP: Final = 120
_MOSTLY: Final = 0.4
_LONGEST_TURN: Final = 24
_ADDRESS_OF_PAGE: Final = lazy_pattern(r"[?&](?:page|halaman|hal)=(?:\d{1,2}|all)(?=$|[&#])|^/?page/\d{1,2}/?$")
_FIGURE: Final = lazy_pattern(r"\d")
_LONGEST_CLOCK: Final = 12
_CLOCK_DEPTH: Final = 2
_CLOCK: Final = lazy_pattern(r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?: ?(?:WIB|WITA|WIT))?", re.IGNORECASE)


def keep_well(sheet: Sheet, well: Well) -> None:
    """Keep the lines of the well: what their places claim is marked, the rest is left to the rules that read words."""
    told = _told(sheet, well)
    asking = _asking(sheet, well, told)
    teased = find_teased(sheet, well)
    # Whether a box that is named for the frame opens as a box of related stories does, by the box.
    promoting: dict[int, bool] = {}
    for number in range(well.first, well.last + 1):
        if not sheet.is_kept(number):
            label, because = _claimed(sheet, number, well, told)
            if because is not PLACED and not asking.isdisjoint(map(id, sheet.lines[number].path)):
                label, because = Label.FURNITURE, "in a box with a form that the reader is to fill in"
            elif number in teased and because is not PLACED:
                label, because = Label.FURNITURE, "in the card of another story"
            if label is Label.FURNITURE and because is NAMED and _stands_in_promoting(sheet, number, well, promoting):
                label = Label.RELATED
            if label is Label.RELATED:
                _keep_promoted(sheet, number, because, told)
            elif label is None:
                sheet.keep(number)
            elif label is not Label.TAG:
                # Topics are chosen when all of them are known.
                sheet.mark(number, label, because)


def _stands_in_promoting(sheet: Sheet, number: int, well: Well, promoting: dict[int, bool]) -> bool:
    """Return whether the box that a line stands in opens with "Baca Juga": an `aside`, a widget among the paragraphs."""
    path = sheet.lines[number].path
    box = sheet.placing.named(path, well.depth_in(path, _NEAR))
    if id(box) not in promoting:
        words = sheet.words(number)
        promoted = parse_related(words) if len(words) <= _LONGEST_PROMOTED else None
        promoting[id(box)] = (len(words) <= _LONGEST_HEAD and is_related_head(words)) or (promoted is not None and promoted.inline)
    return promoting[id(box)]


def _claimed(sheet: Sheet, number: int, well: Well, told: _Told) -> tuple[Label | None, str]:
    """Return what the place of a line in the well claims it for, and why; `None` where its words are to tell."""
    line = sheet.lines[number]
    beneath = well.depth_in(line.path, _NEAR)
    label, because = sheet.label(number, beneath)
    if because is not PLACED and any(holds(element) is Holds.EMBED for element in line.path[-_NEAR:]):
        # A publisher may put its stories in every "p", and a post of a network has some too.
        return Label.SOCIAL, NAMED
    runs = len(line.span) >= _PROSE and line.address is None
    if label is not Label.TAG and because is not PLACED and names_topic(sheet, number, well):
        return Label.TAG, "a link to a topic"
    if line.address is not None and leads_nowhere(line.address) and label is not Label.TAG:
        return Label.SOCIAL, "a button, whose link leads to no page"
    if label in NOISE:
        wrong = because is NAMED and (signs(sheet, number) or (runs and told.is_story(line.path, beneath, sheet)))
        return (None, "") if wrong else (label, because)
    if label is Label.PAGER and _turns(sheet, number):
        return label, because
    if because is not PLACED and (leads := _leads_on(sheet, number)):
        return Label.PAGER, leads
    if label is Label.TAG and because is NAMED and line.address is not None and not leads_to_topic(line.address):
        # "Pilihan Redaksi" in a box that is named for topics.
        label = None
    # What is named for pages holds a whole page of the story as well, and a first paragraph is called a lead or a summary.
    if because is NAMED and label in (Label.PAGER, Label.STANDFIRST):
        label = None
    if label is None and sheet.link(number) is not None and (linked := _linked(sheet, number)) is not None:
        return linked
    if label in (None, Label.TIMESTAMP) and len(line.span) <= _LONGEST_CLOCK and _is_clock(sheet, number):
        return Label.FURNITURE, "the hour of an entry"
    if label is None and _heads_promoted(sheet, number):
        return Label.FURNITURE, "the head of promoted stories"
    if label in (None, Label.CAPTION) and not runs and any(is_hidden(element) and id(element) not in told.pages for element in line.path[beneath:]):
        return Label.FURNITURE, "it is hidden"
    by_words = label in READ_BY_WORDS or (label is Label.CAPTION and because is NAMED and names_makers(sheet, number))
    return (None, "") if by_words else (label, because)


def _linked(sheet: Sheet, number: int) -> tuple[Label, str] | None:
    """Return what a link on a line of its own is, and why; `None` for one that may be a paragraph, or name who made the story."""
    words, address = sheet.words(number), sheet.lines[number].address
    if (":" in words[:_LONGEST_LABEL] and signs(sheet, number)) or _is_mostly_stamp(words):
        return None
    if not sheet.is_title(number, _LEAST_TITLE):
        return (Label.FURNITURE, "beside a headline in one link with it") if _is_beside_title(sheet, number) else None
    if _ends_sentence(sheet, number):
        return None
    if address is not None and leads_to_topic(address):
        return Label.TAG, "a link to a topic"
    if address is not None and sheet.leads_elsewhere(address):
        return Label.AD, "a link on a line of its own, to a site of no newsroom"
    if _is_listed(sheet, number):
        return Label.FURNITURE, "a story in a list of popular or latest ones"
    return Label.RELATED, "a link on a line of its own inside the story"


def _is_mostly_stamp(words: str) -> bool:
    """Return whether a line tells when, and little else: "Sari Lestari, Jurnalis - Jumat, 5 September 2025 | 15:18 WIB"."""
    if len(words) > _LONGEST_STAMP or _FIGURE.search(words) is None:
        return False
    return sum(len(found.span) for found in find_stamps(words)) >= _MOSTLY * len(words)


def _is_listed(sheet: Sheet, number: int) -> bool:
    """Return whether a link stands in a row of such beneath "Terpopuler": of stories that have nothing to do with this one."""
    for above in range(number - 1, max(sheet.start, number - _LONGEST_LIST) - 1, -1):
        if sheet.link(above) is not None:
            continue
        words = sheet.words(above)
        if len(words) > _LONGEST_HEAD or is_related_head(words):
            return False
        if is_other_head(words):
            return any(map(fold(words).__contains__, OTHER_TRACES))
        if not _is_beside_headline(words) and read_age(words) is None:
            return False
    return False


def _is_beside_title(sheet: Sheet, number: int) -> bool:
    """Return whether a few words stand in one link with the headline of another story: its rank, its section, its age."""
    link = next((element for element in reversed(sheet.lines[number].path) if element[0] == "a"), None)
    return link is not None and any(
        number != beside and sheet.is_title(beside, _LEAST_TITLE) and any(element is link for element in sheet.lines[beside].path)
        for beside in range(max(0, number - _BESIDE), min(len(sheet.lines), number + _BESIDE + 1))
    )


def _is_clock(sheet: Sheet, number: int) -> bool:
    """Return whether a line is a time of day in an element that is kept for one, as above the entries of a live report."""
    path = sheet.lines[number].path
    named = any(tag == "time" or holds((tag, attributes)) is Holds.STAMP for tag, attributes in path[-_CLOCK_DEPTH:])
    return named and _CLOCK.fullmatch(sheet.words(number)) is not None


def _ends_sentence(sheet: Sheet, number: int) -> bool:
    """Return whether a line ends as no headline does: a paragraph of the story that somebody has linked as a whole."""
    span = sheet.lines[number].span
    return len(span) >= _PROSE and sheet.text[span.end - 1] == "." and sheet.text[span.end - 2] != "."


class _Told(NamedTuple):
    """How much running text the elements inside a well hold."""

    pages: frozenset[int]
    """Elements that hold a page of the story until a reader asks for it: hidden, with several lines, or where the publisher puts its stories."""
    lengths: Mapping[int, int]
    """Running text by element, in characters."""
    total: int
    """Running text of the well."""

    def is_story(self, path: Sequence[Element], beneath: int, sheet: Sheet) -> bool:
        """Return whether an element that is named for the frame holds so much of the well's text that its name must be wrong."""
        element = sheet.placing.named(path, beneath)
        return element is not None and self.lengths.get(id(element), 0) >= _LEAST_SHARE * self.total

    def little_of(self, elements: Iterable[int]) -> frozenset[int]:
        """Return the elements that hold little of the well's text; none where they hold much of it together."""
        little = {element: length for element in elements if (length := self.lengths.get(element, 0)) < _LEAST_SHARE * self.total}
        return frozenset(little) if sum(little.values()) < _LEAST_SHARE * self.total else frozenset()


def _told(sheet: Sheet, well: Well) -> _Told:
    hidden: dict[int, int] = {}
    lengths: dict[int, int] = {}
    total = 0
    for number in range(well.first, well.last + 1):
        line = sheet.lines[number]
        length = len(line.span)
        if length < _PROSE or line.address is not None:
            continue
        total += length
        for depth in range(well.depth_in(line.path, _NEAR), len(line.path)):
            element = line.path[depth]
            lengths[id(element)] = lengths.get(id(element), 0) + length
            if is_hidden(element):
                holds_page = depth in sheet.placing.bodies(line.path)
                hidden[id(element)] = hidden.get(id(element), 0) + (_LEAST_LINES if holds_page else 1)
    return _Told(frozenset(key for key, count in hidden.items() if count >= _LEAST_LINES), lengths, total)


def _asking(sheet: Sheet, well: Well, told: _Told) -> frozenset[int]:
    """Return the boxes among the paragraphs that hold a form: for a newsletter, a poll, a comment."""
    forms: dict[int, tuple[int, int]] = {}
    for number in range(well.first, well.last + 1):
        path = sheet.lines[number].path
        for depth in range(well.depth_in(path, 0), len(path)):
            if path[depth][0] == "form":
                forms.setdefault(id(path[depth]), (number, depth))
    boxes: set[int] = set()
    named: set[int] = set()
    for first, depth in forms.values():
        path = sheet.lines[first].path
        last = first
        while last + 1 < len(sheet.lines) and shared(sheet.lines[last + 1].path, path) > depth:
            last += 1
        beside = max((shared(sheet.lines[each].path, path) for each in (first - 1, last + 1) if 0 <= each < len(sheet.lines)), default=0)
        # The innermost element that holds the form and what stands beside it; of the well itself nothing but the form asks.
        box = path[beside - 1 if beside > well.depth_in(path, 0) else depth]
        boxes.add(id(box))
        if holds(box) is Holds.FRAME and told.lengths.get(id(box), 0) < _NAMED_SHARE * told.total:
            named.add(id(box))
    # Where each paragraph has its form beside it, as for a vote, the boxes hold the story and the forms alone ask.
    return told.little_of(boxes - named) | named or told.little_of(forms)


def _turns(sheet: Sheet, number: int) -> bool:
    """Return whether a line is a page's number, a link of a few words to another page, or what announces them ("Pages:")."""
    words = sheet.words(number)
    if words.endswith(":") and fold(words).rstrip(" :") in PAGE_LABELS and number + 1 < len(sheet.lines) and sheet.words(number + 1).isdigit():
        return True
    return words.isdigit() or (sheet.link(number) is not None and not sheet.is_title(number, _LEAST_TITLE))


def _leads_on(sheet: Sheet, number: int) -> str:
    """Return why a line leads to another page of the story, with a number or with what that page opens with; "" where it does not."""
    span = sheet.lines[number].span
    address = sheet.lines[number].address
    # A number alone counts the pages of this story; behind a path it may be another's.
    if address is not None and (address.startswith("?") or not sheet.is_title(number, _LEAST_TITLE)) and _ADDRESS_OF_PAGE.search(address) is not None:
        return "its link leads to another page of the story"
    words = sheet.galley.folded[span.start : span.end]
    if len(words) <= _LONGEST_TURN and words.strip(" \"'>.:-") in NEXT_ALONE and sheet.link(number) is not None:
        return "a link to the next page"
    linked = words.startswith(NEXT_PAGE) and (address is not None or any(inline.element[0] == "a" for inline in sheet.galley.inlines_of(span)))
    return "a link to the next page, and what that opens with" if linked else ""


def _keep_promoted(sheet: Sheet, number: int, because: str, told: _Told) -> None:
    """Keep a line of a box of other stories: a headline is one, its head is the frame's, what runs on is the story's."""
    words = sheet.words(number)
    promoted = parse_related(words)
    link = sheet.link(number)
    if link is not None and sheet.is_title(number, _LEAST_TITLE):
        if because is not PLACED and link != sheet.lines[number].span and (promoted is None or not promoted.inline):
            # ">>> Baca: ", "Artikel pilihan: ": a lead that no list knows.
            sheet.mark_parts(number, [link], Label.RELATED, because)
        elif is_age_of(sheet, number + 1, number):
            sheet.mark_lines(number, number + 1, Label.RELATED, because)
        else:
            sheet.mark(number, Label.RELATED, because)
    elif is_related_head(words) or _heads_promoted(sheet, number):
        sheet.mark(number, Label.FURNITURE, "the head of promoted stories")
    elif promoted is not None and promoted.inline and sheet.is_title(number, _LEAST_TITLE):
        sheet.mark(number, Label.RELATED, because)
    elif because is not NAMED and len(words) < _PROSE:
        sheet.mark(number, Label.FURNITURE, because)
    elif because is NAMED and _tells_of_promoted(sheet, number, told):
        sheet.mark(number, Label.FURNITURE, "what a promoted story tells")
    else:
        sheet.keep(number)


def _tells_of_promoted(sheet: Sheet, number: int, told: _Told) -> bool:
    """Return whether a line stands right beneath the headline of another story, in the same small box."""
    path = sheet.lines[number].path
    box = sheet.placing.named(path)
    return (
        sheet.link(number - 1) is not None
        and box is not None
        and sheet.placing.named(sheet.lines[number - 1].path) is box
        and not told.is_story(path, 0, sheet)
    )


def _heads_promoted(sheet: Sheet, number: int) -> bool:
    """Return whether a short line heads the links beneath it: "Baca Juga", "Jangan Lewatkan", "Baca Ini Yuk!", "Ekonomi", "1"."""
    if len(sheet.lines[number].span) > _LONGEST_HEAD:
        return False
    story = number + 1
    if story < len(sheet.lines) and _is_beside_headline(sheet.words(story)):
        story += 1
    if story >= len(sheet.lines) or sheet.link(story) is None or not sheet.is_title(story, _LEAST_TITLE):
        return False
    words = sheet.words(number)
    folded = fold(words)
    if is_related_head(words) or is_other_head(words) or words.endswith((":", "!")) or folded.startswith("baca "):
        return True
    return story == number + 1 and _is_beside_headline(words)


def _is_beside_headline(words: str) -> bool:
    """Return whether a line is what lists of stories show beside a headline: its rank, or its section."""
    return (len(words) <= _LONGEST_RANK and words.isdigit()) or fold(words[:_LONGEST_HEAD]) in KICKERS
