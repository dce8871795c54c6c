from __future__ import annotations

import codecs
import contextlib
import io
import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

import click
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import idnews
from idnews.article import Article
from idnews.cli import idnews as command
from idnews.cli.options import instant
from idnews.cli.streams import Unreadable, open_page, speak_utf8
from tests.documents import ROOT, run_idnews

_EXAMPLE: Final = ROOT / "examples" / "pasar-terapung.txt"
_STORY: Final = "DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Selasa (2/9). (Ant/Z-1)\n"


@pytest.fixture
def story(tmp_path: Path) -> str:
    """Return the name of a file with a short story."""
    path = tmp_path / "bakau.txt"
    path.write_text(_STORY, encoding="utf-8")
    return str(path)


def _run(*arguments: str, given: str | bytes | None = None, status: int = 0) -> str:
    """Return what the command prints on standard output; its exit status must be `status`."""
    result = CliRunner().invoke(command, list(arguments), input=given, prog_name="idnews")
    assert result.exit_code == status, result.output
    return result.stdout


def test_version_is_the_installed_one() -> None:
    """`--version` says which release is installed."""
    assert _run("--version") == f"idnews {idnews.__version__}\n"


def test_help_names_every_command() -> None:
    """`--help` leads to the three commands."""
    assert {"read", "explain", "dates"} <= set(_run("--help").split())


def test_an_unknown_command_is_a_sentence() -> None:
    """A command that there is none of is refused by the name that was given."""
    result = CliRunner().invoke(command, ["baca", "a.txt"])
    assert (result.exit_code, result.stdout) == (2, "")
    assert "No such command 'baca'" in result.stderr


def test_read_prints_an_object_a_line(story: str) -> None:
    """By default each page is one line of JSON that says where it came from, in the order of the arguments."""
    lines = [json.loads(line) for line in _run("read", story, str(_EXAMPLE), story).splitlines()]
    assert [(line["source"], line["headline"]) for line in lines] == [
        (story, None),
        (str(_EXAMPLE), "Pasar Terapung Muara Kelapa Kembali Ramai, Pedagang Kini Terima QRIS"),
        (story, None),
    ]


def test_what_read_prints_is_the_article(story: str) -> None:
    """The JSON of a page turns back into the article that the library reads."""
    assert Article.from_dict(json.loads(_run("read", story))) == idnews.read_text(_STORY)


def test_read_as_json_prints_one_list(story: str) -> None:
    """`--format json` is one document, and holds what JSON Lines hold."""
    lines = [json.loads(line) for line in _run("read", story, str(_EXAMPLE)).splitlines()]
    assert json.loads(_run("read", "--format", "json", story, str(_EXAMPLE))) == lines


def test_read_as_text_prints_the_story_alone(story: str) -> None:
    """`--format text` leaves the story's own words, with a blank line between pages."""
    words = "Seribu bibit bakau ditanam warga, Selasa (2/9)."
    assert _run("read", "--format", "text", story, story) == f"{words}\n\n{words}\n"


def test_read_as_proof_is_explain(story: str) -> None:
    """`--format proof` prints what `explain` prints."""
    assert _run("read", "--format", "proof", story) == _run("explain", story) == idnews.explain(idnews.read_text(_STORY))


def test_dash_is_standard_input(story: str) -> None:
    """A page may come through a pipe."""
    assert json.loads(_run("read", "-", given=_STORY)) == json.loads(_run("read", story)) | {"source": "-"}


@pytest.mark.parametrize("asked", [("read", "--format", "jsonl"), ("explain",)])
def test_dash_is_standard_output(story: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, asked: tuple[str, ...]) -> None:
    """`-o -` goes where there is no `-o`, and makes no file of that name."""
    monkeypatch.chdir(tmp_path)
    assert _run(*asked, story, "-o", "-") == _run(*asked, story)
    assert not (tmp_path / "-").exists()


def test_as_of_gives_a_year_to_a_day_without_one(story: str) -> None:
    """What `--as-of` says decides what "(2/9)" means."""
    dates = json.loads(_run("read", "--as-of", "2025-09-05T10:00+07:00", story))["dates"]
    assert "2025-09-02" in json.dumps(dates)


def test_url_tells_the_publisher(story: str) -> None:
    """`--url` stands in the article, and says whose page it is."""
    article = Article.from_dict(json.loads(_run("read", "--url", "https://www.kompas.com/contoh", story)))
    assert (article.url, article.publisher and article.publisher.name) == ("https://www.kompas.com/contoh", "Kompas.com")


