"""A promoted story is found where it stands, and its headline ends where it ends."""

from __future__ import annotations

import pickle
from functools import partial

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews.related import Related, find_related, parse_related
from idnews.related.lists import find_related_lists
from tests.strategies.related import (
    AGES,
    FEET,
    KICKERS,
    LEADS,
    NOT_PROMOTIONS,
    PROMPTS,
    SENTENCES,
    STOPS,
    headlines,
    inline_stories,
    listed_stories,
    other_heads,
    related_heads,
)
from tests.work import work

_STORY = " ".join(SENTENCES)


@given(inline_stories | listed_stories)
def test_a_promotion_reads_what_it_prints(story: Related) -> None:
    """Parsing what a promoted story prints gives the story back, and so does a pickle."""
    assert story == parse_related(str(story))
    assert story == pickle.loads(pickle.dumps(story))  # noqa: S301 - our own bytes


@given(st.sampled_from(LEADS).map("{}{{}}".format) | st.sampled_from(PROMPTS), headlines)
def test_every_prompt_gives_the_headline_clean(prompt: str, headline: str) -> None:
    """Leads, quotation marks, parentheses and "di sini" belong to the prompt, not to the headline."""
    story = parse_related(prompt.format(headline))
    assert story is not None
    assert headline == story.headline
    assert story.inline


@given(st.sampled_from(LEADS), headlines, st.sampled_from(STOPS))
def test_a_headline_ends_at_a_hard_end(lead: str, headline: str, behind: str) -> None:
    """Where a line break, a byline, a copyright line or the next lead follows, the end is known."""
    text = f"Demikian kata Darto. {lead}{headline}{behind}"
    found = find_related(text)[0]
    assert headline == found.value.headline
    assert found.value.sure
    assert text[21:].startswith(found.span.of(text))


@given(st.sampled_from(LEADS), headlines, st.sampled_from(SENTENCES), st.sampled_from((" ", "")))
def test_a_headline_ends_where_the_story_goes_on(lead: str, headline: str, sentence: str, joint: str) -> None:
    """Where paragraphs are joined by a blank, or by nothing, the next sentence is not taken in."""
    story = joint.join(SENTENCES)
    text = f"{story}{joint}{lead}{headline}{joint}{sentence}{joint}{story}"
    [found] = find_related(text)
    assert headline == found.value.headline
    assert text[found.span.end :].lstrip().startswith(sentence)


@given(
    headlines.filter(lambda headline: headline[-1].isalpha()), headlines.filter(lambda headline: headline[0].isalpha()), st.sampled_from(SENTENCES)
)
def test_one_lead_may_head_two_headlines(first: str, second: str, sentence: str) -> None:
    """Two headlines glued to each other and to the story are two, and only the first has the lead."""
    text = "".join(SENTENCES) + f"Baca Juga:{first}{second}{sentence}"
    assert [first, second] == [found.value.headline for found in find_related(text)]


@given(st.text(max_size=60).filter(lambda text: "(" not in text), st.sampled_from(PROMPTS), headlines)
@example("\ud800\x00", "Simak Video '{}'", "Petani Wonosobo Tanam Ribuan Bibit Mangrove di Tepi Danau")
def test_a_promotion_is_found_where_it_was_put(before: str, prompt: str, headline: str) -> None:
    """What stands before a promotion moves it and changes nothing."""
    text = prompt.format(headline)
    plain, moved = find_related(f"\n\n{text}"), find_related(f"{before}.\n\n{text}")
    assert [found.shift(len(before) + 1) for found in plain] == list(moved[-1:])
    assert plain


@pytest.mark.parametrize("prose", NOT_PROMOTIONS)
def test_prose_and_channels_are_no_promotions(prose: str) -> None:
    """Who reads, watches or praises a channel promotes no story."""
    assert parse_related(prose) is None
    assert find_related(f"{SENTENCES[0]} {prose}") == ()


@given(st.text())
def test_no_text_raises(text: str) -> None:
    """Any text is read, and finds are trimmed, in order and apart."""
    parse_related(text)
    find_related_lists(text.splitlines())
    ends = 0
    for found in find_related(f"Baca juga: {text} Simak Video '{text}"):
        assert ends <= found.span.start < found.span.end
        ends = found.span.end


@given(
    related_heads, st.lists(headlines, min_size=2, max_size=5, unique=True), st.sampled_from(("h", "kh", "ah", "kah", "ha")), st.sampled_from(FEET)
)
def test_a_list_has_its_stories_and_nothing_of_the_foot(head: str, titles: list[str], shape: str, foot: str) -> None:
    """Kickers, ages and headlines in one order make a list; it ends where that shape ends."""
    parts = [{"h": title, "k": KICKERS[index % 5], "a": AGES[index % 6]} for index, title in enumerate(titles)]
    lines = [SENTENCES[1], "", head, "", *(part[kind] for part in parts for kind in shape), foot, "Tentang Kami", SENTENCES[2]]
    [found] = find_related_lists(lines)[:1]
    assert head == lines[found.head]
    assert titles == [listed.story.headline for listed in found.stories]
    assert list(range(4, 4 + len(shape) * len(titles))) == list(found.lines[1:])


@given(other_heads, st.lists(headlines, min_size=2, max_size=5, unique=True))
def test_lists_of_other_stories_are_not_related(head: str, titles: list[str]) -> None:
    """Popular and latest stories are found, and said to have nothing to do with the story."""
    [found] = find_related_lists([SENTENCES[1], head, *titles, "Kanal"])
    assert not found.related
    assert len(titles) == len(found.stories)


@given(related_heads)
def test_a_head_without_a_list_is_none(head: str) -> None:
    """A head over the story's own paragraphs heads nothing."""
    assert find_related_lists([head, *SENTENCES]) == ()


@pytest.mark.parametrize(
    "unit",
    [
        "Baca juga: Panen Raya ",
        "(Baca juga: ",
        "Simak Video 'x ",
        "Baca juga: " + "a" * 50,
        "A'",
        '"Ab',
        "aB",
        "Baca Juga\n",
        "Baca juga: - Panen - ",
        "- Panen Raya Kopi Gayo ",
    ],
)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    """No text makes the search worse than linear."""
    once, eightfold = (work(partial(find_related, "Baca juga: " + unit * (count // len(unit)))) for count in (4_000, 32_000))
    assert eightfold < 9 * once
