"""Describe the sites that Promedia makes: Pikiran Rakyat, KRJogja, Suara Merdeka, Ayo Bandung, Akurat and others."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

_PLACES: Final = {
    Label.HEADLINE: "h1.read__title",
    # The inner element holds the story; around it stand pager, editor and source.
    Label.BODY: "article.read__content, div.read__content",
    Label.BYLINE: "div.read__info__author",
    Label.TIMESTAMP: "div.read__info__date, span.mt-10",
    Label.CAPTION: "div.photo__caption, figcaption",
    Label.TAG: "ul.tag__list a",
    Label.RELATED: "strong.read__others, ul.related__list",
    Label.AD: ".prads, #prmn__*",
    Label.LEGAL: ".read__disclaimer*, .article__disclaimer",
    Label.PAGER: "div.paging--article",
    Label.SOCIAL: "div.social--article",
    Label.FURNITURE: ".breadcrumb__wrap, ul.network__menu, section.latest, section.most, section.read__comment h3, section.read__tagging h3",
}
# The author of the metas is the site; titles end in its name.
_METADATA: Final = {"meta:author": ""}

PIKIRAN_RAKYAT: Final = Publisher(
    "Pikiran Rakyat",
    ("pikiran-rakyat.com",),
    outlets=("PIKIRAN RAKYAT",),
    whole="?page=all",
    places=_PLACES,
    metadata=_METADATA,
)

KRJOGJA: Final = Publisher(
    "KRJogja",
    ("krjogja.com",),
    outlets=("KRjogja.com",),
    whole="?page=all",
    places=_PLACES,
    metadata=_METADATA,
)

SUARA_MERDEKA: Final = Publisher(
    "Suara Merdeka",
    ("suaramerdeka.com",),
    outlets=("SUARAMERDEKA.COM",),
    whole="?page=all",
    places=_PLACES,
    metadata=_METADATA,
)

AYO_BANDUNG: Final = Publisher(
    "Ayo Bandung",
    ("ayobandung.com",),
    outlets=("AYOBANDUNG.COM",),
    whole="?page=all",
    places=_PLACES,
    metadata=_METADATA,
)

AKURAT: Final = Publisher(
    "Akurat",
    ("akurat.co",),
    outlets=("AKURAT.CO",),
    whole="?page=all",
    places=_PLACES,
    metadata=_METADATA,
)

HOPS: Final = Publisher("Hops", ("hops.id",), outlets=("HOPS.ID",), whole="?page=all", places=_PLACES, metadata=_METADATA)
HARIAN_HALUAN: Final = Publisher(
    "Harian Haluan", ("harianhaluan.com",), outlets=("HARIANHALUAN.COM",), whole="?page=all", places=_PLACES, metadata=_METADATA
)
JATIM_NETWORK: Final = Publisher(
    "Jatim Network", ("jatimnetwork.com",), outlets=("JATIMNETWORK.COM",), whole="?page=all", places=_PLACES, metadata=_METADATA
)
KILAT: Final = Publisher("Kilat", ("kilat.com",), outlets=("KILAT.COM",), whole="?page=all", places=_PLACES, metadata=_METADATA)
