"""Describe JawaPos and the papers of its network."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

JAWAPOS: Final = Publisher(
    "JawaPos",
    ("jawapos.com",),
    outlets=("JawaPos.com",),
    # Its own pages until 2021, those of Promedia until April 2026, and since then what a script fills in.
    places={
        Label.HEADLINE: "h1.read__title, h1.detailtitle",
        Label.BODY: "article.read__content, div.read__content, .newsContent",
        Label.BYLINE: "div.read__info__author",
        Label.TIMESTAMP: "div.read__info__date",
        Label.CAPTION: "div.photo__caption, figcaption",
        Label.TAG: "ul.tag__list a",
        Label.RELATED: "strong.readmore, strong.read__others, ul.related__list",
        Label.AD: ".prads, #prmn__*",
        Label.PAGER: "p.page, div.paging--article",
        Label.FURNITURE: ".breadcrumb__wrap, section.latest, section.most",
    },
    metadata={"meta:author": ""},
)
