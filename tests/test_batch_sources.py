from __future__ import annotations

import datetime as dt
import gzip
import io
import os
import sys
import tempfile
import zlib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pyarrow import parquet

import idnews
from idnews import batch
from idnews.batch import Form, Holds, Record, records
from idnews.testing import html_pages, scraped_pages
from tests.batches import Stored, write_csv, write_jsonl, write_pages, write_parquet, write_warc

_TEXT: Final = "DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Selasa (2/9). (Ant/Z-1)"
_HTML: Final = (
    "<!doctype html><title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><p>Seribu bibit bakau ditanam warga di pesisir utara Demak."
)
_FETCHED: Final = dt.datetime(2025, 9, 7, 3, 0, tzinfo=dt.UTC)


def _told(path: Path | str, **manner: Any) -> list[str | bytes | None]:  # noqa: ANN401 - the arguments of records
    """Return what each record in a file holds: its page, or the reason why there is none."""
    return [record.page if record.reason is None else record.reason for record in records([path], **manner)]


def _one(path: Path | str, **manner: Any) -> Record:  # noqa: ANN401 - the arguments of records
    (record,) = records([path], **manner)
    return record


@given(st.lists(html_pages(), max_size=3))
def test_pages_in_html_read_alike_wherever_they_stand(pages: list[Any]) -> None:
    """A folder, a web archive and each kind of table give the articles that the library reads."""
    read = [idnews.read_html(page.html, url=page.url, as_of=_FETCHED) for page in pages]
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        rows: list[Any] = [{"html": page.html, "url": page.url, "as_of": _FETCHED.isoformat()} for page in pages]
        stored = [Stored(page.html.encode(), page.url) for page in pages]
        stamped: list[Any] = [row | {"as_of": _FETCHED} for row in rows]
        sources = [
            write_warc(room / "pages.warc", stored),
            write_warc(room / "pages.warc.gz", stored),
            write_csv(room / "pages.csv", rows),
            write_jsonl(room / "pages.jsonl", rows),
            *([write_parquet(room / "pages.parquet", stamped)] if rows else []),
        ]
        if not rows:
            sources.remove(str(room / "pages.csv"))
        assert [[record.read() for record in records([source])] for source in sources] == [read] * len(sources)
        folder = write_pages(room / "pages", [page.html for page in pages], ".html")
        assert [record.read(as_of=_FETCHED) for record in records([folder])] == [idnews.read_html(page.html, as_of=_FETCHED) for page in pages]


@given(st.lists(scraped_pages().map(lambda page: page.text) | st.text(st.characters(exclude_categories=["Cs"])), min_size=1, max_size=4))
@example(['"'])
@example(["\ufeff", "\r", "\n"])
def test_texts_read_alike_wherever_they_stand(texts: list[str]) -> None:
    """A folder and each kind of table give the same pages, character for character."""
    with tempfile.TemporaryDirectory() as name:
        room = Path(name)
        rows = [{"id": number, "text": text} for number, text in enumerate(texts)]
        folder = write_pages(room / "texts", texts, ".txt")
        tables = [write(room / f"texts.{kind}", rows) for kind, write in _WRITERS.items()]
        (held, *others) = [
            [(record.page if isinstance(record.page, str) else (record.page or b"").decode(), record.form) for record in records([source])]
            for source in [folder, *tables]
        ]
        assert [page for page, _ in held] == texts
        assert others == [held] * len(others)


_WRITERS: Final[dict[str, Callable[[Path, Any], str]]] = {"csv": write_csv, "jsonl": write_jsonl, "parquet": write_parquet}
each_table = pytest.mark.parametrize("kind", list(_WRITERS))


@each_table
def test_a_row_tells_its_address_and_moment_and_carries_the_rest(tmp_path: Path, kind: str) -> None:
    """Columns that are named mean what they are named for, and all but that of the page are carried."""
    row = {"link": "https://kabar.example/bakau", "isi": _TEXT, "dilihat": "2025-09-07T10:00", "rubrik": "Daerah"}
    record = _one(_WRITERS[kind](tmp_path / f"teks.{kind}", [row]), column="isi", url_column="link", as_of_column="dilihat")
    assert record == Record(
        name=f"{tmp_path}/teks.{kind}#1",
        page=_TEXT,
        url="https://kabar.example/bakau",
        as_of=_FETCHED,
        carried={"link": "https://kabar.example/bakau", "dilihat": "2025-09-07T10:00", "rubrik": "Daerah"},
    )


