"""Describe The Jakarta Post and Jakarta Globe."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

THE_JAKARTA_POST: Final = Publisher(
    "The Jakarta Post",
    ("thejakartapost.com",),
)

JAKARTA_GLOBE: Final = Publisher(
    "Jakarta Globe",
    ("jakartaglobe.id",),
)
