"""Describe Tempo."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

TEMPO: Final = Publisher(
    "Tempo",
    ("tempo.co",),
    outlets=("TEMPO.CO",),
)
