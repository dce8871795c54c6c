"""What a page says to machines alone: linked data whole or broken, counters, stories that stand in scripts, charsets."""

from __future__ import annotations

import json
from typing import Final

import pytest

import idnews
from idnews.typeset.page_data import beside_in_list, returned, unquoted

_TITLE: Final = "Warga Menanam Bakau di Muara"
_GRAFS: Final = (
    "Warga Desa Tirta Asin menanam seribu bibit bakau di pesisir utara bersama para pelajar.",
    "Mereka menanam dua ribu bibit lagi pada akhir pekan, kata Rohani Siregar.",
    "Bibit itu tumbuh di kebun sekolah sejak awal tahun dan dirawat oleh para murid.",
    "Tahun depan warga ingin menanami seluruh tepi muara, sampai ke dermaga tua.",
)
_SHOWN: Final = f"<h1>{_TITLE}</h1>" + "".join(f"<p>{graf}</p>" for graf in _GRAFS)
_TOLD: Final = "".join(f"<p>{graf}</p>" for graf in _GRAFS)


def _texts(page: str) -> list[str]:
    return [graf.text for graf in idnews.read_html(page).body]


@pytest.mark.parametrize("told", [_TOLD, "\n".join(_GRAFS)])
def test_a_story_in_linked_data_is_read_where_the_page_shows_none(told: str) -> None:
    """A page that its scripts write has its story in `articleBody`, in HTML or in plain text."""
    data = json.dumps({"@type": "NewsArticle", "headline": _TITLE, "articleBody": told, "datePublished": "2025-09-02T16:30:00+07:00"})
    article = idnews.read_html(f'<title>{_TITLE}</title><script type="application/ld+json">{data}</script><div id=app>Memuat…</div>')
    assert [graf.text for graf in article.body] == [*_GRAFS]
    assert article.headline == _TITLE
    assert str(article.published) == "Selasa, 2 September 2025 pukul 16.30.00 WIB"


def test_a_story_in_the_data_of_a_framework_brings_its_facts() -> None:
    """What stands in the object that holds the story is said of the story: its title, its time, its makers."""
    story = {
        "title": _TITLE,
        "content": _TOLD,
        "published_at": "2025-09-02 16:30:00",
        "author": [{"name": "Sari Lestari"}],
        "editor": {"name": "Budi Wijaya"},
    }
    data = json.dumps({"props": {"pageProps": {"menu": ["Ekonomi", "Politik"], "post": story}}})
    article = idnews.read_html(f'<script id="__NEXT_DATA__" type="application/json">{data}</script>')
    assert [graf.text for graf in article.body] == [*_GRAFS]
    assert article.headline == _TITLE
    assert article.authors == ("Sari Lestari",)
    assert article.editors == ("Budi Wijaya",)
    assert str(article.published) == "Selasa, 2 September 2025 pukul 16.30.00 WIB"


def test_a_story_in_a_script_that_is_no_json_is_read() -> None:
    """Some frameworks write their data as a call; the longest string with paragraphs is the story."""
    told = json.dumps(_TOLD).replace("<", "\\u003C")
    assert _texts(f"<title>{_TITLE}</title><script>window.__NUXT__=(function(a){{return {{isi:{told}}}}})(1);</script>") == [*_GRAFS]


def test_a_story_that_is_shown_is_not_told_twice() -> None:
    """Where the page shows running text, what its data hold is left alone."""
    data = json.dumps({"@type": "NewsArticle", "articleBody": _TOLD})
    page = f'<script type="application/ld+json">{data}</script><h1>{_TITLE}</h1>{_TOLD}'
    assert _texts(page) == [*_GRAFS]


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Sari Lestari"},}',
        '<!-- {"@type": "NewsArticle", "author": {"@type": "Person", "name": "Sari Lestari"}} -->',
        '//<![CDATA[\n{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Sari Lestari"}}\n//]]>',
        '{"@type": "NewsArticle", "description": "dua\nbaris", "author": {"@type": "Person", "name": "Sari Lestari"}}',
        '{"@type": "NewsArticle", "description": "kata "bakau"", "author": {"@type": "Person", "name": "Sari Lestari"}}',
        '{"@graph": [{"@id": "#sari", "@type": "Person", "name": "Sari Lestari"}, {"@type": "NewsArticle", "author": {"@id": "#sari"}}]}',
        '[{"@type": "WebSite", "name": "Kabar"}, {"@type": ["NewsArticle"], "author": ["Sari Lestari"]}]',
        '{"@type": "NewsArticle", "headline": "Bakau" "author": {"@type": "Person", "name": "Sari Lestari"}}',
    ],
)
def test_linked_data_are_read_as_sites_write_them(script: str) -> None:
    """A comma too many, a comment, a line break or a quotation mark inside a string: the writer is named all the same."""
    article = idnews.read_html(f'<script type="application/ld+json">{script}</script>{_SHOWN}')
    assert article.authors == ("Sari Lestari",)


