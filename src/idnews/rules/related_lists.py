"""Mark lists of other stories."""

from __future__ import annotations

from collections.abc import Iterator

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.related.lists import find_related_lists, may_head_a_list
from idnews.span import Span


def related_lists(proof: Proof) -> Iterator[Mark]:
    """Mark each story of a list under a head such as "Artikel Terkait"; the head, and lists of other stories, are furniture."""
    # The layout of an HTML page tells its lists by their elements.
    lines = [] if proof.galley.is_html else [stretch.span for stretch in proof.open if stretch.whole]
    if not any(may_head_a_list(proof.text(span)) for span in lines):
        return
    for found in find_related_lists([proof.text(span) for span in lines]):
        yield Mark(lines[found.head], Label.FURNITURE, "the head of a list of stories")
        for listed in found.stories:
            span = Span(lines[listed.lines[0]].start, lines[listed.lines[-1]].end)
            if found.related:
                yield Mark(span, Label.RELATED, "a story in a list of related ones")
            else:
                yield Mark(span, Label.FURNITURE, "a story in a list that is not of related ones")
