"""Take publishers from a Python file, for pages of those that nobody has put into the registry yet."""

from __future__ import annotations

import errno
import os
import runpy
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from idnews.errors import NotDescribed
from idnews.proof_heading import Heading
from idnews.publishers import UNKNOWN, Publisher, by_domain, publisher_called, publisher_of

_ADVICE: Final = "give the file that describes it (--publisher-from FILE.py on the command line, described=publishers_from(…) in a program)"


def publishers_from(path: Path) -> tuple[Publisher, ...]:
    """Return the publishers that a Python file describes, by running it as `python` would: each `Publisher` that a name of the file holds.

    It may be the very module that is to go into `idnews/publishers`. Raises `NotDescribed` for a file that holds none, `NotAProfile` for a selector
    that cannot be read, `OSError` for a file that cannot be opened, and what running it raises.
    """
    if path.is_dir():
        # Python would look for a program in the folder.
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    found = [value for value in runpy.run_path(str(path)).values() if isinstance(value, Publisher) and value != UNKNOWN]
    if not found:
        raise NotDescribed(str(path))
    for publisher in found:
        # Its selectors are read when they are asked for.
        _ = publisher.sheet
    return tuple(dict.fromkeys(found))


def whose(heading: Heading, described: Sequence[Publisher] = ()) -> Publisher | None:
    """Return whose page it is, as the heading of its proof says or its address tells; `None` where reading the page is to tell.

    The publishers of a file are asked before those that are known. Raises `NotAPublisher` for a name that nobody has.

    >>> warta_bukit = Publisher("Warta Bukit", ("wartabukit.example",))
    >>> whose(Heading(url="https://www.wartabukit.example/desa/sumur-tua"), [warta_bukit]).name
    'Warta Bukit'
    """
    if heading.publisher is not None:
        return publisher_called(heading.publisher, described, _ADVICE)
    if heading.url is None:
        return None
    return publisher_of(heading.url, by_domain(described))
