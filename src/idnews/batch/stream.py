"""Open what holds many records, and know how far it has been read."""

from __future__ import annotations

import errno
import gzip
import io
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final, cast

LONGEST: Final = 64 * 2**20
"""Bytes that a line or a cell may have: one that is longer is a sign that something does not close."""

_GZIP: Final = b"\x1f\x8b"
_BUFFER: Final = 2**18


class Stream(io.RawIOBase):
    """Bytes of a file or of standard input, with a count of those that were read."""

    def __init__(self, source: io.BufferedReader) -> None:
        super().__init__()
        self._source = source
        self.taken: int = 0

    def readable(self) -> bool:
        """Return that it can be read."""
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what io hands over is a memoryview
        """Fill a buffer, as far as there is something to fill it with."""
        # As much as there is: what comes through a pipe is read as it comes.
        read = self._source.read1(len(buffer))
        buffer[: len(read)] = read
        self.taken += len(read)
        return len(read)

    def tell(self) -> int:
        """Return how many bytes were read."""
        return self.taken

    def close(self) -> None:
        """Close the file; standard input stays open."""
        if not self.closed and self._source is not getattr(sys.stdin, "buffer", None):
            self._source.close()
        super().close()


def opened(name: str) -> Stream:
    """Return the stream of a path, or of standard input for `-`; raises `OSError` where there is nothing to open."""
    # Opened first: a stream without a source could not even be closed.
    return Stream(standard_input() if name == "-" else Path(name).open("rb"))


class Meter:
    """How many bytes of a stream each record stands for."""

    def __init__(self, stream: Stream) -> None:
        self._stream = stream
        self._counted = 0

    def step(self) -> int:
        """Return how many bytes were read since this was asked last."""
        before, self._counted = self._counted, self._stream.taken
        return self._counted - before


def unpacked(stream: Stream) -> io.BufferedIOBase:
    """Return what a stream holds, decompressed where it opens as gzip does."""
    buffered = io.BufferedReader(stream, _BUFFER)
    if buffered.peek(2)[:2] == _GZIP:
        # As it is: a second buffer would lose what stands before the place where a file is cut off.
        return gzip.GzipFile(fileobj=buffered)
    return buffered


def why_no_text(raw: bytes) -> str:
    r"""Return why bytes are not UTF-8, and what to do.

    >>> why_no_text(b"Caf\xe9")
    'it is not UTF-8: convert the table first'
    """
    return "it is still packed, for it was packed twice: unpack it first" if raw.startswith(_GZIP) else "it is not UTF-8: convert the table first"


def lines_of(held: io.BufferedIOBase) -> Iterator[bytes | None]:
    """Yield each line; `None` for one that is longer than any page, which is passed over."""
    while line := held.readline(LONGEST):
        if len(line) < LONGEST or line.endswith(b"\n"):
            yield line
            continue
        while (rest := held.readline(LONGEST)) and not rest.endswith(b"\n"):
            pass
        yield None


def standard_input() -> io.BufferedReader:
    """Return standard input as bytes; raises `OSError` where the shell closed it."""
    # Python has no standard input at all then.
    if sys.stdin is None:
        raise OSError(errno.EBADF, "it is closed")
    return cast("io.BufferedReader", sys.stdin.buffer)
