"""Describe Fajar."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher
from idnews.publishers.wordpress import WORDPRESS

FAJAR: Final = Publisher(
    "Fajar",
    ("fajar.co.id",),
    outlets=("FAJAR.CO.ID",),
    whole="?page=all",
    places=WORDPRESS,
)
