"""Mark what the layout of an HTML page tells: headline, captions, topics, lists of other stories, and all that is far from the story."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from idnews.cue import whole_line
from idnews.fold import fold
from idnews.galley import Element, Galley, is_hidden
from idnews.layout.headline import find_heading, find_headlines, titles_of
from idnews.label import Label
from idnews.lexicon.promotions import CHOICE_HEADS
from idnews.pattern import lazy_pattern
from idnews.layout.placing import NAMED, PLACED, Placing
from idnews.proof import Mark, Proof
from idnews.related import parse_related
from idnews.layout.boxes import LEAST_LISTED, is_title, listed_stories
from idnews.related_list import is_other_head, is_related_head
from idnews.span import Span
from idnews.layout.well import Well, find_well, lists_stories, placed_well, shared

# How far above the headline its stamp or picture may stand, and how far beneath the story what signs it.
_ABOVE: Final = 8
_BELOW: Final = 40
_NEAR: Final = 4
_TOPICS_BELOW: Final = 80
_LONGEST_HEAD: Final = 40
_LONGEST_SIGNATURE: Final = 160
_LONGEST_TOPIC: Final = 80
_LONGEST_TOPICS: Final = 600
_MOSTLY: Final = 0.6
_LINKED: Final = 0.8
_APART: Final = 4
# What an element that is named for the frame holds is the story's all the same where it runs like this.
_PROSE: Final = 60
_TOPIC_PATHS: Final = ("/tag/", "/tags/", "/topic/", "/topik/", "/label/", "?tag=")
_TOPIC: Final = lazy_pattern(r"[#\s]*+(?P<topic>[^\s#].*?)[\s,;]*$")
# Every head of related stories holds one of these.
_HEAD_TRACES: Final = lazy_pattern(r"terkait|baca |related|lihat juga|simak juga")
_TAG_LEAD: Final = lazy_pattern(r"\s*(?:(?i:tags?|topik|topic|label|keywords?|kata kunci)(?: terkait)?|id(?= ))\s*[:#]?\s*")
# "id banjir, rob, pesisir utara": ANTARA files a story so, right above it.
_FILED: Final = lazy_pattern(r"id [\w -]+(?:, ?[\w -]+)+$")
_PART: Final = lazy_pattern(r"[^,|#;]*[^,|#;\s][^,|#;]*")
_CLOSING_TAG: Final = lazy_pattern(r"[(\[<][^()\[\]]{1,40}[)\]>]\.?$")
_SIGNATURE: Final = lazy_pattern(
    r"\W{0,4}(?i:penulis|editor|reporter|pewarta|redaktur|wartawan|rep|red|sumber|oleh|kontributor|penerjemah|uploader|laporan)\b\W{0,3}(?:[A-Z&:]|$)"
)
_ROLE: Final = lazy_pattern(r"(?i:penulis|editor|reporter|pewarta|redaktur|author|writer|jurnalis|fotografer|photographer|sumber|kontributor)[ :]*")
_NOISE: Final = frozenset({Label.AD, Label.FURNITURE, Label.PROMO, Label.SOCIAL, Label.LEGAL, Label.REPEAT})
_PLACED_NOISE: Final = frozenset((label, PLACED) for label in _NOISE)
_READ_ELSEWHERE: Final = frozenset({Label.BYLINE, Label.TIMESTAMP, Label.DATELINE, Label.CREDIT, Label.PAGER})


def layouts(proof: Proof) -> Iterator[Mark]:
    """Mark what the elements around the lines say that they are; what is far from the story is the page's frame."""
    if proof.galley.shape is not None or not proof.galley.lines:
        return
    layout = _Layout(proof)
    if layout.start:
        yield Mark(Span(0, proof.galley.lines[layout.start - 1].span.end), Label.SLUG, "the page says it of itself to machines")
    yield from layout.marks()




