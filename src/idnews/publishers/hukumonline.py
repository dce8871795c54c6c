"""Describe Hukumonline."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

HUKUMONLINE: Final = Publisher(
    "Hukumonline",
    ("hukumonline.com",),
    whole="?page=all",
)
