"""Tell what stands around the story on an HTML page: its writers, its stamps, its pictures, its closing tags."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from idnews.byline import find_bylines
from idnews.dateline import find_dateline
from idnews.dates import CalendarDate, find_dates, find_stamps, parse_date
from idnews.fold import fold, level
from idnews.galley import Element, Line, shared
from idnews.label import Label
from idnews.layout.placing import NAMED, PLACED
from idnews.layout.sheet import NOISE, READ_BY_WORDS, Sheet
from idnews.layout.well import Well
from idnews.lexicon.frame import TAG_HEADS
from idnews.lexicon.names import NEVER_NAMES, WRITER_BUTTONS
from idnews.lexicon.pictures import SOURCE_LABELS
from idnews.lexicon.roles import LABELS
from idnews.pager import parse_pager
from idnews.pattern import lazy_pattern
from idnews.persons import is_organisation, is_person
from idnews.proof import Mark
from idnews.prose import ends_sentence
from idnews.related.lists import is_other_head, is_related_head
from idnews.span import Span

# How far above the headline its stamp or picture may stand, and how far beneath the story what signs it.
_ABOVE: Final = 8
_BELOW: Final = 40
_NEAR: Final = 4
_CLOSE: Final = 3
_INNERMOST: Final = 2
# The class of the element in which themes of Blogger print the day.
_DAY_OF_BLOG: Final = "date-header"
_LONGEST_PAGER: Final = 60
_PAGES_BELOW: Final = 24
_PICTURES_BELOW: Final = 80
_LEAST_CAPTION: Final = 60
_LONGEST_HEAD: Final = 40
_LONGEST_SIGNATURE: Final = 160
_LONGEST_LABEL: Final = 36
_LONGEST_SOURCE: Final = 16
_LONGEST_CAPTION: Final = 700
_CLOSING_TAG: Final = lazy_pattern(r"[(\[<][^()\[\]]{1,40}[)\]>]\.?$")
_SIGNATURE: Final = lazy_pattern(
    r"\W{0,4}(?i:(?:ditulis|dipos(?:ting|kan)|diterbitkan) oleh|(?:written|posted) by"
    r"|penulis|editor|reporter|pewarta|redaktur|wartawan|rep|red|sumber|oleh|kontributor|penerjemah|uploader|laporan|writer|author)\b\W{0,3}(?:[A-Z&:]|$)"
)
# "Tags: garam, petani garam" and "#garam #petani", without links.
_TOPICS: Final = lazy_pattern(rf"(?i:(?:{'|'.join(sorted(TAG_HEADS))})s?) ?: ?\w[^.!?]{{1,150}}|#\w{{2,40}}+(?:[ ,]{{1,3}}#\w{{2,40}}+){{1,12}}")
# Where sites keep what one person wrote.
_MAKERS: Final = ("/author/", "/authors/", "/penulis/", "/reporter/", "/editor/", "/jurnalis/", "/journalist/", "/wartawan/")
_NAME_BEFORE: Final = lazy_pattern(
    r"(?:^|[|/•·-] ?)(?:(?i:oleh|by|penulis):? )?(?P<name>[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}?)(?: ?[|/•·,-]| [Oo]n\b| ?$| (?=\d))"
)
_PART: Final = lazy_pattern(r"[^|\u2022\u00b7\s](?:[^|\u2022\u00b7]{0,80}[^|\u2022\u00b7\s])?")
# "Sabtu (6/9)", "Sabtu (6/9/2025)".
_DAY_TOLD: Final = lazy_pattern(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)")
_BOTH: Final = 2
_FRONT_PAGES: Final = ("home ", "beranda ", "depan ")
_TRAILS: Final = frozenset({"/", "//", ">", ">>", "»", "›", "→", "\\"})
_FIGURE: Final = lazy_pattern(r"\d")
# "1 2 3 Semua", "Halaman: 1 2".
_ROW: Final = lazy_pattern(
    r"(?:(?:halaman|page|hal)\b ?:? ?)?(?:(?:\d{1,2}+|semua|all|show all|view all|selanjutnya|sebelumnya|next|prev|[<>|»«….]) ?+){1,30}+"
)
_LABELLED: Final = lazy_pattern(r"\W{0,4}(?P<label>[a-z][a-z &/.-]{1,30}?) ?:")
_NAME_ALONE: Final = lazy_pattern(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){0,4}")
_NEAR_HEAD: Final = 16
_NO_WRITER: Final = NEVER_NAMES | WRITER_BUTTONS
_PERSON: Final = lazy_pattern(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}")


def keep_head(sheet: Sheet, headline: int, well: Well) -> None:
    """Keep what stands between headline and story, and close above the headline."""
    own = sheet.lines[headline].path
    for number in range(headline + 1, well.first):
        # Between the two a page may have a whole frame of its own.
        if min(number - headline, well.first - number) <= _NEAR_HEAD:
            _keep_fact(sheet, number)
    for number in range(max(sheet.start, headline - _ABOVE), headline):
        depth = shared(sheet.lines[number].path, own)
        # A day above all that was posted on it stands some boxes further out.
        close = depth >= len(own) - _CLOSE or (number == headline - 1 and _is_day_of_blog(sheet.lines[number].path))
        if close and not _heads_a_list(sheet, number) and not _is_trail(sheet, number):
            _keep_fact(sheet, number)


def _is_day_of_blog(path: Sequence[Element]) -> bool:
    """Return whether an element is the one that Blogger prints the day of its posts in; a day in another may be that of the visit."""
    return any(_DAY_OF_BLOG in attributes.get("class", "") for _, attributes in path[-_INNERMOST:])


def _heads_a_list(sheet: Sheet, number: int) -> bool:
    words = sheet.words(number)
    return len(words) <= _LONGEST_HEAD and (is_other_head(words) or is_related_head(words))


def _is_trail(sheet: Sheet, number: int) -> bool:
    """Return whether a line is the way from the front page to the story: links with arrows or strokes between them."""
    span = sheet.lines[number].span
    links = [inline.span for inline in sheet.galley.inlines_of(span) if inline.element[0] == "a"]
    if len(links) < _BOTH:
        return False
    if sheet.galley.folded[span.start : span.end].startswith(_FRONT_PAGES):
        return True
    between = {sheet.text[above.end : below.start].strip() for above, below in itertools.pairwise(links)}
    return between <= _TRAILS


def _keep_fact(sheet: Sheet, number: int) -> None:
    """Keep a line near the headline, unless its place says that it is none of the story's."""
    line = sheet.lines[number]
    label, because = sheet.label(number)
    if _is_beside_source(sheet, number):
        sheet.mark(number, Label.CAPTION, "what a picture shows, or whose it is, beside the label of its source")
    elif line.address is not None and (_leads_to_maker(line.address) or _is_to_author(line)) and _names_writer(sheet, number):
        if _is_beside_role(sheet, number):
            sheet.keep(number)
        else:
            sheet.mark(number, Label.BYLINE, "it links what its writer wrote")
    elif label not in NOISE and (facts := _facts_in(sheet, number)):
        sheet.mark_some(number, facts)
    elif label in NOISE or label in (Label.RELATED, Label.TAG):
        # "gmr-meta-topic" holds who wrote, and when.
        holds_facts = label is Label.TAG or _is_in_footer(sheet, number)
        if because is NAMED and holds_facts and find_stamps(sheet.words(number)[:_LONGEST_SIGNATURE]):
            sheet.keep(number)
    elif label is None or label in READ_BY_WORDS:
        if label is not None or line.address is None or (_is_beside_role(sheet, number) and _PERSON.fullmatch(sheet.words(number))):
            sheet.keep(number)
    elif label is Label.STANDFIRST and because is NAMED and any(tag == "figure" for tag, _ in line.path):
        sheet.mark(number, Label.CAPTION, "the description of a picture")
    elif because is NAMED and _is_misnamed(sheet, number, label):
        sheet.keep(number)
    elif label is not Label.HEADLINE:
        sheet.mark(number, label, because)


