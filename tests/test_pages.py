from __future__ import annotations

import datetime as dt
import json
from pathlib import Path

import pytest

from idnews import UNKNOWN, Article, read_html

_PAGES = Path(__file__).parent / "corpus" / "pages"
_AS_OF = dt.datetime(2026, 12, 1, 12, tzinfo=dt.timezone(dt.timedelta(hours=7)))


def _told(article: Article) -> dict[str, object]:
    published, modified = article.published, article.modified
    return {
        "publisher": article.publisher.name if article.publisher else None,
        "headline": article.headline,
        "kicker": article.kicker,
        "standfirst": article.standfirst,
        "authors": [*article.authors],
        "editors": [*article.editors],
        "published": published.datetime.isoformat() if published else None,
        "modified": modified.datetime.isoformat() if modified else None,
        "dateline": article.dateline.place if article.dateline else None,
        "credits": [str(tag) for tag in article.credits],
        "captions": [[caption.text, caption.credit] for caption in article.captions],
        "tags": [*article.tags],
        "inline": [story.headline for story in article.related if story.inline],
        "related": [story.headline for story in article.related if not story.inline],
        "text": article.text.split("\n"),
    }


@pytest.mark.parametrize("path", sorted(_PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_invented_page_in_a_publishers_template_reads_as_told(path: Path) -> None:
    """An invented page in the template of a publisher reads as the file beside it says; what that file leaves out is not asked."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    told = _told(read_html(path.read_bytes(), url=expected["url"], as_of=_AS_OF))
    assert {key: told[key] for key in expected if key != "url"} == {key: value for key, value in expected.items() if key != "url"}


@pytest.mark.parametrize("path", sorted(_PAGES.glob("*.html")), ids=lambda path: path.stem)
def test_page_reads_on_the_general_path_too(path: Path) -> None:
    """The headline of a page is found as well where nobody has described its publisher."""
    expected = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
    article = read_html(path.read_bytes(), url=expected["url"], as_of=_AS_OF, publisher=UNKNOWN)
    assert article.headline == expected["headline"]
