"""Promotions that taught us something, one by one."""

from __future__ import annotations

import pytest

from idnews import read_text
from idnews.related import find_related, parse_related
from idnews.related.headline_end import headline_end
from idnews.related.headline_words import Wording
from idnews.related.item import is_headline, read_age
from idnews.related.lists import find_related_lists, is_other_head, is_related_head

_BEFORE = "Rapat desa digelar pada Senin. Darto hadir bersama warga. "


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Petani Lereng Sumbing Mulai Panen Tembakau Musim Ini", "Darto mengatakan, rapat itu sudah lama ditunggu warga."),
        ("Kapan Pasar Baru Dibuka? Ini Jadwal dan Syarat Berjualan", "Pedagang lama didahulukan oleh pengelola pasar."),
        ("Jembatan Gantung Cibiru: Dana Turun, Pekerjaan Belum Mulai", "Terpisah, kepala desa belum dapat dihubungi."),
        ("Nelayan Teluk Penyu Protes Harga Solar Naik 20 Persen", "“Kami tidak melaut sejak pekan lalu,” kata Darto."),
        ("Bupati Resmikan “Rumah Baca Pelangi” di Lereng Gunung", "Dengan dana desa, warga membangun taman baca itu."),
        ("Warga Gotong Royong Bersihkan Sungai Jelang Musim Hujan 2025", "Sebelumnya, sungai itu penuh sampah plastik."),
        ("Panen Perdana di Lereng Sumbing Usai, Petani Minta Jembatan Gantung Baru", "Warga sudah lama menunggu hujan reda."),
        ("120 petani di lereng gunung ikut pelatihan pupuk organik", "Pelatihan berlangsung tiga hari di balai desa."),
        # Ranks in English open a sentence as well, and may stand in a headline.
        (
            "Puluhan Petani Gayo Ikuti Pelatihan Pupuk Organik di Lereng Sumbing",
            "Chief Executive Officer Kopi Gayo Laras Lestari mengatakan, harga naik.",
        ),
        ("Laras Lestari Jadi Vice President Termuda di Koperasi Gayo", "Menurut Darto, warga senang."),
        # A star sign opens its own part of a horoscope.
        ("Apakah Tim Wonosari Juara Liga Desa?", "\u264e Libra: Saatnya Panen Raya dan Berbagi Kabar Baik. Buka hati, kata bintang."),
        # No headline ends on a word that asks for another, in capitals either.
        ("Harga Kopi Gayo Bergerak Dua Arah ke Level Rp12.640/Kg", "Namun Kopi berhasil naik lagi di pasar."),
        ("Petani Wonosari Sebut Hujan Ciptakan Ketidakpastian Bahkan Kepanikan", "Pada Maret lalu, hujan turun setiap hari."),
        ("Kelompok Tani Lereng Sumbing Gelar Lomba Pupuk, Warga Boleh Ikut Serta", "Hujan reda sejak pagi, kata Darto."),
        ("Persis Gelar Latihan, Darto: Kami Belum Bertemu di Lapangan", "Liga Sumbing memang menunjuk juara ketika lomba batal."),
        ("Saham Kopi Menguat Usai Panen Raya", "Indeks LQ45 naik 9 poin dan indeks lain turun."),
        ("Persis Gelar Latihan, Darto: Kami Belum Menang di Liga Sumbing", "Lapangan itu penuh lumpur sejak hujan turun."),
        # A headline may end on a body, unless a place or a number tells which.
        ("Viral Video Tawuran Pelajar Cibiru, Ini Penjelasan Polda", "Warga itu menanam bakau sejak pagi."),
        ("Warga Keluhkan Air Keruh, Begini Kata Pemkab", "Wagiman mengatakan, air sudah jernih."),
        ("Ratusan Guru Honorer Cibiru Gugat Pemprov", "Ratusan warga menanam bakau sejak pagi."),
        ("Hasil Lengkap Pekan Kelima dan Klasemen Liga", "Menurut Darto, hasilnya lumayan."),
        ("Kepala Desa Cibiru Dilantik, Ini Profil", "Bupati menambahkan, warga sudah pulang."),
        ("Daftar Beasiswa Petani Cibiru, Begini Cara", "Warga itu menanam bakau sejak pagi."),
        ("Pencuri Padi Ditangkap di Lapangan", "Polda Metro menangkap lima orang sejak pagi."),
        ("Persis Gelar Latihan Jelang Laga di Liga 1", "Bupati menambahkan, warga sudah pulang."),
        ("Guru Honorer Cibiru Gugat Pemprov Jawa Tengah", "Darto mengatakan, warga sudah pulang."),
    ],
)
def test_a_headline_ends_before_the_sentence(headline: str, sentence: str) -> None:
    """Names, questions, colons, quotations, years and sentence case do not move the end."""
    [found] = find_related(f"{_BEFORE}Baca juga: {headline} {sentence} Rapat ditutup pada petang hari.")
    assert headline == found.value.headline


