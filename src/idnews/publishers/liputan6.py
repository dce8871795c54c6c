"""Describe Liputan6."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

LIPUTAN6: Final = Publisher(
    "Liputan6",
    ("liputan6.com",),
    outlets=("Liputan6.com",),
)
