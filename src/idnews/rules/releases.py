"""Mark what a company tells of itself, and whom to ask, beneath its press release."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from idnews.label import Label
from idnews.lexicon.releases import ABOUT, COMPANIES, CONTACTS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.span import Span
from idnews.template import one_of

_LONGEST_HEAD: Final = 90
# Beneath the release stands less than this share of it.
_SHARE: Final = 0.6
_LEAST_STORY: Final = 2
_OPENING: Final = 24
_SIGNS: Final = " *-_"
_OPENINGS: Final = (*ABOUT, *CONTACTS)
_HEAD: Final = lazy_pattern(lambda: rf"(?:{one_of(ABOUT)}) (?P<name>.{{2,70}}?)[ :]*")
_CONTACT: Final = lazy_pattern(lambda: rf"(?:{one_of(CONTACTS)}) ?(?::.{{0,60}})?")
_REACHED: Final = lazy_pattern(r"@|\[email|\bwww\.|https?://|\+?\d[\d -]{6,}|\b(?i:email|e-mail|telepon|telp|hp|phone|whatsapp)\b")


def releases(proof: Proof) -> Iterator[Mark]:
    """Mark "Tentang PT …" and "Kontak Media" with all that stands beneath them, where the release has ended above."""
    opened = proof.open
    for place, stretch in enumerate(opened):
        if not stretch.whole or len(stretch.span) > _LONGEST_HEAD or place < _LEAST_STORY:
            continue
        folded = proof.folded(stretch.span).lstrip(_SIGNS)
        if not folded.startswith(_OPENINGS):
            continue
        rest = opened[place + 1 :]
        if (_is_about(folded, rest) or _is_contact(folded, rest)) and _is_foot(opened[:place], rest):
            yield Mark(Span(stretch.span.start, opened[-1].span.end), Label.LEGAL, "what a company tells of itself, beneath its release")
            return


def _is_about(folded: str, rest: Sequence[Stretch]) -> bool:
    """Return whether a line heads what a company tells of itself: its name stands in the head, and opens the paragraph beneath."""
    head = _HEAD.fullmatch(folded)
    if head is None or not rest or not rest[0].is_prose:
        return False
    name = head["name"]
    told = rest[0].levelled.lower()
    opens = told.lstrip("\"'( ").startswith(name.split(" (")[0][:_OPENING])
    company = not COMPANIES.isdisjoint(name.replace(".", " ").replace(",", " ").split())
    return opens and (company or any(_CONTACT.fullmatch(each.levelled.lower()) is not None for each in rest))


def _is_contact(folded: str, rest: Sequence[Stretch]) -> bool:
    """Return whether a line heads the names and numbers of those who answer questions."""
    return _CONTACT.fullmatch(folded) is not None and any(_REACHED.search(each.levelled) for each in rest)


def _is_foot(above: Sequence[Stretch], rest: Sequence[Stretch]) -> bool:
    """Return whether what stands beneath a line is short beside the release above it."""
    story = sum(len(each.span) for each in above if each.is_prose)
    return sum(len(each.span) for each in rest) <= _SHARE * story
