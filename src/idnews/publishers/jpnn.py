"""Describe JPNN."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

JPNN: Final = Publisher(
    "JPNN",
    ("jpnn.com",),
    outlets=("jpnn.com",),
    places={
        Label.HEADLINE: "h1.judul, .page-content h1",
        Label.BODY: ".page-content div[articleBody], div[articleBody]",
        # The last page alone tells who wrote and who edited.
        Label.BYLINE: "p.waktu",
        Label.TIMESTAMP: "span.date-publish",
        Label.CAPTION: ".page-content div.caption",
        # The link that heads the topics is none.
        Label.FURNITURE: "a.text-tags, div.breadcrumb, div.pilred, div.relative.text-center h4",
        Label.TAG: "div.tags a",
        Label.RELATED: "div.baca-juga, div.terkait",
        Label.AD: "#div-gpt-ad*",
        Label.PAGER: "div.pagination",
        Label.SOCIAL: "div.creator-medsos",
    },
    metadata={"meta:jpnncom_news_author": "writer", "meta:jpnncom_news_pubdate": "published"},
    # Pages of 2019 say "Z" behind Jakarta's clock.
    local_times=("meta:jpnncom_news_pubdate", "meta:article:published_time", "meta:pubdate"),
)
