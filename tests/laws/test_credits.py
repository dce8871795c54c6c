"""A closing tag is read as it is printed, and found where a story ends."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews.credit import Credit, find_credit, find_credits, parse_credit
from idnews.lexicon.agencies import AGENCIES
from tests.strategies.credits import GLUES, NOT_CREDITS, SENTENCES, SIGNS, TAILS, closing_tags, coded_credits


@given(closing_tags)
def test_a_credit_reads_what_it_prints(credit: Credit) -> None:
    """Parsing what a credit prints gives the credit back."""
    assert credit == parse_credit(str(credit))


@given(st.sampled_from(SIGNS))
def test_a_credit_prints_what_it_read(sign: str) -> None:
    """A credit prints as it stood, blanks and brackets and all."""
    assert sign == str(parse_credit(sign))


@given(closing_tags, st.sampled_from(SENTENCES), st.sampled_from(GLUES), st.sampled_from(TAILS))
def test_a_credit_is_peeled_alike_inline_and_on_its_own_line(credit: Credit, sentence: str, glue: str, tail: str) -> None:
    """However a tag is joined to its story and whatever follows a story, the tag is found exactly."""
    story = f"{sentence}{glue}{credit}{tail}"
    found = find_credit(story)
    assert found is not None
    assert credit == found.value
    assert str(credit) == found.span.of(story)


@given(coded_credits, st.sampled_from(SENTENCES), st.text("ab. \n", max_size=30))
def test_a_credit_moves_with_its_story(credit: Credit, sentence: str, lead: str) -> None:
    """Text put before a story moves the find and changes nothing else."""
    story = f"{sentence} {credit}"
    found = find_credit(story)
    assert found is not None
    assert found.shift(len(lead)) == find_credit(lead + story)


@given(st.lists(coded_credits, min_size=1, max_size=4), st.sampled_from(SENTENCES))
def test_every_page_of_a_joined_story_gives_its_credit(signed: list[Credit], sentence: str) -> None:
    """Of pages joined to one text each gives the tag that closed it, in order."""
    story = " ".join(f"{sentence} {credit}" for credit in signed)
    assert signed == [found.value for found in find_credits(story)]


@given(st.sampled_from(NOT_CREDITS), st.sampled_from(("", " ", "\n")))
def test_a_bracket_inside_a_sentence_is_no_credit(line: str, tail: str) -> None:
    """A date, an acronym, a verse, a measure or a picture's credit signs no story."""
    assert find_credit(line + tail) is None
    assert find_credits(line + tail) == ()


@given(st.sampled_from(sorted(AGENCIES)))
def test_every_agency_is_known_by_its_code(code: str) -> None:
    """An agency is told from its code, in any case."""
    assert AGENCIES[code] == Credit((code.upper(), "Z-1")).agency


@given(closing_tags)
def test_every_part_of_a_credit_has_one_meaning_at_most(credit: Credit) -> None:
    """No code is initials and an outlet, or a desk and a name, at once."""
    parts = [*credit.initials, *credit.outlets, *credit.names, *([credit.desk] if credit.desk else [])]
    assert sorted(parts) == sorted(code for code in credit.codes if code != "*" and code.lower() not in AGENCIES)


@given(closing_tags)
def test_a_credit_can_be_pickled(credit: Credit) -> None:
    """A credit goes to another process and back unchanged."""
    assert credit == pickle.loads(pickle.dumps(credit))  # noqa: S301  # Our own bytes.


@given(st.text() | st.text(alphabet='(ab/Z-1)*[]<>|: .\n"\ud800\x00'))
def test_any_text_can_be_read(text: str) -> None:
    """No text raises; what is found lies in the text, in order, without blanks at its ends, and reads back."""
    parse_credit(text)
    find_credit(text)
    end = 0
    for found in find_credits(text):
        assert end <= found.span.start < found.span.end
        assert found.span.of(text) == found.span.of(text).strip()
        assert found.value == parse_credit(str(found.value))
        end = found.span.end


@pytest.mark.parametrize("piece", ["(", "(a) ", "* ", "[x]", "Lega. (sal) ", "( " * 5, "Lega.(sal)" + " " * 500])
def test_a_longer_text_costs_no_more_than_its_length(piece: str) -> None:
    """A text of a hundred thousand characters that nearly holds tags is read without much ado."""
    text = piece * (100_000 // len(piece))
    assert all(found.span.end <= len(text) for found in find_credits(text))
