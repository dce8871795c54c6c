"""Describe Republika."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

REPUBLIKA: Final = Publisher(
    "Republika",
    ("republika.co.id",),
    outlets=("REPUBLIKA.CO.ID",),
)
