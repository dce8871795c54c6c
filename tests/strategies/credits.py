"""Draw closing tags in the forms that newsrooms print, and brackets that are none."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.credit import Credit
from idnews.lexicon import agencies

INITIALS: Final = ("sal", "rin", "dah", "Rin", "Dah", "tRi", "mg7", "RIN")
DESKS: Final = ("Z-9", "H-3", "S-07", "OL-2")
NAMES: Final = ("Sari Lestari", "Budi Wijaya", "Made Putra Contoh")
OUTLETS: Final = ("Kabarkota.com", "inilahdesa.id", "detikcom")
AGENCIES: Final = tuple(sorted(code for code in agencies.AGENCIES if code.isalpha() and len(code) <= 7))

# Tags that stand for themselves, whatever their place.
SIGNS: Final = (
    "(*)",
    "[rin]",
    "<*-5>",
    "(*-1)",
    "(*3)",
    "( Dah )",
    "(rin/dah )",
    "(Kabarkota.com/Sari Lestari)",
    "(Penulis Sari Lestari | Editor Budi Wijaya)",
)

_pairs = st.tuples(st.sampled_from(INITIALS), st.sampled_from(INITIALS))
_triples = st.tuples(st.sampled_from(INITIALS), st.sampled_from(DESKS), st.sampled_from(OUTLETS))
_agency_tags = st.tuples(st.sampled_from(AGENCIES), st.sampled_from(DESKS))
_starred = st.tuples(st.just("*"), st.sampled_from(AGENCIES))
_signed = st.tuples(st.sampled_from(OUTLETS), st.sampled_from(NAMES))

coded_credits = st.builds(Credit, st.sampled_from([(code,) for code in INITIALS if not code.isupper()]) | _pairs | _triples | _agency_tags | _starred)
closing_tags = coded_credits | st.builds(Credit, st.tuples(st.sampled_from(NAMES)) | _signed)

SENTENCES: Final = ("Warga pun lega.", '"Kami menunggu," kata Rudi.', "Siapa yang tahu?", "“Air sudah surut.”", "Panen raya tiba!")
# How a tag is joined to its sentence, and what may stand behind it.
GLUES: Final = ("", " ", "\u00a0", "   ", "\n", " \n\n")
TAILS: Final = ("", "  ", "\n", "   \u00a0", " Editor: Budi Wijaya", " Baca juga: Panen Raya di Sukamaju", "\nSumber: Kabarkota.com")

# Brackets at the end of a paragraph that sign nothing.
NOT_CREDITS: Final = (
    "Panen digelar pada Senin (6/10/2025).",
    "Ia diawasi Otoritas Jasa Desa (OJD).",
    "Ia diawasi Otoritas Jasa Desa (OJD)",
    "Begitu bunyi ayat itu (QS. Al-Contoh: 2)",
    "Ia memimpin dua kali (1995-1998)",
    "Tumbuh 5 persen secara tahunan (yoy).",
    "Ia menyapa Rudi (pendiri Kabar Kota)",
    "Petani menjemur padi. (Foto: Dok. Warga)",
    "Petani menjemur padi. (Dok. Istimewa)",
    "Mereka memakai bus (baru)",
    'Buku itu berjudul "Sawah" (OJD)',
    "Kereta Sukamaju - Sukamakmur (PP)",
    "* Ikuti kabar kami",
    "Panjangnya 5 kilometer (km)",
)
