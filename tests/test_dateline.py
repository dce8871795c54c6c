"""Shapes of datelines that a law cannot draw."""

from __future__ import annotations

import pytest

from idnews.dateline import find_dateline, parse_dateline


@pytest.mark.parametrize(
    ("text", "place", "outlet", "covered"),
    [
        ("KONTAN.CO.ID -JAKARTA. Harga gabah naik.", "JAKARTA", "KONTAN.CO.ID", "KONTAN.CO.ID -JAKARTA."),
        ("JAKARTA. Harga gabah naik.", "JAKARTA", None, "JAKARTA."),
        ("CIANJUR.- Warga memanen padi.", "CIANJUR", None, "CIANJUR.-"),
        ("Cianjur. - Warga memanen padi.", "Cianjur", None, "Cianjur. -"),
        ("LUBUK PAKAM I Warga memanen padi lebih awal tahun ini.", "LUBUK PAKAM", None, "LUBUK PAKAM I"),
        ("MEDAN | Warga memanen padi lebih awal tahun ini.", "MEDAN", None, "MEDAN |"),
        ("Bandung || Warga memanen padi lebih awal tahun ini.", "Bandung", None, "Bandung ||"),
        ("BANDUNG KABARCONTOH.COM : Warga memanen padi.", "BANDUNG", "KABARCONTOH.COM", "BANDUNG KABARCONTOH.COM :"),
        ("BANDUNG, KABARCONTOH.COM : Warga memanen padi.", "BANDUNG", "KABARCONTOH.COM", "BANDUNG, KABARCONTOH.COM :"),
        ("Liputan6.com, Jakarta Satuan Tugas Panen dibentuk.", "Jakarta", "Liputan6.com", "Liputan6.com, Jakarta"),
        ("Liputan6.com, Jakarta Selatan Warga memanen padi.", "Jakarta Selatan", "Liputan6.com", "Liputan6.com, Jakarta Selatan"),
        (
            "Bethlehem, Palestina/Istanbul (ANTARA) - Warga berkumpul.",
            "Bethlehem, Palestina/Istanbul",
            "ANTARA",
            "Bethlehem, Palestina/Istanbul (ANTARA) -",
        ),
        ("Mataram, NTB (Antara) - Warga memanen.", "Mataram, NTB", "Antara", "Mataram, NTB (Antara) -"),
        ("Panen memperkuat persatuan Tangerang Tangerang (ANTARA) - Warga memanen.", "Tangerang", "ANTARA", "Tangerang (ANTARA) -"),
        ("JAKARTA, 18/10 - Warga memanen.", "JAKARTA", None, "JAKARTA, 18/10 -"),
        ("Harga Gabah Naik\nJakarta, MISTAR.ID\nHarga gabah naik.", "Jakarta", "MISTAR.ID", "Jakarta, MISTAR.ID"),
        ("Jakarta, CNN Indonesia -- , Utama sebuah koperasi berhenti.", "Jakarta", "CNN Indonesia", "Jakarta, CNN Indonesia -- ,"),
        ("Jakarta- Komedian itu memanen padi.", "Jakarta", None, "Jakarta-"),
        ("Jakarta, \u2014 Presiden memanen padi.", "Jakarta", None, "Jakarta, \u2014"),
        ("JAKARTA, iNews,id - Warga memanen.", "JAKARTA", "iNews,id", "JAKARTA, iNews,id -"),
        ("MALANGTIMES - Warga memanen.", None, "MALANGTIMES", "MALANGTIMES -"),
        ("Kota Bima, Kahaba.- Warga memanen.", "Kota Bima", "Kahaba.", "Kota Bima, Kahaba.-"),
        ("SLEMAN,&amp;nbsp;KOMPAS.com&amp;nbsp;- Warga memanen.", "SLEMAN", "KOMPAS.com", "SLEMAN,&amp;nbsp;KOMPAS.com&amp;nbsp;-"),
        ("PENAJAM RAYA UTARA, KOMPAS.com - Warga memanen.", "PENAJAM RAYA UTARA", "KOMPAS.com", "PENAJAM RAYA UTARA, KOMPAS.com -"),
        ("LEBAK, KOMPAS.com&amp;ndash; Warga memanen.", "LEBAK", "KOMPAS.com", "LEBAK, KOMPAS.com&amp;ndash;"),
        ("https://jogja.times.co.id/ TIMES JOGJA, JAKARTA \u2013 Warga memanen.", "JAKARTA", "TIMES JOGJA", "TIMES JOGJA, JAKARTA \u2013"),
        ("Laporan Wartawan Tribunnews.com, Rudi Contoh TRIBUNNEWS.COM, JAKARTA - Warga.", "JAKARTA", "TRIBUNNEWS.COM", "TRIBUNNEWS.COM, JAKARTA -"),
        ("VIVA \u2013 Warga memanen.", None, "VIVA", "VIVA \u2013"),
        ("Kabar News \u2013 Warga memanen.", None, "Kabar News", "Kabar News \u2013"),
        ("Muaranews - Warga memanen.", None, "Muaranews", "Muaranews -"),
        ("Jakarta - iPadi ditanam warga.", "Jakarta", None, "Jakarta -"),
        ("Metrotvnews.com, Jakarta: Warga memanen.", "Jakarta", "Metrotvnews.com", "Metrotvnews.com, Jakarta:"),
        ("Kabarcontoh com - SLEMAN - Warga memanen.", "SLEMAN", "Kabarcontoh com", "Kabarcontoh com - SLEMAN -"),
        ("New York City - Warga memanen.", "New York City", None, "New York City -"),
        ("RMOL. Ikatan petani memanen padi.", None, "RMOL", "RMOL."),
        ("RMOLBANTEN. Ikatan petani memanen padi.", None, "RMOLBANTEN", "RMOLBANTEN."),
        ("Jakarta: Pemerintah memanen padi di lima desa.", "Jakarta", None, "Jakarta:"),
        ("Jakarta Selatan: Warga memanen padi di lima desa.", "Jakarta Selatan", None, "Jakarta Selatan:"),
        (
            "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- Sebuah koperasi memanen padi.",
            "ISTANBUL",
            "Antara/PRNewswire",
            "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) --",
        ),
        ("KBRN, Sleman: Warga memanen salak lebih awal.", "Sleman", "KBRN", "KBRN, Sleman:"),
        ("KBRN, Sleman : Warga memanen salak lebih awal.", "Sleman", "KBRN", "KBRN, Sleman :"),
        ("Humas Polres Sukamaju \u2013 Warga memanen padi di lima desa.", None, "Humas Polres Sukamaju", "Humas Polres Sukamaju \u2013"),
        ("DISKOMINFO, Bontang \u2013 Warga memanen padi di lima desa.", "Bontang", "DISKOMINFO", "DISKOMINFO, Bontang \u2013"),
        ("Pendim 0799/Sukamaju - Warga memanen padi di lima desa.", None, "Pendim 0799/Sukamaju", "Pendim 0799/Sukamaju -"),
        ("Jombang, NU Online", "Jombang", "NU Online", "Jombang, NU Online"),
        ("TVRINews, Banda Aceh", "Banda Aceh", "TVRINews", "TVRINews, Banda Aceh"),
        ("TVRINews \u2013 Bandung", "Bandung", "TVRINews", "TVRINews \u2013 Bandung"),
        ("* TVRINews \u2013 Bandung", "Bandung", "TVRINews", "TVRINews \u2013 Bandung"),
        ("KBRN, Kampung Hulu: Warga memanen salak lebih awal.", "Kampung Hulu", "KBRN", "KBRN, Kampung Hulu:"),
        ("[PATI, Kabar Contoh] – Warga memanen padi.", "PATI", "Kabar Contoh", "[PATI, Kabar Contoh] –"),
        ("[Rembang | kabarcontoh.com] -- Warga memanen padi.", "Rembang", "kabarcontoh.com", "[Rembang | kabarcontoh.com] --"),
        ("(PATI) - Warga memanen padi.", "PATI", None, "(PATI) -"),
        ("(Pati, Kudus) - Warga memanen padi.", "Pati, Kudus", None, "(Pati, Kudus) -"),
        ("Kabarcontoh.com - Pati, Petani di lereng memanen kopi.", "Pati", "Kabarcontoh.com", "Kabarcontoh.com - Pati,"),
        ("JAKARTA, Kabar.com: Warga memanen padi.", "JAKARTA", "Kabar.com", "JAKARTA, Kabar.com:"),
        ("JAKARTA, Badung KABAR.com - Warga memanen padi.", "JAKARTA, Badung", "KABAR.com", "JAKARTA, Badung KABAR.com -"),
        ("Jakarta|WB - Warga memanen padi.", "Jakarta", "WB", "Jakarta|WB -"),
        ("Warga pulang. XARA, Kabar.com - Warga memanen.", "XARA", "Kabar.com", "XARA, Kabar.com -"),
        ("Kabar.com - Made Komang dan Ida Bagus Jaya Putra pulang", None, "Kabar.com", "Kabar.com -"),
        ("Bantul (2/5) - Warga memanen.", "Bantul", None, "Bantul (2/5) -"),
        ("JAKARTA (2/9). Warga memanen padi.", "JAKARTA", None, "JAKARTA (2/9)."),
        ("kabarcontoh.com I Warga memanen padi.", None, "kabarcontoh.com", "kabarcontoh.com I"),
    ],
)
def test_a_shape_of_the_field_is_read(text: str, place: str | None, outlet: str | None, covered: str) -> None:
    """Place, outlet and span of a dateline come out as printed."""
    found = find_dateline(text)
    assert found is not None
    assert (found.value.place, found.value.outlet, found.span.of(text)) == (place, outlet, covered)
    assert parse_dateline(covered) == found.value


