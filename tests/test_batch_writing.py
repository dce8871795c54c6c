from __future__ import annotations

import csv
import datetime as dt
import io
import json
import os
import random
import signal
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import pyarrow as pa
import pytest
from pyarrow import parquet

import idnews
from idnews.article import Article
from idnews.batch import Failure, Print, Tally, read, write
from idnews.batch.arrow import arrow_printing
from idnews.batch.carried import plain
from idnews.batch.ledger import Ledger
from idnews.errors import NotAnOutput
from idnews.tables import SCHEMA, articles_of
from tests.batches import Stored, write_csv, write_jsonl, write_pages, write_parquet, write_warc

_STORY: Final = "DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Selasa (2/9). (Ant/Z-1)"
_ROOM: Final = Path(idnews.__file__).parent / "batch"
can_fork: Final = pytest.mark.skipif(not hasattr(os, "fork"), reason="a test is forked only where processes can be")


@pytest.fixture
def texts(tmp_path: Path) -> str:
    """Return a table of forty texts, of which one cannot be read and one is empty."""
    rows: list[object] = [{"text": f"Warga desa nomor {number} menanam bakau.", "id": number} for number in range(38)]
    return write_jsonl(tmp_path / "texts.jsonl", [*rows[:7], {"id": "rusak"}, *rows[7:30], {"text": ""}, *rows[30:]])


@pytest.fixture(autouse=True)
def often(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write the journal every few records, so that few records make a long story."""
    monkeypatch.setattr("idnews.batch.writing._OFTEN", 4)
    monkeypatch.setattr("idnews.batch.writing._MANY", 3)


def test_what_is_read_is_what_the_library_reads(tmp_path: Path) -> None:
    """Each reading holds the article that `read_text` gives, with what is known of all records."""
    folder = write_pages(tmp_path / "texts", [_STORY] * 2, ".txt")
    known: Any = {"as_of": dt.datetime(2025, 9, 5, tzinfo=dt.UTC), "publisher": idnews.UNKNOWN}
    article = idnews.read_text(_STORY, **known)
    assert [(reading.name, reading.article) for reading in read([folder], **known)] == [(f"{folder}/0000{n}.txt", article) for n in range(2)]


@pytest.mark.parametrize("names", [[], ["a.html", "b.html"], ["."], ["*.html"], ["a.warc"], ["a.csv"], ["a.jsonl"], ["a.parquet"]])
def test_an_address_is_that_of_one_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, names: list[str]) -> None:
    """One address never stands in the articles of several pages."""
    monkeypatch.chdir(tmp_path)
    for name in ("a.html", "b.html"):
        (tmp_path / name).write_text("<p>Warga panen.", encoding="utf-8")
    with pytest.raises(idnews.NotOnePage, match=r"the column of their addresses \(url_column, or --url-column"):
        read(names, url="https://www.kompas.com/contoh")
    with pytest.raises(idnews.NotOnePage):
        write(names, tmp_path / "x.jsonl", url="https://www.kompas.com/contoh")
    (one,) = read(["a.html"], url="https://www.kompas.com/contoh")
    assert one.article is not None
    assert one.article.url == "https://www.kompas.com/contoh"


def test_what_a_record_knows_outranks_what_is_known_of_all(tmp_path: Path) -> None:
    """A row's own address and moment hold."""
    row = {"text": _STORY, "url": "https://www.tempo.co/contoh", "as_of": "2025-09-05"}
    (reading,) = read([write_jsonl(tmp_path / "a.jsonl", [row])], as_of=dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
    wib = dt.timezone(dt.timedelta(hours=7))
    assert reading.article == idnews.read_text(_STORY, url="https://www.tempo.co/contoh", as_of=dt.datetime(2025, 9, 5, tzinfo=wib))


def test_articles_from_processes_hold_no_proof(texts: str) -> None:
    """Several jobs read what one reads, but for the proofs."""
    alone, together = list(read([texts])), list(read([texts], jobs=2))
    assert together == alone
    assert {reading.article is None or reading.article.proof is None for reading in together} == {True}
    assert any(reading.article is not None and reading.article.proof is not None for reading in alone)


@pytest.mark.parametrize("wrong", [{"as_of": dt.datetime(2025, 9, 5)}, {"publisher": "entah.example"}, {"form": "pdf"}, {"jobs": -1}])  # noqa: DTZ001
def test_misuse_is_met_at_the_door(wrong: dict[str, Any]) -> None:
    """What cannot be meant is refused before a record is asked for."""
    with pytest.raises(idnews.IdnewsError):
        read([], **wrong)


def test_a_keyword_that_is_none_is_refused() -> None:
    """A slip of the pen does not go unnoticed."""
    with pytest.raises(TypeError, match="'colum'"):
        read([], colum="isi")  # type: ignore[call-arg]  # that is the point


def test_a_file_holds_a_line_for_each_article(tmp_path: Path, texts: str) -> None:
    """JSON Lines hold where an article came from, what it says and what its row tells; the counts tell the rest."""
    assert write([texts], tmp_path / "out.jsonl") == Tally(records=40, failed=1, empty=1, size=Path(texts).stat().st_size)
    lines = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()]
    assert (lines[7]["source"], lines[7]["id"]) == (f"{texts}#9", 7)
    assert Article.from_dict(lines[7]) == idnews.read_text("Warga desa nomor 7 menanam bakau.")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "texts.jsonl"]


