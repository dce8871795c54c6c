"""A byline is read as it is printed, and each name ends where the name ends."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews.byline import Byline, Role, find_bylines, looks_like_name, parse_byline
from idnews.lexicon.roles import LABELS as ROLE_OF
from tests.strategies.bylines import BEHIND, COLONS, LABELS, NOT_BYLINES, NOT_NAMES, OUTLETS, bylines, desk_bylines, guest_bylines, names


@given(bylines | desk_bylines | guest_bylines)
def test_a_byline_reads_what_it_prints(byline: Byline) -> None:
    """Parsing what a byline prints gives the byline back."""
    assert byline == parse_byline(str(byline))


@given(st.sampled_from(LABELS), st.sampled_from(COLONS), names)
def test_a_byline_prints_what_it_read(label: str, colon: str, name: str) -> None:
    """A byline that was read prints as it stood, and what it prints reads the same."""
    byline = parse_byline(f"{label}{colon}{name}")
    assert byline is not None
    assert byline == parse_byline(str(byline))
    assert str(byline).startswith(label)


@given(st.sampled_from(LABELS), st.sampled_from(COLONS), names, st.sampled_from(BEHIND))
def test_a_name_ends_where_it_ends(label: str, colon: str, name: str, behind: str) -> None:
    """In running text a labelled name is found whole, and what stands behind it is not taken in."""
    found = find_bylines(f"Warga pun lega. {label}{colon}{name}{behind}")
    assert (name,) == found[0].value.names
    assert (Role(ROLE_OF[label.lower()]),) == found[0].value.roles


@given(names, names, st.sampled_from((" ", "\n", "", " | ", " - ", ". ", "\n\n")))
def test_two_bylines_in_a_row_are_two(writer: str, editor: str, joint: str) -> None:
    """However writer and editor are joined, each has the own name, and nothing but blanks is left between them."""
    if joint == "" and writer.endswith("W"):
        joint = " "
    text = f"Penulis: {writer}{joint}Editor: {editor}"
    found = find_bylines(text)
    assert [(writer,), (editor,)] == [each.value.names for each in found]
    assert not text[found[0].span.end : found[1].span.start].strip(" \n")


@given(names, names, st.sampled_from(("/", ", ", " dan ", " & ", "/ ", " / ")))
def test_names_may_be_joined_in_many_ways(one: str, other: str, joint: str) -> None:
    """A stroke, a comma or an "and" parts two persons."""
    byline = parse_byline(f"Pewarta: {one}{joint}{other}")
    assert byline is not None
    assert (one, other) == byline.names


@given(
    names, st.sampled_from(OUTLETS), st.sampled_from(("Wartawan", "Reporter", "Jurnalis")), st.sampled_from(("", "\nTRIBUNSUKAMAJU.COM, MEDAN - "))
)
def test_a_report_names_its_outlet_and_its_reporter(name: str, outlet: str, trade: str, behind: str) -> None:
    """In "Laporan Wartawan <outlet>, <name>" outlet and name are told apart."""
    found = find_bylines(f"Laporan {trade} {outlet}, {name}{behind}")
    assert [((name,), (outlet,))] == [(each.value.names, each.value.organisations) for each in found]


@given(names, st.sampled_from(("", " | Kabarkota.com", " - detikNews", ", Jurnalis", " / Kabarkota.com")))
def test_a_bare_name_is_a_writers(name: str, behind: str) -> None:
    """A line that holds a name alone, or beside an outlet, is a writer's byline and looks like one."""
    byline = parse_byline(name + behind)
    assert byline is not None
    assert (name,) == byline.names
    assert byline.is_author
    assert byline.label is None
    assert looks_like_name(name + behind)


@given(st.sampled_from(NOT_NAMES), st.sampled_from(("", " ", "\n")))
def test_a_section_or_a_place_is_no_name(line: str, tail: str) -> None:
    """Sections, places, single words, outlets and lower case do not look like names."""
    assert not looks_like_name(line + tail)


@given(st.sampled_from(NOT_BYLINES))
def test_a_sentence_about_writers_is_no_byline(line: str) -> None:
    """Words for the makers of stories are ordinary nouns too."""
    assert find_bylines(line) == ()
    assert parse_byline(line) is None


@given(desk_bylines)
def test_a_desk_is_never_a_person(byline: Byline) -> None:
    """A desk, a wire or an outlet in a person's place goes among the organisations."""
    read = parse_byline(str(byline))
    assert read is not None
    assert read.names == ()


@given(bylines, st.text("ab. \n", max_size=30))
def test_a_byline_moves_with_its_text(byline: Byline, lead: str) -> None:
    """Text put before a byline moves the find and changes nothing else."""
    text = f"Lega. {byline}"
    assert tuple(found.shift(len(lead)) for found in find_bylines(text)) == find_bylines(lead + text)


@given(bylines | guest_bylines)
def test_a_byline_can_be_pickled(byline: Byline) -> None:
    """A byline goes to another process and back unchanged."""
    assert byline == pickle.loads(pickle.dumps(byline))  # noqa: S301  # Our own bytes.


@given(
    st.text()
    | st.lists(
        st.sampled_from(
            ("Editor", ":", " ", "\n", "Sari", "Lestari", ",", "/", "(", ")", "*", "Laporan Wartawan ", "Oleh", ".", "\ud800", "\x00", "|", "dan")
        )
    ).map("".join)
)
def test_any_text_can_be_read(text: str) -> None:
    """No text raises; what is found lies in the text, in order, without blanks at its ends, and reads back."""
    parse_byline(text)
    looks_like_name(text)
    end = 0
    for found in find_bylines(text):
        assert end <= found.span.start < found.span.end
        assert found.span.of(text) == found.span.of(text).strip()
        end = found.span.end


@pytest.mark.parametrize(
    "piece", ["Editor: ", "Editor:\n", "Sumber: ", "Laporan Wartawan ", "Sari, ", ": ", "Oleh Sari ", "a dan ", "Penulis: Sari Lestari" + " " * 300]
)
def test_a_longer_text_costs_no_more_than_its_length(piece: str) -> None:
    """A text of a hundred thousand characters that nearly holds bylines is read without much ado."""
    text = piece * (100_000 // len(piece))
    assert all(found.span.end <= len(text) for found in find_bylines(text))


@given(st.sampled_from(LABELS), st.sampled_from("ſıİ\u212a"), st.sampled_from(("{}: Sari Lestari", "{}\nSari Lestari", "Sari Lestari, {}-", "{}:")))
def test_a_label_with_a_foreign_letter_is_none(label: str, letter: str, line: str) -> None:
    """A long s, a dotless or dotted i and the sign for kelvin are not taken for the letters that they fold to, and nothing raises."""
    spoilt = label.lower().replace({"ſ": "s", "\u212a": "k"}.get(letter, "i"), letter)
    if spoilt != label.lower():
        assert not any(found.value.label == spoilt for found in find_bylines(line.format(spoilt)))
        parse_byline(line.format(spoilt))


@pytest.mark.parametrize("blank", ["\v", "\x1e", "\x85", "\u2028", "\f"])
def test_a_source_ends_before_a_blank(blank: str) -> None:
    """No blank of any kind is left at the end of a source on its own line."""
    (found,) = find_bylines("Sumber: Badan Contoh" + blank)
    assert found.span.end == len("Sumber: Badan Contoh")
