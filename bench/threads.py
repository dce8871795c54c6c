"""Show that threads do not disturb one another: many of them read the same pages, and every result is that of a single thread, byte for byte.

    python bench/threads.py ../shared/corpus                    (the pages in HTML of a corpus, or any folder with *.html)
    python bench/threads.py ../shared/corpus --pages text       (scraped texts, *.txt)

Compared is the JSON of `Article.to_dict`. The threads come first, while nothing has been read and all that is made on first use is yet to be made.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import json
import pathlib
import sys
import threading
from collections.abc import Callable
from typing import Any, Final

_ROOT: Final = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

import idnews  # noqa: E402 - the path comes first
from bench.corpus import Page, pages_in  # noqa: E402

_AS_OF: Final = dt.datetime(2026, 1, 1, tzinfo=dt.timezone(dt.timedelta(hours=7)))
# Threads that change places this often find what a thread leaves half done.
_SWITCH: Final = 1e-4

Read = Callable[[Page], bytes]


def main() -> int:
    """Print the counts; return 1 if a result differs or a reading raised."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=_ROOT.parent / "shared" / "corpus")
    parser.add_argument("--pages", choices=["html", "text"], default="html", help="pages in HTML, or scraped texts")
    parser.add_argument("--threads", type=int, default=16)
    parser.add_argument("--times", type=int, default=100, help="how often each page is read")
    given = parser.parse_args()
    pages = pages_in(given.folder, given.pages)
    if not pages:
        sys.exit(f"no pages in {given.folder}")
    name = f"read_{given.pages}"
    reader: Callable[..., Any] | None = getattr(idnews, name, None)
    if reader is None:
        sys.exit(f"idnews has no {name}")
    read = _reading(reader, pages, given.pages)
    together = read_together(pages, read, threads=given.threads, times=given.times)
    alone = {page: _outcome(page, read) for page in pages}
    readings = sum(counts.total() for counts in together.values())
    different = sum(number for page, counts in together.items() for outcome, number in counts.items() if outcome != alone[page])
    raised = sum(number for counts in together.values() for outcome, number in counts.items() if isinstance(outcome, str))
    print(f"{name}: {len(pages)} pages, {given.times} times each, {given.threads} threads")
    print(f"{readings:8} readings in threads")
    print(f"{readings - different:8} are byte for byte those of a single thread")
    print(f"{different:8} differ")
    print(f"{raised:8} raised")
    print(f"{sum(len(outcome) for outcome in alone.values()):8} bytes of JSON compared for each round of the pages")
    return int(different > 0 or raised > 0 or readings != len(pages) * given.times)


def read_together(pages: list[Page], read: Read, *, threads: int, times: int) -> dict[Page, collections.Counter[bytes | str]]:
    """Return how often each result came of each page: bytes, or the words of what was raised.

    All threads begin at once and take reading after reading from one list, so that they are at the same page at the same time.
    """
    found: dict[Page, collections.Counter[bytes | str]] = {page: collections.Counter() for page in pages}
    waiting = collections.deque(page for page in pages for _ in range(times))
    start, lock = threading.Barrier(threads), threading.Lock()

    def work() -> None:
        start.wait()
        while True:
            try:
                page = waiting.popleft()
            except IndexError:
                return
            outcome = _outcome(page, read)
            with lock:
                found[page][outcome] += 1

    interval = sys.getswitchinterval()
    sys.setswitchinterval(_SWITCH)
    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    sys.setswitchinterval(interval)
    return found


def _reading(reader: Callable[..., Any], pages: list[Page], kind: str) -> Read:
    held = {page: page.path.read_bytes() for page in pages}
    texts = {page: content.decode("utf-8", "replace") for page, content in held.items()} if kind == "text" else {}

    def read(page: Page) -> bytes:
        article = reader(texts.get(page, held[page]), url=page.url, as_of=_AS_OF)
        return json.dumps(article.to_dict()).encode()

    return read


def _outcome(page: Page, read: Read) -> bytes | str:
    try:
        return read(page)
    except Exception as error:  # noqa: BLE001 - whatever is raised is counted
        return repr(error)


if __name__ == "__main__":
    sys.exit(main())
