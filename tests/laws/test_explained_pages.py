"""Law 17: the explained page holds the page, and nothing of the page is markup."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Callable
from functools import partial
from typing import Final, TypeAlias

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.explained_page import print_cell, print_page
from idnews.proof import Proof
from idnews.typeset.text import set_text
from tests.seen import elements, lines_of, parsed, strings, text_of
from tests.strategies.articles import articles
from tests.strategies.hostile import ATTACKS, HOSTILE, HOSTILE_PAGES, HOSTILE_TEXT, hostile_articles, with_because
from tests.strategies.markup import ANY_HTML
from tests.strategies.pages import AS_OF, proofs
from tests.work import work

_TEXTS: Final = st.builds(idnews.read_text, HOSTILE_TEXT, as_of=st.just(AS_OF))
_READ: Final = _TEXTS | st.builds(idnews.read_html, ANY_HTML | HOSTILE_PAGES, as_of=st.just(AS_OF))
_ANY: Final = _READ | articles | hostile_articles(st.none() | proofs())
_OUR_TAGS: Final = frozenset(
    {"html", "head", "meta", "title", "style", "body", "header", "main", "section", "article", "div", "p", "span", "a", "h1", "h2", "h3", "h4"}
    | {"ul", "li", "dl", "dt", "dd", "b", "i", "mark", "time", "svg", "rect", "details", "summary", "script"}
    | {"button", "fieldset", "legend", "label", "input"}
)
_OUR_ATTRIBUTES: Final = frozenset(
    {"aria-description", "aria-hidden", "aria-label", "aria-pressed", "role", "lang", "tabindex", "hidden", "id", "class", "title"}
    | {"open", "name", "content", "charset", "http-equiv", "href", "rel", "target", "type", "value", "checked", "datetime"}
    | {"viewbox", "preserveaspectratio", "x", "y", "width", "height"}
    | {"data-from", "data-group", "data-key", "data-label", "data-labels", "data-of"}
)
_STORY: Final = """DEMAK, Kabar.id - Warga menanam bakau, Selasa (2/9/2025).
Baca juga: Petani Garam Panen Perdana
"Kami senang," kata Sari. (Ant/Z-1)
Beranda
"""

Printer: TypeAlias = Callable[[idnews.Article], str]
each_printer = pytest.mark.parametrize("printer", [print_page, print_cell])


@given(_READ)
@example(idnews.read_text("\r\n Satu\tdua\r\rtiga \n\n"))
@example(idnews.read_text("".join(ATTACKS)))
@example(idnews.read_text("\n".join(ATTACKS)))
@each_printer
def test_without_its_tags_it_is_the_page(printer: Printer, article: idnews.Article) -> None:
    """The lines of the explained page hold every character of the page in order, blanks and all."""
    assert article.proof is not None
    assert "".join(map(text_of, lines_of(parsed(printer(article))))) == article.proof.galley.text


@given(_READ)
def test_each_character_is_under_one_mark(article: idnews.Article) -> None:
    """What is not blank stands in exactly one mark, and the marks are those of the proof, with their labels."""
    assert article.proof is not None
    page = parsed(print_page(article))
    assert elements(page, "//mark//mark") == []
    begun = [(mark.get("data-label"), mark.get("id")) for mark in elements(page, "//mark[@id]")]
    assert begun == [(mark.label.value, f"m{number}") for number, mark in enumerate(article.proof.marks)]
    for mark in elements(page, "//mark"):
        mark.drop_tree()
    assert "".join(map(text_of, lines_of(page))).strip() == ""


@given(proofs())
@example(Proof(set_text(",")).with_markup())
def test_each_mark_is_whole(proof: Proof) -> None:
    """The pieces of a mark, row by row, are its stretch; what no mark covers is shown too."""
    page = parsed(print_page(idnews.Article(proof=proof)))
    for number, mark in enumerate(proof.marks):
        pieces = elements(page, f"//mark[@id='m{number}' or @data-of='{number}']")
        assert "".join("".join(map(text_of, pieces)).split()) == "".join(mark.span.of(proof.galley.text).split())
        assert {piece.get("data-label") for piece in pieces} == {mark.label.value}
    assert "".join(map(text_of, lines_of(page))) == proof.galley.text


@given(_ANY)
@each_printer
def test_nothing_that_is_shown_is_markup(printer: Printer, article: idnews.Article) -> None:
    """Whatever an article says, the page has no element and no attribute but our own, and every link leads to the web or into the page."""
    page = parsed(printer(article))
    assert {element.tag for element in page.iter()} <= _OUR_TAGS
    assert {name for element in page.iter() for name in element.attrib} <= _OUR_ATTRIBUTES
    assert len(elements(page, "//script")) == (printer is print_page)
    assert len(elements(page, "//style")) == 1
    for link in elements(page, "//a"):
        href = link.get("href", "")
        assert re.fullmatch(r"#m\d+|#article", href) or (re.fullmatch(r"(?i:https?)://\S+", href) and "noopener" in link.get("rel", ""))


@given(proofs(), HOSTILE)
def test_a_reason_is_text(proof: Proof, because: str) -> None:
    """A rule that quotes the page in its reason cannot break out of the note."""
    page = parsed(print_page(idnews.Article(proof=with_because(proof, because))))
    assert {name for mark in elements(page, "//mark") for name in mark.attrib} <= _OUR_ATTRIBUTES
    assert {element.tag for element in page.iter()} <= _OUR_TAGS


@given(_ANY)
def test_what_it_may_do_is_fixed(article: idnews.Article) -> None:
    """Its policy names its own style and script by their hashes, forbids all else, and is the same whatever the article says."""
    page = print_page(article)
    style, script = (re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)[0] for tag in ("style", "script"))
    hashes = [base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() for text in (style, script)]
    (policy,) = strings(parsed(page), "//meta[@http-equiv='Content-Security-Policy']/@content")
    assert policy == (
        f"default-src 'none'; style-src 'sha256-{hashes[0]}'; script-src 'sha256-{hashes[1]}'; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )


@given(articles)
def test_an_article_without_its_page_is_shown_alone(article: idnews.Article) -> None:
    """From plain data there is no page to show, and what is told is shown."""
    page = parsed(print_page(attrs.evolve(article, proof=None)))
    assert lines_of(page) == []
    assert len(elements(page, "//article")) == 1


@each_printer
@pytest.mark.parametrize("joint", ["\n", " "])
def test_eight_times_the_page_is_eight_times_the_work(printer: Printer, joint: str) -> None:
    """Explaining makes no more calls a mark on a long page than on a short one."""
    once, eightfold = (idnews.read_text(joint.join((_STORY * times).splitlines())) for times in (20, 160))
    assert work(partial(printer, eightfold)) < 9 * work(partial(printer, once))
