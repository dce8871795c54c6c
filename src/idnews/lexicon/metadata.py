"""Names under which pages tell machines what they are: what each means, and which of them is to be believed first."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

WANTED: Final = frozenset(
    """
    og:title og:type og:url og:site_name og:updated_time og:locale twitter:title title headline
    article:published_time article:modified_time article:modified article:tag date datepublished datemodified dc.date dc.date.issued dc.creator
    keywords news_keywords tag content_tags content_tag dtk:keywords content_total_pages content_current_page
    """.split()
)
"""Names of meta elements that an article has use for; those of makers and of publication are known by parts of their names."""

MEANS: Final[Mapping[str, str]] = {
    "meta:content_publisheddate": "published",
    "meta:dtk:publishdate": "published",
    "ld:datePublished": "published",
    "meta:article:published_time": "published",
    "meta:og:article:published_time": "published",
    "meta:article:published": "published",
    "meta:publishdate": "published",
    "meta:publish-date": "published",
    "meta:publish_date": "published",
    "meta:datepublished": "published",
    "ld:uploadDate": "published",
    "meta:pubdate": "published",
    "meta:dc.date.issued": "published",
    "meta:dc.date": "published",
    "meta:date": "published",
    "abbr:published": "published",
    "data:published_date": "published",
    "data:detail_published_date": "published",
    "data:publish_date": "published",
    "data:articledate": "published",
    "meta:dtk:publishdateunix": "published",
    "ld:dateModified": "modified",
    "meta:article:modified_time": "modified",
    "meta:article:modified": "modified",
    "meta:og:updated_time": "modified",
    "meta:datemodified": "modified",
    "meta:content_author": "writer",
    "meta:dtk:author": "writer",
    "ld:creator": "writer",
    "ld:author": "writer",
    "meta:author": "writer",
    "meta:dc.creator": "writer",
    "meta:dable:author": "writer",
    "data:penulis": "writer",
    "data:reporter": "writer",
    "data:reporters": "writer",
    "data:articleauthor": "writer",
    "meta:content_editor": "editor",
    "ld:editor": "editor",
    "meta:editor": "editor",
    "data:editor": "editor",
    "data:editors": "editor",
    "data:articleeditor": "editor",
}
"""What a name stands for, unless a publisher is known to mean something else by it; earlier names outrank later ones."""

NAMES_OF_PERSONS: Final = frozenset({"meta:content_author", "meta:content_editor", "meta:dtk:author", "data:penulis", "data:editor"})
"""Names whose values are persons, as newsrooms fill them in, and never the site."""

TITLES: Final = ("ld:headline", "meta:og:title", "data:title", "meta:twitter:title", "title", "meta:title", "meta:headline", "ld:name")
"""Names of what a page calls itself, the most telling first."""

KEYWORDS: Final = (
    *("data:tag", "meta:content_tags", "meta:dtk:keywords", "meta:article:tag", "ld:keyword", "meta:news_keywords"),
    # Beside "content_tags" the first of them alone; in 2019 it was all that there was.
    *("meta:content_tag", "meta:tag", "meta:keywords"),
)
"""Names of the topics that a page is filed under, the most telling first."""

ADDRESSES: Final = ("link:canonical", "meta:og:url", "ld:url")
"""Names of a page's own address, the most telling first."""

FRONT_PAGES: Final = frozenset({"home", "beranda", "depan", "halaman depan"})
"""What the first step of a breadcrumb is called where it leads to the front page, which is no section."""

GENERIC_KEYWORDS: Final = frozenset(
    [
        *("berita", "berita hari ini", "berita terkini", "berita terbaru", "berita indonesia", "berita online", "berita terpopuler", "berita utama"),
        *(
            "breaking news",
            "news",
            "indonesia news",
            "kabar terbaru",
            "kabar terkini",
            "headline",
            "artikel",
            "info",
            "informasi",
            "terkini",
            "terbaru",
        ),
        *("berita foto", "berita video", "portal berita", "media online", "situs berita"),
    ]
)
"""Keywords that sites print on every page."""

GENERIC_OPENINGS: Final = ("berita ", "portal ")
"""How further such keywords begin: "berita ekonomi", "portal Indonesia"."""
