"""Describe Grid and BolaSport."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

# One template sets the network; Kompas and others name their elements in the same way.
_READ: Final = {
    Label.HEADLINE: "h1.read__title",
    Label.BODY: ".read__article, .read__right p, .read__content",
    Label.BYLINE: ".read__author, .read__credit",
    Label.TIMESTAMP: ".read__time, .read__date",
    Label.CAPTION: ".photo__caption, .read__photo*",
    Label.RELATED: ".read__bacajuga, .bacajuga*, .baca-juga*",
    Label.TAG: ".tags__* a, .tag__article* a",
    Label.PAGER: ".read__paging, .paging__*",
}

GRID: Final = Publisher(
    "Grid",
    ("grid.id", "gridoto.com", "motorplus-online.com"),
    outlets=("Grid.ID", "GridOto.com"),
    whole="?page=all",
    places=_READ,
)

BOLASPORT: Final = Publisher(
    "BolaSport",
    ("bolasport.com",),
    outlets=("BOLASPORT.COM",),
    whole="?page=all",
    places=_READ,
)
