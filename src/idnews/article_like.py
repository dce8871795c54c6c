"""What the floors beneath it ask of an article: imports point down, and it stands above them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from idnews.byline import Byline
from idnews.caption import Caption
from idnews.credit import Credit
from idnews.dateline import Dateline
from idnews.dates import Moment, Told
from idnews.galley import Shape
from idnews.pager import Page
from idnews.proof import Proof
from idnews.publishers import Publisher
from idnews.related import Related


class GrafLike(Protocol):
    """A paragraph of a story, as `idnews.Graf` is one."""

    @property
    def text(self) -> str:
        """Its words."""
        ...

    @property
    def kind(self) -> str:
        """What it is in the story: "paragraph", "subhead" or "item"."""
        ...

    @property
    def page(self) -> int:
        """On which page of a paged story it stands."""
        ...


class ArticleLike(Protocol):
    """A story with every fact around it, as `idnews.Article` is one."""

    @property
    def kind(self) -> str:
        """What sort of page it was."""
        ...

    @property
    def shape(self) -> Shape | None:
        """How a scraped text held its paragraphs together."""
        ...

    @property
    def headline(self) -> str | None:
        """Title of the story."""
        ...

    @property
    def kicker(self) -> str | None:
        """Topic printed with the headline."""
        ...

    @property
    def standfirst(self) -> str | None:
        """Summary above the story."""
        ...

    @property
    def bylines(self) -> tuple[Byline, ...]:
        """Who made it."""
        ...

    @property
    def authors(self) -> tuple[str, ...]:
        """Persons who wrote it."""
        ...

    @property
    def dateline(self) -> Dateline | None:
        """Where it was filed."""
        ...

    @property
    def published(self) -> Moment | None:
        """When it was published."""
        ...

    @property
    def modified(self) -> Moment | None:
        """When it was changed."""
        ...

    @property
    def agency(self) -> str | None:
        """News agency that signs it."""
        ...

    @property
    def credits(self) -> tuple[Credit, ...]:
        """Closing tags."""
        ...

    @property
    def captions(self) -> tuple[Caption, ...]:
        """Captions of pictures."""
        ...

    @property
    def body(self) -> Sequence[GrafLike]:
        """The story's own words."""
        ...

    @property
    def text(self) -> str:
        """Those words, a paragraph a line."""
        ...

    @property
    def dates(self) -> tuple[Told, ...]:
        """Dates that the story names."""
        ...

    @property
    def related(self) -> tuple[Related, ...]:
        """Stories that the page promotes."""
        ...

    @property
    def tags(self) -> tuple[str, ...]:
        """Topics."""
        ...

    @property
    def breadcrumb(self) -> tuple[str, ...]:
        """Sections."""
        ...

    @property
    def page(self) -> Page | None:
        """Which page of how many."""
        ...

    @property
    def url(self) -> str | None:
        """Address of the page."""
        ...

    @property
    def language(self) -> str | None:
        """Language that the page declares."""
        ...

    @property
    def publisher(self) -> Publisher | None:
        """Whose page it is."""
        ...

    @property
    def proof(self) -> Proof | None:
        """The marked page; `None` for an article from plain data."""
        ...
