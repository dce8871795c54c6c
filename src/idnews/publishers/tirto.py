"""Describe Tirto."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

TIRTO: Final = Publisher(
    "Tirto",
    ("tirto.id",),
    outlets=("tirto.id",),
    places={
        Label.HEADLINE: "h1.article-title",
        # Older pages set the standfirst and each part of the story in an element of this class.
        Label.BODY: "div.content-text-editor",
        Label.BYLINE: ".byline a.reporter-name, div.reporter",
        Label.TIMESTAMP: ".byline div",
        Label.CAPTION: "figcaption",
        Label.RELATED: ".baca-holder",
        Label.AD: "#gpt-inline*, ins",
        Label.FURNITURE: ".breadcrumbs-wrapper",
    },
    local_times=("meta:article:modified_time",),
)
