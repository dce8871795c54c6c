from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

import idnews
from idnews.article import Article
from idnews.batch import records
from idnews.cli import idnews as command
from tests.batches import Stored, write_csv, write_jsonl, write_pages, write_parquet, write_warc
from tests.documents import ROOT

_STORY: Final = "DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Selasa (2/9). (Ant/Z-1)"


def _read(*arguments: object, **options: Any) -> Result:  # noqa: ANN401 - the keywords of the runner
    return CliRunner().invoke(command, ["read", *map(str, arguments)], **options)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """Return a folder with pages, an archive and tables in it."""
    folder = tmp_path / "crawl"
    write_pages(folder, [_STORY] * 3, ".txt")
    write_warc(folder / "pages.warc.gz", [Stored(b"<h1>Panen</h1><p>Warga memanen salak di lereng gunung sejak pagi.")])
    write_jsonl(folder / "teks.jsonl", [{"text": _STORY, "id": 1}, {"id": 2}])
    write_csv(folder / "teks.csv", [{"text": _STORY, "id": 3}])
    write_parquet(folder / "teks.parquet", [{"text": _STORY, "id": 4}])
    return folder


def test_a_folder_is_read_whatever_it_holds(crawl: Path) -> None:
    """Pages, archives and tables come in the order of their names, what cannot be read is named, and all is counted."""
    result = _read(crawl)
    sources = [json.loads(line)["source"].removeprefix(f"{crawl}/") for line in result.stdout.splitlines()]
    assert sources == ["00000.txt", "00001.txt", "00002.txt", "pages.warc.gz#1", "teks.csv#1", "teks.jsonl#1", "teks.parquet#1"]
    reason = "it has no column 'html' and no column 'text': name the column that holds the page; it has 'id'"
    assert result.stderr == f"Error: {crawl}/teks.jsonl#2 cannot be read: {reason}\n7 read, 0 of them empty; 1 failed\n"
    assert result.exit_code == 1


@pytest.mark.parametrize("ending", ["jsonl", "csv", "parquet"])
def test_the_ending_of_the_output_tells_its_form(crawl: Path, tmp_path: Path, ending: str) -> None:
    """`-o` writes a table that can be read again, and prints nothing but the counts."""
    output = tmp_path / f"out.{ending}"
    result = _read(crawl, "-o", output, "--errors", tmp_path / "bad.jsonl", "--jobs", 2)
    assert (result.stdout, result.stderr) == ("", "7 read, 0 of them empty; 1 failed\n")
    assert next(records([output])).page == idnews.read_text(_STORY).text
    assert json.loads((tmp_path / "bad.jsonl").read_bytes())["name"] == f"{crawl}/teks.jsonl#2"


def test_options_tell_what_tables_hold(tmp_path: Path) -> None:
    """Columns, and what standard input holds, are said; the article has the address and the moment of its row."""
    row = {"isi": _STORY, "alamat": "https://www.kompas.com/contoh", "waktu": "2025-09-05T10:00"}
    options = ["--from", "jsonl", "--column", "isi", "--url-column", "alamat", "--as-of-column", "waktu"]
    result = _read("-", *options, input=json.dumps(row))
    (line,) = result.stdout.splitlines()
    as_of = next(records([write_jsonl(tmp_path / "a.jsonl", [row])], column="isi", as_of_column="waktu")).as_of
    assert Article.from_dict(json.loads(line)) == idnews.read_text(_STORY, url="https://www.kompas.com/contoh", as_of=as_of)


def test_a_single_page_is_not_counted(tmp_path: Path) -> None:
    """What reads one page into a pipe says nothing else; what writes a file says how many went into it."""
    path = tmp_path / "a.txt"
    path.write_text(_STORY, encoding="utf-8")
    assert _read(path).stderr == ""
    assert _read(path, "-o", tmp_path / "out.jsonl").stderr == "1 read, 0 of them empty; 0 failed\n"
    assert _read(tmp_path / "hilang.txt").stderr == f"Error: {tmp_path}/hilang.txt cannot be read: No such file or directory\n"


