"""What stands above and beneath a story, in small."""

from __future__ import annotations

import pytest

from idnews.label import Label
from idnews.proof import Proof
from idnews.reading import read_text
from idnews.rules import mark_up
from idnews.typeset.html import _Setter, set_html
from idnews.typeset.text import set_text

_LONG = " ".join(
    f"Warga Desa {name} menanam seribu bibit bakau di pesisir utara bersama para pelajar dan nelayan setempat."
    for name in ("Sukamaju", "Sukarame", "Sukasari", "Sukajaya", "Sukamulya", "Sukatani")
)

_PLEA = (
    "Bakau di pesisir utara ditanam oleh warga, bukan oleh anggaran yang turun setiap akhir tahun.\n"
    "Karena itu pemerintah desa cukup menjaga agar bibit yang ditanam warga itu tidak mati oleh urusan yang berbelit.\n"
    "Laut hanya sampai sejauh akar yang menahannya di pantai."
)


def _labelled(text: str, *labels: Label) -> list[str]:
    proof = mark_up(Proof(set_text(text)))
    return [proof.text(mark.span) for mark in proof.labelled(*labels)]


def test_running_text_behind_a_tag_is_story_where_it_is_signed_again() -> None:
    """A tag that an editor left in the middle of a story does not end it."""
    last = "Bibit itu disumbang kelompok nelayan dari desa sebelah pada akhir pekan lalu."
    text = f"{_LONG} (Sar) {last} Editor: Sari Lestari"
    assert _labelled(text, Label.BODY)[-1] == last


def test_running_text_beneath_the_last_signature_is_not_story() -> None:
    """What nobody signs beneath the editor's name is left of the page's frame."""
    last = "Bibit itu disumbang kelompok nelayan dari desa sebelah pada akhir pekan lalu."
    assert last not in _labelled(f"{_LONG} (Sar) Editor: Sari Lestari {last}", Label.BODY)


def test_a_line_that_an_outlet_owns_is_a_caption_where_the_story_runs_on() -> None:
    """At the end of a story an outlet signs it; a paragraph that speaks, or is long, is the story's, and so is one beside little of a story."""
    lines = _LONG.replace("setempat. ", "setempat.\n").split("\n")
    shown = "Warga dan pelajar di pesisir utara, Rabu (15/11/2023). (Tribunnews.com/Sari)"
    others = [
        "Kami menanam, kata Sari. (Tribunnews.com/Sari)",
        f"Bibit {'bakau itu ditanam warga, ' * 14}lalu dijaga. (Tribunnews.com/Sari)",
        "Warga menanam bakau di pesisir utara (BPS)",
    ]
    for line, texts in ((shown, [shown]), *((other, []) for other in others)):
        assert _labelled("\n".join([*lines[:2], line, *lines[2:]]), Label.CAPTION) == texts
    assert _labelled("\n".join([*lines, shown]), Label.CAPTION) == []
    assert _labelled("\n".join([lines[0], shown, lines[1]]), Label.CAPTION) == []


def test_what_tells_of_a_place_for_readers_stories_is_no_story() -> None:
    """It closes the stories of readers; the word alone does not."""
    closing = "Tribunners merupakan platform jurnalisme warga, dan tulisan dikirim ke redaksi@kabarcontoh.example"
    assert _labelled(f"{_LONG} {closing}", Label.LEGAL) == [closing]
    assert _labelled(f"{_LONG} Tribunners merupakan sebutan warga bagi penulisnya.", Label.LEGAL) == []


def test_a_long_first_line_is_story_whatever_its_letters() -> None:
    """A line in capitals that is longer than any standfirst is no part of the page's head."""
    first = "Doa Ini Dibaca Warga " * 30 + "Artinya"
    below = _LONG.replace("setempat. ", "setempat.\n")
    assert _labelled(f"{first}\n{below}", Label.STANDFIRST, Label.HEADLINE) == []


