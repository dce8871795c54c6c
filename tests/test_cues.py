from __future__ import annotations

import pickle

import pytest

from idnews.cue import At, Cue, CueSheet, find_cues, whole_line
from idnews.fold import fold
from idnews.label import Label

STORY = "Air Kali Lembah surut, kata Sarno. "
NEXT = " Warga pulang ke rumah masing-masing."


def _cut(text: str) -> list[tuple[str, str]]:
    return [(found.value.label.value, found.span.of(text)) for found in find_cues(text)]


@pytest.mark.parametrize(
    ("label", "phrase"),
    [
        ("ad", "ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT"),
        ("ad", "Iklan - Geser ke atas untuk melanjutkan."),
        ("ad", "Baca berita dengan sedikit iklan, klik di sini"),
        ("promo", "Cek Berita dan Artikel yang lain di Google News dan WA Channel."),
        ("promo", "Ikuti saluran WhatsApp Kabar Lembah untuk berita terkini."),
        ("promo", "Yuk, follow WhatsApp Channel LembahPos.com sekarang!"),
        ("promo", "Simak berita menarik lainnya dari kabarlembah.id di Google News."),
        ("promo", "* Untuk mengetahui kebenaran informsasi yang beredar, kirim pesan ke 0812 3456 hanya dengan ketik kata kunci yang diinginkan."),
        ("social", "Ikuti kami di Instagram dan Facebook untuk berita terbaru."),
        ("social", "A post shared by Warta Lembah (@wartalembah)"),
        ("legal", "Artikel ini adalah bagian dari Mitra Promedia Group."),
        ("legal", "Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE."),
        ("legal", "Copyright © LEMBAH 2025 Dilarang keras mengambil konten tanpa izin tertulis dari Kantor Berita LEMBAH."),
        ("legal", "Copyright 2008 - 2025 PT. Warta Lembah (Grup Lembah). All Rights Reserved."),
        ("legal", "Dilarang mengutip sebagian atau seluruh isi artikel ini tanpa izin redaksi."),
        ("promo", "0811 9787 670 hanya dengan ketik kata kunci yang diinginkan."),
        ("promo", "Ikuti terus ulasan mendalam berita-berita hangat yang disiarkan secara langsung pada Senin-Jumat di situs kami."),
        ("promo", "Jangan ketinggalan untuk mengikuti analisis pasar saham di awal acara."),
        ("promo", "Sampaikan komentar Anda melalui kolomlive chatyang tersedia."),
        ("ad", "Advertisement . Scroll to see content"),
        ("promo", "Kirimkan Apresiasi Spesial untuk mendukung Jurnalisme KOMPAS.com."),
        ("promo", "Yuk koleksi buku bacaan berkualitas dari buku Lembah ..."),
        ("promo", "Mau berita terbaru langsung di WhatsApp? Klik di sini"),
        ("promo", "Bergabung dan dapatkan analisis informasi ekonomi melalui email Anda."),
        (
            "promo",
            "Artikel ini memuat konten yang disediakan X. Kami meminta izin Anda karena situs ini mungkin menggunakan cookie dan teknologi lainnya.",
        ),
        ("legal", "Apabila ada pihak yang merasa dirugikan dengan pemberitaan ini, silakan mengirim hak jawab kepada kami."),
        ("legal", "Artikel ini dihasilkan dengan bantuan AI dan telah disunting oleh redaksi."),
        (
            "legal",
            "Bila Anda merasakan gejala depresi, segera konsultasikan persoalan Anda ke pihak-pihak yang dapat membantu, seperti psikolog.",
        ),
        ("furniture", "[Gambas:Video 20detik]"),
        ("promo", "Dukung jurnalisme independen kami dengan berdonasi melalui tautan di bawah ini."),
        ("promo", "Donasi Anda membantu kami menjaga liputan dari kampung-kampung."),
        ("promo", "Dapatkan informasi terbaru dari Kabar Lembah langsung di ponsel Anda."),
        ("promo", "Tonton video selengkapnya di kanal YouTube Kabar Lembah."),
        ("legal", "Artikel ini telah diperbarui untuk menambahkan keterangan dinas."),
        ("legal", "Tulisan ini merupakan pendapat pribadi dan tidak mewakili redaksi."),
        ("legal", "Tulisan adalah pandangan pribadi penulis."),
        ("promo", "Ingin Berita Terbaru Lainnya dari Kabar Lembah? Yuk Follow Google News Kabar Lembah dengan Klik Simbol Bintang."),
    ],
)
def test_a_phrase_is_cut_out_of_running_text(label: str, phrase: str) -> None:
    """In a story joined by blanks, the phrase goes and the sentences around it stay."""
    assert _cut(STORY + phrase + NEXT) == [(label, phrase)]