class _Layout:
    """One page, and what has been made of its lines so far."""

    def __init__(self, proof: Proof) -> None:
        self._galley: Final[Galley] = proof.galley
        self._lines: Final = proof.galley.lines
        self._text: Final = proof.galley.text
        self._placing: Final = Placing(proof.publisher)
        self.start: Final = next((number for number, line in enumerate(self._lines) if line.slug is None), len(self._lines))
        self._kept: Final[dict[int, Mark | None]] = {}
        self._beside: Final[dict[int, list[Mark]]] = {}
        self._paired: Final[set[int]] = set()

    def marks(self) -> Iterator[Mark]:
        """Yield the marks of the lines near the story, and one for each run of lines of the frame."""
        headline, well = self._story()
        if headline is not None:
            self._keep(headline, Label.HEADLINE, "a heading that says what the page calls itself")
        if well is None and headline is not None:
            self._keep_pictures(headline)
        if well is not None and not lists_stories(self._galley, well):
            self._keep_head(headline, well)
            self._keep_well(well)
            self._keep_tail(well)
            self._keep_topics(well.first if headline is None else headline, well)
            self._keep_lists(well.first if headline is None else headline, well)
        yield from self._all()

    def _keep_pictures(self, headline: int) -> None:
        """Keep the captions beneath the headline of a page that has no running text."""
        for number in range(max(self.start, headline - _ABOVE), min(len(self._lines), headline + _TOPICS_BELOW)):
            label, because = self._placing.label(self._lines[number].path)
            if label is Label.CAPTION and number not in self._kept:
                self._keep(number, label, because)
            elif label in (Label.BYLINE, Label.TIMESTAMP):
                self._keep(number, None)

    def _story(self) -> tuple[int | None, Well | None]:
        """Return the headline's line and the story's well."""
        named = find_headlines(self._galley, self.start, titles_of(self._galley, self.start))
        first = [number for number in named if any(tag == "h1" for tag, _ in self._lines[number].path)]
        well = find_well(self._galley, self.start, first[0] if len(first) == 1 else None)
        if self._placing.places is not None:
            well = placed_well(self._lines, self.start, self._placing.places, well) or well
        placed = self._placed_headline(well)
        if placed is not None:
            return placed, _beneath(well, placed)
        if well is None:
            return (named[0] if named else None), None
        for group in (first, named):
            above = [number for number in group if number < well.first]
            inside = [number for number in group if well.first <= number < well.last]
            if above or inside:
                headline = above[-1] if above else inside[0]
                return headline, _beneath(well, headline)
        return find_heading(self._galley, self.start, well.first), well

    def _placed_headline(self, well: Well | None) -> int | None:
        """Return the last line above the story, or in it, that stands where the publisher puts its headlines."""
        if self._placing.places is None:
            return None
        last = len(self._lines) if well is None else well.first + 1
        for numbers in (range(last - 1, self.start - 1, -1), range(last, len(self._lines) if well is None else well.last)):
            for number in numbers:
                if self._placing.find(Label.HEADLINE, self._lines[number].path) is not None:
                    return number
        return None

    def _keep(self, number: int, label: Label | None, because: str = "") -> None:
        span = self._lines[number].span
        if label is Label.CAPTION and len(span) < _PROSE and (cue := whole_line(span.of(self._text))) is not None:
            # "Perbesar", "ADVERTISEMENT": what stands where captions do.
            label, because = cue.label, f"the cue {cue.words!r}"
        self._kept[number] = None if label is None else Mark(span, label, because)

    def _keep_head(self, headline: int | None, well: Well) -> None:
        """Keep what stands between headline and story, and close above the headline."""
        if headline is None:
            return
        own = self._lines[headline].path
        for number in range(headline + 1, well.first):
            self._keep_fact(number)
        for number in range(max(self.start, headline - _ABOVE), headline):
            if shared(self._lines[number].path, own) >= len(own) - _NEAR:
                self._keep_fact(number)

    def _keep_fact(self, number: int) -> None:
        line = self._lines[number]
        label, because = self._placing.label(line.path)
        if label in _NOISE or label in (Label.RELATED, Label.TAG):
            return
        if label is None or label in _READ_ELSEWHERE:
            if label is not None or line.address is None:
                self._keep(number, None)
        elif label is not Label.HEADLINE:
            self._keep(number, label, because)

    def _keep_well(self, well: Well) -> None:
        paged = self._hidden_pages(well)
        for number in range(well.first, well.last + 1):
            if number in self._kept:
                continue
            line = self._lines[number]
            beneath = _depth(line.path, well.elements)
            inner = line.path[beneath:]
            label, because = self._placing.label(line.path, beneath)
            long = len(line.span) >= _PROSE and line.address is None
            if label is Label.SOCIAL or (label in _NOISE and not (long and because is NAMED)):
                self._keep(number, label, because)
            elif label is Label.RELATED or (label is None and self._leads_away(number) and is_title(self._galley, number)):
                self._keep_promoted(number, because)
            elif label is None and len(line.span) <= _LONGEST_HEAD and number < well.last and self._heads_promoted(number):
                self._keep(number, Label.FURNITURE, "the head of promoted stories")
            elif label is Label.TAG:
                continue
            elif not long and any(is_hidden(element) and id(element) not in paged for element in inner):
                self._keep(number, Label.FURNITURE, "it is hidden")
            elif label is None or label in _READ_ELSEWHERE or (label in _NOISE and long):
                self._keep(number, None)
            else:
                self._keep(number, label, because)

    def _hidden_pages(self, well: Well) -> set[int]:
        """Return the elements that hold a page of the story until a reader asks for it: hidden, with several lines of running text."""
        told: dict[int, int] = {}
        for line in self._lines[well.first : well.last + 1]:
            if len(line.span) >= _PROSE and line.address is None:
                for element in line.path[_depth(line.path, well.elements) :]:
                    told[id(element)] = told.get(id(element), 0) + 1
        return {key for key, count in told.items() if count > 1}

    def _keep_promoted(self, number: int, because: str) -> None:
        """Keep a line in a box of other stories inside the story: a headline is one, its head is the frame's, what runs on is the story's."""
        line = self._lines[number]
        words = line.span.of(self._text)
        promoted = parse_related(words)
        if self._leads_away(number) and is_title(self._galley, number):
            self._keep(number, Label.RELATED, because or "a link on a line of its own inside the story")
        elif is_related_head(words):
            self._keep(number, Label.FURNITURE, "the head of promoted stories")
        elif promoted is not None and promoted.inline and is_title(self._galley, number):
            self._keep(number, Label.RELATED, because)
        elif because is not NAMED and len(words) < _PROSE:
            self._keep(number, Label.FURNITURE, because)
        else:
            self._keep(number, None)

    def _leads_away(self, number: int) -> bool:
        """Return whether a line is a link, a bullet or a lead before it aside."""
        line = self._lines[number]
        if line.address is not None:
            return True
        linked = sum(len(inline.span) for inline in self._galley.inlines_of(line.span) if inline.element[0] == "a")
        return linked > _LINKED * len(line.span)

    def _heads_promoted(self, number: int) -> bool:
        """Return whether a short line heads the links beneath it: "Baca Juga", "Jangan Lewatkan", "Baca Ini Yuk!"."""
        words = self._lines[number].span.of(self._text)
        if not (is_related_head(words) or is_other_head(words) or words.endswith((":", "!")) or fold(words).startswith("baca ")):
            return False
        return self._leads_away(number + 1) and is_title(self._galley, number + 1)

    def _keep_tail(self, well: Well) -> None:
        """Keep what may sign the story beneath it: closing tags, writers, editors."""
        for number in range(well.last + 1, min(len(self._lines), well.last + 1 + _BELOW)):
            line = self._lines[number]
            span = line.span
            if len(span) > _LONGEST_SIGNATURE:
                continue
            label, because = self._placing.label(line.path)
            closes = number <= well.last + _NEAR and _CLOSING_TAG.match(self._text, span.start, span.end) is not None
            if _ROLE.fullmatch(self._text, span.start, span.end):
                self._keep_role(number, well, because)
            elif closes or label is Label.BYLINE or label is Label.CREDIT or _SIGNATURE.match(self._text, span.start, span.end):
                self._keep(number, None)
            elif label in (Label.CAPTION, Label.STANDFIRST, Label.PAGER) and because is not NAMED:
                self._keep(number, label, because)

    def _keep_role(self, number: int, well: Well, because: str) -> None:
        """Keep a role and the name beside it: "Wayan Lestari", "Editor" on two lines, in either order."""
        self._keep(number, None)
        below = self._lines[number + 1].span if number + 1 < len(self._lines) else None
        if because is PLACED and below is not None and self._text[below.start] != ":":
            # Where the publisher puts both, even a name of one word is one; the first of its lines shows which comes first.
            above, below = (self._is_placed_name(each) for each in (number - 1, number + 1))
            first = number - 1 if above and number - 1 > well.last and self._kept.get(number - 1) is None else number
            if above or below:
                span = Span(self._lines[first].span.start, self._lines[first + 1].span.end)
                self._kept[first] = Mark(span, Label.BYLINE, "a role and a name where the publisher puts them")
                self._paired.update((first, first + 1))
                self._kept.setdefault(first + 1, None)
                return
        for beside in range(max(well.last + 1, number - 1), min(len(self._lines), number + 2)):
            if beside not in self._kept and self._placing.label(self._lines[beside].path)[0] not in _NOISE:
                self._keep(beside, None)

    def _is_placed_name(self, number: int) -> bool:
        if not 0 <= number < len(self._lines) or number in self._paired:
            return False
        span = self._lines[number].span
        return self._placing.label(self._lines[number].path) == (Label.BYLINE, PLACED) and not _ROLE.fullmatch(self._text, span.start, span.end)

    def _keep_topics(self, above: int, well: Well) -> None:
        """Keep the topics of the story: those that stand closest to it, for menus and trends link topics as well."""
        clusters: list[list[tuple[int, Mark]]] = []
        placed: list[tuple[int, Mark]] = []
        for number in range(above + 1, min(len(self._lines), well.last + 1 + _TOPICS_BELOW)):
            if self._kept.get(number) is not None or len(self._lines[number].span) > _LONGEST_TOPICS:
                continue
            label, because = self._placing.label(self._lines[number].path)
            topics = [(number, Mark(span, Label.TAG, because or "a link to a topic")) for span in self._topics(number, label, well, placed=because is PLACED)]
            if not topics:
                continue
            if because is PLACED:
                placed += topics
            elif clusters and number - clusters[-1][-1][0] <= _APART:
                clusters[-1] += topics
            else:
                clusters.append(topics)
        # "Selebriti", "Selebriti", "Musik": kickers of a list of stories.
        clusters = [cluster for cluster in clusters if len({mark.span.of(self._text) for _, mark in cluster}) == len(cluster)]
        closest = min(clusters, key=lambda cluster: _distance(cluster[0][0], cluster[-1][0], well), default=[])
        for number, mark in placed or closest:
            self._kept.setdefault(number, None)
            self._beside.setdefault(number, []).append(mark)

    def _topics(self, number: int, label: Label | None, well: Well, *, placed: bool) -> Iterator[Span]:
        """Yield the topics that a line names: itself where it is a link, else the links in it."""
        line = self._lines[number]
        address = line.address
        if address is not None:
            links = [(line.span, address)]
        else:
            links = [(inline.span, inline.element[1].get("href", "")) for inline in self._galley.inlines_of(line.span) if inline.element[0] == "a"]
            filed = number < well.first and _FILED.match(self._text, line.span.start, line.span.end) is not None
            if not links and (filed or (label is Label.TAG and placed)):
                label = Label.TAG
                lead = _TAG_LEAD.match(self._text, line.span.start, line.span.end)
                links = [(Span(*part.span()), "") for part in _PART.finditer(self._text, lead.end() if lead else line.span.start, line.span.end)]
            if not links or (label is not Label.TAG and sum(len(span) for span, _ in links) < _MOSTLY * len(line.span)):
                return
        for span, target in links:
            if len(span) > _LONGEST_TOPIC or (label is not Label.TAG and (label is not None or number <= well.first and address is not None)):
                continue
            if label is not Label.TAG and not any(part in target for part in _TOPIC_PATHS):
                continue
            topic = _TOPIC.match(self._text, span.start, span.end)
            if topic is not None and (placed or whole_line(topic["topic"]) is None):
                yield Span(*topic.span("topic"))

    def _keep_lists(self, above: int, well: Well) -> None:
        """Keep the stories that stand under a head which says related, or where the publisher puts related ones."""
        if self._placing.places is not None and Label.RELATED in self._placing.places.labels:
            for number in (*range(above + 1, well.first), *range(well.last + 1, len(self._lines))):
                if self._placing.label(self._lines[number].path) == (Label.RELATED, PLACED) and number not in self._kept:
                    if self._leads_away(number) and is_title(self._galley, number, least=LEAST_LISTED):
                        self._keep(number, Label.RELATED, PLACED)
        for number in self._related_heads(above):
            if well.first <= number <= well.last or number in self._kept or self._placing.label(self._lines[number].path) in _PLACED_NOISE:
                continue
            stories = [each for each in listed_stories(self._galley, number, well) if each not in self._kept]
            if stories:
                self._keep(number, Label.FURNITURE, "the head of a list of related stories")
            for each in stories:
                if self._placing.label(self._lines[each].path) not in _PLACED_NOISE:
                    self._keep(each, Label.RELATED, "a story in a list of related ones")

    def _related_heads(self, above: int) -> Iterator[int]:
        """Yield the numbers of lines that say that related stories follow."""
        last = -1
        for trace in _HEAD_TRACES.finditer(self._galley.folded, self._lines[above].span.end):
            number = self._galley.line_at(trace.start())
            span = self._lines[number].span
            if number != last and len(span) <= _LONGEST_HEAD:
                words = span.of(self._text)
                if is_related_head(words) and fold(words).strip(" :") not in CHOICE_HEADS:
                    yield number
            last = number

    def _all(self) -> Iterator[Mark]:
        """Yield what was kept, and a mark for each run of lines that were not."""
        opened: int | None = None
        for number in range(self.start, len(self._lines) + 1):
            if number < len(self._lines) and number not in self._kept:
                opened = number if opened is None else opened
                continue
            if opened is not None:
                yield Mark(Span(self._lines[opened].span.start, self._lines[number - 1].span.end), Label.FURNITURE, "far from the story")
                opened = None
            if number == len(self._lines):
                return
            if (mark := self._kept[number]) is not None:
                yield mark
            elif topics := self._beside.get(number):
                yield from topics
                yield from _around(self._lines[number].span, topics)



def _distance(first: int, last: int, well: Well) -> int:
    """Return how many lines a cluster stands from the story; above it counts more."""
    if first > well.last:
        return first - well.last
    return 0 if last >= well.first else well.first - last + _APART


def _beneath(well: Well | None, headline: int) -> Well | None:
    """Return the part of a well that is beneath the headline."""
    if well is None or headline < well.first:
        return well
    return attrs.evolve(well, first=headline + 1) if headline < well.last else None


def _around(span: Span, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Yield a mark for what stands on a line beside others."""
    at = span.start
    for mark in (*marks, Mark(Span(span.end, span.end), Label.TAG, "")):
        if at < mark.span.start:
            yield Mark(Span(at, mark.span.start), Label.FURNITURE, "beside topics")
        at = max(at, mark.span.end)


def _depth(path: Sequence[Element], elements: Sequence[Element]) -> int:
    """Return where in a path that begins which is inside one of the elements; near its end where it is in none."""
    for depth, each in enumerate(path):
        if any(each is element for element in elements):
            return depth + 1
    return max(0, len(path) - _NEAR)
