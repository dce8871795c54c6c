"""Describe Disway."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

DISWAY: Final = Publisher(
    "Disway",
    ("disway.id",),
    outlets=("DISWAY.ID",),
)