@pytest.mark.parametrize(
    "text",
    [
        "JAKARTA \ufffd Warga memanen padi.",
        "JAKARTA ? Warga memanen padi.",
        "JAKARTA\ufffdWarga memanen padi.",
        "JAKARTA, KOMPAS.com \x96 Warga memanen.",
    ],
)
def test_a_damaged_dash_is_a_dash(text: str) -> None:
    """A dash that was decoded wrongly still parts the place from the story."""
    found = find_dateline(text)
    assert found is not None
    assert (found.value.place, found.value.dash) == ("JAKARTA", "-")
    assert parse_dateline(found.span.of(text)) == found.value


@pytest.mark.parametrize(
    "text", ["Warga Sukamaju ? Ini kata Darto.", "Benarkah padi dipanen di Jakarta ? Ini jawab Darto.", "Kopi enak? Warga memanen."]
)
def test_a_question_is_no_dateline(text: str) -> None:
    """A question mark ends a question."""
    assert find_dateline(text) is None


def test_a_place_and_a_comma_open_a_story() -> None:
    """Old health pages print the place and a comma; a row of places is a sentence."""
    found = find_dateline("Jakarta, Konon jarum itu manjur.")
    assert found is not None
    assert (found.value.place, found.value.outlet, found.span.end) == ("Jakarta", None, 8)
    assert find_dateline("Jakarta, Bogor, dan Depok hujan.") is None
    assert find_dateline("Jakarta, Senin pagi hujan.") is None


