"""Describe Merdeka.com."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

MERDEKA_COM: Final = Publisher(
    "Merdeka.com",
    ("merdeka.com",),
    outlets=("Merdeka.com",),
    places={
        Label.HEADLINE: "h1.articles-content__title, .mdk-dt-headline h1, .mdk-news-head h1, #mdk-news-title h1, #mdk-body-news h1",
        # On phones the closing tag stands behind the pager, the pages behind the first hidden in it; "paragpraph" is how the pages of 2018 spell it.
        Label.BODY: ".articles-content__body, .mdk-news-body, .mdk-body-paragraph, .mdk-body-paragpraph, #mdk-body-newsarea",
        Label.BYLINE: ".mdk-date-reporter, [data-tracking=author_name]",
        Label.TIMESTAMP: "span.date-post",
        Label.CAPTION: "figcaption, .mdk-news-img-copyright, .mdk-copyright, .imageinfo",
        Label.TAG: ".tags-articles__list a, ul.tag__list a, ul#tag-more a",
        Label.RELATED: ".articles-content__body .bg-primary-50",
        Label.AD: ".advertisement-placeholder",
        Label.PROMO: ".gtwsub",
        Label.PAGER: ".page-break, .page-number, ul.mdk-list-paging",
        Label.FURNITURE: "nav.breadcrumb-navigation, p.read-too, .tag__head, .title-tag-v2, .disclaimer-comment, .read-comment",
    },
    # The clocks of the older pages are Jakarta's, whatever zone they print: "+07:00Z", "-07:00", "GMT".
    local_times=(
        "meta:pubdate",
        "meta:article:published_time",
        "meta:og:article:published_time",
        "meta:article:modified_time",
        "meta:og:updated_time",
    ),
)
