"""Draw page texts of every kind, and proofs over them."""

from __future__ import annotations

from hypothesis import strategies as st

from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.span import Span
from idnews.typeset.text import set_text

ANY_TEXT = st.text(max_size=300) | st.text(alphabet="aB. \n\r\t\u00a0\u200b\"'(),;:-–&|+#\\[]0/", max_size=200)
"""Any string at all: surrogates, control characters, and the signs that mean something to a setter or to a margin."""


@st.composite
def proofs(draw: st.DrawFn) -> Proof:
    """Draw a text with some of its stretches marked."""
    text = draw(ANY_TEXT)
    ends = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(ends, ends), max_size=8))
    labels = st.sampled_from(Label)
    marks = [Mark(Span(min(pair), max(pair)), draw(labels), "drawn") for pair in spans]
    return Proof(set_text(text)).mark(marks, "drawn")