@pytest.mark.parametrize(
    ("promoted", "headlines"),
    [
        ("- Kopi Gayo Juara Dunia Lagi - Darto: Panen Cibiru Mulai Juni", ["Kopi Gayo Juara Dunia Lagi", "Darto: Panen Cibiru Mulai Juni"]),
        (
            "-\xa0Kopi Gayo Juara Dunia Lagi -\xa0Jembatan Cibiru Mulai Dibangun - Nelayan Teluk Penyu Gelar Protes",
            ["Kopi Gayo Juara Dunia Lagi", "Jembatan Cibiru Mulai Dibangun", "Nelayan Teluk Penyu Gelar Protes"],
        ),
        ("- Jadwal Persis - Persib di Stadion Manahan Sore Ini", ["Jadwal Persis - Persib di Stadion Manahan Sore Ini"]),
        ("Jadwal Siaran Langsung Liga Desa - Persis Menjamu Persib Sore Ini", ["Jadwal Siaran Langsung Liga Desa - Persis Menjamu Persib Sore Ini"]),
    ],
)
def test_each_dash_of_a_list_leads_a_headline(promoted: str, headlines: list[str]) -> None:
    """Headlines behind dashes are as many as the dashes; the dash inside one parts two names or two halves."""
    found = find_related(f"{_BEFORE}Baca Juga: {promoted} Menurut Darto, warga menunggu kabar dari balai desa.")
    assert headlines == [each.value.headline for each in found]


def test_a_dash_behind_the_headline_is_of_the_story() -> None:
    """A headline that ends before the dash of a sentence has no second one beside it."""
    [found] = find_related(f"{_BEFORE}Baca Juga: - Kopi Gayo Juara Dunia Lagi Rapat yang ditunda - Darto tahu sebabnya - digelar hari ini.")
    assert found.value.headline == "Kopi Gayo Juara Dunia Lagi"


def test_a_list_of_dashes_ends_where_nothing_is_promoted() -> None:
    """A channel to follow is no headline."""
    [found] = find_related(f"{_BEFORE}Baca Juga: - Kopi Gayo Juara Dunia Lagi - Ikuti Saluran WhatsApp Kabar Desa")
    assert found.value.headline == "Kopi Gayo Juara Dunia Lagi"


