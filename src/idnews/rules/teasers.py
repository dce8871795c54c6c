"""Mark the title of another story or a video that stands beneath the story with no lead."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.lexicon.promotions import PLAYERS, WATCH_VERBS
from idnews.lexicon.words import OFFICES, RANKS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import in_title_case, looks_like_headline, title_case_share, words
from idnews.span import Span

_LEAST_WORDS: Final = 4
# A link's title on a line of its own has no colon to show what it is: its length and its capitals must.
_LEAST_BARE: Final = 6
_CAPITALS: Final = 0.9
_PROSE_ABOVE: Final = 3
_REACH: Final = 180
_GAP: Final = 9
# "… kata Sari.   Warga Sukamaju Tanam Bakau:", where the player of a video follows or was left out.
_PLAYED: Final = lazy_pattern(
    lambda: (
        r"""(?:[.?!"')]\s{2,8}|\w\s{3,8})(?P<lead>(?i:"""
        + "|".join(WATCH_VERBS)
        + r""") juga )?+(?P<title>[A-Z0-9"'](?:[^\n.]|\.(?=[\d.:])){10,140}?)[ ]?(?P<colon>:)$"""
    )
)
_SPEAKS_OF: Final = lazy_pattern(r"\b(?i:berikut|begini|yaitu|yakni|antara lain|sebagai)\b")
_ITEM: Final = lazy_pattern(r"[-•*#]|\w{1,2}[.)] ")
_SENTENCE: Final = lazy_pattern(r"[a-z]{2}[.] ?[A-Z]")
# "(Rupiah)22 Januari14.221" is a table whose cells were glued.
_TABLE: Final = lazy_pattern(r"[A-Za-z)]\d+[.,]\d|[a-z)]\d\d|[%)][A-Z]")


def teasers(proof: Proof) -> Iterator[Mark]:
    """Mark the last words of a page where they are a title that the page promotes."""
    if not proof.open:
        return
    last = proof.open[-1]
    behind = proof.folded(Span(last.span.end, len(proof.galley.text))).strip()
    if behind and not (behind.startswith(PLAYERS) and last.levelled.endswith(":")):
        return
    text = last.levelled
    if text.endswith(":"):
        yield from _video(proof, last)
    elif last.whole and last.number and _is_title(text) and _under_story(proof):
        yield Mark(last.span, Label.RELATED, "a title beneath the story, without a lead")


def _video(proof: Proof, last: Stretch) -> Iterator[Mark]:
    """Mark a video's title at the end of the last paragraph or beneath it."""
    start = max(last.span.start - _GAP, 0, last.span.end - _REACH)
    played = _PLAYED.search(proof.galley.levelled, start, last.span.end)
    if (
        played is None
        or played.start("title") < last.span.start
        or len(words(played["title"])) < _LEAST_WORDS
        or not in_title_case(played["title"])
        or _SPEAKS_OF.search(played["title"])
    ):
        return
    if played["lead"]:
        yield Mark(Span(*played.span("lead")), Label.FURNITURE, "the lead of a video beneath the story")
    yield Mark(Span(*played.span("title")), Label.RELATED, "the title of a video beneath the story")
    yield Mark(Span(*played.span("colon")), Label.FURNITURE, "the colon before a video")


def _is_title(text: str) -> bool:
    if not looks_like_headline(text) or len(words(text)) < _LEAST_BARE or title_case_share(text) < _CAPITALS:
        return False
    # "Darto, Ketua Kelompok Tani Sukamaju" signs the story.
    signs = any(part.split()[0].lower() in RANKS | OFFICES for part in text.split(",")[1:] if part.split())
    other = any(pattern.search(text) for pattern in (_SENTENCE, _SPEAKS_OF, _TABLE))
    return not (signs or other or _ITEM.match(text) or text.endswith((")", "(")) or text.isupper())


def _under_story(proof: Proof) -> bool:
    """Return whether running text or promoted stories stand right above the last line, and a story above them."""
    above = proof.open[:-1]
    if sum(stretch.is_prose for stretch in above[-_PROSE_ABOVE:]) < _PROSE_ABOVE:
        return False
    return all(not _ITEM.match(stretch.levelled) for stretch in above[-_PROSE_ABOVE:])
