"""Take pages from files and from standard input, and give text to standard output."""

from __future__ import annotations

import errno
import io
import sys

import click

from idnews.batch.record import Record
from idnews.batch.sources import page_in
from idnews.form import Form


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
    shown = f"standard input{mark}{number}" if file == "-" else click.format_filename(name)
    return f"{shown} cannot be read: {reason}"


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
