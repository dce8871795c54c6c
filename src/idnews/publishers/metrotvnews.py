"""Describe Medcom and Metro TV."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

MEDCOM: Final = Publisher(
    "Medcom",
    ("medcom.id",),
    outlets=("medcom.id",),
)

METRO_TV: Final = Publisher(
    "Metro TV",
    ("metrotvnews.com",),
    outlets=("Metrotvnews.com",),
)