@pytest.mark.parametrize(
    ("headline", "behind"),
    [
        # Between a headline and a hard end stand its own last words.
        ('Anak sungai Banyuasin beri judul "Nyonya Pasang"', "Pewarta: Sari Lestari"),
        ("Joget Darto Seusai Kopi Wonosari Akhiri Puasa Juara 6 Tahu. Laras Diminta Mundu.", "Baca juga: Hujan Turun di Lereng Utara"),
        ("Lirik Lagu dan Terjemahan Muara by Laras and Darmin OST Tepi Sungai Bagian 4", "(Kabar/SL)"),
        # A short sentence is one, and so is what goes on behind a parenthesis.
        (
            "Petani Wonosari Yakin dengan Pilihannya Bertahan di Sumbing",
            '"Sekarang (semua) berjalan baik dan kami tidak menunggu," katanya.',
        ),
        ("Petani Wonosari Panen Kopi Perdana", "Darto senang. Pewarta: Sari Lestari"),
        # "Ini" points at what is behind it, unless that opens a sentence.
        ("Petani Wonosari Tunda Panen Kopi di Lereng Utara Sampai Bulan Depan, Ini Alasannya", "Darto Suhada, Ketua Tani, berharap hujan reda."),
        ("Daftar Pasar Kopi Wonosari yang Buka Hari Ini", "Harganya naik sejak kemarin, kata Darto."),
        ("Video Murid Wonosari Panen Kopi Pakai Seragam Ramai Dibagikan, Ini Faktanya", "Darto pun bertanya kepada kepala sekolah."),
        ("Daftar Pasar Kopi Wonosari yang Buka Hari Ini", "Faktanya, harga naik sejak kemarin, kata Darto."),
        # A number stays with what it counts, and a name that is said twice is the sentence's once.
        ("Dihitung Ulang, Ongkos Dermaga Muara Utara Bukan Rp 3,4 Miliar tetapi Rp 56 Juta", "Darto mengimbau, warga segera melapor."),
        ("Daftar Pasar Kopi Wonosari yang Buka pada 2025", "Ribuan warga datang sejak kemarin, kata Darto."),
        ("Profil Koperasi Kopi Lereng Utara yang Dibubarkan Laras Suhada", "Laras Suhada minta koperasi kopi itu dibubarkan."),
    ],
)
def test_a_headline_keeps_its_last_words(headline: str, behind: str) -> None:
    """What no sentence could be belongs to the headline before it."""
    assert headline == find_related(f"{_BEFORE}Baca juga: {headline} {behind}")[0].value.headline


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        # The letters in brackets tell where the name begins: no headline ends inside it.
        ("Petani Wonosari Panen Kopi Perdana di Lereng Utara", "World Coffee Federation (WCF) secara resmi menunda lomba itu."),
        ("Petani Wonosari Panen Kopi Perdana", "Balai Air Muara (BAM) mencatat hujan turun lebih awal."),
        # Brackets with other letters tell nothing of the words before them.
        ("Petani Wonosari Panen Kopi Perdana", "Menurut Darto dari Balai Air (PDAM), hujan turun lebih awal."),
        ("Petani Wonosari Panen Kopi Perdana", "(BAM) adalah singkatan dari balai itu, kata Darto."),
        # An apostrophe parts no words, a quotation mark that a scraper glued does.
        ("Para Pemenang Bola d'Or Muara", '"Latihan kami lama," kata Darto.'),
        ("Petani Wonosari Panen Kopi Perdana", "L'Echo menulis bahwa hujan turun lebih awal."),
        ("Petani Wonosari Panen Kopi Perdana", "'Hujan turun lebih awal dari biasanya, ' kata Darto."),
    ],
)
def test_a_headline_ends_inside_no_name(headline: str, sentence: str) -> None:
    """A name that is spelt out before its letters, or that holds an apostrophe, is not parted."""
    assert headline == find_related(f"{_BEFORE}Baca juga: {headline} {sentence} Rapat ditutup pada petang hari.")[0].value.headline


def test_a_quotation_glued_to_a_headline_is_none_of_it() -> None:
    """A single quotation mark that closes again opens speech, however close it stands to the headline."""
    [found] = find_related(f"{_BEFORE}Baca juga: Petani Wonosari Panen Kopi Perdana'Hujan turun lebih awal tahun ini,' kata Darto kepada warga.")
    assert found.value.headline == "Petani Wonosari Panen Kopi Perdana"


@pytest.mark.parametrize("motto", ["Halo!", "menulis di kala hujan", "Penyuka hujan dan kopi \U0001f352", "Instagram @sari", "...", "\u270d"])
def test_a_headline_ends_before_what_a_guest_says_of_himself(motto: str) -> None:
    """Above the notice of guests stand words of their own, or dots, or a picture; all before them is the headline."""
    headline = "Lima Warung Kopi di Lereng Wonosari yang Buka Sampai Malam"
    [found] = find_related(f"{_BEFORE}Baca juga: {headline} {motto} IDN Times Community adalah media yang menyediakan platform untuk menulis.")
    assert found.value.headline == headline


@pytest.mark.parametrize(
    ("last", "motto"),
    [
        ("di Lereng Wonosari", "menulis di kala hujan"),
        ("Sambil Jalan Kaki", "menyepi dengan menulis"),
        ("di Liga 1 Indonesia", "Writing is one of happiness"),
        ("di Lereng Gunung Juni 2025", "Hujan adalah alasan menulis"),
        ("di Lereng Gunung", "Sudah menulis hari ini?"),
    ],
)
def test_a_guest_begins_with_nothing_that_the_story_tells(last: str, motto: str) -> None:
    """A name of the story, or a number, ends the headline before words of the guest's own."""
    before, headline = f"{_BEFORE}Warga pulang ke Wonosari saat tim Indonesia menang. ", f"Lima Warung Kopi yang Buka Sampai Malam {last}"
    [found] = find_related(f"{before}Baca juga: {headline} {motto} IDN Times Community adalah media yang menyediakan platform untuk menulis.")
    assert found.value.headline == headline


def test_a_guess_is_said_to_be_one() -> None:
    """Where the words on both sides of an end are of one kind, the end is not sure."""
    [found] = find_related("Baca juga: Jembatan Gantung Cibiru: Dana Turun, Pekerjaan Belum Mulai Kepala Desa Siti mengatakan, warga menunggu.")
    assert not found.value.sure


_CUT = "Menurut Dart. panen tahun in. yang pertam. cukup baik. "