@pytest.mark.parametrize(
    ("text", "place", "outlet"),
    [
        ("DEMAK, Juru Bicara Dinas Perikanan (DP) mengatakan, bibit bakau ditanam warga.", "DEMAK", None),
        ("LUBUK PAKAM, Sejak pagi warga desa memanen padi bersama para pelajar.", "LUBUK PAKAM", None),
        ("KabarContoh.id, Setiap tahun warga desa memanen padi bersama para pelajar.", None, "KabarContoh.id"),
        ("Krjogja.com, Setiap tahun warga desa memanen padi bersama para pelajar.", None, "Krjogja.com"),
        ("MUARAKU.CO, Mungkin warga desa memanen padi bersama para pelajar.", None, "MUARAKU.CO"),
        ("DEMAK, Petani dan nelayan menanam bibit bakau bersama para pelajar.", "DEMAK", None),
        ("DEMAK, Meski hujan deras, warga menanam bibit bakau bersama para pelajar.", "DEMAK", None),
        ("DEMAK, Bibit bakau di pesisir sudah ditanam, kata warga bersama para pelajar.", "DEMAK", None),
        ("DEMAK, Hujan deras melanda pesisir, sehingga warga desa pulang bersama para pelajar.", "DEMAK", None),
        ("KRJOGJA.com Warga desa memanen padi bersama para pelajar sejak pagi.", None, "KRJOGJA.com"),
    ],
)
def test_a_comma_or_nothing_parts_a_place_or_an_outlet_from_the_story(text: str, place: str | None, outlet: str | None) -> None:
    """A place in capitals and an address need no dash where a sentence follows."""
    found = find_dateline(text)
    assert found is not None
    assert (found.value.place, found.value.outlet, found.span.of(text).strip(" ,")) == (place, outlet, place or outlet)
    assert parse_dateline(found.span.of(text)) == found.value


