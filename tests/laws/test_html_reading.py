"""The laws of the desk on HTML: totality, tiling, offsets, encodings, steadiness, linearity."""

from __future__ import annotations

import pickle
from functools import partial
from typing import Final

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import idnews
from idnews.proof import Proof
from idnews.rules import mark_up
from idnews.testing import HtmlPage, html_pages
from idnews.typeset.html import set_html
from tests.strategies.markup import ANY_BYTES, ANY_HTML, index_pages
from tests.strategies.pages import AS_OF
from tests.work import work

# Laws that read a page twice try half as many.
_HALF: Final = settings(max_examples=(settings.default.max_examples if settings.default is not None else 50) // 2)
_FACTS: Final = (
    "kind",
    "headline",
    "kicker",
    "standfirst",
    "bylines",
    "dateline",
    "credits",
    "captions",
    "body",
    "related",
    "tags",
    "published",
    "modified",
    "page",
)


@given(ANY_HTML | ANY_BYTES)
@example("\r")
@example("")
@example(b"")
@example(b"\xff\xfe")
@example("<div>" * 3_000 + "Warga menanam bakau di tepi sungai." + "</div>" * 3_000)
@example("<b>" * 3_000 + "Warga menanam bakau.")
@example('<script type="application/ld+json">' + "[" * 5_000 + "</script>")
def test_no_page_raises(page: str | bytes) -> None:
    """Law 7: content never raises, and what was read survives plain data and a pickle."""
    article = idnews.read_html(page, as_of=AS_OF)
    assert idnews.Article.from_dict(article.to_dict()) == article
    assert pickle.loads(pickle.dumps(article)) == article  # noqa: S301 - our own bytes


@given(ANY_HTML | ANY_BYTES | html_pages().map(lambda page: page.html))
def test_marks_tile_the_page(page: str | bytes) -> None:
    """Law 1: every character of the galley that is not blank is under exactly one mark, and no mark begins or ends with a blank."""
    proof = mark_up(Proof(set_html(page)))
    text = proof.galley.text
    cursor = 0
    for mark in proof.marks:
        assert not text[cursor : mark.span.start].strip()
        piece = mark.span.of(text)
        assert piece.strip() == piece != ""
        cursor = mark.span.end
    assert not text[cursor:].strip()


@given(ANY_HTML | ANY_BYTES | html_pages().map(lambda page: page.html))
def test_lines_are_in_order_and_hold_what_stands_in_them(page: str | bytes) -> None:
    """Lines hold every character that is not blank, sorted and disjoint; what is set apart lies inside a line, and pictures stand with one."""
    galley = set_html(page)
    cursor = 0
    for line in galley.lines:
        assert not galley.text[cursor : line.span.start].strip()
        piece = line.span.of(galley.text)
        assert piece.strip() == piece != ""
        assert "\n" not in piece
        cursor = line.span.end
    assert not galley.text[cursor:].strip()
    spans = [line.span for line in galley.lines]
    for inline in galley.inlines:
        assert len(inline.span)
        assert any(span.start <= inline.span.start and inline.span.end <= span.end for span in spans)
    assert [inline.span.start for inline in galley.inlines] == sorted(inline.span.start for inline in galley.inlines)
    assert all(picture.span in spans for picture in galley.pictures)


@_HALF
@given(html_pages(), st.sampled_from(["utf-8", "windows-1252", "iso-8859-1", "utf-16", "utf-8-sig"]))
def test_bytes_read_as_the_page_that_they_are(page: HtmlPage, encoding: str) -> None:
    """A page in the encoding that it declares, or that its byte order mark tells, reads as its string."""
    declared = page.html.replace('<meta charset="utf-8">', f'<meta charset="{encoding.removesuffix("-sig")}">')
    # What is declared as Latin-1 is windows-1252, to browsers and to those who write for them.
    encoded = declared.encode("windows-1252" if encoding == "iso-8859-1" else encoding)
    assert idnews.read_html(encoded, as_of=AS_OF) == idnews.read_html(declared, as_of=AS_OF)


@_HALF
@given(
    html_pages(),
    st.sampled_from(
        [
            '<div class="ads"><span>ADVERTISEMENT</span></div>',
            '<div id="div-gpt-ad-123"><script>googletag.cmd.push(function() { tampil("iklan"); });</script></div>',
            '<div style="display:none">Dapatkan kabar terbaru.</div>',
            "<script>document.write('<p>Warga menanam bakau di tepi sungai setiap akhir pekan.</p>')</script>",
            "<!-- <p>Warga menanam bakau di tepi sungai setiap akhir pekan.</p> -->",
            '<noscript><img src="https://hitung.example/1.gif"></noscript>',
            "<p>&nbsp;</p>",
            "<p>SCROLL TO CONTINUE WITH CONTENT</p>",
            '<iframe src="https://video.example/1">Peramban Anda lama.</iframe>',
            '<div class="share-buttons"><a href="https://wa.example/">WhatsApp</a></div>',
        ]
    ),
    st.data(),
)
def test_noise_changes_nothing(page: HtmlPage, noise: str, data: st.DataObject) -> None:
    """Law 8: an advertisement, a script, an empty or a hidden element between two paragraphs leaves the article as it was."""
    ends = [at + 5 for at in range(len(page.html)) if page.html.startswith("</p>\n<p>", at)]
    assume(ends)
    at = data.draw(st.sampled_from(ends))
    clean = idnews.read_html(page.html, url=page.url, as_of=AS_OF)
    noisy = idnews.read_html(f"{page.html[:at]}{noise}{page.html[at:]}", url=page.url, as_of=AS_OF)
    for fact in _FACTS:
        assert getattr(noisy, fact) == getattr(clean, fact), fact


@given(index_pages())
def test_a_page_of_teasers_tells_no_story(page: str) -> None:
    """A page that lists stories is no article of more than a few words."""
    article = idnews.read_html(page, as_of=AS_OF)
    assert article.kind is not idnews.Kind.ARTICLE or len(article.text.split()) <= 30


def test_the_story_of_a_page_is_read_alike_in_pieces_of_any_size() -> None:
    """A page longer than what is fed to the parser at once reads as a short one."""
    grafs = [f"Warga Desa Suka{number} menanam bibit bakau di tepi sungai sejak bulan lalu, kata pengelola museum itu." for number in range(2_000)]
    page = "<h1>Warga Dua Desa Menanam Bakau di Muara</h1><article>" + "".join(f"<p>{graf}</p>" for graf in grafs) + "</article>"
    assert [graf.text for graf in idnews.read_html(page).body] == grafs


_STORY = """<p>DEMAK, KOMPAS.com - Warga {0} desa menanam bibit bakau di tepi sungai, Selasa (2/9/2025).</p>
<p>"Kami senang," kata Sari Lestari (41), petani garam di <a href="/desa">Desa Tirta Asin {0}</a>.</p>
<div class="ads">SCROLL TO CONTINUE WITH CONTENT</div>
<p>Baca juga: <a href="/baca/{0}">Petani Garam Rembang Panen Perdana, Harga Naik</a></p>
<figure><img src="/foto/{0}.jpg"><figcaption>Petani menjemur padi. (Foto: Dok. Warga)</figcaption></figure>
<ul><li><a href="/tag/bakau-{0}">bakau {0}</a></li></ul>
<p>Penanaman berlangsung sejak bulan lalu dan selesai pada 3 Oktober. (Ant/Z-1)</p>
"""


_SENTENCE: Final = "Warga Desa Tirta Asin menanam seribu bibit bakau di pesisir utara bersama para pelajar."


@pytest.mark.parametrize("publisher", [None, "kompas.com", "detik.com"])
def test_a_story_told_eight_times_is_eight_times_the_work(publisher: str | None) -> None:
    """Law 13: reading makes no more calls a paragraph on a long page than on a short one."""
    pages = ("<h1>Warga Menanam Bakau</h1><article>" + "".join(map(_STORY.format, range(times))) + "</article>" for times in (20, 160))
    once, eightfold = (work(partial(idnews.read_html, page, publisher=publisher)) for page in pages)
    assert eightfold < 9 * once


def test_eight_times_the_cards_are_eight_times_the_work() -> None:
    """A box full of linked headlines and texts is walked once, not once a card."""
    card = f"<a href=/{{0}}>Warga Menanam Bakau di Muara {{0}}</a><p>{_SENTENCE}</p>"
    boxes = ("<div class=kotak>" + "".join(map(card.format, range(times))) + "</div>" for times in (40, 320))
    pages = (f"<h1>Warga Menanam Bakau</h1><article><p>{_SENTENCE}</p>{box}<p>{_SENTENCE}</p>{box}</article>" for box in boxes)
    once, eightfold = (work(partial(idnews.read_html, page)) for page in pages)
    assert eightfold < 9 * once


@pytest.mark.parametrize(
    "piece",
    [
        *(
            "<div>",
            "<b>",
            "<p>x",
            "<a href=/1>Warga Menanam Bakau di Muara</a> ",
            "<li><a href=/tag/bakau>bakau</a>",
            "<h3>Berita Terkait</h3>",
            "<br>",
            "<img src=x>",
        ),
        *(
            "<figure><img src=x><figcaption>Foto</figcaption></figure>",
            "<span class=a>satu</span>",
            "<div class=author>Sari Lestari</div>",
            "<div hidden>x</div>",
        ),
        *("<meta name=author content=x>", "<script>", "<table><td>", "<div class=baca-juga>Warga Menanam Bakau di Muara</div>", "&amp;", "<!--"),
        *(
            "<link rel=canonical href=/1>",
            '<script type="application/ld+json">{"@type": "NewsArticle", "url": "/1", "headline": "Warga"}</script>',
            f"<div class=read__content><p>{_SENTENCE}</p></div>",
        ),
    ],
)
def test_no_markup_makes_reading_worse_than_linear(piece: str) -> None:
    """What opens and never closes, or stands a thousand times, costs no more than its number."""
    # Where the publisher puts its stories, and as many elements as there may be: both ways are walked.
    once, eightfold = (work(partial(idnews.read_html, piece * (length // len(piece)), publisher="kompas.com")) for length in (6_000, 48_000))
    assert eightfold < 9 * once
    once, eightfold = (work(partial(idnews.read_html, piece * (length // len(piece)))) for length in (6_000, 48_000))
    assert eightfold < 9 * once


@pytest.mark.parametrize(
    "line",
    [
        *("id " + ", ".join(["banjir"] * 400) + "!", "1" * 400 + "x", "1 " * 400 + "x", "| " * 400 + "x", "halaman " + "semua" * 400 + "x"),
        *("Baca juga " * 400 + "x", "Oleh: " + "Sari Lestari, " * 400 + "!", "(" * 2_000, "Sari-" * 400 + "(", "12/9/2025 " * 400 + "x"),
        *("Foto: " * 400, "Senin, " * 400 + "2", "A. " * 600 + "(", "3 jam " * 400 + "lal"),
    ],
)
@pytest.mark.parametrize("name", ["paging", "tags", "author", "date", "caption", "baca-juga"])
def test_no_line_is_read_by_trial_and_error(line: str, name: str) -> None:
    """A long line that is nearly what its place says is read at once: a pattern that goes back over it would not come to an end."""
    page = f"<h1>Warga Menanam Bakau</h1><div>{line}</div><article><p>{_SENTENCE}</p><p>{_SENTENCE}</p></article><div class={name}>{line}</div>"
    assert idnews.read_html(page).headline == "Warga Menanam Bakau"


@pytest.mark.parametrize("attribute", ["class", "id", "itemprop", "style", "name"])
def test_a_long_attribute_is_not_searched_for_each_line_in_it(attribute: str) -> None:
    """What hundreds of lines stand in is asked once, or little of it: what an attribute says, its first letters say."""
    inside = f"<img src=a>teks<br><div><p>{_SENTENCE}</p></div>" * 400
    page = f'<h1>Warga Menanam Bakau</h1><div {attribute}="{"x " * 200_000}">{inside}</div>'
    assert idnews.read_html(page).headline == "Warga Menanam Bakau"


def test_linked_data_is_asked_once_for_what_is_the_same_of_all_nodes() -> None:
    """Thousands of addresses, stories and blanks in a page's linked data cost no more than their number."""
    links = "".join(f"<link rel=canonical href=https://a.example/{number}>" for number in range(8_000))
    urls = ",".join(f'"https://b.example/{number}"' for number in range(8_000))
    nodes = ",".join(f'{{"@type": "NewsArticle", "headline": "x{number}", "url": [{urls if not number else ""}]}}' for number in range(1_900))
    scripts = "".join(f'<script type="application/ld+json">{data}</script>' for data in (f"[{nodes}]", "{-->" + " " * 200_000 + "x"))
    page = f"<title>{'Warga ' * 100_000}</title>{links}{scripts}<h1>Warga Menanam Bakau</h1><p>{_SENTENCE}</p>"
    assert idnews.read_html(page).headline is not None
