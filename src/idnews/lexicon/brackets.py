"""What brackets at the end of a line may hold that is no closing tag, and what may stand behind one that is."""

from __future__ import annotations

from typing import Final

# Signs of a picture's credit: such a bracket belongs to a caption and never closes a story.
PICTURE_WORDS: Final[frozenset[str]] = frozenset({
    "foto", "photo", "fotografer", "dok", "dok.", "doc", "doc.", "dokumen", "dokumentasi", "ist", "ist.", "istimewa", "ilustrasi", "ilustrator", "infografis",
    "grafis", "shutterstock", "freepik", "pixabay", "unsplash", "pexels", "istock", "istockphoto", "screenshot", "wikipedia", "tangkapan", "capture", "instagram", "twitter",
    "youtube", "facebook", "tiktok", "sumber", "source", "courtesy", "repro", "handout", "pool", "getty", "net",
})  # fmt: skip

# Short words that a bracket at the end of a line may hold and that are no reporter's code.
NOT_CODES: Final[frozenset[str]] = frozenset({
    "bersambung", "tamat", "habis", "selesai", "persero", "baru", "lama", "alm", "almh", "almarhum", "almarhumah", "purn", "ret", "mm", "km", "kg", "gr",
    "ton", "ha", "dpl", "mdpl", "mph", "kmh", "pcs", "usd", "idr", "rp", "wib", "wita", "wit", "pdf", "id", "en", "link", "lihat", "baca", "klik", "hal",
    "pria", "laki", "wni", "wna", "lk", "pr", "sic", "hari", "dll", "dsb", "dst", "saw", "swt", "ra", "as", "ri", "rsud", "tbk", "laki-laki", "perempuan",
    "opsional", "wafat", "bagian", "senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu", "ahad", "kiri", "kanan", "tengah", "atas", "bawah",
    "videografer", "video", "gratis", "spesial", "opsi", "daging", "tertawa", "ketawa", "tepuk", "luar", "dalam", "besar", "kecil", "satu", "dua", "tiga",
    # "putra/putri" and "ya/tidak" as forms print them, behind a full stop too.
    "pa", "pi", "ya", "tdk",
})  # fmt: skip

# Measures and nations ("Rafael Nadal (Spa)"): no tag where they stand inside a sentence, a reporter's code behind one.
MEASURES: Final[frozenset[str]] = frozenset({
    "yoy", "mtm", "mom", "qoq", "qtq", "qtoq", "ctc", "ytd", "ytm", "ina", "spa", "ita", "ing", "jer", "bel", "por", "arg", "bra", "jep", "kor", "chn", "mas", "tha",
    "fra", "ned", "den", "eng", "ger", "usa", "jpn", "aus", "cm", "swe", "sui", "ser", "cro", "rus", "uea", "iran", "irak", "pp", "dj",
})  # fmt: skip

# Heads of a reference to scripture or tradition ("(HR. ...)"), which is set in brackets behind the quotation.
REFERENCES: Final[frozenset[str]] = frozenset({"hr", "qs", "h.r", "q.s", "quran", "al-quran", "hadis", "hadits", "surah", "surat", "muttafaq", "muttafaqun"})  # fmt: skip

# What may stand behind the closing tag of a story without hiding it; labels of bylines ("Editor:") stand in roles.py.
FOLLOWERS: Final[tuple[str, ...]] = (
    "isi komentar", "artikel ini", "berita ini", "tulisan ini", "baca juga", "baca artikel", "baca selengkapnya", "baca berita", "baca:", "baca :", "simak",
    "saksikan", "tonton", "lihat juga", "lihat video", "[gambas", "copyright", "©", "halaman", "advertisement", "scroll to", "ikuti", "gabung", "dapatkan",
    "cek berita", "follow", "tags", "tag:", "tag :", "topik", "disclaimer", "http", "*)", "dilarang", "hoegeng awards", "artikel terkait", "berita terkait",
    "* fakta atau hoaks", "pt badan penerbit", "share", "bagikan", "komentar", "video pilihan", "pilihan redaksi", "terkini", "terpopuler", "berita terkini",
    "lihat selengkapnya", "catatan redaksi", "idn times community", "download", "jangan lupa", "yuk", "load more", "sebelumnya", "selanjutnya", "next", "prev",
    "sumber:", "sumber :", "foto:", "foto :", "update berita", "jangan lewatkan", "live streaming", "print", "tweet", "whatsapp", "facebook",
)  # fmt: skip
