"""Describe Media Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

MEDIA_INDONESIA: Final = Publisher(
    "Media Indonesia",
    ("mediaindonesia.com",),
)
