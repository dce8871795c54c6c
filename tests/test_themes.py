"""Pages in the themes that regional media wear, from publishers that no profile knows."""

from __future__ import annotations

from typing import Final

import idnews
from idnews.article import Article

_TITLE: Final = "Petani Garam Tambak Wangi Panen Raya"
_LEDE: Final = "Petani garam di Desa Tambak Wangi mulai memanen garam pada awal September setelah kemarau panjang."
_END: Final = "Meski begitu, harga garam di tingkat petani masih rendah, yakni Rp900 per kilogram, kata Suparno."
_STORY: Final = f"<p>{_LEDE}</p><p>{_END}</p>"


def _read(body: str) -> Article:
    """Return what is read of a page in Indonesian with a title and a body."""
    return idnews.read_html(f"<html lang=id><head><title>{_TITLE} - Kabar Pesisir</title></head><body>{body}</body></html>")


def _texts(article: Article) -> list[str]:
    return [graf.text for graf in article.body]


def test_every_part_of_a_built_page_is_a_widget() -> None:
    """What Elementor calls a widget is no list of other stories: the topics and the promoted story are read."""
    promoted = "<p><b>Baca Juga : </b><a href=/gudang>Koperasi Garam Siapkan Gudang Baru</a></p>"
    article = _read(
        f"<div class='elementor-widget elementor-widget-theme-post-title'><h1 class=elementor-heading-title>{_TITLE}</h1></div>"
        "<div class='elementor-widget elementor-widget-theme-post-content'><div class=elementor-widget-container>"
        f"<p>{_LEDE}</p>{promoted}<p>{_END}</p></div></div>"
        "<div class='elementor-widget elementor-widget-post-info'><span class=elementor-post-info__terms-list>Tags: "
        "<a href=/tag/garam>garam</a>, <a href=/tag/pati>Pati</a></span></div>"
        "<div class='elementor-widget elementor-widget-posts'><p>Bupati melepas ekspor rajungan ke Jepang melalui pelabuhan.</p></div>"
    )
    assert _texts(article) == [_LEDE, _END]
    assert [related.headline for related in article.related] == ["Koperasi Garam Siapkan Gudang Baru"]
    assert article.tags == ("garam", "Pati")


def test_the_story_before_this_one_is_not_related() -> None:
    """Themes link the stories before and after one beneath it; they have nothing to do with it."""
    article = _read(
        f"<h1>{_TITLE}</h1><div class=td-post-content>{_STORY}</div>"
        "<div class=tdb_single_next_prev><div class=tdb-post-prev><span>Previous article</span>"
        "<div class=td-module-title><a href=/x>Bupati Tinjau Pelabuhan Juwana</a></div></div></div>"
    )
    assert (_texts(article), article.related) == ([_LEDE, _END], ())


def test_a_heading_in_the_story_outranks_the_way_to_it() -> None:
    """Portals of regencies say the title in the breadcrumbs, and head the story with it beneath its picture."""
    article = _read(
        f"<section><h2>Detail Berita</h2><ul class=breadcrumb><li><a href=/>Beranda</a><li>{_TITLE}</ul></section>"
        f"<div class=blog-details><img src=a.jpg><h3>{_TITLE}</h3><ul><li>06 September 2025<li>Dibaca 321 kali</ul><div>{_STORY}</div></div>"
    )
    assert (article.headline, _texts(article)) == (_TITLE, [_LEDE, _END])
