"""Describe VOI."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

VOI: Final = Publisher(
    "VOI",
    ("voi.id",),
    outlets=("VOI",),
)