def test_a_column_whose_name_is_taken_stands_beside(tmp_path: Path) -> None:
    """No column of a row hides what the page says, or where it came from."""
    row = {"text": "Warga menanam bakau.", "url": "https://a.example/", "source": "x", "input_url": "y", "headline": "z"}
    printed: list[bytes] = []
    write([write_jsonl(tmp_path / "a.jsonl", [row])], printed.append)
    line = json.loads(b"".join(printed))
    told = {"url": "https://a.example/", "input_url": "https://a.example/", "input_source": "x", "input_input_url": "y", "input_headline": "z"}
    assert {name: line[name] for name in told} == told


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (dt.datetime(2025, 9, 5, 9, 30, tzinfo=dt.UTC), "2025-09-05T09:30:00+00:00"),
        (dt.time(9, 30), "09:30:00"),
        (b"Caf\xe9", "Caf\\xe9"),
        (float("inf"), None),
        ([1.5, (True, None)], [1.5, [True, None]]),
        ({1: dt.date(2025, 9, 5)}, {"1": "2025-09-05"}),
        (dt.timedelta(hours=7), "7:00:00"),
    ],
)
def test_what_is_carried_is_plain(cell: object, shown: object) -> None:
    """JSON can hold whatever a table holds."""
    assert plain(cell) == shown


def test_half_a_character_survives_json(tmp_path: Path) -> None:
    """What has no bytes in UTF-8 is escaped, and read as it was."""
    text = "Warga \ud83d menanam bakau."
    write([write_jsonl(tmp_path / "a.jsonl", [{"text": text}])], tmp_path / "out.jsonl")
    assert Article.from_dict(json.loads((tmp_path / "out.jsonl").read_bytes())).text == text


def test_half_a_character_is_told_alike_in_every_column_of_parquet(tmp_path: Path) -> None:
    """What has no bytes in UTF-8 is the sign for what is unknown, in what is read and in what is carried; two halves are one."""
    words = "Warga \ud83c\udf34 menanam \ud83d bakau."
    write([write_jsonl(tmp_path / "a.jsonl", [{"text": words, "catatan": words}])], tmp_path / "out.parquet", printed=Print.PARQUET)
    table = parquet.read_table(tmp_path / "out.parquet")
    assert [table.column(name).to_pylist() for name in ("text", "catatan")] == [["Warga \N{PALM TREE} menanam \N{REPLACEMENT CHARACTER} bakau."]] * 2


