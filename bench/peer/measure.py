"""Run the tools turn by turn over the pages, and score what they gave."""

from __future__ import annotations

import importlib.util
import json
import pathlib
import random
import statistics
import subprocess
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

import attrs

from bench.peer.environment import Environment, quiet, without_paths
from bench.peer.tools import FLOOR, Tool

Prediction = dict[str, Any]
Scorer = Callable[[Mapping[str, Any], Prediction], dict[str, float]]

_PATIENCE: Final = 1_800
_RESAMPLES: Final = 2_000
_NOTHING: Final[Prediction] = {"body": "", "title": "", "published": None, "authors": []}


@attrs.define
class Outcome:
    """What a tool gave for the pages, and why it gave nothing."""

    predictions: dict[str, Prediction] = attrs.Factory(dict)
    """By the page's name; `seconds` is the best of all rounds."""

    failure: str = ""
    """Why there is nothing to score."""


@attrs.frozen(kw_only=True)
class Row:
    """A tool's figures, as the table and the plot show them."""

    tool: str
    label: str
    version: str
    figures: dict[str, float]
    """Means over the pages; a field that the tool does not know is not there."""

    interval: tuple[float, float] | None
    """Between which values 95 % of the body F1s lie when the pages are drawn anew."""

    milliseconds: float | None
    """CPU time of a page in the mean."""

    ratio: float | None
    """That time in bare parses of the same run."""

    remark: str
    """What went wrong, if anything did."""


def run_in_turns(
    tools: Sequence[Tool], homes: Mapping[bool, Environment], work: Callable[[Tool, Environment], Outcome], rounds: int
) -> dict[str, Outcome]:
    """Return the outcome of each tool, its seconds the best of several rounds in which all tools take their turn.

    A busy machine slows whoever has the turn; among several turns each tool meets a quiet moment.
    """
    outcomes = {tool.name: Outcome(failure=_absence(tool, homes[tool.ours])) for tool in tools}
    for _ in range(rounds):
        for tool in tools:
            outcome = outcomes[tool.name]
            if not outcome.failure:
                _merge(outcome, work(tool, homes[tool.ours]))
    return outcomes


def run_once(tool: Tool, home: Environment, runner: pathlib.Path, manifest: pathlib.Path, room: pathlib.Path) -> Outcome:
    """Return what a tool gives for the pages of a manifest, run in a process of its own."""
    predictions = room / f"{tool.name}.jsonl"
    command = [str(home.python), str(runner), tool.name, str(manifest), str(predictions)]
    try:
        done = subprocess.run(command, check=False, capture_output=True, encoding="utf-8", env=quiet(ours=tool.ours), timeout=_PATIENCE)
    except subprocess.TimeoutExpired:
        return Outcome(failure=f"gave up after {_PATIENCE} s")
    if done.returncode:
        return Outcome(failure=without_paths((done.stderr.splitlines() or [f"status {done.returncode}"])[-1]))
    with predictions.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    errors = Counter(row["error"] for row in rows if "error" in row)
    if errors.total() == len(rows):
        return Outcome(failure=without_paths(errors.most_common(1)[0][0]) if errors else "no pages")
    return Outcome({row["id"]: row for row in rows})


def scorer_of(program: pathlib.Path) -> Any:  # noqa: ANN401 - the scorer lies outside of the project
    """Return the module that scores."""
    spec = importlib.util.spec_from_file_location("score", program)
    if spec is None or spec.loader is None:
        message = f"{program.name} is no module of Python"
        raise ImportError(message)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def rows_of(
    tools: Sequence[Tool], outcomes: Mapping[str, Outcome], versions: Mapping[str, str], gold: Mapping[str, Mapping[str, Any]], score: Scorer
) -> list[Row]:
    """Return a row for each tool: the most accurate first, then those without a body, then those that failed."""
    floor = _seconds(outcomes[FLOOR])
    rows = [_row(tool, outcomes[tool.name], versions.get(tool.name, ""), gold, score, floor) for tool in tools]
    return sorted(rows, key=lambda row: (row.ratio is None, -row.figures.get("F1", -1.0)))


def _row(tool: Tool, outcome: Outcome, version: str, gold: Mapping[str, Mapping[str, Any]], score: Scorer, floor: float | None) -> Row:
    failure, pages = outcome.failure, []
    if not failure:
        try:
            pages = _scores(outcome, gold, score)
        except ValueError as error:
            failure = f"gave what cannot be scored: {without_paths(str(error))}"
    names = list(dict.fromkeys(name for page in pages for name in page if name != "seconds"))
    seconds = None if failure else _seconds(outcome)
    raised = sum("error" in row for row in outcome.predictions.values())
    return Row(
        tool=tool.name,
        label=tool.label,
        version=version,
        figures={name: round(statistics.mean(page[name] for page in pages if name in page), 4) for name in names},
        interval=_interval([page["F1"] for page in pages if "F1" in page]),
        milliseconds=None if seconds is None else round(seconds * 1000, 4),
        ratio=None if seconds is None or not floor else round(seconds / floor, 4),
        remark=f"failed: {failure}" if failure else f"raised on {raised} of {len(pages)} pages" if raised else "",
    )


def _scores(outcome: Outcome, gold: Mapping[str, Mapping[str, Any]], score: Scorer) -> list[dict[str, float]]:
    """Return the scores page by page; a page that is missing, or on which the tool raised, counts as one read as nothing."""
    known = {name for row in outcome.predictions.values() if "error" not in row for name in row}
    given = [outcome.predictions.get(key, _NOTHING) for key in gold]
    return [score(page, {name: value for name, value in row.items() if name in known}) for page, row in zip(gold.values(), given, strict=True)]


def _interval(values: list[float]) -> tuple[float, float] | None:
    if not values:
        return None
    draw = random.Random(0)  # noqa: S311 - nothing is kept secret; the seed makes the figure the same each time
    means = sorted(statistics.fmean(draw.choices(values, k=len(values))) for _ in range(_RESAMPLES))
    return round(means[_RESAMPLES // 40], 4), round(means[-_RESAMPLES // 40 - 1], 4)


def _seconds(outcome: Outcome) -> float | None:
    spent = [float(row["seconds"]) for row in outcome.predictions.values()]
    return statistics.mean(spent) if spent else None


def _merge(outcome: Outcome, new: Outcome) -> None:
    """Keep the better time of each page; a tool that failed once has failed."""
    if new.failure:
        outcome.failure, outcome.predictions = new.failure, {}
        return
    for key, row in new.predictions.items():
        known = outcome.predictions.get(key, row)
        outcome.predictions[key] = row | {"seconds": min(row["seconds"], known["seconds"])}


def _absence(tool: Tool, home: Environment) -> str:
    why = home.missing.get(tool.distribution)
    return f"not installed: {why}" if why is not None else ""
