"""Hold a story and every fact around it."""

from __future__ import annotations

import enum
from typing import TYPE_CHECKING

import attrs

from idnews.byline import Byline, Role
from idnews.caption import Caption
from idnews.credit import Credit
from idnews.dateline import Dateline
from idnews.dates import Moment, Told
from idnews.galley import Shape
from idnews.pager import Page
from idnews.proof import Proof
from idnews.publishers import Publisher
from idnews.related import Related

if TYPE_CHECKING:
    from collections.abc import Iterator

_AUTHORS = frozenset({Role.WRITER, Role.REPORTER, Role.CONTRIBUTOR})


class Kind(enum.StrEnum):
    """What sort of page it is."""

    ARTICLE = "article"
    """A story in words."""
    EMPTY = "empty"
    """A page without a story."""


class GrafKind(enum.StrEnum):
    """What a paragraph is in the story."""

    PARAGRAPH = "paragraph"
    """Running text."""
    SUBHEAD = "subhead"
    """A heading inside the story."""
    ITEM = "item"
    """An entry of a list."""


@attrs.frozen
class Graf:
    """Paragraph of a story."""

    text: str
    """Its words: entities read, white space levelled, nothing else changed."""

    kind: GrafKind = GrafKind.PARAGRAPH
    """What it is in the story."""

    page: int = 1
    """On which page of a paged story it stands, from 1."""


@attrs.frozen(kw_only=True, repr=False)
class Article:
    """A news story, read from a page, with the facts around it.

    Articles compare by what they say; `proof` is left out of the comparison.
    """

    kind: Kind = Kind.ARTICLE
    """What sort of page it was."""

    shape: Shape | None = None
    """How a scraped text held its paragraphs together; `None` for a page that came as HTML."""

    headline: str | None = None
    """Title of the story; `None` where the page shows none."""

    kicker: str | None = None
    """Topic or channel printed with the headline; `None` where there is none."""

    standfirst: str | None = None
    """Summary or pull quote above the story; `None` where there is none."""

    bylines: tuple[Byline, ...] = ()
    """Who wrote, reported, edited, photographed, in the order of the page."""

    dateline: Dateline | None = None
    """Where the story was filed and by which outlet; `None` where the story opens without one."""

    published: Moment | None = None
    """When the page says that it was published, as precisely as it says so; `None` where it does not."""

    modified: Moment | None = None
    """When the page says that it was last changed; `None` where it does not."""

    agency: str | None = None
    """News agency that the closing tag or the dateline names ("Antara"); `None` where neither does."""

    credits: tuple[Credit, ...] = ()
    """Closing tags, exactly as shown."""

    captions: tuple[Caption, ...] = ()
    """Captions of pictures, in the order of the page."""

    body: tuple[Graf, ...] = ()
    """The story's own words, a paragraph each."""

    dates: tuple[Told, ...] = ()
    """Calendar dates that the story names, in order, with what they mean; their spans point into the page's text."""

    related: tuple[Related, ...] = ()
    """Other stories that the page promotes as related, inside the story's run or in a list."""

    tags: tuple[str, ...] = ()
    """Topics under which the story is filed."""

    page: Page | None = None
    """Which page of how many this is; `None` for a story that is not cut into pages."""

    url: str | None = None
    """Address of the page, as the caller gave it."""

    publisher: Publisher | None = None
    """Whose page it is; `None` where neither the address nor the dateline tells."""

    proof: Proof | None = attrs.field(default=None, eq=False)
    """The marked page that the article was composed from; `None` for an article read from plain data."""

    @property
    def text(self) -> str:
        """The story and nothing but the story, a paragraph a line."""
        return "\n".join(graf.text for graf in self.body)

    @property
    def lede(self) -> str | None:
        """The story's first paragraph; `None` where there is no story."""
        return next((graf.text for graf in self.body if graf.kind is GrafKind.PARAGRAPH), None)

    @property
    def sections(self) -> tuple[tuple[str | None, tuple[Graf, ...]], ...]:
        """The paragraphs under each subhead, with the subhead before them; the first section may have none."""
        return tuple(self._sections())

    @property
    def authors(self) -> tuple[str, ...]:
        """Persons who wrote or reported the story, each once, in the order of the page."""
        signed = [name for tag in self.credits for name in tag.names]
        return _once([name for byline in self.bylines if not _AUTHORS.isdisjoint(byline.roles) for name in byline.names] + signed)

    @property
    def editors(self) -> tuple[str, ...]:
        """Persons who edited the story, each once, in the order of the page."""
        return _once(name for byline in self.bylines if Role.EDITOR in byline.roles for name in byline.names)

    def _sections(self) -> Iterator[tuple[str | None, tuple[Graf, ...]]]:
        subhead: str | None = None
        grafs: list[Graf] = []
        for graf in self.body:
            if graf.kind is GrafKind.SUBHEAD:
                if grafs or subhead is not None:
                    yield subhead, tuple(grafs)
                subhead, grafs = graf.text, []
            else:
                grafs.append(graf)
        if grafs or subhead is not None:
            yield subhead, tuple(grafs)