@pytest.mark.parametrize("name", ["Kompas.com", "kompas.com", "KOMPAS.COM"])
def test_publisher_is_given_by_name_or_domain(story: str, name: str) -> None:
    """`--publisher` takes what a person would type."""
    article = Article.from_dict(json.loads(_run("read", "--publisher", name, story)))
    assert article.publisher is not None
    assert article.publisher.name == "Kompas.com"


def test_unknown_reads_a_page_as_nobodys(story: str) -> None:
    """`--publisher unknown` keeps the address from telling."""
    printed = json.loads(_run("read", "--publisher", "unknown", "--url", "https://www.kompas.com/contoh", story))
    assert Article.from_dict(printed) == idnews.read_text(_STORY, url="https://www.kompas.com/contoh", publisher=idnews.UNKNOWN)


@pytest.mark.parametrize("option", [("--publisher", "Harian Entah"), ("--as-of", "kemarin"), ("--format", "xml")])
def test_a_wrong_option_is_a_sentence(story: str, option: tuple[str, str]) -> None:
    """What cannot be meant is refused before a page is read, with the value that was given."""
    result = CliRunner().invoke(command, ["read", *option, story])
    assert (result.exit_code, result.stdout) == (2, "")
    assert repr(option[1]) in result.stderr


def test_a_file_that_cannot_be_read_is_named_and_the_rest_are_read(story: str, tmp_path: Path) -> None:
    """A missing file and one in another encoding are named on standard error, above the counts; the exit status is 1."""
    latin = tmp_path / "latin.txt"
    latin.write_bytes("Caf\u00e9 Solo".encode("latin-1"))
    result = CliRunner().invoke(command, ["read", str(tmp_path / "hilang.txt"), story, str(latin), story])
    assert result.exit_code == 1
    assert [json.loads(line)["headline"] for line in result.stdout.splitlines()] == [None, None]
    assert result.stderr.splitlines() == [
        f"Error: {tmp_path}/hilang.txt cannot be read: No such file or directory",
        f"Error: {latin} cannot be read: it is not UTF-8 (byte 3 is 0xe9): convert it first",
        "2 read, 0 of them empty; 2 failed",
    ]


def test_json_is_whole_even_where_a_file_is_missing(story: str, tmp_path: Path) -> None:
    """The list is closed before the command ends with status 1."""
    missing = str(tmp_path / "hilang.txt")
    assert len(json.loads(_run("read", "--format", "json", story, missing, status=1))) == 1
    assert json.loads(_run("read", "--format", "json", missing, status=1)) == []


def test_standard_input_in_another_encoding_is_named() -> None:
    """Bytes that are no UTF-8 are refused with the place of the first."""
    result = CliRunner().invoke(command, ["explain", "-"], input=b"Solo \xff")
    assert result.exit_code == 1
    assert "standard input cannot be read: it is not UTF-8 (byte 5 is 0xff)" in result.stderr


def test_line_ends_are_not_touched() -> None:
    """A page with carriage returns has its dates where they stand in it."""
    page = "Warga menanam bakau.\r\n\r\nAcara digelar Selasa (2/9/2025)."
    assert Article.from_dict(json.loads(_run("read", "-", given=page.encode()))) == idnews.read_text(page)


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_can_be_read_and_explained(page: str) -> None:
    """No page makes the command line fail, and explained it holds what the library explains."""
    assert CliRunner().invoke(command, ["explain", "-"], input=page.encode()).stdout_bytes.decode() == idnews.explain(idnews.read_text(page))