@pytest.mark.parametrize(
    ("headline", "sentence"),
    [
        ("Petani Lereng Sumbing Mulai Panen Tembaka.", "Darto Wibow. ketua kelompok tan. sudah lama menunggu."),
        ("Harga Kopi Nai. Petani Gayo Diminta Tidak Menjual Semua Stokny.", "Sebelumny. harga kopi turun."),
        ("Petani Lereng Sumbing Mulai Panen Raya", ""),
    ],
)
def test_a_headline_ends_on_a_stop_where_stops_stand_for_commas(headline: str, sentence: str) -> None:
    """A scraper that put a stop for each comma put one behind each headline too, and another may be inside; only the last one lacks it."""
    [found] = find_related(f"{_CUT}Baca juga: {headline} {sentence}")
    assert headline == found.value.headline


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Warga pulang.\nSimak Video 'Panen Raya di Muara, Warga Bicara soal 'Emas Hijau'':", "Panen Raya di Muara, Warga Bicara soal 'Emas Hijau'"),
        ("Warga pulang.\n'Lihat juga Video: Warga Muara Mulai Panen Padi'", "Warga Muara Mulai Panen Padi"),
        ("Warga pulang.\nBaca juga: 'Warga Muara Mulai Panen Padi'", "Warga Muara Mulai Panen Padi"),
        ("Warga pulang.\nBaca juga: 'Emas Hijau' Muara Mulai Dipanen", "'Emas Hijau' Muara Mulai Dipanen"),
        ("Warga pulang.\nBaca juga: Warga Muara Panen 'Emas Hijau'", "Warga Muara Panen 'Emas Hijau'"),
        ("Warga pulang.\nBaca juga: 'Panen' Raya Jum'at Ini", "'Panen' Raya Jum'at Ini"),
        ('Warga pulang.\nBaca juga: Harga Televisi 43"', 'Harga Televisi 43"'),
    ],
)
def test_marks_around_a_headline_are_the_prompts(text: str, headline: str) -> None:
    """A mark that opens before a headline and one that closes behind it go, also where other marks stand inside or one of the two is missing."""
    [found] = find_related(text)
    assert headline == found.value.headline


def test_a_dozen_sentences_without_a_comma_have_lost_their_commas() -> None:
    """Where no stop stands before a small letter, missing commas tell what the stops are; one comma tells the opposite."""
    sentences = "Panen padi di Lereng Sumbing berjalan baik. " * 12
    promotion = "Baca juga: Harga Padi di Muara Nai. Petani Diminta Tidak Menjual Stok Panen Ray. Darto menanam padi sejak lama."
    [found] = find_related(sentences + promotion)
    assert found.value.headline == "Harga Padi di Muara Nai. Petani Diminta Tidak Menjual Stok Panen Ray."
    [found] = find_related(f"Darto, Sari dan Joko menanam. {sentences}Baca juga: Petani Sumbing Panen Padi Menurut warga hasil baik.")
    assert found.value.headline == "Petani Sumbing Panen Padi"


def test_a_stop_ends_no_headline_where_commas_are_commas() -> None:
    """Two abbreviations make no text whose commas were lost."""
    [found] = find_related("Menurut dr. darto, lurah, dan drs. joko, panen baik. Baca juga: Petani Sumbing Panen Tembakau Menurut warga, hasil baik.")
    assert found.value.headline == "Petani Sumbing Panen Tembakau"


def test_a_line_of_its_own_needs_no_guess() -> None:
    """A promotion with a line for itself is the whole line, however much it looks like a sentence."""
    [found] = find_related("Warga pulang.\nBaca juga: Menurut Darto, Hasil Panen Kopi Wonosobo Baik\nDarto pulang.")
    assert found.value.headline == "Menurut Darto, Hasil Panen Kopi Wonosobo Baik"
    assert found.value.sure


def test_parentheses_close_a_headline_that_holds_some() -> None:
    """The promotion ends at its own parenthesis."""
    [found] = find_related("Harga naik. (Baca juga: Dinas Pangan (Dispang) Gelar Pasar Murah) Warga lega.")
    assert found.value.headline == "Dinas Pangan (Dispang) Gelar Pasar Murah"


def test_an_empty_stretch_ends_where_it_starts() -> None:
    """A lead at the very end of a text promotes nothing."""
    assert headline_end("Baca juga: ", 11, 11, Wording.of("")).at == 11
    assert find_related("Warga pulang. Baca juga: ") == ()


