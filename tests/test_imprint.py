"""A publisher's imprint above or beneath a page."""

from __future__ import annotations

import pytest

from idnews.imprint import find_imprint
from idnews.label import Label
from idnews.proof import Proof
from idnews.rules import mark_up
from idnews.typeset.text import set_text

_STORY = "SLEMAN, KabarContoh.id - Warga menanam bakau di pesisir utara. Mereka berharap hasilnya baik. Editor: Sari Lestari"
_IMPRINT = ("PT Kabar Contoh Rakyat", "Jl. Melati  No. 4 Sukamaju", "Yogyakarta 55999", "(0274) 000111", "[email protected] ©2024 KabarContoh")


@pytest.mark.parametrize("joint", ["\n", "\r\n", " \n\n "])
def test_an_imprint_beneath_a_story_is_found_line_by_line(joint: str) -> None:
    """Blanks and empty lines between its lines do not hide it, nor does a story joined to its first line."""
    for opening in (_STORY + "\n", _STORY + " ", ""):
        text = opening + joint.join(_IMPRINT)
        assert tuple(span.of(text) for span in find_imprint(text)) == _IMPRINT


def test_an_imprint_above_a_story_ends_where_the_story_begins() -> None:
    """The dateline may follow on the last line of the imprint."""
    text = "\n".join(_IMPRINT[:4]) + "\n[email protected] " + _STORY
    proof = mark_up(Proof(set_text(text)))
    assert [proof.text(mark.span) for mark in proof.labelled(Label.LEGAL)] == [*_IMPRINT[:4], "[email protected]"]
    assert [proof.text(mark.span) for mark in proof.labelled(Label.DATELINE)] == ["SLEMAN, KabarContoh.id -"]


def test_an_imprint_alone_is_no_story() -> None:
    """A page of which nothing but the imprint was kept has no body."""
    assert not mark_up(Proof(set_text("\n".join(_IMPRINT)))).labelled(Label.BODY, Label.SUBHEAD, Label.KICKER)


@pytest.mark.parametrize(
    "text",
    [
        "Kunjungi kami.\nJl. Melati No. 4\nYogyakarta 55999\n(0274) 000111",
        "Suara sah:\nPartai Kabar 12345\nPartai Warta 23456",
        "Ia bekerja di PT Kabar Contoh\nGajinya naik.",
        "Jalan Melati 4 ditutup\nWarga memutar lewat Jalan Mawar",
        "PT Kabar Contoh\nPT Warta Contoh\nJl. Melati No. 4",
        "Nomor darurat:\n" + "\n".join(f"(0274) 00011{number}" for number in range(10)),
    ],
)
def test_addresses_that_name_no_publisher_stay_in_the_story(text: str) -> None:
    """Service stories end with addresses, and tables hold numbers of five digits."""
    assert find_imprint(text) == ()