@each_table
def test_text_stands_in_for_html_that_is_blank(tmp_path: Path, kind: str) -> None:
    """Of two columns that may hold the page, the one in HTML is taken unless its cell is blank; the other is carried."""
    source = _WRITERS[kind](tmp_path / f"teks.{kind}", [{"html": _HTML, "text": _TEXT}, {"html": "", "text": _TEXT}])
    assert [(record.form, record.page, record.carried) for record in records([source])] == [
        (Form.HTML, _HTML, {"text": _TEXT}),
        (Form.TEXT, _TEXT, {"html": ""}),
    ]


@each_table
def test_what_a_column_holds_can_be_said(tmp_path: Path, kind: str) -> None:
    """A form that was said outranks the name of a column, and a name that says it the look of a page."""
    source = _WRITERS[kind](tmp_path / f"teks.{kind}", [{"html": _TEXT, "text": _HTML, "isi": _HTML}])
    forms = {column: [_one(source, column=column, form=form).form.value for form in Form] for column in ("html", "text", "isi")}
    assert forms == {"html": ["html", "html", "text"], "text": ["text", "html", "text"], "isi": ["html", "html", "text"]}


@each_table
@pytest.mark.parametrize(
    ("manner", "named"), [({"column": "isi"}, "'isi'"), ({"url_column": "link"}, "'link'"), ({"as_of_column": "dilihat"}, "'dilihat'")]
)
def test_a_column_that_is_missing_is_named(tmp_path: Path, kind: str, manner: dict[str, str], named: str) -> None:
    """A table without a column that was asked for gives one record that says so; in JSON Lines, rows may differ."""
    source = _WRITERS[kind](tmp_path / f"teks.{kind}", [{"text": _TEXT, "id": 1}] * 2)
    reasons = [record.reason for record in records([source], **manner)]
    if kind == "jsonl":
        assert len(reasons) == 2
        assert "column" not in manner or all(f"it has no column {named}" in (reason or "") for reason in reasons)
    else:
        assert reasons == [reasons[0]]
        assert f"it has no column {named}" in (reasons[0] or "")


@each_table
def test_a_table_without_pages_says_what_it_has(tmp_path: Path, kind: str) -> None:
    """Where no column can hold a page, the reason names those that are there."""
    record = _one(_WRITERS[kind](tmp_path / f"teks.{kind}", [{"id": 1, "judul": "Panen"}]))
    assert record.reason == "it has no column 'html' and no column 'text': name the column that holds the page; it has 'id', 'judul'"


@each_table
def test_a_row_with_a_false_moment_is_bad_and_the_next_is_read(tmp_path: Path, kind: str) -> None:
    """A moment that means nothing is a reason, and the batch goes on."""
    source = _WRITERS[kind](tmp_path / f"teks.{kind}", [{"text": _TEXT, "as_of": "kemarin"}, {"text": _TEXT, "as_of": "2025-09-05"}])
    assert _told(source) == ["its column 'as_of' holds no moment in ISO 8601 but 'kemarin'", _TEXT]


def test_a_parquet_file_keeps_its_types(tmp_path: Path) -> None:
    """What is carried comes as Parquet types it, moments to the microsecond, and bytes may hold a page."""
    nanoseconds = pa.array([1757214000123456789], pa.timestamp("ns", "UTC"))
    table = pa.table({"html": pa.array([_HTML.encode()]), "n": pa.array([7], pa.int8()), "t": nanoseconds, "k": pa.array(["a"]).dictionary_encode()})
    parquet.write_table(table, tmp_path / "teks.parquet")
    record = _one(tmp_path / "teks.parquet")
    assert (record.page, record.carried) == (_HTML.encode(), {"n": 7, "t": dt.datetime(2025, 9, 7, 3, 0, 0, 123456, dt.UTC), "k": "a"})


