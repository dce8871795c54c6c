"""Compare how dates are read with dateparser, and print what is read of each format of a folder of date strings.

    pip install dateparser
    python bench/dates.py CASES.json [FOLDER] [--failures]

CASES.json is a list of {"text", "reference", "expected", "kind", "granularity"}: expected is in ISO 8601, or null where there is no date.
FOLDER holds *.jsonl.gz or *.jsonl whose lines have a "date_raw" as a page showed it, and perhaps a "text".
Both read the same strings in the same run, in turns; times are CPU seconds, the best of several rounds.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import gzip
import importlib
import json
import pathlib
import re
import time
from collections.abc import Callable, Iterator
from typing import Any, Final

from idnews.dates import find_dates, parse_date, resolve

Case = dict[str, Any]
Read = Callable[[Case], dt.datetime | None]

_ROUNDS: Final = 5
_STORY: Final = 3_000
_STORIES: Final = 20
# Order of an American spreadsheet, a counter of views, the head of a column, a list or a dictionary: nothing that a page shows as its date.
_DAMAGED: Final = re.compile(r"\d{1,2}/\d{1,2}/\d{4} \d{1,2}:\d\d|[\d.]+(?:rb|jt)|\[.*|\{.*|tanggal")


def main() -> None:
    """Print accuracy by kind, times and their ratio, and a table by format."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path, nargs="?")
    parser.add_argument("--failures", action="store_true")
    given = parser.parse_args()
    cases: list[Case] = json.loads(given.cases.read_text(encoding="utf-8"))
    peer, search = _dateparser()
    _print_accuracy(cases, _ours, peer, failures=given.failures)
    _print_times("a call, microseconds", *_best(lambda: [_ours(case) for case in cases], lambda: [peer(case) for case in cases]), 1e6 / len(cases))
    if given.folder is not None:
        rows = [json.loads(line) for path in sorted(given.folder.glob("*.jsonl*")) for line in _lines(path)]
        texts = [row["text"][:_STORY] for row in rows if len(row.get("text") or "") >= _STORY]
        stories = texts[:: max(1, len(texts) // _STORIES)]
        if stories:
            best = _best(lambda: [find_dates(story) for story in stories], lambda: [search(story) for story in stories])
            _print_times(f"a story of {_STORY} characters, milliseconds, mean of {len(stories)}", *best, 1e3 / len(stories))
        _print_formats([str(row["date_raw"]) for row in rows if row.get("date_raw")], failures=given.failures)


def _ours(case: Case) -> dt.datetime | None:
    said = parse_date(case["text"])
    if said is None:
        found = find_dates(case["text"])
        said = found[0].value if len(found) == 1 else None
    moment = None if said is None else resolve(said, as_of=dt.datetime.fromisoformat(case["reference"]))
    return None if moment is None else moment.datetime


def _dateparser() -> tuple[Read, Callable[[str], object]]:
    """Return dateparser in its best settings, its search behind it where it reads nothing, and the search alone."""
    parse = importlib.import_module("dateparser").parse
    search = importlib.import_module("dateparser.search").search_dates

    def read(case: Case) -> dt.datetime | None:
        reference = dt.datetime.fromisoformat(case["reference"])
        settings = {
            "RELATIVE_BASE": reference.replace(tzinfo=None),
            "PREFER_DATES_FROM": "past",
            "DATE_ORDER": "DMY",
            "TIMEZONE": "Asia/Jakarta",
            "RETURN_AS_TIMEZONE_AWARE": True,
        }
        moment: dt.datetime | None = parse(case["text"], languages=["id"], settings=settings)
        if moment is None:
            found = search(case["text"], languages=["id"], settings=settings)
            moment = found[0][1] if found and len(found) == 1 else None
        return moment

    return read, lambda story: search(story, languages=["id"], settings={"DATE_ORDER": "DMY"})


def _is_right(case: Case, got: dt.datetime | None) -> bool:
    if case["expected"] is None or got is None:
        return case["expected"] is None and got is None
    expected = dt.datetime.fromisoformat(case["expected"])
    length = {"year": 4, "month": 7, "day": 10}.get(case["granularity"], 16)
    return expected.isoformat()[:length] == got.astimezone(expected.tzinfo).isoformat()[:length]


def _print_accuracy(cases: list[Case], ours: Read, peer: Read, *, failures: bool) -> None:
    right: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    invented = [0, 0]
    for case in cases:
        for key in (case["kind"], "all"):
            right[key][2] += 1
        for number, read in enumerate((ours, peer)):
            got = read(case)
            invented[number] += case["expected"] is None and got is not None
            for key in (case["kind"], "all"):
                right[key][number] += _is_right(case, got)
            if failures and number == 0 and not _is_right(case, got):
                print(f"wrong: {case['text']!r}: expected {case['expected']}, got {got}")
    print(f"{'kind':28} {'idnews':>7} {'dateparser':>11} {'of':>5}")
    for key, (mine, theirs, count) in sorted(right.items(), key=lambda item: (item[0] == "all", item[0])):
        print(f"{key:28} {mine:7} {theirs:11} {count:5}")
    print(f"{'dates invented':28} {invented[0]:7} {invented[1]:11}")


def _best(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Return the best CPU seconds of both, taken in turns after one round to warm up."""
    spent: list[list[float]] = [[], []]
    for _ in range(_ROUNDS + 1):
        for number, work in enumerate((ours, theirs)):
            start = time.process_time()
            work()
            spent[number].append(time.process_time() - start)
    return min(spent[0][1:]), min(spent[1][1:])


def _print_times(what: str, ours: float, theirs: float, scale: float) -> None:
    print(f"{what}: idnews {ours * scale:.1f}, dateparser {theirs * scale:.1f}, {theirs / ours:.0f} times")


def _print_formats(strings: list[str], *, failures: bool) -> None:
    """Print each format, its figures as 9 and its words as Aa, with how many strings of it are read."""
    table: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0])
    example: dict[str, str] = {}
    for string in strings:
        shape = re.sub(r"[^\W\d_]*[A-Z][^\W\d_']*(?:'at)?", "Aa", re.sub(r"\d", "9", string.strip()))
        damaged = _DAMAGED.fullmatch(string.strip()) is not None
        key = f"(damaged) {shape}" if damaged else shape
        example.setdefault(key, string.strip())
        is_read = parse_date(string) is not None
        table[key][0] += 1
        table[key][1] += is_read
        if failures and not is_read and not damaged:
            print(f"unread: {string!r}")
    print(f"\n{'strings':>7} {'read':>6}  format, example")
    for key, (count, read) in sorted(table.items(), key=lambda item: (item[0].startswith("(damaged)"), -item[1][0])):
        print(f"{count:7} {read:6}  {key[:58]:58} {example[key][:50]}")
    shown = [counts for key, counts in table.items() if not key.startswith("(damaged)")]
    count, read = (sum(column) for column in zip(*shown, strict=True))
    print(f"{count:7} {read:6}  {read / count:.2%} of what pages showed")


def _lines(path: pathlib.Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else path.open(encoding="utf-8") as file:
        yield from file


if __name__ == "__main__":
    main()
