"""Hold batches to the library on real pages, where they lie beside the project; they are not ours to give away."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import Any, Final

import pytest

import idnews
from idnews.article import Article
from idnews.batch import write
from idnews.tables import articles_of
from tests.batches import Stored, write_parquet, write_warc
from tests.documents import ROOT

parquet = pytest.importorskip("pyarrow.parquet")

_CORPUS: Final = ROOT.parent / "shared" / "corpus"
_FETCHED: Final = dt.datetime(2026, 1, 1, 3, 0, tzinfo=dt.UTC)

pytestmark = pytest.mark.skipif(not _CORPUS.is_dir(), reason="the evaluation pages do not lie beside the project")


def _manifest(kind: str) -> list[dict[str, Any]]:
    folder = _CORPUS / kind
    rows = [json.loads(line) for line in (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()]
    return [row | {"path": folder / row["file"]} for row in rows]


@pytest.fixture(scope="module")
def both(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Article]]:
    """Return a folder with a web archive of pages, a table of texts and a folder of both, and the articles that the library reads of them."""
    folder = tmp_path_factory.mktemp("both")
    pages, texts = _manifest("html"), _manifest("text")
    date = _FETCHED.isoformat().replace("+00:00", "Z")
    write_warc(folder / "1-pages.warc.gz", [Stored(row["path"].read_bytes(), row["url"], date, "Content-Type: text/html") for row in pages])
    rows: list[Any] = [{"text": row["path"].read_bytes().decode(), "url": row.get("url"), "as_of": _FETCHED} for row in texts]
    write_parquet(folder / "2-texts.parquet", rows)
    (folder / "3-files").mkdir()
    for number, row in enumerate([*pages, *texts]):
        (folder / "3-files" / f"{number:04}{row['path'].suffix}").write_bytes(row["path"].read_bytes())
    read = [idnews.read_html(row["path"].read_bytes(), url=row["url"], as_of=_FETCHED) for row in pages]
    read += [idnews.read_text(row["text"], url=row["url"], as_of=_FETCHED) for row in rows]
    read += [idnews.read_html(row["path"].read_bytes(), as_of=_FETCHED) for row in pages]
    read += [idnews.read_text(row["text"], as_of=_FETCHED) for row in rows]
    return folder, read


def test_json_lines_hold_the_articles(both: tuple[Path, list[Article]], tmp_path: Path) -> None:
    """Of an archive, of a table and of a folder, by two processes, every article is that of the library."""
    folder, articles = both
    write([folder], tmp_path / "out.jsonl", jobs=2, as_of=_FETCHED)
    lines = (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()
    assert [Article.from_dict(json.loads(line)) for line in lines] == articles


def test_parquet_holds_the_articles(both: tuple[Path, list[Article]], tmp_path: Path) -> None:
    """So it is through Parquet."""
    folder, articles = both
    write([folder], tmp_path / "out.parquet", as_of=_FETCHED)
    assert articles_of(parquet.read_table(tmp_path / "out.parquet")) == articles
