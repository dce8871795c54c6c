"""A publisher's praise of its own offers: apps, channels, newsletters, sections."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

PROMOS: Final[Mapping[str, tuple[str, ...]]] = {
    "inside": (
        # Kompas: the Telegram group, 2022 and 2023.
        "Dapatkan update berita pilihan {|dan breaking news} … aplikasi Telegram terlebih {dulu|dahulu} di {ponsel|HP}.",
        # Liputan6 puts it in mid-story; "informsasi" is a slip of its own.
        "Fakta atau Hoaks? Untuk mengetahui kebenaran … kata kunci yang diinginkan.",
        "Scan this QR or download app from",
        "Regional Kategori Event DOWNLOAD IDN APP SEKARANG!",
        "DOWNLOAD IDN APP SEKARANG!",
        "Download {|aplikasi} {outlet} app sekarang",
        "Kami membuka kesempatan bagi Anda yang ingin menjadi pebisnis media melalui program {outlet} Network. {|Klik Lebih Lanjut}",
        "News updates from {n}+ regions",
        "Personalize Your News",
        "Get your customized local news",
        "Login to enjoy more features and let the fun begin.",
        "Baca berita {outlet} lainnya di GOOGLE NEWS",
        "Baca berita {outlet} lainnya di GOOGLENEWS",
    ),
    "whole": (
        "Network Updates",
        "Klik di sini",
        "Join WhatsApp",
    ),
    "sentence": (
        "Cek {berita|artikel} dan {berita|artikel} {|yang|yg} {lain|lainnya} di Google News",
        "{Ikuti|Follow|Simak|Baca|Cek|Dapatkan} {|berita|artikel|update} {terbaru|terkini|lainnya} {|dari} {outlet} di Google News",
        "Simak breaking news dan berita pilihan",
        "Dapatkan berita pilihan editor dan informasi menarik lainnya setiap hari",
        "Dapatkan update berita",
        "Gabung {|ke|di} {Channel|Saluran|Kanal} WhatsApp",
    ),
}