def test_only_so_many_bad_records_are_named(tmp_path: Path) -> None:
    """A terminal is not flooded: after twenty, the others are counted."""
    *named, more, counts = _read(*(f"{number}.html" for number in range(25)), "-o", tmp_path / "out.jsonl").stderr.splitlines()
    assert [line.split()[1] for line in named] == [f"{number}.html" for number in range(20)]
    assert more == "… and 5 more: --errors FILE names them all"
    assert counts == "0 read, 0 of them empty; 25 failed"


def test_what_is_whole_is_not_resumed(crawl: Path, tmp_path: Path) -> None:
    """A run that goes on with nothing says so, and that is no error."""
    _read(crawl, "-o", tmp_path / "out.jsonl")
    result = _read(crawl, "-o", tmp_path / "out.jsonl", "--resume")
    assert (result.exit_code, result.stderr) == (0, f"{tmp_path}/out.jsonl is whole: there is nothing to resume\n")


class _Impatient(io.BytesIO):
    """Standard input of somebody who presses Ctrl-C when all is said."""

    def read1(self, size: int | None = -1, /) -> bytes:
        """Return what is left; interrupt where nothing is."""
        if told := super().read1(-1 if size is None else size):
            return told
        raise KeyboardInterrupt


def test_an_interrupted_run_says_how_to_go_on(tmp_path: Path) -> None:
    """Ctrl-C leaves what was written, a sentence tells what to do, and another run does it."""
    rows = "".join(json.dumps({"text": f"Warga desa nomor {number} menanam bakau."}) + "\n" for number in range(600))
    arguments = ["-", "--from", "jsonl", "-o", tmp_path / "out.jsonl"]
    result = _read(*arguments, input=_Impatient(rows.encode()))
    assert (result.exit_code, result.stderr) == (130, "Interrupted: the same command with --resume goes on\n")
    again = _read(*arguments, input=rows)
    assert (again.exit_code, again.stderr.startswith("Error: an earlier run into")) == (1, True)
    assert _read(*arguments, "--resume", input=rows).stderr == "600 read, 0 of them empty; 0 failed\n"
    assert [json.loads(line)["source"] for line in (tmp_path / "out.jsonl").read_text(encoding="utf-8").splitlines()] == [
        f"-#{number}" for number in range(1, 601)
    ]


def test_an_interrupted_run_into_a_pipe_just_ends() -> None:
    """What went through a pipe cannot be gone on with, and nobody is told that it can."""
    result = _read("-", "--from", "jsonl", input=_Impatient(b"{}\n"))
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (130, "Interrupted")


def test_a_command_that_is_interrupted_before_it_begins_says_nothing() -> None:
    """What is imported has no interest for somebody who pressed Ctrl-C."""
    code = (
        "import sys\nclass Impatient:\n    def find_spec(self, name, *_):\n        if name == 'click': raise KeyboardInterrupt\n"
        "sys.meta_path.insert(0, Impatient())\nfrom idnews.__main__ import main\nmain()\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, env=_environment())
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends a process without asking it")
def test_a_command_that_is_told_to_end_says_nothing() -> None:
    """SIGTERM ends a batch and its processes without a word."""
    line = [sys.executable, "-m", "idnews", "read", "-", "--from", "jsonl", "--jobs", "2"]
    with subprocess.Popen(line, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=_environment()) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"".join(json.dumps({"text": f"Warga desa nomor {number} menanam bakau."}).encode() + b"\n" for number in range(600)))
        process.stdin.flush()
        first = process.stdout.readline()
        process.terminate()
        _, told = process.communicate()
    assert (json.loads(first)["source"], process.returncode, told) == ("-#1", 143, b"")


def test_a_command_that_is_told_twice_to_end_ends_once() -> None:
    """A second SIGTERM cuts no end short, in which a batch sends its processes home."""
    code = (
        "import os, signal\n"
        "from idnews.__main__ import _end\n"
        "signal.signal(signal.SIGTERM, _end)\n"
        "try: os.kill(os.getpid(), signal.SIGTERM)\n"
        "finally: os.kill(os.getpid(), signal.SIGTERM); print('home')\n"
    )
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, env=_environment())
    assert (done.stdout.split(), done.returncode) == ([b"home"], 143)


