"""Describe Fajar."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

FAJAR: Final = Publisher(
    "Fajar",
    ("fajar.co.id",),
    outlets=("FAJAR.CO.ID",),
    whole="?page=all",
)
