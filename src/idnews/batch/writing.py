"""Read the records of a batch, and write what they say."""

from __future__ import annotations

import contextlib
import datetime as dt
import functools
import itertools
import os
import pickle
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final, TypeAlias, Unpack

import attrs

from idnews.batch.columns import Columns, columns_of
from idnews.batch.crew import chunks_of, cores, in_order
from idnews.batch.desk import Desk, Failure, Sheaf, checksum_of, read_chunk, sheaf_of
from idnews.batch.ledger import LEDGER_ENDINGS, Journal, Ledger, line_of
from idnews.batch.printing import Print, Printing, printing_of
from idnews.batch.record import Reading, Slip
from idnews.batch.sources import Name, Taking, intake_of, is_one_page, may_read, names_of, one_of, slips_of
from idnews.batch.tally import Tally
from idnews.errors import NotAChoice, NotAnOutput, NotOnePage
from idnews.form import Form
from idnews.plain_data import Plain
from idnews.publishers import Publisher

Watch: TypeAlias = Callable[[Tally, Sequence[Failure]], object]
"""Is told what came of the records so far, and which could not be read since it was told last."""

# Records that nobody waits for one by one are read in chunks of so many, and the journal is written after so many.
_MANY: Final = 16
_OFTEN: Final = 256
_ENDINGS: Final = {
    ".jsonl": Print.JSONL,
    ".ndjson": Print.JSONL,
    ".json": Print.JSON,
    ".jsonld": Print.JSONLD,
    ".txt": Print.TEXT,
    ".csv": Print.CSV,
    ".parquet": Print.PARQUET,
}


class Manner(Taking, total=False):
    """How to take records, and what is known of those that do not tell it: the keywords of `records`, and those of `read_html`."""

    url: str | None
    """The address of records that have none."""
    as_of: dt.datetime | None
    """When those were seen that do not tell it."""
    publisher: Publisher | str | None
    """Whose they are; without it, each record's address or dateline tells."""
    described: Sequence[Publisher]
    """Publishers of one's own, known by their domains and names as those of idnews are."""


def read(names: Iterable[Name], *, jobs: int = 1, **manner: Unpack[Manner]) -> Iterator[Reading]:
    """Yield what comes of each record in files, folders and what patterns match, in order, as it is asked for.

    Names, and what says how to take records from them, are those of `records`; `url`, `as_of` and `publisher` stand in for what a record does
    not know. `publisher` is a `Publisher`, or the name or a domain of one; `url` is for a single page, and of more it raises `NotOnePage`.
    Pages at the addresses of publishers that are `described` are theirs, as if they were known.
    With several `jobs` as many processes read (0: one for each core), and articles that come from them hold no `proof`. A program that starts
    processes does so under `if __name__ == "__main__":`.

    >>> [reading.reason for reading in read(["tidak-ada.html"])]
    ['No such file or directory']
    """
    named = names_of(names)
    desk = desk_of(named, manner)
    slips = slips_of(named, *intake_of(manner))
    workers = _workers(jobs)
    work = functools.partial(read_chunk, pickle.dumps((desk, workers > 1)))
    return itertools.chain.from_iterable(in_order(chunks_of(slips, 1 if workers == 1 else _MANY), work, workers))


