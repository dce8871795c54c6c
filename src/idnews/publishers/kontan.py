"""Describe Kontan."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

KONTAN: Final = Publisher(
    "Kontan",
    ("kontan.co.id",),
    outlets=("KONTAN.CO.ID",),
    whole="?page=all",
    places={
        Label.HEADLINE: "h1.detail-desk",
        Label.BODY: "div.tmpt-desk-kon, div[articleBody]",
        Label.BYLINE: "div.ff-knowledge-l",
        Label.TIMESTAMP: "div.fs14.ff-opensans.font-gray",
        Label.CAPTION: "figcaption",
        # Each promoted story inside the story is counted by a class of its own: "track-gallery", "track-bacajuga".
        Label.RELATED: ".tmpt-desk-kon a.track-*, [articleBody] a.track-*",
        # The class is spelled so.
        Label.FURNITURE: "div.breadcumb",
    },
    # The author of the metas is the company, and sounds like a person: "Grahanusa Mediatama".
    metadata={"meta:author": "", "meta:dable:author": "writer"},
)
