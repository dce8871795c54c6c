"""Describe Republika."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

REPUBLIKA: Final = Publisher(
    "Republika",
    ("republika.co.id",),
    outlets=("REPUBLIKA.CO.ID",),
    places={
        # The first h1 is the channel's name or logo.
        Label.HEADLINE: ".max-card__title h1, .wrap_detail_set h1, .jdl-detail",
        Label.BODY: ".article-content, .artikel, .content-detail, .txt-detailberita, .teaser.global-detail",
        Label.STANDFIRST: ".max-card__teaser",
        Label.TIMESTAMP: ".date-item__headline, .date_detail, .date-detail, .rangka .date",
        Label.CAPTION: "figcaption, .def-foto, .caption-foto",
        # Beneath the story the next one loads itself.
        Label.FURNITURE: ".breadcome, .tags .red, .size-font, #loading, #next-article",
        Label.TAG: ".sosmed-detail .tags a",
        Label.RELATED: ".picked-article, .jdl-beritaterkait, .box-ft",
        Label.AD: "#bn_*, .parallax, .scrollToRead",
        Label.SOCIAL: ".sosmedia123",
        Label.LEGAL: ".footnote-wrap, .blok-disclamer",
    },
    metadata={"ld:author": "editor"},
)
