"""Mark what a page says of its guest writer beneath the story."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.byline import parse_byline
from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.frame import AUTHOR_HEADS, DISGUISES, TELLING_OF_WRITERS, TOLD_OF_GUESTS
from idnews.lexicon.outlets import SIGNED_IN_CAPITALS
from idnews.lexicon.roles import LIVES, POSITIONS
from idnews.lexicon.words import FUNCTION_WORDS, REPORTING_VERBS
from idnews.pattern import lazy_pattern
from idnews.persons import is_person
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, title_case_share
from idnews.span import Span

_LAST: Final = 3
_LONGEST: Final = 240
_LONGEST_NAME: Final = 60
_TITLED: Final = 0.75
# "Sari Lestari.Dosen …" and "Sari LestariDosen …" lost a line break between the two.
_PARTED: Final = lazy_pattern(r"[.,]| adalah(?= )|(?<=[a-z])(?=[A-Z])")
# "… menahan rob. *) Sari Lestari adalah dosen …" in a joined text.
_NOTE: Final = lazy_pattern(
    r"(?<=[.!?\"')] )(?P<star>\*{1,3}\)) ?(?P<name>[A-Z][^*\n]{3,60}?)(?: (?:adalah|merupakan)|,) (?P<what>\w+)[^*\n]{0,200}$"
)
# "Sari Lestari, siswa kelas enam, menang lomba": what somebody did follows behind a comma of its own.
_DID: Final = lazy_pattern(r", (?P<word>[a-z]+)")
_STAR: Final = "*) "
_SIGNS: Final = " *()\u2013-\t\xa0"


def guests(proof: Proof) -> Iterator[Mark]:
    """Mark "*) Penulis adalah dosen …" among the last lines of a story, and "Sari Lestari, dosen …": in a text, where it is the very last."""
    # A star that refers to nothing may stand between the signature and a notice.
    opened = tuple(stretch for stretch in proof.open if any(map(str.isalpha, stretch.levelled)))
    if (head := _head(proof)) is not None:
        yield from _presented(proof, head)
        opened = tuple(stretch for stretch in opened if stretch.number < head)
    if not proof.galley.is_html and len(opened) > _LAST and _is_signature(proof, *opened[-2:]):
        yield Mark(opened[-1].span, Label.BYLINE, "a name in capitals, the last line of the story")
        return
    if not proof.galley.is_html and opened and _STAR in opened[-1].levelled[-_LONGEST:]:
        yield from _noted(proof, opened[-1])
    for stretch in opened[-_LAST:]:
        if len(opened) <= _LAST or not stretch.opens or len(stretch.span) > _LONGEST:
            continue
        told = proof.folded(stretch.span).lstrip(_SIGNS)
        # "*Dosen Teknik Kelautan": the star refers to the writer's name.
        noted = (
            stretch.levelled.startswith("*") and told.partition(" ")[0] in POSITIONS and proof.galley.is_html and not ends_sentence(stretch.levelled)
        )
        if stretch.whole and (told.startswith(TOLD_OF_GUESTS) or (noted and proof.labelled(Label.BYLINE))):
            yield Mark(stretch.span, Label.FURNITURE, "what the writer is")
        elif (stretch.whole if proof.galley.is_html else _signs(opened, stretch)) and (name := _guest(stretch.levelled)) is not None:
            yield from _introduced(proof, stretch, name)
        elif (
            stretch.whole
            and stretch is opened[-1]
            and (name := _guest(stretch.levelled, LIVES)) is not None
            and _is_named(proof, name.of(stretch.levelled))
        ):
            yield Mark(stretch.span, Label.FURNITURE, "what the writer is")


def _head(proof: Proof) -> int | None:
    """Return the number of the line that heads the last lines of a page, which present its writer: "Tentang Penulis"."""
    galley = proof.galley
    for head in AUTHOR_HEADS:
        at = galley.folded.rfind(head)
        number = galley.line_at(at) if at >= 0 else -1
        if number > 0 and proof.folded(galley.lines[number].span).strip(" :") == head:
            below = [stretch for stretch in proof.open if stretch.number > number]
            above = [stretch for stretch in proof.open if stretch.number < number and stretch.is_prose]
            told = any(_presents(stretch) for stretch in below) or not below
            return number if above and told and len(below) <= _LAST else None
    return None


def _presents(stretch: Stretch) -> bool:
    """Return whether a line is a name, or tells what somebody is."""
    return is_person(stretch.levelled) or any(map(fold(stretch.levelled).__contains__, TELLING_OF_WRITERS))


def _presented(proof: Proof, head: int) -> Iterator[Mark]:
    for stretch in proof.open:
        if stretch.number >= head:
            yield Mark(stretch.span, Label.FURNITURE, "it presents the writer")


def _noted(proof: Proof, stretch: Stretch) -> Iterator[Mark]:
    """Mark what a note behind the last sentence of a joined text says of its writer, whom nothing else on the page may name."""
    note = _NOTE.search(stretch.levelled, max(0, len(stretch.levelled) - _LONGEST))
    if note is None or note["what"].lower() not in POSITIONS or not is_person(note["name"]) or _is_told(stretch.levelled[note.end("name") :]):
        return
    star, name, what = (Span(*part).shift(stretch.span.start) for part in (note.span("star"), note.span("name"), (note.end("name"), note.end())))
    yield Mark(star, Label.FURNITURE, "the star before a note")
    yield Mark(name, Label.FURNITURE if _authors(proof) else Label.BYLINE, "a guest, in a note behind the story")
    yield Mark(what, Label.FURNITURE, "what the writer is")


def _is_told(rest: str) -> bool:
    """Return whether what stands behind a name says what its bearer did or said, or that the name is another: "…, guru, bukan nama sebenarnya"."""
    folded = fold(rest)
    if any(map(folded.__contains__, DISGUISES)) or not REPORTING_VERBS.isdisjoint(folded.replace(",", " ").split()):
        return True
    return rest.startswith(",") and _did(rest)


def _did(told: str) -> bool:
    return any(word["word"] not in POSITIONS | FUNCTION_WORDS for word in _DID.finditer(told))


def _is_signature(proof: Proof, above: Stretch, stretch: Stretch) -> bool:
    """Return whether the last line of a text that has no writer yet is a person's name in capitals, beneath running text (Tempo, 2010 to 2016)."""
    text = stretch.levelled
    short = stretch.whole and len(text) <= _LONGEST_NAME and text.isupper() and is_person(text.title())
    if not short or not above.is_prose or proof.labelled(Label.BYLINE):
        return False
    return any(proof.folded(mark.span).startswith(SIGNED_IN_CAPITALS) for mark in proof.labelled(Label.DATELINE))


