"""Hold a record of a batch: a page, where it stands, and what is known of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Protocol

import attrs

from idnews.article import Article
from idnews.errors import NotAPage
from idnews.form import Form
from idnews.publishers import Publisher
from idnews.reading import read_html, read_proof, read_text


@attrs.frozen(kw_only=True)
class Record:
    """Page of a batch and what is known of it, or the reason why it cannot be read."""

    name: str
    """Where it stands: `crawl/a.html`, `pages.warc.gz#17`, `texts.parquet#3`; what is numbered is numbered from 1."""

    page: str | bytes | None = attrs.field(default=None, repr=lambda page: f"{page!r:.60}")
    """The page itself; `None` where it cannot be read."""

    form: Form = Form.TEXT
    """How the page is written: `HTML` or `TEXT`."""

    is_proof: bool = False
    """Whether it is a printed proof, whose margin is taken at its word."""

    url: str | None = None
    """The page's address; `None` where the source does not tell it."""

    as_of: dt.datetime | None = None
    """When the page was seen, with its zone; `None` where the source does not tell."""

    carried: Mapping[str, object] = attrs.field(factory=dict[str, object])
    """The row of a table, without the page."""

    reason: str | None = None
    """Why it cannot be read, as a clause; `None` for a record that can."""

    def read(self, *, url: str | None = None, as_of: dt.datetime | None = None, publisher: Publisher | str | None = None) -> Article:
        """Return the article that the page is; the arguments stand in for what the record does not know.

        `publisher` is a `Publisher`, or the name or a domain of one. Raises `NotAPage` for a record that cannot be read.

        >>> Record(name="teks.jsonl#1", page="Seribu bibit bakau ditanam warga.").read().text
        'Seribu bibit bakau ditanam warga.'
        """
        url, as_of = self.url or url, self.as_of or as_of
        if self.page is None:
            raise NotAPage(self.page)
        if isinstance(self.page, bytes) or self.form is Form.HTML:
            return read_html(self.page, url=url, as_of=as_of, publisher=publisher)
        if self.is_proof:
            return read_proof(self.page, url=url, as_of=as_of, publisher=publisher)
        return read_text(self.page, url=url, as_of=as_of, publisher=publisher)


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

    def without_proof(self) -> Reading:
        """Return what is light to hold and to send: the proof is most of an article."""
        return self if self.article is None else attrs.evolve(self, article=attrs.evolve(self.article, proof=None))


class Slip(Protocol):
    """A record that is yet to be made: cheap to hold and to send to another process."""

    @property
    def name(self) -> str:
        """Where the record stands."""
        ...

    @property
    def size(self) -> int:
        """How many bytes of the input it stands for."""
        ...

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds."""
        ...

    def record(self) -> Record:
        """Return the record."""
        ...


@attrs.frozen
class Broken:
    """Slip of a record that cannot be had."""

    name: str
    """Where the record, or all that is left of its file, stands."""

    reason: str
    """Why it cannot be read, as a clause."""

    size: int = 0
    """How many bytes of the input it stands for."""

    weight: int = 0
    """Nothing is held."""

    def record(self) -> Record:
        """Return a record that says why there is none."""
        return Record(name=self.name, reason=self.reason)
