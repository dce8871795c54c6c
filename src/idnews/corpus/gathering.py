"""Count and compare what files, folders, archives and tables hold: pages, read on the spot, or articles that were read before."""

from __future__ import annotations

import contextlib
import functools
import itertools
import json
import pickle
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, Generic, TypeVar, Unpack, cast

import attrs

from idnews.addresses import site_of
from idnews.article import Article
from idnews.batch import Failure, Manner, Tally, Watch
from idnews.batch.crew import Chunk, chunks_of, cores, in_order
from idnews.batch.desk import Desk
from idnews.batch.record import Slip
from idnews.batch.rows import Line, Row
from idnews.batch.sources import Name, intake_of, names_of, slips_of
from idnews.batch.writing import desk_of
from idnews.corpus.census import Census, census_of
from idnews.corpus.standing import Mined, Story, find_standing

T = TypeVar("T")

# Columns that tables of articles have, and hardly any other.
_ARTICLES: Final = frozenset({"kind", "headline", "authors", "date_published"})
_ARTICLE: Final = re.compile(rb'"is"\s*:\s*"Article"')
_MANY: Final = 16


def take_census(
    names: Iterable[Name], *, by: str | None = None, jobs: int = 1, watch: Watch = lambda _tally, _failures: None, **manner: Unpack[Manner]
) -> dict[str, Census]:
    """Return the census of each publisher's pages in files, folders and what patterns match.

    Names, `jobs`, `watch` and what says how to take and read records are those of `idnews.batch`. A row of a table with the columns of an
    article, as `idnews read` writes them, is not read again; but where `column` names the column of a page, each row is one.

    Whose a page is its publisher's name says, else the site of its address, else ""; or the column `by` of its table.

    >>> list(take_census(["examples/perahu-baca.html", "examples/pasar-terapung.txt"]))  # doctest: +SKIP
    ['kabarmuara.example', '']
    """
    censuses: dict[str, Census] = {}
    for chunk in _gathered(names, _censuses, by, jobs, watch, manner):
        for publisher, census in chunk.items():
            censuses[publisher] = censuses.get(publisher, Census()) + census
    return censuses


def mine(
    names: Iterable[Name],
    *,
    least: int = 5,
    repeats: bool = False,
    by: str | None = None,
    jobs: int = 1,
    watch: Watch = lambda _tally, _failures: None,
    **manner: Unpack[Manner],
) -> Mined:
    """Return the lines that recur across the stories of a publisher in files, folders and what patterns match.

    `least` and `repeats` are those of `find_standing`, and the others those of `take_census`.
    """
    stories = itertools.chain.from_iterable(_gathered(names, _stories, by, jobs, watch, manner))
    return find_standing(stories, least=least, repeats=repeats)


@attrs.frozen
class _Entry:
    """What is known of one page."""

    name: str
    publisher: str
    told: Article | Mapping[str, object]


@attrs.frozen
class _Sheaf(Generic[T]):
    """What came of a chunk of records."""

    made: T
    tally: Tally
    failures: tuple[Failure, ...]


def _gathered(names: Iterable[Name], make: Callable[[list[_Entry]], T], by: str | None, jobs: int, watch: Watch, manner: Manner) -> Iterator[T]:
    """Yield what is made of each chunk of records, in order, by as many processes as there are jobs."""
    named = names_of(names)
    desk = desk_of(named, manner)
    slips = slips_of(named, *intake_of(manner))
    workers = jobs or cores()
    work = functools.partial(_sheaf, pickle.dumps((desk, by, manner.get("column") is None, make)))
    tally = Tally()
    for sheaf in in_order(chunks_of(slips, 1 if workers == 1 else _MANY), work, workers):
        tally += sheaf.tally
        watch(tally, sheaf.failures)
        yield sheaf.made


def _sheaf(job: bytes, chunk: Chunk) -> _Sheaf[Any]:
    desk, by, may_be_told, make = _job(job)
    entries: list[_Entry] = []
    failures: list[Failure] = []
    for slip in chunk:
        entry = _entry(slip, desk, by, may_be_told=may_be_told)
        if isinstance(entry, Failure):
            failures.append(entry)
        else:
            entries.append(entry)
    empty = sum(isinstance(entry.told, Article) and not entry.told.body for entry in entries)
    tally = Tally(records=len(chunk), failed=len(failures), empty=empty, size=sum(slip.size for slip in chunk))
    return _Sheaf(make(entries), tally, tuple(failures))


@functools.lru_cache(maxsize=1)
def _job(job: bytes) -> tuple[Desk, str | None, bool, Callable[[list[_Entry]], object]]:
    """Unpickle what holds for the whole corpus; once in a process, for a publisher's profile is prepared when it is used first."""
    desk, by, may_be_told, make = pickle.loads(job)  # noqa: S301 - it comes from the process that started this one
    return desk, by, may_be_told, make


def _entry(slip: Slip, desk: Desk, by: str | None, *, may_be_told: bool) -> _Entry | Failure:
    told = _told(slip) if may_be_told else None
    if told is not None:
        return _Entry(slip.name, _whose(told.get("publisher"), told.get("url")) if by is None else _named(told.get(by)), told)
    reading = desk.read(slip.record())
    article = reading.article
    if article is None:
        return Failure(reading.name, reading.url, reading.reason or "")
    whose = _whose(article.publisher, article.url) if by is None else _named(reading.carried.get(by))
    return _Entry(reading.name, whose, article)


def _told(slip: Slip) -> Mapping[str, object] | None:
    """Return the cells of a row that tells an article; `None` for any other record."""
    cells: object = None
    if isinstance(slip, Row):
        cells = slip.cells
    elif isinstance(slip, Line) and _ARTICLE.search(slip.raw):
        try:
            cells = json.loads(slip.raw)
        except (ValueError, RecursionError):
            return None
    return cast("Mapping[str, object]", cells) if isinstance(cells, Mapping) and cells.keys() >= _ARTICLES else None


def _whose(publisher: object, url: object) -> str:
    if isinstance(publisher, str) and publisher.startswith("{"):
        # CSV holds values with several parts as JSON.
        with contextlib.suppress(ValueError):
            publisher = json.loads(publisher)
    name = publisher.get("name") if isinstance(publisher, Mapping) else getattr(publisher, "name", publisher)
    if isinstance(name, str) and name:
        return name
    return (site_of(url) if isinstance(url, str) else None) or ""


def _named(cell: object) -> str:
    return "" if cell is None else str(cell)


def _censuses(entries: list[_Entry]) -> dict[str, Census]:
    censuses: dict[str, Census] = {}
    for entry in entries:
        censuses[entry.publisher] = censuses.get(entry.publisher, Census()) + census_of(entry.told)
    return censuses


def _stories(entries: list[_Entry]) -> list[Story]:
    return [Story(entry.publisher, entry.name, tuple(_grafs(entry.told))) for entry in entries]


def _grafs(told: Article | Mapping[str, object]) -> list[str]:
    """Return the paragraphs of an article's body, whether it is an article or the row of a table."""
    if isinstance(told, Article):
        return [graf.text for graf in told.body]
    text = told.get("text")
    return text.split("\n") if isinstance(text, str) else []
