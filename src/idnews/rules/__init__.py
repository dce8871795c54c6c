"""The desk: every rule, in the order in which they read a page."""

from __future__ import annotations

from typing import Final

from idnews.proof import Proof, Rule
from idnews.rules.boilerplate import boilerplate
from idnews.rules.bylines import bylines
from idnews.rules.captions import captions
from idnews.rules.closing_tags import closing_tags
from idnews.rules.datelines import datelines
from idnews.rules.feet import feet
from idnews.rules.guests import guests
from idnews.rules.heads import heads
from idnews.rules.layouts import layouts
from idnews.rules.mastheads import mastheads
from idnews.rules.pagers import pagers
from idnews.rules.places import places
from idnews.rules.promotions import promotions
from idnews.rules.related_lists import related_lists
from idnews.rules.releases import releases
from idnews.rules.repeats import repeats
from idnews.rules.story import story
from idnews.rules.summaries import summaries
from idnews.rules.tags import tags
from idnews.rules.teasers import teasers
from idnews.rules.timestamps import timestamps

RULES: Final[tuple[Rule, ...]] = (
    # What an HTML page's elements say; what is far from the story is the frame's, whatever its words are.
    layouts,
    # A list of stories has heads, kickers and ages that look like other things line by line.
    related_lists,
    # Fixed phrases need nothing but themselves, and what they take no longer confuses the rest.
    boilerplate,
    # Topics are short lines, which look like names, subheads or kickers to the rest.
    tags,
    pagers,
    # Names that a role announces end promoted headlines in texts whose paragraphs are joined.
    bylines,
    promotions,
    # Menus hold dates and dashes, and push the head of the page beyond the reach of what follows.
    mastheads,
    # A dateline tells what is above the story; a caption or a stamp above it is none.
    datelines,
    captions,
    timestamps,
    closing_tags,
    # What stands where names and stamps do and looks like neither is judged by its place alone.
    places,
    # Points above the story are no subheads, names or sentences of it.
    summaries,
    # These read what the others have marked: they know the story by its edges.
    heads,
    guests,
    releases,
    feet,
    teasers,
    repeats,
    # What is left is the story.
    story,
)


def mark_up(proof: Proof) -> Proof:
    """Return the proof as the whole desk marked it."""
    for rule in RULES:
        proof = proof.mark(rule(proof), rule.__name__)
    return proof.with_markup() if proof.galley.markup else proof