def _is_beside_source(sheet: Sheet, number: int) -> bool:
    """Return whether "Sumber :" stands alone between what a picture shows and whose it is, and a line is one of the two (Viva, tvOne)."""
    for label in (number - 1, number + 1):
        if not sheet.start < label < len(sheet.lines) or len(sheet.lines[label].span) > _LONGEST_SOURCE:
            continue
        if fold(sheet.words(label)).rstrip(" :") in SOURCE_LABELS:
            shown = sheet.lines[label - 1].span
            return len(sheet.lines[number].span) <= _LONGEST_CAPTION and any(picture.span.start == shown.start for picture in sheet.galley.pictures)
    return False


def _is_beside_role(sheet: Sheet, number: int) -> bool:
    """Return whether what somebody did stands right above or beneath a line, and nothing else there."""
    return any(_is_role(sheet, beside) for beside in range(max(0, number - 1), min(len(sheet.lines), number + 2)))


def _is_misnamed(sheet: Sheet, number: int, label: Label | None) -> bool:
    """Return whether a line in an element called for a standfirst or a caption is the story's first, or tells of its makers."""
    if label is Label.STANDFIRST:
        return _opens_story(sheet, number) or _tells_facts(sheet, number) or signs(sheet, number)
    return label is Label.CAPTION and names_makers(sheet, number)


