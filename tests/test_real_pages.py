"""Hold the laws on real pages, where they lie beside the project; they are not ours to give away."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

import pytest

import idnews
from idnews.article import Article
from tests.documents import ROOT

_PAGES: Final = sorted((ROOT.parent / "shared" / "corpus" / "text" / "raw").glob("*.txt"))

pytestmark = pytest.mark.skipif(not _PAGES, reason="the evaluation pages do not lie beside the project")
each_page = pytest.mark.parametrize("path", _PAGES, ids=lambda path: path.stem)


@each_page
def test_marks_tile_the_page(path: Path) -> None:
    """Every character that is not blank is under exactly one mark."""
    page = path.read_bytes().decode("utf-8")
    proof = idnews.read_text(page).proof
    assert proof is not None
    covered = [position for mark in proof.marks for position in range(mark.span.start, mark.span.end) if not page[position].isspace()]
    assert covered == [position for position, char in enumerate(page) if not char.isspace()]


@each_page
def test_a_printed_proof_reads_as_the_page(path: Path) -> None:
    """A proof that nobody corrected gives the article that it was printed from."""
    article = idnews.read_text(path.read_bytes().decode("utf-8"))
    assert idnews.read_proof(idnews.explain(article)) == article


@each_page
def test_plain_data_is_the_article(path: Path) -> None:
    """An article survives JSON."""
    article = idnews.read_text(path.read_bytes().decode("utf-8"))
    assert Article.from_dict(json.loads(json.dumps(article.to_dict()))) == article
