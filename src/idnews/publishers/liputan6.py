"""Describe Liputan6."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

LIPUTAN6: Final = Publisher(
    "Liputan6",
    ("liputan6.com",),
    outlets=("Liputan6.com",),
    places={
        Label.HEADLINE: ".read-page--header--title, .read-page--header__title, .article-header__title, h1.entry-title",
        Label.BODY: ".article-content-body, .article-raw-content, #multi-page-*, .text-detail",
        Label.STANDFIRST: ".read-page--header--description",
        Label.BYLINE: (
            ".read-page--header--author__name, .read-page-box__author__name, .read-page-box__author__datetime__wrapper, "
            ".read-page--header__by-author, .read-page--credits, .article-header, .article-credits*"
        ),
        Label.TIMESTAMP: (
            ".read-page--header--author__datetime-wrapper, .read-page-box__author__updated, .read-page--header__datetime-wrapper, "
            ".article-header__modified-time"
        ),
        Label.CAPTION: "figcaption, .article-photo-gallery--item__description",
        Label.TAG: ".tags--snippet__name, .tags--snippet__link, .read-page--tags__link, .tags--topics--item__link",
        Label.RELATED: ".baca-juga, .baca-juga-collections, #related-news",
        Label.PAGER: (
            ".article-content-body__item-break, .article-content-body__item-loadmore, .article-content-body__break, .article-content-body__load-more"
        ),
        Label.AD: ".advertisement-placeholder, .advertisement-text, .article-ad, .seamless-ads, .photo-gateway",
        Label.PROMO: ".promo",
        Label.SOCIAL: ".read-page--social-share",
        # The writer once more, with "Tim Redaksi".
        Label.REPEAT: ".read-page-box__author__team-detail",
        # "Perbesar", what a topic means, and stories that are recommended under the head of the credits.
        Label.FURNITURE: (
            ".read-page--photo-gallery--item__icon*, .article-photo-gallery--item__button-zoom, .tags--snippet__popover-content, "
            ".article-snippet--related*, .read-page--summary, .read-page--thumbs"
        ),
    },
)
