"""Describe Tirto."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TIRTO: Final = Publisher(
    "Tirto",
    ("tirto.id",),
    outlets=("tirto.id",),
)
