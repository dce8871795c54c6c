"""Compare the rates at which a Parquet file of pages becomes one of articles: by a bare loop, on a laptop, and on the engines.

    python bench/engines.py ../shared/corpus            (the pages in HTML of a corpus, or any folder with *.html, over and over)
    python bench/engines.py ../shared/corpus --only spark ray --cores 4

It needs `pip install '.[integrations,test]'` and Java. Each way is a process of its own that starts from nothing; whatever it makes on first use
is in its time, but what an engine needs before it takes a job is told apart. The bare loop reads the same pages with `read_html`, one after
the other, and keeps nothing; "loops" are as many of it at once as there are cores, for cores share more than it seems. Rates are pages a
second, and the ratio for each core is to the bare loop, both of the best of some rounds in which all ways take turns: machines differ, and so
do hours.
"""

from __future__ import annotations

import argparse
import concurrent.futures
import itertools
import json
import multiprocessing
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from typing import Final, NamedTuple

_ROOT: Final = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(_ROOT))

import pyarrow as pa  # noqa: E402 - the path comes first
import pyarrow.parquet as pq  # noqa: E402

import idnews  # noqa: E402
from bench.corpus import pages_in  # noqa: E402

_SCHEMA: Final = pa.schema({"html": pa.binary(), "url": pa.string()})
_GROUP: Final = 100
_QUIET: Final = {"RAY_USAGE_STATS_ENABLED": "0", "PYTHONWARNINGS": "ignore", "HF_DATASETS_DISABLE_PROGRESS_BARS": "1"}


class Rate(NamedTuple):
    """How long a way took."""

    ready: float
    """Seconds until it took the job."""

    job: float
    """Seconds of the job."""


Way = Callable[[pathlib.Path, pathlib.Path, int], Iterator[None]]
"""Reads a file of pages into a folder on some cores; yields once, when it is ready for the job."""


def main() -> int:
    """Print the rates and their ratios; return 1 if a way failed."""
    if sys.argv[1:2] == ["--way"]:
        print(json.dumps(_timed(*sys.argv[2:])))
        return 0
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=pathlib.Path, nargs="?", default=_ROOT.parent / "shared" / "corpus")
    parser.add_argument("--count", type=int, default=2_000, help="how many pages the job has")
    parser.add_argument("--cores", type=int, default=os.cpu_count() or 1, help="how many cores an engine may take")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", nargs="+", choices=sorted(_WAYS), default=list(_WAYS), help="ways to compare with the bare loop")
    given = parser.parse_args()
    names = ["bare", *(name for name in given.only if name != "bare")]
    with tempfile.TemporaryDirectory() as room:
        source = pathlib.Path(room) / "pages.parquet"
        megabytes = _lay_out(given.folder, source, given.count)
        rates: dict[str, list[Rate]] = {name: [] for name in names}
        for _ in range(given.rounds):
            for name in names:
                rates[name] += _run(name, source, pathlib.Path(room) / "out", 1 if name in _ON_ONE_CORE else given.cores)
    print(f"{given.count} pages, {megabytes:.0f} MB, the best of {given.rounds} rounds")
    print(f"{'way':10} {'cores':>5} {'ready after':>12} {'pages/s':>8} {'ratio for each core':>20}")
    bare = min((rate.job for rate in rates["bare"]), default=float("nan"))
    for name, each in rates.items():
        if not each:
            print(f"{name:10} failed")
            continue
        cores = 1 if name in _ON_ONE_CORE else given.cores
        job = min(rate.job for rate in each)
        print(f"{name:10} {cores:5} {min(rate.ready for rate in each):10.1f} s {given.count / job:8.1f} {bare / job / cores:20.2f}")
    return int(not all(rates.values()))


def _lay_out(folder: pathlib.Path, target: pathlib.Path, count: int) -> float:
    """Write as many pages as are asked for into a file of Parquet; return their megabytes."""
    pages = [(page.path.read_bytes(), page.url) for page in pages_in(folder, "html")]
    if not pages:
        sys.exit(f"no pages in {folder}")
    size = 0
    with pq.ParquetWriter(target, _SCHEMA) as writer:
        for start in range(0, count, _GROUP):
            chosen = [pages[number % len(pages)] for number in range(start, min(start + _GROUP, count))]
            size += sum(len(html) for html, _ in chosen)
            writer.write_batch(pa.record_batch([[html for html, _ in chosen], [url for _, url in chosen]], schema=_SCHEMA))
    return size / 1e6


