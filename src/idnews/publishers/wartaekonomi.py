"""Describe Warta Ekonomi."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

WARTA_EKONOMI: Final = Publisher(
    "Warta Ekonomi",
    ("wartaekonomi.co.id",),
    outlets=("Warta Ekonomi", "WE Online"),
    whole="?page=all",
    places={
        Label.HEADLINE: ".articlePostHeader h1",
        Label.BODY: ".articlePostContent",
        Label.RELATED: ".baca-juga*",
        Label.AD: ".adInArticle*",
        Label.SOCIAL: ".articleListShare",
    },
)
