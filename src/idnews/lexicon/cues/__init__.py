"""Phrases that give boilerplate away: label, then position, then words (see `idnews.cue.Cue` for how they are written)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from idnews.lexicon.cues.ads import ADS
from idnews.lexicon.cues.furniture import FURNITURE
from idnews.lexicon.cues.legal import LEGAL
from idnews.lexicon.cues.promos import PROMOS
from idnews.lexicon.cues.social import SOCIAL

CUES: Final[Mapping[str, Mapping[str, tuple[str, ...]]]] = {
    "ad": ADS,
    "promo": PROMOS,
    "social": SOCIAL,
    "legal": LEGAL,
    "furniture": FURNITURE,
}

# What follows boilerplate in joined text, and ends it where no full stop does; each with a colon behind it.
NEXT_LINES: Final = (
    "baca juga",
    "baca",
    "lihat juga",
    "simak juga",
    "editor",
    "penulis",
    "reporter",
    "pewarta",
    "redaktur",
    "sumber",
)

# What no sentence runs on into, nor out of, where a scraper glued it to its neighbours: "…kata dia.ADVERTISEMENTSCROLL TO CONTINUE WITH CONTENTMenurut…".
GLUED_LINES: Final = (
    "ADVERTISEMENT",
    "Advertisement",
    "SCROLL TO CONTINUE WITH CONTENT",
    "SCROLL TO RESUME CONTENT",
    "Scroll down untuk melanjutkan membaca",
    "Gulir untuk melanjutkan membaca",
    "Perbesar",
    "Lihat Foto",
    "Pilihan Redaksi",
    "Artikel ini telah tayang",
    "Follow Berita",
    "Ikuti Berita",
)
