"""Read records into articles, and print these in chunks."""

from __future__ import annotations

import datetime as dt
import functools
import pickle
import zlib
from collections.abc import Iterator

import attrs

from idnews.article import Article
from idnews.batch.crew import Chunk
from idnews.batch.printing import Printing, printing_of
from idnews.batch.record import Reading, Record
from idnews.batch.tally import Tally
from idnews.errors import NotAProof
from idnews.publishers import Publisher, by_domain, publisher_of
from idnews.reading import read_many


@attrs.frozen(kw_only=True)
class Desk:
    """What is known of all records of a batch."""

    url: str | None = None
    """The address of those that have none."""

    as_of: dt.datetime | None = None
    """When those were seen that do not tell it."""

    publisher: Publisher | str | None = None
    """Whose they are: a publisher, or the name or a domain of one."""

    described: tuple[Publisher, ...] = ()
    """Publishers that are asked before those that are known, where nobody says whose they are."""

    def __attrs_post_init__(self) -> None:
        # What is misused is met before any record is read.
        for publisher in (self.publisher, *self.described):
            read_many((), as_of=self.as_of, publisher=publisher)

    def read(self, record: Record) -> Reading:
        """Return what came of a record."""
        article, reason = None, record.reason
        if reason is None:
            try:
                article = self._article(record)
            except NotAProof as error:
                reason = str(error)
        return Reading(name=record.name, url=record.url, carried=record.carried, article=article, reason=reason)

    def _article(self, record: Record) -> Article:
        address = record.url or self.url
        whose = self.publisher or self._described_at(address)
        article = record.read(url=self.url, as_of=self.as_of, publisher=whose)
        # A page may tell its own address, and that is known when it has been read.
        if whose is None and address is None and (own := self._described_at(article.url)) is not None:
            return record.read(as_of=self.as_of, publisher=own)
        return article

    def _described_at(self, address: str | None) -> Publisher | None:
        return publisher_of(address, by_domain(self.described)) if address is not None and self.described else None


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

    tally: Tally
    """How many there were, and what came of them."""

    last: str
    """Where the last of them stands."""

    checksum: int
    """A number that other records would not give."""

    failures: tuple[Failure, ...]
    """Those that could not be read."""

    printed: bytes
    """The others, printed; empty where there are none."""


def read_chunk(job: bytes, chunk: Chunk) -> list[Reading]:
    """Return what comes of each record of a chunk, read by the desk that is pickled in `job` with whether articles go without their proofs."""
    desk, bare = _unpickled(job)
    readings = (desk.read(slip.record()) for slip in chunk)
    return [reading.without_proof() if bare else reading for reading in readings]


def sheaf_of(job: bytes, chunk: Chunk) -> Sheaf:
    """Return what comes of a chunk, read by the desk and printed in the form, beside the columns, that are pickled together in `job`."""
    desk, printing = _desk_and_printing(job)
    failures: list[Failure] = []
    stories: list[bool] = []

    # An article is printed before the next is read: what a proof holds fills a processor's cache, and sixteen of them would slow each reading down.
    def read() -> Iterator[Reading]:
        for slip in chunk:
            reading = desk.read(slip.record())
            if reading.reason is not None:
                failures.append(Failure(reading.name, reading.url, reading.reason))
            if reading.article is not None:
                stories.append(bool(reading.article.body))
                yield reading

    printed = printing.printed(read())
    return Sheaf(
        tally=Tally(records=len(chunk), failed=len(failures), empty=stories.count(False), size=sum(slip.size for slip in chunk)),
        last=chunk[-1].name,
        checksum=checksum_of(chunk),
        failures=tuple(failures),
        printed=printed,
    )


def checksum_of(chunk: Chunk) -> int:
    """Return a number that other records would not give: the sum of one for each, so that it can be taken in parts."""
    return sum(zlib.crc32(f"{slip.name}\0{slip.weight}".encode("utf-8", "surrogatepass")) for slip in chunk)


# What holds for the whole batch is unpickled once in a process, for a publisher's profile is prepared when it is used first.
@functools.lru_cache(maxsize=1)
def _unpickled(job: bytes) -> tuple[Desk, bool]:
    desk, bare = pickle.loads(job)  # noqa: S301 - it comes from the process that started this one
    return desk, bare


@functools.lru_cache(maxsize=1)
def _desk_and_printing(job: bytes) -> tuple[Desk, Printing]:
    desk, form, columns = pickle.loads(job)  # noqa: S301 - see above
    return desk, printing_of(form, columns)
