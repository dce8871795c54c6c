"""Pages whose elements have no names, or names that tell nothing: what page builders, style sheets of utilities and scripts make."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Warga Sukarame Menanam Bakau di Muara"
_HEAD: Final = f"<title>{_TITLE}</title><h1>{_TITLE}</h1>"
_GRAFS: Final = (
    "Warga Desa Sukarame menanam seribu bibit bakau di pesisir utara sejak awal pekan ini.",
    "Kepala desa, Ratna Wulandari, mengatakan bibit itu berasal dari kebun warga sendiri.",
    "Penanaman berikutnya direncanakan pada bulan depan bersama para pelajar sekolah dasar.",
    "Bibit yang sudah ditanam akan disulam setiap pekan selama tiga bulan ke depan.",
)
_STORY: Final = "\n".join(_GRAFS)
_TITLES: Final = (
    "Pasar Terapung Banua Dibuka Lagi Usai Perbaikan",
    "Tiga Resep Sambal Terasi dari Dapur Warga",
    "Siswa Tanam Cemara Laut di Pesisir Barat",
    "Festival Layang-layang Ramai Setelah Dua Tahun",
)


def _read(body: str) -> Article:
    return idnews.read_html(f"{_HEAD}{body}")


def _link(number: int) -> str:
    return f"<a href=/lain/{number}>{_TITLES[number]}</a>"


@pytest.mark.parametrize(
    "block",
    [
        "<div><p>{}</p></div>",
        "<div><div>{}</div></div>",
        "<section><div><span>{}</span></div></section>",
        "<div class=x{number}><p>{}</p></div>",
        "<div class=y{number}a><div class=z><div><p>{}</p></div></div></div>",
    ],
)
def test_each_paragraph_stands_in_a_block_of_its_own(block: str) -> None:
    """Blocks in one box are a story, though one box elsewhere holds a longer paragraph than any of them."""
    blocks = "".join(block.format(graf, number="abcd"[number]) for number, graf in enumerate(_GRAFS))
    about = f"<div class=q><div><p>{'Kabar Muara adalah koran warga pesisir yang terbit sejak lama dan dibaca warga. ' * 3}</p></div></div>"
    assert _read(f"<div class=p>{blocks}</div><div class=r></div>{about}").text == _STORY


def test_a_box_of_one_paragraph_beside_a_story_is_no_part_of_it() -> None:
    """A page has many boxes without a name, and only those near a story may go on with it."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    links = "".join(f"<li>{_link(number % 4)}</li>" for number in range(20))
    notice = "<div><div><p>Kabar Muara terbit setiap hari dan dibaca warga di seluruh pesisir utara.</p></div></div>"
    assert _read(f"<div><div>{story}</div></div><div><ul>{links}</ul></div>{notice}").text == _STORY


def test_parts_of_a_story_stand_in_boxes_without_names() -> None:
    """Boxes that follow each other closely go on with a story; a box in between may be short, and the longest come last."""
    parts = (*_GRAFS, *(f"{graf} {graf}" for graf in _GRAFS))
    boxes = "".join(f"<div><h2>Bagian {number}</h2><p>{graf}</p><p>{graf} Begitu pula esok.</p></div>" for number, graf in enumerate(parts, 1))
    text = _read(f"<div>{boxes}</div>").text
    assert [graf for graf in parts if graf not in text.split("\n")] == []


def test_teasers_beside_a_story_are_no_parts_of_it() -> None:
    """A text right beneath a link tells of the story that the link leads to, though its box is made like the story's."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    teasers = "".join(f"<div><h3>{_link(number)}</h3><div><p>{_GRAFS[number][5:]}</p></div></div>" for number in range(4))
    assert _read(f"<div><div><div>{story}</div></div>{teasers}</div>").text == _STORY


@pytest.mark.parametrize("between", ["<p>Baca juga:</p><ul><li>{}</li><li>{}</li></ul>", "<div><b>Baca Juga</b></div><div>{}</div><div>{}</div>"])
def test_a_short_story_promotes_many_others(between: str) -> None:
    """Links beneath "Baca juga" are no headlines of the paragraphs that go on behind them."""
    boxes = [between.format(_link(0), _link(1)), between.format(_link(2), _link(3))]
    article = _read(f"<div><p>{_GRAFS[0]}</p>{boxes[0]}<p>{_GRAFS[1]}</p>{boxes[1]}<p>{_GRAFS[2]}</p></div>")
    assert article.text == "\n".join(_GRAFS[:3])
    assert {related.headline for related in article.related} == set(_TITLES)


def test_a_list_of_links_above_a_short_story_is_not_its_headlines() -> None:
    """What heads a teaser is one headline, or two; a list above a text has nothing to do with it."""
    links = "".join(f"<li>{_link(number)}</li>" for number in range(4))
    assert _read(f"<div><ul>{links}</ul><p>{_GRAFS[0]}</p></div>").text == _GRAFS[0]


def test_a_page_of_teasers_is_no_story() -> None:
    """Where each text has its headline above it, none is the page's story, in blocks or not."""
    plain = "".join(f"<h3>{_link(number)}</h3><p>{_GRAFS[number]}</p>" for number in range(4))
    boxed = "".join(f"<div><h3>{_link(number)}</h3><div><p>{_GRAFS[number]}</p></div></div>" for number in range(4))
    assert [_read(f"<div>{teasers}</div>").text for teasers in (plain, boxed)] == ["", ""]
