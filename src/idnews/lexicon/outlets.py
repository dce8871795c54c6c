"""Name the outlets and agencies of datelines, as they print themselves there."""

from __future__ import annotations

from typing import Final

DOMAIN_ENDINGS: Final = (
    "com", "co.id", "id", "co", "net", "news", "tv", "online", "org", "info", "my.id", "or.id", "web.id", "ac.id", "go.id", "sch.id", "biz.id",
    "press", "media", "today", "asia", "tech", "xyz", "site", "biz", "me", "us", "sg", "my", "cm",
)  # fmt: skip
"""What ends an outlet that is named by its domain ("KOMPAS.com"); "cm" is a slip of the pen that recurs."""

NAMED: Final = (
    "CNN Indonesia", "CNBC Indonesia", "IDN Times", "VIVA", "VIVAnews", "SINDOnews", "SINDO", "Koran SINDO", "KORAN SINDO", "Antara", "ANTARA", "Kompas TV", "KompasTV",
    "FNN", "SI Online", "Okezone", "Republika", "Tempo", "Kompas", "Kontan", "Bisnis", "Bisnis Indonesia", "detikcom", "detikNews", "Liputan6",
    "Media Indonesia", "MEDIA INDONESIA", "Metro TV", "MetroTV", "tvOne", "tvOnenews", "iNews", "iNews TV", "MNC Portal", "MNC Portal Indonesia",
    "BeritaSatu", "Berita Satu", "Suara Pembaruan", "Suara Merdeka", "Suara Karya", "Jawa Pos", "JawaPos", "JPNN", "RMOL", "Rakyat Merdeka", "Katadata", "Tirto",
    "Kumparan", "kumparan", "Alinea", "Hukumonline", "Warta Ekonomi", "WE Online", "Pikiran Rakyat", "PIKIRAN RAKYAT", "Galamedia", "Harian Jogja", "Kedaulatan Rakyat",
    "KRJogja", "KRjogja", "Krjogja", "Solopos", "Espos", "Esposin", "INILAHCOM", "Bhirawa", "Malang Post", "NusaBali", "Lombok Post", "Sumut Pos", "Metro24", "Posmetro", "Kendari Pos", "Palopo Pos",
    "Haluan Riau", "Tanjungpinang Pos", "Babel Pos", "Kalteng Pos", "Borneonews", "Pontianak Post", "Rakyat Kalbar", "Gorontalo Post", "Malut Post", "Siwalima",
    "Suara Papua", "Timika Express", "Flores Pos", "Timor Express", "Medcom", "Metrotvnews", "Indopos", "INDOPOS", "Jurnas", "GenPI", "Tagar", "Mojok", "Bernas", "Banjarmasin Post", "Bangka Pos", "Pos Kupang", "Pos Belitung", "Serambi Indonesia", "Sriwijaya Post", "Warta Kota",
    "Surya", "Fajar", "Waspada", "Analisa", "Singgalang", "Haluan", "Padang Ekspres", "Riau Pos", "Batam Pos", "Lampung Post", "Radar", "Kaltim Post",
    "Prokal", "Manado Post", "Ambon Ekspres", "Cenderawasih Pos", "NU Online", "Muhammadiyah", "Hidayatullah", "Arrahmah", "Mina", "MINA", "Voice of America",
    "VOA", "VOA Indonesia", "BBC", "BBC Indonesia", "BBC News Indonesia", "DW", "DW Indonesia", "ABC", "ABC Indonesia", "RFI", "RFA", "BenarNews", "Anadolu",
    "Anadolu Agency", "AA", "AFP", "AP", "UPI", "Reuters", "Xinhua", "Bloomberg", "Bernama", "Kyodo", "TASS", "Sputnik", "WAFA", "IRNA", "KCNA", "Yonhap", "OANA",
    "PRNewswire", "PR Newswire", "Business Wire", "GLOBE NEWSWIRE", "Media OutReach", "InfoPublik", "Infopublik", "Newswire", "The Jakarta Post", "Jakarta Globe",
    "Beritajatim", "Bola", "Bolasport", "Bisnis Jakarta", "Investor Daily", "Neraca", "Gatra", "GATRA", "Panji Masyarakat", "Forum Keadilan", "Swa", "SWA",
    "Eramuslim", "Dream", "Fimela", "Brilio", "Kapanlagi", "KapanLagi", "Merdeka", "Inilah", "INILAH", "Sinar Harapan", "Poskota", "Pos Kota", "Terkini",
    "TIMESINDONESIA", "TIMES Indonesia", "FORTUNE", "Fortune Indonesia", "IDXChannel", "IDX Channel", "VOI", "Disway", "Ameera", "Akurat", "Gesuri", "Kabar Papua", "Jubi", "TOPMEDIA", "Memontum", "KBR", "KBRN", "RRI", "TVRI", "TVRINews", "TVRI News", "Elshinta", "PRFM", "PRFMNEWS", "Humas Polri",
)  # fmt: skip
"""Outlets and agencies without a domain in their printed name."""