@pytest.mark.parametrize("form", [form for form in Print if form is not Print.PARQUET])
@pytest.mark.parametrize("number", [0, 1, 5])
def test_every_form_is_whole(tmp_path: Path, form: Print, number: int) -> None:
    """Into a file, in pieces, and of nothing at all, a form is what it should be."""
    texts = [f"Warga desa nomor {each} menanam bakau." for each in range(number)]
    folder = write_pages(tmp_path / "texts", texts, ".txt")
    pieces: list[bytes] = []
    write([folder], pieces.append, printed=form)
    write([folder], tmp_path / "out", printed=form)
    articles = [idnews.read_text(text) for text in texts]
    told: list[dict[str, Any]] = [{"source": f"{folder}/{each:05}.txt", **article.to_dict()} for each, article in enumerate(articles)]
    table = io.StringIO()
    columns = ["source", *(name for name in Article().to_dict() if name != "is")]
    writer = csv.DictWriter(table, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows({name: _cell(value) for name, value in each.items()} for each in told)
    want = {
        Print.JSONL: "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in told),
        Print.JSON: json.dumps(told, ensure_ascii=False, indent=2) + "\n",
        Print.JSONLD: json.dumps([article.to_jsonld() for article in articles], ensure_ascii=False, indent=2) + "\n",
        Print.TEXT: "\n".join(f"{article.text}\n" for article in articles),
        Print.PROOF: "\n".join(idnews.explain(article) for article in articles),
        Print.CSV: table.getvalue(),
    }
    assert (tmp_path / "out").read_bytes() == b"".join(pieces) == want[form].encode()


def _cell(value: object) -> object:
    """Return what stands for a value in a cell of CSV."""
    return value if value is None or isinstance(value, str) else json.dumps(value, ensure_ascii=False)


@pytest.mark.parametrize("number", [0, 1, 5])
def test_parquet_holds_the_articles(tmp_path: Path, number: int) -> None:
    """Parquet has the columns of `tables.SCHEMA`, behind that which says where a record stands."""
    texts = [f"Warga desa nomor {each} menanam bakau." for each in range(number)]
    write([write_pages(tmp_path / "texts", texts, ".txt")], tmp_path / "out.parquet")
    table = parquet.read_table(tmp_path / "out.parquet")
    assert table.schema.names == ["source", *SCHEMA.names]
    assert table.column("source").to_pylist() == [f"{tmp_path}/texts/{each:05}.txt" for each in range(number)]
    assert articles_of(table) == [idnews.read_text(text) for text in texts]
    assert table.schema.metadata[b"idnews.schema"] == SCHEMA.metadata[b"idnews.schema"]


def test_parquet_goes_into_a_file() -> None:
    """What is read from its end cannot be printed as it comes."""
    with pytest.raises(idnews.NotAnOutput, match="it needs a file"):
        write([], lambda _printed: None, printed="parquet")


def _rows(written: Path) -> list[dict[str, Any]]:
    """Return what a table holds, row by row."""
    if written.suffix == ".parquet":
        rows: list[dict[str, Any]] = parquet.read_table(written).to_pylist()
        return rows
    with written.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _carried(written: Path) -> list[dict[str, Any]]:
    """Return what a table holds beside the articles, where every cell has its column."""
    rows = _rows(written)
    assert not any(row.get("input_rest") for row in rows)
    return [{name: cell for name, cell in row.items() if name not in {"source", "input_rest", *SCHEMA.names}} for row in rows]


def test_carried_columns_of_json_lines_get_the_types_of_their_cells(tmp_path: Path) -> None:
    """Numbers stay numbers; what is nested, mixed or too large is text, and what is missing is null."""
    rows: list[object] = [
        {"text": "Satu.", "n": 1, "x": 1, "b": True, "m": 1, "d": {"a": [1]}, "big": 2**64, "url": "https://a.example/", "s": "\ud800"},
        {"text": "Dua.", "n": None, "x": 2.5, "m": "dua", "kosong": None},
    ]
    write([write_jsonl(tmp_path / "a.jsonl", rows)], tmp_path / "out.parquet")
    fields = parquet.read_schema(tmp_path / "out.parquet")
    assert [str(fields.field(name).type) for name in ("n", "x", "b", "m")] == ["int64", "double", "bool", "string"]
    assert _carried(tmp_path / "out.parquet") == [
        {
            "n": 1,
            "x": 1.0,
            "b": True,
            "m": "1",
            "d": '{"a": [1]}',
            "big": str(2**64),
            "input_url": "https://a.example/",
            "s": "\N{REPLACEMENT CHARACTER}",
            "kosong": None,
        },
        {"n": None, "x": 2.5, "b": None, "m": "dua", "d": None, "big": None, "input_url": None, "s": None, "kosong": None},
    ]


def test_carried_columns_of_parquet_keep_their_types(tmp_path: Path) -> None:
    """What is nested stays nested; values of a dictionary are written out, types that only Arrow knows as stored, and moments to the microsecond."""
    table = pa.table(
        {
            "text": ["Satu.", "Dua."],
            "n": pa.array([7, None], pa.int8()),
            "t": pa.array([1757214000123456789, None], pa.timestamp("ns", "UTC")),
            "k": pa.array(["a", "b"]).dictionary_encode(),
            "l": [[{"a": 1}], None],
            "f": pa.ExtensionArray.from_storage(pa.fixed_shape_tensor(pa.int8(), [2]), pa.array([[1, 2], None], pa.list_(pa.int8(), 2))),
            "raw": pa.array([b"\xff", None], pa.binary()),
        }
    )
    parquet.write_table(table, tmp_path / "a.parquet")
    write([tmp_path / "a.parquet"], tmp_path / "out.parquet")
    carried = parquet.read_table(tmp_path / "out.parquet").select(["n", "t", "k", "l", "f", "raw"])
    assert [str(kind) for kind in carried.schema.types[:3]] == ["int8", "timestamp[us, tz=UTC]", "string"]
    assert carried.schema.field("f").type.equals(pa.list_(pa.int8(), 2))
    assert carried.to_pylist()[0] == {
        "n": 7, "t": dt.datetime(2025, 9, 7, 3, 0, 0, 123456, dt.UTC), "k": "a", "l": [{"a": 1}], "f": [1, 2], "raw": b"\xff"
    }  # fmt: skip


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_a_table_that_cannot_be_read_has_no_columns(tmp_path: Path, ending: str) -> None:
    """A Parquet file that is none is named, and the columns of the others are carried."""
    (tmp_path / "a.parquet").write_bytes(b"PAR1")
    names = [str(tmp_path / "a.parquet"), write_parquet(tmp_path / "b.parquet", [{"text": "Satu.", "k": "a"}])]
    tally = write(names, tmp_path / f"out.{ending}")
    assert tally is not None
    assert (tally.records, tally.failed) == (2, 1)
    assert _carried(tmp_path / f"out.{ending}") == [{"k": "a"}]


def test_tables_of_several_kinds_share_their_columns(tmp_path: Path) -> None:
    """A column has a type that holds what each table has in it; a table without it, and a page, have nothing there."""
    names = [
        write_pages(tmp_path / "texts", ["Nol."], ".txt"),
        write_csv(tmp_path / "a.csv", [{"text": "Satu.", "n": "1", "c": "x"}]),
        write_parquet(tmp_path / "b.parquet", [{"text": "Dua.", "n": 2, "p": 1}]),
        write_parquet(tmp_path / "c.parquet", [{"text": "Tiga.", "p": 2.5}]),
        write_warc(tmp_path / "d.warc", [Stored(b"<p>Empat.")]),
    ]
    write(names, tmp_path / "out.parquet")
    assert _carried(tmp_path / "out.parquet") == [
        {"n": None, "c": None, "p": None},
        {"n": "1", "c": "x", "p": None},
        {"n": "2", "c": None, "p": 1.0},
        {"n": None, "c": None, "p": 2.5},
        {"n": None, "c": None, "p": None},
    ]


@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_both_columns_of_pages_are_carried_where_a_row_may_have_either(tmp_path: Path, ending: str) -> None:
    """Of a table with `html` and `text`, the one that is not the page stands beside the article."""
    rows = [{"html": "<p>Satu.", "text": "satu"}, {"html": "", "text": "Dua."}]
    write([write_jsonl(tmp_path / "a.jsonl", rows)], tmp_path / f"out.{ending}")
    assert [(row["html"] or None, row["input_text"] or None) for row in _carried(tmp_path / f"out.{ending}")] == [(None, "satu"), (None, None)]


def test_carried_columns_of_csv_are_words(tmp_path: Path) -> None:
    """What is no text is JSON in its cell, and what is missing is blank."""
    rows: list[object] = [{"text": "Satu.", "n": 1, "b": True, "d": {"a": [1]}, "s": 'a,\n"b"'}, {"text": "Dua.", "n": None}]
    write([write_jsonl(tmp_path / "a.jsonl", rows)], tmp_path / "out.csv")
    assert _carried(tmp_path / "out.csv") == [
        {"n": "1", "b": "true", "d": '{"a": [1]}', "s": 'a,\n"b"'},
        {"n": "", "b": "", "d": "", "s": ""},
    ]


@pytest.mark.parametrize(
    ("row", "rest", "endings"),
    [
        ({"n": 1, "baru": 1}, '{"baru": 1}', {"csv", "parquet"}),
        ({"n": "x"}, '{"n": "x"}', {"parquet"}),
        ({"n": 1.5}, '{"n": 1.5}', {"parquet"}),
        ({"n": 2**64}, '{"n": 18446744073709551616}', {"parquet"}),
        ({"n": 3, "input_rest": "lama"}, '{"input_rest": "lama"}', {"csv", "parquet"}),
        ({"n": None}, "", set()),
    ],
)
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_what_no_column_can_hold_is_kept_beside_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, row: dict[str, object], rest: str, endings: set[str], ending: str
) -> None:
    """A row unlike the first ones, which told the columns, is read like any other, and nothing that it carries is lost."""
    monkeypatch.setattr("idnews.batch.columns.FIRST", 2)
    rows: list[object] = [{"text": "Satu.", "n": 1}, {"text": "Dua.", "n": 2}, {"text": "Tiga.", **row}, {"text": "Empat.", "n": 4}]
    tally = write([write_jsonl(tmp_path / "a.jsonl", rows)], tmp_path / f"out.{ending}")
    assert tally is not None
    assert (tally.records, tally.failed) == (4, 0)
    assert [each["input_rest"] or "" for each in _rows(tmp_path / f"out.{ending}")] == ["", "", rest if ending in endings else "", ""]


