from __future__ import annotations

import datetime as dt
import functools
import pickle
import subprocess
import sys
from typing import Any, Final
from zoneinfo import ZoneInfo

import pyarrow as pa
import pytest

import idnews
from idnews.article import Graf
from idnews.data_schema import article_schema
from idnews.form import Form
from idnews.tables import SCHEMA, articles_of, batch_of, read_batch, result_schema

_TEXT: Final = "Warga Menanam Bakau\n\n2 jam lalu\n\nDEMAK, Kabar.id - Seribu bibit bakau ditanam warga di pesisir, Sabtu (6/9)."
_HTML: Final = "<!doctype html><title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><p>Seribu bibit bakau ditanam warga di pesisir.</p>"
_AS_OF: Final = dt.datetime(2025, 9, 7, 3, 0, tzinfo=dt.UTC)
_WIB: Final = ZoneInfo("Asia/Jakarta")
_MORNING: Final = dt.timezone(-dt.timedelta(hours=3))
"""A zone in which the day begins at that moment."""


def _batch(**columns: Any) -> pa.RecordBatch:  # noqa: ANN401 - what Arrow takes for a column
    return pa.RecordBatch.from_pydict({name: column if isinstance(column, pa.Array) else pa.array(column) for name, column in columns.items()})


def _read(batch: pa.RecordBatch, **options: Any) -> list[idnews.Article | None]:  # noqa: ANN401 - options of every type
    return articles_of(read_batch(batch, **options))


@pytest.mark.parametrize(
    ("column", "page", "form", "html"),
    [
        ("html", _TEXT, "auto", True),
        ("text", _HTML, "auto", False),
        ("page", _HTML, "auto", True),
        ("page", _TEXT, "auto", False),
        ("page", _TEXT, "html", True),
        ("page", _HTML, Form.TEXT, False),
        ("text", _HTML, "html", True),
        ("text", _HTML.encode(), "auto", True),
        ("page", _TEXT.encode(), "text", False),
        ("page", _TEXT.encode(), "auto", False),
        ("page", _HTML.encode(), "auto", True),
        ("page", _TEXT.encode(), "html", True),
        ("html", _TEXT.encode(), "auto", True),
    ],
)
def test_what_a_page_is_is_told_by_its_type_its_column_or_its_beginning(column: str, page: str | bytes, form: Any, html: bool) -> None:  # noqa: ANN401, FBT001 - a form that may be a string; a row of the table above
    """The caller, the column's name and the opening decide in this order; of bytes in `text`, which may be either, the opening."""
    words = page if isinstance(page, str) else page.decode()
    expected = idnews.read_html(words) if html else idnews.read_text(words)
    assert _read(_batch(**{column: [page]}), column=column, form=form) == [expected]


def test_html_is_read_where_both_are_there() -> None:
    """A table with `html` and `text` is one of HTML pages, and its texts are carried along."""
    read = read_batch(_batch(text=[_TEXT], html=[_HTML]))
    assert articles_of(read) == [idnews.read_html(_HTML)]
    assert read.column("input_text").to_pylist() == [_TEXT]


@pytest.mark.parametrize(
    "array",
    [
        pa.array([_TEXT], pa.large_string()),
        pa.array([_TEXT], pa.string_view()),
        pa.array([_TEXT]).dictionary_encode(),
        pa.array([_HTML, _TEXT]).slice(1),
    ],
    ids=["large", "view", "dictionary", "slice"],
)
def test_strings_are_read_however_they_are_stored(array: pa.Array) -> None:
    """It is no matter how a column keeps its strings."""
    assert _read(pa.RecordBatch.from_arrays([array], names=["text"])) == [idnews.read_text(_TEXT)]


@pytest.mark.parametrize(
    "array",
    [pa.array([_HTML.encode()], pa.large_binary()), pa.array([_HTML.encode()], pa.binary_view()), pa.array([_HTML.encode()]).dictionary_encode()],
    ids=["large", "view", "dictionary"],
)
def test_bytes_are_read_however_they_are_stored(array: pa.Array) -> None:
    """It is no matter how a column keeps its bytes."""
    assert _read(pa.RecordBatch.from_arrays([array], names=["html"])) == [idnews.read_html(_HTML)]


