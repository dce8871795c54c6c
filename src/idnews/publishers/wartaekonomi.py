"""Describe Warta Ekonomi."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

WARTA_EKONOMI: Final = Publisher(
    "Warta Ekonomi",
    ("wartaekonomi.co.id",),
    outlets=("Warta Ekonomi",),
    whole="?page=all",
)
