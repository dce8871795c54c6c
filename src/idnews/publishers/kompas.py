"""Describe Kompas.com, Kompas.id, KompasTV and Kompasiana."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

KOMPAS_COM: Final = Publisher(
    "Kompas.com",
    ("kompas.com",),
    outlets=("KOMPAS.com",),
    whole="?page=all",
)

KOMPAS_ID: Final = Publisher(
    "Kompas.id",
    ("kompas.id",),
    outlets=("KOMPAS",),
)

KOMPASTV: Final = Publisher(
    "KompasTV",
    ("kompas.tv",),
    outlets=("KOMPAS.TV",),
    whole="?page=all",
)

KOMPASIANA: Final = Publisher(
    "Kompasiana",
    ("kompasiana.com",),
    whole="?page=all",
)
