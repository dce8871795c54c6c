"""Describe tvOnenews."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

TVONENEWS: Final = Publisher(
    "tvOnenews",
    ("tvonenews.com",),
    outlets=("tvOnenews.com",),
    places={
        Label.BODY: ".detail-content",
        Label.BYLINE: ".detail-author, .detail-author-data",
        Label.TIMESTAMP: ".detail-date",
        Label.AD: ".slotiklan*",
        Label.RELATED: ".baca-juga*, .related*",
    },
)
