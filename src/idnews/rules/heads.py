"""Mark what stands above the story: headline, kicker, standfirst, a bare byline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from idnews.byline import looks_like_name, parse_byline
from idnews.caption import parse_caption
from idnews.galley import Shape
from idnews.head_lines import (
    KICKER_WORDS,
    LONGEST_HEAD,
    PLAIN_WORDS,
    are_menu,
    frame_line,
    is_count,
    is_label,
    is_topic_of,
    plain_line,
    reads_as_headline,
)
from idnews.label import Label
from idnews.lexicon.frame import HEAD_LABELS
from idnews.lexicon.pictures import SOURCE_LABELS
from idnews.lexicon.roles import POSITIONS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, in_title_case, looks_like_prose, words
from idnews.rules.bylines import names_apart, several_names
from idnews.slugs import Slugs
from idnews.span import Span

_HEAD_LINES: Final = 12
_LEAST_STORY: Final = 2
_APART: Final = 2
# "Mengapa Warga Menanam Bakau?": a question in capitals is a headline.
_ASKING_WORDS: Final = 18
_LEAST_BELOW: Final = 2
_NAMED_WITHIN: Final = 3
_STANZA: Final = 3
_PART: Final = lazy_pattern(r"[^|\u2022\u00b7\s](?:[^|\u2022\u00b7]{0,80}[^|\u2022\u00b7\s])?")
_BELOW: Final = 8
# "Harga Kopi Naik Tim Redaksi JAKARTA, KABARCONTOH.com - ": the names behind the label were lost.
_STUB: Final = lazy_pattern(r"(?<=[\w?!\"')]) (?:Tim Redaksi|Penulis|Editor|Redaksi)$")
_FACTS: Final = (Label.TIMESTAMP, Label.BYLINE, Label.CAPTION)
_SIGNED: Final = lazy_pattern(r"(?:[Oo]leh|OLEH|[Bb]y|Ditulis oleh|Written by)\b ?[:|]? ?(?=[A-Z])")
_SIGNS_BEHIND: Final = " ,|•·/"
_SECTION: Final = lazy_pattern(rf"(?i:{'|'.join(HEAD_LABELS)})(?: ?:\s{{0,9}}|$)")
_LONGEST_CAPTION: Final = 420
_FIRST_MARKS: Final = 200
_FIRST_STAMPS: Final = 4
_INNERMOST: Final = 3
_NAMES: Final = 2
_NEAREST: Final = 2
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})


def heads(proof: Proof) -> Iterator[Mark]:
    """Mark the lines above the dateline or, where there is none, above the first line of running text."""
    dateline = next(iter(proof.labelled(Label.DATELINE)), None)
    if proof.galley.is_html:
        yield from _beside_headline(proof, dateline)
    elif dateline is not None:
        above = [stretch for stretch in proof.open if stretch.span.end <= dateline.span.start]
        yield from _head_lines(proof, above, known=True, plain=_has_facts(proof, above))
    else:
        above = _above_prose(proof)
        known = _has_facts(proof, above)
        yield from _head_lines(proof, above, known=known, plain=known or (_is_long(proof, above) and proof.galley.shape is not Shape.WRAPPED))


def _beside_headline(proof: Proof, dateline: Mark | None) -> Iterator[Mark]:
    """Mark the lines around the headline of an HTML page, which its layout shows."""
    title = next(iter(proof.labelled(Label.HEADLINE)), None)
    if title is None:
        return
    headline = proof.folded(title.span)
    slugs = Slugs(proof)
    opened = proof.open
    for number, stretch in enumerate(opened[: _HEAD_LINES + 1]):
        text = proof.levelled(stretch.span)
        below = stretch.span.start > title.span.end
        if below and _opens_stanza(opened[number : number + _STANZA]):
            return
        if dateline is not None and stretch.span.start > dateline.span.start:
            return
        if below and looks_like_prose(text) and _stands_above_facts(proof, title, stretch):
            yield Mark(stretch.span, Label.STANDFIRST, "between the headline and who wrote it, or when")
        elif below and (_opens_story(proof, stretch, text, dateline, opened[-1]) or _runs_on(text, dateline, opened[number : number + 2])):
            return
        elif proof.folded(stretch.span) == headline:
            yield Mark(stretch.span, Label.REPEAT, "the headline again")
        elif _names_writer(proof, stretch, headline, below=below):
            yield Mark(stretch.span, Label.BYLINE, "a name beside the headline")
        elif not stretch.whole and _is_beside_stamp(proof, stretch):
            yield from _beside_stamp(stretch, below=below)
        elif slugs.names_site(text):
            yield Mark(stretch.span, Label.FURNITURE, "the site's own name")
        else:
            parts = several_names(text) if below and stretch.whole else []
            yield from names_apart(stretch, parts) if parts else _section(proof, stretch)


def _beside_stamp(stretch: Stretch, *, below: bool) -> Iterator[Mark]:
    """Mark the name among what bars part on the line of a stamp: "Sari Lestari | Kabar Muara | Sabtu, …"; the rest is the frame's."""
    parts = [part for part in _PART.finditer(stretch.levelled) if below and looks_like_name(part[0])]
    start = end = stretch.span.start
    if len(parts) == 1:
        start, end = (stretch.span.start + edge for edge in parts[0].span())
        yield Mark(Span(start, end), Label.BYLINE, "a name beside a stamp on its line")
    for edge in (Span(stretch.span.start, start), Span(end, stretch.span.end)):
        if len(edge):
            yield Mark(edge, Label.FURNITURE, "beside a stamp on its line")


