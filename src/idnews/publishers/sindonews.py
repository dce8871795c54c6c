"""Describe SINDOnews."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

SINDONEWS: Final = Publisher(
    "SINDOnews",
    ("sindonews.com",),
    outlets=("SINDOnews.com",),
    whole="?showpage=all",
)
