"""Show on a terminal how far a batch has come."""

from __future__ import annotations

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TaskProgressColumn, TextColumn, TimeRemainingColumn
from rich.text import Text

from idnews.batch import Tally


class _Rate(ProgressColumn):
    """How many records are read in a second."""

    def render(self, task: Task) -> Text:
        records = task.fields["records"] - task.fields["before"]
        return Text(f"{records / task.elapsed:,.0f}/s" if task.elapsed and records else "", style="progress.data.speed")


class Bar:
    """A bar that tells how many records were read, how fast, and how long it will take."""

    def __init__(self, size: int | None) -> None:
        self._progress = Progress(
            SpinnerColumn(),
            TextColumn("{task.fields[records]:,} records"),
            BarColumn(),
            TaskProgressColumn(),
            _Rate(),
            TimeRemainingColumn(),
            console=Console(stderr=True, highlight=False, markup=False, emoji=False),
            refresh_per_second=4,
        )
        self._task = self._progress.add_task("", start=False, total=size, records=0, before=0)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        if error is None:
            # A table has bytes that belong to no record.
            self._progress.update(self._task, completed=self._progress.tasks[0].total)
        self._progress.stop()

    def begin(self, tally: Tally) -> None:
        """Begin behind the records that an earlier run has read: they tell nothing of how fast this one is."""
        self._progress.update(self._task, completed=tally.size, records=tally.records, before=tally.records)
        self._progress.start_task(self._task)

    def show(self, tally: Tally) -> None:
        """Show what came of the records so far."""
        self._progress.update(self._task, completed=tally.size, records=tally.records)

    def say(self, line: str) -> None:
        """Print a line above the bar."""
        self._progress.console.print(line, soft_wrap=True)
