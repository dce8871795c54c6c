"""Describe Tempo."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

TEMPO: Final = Publisher(
    "Tempo",
    ("tempo.co",),
    outlets=("TEMPO.CO",),
    places={
        # In 2015 a first h1 names the channel.
        Label.FURNITURE: ".kanal-head",
        Label.HEADLINE: "h1.title, h1[headline], .artikel h1",
        # Since 2025 each paragraph stands in an element of this id.
        Label.BODY: "#content-wrapper, .detail-content, #isi, .detail-konten, .artikel",
        Label.TIMESTAMP: "[datePublished], h4.date, .block-tanggal",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".bacajuga",
        Label.PAGER: ".paging",
        Label.AD: ".iklan",
    },
)