def _signs(opened: tuple[Stretch, ...], stretch: Stretch) -> bool:
    """Return whether a line of a text stands where an opinion is signed: alone, beneath the last paragraph, and not as one of a list."""
    return stretch is opened[-1] and opened[-2].is_prose and _guest(opened[-2].levelled) is None


def _guest(text: str, telling: frozenset[str] = POSITIONS) -> Span | None:
    """Return the name with which a line opens that tells what its bearer is, and nothing that anybody said or did."""
    start = len(text) - len(text.lstrip(_SIGNS))
    for parted in _PARTED.finditer(text, start, start + _LONGEST_NAME):
        rest = fold(text[parted.end() :]).replace(",", " ").replace(".", " ").split()
        if rest and rest[0] in telling and is_person(text[start : parted.start()]):
            told = text[parted.end() :]
            did = _did(told) or any(map(fold(told).__contains__, DISGUISES))
            # A stop parts two sentences, unless what follows is an office in capitals: "Sari Lestari. Peneliti Pusat Kajian Muara".
            did = did or (parted[0] == "." and told[:1].isspace() and title_case_share(told) < _TITLED)
            # Behind a stop that lost its line break nobody of a story is told apart from others.
            did = did or ("yang" in rest and (parted[0] != "." or told[:1].isspace()))
            # The stop behind a degree ("Ph.D.") is its own.
            end = parted.start() + ("." in text[parted.start() - 3 : parted.start()] and parted[0] == ".")
            return None if did or not REPORTING_VERBS.isdisjoint(rest) or '"' in text else Span(start, end)
    return None


def _is_named(proof: Proof, name: str) -> bool:
    return fold(name) in _authors(proof)


def _introduced(proof: Proof, stretch: Stretch, name: Span) -> Iterator[Mark]:
    """Mark a guest whom a byline names, or whom nothing else on the page does: the story tells its own persons before."""
    called = fold(name.of(stretch.levelled))
    named = _authors(proof)
    if called in named:
        yield Mark(stretch.span, Label.FURNITURE, "what the writer is")
    elif not named and not any(called in proof.folded(other.span) for other in proof.open if other.span.start < stretch.span.start):
        start = stretch.span.start
        yield Mark(Span(start + name.start, start + name.end), Label.BYLINE, "a guest, and what he or she is, beneath the story")
        yield Mark(Span(start + name.end, stretch.span.end), Label.FURNITURE, "what the writer is")


def _authors(proof: Proof) -> set[str]:
    bylines = [byline for mark in proof.labelled(Label.BYLINE) if (byline := parse_byline(proof.text(mark.span))) is not None]
    return {fold(each) for byline in bylines if byline.is_author for each in byline.names}
