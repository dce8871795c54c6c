"""Describe TIMES Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TIMES_INDONESIA: Final = Publisher(
    "TIMES Indonesia",
    ("timesindonesia.co.id", "times.co.id"),
    outlets=("TIMESINDONESIA", "TIMES JOGJA"),
)
