"""Describe tvOnenews."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TVONENEWS: Final = Publisher(
    "tvOnenews",
    ("tvonenews.com",),
    outlets=("tvOnenews.com",),
)
