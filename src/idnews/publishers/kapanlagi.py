"""Describe KapanLagi, Fimela, Bola.com and Bola.net."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

KAPANLAGI: Final = Publisher(
    "KapanLagi",
    ("kapanlagi.com",),
    outlets=("Kapanlagi.com",),
)

FIMELA: Final = Publisher(
    "Fimela",
    ("fimela.com",),
    outlets=("Fimela.com",),
)

BOLA_COM: Final = Publisher(
    "Bola.com",
    ("bola.com",),
    outlets=("Bola.com",),
)

BOLA_NET: Final = Publisher(
    "Bola.net",
    ("bola.net",),
    outlets=("Bola.net",),
)
