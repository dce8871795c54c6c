"""Show that the time to read a page grows no faster than the page: 1 MB against 10 MB, for pages of several makes.

    python bench/linear.py [MEGABYTES]      (the smaller size; the larger is ten times as long)

Times are the process's CPU seconds, the best of three. A ratio of 10 is linear; up to 12 is taken for it.
"""

from __future__ import annotations

import argparse
import pathlib
import sys
import time
from collections.abc import Callable
from typing import Final

import idnews

_EXAMPLE: Final = pathlib.Path(__file__).resolve().parent.parent / "examples" / "pasar-terapung.txt"
_LINEAR: Final = 12.0
_TRIES: Final = 3


def main() -> int:
    """Print seconds and ratio for each make of page; return 1 if one grows faster than it may."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("megabytes", type=float, nargs="?", default=1.0, help="the smaller size; 1 where nobody says")
    size = int(parser.parse_args().megabytes * 1_000_000)
    story = _EXAMPLE.read_text(encoding="utf-8")
    makes: dict[str, Callable[[int], str]] = {
        "stories on lines": lambda length: _repeated(story, length),
        "stories on one line": lambda length: _repeated(" ".join(story.split()) + " ", length),
        "stories glued": lambda length: _repeated(story.replace("\n", ""), length),
        "one story, long grafs": lambda length: _repeated("Warga menanam bakau di pesisir utara sejak pagi. ", length),
        "capitals": lambda length: _repeated("Siti Norhaliza ", length),
        "brackets": lambda length: "(" * length,
        "nested names": lambda length: _repeated("(Ant/Z-1", length),
        "digits": lambda length: "1" * length,
        "dates": lambda length: _repeated("Selasa (2/9) ", length),
        "labels": lambda length: _repeated("Editor : ", length),
        "promotions": lambda length: _repeated("Baca juga: ", length),
        "blanks": lambda length: " " * length,
        "line breaks": lambda length: "\n" * length,
        "entities": lambda length: _repeated("&amp;", length),
    }
    print(f"{'page':24} {size / 1e6:8.2f} MB {size / 1e5:8.2f} MB    ratio")
    worst = 0.0
    for name, made in makes.items():
        small, large = _seconds(made(size)), _seconds(made(10 * size))
        worst = max(worst, large / small)
        print(f"{name:24} {small:9.3f} s {large:9.3f} s {large / small:8.2f}", flush=True)
    print(f"{'worst':47} {worst:8.2f}")
    return int(worst > _LINEAR)


def _repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _seconds(page: str) -> float:
    return min(_once(page) for _ in range(_TRIES))


def _once(page: str) -> float:
    start = time.process_time()
    idnews.read_text(page)
    return max(time.process_time() - start, 1e-6)


if __name__ == "__main__":
    sys.exit(main())
