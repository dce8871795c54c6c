"""Describe iNews and IDX Channel."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

INEWS: Final = Publisher(
    "iNews",
    ("inews.id",),
    outlets=("iNews.id",),
    whole="/all",
    places={
        Label.BODY: "div[articleBody], div.text-news",
        Label.BYLINE: "div.author",
        Label.TIMESTAMP: ".createdAt, .timeAndShare",
        Label.CAPTION: "figcaption",
        Label.FURNITURE: ".breadcrumb",
    },
)

IDX_CHANNEL: Final = Publisher(
    "IDX Channel",
    ("idxchannel.com",),
    outlets=("IDXChannel",),
    whole="/all",
    places={Label.BODY: "div[articleBody]"},
)
