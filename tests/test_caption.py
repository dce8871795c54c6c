"""Captions whose credit stands in other places than parentheses."""

from __future__ import annotations

import pytest

from idnews import read_text
from idnews.caption import Caption, find_caption, find_captions, parse_caption


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("Warga memanen padi. KABARCONTOH.COM/RUDI CONTOH", "Warga memanen padi.", "KABARCONTOH.COM/RUDI CONTOH"),
        ("Warga memanen padi. \u00a92020 Kabarcontoh.com", "Warga memanen padi.", "2020 Kabarcontoh.com"),
        ("Warga memanen padi /Xinhua", "Warga memanen padi", "Xinhua"),
        ("Ilustrasi. - Rudi Contoh", "Ilustrasi.", "Rudi Contoh"),
        ("- istimewa - istock photo", "", "istimewa - istock photo"),
        ("Foto: Instagram/@rudi.contoh", "", "Instagram/@rudi.contoh"),
        ("Rudi Contoh, kepala desa. |", "Rudi Contoh, kepala desa.", None),
        ("Ilustrasi/Foto: Istimewa", "Ilustrasi", "Istimewa"),
        ("Tambang di Desa Sukamaju(Lembaga Contoh)", "Tambang di Desa Sukamaju", "Lembaga Contoh"),
        ("Jalan Layang Rudi (MBZ)(Jasa Jalan)", "Jalan Layang Rudi (MBZ)", "Jasa Jalan"),
        ("KOMPAS.com/RUDI CONTOH Warga memanen padi", "Warga memanen padi", "KOMPAS.com/RUDI CONTOH"),
        ("Rudi bersama istri (kanan)", "Rudi bersama istri (kanan)", None),
        ("Suasana bongkar muat di pasar induk/Ist", "Suasana bongkar muat di pasar induk", "Ist"),
        ("Gedung balai desa Sukamaju/Net", "Gedung balai desa Sukamaju", "Net"),
        ("Sari Lestari saat panen raya/RMOL", "Sari Lestari saat panen raya", "RMOL"),
        ("Rudi Contoh memanen padi/Repro", "Rudi Contoh memanen padi", "Repro"),
        ("Ketua Koperasi Rudi Contoh/Net", "Ketua Koperasi Rudi Contoh", "Net"),
        ("Foto: Rudi Contoh/Net", "", "Rudi Contoh/Net"),
        ("Rudi Contoh/Antara", "Rudi Contoh/Antara", None),
        ("Pasangan Rudi/Sari", "Pasangan Rudi/Sari", None),
        ("Warga menanam padi dan/atau jagung", "Warga menanam padi dan/atau jagung", None),
        ("Kredit Foto: Istimewa", "", "Istimewa"),
        ("Kredit Foto: Koperasi Susu Lembang Asri", "", "Koperasi Susu Lembang Asri"),
        ("Kredit Gambar: Warga memanen padi di sawah.", "Kredit Gambar: Warga memanen padi di sawah.", None),
        ("Sumber Foto: Dok. Warga", "", "Dok. Warga"),
        ("credit: instagram.com/sari.contoh", "", "instagram.com/sari.contoh"),
        ("Kredit: koperasi menyalurkan pinjaman kepada petani.", "Kredit: koperasi menyalurkan pinjaman kepada petani.", None),
        ("Sumber gambar, Sari Contoh", "", "Sari Contoh"),
        ("Hak atas foto Rudi Contoh", "", "Rudi Contoh"),
        ("Hak atas tanah itu milik warga", "Hak atas tanah itu milik warga", None),
        ("Keterangan gambar, Sari menenun kain di beranda.", "Sari menenun kain di beranda.", None),
        ("Image caption Sari menenun kain di beranda.", "Sari menenun kain di beranda.", None),
        ("Gambar itu dipasang di balai desa.", "Gambar itu dipasang di balai desa.", None),
        ("Tukang jam membersihkan lonceng. Foto/Hafiz Contoh", "Tukang jam membersihkan lonceng.", "Hafiz Contoh"),
        ("Foto/Dok KABAR Contoh", "", "Dok KABAR Contoh"),
        ("FOTO/ANTARA", "", "ANTARA"),
        ("Pameran foto/lukisan di balai desa", "Pameran foto/lukisan di balai desa", None),
        ("Panen raya Ilustrasi/Foto: Dok. Warga", "Panen raya Ilustrasi", "Dok. Warga"),
        ("Suasana panen raya. Shutterstock", "Suasana panen raya.", "Shutterstock"),
        ("Warga memanen padi. (Foto: )", "Warga memanen padi. (Foto: )", None),
        ("Warga memanen padi. Foto: Sari (Foto: Rudi) (Foto: Ali) (Foto: Budi)", "Warga memanen padi.", "Sari, Rudi, Ali, Budi"),
        ("Warga memanen padi – (c) Rudi Contoh", "Warga memanen padi", "Rudi Contoh"),
    ],
)
def test_a_credit_is_parted_from_its_caption(line: str, text: str, credit: str | None) -> None:
    """Dash, slash, sign and plain name are read as credits; a side of the picture is not."""
    assert Caption(text, credit) == parse_caption(line)


