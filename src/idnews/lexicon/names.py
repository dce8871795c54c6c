"""What belongs to a person's name, and the words that show that a line is none (all folded)."""

from __future__ import annotations

from typing import Final

HONORIFICS: Final[frozenset[str]] = frozenset(
    {"dr", "drs", "dra", "drg", "drh", "prof", "ir", "h", "hj", "kh", "ust", "ustaz", "ustadz", "rr", "r", "rd", "tgk", "kp", "krt", "gkr", "mg", "apt", "ning", "gus", "m", "moh", "muh", "ny",
     # first names that their bearers shorten
     "moch", "much", "mohd", "muhd", "mukh", "abd", "ach", "akh", "tb", "kms", "mgs", "md", "sy", "syf"}
)  # fmt: skip

DEGREES: Final[frozenset[str]] = frozenset({
    "sh", "s.h", "se", "s.e", "mh", "m.h", "mm", "m.m", "s.pd", "spd", "m.pd", "mpd", "s.pdi", "s.pd.i", "m.pd.i", "s.ag", "m.ag", "s.sos", "s.ip", "m.ip", "s.i.p",
    "s.kom", "m.kom", "s.ikom", "s.i.kom", "m.ikom", "m.i.kom", "s.si", "m.si", "msi", "s.t", "st", "m.t", "mt", "s.psi", "m.psi", "s.hum", "m.hum", "ph.d", "phd",
    "m.sc", "msc", "m.a", "ma", "mba", "m.b.a", "s.kep", "m.kes", "mkes", "s.km", "skm", "s.kg", "s.ked", "sp.a", "sp.pd", "sp.og", "lc", "s.th.i", "s.fil", "m.fil",
    "s.farm", "s.stp", "s.tp", "s.p", "m.p", "s.pt", "s.hut", "m.eng", "amd", "a.md", "s.kpm", "s.tr", "m.tr", "s.ptk", "sik", "s.ik", "m.ed", "b.a", "ba", "b.sc",
    "s.hi", "s.h.i", "s.e.i", "s.sy", "m.e", "m.m.s.i", "dea", "m.ud", "s.s", "ss", "s.sn", "m.sn", "m.hi", "m.par", "m.phil", "ed.d",
})  # fmt: skip

PARTICLES: Final[frozenset[str]] = frozenset({"bin", "binti", "al", "el", "as", "an", "ar", "van", "von", "de", "der", "den", "da", "dos", "del", "la", "le", "ibn"})  # fmt: skip

# Makers of stories that are no persons.
DESKS: Final[frozenset[str]] = frozenset({
    "redaksi", "red", "tim redaksi", "tim liputan", "tim", "newswire", "newsroom", "anonim", "admin", "administrator", "pr wire", "content writer", "tim riset", "tim litbang", "tim editor", "tim media",
    "tim medsos", "desk", "kontributor", "reporter", "editor", "penulis", "tim cek fakta", "tim lipsus", "tim liputan khusus", "tim digital", "tim publikasi", "humas",
    "redaksi pelaksana", "sekretariat redaksi", "advertorial", "adv", "citizen reporter", "citizen journalist", "super admin", "webmaster", "dewan redaksi", "tim penulis",
    "biro pers", "tim humas", "tim produksi", "tim konten", "tim video", "wire", "tim dokumentasi", "tim kreatif", "litbang", "brand content", "brandcontent", "bizzinsight",
    "contributor", "operator", "operator website", "admin web", "admin portal", "internasional", "nasional", "tim viva", "copywriter", "kerangka belum dikenali", "none", "pool",
    "community writer", "verified writer", "official writer", "regional writer",
})  # fmt: skip
DESK_HEADS: Final[frozenset[str]] = frozenset(
    {
        "tim",
        "redaksi",
        "admin",
        "humas",
        "biro",
        "diskominfo",
        "kominfo",
        "diskominfosp",
        "mc",
        "divisi",
        "kementerian",
        "pemkab",
        "pemkot",
        "pemprov",
        "pendim",
        "penrem",
        "pendam",
        "prokopim",
        "protokol",
        "dprd",
        "dinas",
        "polres",
        "polresta",
        "polda",
        "bawaslu",
    }
)