@pytest.mark.parametrize(
    ("output", "errors", "advice"),
    [
        ("teks.jsonl", None, "it would be read itself"),
        ("lain/../teks.jsonl", None, "it would be read itself"),
        ("folder/out.jsonl", None, "it would be read itself"),
        ("out.jsonl", "folder/salah.jsonl", "it would be read itself"),
        ("out.jsonl", "out.jsonl", "the batch needs that name itself"),
        ("out.jsonl", "out.jsonl.partial", "the batch needs that name itself"),
        ("out.jsonl", "out.jsonl.journal", "the batch needs that name itself"),
        ("lain", None, "it is no file"),
        ("out.jsonl", "lain", "it is no file"),
        ("hilang/out.jsonl", None, "its folder is not there"),
        ("out.jsonl", "hilang/salah.jsonl", "its folder is not there"),
    ],
)
def test_nothing_is_read_and_written_at_once(tmp_path: Path, output: str, errors: str | None, advice: str) -> None:
    """An output that would replace what is read, or be read the next time, is refused before anything is touched."""
    (tmp_path / "folder").mkdir()
    (tmp_path / "lain").mkdir()
    page = write_jsonl(tmp_path / "teks.jsonl", [{"text": "Satu."}])
    before = Path(page).read_bytes()
    with pytest.raises(NotAnOutput, match=advice):
        write(
            [tmp_path / "folder", page, tmp_path / "*.html"], tmp_path / output, printed="jsonl", errors=None if errors is None else tmp_path / errors
        )
    assert before == Path(page).read_bytes()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="a pipe has no name there")
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_columns_of_a_pipe_are_carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ending: str) -> None:
    """A pipe with a name is read once as well, and loses none of its rows."""
    monkeypatch.setattr("idnews.batch.columns.FIRST", 2)
    pipe = tmp_path / "pipa"
    os.mkfifo(pipe)
    rows: list[object] = [{"text": f"Warga desa nomor {number} menanam bakau.", "n": number} for number in range(5)]
    given = Path(write_jsonl(tmp_path / "a.jsonl", rows)).read_bytes()
    writer = threading.Thread(target=pipe.write_bytes, args=(given,))
    writer.start()
    tally = write([pipe], tmp_path / f"out.{ending}", holds="jsonl")
    writer.join()
    assert tally is not None
    assert tally.read == 5
    assert [str(row["n"]) for row in _carried(tmp_path / f"out.{ending}")] == ["0", "1", "2", "3", "4"]


