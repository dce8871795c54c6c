"""The laws of linked data: they say what schema.org has a word for, in its words, and idnews reads them back."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

import idnews
from idnews import UNKNOWN, Article, Byline, Caption, Credit, Dateline, Graf, Kind, Moment, Page, Publisher, Related
from idnews.byline import Role
from idnews.dates import Precision
from idnews.testing import HtmlPage, html_pages
from tests.strategies.articles import articles
from tests.strategies.pages import AS_OF

_THING: Final = {"@type", "description", "mainEntityOfPage", "name", "url"}
_WORK: Final = _THING | {
    *("@context", "author", "citation", "contributor", "creditText", "dateModified", "datePublished", "editor", "headline", "image", "inLanguage"),
    *("isPartOf", "keywords", "locationCreated", "mentions", "producer", "publisher", "sourceOrganization", "text", "translator"),
}
_ARTICLE: Final = _WORK | {"articleBody", "articleSection", "pagination"}
_PAGE: Final = _WORK | {"@id", "breadcrumb", "relatedLink"}
# The vocabulary, as schema.org defines it, as far as it is used: the terms that each type has.
_TERMS: Final = {
    "NewsArticle": _ARTICLE | {"dateline"},
    "DiscussionForumPosting": _ARTICLE,
    "VideoObject": _WORK,
    "ImageGallery": _PAGE,
    "CollectionPage": _PAGE,
    "WebPage": _PAGE,
    "CreativeWork": _WORK,
    "ImageObject": _WORK | {"caption", "contentUrl"},
    "Person": _THING | {"affiliation"},
    "Organization": _THING,
    "NewsMediaOrganization": _THING,
    "Place": _THING,
    "Role": _THING | {"contributor", "roleName"},
    "BreadcrumbList": _THING | {"itemListElement"},
    "ListItem": _THING | {"position"},
}
_JAKARTA: Final = ZoneInfo("Asia/Jakarta")
_TEXT: Final = "Warga menanam bakau."


def _page_of(data: object) -> str:
    """Return a page that holds linked data and nothing else, as the guide says."""
    script = json.dumps(data).replace("<", r"\u003c")
    return f'<!DOCTYPE html><script type="application/ld+json">{script}</script>'


def _told(article: Article) -> dict[str, object]:
    """Return what linked data alone can tell; an instant is the same on another publisher's clock."""
    names = ("kind", "headline", "text", "authors", "editors", "tags", "breadcrumb", "url")
    moments = [moment and (moment.datetime, moment.precision) for moment in (article.published, article.modified)]
    return {name: getattr(article, name) for name in names} | {"moments": moments}


