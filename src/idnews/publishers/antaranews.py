"""Describe ANTARA."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

ANTARA: Final = Publisher(
    "ANTARA",
    ("antaranews.com", "antara.co.id"),
    outlets=("ANTARA", "ANTARA News"),
    whole="?page=all",
)
