"""Keep what a batch has written so far, and the journal that tells how far that is."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import BinaryIO, Final, NoReturn, Self

import attrs

from idnews.batch.desk import Failure
from idnews.batch.tally import Tally
from idnews.errors import BeingWritten, NotPlainData, NotResumable, Unfinished
from idnews.plain_data import Plain, from_plain, to_plain

_PARTIAL: Final = ".partial"
_JOURNAL: Final = ".journal"
LEDGER_ENDINGS: Final = frozenset({"", _PARTIAL, _JOURNAL, f"{_JOURNAL}-", ".draft"})
"""What stands behind the name of an output in its own name, and in those of the files beside it."""


@attrs.frozen(kw_only=True)
class Journal:
    """How far a batch has come."""

    asked: str
    """What the batch was asked, as JSON."""

    tally: Tally = attrs.field(factory=Tally)
    """What came of the records so far."""

    checksum: int = 0
    """A number that other records would not give."""

    last: str = ""
    """Where the last of them stands."""

    written: int = 0
    """How many bytes of the output are theirs."""

    named: int = 0
    """How many bytes of the file of those that could not be read."""

    printed: bool = False
    """Whether the output holds an article."""

    finished: bool = False
    """Whether nothing is left to be read."""


class Ledger:
    """The output of a batch while it is written: beside its name, until it is whole.

    A journal tells how many bytes of it belong to how many records, and is replaced at once or not at all. What was written after the
    journal is cut off again before a later run goes on.
    """

    def __init__(self, output: Path, errors: Path | None, publish: Callable[[Path, Path], object]) -> None:
        self._output = output
        self._partial = output.with_name(output.name + _PARTIAL)
        self._journal = output.with_name(output.name + _JOURNAL)
        self._errors = errors
        self._publish = publish
        self._open = ExitStack()
        self._files: dict[Path, BinaryIO] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()

    def begin(self, asked: Mapping[str, Plain], *, resume: bool) -> Journal | None:
        """Open what is to be written, and return how far an earlier run has come; `None` where there is nothing to go on with.

        Raises `Unfinished` for an earlier run that is not to be resumed, `NotResumable` for one that cannot be, and `BeingWritten` for one that
        is still at work.
        """
        earlier = self._earlier()
        if earlier is None:
            if resume and self._output.exists():
                return None
            journal = Journal(asked=json.dumps(asked))
            # The journal comes first: what lies there without one is nobody's.
            self._replace_journal(journal)
            for path in self._paths:
                self._files[path] = self._opened(path, 0)
            return journal
        if not resume:
            if self._partial.exists():
                self._hold(self._open.enter_context(self._partial.open("rb")), self._output)
            raise Unfinished(str(self._output), self._left)
        if (reason := _difference(json.loads(earlier.asked), asked)) is not None:
            self.refuse(reason)
        if not earlier.finished:
            for path, length in zip(self._paths, (earlier.written, earlier.named), strict=False):
                self._files[path] = self._opened(path, length)
        return earlier

    def refuse(self, reason: str) -> NoReturn:
        """Raise `NotResumable`, for the earlier run cannot go on."""
        raise NotResumable(str(self._output), self._left, reason)

    def write(self, printed: bytes) -> None:
        """Write articles, or what stands around them."""
        self._files[self._partial].write(printed)

    def name(self, failures: Iterable[Failure]) -> None:
        """Name records that could not be read, where they are to be named."""
        if self._errors is not None:
            self._files[self._errors].write(b"".join(line_of(failure) for failure in failures))

    def settle(self, journal: Journal) -> None:
        """Make sure that what was written stays, whatever happens next."""
        for file in self._files.values():
            file.flush()
            os.fsync(file.fileno())
        written, named = (*(file.tell() for file in self._files.values()), 0)[:2]
        self._replace_journal(attrs.evolve(journal, written=written, named=named))

    def finish(self) -> None:
        """Put the output, to which nothing is to be added, in its place."""
        self._open.close()
        # An earlier run may have come this far and no farther.
        if self._partial.exists():
            self._publish(self._partial, self._output)
            self._partial.unlink(missing_ok=True)
        self._journal.unlink()

    @property
    def _paths(self) -> tuple[Path, ...]:
        return (self._partial,) if self._errors is None else (self._partial, self._errors)

    @property
    def _left(self) -> tuple[str, ...]:
        return tuple(str(path) for path in (self._partial, self._journal) if path.exists())

    def _earlier(self) -> Journal | None:
        try:
            journal = from_plain(Journal, json.loads(self._journal.read_bytes()))
            sound = isinstance(json.loads(journal.asked), dict) and min(journal.written, journal.named, journal.tally.records) >= 0
        except FileNotFoundError:
            return None
        except (ValueError, NotPlainData, RecursionError):
            journal, sound = None, False
        return journal if sound else self.refuse("its journal cannot be read")

    def _replace_journal(self, journal: Journal) -> None:
        draft = self._journal.with_name(self._journal.name + "-")
        with draft.open("w", encoding="utf-8") as file:
            json.dump(to_plain(journal), file)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(self._journal)

    def _hold(self, file: BinaryIO, written: Path) -> None:
        """Keep other processes from writing what this one writes until it ends, however it ends; where the system has no such locks, nothing."""
        if sys.platform == "win32":
            return
        import fcntl  # noqa: PLC0415 - not every system has it

        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise BeingWritten(str(written)) from None
        except OSError:
            # A file system, such as one of another machine, may have none.
            return

    def _opened(self, path: Path, length: int) -> BinaryIO:
        """Open a file after so many bytes, which it must hold; it is emptied or made where that is none."""
        if length and not path.exists():
            self.refuse(f"{path} is gone")
        file = open(path, "r+b", opener=lambda name, flags: os.open(name, flags | os.O_CREAT, 0o666))  # noqa: SIM115 - it is closed with the others
        self._open.enter_context(file)
        # Nothing is cut off before it is known that nobody else writes here.
        self._hold(file, self._output if path == self._partial else path)
        if file.seek(0, os.SEEK_END) < length:
            self.refuse(f"{path} is shorter than its journal tells")
        file.truncate(length)
        file.seek(length)
        return file


def line_of(failure: Failure) -> bytes:
    """Return a record that could not be read as a line of JSON."""
    return json.dumps(attrs.asdict(failure), ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n"


def _difference(before: Mapping[str, Plain], now: Mapping[str, Plain]) -> str | None:
    """Return in words how what is asked now differs from what was asked before."""
    for name in sorted({*before, *now}):
        if before.get(name) != now.get(name):
            return f"its {name} was {before.get(name)!r} and is now {now.get(name)!r}"
    return None