@pytest.mark.parametrize(
    ("moments", "zone"),
    [
        (pa.array([_AS_OF], pa.timestamp("us", "UTC")), None),
        (pa.array([_AS_OF], pa.timestamp("ns", "Asia/Makassar")), None),
        (pa.array([_AS_OF], pa.timestamp("s", "UTC")), _WIB),
        (pa.array([1_757_214_000_000_000_001], pa.timestamp("ns", "UTC")), None),
        (pa.array([_AS_OF.replace(tzinfo=None)], pa.timestamp("ms")), dt.UTC),
        (pa.array(["2025-09-07T10:00:00+07:00"]), None),
        (pa.array(["2025-09-07T10:00:00+07:00"]).dictionary_encode(), dt.UTC),
        (pa.array(["2025-09-07T03:00:00Z"]), _WIB),
        (pa.array([" 2025-09-07 10:00 "]), _WIB),
        (pa.array([_AS_OF.replace(tzinfo=None)]).dictionary_encode(), dt.UTC),
        (pa.array([1_757_214_000], pa.int32()), None),
        (pa.array([1_757_214_000_000]).dictionary_encode(), None),
        (pa.array([dt.date(2025, 9, 7)], pa.date32()), _MORNING),
        (pa.array([dt.date(2025, 9, 7)], pa.date64()), _MORNING),
    ],
    ids=str,
)
def test_a_moment_may_be_told_in_many_ways(moments: pa.Array, zone: dt.tzinfo | None) -> None:
    """Instants, clocks, days and strings say when a page was seen, and a zone says what those without one mean."""
    (article,) = _read(_batch(text=[_TEXT], as_of=moments), zone=zone)
    assert article == idnews.read_text(_TEXT, as_of=_AS_OF)


@pytest.mark.parametrize(
    "moments", [pa.array([_AS_OF, None], pa.timestamp("us", "UTC")), pa.array([_AS_OF.isoformat(), None])], ids=["instants", "strings"]
)
def test_a_row_without_a_moment_takes_that_of_all(moments: pa.Array) -> None:
    """`as_of` stands in where a row has none of its own."""
    later = dt.datetime(2031, 9, 7, tzinfo=dt.UTC)
    read = _read(_batch(text=[_TEXT, _TEXT], seen=moments), as_of_column="seen", as_of=later)
    assert read == [idnews.read_text(_TEXT, as_of=_AS_OF), idnews.read_text(_TEXT, as_of=later)]


@pytest.mark.parametrize(
    "moments",
    [
        pa.array(["kemarin"]),
        pa.array(["2025-09-07T10:00"]),
        pa.array([10**18], pa.timestamp("us", "UTC")),
        pa.array([-(10**18)], pa.timestamp("us", "UTC")),
    ],
    ids=["words", "no zone", "after all years", "before all years"],
)
def test_a_moment_that_is_none_is_named(moments: pa.Array) -> None:
    """A cell that tells no moment is the reason why its row is not read."""
    read = read_batch(_batch(text=[_TEXT], as_of=moments))
    assert articles_of(read) == [None]
    assert read.column("error").to_pylist()[0].startswith("its column 'as_of' holds ")


def test_addresses_and_the_publisher_reach_the_article() -> None:
    """The address of a row and the publisher of all rows are those of the article."""
    batch = _batch(link=["https://www.tempo.co/a", None], text=[_TEXT, _TEXT])
    assert [article and article.url for article in _read(batch, url_column="link")] == ["https://www.tempo.co/a", None]
    assert [article and article.publisher and article.publisher.name for article in _read(batch, publisher="kompas.com")] == ["Kompas.com"] * 2


def test_addresses_are_found_by_their_name() -> None:
    """A column `url` holds the addresses where nobody says otherwise."""
    read = read_batch(_batch(url=["https://www.tempo.co/a", None], text=[_TEXT, _TEXT]))
    assert read.column("url").to_pylist() == ["https://www.tempo.co/a", None]
    assert read.column("input_url").to_pylist() == ["https://www.tempo.co/a", None]