def test_a_lead_does_not_begin_within_a_word() -> None:
    """In capitals as well, the end of one word is no lead."""
    assert find_related("Air surut. Para PEMBACA JUGA Menulis Surat Kepada Redaksi. Warga pulang.") == ()


def test_a_text_may_be_one_promotion() -> None:
    """A line handed over alone is the whole promotion too."""
    [found] = find_related("Baca juga: Panen Kopi Usai, Menurut Darto Hasilnya Baik")
    assert found.value.headline == "Panen Kopi Usai, Menurut Darto Hasilnya Baik"


@pytest.mark.parametrize("words", ["Selasa", "Mei 2020", "11 orang terluka", "Harga Kopi 2020 Naik", "x" * 100])
def test_an_age_says_when(words: str) -> None:
    """Weekdays, months and headlines with a year in them are no ages."""
    assert read_age(words) is None


@pytest.mark.parametrize("words", ["Bisnis", "Harga kopi naik, kata Darto.", "dan warga pun pulang ke desa", "Daftar nama pemenang lomba:"])
def test_sentences_and_sections_are_no_headlines(words: str) -> None:
    """A line that ends on a stop, opens small or has one word is no headline."""
    assert not is_headline(words)


def test_heads_are_told_apart() -> None:
    """Related lists and other lists have heads of their own; a headline that speaks of the latest is neither."""
    assert is_related_head("DESA CIBIRU: BERITA TERKAIT")
    assert not is_related_head("Warga Cari Berita Terkait Banjir di Lereng Gunung")
    assert is_related_head("Berita terkait (berdasarkan label)")
    assert not is_related_head("Terkait (dugaan) pencurian padi itu, warga sudah melapor.")
    assert not is_related_head("Berita terkait (dugaan) pencurian padi itu sudah dihapus.")
    assert not is_related_head("Terkait (dugaan)")
    assert is_other_head("Berita kabarkota Lainnya")
    assert not is_other_head("Harga Terbaru Kopi Gayo di Pasar Sukamaju dan Wonosobo")


def test_a_list_in_the_story_is_inline() -> None:
    """Where paragraphs follow a list under a lead, its stories are promoted inside the story."""
    lines = [
        "Warga pulang.",
        "Pilihan Redaksi",
        "Kopi Gayo Juara Dunia",
        "Jembatan Cibiru Mulai Dibangun",
        "Menurut Darto, panen tahun ini lebih baik lagi.",
    ]
    [found] = find_related_lists(lines)
    assert [listed.story.inline for listed in found.stories] == [True, True]
    assert found.related


@pytest.mark.parametrize(
    ("listed", "kickers"),
    [
        (["Bisnis", "Kopi Gayo Juara Dunia"], [["Bisnis"]]),
        (["Bakau", "Kopi Gayo Juara Dunia"], []),
        (["Bakau", "Kopi Gayo Juara Dunia", "Kopi", "Jembatan Cibiru Mulai Dibangun"], [["Bakau", "Kopi"]]),
    ],
)
def test_one_word_above_one_headline_makes_no_list(listed: list[str], kickers: list[list[str]]) -> None:
    """A word is a kicker where newsrooms have such a section, or where the next headline has one as well."""
    lists = find_related_lists(["Warga pulang.", "Artikel Terkait", *listed, "Tentang Kami"])
    assert [[each.story.kicker for each in found.stories] for found in lists] == kickers


def test_a_choice_of_the_desk_at_the_foot_is_not_related() -> None:
    """The same head over stories at the foot of the page promotes anything."""
    [found] = find_related_lists(["Warga pulang.", "Pilihan Redaksi", "Kopi Gayo Juara Dunia", "Jembatan Cibiru Mulai Dibangun", "Tentang Kami"])
    assert not found.related


def test_bullets_under_a_promotion_are_its_list() -> None:
    """A lead with a headline may be followed by more, each behind a bullet."""
    lines = ["Baca juga: Kopi Gayo Juara Dunia", "- Jembatan Cibiru Mulai Dibangun", "- Nelayan Teluk Penyu Protes", "Warga pulang."]
    [found] = find_related_lists(lines)
    assert [listed.story.headline for listed in found.stories] == ["Jembatan Cibiru Mulai Dibangun", "Nelayan Teluk Penyu Protes"]


def test_a_list_ends_where_title_case_ends() -> None:
    """A paragraph without a final stop is not taken for another headline."""
    lines = ["Baca Juga", "Kopi Gayo Juara Dunia", "Rapat itu dihadiri oleh semua kepala desa dari lereng gunung"]
    [found] = find_related_lists(lines)
    assert len(found.stories) == 1