FAMILIES: Final = (
    "TIMES", "Times", "TRIBUN", "Tribun", "Tribunnews", "TRIBUNNEWS", "ANTARA News", "Antara News", "ANTARANews", "Antaranews", "ANTARA", "Antara", "Radar",
    "RADAR", "Jawa Pos Radar", "JawaPos Radar", "RRI", "KBRN", "TVRI", "iNews", "IDN Times", "Kabar", "KABAR", "Suara", "SUARA", "Warta", "WARTA", "Harian", "HARIAN",
    "Portal", "Media", "MEDIA", "Bisnis", "Berita", "BERITA", "Info", "INFO", "Pos", "POS", "Jurnal", "JURNAL", "Lensa", "Sindonews", "SINDOnews", "MNC",
)  # fmt: skip
"""Heads of outlets that are followed by where they sit ("TIMES JOGJA", "Tribun Jateng", "ANTARA News Jawa Timur")."""

OFFICES: Final = (
    "Humas", "Diskominfo", "Diskominfosp", "Kominfo", "Prokopim", "Pendim", "Penrem", "Pendam", "Polres", "Polresta", "Polrestabes", "Polsek", "Polda", "Kodim",
    "Kemenag", "Lapas", "Rutan", "Imigrasi", "Bawaslu",
)  # fmt: skip
"""Public bodies and their press offices that sign releases where an outlet stands ("Humas Polres Sukamaju – ")."""

STOPPED: Final = ("RMOL",)
"""Outlets that open a story with their name and a full stop, alone or with the name of where they sit behind it ("RMOLBANTEN. ")."""

ON_LINES: Final = ("NU Online",)
"""Outlets whose datelines stand on lines of their own, wherever the story was filed ("Kampung Hulu, NU Online")."""

SIGNED_IN_CAPITALS: Final = ("tempo.co", "tempo interaktif")
"""Outlets whose stories end with the writer's name in capitals, as their datelines begin (folded)."""

PRESS_WORDS: Final = (
    "kabar", "warta", "suara", "berita", "info", "lensa", "sorot", "jurnal", "media", "pos", "post", "news", "radar", "tribun", "harian", "portal", "fokus", "liputan",
    "koran", "tabloid", "times", "tv", "online", "network", "pers", "ekspres", "express",
)  # fmt: skip
"""Words that begin or end the names of outlets, and of no place (folded)."""

UNSIGNED: Final = ("AKURAT.CO", "KRJOGJA.COM", "KRJOGJA.com", "KRjogja.com", "Krjogja.com")
"""Outlets that open a story with their name and nothing behind it."""

NOT_PLACES: Final = (
    "VIDEO", "FOTO", "POTRET", "INFOGRAFIS", "BREAKING NEWS", "EKSKLUSIF", "OPINI", "HOAKS", "HOAX", "CEK FAKTA", "UPDATE", "LIVE", "LIVE STREAMING", "LINK",
    "PROFIL", "KRONOLOGI", "ILUSTRASI", "DOK", "DOKUMENTASI", "PENULIS", "EDITOR", "REPORTER", "OLEH", "SUMBER", "SKOR", "HASIL", "JADWAL", "KLASEMEN", "PREDIKSI",
    "TAJUK", "TERKINI", "TERPOPULER", "POPULER", "VIRAL", "BERITA", "NEWS", "HOME", "BERANDA", "PRESIDEN", "WAPRES", "MENKEU", "MENKO", "MENHAN", "MENLU", "MENAG",
    "MENDAGRI", "MENPORA", "MENKES", "MENTERI", "KAPOLRI", "KAPOLDA", "KAPOLRES", "GUBERNUR", "BUPATI", "WALIKOTA", "KETUA", "DIREKTUR", "PT", "CV", "KPK", "DPR", "MPR",
    "KPU", "BMKG", "IHSG", "PSSI", "ADVERTORIAL", "ADV", "IKLAN", "SIARAN PERS", "RILIS", "KETERANGAN", "CATATAN", "KOLOM", "SINOPSIS", "RESENSI", "TIPS",
)  # fmt: skip
"""Words in capitals that stand before a dash at the start of a line and name no place."""