def test_what_a_site_tells_its_counter_is_read() -> None:
    """`dataLayer` names writer and editor on many sites whose pages show neither."""
    push = 'dataLayer.push({"penulis": "Sari Lestari", "editor": "Budi Wijaya", "published_date": "2025-09-02 16:30:00"});'
    article = idnews.read_html(f"<script>{push}</script>{_SHOWN}")
    assert (article.authors, article.editors) == (("Sari Lestari",), ("Budi Wijaya",))
    assert article.published is not None


def test_of_several_stories_in_linked_data_that_of_the_page_is_taken() -> None:
    """A page lists others' data beside its own: its own has its address, or else its title."""
    other = {"@type": "NewsArticle", "headline": "Guru Dongeng Hafal Seratus Cerita", "author": "Budi Wijaya", "url": "https://warta.example/1"}
    own = {"@type": "NewsArticle", "headline": _TITLE, "author": "Sari Lestari", "url": "https://warta.example/2?a=b#c"}
    script = f'<script type="application/ld+json">{json.dumps([other, own])}</script>'
    by_address = idnews.read_html(f'<link rel=canonical href="https://warta.example/2">{script}{_SHOWN}')
    by_title = idnews.read_html(f"<title>{_TITLE} - Warta Lembah</title>{script}{_SHOWN}")
    assert by_address.authors == by_title.authors == ("Sari Lestari",)


@pytest.mark.parametrize(
    ("declared", "codec"),
    [
        ("<meta charset=windows-1252>", "windows-1252"),
        ("<meta charset=latin-1>", "windows-1252"),
        ("", "windows-1252"),
        ("<meta charset=hex>", "windows-1252"),
        ("<meta charset=x-tak-ada>", "windows-1252"),
        ("<meta charset=utf-16>", "utf-8"),
        ("<meta charset=windows-1251>", "windows-1251"),
        ("<meta charset=utf-8>", "utf-8-sig"),
        ("<meta charset=utf-8>", "utf-16"),
    ],
)
def test_bytes_are_decoded_as_a_browser_would(declared: str, codec: str) -> None:
    """A byte order mark says most, then the bytes themselves where they are UTF-8, then the declaration, else it is windows-1252."""
    quoted = _GRAFS[0] if codec == "utf-8" else f"\u201c{_GRAFS[0]}\u201d"
    page = f"{declared}<h1>{_TITLE}</h1><p>{quoted}</p><p>{_GRAFS[1]}</p>".encode(codec)
    assert idnews.read_html(page).body[0].text == quoted


def test_a_page_in_utf_8_with_a_broken_byte_is_utf_8() -> None:
    """One byte that a script has cut does not make the rest another charset's."""
    page = f"<meta charset=utf-8><h1>{_TITLE}</h1><p>“{_GRAFS[0]}”</p><p>{_GRAFS[1]}</p>".encode() + b"<p>\xe2\x80</p>"
    assert idnews.read_html(page).body[0].text == f"\u201c{_GRAFS[0]}\u201d"


def test_the_day_in_an_address_is_the_last_resort() -> None:
    """Where neither the page nor its metadata say when, its address may; the hour in it is that of a draft and is not taken."""
    address = "https://warta.example/read/20250902163000-92-1/bakau"
    assert str(idnews.read_html(_SHOWN, url=address).published) == "Selasa, 2 September 2025"
    assert str(idnews.read_html(f'<link rel=canonical href="{address}">{_SHOWN}').published) == "Selasa, 2 September 2025"
    shown = f"<h1>{_TITLE}</h1><div class=date>Rabu, 3 September 2025 09:15 WIB</div>{_SHOWN}"
    assert str(idnews.read_html(shown, url=address).published) == "Rabu, 3 September 2025 pukul 09.15 WIB"
    assert idnews.read_html(_SHOWN, url="https://warta.example/read/2025/13/40/1").published is None


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("article:published_time", "1756805400"),
        ("article:published_time", "1756805400000"),
        ("article:published_time", "2025-09-02WIB16:30:00+07:00"),
        ("og:article:published_time", "2025-09-02T16:30:00+07:00"),
        ("dtk:publishdateunix", "1756805400000"),
    ],
)
def test_a_time_is_told_in_odd_forms(name: str, value: str) -> None:
    """Some pages count seconds or milliseconds, print a zone for the T, or name a time in their own way."""
    article = idnews.read_html(f'<title>{_TITLE}</title><meta property="{name}" content="{value}">{_SHOWN}')
    assert str(article.published) == "Selasa, 2 September 2025 pukul 16.30.00 WIB"


