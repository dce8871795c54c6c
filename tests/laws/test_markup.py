"""Laws of markup that a scraper left in a text: it changes nothing of what is read, and what only looks like it stays."""

from __future__ import annotations

import html
import re
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.article import Article
from idnews.markup import hide_markup
from idnews.testing import ScrapedPage, scraped_pages, stories
from tests.strategies.pages import AS_OF

_FACTS: Final = ("headline", "authors", "editors", "dateline", "published", "related", "tags", "credits", "text")
_TAGS: Final = ["<p>", "</p>", "<b>", "</strong>", "</a>", "<br/>", "&lt;p&gt;", "<!--wp-->", "<script>x</script>", ".tg td{color:#333;}"]
_MARKDOWN: Final = ["**", "***", "*", "_", "[", "](https://kabar.example)", "![", "\\."]
_OTHERS: Final = ('<a href="https://kabar.example/1">', "# ", "> ", "\n", " ", "Warga panen.", "(wal)", "<", ">", "&", "JAKARTA - ")
SOUP: Final = st.lists(st.sampled_from([*_TAGS, *_MARKDOWN, *_OTHERS]), max_size=24).map("".join)
"""Pieces of markup in no order, among words."""


def _told(article: Article) -> dict[str, object]:
    return {fact: getattr(article, fact) for fact in _FACTS}


@pytest.mark.parametrize(
    "markup",
    [
        "<p>{}</p>\n",
        "<p>{}</p>",
        '<div class="isi"><p style="text-align: justify;"><span>{}</span></p></div>\n<p>&nbsp;</p>\n',
        "<!-- wp:paragraph -->\n<p>{}</p>\n<!-- /wp:paragraph -->\n\n",
        "&lt;p&gt;{}&lt;/p&gt;\n",
        "<strong>{}</strong><br /><br />",
    ],
)
@given(page=scraped_pages())
def test_a_page_between_tags_is_the_page(markup: str, page: ScrapedPage) -> None:
    """Tags of paragraphs around the lines of a page are no words of it, and neither are those of letters."""
    lines = [line for line in page.text.split("\n") if line.strip()]
    bare = idnews.read_text("\n".join(lines), as_of=AS_OF)
    lines = [re.sub(r" (\w+)([.?!]?)$", r" <b>\1</b>\2", line) if line in page.body else line for line in lines]
    tagged = idnews.read_text("".join(markup.format(line) for line in lines), as_of=AS_OF)
    assert _told(tagged) == _told(bare)


@given(stories(least=3), st.data())
def test_a_story_in_markdown_is_the_story(body: list[str], data: st.DataObject) -> None:
    """Stars around words and links are no words of a story, and a reader sees what they enclose."""
    words = body[1].split(" ")
    at = data.draw(st.integers(0, len(words) - 1))
    linked = [f"[{word}](https://kabar.example/{at})" if number == at else word for number, word in enumerate(words)]
    page = "\n\n".join([f"**{body[0]}**", " ".join(linked), *body[2:]])
    assert idnews.read_text(page).text == "\n".join(body)


def test_rules_of_a_stylesheet_are_no_words() -> None:
    """What told how a table looks stood in the page beside it."""
    style = ".tg {border-collapse:collapse;border-color:#aaa;} .tg td{font-family:Arial, sans-serif;padding:10px 5px;} .tg .tg-a{text-align:center}"
    article = idnews.read_text(f"Warga desa memanen padi di lereng. {style} Panen raya itu selesai sebelum hujan turun.")
    assert article.text.split() == [
        "Warga",
        "desa",
        "memanen",
        "padi",
        "di",
        "lereng.",
        *["Panen", "raya", "itu", "selesai", "sebelum", "hujan", "turun."],
    ]


@given(SOUP)
@example("**JAKARTA - Warga panen.**")
@example("<b>JAKARTA - </b>Warga panen.<br>(wal)")
def test_every_character_is_marked_once(text: str) -> None:
    """Law 1: markup is marked as well, and nothing twice."""
    proof = idnews.read_text(text).proof
    assert proof is not None
    cursor = 0
    for mark in proof.marks:
        assert mark.span.start >= cursor
        assert not text[cursor : mark.span.start].strip()
        cursor = mark.span.end
    assert not text[cursor:].strip()


@given(SOUP)
def test_hiding_moves_nothing(text: str) -> None:
    """What is hidden keeps its place, and what was hidden before has nothing to hide."""
    hidden = hide_markup(text)
    assert len(hidden) == len(text)
    assert all(seen in (char, "\u2060", "\n") for seen, char in zip(hidden, text, strict=True))


@pytest.mark.parametrize(
    "graf",
    [
        "Tekanan darah warga yang < 120 dianggap normal, sedangkan yang > 140 perlu diperiksa lagi.",
        "Guru menjelaskan bahwa tag <b> menebalkan huruf, dan kode <br> memutus baris pada halaman web.",
        'Warga menulis komentar "hebat" di akun dara*** dan akun mas** pada Senin malam.',
        "Kuota dua ribu orang** dan kuota seribu orang* berlaku sampai akhir bulan ini.",
        "Rumus luas itu ditulis 3 * 4 * 5 oleh para pelajar di papan tulis sekolah.",
        "Warga memakai tagar #panen di lereng, dan berkas data_panen_raya.csv dapat diunduh.",
        "Menurut catatan [warga] (yang dikutip kemarin), hujan turun tiga hari di lereng.",
        "Rapat desa menulis {naik: 5} di papan, dan daftar a {panen} di bawahnya.",
        "Murid menulis aturan td{warna} dan .tabel {} pada halaman web mereka.",
        "Buku karya warga (<i>) itu dijual seharga lima puluh ribu rupiah di pasar desa.",
    ],
)
def test_what_only_looks_like_markup_stays(graf: str) -> None:
    """Signs of comparison, letters left out of a name, footnotes and products are words of the story."""
    body = ["Warga desa memanen padi di lereng sejak Senin pagi.", graf, "Panen raya itu selesai sebelum hujan turun."]
    assert idnews.read_text("\n".join(body)).text == "\n".join(body)


def test_html_shows_the_tags_that_it_tells_of() -> None:
    """On an HTML page a tag that a reader sees is a word of the story."""
    graf = "Guru menulis <p>Halo</p> di papan tulis, lalu para murid menyalinnya ke buku."
    page = f"<h1>Murid Menulis Halaman Web</h1><div><p>Murid belajar menulis halaman web di sekolah.</p><p>{html.escape(graf)}</p></div>"
    assert graf in idnews.read_html(page).text