@pytest.mark.parametrize("ending", ["jsonl", "json", "csv", "parquet"])
def test_a_row_that_nests_too_deeply_is_named(tmp_path: Path, ending: str) -> None:
    """What no program can follow to its end is a bad record, and the next one is read; a column may have half a character in its name."""
    deep = '{"text": "Satu.", "dalam": ' + "[" * 900 + "]" * 900 + "}\n"
    (tmp_path / "a.jsonl").write_text(deep + '{"text": "Dua.", "k\\ud800": "v"}\n', encoding="utf-8")
    told: list[Failure] = []
    tally = write([tmp_path / "a.jsonl"], tmp_path / f"out.{ending}", watch=lambda _tally, failures: told.extend(failures))
    assert tally is not None
    assert (tally.read, [failure.reason for failure in told]) == (1, ["it nests more than 200 levels deep"])


@pytest.mark.parametrize("kind", ["jsonl", "csv", "parquet"])
@pytest.mark.parametrize("ending", ["csv", "parquet"])
def test_columns_of_standard_input_are_carried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, ending: str) -> None:
    """Standard input is read once: its first rows tell the columns, and are read like the others."""
    monkeypatch.setattr("idnews.batch.columns.FIRST", 2)
    rows: list[Any] = [{"text": f"Warga desa nomor {number} menanam bakau.", "n": number} for number in range(5)]
    table = Path({"jsonl": write_jsonl, "csv": write_csv, "parquet": write_parquet}[kind](tmp_path / f"a.{kind}", rows))
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(table.read_bytes())))
    write(["-"], tmp_path / f"in.{ending}", holds=kind)
    write([table], tmp_path / f"file.{ending}")
    assert _carried(tmp_path / f"in.{ending}") == _carried(tmp_path / f"file.{ending}")
    assert [str(row["n"]) for row in _carried(tmp_path / f"in.{ending}")] == [str(number) for number in range(5)]


def test_groups_of_rows_do_not_tell_how_parquet_was_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, texts: str) -> None:
    """However a run was cut into chunks and interrupted, the file is the same, byte for byte, in groups of equal length."""
    monkeypatch.setattr("idnews.batch.arrow._ROWS", 9)
    write([texts], tmp_path / "a.parquet")
    monkeypatch.setattr("idnews.batch.writing._MANY", 7)
    _interrupt([texts], tmp_path / "b.parquet", 20)
    write([texts], tmp_path / "b.parquet", resume=True)
    groups = parquet.ParquetFile(tmp_path / "a.parquet").metadata
    assert [groups.row_group(number).num_rows for number in range(groups.num_row_groups)] == [9, 9, 9, 9, 3]
    assert (tmp_path / "a.parquet").read_bytes() == (tmp_path / "b.parquet").read_bytes()


def test_parquet_that_cannot_be_made_leaves_nothing_behind(tmp_path: Path) -> None:
    """Half a file beside the output is removed, whatever kept it from being whole."""
    whole = tmp_path / "whole"
    printing = arrow_printing({})
    whole.write_bytes(printing.opening + b"\xff\xff\xff\xff\x09\x00\x00\x00")
    with pytest.raises((OSError, pa.ArrowException)):
        printing.publish(whole, tmp_path / "out.parquet")
    assert [*tmp_path.iterdir()] == [whole]


def test_columns_that_have_changed_are_not_resumed(tmp_path: Path, texts: str) -> None:
    """A table keeps the columns with which it began."""
    _interrupt([texts], tmp_path / "out.csv", 20)
    with Path(texts).open("a", encoding="utf-8") as file:
        file.write('{"text": "Warga panen salak.", "baru": 1}\n')
    with pytest.raises(idnews.NotResumable, match="its columns was"):
        write([texts], tmp_path / "out.csv", resume=True)


@pytest.mark.parametrize("form", [Print.JSONL, Print.CSV, Print.PARQUET])
def test_several_jobs_write_what_one_writes(tmp_path: Path, texts: str, form: Print) -> None:
    """The bytes of the output and of the file of bad records do not tell how many processes there were."""
    for jobs in (1, 2):
        write([texts], tmp_path / f"{jobs}.out", printed=form, jobs=jobs, errors=tmp_path / f"{jobs}.errors")
    assert (tmp_path / "1.out").read_bytes() == (tmp_path / "2.out").read_bytes() != b""
    assert (tmp_path / "1.errors").read_bytes() == (tmp_path / "2.errors").read_bytes() != b""


@pytest.mark.parametrize("into_file", [True, False])
def test_bad_records_go_into_a_file_of_their_own(tmp_path: Path, texts: str, *, into_file: bool) -> None:
    """Each is named there with its address, as far as it is known, and the reason."""
    told: list[Failure] = []
    output: Any = tmp_path / "out.jsonl" if into_file else lambda _printed: None
    write([texts], output, errors=tmp_path / "bad.jsonl", watch=lambda _tally, failures: told.extend(failures))
    reason = "it has no column 'html' and no column 'text': name the column that holds the page; it has 'id'"
    assert told == [Failure(f"{texts}#8", None, reason)]
    assert json.loads((tmp_path / "bad.jsonl").read_bytes()) == {"name": f"{texts}#8", "url": None, "reason": reason}


