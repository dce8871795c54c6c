"""Describe Grid and BolaSport."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

GRID: Final = Publisher(
    "Grid",
    ("grid.id", "gridoto.com", "motorplus-online.com"),
    outlets=("Grid.ID",),
    whole="?page=all",
)

BOLASPORT: Final = Publisher(
    "BolaSport",
    ("bolasport.com",),
    outlets=("BOLASPORT.COM",),
    whole="?page=all",
)
