"""Bylines whose reading no law can say."""

from __future__ import annotations

import pytest

from idnews.byline import Role, find_bylines, looks_like_name, parse_byline


@pytest.mark.parametrize(
    ("text", "names", "roles", "organisations", "affiliation"),
    [
        ("Editor : Sari M Lestari", ("Sari M Lestari",), (Role.EDITOR,), (), None),
        ("Redaktur & Reporter : Sari Lestari", ("Sari Lestari",), (Role.EDITOR, Role.REPORTER), (), None),
        ("Redaktur & Reporter : Tim Redaksi", (), (Role.EDITOR, Role.REPORTER), ("Tim Redaksi",), None),
        ("Reporter: Sari Alam/Kabarkota.com", ("Sari Alam",), (Role.REPORTER,), ("Kabarkota.com",), None),
        ("Editor: CR01", (), (Role.EDITOR,), ("CR01",), None),
        ("*) Oleh : Sari Lestari, Dosen Ilmu Tanah.", ("Sari Lestari",), (Role.WRITER,), (), "Dosen Ilmu Tanah"),
        ("Oleh: dr. Sari Lestari, M.Sc.", ("dr. Sari Lestari, M.Sc.",), (Role.WRITER,), (), None),
        ("Kontributor Lampung, Sari Putri", ("Sari Putri",), (Role.CONTRIBUTOR,), (), None),
        ("Penulis | : | Sari Lestari |", ("Sari Lestari",), (Role.WRITER,), (), None),
        ("Editor:\nSari Lestari", ("Sari Lestari",), (Role.EDITOR,), (), None),
        ("Sari Lestari\nEditor", ("Sari Lestari",), (Role.EDITOR,), (), None),
        ("Sari Lestari , Jurnalis-", ("Sari Lestari",), (Role.REPORTER,), (), None),
        ("Sari Lestari - Penulis", ("Sari Lestari",), (Role.WRITER,), (), None),
        ("Sari Lestari \u2013 Editor", ("Sari Lestari",), (Role.EDITOR,), (), None),
        ("Penulis : Kontributor Lampung, Sari Putri", ("Sari Putri",), (Role.CONTRIBUTOR,), (), None),
        ("Penulis: sari Lestari", ("sari Lestari",), (Role.WRITER,), (), None),
        ("Editor: SARI LESTARI", ("SARI LESTARI",), (Role.EDITOR,), (), None),
        ("Written By sari lestari wijaya on Kamis, 29 Oktober 2020 | 15.11", ("sari lestari wijaya",), (Role.WRITER,), (), None),
        ("By Sari Lestari - Kamis, 14 Oktober 2021 | 08:40 WIB", ("Sari Lestari",), (Role.WRITER,), (), None),
        ("oleh Sari Lestari diperbarui 12 Apr 2018, 03:12 WIB", ("Sari Lestari",), (Role.WRITER,), (), None),
        ("Sari Lestari,\nBudi Wijaya", ("Sari Lestari", "Budi Wijaya"), (Role.WRITER,), (), None),
        ("Sari Lestari | Kabarkota.com", ("Sari Lestari",), (Role.WRITER,), ("Kabarkota.com",), None),
        ("Lestariningsih - detikFood", ("Lestariningsih",), (Role.WRITER,), ("detikFood",), None),
        ("Tim detikcom - detikNews", (), (Role.WRITER,), ("Tim detikcom", "detikNews"), None),
        ("Sumber : Kabar Kota TV", (), (Role.SOURCE,), ("Kabar Kota TV",), None),
        ("Laporan Wartawan Sari Lestari", ("Sari Lestari",), (Role.REPORTER,), (), None),
    ],
)
def test_a_byline_is_taken_apart(
    text: str, names: tuple[str, ...], roles: tuple[Role, ...], organisations: tuple[str, ...], affiliation: str | None
) -> None:
    """Names, roles, organisations and what a guest is are told apart."""
    byline = parse_byline(text)
    assert byline is not None
    assert (names, roles, organisations, affiliation) == (byline.names, byline.roles, byline.organisations, byline.affiliation)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("Ia pulang.Penulis: M SaidEditor: Sari Lestari", ["Penulis: M Said", "Editor: Sari Lestari"]),
        ("Rep: Sari Lestari Red: Budi Wijaya", ["Rep: Sari Lestari", "Red: Budi Wijaya"]),
        ("(Penulis: Sari Lestari | Editor: Budi Wijaya)", ["(Penulis: Sari Lestari |", "Editor: Budi Wijaya)"]),
        ("Reporter:\nEditor:\n\nSari Lestari", ["Reporter:", "Editor:\n\nSari Lestari"]),
        ("Reporter\n\nAntara\n\nEditor\n\nLestari", ["Reporter\n\nAntara", "Editor\n\nLestari"]),
        ("Ia pulang. Editor: Sari Lestari Warga menunggu.", ["Editor: Sari Lestari"]),
        ("Oleh: Sari Lestari SST MEMBACA adalah jalan.", ["Oleh: Sari Lestari SST"]),
        ("Oleh: Sari Lestari SPBN\nMembaca adalah jalan.", ["Oleh: Sari Lestari SPBN"]),
        ("Laporan Wartawan Kabarkota.com, Sari LestariKABARKOTA.COM, MEDAN - Ia", ["Laporan Wartawan Kabarkota.com, Sari Lestari"]),
        ("Laporan Reporter Tribun Sukamaju Sari Lestari TRIBUNSUKAMAJU.COM, MEDAN - Ia", ["Laporan Reporter Tribun Sukamaju Sari Lestari"]),
        ("Laporan Sari Lestari | Banda Aceh\nIa pulang.", ["Laporan Sari Lestari | Banda Aceh"]),
        ("Ia pulang. (*) *** *) Oleh : Sari Lestari, Dosen Contoh. *) Redaksi berhak", ["*) Oleh : Sari Lestari, Dosen Contoh."]),
        ("Ia pulang. (*)Pewarta: Sari Lestari", ["Pewarta: Sari Lestari"]),
        ("Pewarta : Sari Lestari Editor : Artikel ini sebelumnya tayang", ["Pewarta : Sari Lestari", "Editor :"]),
        ("Ia pulang.Sumber: Kabarkota.com", ["Sumber: Kabarkota.com"]),
        ("Infografis\nLoker\nWartawan\nKontak", []),
        ("Penulis : Kontributor Lampung, Sari Putri Editor: Budi Wijaya", ["Penulis : Kontributor Lampung, Sari Putri", "Editor: Budi Wijaya"]),
        ("Penulis : Sari Putri (Kontributor Lampung, Budi Wijaya)", ["Penulis : Sari Putri", "(Kontributor Lampung, Budi Wijaya)"]),
        ("Bahan: tepung (Sumber: Kabarkota.com)", []),
        ("Ia menulis. Sumber: pengamatan warga di desa", []),
        ("Kode(%)TANI+0,56%BAKU+2,26%Sumber: Bank Contoh", ["Sumber: Bank Contoh"]),
        (
            "Semoga bermanfaat! Artikel ini ditulis oleh Sari Lestari, peserta magang di Kabarkota.",
            ["Artikel ini ditulis oleh Sari Lestari, peserta magang di Kabarkota."],
        ),
        ("Artikel ini ditulis oleh Dinas Pertanian Sukamaju.", []),
        ("Panen pada 2019Sumber: Warga desa yang tahu. Lalu pergi", []),
        # A label whose name was lost: what stands beneath it is the story.
        ("Warga pulang.\nEditor:\nSari Lestari datang ke muara bersama warga", ["Editor:"]),
        ("Laporan Wartawan Kabarkota, 12 warga pulang.", []),
        ("Laporan Wartawan Kabarkota.com: 12 warga pulang.", []),
        ("Laporan Wartawan RudiKABARKOTA.COM, MEDAN - Ia pulang.", []),
        ("Kata SUBEditor: Sari Lestari", []),
        ("Warga pulang. Editor: SARI LESTARICopyright 2025", ["Editor: SARI LESTARI"]),
        ("Editor: SARI.Warga pulang", ["Editor: SARI"]),
        # Behind a name "Lalu" opens the next sentence, and before one it is a noble's of Lombok.
        ("Reporter: Sari Lestari Lalu lintas di Muara padat", ["Reporter: Sari Lestari"]),
        ("Oleh: Sari Lestari Lalu warga pulang", ["Oleh: Sari Lestari"]),
        ("Oleh: Lalu Surya Mandala\nWarga pulang", ["Oleh: Lalu Surya Mandala"]),
        ("Oleh: Lalu Darto pulang", []),
    ],
)
def test_bylines_are_found_in_place(text: str, spans: list[str]) -> None:
    """Each byline is found from its label to its last name."""
    assert spans == [found.span.of(text) for found in find_bylines(text)]


