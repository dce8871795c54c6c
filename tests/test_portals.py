"""Pages of portals that no profile knows: of their early years, of their endless scroll, of their data."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Tanggul Dua Kilometer Dibangun di Muara"
_STORY: Final = (
    "Pemerintah daerah mulai membangun tanggul sepanjang dua kilometer di pesisir utara sejak pekan lalu.",
    "Bupati Rahmat Wibisono mengatakan pekerjaan itu akan selesai sebelum musim hujan tiba.",
    "Warga menyambut baik rencana tersebut karena rob datang hampir setiap bulan purnama.",
)
_OTHER: Final = (
    "Harga cabai rawit di Pasar Sari naik dua kali lipat dalam sepekan terakhir menjelang hari raya.",
    "Pedagang mengaku pasokan dari petani berkurang akibat hujan yang turun terus sejak awal bulan.",
    "Pembeli berharap pemerintah segera menggelar pasar murah di setiap kecamatan, kata Sulastri.",
)
_AS_OF: Final = dt.datetime(2025, 9, 12, 10, tzinfo=dt.UTC)


def _grafs(texts: tuple[str, ...]) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _read(*, above: str = "", story: str = "", below: str = "", title: str = _TITLE, head: str = "") -> Article:
    """Return what is read of a page with one story, and what stands between headline and story and beneath it."""
    story = story or _grafs(_STORY)
    page = f"<title>{title} - Kabar Nusa</title>{head}<body><div><h1>{title}</h1>{above}<div>{story}</div>{below}</div>"
    return idnews.read_html(page, as_of=_AS_OF, url="https://www.kabarnusa.example/tanggul")


_APART: Final = "<article><h1>{title}</h1><div>{story}</div></article><article><h3>Ekonomi</h3><h1>{other}</h1><div>{more}</div></article>"
_STAMPED: Final = (
    "<div class=x><div><h1>{title}</h1></div><p>2 jam lalu</p><div>{story}</div></div>"
    "<div class=x><div><h1>{other}</h1></div><p>Sri Handayani · 3 jam lalu</p><div>{more}{more}</div></div>"
)
_INSIDE: Final = "<h1>{title}</h1><div>{story}</div><section><h1><a href=/b>{other}</a></h1><i>12/09/2025 10:00 WIB</i><div>{more}</div></section>"


@pytest.mark.parametrize("page", [_APART, _STAMPED, _INSIDE])
def test_the_next_story_of_an_endless_page_is_another(page: str) -> None:
    """What opens with a headline of its own, in an article or above a stamp of its own, is none of the story's."""
    more = _grafs(_OTHER) + "<p>Editor: Wulan Kinasih</p>"
    words = page.format(
        title=_TITLE, story=_grafs(_STORY), other="Harga Cabai Naik Dua Kali Lipat", more=_grafs(_OTHER) + "<p>Editor: Wulan Kinasih</p>"
    )
    article = idnews.read_html(f"<title>{_TITLE}</title><body>{words}", as_of=_AS_OF)
    assert article.text == "\n".join(_STORY)
    assert (article.headline, article.editors, article.captions) == (_TITLE, (), ())


def test_a_heading_of_the_first_rank_among_paragraphs_opens_no_other_story() -> None:
    """Some write the headings inside a story with the rank of its headline."""
    article = _read(story=_grafs(_STORY[:2]) + "<h1>Warga Pesisir Menyambut Baik</h1>" + _grafs(_STORY[2:]))
    assert article.text == "\n".join((*_STORY[:2], "Warga Pesisir Menyambut Baik", *_STORY[2:]))
