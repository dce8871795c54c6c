"""Describe VOA Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

VOA_INDONESIA: Final = Publisher(
    "VOA Indonesia",
    ("voaindonesia.com",),
    outlets=("VOA",),
)
