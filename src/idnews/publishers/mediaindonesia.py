"""Describe Media Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

MEDIA_INDONESIA: Final = Publisher(
    "Media Indonesia",
    ("mediaindonesia.com",),
    places={
        Label.HEADLINE: "div.post-header h1",
        Label.BODY: "div.article, div[articleBody]",
        Label.BYLINE: "div.author-2, .info-author",
        Label.TIMESTAMP: "span.datetime",
        Label.CAPTION: "figcaption",
        Label.TAG: "ul.related-tags a",
        Label.RELATED: "p.related-news",
        Label.AD: ".flying-carpet, .dfp-ad, ._ap_apex_ad",
        Label.PROMO: ".ext-channel",
        # "Berita Lainnya" under the story has to do with no story.
        Label.FURNITURE: "ul.list-3, div.has-text-centered, div.font-size-bt-group, ul.mi-breadcrumb, div.foot-article",
    },
    # The linked data name the editor as the author.
    metadata={"ld:author": "editor", "meta:author": ""},
)
