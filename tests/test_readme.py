from __future__ import annotations

from typing import Final

from tests.documents import ROOT, blocks_of

_README: Final = ROOT / "README.md"
_EXAMPLE: Final = ROOT / "examples" / "pasar-terapung.txt"


def test_the_readme_opens_with_the_example() -> None:
    """The page shown at the top of the README is the one under examples/, so that a reader can repeat it."""
    shown = next(block.body for block in blocks_of(_README) if block.kind == "text")
    assert shown == _EXAMPLE.read_text(encoding="utf-8")


def test_the_readme_gives_two_commands() -> None:
    """One command installs and reads, one installs and tests; continuous integration runs both as they stand."""
    commands = [line for block in blocks_of(_README) if block.kind == "sh" for line in block.body.splitlines()]
    assert commands == ["pip install '.[cli]' && idnews read examples/pasar-terapung.txt", "pip install '.[test]' && pytest"]
