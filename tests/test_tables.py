from __future__ import annotations

from docs import tables
from idnews.publishers import PUBLISHERS


def test_the_page_of_the_publishers_is_current() -> None:
    """The page shows what the registry holds today; `python docs/tables.py` writes it again."""
    assert tables.PAGE.read_text(encoding="utf-8") == tables.publishers()


def test_every_publisher_has_a_row() -> None:
    """Nobody who is described is left out, whatever is known of them."""
    page = tables.publishers()
    assert [publisher.name for publisher in PUBLISHERS if f"| {publisher.name} | " not in page] == []