@pytest.mark.parametrize("blank", [pa.nulls(1), pa.nulls(1, pa.string()), pa.nulls(1, pa.binary())], ids=str)
def test_a_row_without_a_page_says_so(blank: pa.Array) -> None:
    """Nothing is lost: a blank cell gives a row that says why it holds no article."""
    read = read_batch(_batch(html=blank, id=[7]))
    assert read.column("error").to_pylist() == ["its column 'html' holds no page"]
    assert read.select(["kind", "body", "text", "id"]).to_pylist() == [{"kind": None, "body": None, "text": None, "id": 7}]


def test_a_text_that_is_no_utf_8_says_so() -> None:
    """Bytes that are said to be text and are none are named."""
    read = read_batch(_batch(page=[b"Warga \xff\xfe menanam"]), column="page", form="text")
    assert read.column("error").to_pylist() == ["its column 'page' holds bytes that are not UTF-8"]


def test_strings_that_are_no_utf_8_are_read() -> None:
    """Arrow looks into no string: what is no UTF-8 in it is replaced, and nothing raises."""
    buffers = [pa.py_buffer(b"\0\0\0\0\x06\0\0\0\x06\0\0\0"), pa.py_buffer(b"Warga\xff"), pa.py_buffer(b"\x01")]
    array = pa.StringArray.from_buffers(2, buffers[0], buffers[1], buffers[2])
    encoded = pa.DictionaryArray.from_arrays(pa.array([0, None]), array)
    for strings in (array, encoded):
        assert _read(pa.RecordBatch.from_arrays([strings], names=["text"])) == [idnews.read_text("Warga\ufffd"), None]


def test_halves_of_characters_are_mended_or_replaced() -> None:
    """What UTF-8 has no bytes for does not keep an article from its row."""
    rows = batch_of([idnews.Article(headline="Panen \ud83c\udf34 raya \ud83c")]).column("headline").to_pylist()
    assert rows == ["Panen \N{PALM TREE} raya \N{REPLACEMENT CHARACTER}"]


@pytest.mark.parametrize(("number", "held"), [(2**63 - 1, 2**63 - 1), (2**63, None), (-(10**30), None), (True, 1)])
def test_a_number_that_arrow_cannot_hold_is_null(number: int, held: int | None) -> None:
    """An article of a number beyond 64 bits has a row all the same, and the numbers beside it stay."""
    article = idnews.Article(body=(Graf("Satu.", page=number), Graf("Dua.", page=2)))
    assert [paragraph["page"] for paragraph in batch_of([article]).column("body")[0].as_py()] == [held, 2]


def test_more_rows_than_are_read_at_once_keep_their_order() -> None:
    """Rows that are read piece by piece come out as one batch, in order."""
    texts = [f"Warga menanam {number} bibit bakau di pesisir utara." for number in range(600)]
    read = read_batch(_batch(text=texts, id=[*range(600)]))
    assert (read.column("text").to_pylist(), read.column("id").to_pylist()) == (texts, [*range(600)])


def test_what_is_carried_keeps_its_type() -> None:
    """A carried column is the same column, with its type and its metadata."""
    field = pa.field("headline", pa.dictionary(pa.int8(), pa.string()), metadata={"of": "the source"})
    batch = pa.RecordBatch.from_arrays(
        [pa.array([_TEXT]), pa.array(["a"]).dictionary_encode().cast(field.type)], schema=pa.schema([pa.field("text", pa.string()), field])
    )
    read = read_batch(batch)
    assert read.schema.field("input_headline").equals(field.with_name("input_headline"), check_metadata=True)