def test_more_than_one_headline_is_no_single_story() -> None:
    """Two headlines on two lines are not one promotion."""
    assert parse_related("Kopi Gayo Juara Dunia\nJembatan Cibiru Mulai Dibangun") is None


def test_a_bullet_alone_promotes_a_headline() -> None:
    """Behind a finished sentence, a bullet and Title Case are a promotion, and so is the next bullet."""
    text = (
        "Warga pulang. • Bupati Resmikan Jembatan Gantung Cibiru yang Lama Dinanti Warga • Petani Muda Wonosobo Ekspor Kopi Gayo ke Jepang "
        "Menurut Darto, rapat itu lancar."
    )
    assert [found.value.headline for found in find_related(text)] == [
        "Bupati Resmikan Jembatan Gantung Cibiru yang Lama Dinanti Warga",
        "Petani Muda Wonosobo Ekspor Kopi Gayo ke Jepang",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Bahannya sebagai berikut: • Bawang merah lima siung • Garam secukupnya",
        "Ini susunannya. • Direktur Utama: Siti Lestari • Direktur Umum: Darto",
        "Warga diberi tahu. • Air putih tetap menjadi pilihan terbaik untuk tubuh",
    ],
)
def test_bullets_of_the_story_are_its_own(text: str) -> None:
    """Ingredients, officials and advice behind bullets promote nothing."""
    assert find_related(text) == ()


@pytest.mark.parametrize("lead", ["Baca Juga >> ", "Baca juga | ", "Baca Juga - ", "Baca Juga, ", "Baca Juga ", "Baca:\n"])
def test_other_signs_may_follow_a_lead(lead: str) -> None:
    """Arrows, strokes, dashes, commas, line breaks or nothing stand where the colon stands."""
    [found] = find_related(f"Warga pulang.\n{lead}Kopi Gayo Asal Takengon Jadi Juara Dunia\nDarto senang.")
    assert found.value.headline == "Kopi Gayo Asal Takengon Jadi Juara Dunia"


def test_a_quoted_call_to_read_is_prose() -> None:
    """Who tells others to read on promotes no story."""
    assert find_related('Darto berpesan, "Baca juga Alquran setiap hari."') == ()


def test_an_item_of_the_storys_list_is_not_promoted() -> None:
    """The headline ends before a number that goes on where the list above it stopped; a number of its own stays in it."""
    items = "1. Menanam bakau Warga menanam di pesisir. 2. Merawat muara Warga merawatnya. "
    lead, rest = "Baca juga: Petani Sukamaju Panen Kopi Perdana", " Menebar benih ikan Warga menebar benih, kata Sari."
    for number in (" 3.", "3."):
        [found] = find_related(f"{items}{lead}{number}{rest}")
        assert found.value.headline == "Petani Sukamaju Panen Kopi Perdana"
    [found] = find_related(f"Warga pulang.\n{lead} 3. Menebar Benih Ikan\nSari senang.")
    assert found.value.headline == "Petani Sukamaju Panen Kopi Perdana 3. Menebar Benih Ikan"


@pytest.mark.parametrize("sign", ["Libra Cinta: hari", "LIBRAAsmara: hari", "\u264e Libra: Hari Baik untuk Menanam", "Libra (23 September) Hari"])
@pytest.mark.parametrize("other", ["Virgo Cinta: sabar. ", "Virgo: Sabar. "])
def test_a_headline_ends_before_the_next_sign_of_a_horoscope(sign: str, other: str) -> None:
    """A sign that is told of as another one is, above or below, opens what the horoscope tells of it."""
    headline = "Petani Wonosari Panen Kopi Perdana di Lereng Utara"
    above = find_related(f"{_BEFORE}{other}Baca juga: {headline} {sign} ini baik untuk menanam.")
    below = find_related(f"{_BEFORE}Baca juga: {headline} {sign} ini baik untuk menanam. {other}")
    assert [headline, headline] == [found[0].value.headline for found in (above, below)]


def test_a_sign_alone_makes_no_horoscope() -> None:
    """Where a story tells of no other sign, one in a headline is the headline's."""
    [found] = find_related(f"{_BEFORE}Baca juga: Ramalan Zodiak Leo: Hari Baik untuk Panen Kopi Menurut Darto, warga menunggu kabar.")
    assert found.value.headline == "Ramalan Zodiak Leo: Hari Baik untuk Panen Kopi"