def _opens_story(sheet: Sheet, number: int) -> bool:
    """Return whether a line in an element called "lead" is the story's first paragraph: it tells the day or the place, as no summary does."""
    words = sheet.words(number)
    return ends_sentence(level(words)) and (_DAY_TOLD.search(words) is not None or find_dateline(words, depth=0) is not None)


def _tells_facts(sheet: Sheet, number: int) -> bool:
    """Return whether a line in an element called "description" tells who wrote and when, and nothing else: "Sari Lestari | 5 September 2025"."""
    words = sheet.words(number)
    return len(words) <= _LONGEST_SIGNATURE and not ends_sentence(level(words)) and _FIGURE.search(words) is not None and bool(find_stamps(words))


def _is_to_author(line: Line) -> bool:
    """Return whether a line links its page's writer, as its link says: `<a rel="author">`."""
    return any(tag == "a" and "author" in attributes.get("rel", "")[:_LONGEST_LABEL].split() for tag, attributes in line.path[-_CLOSE:])


def _is_in_footer(sheet: Sheet, number: int) -> bool:
    """Return whether a line is in a footer, which Drupal puts beneath the headline as well: it holds who sent the story in, and when."""
    element = sheet.placing.named(sheet.lines[number].path)
    return element is not None and element[0] == "footer"


def signs(sheet: Sheet, number: int) -> bool:
    """Return whether a line opens as one that names a story's makers does ("Editor: …")."""
    span = sheet.lines[number].span
    start, end = span.start, span.end
    if end - start > _LONGEST_SIGNATURE:
        return False
    if _SIGNATURE.match(sheet.text, start, end):
        return True
    opening = sheet.galley.folded[start : start + _LONGEST_LABEL]
    return ":" in opening and (labelled := _LABELLED.match(opening)) is not None and labelled["label"] in LABELS


def names_makers(sheet: Sheet, number: int) -> bool:
    """Return whether a line opens with who wrote or edited, behind the role and a colon: "Reporter: Sari Lestari | Editor: Budi Wijaya"."""
    words = sheet.words(number)
    if len(words) > _LONGEST_SIGNATURE or ":" not in words[:_LONGEST_LABEL]:
        return False
    found = find_bylines(words)
    # What goes on behind the names says what a picture shows, and an outlet behind a stroke whose it is.
    whole = bool(found) and found[0].span.start == 0 and found[-1].span.end == len(words) and "/" not in words
    return whole and all(one.value.names and (one.value.is_author or one.value.is_editor) for one in found)


def _is_role(sheet: Sheet, number: int) -> bool:
    """Return whether a line is what somebody did for the story, and nothing else."""
    span = sheet.lines[number].span
    start, end = span.start, span.end
    return end - start <= _LONGEST_LABEL and sheet.galley.folded[start:end].rstrip(" :") in LABELS


