"""Run what stands in the documents, as a reader would who follows them line by line."""

from __future__ import annotations

import doctest
import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import attrs

ROOT: Final = Path(__file__).parents[1]
OPTIONS: Final = doctest.ELLIPSIS

_FILE: Final = re.compile(r":caption: (?P<name>\S+)\n(?::\w+:.*\n)*\n?(?P<text>.*)", re.DOTALL)
# A table that is wider than the page is a directive with a class that lets it scroll.
_COMMANDS: Final = {"console", "{code-block} console"}
_FENCE: Final = re.compile(r"^(?P<fence>```+)(?P<kind>[^\n]*)\n(?P<body>.*?)^(?P=fence)$", re.DOTALL | re.MULTILINE)


@attrs.frozen
class Block:
    """A fenced block of a document."""

    kind: str
    """What stands behind the fence: pycon, console, text, …"""

    body: str
    """What stands between the fences."""

    line: int
    """The line of the document on which the body begins, from 1."""


def blocks_of(document: Path) -> tuple[Block, ...]:
    """Return the fenced blocks of a document in Markdown."""
    text = document.read_text(encoding="utf-8")
    return tuple(Block(match["kind"].strip(), match["body"], text.count("\n", 0, match.start("body")) + 1) for match in _FENCE.finditer(text))


def room_for(folder: Path) -> Path:
    """Make of a folder a room in which a document's sessions can run: it holds the examples, as the root of the project does."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def failures_of(document: Path) -> str:
    """Run the sessions of a document in the current folder, Python's in one world and the command line's each on its own.

    A `{code-block}` with a caption is a file of that name, made before what stands beneath it runs. Returns what came out otherwise.
    """
    world: dict[str, object] = {"__name__": "__main__"}
    report: list[str] = []
    for block in blocks_of(document):
        if block.kind == "pycon":
            report += _failures_of_python(block, document, world)
        elif block.kind in _COMMANDS:
            report += _failures_of_commands(block, document)
        elif block.kind.startswith("{code-block}") and (file := _FILE.match(block.body)) is not None:
            Path(file["name"]).parent.mkdir(parents=True, exist_ok=True)
            Path(file["name"]).write_text(file["text"], encoding="utf-8", newline="\n")
    return "\n".join(report)


def _failures_of_python(block: Block, document: Path, world: dict[str, object]) -> list[str]:
    test = doctest.DocTestParser().get_doctest(block.body, world, document.name, str(document), block.line - 1)
    runner = doctest.DocTestRunner(verbose=False, optionflags=OPTIONS)
    said: list[str] = []
    runner.run(test, out=said.append, clear_globs=False)
    world.update(test.globs)
    return said


def _failures_of_commands(block: Block, document: Path) -> list[str]:
    report: list[str] = []
    for command, want in _commands(block.body):
        got = run(command)
        if not doctest.OutputChecker().check_output(want, got, OPTIONS):
            report.append(f"{document.name}, block on line {block.line}: $ {command}\nexpected:\n{want}got:\n{got}")
    return report


def _commands(session: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a session that runs idnews or shows a file, and what is printed below it."""
    for part in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
        command, _, output = part.partition("\n")
        if {"idnews", "cat"} & {*shlex.split(command.replace("|", " | "))}:
            yield command, output


def run(command: str) -> str:
    """Run a line of the shell in the current folder: `idnews …`, with `cat …` and pipes before it; return all that it prints."""
    printed = b""
    for stage in command.split("|"):
        program, *arguments = shlex.split(stage)
        if program == "cat":
            printed = b"".join(Path(name).read_bytes() for name in arguments)
        elif program == "idnews":
            printed = run_idnews(*arguments, given=printed).stdout
        else:
            msg = f"documents may show idnews and cat, not {program!r}"
            raise AssertionError(msg)
    return printed.decode("utf-8").replace("\r\n", "\n")


def run_idnews(
    *arguments: str, given: bytes = b"", cwd: Path | None = None, apart: bool = False, **environment: str
) -> subprocess.CompletedProcess[bytes]:
    """Run the command line in a process of its own, its two outputs as one unless they are wanted `apart`."""
    return subprocess.run(
        [sys.executable, "-m", "idnews", *arguments],
        check=False,
        input=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if apart else subprocess.STDOUT,
        cwd=cwd,
        env=os.environ | environment,
    )