@pytest.mark.parametrize(
    "text",
    [
        "DEMAK, Pati, dan Kudus menanam bibit bakau bersama para pelajar.",
        "DEMAK, Senin pagi, warga menanam bibit bakau bersama para pelajar.",
        "DEMAK, Jum'at pagi warga menanam bibit bakau bersama para pelajar.",
        "DEMAK, Kota Seribu Bakau di Pesisir Utara",
        "TELADAN, Setiap warga desa menanam bibit bakau bersama para pelajar.",
        "KabarContoh.id, Lestari Jaya membuka kantor baru bersama para pelajar.",
        "KabarContoh.id, portal berita di pesisir, membuka kantor baru bersama para pelajar.",
        "DEMAK, Kota Wali di pesisir utara Jawa, kembali dilanda banjir sejak Senin pagi.",
        "BALI, Pulau Dewata yang ramai, kembali dilanda banjir sejak Senin pagi.",
        "SOLO, Batik dan keris menjadi kata kunci bagi para pelajar di kelas itu.",
        "SLEMAN, Lumbung salak yang ramai, kembali dilanda banjir sejak Senin pagi.",
        "Tokopedia.com, Setiap hari melayani warga desa bersama para pelajar.",
        "Gojek.com, Layanan yang dipakai warga desa bersama para pelajar.",
    ],
)
def test_a_comma_behind_a_name_is_no_dash(text: str) -> None:
    """Places in a row, a day, a headline, a word in capitals, what a place is called as well and the name of a company open no story."""
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "Jakarta: Kota yang Tak Pernah Tidur Kini Sepi",
        "Jakarta: 20 kasus, Bekasi: 30 kasus, kata dinas.",
        "Petani: Kami memanen padi lebih awal tahun ini.",
        "Ikatan itu mengutip RMOL. Warga memanen padi lebih awal.",
        "Humas Polres Sukamaju - Kapolres Minta Warga Tertib di Jalan",
        "Polres Sukamaju, Kapolres Rudi - kata warga - pulang lebih awal ke rumah dinas itu.",
        "Polres Sukamaju, Kapolres Rudi - Warga pulang lebih awal ke rumah dinas itu.",
        "Humas - kata Rudi - sudah menyiapkan keterangan untuk warga desa itu.",
        "Jakarta. Warga memanen padi lebih awal tahun ini.",
        "KEPALA DESA. Warga memanen padi lebih awal tahun ini.",
        "Bandung I Warga memanen padi lebih awal tahun ini.",
        "Jakarta | Bandung | Warga memanen padi lebih awal tahun ini.",
        "Medan | Warga Memanen Padi Lebih Awal",
        "Warga Sukamaju KABARCONTOH.COM : kanal untuk petani dan nelayan di desa.",
        "Persib, Bola",
        "Kediri, Jawa Timur",
        "NU Online, Pesantren",
        "Rapat di Istanbul, 23 Februari 2016 (lihat gambar) itu -- kata dia -- batal.",
    ],
)
def test_a_colon_and_a_stop_end_a_dateline_only_before_a_story(text: str) -> None:
    """Headlines, lists and speakers have colons too."""
    assert find_dateline(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "[VIDEO] - Warga memanen padi lebih awal.",
        "(Foto) - Warga memanen padi lebih awal.",
        "KPK, Jakarta: lembaga itu memanggil tiga saksi.",
        "Kompas, Jakarta: begitu ia menyebut dua kata itu.",
    ],
)
def test_brackets_and_colons_hold_other_words_too(text: str) -> None:
    """A label in brackets names no place, and a name before a colon signs only where an outlet prints itself in capitals."""
    assert find_dateline(text) is None


