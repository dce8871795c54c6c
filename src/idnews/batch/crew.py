"""Share work out among processes, and take what they did in the order in which it was given."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

from idnews.batch.record import Broken, Slip
from idnews.errors import DeadWorkers

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

T = TypeVar("T")
Chunk: TypeAlias = tuple[Slip, ...]
"""Records that are read together: as few as keep a process from waiting for its work, and no more than memory bears."""

_HEAVY: Final = 2**20
_AHEAD: Final = 4
_PATIENCE: Final = 3
_DIED: Final = "the process that read it died"


def chunks_of(slips: Iterable[Slip], most: int) -> Iterator[Chunk]:
    """Yield slips in chunks of at most so many, fewer where they are heavy.

    >>> [len(chunk) for chunk in chunks_of([Broken("a", ""), Broken("b", "", size=2**20), Broken("c", "")], most=16)]
    [2, 1]
    """
    chunk: list[Slip] = []
    weight = 0
    for slip in slips:
        chunk.append(slip)
        weight += max(slip.size, slip.weight)
        if len(chunk) == most or weight >= _HEAVY:
            yield tuple(chunk)
            chunk, weight = [], 0
    if chunk:
        yield tuple(chunk)


def in_order(chunks: Iterable[Chunk], work: Callable[[Chunk], T], jobs: int) -> Iterator[T]:
    """Yield what `work` makes of each chunk, in order: in this process for one job, else in as many processes as there are jobs.

    A few chunks are under way for each process and no more. Where a process dies, the records that were under way are read again, one by one;
    the one with which a process dies again is worked on here as one that cannot be read. Raises `DeadWorkers` where processes do nothing but
    die. Processes end with this one, however it ends.
    """
    if jobs == 1:
        yield from map(work, chunks)
        return
    waiting = iter(chunks)
    crew = _crew(jobs)
    under_way: deque[tuple[Chunk, Future[T]]] = deque()
    try:
        while True:
            while len(under_way) < _AHEAD * jobs and (chunk := next(waiting, None)) is not None:
                under_way.append((chunk, _submit(crew, work, chunk)))
            if not under_way:
                return
            chunk, future = under_way[0]
            if _is_dead(future):
                crew.shutdown()
                yield from _one_by_one([chunk for chunk, _ in under_way], work)
                under_way.clear()
                crew = _crew(jobs)
            else:
                under_way.popleft()
                yield future.result()
    finally:
        crew.shutdown(cancel_futures=True)


def cores() -> int:
    """Return how many cores this process may use."""
    # Not every system can keep a process to some of them.
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _crew(jobs: int) -> ProcessPoolExecutor:
    # Imported here: a batch in one process starts sooner without. Spawned and not forked, for that is the same on every system.
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - see above
    from multiprocessing import get_context  # noqa: PLC0415 - see above

    return ProcessPoolExecutor(jobs, get_context("spawn"), _begin)


@contextlib.contextmanager
def _undisturbed() -> Generator[None]:
    """Let processes that are started inside be deaf to what ends a run until they can tell; this one hears it when it is done.

    A crew of which only a part has started has nobody who sends it home, and the run that is to end would wait for it for ever.
    """
    if sys.platform == "win32":
        # Signals cannot be kept waiting there.
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, signal.SIGTERM})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _begin() -> None:
    """Prepare a process of the crew."""
    import threading  # noqa: PLC0415 - only the processes of a crew need it

    # Whoever interrupts the batch interrupts the process that started it, and that one sees to the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    from multiprocessing import connection, parent_process  # noqa: PLC0415 - only the processes of a crew need it

    parent = parent_process()
    assert parent is not None  # noqa: S101 - a process of a crew was started by one
    # A process that is killed says goodbye to nobody, and its crew would wait for work for ever.
    connection.wait([parent.sentinel])
    os._exit(1)


def _submit(crew: ProcessPoolExecutor, work: Callable[[Chunk], T], chunk: Chunk) -> Future[T]:
    """Give a chunk to a crew; to one that is dead by now too, and then nothing comes of it."""
    from concurrent.futures import Future  # noqa: PLC0415 - see above
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - see above

    try:
        with _undisturbed():
            return crew.submit(work, chunk)
    except BrokenProcessPool as error:
        dead = Future[T]()
        dead.set_exception(error)
        return dead


def _is_dead(future: Future[T]) -> bool:
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415 - see above

    return isinstance(future.exception(), BrokenProcessPool)


def _one_by_one(chunks: Iterable[Chunk], work: Callable[[Chunk], T]) -> Iterator[T]:
    """Yield what is made of each record alone, in a process that may die of it."""
    crew = _crew(1)
    died = 0
    try:
        for slip in (slip for chunk in chunks for slip in chunk):
            future = _submit(crew, work, (slip,))
            if not _is_dead(future):
                died = 0
                yield future.result()
                continue
            died += 1
            if died == _PATIENCE:
                raise DeadWorkers(slip.name)
            crew.shutdown()
            crew = _crew(1)
            yield work((Broken(slip.name, _DIED, slip.size),))
    finally:
        crew.shutdown(cancel_futures=True)
