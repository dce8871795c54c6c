"""Describe VOA Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

VOA_INDONESIA: Final = Publisher(
    "VOA Indonesia",
    ("voaindonesia.com",),
    outlets=("VOA",),
    places={
        Label.HEADLINE: "h1.pg-title",
        Label.BODY: ".wsw",
        Label.FURNITURE: ".c-mmp, .embed-player-only, .player-and-links, .infgraphicsAttach, .load-more, .buttons",
        Label.KICKER: ".hdr-container .category, .container .category",
        Label.STANDFIRST: ".intro",
        Label.BYLINE: ".publishing-details .links, .authors",
        Label.TIMESTAMP: ".published",
        Label.CAPTION: "[caption]",
        Label.RELATED: ".also-read",
    },
)