@pytest.mark.parametrize("text", ["Kabar Editor: Budi", "Oleh Rina", "By Rina", "Penulis: Sari dan"])
def test_words_around_a_name_are_no_byline(text: str) -> None:
    """A byline is all of its line, and a bare "By" needs a whole name behind it."""
    assert parse_byline(text) is None


@pytest.mark.parametrize(
    "text", ["Sari Wartawan", "Sari Lestari", "SARI LESTARI", "M Said", "Ni Made Lestari", "Sari bin Salim", "Bunga Lestari", "Hari Wijaya"]
)
def test_a_name_looks_like_one(text: str) -> None:
    """Initials, particles, capitals and given names that are words too do not hide a name."""
    assert looks_like_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Pasar Murah - Penulis",
        "Sari Lestari - Pulang",
        "Sari",
        "sari lestari",
        "Puncak Darma",
        "Pertanyaan Warga",
        "Menenangkan Sari",
        "Sari Lestari Pulang Lebih Awal Kemarin",
        "Tim Redaksi",
    ],
)
def test_a_heading_looks_like_none(text: str) -> None:
    """Single words, landmarks, subheads and desks are no names."""
    assert not looks_like_name(text)


@pytest.mark.parametrize("text", ["Pilihan Editor: Festival Layang-layang", "PILIHAN EDITOR : Sari Lestari", "Pilihan Redaksi: Darto Wibowo"])
def test_what_an_editor_has_chosen_is_signed_by_nobody(text: str) -> None:
    """The lead of a promoted headline ends in a role."""
    assert (find_bylines(text), parse_byline(text)) == ((), None)


def test_an_editor_may_stand_behind_a_choice() -> None:
    """A stop parts the two."""
    assert [found.value.names for found in find_bylines("Kopi adalah pilihan. Editor: Sari Lestari")] == [("Sari Lestari",)]
