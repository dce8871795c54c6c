"""Describe BeritaSatu."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

BERITASATU: Final = Publisher(
    "BeritaSatu",
    ("beritasatu.com",),
    outlets=("Beritasatu.com",),
)
