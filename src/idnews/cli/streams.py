"""Take pages from files and from standard input, and give text to standard output."""

from __future__ import annotations

import errno
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
import click


class Unreadable(click.ClickException):
    """A page that is named on the command line cannot be read."""


@attrs.frozen
class Input:
    """A page's text, under the name by which it was asked for."""

    name: str
    """The file's name, or "-" for standard input."""

    text: str
    """What the file holds, character for character."""


def open_page(name: str) -> Input:
    """Return the text of the file `name`, or of standard input for "-"; raise `Unreadable` where there is none."""
    try:
        # Bytes, for a text file would have its line ends changed, and offsets are counted in what the file holds.
        raw = _standard_input() if name == "-" else Path(name).read_bytes()
        return Input(name, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        msg = f"{_shown(name)} is not UTF-8 (byte {error.start} is 0x{raw[error.start]:02x}): convert it first"
        raise Unreadable(msg) from error
    except OSError as error:
        msg = f"{_shown(name)} cannot be read: {error.strerror}"
        raise Unreadable(msg) from error


def open_pages(names: Iterable[str]) -> Iterator[Input]:
    """Yield each page that can be read, name the others on standard error, and end with exit status 1 if there were any."""
    missed = False
    for name in names:
        try:
            page = open_page(name)
        except Unreadable as error:
            error.show()
            missed = True
        else:
            yield page
    if missed:
        raise click.exceptions.Exit(1)


def speak_utf8() -> None:
    """Write UTF-8 wherever output goes to a program; a character that a terminal does not have is escaped, never an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")


def _standard_input() -> bytes:
    # Python has no standard input at all where the shell closed it.
    if sys.stdin is None:
        raise OSError(errno.EBADF, "it is closed")
    return sys.stdin.buffer.read()


def _shown(name: str) -> str:
    return "standard input" if name == "-" else click.format_filename(name)
