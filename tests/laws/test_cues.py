"""What a cue gives away is found where it stands, and nothing else is."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from idnews.cue import At, Cue, CueSheet, find_cues, whole_line
from idnews.label import Label
from tests.strategies.cues import CUES, DISGUISES, EDGE_CUES, RUNNING_CUES, WHOLE_CUES, printed
from tests.strategies.pages import ANY_TEXT
from tests.work import work

_BEFORE = "Air sungai surut sejak pagi.\n"
_AFTER = "\nWarga pun pulang ke rumah."


@given(printed(RUNNING_CUES))
def test_a_phrase_is_found_between_two_sentences(drawn: tuple[Cue, str]) -> None:
    """A cue that may stand anywhere gives away at least its own words, and nothing before them."""
    cue, phrase = drawn
    before = "Air sungai surut sejak pagi. "
    spans = [found.span for found in CueSheet([cue]).find(f"{before}{phrase} Warga pun pulang ke rumah.")]
    assert [(len(before), True)] == [(_bare_start(span.start, before, phrase), span.end >= len(before) + len(_bare(phrase))) for span in spans]


@given(printed(RUNNING_CUES | EDGE_CUES | WHOLE_CUES))
@example((Cue("{Newsletter|Buletin} {outlet?}", Label.PROMO), "Newsletter"))
def test_the_whole_lexicon_finds_what_one_cue_finds(drawn: tuple[Cue, str]) -> None:
    """On a line of its own, no phrase of the lexicon is lost among the others."""
    _, phrase = drawn
    covered = [found.span for found in find_cues(_BEFORE + phrase + _AFTER)]
    left = "".join(char for at, char in enumerate(_BEFORE + phrase + _AFTER) if not any(span.start <= at < span.end for span in covered))
    assert re.sub(r"[\W_]", "", _BEFORE + _AFTER) == re.sub(r"[\W_]", "", left)


@given(printed(WHOLE_CUES | EDGE_CUES))
def test_a_whole_line_is_given_away(drawn: tuple[Cue, str]) -> None:
    """A line that is the phrase has a cue; with a sentence behind it, a cue of whole lines is silent."""
    cue, phrase = drawn
    assert CueSheet([cue]).whole_line(f"  {phrase} ") == cue
    if cue.at is At.WHOLE:
        assert CueSheet([cue]).find(f"{phrase} kata Sarno sambil menunjuk sawahnya yang kering sejak Juni lalu") == ()


@given(printed(RUNNING_CUES), DISGUISES)
def test_disguises_are_seen_through(drawn: tuple[Cue, str], disguise: Callable[[str], str]) -> None:
    """Case, kinds of blanks, dashes and quotation marks do not hide a phrase."""
    cue, phrase = drawn
    assume(disguise is not str.upper or phrase.upper().lower() == phrase.lower())
    assert len(CueSheet([cue]).find(_BEFORE + disguise(phrase) + _AFTER)) == 1


@given(printed(RUNNING_CUES | EDGE_CUES | WHOLE_CUES), st.text(alphabet="abc .\n", max_size=30))
def test_finds_move_with_what_stands_before(drawn: tuple[Cue, str], prefix: str) -> None:
    """A line in front moves every find by its length."""
    text = drawn[1]
    moved = [found for found in find_cues(prefix + "\n" + text) if found.span.start > len(prefix)]
    assert [found.shift(len(prefix) + 1) for found in find_cues(text)] == moved


@given(printed(RUNNING_CUES))
def test_other_orders_of_the_words_are_a_story(drawn: tuple[Cue, str]) -> None:
    """The same words backwards, in a sentence, give nothing away by the same cue."""
    cue, phrase = drawn
    words = re.findall(r"\w+", phrase.lower())
    assume(len(set(words)) > 3)
    assert CueSheet([cue]).find(f"Menurut Sarno, {' '.join(reversed(words))}, begitu kata warga.") == ()


@given(ANY_TEXT | st.lists(printed(RUNNING_CUES | EDGE_CUES | WHOLE_CUES).map(lambda drawn: drawn[1]) | ANY_TEXT).map(" ".join))
@example("\ud800Share\x00")
@example("Copyright © " * 50)
def test_finds_are_in_order_and_trimmed(text: str) -> None:
    """Any text is read; spans lie in it, in order, apart, and without blanks at their ends."""
    spans = [found.span for found in find_cues(text)]
    assert spans == sorted(spans)
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))
    assert all(0 <= span.start < span.end <= len(text) and span.of(text).strip() == span.of(text) for span in spans)
    assert whole_line(text) is None or spans


@pytest.mark.parametrize("cue", CUES, ids=lambda cue: f"{cue.label}-{cue.at}-{cue.words[:40]}")
def test_every_cue_can_be_looked_for(cue: Cue) -> None:
    """A cue of running text opens with a word, and none is twice in the lexicon."""
    assert cue.at is At.WHOLE or not CueSheet([cue])._loose
    assert [other for other in CUES if (other.words.lower(), other.at) == (cue.words.lower(), cue.at)] == [cue]


@pytest.mark.parametrize("piece", ["Dapatkan ", "Ikuti warta ", "Artikel ini telah tayang di Lembah ", "Copyright © ", "Nasional ", "Share\n", "( "])
def test_twice_the_text_is_twice_the_work(piece: str) -> None:
    """Openings that never come to an end cost no more than their number."""
    once, fourfold = (work(partial(find_cues, piece * (count // len(piece)))) for count in (8_000, 32_000))
    assert fourfold < 5 * once


def _bare(phrase: str) -> str:
    return phrase.rstrip(" .,:;!?)]\"'")


def _bare_start(start: int, before: str, phrase: str) -> int:
    # Signs in front of the first word ("[Gambas…") may or may not be taken along.
    first = re.search(r"[\w©]", phrase)
    return len(before) if first is not None and len(before) <= start <= len(before) + first.start() else start
