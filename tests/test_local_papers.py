"""Pages in the manner of local papers, of councils and of campuses, which no profile knows."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article, GrafKind, Kind

_FIRST: Final = "Dermaga kayu di muara dibuka kembali setelah tiang-tiangnya diganti ulin, Sabtu (6/9/2025)."
_SECOND: Final = "Warga berharap tarif perahu tidak naik, kata Siti di tepi sungai."
_THIRD: Final = "Pedagang kue mulai berjualan lagi sejak pagi di ruang tunggu yang baru."
_HEADER: Final = "<header><nav><a href=/>Beranda</a> <a href=/daerah>Daerah</a></nav><div class=tanggal>Senin, 8 September 2025</div></header>"
_STAMP: Final = "<p class=date>Sabtu, 6 September 2025 09:15 WIB</p>"


def _read(story: str, *, above: str = _STAMP, before: str = "", below: str = "") -> Article:
    """Return what is read of a page with one story, under a header that shows the day of the visit."""
    return idnews.read_html(
        f"<title>Dermaga Muara Dibuka Kembali</title>{_HEADER}<article>{before}<h1>Dermaga Muara Dibuka Kembali</h1>{above}"
        f"<div class=isi>{story}</div>{below}</article>"
    )


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _words(article: Article) -> list[str]:
    return [graf.text for graf in article.body]


@pytest.mark.parametrize(
    "paragraph",
    [
        f'{_FIRST} <strong>Baca juga: <a href="/1">Rumah Apung Jadi Perpustakaan Warga</a></strong>',
        f'{_FIRST} Baca juga: <a href="/1">Rumah Apung Jadi Perpustakaan Warga</a>',
    ],
)
def test_a_paragraph_ends_in_a_promoted_headline(paragraph: str) -> None:
    """What stands before the lead is the story's, however the line ends."""
    article = _read(_paragraphs(paragraph, _SECOND))
    assert _words(article) == [_FIRST, _SECOND]
    assert [story.headline for story in article.related] == ["Rumah Apung Jadi Perpustakaan Warga"]


@pytest.mark.parametrize("head", ["<h2>Dermaga Hilir</h2>", "<h3>Pasar Lama</h3>", "<p><strong>Dermaga Hilir</strong></p>"])
def test_a_subhead_beneath_the_first_paragraph_is_nobody(head: str) -> None:
    """Two words in capitals read as a name; in a heading, or beneath the stamp, they do not make the first paragraph a standfirst."""
    article = _read(f"<p>{_FIRST}</p>{head}<p>{_SECOND}</p><p>{_THIRD}</p>")
    assert article.standfirst is None
    assert article.lede == _FIRST


def test_a_name_beneath_the_summary_is_who_wrote() -> None:
    """Where no stamp stands above it, what stands above a bare name sums the story up."""
    article = _read(_paragraphs(_SECOND, _THIRD), above=f"<p>{_FIRST}</p><p>Laila Kusumawati</p>")
    assert (article.standfirst, article.authors) == (_FIRST, ("Laila Kusumawati",))


@pytest.mark.parametrize(
    "boxes",
    [
        "<div class=tgl><span class=d>06</span><span class=m>Sep</span><span class=y>2025</span></div>",
        "<div class=post-date><div>06</div><div>September</div><div>2025</div></div>",
        "<div class=post-date><div>Sep</div><div>6,</div><div>2025</div></div>",
    ],
)
def test_a_day_stands_in_boxes(boxes: str) -> None:
    """Day, month and year are three lines of the page and one stamp, above the headline or beneath it."""
    for article in (_read(_paragraphs(_FIRST, _SECOND), above=boxes), _read(_paragraphs(_FIRST, _SECOND), above="", before=boxes)):
        assert str(article.published) == "Sabtu, 6 September 2025"
        assert _words(article) == [_FIRST, _SECOND]


@pytest.mark.parametrize("boxes", [("12", "Sep", "2"), ("31", "Orang", "2025"), ("2024", "Hasil", "2025"), ("06", "09", "2025")])
def test_other_boxes_tell_no_day(boxes: tuple[str, ...]) -> None:
    """Two figures and a word are a score or a count as well."""
    article = _read(_paragraphs(_FIRST, _SECOND), above=_STAMP + "".join(f"<div>{box}</div>" for box in boxes))
    assert str(article.published) == "Sabtu, 6 September 2025 pukul 09.15 WIB"


def test_a_row_of_a_table_is_one_paragraph() -> None:
    """What stands in the cells of a row side by side belongs together."""
    rows = "<tr><th>Rute</th><th>Berangkat</th></tr><tr><td><p>Hulu - Hilir</p></td><td><b>07.00</b></td></tr>"
    article = _read(f"<p>{_FIRST}</p><table>{rows}</table><p>{_SECOND}</p>")
    assert _words(article) == [_FIRST, "Rute Berangkat", "Hulu - Hilir 07.00", _SECOND]
    assert [graf.kind for graf in article.body] == [GrafKind.PARAGRAPH, GrafKind.ROW, GrafKind.ROW, GrafKind.PARAGRAPH]


@pytest.mark.parametrize(
    "story",
    [
        f"<table><tr><td>{_FIRST}<br>{_SECOND}</td><td>{_THIRD}</td></tr></table>",
        f"<table><tr><td><p>{_FIRST}</p><p>{_SECOND}</p></td><td><p>{_THIRD}</p></td></tr></table>",
        f"<table><tr><td>{_FIRST}</td></tr><tr><td>{_SECOND}</td></tr><tr><td>{_THIRD}</td></tr></table>",
    ],
)
def test_a_column_of_a_layout_is_no_cell_of_a_row(story: str) -> None:
    """Where a cell holds several paragraphs, or a row one cell, each paragraph stands by itself."""
    article = _read(story)
    assert _words(article) == [_FIRST, _SECOND, _THIRD]
    assert {graf.kind for graf in article.body} == {GrafKind.PARAGRAPH}


def test_a_short_story_under_many_comments_is_an_article() -> None:
    """Two sentences and a stamp are a story, whatever readers add; forty titles are none."""
    comments = "".join(
        f"<div><b>Pembaca {number}</b><p>Semoga dermaga ini awet dan tarifnya tetap murah untuk warga hulu.</p></div>" for number in range(42)
    )
    assert _read(f"<p>{_FIRST}</p>", below=f"<div id=comments><h3>42 Komentar</h3>{comments}</div>").kind is Kind.ARTICLE
    titles = "".join(f"<li><a href=/{number}>Kabar Nomor {number} dari Muara dan Hulu Sungai</a></li>" for number in range(42))
    assert idnews.read_html(f"<title>Kabar Muara</title><h1>Indeks Berita Hari Ini</h1><ul>{titles}</ul>").kind is Kind.INDEX


@pytest.mark.parametrize("line", ["Humas | 06/09/2025 | Berita", "Administrator • 6 September 2025 • Dibaca 120 kali"])
def test_a_day_stands_between_bars(line: str) -> None:
    """A desk and a section beside a day are no standfirst."""
    article = _read(_paragraphs(_FIRST, _SECOND), above=f"<div>{line}</div>")
    assert str(article.published) == "Sabtu, 6 September 2025"
    assert (article.standfirst, article.authors, _words(article)) == (None, (), [_FIRST, _SECOND])


def test_what_joins_two_facts_is_no_kicker() -> None:
    """Themes print "di" before the section that they link."""
    article = _read(
        _paragraphs(_FIRST, _SECOND), above=f"{_STAMP}<div class=post_category><span class=teks>di</span><a href=/category/daerah>Daerah</a></div>"
    )
    assert article.kicker == "Daerah"
