"""Describe Katadata."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

KATADATA: Final = Publisher(
    "Katadata",
    ("katadata.co.id",),
    outlets=("Katadata.co.id",),
    places={
        Label.HEADLINE: "h1.detail-title",
        Label.BODY: "div.detail-body, .detail-main, article[articleBody]",
        Label.BYLINE: ".detail-author-name",
        Label.TIMESTAMP: ".detail-date",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".widget-baca-juga*",
        Label.AD: ".ads",
        Label.REPEAT: ".ai-summary*",
        # The pager stands inside the story's element; the page behind the first ends its address in "/1".
        Label.PAGER: ".kd-paging-nav",
        Label.PROMO: ".section-affiliate",
        Label.FURNITURE: ".section-breadcrumb",
    },
    metadata={"meta:dable:author": "writer"},
)
