"""Draw promoted stories in the forms that newsrooms print, and sentences that only look like promotions."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.dates import parse_date
from idnews.lexicon.promotions import OTHER_HEADS, RELATED_HEADS
from idnews.related import Related

# Headlines are built so that each has eight words or more: subject, verb, object, place, turn.
_SUBJECTS: Final = ("Petani Wonosobo", "Pemuda Kampung Rambutan", "Bupati Sukamaju", "Nelayan Teluk Penyu", "Warga Desa Cibiru", "5 Pelajar Sukamaju")
_VERBS: Final = ("Tanam Ribuan", "Gelar Pameran", "Luncurkan Program", "Tolak Rencana", "Kumpulkan Hasil")
_OBJECTS: Final = ("Bibit Mangrove", "Kopi Gayo", "Perahu Hias", "Sepeda Kayu", "Beras Organik")
_PLACES: Final = ("di Tepi Danau", "untuk Pasar Baru", "dari Lereng Gunung", "dengan Dana Desa", "ke Alun-alun Kota")
_TURNS: Final = ("", "", ", Ini Sebabnya", ", Hasilnya Mengejutkan", " pada 2025", "?", "!")

headlines = st.builds(
    "{} {} {} {}{}".format,
    *map(st.sampled_from, (_SUBJECTS, _VERBS, _OBJECTS, _PLACES, _TURNS)),
)

LEADS: Final = ("Baca juga: ", "Baca Juga : ", "BACA JUGA:", "BACA JUGA :", "Baca Juga:\u00a0", "Baca juga :  ", "LIHAT JUGA: ", "Pilihan Redaksi: ")
PROMPTS: Final = (
    "(Baca juga: {})",
    "(Baca Juga : {})",
    "(baca: {})",
    "Simak Video '{}'",
    "Simak juga Video '{}':",
    'Tonton juga video "{}" di sini:',
    "Simak juga Video: {}",
    "Lihat juga Video: {}",
    "Saksikan Live DetikSore : {}",
    "Simak! Video Pilihan Redaksi: {}",
    "BACA ARTIKEL LAINNYA... {}",
    "Pilihan Redaksi {}",
    "Baca Juga:\n{}",
)

# Sentences of a story, each with an opening that tells it from a headline.
SENTENCES: Final = (
    "Sementara itu, kepala desa belum memberi jawaban atas pertanyaan warga.",
    "Menurut Darto, hasil panen tahun ini jauh lebih baik daripada tahun lalu.",
    '"Kami sudah menunggu sejak pagi di tepi sungai," kata Darto.',
    "Kemudian rombongan berjalan kaki menuju balai desa yang baru dicat.",
    "Ia berharap jalan menuju sawah segera diperbaiki oleh pemerintah.",
    "Namun, tidak semua warga setuju dengan rencana itu karena biayanya mahal.",
)

# What stands behind a promotion in joined text and is no sentence.
STOPS: Final = (
    "\nWarga pulang.",
    " Editor: Siti Lestari",
    " Copyright © 2025",
    "[Gambas:Video 20detik]",
    " Baca juga: Panen Raya di Lereng Gunung",
    "",
)

# Prose that reads and watches, and promotions of channels: no story is promoted.
NOT_PROMOTIONS: Final = (
    "Ia membaca juga buku itu.",
    "Silakan baca juga syaratnya.",
    "Mereka melihat juga rumah tua di tepi sungai.",
    "Warga menonton video itu berulang kali.",
    "Pemerintah desa (baca: kepala desa) belum menjawab.",
    "BACA JUGA: Update Berita Desa Terkini, Klik di Sini",
    "Simak juga video pilihan berikut ini:",
    "Saksikan Live DetikPagi :",
    "Simak selengkapnya di halaman selanjutnya.",
    "Terlihat juga Bukit Sanjaya dari sana.",
)

AGES: Final = ("11 jam lalu", "2 hari lalu", "17 menit yang lalu", "14 Oktober 2020, 21:00 WIB", "30 Des 2015 14:18", "kemarin")
KICKERS: Final = ("Nasional", "Bisnis", "Telko", "Gaya Hidup", "NASIONAL")
ages = st.sampled_from(AGES).map(parse_date)

inline_stories = st.builds(Related, headlines)
listed_stories = st.builds(Related, headlines, kicker=st.none() | st.sampled_from(KICKERS), when=st.none() | ages, inline=st.just(value=False))

related_heads = st.sampled_from(sorted(RELATED_HEADS)).flatmap(lambda head: st.sampled_from((head.capitalize(), head.upper(), head.title() + ":")))
other_heads = st.sampled_from(sorted(OTHER_HEADS)).flatmap(lambda head: st.sampled_from((head.capitalize(), head.upper())))

# Where a list has ended: the page's foot, an advertisement, the story's own words.
FEET: Final = (
    "Berita Terkini",
    "Terpopuler",
    "Kanal",
    "Network",
    "Tag: kopi, desa",
    "Copyright © 2025",
    "Komentar",
    "Iklan",
    SENTENCES[0],
    SENTENCES[3],
)