def test_teasers_beneath_the_editor_are_no_story() -> None:
    """Headlines and summaries of other stories, a line of prose at a time, stand beneath the end however long they are."""
    story = "\n".join(_LONG.strip().replace("seribu", word) for word in ("dua ribu", "lima ribu", "enam ribu"))
    teaser = "Panen Raya di Lembah {0}\nPetani lembah {0} memanen padi lebih awal dari tahun lalu. "
    teasers = "\n".join(teaser.format(name) + _LONG for name in ("Satu", "Dua", "Tiga"))
    assert _labelled(f"{story}\nEditor: Sari Lestari\n{teasers}", Label.BODY) == story.split("\n")


def test_a_prompt_to_share_ends_a_story_only_where_nothing_of_it_follows() -> None:
    """Short lines beneath the prompt are the frame's; running text beneath it is the story."""
    first, last = _LONG.strip(), "Bibit itu disumbang kelompok nelayan dari desa sebelah pada akhir pekan lalu."
    assert _labelled(f"{first}\nBagikan:\n{last}", Label.BODY) == [first, last]
    assert _labelled(f"{first}\n{last}\nBagikan:\nLestari Hijau\nPesisir", Label.BODY) == [first, last]


def test_topics_behind_the_last_promoted_story_are_no_story() -> None:
    """A joined page ends with the row of its topics; the word alone does not make a row of them elsewhere."""
    related = "Baca juga: Nelayan Sukamaju panen kepiting"
    assert _labelled(f"{_LONG} {related}\u200b Tags bakau pesisir Sukamaju", Label.BODY) == [_LONG]
    assert _labelled(f"{_LONG} Tags bakau pesisir Sukamaju", Label.BODY) != [_LONG]


def test_what_a_guest_writer_says_of_himself_is_no_story() -> None:
    """It stands between the last promoted story and the outlet's note on guests, and nowhere else."""
    related, note = "Baca Juga: Nelayan Sukamaju Panen Kepiting", "Kabar Community adalah media yang menyediakan platform untuk menulis."
    note = note.replace("Kabar", "IDN Times")
    assert _labelled(f"{_LONG} {related} suka menulis sambil minum kopi {note}", Label.BODY) == [_LONG]
    assert _labelled(f"{_LONG} Halo! {note}", Label.BODY) == [_LONG]
    assert _labelled(f"{_LONG} Menarik! {note}", Label.BODY) == [f"{_LONG} Menarik!"]
    last = "Mereka pulang sebelum hujan turun di pesisir itu, kata Sari."
    assert _labelled(f"{_LONG} {related} {last} Editor: Sari Lestari", Label.BODY) == [_LONG, last]


@pytest.mark.parametrize(
    ("foot", "author"),
    [
        ("Ratna Puspa Dewi, dosen Teknik Kelautan Universitas Muara", "Ratna Puspa Dewi"),
        ("Ratna Puspa Dewi.Kandidat Doktor Teknik Kelautan Universitas Muara.", "Ratna Puspa Dewi"),
        ("R.P. DewiSekretaris Yayasan Pesisir Lestari (2015-2018)", "R.P. Dewi"),
        ("*)Ratna Puspa Dewi, pengamat pesisir*) Tulisan ini adalah pendapat pribadi penulis.", "Ratna Puspa Dewi"),
        ("Ratna Puspa Dewi, Ph.D. ASN Kelautan, Alumni Universitas Muara. Tulisan adalah pandangan pribadi penulis.", "Ratna Puspa Dewi, Ph.D."),
        ("Ratna Puspa Dewi, Bekerja sebagai analis pesisir, alumni Teknik Kelautan.", "Ratna Puspa Dewi"),
        ("Lalu Surya Mandala.Mahasiswa Teknik Kelautan yang sedang mengambil studi pesisir.", "Lalu Surya Mandala"),
        (f"Ratna Puspa Dewi.Alumni Teknik Kelautan. Ketua Yayasan {'Pesisir ' * 12}dan Direktur Eksekutif Lembaga Kajian Muara.", "Ratna Puspa Dewi"),
    ],
)
def test_an_opinion_is_signed_beneath_its_last_paragraph(foot: str, author: str) -> None:
    """In a text the last line of the story names its writer, and what he or she is."""
    article = read_text(f'{_PLEA}\n{foot}\n\nTonton juga video "Warga Panen Bakau di Pesisir Utara" di sini:\n')
    assert ((author,), _PLEA) == (article.authors, article.text)


