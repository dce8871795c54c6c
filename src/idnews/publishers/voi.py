"""Describe VOI."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

VOI: Final = Publisher(
    "VOI",
    ("voi.id",),
    outlets=("VOI",),
    places={
        Label.BODY: ".single-post-content",
        Label.BYLINE: ".single-post-author",
        Label.TIMESTAMP: ".single-post-date",
        Label.RELATED: ".see-also*",
    },
)
