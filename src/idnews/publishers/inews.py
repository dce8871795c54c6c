"""Describe iNews and IDX Channel."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

INEWS: Final = Publisher(
    "iNews",
    ("inews.id",),
    outlets=("iNews.id",),
    whole="/all",
)

IDX_CHANNEL: Final = Publisher(
    "IDX Channel",
    ("idxchannel.com",),
    outlets=("IDXChannel",),
    whole="/all",
)
