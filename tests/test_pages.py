"""Every invented page under `tests/corpus/pages`, in the template of a publisher, tells the facts that are written down beside it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from idnews import UNKNOWN, read_html
from idnews.proofreading import check

_PAGES = sorted((Path(__file__).parent / "corpus" / "pages").glob("*.html"))

each_page = pytest.mark.parametrize("path", _PAGES, ids=lambda path: path.stem)


@each_page
def test_invented_page_in_a_publishers_template_reads_as_told(path: Path) -> None:
    """An invented page in the template of a publisher reads as the file beside it says; what that file leaves out is not asked."""
    assert [str(row) for row in check(path.with_suffix(".json")).diff()] == []


@each_page
def test_page_reads_on_the_general_path_too(path: Path) -> None:
    """The headline of a page is found as well where nobody has described its publisher."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    assert read_html(path.read_bytes(), url=expected["url"], publisher=UNKNOWN).headline == expected["headline"]


def test_there_are_pages() -> None:
    """The corpus of pages is found."""
    assert len(_PAGES) >= 80
