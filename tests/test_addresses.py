"""What looks like an address and is none: content never raises."""

from __future__ import annotations

from idnews.addresses import absolute, day_in, sections_in, site_of
from idnews.publishers import publisher_of


def test_an_address_that_cannot_be_read_leads_nowhere() -> None:
    """A bracket opens an address of another sort, and many pages hold one that is never closed."""
    assert absolute("//[muara", "https://warta.example/1") is None
    assert site_of("http://[muara") is None
    assert publisher_of("http://[muara") is None
    assert sections_in("http://[muara/daerah/bakau") == frozenset()


def test_a_day_that_no_calendar_has_files_nothing() -> None:
    """Figures in an address may look like a day."""
    assert day_in("https://warta.example/read/2025/02/30/bakau") is None
