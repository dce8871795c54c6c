"""Words that name a part in making a story, and the positions that a guest writer holds (all folded)."""

from __future__ import annotations

from typing import Final

# Label as printed before a colon -> the role it names (the values of byline.Role).
LABELS: Final[dict[str, str]] = {
    "penulis": "writer",
    "penulis naskah": "writer",
    "penulis berita": "writer",
    "penulis artikel": "writer",
    "penulis opini": "writer",
    "naskah": "writer",
    "teks": "writer",
    "ditulis oleh": "writer",
    # Merdeka, above the name.
    "artikel ini ditulis oleh": "writer",
    "written by": "writer",
    # Blogger and Joomla print these beneath a story.
    "diposting oleh": "writer",
    "diposkan oleh": "writer",
    "diterbitkan oleh": "writer",
    "posted by": "writer",
    "writer": "writer",
    "author": "writer",
    "oleh": "writer",
    "by": "writer",
    "copywriter": "writer",
    "content writer": "writer",
    "reporter": "reporter",
    "rep": "reporter",
    "jurnalis": "reporter",
    "wartawan": "reporter",
    "pewarta": "reporter",
    "laporan": "reporter",
    "peliput": "reporter",
    "koresponden": "reporter",
    "kontributor": "contributor",
    "contributor": "contributor",
    "editor": "editor",
    "editor naskah": "editor",
    "editor bahasa": "editor",
    "editor berita": "editor",
    "edited by": "editor",
    "diedit oleh": "editor",
    "disunting oleh": "editor",
    "penyunting": "editor",
    "redaktur": "editor",
    "redaktur pelaksana": "editor",
    "redpel": "editor",
    "red": "editor",
    "uploader": "editor",
    "pengunggah": "editor",
    "publisher": "editor",
    "penerjemah": "translator",
    "translator": "translator",
    "alih bahasa": "translator",
    "fotografer": "photographer",
    "pewarta foto": "photographer",
    "photographer": "photographer",
    "juru foto": "photographer",
    "editor foto": "photographer",
    "videografer": "videographer",
    "videographer": "videographer",
    "videography": "videographer",
    "kameramen": "videographer",
    "kamerawan": "videographer",
    "cameraman": "videographer",
    "juru kamera": "videographer",
    "video editor": "videographer",
    "editor video": "videographer",
    "produser": "producer",
    "producer": "producer",
    "ilustrator": "illustrator",
    "infografis": "illustrator",
    "desain grafis": "illustrator",
    "narator": "narrator",
    "narasi": "narrator",
    "pengisi suara": "narrator",
    "host": "narrator",
    "presenter": "narrator",
    "sumber": "source",
    "source": "source",
    "sumber berita": "source",
    "sumber teks": "source",
}

CHOOSERS: Final = ("pilihan",)
"""Words before a label that promotes a story and signs none: "Pilihan Editor: …" (Tempo), "Pilihan Redaksi: …"."""

# Words that are ordinary nouns more often than labels: they count only where a line or a sentence begins.
SHY_LABELS: Final[frozenset[str]] = frozenset(
    {"by", "laporan", "naskah", "teks", "sumber", "source", "sumber berita", "sumber teks", "infografis", "publisher", "wartawan"}
)  # fmt: skip

# The usual label of each role, for a byline that was never printed.
USUAL_LABELS: Final[dict[str, str]] = {
    "writer": "Penulis",
    "reporter": "Reporter",
    "contributor": "Kontributor",
    "editor": "Editor",
    "translator": "Penerjemah",
    "photographer": "Fotografer",
    "videographer": "Videografer",
    "producer": "Produser",
    "illustrator": "Ilustrator",
    "narrator": "Narator",
    "source": "Sumber",
}

# "Laporan Wartawan Warta Kota, Nama": who it is that reports.
REPORTERS: Final[tuple[str, ...]] = ("wartawan", "reporter", "kontributor", "jurnalis", "koresponden", "pewarta")

