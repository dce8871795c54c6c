"""Describe Okezone."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

OKEZONE: Final = Publisher(
    "Okezone",
    ("okezone.com",),
    outlets=("Okezone.com",),
    whole="?page=all",
)
