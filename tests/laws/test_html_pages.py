"""Law 16: a page drawn with its right reading, printed in the manner of a publisher, is read back equal."""

from __future__ import annotations

from typing import Final

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import idnews
from idnews import UNKNOWN
from idnews.label import Label
from idnews.publishers import PUBLISHERS, Publisher
from idnews.testing import Facts, HtmlPage, html_pages
from tests.strategies.pages import AS_OF

# One publisher for each template: those of a network share theirs.
_MADE: Final = tuple(
    {tuple(sorted(publisher.places.items())): publisher for publisher in reversed(PUBLISHERS) if Label.BODY in publisher.places}.values()
)


def _told(facts: Facts) -> Facts:
    """Return facts as they are compared."""
    return facts


def _read(page: HtmlPage, publisher: Publisher | None) -> Facts:
    return _told(Facts.of(idnews.read_html(page.html, publisher=publisher, as_of=AS_OF)))


@given(html_pages())
def test_a_page_of_known_reading_is_read_so(page: HtmlPage) -> None:
    """Story and facts come out as they were put in, whatever stands around them, and the page itself says whose it is."""
    assert _read(page, UNKNOWN if page.publisher == UNKNOWN else None) == _told(page.facts)


@pytest.mark.parametrize("publisher", [*_MADE, UNKNOWN], ids=lambda publisher: publisher.name or "unknown")
@settings(max_examples=max(2, settings.default.max_examples // 16) if settings.default else 3)
@given(data=st.data())
def test_every_publisher_is_read_in_its_manner(publisher: Publisher, data: st.DataObject) -> None:
    """What a profile says of a publisher's pages is enough to read a page that is made so."""
    page = data.draw(html_pages(publisher))
    assert _read(page, publisher) == _told(page.facts)


@given(html_pages())
def test_the_story_is_found_without_its_publisher(page: HtmlPage) -> None:
    """Where nobody has described its publisher, headline and story of a page are the same."""
    article = idnews.read_html(page.html, publisher=UNKNOWN, as_of=AS_OF)
    told = attrs.evolve(Facts(), headline=article.headline, body=_told(Facts(body=article.body)).body)
    assert told == Facts(headline=page.facts.headline, body=_told(Facts(body=page.facts.body)).body)


@given(html_pages())
def test_a_page_with_a_story_is_an_article(page: HtmlPage) -> None:
    """A page that tells a story is no index, whatever it lists beside it."""
    article = idnews.read_html(page.html, url=page.url, as_of=AS_OF)
    assert article.kind is idnews.Kind.ARTICLE
    assert idnews.Article.from_dict(article.to_dict()) == article
