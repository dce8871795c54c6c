from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import pytest

import idnews
from tests.integrations.pages import AS_OF, pages

pytest.importorskip("datatrove")
pytest.importorskip("orjson")
pytest.importorskip("warcio")

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.readers import JsonlReader, WarcReader
from datatrove.pipeline.writers import JsonlWriter

from idnews.datatrove import Idnews

pytestmark = pytest.mark.datatrove

_HTML: Final = (
    "<title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><div><p>Seribu bibit bakau ditanam warga di pesisir utara.</p>"
    "<p>Penanaman dimulai Sabtu (28/11) dan diikuti seratus orang dari tiga desa. (Ant/Z-1)</p></div>"
)
_STORY: Final = "Seribu bibit bakau ditanam warga di pesisir utara.\nPenanaman dimulai Sabtu (28/11) dan diikuti seratus orang dari tiga desa."
_SATURDAY: Final = dt.date(2026, 11, 28)
_NO_STORY: Final = "<title>Kabar</title>"


def _documents(*texts: str, **metadata: object) -> list[Document]:
    return [Document(text, str(number), metadata=dict(metadata)) for number, text in enumerate(texts)]


def _run(step: Idnews, documents: Iterable[Document]) -> list[Document]:
    return list(step.run(documents))


def test_a_pipeline_reads_as_the_library_does(tmp_path: Path) -> None:
    """JSON Lines on the disk, read by two tasks in processes of their own, hold the Articles that `read_html` makes of the pages."""
    given = pages()
    (tmp_path / "pages").mkdir()
    for task in range(2):
        lines = [json.dumps({"text": page.html, "id": page.url, "url": page.url, "date": AS_OF.isoformat()}) for page in given[task::2]]
        (tmp_path / "pages" / f"{task}.jsonl").write_text("\n".join(lines), encoding="utf-8")
    steps = [
        JsonlReader(str(tmp_path / "pages")),
        Idnews(facts=idnews.Article.to_dict, timeout=60),
        JsonlWriter(str(tmp_path / "stories"), compression=None),
    ]
    LocalPipelineExecutor(steps, tasks=2, workers=2, logging_dir=str(tmp_path / "log")).run()
    rows = [json.loads(line) for path in (tmp_path / "stories").iterdir() for line in path.read_text(encoding="utf-8").splitlines()]
    expected = {page.url: page.article for page in given}
    assert {row["id"]: row["text"] for row in rows} == {url: article.text for url, article in expected.items() if article.text}
    assert [row["id"] for row in rows if idnews.Article.from_dict(row["metadata"]) != expected[row["id"]]] == []


def test_records_of_a_warc_are_read_with_their_address_and_their_moment(tmp_path: Path) -> None:
    """What datatrove's reader of WARC files leaves in the metadata is what the extractor takes from there."""
    (tmp_path / "pages.warc").write_bytes(_warc_record("https://www.antaranews.com/berita/1/bakau", _HTML))
    steps = [
        WarcReader(str(tmp_path), glob_pattern="*.warc"),
        Idnews(facts=idnews.Article.to_dict),
        JsonlWriter(str(tmp_path / "out"), compression=None),
    ]
    LocalPipelineExecutor(steps, logging_dir=str(tmp_path / "log")).run()
    row = json.loads((tmp_path / "out" / "00000.jsonl").read_text(encoding="utf-8"))
    article = idnews.Article.from_dict(row["metadata"])
    assert (row["text"], article.publisher and article.publisher.name) == (_STORY, "ANTARA")
    assert [told.moment and told.moment.day for told in article.dates] == [_SATURDAY]


def test_facts_join_the_metadata() -> None:
    """The facts stand beside what other steps wrote there."""
    (document,) = _run(Idnews(), _documents(_HTML, file_path="a.warc"))
    assert document.text == _STORY
    assert type(document.text) is str
    assert document.metadata == {
        "file_path": "a.warc",
        "kind": "article",
        "headline": "Warga Menanam Bakau",
        "kicker": None,
        "standfirst": None,
        "authors": [],
        "editors": [],
        "agency": "Antara",
        "date_published": None,
        "date_modified": None,
        "tags": [],
        "breadcrumb": [],
        "publisher": None,
    }


def test_documents_without_a_story_are_dropped() -> None:
    """As datatrove's own extractors do, and counted as they are."""
    step = Idnews()
    assert [document.id for document in _run(step, _documents(_NO_STORY, _HTML))] == ["1"]
    assert (step.stats["total"].total, step.stats["dropped"].total, step.stats["forwarded"].total) == (2, 1, 1)


