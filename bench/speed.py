"""Compare the time that idnews takes for a text with that of trafilatura, in one run on the same texts.

    pip install trafilatura
    python bench/speed.py FOLDER      (a folder of texts in UTF-8, *.txt)

trafilatura takes no text, so each line is wrapped in a paragraph of HTML for it, outside of the time that is measured.
Times are the process's CPU seconds, for each text the best of three.
"""

from __future__ import annotations

import argparse
import html
import importlib
import pathlib
import statistics
import sys
import time
from collections.abc import Callable
from typing import Final

import idnews

_TRIES: Final = 3


def main() -> int:
    """Print the mean and median milliseconds a text of both, and their ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, help="a folder of texts")
    folder = parser.parse_args().folder
    pages = [path.read_text(encoding="utf-8", errors="replace") for path in sorted(folder.glob("*.txt"))]
    if not pages:
        sys.exit(f"no *.txt in {folder}")
    extract: Callable[..., object] = importlib.import_module("trafilatura").bare_extraction
    ours = [_seconds(idnews.read_text, page) for page in pages]
    theirs = [_seconds(lambda page: extract(page, with_metadata=True, include_comments=False), _as_html(page)) for page in pages]
    print(f"{len(pages)} texts, {sum(map(len, pages)) / len(pages) / 1000:.1f} thousand characters each in the mean")
    print(f"{'':8} {'idnews':>10} {'trafilatura':>12} {'ratio':>7}")
    for name, of in (("mean", statistics.mean), ("median", statistics.median)):
        mine, other = of(ours), of(theirs)
        print(f"{name:8} {mine * 1000:7.2f} ms {other * 1000:9.2f} ms {mine / other:7.2f}")
    return 0


def _as_html(page: str) -> str:
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in page.split("\n") if line.strip())
    return f"<html><body><article>{paragraphs}</article></body></html>"


def _seconds(read: Callable[[str], object], page: str) -> float:
    best = float("inf")
    for _ in range(_TRIES):
        start = time.process_time()
        read(page)
        best = min(best, time.process_time() - start)
    return best


if __name__ == "__main__":
    sys.exit(main())