# What a guest writer is, behind the comma: "Oleh: Nama, Mahasiswa Magister ...".
POSITIONS: Final[frozenset[str]] = frozenset({
    "mahasiswa", "mahasiswi", "dosen", "guru", "gurubesar", "peneliti", "pengamat", "pemerhati", "praktisi", "ketua", "wakil", "sekretaris", "anggota", "direktur",
    "kepala", "pegiat", "aktivis", "penulis", "alumnus", "alumni", "pengurus", "pengajar", "akademisi", "advokat", "founder", "pendiri", "ceo", "staf", "santri",
    "pengasuh", "rektor", "dekan", "analis", "konsultan", "budayawan", "sastrawan", "wartawan", "jurnalis", "koordinator", "presiden", "menteri", "staff",
    "ahli", "pakar", "penggiat", "pembina", "mantan", "eks", "kolumnis", "esais", "editor", "redaktur", "pimpinan", "pemimpin", "pelajar", "siswa",
    "profesor", "asn", "widyaiswara", "penyuluh", "statistisi", "fungsional", "kabid", "komisioner", "bendahara", "psikolog", "dokter", "lulusan", "fakultas",
    "universitas", "jurusan", "program", "prodi", "institut", "tenaga", "kandidat", "fraksi", "legislator", "senator", "bekerja",
})  # fmt: skip

# What a writer's life is told with, behind the name that signs the story: "Sari Lestari, lahir di Tegal 1987."
LIVES: Final[frozenset[str]] = frozenset({"lahir", "kelahiran", "tinggal", "menetap", "berdomisili", "bermukim", "bekerja", "mengajar", "bergiat"})

# Words that end a name where a date or an update follows: "Written By nama on Kamis", "oleh Nama diperbarui ...".
NAME_ENDS: Final[frozenset[str]] = frozenset({"on", "at", "in", "pada", "di", "diperbarui", "diterbitkan", "dipublikasikan", "dari", "untuk", "via", "from", "published", "updated"})  # fmt: skip

# What follows a label whose name was lost, in space-joined text: "Editor : Artikel ini sebelumnya ...".
BEHIND_EMPTY: Final[frozenset[str]] = frozenset({"artikel", "copyright", "baca", "isi", "simak", "berita", "dilarang"})

# Nouns for the makers of stories: a person may bear one as a name, a line that begins with one is none.
TRADES: Final[frozenset[str]] = frozenset({"jurnalis", "wartawan", "reporter", "penulis", "editor", "kontributor", "pewarta", "redaktur", "fotografer"})  # fmt: skip

# Labels that stand without a colon at the head of a byline's own line: "Penulis Nama", "Written By nama on Kamis".
BARE_LABELS: Final[tuple[str, ...]] = (
    "written by", "by", "oleh", "ditulis oleh", "diposting oleh", "diposkan oleh", "diterbitkan oleh", "posted by",
    "penulis", "reporter", "editor", "pewarta", "wartawan", "jurnalis", "kontributor", "fotografer", "redaktur", "penerjemah", "penyunting",
    "dikirim oleh", "submitted by", "diunggah oleh", "dipublikasikan oleh", "published by", "writer",
)  # fmt: skip

# What opens a line that names a writer and can hardly be the story's, without a colon: "Diposting oleh Sari Lestari di 10.11".
SURE_LABELS: Final[tuple[str, ...]] = (
    "ditulis oleh ", "diposting oleh ", "diposkan oleh ", "diterbitkan oleh ", "written by ", "posted by ",
    "dikirim oleh ", "submitted by ", "diunggah oleh ", "dipublikasikan oleh ", "published by ",
)  # fmt: skip

# Roles that are printed behind or beneath the name: "Sari Lestari, Jurnalis-", "Sari Lestari" above "Editor".
ROLES_BEHIND: Final[tuple[str, ...]] = (
    "penulis", "editor", "author", "reporter", "jurnalis", "wartawan", "pewarta", "kontributor", "redaktur", "fotografer", "penerjemah", "penyunting",
)  # fmt: skip

# What begins the date behind a name: "oleh Nama diperbarui 12 Apr 2018", "By Nama - Kamis, 14 Oktober".
DATE_LEADS: Final[tuple[str, ...]] = ("on", "pada", "at", "diperbarui", "diterbitkan", "dipublikasikan")

# What announces the position of the writer, beneath the name: "Peranan, Wartawan BBC News Indonesia".
TOLD_OF_WRITERS: Final[tuple[str, ...]] = ("peranan, ", "peranan: ", "role, ")
