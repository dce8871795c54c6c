"""Profiles of publishers: what cannot be read is refused at the door, and places are found as selectors say."""

from __future__ import annotations

from typing import Any

import pytest

import idnews
from idnews import Label, NotAProfile, Publisher
from idnews.galley import shared
from idnews.selector import _MOST_NAMES, Places


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("name", None),
        ("domains", "kabar.example"),
        ("domains", (7,)),
        ("outlets", ["Kabar"]),
        ("local_times", "ld:datePublished"),
        ("whole", 1),
        ("zone", "Mars/Olympus"),
        ("zone", "../etc"),
        ("zone", None),
        ("metadata", {"ld:author": "penyunting"}),
        ("metadata", ()),
        ("places", {"isi": "div.isi"}),
        ("places", {Label.BODY: None}),
    ],
)
def test_a_profile_that_cannot_be_read_is_refused_where_it_is_made(field: str, value: object) -> None:
    """The error names the field and says what is needed, before the first page is read."""
    fields: dict[str, Any] = {"name": "Kabar Muara", "domains": ("kabar.example",), field: value}
    with pytest.raises(NotAProfile, match=field):
        Publisher(**fields)


@pytest.mark.parametrize("selector", ["div > p", "p:first-child", "#", ""])
def test_a_selector_that_cannot_be_read_is_refused_at_the_door(selector: str) -> None:
    """A selector is made ready when a page is to be read, and one of another kind is told from what may stand there."""
    publisher = Publisher("Kabar Muara", ("kabar.example",), places={Label.BODY: selector})
    with pytest.raises(NotAProfile, match="is no selector"):
        idnews.read_text("Warga menanam bakau.", publisher=publisher)


def test_an_element_is_found_where_all_of_its_selector_stands_above_it() -> None:
    """The same element in another box than the profile's is another thing."""
    publisher = Publisher("Kabar Muara", ("kabar.example",), places={Label.AD: "div.luar p.k9"})
    grafs = [f"Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar." for name in ("maju", "rame", "sari")]
    page = "<h1>Warga Menanam Bakau</h1><article><p>{1}</p><div class={0}><p class=k9>{2}</p></div><p>{3}</p></article>"
    read = [idnews.read_html(page.format(box, *grafs), publisher=publisher).text.splitlines() for box in ("dalam", "luar")]
    assert read == [grafs, [grafs[0], grafs[2]]]


def test_what_is_remembered_of_elements_has_an_end() -> None:
    """A site that names each element otherwise fills no memory, and is told the same things."""
    places = Places({Label.BODY: "div.isi"})
    told = {bool(places.fits((f"div{number}", "isi"))[0]) for number in range(_MOST_NAMES + 2)} | {bool(places.fits(("div", "isi"))[0])}
    assert told == {False, True}
    assert len(places.remembered) <= _MOST_NAMES


def test_paths_without_a_common_element_share_nothing() -> None:
    """Two lines may stand in nothing that holds them both."""
    assert shared([("div", {})], [("div", {})]) == shared([], []) == 0
