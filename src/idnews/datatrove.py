"""Read pages in a datatrove pipeline: the story becomes the document's text, and the facts around it join its metadata."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Generator, Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, Protocol, Self, TypeAlias

from idnews.article import Article
from idnews.errors import MissingExtra
from idnews.publishers import Publisher
from idnews.reading import read_html

if TYPE_CHECKING:
    # datatrove tells no types, and need not be installed: this is what a step of its pipelines offers to checkers.
    class Document(Protocol):
        """A document of a pipeline."""

        text: str
        """The page; behind the step, its story."""
        metadata: dict[str, object]
        """What is known of it."""

    class _Counted(Protocol):
        total: float

    class BaseExtractor:
        """A step of a pipeline that makes the text of each document another."""

        timeout: float
        """Seconds that a document may take."""
        stats: Mapping[str, _Counted]
        """How often what happened."""

        def __init__(self, timeout: float = 1) -> None: ...

        def __call__(self, data: Iterable[Document] | None = None, rank: int = 0, world_size: int = 1) -> Generator[Document]:
            """Run the step."""
            ...

        def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Generator[Document]:
            """Yield each document with what `extract` makes of its text."""
            ...

        def stat_update(self, *labels: str) -> None:
            """Count what happened."""
            ...
else:
    try:
        from datatrove.pipeline.extractors.base import BaseExtractor
    except ModuleNotFoundError as _missing:
        raise MissingExtra(what="idnews.datatrove", package=(_missing.name or "datatrove").partition(".")[0], extra="datatrove") from _missing

Facts: TypeAlias = Callable[[Article], Mapping[str, object]]
"""What makes metadata of an article."""

_FIRST: Final = """<title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><p>Penulis: Ratna Dewi<p>Sabtu, 6 September 2025 | 09:15 WIB
<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-09-06T09:15:24Z"}</script>
<div><p>DEMAK, Kabar.id - Seribu bibit bakau ditanam warga, Sabtu (6/9).<p>Baca juga: <a href="/bibit">Bibit Dibagikan</a><p>Mereka senang. (Ant)
</div><h2>Berita Terkait</h2><ul><li><a href="/bibit">Bibit Dibagikan</a><div>2 jam lalu</div></ul>"""
# Facts that are in the plain data of an article.
_PLAIN: Final = ("kind", "headline", "kicker", "standfirst", "authors", "editors", "agency", "date_published", "date_modified", "tags", "breadcrumb")


def facts_of(article: Article) -> dict[str, object]:
    r"""Return the facts that most pipelines ask for, each in a form that JSON, Parquet and the name of a file can hold.

    >>> from idnews import read_text
    >>> facts_of(read_text("Warga Menanam Bakau\n\nSeribu bibit ditanam. (Ant/Z-1)"))["agency"]
    'Antara'
    """
    plain = article.to_dict()
    facts: dict[str, object] = {name: plain[name] for name in _PLAIN}
    return facts | {"publisher": article.publisher.name if article.publisher else None}


class Idnews(BaseExtractor):
    """Extractor for Indonesian news: takes documents whose text is a page, and hands on those that hold a story.

    A page's address and the moment it was seen are taken from the document's metadata, where datatrove's readers leave them.
    A document whose page holds no story is dropped.
    """

    name = "📰 idnews"

    def __init__(
        self,
        timeout: float = 5,
        *,
        read: Callable[..., Article] = read_html,
        facts: Facts = facts_of,
        publisher: Publisher | str | None = None,
        url_key: str = "url",
        date_key: str = "date",
        keep_empty: bool = False,
    ) -> None:
        """Prepare the step.

        A page that takes longer than `timeout` seconds is left out and counted, as by every extractor of datatrove; a megabyte of running text
        takes some seconds. `read` is `read_html`, or `read_text` for texts that were scraped already, as those of WET files. `facts` makes
        metadata of an article: `Article.to_dict` keeps all of it. `publisher` is a `Publisher`, or the name or a domain of one.
        `url_key` and `date_key` name the metadata to read; the date is an aware `datetime` or ISO 8601 with an offset, and any other tells no
        moment and is counted as "no_moment". `keep_empty` hands on documents without a story too, with an empty text.

        Raises `NotAPublisher` for a name that nobody has.
        """
        super().__init__(timeout)
        self.read = read
        self.facts = facts
        self.publisher = publisher
        self.url_key = url_key
        self.date_key = date_key
        self.keep_empty = keep_empty
        # Misuse is met here, and not in the process that reads, whose errors nobody sees.
        self.extract("")

    def extract(self, text: str) -> str:
        """Return the story of a page."""
        page = text if isinstance(text, _Page) else _Page(text)
        article = self.read(str(page), url=page.url, as_of=page.as_of, publisher=self.publisher)
        return _Story(article.text, self.facts(article), keep=self.keep_empty)

    def run(self, data: Iterable[Document], rank: int = 0, world_size: int = 1) -> Generator[Document]:
        """Read each document."""
        # The process that reads is a copy of this one and is timed from its first page on: what a first page makes is made before.
        self.extract(_FIRST)
        for document in super().run(map(self._with_address, data), rank, world_size):
            story = document.text
            assert isinstance(story, _Story)  # noqa: S101 - what `extract` made
            document.text = str(story)
            document.metadata |= story.facts
            yield document

    def _with_address(self, document: Document) -> Document:
        url, date = document.metadata.get(self.url_key), document.metadata.get(self.date_key)
        as_of = _moment(date)
        if as_of is None and date is not None:
            self.stat_update("no_moment")
        document.text = _Page(document.text, url if isinstance(url, str) else None, as_of)
        return document


class _Page(str):
    """The text of a document with what its metadata tell of it: its text is all that datatrove hands to an extractor."""

    __slots__ = ("as_of", "url")
    url: str | None
    as_of: dt.datetime | None

    def __new__(cls, text: str, url: str | None = None, as_of: dt.datetime | None = None) -> Self:
        page = super().__new__(cls, text)
        page.url, page.as_of = url, as_of
        return page


class _Story(str):
    """The text of a story with the facts around it: a text is all that datatrove takes from an extractor."""

    __slots__ = ("facts", "keep")
    facts: dict[str, object]
    keep: bool

    def __new__(cls, text: str, facts: Mapping[str, object] = MappingProxyType({}), *, keep: bool = False) -> Self:
        story = super().__new__(cls, text)
        story.facts, story.keep = dict(facts), keep
        return story

    def __bool__(self) -> bool:
        """Return whether the document goes on: datatrove asks the text."""
        return self.keep or len(self) > 0


def _moment(date: object) -> dt.datetime | None:
    """Return the instant that a document's metadata tell, if they do."""
    if isinstance(date, str):
        try:
            date = dt.datetime.fromisoformat(date)
        except ValueError:
            return None
    return date if isinstance(date, dt.datetime) and date.utcoffset() is not None else None
