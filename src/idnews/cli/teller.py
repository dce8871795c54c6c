"""Tell on standard error what comes of a batch."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Final

import click

from idnews.batch import Failure, Tally
from idnews.batch.sources import size_of
from idnews.cli.streams import unreadable

if TYPE_CHECKING:
    from idnews.cli.progress import Bar

_NAMED: Final = 20
"""How many records that cannot be read are named on standard error."""


class Teller:
    """Tells how far a batch has come, and what could not be read."""

    def __init__(self, *, named: bool) -> None:
        self.bar: Bar | None = None
        self.tally: Tally = Tally()
        self._named = named
        self._begun = False
        self._failed = 0

    def __call__(self, tally: Tally, failures: Sequence[Failure]) -> None:
        """Show how far the batch has come, and name what could not be read, up to a bound."""
        self.tally = tally
        for failure in failures:
            self._failed += 1
            if self._named and self._failed <= _NAMED:
                self._say(f"Error: {unreadable(failure.name, failure.reason)}")
        if self.bar is not None:
            (self.bar.show if self._begun else self.bar.begin)(tally)
        self._begun = True

    def close(self, tally: Tally, *, batch: bool, advice: str = "") -> None:
        """Count a batch of records, and end with exit status 1 where any could not be read; `advice` says how all of those are named."""
        if self._named and self._failed > _NAMED:
            click.echo(f"… and {self._failed - _NAMED:,} more{advice}", err=True)
        if batch:
            click.echo(f"{tally.read:,} read, {tally.empty:,} of them empty; {tally.failed:,} failed", err=True)
        if tally.failed:
            raise click.exceptions.Exit(1)

    def _say(self, line: str) -> None:
        if self.bar is None:
            click.echo(line, err=True)
        else:
            self.bar.say(line)


@contextlib.contextmanager
def telling(inputs: Sequence[str], *, named: bool = True, quiet: bool = False) -> Generator[Teller]:
    """Give a teller to whoever reads some inputs, with a bar where standard error is a terminal and it is not to be `quiet`."""
    teller = Teller(named=named)
    with contextlib.ExitStack() as stack:
        if sys.stderr.isatty() and not quiet:
            from idnews.cli.progress import Bar  # noqa: PLC0415 - a run into a pipe begins sooner without

            teller.bar = stack.enter_context(Bar(size_of(inputs)))
        yield teller
