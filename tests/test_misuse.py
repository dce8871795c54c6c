"""What is handed to a reader and is no string is refused at the door, in words that help."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

import pytest

import idnews
from idnews.caption import find_captions
from idnews.credit import find_photo_credit
from idnews.cue import find_cues
from idnews.dates import find_stamp, find_stamps
from idnews.proof_file import parse_proof

_READERS: Final[list[Callable[[Any], object]]] = [
    *(getattr(idnews, name) for name in idnews.__all__ if name.startswith(("parse_", "find_"))),
    find_captions,
    find_cues,
    find_photo_credit,
    find_stamp,
    find_stamps,
    parse_proof,
]


@pytest.mark.parametrize("reader", _READERS, ids=lambda reader: reader.__name__)
@pytest.mark.parametrize("value", [None, 5, b"Kamis (4/9/2025)", ["Kamis (4/9/2025)"], idnews.Caption("Warga panen.", None)], ids=repr)
def test_what_is_no_string_is_refused(reader: Callable[[Any], object], value: object) -> None:
    """Every reader of a string says what it got and what it wants."""
    with pytest.raises(idnews.NotText, match=f"a text must be a str, got {type(value).__name__} ") as caught:
        reader(value)
    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("said", [None, "kemarin", 5, idnews.Moment])
def test_what_says_no_date_is_not_resolved(said: Any) -> None:  # noqa: ANN401 - whatever a caller may pass
    """The words of a date, and a date that was none, are refused, whether the day of reading is known or not."""
    with pytest.raises(idnews.NotADate, match="pass what parse_date returned"):
        idnews.resolve(said, as_of=None)
