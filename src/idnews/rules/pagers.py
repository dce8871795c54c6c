"""Mark where a story is cut into pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.lexicon.frame import PAGES_BEHIND
from idnews.pager import TURNS, find_pagers, is_page_number
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.template import one_of

# "1 / 2", "Show All": without a word that turns pages a pager is a short line.
_LINE: Final = 40
# What the next page begins with: "Sementara itu warga…" beneath "Halaman Selanjutnya", "Selanjutnya: Panen Kedua".
_TEASED: Final = lazy_pattern(r"[^.?!…]{3,120}(?:…|\.{3})")
_NEXT_PAGE: Final = lazy_pattern(lambda: rf"(?i:{one_of(PAGES_BEHIND)}) ?: ?[^.]{{3,100}}[.…]{{0,3}}")
_NEXT: Final = lazy_pattern(r"(?:Baca )?[Ss]elanjutnya ?: ?\S.{2,100}(?:(?<![.])|\.{3})")


def pagers(proof: Proof) -> Iterator[Mark]:
    """Mark "2 dari 4 halaman", rows of page numbers and prompts to turn the page."""
    turns = any(map(proof.galley.folded.__contains__, TURNS))
    stretches = proof.open
    turned: set[int] = set()
    for stretch in stretches:
        if len(stretch.levelled) > _LINE and not (turns and any(map(proof.folded(stretch.span).__contains__, TURNS))):
            continue
        if stretch.whole and _NEXT_PAGE.fullmatch(stretch.levelled):
            turned.add(stretch.number)
            yield Mark(stretch.span, Label.PAGER, "it leads to the next page, and tells what that opens with")
            continue
        for found in find_pagers(stretch.levelled):
            turned.add(stretch.number)
            yield Mark(found.span.shift(stretch.span.start), Label.PAGER, "it tells which page this is, or leads to another")
    if turns:
        yield from _beside(proof, stretches, turned)


def _beside(proof: Proof, stretches: tuple[Stretch, ...], turned: set[int]) -> Iterator[Mark]:
    """Mark the page numbers beside a pager or beneath "Halaman", and what teases the next page."""
    lines = proof.galley.lines
    for stretch in stretches:
        number = stretch.number
        if number in turned or not stretch.whole or not number:
            continue
        text = stretch.levelled
        above = proof.folded(lines[number - 1].span)
        beside = number - 1 in turned or number + 1 in turned or above.rstrip(" :") == "halaman"
        if beside and is_page_number(text):
            turned.add(number)
            yield Mark(stretch.span, Label.PAGER, "a page number in a row of them")
        elif (number - 1 in turned and "selanjutnya" in above and _TEASED.fullmatch(text)) or _NEXT.fullmatch(text):
            yield Mark(stretch.span, Label.PAGER, "the first words of the next page")
