"""Describe RMOL."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

RMOL: Final = Publisher(
    "RMOL",
    ("rmol.id", "rmol.co"),
    outlets=("RMOL",),
    places={
        Label.HEADLINE: ".single_post_heading h1",
        Label.BODY: "#fontResizableText, .news_content_wrap, .entry-content",
        # The date is an item of the same list.
        Label.BYLINE: ".author li",
    },
)
