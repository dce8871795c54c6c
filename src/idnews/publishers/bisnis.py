"""Describe Bisnis.com and Harian Jogja."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

BISNIS_COM: Final = Publisher(
    "Bisnis.com",
    ("bisnis.com",),
    outlets=("Bisnis.com",),
    places={
        Label.KICKER: "div.title-channel",
        Label.HEADLINE: "h1.detailsTitleCaption, div.description h1.title",
        Label.BODY: "article.detailsContent, div.description div.col-sm-10",
        Label.BYLINE: ".authorName, .detailsAuthorItem, a.auth, div.author, div.editor",
        Label.TIMESTAMP: ".detailsAttributeDates, p.authorTime, div.wrapper-date",
        Label.CAPTION: "figcaption",
        Label.TAG: "ul.detailsTagList a, div.description div.tags",
        # A box that links stories closes the story; its head is an h1 of the page.
        Label.RELATED: ".baca-juga-box, div.description ul.list-news, div.wrapper-related-news",
        Label.AD: ".billboard",
        Label.PROMO: "div.paywall",
        Label.SOCIAL: "#sticky.share",
        # A ticker of share prices with a date of its own.
        Label.FURNITURE: ".breadcrumbItem, .indeks-running",
    },
)

HARIAN_JOGJA: Final = Publisher(
    "Harian Jogja",
    ("harianjogja.com",),
    outlets=("Harianjogja.com",),
)
