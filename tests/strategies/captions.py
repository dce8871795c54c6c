"""Draw photo captions in the forms that newsrooms print."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from idnews.caption import Caption

TEXTS: Final = (
    "Petani menjemur padi di Desa Sukamaju.",
    "Warga antre air bersih di Kampung Baru, Senin (6/10/2025).",
    "Ilustrasi panen.",
    "Kepala Desa Sukamaju, Rudi Contoh (kanan)",
    "Suasana pasar pagi di tepi sungai",
)
CREDITS: Final = (
    "Dok. Warga",
    "dok. Desa Sukamaju",
    "ANTARA FOTO/Rudi Contoh/rwa",
    "Rudi Contoh/detikcom",
    "Instagram/@kabarcontoh",
    "istimewa",
    "Shutterstock",
    "REUTERS/Rudi Contoh",
    "Tangkapan layar YouTube Desa Sukamaju",
)
# How a text and a credit are set together.
FORMS: Final = (
    "{text} (Foto: {credit})",
    "{text} ({credit})",
    "Foto: {text} ({credit})",
    "KETERANGAN FOTO: {text} (Foto: {credit})",
    "Perbesar {text} ({credit})",
    "{text}({credit}) |",
)

captions = st.builds(Caption, st.sampled_from(TEXTS), st.sampled_from((None, *CREDITS))) | st.builds(Caption, st.just(""), st.sampled_from(CREDITS))

# Lines that end in parentheses, a dash or a name and are sentences or closing tags, all invented.
NOT_CAPTIONS: Final = (
    "Warga diminta tetap tenang. (Ant/Z-1)",
    "Panen dimulai pekan depan. (haf/haf)",
    "Ia menerima putusan itu sesuai aturan (putusan DKPP)",
    "Panen raya digelar pada Senin (6/10/2025).",
    "Kepala desa pulang lebih awal. (gil/jpnn)",
    "Israel - Iran",
    "Sumber: Antara",
    "Sumber air itu kering - kata dia",
    '"Foto itu bukan milik saya," ujar Rudi Contoh. (Rudi/detikcom)',
    "Copyright \u00a9 ANTARA 2025",
    "Jadwal panen ada di laman https://kabarcontoh.go.id/jadwal-panen/.",
    "Laut itu pernah kering ratusan tahun (Wikipedia).",
    "Kepala Desa Sukamaju (kanan) membantah kabar itu.",
    "https://kabarcontoh.com/foto/panen",
)
