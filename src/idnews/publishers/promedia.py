"""Describe Pikiran Rakyat, KRJogja, Suara Merdeka, Ayo Bandung and Akurat."""

from __future__ import annotations

from typing import Final

from idnews.publishers.profile import Publisher

PIKIRAN_RAKYAT: Final = Publisher(
    "Pikiran Rakyat",
    ("pikiran-rakyat.com",),
    outlets=("PIKIRAN RAKYAT",),
    whole="?page=all",
)

KRJOGJA: Final = Publisher(
    "KRJogja",
    ("krjogja.com",),
    outlets=("KRjogja.com",),
    whole="?page=all",
)

SUARA_MERDEKA: Final = Publisher(
    "Suara Merdeka",
    ("suaramerdeka.com",),
    outlets=("SUARAMERDEKA.COM",),
    whole="?page=all",
)

AYO_BANDUNG: Final = Publisher(
    "Ayo Bandung",
    ("ayobandung.com",),
    outlets=("AYOBANDUNG.COM",),
    whole="?page=all",
)

AKURAT: Final = Publisher(
    "Akurat",
    ("akurat.co",),
    outlets=("AKURAT.CO",),
    whole="?page=all",
)
