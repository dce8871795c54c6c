"""Law 16: a page drawn with its right reading, printed in the manner of a publisher, is read back equal."""

from __future__ import annotations

from typing import Final

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import idnews
from idnews import UNKNOWN
from idnews.label import Label
from idnews.publishers import PUBLISHERS, Publisher
from idnews.testing import Facts, HtmlPage, html_pages
from tests.strategies.pages import AS_OF

_EXAMPLES: Final = (settings.default.max_examples if settings.default is not None else 50) // 16
# One publisher for each template: those of a network share theirs.
_MADE: Final = tuple(
    {tuple(sorted(publisher.places.items())): publisher for publisher in reversed(PUBLISHERS) if Label.BODY in publisher.places}.values()
)


@given(html_pages())
def test_a_page_of_known_reading_is_read_so(page: HtmlPage) -> None:
    """Story and facts come out as they were put in, whatever stands around them, and the page itself says whose it is."""
    article = idnews.read_html(page.html, publisher=UNKNOWN if page.publisher == UNKNOWN else None, as_of=AS_OF)
    assert Facts.of(article) == page.facts
    assert article.kind is idnews.Kind.ARTICLE
    assert idnews.Article.from_dict(article.to_dict()) == article


@pytest.mark.parametrize("publisher", [*_MADE, UNKNOWN], ids=lambda publisher: publisher.name or "unknown")
@settings(max_examples=_EXAMPLES)
@given(data=st.data())
def test_every_publisher_is_read_in_its_manner(publisher: Publisher, data: st.DataObject) -> None:
    """What a profile says of a publisher's pages is enough to read a page that is made so."""
    page = data.draw(html_pages(publisher))
    assert Facts.of(idnews.read_html(page.html, publisher=publisher, as_of=AS_OF)) == page.facts


@given(html_pages())
def test_the_story_is_found_without_its_publisher(page: HtmlPage) -> None:
    """Where nobody has described its publisher, headline and story of a page are the same; a standfirst is told from the lede by its place alone."""
    assume(page.facts.standfirst is None)
    article = idnews.read_html(page.html, publisher=UNKNOWN, as_of=AS_OF)
    told = Facts(headline=article.headline, body=article.body)
    assert told == Facts(headline=page.facts.headline, body=page.facts.body)