@pytest.mark.parametrize(
    ("columns", "options", "advice"),
    [
        ({"body": ["a"]}, {}, "column 'html' cannot be read: the table has no such column, and none that is called 'text'"),
        ({"html": ["a"]}, {"column": "page"}, "column 'page' cannot be read: the table has no columns of that name (it has 'html')"),
        ({"html": [1]}, {}, "column 'html' cannot be read: its type is int64, and pages are strings"),
        ({"html": ["a"], "url": [1]}, {}, "column 'url' cannot be read: its type is int64, and addresses are strings"),
        ({"html": ["a"]}, {"url_column": "link"}, "column 'link' cannot be read"),
        ({"html": ["a"], "as_of": [True]}, {}, "column 'as_of' cannot be read: its type is bool, and moments are timestamps"),
        ({"html": ["a"], "as_of": [dt.datetime(2025, 9, 7)]}, {}, "pass zone="),  # noqa: DTZ001 - the misuse
        ({"html": ["a"], "as_of": [dt.date(2025, 9, 7)]}, {}, "pass zone="),
    ],
)
def test_a_column_that_cannot_be_what_it_should_is_refused(columns: dict[str, list[object]], options: dict[str, Any], advice: str) -> None:
    """A column that is missing, or of a type that it cannot be, is named before a row is read."""
    with pytest.raises(idnews.NotAColumn) as refused:
        read_batch(_batch(**columns), **options)
    assert advice in str(refused.value)


def test_two_columns_of_pages_are_refused() -> None:
    """A name that two columns have names neither."""
    batch = pa.RecordBatch.from_arrays([pa.array(["a"]), pa.array(["b"])], names=["html", "html"])
    with pytest.raises(idnews.NotAColumn, match="the table has 2 columns of that name"):
        result_schema(batch.schema)


@pytest.mark.parametrize(
    ("options", "error"),
    [
        ({"form": "pdf"}, idnews.NotAChoice),
        ({"form": ["html"]}, idnews.NotAChoice),
        ({"column": 0}, idnews.NotAColumn),
        ({"url_column": b"url"}, idnews.NotAColumn),
        ({"as_of_column": ["as_of"]}, idnews.NotAColumn),
        ({"zone": "Asia/Jakarta"}, idnews.NotAZone),
        ({"publisher": "kompass.com"}, idnews.NotAPublisher),
        ({"as_of": dt.datetime(2025, 9, 7)}, idnews.NaiveMoment),  # noqa: DTZ001 - the misuse
    ],
)
def test_misuse_is_met_at_the_door(options: dict[str, Any], error: type[Exception]) -> None:
    """What cannot hold for any row is refused where there is none."""
    with pytest.raises(error):
        read_batch(_batch(text=pa.array([], pa.string())), **options)


@pytest.mark.parametrize("articles", [None, 7, "Warga", [{}], [None, "Warga menanam bakau."]])
def test_what_are_no_articles_are_refused(articles: Any) -> None:  # noqa: ANN401 - the misuse
    """What cannot be put into rows is told what can."""
    with pytest.raises(idnews.NotABatch, match="an iterable of articles"):
        batch_of(articles)


@pytest.mark.parametrize("batch", [None, [], {"headline": ["Warga"]}])
def test_articles_are_taken_from_a_table_alone(batch: Any) -> None:  # noqa: ANN401 - the misuse
    """A list and a mapping hold no rows of Arrow."""
    with pytest.raises(idnews.NotABatch, match="a RecordBatch or a Table of pyarrow"):
        articles_of(batch)


def test_what_is_no_article_has_no_page() -> None:
    """The page itself is read first."""
    with pytest.raises(idnews.NoProof, match="that a read_"):
        idnews.explain("Warga menanam bakau.")  # type: ignore[arg-type]  # the misuse


@pytest.mark.parametrize("batch", [["Warga menanam bakau."], {"text": ["Warga menanam bakau."]}, None])
def test_what_is_no_table_is_refused(batch: Any) -> None:  # noqa: ANN401 - the misuse
    """A list and a mapping are told how to become a table."""
    with pytest.raises(idnews.NotABatch, match=r"a RecordBatch or a Table of pyarrow, got .*: make one with pa\.table"):
        read_batch(batch)


