from __future__ import annotations

from typing import Final

from tests.documents import ROOT, blocks_of

_README: Final = ROOT / "README.md"
_EXAMPLES: Final = ROOT / "examples"
_CUT: Final = "\n[…]\n"
"""What stands where a part of an example is left out."""


def test_the_readme_opens_with_the_page() -> None:
    """The page shown at the top of the README is the one under examples/, so that a reader can repeat it."""
    shown = next(block for block in blocks_of(_README))
    assert (shown.kind, shown.body) == ("html", (_EXAMPLES / "perahu-baca.html").read_text(encoding="utf-8"))


def test_the_readme_shows_parts_of_the_text() -> None:
    """What the README shows of the scraped text stands in it, in order, and what it leaves out is marked."""
    shown = next(block.body for block in blocks_of(_README) if block.kind == "text")
    text = (_EXAMPLES / "pasar-terapung.txt").read_text(encoding="utf-8")
    places = [text.find(part.strip("\n")) for part in shown.split(_CUT)]
    assert places == sorted(places)
    assert places[0] == 0


def test_the_readme_gives_two_commands() -> None:
    """One command installs and reads, one installs and tests; continuous integration runs both as they stand."""
    commands = [line for block in blocks_of(_README) if block.kind == "sh" for line in block.body.splitlines()]
    assert commands == [
        "pip install '.[cli]' && idnews read examples/perahu-baca.html examples/pasar-terapung.txt",
        "pip install '.[test]' && pytest -n auto",
    ]
