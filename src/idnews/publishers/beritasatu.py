"""Describe BeritaSatu."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

BERITASATU: Final = Publisher(
    "BeritaSatu",
    ("beritasatu.com",),
    outlets=("Beritasatu.com",),
    places={
        # The class of the story is the caption's too.
        Label.CAPTION: "div.caption-dtp, figcaption",
        Label.BODY: "div.b1-article, div.body-content, div.content-body, div.col-8 div.story",
        Label.BYLINE: "p.editor",
        # Topics are badges: at the end of the story, or beneath it.
        Label.TAG: ".badge",
        Label.RELATED: "div.story div.card, div.b1-article div.card",
        Label.AD: ".halfpage",
        # Share prices run as one long line.
        Label.FURNITURE: ".mrq-saham, div.bc, .sub-nav, .td-populer",
    },
    metadata={"meta:author": ""},
)
