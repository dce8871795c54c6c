"""Draw bylines in the forms that newsrooms print, and lines that are none."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.byline import Byline, Role
from idnews.lexicon import roles

GIVEN: Final = ("Sari", "Budi", "Made", "Rudi", "Ni Luh", "M", "Siti", "Agus")
FAMILY: Final = ("Lestari", "Wijaya", "Prasetya", "Nurhayati", "W", "bin Salim", "Simatupang")
DESKS: Final = ("Tim Redaksi", "Newswire", "Redaksi", "PR Wire", "Kabarkota.com")
POSITIONS: Final = ("Mahasiswa Magister Sejarah", "Dosen Ilmu Tanah Universitas Contoh", "Peneliti Sungai")
OUTLETS: Final = ("Kabarkota.com", "Tribun Sukamaju", "inilahdesa.id")

names = st.builds("{} {}".format, st.sampled_from(GIVEN[:5] + GIVEN[6:]), st.sampled_from(FAMILY)) | st.builds(
    "{} {} {}".format, st.sampled_from(GIVEN), st.sampled_from(GIVEN[:4]), st.sampled_from(FAMILY[:4])
)

# Every label that counts in running text, as a line prints it.
LABELS: Final = tuple(label.capitalize() for label, role in roles.LABELS.items() if label not in roles.SHY_LABELS and role != "source")
ROLES: Final = tuple(role for role in Role if role is not Role.SOURCE)

bylines = st.builds(Byline, st.lists(names, min_size=1, max_size=3, unique=True).map(tuple), st.sampled_from(ROLES).map(lambda role: (role,)))
desk_bylines = st.builds(
    Byline, st.just(()), st.sampled_from(ROLES).map(lambda role: (role,)), organisations=st.sampled_from(DESKS).map(lambda desk: (desk,))
)
guest_bylines = st.builds(Byline, names.map(lambda name: (name,)), st.just((Role.WRITER,)), affiliation=st.sampled_from(POSITIONS))

COLONS: Final = (": ", " : ", ":", ":\u00a0", " :  ")
# What ends a name in space-joined text.
BEHIND: Final = (
    "",
    " Copyright © 2025",
    " Baca juga: Panen Raya",
    "\nWarga pulang.",
    " (sal)",
    ". Warga pulang.",
    " Artikel ini telah tayang",
    " | Foto",
    "Copyright © 2025",
)

# Lines that speak of writers and editors, or look like names, and are no bylines.
NOT_BYLINES: Final = (
    "Ia bertemu editor: orang yang ramah itu.",
    "Seorang penulis menjawab pertanyaan warga.",
    "Reporter: Bagaimana Anda melihat sawah ini?",
    "Laporan keuangan desa terbit pada Senin.",
    "Oleh karena itu, warga menunggu.",
    "Ujarnya, (red: kepala desa) tidak hadir.",
    "Berikut bahannya (Sumber: Buku 'Resep Desa')",
    "Kontributor terbesar adalah sawah.",
)
NOT_NAMES: Final = (
    "Bursa Transfer",
    "Jawa Barat",
    "Berita Terkini",
    "Rudi",
    "rudi wijaya",
    "Baca Juga",
    "Hukum dan Kriminal",
    "Nusa Tenggara Timur",
    "Kunci Jawaban",
    "Sukamaju, 12 Mei 2025",
    "Kabarkota.com",
)