@pytest.mark.parametrize("name", ["out.bin", "out"])
def test_an_ending_that_tells_no_form_is_refused(tmp_path: Path, name: str) -> None:
    """What should be printed how is asked before a record is read."""
    with pytest.raises(idnews.NotAnOutput, match="its ending does not tell how"):
        write([], tmp_path / name)


def test_what_is_no_file_is_not_replaced(tmp_path: Path) -> None:
    """A folder or a device keeps its place."""
    (tmp_path / "out.jsonl").mkdir()
    with pytest.raises(idnews.NotAnOutput, match="it is no file"):
        write([], tmp_path / "out.jsonl")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_beside_a_file_records_are_named_in_a_file(tmp_path: Path) -> None:
    """A pipe or a device cannot be cut off where a run goes on, so it is refused before anything is touched."""
    os.mkfifo(tmp_path / "salah.jsonl")
    with pytest.raises(idnews.NotAnOutput, match="it is no file"):
        write([], tmp_path / "out.jsonl", errors=tmp_path / "salah.jsonl")
    assert [path.name for path in tmp_path.iterdir()] == ["salah.jsonl"]


def test_beside_a_stream_records_may_be_named_in_a_device() -> None:
    """What is printed at once is never gone on with."""
    write(["tidak-ada.html"], lambda _printed: None, errors=os.devnull)


def test_a_proof_that_cannot_be_read_is_one_bad_record(tmp_path: Path) -> None:
    """A margin that somebody broke is named with its line, and the others are read."""
    (tmp_path / "a.proof").write_text("badan         | Satu.\n", encoding="utf-8")
    (tmp_path / "b.proof").write_text("body          | Dua.\n", encoding="utf-8")
    first, second = read([tmp_path / "a.proof", tmp_path / "b.proof"])
    assert str(first.reason).startswith("line 1 of the proof cannot be read: 'badan")
    assert (first.article, second.article is not None and second.article.text) == (None, "Dua.")


def test_a_profile_that_cannot_be_used_is_refused_before_a_record_is_read() -> None:
    """A selector is not first read when a page of its publisher comes along."""
    publisher = idnews.Publisher("Kabar Muara", ("kabar.example",), places={idnews.Label.BODY: "div > p"})
    with pytest.raises(idnews.NotAProfile, match="is no selector"):
        read(["tidak-ada.html"], described=[publisher])


def test_only_a_file_can_be_resumed() -> None:
    """What went through a pipe is gone."""
    with pytest.raises(idnews.NotAnOutput, match="only a file"):
        write([], lambda _printed: None, resume=True)


class _Interrupted(Exception):
    """What happens in the middle of a batch."""


def _interrupt(names: list[str], output: Path, after: int, **asked: Any) -> None:  # noqa: ANN401 - the keywords of write
    """Begin a batch, or go on with it, and be interrupted after so many records."""

    def watch(tally: Tally, _failures: object) -> None:
        if tally.records >= after:
            raise _Interrupted

    with pytest.raises(_Interrupted):
        write(names, output, watch=watch, **asked)


def test_a_run_that_was_interrupted_goes_on(tmp_path: Path, texts: str) -> None:
    """What was written before is neither lost nor written twice, and the counts are those of the whole."""
    write([texts], tmp_path / "whole.jsonl", errors=tmp_path / "bad.jsonl")
    bad = (tmp_path / "bad.jsonl").read_bytes()
    _interrupt([texts], tmp_path / "out.jsonl", 20, errors=tmp_path / "bad.jsonl")
    assert not (tmp_path / "out.jsonl").exists()
    _interrupt([texts], tmp_path / "out.jsonl", 30, errors=tmp_path / "bad.jsonl", resume=True)
    tally = write([texts], tmp_path / "out.jsonl", errors=tmp_path / "bad.jsonl", resume=True)
    assert tally == Tally(records=40, failed=1, empty=1, size=Path(texts).stat().st_size)
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()
    assert (tmp_path / "bad.jsonl").read_bytes() == bad


def test_nothing_is_resumed_where_nothing_was_begun(tmp_path: Path, texts: str) -> None:
    """A run that goes on with nothing begins, and what is whole is left alone."""
    assert write([texts], tmp_path / "out.jsonl", resume=True) is not None
    (tmp_path / "out.jsonl").write_text("diubah", encoding="utf-8")
    assert write([texts], tmp_path / "out.jsonl", resume=True) is None
    assert (tmp_path / "out.jsonl").read_text(encoding="utf-8") == "diubah"


def test_an_unfinished_run_is_not_overwritten(tmp_path: Path, texts: str) -> None:
    """Hours of work are not lost to a word that was left out; a sentence says what to do."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    left = (tmp_path / "out.jsonl.partial").read_bytes()
    with pytest.raises(idnews.Unfinished, match=r"--resume.*or remove .*out\.jsonl\.partial and .*out\.jsonl\.journal"):
        write([texts], tmp_path / "out.jsonl")
    assert (tmp_path / "out.jsonl.partial").read_bytes() == left


def test_a_journal_alone_is_an_unfinished_run(tmp_path: Path, texts: str) -> None:
    """Where somebody took away what was written, only the journal is left to be removed."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    (tmp_path / "out.jsonl.partial").unlink()
    with pytest.raises(idnews.Unfinished, match=r"or remove \S+out\.jsonl\.journal to begin again"):
        write([texts], tmp_path / "out.jsonl")


