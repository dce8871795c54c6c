"""What is left of the page's frame: menus, heads of lists, stray signs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

FURNITURE: Final[Mapping[str, tuple[str, ...]]] = {
    "whole": (
        "Sukses", "Perbesar", "Image of Tempo", "Font", "Ukuran Font", "Ukuran Font: - +", "A A A", "> >", ")", "- -", "Placeholder", "thumbnail-article",
        "Load more", "Terpopuler", "Terbaru", "Berita Terkini", "Berita Lainnya", "Kanal", "Network", "Tinggalkan Balasan", "Click to comment",
        "Lewat ke baris perkakas", "Halaman", "en_US", "Loading", "Lihat Foto", "Home", "Beranda", "Komentar", "{n} min read", "Bacaan {n} menit",
    ),
    "inside": ("[Gambas:Video {outlet}]", "[Gambas:Instagram]", "[Gambas:Twitter]", "[Gambas:Youtube]", "[Gambas:Facebook]", "[Gambas:Tiktok]"),
}
