"""The laws of the desk: tiling, totality, steadiness."""

from __future__ import annotations

import itertools
import pickle

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.label import Label
from idnews.proof import JOINTS, Mark, Proof
from idnews.rules import RULES, mark_up
from idnews.span import Span
from idnews.typeset.html import set_html
from idnews.typeset.text import set_text
from tests.strategies.markup import SOUP
from tests.strategies.pages import ANY_TEXT, AS_OF, NEWS_TEXT, proofs


@given(ANY_TEXT | NEWS_TEXT)
def test_marks_tile_the_page(text: str) -> None:
    """Law 1: every character that is not blank is under exactly one mark, and no mark begins or ends with a blank."""
    cursor = 0
    for mark in mark_up(Proof(set_text(text))).marks:
        assert not text[cursor : mark.span.start].strip()
        piece = mark.span.of(text)
        assert piece.strip() == piece != ""
        cursor = mark.span.end
    assert not text[cursor:].strip()


@given(NEWS_TEXT)
@example("<p>Warga menanam bakau.</p>\n<p>Mereka senang.</p>")
def test_every_mark_says_who_made_it_and_why(text: str) -> None:
    """A mark names its rule, which is one of the desk's or speaks for the scraper, and gives a reason."""
    names = {JOINTS, *(rule.__name__ for rule in RULES)}
    for mark in mark_up(Proof(set_text(text))).marks:
        assert mark.rule in names
        assert mark.because


@given(proofs(), st.data())
def test_the_first_mark_wins(proof: Proof, data: st.DataObject) -> None:
    """What is marked stays as it was marked, whatever comes later."""
    end = len(proof.galley.text)
    start = data.draw(st.integers(0, end))
    later = proof.mark([Mark(Span(start, end), Label.AD, "later")], "later")
    assert [mark for mark in later.marks if mark.rule != "later"] == list(proof.marks)
    spans = [mark.span for mark in later.marks]
    assert all(left.end <= right.start for left, right in itertools.pairwise(spans))


@given(SOUP, st.lists(st.tuples(st.integers(0, 2**16), st.integers(0, 2**16), st.sampled_from(Label)), max_size=6))
@example("<p>Warga panen.<p>Salak itu manis.", [(12, 29, Label.BODY)])
def test_the_first_marks_of_a_page_are_set_as_any(html: str, drawn: list[tuple[int, int, Label]]) -> None:
    """Whole lines are marked faster than stretches where no mark is yet, and no otherwise; a mark may begin in the blank between two."""
    galley = set_html(html)
    ends = [(sorted((one % (len(galley.text) + 1), other % (len(galley.text) + 1))), label) for one, other, label in drawn]
    marks = [Mark(Span(*span), label, "drawn") for span, label in ends]
    fast, slow = Proof(galley), Proof(galley, left=Proof(galley).open)
    assert fast.mark(marks, "drawn").marks == slow.mark(marks, "drawn").marks
    assert fast.mark(marks, "drawn").open == slow.mark(marks, "drawn").open


@given(ANY_TEXT)
def test_no_text_raises(text: str) -> None:
    """Law 7: content never raises."""
    article = idnews.read_text(text, as_of=AS_OF)
    assert article.proof is not None
    assert article.proof.galley.text is text


@given(NEWS_TEXT)
def test_an_article_survives_pickling_and_plain_data(text: str) -> None:
    """An article comes back equal from a pickle and from its plain data."""
    article = idnews.read_text(text, as_of=AS_OF)
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes
    assert idnews.Article.from_dict(article.to_dict()) == article


@given(NEWS_TEXT)
def test_a_proof_composes_as_the_desk_did(text: str) -> None:
    """Reading the printed proof gives the article that reading the page gave."""
    article = idnews.read_text(text, as_of=AS_OF)
    assert idnews.read_proof(idnews.explain(article), as_of=AS_OF) == article


@given(NEWS_TEXT)
@example("Warga menanam bakau di tepi kali.\r,ARTICLE AD BOX\r,Warga lain (PKK) ikut menanam di muara.\r,ARTICLE AD BOX\r,Hujan turun di desa itu.")
def test_a_clean_story_reads_as_itself(text: str) -> None:
    """Law 14: reading the story that was read gives the same words again."""
    story = idnews.read_text(text, as_of=AS_OF).text
    assert idnews.read_text(story, as_of=AS_OF).text.split() == story.split()


@pytest.mark.parametrize("page", [b"bita", None, 7, ["a"]])
def test_what_is_no_text_is_refused_at_the_door(page: object) -> None:
    """A page that is no string raises an error that says what to pass."""
    with pytest.raises(idnews.IdnewsError, match="pass the page itself"):
        idnews.read_text(page)  # type: ignore[arg-type]  # the misuse that is tested
