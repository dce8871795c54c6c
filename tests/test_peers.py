from __future__ import annotations

import doctest
import math
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, Final

import pytest

from bench import corpus, threads
from bench.peer import environment, labels
from bench.peer.environment import Environment
from bench.peer.labels import Box, place
from bench.peer.measure import Outcome, Prediction, Row, rows_of, run_in_turns
from bench.peer.table import Report, markdown
from bench.peer.tools import FLOOR, TOOLS, Tool
from tests.documents import ROOT

_FLOOR: Final = Tool(FLOOR, "bare parse", "lxml", ours=True)
_PEER: Final = Tool("peer", "peer", "peer-distribution")
_GOLD: Final = {"one": {"body": "satu"}, "two": {"body": "dua"}}
_HERE: Final = Environment(Path("python"), {}, {})


def _score(gold: Mapping[str, Any], prediction: Prediction) -> dict[str, float]:
    return {"F1": float(gold["body"] == prediction["body"])} if "body" in prediction else {}


def _outcome(seconds: float, **bodies: str) -> Outcome:
    return Outcome({key: {"body": body, "seconds": seconds} for key, body in bodies.items()})


def _bare(seconds: float) -> Outcome:
    return Outcome({key: {"seconds": seconds} for key in _GOLD})


def _rows(peer: Outcome) -> dict[str, Row]:
    return {row.tool: row for row in rows_of([_FLOOR, _PEER], {FLOOR: _bare(0.001), "peer": peer}, {"peer": "1.2"}, _GOLD, _score)}


def _report(*rows: Row) -> Report:
    return Report(pages="html", count=2, rounds=3, unseen=False, python="3.11", lxml={"idnews": "6", "peers": "6"}, rows=list(rows))


def test_a_row_tells_accuracy_and_time_in_bare_parses() -> None:
    """The mean over the pages stands beside the ratio to the floor of the same run."""
    row = _rows(_outcome(0.004, one="satu", two="tiga"))["peer"]
    assert (row.figures, row.ratio, row.milliseconds, row.remark) == ({"F1": 0.5}, 4.0, 4.0, "")


def test_a_page_on_which_a_tool_raised_counts_as_read_as_nothing() -> None:
    """A tool gains nothing by leaving out what is hard."""
    outcome = _outcome(0.004, one="satu")
    outcome.predictions["two"] = {"body": "", "title": "", "error": "ValueError()", "seconds": 0.001}
    row = _rows(outcome)["peer"]
    assert (row.figures, row.remark) == ({"F1": 0.5}, "raised on 1 of 2 pages")


def test_a_tool_that_failed_is_a_row_that_says_so() -> None:
    """The table goes on without the figures of one that is not there."""
    rows = _rows(Outcome(failure="not installed: no such version"))
    assert (rows["peer"].remark, rows["peer"].ratio, rows[FLOOR].ratio) == ("failed: not installed: no such version", None, 1.0)


def test_each_page_has_its_best_time_of_all_rounds() -> None:
    """A busy moment in one round is made good by another."""
    given = iter([_bare(0.001), _outcome(0.009, one="satu"), _bare(0.002), _outcome(0.005, one="satu")])
    outcomes = run_in_turns([_FLOOR, _PEER], {True: _HERE, False: _HERE}, lambda _tool, _home: next(given), 2)
    assert [outcomes[name].predictions["one"]["seconds"] for name in (FLOOR, "peer")] == [0.001, 0.005]


def test_a_peer_that_is_not_installed_has_no_turn() -> None:
    """What pip said is what the table says."""
    ran: list[str] = []

    def work(tool: Tool, _home: Environment) -> Outcome:
        ran.append(tool.name)
        return _bare(0.001)

    without = Environment(Path("python"), {}, {"peer-distribution": "no such version"})
    outcomes = run_in_turns([_FLOOR, _PEER], {True: _HERE, False: without}, work, 1)
    assert (ran, outcomes["peer"].failure) == ([FLOOR], "not installed: no such version")


def test_the_table_marks_the_best_and_names_the_version() -> None:
    """A row of Markdown can go into the docs as it is."""
    rows = _rows(_outcome(0.004, one="satu", two="tiga"))
    assert "| peer 1.2 | **0.500** | 4 | 4 |\n" in markdown(_report(*rows.values()), every_field=False)


def test_a_report_is_read_back_as_it_was_written() -> None:
    """The docs are made from the JSON, and lose nothing."""
    report = _report(*_rows(_outcome(0.004, one="satu", two="tiga")).values())
    assert Report.from_json(report.to_json()) == report


def test_every_peer_is_named_in_the_requirements() -> None:
    """What is compared is installed, in a version that is told."""
    named = {line.partition("==")[0] for line in (ROOT / "bench" / "peers.txt").read_text(encoding="utf-8").splitlines()}
    assert {tool.distribution for tools in TOOLS.values() for tool in tools if not tool.ours} - named == set()


def test_labels_of_points_close_together_lie_apart() -> None:
    """Every name in the plot can be read."""
    points = [(100 + 6 * math.cos(angle), 100 + 6 * math.sin(angle)) for angle in range(6)]
    places = place(points, [(60, 12)] * len(points), [], Box(0, 0, 300, 200))
    assert sum(one.overlap(other) for number, one in enumerate(places) for other in places[number + 1 :]) == 0


def test_threads_read_each_page_as_often_as_asked() -> None:
    """Counts are kept by result, so that one that differs shows."""
    pages = [corpus.Page(Path("a"), None), corpus.Page(Path("b"), None)]
    found = threads.read_together(pages, lambda page: page.path.name.encode(), threads=4, times=5)
    assert found == {pages[0]: {b"a": 5}, pages[1]: {b"b": 5}}


@pytest.mark.parametrize("module", [corpus, environment, labels], ids=lambda module: module.__name__)
def test_the_examples_of_the_benches_are_true(module: ModuleType) -> None:
    """What a docstring shows is what comes."""
    assert doctest.testmod(module).failed == 0