def test_marks_are_coloured_on_a_terminal(story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """With colour, and without what colours it, the page is the same."""
    plain = _run("explain", story)
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured = CliRunner().invoke(command, ["explain", story], color=True).stdout
    assert "\x1b[" in coloured
    assert click.unstyle(coloured) == plain


def test_dates_show_what_is_said_and_meant() -> None:
    """Each date is printed with its meaning, and with a question mark where it cannot be known."""
    table = _run("dates", "Acara digelar Kamis (4/9/2025).", "Dibuka 2 jam lalu.")
    assert [line.rsplit("  ", 1)[-1].strip() for line in table.splitlines()] == ["2025-09-04", "?"]
    assert table.startswith("Kamis (4/9/2025)")


def test_dates_as_json_say_where_they_stood() -> None:
    """The offsets point into the text that was given."""
    (read,) = json.loads(_run("dates", "--format", "json", "--as-of", "2025-09-05", "Acara digelar Selasa (2/9)."))
    (date,) = read["dates"]
    assert (read["text"][date["start"] : date["end"]], date["means"]) == (date["says"], "2025-09-02")


def test_dates_read_standard_input() -> None:
    """A dash stands for what comes through the pipe."""
    assert _run("dates", "-", given="Acara digelar Kamis (4/9/2025).") == _run("dates", "Acara digelar Kamis (4/9/2025).")


def test_a_time_of_day_is_printed_with_its_zone() -> None:
    """What is meant is as precise as what is said, to the minute or the second."""
    table = _run("dates", "Dibuka Kamis (4/9/2025) pukul 16.30 WIB.", "Kamis, 4 September 2025 - 16:25:07 WITA")
    assert [line.rsplit("  ", 1)[-1].strip() for line in table.splitlines()] == ["2025-09-04T16:30+07:00", "2025-09-04T16:25:07+08:00"]


def test_a_month_is_printed_with_its_first_and_last_day() -> None:
    """A stretch of days is an interval in ISO 8601."""
    assert _run("dates", "Dibuka September 2025.") == "September 2025  2025-09-01/2025-09-30\n"


def test_output_can_be_caught_by_a_program() -> None:
    """A program that calls the command may put anything in the place of standard output."""
    with contextlib.redirect_stdout(io.StringIO()) as caught:
        command.main(["dates", "Kamis (4/9/2025)"], standalone_mode=False)
    assert caught.getvalue() == "Kamis (4/9/2025)  2025-09-04\n"


def test_a_text_without_dates_prints_nothing() -> None:
    """No date is no line."""
    assert _run("dates", "Warga menanam bakau.") == ""


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("2025-09-05", "2025-09-05T00:00:00+07:00"),
        ("2025-09-05T16:30", "2025-09-05T16:30:00+07:00"),
        ("2025-09-05T09:30Z", "2025-09-05T09:30:00+00:00"),
    ],
)
def test_a_moment_without_a_zone_is_wib(written: str, meant: str) -> None:
    """A zone that is written counts; none means Jakarta's."""
    moment = instant(None, None, written)
    assert moment is not None
    assert moment.isoformat() == meant


def test_output_is_utf8_whatever_the_machine_speaks(story: str) -> None:
    """A pipe gets UTF-8 even where Python was told to speak ASCII."""
    Path(story).write_text("“Ya,” kata warga — ramai-ramai.", encoding="utf-8")
    done = run_idnews("read", "--format", "text", story, apart=True, PYTHONIOENCODING="ascii", PYTHONUTF8="0")
    assert (done.returncode, done.stdout.decode("utf-8").strip(), done.stderr) == (0, "“Ya,” kata warga — ramai-ramai.", b"")


@pytest.mark.skipif(sys.platform == "win32", reason="a closed pipe is told otherwise there")
def test_a_reader_that_leaves_is_no_error_to_speak_of(story: str) -> None:
    """`idnews read … | head` ends in silence."""
    names = [story] * 2_000
    with subprocess.Popen([sys.executable, "-m", "idnews", "read", *names], stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_a_missing_extra_is_a_sentence(missing: str) -> None:
    """Without the libraries of the command line, it says what to install."""
    code = f"import sys; sys.modules[{missing!r}] = None; sys.argv = ['idnews']; import runpy; runpy.run_module('idnews', run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, cwd=ROOT, encoding="utf-8")
    assert done.returncode == 1
    assert done.stderr == f"The command line needs the package {missing!r}, which is not installed. Install it with: pip install 'idnews[cli]'\n"


def test_another_missing_module_is_a_fault_and_not_an_extra() -> None:
    """Only the libraries of the extra are answered with advice; a broken installation shows itself."""
    code = "import sys; sys.modules['idnews.cli'] = None; sys.argv = ['idnews']; from idnews.__main__ import main; main()"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, cwd=ROOT, encoding="utf-8")
    assert done.returncode == 1
    assert "ModuleNotFoundError" in done.stderr