_STORY = "Panen raya dimulai pekan ini di Desa Sukamaju, kata Kades H. Rudi. "


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ("Petani menjemur padi. (Foto: Sari Contoh/KABAR Contoh) Hasilnya naik.", "Petani menjemur padi. (Foto: Sari Contoh/KABAR Contoh)"),
        ("AKBP Rudi, S.I.K., M.H., saat panen (FOTO: Dok. Humas) Hasilnya naik.", "AKBP Rudi, S.I.K., M.H., saat panen (FOTO: Dok. Humas)"),
        ("Sari di tepi sawah. Minggu (15/6/2025) sore (FOTO: Sari) Hasilnya naik.", "Sari di tepi sawah. Minggu (15/6/2025) sore (FOTO: Sari)"),
        ("Selain itu, harga gabah naik. (FOTO: Pixabay) Hasilnya naik.", "(FOTO: Pixabay)"),
        ('"Kami senang," kata Sari. (FOTO: Pixabay) Hasilnya naik.', "(FOTO: Pixabay)"),
        ("1. Padi (Foto: @sari/Instagram) Hasilnya naik.", "(Foto: @sari/Instagram)"),
        # An agency credits its photographer without a label.
        ("Petani menjemur padi. (ANTARA/Sari Contoh) Hasilnya naik.", "Petani menjemur padi. (ANTARA/Sari Contoh)"),
        (
            "Petani menjemur padi, Rabu (24/12/2025). ANTARA FOTO/Sari Contoh/sc/aa. Hasilnya naik.",
            "Petani menjemur padi, Rabu (24/12/2025). ANTARA FOTO/Sari Contoh/sc/aa.",
        ),
        ("Petani menjemur padi, Rabu (24/12/2025) REUTERS/Sari Contoh/File", "Petani menjemur padi, Rabu (24/12/2025) REUTERS/Sari Contoh/File"),
        # A sentence that goes back further than any caption is the story's.
        (f"Warga {'dan warga ' * 40}panen (FOTO: Rudi Contoh) Hasilnya naik.", "(FOTO: Rudi Contoh)"),
    ],
)
def test_a_caption_inside_a_story_ends_with_its_credit(inside: str, caption: str) -> None:
    """The sentence before a labelled credit is its caption, unless that sentence is the story's own."""
    text = _STORY + inside
    assert [found.span.of(text) for found in find_captions(text)] == [caption]


