"""Describe Kompas.com, Kompas.id, KompasTV and Kompasiana."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

KOMPAS_COM: Final = Publisher(
    "Kompas.com",
    ("kompas.com",),
    outlets=("KOMPAS.com",),
    whole="?page=all",
    places={
        # In 2015 and 2016 the h1 is the channel's name.
        Label.HEADLINE: ".read__title, .kcm-read-top h2, .kcm-read-content-top h2",
        Label.BODY: ".read__content, .kcm-read-text, .kcmread1114, .div-read",
        Label.BYLINE: ".creditModal-body, .read__credit__item, #penulis, #editor, .kcm-read-copy",
        Label.TIMESTAMP: ".read__time, .kcm-date, .kcm-read-top .grey, .kcm-read-content-top .grey",
        Label.CAPTION: ".photo__caption, .kcm-read .photo",
        Label.TAG: ".tag__article__wrap a, .read__tagging a",
        Label.RELATED: ".inject-baca-juga, .read__bacajuga, .aTerkait__list, .related__inline, .kcm-read-terkait",
        Label.PAGER: ".read__paging, .paging__footnote",
        Label.AD: ".ads-on-body, .kompasidRec*, .liftdown_v2_tanda",
        Label.PROMO: ".gate-kgplus, .wLink, .info-banner",
        Label.SOCIAL: ".social--container, .kcm-social-share, .social__share",
        # It joins writer and editor; the window that opens from it tells them apart.
        Label.REPEAT: ".credit-title, .terkait-dev",
        # "Lihat Foto", and what leads to the topics of the day.
        Label.FURNITURE: ".photo__icon, .kcm-read-bottom-topic, .exp-tag-populer",
    },
    metadata={"ld:author": "editor"},
)

KOMPAS_ID: Final = Publisher(
    "Kompas.id",
    ("kompas.id",),
    outlets=("KOMPAS",),
)

KOMPASTV: Final = Publisher(
    "KompasTV",
    ("kompas.tv",),
    outlets=("KOMPAS.TV",),
    whole="?page=all",
)

KOMPASIANA: Final = Publisher(
    "Kompasiana",
    ("kompasiana.com",),
    whole="?page=all",
)
