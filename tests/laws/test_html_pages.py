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
    assert article.proof is not None
    assert all(idnews.parse_date(told.span.of(article.proof.galley.text)) == told.said for told in article.dates)


@pytest.mark.parametrize("publisher", [*_MADE, UNKNOWN], ids=lambda publisher: publisher.name or "unknown")
@settings(max_examples=_EXAMPLES)
@given(data=st.data())
def test_every_publisher_is_read_in_its_manner(publisher: Publisher, data: st.DataObject) -> None:
    """What a profile says of a publisher's pages is enough to read a page that is made so."""
    page = data.draw(html_pages(publisher))
    assert Facts.of(idnews.read_html(page.html, publisher=publisher, as_of=AS_OF)) == page.facts


_LIAR: Final = Publisher(
    "Kabar Muara",
    ("kabarmuara.example",),
    places={Label.BODY: "div.isi", Label.HEADLINE: "h1"},
    metadata={"ld:datePublished": "", "meta:article:modified_time": "", "ld:author": "editor"},
)


@given(html_pages(_LIAR))
def test_metadata_of_another_meaning_are_not_believed(page: HtmlPage) -> None:
    """What a publisher means by a name, or that it means nothing, is told by its profile."""
    assert Facts.of(idnews.read_html(page.html, publisher=_LIAR, as_of=AS_OF)) == page.facts


@settings(max_examples=8 * _EXAMPLES)
@given(html_pages())
def test_the_story_is_found_without_its_publisher(page: HtmlPage) -> None:
    """Where nobody has described its publisher, headline and story of a page are the same; a standfirst is told from the lede by its place alone."""
    assume(page.facts.standfirst is None)
    article = idnews.read_html(page.html, publisher=UNKNOWN, as_of=AS_OF)
    told = Facts(headline=article.headline, body=article.body)
    assert told == Facts(headline=page.facts.headline, body=page.facts.body)


@pytest.mark.parametrize(("change", "modified"), [("16:30:22", None), ("19:30:22", "2025-09-02T19:30:22+07:00")])
def test_a_false_zone_of_both_times_is_seen_through(change: str, modified: str | None) -> None:
    """Where "16:30Z" in the metadata is half past four in Jakarta, as the page shows, the time of the change beside it is Jakarta's too."""
    names = {"published": "16:30:22", "modified": change}
    metas = "".join(f'<meta property="article:{name}_time" content="2025-09-02T{clock}Z">' for name, clock in names.items())
    grafs = "".join(
        f"<p>Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar.</p>" for name in ("maju", "rame", "sari")
    )
    page = f'{metas}<h1>Warga Menanam Bakau di Muara</h1><div class="date">Selasa, 2 September 2025 | 16:30 WIB</div><article>{grafs}</article>'
    assert Facts.of(idnews.read_html(page)).modified == modified


def test_a_link_to_a_shop_is_no_related_story() -> None:
    """An advertisement in an element whose name says nothing is told by the host that it leads to."""
    grafs = [f"<p>Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar.</p>" for name in ("maju", "rame", "sari")]
    shop = '<div class="code-block"><a href="https://toko.example/sepatu">Diskon sepatu lari hingga 50 persen, hanya hari ini</a></div>'
    address = '<link rel="canonical" href="https://www.wartalembah.example/berita/1">'
    page = f"{address}<h1>Warga Menanam Bakau di Muara</h1><article>{grafs[0]}{shop}{grafs[1]}{grafs[2]}</article>"
    assert idnews.read_html(page).related == ()


def test_the_name_before_a_stamp_is_no_kicker() -> None:
    """What is left of the line of a stamp is the page's frame."""
    grafs = "".join(
        f"<p>Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar.</p>" for name in ("maju", "rame", "sari")
    )
    page = f"<article><header><h1>Warga Menanam Bakau di Muara</h1></header><time>Warta Lembah - 02/09/2025, 16:30 WIB</time>{grafs}</article>"
    page = f"<title>Warga Menanam Bakau di Muara</title>{page}"
    article = idnews.read_html(page)
    assert article.published is not None
    assert article.kicker is None
