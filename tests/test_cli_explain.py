from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

import pytest
from click.testing import CliRunner, Result

import idnews
from idnews.article import Article
from idnews.cli import idnews as command
from idnews.explained_page import print_page

_STORY: Final = "DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Selasa (2/9). (Ant/Z-1)\n"


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """Return a file with a short story."""
    path = tmp_path / "bakau.txt"
    path.write_text(_STORY, encoding="utf-8")
    return path


def _explain(*arguments: object) -> Result:
    return CliRunner().invoke(command, ["explain", *map(str, arguments)])


@pytest.mark.parametrize("option", [[], ["--format", "margin"], ["--format", "proof"]])
def test_what_goes_into_a_pipe_is_a_proof(story: Path, option: list[str]) -> None:
    """Without a terminal the margin is plain, and can be read back."""
    assert _explain(story, *option).stdout == idnews.explain(idnews.read_text(_STORY))


def test_a_proof_is_plain_on_a_terminal_too(story: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """`--format proof` is never coloured: it is meant to be kept."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    assert _explain(story, "--format", "proof").stdout == idnews.explain(idnews.read_text(_STORY))


@pytest.mark.parametrize("option", [["--html"], ["--format", "html"]])
def test_the_page_can_go_into_a_pipe(story: Path, option: list[str]) -> None:
    """`--html` is `--format html`, and prints the page that the library prints."""
    assert _explain(story, *option).stdout == print_page(idnews.read_text(_STORY))


@pytest.mark.parametrize(("option", "printer"), [([], idnews.explain), (["--html"], print_page)])
def test_output_goes_into_a_file(story: Path, option: list[str], printer: Callable[[Article], str]) -> None:
    """`-o` writes what would be printed, over what was there, and prints nothing."""
    seen = story.with_name("seen")
    seen.write_text("lama", encoding="utf-8")
    assert _explain(story, *option, "-o", seen).output == ""
    assert seen.read_bytes().decode("utf-8") == printer(idnews.read_text(_STORY))


def test_the_page_that_is_read_is_not_overwritten(story: Path) -> None:
    """A slip of the hand does not cost the page."""
    result = _explain(story, "--html", "-o", story)
    assert result.exit_code == 2
    assert "it is the page that is read" in result.stderr
    assert story.read_text(encoding="utf-8") == _STORY


@pytest.mark.skipif(sys.platform == "win32", reason="a missing folder is told otherwise there")
def test_output_that_cannot_be_written_is_a_sentence(story: Path) -> None:
    """The file is named, and the exit status is 1."""
    result = _explain(story, "-o", story.parent / "tidak-ada" / "seen.html")
    assert result.exit_code == 1
    assert result.stderr.endswith("seen.html cannot be written: No such file or directory\n")


@pytest.mark.parametrize("name", ["seen.html", "seen.HTM", "seen.proof", "seen.json", "seen.txt", "seen"])
def test_the_ending_tells_the_form(story: Path, name: str) -> None:
    """What is called as a page is a page, and what is called as a proof has the heading of one."""
    form = {"html": "html", "htm": "html", "proof": "proof", "json": "facts"}.get(name.lower().partition(".")[2], "margin")
    seen, asked = story.with_name(name), story.with_name("asked.x")
    known = ["--as-of", "2025-09-03", story]
    assert _explain(*known, "-o", seen).exit_code == 0
    assert _explain(*known, "--format", form, "-o", asked).exit_code == 0
    assert seen.read_bytes() == asked.read_bytes()
    assert (b"# as_of: 2025-09-03" in seen.read_bytes()) == (form == "proof")


def test_an_option_outranks_the_ending(story: Path) -> None:
    """Who names a form has it, whatever the file is called."""
    seen = story.with_name("seen.html")
    _explain("--format", "margin", story, "-o", seen)
    assert seen.read_text(encoding="utf-8") == idnews.explain(idnews.read_text(_STORY))


@pytest.mark.parametrize(
    ("options", "advice"),
    [
        (["--html", "--format", "proof"], "--html and --format proof ask for two forms: leave one out"),
        (["--html", "--reasons"], "a page of HTML always tells them"),
        (["--format", "facts", "--reasons"], "facts have none"),
        (["-o", "seen.html", "--reasons"], "a page of HTML always tells them"),
    ],
)
def test_an_option_without_effect_is_refused(story: Path, options: list[str], advice: str) -> None:
    """Nothing that was asked for is passed over in silence."""
    result = _explain(story, *options)
    assert (result.exit_code, advice in result.stderr) == (2, True)
    assert _explain(story, "--html", "--format", "html").exit_code == 0