@pytest.mark.parametrize(
    ("arguments", "status", "sentence"),
    [
        (["a.txt", "--resume"], 2, "--resume needs a file to go on with: name it with -o"),
        (["a.txt", "--format", "parquet"], 1, "'parquet' cannot be written: it needs a file: name one (-o on the command line)."),
        (["a.txt", "-o", "out.bin"], 1, "'out.bin' cannot be written: its ending does not tell how"),
        (["a.txt", "--jobs", "-1"], 2, "-1 is not in the range"),
        (["a.txt", "--from", "zip"], 2, "'zip' is not one of"),
    ],
)
def test_what_cannot_be_is_a_sentence(arguments: list[str], status: int, sentence: str) -> None:
    """A mistake is answered before anything is read."""
    result = _read(*arguments)
    assert (result.exit_code, result.stdout) == (status, "")
    assert sentence in result.stderr


@pytest.mark.parametrize(("name", "package", "extra"), [("a.warc", "fastwarc", "warc"), ("a.parquet", "pyarrow", "tables")])
def test_a_missing_library_is_a_sentence(tmp_path: Path, name: str, package: str, extra: str) -> None:
    """Without the library that reads a file, the command says what to install."""
    (tmp_path / name).touch()
    code = f"import sys; sys.modules[{package!r}] = None; sys.argv = ['idnews', 'read', {name!r}]; from idnews.__main__ import main; main()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, cwd=tmp_path, encoding="utf-8", env=_environment())
    assert done.returncode == 1
    assert re.fullmatch(rf"Error: \w+ needs the package '{package}', .* pip install 'idnews\[{extra}\]'\.\n", done.stderr)


def _environment() -> dict[str, str]:
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT / "src"), os.environ.get("PYTHONPATH", "")])}


def _on_terminal(*arguments: object, given: Path | None = None) -> tuple[str, str]:
    """Return what the command prints into a pipe, and what it shows on a terminal meanwhile."""
    master, terminal = os.openpty()
    line = [sys.executable, "-m", "idnews", "read", *map(str, arguments)]
    environment = _environment() | {"TERM": "xterm", "COLUMNS": "100"}
    with (
        Path(given or os.devnull).open("rb") as held,
        subprocess.Popen(line, stdin=held, stdout=subprocess.PIPE, stderr=terminal, cwd=ROOT, env=environment) as process,
    ):
        os.close(terminal)
        shown = b""
        while piece := _piece(master):
            shown += piece
        assert process.stdout is not None
        printed = process.stdout.read()
    os.close(master)
    return printed.decode(), shown.decode()


def _shown_by(*arguments: object) -> str:
    """Return what a command shows on a terminal."""
    master, terminal = os.openpty()
    line = [sys.executable, "-m", "idnews", *map(str, arguments)]
    with subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=terminal, stderr=subprocess.PIPE, cwd=ROOT, env=_environment() | {"TERM": "xterm"}):
        os.close(terminal)
        shown = b""
        while piece := _piece(master):
            shown += piece
    os.close(master)
    return shown.decode()


def _piece(master: int) -> bytes:
    try:
        return os.read(master, 2**16)
    except OSError:
        # A terminal that nobody writes to any longer is an error, not an end, on some systems.
        return b""


on_terminals: Final = pytest.mark.skipif(not hasattr(os, "openpty"), reason="there is no terminal to be had")


@on_terminals
def test_a_terminal_shows_how_far_it_is(crawl: Path) -> None:
    """A bar tells records, share, rate and time left, and what cannot be read stands above it; the pipe has none of that."""
    printed, shown = _on_terminal(crawl)
    assert json.loads(printed.splitlines()[0])["source"] == f"{crawl}/00000.txt"
    last = re.split(r"[\r\n]+|\x1b\[\dA", re.sub(r"\x1b\[[\d;?]*[a-zA-Z]", "", shown))
    assert any(re.search(r"8 records .* 100% .*\d/s 0:00:00", line) for line in last), shown
    assert shown.index("teks.jsonl#2 cannot be read") < shown.index("8 records")
    assert "7 read, 0 of them empty; 1 failed" in shown