@pytest.mark.parametrize(
    "inside",
    [
        "Lihat Foto Panen raya di muara",
        "Rudi (foto: kanan) lalu pulang.",
        "Ia mengunggah foto (dua kali).",
        "Foto: Rudi pulang.",
        "Sawah (lihat foto) kering.",
        "Panen itu diberitakan kantor berita Antara/Reuters, Rabu (24/12/2025). Antara/Sari Contoh menulisnya.",
        "Panen naik (Antara/Reuters) pekan lalu.",
        "Panen naik, kata Sari. (ANTARA/Sari Contoh)",
    ],
)
def test_a_remark_in_a_sentence_is_no_caption(inside: str) -> None:
    """Parentheses that go on in mid-sentence, and words that label no credit, leave the story whole."""
    assert find_captions(_STORY + inside) == ()


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ("Lihat Foto Petani panen, Rabu (6/8/2025).(KABAR.ID/SARI) Ia senang.", "Lihat Foto Petani panen, Rabu (6/8/2025).(KABAR.ID/SARI)"),
        ("Lihat Foto Petani panen, Rabu (6/8/2025).(Sari Contoh)Ia senang.", "Lihat Foto Petani panen, Rabu (6/8/2025).(Sari Contoh)"),
        ("Lihat Foto Petani panen, Rabu (6/8/2025). Ia senang. Hasilnya naik.", "Lihat Foto Petani panen, Rabu (6/8/2025)."),
        ("Lihat Foto Petani di Jl. Melati menjemur padi(Sari Contoh)", "Lihat Foto Petani di Jl. Melati menjemur padi(Sari Contoh)"),
    ],
)
def test_a_readers_button_heads_a_caption_inside_a_story(inside: str, caption: str) -> None:
    """The caption is one sentence, with the credit that may follow."""
    assert [found.span.of(_STORY + inside) for found in find_captions(_STORY + inside)] == [caption]


@pytest.mark.parametrize(
    ("line", "text", "credit"),
    [
        ("KABAR.COM/SARI LESTARI Warga panen padi. Warga panen padi.", "Warga panen padi.", "KABAR.COM/SARI LESTARI"),
        (
            "SARI LESTARI Warga panen padi, Selasa (2/9/2025) Warga panen padi, Selasa (2/9/2025)",
            "Warga panen padi, Selasa (2/9/2025)",
            "SARI LESTARI",
        ),
        ("kabarcontoh.id Warga panen padi. Warga panen padi.", "Warga panen padi.", "kabarcontoh.id"),
        ("Curug Muara Indah (Sari/d'Warga)Curug Muara Indah (Sari/d'Warga)", "Curug Muara Indah", "Sari/d'Warga"),
        ("Tinggi curug 45 meter Tinggi curug 45 meter (Sari/detikContoh)", "Tinggi curug 45 meter", "Sari/detikContoh"),
        (f"KABAR.COM/SARI Warga {'dan warga ' * 40}panen. Warga {'dan warga ' * 40}panen.", f"Warga {'dan warga ' * 40}panen.", "KABAR.COM/SARI"),
    ],
)
def test_a_caption_that_was_taken_twice_is_told_once(line: str, text: str, credit: str) -> None:
    """A scraper takes what a picture says for those who cannot see it, and the same words beneath it; the owner stands before both, or behind."""
    found = find_caption(line)
    assert found is not None
    assert Caption(text, credit) == found.value


@pytest.mark.parametrize(
    "line",
    [
        "Panen padi di sawah Panen padi di sawah",
        "Nyanyikan Panen padi di sawah Panen padi di sawah",
        "Warga menyanyi: Panen padi di sawah Panen padi di sawah",
        "Warga dan pelajar dari desa-desa di sepanjang kali bernyanyi/berdoa Panen padi di sawah Panen padi di sawah",
        "KABAR MUARA Panen Raya Panen Raya",
        "Warga menanam padi di sawah, lalu Warga menanam jagung di sawah (Sari Lestari)",
        "Warga panen padi, padi, padi, padi, padi, padi, padi, padi, padi, padi",
    ],
)
def test_words_said_twice_are_no_caption_without_an_owner(line: str) -> None:
    """The refrain of a song comes twice as well, and so do names."""
    assert find_caption(line) is None


def test_what_stands_before_a_caption_said_twice_may_be_more_than_its_owner() -> None:
    """Words of another kind stay where they are."""
    line = "Panen raya, lagi. Warga panen padi Warga panen padi (Sari/detikContoh)"
    assert Caption("Panen raya, lagi. Warga panen padi Warga panen padi", "Sari/detikContoh") == parse_caption(line)