def test_a_moment_beyond_all_years_is_named(tmp_path: Path) -> None:
    """Arrow holds moments for which Python has no year, and the file is named that has one."""
    table = pa.table({"text": [_TEXT], "as_of": pa.array([10**18], pa.timestamp("us", "UTC"))})
    parquet.write_table(table, tmp_path / "teks.parquet")
    assert _told(tmp_path / "teks.parquet") == ["date value out of range"]


def test_bytes_that_are_text_are_utf8(tmp_path: Path) -> None:
    """A column of bytes is read as text in UTF-8, and one that is none is bad."""
    source = write_parquet(tmp_path / "teks.parquet", [{"text": _TEXT.encode()}, {"text": b"Caf\xe9"}, {"text": None}])
    assert _told(source) == [_TEXT, "its column 'text' holds bytes that are not UTF-8", "its column 'text' holds no page"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ('{"text": "Warga', "it is no JSON: Unterminated string"),
        ("[" * 100_000, "it is no JSON: "),
        ("[1]", "it is no object of JSON but list"),
        ('{"text": 7}', "its column 'text' holds no page but int"),
        ('{"text": null}', "its column 'text' holds no page"),
        ("\udcff", "it is no JSON: it is not UTF-8"),
        ("\x1f\udc8b\x08", "it is no JSON: it is still packed"),
        (f'{{"text": {"9" * 5_000}}}', "it holds a number of thousands of digits"),
        (f'{{"text": "a", "as_of": "{"9" * 99}"}}', f"its column 'as_of' holds no moment in ISO 8601 but '{'9' * 60}…'"),
    ],
)
def test_a_bad_line_of_json_is_named_and_the_next_is_read(tmp_path: Path, line: str, reason: str) -> None:
    """A line that holds no page says why, and blank lines are none."""
    (tmp_path / "teks.jsonl").write_bytes(f'\ufeff{{"text": "Satu."}}\n\n{line}\n{{"text": "Dua."}}'.encode("utf-8", "surrogateescape"))
    first, bad, last = records([tmp_path / "teks.jsonl"])
    assert (first.page, bad.name, last.page) == ("Satu.", f"{tmp_path}/teks.jsonl#3", "Dua.")
    assert (bad.reason or "").startswith(reason)


def test_a_line_longer_than_any_page_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that never ends its line does not fill the memory."""
    monkeypatch.setattr("idnews.batch.stream.LONGEST", 32)
    (tmp_path / "teks.jsonl").write_text('{"text": "Satu."}\n' + "x" * 100 + '\n{"text": "Dua."}\n' + "y" * 50, encoding="utf-8")
    assert [isinstance(told, str) and told[:13] for told in _told(tmp_path / "teks.jsonl")] == ["Satu.", "it is longer ", "Dua.", "it is longer "]


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Tiga,3,lebih", "it has 3 cells, and the head of the table has 2"),
        ("Tiga", "it has 1 cells, and the head of the table has 2"),
        ('"Tiga "x" y",3', "it is no row of CSV: ',' expected after '\"'"),
        ("Caf\udce9,3", "it is not UTF-8: convert the table first"),
    ],
)
def test_a_bad_row_of_csv_is_named_and_the_next_is_read(tmp_path: Path, row: str, reason: str) -> None:
    """A row that breaks says how, and blank lines are none."""
    (tmp_path / "teks.csv").write_bytes(f"\ufefftext,n\nSatu,1\n\n{row}\nDua,2\n".encode("utf-8", "surrogateescape"))
    assert [(record.name.rpartition("#")[2], record.reason or record.page) for record in records([tmp_path / "teks.csv"])] == [
        ("1", "Satu"),
        ("2", reason),
        ("3", "Dua"),
    ]


def test_a_quotation_mark_that_does_not_close_is_told(tmp_path: Path) -> None:
    """The rest of a table that vanished in a cell does not pass for a page."""
    (tmp_path / "teks.csv").write_text('text,n\nSatu,1\n"Dua,2\nTiga,3\n', encoding="utf-8")
    assert _told(tmp_path / "teks.csv") == ["Satu", "it is no row of CSV: a quotation mark never closes, and the rest of the file went with it"]


def test_a_row_longer_than_any_page_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line of a table that never ends does not fill the memory."""
    monkeypatch.setattr("idnews.batch.stream.LONGEST", 32)
    (tmp_path / "teks.csv").write_text("text,n\n" + "x" * 100 + ",1\nDua,2\n", encoding="utf-8")
    assert [str(told)[:12] for told in _told(tmp_path / "teks.csv")] == ["it is longer", "Dua"]


