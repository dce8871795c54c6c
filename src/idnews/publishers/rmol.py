"""Describe RMOL."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

RMOL: Final = Publisher(
    "RMOL",
    ("rmol.id", "rmol.co"),
    outlets=("RMOL",),
)
