"""Describe Turn Back Hoax."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TURN_BACK_HOAX: Final = Publisher(
    "Turn Back Hoax",
    ("turnbackhoax.id",),
)
