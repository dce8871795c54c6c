"""Take pages from files and from standard input, and give text to standard output."""

from __future__ import annotations

import errno
import io
import os
import re
import sys
from typing import Final

import click

from idnews.batch.record import Record
from idnews.batch.sources import page_in
from idnews.form import Form

INTERRUPTED: Final = 130
"""Exit status of a command that Ctrl-C ended, as the shell gives it."""

# Control characters but for line feeds and tabs; marks of direction, which would turn what stands around them.
_OBEYED: Final = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")


class Unreadable(click.ClickException):
    """A page that is named on the command line cannot be read."""


def open_page(name: str, form: Form = Form.AUTO) -> Record:
    """Return what the file `name` holds, or standard input for "-"; raise `Unreadable` where there is none."""
    record = page_in(name, form)
    if record.reason is not None:
        raise Unreadable(unreadable(name, record.reason))
    return record


def unreadable(name: str, reason: str) -> str:
    """Return the sentence that says why something cannot be read.

    >>> unreadable("-#3", "it is no object of JSON but list")
    'standard input#3 cannot be read: it is no object of JSON but list'
    """
    file, mark, number = name.partition("#")
    return f"{f'standard input{mark}{number}' if file == '-' else named(name)} cannot be read: {reason}"


def named(name: str | os.PathLike[str]) -> str:
    r"""Return the name of a file as a message names it: on one line, with nothing in it that a terminal would obey.

    >>> named("a\n\x1b[2J.html")
    'a\\n\\u001b[2J.html'
    """
    return unarmed(click.format_filename(name)).replace("\n", "\\n")


def unarmed(text: str) -> str:
    r"""Return text in which a terminal finds nothing to obey: control characters and marks of direction are escaped, as JSON can be.

    >>> unarmed("Judul\x1b[31m\n")
    'Judul\\u001b[31m\n'
    """
    return _OBEYED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def say(text: str) -> None:
    """Write what pages and tables say to standard output: as it is, and to a terminal with nothing that it would obey."""
    click.echo(unarmed(text) if sys.stdout.isatty() else text, nl=False)


def speak_utf8() -> None:
    """Write UTF-8 wherever output goes to a program; a character that a terminal does not have is escaped, never an error.

    Raises `OSError` where there is nowhere to write.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    # Python has no standard output at all where the shell closed it, and what is printed would vanish in silence.
    if sys.stdout is None:
        raise OSError(errno.EBADF, "it is closed")