@pytest.mark.parametrize("point", ["Kedua, Bersihkan Muara", "Kedua: warga", '"Kedua, warga'])
def test_a_point_of_the_story_is_not_promoted(point: str) -> None:
    """The headline ends before the point that goes on where the story above it stopped."""
    [found] = find_related(f"Pertama, warga{point[5:6]} menanam. Pertama: bakau. Baca juga: Petani Sukamaju Panen Kopi {point} bersama nelayan.")
    assert found.value.headline == "Petani Sukamaju Panen Kopi"


def test_an_ordinal_that_counts_nothing_stays_in_the_headline() -> None:
    """A second child is no second point where the story has no first one."""
    [found] = find_related(f"{_BEFORE}Baca juga: Laras Wonosari Lahirkan Anak Kedua, Warga Desa Senang Menurut Darto, bayi itu sehat.")
    assert found.value.headline == "Laras Wonosari Lahirkan Anak Kedua, Warga Desa Senang"


def test_a_wide_gap_ends_a_headline() -> None:
    """Where paragraphs are joined by blanks, two of them stand for the line break behind a headline; those of an entity do not."""
    text = "Warga lega. Baca juga: Kelompok Tani Ingin Tanam Bakau di Pesisir Utara  Tanggul Sukamaju yang menjadi batas desa sudah retak."
    [found] = find_related(text)
    assert found.value.headline == "Kelompok Tani Ingin Tanam Bakau di Pesisir Utara"
    [found] = find_related("Warga lega. Baca juga: Kelompok Tani &amp; Nelayan Tanam Bakau Menurut Darto, bibit sudah datang.")
    assert found.value.headline == "Kelompok Tani & Nelayan Tanam Bakau"


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        # A quotation that closes inside what a scraper glued ends the headline with it.
        ('Baca juga: Petani Sebut "Panen Raya"Warga Senang. Warga pulang.', 'Petani Sebut "Panen Raya"'),
        # Names with a capital inside are no seams.
        ("Baca juga: Pembalap MotoGP Menanam Padi. Warga pulang lebih awal.", "Pembalap MotoGP Menanam"),
        ("BACA JUGA MotoGP Digelar. Warga pulang.", "MotoGP"),
        ("Baca juga: Harga kopiWARGA naik. Warga pulang.", "Harga kopi"),
        ("Baca juga: Harga diE naik lagi. Warga pulang", "Harga diE naik lagi. Warga pulang"),
        ("Baca juga: Harga kopiDi muara naik. Warga pulang", "Harga kopiDi muara naik. Warga pulang"),
        ("Baca juga: Cara Menanam Padi 3. Warga menyiram sawah. Warga pulang.", "Cara Menanam Padi"),
    ],
)
def test_a_headline_ends_at_the_seam_of_glued_words(text: str, headline: str) -> None:
    """A capital behind a small letter parts two words, unless they are one name."""
    assert [found.value.headline for found in find_related(text)] == [headline]


@pytest.mark.parametrize(
    "text",
    [
        "Harga naik 9baca juga: Panen Raya Dimulai",
        "Simak Video ''",
    ],
)
def test_words_that_only_look_like_a_lead_promote_nothing(text: str) -> None:
    """A lead stands apart and has a headline behind it."""
    assert find_related(text) == ()


_GLUED = "Petani Wonosari memanen kopi perdana di lereng utara.Darto menyebut hasilnya baik.Warga sudah lama menunggu panen itu."


