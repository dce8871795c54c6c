"""Print the accuracy and the speed of idnews beside those of its peers, in one table, and draw one against the other.

    pip install '.[bench]'
    python bench/peers.py ../shared/corpus
    python bench/peers.py ../shared/corpus --pages text --out FOLDER --environment FOLDER

The corpus holds html/ and text/, each with manifest.jsonl and gold/; the programs that run a tool and score it lie beside it, in eval/.
The peers are installed from bench/peers.txt into an environment of their own: in the folder that is given, or in one that is removed again.
A peer that cannot be installed, or fails, is a row that says so.
Scraped texts are no HTML: for the bare parse and for the peers each of their lines is made a paragraph.
Times are the process's CPU seconds, for each page the best of several rounds in which the bare parse and all tools take their turns.
"""

from __future__ import annotations

import argparse
import os
import pathlib
import platform
import sys
import tempfile
from typing import Final

from rich.console import Console

_ROOT: Final = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

from bench.corpus import as_paragraphs  # noqa: E402 - the path comes first
from bench.peer.environment import Environment, own_environment, peers_environment  # noqa: E402
from bench.peer.measure import Outcome, rows_of, run_in_turns, run_once, scorer_of  # noqa: E402
from bench.peer.plot import draw  # noqa: E402
from bench.peer.table import Report, markdown, show  # noqa: E402
from bench.peer.tools import FLOOR, TOOLS, Tool  # noqa: E402

_REQUIREMENTS: Final = _ROOT / "bench" / "peers.txt"


def main() -> int:
    """Measure, print the table, and write table, figures and plot; return 1 if idnews itself failed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=pathlib.Path, nargs="?", default=_ROOT.parent / "shared" / "corpus")
    parser.add_argument("--pages", choices=sorted(TOOLS), default="html", help="pages in HTML, or scraped texts")
    parser.add_argument("--out", type=pathlib.Path, default=_ROOT / "build" / "bench", help="where the table, the figures and the plot go")
    parser.add_argument("--environment", type=pathlib.Path, help="where the peers are, or are put; without it they are removed again")
    parser.add_argument("--rounds", type=int, default=3, help="how many turns each tool has")
    parser.add_argument("--every-field", action="store_true", help="a column for every field that is scored")
    parser.add_argument("--unseen", action="store_true", help="do not say that idnews was developed on these pages")
    parser.add_argument("--redraw", action="store_true", help="print and draw again what was measured into the folder, without measuring")
    given = parser.parse_args()
    stem: pathlib.Path = given.out / f"peers-{given.pages}"
    # Where nobody looks on, in a file or a pipe, there is room for every column.
    console = Console(width=None if sys.stdout.isatty() or "COLUMNS" in os.environ else 120)
    if given.redraw:
        report = Report.from_json(stem.with_suffix(".json").read_text(encoding="utf-8"))
    else:
        with tempfile.TemporaryDirectory() as room:
            report = _measure(given, pathlib.Path(room), console)
    given.out.mkdir(parents=True, exist_ok=True)
    table = markdown(report, every_field=given.every_field)
    stem.with_suffix(".json").write_text(report.to_json(), encoding="utf-8")
    stem.with_suffix(".md").write_text(table, encoding="utf-8")
    plots = draw(report, stem)
    show(report, console, every_field=given.every_field)
    print(f"\n{table}", end="")
    print("\nwritten: " + ", ".join(path.name for path in (stem.with_suffix(".json"), stem.with_suffix(".md"), *plots)))
    return int(any(row.remark.startswith("failed") for row in report.rows if row.tool.startswith("idnews")))


def _measure(given: argparse.Namespace, room: pathlib.Path, console: Console) -> Report:
    tools = TOOLS[given.pages]
    evaluation = given.corpus.resolve().parent / "eval"
    manifest = given.corpus.resolve() / given.pages / "manifest.jsonl"
    # A text that is no HTML would be parsed as a single node, in no time, and be no measure for those who must make a page of it.
    floor = manifest if given.pages == "html" else as_paragraphs(manifest, room / "paragraphs")
    scorer = scorer_of(evaluation / "score.py")
    gold = scorer.load_gold(manifest.parent / "gold")
    with console.status("installing the peers") as status:
        peers = peers_environment((given.environment or room / "peers").resolve(), _REQUIREMENTS)
        homes = {True: own_environment(["idnews", "lxml"]), False: peers}

        def work(tool: Tool, home: Environment) -> Outcome:
            status.update(f"running {tool.label}")
            return run_once(tool, home, evaluation / "run.py", floor if tool.name == FLOOR else manifest, room)

        outcomes = run_in_turns(tools, homes, work, given.rounds)
    versions = {tool.name: homes[tool.ours].versions.get(tool.distribution, "") for tool in tools}
    return Report(
        pages=given.pages,
        count=len(gold),
        rounds=given.rounds,
        unseen=given.unseen,
        python=platform.python_version(),
        lxml={"idnews": homes[True].versions.get("lxml", ""), "peers": peers.versions.get("lxml", "")},
        rows=rows_of(tools, outcomes, versions, gold, scorer.score_page),
    )


if __name__ == "__main__":
    sys.exit(main())
