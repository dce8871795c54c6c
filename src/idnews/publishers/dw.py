"""Describe DW Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

DW_INDONESIA: Final = Publisher(
    "DW Indonesia",
    ("dw.com",),
    places={
        Label.BODY: ".longText, .rich-text, .content-area",
        Label.KICKER: ".kicker",
        Label.STANDFIRST: "p.intro, .teaser-text",
        Label.CAPTION: ".picBox p",
        # Until 2023 a list beneath the story told its date, its writer and its topics.
        Label.BYLINE: "ul.smallList li",
    },
)
