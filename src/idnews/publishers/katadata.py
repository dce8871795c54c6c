"""Describe Katadata."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

KATADATA: Final = Publisher(
    "Katadata",
    ("katadata.co.id",),
)