@pytest.mark.skipif(not hasattr(os, "O_PATH"), reason="every file can be locked there")
def test_a_file_that_cannot_be_locked_is_written(tmp_path: Path) -> None:
    """A file system may have no locks, and a batch does without."""
    (tmp_path / "out.jsonl.partial").touch()
    with (
        open(os.open(tmp_path / "out.jsonl.partial", os.O_PATH), "rb", buffering=0) as file,  # noqa: PTH123 - it has no name
        Ledger(tmp_path / "out.jsonl", None, Path.replace) as ledger,
    ):
        ledger._hold(file, tmp_path / "out.jsonl")


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such locks")
@pytest.mark.parametrize("resume", [False, True])
def test_what_is_being_written_is_left_alone(tmp_path: Path, texts: str, *, resume: bool) -> None:
    """A run that is started again while it is at work does not write between its lines."""
    refused: list[idnews.BeingWritten] = []

    def start_again(tally: Tally, _failures: object) -> None:
        if tally.records and not refused:
            with pytest.raises(idnews.BeingWritten, match="another process is writing") as caught:
                write([texts], tmp_path / "out.jsonl", resume=resume)
            refused.append(caught.value)

    write([texts], tmp_path / "whole.jsonl")
    write([texts], tmp_path / "out.jsonl", watch=start_again)
    assert len(refused) == 1
    assert (tmp_path / "out.jsonl").read_bytes() == (tmp_path / "whole.jsonl").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="the system has no such locks")
def test_two_runs_do_not_name_records_in_one_file(tmp_path: Path, texts: str) -> None:
    """A run into another output leaves alone the errors that one at work is writing."""

    def start_another(tally: Tally, _failures: object) -> None:
        if tally.records == 0:
            with pytest.raises(idnews.BeingWritten, match=r"salah\.jsonl"):
                write([texts], tmp_path / "other.jsonl", errors=tmp_path / "salah.jsonl")

    write([texts], tmp_path / "out.jsonl", errors=tmp_path / "salah.jsonl", watch=start_another)
    assert len((tmp_path / "salah.jsonl").read_bytes().splitlines()) == 1


@pytest.mark.parametrize("asked", ["x", "null", "[]", "[" * 100_000])
def test_a_journal_that_was_tampered_with_is_refused(tmp_path: Path, asked: str) -> None:
    """What is a journal by its shape alone is told from one, with what to remove."""
    (tmp_path / "out.jsonl.partial").touch()
    (tmp_path / "out.jsonl.journal").write_text(json.dumps({"is": "Journal", "asked": asked}), encoding="utf-8")
    with pytest.raises(idnews.NotResumable, match="its journal cannot be read"):
        write([], tmp_path / "out.jsonl", resume=True)


def test_a_journal_of_less_than_nothing_is_refused(tmp_path: Path) -> None:
    """No file holds so few bytes."""
    (tmp_path / "out.jsonl.journal").write_text(json.dumps({"is": "Journal", "asked": "{}", "written": -5}), encoding="utf-8")
    with pytest.raises(idnews.NotResumable, match="its journal cannot be read"):
        write([], tmp_path / "out.jsonl", resume=True)


@pytest.mark.parametrize(
    ("asked", "reason"),
    [
        ({"column": "isi"}, "its column was None and is now 'isi'"),
        ({"form": "html"}, "its form was None and is now 'html'"),
        ({"publisher": idnews.UNKNOWN}, "its publisher was None and is now ''"),
        ({"printed": "text"}, "its format was 'jsonl' and is now 'text'"),
    ],
)
def test_another_question_is_not_resumed(tmp_path: Path, texts: str, asked: dict[str, Any], reason: str) -> None:
    """One output answers one question."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    with pytest.raises(idnews.NotResumable, match=reason):
        write([texts], tmp_path / "out.jsonl", resume=True, **asked)


@pytest.mark.parametrize("change", [lambda lines: lines[1:], lambda lines: lines[:5], lambda lines: [b'{"text": "Lain."}\n', *lines[1:]]])
def test_another_input_is_not_resumed(tmp_path: Path, texts: str, change: Callable[[list[bytes]], list[bytes]]) -> None:
    """Where the records that were read are no longer there, what was written of them cannot be gone on with."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    lines = Path(texts).read_bytes().splitlines(keepends=True)
    Path(texts).write_bytes(b"".join(change(lines)))
    with pytest.raises(idnews.NotResumable, match="are not those that it has read"):
        write([texts], tmp_path / "out.jsonl", resume=True)


