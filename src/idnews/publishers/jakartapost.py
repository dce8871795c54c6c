"""Describe The Jakarta Post and Jakarta Globe."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

THE_JAKARTA_POST: Final = Publisher(
    "The Jakarta Post",
    ("thejakartapost.com",),
    places={
        Label.HEADLINE: "h1.tjp-title--single",
        Label.BODY: ".tjp-single__content",
        Label.TIMESTAMP: ".tjp-single__head .created",
        Label.BYLINE: ".tjp-single__head .author",
        Label.PROMO: ".tjp-newsletter*",
    },
)

JAKARTA_GLOBE: Final = Publisher(
    "Jakarta Globe",
    ("jakartaglobe.id",),
    places={Label.BODY: ".content-body"},
)