def test_documents_without_a_story_are_kept_where_that_is_asked() -> None:
    """They go on with an empty text and with their facts."""
    (document,) = _run(Idnews(keep_empty=True), _documents(_NO_STORY))
    assert (document.text, document.metadata["kind"]) == ("", "empty")


@pytest.mark.parametrize("date", [AS_OF, AS_OF.isoformat(), "2026-12-01T05:00:00Z"])
def test_the_moment_is_taken_from_the_metadata(date: object) -> None:
    """A day that the story names without its year is meant as of the moment when the page was seen."""
    (document,) = _run(Idnews(facts=idnews.Article.to_dict, date_key="fetched"), _documents(_HTML, fetched=date))
    (told,) = idnews.Article.from_dict(document.metadata).dates
    assert told.moment is not None
    assert told.moment.day == _SATURDAY


@pytest.mark.parametrize("date", [dt.datetime(2026, 12, 1, 5), "2026-12-01", "kemarin", 20261201])  # noqa: DTZ001 - that is what is tested
def test_a_date_without_a_zone_tells_no_moment(date: object) -> None:
    """It is counted and not guessed, and the page is read all the same."""
    step = Idnews(facts=idnews.Article.to_dict)
    (document,) = _run(step, _documents(_HTML, date=date))
    assert [told.moment for told in idnews.Article.from_dict(document.metadata).dates] == [None]
    assert step.stats["no_moment"].total == 1


def test_an_address_that_is_none_is_passed_over() -> None:
    """A number where an address belongs is no address."""
    (document,) = _run(Idnews(facts=idnews.Article.to_dict), _documents(_HTML, url=7))
    assert document.metadata["url"] is None


def test_the_address_tells_the_publisher() -> None:
    """It is looked for where the pipeline keeps it."""
    (document,) = _run(Idnews(url_key="page"), _documents(_HTML, page="https://www.antaranews.com/berita/1/bakau"))
    assert document.metadata["publisher"] == "ANTARA"


def test_a_publisher_travels_with_the_step() -> None:
    """A publisher of one's own is a value, in the process that reads as well."""
    own = idnews.Publisher("Kabar Bakau", ("kabarbakau.example",), places={idnews.Label.BODY: "div.isi", idnews.Label.PROMO: "div.kotak"})
    page = "<h1>Warga Menanam Bakau</h1><div class=isi><p>Seribu bibit ditanam.<div class=kotak>Bakau menahan ombak.</div></div>"
    (document,) = _run(Idnews(publisher=own), _documents(page))
    assert (document.text, document.metadata["publisher"]) == ("Seribu bibit ditanam.", "Kabar Bakau")


def test_a_publisher_that_nobody_described_is_refused_at_once() -> None:
    """Not in the process that reads, page after page."""
    with pytest.raises(idnews.NotAPublisher):
        Idnews(publisher="kabarbakau.example")


def test_scraped_texts_are_read_too() -> None:
    """Documents that hold text and no HTML have a door of their own."""
    (document,) = _run(Idnews(read=idnews.read_text), _documents("Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit ditanam. (Ant/Z-1)"))
    assert (document.text, document.metadata["agency"]) == ("Seribu bibit ditanam.", "Antara")


def test_a_page_that_takes_too_long_is_left_out() -> None:
    """It is counted, and the next one is read."""
    step = Idnews(timeout=1, read=_hang_on("tanpa akhir"))
    assert [document.id for document in _run(step, _documents("tanpa akhir", _HTML))] == ["1"]
    assert (step.stats["timeout"].total, step.stats["forwarded"].total) == (1, 1)


def _warc_record(url: str, page: str) -> bytes:
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page.encode()
    head = {
        "WARC-Type": "response",
        "WARC-Record-ID": "<urn:uuid:0b8f7a52-6c1d-4f0e-9a57-3b0c7d1e2f10>",
        "WARC-Date": f"{AS_OF:%Y-%m-%dT%H:%M:%SZ}",
        "WARC-Target-URI": url,
        "WARC-Identified-Payload-Type": "text/html",
        "Content-Type": "application/http; msgtype=response",
        "Content-Length": str(len(answer)),
    }
    return b"WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in head.items()).encode() + b"\r\n" + answer + b"\r\n\r\n"


def _hang_on(text: str) -> Callable[..., idnews.Article]:
    def read(page: str, **options: Any) -> idnews.Article:  # noqa: ANN401 - the options are those of `read_html`
        while page == text:
            pass
        return idnews.read_html(page, **options)

    return read
