"""Draw the words of invented news: names, places, headlines, sentences, and the noise of the lexicon."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.label import Label
from idnews.lexicon.cues import CUES

_FIRST: Final = ("Sari", "Hendra", "Retno", "Yusuf", "Marlina", "Bagas", "Wulan", "Darmin", "Laras", "Teguh", "Ratna", "Fajar")
_LAST: Final = ("Wijayanto", "Lestari", "Hadi Kusuma", "Ramadhan", "Palupi", "Suhada", "Handayani", "Prasetyo", "Kurniasih", "Setiadi")
_PLACES: Final = ("Jakarta", "Banjarmasin", "Kupang", "Rembang", "Makassar", "Sleman", "Ambon", "Jayapura", "Demak", "Bandung")
_SUBJECTS: Final = (
    "Warga dua desa",
    "Petani garam",
    "Kelompok nelayan",
    "Pengelola museum",
    "Para pelajar",
    "Perajin rotan",
    "Pedagang pasar terapung",
)
_VERBS: Final = (
    "menanam bibit bakau",
    "memperbaiki tanggul",
    "membuka ruang baca",
    "merawat perahu tua",
    "mengolah kulit salak",
    "memetakan mata air",
)
_WHERE: Final = ("di tepi sungai", "di pesisir utara", "di halaman balai desa", "di lereng gunung", "di kolong jembatan", "di pulau seberang")
_WHEN: Final = ("sejak bulan lalu", "pada Selasa (2/9/2025)", "setiap akhir pekan", "selama tiga musim", "Kamis (4/9) pagi", "sepanjang tahun ini")
# What looks like boilerplate and is none.
_LOOKALIKES: Final = (
    "dengan biaya Rp1.250.000",
    "bersama kader pemberdayaan (PKK)",
    "menurut surat bernomor ST/16/I/2018",
    "setelah unggul 2-1 dalam pemungutan suara",
    "dan membaca juga pengumuman itu",
)
_TITLES: Final = (
    "Warga Dua Desa Menanam Bakau di Muara",
    "Petani Garam Rembang Panen Perdana, Harga Naik",
    "Pasar Terapung Dibuka Lagi, Pedagang Senang",
    "Museum Kereta Tua Kembali Menerima Rombongan Sekolah",
    "Perajin Rotan Kebanjiran Pesanan dari Luar Pulau",
    "Sekolah Apung Pertama Diresmikan di Pulau Seberang",
)
# Headlines of other stories: who, does, what, where.
_WHO: Final = ("Petani Wonosobo", "Pemuda Kampung Rambutan", "Bupati Sukamaju", "Nelayan Teluk Penyu", "Warga Desa Cibiru", "Lima Pelajar Sukamaju")
_DOES: Final = ("Tanam Ribuan", "Gelar Pameran", "Luncurkan Program", "Tolak Rencana", "Kumpulkan Hasil")
_WHAT: Final = ("Bibit Mangrove", "Kopi Gayo", "Perahu Hias", "Sepeda Kayu", "Beras Organik")
_THERE: Final = ("di Tepi Danau", "untuk Pasar Baru", "dari Lereng Gunung", "dengan Dana Desa", "ke Alun-alun Kota")
_SUBHEADS: Final = ("Bibit dari Warga Sendiri", "Menunggu Musim Panen", "Ruang Baca di Atas Perahu", "Bukan Sekadar Hiasan", "Air Bersih untuk Semua")
_ITEMS: Final = (
    "Pupuk kandang dari peternak setempat",
    "Dua perahu kayu",
    "Papan nama",
    "Jaring nelayan yang tidak terpakai",
    "Bibit bakau setinggi lutut",
)
_TOPICS: Final = ("bakau", "petani garam", "Kabupaten Demak", "pasar terapung", "mata air", "Hari Nelayan", "rotan", "perahu tua")


def persons() -> st.SearchStrategy[str]:
    """Draw the name of an invented person."""
    return st.builds("{} {}".format, st.sampled_from(_FIRST), st.sampled_from(_LAST))


def places() -> st.SearchStrategy[str]:
    """Draw a place that datelines name."""
    return st.sampled_from(_PLACES)


def headlines() -> st.SearchStrategy[str]:
    """Draw the headline of an invented story."""
    return st.sampled_from(_TITLES)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence of running text: plain, a quotation, or one that holds what looks like boilerplate."""
    said = f"{draw(st.sampled_from(_SUBJECTS))} {draw(st.sampled_from(_VERBS))} {draw(st.sampled_from(_WHERE))} {draw(st.sampled_from(_WHEN))}"
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return f'"{said}," kata {draw(persons())}.'
    if kind == 1:
        return f"{said} {draw(st.sampled_from(_LOOKALIKES))}."
    return f"{said}."


def grafs() -> st.SearchStrategy[str]:
    """Draw a paragraph of one to three sentences."""
    return st.lists(sentences(), min_size=1, max_size=3, unique=True).map(" ".join)


def stories(least: int = 2, most: int = 8) -> st.SearchStrategy[list[str]]:
    """Draw the paragraphs of a story that says nothing twice."""
    said = st.lists(sentences(), min_size=least, max_size=2 * most, unique=True)
    return said.map(lambda all_said: [" ".join(all_said[at::most]) for at in range(min(most, len(all_said)))])


def noise_lines(*labels: Label) -> st.SearchStrategy[str]:
    """Draw a line of boilerplate from the lexicon's cues, of some labels or of any."""
    wanted = labels or (Label.AD, Label.PROMO, Label.SOCIAL, Label.FURNITURE, Label.LEGAL)
    lines = [words for label in wanted for words in CUES[label]["whole"] if not set("{…") & set(words)]
    return st.sampled_from(lines)


def titles() -> st.SearchStrategy[str]:
    """Draw the headline of another story: there are hundreds, so that a page can promote many."""
    return st.builds("{} {} {} {}".format, *map(st.sampled_from, (_WHO, _DOES, _WHAT, _THERE)))


def subheads() -> st.SearchStrategy[str]:
    """Draw a heading inside a story."""
    return st.sampled_from(_SUBHEADS)


def items() -> st.SearchStrategy[str]:
    """Draw an entry of a list inside a story."""
    return st.sampled_from(_ITEMS)


def topics() -> st.SearchStrategy[str]:
    """Draw a topic under which a story is filed."""
    return st.sampled_from(_TOPICS)
