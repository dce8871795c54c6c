"""Every invented story under `tests/corpus` reads as its margin says."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import pytest

from idnews.proof_file import parse_proof, print_proof
from idnews.proofreading import check
from idnews.typeset.text import set_text

_STORIES: Final = sorted((Path(__file__).parent / "corpus").glob("*.proof"))


@pytest.mark.parametrize("path", _STORIES, ids=lambda path: path.stem)
def test_a_story_is_marked_as_its_margin_says(path: Path) -> None:
    """The desk's marks are the ones that a journalist set by hand; what `idnews check` would print is shown where they are not."""
    assert [str(row) for row in check(path).diff()] == []


@pytest.mark.parametrize("path", _STORIES, ids=lambda path: path.stem)
def test_a_story_is_written_as_it_would_be_printed(path: Path) -> None:
    """The corpus is kept in one hand: the file is what its proof prints."""
    printed = path.read_text(encoding="utf-8")
    assert print_proof(parse_proof(printed)) == printed


def test_there_are_stories() -> None:
    """The corpus is found, and holds stories of every shape."""
    shapes = {set_text(parse_proof(path.read_text(encoding="utf-8")).galley.text).shape for path in _STORIES}
    assert len(_STORIES) >= 10
    assert len(shapes) >= 4