def write(
    names: Iterable[Name],
    output: Name | Callable[[bytes], object],
    *,
    printed: Print | str | None = None,
    jobs: int = 1,
    resume: bool = False,
    errors: Name | None = None,
    watch: Watch = lambda _tally, _failures: None,
    **manner: Unpack[Manner],
) -> Tally | None:
    """Read the records in files, folders and what patterns match, write what they say, and return how many there were.

    `output` names a file, whose ending tells how to print articles where `printed` does not; or it is called with printed bytes as they come.
    A file stands beside its name until it is whole, as `….partial` with a `….journal` that tells how far it goes. What was interrupted, by
    whatever, goes on with `resume`, and no record is lost or comes twice; where the output is whole already, nothing is done and `None` is
    returned. Records that cannot be read are left out; `errors` names a file for them and for their reasons, an object of JSON a line.
    The other arguments are those of `read`.

    In CSV and Parquet the columns of the input stand behind those of the article, as its first rows tell them; what a later row tells beyond
    them, or in another type, is in the column `input_rest`, as JSON.

    Raises `Unfinished` where an earlier run was interrupted and is not to be resumed, `NotResumable` where what is asked or what is read is
    not what it was then, and `NotAnOutput` for an output that cannot be, or that would be read itself.
    """
    named = names_of(names)
    desk, form, workers = desk_of(named, manner), _form(output, printed), _workers(jobs)
    _check_apart(named, None if callable(output) else output, errors)
    intake, holds = intake_of(manner)
    slips, columns = slips_of(named, intake, holds), Columns()
    if form in {Print.CSV, Print.PARQUET}:
        columns, slips = columns_of(named, intake, holds, slips)
    run = _Run(printing_of(form, columns), watch, None if errors is None else Path(errors))
    work = functools.partial(sheaf_of, pickle.dumps((desk, form, columns)))
    if callable(output):
        if resume:
            raise NotAnOutput(output=output, advice="only a file can be gone on with")
        run.into_stream(in_order(chunks_of(slips, 1 if workers == 1 else _MANY), work, workers), output)
        return run.journal.tally
    run.asked = _asked(named, form, columns, errors, manner)
    return run.into_file(slips, lambda: in_order(chunks_of(slips, _MANY), work, workers), Path(output), resume=resume)


@attrs.define
class _Run:
    """What is written of a batch, and how far it has come."""

    printing: Printing
    watch: Watch
    errors: Path | None
    asked: dict[str, Plain] = attrs.field(factory=dict[str, Plain])
    journal: Journal = attrs.field(factory=lambda: Journal(asked=""))

    def into_stream(self, sheaves: Iterable[Sheaf], write: Callable[[bytes], object]) -> None:
        with contextlib.ExitStack() as stack:
            naming = None if self.errors is None else stack.enter_context(self.errors.open("wb"))
            for sheaf in sheaves:
                write(self._added(sheaf))
                if naming is not None:
                    naming.write(b"".join(map(line_of, sheaf.failures)))
            write(self._rest)

    def into_file(self, slips: Iterator[Slip], sheaves: Callable[[], Iterator[Sheaf]], output: Path, *, resume: bool) -> Tally | None:
        with Ledger(output, self.errors, self.printing.publish) as ledger:
            begun = ledger.begin(self.asked, resume=resume)
            if begun is None:
                return None
            self.journal = begun
            if not begun.finished:
                if not _pass_over(slips, begun):
                    ledger.refuse(f"the records up to {begun.last!r} are not those that it has read")
                self.watch(begun.tally, ())
                settled = begun.tally.records
                for sheaf in sheaves():
                    ledger.write(self._added(sheaf))
                    ledger.name(sheaf.failures)
                    if self.journal.tally.records >= settled + _OFTEN:
                        settled = self.journal.tally.records
                        ledger.settle(self.journal)
                ledger.write(self._rest)
                ledger.settle(attrs.evolve(self.journal, finished=True))
            ledger.finish()
        return self.journal.tally

    def _added(self, sheaf: Sheaf) -> bytes:
        """Count a sheaf, and return what is to be written of it."""
        before = self.printing.between if self.journal.printed else self.printing.opening
        self.journal = attrs.evolve(
            self.journal,
            tally=self.journal.tally + sheaf.tally,
            checksum=self.journal.checksum + sheaf.checksum,
            last=sheaf.last,
            printed=self.journal.printed or bool(sheaf.printed),
        )
        self.watch(self.journal.tally, sheaf.failures)
        return before + sheaf.printed if sheaf.printed else b""

    @property
    def _rest(self) -> bytes:
        """What is to be written when no record is left."""
        return self.printing.closing if self.journal.printed else self.printing.nothing


