"""Describe kumparan."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

KUMPARAN: Final = Publisher(
    "kumparan",
    ("kumparan.com",),
)
