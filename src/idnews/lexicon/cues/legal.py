"""Copyright, disclaimers, republication notices, postal addresses."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

LEGAL: Final[Mapping[str, tuple[str, ...]]] = {
    "inside": (
        "Copyright © {outlet} {year} Dilarang keras mengambil konten … dari {|Kantor Berita} {outlet}.",
        "Copyright © {outlet} {year}",
        "Isi komentar sepenuhnya adalah tanggung jawab pengguna {|dan diatur dalam UU ITE}.",
        "IDN Times Community adalah media yang menyediakan platform untuk menulis. Semua karya tulis … dari penulis.",
        "PT Badan Penerbit Kedaulatan Rakyat {lines} ProMedia Teknologi",
        "Terverifikasi Administratif dan Faktual oleh Dewan Pers",
    ),
    "rest": (
        "{Artikel|Berita} ini sebelumnya {|sudah|telah} tayang di {outlet} dengan judul",
        "{Artikel|Berita|Tulisan|Konten} ini {telah|sudah|pernah} {tayang|terbit|dimuat|dipublikasikan} di {outlet}",
    ),
    "sentence": (
        "Dilarang keras mengambil konten",
        "Dilarang mengambil dan/atau menayangkan ulang",
        "Tulisan Opini ini",
        "Naskah dikirim",
    ),
}