def _facts_in(sheet: Sheet, number: int) -> list[Mark]:
    """Return the name and the stamp of a line that holds both: as its elements part them, else as its words do."""
    line = sheet.lines[number]
    words = line.span.of(sheet.text)
    # Days are told in figures.
    if len(words) > _LONGEST_SIGNATURE or _FIGURE.search(words) is None:
        return []
    facts: list[Mark] = []
    for inline in sheet.galley.inlines_of(line.span):
        label, because = sheet.placing.label((*line.path, inline.element))
        part = inline.span.of(sheet.text)
        if inline.element[0] == "time":
            label, because = Label.TIMESTAMP, "its element is a time"
        if (label is Label.TIMESTAMP and _is_date(part)) or (label is Label.BYLINE and is_person(part)):
            facts.append(Mark(inline.span, label, because))
        elif _leads_to_maker(inline.element[1].get("href", "")) and _is_name(part):
            facts.append(Mark(inline.span, Label.BYLINE, "it links what its writer wrote"))
    if len(facts) == 1 and facts[0].label is Label.BYLINE and not find_bylines(words):
        # "Sari Kamis, 4 September 2025 - 17:37 WIB": nothing but the link parts the two.
        end = facts[0].span.end
        facts += [Mark(found.span.shift(end), Label.TIMESTAMP, "it stands behind the name") for found in find_stamps(sheet.text[end : line.span.end])]
    if not any(fact.label is Label.TIMESTAMP for fact in facts):
        if find_stamps(words) or find_bylines(words):
            return []
        facts = [Mark(span.shift(line.span.start), label, "a name and a day on one line") for span, label in _facts_in_words(words)]
    if not facts or len({fact.label for fact in facts}) < _BOTH:
        # What tells one fact alone is read by its words, but for a day between bars: "Humas | 06/09/2025 | Berita".
        days = [Span(*part.span()).shift(line.span.start) for part in _PART.finditer(words) if _is_date(part[0])]
        return [Mark(days[0], Label.TIMESTAMP, "a day between bars")] if len(days) == 1 and len(days[0]) < len(words) else []
    # Of elements one in another the whole date counts, and the name alone.
    disjoint: list[Mark] = []
    for fact in sorted(facts, key=lambda fact: len(fact.span) if fact.label is Label.BYLINE else -len(fact.span)):
        if all(fact.span.end <= other.span.start or other.span.end <= fact.span.start for other in disjoint):
            disjoint.append(fact)
    disjoint.sort(key=lambda fact: fact.span)
    edges = [line.span.start, *(edge for fact in disjoint for edge in (fact.span.start, fact.span.end)), line.span.end]
    beside = [(edges[at], edges[at + 1]) for at in range(0, len(edges), 2)]
    return disjoint + [Mark(Span(start, end), Label.FURNITURE, "beside a name and a stamp") for start, end in beside if start < end]


def _is_date(words: str) -> bool:
    return isinstance(said := parse_date(words), CalendarDate) and said.names_a_day


def _facts_in_words(words: str) -> Iterator[tuple[Span, Label]]:
    """Yield the day of a line that holds one and no sentence, and the name before it: "by Sari Melati | Mei 18, 2025 | Berita"."""
    days = [found for found in find_dates(words) if isinstance(found.value, CalendarDate) and found.value.names_a_day and found.value.year]
    if len(days) != 1 or ends_sentence(level(words)):
        return
    name = _NAME_BEFORE.search(words, 0, days[0].span.start)
    if name is not None and is_person(name["name"]):
        yield Span(*name.span("name")), Label.BYLINE
        yield days[0].span, Label.TIMESTAMP


def _is_name(words: str) -> bool:
    """Return whether a link to what somebody wrote says who that is; one name is enough there, but "Redaksi" is none, and no button is."""
    if _NAME_ALONE.fullmatch(words) is None:
        return False
    folded = fold(words)
    if is_organisation(words):
        return " " in words
    return folded not in LABELS and _NO_WRITER.isdisjoint(folded.split())


def _names_writer(sheet: Sheet, number: int) -> bool:
    """Return whether a line names a writer, and is not one word beside the full name that links the same."""
    words, address = sheet.words(number), sheet.lines[number].address
    if not _is_name(words) or " " in words:
        return _is_name(words)
    near = range(max(sheet.start, number - _NEAR), min(len(sheet.lines), number + _NEAR + 1))
    return not any(sheet.lines[each].address == address and " " in (other := sheet.words(each)) and _is_name(other) for each in near)


def _leads_to_maker(address: str) -> bool:
    return any(map(address.__contains__, _MAKERS))


