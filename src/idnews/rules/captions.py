"""Mark the captions of pictures."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Final

from idnews.byline import looks_like_name, parse_byline
from idnews.caption import find_caption, find_captions, parse_caption
from idnews.caption.credits import NAMED_CREDIT, PARENS, is_account
from idnews.credit import find_credit, find_photo_credit
from idnews.dates import find_stamps
from idnews.galley import shared, stands_in
from idnews.label import Label
from idnews.lexicon.frame import SUMMARY_HEADS
from idnews.lexicon.pictures import BARE_CREDIT_LEADS, STROKED_AGENCIES
from idnews.paragraphs import holder_of, prose_by_element
from idnews.pattern import lazy_pattern
from idnews.persons import is_outlet, is_person
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, looks_like_prose
from idnews.span import Span, trimmed

# What opens a labelled credit, or a caption, inside a story: most stories hold none.
_SIGNS: Final = (
    "(foto",
    "foto:",
    "(photo",
    "(dok",
    "(getty images",
    "(sumber foto",
    "lihat foto",
    "perbesar",
    *(f"{name.lower()}/" for name in STROKED_AGENCIES),
)
_SHORTCODE_SIGN: Final = "[caption"
_SHORTCODE: Final = lazy_pattern(r"(?P<head>\[caption[^\]\n]{0,300}\])(?P<caption>[^\[\]\n]{0,700})(?P<tail>\[/caption\])")
# Three blanks are left of the picture above the caption. A source ("(QS. Al-Baqarah: 185)") stands right behind its quotation.
_ASIDE_SIGN: Final = "   ("
_ASIDE: Final = lazy_pattern(r"""[.?!"'] {3,8}(?P<open>\()(?P<caption>[A-Z"'][^()\n]{12,160}[\w"'])(?P<close>\))(?= {1,4}[A-Z"'])""")
_FEWEST_BLANKS: Final = 3
# A note of the desk, or a sentence that speaks of the one before it.
_REMARK: Final = lazy_pattern(r"^(?:Catatan|Baca|Lihat|Simak)\b|\b(?:tersebut|itu)\b")
# What a page prints between a picture and its caption.
_BUTTONS: Final = frozenset({"perbesar", "lihat foto", "perbesar foto"})
_LONGEST: Final = 300
_LONGEST_LABEL: Final = 24
_APART: Final = ("em", "i", "small")
_LONGEST_CREDIT: Final = 80
_DAY_AT_END: Final = lazy_pattern(r"\(\d{1,2}/\d{1,2}(?:/\d{4})?\)\.?$")
_LEAST_BELOW: Final = 2
_LEAST_BESIDE: Final = 3
_STOPS: Final = (".", "!", "?", '"', ")")
_LEAST_ABOVE: Final = 2
_LONGEST_ALONE: Final = 160
_MOST_ALONE: Final = 2
_SPEECH: Final = lazy_pattern(r"\b(?:kata|ujar|ucap|tutur|jelas|tambah|ungkap)(?:nya)?\b")


def captions(proof: Proof) -> Iterator[Mark]:
    """Mark lines that a lead ("Foto: …") or a photo credit gives away as captions, and captions inside a story joined to one line."""
    if _SHORTCODE_SIGN in proof.galley.folded:
        yield from _in_shortcodes(proof)
    yield from _asides(proof)
    inside = any(map(proof.galley.folded.__contains__, _SIGNS))
    pictured = {picture.span.start for picture in proof.galley.pictures}
    alone = _alone(proof, pictured) if pictured else frozenset()
    credit: Stretch | None = None
    story = _Story(proof)
    for stretch in proof.open:
        text = stretch.levelled
        above, credit = credit, None
        if (
            above is not None
            and stretch.whole
            and len(text) <= _LONGEST
            and (_ends_box(proof, above, stretch, story, pictured) or _is_credited_above(above, stretch, story))
        ):
            yield Mark(stretch.span, Label.CAPTION, "beneath the credit in the box of a picture")
            # "Photo :", "Kabar Muara/Sari Lestari", and what the picture shows.
            credit = stretch if (found := find_caption(text)) is not None and not found.value.text else None
        elif stretch.whole and (found := find_caption(text)) is not None:
            if _is_the_story(proof, stretch) or (stretch.span.start not in pictured and story.is_ended_by(stretch)):
                continue
            alone_label = len(text) <= _LONGEST_LABEL and text.endswith(":")
            because = "what announces an owner" if alone_label else "a lead or a photo credit gives a caption away"
            yield Mark(found.span.shift(stretch.span.start), Label.FURNITURE if alone_label else Label.CAPTION, because)
            credit = None if found.value.text else stretch
        elif stretch.whole and stretch.span.start in pictured and (_is_pictured(text) or _is_beneath(stretch) or stretch.span.start in alone):
            yield Mark(stretch.span, Label.CAPTION, "beneath a picture, and it ends with whose that is, or is set apart")
        elif stretch.whole and proof.galley.is_html and len(text) <= _LONGEST_CREDIT and proof.folded(stretch.span).startswith(BARE_CREDIT_LEADS):
            yield Mark(stretch.span, Label.CAPTION, "a credit alone in a block of its own")
        elif stretch.whole and not proof.galley.is_html and _is_credited(text) and story.runs_on(stretch):
            yield Mark(stretch.span, Label.CAPTION, "an outlet owns what it shows, and the story runs on beneath")
        elif not inside:
            # Neither a credit, nor a button above a picture.
            continue
        elif stretch.whole and len(text) <= _LONGEST and _is_under_picture(proof, stretch):
            yield Mark(stretch.span, Label.CAPTION, "it stands right under a picture's button")
        else:
            for caption in find_captions(text, writers=story.writers):
                yield Mark(caption.span.shift(stretch.span.start), Label.CAPTION, "a photo credit, or a reader's button, gives a caption away")


class _Story:
    """What captions ask of the story around them, looked for when a line asks: most pages have none that does."""

    def __init__(self, proof: Proof) -> None:
        self.proof: Final = proof

    @functools.cached_property
    def numbers(self) -> list[int]:
        return [stretch.number for stretch in self.proof.open if stretch.is_prose]

    @functools.cached_property
    def writers(self) -> tuple[str, ...]:
        """Names in its bylines, also as photo credits print them: without stops ("M Darto" for "M. Darto")."""
        bylines = [parse_byline(self.proof.text(mark.span)) for mark in self.proof.labelled(Label.BYLINE)]
        names = [name for byline in bylines if byline is not None for name in byline.names]
        return tuple(dict.fromkeys(itertools.chain.from_iterable((name, name.replace(".", "")) for name in names)))

    @functools.cached_property
    def prose(self) -> Mapping[int, Sequence[int]]:
        return prose_by_element(self.proof.open)

    def runs_on(self, stretch: Stretch) -> bool:
        """Return whether two lines of running text or more stand beneath a line, and one above."""
        return len(self.numbers) > _LEAST_BESIDE and self.numbers[0] < stretch.number < self.numbers[-_LEAST_BELOW]

    def is_told_beside(self, stretch: Stretch) -> bool:
        """Return whether running text stands anywhere else on the page."""
        return any(number != stretch.number for number in self.numbers)

    def is_ended_by(self, stretch: Stretch) -> bool:
        """Return whether a line with a tag that could sign a story is the last of one: "… setiap bulan. (Kabar Kota/Sari Lestari)"."""
        text = stretch.levelled
        tag = find_credit(text)
        if tag is None or tag.span.end < len(text.rstrip(" .")):
            return False
        before = text[: tag.span.start].rstrip()
        if before and not (before.endswith(_STOPS) and looks_like_prose(before)):
            return False
        numbers = self.prose.get(id(holder_of(stretch)), ())
        above = len(numbers) - (stretch.number in numbers[-1:])
        return above >= _LEAST_ABOVE and numbers[-1] <= stretch.number


def _is_credited(text: str) -> bool:
    """Return whether a line ends with an outlet and its photographer, and nobody speaks in it: "… meninjau tanggul. (Kabar Kota/Sari)".

    An outlet alone owns what is no sentence: "Bupati di tanggul utara (Kabar Kota)".
    """
    if len(text) > _LONGEST or not text.endswith(")") or _SPEECH.search(text) or '"' in text:
        return False
    credit = PARENS.search(text)
    if credit is None or ("/" not in credit["credit"] and (ends_sentence(text[: credit.start()]) or _REMARK.search(text))):
        return False
    return NAMED_CREDIT.fullmatch(credit["credit"]) is not None


def _in_shortcodes(proof: Proof) -> Iterator[Mark]:
    """Mark what stands in a shortcode of WordPress: "[caption width="640"] Warga menanam bakau.[/caption]"."""
    for code in _SHORTCODE.finditer(proof.galley.levelled):
        yield Mark(Span(*code.span("head")), Label.FURNITURE, "the head of a caption's shortcode")
        yield Mark(Span(*code.span("tail")), Label.FURNITURE, "the tail of a caption's shortcode")
        if (caption := trimmed(proof.galley.text, *code.span("caption"))) is not None:
            # Tags alone, which a reader does not see, are no caption.
            label = Label.CAPTION if code["caption"].strip() else Label.FURNITURE
            yield Mark(caption, label, "a shortcode holds it")


def _asides(proof: Proof) -> Iterator[Mark]:
    """Mark what stands in brackets between two paragraphs of a joined text: "… kata Sari.   (Warga menanam bakau) Darto …"."""
    if proof.galley.is_html or _ASIDE_SIGN not in proof.galley.levelled:
        return
    for stretch in proof.open:
        for aside in _ASIDE.finditer(stretch.levelled):
            caption = aside["caption"]
            if caption.count(" ") < _FEWEST_BLANKS or _SPEECH.search(caption) or _REMARK.search(caption):
                continue
            start = stretch.span.start
            yield Mark(Span(start + aside.start("open"), start + aside.start("caption")), Label.FURNITURE, "the bracket before a caption")
            yield Mark(Span(*aside.span("caption")).shift(start), Label.CAPTION, "it stands in brackets between two paragraphs")
            yield Mark(Span(start + aside.end("caption"), start + aside.end("close")), Label.FURNITURE, "the bracket behind a caption")


def _is_beneath(stretch: Stretch) -> bool:
    """Return whether a line is set in italics or small as a whole, and is no speech."""
    return len(stretch.levelled) <= _LONGEST and stretch.line.path[-1][0] in _APART and _SPEECH.search(stretch.levelled) is None


def _alone(proof: Proof, pictured: Collection[int]) -> frozenset[int]:
    """Return where the lines start that stand alone with a picture in a box: of several boxes each holds a part of the story."""
    starts = frozenset(
        stretch.span.start for stretch in proof.open if stretch.whole and stretch.span.start in pictured and _fills_its_box(proof, stretch)
    )
    return starts if len(starts) <= _MOST_ALONE else frozenset()


def _fills_its_box(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a few words that are no sentence, no speech, no name and no stamp are all that the box around them holds."""
    text, box = stretch.levelled, holder_of(stretch)
    # Behind its last sentence a story is signed: "… membawa rezeki bagi warga. (sl/dw)".
    told = text.rpartition("(")[0].rstrip() if text.endswith(")") else text
    if len(text) > _LONGEST_ALONE or '"' in text or text.count(" ") < _FEWEST_BLANKS or ends_sentence(told) or _SPEECH.search(text):
        return False
    if find_stamps(text) or looks_like_name(text) or parse_byline(text) is not None:
        # A writer's portrait stands beside the stamp, and an icon beside either.
        return False
    lines = proof.galley.lines
    beside = (lines[number].path for number in (stretch.number - 1, stretch.number + 1) if 0 <= number < len(lines))
    return not any(stands_in(path, box) for path in beside)


def _is_pictured(text: str) -> bool:
    """Return whether a line ends with who took its picture: "… meninjau tanggul. (Sari Lestari/Kabar Kota)", "Tanggul lama (Antara)"."""
    if is_account(text):
        return True
    if len(text) > _LONGEST or _SPEECH.search(text):
        return False
    caption = parse_caption(text)
    if caption is None or not caption.text or caption.credit is None:
        return False
    owners = [owner.strip() for owner in caption.credit.split("/")]
    # What an agency alone owns is no sentence: a story may be signed so, beneath a picture too.
    return any(map(is_person, owners)) or (is_outlet(owners[0]) and not ends_sentence(caption.text))


def _is_credited_above(credit: Stretch, stretch: Stretch, story: _Story) -> bool:
    """Return whether a line of a text stands right beneath a credit, above the story, and ends with its day: "…, Selasa (18/11/2025)."."""
    # "Foto: Dok. Kabar Muara" may stand above the story's first paragraph; an agency signs what stands beneath it.
    if "/" not in credit.levelled or stretch.line.path or stretch.number != credit.number + 1 or _DAY_AT_END.search(stretch.levelled) is None:
        return False
    return _SPEECH.search(stretch.levelled) is None and len(story.numbers) > _LEAST_BESIDE and stretch.number == story.numbers[0]


def _ends_box(proof: Proof, credit: Stretch, stretch: Stretch, story: _Story, pictured: Collection[int]) -> bool:
    """Return whether a line stands right beneath a credit on an HTML page, and both are all that a picture's box holds but its label."""
    path = stretch.line.path
    if not path or stretch.number != credit.number + 1 or not (common := shared(path, credit.line.path)):
        return False
    if ends_sentence(stretch.levelled) and not story.is_told_beside(stretch):
        # A brief beneath a credit is all that such a page tells.
        return False
    lines, box = proof.galley.lines, path[common - 1]
    labelled = credit.number > 0 and _is_label(proof.text(lines[credit.number - 1].span))
    # An element around both that holds no picture may be the story's.
    if not (labelled or box is credit.line.path[-1] is path[-1] or credit.span.start in pictured or stretch.span.start in pictured):
        return False
    beside = (credit.number - 1 - labelled, stretch.number + 1)
    return not any(stands_in(lines[number].path, box) for number in beside if 0 <= number < len(lines))


def _is_label(words: str) -> bool:
    """Return whether a line announces whose a picture is: "Photo :"."""
    return len(words) <= _LONGEST_LABEL and words.endswith(":") and find_caption(words) is not None


def _is_the_story(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a caption is all the story that a photo page has: its agency signs it as a story."""
    if find_photo_credit(stretch.levelled) is None:
        return False
    return not any(other.is_prose for other in proof.open if other is not stretch)


def _is_under_picture(proof: Proof, stretch: Stretch) -> bool:
    above = proof.above(stretch.span)
    if above is None or above.label is not Label.FURNITURE or proof.folded(above.span) not in _BUTTONS:
        return False
    if proof.folded(stretch.span).rstrip(" .:") in SUMMARY_HEADS:
        return False
    return not proof.text(Span(above.span.end, stretch.span.start)).strip() and not _SPEECH.search(proof.folded(stretch.span))
