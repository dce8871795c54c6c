"""Describe Suara.com, Bolatimes and Matamata."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

SUARA_COM: Final = Publisher(
    "Suara.com",
    ("suara.com",),
    outlets=("Suara.com",),
    whole="?page=all",
)

BOLATIMES: Final = Publisher(
    "Bolatimes",
    ("bolatimes.com",),
    outlets=("Bolatimes.com",),
    whole="?page=all",
)

MATAMATA: Final = Publisher(
    "Matamata",
    ("matamata.com",),
    outlets=("Matamata.com",),
    whole="?page=all",
)
