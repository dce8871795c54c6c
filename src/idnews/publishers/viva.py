"""Describe VIVA."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

VIVA: Final = Publisher(
    "VIVA",
    ("viva.co.id", "viva.id"),
    outlets=("VIVA", "VIVA.co.id"),
    whole="?page=all",
)
