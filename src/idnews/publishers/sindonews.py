"""Describe SINDOnews."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

SINDONEWS: Final = Publisher(
    "SINDOnews",
    ("sindonews.com",),
    outlets=("SINDOnews.com",),
    whole="?showpage=all",
    places={
        Label.HEADLINE: ".detail-title, h1[headline], .article h1",
        Label.BODY: "#detail-desc, [articleBody], .article #content",
        # The initials that close the story, though the element calls itself the editor.
        Label.CREDIT: "#detail-desc .editor",
        Label.BYLINE: ".detail-nama-redaksi",
        Label.TIMESTAMP: ".detail-date-artikel, .article time",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".baca-inline",
        Label.PAGER: ".paging-artikel, .content-show",
        Label.FURNITURE: ".v-*",
    },
)