def test_a_row_of_places_behind_an_outlet_is_a_sentence() -> None:
    """The comma behind the first of several places ends no dateline."""
    found = find_dateline("Kabarcontoh.com - Pati, Kudus, dan Jepara dilanda banjir sejak Senin.")
    assert found is not None
    assert (found.value.place, found.value.outlet) == (None, "Kabarcontoh.com")


@pytest.mark.parametrize(
    "text",
    [
        "Kabar.com - Pati, Kudus memanen padi.",
        "Kabar.com, Jakarta warga memanen padi.",
        "Panen (kabar.id - warga memanen padi.",
        "Panen raya kabar.com - Warga memanen padi.",
        "kabar.com JAKARTA-desa memanen padi.",
        "Kabar.com, Jakarta-warga datang ke muara.",
        "Kabar.com PT Panen Raya berdiri.",
        "Pare-Pare-Warga memanen padi.",
        "warga memanen padi sejak pagi di sawah, " * 16 + "SLEMAN, Kabar.com - Warga panen salak.",
    ],
)
def test_an_outlet_in_a_sentence_is_no_dateline(text: str) -> None:
    """Companies, rows of places, halves of a word and what stands deep in a story sign nothing."""
    assert find_dateline(text) is None


def test_what_is_longer_than_any_dateline_is_none() -> None:
    """A story is no dateline, whatever it begins with."""
    assert parse_dateline("JAKARTA, Kabar.id - " * 40) is None


@pytest.mark.parametrize(
    ("text", "outlet"),
    [("KOMPAS.com-12 warga pulang ke muara pada Senin pagi.", "KOMPAS.com"), ("POSO, SULTENG - Warga menanam bakau di pesisir utara.", None)],
)
def test_figures_and_towns_beside_a_dash_make_no_index_and_no_outlet(text: str, outlet: str | None) -> None:
    """A number of warga is no number of shares, and a town that begins as a word of the press does is a town."""
    found = find_dateline(text)
    assert found is not None
    assert found.value.outlet == outlet


def test_an_index_of_shares_is_no_dateline() -> None:
    """Its number stands right behind its name, and what it stands at behind that."""
    assert find_dateline("BISNIS-27 448.10 (1.02) | COMPOSITE 5120.33 (12.40)") is None


def test_an_outlet_of_no_known_family_stands_behind_a_place_in_capitals() -> None:
    """The dash behind its name ends the dateline, and not the comma before it; where no dash follows, the comma does."""
    signed = find_dateline("BANDUNG, Koran Daerah - Komunitas sepeda tua menggelar perjalanan ke museum.")
    assert signed is not None
    assert (signed.value.place, signed.value.outlet) == ("BANDUNG", "Koran Daerah")
    plain = find_dateline("BANDUNG, Komunitas sepeda tua menggelar perjalanan ke museum, Sabtu (7/9/2024).")
    assert plain is not None
    assert (plain.value.place, plain.value.outlet) == ("BANDUNG", None)
