"""Describe Medcom and Metro TV."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

MEDCOM: Final = Publisher(
    "Medcom",
    ("medcom.id",),
    outlets=("medcom.id",),
    places={
        Label.BODY: ".artikel-body, [articleBody]",
        Label.TIMESTAMP: ".blog-date",
    },
    metadata={"meta:author": ""},
)

METRO_TV: Final = Publisher(
    "Metro TV",
    ("metrotvnews.com",),
    outlets=("Metrotvnews.com",),
    places={
        Label.HEADLINE: ".part.lead h1",
        Label.BODY: ".news-text, .part.article",
        # The writer and the time stand in one element: "Nama • 9 September 2025 10:15", "Nama - 13 Oktober 2016 23:11 wib".
        Label.BYLINE: "p.date, .part.lead .red",
        Label.FURNITURE: ".breadcrumb-content",
    },
    # It names who made the site.
    metadata={"meta:author": ""},
)
