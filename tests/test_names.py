from __future__ import annotations

import idnews
from docs import names


def test_the_page_of_the_names_is_current() -> None:
    """The page shows what `idnews` offers today; `python docs/names.py` writes it again."""
    assert names.NAMES.read_text(encoding="utf-8") == names.names()


def test_every_name_has_a_row() -> None:
    """No name is left out of its page."""
    page = names.names()
    assert [name for name in idnews.__all__ if f"\n| `{name}` | " not in page] == []


def test_the_page_of_the_commands_is_current() -> None:
    """The page shows what the commands are today; `python docs/names.py` writes it again."""
    assert names.COMMANDS.read_text(encoding="utf-8") == names.commands()
