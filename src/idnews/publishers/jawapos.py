"""Describe JawaPos."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

JAWAPOS: Final = Publisher(
    "JawaPos",
    ("jawapos.com",),
    outlets=("JawaPos.com",),
)
