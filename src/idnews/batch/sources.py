"""Find the records in what was named: files, folders, patterns, standard input."""

from __future__ import annotations

import contextlib
import enum
import glob
import os
from collections.abc import Generator, Iterable, Iterator
from pathlib import Path
from typing import Final, TypeVar

from idnews.batch.pages import PageBytes, PageFile, reason_of
from idnews.batch.record import Broken, Intake, Record, Slip
from idnews.batch.stream import Stream
from idnews.errors import MissingExtra, NotABatch, NotAChoice
from idnews.form import HTML_ENDINGS, Form

E = TypeVar("E", bound=enum.Enum)


class Holds(enum.StrEnum):
    """What a file holds."""

    PAGE = "page"
    """One page, as HTML or as text."""
    WARC = "warc"
    """The pages that a crawler stored."""
    CSV = "csv"
    """A table with a head, a page in each row."""
    JSONL = "jsonl"
    """An object of JSON in each line, a page in each object."""
    PARQUET = "parquet"
    """A table, a page in each row."""


_ENDINGS: Final = {
    **dict.fromkeys((*HTML_ENDINGS, ".txt"), Holds.PAGE),
    **dict.fromkeys((".warc", ".warc.gz"), Holds.WARC),
    **dict.fromkeys((".csv", ".csv.gz"), Holds.CSV),
    **dict.fromkeys((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), Holds.JSONL),
    ".parquet": Holds.PARQUET,
}


def records(
    names: Iterable[str | os.PathLike[str]],
    *,
    holds: Holds | str | None = None,
    form: Form | str = Form.AUTO,
    column: str | None = None,
    url_column: str | None = None,
    as_of_column: str | None = None,
) -> Iterator[Record]:
    """Yield the records in files, folders and what patterns match, as they are asked for, in the order of the names.

    A name is that of a file or a folder, a pattern such as `crawl/**/*.html`, or "-" for standard input. A folder is walked in the order of
    its names for pages (`.html`, `.htm`, `.xhtml`, `.shtml`, `.txt`), web archives (`.warc`, `.warc.gz`) and tables (`.csv`, `.jsonl`,
    `.ndjson`, each also with `.gz`, and `.parquet`); what begins with a dot is passed over. `holds` says what files and standard input hold
    whose names do not tell; any other file is a page. `form` says how pages are written.

    Of a table, `column` holds the pages, or `html`, and `text` where that is missing or blank; `url_column` (`url`) their addresses and
    `as_of_column` (`as_of`) when they were seen; other columns are carried. Of a web archive, the address and the date of the record are those
    of the page.

    What cannot be read is a record with a `reason`, and the others follow. Raises `MissingExtra` where Parquet or WARC are met and the
    library that reads them is not installed, and `NotABatch` for a single name.

    >>> [record.form.value for record in records(["examples/perahu-baca.html", "examples/pasar-terapung.txt"])]  # doctest: +SKIP
    ['html', 'text']
    """
    if isinstance(names, (str, bytes, os.PathLike)):
        raise NotABatch(names)
    intake = Intake(form=one_of(Form, "form", form), column=column, url_column=url_column, as_of_column=as_of_column)
    slips = slips_of([os.fspath(name) for name in names], intake, None if holds is None else one_of(Holds, "holds", holds))
    return (slip.record() for slip in slips)


def slips_of(names: Iterable[str], intake: Intake, holds: Holds | None = None) -> Iterator[Slip]:
    """Yield a slip for each record in what was named, in order."""
    for name in names:
        if "\0" in name:
            yield Broken(name, "no file can have such a name")
        elif name == "-":
            yield from _standard_input(intake, holds or Holds.PAGE)
        elif os.path.isdir(name):  # noqa: PTH112 - names stay as they were given
            yield from _folder(name, intake)
        elif glob.has_magic(name) and not os.path.lexists(name):
            matches = sorted(path for path in glob.iglob(name, recursive=True) if not os.path.isdir(path))  # noqa: PTH112, PTH207 - see above
            for path in matches:
                yield from _file(path, intake, holds or held_by(path) or Holds.PAGE)
            if not matches:
                yield Broken(name, "no file has a name like that")
        else:
            yield from _file(name, intake, holds or held_by(name) or Holds.PAGE)


def held_by(name: str) -> Holds | None:
    """Return what a file holds, by the ending of its name; `None` where that does not tell.

    >>> held_by("crawl/pages.warc.gz"), held_by("teks.CSV"), held_by("data.bin")
    (<Holds.WARC: 'warc'>, <Holds.CSV: 'csv'>, None)
    """
    lowered = name.lower()
    return next((holds for ending, holds in _ENDINGS.items() if lowered.endswith(ending)), None)


def _folder(folder: str, intake: Intake) -> Iterator[Slip]:
    try:
        with os.scandir(folder) as found:
            entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        yield Broken(folder, reason_of(error))
        return
    for entry in entries:
        # A link to a folder is not followed: it may lead back.
        if entry.is_dir(follow_symlinks=False):
            yield from _folder(entry.path, intake)
        elif (holds := held_by(entry.name)) is not None and not entry.is_dir():
            yield from _file(entry.path, intake, holds)


def _file(name: str, intake: Intake, holds: Holds) -> Iterator[Slip]:
    if holds is not Holds.PAGE:
        return _many(name, intake, holds)
    return iter((PageFile(name, intake, length_of(name)),))


def _standard_input(intake: Intake, holds: Holds) -> Iterator[Slip]:
    if holds is not Holds.PAGE:
        yield from _many("-", intake, holds)
        return
    try:
        with Stream("-") as stream:
            yield PageBytes("-", stream.readall(), intake)
    except OSError as error:
        yield Broken("-", reason_of(error))


def _many(name: str, intake: Intake, holds: Holds) -> Iterator[Slip]:
    # Imported where such a file is met: few batches have them, and what reads them may not be installed.
    if holds is Holds.WARC:
        with needing("WARC", "fastwarc", "warc"):
            from idnews.batch.archive import warc_slips  # noqa: PLC0415 - see above
        return warc_slips(name, intake)
    if holds is Holds.PARQUET:
        with needing("Parquet", "pyarrow", "tables"):
            from idnews.batch.parquet import parquet_slips  # noqa: PLC0415 - see above
        return parquet_slips(name, intake)
    from idnews.batch.tabular import csv_slips, jsonl_slips  # noqa: PLC0415 - see above

    return (csv_slips if holds is Holds.CSV else jsonl_slips)(name, intake)


@contextlib.contextmanager
def needing(what: str, package: str, extra: str) -> Generator[None]:
    """Raise `MissingExtra` where what is imported inside is not installed."""
    try:
        yield
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != package:
            raise
        raise MissingExtra(what, package, extra) from error


def one_of(kind: type[E], name: str, value: object) -> E:
    """Return the member of an enumeration that a caller named; raises `NotAChoice` where there is none."""
    try:
        return kind(value)
    except ValueError as error:
        raise NotAChoice(name, value, tuple(each.value for each in kind)) from error


def length_of(name: str) -> int:
    """Return how many bytes a file has; 0 where nobody can tell."""
    try:
        return Path(name).stat().st_size
    except OSError:
        return 0
