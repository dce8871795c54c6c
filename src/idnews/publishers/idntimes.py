"""Describe IDN Times and Fortune Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

IDN_TIMES: Final = Publisher(
    "IDN Times",
    ("idntimes.com",),
    outlets=("IDN Times",),
)

FORTUNE_INDONESIA: Final = Publisher(
    "Fortune Indonesia",
    ("fortuneidn.com",),
    outlets=("FORTUNE",),
)