def test_an_input_that_has_grown_is_resumed(tmp_path: Path, texts: str) -> None:
    """Records that came behind those that were read are read."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    with Path(texts).open("a", encoding="utf-8") as file:
        file.write('{"text": "Warga panen salak."}\n')
    tally = write([texts], tmp_path / "out.jsonl", resume=True)
    assert tally is not None
    assert (tally.records, tally.read, tally.failed, tally.empty) == (41, 40, 1, 1)


@pytest.mark.parametrize(
    ("damage", "reason"),
    [
        (lambda partial, _: partial.unlink(), "partial is gone"),
        (lambda partial, _: partial.write_bytes(b""), "partial is shorter than its journal tells"),
        (lambda _, journal: journal.write_bytes(b"{"), "its journal cannot be read"),
        (lambda _, journal: journal.write_bytes(b"{}"), "its journal cannot be read"),
    ],
)
def test_what_is_damaged_is_not_resumed(tmp_path: Path, texts: str, damage: Callable[[Path, Path], object], reason: str) -> None:
    """What the journal tells must be there, and a sentence says what is not."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    damage(tmp_path / "out.jsonl.partial", tmp_path / "out.jsonl.journal")
    with pytest.raises(idnews.NotResumable, match=reason):
        write([texts], tmp_path / "out.jsonl", resume=True)


@pytest.mark.parametrize("ending", ["jsonl", "parquet"])
def test_a_run_that_ended_before_its_file_was_in_place_ends_well(tmp_path: Path, texts: str, ending: str) -> None:
    """Where all was read and the last step failed, going on takes that step and reads nothing again."""
    output = tmp_path / f"out.{ending}"
    write([texts], tmp_path / f"whole.{ending}")

    def stand_in_the_way(tally: Tally, _failures: object) -> None:
        if tally.records == 40:
            output.mkdir()

    with pytest.raises(OSError, match=r"out"):
        write([texts], output, watch=stand_in_the_way)
    output.rmdir()
    with Path(texts).open("a", encoding="utf-8") as file:
        file.write('{"text": "Warga panen salak.", "id": 39}\n')
    tally = write([texts], output, resume=True)
    assert tally is not None
    assert (tally.records, output.read_bytes()) == (40, (tmp_path / f"whole.{ending}").read_bytes())


def test_a_run_that_was_killed_on_its_last_line_ends_well(tmp_path: Path, texts: str) -> None:
    """Where the file is in its place and only the journal is left, going on takes it away."""
    _interrupt([texts], tmp_path / "out.jsonl", 20)
    journal = tmp_path / "out.jsonl.journal"
    journal.write_text(journal.read_text(encoding="utf-8").replace('"finished": false', '"finished": true'), encoding="utf-8")
    (tmp_path / "out.jsonl.partial").rename(tmp_path / "out.jsonl")
    assert write([texts], tmp_path / "out.jsonl", resume=True) is not None
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.jsonl", "texts.jsonl"]


def test_a_chunk_of_bad_records_prints_nothing(tmp_path: Path) -> None:
    """Parquet of nothing but bad records is an empty table."""
    write([tmp_path / f"{number}.html" for number in range(5)], tmp_path / "out.parquet")
    assert parquet.read_table(tmp_path / "out.parquet").num_rows == 0


def _killed_at(moment: int, names: list[str], output: Path, **asked: Any) -> int | None:  # noqa: ANN401 - the keywords of write
    """Write in a process that is killed when it comes to the so-manieth line of the code; return how many it passed if it comes to its end."""
    passed = 0
    reader, writer = os.pipe()
    if child := os.fork():
        os.close(writer)
        os.waitpid(child, 0)
        with os.fdopen(reader) as told:
            return int(told.read() or 0) or None

    def trace(frame: FrameType, event: str, _argument: object) -> Any:  # noqa: ANN401 - a function like this one
        nonlocal passed
        if not frame.f_code.co_filename.startswith(str(_ROOM)):
            return None
        passed += event == "line"
        if passed == moment:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    try:
        write(names, output, **asked)
        os.write(writer, str(passed).encode())
    finally:
        os._exit(0)


@can_fork
@pytest.mark.parametrize("form", list(Print))
def test_whatever_kills_a_run_no_record_is_lost_or_comes_twice(tmp_path: Path, texts: str, form: Print) -> None:
    """`kill -9` at ten lines of the code, and at ten more on the way on, and then what was begun comes to the bytes of a run that nobody killed."""
    draw = random.Random(20250906)  # noqa: S311 - nothing is kept secret with it
    names = [texts, str(tmp_path / "hilang.html"), write_pages(tmp_path / "pages", [_STORY] * 5, ".txt")]
    asked: Any = {"printed": form, "errors": tmp_path / "bad.jsonl"}
    # What is done but once in a process is done before the lines are counted.
    write(names, tmp_path / "whole", **asked)
    lines = _killed_at(-1, names, tmp_path / "counted", **asked)
    assert lines is not None
    bad = (tmp_path / "bad.jsonl").read_bytes()
    for number in range(10):
        output = tmp_path / f"{number}.out"
        assert _killed_at(draw.randrange(1, lines), names, output, **asked) is None
        _killed_at(draw.randrange(1, lines), names, output, resume=True, **asked)
        write(names, output, resume=True, **asked)
        assert output.read_bytes() == (tmp_path / "whole").read_bytes()
        assert (tmp_path / "bad.jsonl").read_bytes() == bad
    assert [path.name for path in tmp_path.iterdir() if path.suffix in {".partial", ".journal", ".journal-"}] == []
