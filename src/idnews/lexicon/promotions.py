"""How newsrooms promote another story: leads inside a story, heads of lists beside it."""

from __future__ import annotations

from typing import Final

from idnews.lexicon.frame import GUESTS_NOTICE

READ_LEADS: Final = (
    "also read",
    "artikel lain",
    "baca berita terkait",
    "baca artikel terkait",
    "baca lainnya",
    "lihat pula",
    "read also",
    # Antara's English edition.
    "related news",
    "saksikan juga",
    "simak pula",
    "tonton juga",
    "baca juga artikel",
    "baca juga berita",
    "baca juga",
    "baca pula",
    "baca selengkapnya",
    "baca artikel lainnya",
    "baca berita lainnya",
    "baca",
    "lihat juga",
    "simak juga",
    "berita terkait",
    "artikel terkait",
    "pilihan redaksi",
    "pilihan editor",
    "berita pilihan",
    "menarik dibaca",
)
"""Leads that a colon (or dots) parts from the promoted headline, longest first."""

BARE_LEADS: Final = ("baca juga", "baca pula", "pilihan redaksi", "pilihan editor", "lihat juga")
"""Leads that head a headline even without a colon, where they open a sentence with a capital letter."""

FOOT_LEADS: Final = ("Selanjutnya", "Menarik Dibaca")
"""Leads of the two stories with which Kontan closes a page: the first is one only where the second follows."""

WATCH_VERBS: Final = ("simak", "tonton", "lihat", "saksikan")
"""Verbs that prompt the reader to watch a video."""

PLAYERS: Final = ("[gambas:video",)
"""What stands in a text in the place of a video's player."""

VIDEO_TAILS: Final = ("di sini", "di bawah ini", "berikut ini", "selengkapnya di sini")
"""What may follow the quoted title of a prompted video."""

CHANNEL_WORDS: Final = (
    "klik di sini",
    "klik disini",
    "klik link",
    "google news",
    "whatsapp channel",
    "saluran whatsapp",
    "channel whatsapp",
    "grup telegram",
    "channel telegram",
    "di sini yuk",
)
"""Words that give away the promotion of a channel or a section, which is no story."""

RELATED_HEADS: Final = (
    "artikel terkait",
    "artikel lainnya terkait",
    "artikel yang terkait",
    "baca artikel lainnya",
    "baca juga artikel lainnya",
    "kabar terkait",
    "baca artikel terkait",
    "informasi terkait",
    "related items",
    "pos terkait",
    "postingan terkait",
    "baca juga",
    "baca juga artikel terkait",
    "baca juga berita terkait",
    "baca pula",
    "berita terkait",
    "berita terkait lainnya",
    "berita yang terkait",
    "foto terkait",
    "konten terkait",
    "lihat juga",
    "pilihan editor",
    "pilihan redaksi",
    "simak juga",
    "lebih lanjut tentang berita ini",
    "lebih lanjut tentang topik ini",
    "terkait",
    "video terkait",
    "related",
    "related articles",
    "related news",
    "related post",
    "related posts",
    "related stories",
)
"""Heads of lists of stories that have to do with this one."""

CHOICE_HEADS: Final = ("pilihan editor", "pilihan redaksi")
"""Heads that stand over stories related to this one inside its run (CNN Indonesia), and over any stories at the foot of the page (JPNN)."""

OTHER_HEADS: Final = (
    "anda mungkin juga menyukai",
    "anda mungkin juga suka",
    "artikel berikutnya",
    "artikel lainnya",
    "artikel pilihan",
    "artikel populer",
    "artikel sebelumnya",
    "artikel selanjutnya",
    "artikel terbaru",
    "artikel terkini",
    "bacaan lainnya",
    "berita berikutnya",
    "berita hari ini",
    "berita lain",
    "berita lainnya",
    "berita pilihan",
    "berita populer",
    "berita rekomendasi",
    "berita sebelumnya",
    "berita selanjutnya",
    "berita terbaru",
    "berita terkini",
    "berita terpopuler",
    "berita utama",
    "dari web",
    "don't miss",
    "headline",
    "indeks berita",
    "jangan lewatkan",
    "kabar terbaru",
    "kabar terkini",
    "kamu mungkin suka",
    "komentar terbanyak",
    "latest news",
    "lihat semua",
    "more from author",
    "more news",
    "most popular",
    "mungkin anda suka",
    "must read",
    "next article",
    "next post",
    "paling banyak dibaca",
    "paling banyak dicari",
    "paling dicari",
    "paling sering dibaca",
    "pilihan untuk anda",
    "pilihan untukmu",
    "popular",
    "populer",
    "pos berikutnya",
    "pos sebelumnya",
    "post berikutnya",
    "post sebelumnya",
    "post selanjutnya",
    "previous article",
    "previous post",
    "recommended",
    "recommended for you",
    "rekomendasi",
    "rekomendasi untuk anda",
    "rekomendasi untukmu",
    "sedang hangat",
    "sedang ramai",
    "sedang tren",
    "sorotan",
    "terbanyak dibaca",
    "terbaru",
    "terkini",
    "terpopuler",
    "top news",
    "topik populer",
    "trending",
    "tulisan berikutnya",
    "tulisan sebelumnya",
    "up next",
    "video pilihan",
    "video populer",
    "video terkini",
    "what's on",
)
"""Heads of lists that have nothing to do with the story: popular, latest, recommended, before and after it."""

OTHER_TRACES: Final = (
    "populer",
    "popular",
    "terkini",
    "terbaru",
    "latest",
    "trending",
    "tren",
    "dibaca",
    "dicari",
    "lainnya",
    "hari ini",
    "rekomendasi",
)
"""Words of which the heads of such lists hold one that stand among a story's paragraphs; "Jangan Lewatkan" promotes stories there."""

STOPS: Final = (
    "ADVERTISEMENT",
    "Artikel ini bersumber",
    "Artikel ini sebelumnya",
    "Artikel ini sudah tayang",
    "Artikel ini telah",
    "Baca berita tanpa iklan",
    "Berita ini telah tayang",
    "Cek Berita dan Artikel",
    "Copyright",
    "COPYRIGHT",
    "Dapatkan berita",
    "Dapatkan informasi",
    "Dapatkan update",
    "Dilarang keras",
    "Follow ",
    "Gabung ke",
    "Halaman Selanjutnya",
    "Halaman selanjutnya",
    GUESTS_NOTICE,
    "Ikuti berita",
    "Ikuti kami",
    "Isi komentar",
    "PT Badan Penerbit",
    "Penulis adalah",
    "SCROLL TO",
    "Simak berita",
    "Tags ",
    "* Fakta atau Hoaks",
)
"""Words behind a promoted headline that belong to the page's frame: no sentence of the story opens with them."""

STOP_LABELS: Final = (
    "Editor",
    "Foto",
    "Kontributor",
    "Penerjemah",
    "Penulis",
    "Pewarta",
    "Redaktur",
    "Reporter",
    "Sumber",
    "Tag",
    "Tags",
    "Uploader",
)
"""Labels that end a promoted headline where a colon follows them."""