@pytest.mark.parametrize(
    ("promoted", "headlines"),
    [
        # A word or two may slip into lower case.
        (
            "Petani Gayo Tanam Bibit Kopi di Lereng Sumbing BaratHarga Pupuk hanya Naik Sedikit Selama Musim Hujan",
            ["Petani Gayo Tanam Bibit Kopi di Lereng Sumbing Barat", "Harga Pupuk hanya Naik Sedikit Selama Musim Hujan"],
        ),
        # A line holds nothing but the two: it ends where the next sentence begins.
        (
            "Klub Sumbing Kembali Berlatih, Dua Pemain LolosJadwal Liga Desa, Bagaimana Nasib Persis Wonosari?",
            ["Klub Sumbing Kembali Berlatih, Dua Pemain Lolos", "Jadwal Liga Desa, Bagaimana Nasib Persis Wonosari?"],
        ),
        # The second begins with a number.
        (
            "Nelayan Teluk Penyu Dirawat di RS Wisma Bahari2.460 Warga Cibiru Terima Bantuan Beras",
            ["Nelayan Teluk Penyu Dirawat di RS Wisma Bahari", "2.460 Warga Cibiru Terima Bantuan Beras"],
        ),
        (
            "Panen Raya Kopi Gayo Turun 50%818 Petani Lereng Utara Ikut Pelatihan Pupuk",
            ["Panen Raya Kopi Gayo Turun 50%", "818 Petani Lereng Utara Ikut Pelatihan Pupuk"],
        ),
        # The first ends with one, or on a letter.
        (
            "Petani Lereng Utara Bertahan Selama Pandemi Covid-19KUD Wonosari Salurkan Bibit Kopi ke Petani Gayo",
            ["Petani Lereng Utara Bertahan Selama Pandemi Covid-19", "KUD Wonosari Salurkan Bibit Kopi ke Petani Gayo"],
        ),
        (
            "Warga Sumbing Pakai Pompa Seri 3CDicoret Dinas, Pompa Lama Dijual Murah di Pasar",
            ["Warga Sumbing Pakai Pompa Seri 3C", "Dicoret Dinas, Pompa Lama Dijual Murah di Pasar"],
        ),
        # Names with capitals and numbers inside are no seams.
        ("Warga Cibiru Tanam 1.000 Bakau Bersama Pembalap MotoGP di Muara", ["Warga Cibiru Tanam 1.000 Bakau Bersama Pembalap MotoGP di Muara"]),
        ("Petani Gayo Luncurkan Kopi G20 di Dinas P3AKB Wonosari", ["Petani Gayo Luncurkan Kopi G20 di Dinas P3AKB Wonosari"]),
    ],
)
def test_two_headlines_under_one_lead_are_parted(promoted: str, headlines: list[str]) -> None:
    """Where paragraphs are joined by nothing a lead may head two headlines, joined by nothing as well."""
    article = read_text(f"{_GLUED}Baca Juga:{promoted}Menurut Sari, harga kopi naik sejak pekan lalu.Pasar dibuka kembali pada Senin.")
    assert headlines == [related.headline for related in article.related]


@pytest.mark.parametrize(
    "sentence",
    [
        "Wakil Ketua Koperasi Wonosari Sari Lestari menilai harga pupuk masih terlalu tinggi bagi warga",
        "Ketua Koperasi Wonosari Sari Lestari Hadir.",
        "Sementara Ketua Koperasi Wonosari Sari Lestari Hadir",
    ],
)
def test_a_sentence_behind_a_headline_is_no_second_one(sentence: str) -> None:
    """A sentence that is glued to the headline has words in lower case, a stop before the next one, or a word that opens sentences alone."""
    article = read_text(f"{_GLUED}Baca Juga:Petani Gayo Tanam Bibit Kopi Perdana{sentence}Menurut Darto, harga kopi naik.Pasar dibuka pada Senin.")
    assert [related.headline for related in article.related] == ["Petani Gayo Tanam Bibit Kopi Perdana"]


def test_a_headline_has_one_line() -> None:
    """Of two lines beneath a lead nobody knows which is the headline."""
    assert parse_related("Lihat juga\nPanen Raya\nDimulai") is None


def test_praise_of_a_channel_ends_the_stories_behind_bullets() -> None:
    """Of bullets in a row, what asks to follow a channel is no story."""
    text = "Warga pulang. • Petani Wonosari Panen Kopi Perdana Di Lereng Merapi • Ikuti Saluran WhatsApp Kabar Muara Untuk Berita Terbaru"
    assert [found.value.headline for found in find_related(text)] == ["Petani Wonosari Panen Kopi Perdana Di Lereng Merapi"]


@pytest.mark.parametrize("age", ["3 jam yang lalu", " 3 jam lalu"])
def test_an_age_right_behind_a_listed_headline_is_no_part_of_it(age: str) -> None:
    """The age stands in the link of the headline, with nothing between them."""
    related = parse_related(f"Petani Wonosari Panen Kopi Perdana{age}")
    assert related is not None
    assert (related.headline, str(related.when)) == ("Petani Wonosari Panen Kopi Perdana", "3 jam lalu")


def test_a_headline_may_end_in_an_age() -> None:
    """Capitals show that it does."""
    related = parse_related("Gempa Besar Guncang Kota Wonosari 3 Jam Lalu")
    assert related is not None
    assert (related.headline, related.when) == ("Gempa Besar Guncang Kota Wonosari 3 Jam Lalu", None)


def test_the_numbers_of_a_list_end_no_sentences() -> None:
    """A recipe without a comma is no text whose commas a scraper took for stops."""
    steps = " ".join(f"{number}. Aduk adonan lalu diamkan" for number in range(1, 15))
    [found] = find_related(f"Warga memasak. {steps}. Baca Juga: Warga Muara Panen Padi Perdana Menurut Darto hasilnya baik.")
    assert found.value.headline == "Warga Muara Panen Padi Perdana"
