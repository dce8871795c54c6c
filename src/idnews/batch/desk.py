"""Read records into articles, and print these in chunks."""

from __future__ import annotations

import datetime as dt
import functools
import pickle
import zlib
from collections.abc import Mapping
from typing import Any

import attrs

from idnews.article import Article
from idnews.batch.crew import Chunk
from idnews.batch.printing import PRINTINGS
from idnews.batch.record import Record
from idnews.errors import IdnewsError
from idnews.publishers import Publisher
from idnews.reading import read_many


@attrs.frozen(kw_only=True)
class Reading:
    """What came of a record: an article, or the reason why there is none."""

    name: str
    """Where the record stands."""

    url: str | None = None
    """Address that its source tells; `None` where it does not."""

    carried: Mapping[str, object] = attrs.field(factory=dict[str, object])
    """The row of a table, without the page."""

    article: Article | None = None
    """The article; `None` where the record could not be read."""

    reason: str | None = None
    """Why it could not be read, as a clause; `None` where it was."""


@attrs.frozen(kw_only=True)
class Desk:
    """What is known of all records of a batch."""

    url: str | None = None
    """The address of those that have none."""

    as_of: dt.datetime | None = None
    """When those were seen that do not tell it."""

    publisher: Publisher | str | None = None
    """Whose they are."""

    def __attrs_post_init__(self) -> None:
        # What is misused is met before any record is read.
        read_many((), as_of=self.as_of, publisher=self.publisher)

    def read(self, record: Record) -> Reading:
        """Return what came of a record."""
        article, reason = None, record.reason
        if reason is None:
            try:
                article = record.read(url=self.url, as_of=self.as_of, publisher=self.publisher)
            except IdnewsError as error:
                reason = str(error)
        return Reading(name=record.name, url=record.url, carried=record.carried, article=article, reason=reason)


@attrs.frozen
class Failure:
    """Record that could not be read."""

    name: str
    """Where it stands."""

    url: str | None
    """Its address, where the source tells it."""

    reason: str
    """Why it could not be read, as a clause."""


@attrs.frozen(kw_only=True)
class Sheaf:
    """What came of a chunk of records."""

    records: int
    """How many there were."""

    last: str
    """Where the last of them stands."""

    mark: int
    """A number that other records would not give."""

    size: int
    """How many bytes of the input they stand for."""

    empty: int
    """How many articles hold no story."""

    failures: tuple[Failure, ...]
    """Those that could not be read."""

    printed: bytes
    """The others, printed; empty where there are none."""


def read_chunk(job: bytes, chunk: Chunk) -> list[Reading]:
    """Return what comes of each record of a chunk, read by the desk that is pickled in `job` with whether articles go without their proofs."""
    desk, bare = _job(job)
    readings = [desk.read(slip.record()) for slip in chunk]
    return [_without_proof(reading) if bare else reading for reading in readings]


def sheaf_of(job: bytes, chunk: Chunk) -> Sheaf:
    """Return what comes of a chunk, read by the desk and in the printing that are pickled together in `job`."""
    desk, form = _job(job)
    printing = PRINTINGS[form]
    readings = [desk.read(slip.record()) for slip in chunk]
    read = [reading for reading in readings if reading.article is not None]
    return Sheaf(
        records=len(chunk),
        last=chunk[-1].name,
        mark=mark_of(chunk),
        size=sum(slip.size for slip in chunk),
        empty=sum(1 for reading in read if reading.article is not None and not reading.article.body),
        failures=tuple(Failure(reading.name, reading.url, reading.reason) for reading in readings if reading.reason is not None),
        printed=printing.printed(read),
    )


def mark_of(chunk: Chunk) -> int:
    """Return a number that other records would not give: the sum of one for each, so that it can be taken in parts."""
    return sum(zlib.crc32(f"{slip.name}\0{slip.weight}".encode("utf-8", "surrogatepass")) for slip in chunk)


@functools.lru_cache(maxsize=1)
def _job(job: bytes) -> tuple[Desk, Any]:
    """Unpickle what holds for the whole batch; once in a process, for a publisher's profile is prepared when it is used first."""
    desk, told = pickle.loads(job)  # noqa: S301 - it comes from the process that started this one
    return desk, told


def _without_proof(reading: Reading) -> Reading:
    """Return a reading that is light to send: the proof is most of an article."""
    return reading if reading.article is None else attrs.evolve(reading, article=attrs.evolve(reading.article, proof=None))
