"""Find the records in what was named: files, folders, patterns, standard input."""

from __future__ import annotations

import contextlib
import enum
import glob
import itertools
import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias, TypedDict, TypeVar

import attrs

from idnews.batch.pages import PageBytes, PageFile, reason_of
from idnews.batch.record import Broken, Record, Slip
from idnews.batch.stream import opened
from idnews.errors import MissingExtra, NotABatch, NotAChoice
from idnews.form import HTML_ENDINGS, Form
from idnews.row import WIB, Intake

E = TypeVar("E", bound=enum.Enum)
Name: TypeAlias = str | os.PathLike[str]
"""Name of a file, a folder or a pattern, or "-" for standard input."""


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


class Taking(TypedDict, total=False):
    """How to take records: the keywords of `records`."""

    holds: Holds | str | None
    """What files and standard input hold whose names do not tell."""
    form: Form | str
    """How pages are written."""
    column: str | None
    """The column of a table that holds the pages, if not `html`, or else `text`."""
    url_column: str | None
    """The column that holds their addresses, if not `url`."""
    as_of_column: str | None
    """The column that tells when they were seen, if not `as_of`."""


_ENDINGS: Final = {
    **dict.fromkeys((*HTML_ENDINGS, ".txt"), Holds.PAGE),
    **dict.fromkeys((".warc", ".warc.gz"), Holds.WARC),
    **dict.fromkeys((".csv", ".csv.gz"), Holds.CSV),
    **dict.fromkeys((".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz"), Holds.JSONL),
    ".parquet": Holds.PARQUET,
}


