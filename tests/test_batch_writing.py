from __future__ import annotations

import datetime as dt
import json
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, Final

import pytest

import idnews
from idnews.article import Article
from idnews.batch import Failure, Print, Tally, read, write
from idnews.batch.carried import plain
from tests.batches import write_jsonl, write_pages

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
    known: Any = {"url": "https://www.kompas.com/contoh", "as_of": dt.datetime(2025, 9, 5, tzinfo=dt.UTC), "publisher": idnews.UNKNOWN}
    article = idnews.read_text(_STORY, **known)
    assert [(reading.name, reading.article) for reading in read([folder], **known)] == [(f"{folder}/0000{n}.txt", article) for n in range(2)]


def test_what_a_record_knows_outranks_what_is_known_of_all(tmp_path: Path) -> None:
    """A row's own address and moment hold."""
    row = {"text": _STORY, "url": "https://www.tempo.co/contoh", "as_of": "2025-09-05"}
    (reading,) = read([write_jsonl(tmp_path / "a.jsonl", [row])], url="https://www.kompas.com/contoh", as_of=dt.datetime(2020, 1, 1, tzinfo=dt.UTC))
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


@pytest.mark.parametrize("form", list(Print))
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
    want = {
        Print.JSONL: "".join(json.dumps(each, ensure_ascii=False) + "\n" for each in told),
        Print.JSON: json.dumps(told, ensure_ascii=False, indent=2) + "\n",
        Print.TEXT: "\n".join(f"{article.text}\n" for article in articles),
        Print.PROOF: "\n".join(idnews.explain(article) for article in articles),
    }
    assert (tmp_path / "out").read_bytes() == b"".join(pieces) == want[form].encode()


def test_several_jobs_write_what_one_writes(tmp_path: Path, texts: str) -> None:
    """The bytes of the output and of the file of bad records do not tell how many processes there were."""
    for jobs in (1, 2):
        write([texts], tmp_path / f"{jobs}.jsonl", jobs=jobs, errors=tmp_path / f"{jobs}.errors")
    assert (tmp_path / "1.jsonl").read_bytes() == (tmp_path / "2.jsonl").read_bytes() != b""
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


@pytest.mark.parametrize(
    ("asked", "reason"),
    [({"column": "isi"}, "its column was None and is now 'isi'"), ({"printed": "text"}, "its form was 'jsonl' and is now 'text'")],
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
    lines = _killed_at(-1, names, tmp_path / "whole", **asked)
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
