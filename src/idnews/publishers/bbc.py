"""Describe BBC News Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

BBC_NEWS_INDONESIA: Final = Publisher(
    "BBC News Indonesia",
    ("bbc.com", "bbc.co.uk"),
    # The classes of today's elements are made anew with each build: those that are named here are of 2015-19.
    places={
        Label.HEADLINE: "h1.story-body__h1",
        Label.BODY: ".story-body__inner",
        # Whose picture it is stands alone above the caption.
        Label.CAPTION: ".media-caption, .story-image-copyright, figure p",
        Label.FURNITURE: (
            ".off-screen, .visually-hidden, .byline__title, .share, .social-embed*, [data-e2e=recommendations-heading], [data-e2e=most-read]"
        ),
        Label.BYLINE: ".byline",
        Label.TIMESTAMP: ".mini-info-list .date",
        Label.STANDFIRST: ".story-body__introduction-summary",
        Label.RELATED: "[data-e2e=scrollable-promos], [data-e2e=related-content-heading]",
        Label.TAG: ".tags-list__tags a, [aria-labelledby=related-topics] a",
    },
)
