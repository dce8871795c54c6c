"""Describe Tribunnews."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TRIBUNNEWS: Final = Publisher(
    "Tribunnews",
    ("tribunnews.com", "tribunjogja.com", "tribunjabar.id", "tribun-papua.com"),
    outlets=("TRIBUNNEWS.COM",),
    whole="?page=all",
)
