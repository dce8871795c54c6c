"""Pages of small sites that no profile knows: blogs, village portals, town papers."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article

_STORY: Final = """<p>Soto ini tidak memakai santan tetapi tetap gurih karena kelapa sangrai yang digiling halus.</p>
<p>Warga memasaknya setiap pekan untuk dijual di pasar pagi, kata Ratna di dapurnya.</p>"""


def _read(*, above: str = "", below: str = "", title: str = "Resep Soto Muara Kelapa", story: str = _STORY) -> Article:
    """Return what is read of a page with one story, and what stands between headline and story and beneath it."""
    return idnews.read_html(f"<title>{title}</title><h1>Resep Soto Muara Kelapa</h1>{above}<div>{story}</div>{below}")


@pytest.mark.parametrize(
    "line",
    [
        "Oleh Ratna Puspa Dewi, 5 September 2025",
        "Ditulis oleh Ratna Puspa Dewi, 5 September 2025",
        "Oleh Ratna Puspa Dewi, Dosen Universitas Muara, 5 September 2025",
        "By Ratna Puspa Dewi, September 5, 2025",
        "Ratna Puspa Dewi, 5 September 2025",
    ],
)
def test_a_name_and_a_day_share_a_line(line: str) -> None:
    """What stands before the day is who wrote the story, and no standfirst."""
    article = _read(above=f"<p class=by>{line}</p>")
    assert article.authors == ("Ratna Puspa Dewi",)
    assert str(article.published) == "Jumat, 5 September 2025"
    assert (article.standfirst, article.kicker) == (None, None)
