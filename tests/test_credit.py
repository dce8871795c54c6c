"""Closing tags whose reading no law can say."""

from __future__ import annotations

import pytest

from idnews.credit import Credit, find_credit, find_credits, parse_credit


@pytest.mark.parametrize(
    ("tag", "agency", "desk", "initials", "outlets", "names"),
    [
        ("(Ant/Z-1)", "Antara", "Z-1", (), (), ()),
        ("(RIN/S-01)", None, "S-01", ("RIN",), (), ()),
        ("(Rin/R3/HR-Online)", None, "R3", ("Rin",), ("HR-Online",), ()),
        ("(*/reuters)", "Reuters", None, (), (), ()),
        ("(mcr9/jpnn)", None, None, ("mcr9",), ("jpnn",), ()),
        ("(T.KR-RIN/F009/S026)", None, None, ("T.KR-RIN", "F009", "S026"), (), ()),
        ("( Kabarkota.com / Sari Lestari )", None, None, (), ("Kabarkota.com",), ("Sari Lestari",)),
        ("(Sari Lestari, Budi Wijaya)", None, None, (), (), ("Sari Lestari", "Budi Wijaya")),
        ("(Penulis: Sari Lestari | Editor: Budi Wijaya)", None, None, (), (), ("Sari Lestari",)),
        ("(Penulis Kontributor Lampung, Sari Lestari | Editor Budi Wijaya)", None, None, (), (), ("Sari Lestari",)),
        ("(MG SARI LESTARI)", None, None, (), (), ("SARI LESTARI",)),
        ("as/hp (dpa, AFP)", "dpa", None, ("as", "hp"), (), ()),
        ("as/hp", None, None, ("as", "hp"), (), ()),
        ("(Rah)-d", None, None, ("Rah",), (), ()),
        ("(Anton)", None, None, ("Anton",), (), ()),
        ("***", None, None, (), (), ()),
        ("(Tribun Sukamaju)", None, None, (), ("Tribun Sukamaju",), ()),
        ("(Kontributor Rudi C)", None, None, (), (), ("Rudi C",)),
        ("-sal", None, None, ("sal",), (), ()),
        ("//sal/rin", None, None, ("sal", "rin"), (), ()),
        ("/ant", "Antara", None, (), (), ()),
        ("Red-", None, None, ("Red",), (), ()),
        ("(Pendim/0799)", None, None, ("Pendim",), (), ()),
        ("(Humas Polres Sukamaju)", None, None, (), (), ()),
        ("(ADV/DPRD Sukamaju)", None, None, ("ADV",), (), ()),
    ],
)
def test_a_tag_is_taken_apart(
    tag: str, agency: str | None, desk: str | None, initials: tuple[str, ...], outlets: tuple[str, ...], names: tuple[str, ...]
) -> None:
    """Agency, desk, initials, outlets and names are told apart."""
    credit = parse_credit(tag)
    assert credit is not None
    assert (agency, desk, initials, outlets, names) == (credit.agency, credit.desk, credit.initials, credit.outlets, credit.names)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "()",
        "(11/5/2020)",
        "(1995-1998)",
        "(QS. Al-Contoh: 2)",
        "(pendiri Kabar Kota)",
        "(Foto: Sari)",
        "(HR. Contoh)",
        "(REUTERS/Sari Lestari)",
        "(AP Photo/Sari Lestari)",
        "(Sumbar)",
        "(Kompas Contoh Digital Group)",
        "(baru)",
        "rin",
        "as/hujan",
        "dua/tiga/empat",
        "(Rah)-da",
        "Ujar Rin (rin)",
        "(rin/sal dah/z/lin/mg)",
    ],
)
def test_other_brackets_are_no_tags(text: str) -> None:
    """Dates, years, verses, remarks, pictures' credits and whole sentences do not read."""
    assert parse_credit(text) is None