def test_standard_input_that_is_closed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the shell closed standard input, "-" is a page that cannot be read, and a sentence says so."""
    monkeypatch.setattr(sys, "stdin", None)
    with pytest.raises(Unreadable, match="standard input cannot be read: it is closed"):
        open_page("-")


_FRAGMENT: Final = "<h1>Warga Menanam Bakau</h1><p>Seribu bibit bakau ditanam warga di pesisir utara Demak sejak pagi.</p>"
_ELEMENTS: Final = ("title", "meta", "article", "main", "div", "p", "script", "section", "header", "table", "h1", "html", "head", "body")


@pytest.mark.parametrize(
    "opening", [*(f"<{tag}>" for tag in _ELEMENTS), "<DIV class=isi>", "<p\n>", "<!doctype html>", " \n<!-- a --> <!-- b --><article>"]
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be-sig"])
def test_what_opens_as_html_is_html(tmp_path: Path, opening: str, encoding: str) -> None:
    """A page needs no name that ends in .html, in any encoding that its first bytes tell."""
    path = tmp_path / "halaman"
    path.write_bytes(
        codecs.BOM_UTF16_BE + (opening + _FRAGMENT).encode("utf-16-be") if encoding == "utf-16-be-sig" else (opening + _FRAGMENT).encode(encoding)
    )
    page = open_page(str(path)).page
    assert isinstance(page, bytes)
    assert idnews.read_html(page) == idnews.read_html(opening + _FRAGMENT)


@pytest.mark.parametrize(
    "text",
    [
        "<pangan> murah",
        "<p, q> dibaca",
        "<maintenance>",
        "<div-isi>",
        "<sectional>",
        "< p>",
        "Warga <p>panen</p>",
        "<https://kabar.example>",
        "<",
        "",
        "<!-- a",
    ],
)
def test_what_only_resembles_html_is_text(tmp_path: Path, text: str) -> None:
    """A text that begins with an angle bracket is still a text."""
    path = tmp_path / "teks"
    path.write_text(text, encoding="utf-8")
    assert open_page(str(path)).page == text


def test_a_text_in_utf_16_is_to_be_converted(tmp_path: Path) -> None:
    """A byte order mark alone makes no HTML: texts are UTF-8, and a sentence says so."""
    path = tmp_path / "teks"
    path.write_bytes("Warga panen salak.".encode("utf-16"))
    with pytest.raises(Unreadable, match="it is not UTF-8"):
        open_page(str(path))


@pytest.mark.parametrize(
    "opening", [" ", "<!--", "<!-- -->", "<!-- --> ", "<!---->", "<?xml", "<?xml >", "<", "-->", "<!-- - ", "<!--" + " " * 1_990]
)
def test_no_opening_is_read_by_trial_and_error(tmp_path: Path, opening: str) -> None:
    """What almost opens as HTML does, a thousand times, is told at once to be text."""
    path = tmp_path / "teks"
    for whole in (opening * (200_000 // len(opening)) + "x", "<?xml ?>" + opening * (200_000 // len(opening))):
        path.write_text(whole, encoding="utf-8")
        assert open_page(str(path)).page == whole


def test_standard_output_that_is_closed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the shell closed standard output, the command says that it cannot print, and does not pass for done."""
    monkeypatch.setattr(sys, "stdout", None)
    with pytest.raises(OSError, match="it is closed"):
        speak_utf8()


@pytest.mark.skipif(sys.platform == "win32", reason="shells close it otherwise there")
def test_a_closed_output_ends_with_a_sentence(story: str) -> None:
    """`idnews read … >&-` fails aloud."""
    command_line = ["sh", "-c", 'exec "$@" >&-', "sh", sys.executable, "-m", "idnews", "read", story]
    done = subprocess.run(command_line, stderr=subprocess.PIPE, text=True, check=False, cwd=ROOT)
    assert (done.returncode, done.stderr) == (1, "Error: the output cannot be written: it is closed\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only some systems have a disk that is always full")
def test_a_full_disk_is_a_sentence(story: str) -> None:
    """Output that cannot be written ends the command with a sentence and no traceback."""
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run([sys.executable, "-m", "idnews", "read", story], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("Error: the output cannot be written: ")
    assert "Traceback" not in done.stderr


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="only some systems have a folder in which nobody can make a file")
def test_a_file_that_may_not_be_made_is_named(story: str) -> None:
    """Where the output cannot be made, the sentence says which file it is."""
    done = subprocess.run([sys.executable, "-m", "idnews", "read", story, "-o", "/proc/a.jsonl"], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert re.fullmatch(r"Error: /proc/a\.jsonl\S* cannot be written: .+\n", done.stderr)


def test_a_command_that_reads_no_page_is_light() -> None:
    """Whoever asks for a date does not wait for what checks proofs or knows publishers."""
    code = "import sys; from idnews.cli import idnews; idnews(['dates', 'kemarin'], standalone_mode=False); print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert not {"difflib", "runpy", "idnews.proofreading", "idnews.publishers.registry"} & {*done.stdout.split()}
