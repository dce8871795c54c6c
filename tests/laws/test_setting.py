"""Law 2: the galley of a text is the text, cut into lines that leave nothing out."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews.galley import Shape
from idnews.typeset.text import set_text
from tests.strategies.pages import ANY_TEXT

SENTENCES = st.sampled_from(
    [
        "Warga Desa Sukamaju menanam seribu bibit bakau di pesisir utara.",
        '"Hasil panen tahun ini lebih baik," kata Ratna Wulandari.',
        "Menurut dia, air laut tidak lagi masuk ke tambak warga.",
        "Pemerintah kabupaten menyiapkan bibit untuk tiga desa lain.",
        '"Kami akan menjaganya bersama."',
        "Penanaman berlangsung sejak Mei dan selesai bulan depan.",
    ]
)
STORIES = st.lists(SENTENCES, min_size=14, max_size=30)
# A list that was printed with commas, blank pieces and broken sentences among its rows.
_ROWS = st.lists(SENTENCES | st.sampled_from([",", ",,", ', "kata dia', "lalu pulang", ",lalu pulang."]), min_size=2, max_size=12).map("\n".join)
_SMALL_WORDS = ("warga", "menanam", "bakau", "pesisir", "dan", "muara", "sungai", "utara")


@given(ANY_TEXT)
@example("['satu dua', \"tiga\"]")
@example("['\"]")
def test_setting_is_verbatim(text: str) -> None:
    """The galley holds the very string that it was given."""
    assert set_text(text).text is text


@given(ANY_TEXT | STORIES.map("".join) | STORIES.map(",".join) | STORIES.map(str) | _ROWS)
@example("['a b', 'c']")
@example('Warga menanam bakau.,\n,\n,"Mereka menjaganya bersama."\n,\nlalu pulang.')
@example("<p>Warga menanam bakau.</p><br>['<p>Mereka menjaganya bersama.</p>']")
def test_every_character_is_in_one_line(text: str) -> None:
    """Lines are in order, do not overlap, are trimmed, and hold with the markup between them every character that is not blank."""
    galley = set_text(text)
    cursor = 0
    for span in sorted((*(line.span for line in galley.lines), *galley.markup)):
        assert span.start >= cursor
        assert not text[cursor : span.start].strip()
        piece = span.of(text)
        assert piece
        assert piece == piece.strip()
        cursor = span.end
    assert not text[cursor:].strip()


@pytest.mark.parametrize(
    ("joint", "shape"), [("\n", Shape.PARAGRAPHS), ("\r\n\r\n", Shape.PARAGRAPHS), (" ", Shape.SPACES), ("", Shape.GLUED), (",", Shape.COMMAS)]
)
@given(story=STORIES)
def test_the_shape_is_recognised(joint: str, shape: Shape, story: list[str]) -> None:
    """A story of some length is set by the joint that holds its paragraphs together."""
    assert set_text(joint.join(story)).shape is shape


@given(STORIES)
def test_a_list_literal_gives_its_paragraphs(story: list[str]) -> None:
    """A list that was printed as text is cut where its items end, and the brackets are joints."""
    printed = str(story)
    galley = set_text(printed)
    assert galley.shape is Shape.LIST
    assert [line.span.of(printed).strip("'\"") for line in galley.lines] == [sentence.strip("'\"") for sentence in story]


@given(STORIES, st.sampled_from([r"\n", r"\n\n", r"\r\n", r" \n"]))
def test_printed_breaks_part_paragraphs(story: list[str], joint: str) -> None:
    """A break that a scraper printed as it escapes it is a joint."""
    galley = set_text(joint.join(story))
    assert [line.span.of(galley.text) for line in galley.lines] == story
    assert galley.shape is Shape.PARAGRAPHS


@pytest.mark.parametrize("text", [r"Berkas C:\new dan C:\nama disimpan oleh warga.", r"Warga menulis \n sekali."])
def test_a_path_is_no_break(text: str) -> None:
    """A backslash and a small letter inside a sentence are words of the story, and one break alone proves nothing."""
    assert [line.span.of(text) for line in set_text(text).lines] == [text]


@given(STORIES, st.sampled_from(["", ","]))
def test_joined_paragraphs_are_cut_apart(story: list[str], joint: str) -> None:
    """Where the joint tells paragraphs apart, each is a line again."""
    galley = set_text(joint.join(story))
    assert [line.span.of(galley.text) for line in galley.lines] == story


@given(st.lists(st.lists(st.sampled_from(_SMALL_WORDS), min_size=30, max_size=60), min_size=2, max_size=6))
def test_lines_broken_in_mid_sentence_are_mended(paragraphs: list[list[str]]) -> None:
    """A paragraph broken before a word in small letters is one line again."""
    broken = [f"Kemarin {' '.join(ws[:12])} pesisir pantai\n{' '.join(ws[12:])}." for ws in paragraphs]
    galley = set_text("\n".join(broken))
    assert galley.shape is Shape.WRAPPED
    assert [line.span.of(galley.text) for line in galley.lines] == broken


@given(st.lists(SENTENCES, min_size=16, max_size=30), st.integers(50, 90))
def test_text_wrapped_at_a_column_is_mended(story: list[str], width: int) -> None:
    """Text that a machine wrapped at a column is set as the paragraph that it was."""
    # Long sentences: where every row ends in a full stop, nobody can tell rows from paragraphs.
    paragraph = ". ".join(" ".join(story[at : at + 5]).replace(".", "").replace('"', "") for at in range(0, len(story), 5)) + "."
    galley = set_text(textwrap.fill(paragraph, width))
    assert [" ".join(line.span.of(galley.text).split()) for line in galley.lines] == [paragraph]


@pytest.mark.parametrize(
    "rows",
    [
        ("SUKAMAJU, KabarContoh.id", "- Warga menanam bakau di tepi kali."),
        ("Bibit itu datang dari", "Sari Lestari", ", petani di desa itu."),
        ("Warga menanam bakau (", "mangrove", ") bersama-sama."),
    ],
)
def test_a_sentence_is_mended_where_an_element_stood(rows: tuple[str, ...]) -> None:
    """A scraper that prints each piece of a page on a line breaks sentences at links, at words in italics and behind the place of the dateline."""
    start = set_text("\n".join(rows)).lines[0].span.of("\n".join(rows))
    assert start.startswith("\n".join(rows[:2]))


@pytest.mark.parametrize(
    "rows", [("Bahan", "- Tepung terigu"), ("Oleh", "Sari Lestari"), ("Kebun Ganjar", "bakal kebun desa, milik Ganjar dan para tetangganya")]
)
def test_an_entry_a_name_and_a_lone_small_letter_are_lines(rows: tuple[str, ...]) -> None:
    """An entry under a heading has a hyphen as well, a role ends as a sentence may, and a caption may begin with a small letter."""
    galley = set_text("\n".join(rows))
    assert [line.span.of(galley.text) for line in galley.lines] == list(rows)


@pytest.mark.parametrize("row", ["Alamatnya kabar.Com dan berita.Id serta H.Rahmat, Rp.5.000 dan No.7.", "a.b.c"])
def test_addresses_and_abbreviations_are_not_glue(row: str) -> None:
    """A stop inside an address, a name or a sum joins no paragraphs."""
    assert len(set_text(row).lines) == 1


@given(STORIES, st.sampled_from([",", ", ,", ", ,\n        ,\n   ", " ,"]))
def test_commas_for_blank_pieces_are_joints(story: list[str], commas: str) -> None:
    """A list printed with commas ends on those of its blank pieces, and they are no part of the last paragraph."""
    galley = set_text(",".join(story) + commas)
    assert [line.span.of(galley.text) for line in galley.lines] == story


def test_a_line_without_a_stop_ends_on_a_comma_too() -> None:
    """In a text that is joined by commas a byline, a title or a tag is a line, and so is a point behind a number; where a link stood, none ends."""
    story = [
        "Kebun Kelinci Dibuka",
        "Penulis: Ratri",
        "Warga menanam bakau.",
        "Luasnya 3,5 hektare dan hasilnya baik.",
        "(rk/L-2)",
        "2. Pupuk",
        "Saham Bank ,Muara (,) naik ,3 persen.",
        "Mereka lega.",
    ]
    galley = set_text(",".join(story))
    assert [line.span.of(galley.text) for line in galley.lines] == story


@pytest.mark.parametrize(
    "text",
    [
        "Warga menanam bakau,Sari menjaganya,dan hasilnya baik menurut kepala desa. Mereka lega,Rabu (8/10). Luasnya 3,5 hektare.",
        "Warga menanam bakau.,Sari menjaganya sampai petang bersama anak-anak desa. Mereka lega,Rabu (8/10). Luasnya 3,5 hektare.",
    ],
)
def test_a_comma_with_no_blank_behind_it_is_no_joint_by_itself(text: str) -> None:
    """A writer who forgets the blank behind a comma, or prints one comma too many, joins no lines."""
    assert len(set_text(text).lines) == 1


@pytest.mark.parametrize("text", ['"Kami lega",\nkata Sari kepada warga desa.', "Warga menanam bakau di tepi kali,\nlalu pulang."])
def test_a_comma_inside_a_broken_sentence_is_no_joint(text: str) -> None:
    """A sentence that was wrapped behind its comma stays whole."""
    assert not set_text(text).markup
