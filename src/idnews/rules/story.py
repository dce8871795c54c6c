"""Mark the story: what no other rule has taken."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Final

from idnews.label import Label
from idnews.lexicon.promotions import BARE_LEADS, READ_LEADS, RELATED_HEADS
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import ends_sentence, holds_a_word, words
from idnews.span import Span

# What is left of a joint where a phrase beside it was marked: ",Warga panen." and "Warga panen.,".
_JOINT: Final = lazy_pattern(r",[,\s]*+")
_JOINED: Final = (".,", "?,", "!,", '.",', '?",', '!",')
# WordPress writes the address where its scripts put the post.
_EMBEDDED: Final = lazy_pattern(
    r"https?://(?:www\.|m\.)?(?:youtube\.com|youtu\.be|instagram\.com|twitter\.com|x\.com|tiktok\.com|facebook\.com|fb\.watch)/\S{1,300}"
)
# Scrapers that take paragraphs alone leave the lead of the list behind. One word may be a line of the story: an entry, a heading, a name.
_LEADS: Final = frozenset((*BARE_LEADS, *READ_LEADS, *RELATED_HEADS)) - {"baca", "terkait", "related"}
_LONGEST_LEAD: Final = 30
_SUBHEAD_WORDS: Final = 14
_SUBHEAD_LENGTH: Final = 160
# On an HTML page a heading says that it is one, and an entry of a list that it is none.
_INNERMOST: Final = 4
# Who is quoted stands in a quotation like a heading.
_NO_SUBHEADS: Final = frozenset({"li", "cite", "blockquote"})
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})


def story(proof: Proof) -> Iterator[Mark]:
    """Mark running text as body, its headings as subheads, and what holds no word, or the lead of a lost promotion, as furniture."""
    stretches = proof.open
    for stretch, below in itertools.zip_longest(stretches, stretches[1:]):
        text = stretch.levelled
        if not holds_a_word(text):
            yield Mark(stretch.span, Label.FURNITURE, "it holds no word")
        elif text.startswith("http") and _EMBEDDED.fullmatch(text) is not None and proof.galley.address_of(stretch.span) is None:
            yield Mark(stretch.span, Label.SOCIAL, "the address of a post or a film that was to stand here")
        elif stretch.whole and len(text) <= _LONGEST_LEAD and proof.folded(stretch.span).strip(" :.") in _LEADS:
            yield Mark(stretch.span, Label.FURNITURE, "the lead of a promotion that is lost")
        elif _is_subhead(proof, stretch, below):
            yield Mark(stretch.span, Label.SUBHEAD, "a short line above running text")
        elif text[0] != "," and not text.endswith(_JOINED):
            yield Mark(stretch.span, Label.BODY, "running text")
        else:
            joint = _JOINT.match(text)
            start = stretch.span.start + (joint.end() if joint else 0)
            end = stretch.span.end - (1 if text.endswith(_JOINED) else 0)
            yield Mark(Span(start, end), Label.BODY, "running text")
            for edge in (Span(stretch.span.start, start), Span(end, stretch.span.end)):
                if len(edge):
                    yield Mark(edge, Label.FURNITURE, "a scraper's comma between paragraphs")


def _is_subhead(proof: Proof, stretch: Stretch, below: Stretch | None) -> bool:
    tags = {tag for tag, _ in stretch.line.path[-_INNERMOST:]}
    if not tags.isdisjoint(_HEADINGS):
        return stretch.whole and len(stretch.levelled) <= _SUBHEAD_LENGTH
    if not tags.isdisjoint(_NO_SUBHEADS) or below is None or len(stretch.levelled) > _SUBHEAD_LENGTH or not (stretch.whole and below.opens):
        return False
    text = stretch.levelled
    if not (text[0].isupper() and below.is_prose):
        return False
    # Beneath "2 dari 4 halaman" a heading may end in any sign; elsewhere a stop makes it a sentence.
    if ends_sentence(text) and (text.endswith(".") or (above := proof.above(stretch.span)) is None or above.label is not Label.PAGER):
        return False
    return len(words(text)) <= _SUBHEAD_WORDS
