"""Take pages from files and from standard input, and give text to standard output."""

from __future__ import annotations

import datetime as dt
import errno
import io
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import attrs
import click

from idnews.article import Article
from idnews.form import HTML_ENDINGS, Form, opens_as_html
from idnews.publishers import Publisher
from idnews.reading import read_html, read_text


class Unreadable(click.ClickException):
    """A page that is named on the command line cannot be read."""


@attrs.frozen
class Input:
    """What one file holds, under the name by which it was asked for."""

    name: str
    """The file's name, or "-" for standard input."""

    page: str | bytes
    """The text of the file, character for character, or the bytes of an HTML page, which declares its encoding itself."""

    def read(self, *, url: str | None, as_of: dt.datetime | None, publisher: Publisher | None) -> Article:
        """Return the article that the page is."""
        if isinstance(self.page, bytes):
            return read_html(self.page, url=url, as_of=as_of, publisher=publisher)
        return read_text(self.page, url=url, as_of=as_of, publisher=publisher)


def open_page(name: str, form: Form = Form.AUTO) -> Input:
    """Return what the file `name` holds, or standard input for "-"; raise `Unreadable` where there is none."""
    try:
        # Bytes, for a text file would have its line ends changed, and offsets are counted in what the file holds.
        raw = _standard_input() if name == "-" else Path(name).read_bytes()
    except OSError as error:
        msg = f"{_shown(name)} cannot be read: {error.strerror}"
        raise Unreadable(msg) from error
    try:
        if form is Form.HTML or (form is Form.AUTO and (name.lower().endswith(HTML_ENDINGS) or opens_as_html(raw))):
            return Input(name, raw)
        return Input(name, raw.decode("utf-8"))
    except UnicodeDecodeError as error:
        msg = f"{_shown(name)} is not UTF-8 (byte {error.start} is 0x{raw[error.start]:02x}): convert it first"
        raise Unreadable(msg) from error


def open_pages(names: Iterable[str], form: Form = Form.AUTO) -> Iterator[Input]:
    """Yield each page that can be read, name the others on standard error, and end with exit status 1 if there were any."""
    missed = False
    for name in names:
        try:
            page = open_page(name, form)
        except Unreadable as error:
            error.show()
            missed = True
        else:
            yield page
    if missed:
        raise click.exceptions.Exit(1)


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


def _standard_input() -> bytes:
    # Python has no standard input at all where the shell closed it.
    if sys.stdin is None:
        raise OSError(errno.EBADF, "it is closed")
    return sys.stdin.buffer.read()


def _shown(name: str) -> str:
    return "standard input" if name == "-" else click.format_filename(name)
