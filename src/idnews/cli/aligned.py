"""Print rows as a table: with rules and colour on a terminal, and in plain columns elsewhere."""

from __future__ import annotations

from collections.abc import Sequence

import click
from rich import box
from rich.console import Console
from rich.table import Table
from rich.text import Text

from idnews.cli.streams import unarmed

Row = Sequence[str]


def print_table(title: str, head: Row, rows: Sequence[Row], *, words: frozenset[str] = frozenset(), total: bool = False) -> None:
    """Print rows beneath a head and a title; columns named in `words` hold words, the others figures, which stand to the right.

    The last row is set apart where it is a `total`.
    """
    console = Console(highlight=False, markup=False, emoji=False)
    if not console.is_terminal:
        _print_plain(title, head, rows, words)
        return
    table = Table(title=Text(title), title_style="bold", title_justify="left", box=box.SIMPLE_HEAD, pad_edge=False)
    for name in head:
        table.add_column(name, justify="left" if name in words else "right", overflow="fold", no_wrap=name not in words)
    for number, row in enumerate(rows):
        if total and number == len(rows) - 1:
            table.add_section()
        table.add_row(*(Text(unarmed(cell), "dim" if cell in _NOTHING else "") for cell in row))
    console.print(table)


_NOTHING = frozenset({"?", "0%", "0.0%"})


def _print_plain(title: str, head: Row, rows: Sequence[Row], words: frozenset[str]) -> None:
    widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
    click.echo(title)
    for row in (head, *rows):
        cells = [cell.ljust(width) if name in words else cell.rjust(width) for name, cell, width in zip(head, row, widths, strict=True)]
        click.echo("  ".join(cells).rstrip())
