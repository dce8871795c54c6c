"""Describe DW Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

DW_INDONESIA: Final = Publisher(
    "DW Indonesia",
    ("dw.com",),
)