def _section(proof: Proof, stretch: Stretch) -> Iterator[Mark]:
    """Mark a line that a label announces as the section of the story, else what its own words show."""
    text = stretch.levelled
    if stretch.whole and (label := _SECTION.match(text)) is not None:
        yield Mark(Span(stretch.span.start, stretch.span.start + label.end()), Label.FURNITURE, "the label of a section")
        if label.end() < len(text):
            yield Mark(Span(stretch.span.start + label.end(), stretch.span.end), Label.KICKER, "the section that its label names")
    elif words(text):
        yield plain_line(proof, stretch)


def _runs_on(text: str, dateline: Mark | None, lines: Sequence[Stretch]) -> bool:
    """Return whether a line is a short sentence with running text right beneath it, in a paragraph of the same element."""
    if dateline is not None or len(lines) == 1 or not ends_sentence(text) or not lines[1].is_prose:
        return False
    path, below = (line.line.path[-_NEAREST:] for line in lines)
    return len(path) == len(below) == _NEAREST and path[0] is below[0] and path[1] is not below[1] and path[1][0] == below[1][0] == "p"


def _opens_stanza(lines: Sequence[Stretch]) -> bool:
    """Return whether lines stand in one paragraph, each broken off before it is a sentence, as verses are."""
    paths = [line.line.path for line in lines]
    return (
        len(lines) == _STANZA
        and all(path and path[-1] is paths[0][-1] for path in paths)
        and not any(line.is_prose or parse_byline(line.levelled) for line in lines)
    )


def _opens_story(proof: Proof, stretch: Stretch, text: str, dateline: Mark | None, last: Stretch) -> bool:
    """Return whether a line beneath the headline is the story's first: running text, a short heading, or all that there is."""
    if stretch.whole and not looks_like_prose(text) and _is_heading(stretch):
        # A heading above the stamp or the dateline belongs to the headline.
        return dateline is None and not _facts_follow(proof, stretch)
    return ends_sentence(text) and (stretch is last or (dateline is None and looks_like_prose(text)))


def _names_writer(proof: Proof, stretch: Stretch, headline: str, *, below: bool) -> bool:
    """Return whether a line beside the headline is a writer's: no topic above it, and nobody of whom the headline tells by two of their names."""
    told_of = len({*headline.split()} & {*proof.folded(stretch.span).split()}) >= _NAMES
    return (below or _may_sign_above(proof, stretch)) and not told_of and _is_byline(proof, stretch, below=True, titled=True)