def _pass_over(slips: Iterator[Slip], journal: Journal) -> bool:
    """Pass over the records that an earlier run has read; return whether they are the same."""
    passed = checksum = 0
    # The range comes first: it is asked first, and so no slip is taken in vain.
    for _, slip in zip(range(journal.tally.records), slips, strict=False):
        passed += 1
        checksum += checksum_of((slip,))
    return (passed, checksum) == (journal.tally.records, journal.checksum)


def desk_of(names: Sequence[str], manner: Manner) -> Desk:
    """Return what is known of all records of a batch; raises `NotOnePage` for an address of what is not one page."""
    if unknown := manner.keys() - Manner.__annotations__.keys():
        msg = f"there is no keyword {min(unknown)!r}"
        raise TypeError(msg)
    url = manner.get("url")
    if url is not None and not is_one_page(names, intake_of(manner)[1]):
        raise NotOnePage(url, tuple(names))
    return Desk(url=url, as_of=manner.get("as_of"), publisher=manner.get("publisher"), described=tuple(manner.get("described", ())))


def _form(output: Name | Callable[[bytes], object], printed: Print | str | None) -> Print:
    if callable(output):
        form = one_of(Print, "printed", printed or Print.JSONL)
        if form is Print.PARQUET:
            raise NotAnOutput(form.value, "it needs a file: name one (-o on the command line)")
        return form
    if printed is not None:
        return one_of(Print, "printed", printed)
    ending = Path(os.fspath(output)).suffix.lower()
    if ending not in _ENDINGS:
        raise NotAnOutput(os.fspath(output), f"its ending does not tell how: name it {', '.join(_ENDINGS)}, or say how to print articles")
    return _ENDINGS[ending]


def _check_apart(named: list[str], output: Name | None, errors: Name | None) -> None:
    """Raise `NotAnOutput` for a file that cannot be written, that is to be read as well, or is to hold two things."""
    written = None if output is None else os.path.realpath(output)
    for name in (output, errors):
        if name is None:
            continue
        path = os.path.realpath(name)
        # Beside a stream, what cannot be read may go into one as well; beside a file, both are cut off where a run goes on.
        held = os.path.isfile(name) if output is not None else not os.path.isdir(path)  # noqa: PTH112, PTH113 - names stay as they were given
        if os.path.lexists(name) and not held:
            raise NotAnOutput(os.fspath(name), "it is no file")
        if not Path(path).parent.is_dir():
            raise NotAnOutput(os.fspath(name), "its folder is not there: make it first")
        if any(may_read(each, path) for each in named):
            raise NotAnOutput(os.fspath(name), "it would be read itself: name one outside of what is read")
    if errors is not None and written is not None and os.path.realpath(errors).removeprefix(written) in LEDGER_ENDINGS:
        raise NotAnOutput(os.fspath(errors), "the batch needs that name itself while it writes")


def _workers(jobs: int) -> int:
    if jobs < 0:
        raise NotAChoice(name="jobs", value=jobs, choices=("0 for one a core", 1, 2, "…"))
    return jobs or cores()


def _asked(names: list[str], form: Print, columns: Columns, errors: Name | None, manner: Manner) -> dict[str, Plain]:
    """Return what a batch is asked, as far as it changes what is written."""
    told: dict[str, Plain] = {}
    for name, value in manner.items():
        # What is said and what is meant where nobody says it are one.
        if value not in (None, (), Form.AUTO):
            told[name] = value.name if isinstance(value, Publisher) else str(value)
    told["input"] = [*names]
    told["format"] = form.value
    told["columns"] = [f"{name}: {', '.join(map(str, kinds))}" for name, kinds in columns.items()]
    told["errors"] = None if errors is None else os.fspath(errors)
    return told