@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_cells_may_be_parted_as_spreadsheets_do(tmp_path: Path, mark: str) -> None:
    """Semicolons and tabs part cells where the head says so."""
    (tmp_path / "teks.csv").write_text(f'text{mark}n\n"Satu, dua; tiga\tempat"{mark}1\n', encoding="utf-8")
    record = _one(tmp_path / "teks.csv")
    assert (record.page, record.carried) == ("Satu, dua; tiga\tempat", {"n": "1"})


@pytest.mark.parametrize(
    ("table", "reason"),
    [
        (b"", "it has no column 'html' and no column 'text': name the column that holds the page; it has none"),
        (b"text,text\nSatu,1\n", "two of its columns have the name 'text'"),
        (b"text,\xff\nSatu,1\n", "it is not UTF-8: convert the table first"),
        (b"text,n\rSatu,1\r", "it is no row of CSV: its lines end in carriage returns alone, as on old Macs: convert the line ends first"),
        (b'"text,n\nSatu,1\n', "it is no row of CSV: a quotation mark never closes, and the rest of the file went with it"),
    ],
)
def test_a_table_with_a_bad_head_is_one_bad_record(tmp_path: Path, table: bytes, reason: str) -> None:
    """Without its head nothing in a table means anything."""
    (tmp_path / "teks.csv").write_bytes(table)
    assert _told(tmp_path / "teks.csv") == [reason]


@pytest.mark.parametrize("kind", ["csv", "jsonl", "ndjson"])
def test_tables_in_text_may_be_compressed(tmp_path: Path, kind: str) -> None:
    """A table is unpacked while it is read, whatever its name."""
    plain = Path((write_csv if kind == "csv" else write_jsonl)(tmp_path / f"teks.{kind}", [{"text": _TEXT}] * 3)).read_bytes()
    (tmp_path / f"teks.{kind}.gz").write_bytes(gzip.compress(plain))
    (tmp_path / f"lain.{kind}").write_bytes(gzip.compress(plain))
    assert _told(tmp_path / f"teks.{kind}.gz") == _told(tmp_path / f"lain.{kind}") == [_TEXT] * 3


