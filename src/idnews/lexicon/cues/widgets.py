"""What players, plug-ins, embedded posts and buttons of the reader leave in a text."""

from __future__ import annotations

from typing import Final

WIDGETS: Final = (
    # Players that read the story aloud.
    "{n}:{n} / {n}:{n}",
    "No media source currently available",
    "Embed",
    # Machines that sum it up.
    "{|Button} AI {Summarize|Summary}",
    "{Ringkas|Rangkum} dengan AI",
    "{Dibuat|Dihasilkan|Didukung} {dengan|oleh} {AI|kecerdasan buatan}",
    # Buttons.
    "Batalkan",
    "Copy",
    "{networks} icon",
    "zoom-in",
    "zoom-inlihat foto",
    "sosmed-whatsapp-green",
    "{Aktifkan|Izinkan|Nyalakan|Matikan} notifikasi",
    "Nanti saja",
    "Simpan ke bookmark",
    "Translate",
    "Powered by",
    "Foto {n} dari {n}",
    # What asks the reader.
    "Apakah {artikel|berita|informasi|tulisan|halaman} ini {bermanfaat|membantu|berguna|menarik} {|bagi Anda|untuk Anda|buat Anda}",
    "{Berikan|Beri} {penilaian|rating} {|Anda}",
    "Kamu telah berlangganan",
    "{Type|Enter} your {email|email address}",
    "Ketik {email|surel} Anda",
    "Situs web",
    # WordPress and Blogger.
    "{Bagikan|Menyukai} ini",
    "{Like|Suka} {Loading|Memuat}",
    "View all posts",
    "View all posts by {outlet}",
    "Lihat semua pos {|milik|dari}",
    "See author's posts",
    "About post author",
    "Lihat profil {|penulis}",
    "Kirimkan ini lewat email",
    "BlogThis!",
    "Berbagi ke {networks}",
    # The BBC, for readers who listen: around its lists, and around posts of networks.
    "{Lewati|Lompati} {words} dan {terus|lanjutkan} membaca",
    "Akhir dari {Paling banyak dibaca|Podcast|Twitter pesan|Facebook pesan|Instagram pesan|YouTube pesan|Whatsapp}",
    "Lewatkan bagian selanjutnya {outlet}",
    "{Informasi artikel|Article information}",
    "Izinkan konten dari {outlet}",
    "Peringatan: Konten pihak ketiga mungkin berisi iklan",
    "Hentikan {outlet} pesan, {n}",
    # The Voice of America and Deutsche Welle.
    "The {code|URL} has been copied to your clipboard",
    "Tautan singkat {url}",
    "Permalink {url}",
    # IDN Times, kumparan and Katadata.
    "Editorial team",
    "IDN Media Channels",
    "Tim editor",
    "Cari tahu lebih lanjut",
    "Cek juga data ini",
    # JPNN.
    "{Facebook|Twitter} JPNN.com",
    "Simak! Video pilihan redaksi",
    "Jangan lewatkan video {terbaru|pilihan|berikut}",
    "Video terpopuler {|hari ini|minggu ini}",
    # Tirto files a story beneath it.
    "tirto.id - {Sosial Budaya|Politik|Hukum|Ekonomi|Bisnis|Olahraga|Gaya Hidup|Teknologi|Kesehatan|Pendidikan|Humaniora|Indepth|Current Issue|Film|Musik|Marketing}",
)
"""Whole lines."""
