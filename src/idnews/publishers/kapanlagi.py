"""Describe KapanLagi, Fimela, Bola.com and Bola.net."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

# Fimela and Bola.com are set by the platform that sets Liputan6.
_READ_PAGE: Final = {
    Label.HEADLINE: "h1.read-page--header--title, h1.read-page--header__title, h1.article-header__title",
    Label.BODY: ".article-content-body, .article-content-body__item-page, .text-detail",
    Label.FURNITURE: ".tags--snippet__popover*, .read-page--video-gallery*, .read-page--summary, .read-page--credits__header",
    Label.STANDFIRST: ".read-page--header--description",
    Label.BYLINE: ".read-page--header--author__name, .read-page-box__author__name, .read-page--credits__popover",
    Label.TIMESTAMP: ".read-page--header--author__datetime*, .read-page--header--author__modified-time, .read-page--header__datetime, "
    ".read-page-box__author__updated",
    Label.CAPTION: ".read-page--photo-gallery--item__caption",
    Label.PAGER: ".article-content-body__item-break*",
    Label.RELATED: ".baca-juga, .baca-juga-collections",
    Label.AD: ".article-ad, .advertisement-*",
    Label.TAG: ".tags--snippet__link",
}

KAPANLAGI: Final = Publisher(
    "KapanLagi",
    ("kapanlagi.com",),
    outlets=("Kapanlagi.com",),
    places={
        Label.HEADLINE: "h1.entertainment-newsdetail-title-new, .title-detail h1, h1.detail__header_title",
        Label.BODY: "#v6-revb-detailnews, .entertainment-detail-news, .body-paragraph, .body-paragpraph, .infinite-paging-item, .main-content p",
        # The person beside the date is the one whom the story tells of.
        Label.FURNITURE: ".newsdetail-celebrity, .photonews-det-warper, .profil-terkait-box, .widereadpage-item",
        Label.KICKER: "a.newsdetail-categorylink",
        Label.BYLINE: ".headermetabox-author-name",
        Label.TIMESTAMP: ".newsdetail-schedule-new, .headline-kategori, .headermetabox-datetime-text",
        Label.CAPTION: ".entertainment-newsdetail-headlineimg .copyright, .entertainment-newsdetail-image-caption, .headline .copyright",
        Label.PAGER: ".detail-body__break",
        Label.CREDIT: ".nameeditor",
        Label.TAG: ".v7-tags-terkait-warper li a",
        Label.RELATED: ".entertainment-newsdetail-beritaterkait .title",
    },
    # Its keywords are its description, cut into words; who signs stands in the linked data alone.
    metadata={"meta:author": ""},
)

FIMELA: Final = Publisher(
    "Fimela",
    ("fimela.com",),
    outlets=("Fimela.com",),
    places=_READ_PAGE,
    metadata={"meta:author": ""},
)

BOLA_COM: Final = Publisher(
    "Bola.com",
    ("bola.com",),
    outlets=("Bola.com",),
    places=_READ_PAGE,
    metadata={"meta:author": ""},
)

BOLA_NET: Final = Publisher(
    "Bola.net",
    ("bola.net",),
    outlets=("Bola.net",),
    places={
        Label.HEADLINE: ".detail-headline h1",
        Label.BODY: ".detail-body, .detail-paragraph",
        Label.BYLINE: ".detail-headline .writer",
        Label.CAPTION: ".detail-assets .copyright",
        Label.PAGER: ".infinite-break",
        Label.RELATED: ".box-crosslink",
        Label.TAG: ".box-tag-list a",
    },
    # It tells when it was changed even where it never was.
    metadata={"meta:article:modified_time": "", "meta:og:updated_time": ""},
)