# A word that ends a name in space-joined text: what follows a byline there, or the start of the next sentence.
STOP_WORDS: Final[frozenset[str]] = frozenset({
    "by", "copyright", "hak", "pt", "baca", "artikel", "berita", "dilarang", "isi", "simak", "tag", "tags", "topik", "follow", "ikuti", "jl", "jalan", "halaman", "sumber", "foto",
    "video", "komentar", "bagikan", "share", "terkait", "terkini", "terpopuler", "populer", "advertisement", "iklan", "saksikan", "tonton", "lihat", "gabung", "dapatkan", "cek",
    "download", "disclaimer", "catatan", "whatsapp", "facebook", "twitter", "telegram", "instagram", "google", "scroll", "update", "kategori", "rekomendasi", "pilihan", "next",
    "prev", "previous", "selanjutnya", "sebelumnya", "related", "latest", "kembali", "cari", "login", "index", "indeks", "home", "beranda", "jakarta", "all", "hoegeng", "ingin",
    "senin", "selasa", "rabu", "kamis", "jumat", "jum'at", "sabtu", "ahad", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "wib", "wita", "wit", "tanggal", "diterbitkan", "verified", "community", "tema", "permalink", "tentang",
    "dipublikasikan", "published", "diperbarui", "penerbit", "laporan", "peranan", "sukses", "perbesar", "ilustrasi", "caption", "keterangan",
})  # fmt: skip

