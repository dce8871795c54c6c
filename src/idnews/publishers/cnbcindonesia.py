"""Describe CNBC Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

CNBC_INDONESIA: Final = Publisher(
    "CNBC Indonesia",
    ("cnbcindonesia.com",),
    outlets=("CNBC Indonesia",),
)