def _nodes(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
        value = [*value.values()]
    if isinstance(value, list):
        for each in value:
            yield from _nodes(each)


def _blanks(value: object) -> Iterator[object]:
    for node in _nodes(value):
        yield from (each for each in node.values() if each in (None, "", [], {}))


@given(html_pages())
def test_what_is_written_as_linked_data_is_read_back(page: HtmlPage) -> None:
    """A page that holds nothing but the linked data of an article tells its story and its facts."""
    article = idnews.read_html(page.html, publisher=UNKNOWN, as_of=AS_OF)
    # An editor who wrote as well is one or the other to a reader of metadata.
    assume(not set(article.authors) & set(article.editors))
    read = idnews.read_html(_page_of(article.to_jsonld()), publisher=UNKNOWN)
    assert _told(read) == _told(article)


@given(articles)
def test_linked_data_speak_the_words_of_schema_org(article: Article) -> None:
    """Every node is of a type, has only terms that its type has, and leaves out what is not known."""
    data = article.to_jsonld()
    assert json.loads(json.dumps(data)) == data
    assert [node for node in _nodes(data) if not node.keys() <= _TERMS[str(node["@type"])]] == []
    assert [*_blanks(data)] == []
    assert data["@context"] == "https://schema.org"


@given(st.text(st.characters(exclude_categories=())), st.sampled_from(Kind))
def test_linked_data_stay_in_their_script(text: str, kind: Kind) -> None:
    """Whatever a headline holds, it ends no script, and comes out as it went in."""
    page = _page_of(Article(kind=kind, headline=text or "-").to_jsonld())
    assert page.count("<") == len(("<!DOCTYPE", "<script", "</script"))
    inside = page.partition('json">')[2].removesuffix("</script>")
    told = json.loads(inside)
    assert told.get("headline", told.get("name")) == (text or "-")


_MADE: Final = (
    Byline(("Sari Lestari",), (Role.REPORTER,), organisations=("Kabarkota.com", "mg7"), affiliation="Mahasiswa Sejarah"),
    Byline((), (Role.WRITER,), organisations=("Tim Redaksi",)),
    Byline(("Budi Wijaya", "Sari Lestari"), (Role.EDITOR, Role.TRANSLATOR)),
    Byline((), (Role.EDITOR,), organisations=("Redaksi",)),
    Byline(("Sari Lestari",), (Role.EDITOR,)),
    Byline(("Hendra Wiguna",), (Role.PHOTOGRAPHER, Role.PRODUCER)),
    Byline((), (Role.SOURCE,), organisations=("Kabarkota.com",)),
)


def test_makers_stand_under_what_they_did() -> None:
    """Writers are authors, editors are persons, agencies are organisations, and whoever schema.org has no word for contributes in a role."""
    data = Article(bylines=_MADE, credits=(Credit(("Wulan Kinasih",)),), agency="Antara").to_jsonld()
    outlet, desk = ({"@type": "Organization", "name": name} for name in ("Kabarkota.com", "Tim Redaksi"))
    persons = {name: {"@type": "Person", "name": name} for name in ("Sari Lestari", "Budi Wijaya", "Hendra Wiguna", "Wulan Kinasih")}
    sari = {**persons["Sari Lestari"], "description": "Mahasiswa Sejarah", "affiliation": [outlet]}
    assert data == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "author": [sari, persons["Wulan Kinasih"], desk],
        "editor": [persons["Budi Wijaya"], persons["Sari Lestari"]],
        "translator": [persons["Budi Wijaya"], persons["Sari Lestari"]],
        "producer": [persons["Hendra Wiguna"]],
        "contributor": [
            {"@type": "Role", "roleName": "editor", "contributor": {"@type": "Organization", "name": "Redaksi"}},
            {"@type": "Role", "roleName": "photographer", "contributor": persons["Hendra Wiguna"]},
        ],
        "citation": ["Kabarkota.com"],
        "sourceOrganization": {"@type": "Organization", "name": "Antara"},
        "creditText": ["(Wulan Kinasih)"],
    }


def test_the_head_of_a_story_is_told_by_definition() -> None:
    """Kicker and breadcrumb are sections, the front page and the story are none; a dateline goes without its dash."""
    article = Article(
        headline="Warga Menanam Bakau",
        kicker="Nasional",
        standfirst="Seribu bibit dalam sehari.",
        dateline=Dateline("JAKARTA", "Kabar.id", dash="–"),
        breadcrumb=("Home", "nasional", "Daerah", "Warga Menanam Bakau"),
        captions=(Caption("Bibit bakau.", "Dok. Warga", url="https://kabar.example/1.jpg"), Caption("Muara.", None)),
        language="id",
        publisher=Publisher("Kabar Contoh", ("kabar.example",)),
    )
    data = article.to_jsonld()
    crumbs = [{"@type": "ListItem", "name": name, "position": at} for at, name in enumerate(article.breadcrumb, 1)]
    assert data == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": "Warga Menanam Bakau",
        "description": "Seribu bibit dalam sehari.",
        "articleSection": ["Nasional", "Daerah"],
        "dateline": "JAKARTA, Kabar.id",
        "locationCreated": {"@type": "Place", "name": "JAKARTA"},
        "publisher": {"@type": "NewsMediaOrganization", "name": "Kabar Contoh"},
        "inLanguage": "id",
        "image": [
            {"@type": "ImageObject", "contentUrl": "https://kabar.example/1.jpg", "caption": "Bibit bakau.", "creditText": "Dok. Warga"},
            {"@type": "ImageObject", "caption": "Muara."},
        ],
        "mainEntityOfPage": {"@type": "WebPage", "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": crumbs}},
    }


@pytest.mark.parametrize(
    ("kind", "written"),
    [
        (Kind.ARTICLE, {"@type": "NewsArticle", "headline": "Muara", "articleBody": _TEXT}),
        (Kind.FORUM, {"@type": "DiscussionForumPosting", "headline": "Muara", "articleBody": _TEXT}),
        (Kind.VIDEO, {"@type": "VideoObject", "name": "Muara", "mainEntityOfPage": {"@type": "WebPage", "text": _TEXT}}),
        (Kind.PHOTO, {"@type": "ImageGallery", "name": "Muara", "text": _TEXT}),
        (Kind.INDEX, {"@type": "CollectionPage", "name": "Muara", "text": _TEXT}),
        (Kind.EMPTY, {"@type": "WebPage", "name": "Muara", "text": _TEXT}),
    ],
)
def test_every_kind_is_of_its_own_type(kind: Kind, written: dict[str, object]) -> None:
    """Only what is written is an article with a headline and a body; words beside a film or pictures are those of the page."""
    data = Article(kind=kind, headline="Muara", kicker=None, body=(Graf(_TEXT),)).to_jsonld()
    assert data == {"@context": "https://schema.org", **written}


