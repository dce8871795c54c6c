"""Mark who wrote, reported, edited and photographed."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from typing import Final

from idnews.byline import find_bylines, looks_like_name, parse_byline, parse_spaced
from idnews.byline.labels import TRACES
from idnews.cue import whole_line
from idnews.dateline import find_dateline
from idnews.dates import find_stamps
from idnews.label import Label
from idnews.lexicon.roles import LABELS, ROLES_BEHIND, SHY_LABELS, SURE_LABELS
from idnews.pattern import lazy_pattern
from idnews.persons import is_organisation, is_person
from idnews.proof import Mark, Proof, Stretch
from idnews.slugs import Slugs
from idnews.span import Span
from idnews.template import one_of

_LONGEST_LABEL: Final = 24
_LONGEST_VALUE: Final = 100
_BY: Final = "oleh"
_HEAD_LINES: Final = 12
# "Sari Lestari - kabarkota", "Sari Lestari (Kabar Kota)", "Tim Dapur, Kabar Kota".
_SITE_BEFORE: Final = lazy_pattern(r"(?P<site>[^-,|/()·•]{3,40}) ?[-,|/·•] ?(?=\w)")
_SITE_BEHIND: Final = lazy_pattern(r"(?P<name>[^-,|/()·•]{3,60}) ?[-,|/(·•] ?(?P<site>[^()|]{3,40})\)?")
_CONTRIBUTED: Final = "berkontribusi"
_CONTRIBUTES: Final = lazy_pattern(
    r"(?P<names>[A-Z].{2,60}?) (?:ikut |turut |juga )?berkontribusi (?:dalam|pada|untuk|di) "
    r"(?:penulisan|penyusunan|peliputan|pelaporan|laporan|liputan|artikel|tulisan|berita)\b.{0,40}\bini\.?"
)
_ONE_NAME: Final = lazy_pattern(r"[A-Z][a-z'.-]{2,20}")
_LONGEST_NOTE: Final = 160
_LEAST_ROLE: Final = 4
_PART: Final = lazy_pattern(r"[^|\u2022\u00b7\s](?:[^|\u2022\u00b7]{0,80}[^|\u2022\u00b7\s])?")
# What is no byline has none of these in its midst.
_NEXT_ROLE: Final = lazy_pattern(lambda: rf"(?<=\w )(?=(?:{one_of([role.title() for role in ROLES_BEHIND])})\b ?:? ?[A-Z])")
_EDGES: Final = " |,-"
_BARE: Final = frozenset(LABELS) - SHY_LABELS - {"oleh"} | {"sumber"}


def bylines(proof: Proof) -> Iterator[Mark]:
    """Mark names that a role announces: "Penulis: …", "Editor : …", "Laporan Wartawan …", or a role on the line beside the name."""
    stretches = proof.open
    html = proof.galley.is_html
    for stretch in stretches:
        if _is_signed(proof, stretch):
            # When it was written stands behind the name, and is a stamp.
            stamp = next(iter(find_stamps(stretch.levelled)), None)
            end = len(stretch.levelled) if stamp is None else len(stretch.levelled[: stamp.span.start].rstrip(" ,|-"))
            yield Mark(Span(stretch.span.start, stretch.span.start + end), Label.BYLINE, "a line that says by whom it was written")
            continue
        if not any(map(stretch.levelled.__contains__, TRACES)):
            continue
        for found in find_bylines(stretch.levelled):
            if stretch.whole and not (found.value.names or found.value.organisations) and _is_role(proof, stretch):
                # Its name stands on the line beside it.
                continue
            yield Mark(found.span.shift(stretch.span.start), Label.BYLINE, "a role announces a name")
    if _CONTRIBUTED in proof.galley.folded:
        yield from _contributors(stretches)
    if html:
        yield from _beside_site(proof, stretches)
    yield from _on_two_lines(proof, stretches)


def _contributors(stretches: tuple[Stretch, ...]) -> Iterator[Mark]:
    """Mark "Sari Lestari berkontribusi dalam penulisan artikel ini." as the name of one who wrote as well."""
    for stretch in stretches:
        line = _CONTRIBUTES.fullmatch(stretch.levelled) if len(stretch.span) <= _LONGEST_NOTE else None
        if line is not None and (byline := parse_byline(line["names"])) is not None and byline.names:
            end = stretch.span.start + line.end("names")
            yield Mark(Span(stretch.span.start, end), Label.BYLINE, "one who contributed to the story")
            yield Mark(Span(end, stretch.span.end), Label.FURNITURE, "what a contributor did")


def _is_signed(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a line says by whom the story was written, and nothing else but when: "Diposting oleh Sari Lestari"."""
    if not stretch.whole or len(stretch.span) > _LONGEST_VALUE or not proof.folded(stretch.span).startswith(SURE_LABELS):
        return False
    byline = parse_byline(stretch.levelled)
    return byline is not None and bool(byline.names or byline.organisations)


