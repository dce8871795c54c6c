"""Describe Merdeka.com."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

MERDEKA_COM: Final = Publisher(
    "Merdeka.com",
    ("merdeka.com",),
    outlets=("Merdeka.com",),
)
