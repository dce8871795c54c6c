"""Draw HTML of every kind: soup, broken pages, and pages printed in a manner."""

from __future__ import annotations

import html
from typing import Final

from hypothesis import strategies as st

from idnews.testing import grafs, html_pages, titles

_PIECES: Final = (
    *(
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<div class='article-body'>",
        "<div class=ads>",
        "<div id=komentar hidden>",
        "<h1>",
        "</h1>",
        "<h2 itemprop=headline>",
    ),
    *(
        "<a href='https://kabarlembah.id/tag/x'>",
        "<a href=/1>",
        "</a>",
        "<span class=author>",
        "</span>",
        "<b>",
        "</i>",
        "<br>",
        "<br/>",
        "<li>",
        "<ul>",
        "<table>",
        "<td>",
    ),
    *(
        "<figure>",
        "<figcaption>",
        "<img src=x.jpg>",
        "<script>",
        "</script>",
        "<style>",
        "<title>",
        "</title>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<?xml",
        "<!DOCTYPE",
    ),
    *(
        '<meta property="og:title" content="Warga Panen">',
        '<meta name=author content="',
        '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
        "<html lang=id>",
    ),
    *(
        "&nbsp;",
        "&#0;",
        "&#xD800;",
        "&amp;amp;",
        "&",
        "<",
        ">",
        '"',
        "\0",
        "\ud800",
        "\r",
        "\n",
        "\u00a0",
        "\u200b",
        "\x0b",
        "</body>",
        "<body>",
        "<frameset>",
        "<svg>",
        "<math>",
    ),
    *(
        "Warga menanam bakau di tepi sungai sejak bulan lalu.",
        "JAKARTA, Kabar.id - ",
        "Editor: Sari Lestari",
        "Baca juga: Panen Raya di Desa",
        "2 jam lalu",
        "(Ant/Z-1)",
    ),
    *("Berita Terkait", "Foto: Petani", "Selasa, 2 September 2025 16:30 WIB", "1", "Halaman 2 dari 4", "#bakau", "Tags:"),
)

SOUP: Final = st.lists(st.sampled_from(_PIECES), max_size=40).map("".join)
"""Tags, texts and broken signs in any order."""

CUT_PAGES: Final = st.builds(
    lambda page, start, end: page.html[int(start * len(page.html)) : int(end * len(page.html))], html_pages(), st.floats(0, 0.5), st.floats(0.5, 1)
)
"""Pages that a connection cut short, at either end."""

ANY_HTML: Final = st.text(max_size=200) | SOUP | CUT_PAGES
"""Any string at all that somebody may take for a page."""

_DECLARED: Final = ("utf-8", "windows-1252", "iso-8859-1", "utf-16", "utf-32", "shift_jis", "tidak-ada", "ascii")

ANY_BYTES: Final = st.binary(max_size=200) | st.builds(
    lambda text, declared, encoding: f'<meta charset="{declared}">{text}'.encode(encoding, "replace"),
    SOUP,
    st.sampled_from(_DECLARED),
    st.sampled_from(("utf-8", "windows-1252", "utf-16", "utf-16-le", "utf-32", "shift_jis")),
)
"""Bytes that say they are in one encoding and are in another."""


@st.composite
def index_pages(draw: st.DrawFn) -> str:
    """Draw a page that lists stories and tells none: a channel, a topic, an archive."""
    shown = draw(st.lists(titles(), min_size=4, max_size=16, unique=True))
    kind = draw(st.sampled_from(("bare", "teased", "aged", "cards")))
    rows: list[str] = []
    for number, title in enumerate(shown):
        link = f'<a href="https://www.wartalembah.example/baca/{number}">{title}</a>'
        teaser = html.escape(draw(grafs()), quote=False) if kind in ("teased", "cards") else ""
        age = f'<span class="date">{number + 1} jam lalu</span>' if kind in ("aged", "cards") else ""
        rows.append(f"<div class=item><h3>{link}</h3>{age}{f'<p>{teaser}</p>' if teaser else ''}</div>" if kind != "bare" else f"<li>{link}</li>")
    head = draw(st.sampled_from(("<h1>Berita Hari Ini</h1>", "<h1>Topik: Bakau</h1>", "")))
    named = draw(st.sampled_from(("list", "content", "article-list", "news-feed", "indeks")))
    title, menu = "<title>Berita Hari Ini - Warta Lembah</title>", '<nav><a href="/">Beranda</a></nav>'
    return f'{title}{menu}{head}<div class="{named}">{"".join(rows)}</div><footer>Copyright 2026</footer>'
