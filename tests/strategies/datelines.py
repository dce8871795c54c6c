"""Draw datelines as newsrooms print them, from the words of the lexicon."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.dateline import Dateline
from idnews.lexicon.places import PLACES
from idnews.publishers import PUBLISHERS

# A name of two letters, or one in small letters between capitals, is no place that capitals alone can show.
_PRINTED: Final = tuple(name for name in PLACES if len(name) > 3 and "." not in name and " dan " not in name)
OUTLETS: Final = tuple(sorted({outlet for publisher in PUBLISHERS for outlet in publisher.outlets}))
DOMAINS: Final = tuple(outlet for outlet in OUTLETS if "." in outlet)
DASHES: Final = ("-", "\u2013", "\u2014", "--")

places = st.sampled_from(_PRINTED) | st.sampled_from(_PRINTED).map(str.upper)


@st.composite
def datelines(draw: st.DrawFn) -> Dateline:
    """Draw a dateline in one of the orders and joints that are met."""
    place, dash = draw(places), draw(st.sampled_from(DASHES))
    match draw(st.sampled_from(("place first", "agency", "outlet first", "kontan", "two dashes", "outlet", "place", "no dash", "day"))):
        case "place first":
            return Dateline(place, draw(st.sampled_from(OUTLETS)), dash=dash)
        case "agency":
            return Dateline(place, draw(st.sampled_from(("ANTARA", "Antara", "ANTARA News", *DOMAINS))), dash=dash, joint=" (")
        case "outlet first":
            return Dateline(place, draw(st.sampled_from(OUTLETS)), dash=dash, outlet_first=True)
        case "kontan":
            return Dateline(place, "KONTAN.CO.ID", dash=".", joint=" - ", outlet_first=True)
        case "two dashes":
            return Dateline(place, draw(st.sampled_from(DOMAINS)), dash=dash, joint=" - ", outlet_first=True)
        case "outlet":
            return Dateline(None, draw(st.sampled_from(DOMAINS)), dash=dash)
        case "no dash":
            return Dateline(place, draw(st.sampled_from(DOMAINS)), dash="", outlet_first=True)
        case "day":
            return Dateline(place, None, dash=dash, day=f"{draw(st.integers(1, 31))}/{draw(st.integers(1, 12))}")
        case _:
            return Dateline(place, None, dash=dash)


# Lines that hold a dash, a colon or a place and are no dateline: invented, in the shapes of the field guide's false friends.
NOT_DATELINES: Final = (
    "Israel - Iran kembali saling serang di perbatasan.",
    "Putri - kata dia - tidak datang ke balai desa.",
    "Pendahuluan: Sawah di desa itu kering.",
    "Oleh: Rudi Contoh",
    "By Rudi Contoh - Kamis, 14 Oktober 2021 | 08:40 WIB",
    "Analisis Kekalahan Persatuan Sukamaju dari Harapan Baru: Bek Lengah",
    "MENKEU BUDI - Menteri Keuangan Budi Contoh berpidato.",
    "FITUR Siaran sempat hilang dari layar warga.",
    "Presiden ke-7 itu pulang ke Solo.",
    "Kompas.com - 31/10/2019, 10:48 WIB",
    "Petani dari Bantul, kata Rudi, memanen padi - bukan jagung.",
    "Warga menghubungi wartawan KabarContoh.com kemarin.",
    "PANDEMI COVID-19 yang melanda desa itu reda.",
    "Menurut data detikcom, KC-1 sudah tiba.",
    "Jusuf Contoh (JC) - Wakil Ketua - datang terlambat.",
    "Rudi Contoh - detikNews",
    "Pertandingan Sukamaju - Harapan Baru berakhir imbang.",
)