def _run(name: str, source: pathlib.Path, target: pathlib.Path, cores: int) -> list[Rate]:
    """Go one way in a process of its own; return nothing where it fails, and say why."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    command = [sys.executable, __file__, "--way", name, str(source), str(target), str(cores)]
    done = subprocess.run(command, capture_output=True, text=True, env=os.environ | _QUIET, check=False)
    if done.returncode:
        print(f"{name}: {done.stderr[-2000:]}", file=sys.stderr)
        return []
    return [Rate(*json.loads(done.stdout.splitlines()[-1]))]


def _timed(name: str, source: str, target: str, cores: str) -> Rate:
    start = time.perf_counter()
    going = _WAYS[name](pathlib.Path(source), pathlib.Path(target), int(cores))
    next(going)
    ready = time.perf_counter()
    for _ in going:
        pass
    return Rate(ready - start, time.perf_counter() - ready)


def _bare(source: pathlib.Path, _target: pathlib.Path, _cores: int) -> Iterator[None]:
    yield
    _loop(source, 0, 1)


def _loops(source: pathlib.Path, _target: pathlib.Path, cores: int) -> Iterator[None]:
    yield
    # A process that is forked has what this one made ready.
    with concurrent.futures.ProcessPoolExecutor(cores, mp_context=multiprocessing.get_context("spawn")) as pool:
        for share in [pool.submit(_loop, source, number, cores) for number in range(cores)]:
            share.result()


def _loop(source: pathlib.Path, share: int, shares: int) -> None:
    groups = pq.ParquetFile(source).iter_batches(_GROUP)
    for batch in itertools.islice(groups, share, None, shares):
        for html, url in zip(batch.column(0).to_pylist(), batch.column(1).to_pylist(), strict=True):
            idnews.read_html(html, url=url)


def _batches(source: pathlib.Path, target: pathlib.Path, _cores: int) -> Iterator[None]:
    from idnews.tables import read_batch, result_schema  # noqa: PLC0415 - a way imports what it needs

    yield
    pages = pq.ParquetFile(source)
    with pq.ParquetWriter(target / "stories.parquet", result_schema(pages.schema_arrow)) as writer:
        for batch in pages.iter_batches(_GROUP):
            writer.write_batch(read_batch(batch))


def _command(source: pathlib.Path, target: pathlib.Path, cores: int) -> Iterator[None]:
    yield
    command = [sys.executable, "-m", "idnews", "read", str(source), "--jobs", str(cores), "-o", str(target / "stories.parquet")]
    subprocess.run(command, check=True, stdout=sys.stderr)


def _spark(source: pathlib.Path, target: pathlib.Path, cores: int) -> Iterator[None]:
    from pyspark.sql import SparkSession  # noqa: PLC0415 - a way imports what it needs
    from pyspark.sql.pandas.types import from_arrow_schema  # noqa: PLC0415

    from idnews.tables import read_batch, result_schema  # noqa: PLC0415

    session = (
        SparkSession.builder.master(f"local[{cores}]").config("spark.ui.enabled", "false").config("spark.driver.host", "127.0.0.1").getOrCreate()
    )
    yield
    pages = session.read.parquet(str(source)).repartition(cores * 2)
    told = from_arrow_schema(result_schema(pages.limit(0).toArrow().schema))
    pages.mapInArrow(lambda batches: map(read_batch, batches), told).write.parquet(str(target / "stories"))
    session.stop()


def _ray(source: pathlib.Path, target: pathlib.Path, cores: int) -> Iterator[None]:
    import ray  # noqa: PLC0415 - a way imports what it needs
    import ray.data  # noqa: PLC0415

    from idnews.tables import read_batch  # noqa: PLC0415

    ray.init(address="local", num_cpus=cores, include_dashboard=False, log_to_driver=False)
    yield
    pages = ray.data.read_parquet(str(source))
    pages.map_batches(read_batch, batch_format="pyarrow", batch_size=_GROUP).write_parquet(str(target / "stories"))
    ray.shutdown()


def _datatrove(source: pathlib.Path, target: pathlib.Path, cores: int) -> Iterator[None]:
    from datatrove.executor import LocalPipelineExecutor  # noqa: PLC0415 - a way imports what it needs
    from datatrove.pipeline.readers import ParquetReader  # noqa: PLC0415
    from datatrove.pipeline.writers import JsonlWriter  # noqa: PLC0415

    from idnews.datatrove import Idnews  # noqa: PLC0415

    # A task takes whole files, whose pages are strings.
    folder = target / "pages"
    folder.mkdir()
    table = pq.read_table(source)
    text = pa.array([page.decode("utf-8", "replace") for page in table["html"].to_pylist()], pa.string())
    table = pa.table({"text": text, "url": table["url"], "id": [str(number) for number in range(len(table))]})
    size = -(-len(table) // cores)
    for task in range(cores):
        pq.write_table(table.slice(task * size, size), folder / f"{task}.parquet")
    yield
    steps = [ParquetReader(str(folder)), Idnews(timeout=60, facts=idnews.Article.to_dict), JsonlWriter(str(target / "stories"), compression=None)]
    LocalPipelineExecutor(steps, tasks=cores, workers=cores, logging_dir=str(target / "log")).run()


_WAYS: Final[dict[str, Way]] = {
    "bare": _bare,
    "loops": _loops,
    "batches": _batches,
    "command": _command,
    "spark": _spark,
    "ray": _ray,
    "datatrove": _datatrove,
}
_ON_ONE_CORE: Final = {"bare", "batches"}


if __name__ == "__main__":
    sys.exit(main())