@pytest.mark.parametrize("schema", [None, ["html"], pa.table({"html": []})])
def test_what_is_no_schema_is_refused(schema: Any) -> None:  # noqa: ANN401 - whatever a caller may pass
    """A table, or the names of its columns, is no schema."""
    with pytest.raises(idnews.NotABatch, match=r"(?s)a Schema of pyarrow, got .*: pass that of the table that is read"):
        result_schema(schema)


def test_engines_can_send_it_to_their_workers() -> None:
    """The function with its options comes back from a pickle and reads as before."""
    kabar = idnews.Publisher("Kabar Muara", ("kabarmuara.example",), places={idnews.Label.BODY: "div.isi"})
    read = functools.partial(read_batch, form=Form.TEXT, as_of=_AS_OF, publisher=kabar, zone=_WIB)
    batch = _batch(text=[_TEXT])
    assert pickle.loads(pickle.dumps(read))(batch).equals(read(batch))  # noqa: S301 - our own bytes


def test_every_field_is_described_at_any_depth() -> None:
    """Each column, and each field of a struct in one, says in its metadata what it is."""
    fields = [*SCHEMA]
    for field in fields:
        kind = field.type.value_type if pa.types.is_list(field.type) else field.type
        fields.extend(kind.fields if pa.types.is_struct(kind) else ())
        assert field.metadata[b"description"].endswith(b".")
    assert len(fields) > 150


def test_fields_are_described_as_the_json_schema_does() -> None:
    """Arrow and JSON say the same of a field, and have the same version."""
    schema: Any = article_schema()
    assert SCHEMA.metadata[b"idnews.schema"].decode() == schema["$id"]
    assert SCHEMA.field("headline").metadata[b"description"].decode() == schema["properties"]["headline"]["description"]
    assert SCHEMA.names == [name for name in schema["properties"] if name != "is"]


def test_a_date_of_any_kind_is_one_struct() -> None:
    """The kind of a date stands beside the fields of all kinds, those of the others null, and says which it is."""
    said = [idnews.parse_date(words) for words in ("Sabtu (6/9)", "2 jam lalu", "kemarin malam")]
    stories = tuple(idnews.Related("Panen Raya", when=each) for each in said)
    rows = batch_of([idnews.Article(related=stories)]).to_pylist()[0]["related"]
    assert [(row["when"]["is"], row["when"]["day"], row["when"]["days"], row["when"]["steps"] is None) for row in rows] == [
        ("CalendarDate", 6, None, True),
        ("Ago", None, None, False),
        ("DayWord", None, -1, True),
    ]


@pytest.mark.parametrize(
    ("name", "description"),
    [
        ("weekday", b"`CalendarDate`: Day of the week, Monday 0; `null` where it is not printed. `WeekdayWord`: Day of the week, Monday 0."),
        ("steps", b"`Ago`: How far back; no steps for this very moment. `Ahead`: How far forward."),
        ("is", b"The kind of value that this is: `CalendarDate`, `DateRange`, `Ago`, `Ahead`, `DayWord`, `WeekdayWord`, `PeriodWord`."),
    ],
)
def test_a_field_of_several_kinds_says_what_it_is_in_each(name: str, description: bytes) -> None:
    """The description of a field names the kinds of date that have it."""
    said = SCHEMA.field("related").type.value_type.field("when").type.field(name)
    assert said.metadata[b"description"].startswith(description)


def test_an_article_of_some_columns_says_what_they_do() -> None:
    """Columns that are missing tell nothing, and those of others are passed over."""
    batch = batch_of([idnews.Article(headline="Panen Raya", kicker="Tani")])
    assert articles_of(pa.Table.from_batches([batch]).select(["headline", "text"])) == [idnews.Article(headline="Panen Raya")]


def test_without_pyarrow_a_sentence_says_what_to_install() -> None:
    """Whoever lacks the extra is told so, and is told its name."""
    script = "import sys\nsys.modules['pyarrow'] = None\ntry:\n    import idnews.tables\nexcept ImportError as error:\n    print(error)"
    printed = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert printed == "idnews.tables needs the package 'pyarrow', which is not installed: install it with pip install 'idnews[tables]'.\n"
