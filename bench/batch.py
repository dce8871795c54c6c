"""Measure what a batch costs beside the bare loop over `read_html`, what a second process gains, and whether memory stays flat.

    python bench/batch.py ../shared/corpus                        (the pages in HTML of a corpus, or any folder with *.html, as one web archive)
    python bench/batch.py ../shared/corpus --memory 100000        (and the memory over so many short records)

Each run is a process of its own that makes ready on first use what it needs, and a batch writes JSON Lines. Runs that are compared follow one
another, in turns, for machines have moods; beside the time that passed stands the processor's time of all processes. What a second core is worth
differs from machine to machine: two bare loops that run at once tell.
"""

from __future__ import annotations

import argparse
import json
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from typing import Any, Final

_ROOT: Final = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

import attrs  # noqa: E402 - the path comes first

import idnews  # noqa: E402
from bench.corpus import pages_in  # noqa: E402
from idnews import batch  # noqa: E402


@attrs.frozen
class Cost:
    """What it took to read the pages."""

    passed: float
    """Seconds that passed."""

    worked: float
    """Seconds that processors worked for it, in all processes."""


def main() -> int:
    """Print the figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=_ROOT.parent / "shared" / "corpus")
    parser.add_argument("--times", type=int, default=60, help="how often each page stands in the archive")
    parser.add_argument("--rounds", type=int, default=3, help="how many rounds of runs are compared; 0 for none")
    parser.add_argument("--memory", type=int, default=0, metavar="RECORDS", help="measure the memory over so many short records as well")
    parser.add_argument("--run", nargs=3, metavar=("WHAT", "JOBS", "INPUT"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.run:
        print(json.dumps(_run(given.run[0], int(given.run[1]), given.run[2])))
        return 0
    # Imported here: the processes of a batch import this module as well, and they write no archives.
    from tests.batches import Stored, write_warc  # noqa: PLC0415 - see above

    with tempfile.TemporaryDirectory() as name:
        room = pathlib.Path(name)
        pages = pages_in(given.folder, "html")
        if not pages:
            sys.exit(f"no pages in {given.folder}")
        stored = [Stored(page.path.read_bytes(), page.url or "https://www.kabar.example/", head="Content-Type: text/html") for page in pages]
        archive = write_warc(room / "pages.warc", stored * given.times)
        records = len(pages) * given.times
        print(f"{records} pages in a web archive: {len(pages)} pages, {given.times} times each")
        if given.rounds:
            _rates(archive, records, given.rounds)
        if given.memory:
            _memory(room, given.memory)
    return 0


def _rates(archive: str, records: int, rounds: int) -> None:
    # What runs after two processes at once finds a slower machine than what runs after one: each is compared with what has the same before it.
    loop, one = [], []
    for _ in range(rounds):
        loop += _costs("loop", 1, archive)
        one += _costs("write", 1, archive) + _costs("write", 1, archive)
        loop += _costs("loop", 1, archive)
    _tell("the bare loop over read_html", records, loop)
    _tell("a batch, one job", records, one)
    _compare("speed of one job beside the loop", loop, one)
    alone, two, single, both = [], [], [], []
    for _ in range(rounds):
        alone += _costs("write", 1, archive)
        two += _costs("write", 2, archive)
        single += _costs("loop", 1, archive)
        both.append(max(_costs("loop", 1, archive, at_once=2), key=lambda cost: cost.passed))
    _tell("a batch, two jobs", records, two)
    _compare("speed of two jobs beside one", alone, two)
    left = [2 * first.passed / second.passed for first, second in zip(single, both, strict=True)]
    _show("  what two bare loops at once gain here", left)


def _tell(what: str, records: int, costs: Sequence[Cost]) -> None:
    passed, worked = (statistics.median(getattr(cost, name) for cost in costs) for name in ("passed", "worked"))
    print(f"{what:48} {records / passed:8.0f} pages/s {1e3 * worked / records:8.2f} ms of work a page")


def _compare(what: str, before: Sequence[Cost], after: Sequence[Cost]) -> None:
    _show(what, [first.passed / second.passed for first, second in zip(before, after, strict=True)])


def _show(what: str, ratios: Sequence[float]) -> None:
    shown = " ".join(f"{ratio:.2f}" for ratio in sorted(ratios))
    print(f"{what:48} {statistics.median(ratios):6.2f} (rounds: {shown})")


def _costs(what: str, jobs: int, archive: str, *, at_once: int = 1) -> list[Cost]:
    """Run a process, or several at once, and return what each took."""
    line = [sys.executable, __file__, "--run", what, str(jobs), archive]
    started = [subprocess.Popen(line, stdout=subprocess.PIPE, text=True) for _ in range(at_once)]
    return [Cost(*json.loads(process.communicate()[0])) for process in started]


def _run(what: str, jobs: int, given: str) -> Any:  # noqa: ANN401 - plain data
    """Read an archive and return the seconds that passed and that were worked, or read a table and return its memory."""
    if what == "memory":
        return _grown(given, jobs)
    held = list(batch.records([given])) if what == "loop" else []
    before, worked = time.perf_counter(), _worked()
    if what == "loop":
        for record in held:
            idnews.read_html(record.page or b"", url=record.url, as_of=record.as_of)
    else:
        batch.write([given], pathlib.Path(given).with_name("out.jsonl"), jobs=jobs)
    return time.perf_counter() - before, _worked() - worked


def _worked() -> float:
    used = [resource.getrusage(whose) for whose in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(each.ru_utime + each.ru_stime for each in used)


def _memory(room: pathlib.Path, records: int) -> None:
    from tests.batches import write_jsonl  # noqa: PLC0415 - as above

    table = write_jsonl(
        room / "texts.jsonl",
        (
            {"text": f"Warga Desa {number} Menanam Bakau\n\nDEMAK, Kabar.id - Bibit ke-{number} ditanam. (Ant/Z-1)", "id": number}
            for number in range(records)
        ),
    )
    for jobs in (1, 2):
        line = [sys.executable, __file__, "--run", "memory", str(jobs), table]
        done = subprocess.run(line, check=True, capture_output=True, text=True)
        grown = ", ".join(f"{memory:.0f} MiB after {read:,}" for read, memory in json.loads(done.stdout))
        print(f"memory of the process that {'reads' if jobs == 1 else 'leads two'}: {grown}")


def _grown(table: str, jobs: int) -> list[tuple[int, float]]:
    """Return the memory that a batch takes after a tenth, a half and all of its records."""
    with pathlib.Path(table).open("rb") as lines:
        total = sum(1 for _ in lines)
    marks = [total // 10, total // 2, total]
    told: list[tuple[int, float]] = []

    def watch(tally: batch.Tally, _failures: object) -> None:
        if len(told) < len(marks) and tally.records >= marks[len(told)]:
            told.append((tally.records, _resident()))

    batch.write([table], pathlib.Path(table).with_name("out.jsonl"), jobs=jobs, watch=watch)
    return told


def _resident() -> float:
    """Return how many MiB the process holds now; the most that it ever held, where the system does not tell."""
    pages = pathlib.Path("/proc/self/statm")
    if pages.exists():
        return int(pages.read_text(encoding="ascii").split()[1]) * resource.getpagesize() / 2**20
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


if __name__ == "__main__":
    sys.exit(main())
