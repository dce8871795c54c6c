"""Describe Turn Back Hoax."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher
from idnews.publishers.wordpress import WORDPRESS

TURN_BACK_HOAX: Final = Publisher(
    "Turn Back Hoax",
    ("turnbackhoax.id",),
    # It ran on WordPress until the middle of 2025.
    places={**WORDPRESS, Label.BODY: f"section.article--main, {WORDPRESS[Label.BODY]}"},
)
