"""Write the tables of the public names and of the commands, from the library itself: `python docs/names.py`."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import click

import idnews
from idnews.cli import idnews as command_line

_REFERENCE: Final = Path(__file__).parent / "reference"
NAMES: Final = _REFERENCE / "names.md"
COMMANDS: Final = _REFERENCE / "commands.md"

_NOTE: Final = "<!-- Written by docs/names.py from the library; do not edit it by hand. -->"


def names() -> str:
    """Return the page of the names that stand in `idnews` itself, in Markdown."""
    return _page(
        "# The names in `idnews`",
        "",
        _NOTE,
        "",
        "Most programs need no others.",
        "Each leads to the page of its module.",
        "",
        *_table(("name", "what it is", "page"), map(_named, idnews.__all__)),
        "",
        "`idnews.__version__` is the version that is installed.",
    )


def commands() -> str:
    """Return the page of the command line, in Markdown."""
    context = click.Context(command_line, info_name="idnews")
    found = [(name, command_line.get_command(context, name)) for name in command_line.list_commands(context)]
    return _page(
        "# Commands and their options",
        "",
        _NOTE,
        "",
        "[Use the command line](../how-to/command-line.md) shows what they are for.",
        "`--help` prints the same on the terminal, and `idnews --version` the version.",
        *(line for name, command in found if command is not None for line in _command(name, command, context)),
    )


def _named(name: str) -> tuple[str, str, str]:
    value = getattr(idnews, name)
    home = _home(name)
    is_alias = not (inspect.isclass(value) or inspect.isfunction(value))
    about = "" if is_alias else (inspect.getdoc(value) or "").splitlines()[0]
    return f"`{name}`", about or _ABOUT[name], f"[{home}]({home}.md)"


# What has no docstring of its own: a value and a union of types.
_ABOUT: Final = {
    "UNKNOWN": "Nobody's profile: a page is read by what news pages have in common.",
    "Said": "What a date says: any of the seven kinds.",
}


def _home(name: str) -> str:
    """Return the page of the reference on which a name of the front page is told."""
    module = getattr(getattr(idnews, name), "__module__", "")
    home = module.split(".")[1] if module.startswith("idnews.") else ""
    if (_REFERENCE / f"{home}.md").exists() and name not in _ABOUT:
        return home
    return next(page for page in ("publishers", "dates") if name in importlib.import_module(f"idnews.{page}").__all__)


def _command(name: str, command: click.Command, context: click.Context) -> Iterator[str]:
    told = click.Context(command, info_name=name, parent=context)
    usage = " ".join(part for parameter in command.params if (part := _asked(parameter, told)))
    yield from ("", f"## `idnews {name}`", "", "```text", f"idnews {name} [OPTIONS] {usage}", "```", "")
    for paragraph in inspect.cleandoc(command.help or "").split("\n\n"):
        yield from (_told(" ".join(paragraph.split())).replace(". ", ".\n"), "")
    yield from _table(("option", "what it does"), (_option(parameter, told) for parameter in command.params if isinstance(parameter, click.Option)))


def _asked(parameter: click.Parameter, context: click.Context) -> str:
    return parameter.make_metavar(context) if isinstance(parameter, click.Argument) else ""


def _option(option: click.Option, context: click.Context) -> tuple[str, str]:
    value = "" if option.is_flag else f" {option.make_metavar(context)}"
    default = f"  [default: {option.default}]" if option.show_default else ""
    return ", ".join(f"`{each}{value}`" for each in option.opts), _told(f"{option.help}{default}")


def _told(words: str) -> str:
    """Return the words of a help text with patterns, commands, options and the dash of standard input as code."""
    words = re.sub(r"'([^' ]*\*[^' ]*|idnews [a-z]+)'", r"`\1`", words)
    return re.sub(r"(?<![\w`-])(--[a-z][a-z-]*|-(?= is ))", r"`\1`", words).replace("or -, ", "or `-`, ")


def _page(*lines: str) -> str:
    return "\n".join([*lines, ""])


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [_row(heads), _row(("---",) * len(heads)), *map(_row, rows)]


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


if __name__ == "__main__":
    NAMES.write_text(names(), encoding="utf-8")
    COMMANDS.write_text(commands(), encoding="utf-8")