def _may_sign_above(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a line above the headline may be a name: a stamp follows it, or it says so; else it is a topic ("Jelang Hari Raya")."""
    return not _is_heading(stretch) and (_SIGNED.match(stretch.levelled) is not None or _facts_follow(proof, stretch, named=False))


def _is_heading(stretch: Stretch) -> bool:
    """Return whether a line is a heading."""
    return any(tag in _HEADINGS for tag, _ in stretch.line.path[-_INNERMOST:])


def _stands_above_facts(proof: Proof, title: Mark, stretch: Stretch) -> bool:
    """Return whether the writer or the stamp stands right beneath a line, and the story beneath that."""
    dated = any(title.span.end <= stamp.span.start < stretch.span.start for stamp in proof.labelled(Label.TIMESTAMP)[:_FIRST_STAMPS])
    if not _facts_follow(proof, stretch, named=not dated):
        return False
    return sum(other.is_prose for other in proof.open if other.span.start > stretch.span.end) >= _LEAST_STORY


def _above_prose(proof: Proof) -> list[Stretch]:
    """Return the lines above the first line of running text, which may not be far down."""
    above: list[Stretch] = []
    for stretch in proof.open[: _HEAD_LINES + 1]:
        text = stretch.levelled
        asks = text[-1] in "?!" and len(words(text)) <= _ASKING_WORDS
        told = looks_like_prose(text) and (len(text) > LONGEST_HEAD or (ends_sentence(text) and not asks) or not in_title_case(text))
        if told and not _sums_up(proof, stretch, above):
            return above
        above.append(stretch)
    return []


def _sums_up(proof: Proof, stretch: Stretch, above: list[Stretch]) -> bool:
    """Return whether running text beneath a headline sums the story up: who wrote it, or when, stands right beneath, and the story beneath that."""
    if len(stretch.levelled) > LONGEST_HEAD or not stretch.whole or not any(reads_as_headline(proof, line, plain=False) for line in above):
        return False
    if not _facts_follow(proof, stretch, named=False):
        # A bare name is one only with a stamp beneath it; "Soto Ayam" heads a recipe.
        lines = proof.galley.lines[stretch.number + 1 : stretch.number + 2 + _NAMED_WITHIN]
        if len(lines) <= 1 or not (looks_like_name(below := proof.levelled(lines[0].span)) or _SIGNED.match(below)):
            return False
        if not any(lines[1].span.start <= mark.span.start < lines[-1].span.end for mark in proof.labelled(Label.TIMESTAMP)[:_FIRST_STAMPS]):
            return False
    stamps = [mark.span.start for mark in proof.labelled(Label.TIMESTAMP) if mark.span.start > stretch.span.end]
    if len(stamps) > 1 and proof.galley.line_at(stamps[1]) - proof.galley.line_at(stamps[0]) >= _APART:
        # The days of a story that tells them one by one.
        return False
    return sum(other.is_prose for other in proof.open if other.span.start > stretch.span.end) >= _LEAST_STORY


def _has_facts(proof: Proof, above: list[Stretch]) -> bool:
    """Return whether a stamp, a name or a caption among or beneath lines shows that they are the head of a page."""
    if not above:
        return False
    end = above[-1].span.end
    return any(mark.label in _FACTS for mark in proof.marks if mark.span.end <= end or not proof.text(Span(end, mark.span.start)).strip())


def _is_long(proof: Proof, above: list[Stretch]) -> bool:
    """Return whether one short line stands above several of running text."""
    below = [stretch for stretch in proof.open[len(above) : len(above) + _BELOW] if stretch.is_prose]
    return len(above) == 1 and len(words(above[0].levelled)) <= PLAIN_WORDS and len(below) > _LEAST_BELOW


def _head_lines(proof: Proof, above: list[Stretch], *, known: bool, plain: bool) -> Iterator[Mark]:
    """Mark the lines of a head.

    Unless they are known to be one, only a headline makes them one. A headline shows itself by its capitals; one in plain letters needs
    other signs of a head.
    """
    title, topic = _title_among(proof, above, plain=plain)
    if title is None and not known:
        yield from _frame(above)
        return
    shown = _caption_above(proof, above, title)
    headline = None if title is None else proof.folded(above[title].span)
    for number, stretch in enumerate(above):
        text = stretch.levelled
        below = title is not None and number > title
        if number == title:
            stub = _STUB.search(text)
            end = stretch.span.end if stub is None else stretch.span.start + stub.start()
            yield Mark(Span(stretch.span.start, end), Label.HEADLINE, "the line of the head that reads as a headline")
            if stub is not None:
                yield Mark(Span(end, stretch.span.end), Label.FURNITURE, "the label of a byline without its names")
        elif below and proof.folded(stretch.span) == headline:
            yield Mark(stretch.span, Label.REPEAT, "the headline again")
        elif _is_byline(proof, stretch, below=below, titled=title is not None):
            yield Mark(stretch.span, Label.BYLINE, "a name beneath the headline")
        elif below and text.partition(" ")[0].lower() in POSITIONS and _is_byline(proof, above[number - 1], below=True, titled=True):
            yield Mark(stretch.span, Label.FURNITURE, "what the writer is")
        elif below and stretch.whole and "|" in text and (parts := several_names(text)):
            yield from names_apart(stretch, parts)
        elif below and (_is_above_source(above[number + 1 : number + 2]) or _is_under_credit(proof, stretch)):
            yield Mark(stretch.span, Label.CAPTION, "beside the owner of a picture")
        elif number == shown and not is_count(text):
            yield Mark(stretch.span, Label.CAPTION, "between the stamp and the story")
        elif number == topic:
            yield Mark(stretch.span, Label.KICKER, "the topic above the headline")
        elif words(text):
            yield plain_line(proof, stretch)


def _is_above_source(beneath: Sequence[Stretch]) -> bool:
    """Return whether "Sumber :" stands alone beneath a line of a head, as Viva prints it between a caption and its owner."""
    return any(stretch.whole and stretch.levelled.rstrip(" :").casefold() in SOURCE_LABELS for stretch in beneath)


def _is_under_credit(proof: Proof, stretch: Stretch) -> bool:
    """Return whether an outlet and its photographer stand alone right above a line of some words, which says what their picture shows."""
    owner = proof.above(stretch.span)
    if owner is None or owner.label is not Label.CAPTION or not stretch.whole or len(words(stretch.levelled)) <= KICKER_WORDS:
        return False
    shown = parse_caption(proof.text(owner.span))
    # "Foto: Sari Lestari" may stand right above the story.
    return shown is not None and not shown.text and "/" in (shown.credit or "") and not proof.text(Span(owner.span.end, stretch.span.start)).strip()


def _frame(above: list[Stretch]) -> Iterator[Mark]:
    """Mark what is the page's frame whether the lines are a head or the first of the story."""
    menu = are_menu([stretch.levelled for stretch in above])
    for stretch in above:
        why = frame_line(stretch.levelled) or ("a menu above the story" if menu else None)
        if why is not None and stretch.whole:
            yield Mark(stretch.span, Label.FURNITURE, why)


def _title_among(proof: Proof, above: list[Stretch], *, plain: bool) -> tuple[int | None, int | None]:
    """Return which line is the headline, and which names its topic above it; `None` where none does."""
    titles = [number for number, stretch in enumerate(above) if reads_as_headline(proof, stretch, plain=plain)]
    titles = [number for number in titles if not (looks_like_name(above[number].levelled) and _is_beside_stamp(proof, above[number]))]
    title = next((number for number in titles if not is_label(above, number)), None)
    if title is None:
        return None, None
    if not _facts_follow(proof, above[title]):
        # A promoted headline may stand above the frame's words; the story's own stands right above its stamp or its writer.
        titled = in_title_case(above[title].levelled)
        later = [
            number
            for number in titles
            if number > title and (not titled or in_title_case(above[number].levelled)) and _are_apart(proof, above[title : number + 1])
        ]
        title = next((number for number in later if _facts_follow(proof, above[number])), title)
    if title + 1 in titles and is_topic_of(proof, above[title], above[title + 1]):
        return title + 1, title
    return title, None


def _is_byline(proof: Proof, stretch: Stretch, *, below: bool, titled: bool) -> bool:
    """Return whether a line of the head names the writer: beneath the headline or, where there is none, beside the stamp."""
    # "Oleh Sari Lestari, 5 September 2025": the day is marked, and its comma is left.
    text = stretch.levelled.rstrip(_SIGNS_BEHIND)
    if looks_like_name(text):
        return below or (not titled and _is_beside_stamp(proof, stretch))
    byline = parse_byline(text) if below and _SIGNED.match(text) else None
    return byline is not None and bool(byline.names)


def _is_beside_stamp(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a stamp stands right above or beneath a line that is not the first of the page."""
    if not stretch.number:
        return False
    for stamp in proof.labelled(Label.TIMESTAMP)[:_FIRST_STAMPS]:
        between = Span(min(stamp.span.end, stretch.span.end), max(stamp.span.start, stretch.span.start))
        if not proof.text(between).strip(" \r\n\t\xa0|-,"):
            return True
    return False


def _facts_follow(proof: Proof, stretch: Stretch, *, named: bool = True) -> bool:
    """Return whether a stamp or a byline stands in the line beneath, or what may be a bare name."""
    if stretch.number + 1 >= len(proof.galley.lines):
        return False
    line = proof.galley.lines[stretch.number + 1]
    below = line.span
    # "Dermaga Hilir" in a heading, or beneath the stamp and a paragraph, is a name as well, and nobody's.
    named = (
        named
        and len(below) <= LONGEST_HEAD
        and not any(tag in _HEADINGS for tag, _ in line.path[-_INNERMOST:])
        and looks_like_name(proof.levelled(below))
    )
    return named or any(
        mark.label in (Label.TIMESTAMP, Label.BYLINE) and below.start <= mark.span.start < below.end for mark in proof.marks[:_FIRST_MARKS]
    )


def _are_apart(proof: Proof, lines: Sequence[Stretch]) -> bool:
    """Return whether words of the page's frame stand between the first and the last of some lines."""
    start, end = lines[0].span.end, lines[-1].span.start
    framed = any(frame_line(line.levelled) is not None for line in lines[1:-1])
    return framed or any(mark.label is Label.FURNITURE and start <= mark.span.start < end for mark in proof.marks[:_FIRST_MARKS])


def _caption_above(proof: Proof, above: list[Stretch], title: int | None) -> int | None:
    """Return which line is the caption of the picture between stamp or byline and the story: the only one that stands there."""
    if title is None or title + 1 >= len(above):
        return None
    last = above[-1]
    text = last.levelled
    if not last.whole or len(words(text)) <= KICKER_WORDS or len(text) > _LONGEST_CAPTION or looks_like_name(text):
        return None
    if any(above[title].span.end <= mark.span.start < last.span.start for mark in proof.labelled(Label.CAPTION)):
        # The picture has its caption: what stands beneath that sums the story up.
        return None
    facts = [mark.span.end for mark in proof.labelled(Label.TIMESTAMP, Label.BYLINE) if mark.span.end <= last.span.start]
    named = [stretch.span.end for stretch in above[title + 1 : -1] if looks_like_name(stretch.levelled)]
    under = max([0, *facts, *named])
    if under <= above[title].span.end:
        return None
    between = [stretch for stretch in above[title + 1 : -1] if stretch.span.start >= under and not is_count(stretch.levelled)]
    # Without a dateline a subhead may stand there as well: a photo credit tells.
    sure = bool(proof.labelled(Label.DATELINE)) or ((shown := parse_caption(text)) is not None and shown.credit is not None)
    return len(above) - 1 if sure and not between else None