def test_who_looks_at_a_picture_is_no_caption() -> None:
    """The same words in a sentence are prose."""
    assert find_captions(_STORY + "Warga diminta Lihat Foto Petani di papan. Ia senang.") == ()


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("Jalan Desa Menuju Pantai SukamajuFoto: (S Lestari/d'Warga)", "Jalan Desa Menuju Pantai Sukamaju"),
        ("Jalan Desa RusakFoto: istimewa", "Jalan Desa Rusak"),
        ("KABAR.COM/LESTARI Petugas menyerahkan bibit kepada warga, Rabu (4/11/2015)", "Petugas menyerahkan bibit kepada warga, Rabu (4/11/2015)"),
        ('KABAR.COM/LESTARI "Kami senang," kata Sari', '"Kami senang," kata Sari'),
    ],
)
def test_a_credit_glued_to_a_caption_or_before_it_gives_it_away(line: str, text: str) -> None:
    """A "Foto:" without a blank before it, and a credit that stands first, are credits all the same."""
    found = find_caption(line)
    assert found is not None
    assert found.value.text == text


def test_a_pair_of_players_owns_no_picture() -> None:
    """Two names around a stroke at the end of a sentence are no outlet with its photographer, though a newspaper bears one of them."""
    assert find_caption("Lawan unggul di atas kertas dan lebih sering menang ketimbang Fajar/Rina.") is None
    assert find_caption("Warga menanam bakau di tepi kali Desa Sukamaju. KOMPAS.com/SARI LESTARI") is not None


@pytest.mark.parametrize(("line", "is_caption"), [("- Dok. Warga", True), ("-- Antara/Rudi Contoh", True), ("- Warga pulang", False)])
def test_a_credit_behind_a_dash_gives_itself_away(line: str, *, is_caption: bool) -> None:
    """What follows a dash alone is a credit where it names whose picture it is."""
    assert (find_caption(line) is not None) is is_caption


@pytest.mark.parametrize(
    "line",
    [
        "Tukang jam membersihkan roda gigi lonceng. Foto/Hafiz Contoh",
        "Kredit Foto: Koperasi Susu",
        "Sumber gambar, Sari Contoh",
        "Keterangan gambar, Sari menenun kain di beranda.",
        "Image caption Sari menenun kain di beranda.",
    ],
)
def test_a_label_in_words_gives_a_caption_away(line: str) -> None:
    """What newsrooms print beside a picture stands in no sentence."""
    assert find_caption(line) is not None


@pytest.mark.parametrize(
    "line",
    [
        'Ia menggelar pameran. "Foto/lukisan itu milik warga," kata Sari',
        "Kredit: Bank Contoh",
        "Sumber gambar, kata dia, tidak diketahui.",
        "Keterangan foto, kata dia, sudah diperiksa.",
        "Image warga Sukamaju membaik sejak panen raya.",
        "Warga memanen padi. (Kabarcontoh.com/Ali)",
        "Warga memanen padi (RMOL/Z-1)",
    ],
)
def test_a_sentence_of_pictures_is_no_caption(line: str) -> None:
    """The same words go on as a sentence of the story."""
    assert find_caption(line) is None


def test_the_storys_writer_ends_the_credit_of_an_agency() -> None:
    """Nothing else parts a photographer without initials from the next sentence."""
    text = _STORY + "Petani menjemur padi, Rabu (24/12/2025) ANTARA/M Sari Contoh Setelah panen, harga naik."
    assert find_captions(text) == ()
    assert [found.span.of(text) for found in find_captions(text, writers=("M Sari Contoh",))] == [
        "Petani menjemur padi, Rabu (24/12/2025) ANTARA/M Sari Contoh"
    ]


def test_a_stock_agency_alone_owns_the_picture_above_it() -> None:
    """What stands before "(Getty Images)" in a joined story is a caption, and where nothing does the credit is one."""
    text = "(Getty Images) Panen dimulai.  Petani menjemur padi di pesisir. (Getty Images) Hasilnya naik, kata Sari."
    assert [found.span.of(text) for found in find_captions(text)] == ["(Getty Images)", "Petani menjemur padi di pesisir. (Getty Images)"]