# Common words that stand capitalised in headlines, section names and at the start of sentences, and in no person's name.
COMMON_WORDS: Final[frozenset[str]] = frozenset({
    # sections and kickers
    "news", "nasional", "internasional", "regional", "daerah", "global", "dunia", "ekonomi", "bisnis", "keuangan", "finansial", "politik", "hukum", "kriminal", "olahraga",
    "sport", "sports", "bola", "sepakbola", "liga", "bursa", "transfer", "otomotif", "otomania", "tekno", "teknologi", "sains", "kesehatan", "health", "lifestyle", "gaya",
    "hidup", "hiburan", "entertainment", "seleb", "selebriti", "selebritis", "showbiz", "film", "musik", "kuliner", "food", "travel", "wisata", "pariwisata", "pendidikan",
    "edukasi", "edu", "opini", "kolom", "editorial", "tajuk", "rencana", "analisis", "fokus", "khusus", "spesial", "peristiwa", "pemerintahan", "pemilu", "pilkada", "pilpres",
    "parlemen", "metro", "megapolitan", "nusantara", "ragam", "viral", "tren", "trending", "hot", "topic", "inspirasi", "religi", "khazanah", "haji", "umrah", "properti", "energi", "tambang", "industri", "perdagangan", "pertanian", "pangan", "saham", "pasar", "modal", "investasi", "bank", "perbankan",
    "asuransi", "fintech", "syariah", "umkm", "digital", "internet", "gadget", "game", "games", "esports", "komunitas", "event", "agenda", "jadwal", "hasil", "klasemen", "skor",
    "statistik", "profil", "tokoh", "sosok", "kabar", "warta", "info", "informasi", "cerita", "kisah", "cek", "fakta", "hoaks", "hoax", "live", "streaming", "podcast", "galeri",
    "infografis", "data", "riset", "majalah", "koran", "radio", "televisi", "menu", "rubrik", "headline", "breaking", "terbaru", "terpopuler", "populer", "indepth", "mode",
    "fashion", "beauty", "kecantikan", "keluarga", "ibu", "bayi", "wanita", "pria", "perempuan", "laki", "remaja", "zodiak", "horoskop", "resep", "tips", "trik", "cara",
    "panduan", "budaya", "sejarah", "lingkungan", "iklim", "cuaca", "gempa", "bencana", "banjir", "arena", "raket", "tinju", "basket", "voli", "bulutangkis", "formula",
    "motogp", "moto", "piala", "champions", "premier", "serie", "timnas", "sponsor", "advertorial", "privacy", "policy", "kebijakan", "privasi", "tentang", "kami", "kontak",
    "pedoman", "redaksi", "karir", "karier", "syarat", "ketentuan", "layanan", "produk", "bantuan", "langganan", "premium", "akun", "masuk", "daftar", "keluar",
    # places' heads and points of the compass
    "jawa", "sumatera", "sumatra", "kalimantan", "sulawesi", "papua", "maluku", "nusa", "bangka", "belitung", "kepulauan", "riau", "kota", "kabupaten", "kab", "kecamatan",
    "kelurahan", "desa", "provinsi", "barat", "timur", "utara", "selatan", "tengah", "tenggara", "laut", "pulau", "gunung", "pantai", "danau", "sungai", "bandara",
    "stasiun", "pelabuhan", "terminal", "indonesia", "jakarta", "yogyakarta", "surabaya", "bandung", "semarang", "medan", "makassar", "amerika", "serikat", "korea", "inggris",
    "jepang", "tiongkok", "china", "arab", "saudi", "selandia", "asia", "eropa", "afrika", "australia", "malaysia", "singapura", "thailand", "palestina", "israel", "rusia",
    "ukraina", "new", "york", "delhi", "los", "angeles", "hong", "kong", "banten", "bali", "aceh", "lampung", "bengkulu", "jambi", "gorontalo", "bekasi", "tangerang", "depok",
    "bogor", "sukabumi", "cirebon", "sleman", "bantul", "malang", "kulon", "gunungkidul",
    # bodies and offices
    "kementerian", "menteri", "menkeu", "menko", "menag", "presiden", "wakil", "gubernur", "bupati", "walikota", "camat", "lurah", "polisi", "polri", "polda", "polres",
    "polsek", "tni", "kpk", "dpr", "dprd", "mpr", "dpd", "mk", "ma", "ojk", "bumn", "bkn", "bps", "bmkg", "bnpb", "kejaksaan", "kejari", "pengadilan", "mahkamah", "badan",
    "lembaga", "komisi", "dewan", "dinas", "kantor", "rumah", "rs", "rsud", "universitas", "institut", "sekolah", "smp", "sma", "smk", "sd", "partai", "fraksi", "ketua",
    "anggota", "kepala", "direktur", "komisaris", "ceo", "manajer", "pelatih", "pemain", "kapten", "wasit", "tim", "klub", "pengamat", "pakar", "dosen", "rektor", "mahasiswa",
    "siswa", "guru", "warga", "korban", "tersangka", "terdakwa", "pelaku", "saksi", "pemerintah", "negara", "rakyat", "masyarakat", "perusahaan", "yayasan", "pondok", "pesantren",
    "masjid", "gereja", "museum", "stadion", "hotel", "mal", "toko", "pabrik", "jalan", "tol", "kereta", "api", "mobil", "motor", "kendaraan", "pesawat", "kapal",
    "jurnalis", "wartawan", "reporter", "penulis", "editor", "kontributor", "pewarta", "redaktur", "fotografer", "senior", "co", "group", "network", "online", "portal",
    # function words, openers, question words, headline verbs
    "yang", "dan", "di", "ke", "dari", "untuk", "dengan", "pada", "dalam", "ini", "itu", "adalah", "akan", "tidak", "tak", "bisa", "sudah", "telah", "belum", "masih", "juga",
    "karena", "sebab", "agar", "saat", "ketika", "usai", "sebelum", "sesudah", "setelah", "hingga", "sampai", "oleh", "atau", "tetapi", "tapi", "namun", "jika", "kalau", "bila",
    "apa", "siapa", "mengapa", "kenapa", "bagaimana", "kapan", "dimana", "berapa", "mana", "apakah", "begini", "begitu", "inilah", "berikut", "ada", "jadi", "menjadi", "kata",
    "ujar", "menurut", "sementara", "selain", "sedangkan", "dia", "ia", "mereka", "kita", "kamu", "anda", "saya", "aku", "para", "pihak", "lebih", "paling", "baru", "lama",
    "besar", "kecil", "banyak", "semua", "setiap", "antara", "atas", "bawah", "luar", "bulan", "tahun", "minggu", "pekan", "jam", "pukul", "pagi", "siang", "sore",
    "malam", "kemarin", "besok", "lusa", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "ribu", "juta", "miliar", "triliun", "persen",
    "rupiah", "dolar", "harga", "emas", "minyak", "bbm", "gas", "listrik", "pajak", "utang", "anggaran", "bansos", "gaji", "thr", "pns", "asn", "cpns", "naik", "turun",
    "buka", "tutup", "mulai", "akhir", "awal", "resmi", "ungkap", "sebut", "minta", "tegaskan", "bantah", "jelaskan", "gelar", "beri", "ajak", "siap", "ditangkap", "tewas",
    "meninggal", "kasus", "dugaan", "korupsi", "sidang", "vonis", "kecelakaan", "kebakaran", "pembunuhan", "aksi", "demo", "unjuk", "rasa", "kembali", "lagi", "hanya", "seperti",
    "soal", "terkait", "terhadap", "demi", "tanpa", "bukan", "jangan", "harus", "perlu", "wajib", "boleh", "sejumlah", "beberapa", "sebanyak", "seorang", "sebuah", "si",
    "the", "of", "and", "to", "in", "for", "on", "with", "at", "is", "are", "vs", "world", "cup", "league", "united", "city", "real", "awards", "award", "fakultas",
    "pendahuluan", "kesimpulan", "penutup", "rekomendasi", "tujuan", "manfaat", "latar", "belakang", "pustaka", "lampiran", "bab", "pasal", "ayat", "undang",
    "peraturan", "program", "proyek", "kawasan", "wilayah", "pusat", "umum", "nomor", "asasi", "manusia", "dasar", "negeri", "swasta", "gratis", "promo", "diskon",
    "terima", "kasih", "semoga", "ayo", "yuk", "kerja", "sama", "ulang", "uang", "air", "udara", "tanah", "lahan", "sawah", "beras", "ikan",
    "covid", "virus", "vaksin", "pandemi", "psbb", "ppkm", "lockdown",
})  # fmt: skip