def _beside_site(proof: Proof, stretches: tuple[Stretch, ...]) -> Iterator[Mark]:
    """Mark a name, or a desk, beneath the headline that stands on one line with the name of the page's own site, which no lexicon knows."""
    title = next(iter(proof.labelled(Label.HEADLINE)), None)
    if title is None:
        return
    slugs = Slugs(proof)
    for stretch in stretches[:_HEAD_LINES]:
        if stretch.span.start < title.span.start or not stretch.whole or len(stretch.span) > _LONGEST_VALUE:
            continue
        dated, made = _SITE_BEFORE.match(stretch.levelled), _SITE_BEHIND.fullmatch(stretch.levelled)
        if (dated is None and made is None) or looks_like_name(stretch.levelled):
            continue
        if dated is not None and slugs.names_site(dated["site"]) and find_stamps(stretch.levelled[dated.end() :]):
            yield Mark(Span(stretch.span.start, stretch.span.start + dated.end()), Label.FURNITURE, "the site's own name before its stamp")
            continue
        if made is not None and slugs.names_site(made["site"]) and (looks_like_name(made["name"]) or is_organisation(made["name"])):
            end = stretch.span.start + made.end("name")
            yield Mark(Span(stretch.span.start, end), Label.BYLINE, "a name beside the site's own name")
            yield Mark(Span(end, stretch.span.end), Label.FURNITURE, "the site's own name")


def _on_two_lines(proof: Proof, stretches: tuple[Stretch, ...]) -> Iterator[Mark]:
    """Mark a role and the name above or beneath it."""
    used = -1
    # On which side of its role the last pair has its name, -1 for above: right behind that pair a single word on the same side is a name too.
    side = 0
    for index, stretch in enumerate(stretches):
        if len(stretch.levelled) > _LONGEST_LABEL or not stretch.whole or not _is_role(proof, stretch):
            continue
        above, below = _beside(stretches, index, -1), _beside(stretches, index, 1)
        if above is not None and side < 0 and index - 2 == used and _is_one_name(proof, above):
            used = index
            yield Mark(Span(above.span.start, stretch.span.end), Label.BYLINE, "a name, and its role beneath")
            continue
        if below is not None and side > 0 and index - 1 == used and _is_one_name(proof, below):
            used = index + 1
            yield Mark(Span(stretch.span.start, below.span.end), Label.BYLINE, "a role, and a name beneath")
            continue
        if above is not None and index - 1 > used and _names(proof, above, stretch):
            beneath = _beside(stretches, index, 2)
            # "A, Penulis, B, Editor" names whom it has above; "A, Penulis, B" is read the same way.
            if below is None or beneath is None or _is_role(proof, beneath) or not _names(proof, stretch, below):
                used, side = index, -1
                yield Mark(Span(above.span.start, stretch.span.end), Label.BYLINE, "a name, and its role beneath")
                continue
        if below is not None and index > used and side == 0 and _is_one_name(proof, below) and _opens_pairs(proof, stretches, index + 2):
            used, side = index + 1, 1
            yield Mark(Span(stretch.span.start, below.span.end), Label.BYLINE, "a role, and a name beneath")
            continue
        if below is not None and index > used and _names(proof, stretch, below):
            used, side = index + 1, 1
            yield Mark(Span(stretch.span.start, below.span.end), Label.BYLINE, "a role, and a name beneath")
        elif below is not None and below.levelled.startswith(":"):
            # ": Kontributor Lembah, Sari Lestari" tells a role of its own.
            yield Mark(Span(stretch.span.start, below.span.start + 1), Label.BYLINE, "a role, and its colon beneath")
        elif index > used and proof.folded(stretch.span).rstrip(" :") in ROLES_BEHIND:
            yield Mark(stretch.span, Label.BYLINE, "a role whose name is lost")


