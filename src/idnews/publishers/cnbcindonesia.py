"""Describe CNBC Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

CNBC_INDONESIA: Final = Publisher(
    "CNBC Indonesia",
    ("cnbcindonesia.com",),
    outlets=("CNBC Indonesia",),
    places={
        Label.HEADLINE: "h1",
        Label.BODY: ".detail-text, .detail_text",
        Label.BYLINE: ".detail-head .font-semibold, .jdl .author",
        Label.TIMESTAMP: ".text-cm.text-gray, .jdl .date",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".linksisip, .lihatjg, .link_sisip*, .sisip_*",
        Label.AD: ".media-institusi, .paradetail, .para_caption, #div-gpt-ad*",
    },
)
