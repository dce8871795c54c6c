"""Describe Tribunnews and its papers."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

TRIBUNNEWS: Final = Publisher(
    "Tribunnews",
    ("tribunnews.com", "tribunjogja.com", "tribunjabar.id", "tribun-papua.com"),
    outlets=("TRIBUNNEWS.COM", "TRIBUNJOGJA.COM"),
    whole="?page=all",
    places={
        Label.HEADLINE: "#arttitle",
        # A second "side-article" holds topics, pages and advertisements.
        Label.BODY: ".txt-article",
        Label.KICKER: "#article h2.red",
        Label.STANDFIRST: ".summary-article",
        Label.BYLINE: "#penulis, #editor, .sources",
        Label.TIMESTAMP: "#article time, #article .bdr3",
        # The line above it names the photographer, and a button above that shows the picture whole.
        Label.CAPTION: "#artimg, figcaption",
        Label.TAG: ".tagcloud3 a, #related .fno",
        Label.RELATED: ".baca, #related",
        Label.PAGER: ".paging, .total-page",
        Label.AD: ".ads-placeholder, #div-Inside-*, .reserved_box_ads, .belanja-picks, #artikel-rekomendasi-*",
        Label.FURNITURE: ".pickwordsHead, .op-interactive, .timeago, h4.hide, #artoht",
    },
)
