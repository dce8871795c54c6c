"""Describe BBC News Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

BBC_NEWS_INDONESIA: Final = Publisher(
    "BBC News Indonesia",
    ("bbc.com", "bbc.co.uk"),
)
