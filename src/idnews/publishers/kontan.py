"""Describe Kontan."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

KONTAN: Final = Publisher(
    "Kontan",
    ("kontan.co.id",),
    outlets=("KONTAN.CO.ID",),
    whole="?page=all",
)