@pytest.mark.parametrize(
    "foot",
    [
        "Sari Lestari, ketua kelompok tani\nRatna Puspa Dewi, bendahara kelompok tani",
        "Pengurus yang baru:\nRatna Puspa Dewi, ketua kelompok tani",
        "Ratna Puspa Dewi, dosen di Muara, mengatakan hal yang sama.",
        'Ratna Puspa Dewi, dosen di Muara: "Bakau itu tumbuh."',
        "Rapat di Sukamaju, ketua kelompok tani hadir.",
        "Hal itu dibenarkan Ratna Puspa Dewi.\nRatna Puspa Dewi, dosen di Muara.",
        "Ratna Puspa Dewi. Mahasiswa yang menanam bakau itu pulang.",
        "Ratna Puspa Dewi, bekerja di kebun, pulang lebih awal.",
        "Ratna Puspa Dewi, guru (bukan nama sebenarnya)",
    ],
)
def test_a_last_line_with_a_name_may_be_of_the_story(foot: str) -> None:
    """Lists of persons, what somebody says, and persons of whom the story told sign nothing."""
    article = read_text(f"{_PLEA}\n{foot}\n")
    assert ((), f"{_PLEA}\n{foot}") == (article.authors, article.text)


@pytest.mark.parametrize(
    ("note", "authors"),
    [
        ("*) Ratna Puspa Dewi adalah dosen Teknik Kelautan Universitas Muara", ("Ratna Puspa Dewi",)),
        ("*) Ratna Puspa Dewi, Peneliti Pusat Kajian Pesisir (PKP)", ("Ratna Puspa Dewi",)),
        ("*) Ratna Puspa Dewi adalah dosen yang meneliti pesisir, tinggal di Muara", ("Ratna Puspa Dewi",)),
        ("Oleh: Sari Lestari *) Ratna Puspa Dewi adalah dosen Universitas Muara", ("Sari Lestari",)),
    ],
)
def test_a_note_behind_the_last_sentence_tells_who_wrote_it(note: str, authors: tuple[str, ...]) -> None:
    """In a joined text a star stands before the writer, and what he or she is; nobody else's note is one."""
    article = read_text(f"{_LONG} {note} Copyright © ANTARA 2025")
    assert (article.authors, article.text) == (authors, _LONG)


@pytest.mark.parametrize(
    "note",
    [
        "*) Coret yang tidak perlu",
        "*) Warga Pesisir, kelompok nelayan",
        "*) Surat Warga adalah dokumen desa",
        "*) Ratna Puspa Dewi, guru, bukan nama sebenarnya",
        "*) Ratna Puspa Dewi adalah guru (bukan nama sebenarnya)",
        "*) Ratna Puspa Dewi, guru di Muara, pulang lebih awal",
        "*) Ratna Puspa Dewi, guru di Muara yang mengatakan hal itu",
    ],
)
def test_a_note_that_names_no_writer_is_of_the_story(note: str) -> None:
    """A star refers to anything, and to the name that protects a source too."""
    article = read_text(f"{_LONG} {note}")
    assert (article.authors, article.text) == ((), f"{_LONG} {note}")


def test_what_nests_deeper_than_any_page_is_set_in_one_place() -> None:
    """Two lines in the depths share a path, and each is a line."""
    galley = set_html("<div>" * 300 + "satu<br>dua")
    assert [line.span.of(galley.text) for line in galley.lines] == ["satu", "dua"]
    assert galley.lines[0].path == galley.lines[1].path


def test_text_outside_every_element_is_a_line() -> None:
    """Older parsers hand on what stands before the first element and behind the last as it is."""
    setter = _Setter()
    setter.data("satu ")
    setter.data("dua")
    setter.close()
    assert [text for text, _, _ in setter.runs] == ["satu dua"]
