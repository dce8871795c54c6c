"""Describe detikcom."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

DETIKCOM: Final = Publisher(
    "detikcom",
    ("detik.com",),
    whole="?single=1",
)
