"""Compare the memory that reading takes at its peak with that of the bare lxml parse of the same pages.

    python bench/memory.py ../shared/corpus                     (the pages in HTML of a corpus, or any folder with *.html)
    python bench/memory.py ../shared/corpus --pages text        (scraped texts, *.txt; for the parse each line is made a paragraph)

Each figure is the greatest resident size of a process of its own, which tells of libxml2 too, less that of a process that imports
and holds the same and reads nothing; the least of several tries. Measured are all pages, one after the other in one process; the same
after an invented page was read, when what is made on first use is there already; and a single invented page of 50 MB.
"""

from __future__ import annotations

import argparse
import json
import os
import pathlib
import subprocess
import sys
from typing import Any, Final

_ROOT: Final = pathlib.Path(__file__).resolve().parent.parent
_EXAMPLE: Final = _ROOT / "examples" / "pasar-terapung.txt"
_TRIES: Final = 3
# A difference of two sizes is no truer than this, and what is less gives no ratio.
_GRAIN: Final = 500_000


class _Unmeasured(Exception):
    """A process ended without a figure; the words are its last."""


def main() -> int:
    """Print the peaks and their ratios; return 1 if something could not be measured."""
    if sys.argv[1:2] == ["--work"]:
        _work(**json.loads(sys.stdin.read()))
        return 0
    # This process must stay small, and so imports little: a new one inherits the greatest size of that which starts it.
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=_ROOT.parent / "shared" / "corpus")
    parser.add_argument("--pages", choices=["html", "text"], default="html", help="pages in HTML, or scraped texts")
    parser.add_argument("--megabytes", type=int, default=50, help="the length of the invented page")
    given = parser.parse_args()
    rows: dict[str, dict[str, Any]] = {
        "the pages, one after the other": {"folder": str(given.folder), "warm": False},
        "the same, after a first page": {"folder": str(given.folder), "warm": True},
        f"an invented page of {given.megabytes} MB": {"length": given.megabytes * 1_000_000, "warm": True},
    }
    print(f"{'MB at the peak, beyond what is there already':46} {'parse':>8} {'read':>8}    ratio")
    failed = False
    for name, task in rows.items():
        try:
            parse = _beyond(task | {"kind": given.pages, "form": "html"}, "parse")
            read = _beyond(task | {"kind": given.pages, "form": given.pages}, "read")
        except _Unmeasured as failure:
            print(f"{name:46} failed: {failure}")
            failed = True
        else:
            ratio = f"{read / parse:8.2f}" if parse >= _GRAIN else "       –"
            print(f"{name:46} {parse / 1e6:8.1f} {read / 1e6:8.1f} {ratio}", flush=True)
    return int(failed)


def _beyond(task: dict[str, Any], work: str) -> int:
    """Return by how many bytes the peak of a task lies above that of a process that holds the same and does nothing."""
    nothing, something = (min(_peak(task | {"work": what}) for _ in range(_TRIES)) for what in ("nothing", work))
    return max(0, something - nothing)


def _peak(task: dict[str, Any]) -> int:
    """Return the greatest resident size in bytes of a process that does a task."""
    done = subprocess.run(
        [sys.executable, __file__, "--work"],
        check=False,
        input=json.dumps(task),
        capture_output=True,
        encoding="utf-8",
        env=os.environ | {"PYTHONDONTWRITEBYTECODE": "1"},
    )
    if done.returncode:
        raise _Unmeasured((done.stderr.splitlines() or [f"status {done.returncode}"])[-1])
    return int(done.stdout)


def _work(*, kind: str, form: str, warm: bool, work: str, folder: str = "", length: int = 0) -> None:
    """Do a task in this process and print its greatest resident size in bytes."""
    # Imported here and not above: the process that starts this one must stay small.
    import datetime as dt  # noqa: PLC0415
    import resource  # noqa: PLC0415

    import lxml.html  # noqa: PLC0415

    import idnews  # noqa: PLC0415

    as_of = dt.datetime(2026, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=7)))
    reader: Any = getattr(idnews, f"read_{kind}", None)
    if reader is None:
        sys.exit(f"idnews has no read_{kind}")
    held = [(_invented(form, length), None)] if length else _contents(pathlib.Path(folder), kind, form)
    if warm:
        reader(_invented(kind, 1), as_of=as_of)
        lxml.html.document_fromstring(_invented("html", 1))
    for content, url in held:
        if work == "read":
            reader(content, url=url, as_of=as_of)
        elif work == "parse":
            lxml.html.document_fromstring(content)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    # macOS counts bytes, and others count kilobytes.
    print(peak if sys.platform == "darwin" else peak * 1024)


def _contents(folder: pathlib.Path, kind: str, form: str) -> list[tuple[str | bytes, str | None]]:
    """Return the pages of a folder in the form in which they are read, with their addresses."""
    sys.path.insert(0, str(_ROOT))
    from bench.corpus import in_html, pages_in  # noqa: PLC0415 - see above

    held: list[tuple[str | bytes, str | None]] = []
    for page in pages_in(folder, kind):
        content = page.path.read_bytes()
        if kind == "html":
            held.append((content, page.url))
        else:
            text = content.decode("utf-8", "replace")
            held.append((text if form == "text" else in_html(text.split("\n")).encode(), page.url))
    if not held:
        sys.exit("no pages")
    return held


def _invented(form: str, length: int) -> str | bytes:
    """Return a page that holds the invented story of the example again and again, in at least one copy.

    It is made in one stroke: a page that was joined from pieces would have raised the peak before it is read.
    """
    import html  # noqa: PLC0415 - see above

    lines = [line for line in _EXAMPLE.read_text(encoding="utf-8").split("\n") if line.strip()]
    if form == "text":
        text = "".join(f"{line}\n\n" for line in lines)
        return text * max(1, length // len(text))
    head, *grafs = (html.escape(line) for line in lines)
    story = (f"<article><h1>{head}</h1>\n" + "".join(f"<p>{graf}</p>\n" for graf in grafs) + "</article>\n").encode()
    return story * max(1, length // len(story))


if __name__ == "__main__":
    sys.exit(main())