def records(
    names: Iterable[Name],
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
    `as_of_column` (`as_of`) when they were seen; all columns but that of the page are carried. Of a web archive, the address and the date of
    the record are those of the page.

    What cannot be read is a record with a `reason`, and the others follow. Raises `MissingExtra` where Parquet or WARC are met and the
    library that reads them is not installed, and `NotABatch` for a single name.

    >>> [record.reason for record in records(["tidak-ada.html"])]
    ['No such file or directory']
    """
    taking = Taking(holds=holds, form=form, column=column, url_column=url_column, as_of_column=as_of_column)
    return (slip.record() for slip in slips_of(names_of(names), *intake_of(taking)))


def names_of(names: Iterable[Name]) -> list[str]:
    """Return names as strings; raises `NotABatch` for a single one."""
    if isinstance(names, (str, bytes, os.PathLike)) or not isinstance(names, Iterable):
        raise NotABatch(names, "an iterable of names of files, folders or patterns", "put a single name into a list")
    return [os.fspath(name) for name in names]


def intake_of(taking: Taking) -> tuple[Intake, Holds | None]:
    """Return how to take records, and from what, as the keywords of `records` say."""
    form, holds = taking.get("form", Form.AUTO), taking.get("holds")
    intake = Intake(
        form=one_of(Form, "form", form),
        column=taking.get("column"),
        url_column=taking.get("url_column"),
        as_of_column=taking.get("as_of_column"),
        zone=WIB,
    )
    return intake, None if holds is None else one_of(Holds, "holds", holds)


def slips_of(names: Iterable[str], intake: Intake, holds: Holds | None = None) -> Iterator[Slip]:
    """Yield a slip for each record in what was named, in order."""
    for file in files_of(names, holds):
        yield from slips_in(file, intake)


def slips_in(file: File, intake: Intake) -> Iterator[Slip]:
    """Yield a slip for each record in a file."""
    if file.reason is not None:
        return iter((Broken(file.name, file.reason),))
    return iter((_page(file.name, intake),)) if file.holds is Holds.PAGE else _many(file.name, intake, file.holds)


def is_pipe(name: str) -> bool:
    """Return whether what a name means can be read but once: standard input, and what is there and no file."""
    return name == "-" or _is_other(name)


def may_read(name: str, path: str) -> bool:
    """Return whether a file, by its real path, is what a name means or would be found in the folder or by the pattern that it is."""
    if name == "-" or "\0" in name:
        return False
    own = os.path.realpath(name)
    if os.path.isdir(name):  # noqa: PTH112 - names stay as they were given
        return held_by(path) is not None and path.startswith(os.path.join(own, ""))  # noqa: PTH118 - see above
    return own == path or (glob.has_magic(name) and path in map(os.path.realpath, glob.iglob(name, recursive=True)))  # noqa: PTH207 - see above


def size_of(names: Iterable[str]) -> int | None:
    """Return how many bytes the files have that were named; `None` where one is standard input."""
    sizes = [None if file.name == "-" else length_of(file.name) for file in files_of(names, None)]
    return None if None in sizes else sum(size or 0 for size in sizes)


def is_one_page(names: Sequence[str], holds: Holds | None) -> bool:
    """Return whether what was named is one page: a single file that holds no more, or standard input of the kind.

    >>> is_one_page(["sumur.html"], None), is_one_page(["crawl/*.html"], None), is_one_page(["pages.warc"], None)
    (True, False, False)
    """
    return len(names) == 1 and list(itertools.islice(files_of(names, holds), 2)) == [File(names[0])]


def page_in(name: str, form: Form) -> Record:
    """Return the page that a file is, whatever its name, or that standard input is for "-"."""
    return _page(name, Intake(form=form)).record()


@attrs.frozen
class File:
    """A file that was named or found."""

    name: str
    """Its name, or "-" for standard input."""

    holds: Holds = Holds.PAGE
    """What it holds."""

    reason: str | None = None
    """Why there is none; `None` where there is."""


def files_of(names: Iterable[str], holds: Holds | None) -> Iterator[File]:
    """Yield each file that was named or is found in what was named, in order."""
    for name in names:
        if "\0" in name:
            yield File(name, reason="no file can have such a name")
        elif name != "-" and os.path.isdir(name):  # noqa: PTH112 - names stay as they were given
            yield from _folder(name)
        elif glob.has_magic(name) and not os.path.lexists(name):
            matches = sorted(path for path in glob.iglob(name, recursive=True) if not _is_other(path))  # noqa: PTH207 - see above
            for path in matches:
                yield File(path, holds or held_by(path) or Holds.PAGE)
            if not matches:
                yield File(name, reason="no file has a name like that")
        else:
            yield File(name, holds or held_by(name) or Holds.PAGE)


def held_by(name: str) -> Holds | None:
    """Return what a file holds, by the ending of its name; `None` where that does not tell.

    >>> held_by("crawl/pages.warc.gz"), held_by("teks.CSV"), held_by("data.bin")
    (<Holds.WARC: 'warc'>, <Holds.CSV: 'csv'>, None)
    """
    lowered = name.lower()
    return next((holds for ending, holds in _ENDINGS.items() if lowered.endswith(ending)), None)


def _folder(folder: str) -> Iterator[File]:
    try:
        with os.scandir(folder) as found:
            entries = sorted((entry for entry in found if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError as error:
        yield File(folder, reason=reason_of(error))
        return
    for entry in entries:
        # A link to a folder is not followed: it may lead back.
        if entry.is_dir(follow_symlinks=False):
            yield from _folder(entry.path)
        elif (holds := held_by(entry.name)) is not None and not _is_other(entry.path):
            yield File(entry.path, holds)


def _is_other(path: str) -> bool:
    """Return whether what was found is there and no file, such as a pipe, which would be waited for; a link that leads nowhere is worth a word."""
    # Asked for its name and not as an entry: that one complains of a link to itself.
    return os.path.exists(path) and not os.path.isfile(path)  # noqa: PTH110, PTH113 - names stay as they were given


def _page(name: str, intake: Intake) -> Slip:
    if name != "-":
        return PageFile(name, intake, length_of(name))
    try:
        with opened(name) as stream:
            return PageBytes(name, stream.readall(), intake)
    except OSError as error:
        return Broken(name, reason_of(error))


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
