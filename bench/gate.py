"""Compare the accuracy on the evaluation pages with the recorded figures; fail when one has fallen.

    python bench/gate.py            compare
    python bench/gate.py --raise    compare, then record the figures that have risen

The pages and the programs that score them lie beside the project, in ../shared. Timing is never gated.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile
from typing import Final

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent))

from bench.corpus import as_text

_HERE: Final = pathlib.Path(__file__).resolve().parent
_RECORD: Final = _HERE / "accuracy.json"
_SHARED: Final = _HERE.parent.parent / "shared"
_NOT_GATED: Final = {"tool", "n", "seconds"}
# Figures of which less is better.
_FAULTS: Final = {"dates that are none", "texts that raised", "pages that raised", "taken for stories"}
# The scorers print four decimals.
_ROUNDING: Final = 0.00005
_WORDS: Final = 30

Figures = dict[str, dict[str, float]]


def main() -> int:
    """Compare, print a table, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raise", dest="raising", action="store_true", help="record the figures that have risen")
    parser.add_argument("--shared", type=pathlib.Path, default=_SHARED, help="where the evaluation pages lie")
    options = parser.parse_args()
    measured = {
        "text": measure_texts(options.shared),
        "html": measure_pages(options.shared, "idnews"),
        "html, publisher unknown": measure_pages(options.shared, "idnews_unknown"),
        "html, as text": measure_pages_as_text(options.shared),
        "pages that hold no story": measure_others(options.shared),
        "dates": measure_dates(options.shared),
    }
    recorded: Figures = json.loads(_RECORD.read_text(encoding="utf-8"))
    fallen = compare(recorded, measured)
    if options.raising:
        _RECORD.write_text(json.dumps(raised(recorded, measured), indent=2) + "\n", encoding="utf-8")
        print(f"recorded in {_RECORD.name}")
    if fallen:
        print("FALLEN: " + ", ".join(fallen))
    return 1 if fallen else 0


def measure_texts(shared: pathlib.Path) -> dict[str, float]:
    """Return the scores of `read_text` over the scraped texts."""
    texts = shared / "corpus" / "text"
    return _measure(shared, texts / "manifest.jsonl", texts / "gold", "idnews_text", "texts that raised")


def measure_pages(shared: pathlib.Path, tool: str) -> dict[str, float]:
    """Return the scores of `read_html` over the HTML pages, by the function of the measuring program that reads them."""
    pages = shared / "corpus" / "html"
    return _measure(shared, pages / "manifest.jsonl", pages / "gold", tool, "pages that raised")


def measure_pages_as_text(shared: pathlib.Path) -> dict[str, float]:
    """Return the scores of `read_text` over all that the HTML pages show, as a scraper leaves a whole page: menus, lists and foot included."""
    pages = shared / "corpus" / "html"
    with tempfile.TemporaryDirectory() as room:
        manifest = as_text(pages / "manifest.jsonl", pathlib.Path(room))
        return _measure(shared, manifest, pages / "gold", "idnews_text", "texts that raised")


def measure_others(shared: pathlib.Path) -> dict[str, float]:
    """Return how many pages that hold no story are taken for one of more than thirty words."""
    others = shared / "corpus" / "html-other"
    with tempfile.TemporaryDirectory() as room:
        predictions = pathlib.Path(room) / "idnews.jsonl"
        _run(shared / "eval" / "run.py", "idnews", others / "manifest.jsonl", predictions)
        rows = [json.loads(row) for row in predictions.read_text(encoding="utf-8").splitlines()]
    return {"taken for stories": float(sum("error" in row or (row["kind"] == "article" and len(row["body"].split()) > _WORDS) for row in rows))}


def _measure(shared: pathlib.Path, manifest: pathlib.Path, gold: pathlib.Path, tool: str, faults: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as room:
        predictions = pathlib.Path(room) / "idnews.jsonl"
        _run(shared / "eval" / "run.py", tool, manifest, predictions)
        header, *_, total = _run(shared / "eval" / "score.py", gold, predictions).splitlines()
        with predictions.open(encoding="utf-8") as rows:
            raised = sum("error" in json.loads(row) for row in rows)
    columns = dict(zip(header.split(), total.split(), strict=True))
    figures = {name: float(cell) for name, cell in columns.items() if name not in _NOT_GATED and cell != "-"}
    return figures | {faults: float(raised)}


def measure_dates(shared: pathlib.Path) -> dict[str, float]:
    """Return the share of date cases read right, kind by kind, and how many dates were seen where there is none."""
    printed = _run(shared / "eval" / "dates.py", shared / "corpus" / "dates.json")
    figures = {kind: round(int(right) / int(cases), 4) for kind, right, cases in re.findall(r"^(\S.*?) +(\d+) of +(\d+) ", printed, re.MULTILINE)}
    false = re.search(r"^false dates: (\d+)", printed, re.MULTILINE)
    if false is None or "all" not in figures:
        sys.exit(f"the scorer of dates printed no total:\n{printed}")
    return figures | {"dates that are none": float(false[1])}


def compare(recorded: Figures, measured: Figures) -> list[str]:
    """Print each figure beside the recorded one and return the names of those that have fallen."""
    fallen: list[str] = []
    for group in sorted(recorded | measured):
        was, now = recorded.get(group, {}), measured.get(group, {})
        for name in was | now:
            before, after = was.get(name), now.get(name)
            worse = before is not None and (after is None or _gain(name, before, after) < -_ROUNDING)
            print(f"{group:6} {name:24} {_cell(before)} {_cell(after)}  {'FALLEN' if worse else ''}".rstrip())
            if worse:
                fallen.append(f"{group} {name}")
    return fallen


def raised(recorded: Figures, measured: Figures) -> Figures:
    """Return the better of each pair of figures; what was never measured before is recorded as it is."""
    groups = {group: recorded.get(group, {}) for group in recorded | measured}
    return {
        group: was | {name: _better(name, was.get(name), after) for name, after in measured.get(group, {}).items()} for group, was in groups.items()
    }


def _better(name: str, before: float | None, after: float) -> float:
    return after if before is None or _gain(name, before, after) > 0 else before


def _gain(name: str, before: float, after: float) -> float:
    return before - after if name in _FAULTS else after - before


def _cell(figure: float | None) -> str:
    return "        -" if figure is None else f"{figure:9.4f}"


def _run(program: pathlib.Path, *arguments: str | pathlib.Path) -> str:
    """Run a program of the evaluation with this interpreter and return what it printed."""
    done = subprocess.run(
        [sys.executable, str(program), *map(str, arguments)],
        check=False,
        stdout=subprocess.PIPE,
        encoding="utf-8",
        # The evaluation may lie where nothing can be written.
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONIOENCODING": "utf-8"},
    )
    if done.returncode:
        print(done.stdout)
        sys.exit(f"{program.name} ended with status {done.returncode}")
    return done.stdout


if __name__ == "__main__":
    sys.exit(main())