@pytest.mark.parametrize("kind", [Kind.VIDEO, Kind.PHOTO])
def test_only_what_is_written_has_sections_and_a_dateline(kind: Kind) -> None:
    """A film and a gallery have no terms for them, and say no wrong word instead."""
    article = Article(kind=kind, kicker="Nasional", dateline=Dateline("JAKARTA", None), page=Page(2, 4), url="https://kabar.example/1")
    assert article.to_jsonld().keys() & {"articleSection", "dateline", "pagination"} == set()
    assert article.to_jsonld()["url"] == "https://kabar.example/1"


@pytest.mark.parametrize(
    ("moment", "written"),
    [
        (Moment(day=dt.date(2025, 9, 2)), "2025-09-02"),
        (Moment(day=dt.date(2025, 9, 2), precision=Precision.PART, part="malam"), "2025-09-02"),
        (Moment(day=dt.date(2025, 9, 2), clock=dt.time(16, 30), precision=Precision.MINUTE, zone=_JAKARTA), "2025-09-02T16:30+07:00"),
        (Moment(day=dt.date(2025, 9, 2), clock=dt.time(16, 30), precision=Precision.SECOND, zone=dt.UTC), "2025-09-02T16:30:00+00:00"),
        (Moment(day=dt.date(2025, 9, 2), clock=dt.time(16, 30), precision=Precision.MINUTE, local=True), "2025-09-02T16:30"),
        (Moment(day=dt.date(2025, 9, 1), last=dt.date(2025, 9, 30), precision=Precision.MONTH), "2025-09"),
        (Moment(day=dt.date(2025, 9, 29), last=dt.date(2025, 10, 5), precision=Precision.WEEK), "2025"),
        (Moment(day=dt.date(2024, 12, 30), last=dt.date(2025, 1, 5), precision=Precision.WEEK), None),
    ],
)
def test_times_are_as_precise_as_the_page(moment: Moment, written: str | None) -> None:
    """No second, hour, day or zone is told that the page did not tell."""
    data = Article(published=moment, modified=moment).to_jsonld()
    assert (data.get("datePublished"), data.get("dateModified")) == (written, written)


@pytest.mark.parametrize(
    ("page", "numbers", "written"),
    [
        (None, (1,), {}),
        (Page(2, 4), (1,), {"pagination": "2 dari 4 halaman"}),
        (
            Page(2, 4, whole_url="https://kabar.example/1?page=all"),
            (1,),
            {"pagination": "2 dari 4 halaman", "isPartOf": "https://kabar.example/1?page=all"},
        ),
        (Page(None, 4, next_url="https://kabar.example/1?page=2"), (1,), {}),
        (Page(1, 3, whole_url="https://kabar.example/1?page=all"), (1, 2, 3), {"pagination": "1-3"}),
        (Page(1, 4), (1, 2, 4), {"pagination": "1, 2, 4"}),
    ],
)
def test_one_page_is_part_of_the_whole(page: Page | None, numbers: tuple[int, ...], written: dict[str, str]) -> None:
    """A page says which it is and of what; several that were joined are the whole."""
    data = Article(page=page, body=tuple(Graf(_TEXT, page=number) for number in numbers)).to_jsonld()
    assert {term: value for term, value in data.items() if term in {"pagination", "isPartOf"}} == written


def test_promoted_stories_are_the_pages_own() -> None:
    """A promoted story is mentioned by the page and not by the story; its address is a related link, once."""
    other = Related("Panen Raya di Muara", url="https://kabar.example/2", moment=Moment(day=dt.date(2025, 9, 2)))
    data = Article(related=(other, attrs.evolve(other, inline=False), Related("Tanpa Alamat")), url="https://kabar.example/1").to_jsonld()
    mention = {"@type": "CreativeWork", "name": "Panen Raya di Muara", "url": "https://kabar.example/2", "datePublished": "2025-09-02"}
    assert data["mainEntityOfPage"] == {
        "@type": "WebPage",
        "@id": "https://kabar.example/1",
        "relatedLink": ["https://kabar.example/2"],
        "mentions": [mention, mention, {"@type": "CreativeWork", "name": "Tanpa Alamat"}],
    }
    assert "mentions" not in data