@pytest.mark.parametrize(
    ("graf", "tag"),
    [
        ("Warga lega.(lin)", "(lin)"),
        ("Warga lega.-(Rin)", "-(Rin)"),
        ("Warga lega. (Rin)-", "(Rin)-"),
        ("Warga lega. (Rin).", "(Rin)."),
        ("Warga lega. (Rah)-d", "(Rah)-d"),
        ("Warga lega. (Rah)-dan", None),
        ("as/vlz (dpa, rtr)", "as/vlz (dpa, rtr)"),
        ("Warga lega.\nas/vlz (dpa)", "as/vlz (dpa)"),
        ("Warga lega.*", "*"),
        ("Warga lega.***", "***"),
        ("Semua kata Rudi (lin)", "(lin)"),
        ("Semua kata Rudi (Lin)", "(Lin)"),
        ("Jumlah pasien 12 orang            (LIN)", "(LIN)"),
        ("[Gambas:Video 20detik] (lin/rin)", "(lin/rin)"),
        ("(lin/rin)", "(lin/rin)"),
        ("Hujan turun. as/vlz (dpa, rtr)", "as/vlz (dpa, rtr)"),
        ("Warga lega. (lin) KR Editor: Sari Lestari", "(lin)"),
        ("Warga lega. (*) *** *) Oleh : Sari Lestari, Dosen Contoh.", "(*)"),
        ("Semua kata Rudi (OJD)", None),
        ("Warga lega.* Baca juga: Panen Raya", None),
        ('"(RN) sudah pulang," katanya.', None),
        ("Warga lega.*** (Sari Lestari)", "(Sari Lestari)"),
        ("Warga lega. -sal", "-sal"),
        ("Warga lega. hp/rap", "hp/rap"),
        ('"Warga lega." hp/as', "hp/as"),
        ("Hasilnya tiga ton. kg/ha", None),
        ("Panitia memilih dua warga. pa/pi", None),
        ("Warga mengisi kolom itu. ya/tdk", None),
        ("Warga lega dan/atau", None),
        ("Warga lega. dan/atau", None),
        ("Warga lega 20 km/jam", None),
        ("Warga lega.//sal/rin", "//sal/rin"),
        ('"Kami lega," katanya. Red-', "Red-"),
        ("Warga lega. -dan", None),
        ("Mereka pulang-pergi", None),
        ("Rute Sukamaju/suka", None),
        ("Warga lega. Baca https://kabar.example/sal", None),
        ("Ia diundang ke pertemuan (DPRD Sukamaju).", None),
        ("Warga lega. Skor 3-sal-3", None),
    ],
)
def test_the_tag_stands_at_the_end(graf: str, tag: str | None) -> None:
    """The tag is found with the stray strokes around it, and only where the story ends."""
    found = find_credit(graf)
    assert tag == (found.span.of(graf) if found else None)


@pytest.mark.parametrize(
    ("graf", "tag"),
    [
        ("Warga pun lega.(sal", "(sal"),
        ('"Warga lega," kata Sari. (Rin.', "(Rin"),
        ("Warga pun lega. (Sari Lestari.", "(Sari Lestari"),
        ("Warga pun lega. (Kabarkota.com/Sari. ", "(Kabarkota.com/Sari"),
        ("Warga pun lega. (dan", None),
        ("Warga pun lega. (Hujan", None),
        ("Warga pun lega. (Mereka menanam bakau.", None),
        ("Warga pun lega (sal", None),
        ("Warga menunggu kepala desa (Sari Lestari", None),
    ],
)
def test_a_tag_may_have_lost_its_bracket(graf: str, tag: str | None) -> None:
    """A scraper cut the last letter off, or put a stop for it; a remark that was cut is the story's."""
    found = find_credit(graf)
    assert tag == (found and str(found.value))
    assert found is None or parse_credit(found.span.of(graf)) == found.value


def test_two_tags_in_a_row_are_two() -> None:
    """A writer's and an editor's tag may stand side by side."""
    assert [str(found.value) for found in find_credits("Warga lega. (lin) (Rin)")] == ["(lin)", "(Rin)"]


def test_a_quoted_bracket_signs_nothing() -> None:
    """A quotation that opens with initials in brackets is a quotation."""
    assert find_credits('Ia datang pada Jumat (20/6). "(AH) Sudah pulang," katanya.') == ()


def test_a_star_and_a_tag_are_two() -> None:
    """A star may close the story before the desk's tag does."""
    assert [str(found.value) for found in find_credits('"Kami lega."* (LIN)     (rin)')] == ["*", "(LIN)", "(rin)"]


def test_topics_behind_a_tag_do_not_hide_it() -> None:
    """Topics in small letters are all that is left behind the tag; a sentence that goes on is not."""
    assert [str(found.value) for found in find_credits("Warga lega. (sal/fmi) bakau pesisir utara")] == ["(sal/fmi)"]
    assert find_credits("Warga lega. (sal/fmi) lalu pulang, kata Sari.") == ()


def test_an_outlet_and_a_name_close_a_story_without_a_stop() -> None:
    """A tag that names its outlet needs no finished sentence before it."""
    found = find_credit("demikian keterangan warga setempat (Kabarkota.com/Ali Mustofa Bisri)")
    assert found is not None
    assert found.value.outlets == ("Kabarkota.com",)


def test_an_agency_that_signs_pictures_owns_the_name_behind_it_alone() -> None:
    """Who stands behind the agency took the picture; who stands before it wrote, and a tag without codes names nobody."""
    assert Credit(("ANTARA FOTO", "Sari Lestari")).names == ()
    assert Credit(("Sari Lestari", "ANTARA FOTO")).names == ("Sari Lestari",)
    assert Credit(()).names == ()
