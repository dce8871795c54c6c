"""Describe Bisnis.com and Harian Jogja."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

BISNIS_COM: Final = Publisher(
    "Bisnis.com",
    ("bisnis.com",),
    outlets=("Bisnis.com",),
)

HARIAN_JOGJA: Final = Publisher(
    "Harian Jogja",
    ("harianjogja.com",),
    outlets=("Harianjogja.com",),
)