@pytest.mark.parametrize(
    ("label", "line"),
    [
        ("ad", "ARTICLE AD BOX"),
        ("furniture", "Font: / Ukuran Font: - +"),
        ("furniture", "> >"),
        ("furniture", "Bacaan 2 menit"),
        ("furniture", "Dilihat 1.204 kali"),
        ("furniture", "Tinggalkan Balasan Batalkan balasan"),
        ("furniture", "News Ekonomi Bola Techno Foto Video"),
        ("social", "Facebook Twitter WhatsApp Telegram Copy Link"),
        ("social", "FacebookTwitterWhatsApp"),
        ("social", "Share this:"),
        ("legal", "© 2024 kabarlembah.id"),
        ("legal", "Copyright @ 2024 Grup Lembah. All right reserved"),
        ("legal", "Disclaimer: Informasi ini bukan ajakan untuk membeli saham."),
        ("promo", "Simak kabar lembah lainnya di Google News"),
        ("promo", "Dapatkan berita terbaru lainnya di Google News KABARLEMBAH.COM"),
        ("social", "URL berhasil dicopy"),
        ("social", "url telah tercopy"),
        ("legal", "Tulisan dari kabarlembah tidak mewakili pandangan dari redaksi kabarlembah"),
        ("furniture", "Lewati Paling banyak dibaca dan terus membaca"),
        ("furniture", "Apakah artikel ini bermanfaat?"),
        ("furniture", "facebook icon"),
        ("furniture", "3 Disukai"),
        ("furniture", "tirto.id - Sosial Budaya"),
        ("furniture", "00:00 / 03:45"),
    ],
)
def test_a_line_of_boilerplate_goes_whole(label: str, line: str) -> None:
    """A line that says nothing but the phrase is given away from end to end."""
    assert [label] == [cue.label.value for cue in [whole_line(line)] if cue is not None]


@pytest.mark.parametrize("line", ["Dukung Petani Lereng Lewat Program Tanam", "Dukung Hak Warga & Nelayan"])
def test_a_subhead_is_no_line_of_boilerplate(line: str) -> None:
    """What somebody supports may be anything."""
    assert whole_line(line) is None


@pytest.mark.parametrize(
    "story",
    [
        "Semoga bermanfaat!",
        "Hingga berita ini diturunkan, polisi belum memberi keterangan.",
        "Sukses besar itu dirayakan warga dengan makan bersama.",
        "Warga diminta bergabung ke grup WhatsApp RT untuk mendapat kabar banjir.",
        'Ia berkata, "Ikuti kami di media sosial untuk kabar berikutnya," lalu tertawa.',
        "Polisi menyita iklan palsu dan membagikan selebaran kepada warga.",
        "Unduh aplikasi milik dinas itu di Play Store lalu isi nomor induk.",
        "Menurut dia, hak cipta lagu itu dilindungi sejak lama.",
        "Artikel ini adalah bagian dari buku harian Sarno.",
        "Artikel ini kemudian dibahas di sidang pada Selasa (2/9).",
        "Dilarang membawa air minum ke dalam museum, kata penjaga.",
        "Baca juga adalah kalimat yang sering dilewati pembaca.",
        "Kanal irigasi di Desa Lembah jebol.",
        "Ia menutup akun Facebook dan Instagram miliknya.",
        "Ekonomi dan hukum harus berjalan seiring, ujarnya.",
        "Halaman rumah itu dipenuhi lumpur.",
        "Berita terkini soal banjir menyebar cepat di kalangan warga.",
        "Loading barang di pelabuhan itu memakan waktu dua hari.",
        "Dapatkan bibit unggul di balai desa, kata Sarno.",
        "Bila Anda merasakan gejala depresi, datanglah ke puskesmas, kata dokter Rohani.",
        "Sampaikan komentar Anda melalui surat, kata bupati kepada warga.",
        "Jangan ketinggalan untuk mengikuti lomba perahu, pesan Sarno di awal musim.",
        "Ikuti terus ulasan mendalam di koran desa, pesan guru itu.",
        "Warga cukup datang hanya dengan ketik kata kunci di layar balai desa.",
        "Simak cara menanam padi berikut ini.",
        "Ikuti aturan yang berlaku, kata petugas.",
        "Ikuti langkah berikut untuk membuat saluran WhatsApp milik desa.",
        "Klik menu pengaturan, lalu pilih saluran WhatsApp.",
        "Ingin menulis buku di usia senja, Sarno belajar mengetik.",
        "Artikel ini dimuat sebuah majalah pada 1978, kata Sarno.",
        "Jaringan",
        "Karier",
        "Akhir dari Musim Kemarau",
        "Apakah artikel ini benar, tanya Sarno kepada gurunya.",
        "Batalkan rencana itu, kata bupati.",
        "Apabila ada pihak yang merasa dirugikan, silakan menggugat, kata Sarno.",
        "Artikel ini dibuat Sarno dengan tangan, bukan oleh mesin.",
        "Bergabung dan dapatkan teman baru, pesan guru itu.",
        "Opini adalah pendapat pribadi seseorang yang belum tentu benar.",
        "Artikel merupakan pandangan pribadi penulisnya, kata guru itu.",
        "Ingin informasi menarik dari dunia bakau? Siswa dapat datang ke muara.",
        '"Mau kabar terbaru dari kampung?" tanya Sarno.',
    ],
)
def test_a_story_keeps_its_sentences(story: str) -> None:
    """Sentences that only sound like boilerplate stay."""
    assert _cut(story) == []