def test_an_agency_that_is_spoken_of_owns_no_picture() -> None:
    """A remark in parentheses in mid-sentence is the story's own."""
    assert find_captions("Foto Sari dijual sebuah agensi (Getty Images) kepada koran. Warga senang.") == ()


@pytest.mark.parametrize(
    ("inside", "caption"),
    [
        ("Sekolah tani pada 1922. FOTO: Wikimedia Commons Setelah itu ia pulang.", "Sekolah tani pada 1922. FOTO: Wikimedia Commons"),
        ("Darto Wibowo. Foto: dok.pribadi Ia petani di lereng.", "Darto Wibowo. Foto: dok.pribadi"),
        ("Namun, ada bumbu lain. FOTO: instagram/ sari lestari Bahan utamanya beras.", "FOTO: instagram/ sari lestari"),
        (f"Ia menanam {'padi dan ' * 12}jagung. FOTO: pixabay Hasilnya naik.", "FOTO: pixabay"),
        ("Darto Wibowo. Foto: dokumentasi warga Ia petani di lereng.", "Darto Wibowo. Foto: dokumentasi warga"),
        ('Darto Wibowo. Foto: istimewa "Kami lega," katanya.', "Darto Wibowo. Foto: istimewa"),
        ("Mereka pulang ke desa. Foto: Sari/KabarKota", "Foto: Sari/KabarKota"),
        ("Getuk dari olahan singkong. (Foto Sari Lestari/Kabar Kota) Warga senang.", "Getuk dari olahan singkong. (Foto Sari Lestari/Kabar Kota)"),
    ],
)
def test_a_credit_without_its_parentheses_ends_where_small_letters_or_a_known_owner_do(inside: str, caption: str) -> None:
    """Before it stands what the picture shows, or a sentence of the story that is too long for that."""
    text = _STORY + inside
    assert [found.span.of(text) for found in find_captions(text)][-1] == caption


@pytest.mark.parametrize(
    "inside",
    [
        "Ada dua lampiran. Foto: ini Sari, itu Darto.",
        "Yang dikirim warga itu foto: padi Sari dan jagung Darto.",
        "Ada dua lampiran. Foto: Sari menanam padi di lereng itu.",
        "Warga senang (Foto Sari dan Darto).",
        "Warga mengirim dua lampiran. Foto: padi Sari dan jagung Darto.",
        "Berkas yang diminta ada dua. Foto: berwarna dan terbaru. Surat: asli.",
        'Warga memilih bingkai. Foto: ukuran besar. "Indah," kata Sari.',
        'Warga memilih bingkai. Foto: ukuran besar "Indah," kata Sari.',
    ],
)
def test_a_word_for_pictures_credits_nothing_by_itself(inside: str) -> None:
    """Behind it stands a sentence, or it stands in one."""
    assert find_captions(_STORY + inside) == ()


def test_a_credit_above_a_caption_may_be_all_that_a_text_holds() -> None:
    """Where no sentence runs on there is no story to stand above."""
    assert [graf.text for graf in read_text("ANTARA FOTO/Sari Lestari/foc.\nPerahu, Sabtu (6/9/2025).").body] == ["Perahu, Sabtu (6/9/2025)."]


@pytest.mark.parametrize("weekday", ["Senin", "Jumat", "Jum'at", "Ahad"])
def test_a_day_is_the_rest_of_the_caption_before_it(weekday: str) -> None:
    """Whatever its newsroom calls the day, a stop before it ends no caption."""
    text = f"Air surut. Warga menanam bakau. {weekday}, 8 September 2025 (Foto: Sari Lestari) Warga pulang."
    (found,) = find_captions(text)
    assert found.value.text == f"Warga menanam bakau. {weekday}, 8 September 2025"


@pytest.mark.parametrize(
    "words", ["Bus kota rute Blok M / Kota", "Musim 2024 / Liga Utama", "Sari Lestari | Penulis Muara", "Muara Kelapa | Kampung Hulu"]
)
def test_a_stroke_or_a_bar_parts_other_things_as_well(words: str) -> None:
    """Behind a stroke with blanks, or a bar, only an outlet owns a picture."""
    assert parse_caption(words) == Caption(words, None)
