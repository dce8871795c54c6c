"""What a template prints, it reads."""

from __future__ import annotations

import re
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from idnews.template import Hole, Slot, Template, one_of

_COLOURS: Final = ("merah", "putih", "merah muda", "biru")
SLOTS: Final[dict[str, Slot[Any]]] = {
    "number": Slot(r"\d{1,4}(?!\d)", int, str),
    "page": Slot(r"\d{1,4}(?!\d)", int, str),
    "colour": Slot(one_of(_COLOURS), lambda said: " ".join(said.split()), str),
}

sources = st.sampled_from(
    (
        "halaman {page}[ dari {number}]",
        "[{colour}, ]{number}",
        "({number}/{page})",
        "[[{first_colour}-]{colour} ]({page})",
        "{first_number}-{number} {colour}[ lagi]",
        "[{number} ][{colour} ]akhir",
    )
)
words = st.text(alphabet="abc ", min_size=1, max_size=6).map(lambda word: " ".join(word.split())).filter(bool)


@st.composite
def printed(draw: st.DrawFn) -> tuple[Template, dict[str, Any]]:
    """Draw a template and values for what it needs and for some of what may be left out."""
    template = Template(draw(sources), SLOTS)
    values: dict[str, Any] = {}
    for name in sorted(template.names()):
        # The inner of two brackets is never filled without the outer.
        inner = name == "first_colour" and "colour" not in values
        if name in template.needs() or (draw(st.booleans()) and not inner):
            values[name] = draw(st.sampled_from(_COLOURS) if "colour" in name else st.integers(0, 9999))
    return template, values


@given(printed())
def test_a_template_reads_what_it_prints(drawn: tuple[Template, dict[str, Any]]) -> None:
    """Values come back from the words that they were printed in."""
    template, values = drawn
    if "first_colour" in values and "colour" not in values:
        return
    assert values == template.read(template.say(values))


@given(printed(), st.integers(1, 12))
def test_blanks_and_commas_are_read_loosely(drawn: tuple[Template, dict[str, Any]], blanks: int) -> None:
    """More blanks than one, or no comma, change nothing that is read."""
    template, values = drawn
    if "first_colour" in values and "colour" not in values:
        return
    text = template.say(values)
    assert template.read(text) == template.read(text.replace(" ", " " * blanks).replace(",", ""))


@given(printed(), st.sampled_from(("x", "0x", "(", ";", "\n")))
def test_a_template_reads_the_whole_or_nothing(drawn: tuple[Template, dict[str, Any]], more: str) -> None:
    """Words beyond the form are not read over."""
    template, values = drawn
    assert template.read(f"{template.say(values)}{more}") is None


@given(st.lists(words, min_size=1, max_size=8), words)
def test_one_of_many_words_is_any_of_them(many: list[str], word: str) -> None:
    """The pattern of many words matches each of them, and nothing else."""
    assert (re.fullmatch(one_of(many), word) is not None) == (word in many)
    assert all(re.fullmatch(one_of(many), each) for each in many)


@given(printed())
def test_a_template_starts_with_what_it_says_it_opens_with(drawn: tuple[Template, dict[str, Any]]) -> None:
    """The first slot or word of what is printed is among those that the template names."""
    template, values = drawn
    text = template.say(values)
    slots = [template.slot(name).say(values[name]) for name in template.opens() & values.keys()]
    words_alone = template.opens() - template.names()
    assert text.startswith((*slots, *words_alone))


def test_what_may_be_missing_is_left_out_where_it_cannot_start() -> None:
    """Of parts that may all be missing, those stand that start with what a text is known to start with."""
    template = Template("[{a} ][{b}]", {})
    assert template.opened(frozenset("a")) == (Hole("a"), " ", *template.parts[1:])
    assert template.opened(frozenset("c")) == ()
