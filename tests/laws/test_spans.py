"""A span is trimmed where it stands, and its text is not copied for that."""

from __future__ import annotations

import tracemalloc

from hypothesis import given
from hypothesis import strategies as st

from idnews.span import trimmed


@given(st.text("ab \n\t\x1e\x85\u00a0\u2028\u200b"), st.integers(0, 12), st.integers(0, 12))
def test_what_is_trimmed_is_what_strip_leaves(text: str, start: int, end: int) -> None:
    """The span covers just the characters that `str.strip` would leave, and there is none where it would leave nothing."""
    span = trimmed(text, start, end)
    assert text[start:end].strip() == ("" if span is None else span.of(text))
    assert span is None or (start <= span.start < span.end <= end)


def test_a_long_line_is_not_copied() -> None:
    """Trimming a line of a million characters takes no room for them: a line may be cut a hundred thousand times."""
    line = f" {'a' * 1_000_000} "
    tracemalloc.start()
    try:
        trimmed(line, 0, len(line))
        _, most = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most < 10_000