def test_a_notice_ends_where_a_byline_begins() -> None:
    """In joined text, a republication notice has no full stop; the next line's label ends it."""
    text = STORY + "Artikel ini telah tayang di Lembah.com dengan judul Banjir Surut, Warga Pulang Baca juga: Harga Beras Naik"
    assert _cut(text) == [("legal", "Artikel ini telah tayang di Lembah.com dengan judul Banjir Surut, Warga Pulang")]


def test_a_notice_does_not_swallow_a_story() -> None:
    """A phrase that takes the rest of its line takes one sentence where the line is a story."""
    text = "Artikel ini telah tayang di Lembah.com dengan judul Banjir Surut." + NEXT * 20
    assert [span for _, span in _cut(text)] == ["Artikel ini telah tayang di Lembah.com dengan judul Banjir Surut."]


def test_a_broken_line_does_not_break_a_notice() -> None:
    """Where a scraper broke a paragraph in mid-sentence, its notice is found over the break."""
    notice = "Fakta atau Hoaks? Untuk mengetahui kebenaran\ninformasi, silakan kirim pesan\ndengan kata kunci yang diinginkan."
    assert _cut(f"kata Sarno.\n{notice}\nWarga pulang.") == [("promo", notice)]


def test_glued_paragraphs_are_parted() -> None:
    """Where paragraphs are joined by nothing, a capital ends the phrase."""
    assert _cut("kata Sarno.SCROLL TO CONTINUE WITH CONTENTMenurut dia") == [("ad", "SCROLL TO CONTINUE WITH CONTENT")]


def test_a_caller_may_fold_first() -> None:
    """A text folded before gives the same finds."""
    text = STORY + "SCROLL\N{NO-BREAK SPACE}TO CONTINUE WITH CONTENT" + NEXT
    assert find_cues(text) == find_cues(text, fold(text))


@pytest.mark.parametrize(("stop", "found"), [(". ", "Kabar desa ada di genggaman Anda"), (" ", "di genggaman Anda")])
def test_a_line_too_long_to_be_one_is_taken_from_its_last_sentence(stop: str, found: str) -> None:
    """In a story joined by blanks, words that end a line give their sentence away; where none begins near, themselves alone."""
    text = f"{STORY * 12}{'warga menanam bakau ' * 25}di muara{stop}Kabar desa ada di genggaman Anda"
    sheet = CueSheet([Cue("di genggaman Anda", Label.PROMO, At.END)])
    assert [each.span.of(text) for each in sheet.find(text)] == [found]


def test_cues_and_finds_travel() -> None:
    """Values survive pickling."""
    finds = find_cues("SCROLL TO CONTINUE WITH CONTENT")
    assert finds == pickle.loads(pickle.dumps(finds))  # noqa: S301


@pytest.mark.parametrize(
    "sentence",
    [
        "Koalisi meminta publik dukung media independen dengan donasi setiap bulan.",
        "Donasi Anda sangat berarti bagi korban banjir, kata Sarno.",
        "Jika Anda suka kopi, donasi bisa dikirim ke posko.",
        "Aplikasi itu membuat warga dapatkan informasi terbaru soal banjir di ponsel mereka.",
        "Warga menonton video lengkap di kanal YouTube pemerintah, kata Sarno.",
        "Judul berita itu telah diubah, kata Sarno.",
        "Koreksi: harga turun 2 persen pada pekan lalu.",
        "Perda itu tidak mencerminkan kebijakan redaksi mana pun.",
    ],
)
def test_a_story_tells_of_donations_and_corrections_too(sentence: str) -> None:
    """Words of an appeal or a note stand in sentences of a story as well."""
    assert _cut(STORY + sentence + NEXT) == []