# Common words that parents give to children all the same.
GIVEN_TOO: Final[frozenset[str]] = frozenset({
    "adil", "aman", "bagus", "bakar", "berkat", "bunga", "bulan", "cahaya", "cinta", "contoh", "dana", "dini", "guna", "guru", "hakim", "haji", "hari", "juara",
    "kaki", "karya", "kasih", "kaya", "kreatif", "laut", "luas", "mitra", "muda", "nyaman", "nyata", "pertama", "ringan", "sehat", "seni", "setia", "suka", "tata",
    "terang", "unggul", "utama", "yakin", "ramah", "asal", "akhir", "satria", "raya", "ikhlas", "rahmat", "indah", "surya", "mega", "panji", "wita",
})  # fmt: skip

# What stands in no person's name, and often right behind one.
NEVER_NAMES: Final[frozenset[str]] = STOP_WORDS - GIVEN_TOO

# Nobles of Lombok begin their names with what "then" begins a sentence with: "Lalu Surya Mandala".
OPENING_TITLES: Final[frozenset[str]] = frozenset({"lalu"})

# What else a page prints in the links to what somebody wrote: "Profil", "Semua Tulisan", the icons of networks.
WRITER_BUTTONS: Final[frozenset[str]] = frozenset({
    "arsip", "bio", "biodata", "email", "e-mail", "kirim", "kontak", "lainnya", "linkedin", "more", "pesan", "posts", "profil", "profile", "selengkapnya", "semua", "subscribe",
    "threads", "tiktok", "tulisan", "tulisannya", "view", "website", "x", "youtube",
})  # fmt: skip

# Words that head a landmark, and a few heads of subheadings.
LANDMARKS: Final[frozenset[str]] = frozenset({
    "curug", "puncak", "bukit", "air", "candi", "taman", "alun-alun", "jembatan", "benteng", "monumen", "tugu", "kebun", "kampung", "dusun", "telaga", "embung", "geyser",
    "geopark", "bendungan", "waduk", "simpang", "perumahan", "blok", "rutan", "lapas", "rt", "rw", "bonus", "segmen", "kuis", "soal", "tanggapan", "candaan", "harta",
    "elektabilitas", "argumentasi", "ultimatum", "misteri", "jelajahi", "nilai", "status", "unik", "heboh", "duh", "wow", "simak", "potret", "momen", "gaya", "intip",
})  # fmt: skip
