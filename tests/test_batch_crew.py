from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from idnews.batch.crew import Chunk, chunks_of, cores, in_order
from idnews.batch.record import Broken
from idnews.errors import DeadWorkers
from tests.documents import ROOT

_MANY: Final = [Broken(f"{number}", "") for number in range(100)]


def _names(chunk: Chunk) -> list[str]:
    """Return the names of a chunk's slips and where they were seen."""
    return [slip.name for slip in chunk]


def _names_unless_deadly(chunk: Chunk) -> list[str]:
    """Return the names of a chunk's slips; die of one that is called so, and say of one that cannot be had why."""
    if any(slip.name == "deadly" and slip.record().reason == "" for slip in chunk):
        os.kill(os.getpid(), signal.SIGKILL)
    return [slip.record().reason or slip.name for slip in chunk]


def _die(chunk: Chunk) -> list[str]:
    """Die, whatever there is to do, unless nothing is."""
    if chunk[0].record().reason:
        return _names(chunk)
    os._exit(3)


def _refuse(chunk: Chunk) -> list[str]:
    raise LookupError(chunk[0].name)


def _is_deaf(_chunk: Chunk) -> bool:
    """Return whether this process was deaf to Ctrl-C before it could say so itself."""
    return signal.SIGINT in signal.pthread_sigmask(signal.SIG_BLOCK, ())


@given(st.lists(st.integers(0, 2**21), max_size=30), st.integers(1, 5))
def test_chunks_are_the_slips_in_order(sizes: list[int], most: int) -> None:
    """No slip is lost, and a chunk is closed when it is long or heavy, and no sooner."""
    slips = [Broken(f"{number}", "", size) for number, size in enumerate(sizes)]
    chunks = list(chunks_of(slips, most))
    assert [slip for chunk in chunks for slip in chunk] == slips
    assert all(len(chunk) <= most and sum(slip.size for slip in chunk[:-1]) < 2**20 for chunk in chunks)
    assert all(len(chunk) == most or sum(slip.size for slip in chunk) >= 2**20 for chunk in chunks[:-1])


@pytest.mark.parametrize("jobs", [1, 2])
def test_results_come_in_order(jobs: int) -> None:
    """What processes do comes in the order in which it was given."""
    assert [name for names in in_order(chunks_of(_MANY, 3), _names, jobs) for name in names] == [slip.name for slip in _MANY]


@pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="a process hears what it likes there")
def test_processes_are_deaf_to_ctrl_c_from_their_first_moment() -> None:
    """Who interrupts a batch while its processes start is told so by the one that started them, and by no other; that one still hears."""
    assert list(in_order(chunks_of(_MANY[:1], 1), _is_deaf, 2)) == [True]
    assert not _is_deaf(())


_ENDED_AS_IT_STARTS: Final = """
import os, signal, sys
from idnews.batch.crew import in_order
from idnews.batch.record import Broken

def strike(event, arguments):
    # A process that has just started is told over a pipe what to do.
    if event == "open" and isinstance(arguments[0], int):
        os.kill(os.getpid(), signal.SIGTERM)

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    sys.addaudithook(strike)
    list(in_order([(Broken("1", ""),)], len, 2))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="processes are ended otherwise there")
def test_a_run_that_is_ended_while_its_processes_start_ends(tmp_path: Path) -> None:
    """SIGTERM is heard when all of a crew has started and knows whom to ask, for else one would wait for the other for ever."""
    (tmp_path / "run.py").write_text(_ENDED_AS_IT_STARTS, encoding="utf-8")
    done = subprocess.run([sys.executable, tmp_path / "run.py"], check=False, capture_output=True, timeout=20)
    assert (done.returncode, done.stderr) == (143, b"")


def test_one_job_starts_no_process_and_waits_for_nothing() -> None:
    """Each chunk is worked on when it is asked for, here."""
    asked: list[str] = []

    def slips() -> Iterator[Broken]:
        for slip in _MANY:
            asked.append(slip.name)
            yield slip

    assert next(in_order(chunks_of(slips(), 1), lambda chunk: os.getpid() if chunk else 0, 1)) == os.getpid()
    assert asked == ["0"]


def test_only_so_many_chunks_are_under_way() -> None:
    """However long the batch is, a bounded part of it is held."""
    asked: list[str] = []

    def slips() -> Iterator[Broken]:
        for slip in _MANY:
            asked.append(slip.name)
            yield slip

    results = in_order(chunks_of(slips(), 1), _names, 2)
    next(results)
    assert len(asked) == 8
    results.close()  # type: ignore[attr-defined]  # it is a generator


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_a_record_that_kills_its_reader_is_named_and_the_rest_are_read() -> None:
    """A process that dies costs one record, whichever of those under way it was."""
    slips = [*_MANY[:20], Broken("deadly", ""), *_MANY[20:40], Broken("deadly", ""), *_MANY[40:]]
    read = [name for names in in_order(chunks_of(slips, 3), _names_unless_deadly, 2) for name in names]
    assert read == [slip.name if slip.name != "deadly" else "the process that read it died" for slip in slips]


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_work_for_a_crew_that_is_dead_already_is_done_by_the_next() -> None:
    """Where the processes are gone before a chunk is given to them, it costs no record either."""

    def chunks() -> Iterator[Chunk]:
        yield (Broken("deadly", ""),)
        yield (_MANY[0],)
        # The second ends when the death of the first has been seen, and not before.
        for process in multiprocessing.active_children():
            process.join()
        yield (_MANY[1],)

    assert list(in_order(chunks(), _names_unless_deadly, 2)) == [["the process that read it died"], ["0"], ["1"]]


def test_processes_that_only_die_end_the_batch() -> None:
    """Where no process lives long enough to read, that is said, once and not for each record."""
    with pytest.raises(DeadWorkers, match="jobs=1"):
        list(in_order(chunks_of(_MANY, 3), _die, 2))


def test_an_error_in_a_process_is_raised_here() -> None:
    """What is wrong with the caller is told to the caller."""
    with pytest.raises(LookupError, match="0"):
        list(in_order(chunks_of(_MANY, 3), _refuse, 2))


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="a process is kept to some cores only there")
def test_a_job_a_core_counts_the_cores_that_there_are() -> None:
    """Where a process may use one core, a job for each core is one job."""
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})
    try:
        assert cores() == 1
    finally:
        os.sched_setaffinity(0, allowed)


@pytest.mark.skipif(sys.platform == "win32", reason="processes are killed otherwise there")
def test_processes_end_with_the_one_that_started_them() -> None:
    """`kill -9` leaves nobody behind: whoever holds the pipe is gone when it ends."""
    command = [sys.executable, "-m", "idnews", "read", "-", "--from", "jsonl", "--jobs", "2"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=ROOT) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b'{"text": "Warga menanam bakau."}\n' * 200)
        process.stdin.flush()
        assert process.stdout.readline().startswith(b'{"source": "-#1"')
        process.kill()
        process.stdout.read()
    assert process.returncode == -signal.SIGKILL
