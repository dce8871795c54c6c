"""Find the topics under which the story of an HTML page is filed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.cue import whole_line
from idnews.fold import fold
from idnews.galley import Element, shared
from idnews.label import Label
from idnews.layout.names import Holds, holds
from idnews.layout.placing import PLACED
from idnews.layout.sheet import READ_BY_WORDS, Sheet
from idnews.layout.well import Well
from idnews.lexicon.frame import TAG_HEADS
from idnews.pattern import lazy_pattern
from idnews.span import Span

_BELOW: Final = 80
_APART: Final = 6
_LONGEST: Final = 80
_LONGEST_HEAD: Final = 30
_LEAST_BOX: Final = 2
_MOST_LINKS: Final = 24
_LONGEST_ROW: Final = 600
_MOSTLY: Final = 0.6
# A row of links below the story is far from it beyond this.
_NEAR: Final = 12
_BOX: Final = 4
_HEADED: Final = "a link beneath the head of topics, or in their box"
_PATHS: Final = ("/tag/", "/tags/", "/topic/", "/topik/", "/label/", "?tag=")
_TOPIC: Final = lazy_pattern(r"[#\s]*+(?P<topic>[^\s#].*?)[\s,;]*$")
_LEAD: Final = lazy_pattern(r"\s*(?:(?i:tags?|topik|topic|label|keywords?|kata kunci)(?: terkait)?|id(?= ))\s*[:#]?\s*")
_LED: Final = lazy_pattern(r"(?i:tags?|topi[ck]s?|label|keywords?|kata kunci)(?: terkait)?\s?(?P<colon>:?)")
# "id banjir, rob, pesisir utara": ANTARA files a story so, right above it.
_FILED: Final = lazy_pattern(r"id [\w -]++(?:,[\w -]++)++$")
_MORE: Final = ("lihat", "selengkapnya", "semua", "load", "more", "indeks", "lainnya", "tags", "topik terkait", "tag terkait")
_PART: Final = lazy_pattern(r"[^,|#;]*[^,|#;\s][^,|#;]*")

_Row = tuple[int, list[Span], str]
"""Number of a line, the topics that it names, and why."""


def keep_topics(sheet: Sheet, above: int, well: Well) -> None:
    """Keep the topics of the story: those that stand closest to it, for menus and trends link topics as well."""
    clusters: list[list[_Row]] = []
    placed: list[_Row] = []
    for number in range(above + 1, min(len(sheet.lines), well.last + 1 + _BELOW)):
        span = sheet.lines[number].span
        if span.end - span.start > _LONGEST_ROW or not sheet.is_open(number):
            continue
        label, because = sheet.label(number)
        if label is not Label.TAG:
            if (because is not PLACED or label in READ_BY_WORDS) and names_topic(sheet, number, well):
                label, because = Label.TAG, _HEADED
            elif label is not None:
                continue
        topics = list(_topics(sheet, number, label, well, because))
        if not topics:
            continue
        row = number, topics, because or "a link to a topic"
        if because is PLACED:
            placed.append(row)
        elif clusters and number - clusters[-1][-1][0] <= _APART and clusters[-1][-1][2] == row[2]:
            clusters[-1].append(row)
        else:
            clusters.append([row])
    for number, topics, because in placed or _chosen(sheet, clusters, above, well):
        sheet.mark_parts(number, topics, Label.TAG, because)
        if sheet.is_open(number - 1) and _heads_topics(sheet, number - 1):
            sheet.mark(number - 1, Label.FURNITURE, "the head of topics")


def names_topic(sheet: Sheet, number: int, well: Well) -> bool:
    """Return whether a line names a topic by its place: in a row of links beneath "Topik Terkait", behind "Tag:", or in a box that is named so.

    Where the links lead to no address that is known for topics, only a row close to the story is one.
    """
    line = sheet.lines[number]
    near = number <= well.last + _NEAR
    if line.address is None:
        return near and number > well.first and _leads_topics(sheet, number)
    if leads_to_topic(line.address):
        if any(holds(element) is Holds.TOPICS for element in line.path[-_BOX:]):
            return True
    elif not near or number < well.first:
        return False
    elif sheet.text.startswith("#", line.span.start):
        return True
    above = number
    while above > sheet.start and number - above < _MOST_LINKS and _is_short_link(sheet, above):
        above -= 1
    return above != number and shared(sheet.lines[above].path, line.path) > _LEAST_BOX and _heads_topics(sheet, above)


def _heads_topics(sheet: Sheet, number: int) -> bool:
    return len(sheet.lines[number].span) <= _LONGEST_HEAD and fold(sheet.words(number)).strip(" :#") in TAG_HEADS


def _is_short_link(sheet: Sheet, number: int) -> bool:
    line = sheet.lines[number]
    return line.address is not None and len(line.span) <= _LONGEST


def _leads_topics(sheet: Sheet, number: int) -> bool:
    """Return whether a line is links behind "Tag:"; where the colon is missing, and nothing but links."""
    span = sheet.lines[number].span
    lead = _LED.match(sheet.text, span.start, span.end)
    links = [] if lead is None else [inline.span for inline in sheet.galley.inlines_of(span) if inline.element[0] == "a"]
    if lead is None or not links:
        return False
    edges = [lead.end(), *(edge for link in links for edge in (link.start, link.end)), span.end]
    between = (sheet.text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True))
    return bool(lead["colon"]) or not any(map(str.isalnum, "".join(between)))


def _topics(sheet: Sheet, number: int, label: Label | None, well: Well, because: str) -> Iterator[Span]:
    """Yield the topics that a line names: itself where it is a link, else the links in it."""
    line = sheet.lines[number]
    address = line.address
    placed = because is PLACED
    if address is not None:
        links = [(line.span, _target(next(element for element in reversed(line.path) if element[0] == "a")))]
    else:
        links = [(inline.span, _target(inline.element)) for inline in sheet.galley.inlines_of(line.span) if inline.element[0] == "a"]
        filed = number < well.first and _FILED.match(sheet.text, line.span.start, line.span.end) is not None
        if not links and (filed or (label is Label.TAG and placed)):
            label = Label.TAG
            lead = _LEAD.match(sheet.text, line.span.start, line.span.end)
            links = [(Span(*part.span()), "") for part in _PART.finditer(sheet.text, lead.end() if lead else line.span.start, line.span.end)]
        behind = lead.end() if (lead := _LEAD.match(sheet.text, line.span.start, line.span.end)) is not None else line.span.start
        mostly = sum(len(span) for span, _ in links) >= _MOSTLY * (line.span.end - behind)
        if label is None and not mostly and _PATHS[0] not in (target for _, target in links):
            return
    for span, target in links:
        if len(span) > _LONGEST or (label is None and not ((address is None or number > well.first) and leads_to_topic(target))):
            continue
        topic = _TOPIC.match(sheet.text, span.start, span.end)
        # "Berita Terkini" is a topic where it leads to one; "Lihat Semua" never is.
        if topic is None:
            continue
        sure = placed or ((because is _HEADED or leads_to_topic(target)) and not fold(topic["topic"]).startswith(_MORE))
        if sure or whole_line(topic["topic"]) is None:
            yield Span(*topic.span("topic"))


def leads_to_topic(address: str) -> bool:
    """Return whether an address is one under which sites list the stories of a topic."""
    return any(map(address.__contains__, _PATHS))


def _target(link: Element) -> str:
    """Return where a link leads; one that says of itself that it leads to a topic does."""
    return _PATHS[0] if "tag" in link[1].get("rel", "").split() else link[1].get("href", "")


def _chosen(sheet: Sheet, clusters: list[list[_Row]], above: int, well: Well) -> list[_Row]:
    """Return the cluster that names what the story tells of, of several the closest; what is in fashion on the site seldom does."""
    distinct = [cluster for cluster in clusters if _is_distinct(sheet, cluster)]
    if not distinct:
        return []
    story = fold(sheet.text[sheet.lines[max(above, sheet.start)].span.start : sheet.lines[well.last].span.end])
    told = [cluster for cluster in distinct if any(fold(topic.of(sheet.text)) in story for _, row, _ in cluster for topic in row)]
    named = [cluster for cluster in distinct if any(_is_named(sheet, row, well) for row in cluster)]
    return min(told or named, key=lambda cluster: _distance(cluster, well), default=[])


def _is_named(sheet: Sheet, row: _Row, well: Well) -> bool:
    """Return whether the page says of a row that it names topics."""
    number, _, because = row
    return sheet.label(number)[0] is Label.TAG or (because is _HEADED and number <= well.last + _NEAR)


def _is_distinct(sheet: Sheet, cluster: list[_Row]) -> bool:
    """Return whether no topic is named twice; "Selebriti", "Selebriti", "Musik" are the kickers of a list of stories."""
    topics = [topic.of(sheet.text) for _, row, _ in cluster for topic in row]
    return len(set(topics)) == len(topics)


def _distance(cluster: list[_Row], well: Well) -> int:
    """Return how many lines a cluster stands from the story; above it counts more."""
    first, last = cluster[0][0], cluster[-1][0]
    if first > well.last:
        return first - well.last
    return 0 if last >= well.first else well.first - last + _APART