def _opens_pairs(proof: Proof, stretches: tuple[Stretch, ...], index: int) -> bool:
    """Return whether a role and a full name beneath it stand at an index: what stands there above them is such a pair too."""
    if index >= len(stretches) or stretches[index].number != stretches[index - 1].number + 1 or not _is_role(proof, stretches[index]):
        return False
    below = _beside(stretches, index, 1)
    return below is not None and _names(proof, stretches[index], below)


def _is_role(proof: Proof, stretch: Stretch) -> bool:
    if len(stretch.levelled) > _LONGEST_LABEL:
        return False
    label = proof.folded(stretch.span).rstrip(" :")
    # "Oleh" may be any word of a story in a text; on an HTML page an element that holds nothing else is a label.
    return label in _BARE or (label == _BY and proof.galley.is_html)


def _is_one_name(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a line is one word that may name a person."""
    return _ONE_NAME.fullmatch(stretch.levelled) is not None and not _is_role(proof, stretch) and whole_line(stretch.levelled) is None


def _beside(stretches: tuple[Stretch, ...], index: int, step: int) -> Stretch | None:
    """Return the whole line so many lines away, where nothing marked stands between."""
    at = index + step
    if not 0 <= at < len(stretches):
        return None
    other = stretches[at]
    return other if other.whole and other.number == stretches[index].number + step and len(other.levelled) <= _LONGEST_VALUE else None


def _names(proof: Proof, first: Stretch, second: Stretch) -> bool:
    """Return whether two lines are a role and a name, or a name and a role."""
    text = proof.levelled(Span(first.span.start, second.span.end))
    if _is_role(proof, second):
        return looks_like_name(first.levelled) and parse_byline(text) is not None
    value = second.levelled
    if find_dateline(value, depth=0) is not None:
        # "Kontributor" above "Jombang, NU Online": the story begins.
        return False
    byline = parse_byline(text) if value.startswith(":") or looks_like_name(value) else None
    return byline is not None and bool(byline.names or byline.organisations)


def roles_apart(text: str) -> list[Span]:
    """Return the parts of a line that are each a role and who had it, parted by bars or by nothing: "Penulis Sari Lestari Editor Budi Wijaya"."""
    parts = [Span(*part.span()) for part in _PART.finditer(text)]
    if len(parts) == 1:
        edges = [0, *(role.start() for role in _NEXT_ROLE.finditer(text)), len(text)]
        parts = [Span(start, start + len(text[start:end].rstrip(" ,"))) for start, end in itertools.pairwise(edges)]
    return parts if len(parts) > 1 and all(_has_role(part.of(text).strip(_EDGES)) for part in parts) else []


def _has_role(text: str) -> bool:
    byline = parse_spaced(text) or parse_byline(text)
    return byline is not None and byline.label is not None and bool(byline.names)


def several_names(text: str) -> list[Span]:
    """Return the parts of a line that bars part, each a name or a role and a name: "Sari Lestari | Budi Wijaya", "Penulis Sari Lestari"."""
    if roled := roles_apart(text):
        return roled
    parts = [Span(*part.span()) for part in _PART.finditer(text)]
    told = [_is_roled(part.of(text)) for part in parts]
    several = len(parts) > 1 and all(known or looks_like_name(part.of(text)) for part, known in zip(parts, told, strict=True))
    return parts if several or told == [True] else []


def roled_names(text: str) -> list[Span]:
    """Return the parts of a line that `several_names` parts, if one says at least what somebody did: names alone may be of players."""
    parts = several_names(text)
    return parts if any(_is_roled(part.of(text)) or _has_role(part.of(text).strip(_EDGES)) for part in parts) else []


def _is_roled(text: str) -> bool:
    """Return whether a line is a role and a full name: "Reporter Sari Lestari", and no "Red Bull Racing"."""
    byline = parse_spaced(text) if text.find(" ") >= _LEAST_ROLE else None
    return byline is not None and (byline.is_author or byline.is_editor) and all(map(is_person, byline.names))


def names_apart(stretch: Stretch, parts: Sequence[Span]) -> Iterator[Mark]:
    """Mark each of several names on a line, and what parts them."""
    at = stretch.span.start
    for part in parts:
        span = part.shift(stretch.span.start)
        if at < span.start:
            yield Mark(Span(at, span.start), Label.FURNITURE, "between two names")
        yield Mark(span, Label.BYLINE, "one of the names beneath the headline")
        at = span.end
