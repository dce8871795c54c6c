"""Draw page texts of every kind, and proofs over them."""

from __future__ import annotations

import datetime as dt
from typing import Final

from hypothesis import strategies as st

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.span import Span
from idnews.testing import scraped_pages
from idnews.typeset.text import set_text

AS_OF: Final = dt.datetime(2025, 11, 3, 9, 0, tzinfo=dt.timezone(dt.timedelta(hours=7)))

ANY_TEXT = st.text(max_size=300) | st.text(alphabet="aB. \n\r\t\u00a0\u200b\"'(),;:-–&|+#\\[]0/", max_size=200)
"""Any string at all: surrogates, control characters, and the signs that mean something to a setter or to a margin."""

NEWS_TEXT = st.builds(
    lambda page, joint: page.text if joint == "\n" else joint.join(line for line in page.text.splitlines() if line),
    scraped_pages(),
    st.sampled_from(["\n", "\n", " ", "", ","]),
)
"""The text of a news page, its paragraphs on lines or joined."""


@st.composite
def proofs(draw: st.DrawFn) -> Proof:
    """Draw a text with some of its stretches marked, and with them what a scraper left between its lines, as always."""
    text = draw(ANY_TEXT)
    ends = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(ends, ends), max_size=8))
    labels = st.sampled_from(Label)
    marks = [Mark(Span(min(pair), max(pair)), draw(labels), "drawn") for pair in spans]
    return Proof(set_text(text)).mark(marks, "drawn").with_markup()
