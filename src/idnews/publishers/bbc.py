"""Describe BBC News Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

BBC_NEWS_INDONESIA: Final = Publisher(
    "BBC News Indonesia",
    ("bbc.com", "bbc.co.uk"),
    # The names of today's elements are made anew with each build: only those of 2015-19 can be told.
    places={
        Label.HEADLINE: "h1.story-body__h1",
        Label.BODY: ".story-body__inner",
        Label.FURNITURE: ".off-screen, .share, .social-embed*",
        Label.BYLINE: ".byline",
        Label.TIMESTAMP: ".mini-info-list .date",
        Label.CAPTION: ".media-caption, .story-image-copyright",
        Label.STANDFIRST: ".story-body__introduction-summary",
        Label.TAG: ".tags-list__tags a",
    },
)