def keep_pictures(sheet: Sheet, headline: int, listed: int | None) -> None:
    """Keep captions, stamps and names around the headline of a page that has no running text, or none but in a list of stories from `listed` on."""
    end = min(len(sheet.lines) if listed is None else listed, headline + _PICTURES_BELOW)
    captions = [number for number in range(max(sheet.start, headline - _ABOVE), end) if sheet.label(number)[0] is Label.CAPTION]
    if listed is not None and not any(number > headline and len(sheet.lines[number].span) >= _LEAST_CAPTION for number in captions):
        # What a list of stories shows are theirs.
        return
    for number in range(max(sheet.start, headline - _ABOVE), end):
        label, because = sheet.label(number)
        if label is Label.CAPTION and not sheet.is_kept(number):
            sheet.mark(number, label, because)
        elif label in (Label.BYLINE, Label.TIMESTAMP):
            sheet.keep(number)


def keep_tail(sheet: Sheet, well: Well) -> None:
    """Keep what may sign the story beneath it: closing tags, writers, editors."""
    for number in range(well.last + 1, min(len(sheet.lines), well.last + 1 + _BELOW)):
        span = sheet.lines[number].span
        label, because = sheet.label(number)
        if because is PLACED and label is not None and label in (Label.CAPTION, Label.STANDFIRST) and len(span) <= _LONGEST_CAPTION:
            sheet.mark(number, label, because)
        elif because is PLACED and label is Label.TIMESTAMP:
            sheet.keep(number)
        elif label is Label.PAGER and number <= well.last + _PAGES_BELOW and _turns(sheet, number):
            sheet.mark(number, label, because)
        elif span.end - span.start > _LONGEST_SIGNATURE:
            continue
        elif _is_role(sheet, number):
            _keep_role(sheet, number, well)
        elif (
            label in (Label.BYLINE, Label.CREDIT)
            or (number <= well.last + _NEAR and _CLOSING_TAG.match(sheet.text, span.start, span.end))
            or (number <= well.last + _NEAR and _TOPICS.fullmatch(sheet.text, span.start, span.end))
            or (signs(sheet, number) and (label not in NOISE or because is NAMED))
        ):
            sheet.keep(number)


def _turns(sheet: Sheet, number: int) -> bool:
    """Return whether a line where the pager is tells of pages: a number, a few words that link one, "Halaman 1 dari 3"."""
    words = sheet.words(number)
    if len(words) > _LONGEST_PAGER:
        return False
    return sheet.link(number) is not None or _ROW.fullmatch(fold(words)) is not None or parse_pager(words) is not None


def _keep_role(sheet: Sheet, number: int, well: Well) -> None:
    """Keep a role and the name beside it: "Wayan Lestari", "Editor" on two lines, in either order."""
    if number + _BOTH < len(sheet.lines) and sheet.words(number + 1) == ":" and _PERSON.fullmatch(sheet.words(number + _BOTH)):
        sheet.mark_lines(number, number + _BOTH, Label.BYLINE, "a role, its colon and a name, as the cells of a table")
        return
    above, below = (_is_placed_name(sheet, each) for each in (number - 1, number + 1))
    if sheet.label(number)[0] is Label.BYLINE and (above or below):
        # Where both are put, even a name of one word is one; the first of the lines shows which comes first.
        first = number - 1 if above and number - 1 > well.last else number
        sheet.mark_lines(first, first + 1, Label.BYLINE, "a role and a name where both are put")
        return
    sheet.keep(number)
    for beside in range(max(well.last + 1, number - 1), min(len(sheet.lines), number + 2)):
        if sheet.label(beside)[0] not in NOISE:
            sheet.keep(beside)


def _is_placed_name(sheet: Sheet, number: int) -> bool:
    """Return whether a line stands where names do, and no role has taken it; a value that opens with a colon is read with its label."""
    if (
        not 0 <= number < len(sheet.lines)
        or sheet.label(number)[0] is not Label.BYLINE
        or not (sheet.is_placed(number, Label.BYLINE) or _NAME_ALONE.fullmatch(sheet.words(number)))
        or not sheet.is_open(number)
        or (sheet.is_kept(number) and sheet.is_kept(number - 1) and not sheet.is_open(number - 1))
    ):
        return False
    return sheet.text[sheet.lines[number].span.start] != ":" and not _is_role(sheet, number)
