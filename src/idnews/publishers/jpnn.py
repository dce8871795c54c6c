"""Describe JPNN."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

JPNN: Final = Publisher(
    "JPNN",
    ("jpnn.com",),
    outlets=("jpnn.com",),
)
