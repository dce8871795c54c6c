from __future__ import annotations

import csv
import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Final

import pytest

import idnews

pytest.importorskip("scrapy")

from itemadapter import ItemAdapter

pytestmark = pytest.mark.scrapy

_SPIDER: Final = Path(__file__).parents[2] / "examples" / "scrapy_news.py"
_STORY: Final = """<title>{title} - Kabar Bakau</title><h1>{title}</h1>{date}
<div class="isi"><p>DEMAK, Kabar Bakau - {text}</p>{more}</div><footer>Copyright 2025 Kabar Bakau</footer>"""
_DATE: Final = '<div class="date">Sabtu, 6 September 2025 | 09:15 WIB</div>'
_SITE: Final = {
    "/": """<title>Kabar Bakau</title><h2>Terbaru</h2><ul><li><a href="/berita/panen">Warga Memanen Kepiting</a></li>
        <li><a href="/berita/tambak">Tambak Tua Ditanami Bakau</a></li><li><a href="/berita/tanpa-tanggal">Dermaga Baru Dibuka</a></li></ul>""",
    "/berita/panen": _STORY.format(
        title="Warga Memanen Kepiting",
        date=_DATE,
        text="Kepiting dipanen warga sejak subuh di hutan bakau.",
        more="<a href='/berita/tambak'>Tambak</a>",
    ),
    "/berita/tambak": _STORY.format(
        title="Tambak Tua Ditanami Bakau",
        date=_DATE,
        text="Sepuluh tambak tua ditanami bakau oleh warga desa.",
        more="<div class=paging>Halaman: <strong>1</strong> <a href='/berita/tambak?page=2'>2</a></div>",
    ),
    "/berita/tambak?page=2": _STORY.format(
        title="Tambak Tua Ditanami Bakau",
        date=_DATE,
        text="Bibitnya disemai anak-anak sekolah sejak awal tahun.",
        more="<div class=paging>Halaman: <a href='/berita/tambak'>1</a> <strong>2</strong></div>",
    ),
    "/berita/tanpa-tanggal": _STORY.format(
        title="Dermaga Baru Dibuka", date="", text="Dermaga baru dibuka untuk umum dan ramai dikunjungi.", more=""
    ),
}


class _Site(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = _SITE.get(self.path)
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write((page or "").encode())

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - so it is called above
        """Keep still."""


@pytest.fixture(scope="module")
def site() -> Iterator[str]:
    """Serve the invented site on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _Site) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def _crawl(site: str, feed: Path, *options: str) -> None:
    command = [sys.executable, "-m", "scrapy", "runspider", str(_SPIDER), "-a", f"start={site}/", "-O", str(feed), *options]
    subprocess.run([*command, "-s", "TELNETCONSOLE_ENABLED=0", "-L", "ERROR"], check=True, capture_output=True)


def test_a_crawl_gives_the_stories_of_a_site(site: str, tmp_path: Path) -> None:
    """Each line of the feed is an Article: pages of one story are joined, and a story without a date is dropped by the pipeline."""
    _crawl(site, tmp_path / "stories.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "stories.jsonl").read_text(encoding="utf-8").splitlines()]
    articles = {str(article.url).removeprefix(site): article for article in map(idnews.Article.from_dict, rows)}
    first, second = (idnews.read_html(_SITE[path], url=f"{site}{path}") for path in ("/berita/tambak", "/berita/tambak?page=2"))
    assert articles == {
        "/berita/panen": idnews.read_html(_SITE["/berita/panen"], url=f"{site}/berita/panen"),
        "/berita/tambak": idnews.join_pages([first, second]),
    }
    assert len(rows) == 2


def test_a_feed_may_be_of_some_columns(site: str, tmp_path: Path) -> None:
    """Fields are chosen as of any item."""
    _crawl(site, tmp_path / "stories.csv", "-s", "FEED_EXPORT_FIELDS=headline,date_published")
    with (tmp_path / "stories.csv").open(newline="", encoding="utf-8") as file:
        rows = list(csv.reader(file))
    assert (rows[0], sorted(rows[1:])) == (
        ["headline", "date_published"],
        [["Tambak Tua Ditanami Bakau", "2025-09-06T09:15:00+07:00"], ["Warga Memanen Kepiting", "2025-09-06T09:15:00+07:00"]],
    )


def test_an_article_is_an_item() -> None:
    """Its fields are read through itemadapter, as those of any class of attrs."""
    item = ItemAdapter(idnews.read_html(_SITE["/berita/panen"]))
    assert (item["headline"], item["dateline"].place) == ("Warga Memanen Kepiting", "DEMAK")