@pytest.mark.parametrize("kind", ["csv", "jsonl"])
def test_a_compressed_table_that_is_cut_off_is_named(tmp_path: Path, kind: str) -> None:
    """The rows before the cut are read, and the cut is told."""
    rows: list[Any] = [{"text": f"{_TEXT} {zlib.crc32(bytes(number))}"} for number in range(5_000)]
    packed = gzip.compress(Path(_WRITERS[kind](tmp_path / f"teks.{kind}", rows)).read_bytes())
    (tmp_path / f"teks.{kind}.gz").write_bytes(packed[: len(packed) // 2])
    *read, bad = records([tmp_path / f"teks.{kind}.gz"])
    assert 0 < len(read) < len(rows)
    assert (bad.name, bad.reason) == (
        f"{tmp_path}/teks.{kind}.gz#{len(read) + 1}",
        "Compressed file ended before the end-of-stream marker was reached",
    )


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet", "warc", "html"])
def test_a_file_that_is_not_there_is_named(tmp_path: Path, kind: str) -> None:
    """A file that cannot be opened is one bad record."""
    record = _one(tmp_path / f"hilang.{kind}")
    assert (record.name, record.reason) == (f"{tmp_path}/hilang.{kind}", "No such file or directory")


@pytest.mark.parametrize("kind", ["parquet", "warc"])
def test_what_is_no_such_file_is_named(tmp_path: Path, kind: str) -> None:
    """A name that promises too much is one bad record."""
    (tmp_path / f"teks.{kind}").write_text("Warga menanam bakau.\n" * 50, encoding="utf-8")
    record = _one(tmp_path / f"teks.{kind}")
    assert record.name == f"{tmp_path}/teks.{kind}"
    assert record.reason


def test_a_parquet_file_that_is_damaged_is_named(tmp_path: Path) -> None:
    """The rows before the damage are read, and the damage is told."""
    rows = [{"text": f"{_TEXT} {number} {zlib.crc32(bytes(number))}"} for number in range(400)]
    parquet.write_table(pa.Table.from_pylist(rows), tmp_path / "teks.parquet", row_group_size=100, compression="none", use_dictionary=False)
    raw = bytearray((tmp_path / "teks.parquet").read_bytes())
    place = raw.index(rows[250]["text"].encode()) - 4
    raw[place : place + 4] = b"\xff\xff\xff\x7f"
    (tmp_path / "teks.parquet").write_bytes(raw)
    *read, bad = records([tmp_path / "teks.parquet"])
    assert [record.page for record in read] == [row["text"] for row in rows[: len(read)]]
    assert bad.name == f"{tmp_path}/teks.parquet#{len(read) + 1}"
    assert bad.reason


def test_an_archive_tells_address_and_moment(tmp_path: Path) -> None:
    """Each response in HTML that was found is a page; records are numbered whatever they are."""
    html = _HTML.encode()
    source = write_warc(
        tmp_path / "pages.warc.gz",
        [
            Stored(b"GET / HTTP/1.1", kind="request"),
            Stored(html),
            Stored(b"\x89PNG", head="Content-Type: image/png"),
            Stored(html, status="404 Not Found"),
            Stored(html, "https://www.kabar.example/xhtml", head="Content-Type: Application/XHTML+XML", date="2025-09-07T10:00:00+07:00"),
            Stored(html, "https://www.kabar.example/tanpa", head="Server: a"),
            Stored(b"Warga", head="Server: a"),
            Stored(html, "https://www.kabar.example/kapan", date="kemarin"),
        ],
    )
    assert [(record.name.rpartition("#")[2], record.url, record.as_of) for record in records([source])] == [
        ("2", "https://www.kabar.example/bakau", _FETCHED),
        ("5", "https://www.kabar.example/xhtml", _FETCHED),
        ("6", "https://www.kabar.example/tanpa", _FETCHED),
        ("8", "https://www.kabar.example/kapan", None),
    ]


_CHUNKED: Final = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (20, _HTML[:20].encode(), len(_HTML) - 20, _HTML[20:].encode())
# Without the time, which would give each process a test of another name.
_PACKED: Final = gzip.compress(_HTML.encode(), mtime=0)


@pytest.mark.parametrize(
    ("content", "head"),
    [
        (_CHUNKED, "Transfer-Encoding: chunked"),
        (_PACKED, "Content-Encoding: gzip"),
        (zlib.compress(_HTML.encode()), "Content-Encoding: deflate"),
        (b"%x\r\n%s\r\n0\r\n\r\n" % (len(_PACKED), _PACKED), "Content-Encoding: gzip\nTransfer-Encoding: chunked"),
        # Some crawlers keep the head that was sent, and the content as they decoded it.
        (_HTML.encode(), "Transfer-Encoding: chunked"),
        (_HTML.encode(), "Content-Encoding: gzip"),
        (_HTML.encode(), "Content-Encoding: x-entah"),
        (_PACKED, "Content-Encoding: gzip\nTransfer-Encoding: chunked"),
        (_CHUNKED, "Content-Encoding: gzip\nTransfer-Encoding: chunked"),
    ],
)
def test_what_a_server_packed_is_unpacked(tmp_path: Path, content: bytes, head: str) -> None:
    """Content is decoded as its head says, or as far as that is true."""
    source = write_warc(tmp_path / "pages.warc", [Stored(content, head=f"Content-Type: text/html\n{head}")])
    assert _told(source) == [_HTML.encode()]


@pytest.mark.parametrize(("content", "head"), [(_PACKED[:30], "Content-Encoding: gzip"), (b"\x00\x01", "Content-Encoding: br")])
def test_content_that_cannot_be_decoded_is_bad(tmp_path: Path, content: bytes, head: str) -> None:
    """A page that nobody can unpack is named with its address, and the next is read."""
    source = write_warc(tmp_path / "pages.warc", [Stored(content, head=f"Content-Type: text/html\n{head}"), Stored(_HTML.encode())])
    bad, read = records([source])
    assert (bad.name, bad.url, bad.reason) == (f"{source}#1", "https://www.kabar.example/bakau", "its content cannot be decoded")
    assert read.page == _HTML.encode()


def test_a_head_that_is_too_long_to_be_read_is_bad(tmp_path: Path) -> None:
    """A page behind a head that nobody reads to its end is named and not lost, and the next is read."""
    source = write_warc(tmp_path / "pages.warc", [Stored(_HTML.encode(), head=f"Set-Cookie: a={'x' * 40_000}"), Stored(_HTML.encode())])
    bad, read = records([source])
    assert (bad.name, bad.url, bad.reason) == (f"{source}#1", "https://www.kabar.example/bakau", "its content cannot be decoded")
    assert read.page == _HTML.encode()


def test_a_page_without_content_is_a_page(tmp_path: Path) -> None:
    """What a server answered with nothing is an empty page."""
    assert _told(write_warc(tmp_path / "pages.warc", [Stored(b"")])) == [b""]


@pytest.mark.parametrize(
    ("page", "charset", "read"),
    [
        ("<p>\u201eKafe\u201c</p>".encode("cp1250"), "windows-1250", "<p>\u201eKafe\u201c</p>"),
        ("<p>\u010de</p>".encode("iso8859-2"), "iso-8859-2", "<p>\u010de</p>"),
        ("<p>\u010de</p>".encode(), "iso-8859-2", "<p>\u010de</p>".encode()),
        # What is no charset, or none that a page is written in, is passed over.
        (b"<p>Caf\xe9</p>", "idna", b"<p>Caf\xe9</p>"),
        (b"<p>Caf\xe9</p>", "undefined", b"<p>Caf\xe9</p>"),
        (b"<p>Caf\xe9</p>", "a\0b", b"<p>Caf\xe9</p>"),
        ("<meta charset=iso-8859-2><p>\u010de</p>".encode("iso8859-2"), "iso-8859-1", "<meta charset=iso-8859-2><p>\u010de</p>".encode("iso8859-2")),
        (b"<p>Caf\xe9</p>", "entah", b"<p>Caf\xe9</p>"),
        ("<p>Kafe\u0301</p>".encode("utf-16"), "iso-8859-1", "<p>Kafe\u0301</p>".encode("utf-16")),
    ],
)
def test_the_charset_of_a_server_counts_where_the_page_tells_none(tmp_path: Path, page: bytes, charset: str, read: str | bytes) -> None:
    """A page that declares its charset, or is UTF-8, is left to the library; else the server's word is taken."""
    assert _told(write_warc(tmp_path / "pages.warc", [Stored(page, head=f"Content-Type: text/html; charset={charset}")])) == [read]


@pytest.mark.parametrize("suffix", [".warc", ".warc.gz"])
@pytest.mark.parametrize("lost", [30, 60, 200])
def test_an_archive_that_is_cut_off_is_named(tmp_path: Path, suffix: str, lost: int) -> None:
    """The pages before the cut are read, and the cut is told."""
    path = Path(write_warc(tmp_path / f"pages{suffix}", [Stored(_HTML.encode())] * 3))
    path.write_bytes(path.read_bytes()[:-lost])
    *read, bad = records([path])
    assert [record.page for record in read] == [_HTML.encode()] * 2
    assert (bad.name, bad.reason) == (f"{path}#3", "the archive ends within this record")


def test_an_archive_that_is_cut_off_in_a_picture_is_named(tmp_path: Path) -> None:
    """A cut is told even where it took no page."""
    path = Path(write_warc(tmp_path / "pages.warc", [Stored(_HTML.encode()), Stored(b"\x89" * 50_000, head="Content-Type: image/png")]))
    path.write_bytes(path.read_bytes()[:-1_000])
    assert [record.reason for record in records([path])] == [None, "the archive ends within this record"]


def test_an_archive_with_garbage_in_its_middle_is_named(tmp_path: Path) -> None:
    """The pages before the garbage are read, and the garbage is told."""
    path = Path(write_warc(tmp_path / "pages.warc.gz", [Stored(_HTML.encode())] * 2))
    path.write_bytes(path.read_bytes() + b"garbage" * 20)
    assert [record.reason is None for record in records([path])] == [True, True, False]


def test_a_folder_is_walked_in_order(tmp_path: Path) -> None:
    """Files and folders come by name, each kind as its ending says; the hidden, the unknown and links to folders are passed over."""
    for name in ("b/2.html", "b/1.txt", "a.html", "c.HTM", "b/.git/x.html", ".tersembunyi.html", "gambar.png", "b.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(_TEXT, encoding="utf-8")
    write_jsonl(tmp_path / "b" / "3.jsonl", [{"text": _TEXT}] * 2)
    write_warc(tmp_path / "b" / "4.warc", [Stored(_HTML.encode())])
    (tmp_path / "d").symlink_to(tmp_path / "b", target_is_directory=True)
    (tmp_path / "e.html").symlink_to(tmp_path / "b", target_is_directory=True)
    (tmp_path / "f.html").symlink_to(tmp_path / "tidak-ada")
    names = [os.path.relpath(record.name, tmp_path) for record in records([tmp_path])]
    assert names == ["a.html", "b/1.txt", "b/2.html", "b/3.jsonl#1", "b/3.jsonl#2", "b/4.warc#1", "b.txt", "c.HTM", "f.html"]


def test_a_folder_that_is_removed_meanwhile_is_named(tmp_path: Path) -> None:
    """A folder that is gone when its turn comes is one bad record, and the others are read."""
    for name in ("a.txt", "c.txt"):
        (tmp_path / name).write_text(_TEXT, encoding="utf-8")
    (tmp_path / "b").mkdir()
    found = records([tmp_path])
    first = next(found)
    (tmp_path / "b").rmdir()
    assert [(record.name, record.page, record.reason) for record in (first, *found)] == [
        (f"{tmp_path}/a.txt", _TEXT, None),
        (f"{tmp_path}/b", None, "No such file or directory"),
        (f"{tmp_path}/c.txt", _TEXT, None),
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_what_is_found_and_is_no_file_is_passed_over(tmp_path: Path) -> None:
    """Nobody waits for a pipe that lies in a folder, and a link to itself costs no more than itself."""
    os.mkfifo(tmp_path / "a.html")
    (tmp_path / "b.html").symlink_to(tmp_path / "b.html")
    (tmp_path / "c.html").write_text(_HTML, encoding="utf-8")
    reasons = ["Too many levels of symbolic links", None]
    assert [record.reason for record in records([tmp_path])] == reasons
    assert [record.reason for record in records([f"{tmp_path}/*.html"])] == reasons


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_read_is_named(tmp_path: Path) -> None:
    """A folder behind a closed door is one bad record, and the others are read."""
    (tmp_path / "a").mkdir(mode=0)
    (tmp_path / "b.txt").write_text(_TEXT, encoding="utf-8")
    assert [record.reason for record in records([tmp_path])] == ["Permission denied", None]


def test_a_pattern_is_a_name_that_no_file_has(tmp_path: Path) -> None:
    """A pattern that the shell did not expand gives its files in order; one that matches none is bad; a file named like one is a file."""
    for name in ("a/x.html", "a/b/y.html", "z.html", "a/teks.txt", "[x].html"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(_TEXT, encoding="utf-8")
    assert [os.path.relpath(record.name, tmp_path) for record in records([f"{tmp_path}/**/*.html"])] == [
        "[x].html",
        "a/b/y.html",
        "a/x.html",
        "z.html",
    ]
    assert _one(tmp_path / "[x].html").name == str(tmp_path / "[x].html")
    assert _told(f"{tmp_path}/*.md") == ["no file has a name like that"]


def test_a_name_that_no_file_can_have_is_bad() -> None:
    """A name is never a reason to stop."""
    assert [record.reason is not None for name in ("a\0b", "a\0b.csv", "a\0b.warc", "a\0b.parquet", "a\0b*") for record in records([name])] == [
        True
    ] * 5


@pytest.fixture
def standard_input(monkeypatch: pytest.MonkeyPatch) -> Callable[[bytes], None]:
    """Return what puts bytes on standard input."""

    def put(held: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(held)))

    return put


def test_a_dash_is_standard_input(standard_input: Callable[[bytes], None]) -> None:
    """Standard input is a page, as HTML or as text."""
    standard_input(_HTML.encode())
    assert (_one("-").page, _one("-").name) == (_HTML.encode(), "-")


@pytest.mark.parametrize("holds", list(Holds))
def test_standard_input_holds_what_was_said(tmp_path: Path, standard_input: Callable[[bytes], None], holds: Holds) -> None:
    """Tables and archives come through a pipe too."""
    rows: list[Any] = [{"html": _HTML}] * 3
    path = tmp_path / "isi"
    writers: dict[Holds, Callable[[], object]] = {
        Holds.PAGE: lambda: path.write_text(_HTML, encoding="utf-8"),
        Holds.WARC: lambda: write_warc(path, [Stored(_HTML.encode())] * 3),
        Holds.CSV: lambda: write_csv(path, rows),
        Holds.JSONL: lambda: write_jsonl(path, rows),
        Holds.PARQUET: lambda: write_parquet(path, rows),
    }
    writers[holds]()
    standard_input(path.read_bytes())
    through = list(records(["-"], holds=holds))
    assert [attrs_without_name(record) for record in through] == [attrs_without_name(record) for record in records([path], holds=holds)]
    assert [record.name.partition("#")[0] for record in through] == ["-"] * len(through)


def attrs_without_name(record: Record) -> tuple[object, ...]:
    """Return what a record tells, wherever it stands."""
    return record.page, record.form, record.url, record.as_of, record.carried, record.reason


@pytest.mark.parametrize("holds", list(Holds))
def test_standard_input_that_is_closed_is_named(monkeypatch: pytest.MonkeyPatch, holds: Holds) -> None:
    """Where the shell closed standard input, that is the reason."""
    monkeypatch.setattr(sys, "stdin", None)
    assert _told("-", holds=holds) == ["it is closed"]


def test_records_come_as_they_are_asked_for(tmp_path: Path) -> None:
    """No file is opened before its record is wanted."""
    write_pages(tmp_path / "a", [_TEXT] * 3, ".txt")
    found = records([tmp_path / "a"])
    first = next(found)
    (tmp_path / "a" / "00001.txt").unlink()
    assert (first.page, next(found).reason, next(found).page) == (_TEXT, "No such file or directory", _TEXT)


@pytest.mark.parametrize("single", ["crawl", b"crawl", Path("crawl"), 7])
def test_a_single_name_is_no_batch(single: Iterable[str]) -> None:
    """Whoever gives a name where names are wanted is told."""
    with pytest.raises(idnews.NotABatch, match=r"iterable of names of .*: put a single name into a list"):
        records(single)


@pytest.mark.parametrize("wrong", [{"form": "pdf"}, {"holds": "zip"}])
def test_a_wrong_word_is_told_with_the_right_ones(wrong: dict[str, Any]) -> None:
    """What can be said is said when something else was."""
    with pytest.raises(idnews.NotAChoice, match="pass one of"):
        records([], **wrong)


@pytest.mark.parametrize(("kind", "package", "extra"), [("warc", "fastwarc", "warc"), ("parquet", "pyarrow", "tables")])
def test_a_missing_library_is_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, kind: str, package: str, extra: str) -> None:
    """Without the library that reads it, a file says what to install."""
    for name in [name for name in sys.modules if name.partition(".")[0] == package or name in {"idnews.batch.archive", "idnews.batch.parquet"}]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, package, None)
    with pytest.raises(idnews.MissingExtra, match=rf"pip install 'idnews\[{extra}\]'"):
        list(records([tmp_path / f"teks.{kind}"]))


def test_another_missing_module_is_a_fault(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A broken installation shows itself."""
    monkeypatch.delitem(sys.modules, "idnews.batch.archive", raising=False)
    monkeypatch.setitem(sys.modules, "idnews.batch.stream", None)
    with pytest.raises(ModuleNotFoundError, match="stream"):
        list(records([tmp_path / "teks.warc"]))


def test_a_bad_record_is_not_read() -> None:
    """Whoever reads a record that says why it cannot be read is told."""
    with pytest.raises(idnews.NotAPage):
        Record(name="a.html", reason="it is closed").read()


def test_the_door_offers_what_it_says() -> None:
    """Every name of the door is there."""
    assert [name for name in batch.__all__ if not hasattr(batch, name)] == []
