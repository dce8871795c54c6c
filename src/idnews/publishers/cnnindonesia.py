"""Describe CNN Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

CNN_INDONESIA: Final = Publisher(
    "CNN Indonesia",
    ("cnnindonesia.com",),
    outlets=("CNN Indonesia",),
    places={
        Label.HEADLINE: "h1",
        Label.BODY: ".detail-text, .detail_text",
        Label.BYLINE: "div.text-cnn_black_light3 span, [author]",
        Label.TIMESTAMP: "div.text-cnn_grey.text-sm, div.date",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".linksisip, .lihatjg, .topiksisip",
        Label.AD: ".paradetail, .para_caption, .detail_ads, #div-gpt-ad*",
        Label.PROMO: ".detail-text a.border",
        Label.FURNITURE: ".end-of-article",
    },
    # The outlet, which linked data take for a person.
    metadata={"ld:author": "", "meta:author": ""},
)
