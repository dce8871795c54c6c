"""Mark what the layout of an HTML page tells: headline, captions, topics, lists of other stories, and all that is far from the story."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.label import Label
from idnews.layout.around import keep_head, keep_pictures, keep_tail
from idnews.layout.boxes import keep_lists
from idnews.layout.inside import keep_well
from idnews.layout.listing import lists_stories
from idnews.layout.sections import keep_section
from idnews.layout.sheet import Sheet
from idnews.layout.story import find_story, holds_text
from idnews.layout.topics import keep_topics
from idnews.proof import Mark, Proof
from idnews.span import Span


def layouts(proof: Proof) -> Iterator[Mark]:
    """Mark what the elements around the lines say that they are; what is far from the story is the page's frame."""
    if not proof.galley.is_html or not proof.galley.lines:
        return
    sheet = Sheet(proof)
    if sheet.start:
        yield Mark(Span(0, sheet.lines[sheet.start - 1].span.end), Label.SLUG, "the page says it of itself to machines")
    headline, well = find_story(sheet)
    if headline is not None:
        sheet.mark(headline, Label.HEADLINE, "a heading that says what the page calls itself")
    if well is not None and not lists_stories(sheet.galley, well):
        above = well.first if headline is None else headline
        if headline is not None:
            keep_section(sheet, headline, well)
            keep_head(sheet, headline, well)
            if not holds_text(sheet, well):
                keep_pictures(sheet, headline, None)
        keep_well(sheet, well)
        keep_tail(sheet, well)
        keep_topics(sheet, above, well)
        keep_lists(sheet, above, well)
    elif headline is not None:
        keep_pictures(sheet, headline, None if well is None else well.first)
    yield from sheet.marks()