@pytest.mark.parametrize("value", ["175680540", "17568054001", "2756805400", "20250902163000"])
def test_other_figures_are_no_time(value: str) -> None:
    """A number of another length, or of another century, numbers something else."""
    assert idnews.read_html(f'<title>{_TITLE}</title><meta property="article:published_time" content="{value}">{_SHOWN}').published is None


def test_what_stands_too_deep_in_linked_data_is_not_looked_for() -> None:
    """A script may nest without end: a story is no further in than any site puts it."""
    told: object = {"@type": "NewsArticle", "author": "Sari Lestari"}
    for _ in range(20):
        told = {"@type": "Thing", "about": told}
    assert idnews.read_html(f'<script type="application/ld+json">{json.dumps(told)}</script>{_SHOWN}').authors == ()


def test_the_facts_of_a_story_are_looked_for_near_it_alone() -> None:
    """A page's data may hold thousands of other things: what is too far off is not read."""
    data = json.dumps({"post": {"content": _TOLD, "author": "Sari Lestari"}, "menu": [{}] * 3000})
    article = idnews.read_html(f'<title>{_TITLE}</title><script id="__NEXT_DATA__" type="application/json">{data}</script>')
    assert ([graf.text for graf in article.body], article.authors) == ([*_GRAFS], ())


@pytest.mark.parametrize("string", ["p>" + "Iklan sepatu lari. " * 20, "<p>" + "Iklan sepatu lari. " * 20, "Iklan sepatu lari. " * 20])
def test_a_long_string_of_a_script_is_no_story(string: str) -> None:
    """A story in a page's data has paragraphs, in the plural."""
    script = f'<script type="application/json">{json.dumps({"ad": string})}</script>'
    assert _texts(f"<title>{_TITLE}</title>{script}<div id=app>Memuat…</div>") == []


def test_data_of_a_framework_may_be_broken() -> None:
    """A call whose values are no literals, and a string whose escapes are none, are read over."""
    assert returned("window.__NUXT__=(function(a){return {isi:a}}(bukan data));") is None
    assert unquoted(r"\x") == r"\x"


def test_a_flat_list_may_hold_values_in_place() -> None:
    """Not every value of an object in a flat list is a number that points at another."""
    assert beside_in_list("Panen tiba.", [{"title": "Panen", "body": 1}, "Panen tiba."]) == {"title": "Panen", "body": "Panen tiba."}


def test_what_a_page_links_to_machines_is_no_address_of_its_own() -> None:
    """A sheet of style, and a picture without a source in a figure, tell nothing."""
    page = f'<link rel=stylesheet href="/a.css">{_SHOWN}<figure><img><figcaption>Bibit bakau (Foto: Dok. Warga)</figcaption></figure>'
    article = idnews.read_html(page)
    assert (article.url, [caption.url for caption in article.captions]) == (None, [None])


def test_a_day_in_the_metadata_is_the_day() -> None:
    """What tells no hour has none on any clock."""
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-09-02"}</script>'
    assert str(idnews.read_html(script + _SHOWN).published) == "Selasa, 2 September 2025"


def _told(**metas: str) -> idnews.Article:
    told = "".join(f'<meta name="{name.replace("__", ":")}" content="{value}">' for name, value in metas.items())
    return idnews.read_html(f"<title>{_TITLE} - Kabarmuara</title>{told}{_SHOWN}")


def test_who_is_told_in_a_field_of_persons_may_have_one_name() -> None:
    """What newsrooms fill in for writer and editor names nobody but them."""
    article = _told(content_author="Rohani Siregar", content_editor="Krisnadi")
    assert (article.authors, article.editors) == (("Rohani Siregar",), ("Krisnadi",))


@pytest.mark.parametrize("name", ["Redaksi", "krisnadi", "Kabarmuara", "BK", "Tim"])
def test_not_every_word_in_a_field_of_persons_is_a_name(name: str) -> None:
    """A desk, a code, and the site itself are no persons."""
    assert _told(content_author=name).authors == ()


@pytest.mark.parametrize(("field", "value"), [("author", "Krisnadi"), ("author", "Grahanusa Mediatama")])
def test_a_field_for_anybody_names_the_site_as_well(field: str, value: str) -> None:
    """One word may be the site's name there, and a company stands there on every page."""
    assert _told(**{field: value}).authors == ()


@pytest.mark.parametrize("field", ["content_tag", "tag", "keywords"])
@pytest.mark.parametrize("value", ["bakau, pesisir utara", "bakau|pesisir utara"])
def test_topics_stand_under_several_names(field: str, value: str) -> None:
    """Some part them by commas, and some by bars."""
    assert _told(**{field: value}).tags == ("bakau", "pesisir utara")


def test_the_main_topic_tells_less_than_all() -> None:
    """Where a page tells all of its topics, the main one is among them."""
    assert _told(content_tag="bakau", content_tags="bakau, pesisir utara").tags == ("bakau", "pesisir utara")
