"""Describe ANTARA."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

ANTARA: Final = Publisher(
    "ANTARA",
    ("antaranews.com", "antara.co.id"),
    outlets=("ANTARA", "ANTARA News"),
    whole="?page=all",
    places={
        Label.HEADLINE: ".wrap__article-detail-title h1, h1.title",
        Label.BODY: ".post-content, #content_news",
        Label.LEGAL: "#content_news .date",
        # A quotation is set apart above the story, whose words it repeats.
        Label.STANDFIRST: ".quote_old, blockquote",
        Label.BYLINE: ".byline, .text-muted, [editor]",
        Label.TIMESTAMP: ".wrap__article-detail-info, .article-date, .bjbrt .date, [datePublished], [dateModified]",
        Label.CAPTION: "figcaption, #caption_news",
        Label.TAG: ".blog-tags a",
        Label.RELATED: ".baca-juga, #box_fly",
        Label.AD: ".adsbygoogle",
        # Headed "Berita Lainnya": no stories that have to do with this one.
        Label.FURNITURE: ".terkait_bottom, .allticker, .dticker, .alert",
    },
    # Linked data name the editor as author where they name anybody.
    metadata={"ld:author": "editor"},
)
