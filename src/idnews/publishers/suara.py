"""Describe Suara.com and the sites of its network."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

_PLACES: Final = {
    Label.HEADLINE: ".article-image h1, .kanal-detail h1, h1[headline]",
    Label.BODY: "div.article-content, div.detail-content, article.content-article, #contentImageCaption",
    Label.BYLINE: "h3.author-trigger, .author-trigger",
    Label.CAPTION: "figcaption, .article-image .caption",
    Label.TAG: ".article-tags a",
    Label.RELATED: ".baca-juga*, #berita-terkait-*",
    Label.AD: "#div-ad*, .placeholder_*, .adsbygoogle",
    # Three sentences that sum up the story stand again on each of its pages.
    Label.REPEAT: ".ten-second",
    Label.PAGER: "ul.pagination-custom",
    Label.FURNITURE: ".article-read, #next-article",
}

SUARA_COM: Final = Publisher(
    "Suara.com",
    ("suara.com",),
    outlets=("Suara.com",),
    whole="?page=all",
    places=_PLACES,
    metadata={"meta:author": "", "meta:dable:author": "writer"},
)

BOLATIMES: Final = Publisher("Bolatimes", ("bolatimes.com",), outlets=("Bolatimes.com",), whole="?page=all", places=_PLACES)
MATAMATA: Final = Publisher("Matamata", ("matamata.com",), outlets=("Matamata.com",), whole="?page=all", places=_PLACES)
DEWIKU: Final = Publisher("Dewiku", ("dewiku.com",), outlets=("Dewiku.com",), whole="?page=all", places=_PLACES)
GUIDEKU: Final = Publisher("Guideku", ("guideku.com",), outlets=("Guideku.com",), whole="?page=all", places=_PLACES)
HIMEDIK: Final = Publisher("Himedik", ("himedik.com",), outlets=("Himedik.com",), whole="?page=all", places=_PLACES)
HITEKNO: Final = Publisher("Hitekno", ("hitekno.com",), outlets=("Hitekno.com",), whole="?page=all", places=_PLACES)
MOBIMOTO: Final = Publisher("Mobimoto", ("mobimoto.com",), outlets=("Mobimoto.com",), whole="?page=all", places=_PLACES)
