"""Print the rows as a table: for a terminal, for the docs in Markdown, for programs in JSON."""

from __future__ import annotations

import json
from typing import Any, Final

import attrs
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from bench.peer.measure import Row

_MAIN: Final = {
    "F1": "F1",
    "P": "prec.",
    "R": "recall",
    "exact": "exact",
    "title": "title",
    "published": "minute",
    "day": "day",
    "authors": "authors",
}
_REST: Final = {
    "editors": "editors",
    "dateline": "dateline",
    "credits": "credits",
    "captions": "captions",
    "related": "related",
    "inline_related": "inline",
    "promoted": "promoted",
    "tags": "tags",
    "dates": "dates",
}
# Below this width the terminal has no room for all columns; those that say least beside the others are left out.
_NARROW: Final = 104
_WIDE: Final = frozenset({"prec.", "recall", "day"})
_NONE: Final = "–"

SEEN: Final = "idnews was developed on these pages, and its peers were not: it will do less well on pages that it has never met."
"""What must be said where idnews is measured on what it was made with."""


@attrs.frozen(kw_only=True)
class Report:
    """The rows, and what they were measured on and with."""

    pages: str
    """The kind of page: `html` or `text`."""

    count: int
    """How many pages."""

    rounds: int
    """How many turns each tool had."""

    unseen: bool
    """Whether idnews was made without these pages in sight."""

    python: str
    """The version of Python."""

    lxml: dict[str, str]
    """The version of lxml in the environment of idnews and in that of the peers."""

    rows: list[Row]
    """A row for each tool."""

    def to_json(self) -> str:
        """Return the report as JSON."""
        return json.dumps(attrs.asdict(self), indent=2, ensure_ascii=False) + "\n"

    @classmethod
    def from_json(cls, text: str) -> Report:
        """Return the report that was written as JSON."""
        data: dict[str, Any] = json.loads(text)
        rows = [Row(**(row | {"interval": row["interval"] and tuple(row["interval"])})) for row in data.pop("rows")]
        return cls(rows=rows, **data)


def cells(report: Report, *, every_field: bool) -> tuple[list[str], list[list[str]], list[list[bool]]]:
    """Return the head of the table, its cells, and which of them are the best of their column."""
    known = {name for row in report.rows for name in row.figures}
    fields = {name: title for name, title in (_MAIN | (_REST if every_field else {})).items() if name in known}
    remarks = any(row.remark for row in report.rows)
    head = ["tool", *fields.values(), "ms", "× parse", *(["remark"] if remarks else [])]
    body: list[list[str]] = []
    best: list[list[bool]] = []
    tops = {name: max(_shown(row, name) for row in report.rows) for name in fields}
    for row in report.rows:
        figures = [_shown(row, name) for name in fields]
        time = [_NONE if row.milliseconds is None else _three(row.milliseconds), _NONE if row.ratio is None else _three(row.ratio)]
        name, comma, manner = row.label.partition(",")
        label = f"{name} {row.version}".strip() + comma + manner
        body.append([label, *(figure or _NONE for figure in figures), *time, *([row.remark] if remarks else [])])
        best.append([False, *(figure != "" and figure == tops[name] for name, figure in zip(fields, figures, strict=True)), False, False, False])
    return head, body, best


def markdown(report: Report, *, every_field: bool) -> str:
    """Return the table in Markdown, the best of each column in bold type."""
    head, body, best = cells(report, every_field=every_field)
    lines = [head, ["---", *("---" if title == "remark" else "---:" for title in head[1:])]]
    for row, marks in zip(body, best, strict=True):
        escaped = [cell.replace("|", "\\|") for cell in row]
        lines.append([f"**{cell}**" if mark else cell for cell, mark in zip(escaped, marks, strict=False)])
    table = "".join(f"| {' | '.join(line)} |\n" for line in lines)
    return "\n".join([f"{title(report)}.\n", table, *_legend(report)]) + "\n"


def show(report: Report, console: Console, *, every_field: bool) -> None:
    """Print the table on a terminal."""
    head, body, best = cells(report, every_field=every_field)
    left_out = _WIDE if console.width < _NARROW else frozenset()
    kept = [number for number, name in enumerate(head) if name not in left_out]
    table = Table(title=title(report), title_justify="left", header_style="bold", box=SIMPLE_HEAD, padding=(0, 1, 0, 0))
    for name in (head[number] for number in kept):
        is_words = name in {"tool", "remark"}
        table.add_column(name, justify="left" if is_words else "right", overflow="fold", no_wrap=not is_words)
    for row, marks in zip(body, best, strict=True):
        # A remark may be a sentence: its first word stands in the row, and the rest below.
        cells_of_row = [row[number].partition(":")[0] if head[number] == "remark" else row[number] for number in kept]
        styled = [_styled(cell, is_best=marks[number]) for number, cell in zip(kept, cells_of_row, strict=True)]
        table.add_row(*styled, style="cyan" if row[0].startswith("idnews") else None)
    console.print(table)
    for told in report.rows:
        if ":" in told.remark:
            console.print(f"{told.label} {told.remark}", style="yellow", highlight=False, markup=False)
    for sentence in _legend(report):
        console.print(sentence, style="dim", highlight=False)


def title(report: Report) -> str:
    """Return a line that says what was measured."""
    kind = "pages in HTML" if report.pages == "html" else "scraped texts"
    return f"{report.count} {kind}, the best of {report.rounds} turns, Python {report.python}"


def _legend(report: Report) -> list[str]:
    """Return what a reader of the table must know, a sentence each."""
    return [
        "F1, prec(ision) and recall of the body are over runs of four words; exact is the share of pages whose body is right word for word.",
        "The other fields are right or wrong a page at a time: minute and day of publication, the set of authors.",
        "ms is CPU time a page in the mean, × parse the same in bare lxml parses of this run.",
        f"lxml is {report.lxml['idnews']} beside idnews and {report.lxml['peers'] or 'absent'} beside the peers.",
        *([] if report.unseen else [SEEN]),
    ]


def _styled(cell: str, *, is_best: bool) -> str:
    plain = cell.replace("[", "\\[")
    return f"[bold]{plain}[/bold]" if is_best else plain


def _shown(row: Row, name: str) -> str:
    return f"{row.figures[name]:.3f}" if name in row.figures else ""


def _three(figure: float) -> str:
    """Return a figure with three digits that count."""
    return f"{figure:.0f}" if figure >= 100 else f"{figure:.3g}"
