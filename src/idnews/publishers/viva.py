"""Describe VIVA."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

VIVA: Final = Publisher(
    "VIVA",
    ("viva.co.id", "viva.id"),
    outlets=("VIVA", "VIVA.co.id"),
    whole="?page=all",
    places={
        Label.KICKER: ".upperdeck-kanal",
        Label.HEADLINE: "h1.main-content-title, li.dtb-title h1, .article-detail .title h1",
        Label.STANDFIRST: ".article-detail .summary",
        Label.BODY: "div.main-content-detail, #article-detail-content, #article-content",
        Label.BYLINE: "div.main-content-author, .smalldesc .author",
        Label.TIMESTAMP: "div.main-content-date, .smalldesc .date, div.date[datePublished]",
        Label.CAPTION: "div.photodesc, .main-content-image-caption, figcaption",
        # In 2015 these boxes closed the story's own element.
        Label.RELATED: ".artikel-terkait, .recommended-article",
        Label.FURNITURE: ".video-terkait, .bacajuga, .lainnya, .fb-comments, .widget-other-article, .breadcrumb-step, .timeset",
        Label.AD: ".ads",
        Label.PAGER: ".pagination-detail",
        Label.SOCIAL: ".shareModule, blockquote.twitter-tweet, blockquote.instagram-media",
    },
    metadata={"meta:author": "", "meta:dable:author": "writer", "ld:dateModified": ""},
)
