"""A row says the same at both doors: in a table of Arrow, and in a file that the command line reads."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

import idnews
from idnews import batch
from idnews.row import WIB, Intake, NoMoment, copy_of, moment_of
from idnews.tables import articles_of, read_batch
from tests.batches import write_parquet

_TEXT: Final = "Warga Menanam Bakau\n\n2 jam lalu\n\nDEMAK, Kabar.id - Seribu bibit bakau ditanam warga di pesisir, kemarin."
_HTML: Final = (
    "<!doctype html><title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><p>Seribu bibit bakau ditanam warga di pesisir, kemarin.</p>"
)
_URL: Final = "https://www.kompas.com/bakau"
_SEEN: Final = dt.datetime(2025, 9, 5, 9, 30, tzinfo=dt.UTC)
_FROM_HTML: Final = idnews.read_html(_HTML)
_FROM_TEXT: Final = idnews.read_text(_TEXT)
_SEEN_TEXT: Final = idnews.read_text(_TEXT, as_of=_SEEN)
_DAY_TEXT: Final = idnews.read_text(_TEXT, as_of=dt.datetime(2025, 9, 5, tzinfo=WIB))

_CASES: Final[list[tuple[dict[str, object], dict[str, str], idnews.Article | str]]] = [
    ({"html": _HTML, "text": _TEXT}, {}, _FROM_HTML),
    ({"html": None, "text": _TEXT}, {}, _FROM_TEXT),
    ({"html": "", "text": _TEXT}, {}, _FROM_TEXT),
    ({"html": " \n", "text": _TEXT}, {}, _FROM_TEXT),
    ({"html": b"", "text": _TEXT}, {}, _FROM_TEXT),
    ({"html": _HTML, "text": None}, {}, _FROM_HTML),
    ({"html": _HTML, "text": 7}, {}, _FROM_HTML),
    ({"html": None, "text": ""}, {}, idnews.read_text("")),
    ({"html": " ", "text": None}, {}, idnews.read_html(" ")),
    ({"html": None, "text": None}, {}, "its column 'html' holds no page"),
    ({"text": None}, {}, "its column 'text' holds no page"),
    ({"html": None, "text": _TEXT}, {"column": "html"}, "its column 'html' holds no page"),
    ({"html": _TEXT}, {}, idnews.read_html(_TEXT)),
    ({"html": _TEXT.encode()}, {}, idnews.read_html(_TEXT)),
    ({"text": _HTML}, {}, idnews.read_text(_HTML)),
    ({"text": _HTML.encode()}, {}, _FROM_HTML),
    ({"text": _TEXT.encode()}, {}, _FROM_TEXT),
    ({"isi": _HTML}, {"column": "isi"}, _FROM_HTML),
    ({"isi": _TEXT}, {"column": "isi"}, _FROM_TEXT),
    ({"isi": _HTML.encode()}, {"column": "isi"}, _FROM_HTML),
    ({"isi": _TEXT.encode()}, {"column": "isi"}, _FROM_TEXT),
    ({"isi": _TEXT.encode()}, {"column": "isi", "form": "html"}, idnews.read_html(_TEXT)),
    ({"isi": _HTML.encode()}, {"column": "isi", "form": "text"}, idnews.read_text(_HTML)),
    ({"isi": b"Caf\xe9"}, {"column": "isi"}, "its column 'isi' holds bytes that are not UTF-8"),
    ({"text": _TEXT, "url": f" {_URL}\n"}, {}, idnews.read_text(_TEXT, url=_URL)),
    ({"text": _TEXT, "url": "  "}, {}, _FROM_TEXT),
    ({"text": _TEXT, "url": None}, {}, _FROM_TEXT),
    ({"text": _TEXT, "alamat": _URL}, {"url_column": "alamat"}, idnews.read_text(_TEXT, url=_URL)),
    ({"text": _TEXT, "dilihat": "2025-09-05T09:30Z"}, {"as_of_column": "dilihat"}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": "2025-09-05T16:30"}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": " 2025-09-05 16:30 "}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": dt.datetime(2025, 9, 5, 16, 30)}, {}, _SEEN_TEXT),  # noqa: DTZ001 - a table may hold moments without a zone
    ({"text": _TEXT, "as_of": _SEEN}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": 1757064600}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": 1757064600000}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": 1757064600.0}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": "1757064600"}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": 20250905093000}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": "20250905093000"}, {}, _SEEN_TEXT),
    ({"text": _TEXT, "as_of": "2025-09-05"}, {}, _DAY_TEXT),
    ({"text": _TEXT, "as_of": dt.date(2025, 9, 5)}, {}, _DAY_TEXT),
    ({"text": _TEXT, "as_of": None}, {}, _FROM_TEXT),
    ({"text": _TEXT, "as_of": ""}, {}, _FROM_TEXT),
    ({"text": _TEXT, "as_of": "  "}, {}, _FROM_TEXT),
    ({"text": _TEXT, "as_of": float("nan")}, {}, _FROM_TEXT),
    ({"text": _TEXT, "as_of": "kemarin"}, {}, "its column 'as_of' holds no moment in ISO 8601 but 'kemarin'"),
    ({"text": _TEXT, "as_of": 2025}, {}, "its column 'as_of' holds no moment in ISO 8601 but '2025'"),
]


@pytest.mark.parametrize(("row", "options", "expected"), _CASES)
def test_both_doors_read_a_row_alike(tmp_path: Path, row: dict[str, object], options: dict[str, str], expected: idnews.Article | str) -> None:
    """What a row of a table says is the same article, or the same reason, wherever the table stands."""
    read: Any = read_batch
    table = read(pa.Table.from_pylist([row]), zone=WIB, **options)
    (reading,) = batch.read([write_parquet(tmp_path / "baris.parquet", [row])], **options)  # type: ignore[arg-type] # a row of the table above
    in_memory = table.column("error")[0].as_py() or articles_of(table)[0]
    in_file = reading.reason or idnews.Article.from_dict(reading.article.to_dict() if reading.article is not None else {})
    assert (in_memory, in_file) == (expected, expected)


_CELLS: Final = st.none() | st.sampled_from(["", " ", _TEXT, _HTML]) | st.text(st.characters(codec="utf-8"), max_size=20)


@given(html=_CELLS, text=_CELLS, url=_CELLS, as_of=_CELLS | st.sampled_from(["2025-09-05", "1757064600", "2025-09-05T16:30Z"]))
def test_a_table_holds_the_cells_of_its_rows(html: str | None, text: str | None, url: str | None, as_of: str | None) -> None:
    """What the columns of a table tell of a row is what its cells tell."""
    row = {"html": html, "text": text, "url": url, "as_of": as_of}
    copy = copy_of(row, Intake(zone=WIB))
    read = read_batch(pa.Table.from_pylist([row], schema=pa.schema([(name, pa.string()) for name in row])), zone=WIB)
    door: Any = idnews.read_html if copy.form is batch.Form.HTML else idnews.read_text
    assert read.column("error").to_pylist() == [copy.reason]
    assert articles_of(read) == [None if copy.reason is not None else door(copy.page, url=copy.url, as_of=copy.as_of)]


def test_a_moment_without_a_zone_is_a_mistake_where_none_is_given() -> None:
    """Nobody guesses at a zone who was not told one, and the reason says what to do."""
    copy = copy_of({"text": _TEXT, "as_of": "2025-09-05T16:30"}, Intake())
    assert copy.reason == "its column 'as_of' holds '2025-09-05T16:30', which names no zone: pass zone=, such as ZoneInfo('Asia/Jakarta')"


@pytest.mark.parametrize(
    ("cell", "meant"),
    [
        ("2025-09-05", "2025-09-05T00:00:00+07:00"),
        (" 2025-09-05T16:30 ", "2025-09-05T16:30:00+07:00"),
        ("2025-09-05T09:30Z", "2025-09-05T09:30:00+00:00"),
        ("20250905", "2025-09-05T00:00:00+07:00"),
        ("20250905093000", "2025-09-05T09:30:00+00:00"),
        (20250905093000, "2025-09-05T09:30:00+00:00"),
        ("1757064600", "2025-09-05T09:30:00+00:00"),
        (1757064600, "2025-09-05T09:30:00+00:00"),
        (1757064600.5, "2025-09-05T09:30:00.500000+00:00"),
        (1757064600000, "2025-09-05T09:30:00+00:00"),
        (dt.date(2025, 9, 5), "2025-09-05T00:00:00+07:00"),
        (dt.datetime(2025, 9, 5, 16, 30), "2025-09-05T16:30:00+07:00"),  # noqa: DTZ001 - a table may hold moments without a zone
        (dt.datetime(2025, 9, 5, 9, 30, tzinfo=dt.UTC), "2025-09-05T09:30:00+00:00"),
    ],
)
def test_a_moment_may_be_written_in_many_ways(cell: object, meant: str) -> None:
    """A moment without a zone is in the one that is given; those that count from 1970, and those of web archives, are in UTC."""
    moment = moment_of(cell, WIB)
    assert moment is not None
    assert moment.isoformat() == meant


@pytest.mark.parametrize("cell", [None, "", "  ", float("nan")])
def test_a_blank_cell_tells_no_moment(cell: object) -> None:
    """What is blank is not known, and no fault."""
    assert moment_of(cell, WIB) is None


@pytest.mark.parametrize("cell", ["kemarin", "2025", "2025-13-01", "99999999999999", True, b"2025-09-05", float("inf"), 10**30, ["2025-09-05"]])
def test_what_is_no_moment_is_told(cell: object) -> None:
    """A cell that tells no moment says what it holds."""
    with pytest.raises(NoMoment, match="holds no moment"):
        moment_of(cell, WIB)
