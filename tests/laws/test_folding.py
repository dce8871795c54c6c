"""Law 3: fold moves nothing."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from idnews.fold import fold, level, plain
from tests.strategies.pages import ANY_TEXT

ENTITIES = st.sampled_from(
    ["&nbsp;", "&amp;nbsp;", "&quot;", "&amp;ldquo;", "&rsquo;", "&#8211;", "&#x201c;", "&amp;amp;quot;", "&tidakada;", "&fjlig;"]
)


@given(ANY_TEXT | st.lists(ENTITIES | st.text(max_size=5)).map("".join))
@example("İstanbul &amp;quot;")
def test_folding_keeps_every_offset(text: str) -> None:
    """Folding and levelling change characters in place: the length stays."""
    assert len(text) == len(level(text)) == len(fold(text))


@given(ANY_TEXT)
def test_folding_twice_is_folding_once(text: str) -> None:
    """What is folded stays as it is."""
    assert fold(text) == fold(fold(text))


@given(st.text(alphabet="abc -'\"Z"), ENTITIES)
def test_an_entity_takes_its_own_room(text: str, entity: str) -> None:
    """Levelling an entity leaves the characters around it where they were."""
    folded = fold(text + entity + text)
    assert (fold(text), fold(text)) == (folded[: len(text)], folded[len(text) + len(entity) :])


@given(st.sampled_from(["&nbsp;", "&amp;nbsp;", "\u00a0", "\u200b", "\t", "\u202f", "\ufeff"]))
def test_blanks_in_disguise_are_blanks(blank: str) -> None:
    """Whatever a page uses for a blank folds to blanks."""
    assert not fold(blank).strip(" ")


@given(ANY_TEXT)
def test_a_plain_value_is_trimmed_and_single_spaced(text: str) -> None:
    """Values that leave the library hold single blanks only, and none at their ends."""
    value = plain(text)
    assert value == " ".join(value.split())


def test_an_ampersand_in_prose_stays() -> None:
    """A sign that only looks like an entity is left alone."""
    assert level("J&T; dan A&B") == "J&T; dan A&B"