@on_terminals
def test_a_bar_that_is_cut_short_is_not_full(crawl: Path, tmp_path: Path) -> None:
    """What ends with an error was not done, and the bar does not say that it was."""
    _, shown = _on_terminal(crawl, "-o", tmp_path / "out.bin")
    assert "its ending does not tell how" in shown
    assert "0 records" in shown
    assert "100%" not in shown


@on_terminals
def test_a_terminal_obeys_no_page(tmp_path: Path) -> None:
    """What a page or the name of a file holds is shown on a terminal and never obeyed; a pipe has it as it is."""
    page = tmp_path / "judul.txt"
    page.write_text("Warga \x1b[2Jmenanam \x9b31mbakau \u202esejak pagi.", encoding="utf-8")
    hostile = tmp_path / "a\x1b[2J\n.txt"
    hostile.write_bytes(b"\xff")
    printed, told = _on_terminal(page, hostile, "--format", "text")
    assert printed == "Warga \x1b[2Jmenanam \x9b31mbakau \u202esejak pagi.\n"
    assert "a\\u001b[2J\\n.txt cannot be read" in told
    assert "\x1b[2J" not in told
    shown = _shown_by("read", "--format", "text", page)
    assert shown == "Warga \\u001b[2Jmenanam \\u009b31mbakau \\u202esejak pagi.\r\n"


@on_terminals
def test_a_bar_begins_behind_what_was_done(tmp_path: Path) -> None:
    """What an earlier run has read counts as done from the first; of standard input nobody knows how much is left."""
    rows = "".join(json.dumps({"text": f"Warga desa nomor {number} menanam bakau."}) + "\n" for number in range(600)).encode()
    _read("-", "--from", "jsonl", "-o", tmp_path / "out.jsonl", input=_Impatient(rows))
    (tmp_path / "a.jsonl").write_bytes(rows)
    _, shown = _on_terminal("-", "--from", "jsonl", "-o", tmp_path / "out.jsonl", "--resume", given=tmp_path / "a.jsonl")
    # How often a bar is drawn is its own affair.
    counted = [int(records) for records in re.findall(r"(\d+) records", shown)]
    assert [records for records in counted if 0 < records < 512] == []
    assert (counted[-1], "600 read" in shown) == (600, True)


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told otherwise there")
def test_a_reader_that_leaves_several_processes_is_no_error(tmp_path: Path) -> None:
    """`idnews read --jobs 2 … | head` ends in silence, and so do its processes."""
    table = write_jsonl(tmp_path / "a.jsonl", [{"text": f"Warga desa nomor {number} menanam bakau."} for number in range(2_000)])
    line = [sys.executable, "-m", "idnews", "read", table, "--jobs", "2"]
    with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT, env=_environment()) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_kill_9_in_the_middle_of_several_processes(tmp_path: Path) -> None:
    """A run of several processes that is killed, three times, by record and not by chance, comes to the bytes of one that nobody killed."""
    names = [write_jsonl(tmp_path / "a.jsonl", [{"text": f"Warga desa nomor {number} menanam bakau.", "id": number} for number in range(900)])]
    code = (
        "import os, signal, sys\nfrom idnews.batch import write\n"
        "def watch(tally, failures):\n    if tally.records >= int(sys.argv[3]): os.kill(os.getpid(), signal.SIGKILL)\n"
        "if __name__ == '__main__': write([sys.argv[1]], sys.argv[2], jobs=2, resume=True, watch=watch)\n"
    )
    (tmp_path / "run.py").write_text(code, encoding="utf-8")
    for moment in (290, 555, 777):
        line = [sys.executable, str(tmp_path / "run.py"), *names, str(tmp_path / "out.parquet"), str(moment)]
        # The pipe ends when all who hold it have ended: the processes of the killed run too.
        done = subprocess.run(line, check=False, capture_output=True, env=_environment())
        assert done.returncode == -signal.SIGKILL, done.stderr
    assert _read(*names, "-o", tmp_path / "out.parquet", "--resume").stderr == "900 read, 0 of them empty; 0 failed\n"
    assert _read(*names, "-o", tmp_path / "whole.parquet").exit_code == 0
    assert (tmp_path / "out.parquet").read_bytes() == (tmp_path / "whole.parquet").read_bytes()
