"""Describe CNN Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

CNN_INDONESIA: Final = Publisher(
    "CNN Indonesia",
    ("cnnindonesia.com",),
    outlets=("CNN Indonesia",),
)
