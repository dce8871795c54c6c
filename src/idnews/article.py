"""Hold a story and every fact around it."""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator, Mapping

import attrs

from idnews.byline import Byline
from idnews.caption import Caption
from idnews.credit import Credit
from idnews.dateline import Dateline
from idnews.dates import CalendarDate, Moment, Told
from idnews.galley import Shape
from idnews.pager import Page
from idnews.plain_data import NOT_PLAIN, Plain, from_plain, plain_fields
from idnews.printed import Printed
from idnews.proof import Proof
from idnews.publishers import Publisher
from idnews.related import Related


class Kind(enum.StrEnum):
    """What sort of page it is."""

    ARTICLE = "article"
    """A story in words."""
    PHOTO = "photo"
    """Pictures with their captions, and no story."""
    VIDEO = "video"
    """A film, and no story."""
    INDEX = "index"
    """A list of stories: a front page, a topic, an archive."""
    FORUM = "forum"
    """What readers wrote to each other."""
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
    ROW = "row"
    """A row of a table: what its cells say, a blank between them."""


@attrs.frozen(repr=False)
class Graf(Printed):
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

    breadcrumb: tuple[str, ...] = ()
    """Sections that the page is filed under, the widest first, as its linked data say; `()` where they do not."""

    page: Page | None = None
    """Which page of how many this is; `None` for a story that is not cut into pages."""

    url: str | None = None
    """Address of the page: as the caller gave it, else as the page itself says; `None` where neither does."""

    language: str | None = None
    """Language that the page declares, as a tag of BCP 47 ("id", "id-ID"); `None` where it declares none."""

    publisher: Publisher | None = None
    """Whose page it is; `None` where neither the address nor the dateline tells. One read from plain data has no `places` and no `metadata`."""

    proof: Proof | None = attrs.field(default=None, eq=False, metadata={NOT_PLAIN: True})
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
        written = [name for byline in self.bylines if byline.is_author for name in byline.names]
        # A full name in brackets at the very end is a closing tag and an author at once.
        signed = [name for tag in self.credits for name in tag.names]
        return _once(written + signed)

    @property
    def editors(self) -> tuple[str, ...]:
        """Persons who edited the story, each once, in the order of the page."""
        # "(Penulis Sari Lestari | Editor Darto Wibowo)" is a closing tag, and names whom it names.
        signed = (byline for tag in self.credits for byline in tag.bylines)
        return _once(name for byline in (*self.bylines, *signed) if byline.is_editor for name in byline.names)

    def to_dict(self) -> dict[str, Plain]:
        """Return the article as plain data that JSON can hold.

        A key for each field but `proof`, and for those who do not read it back the derived `authors`, `editors`, `text`, `date_published`
        and `date_modified`; times are in ISO 8601, as precise as the page was.
        """
        derived: dict[str, Plain] = {
            "authors": [*self.authors],
            "editors": [*self.editors],
            "text": self.text,
            "date_published": None if self.published is None else self.published.isoformat(),
            "date_modified": None if self.modified is None else self.modified.isoformat(),
        }
        return plain_fields(self) | derived

    @classmethod
    def from_dict(cls, data: Mapping[str, object]) -> Article:
        """Return the article that plain data tell; it has no `proof`.

        Raises `NotPlainData` where the data tell none. Keys that are no fields are passed over.
        """
        return from_plain(cls, data)

    def to_jsonld(self) -> dict[str, Plain]:
        r"""Return the article as linked data in the words of schema.org, a `NewsArticle` where it is a story: data that `json.dumps` writes.

        `idnews.linked_data` says which fact stands under which term; what is not known is left out. Inside a `<script>` write each "<" as
        "\u003c", for "</script>" in a headline would end the element.

        >>> Article(headline="Warga Menanam Bakau", standfirst="Seribu bibit dalam sehari.").to_jsonld()["description"]
        'Seribu bibit dalam sehari.'
        """
        from idnews.linked_data import linked_data_of  # noqa: PLC0415 - few ask for it, and everybody waits for an import

        return linked_data_of(self)

    def __repr__(self) -> str:
        """Return what matters in one line."""
        told = [repr(self.headline)] if self.headline else []
        told += [f"{name}={value!r}" for name in ("authors", "editors") if (value := getattr(self, name))]
        told += [f"{name}={str(value)!r}" for name in ("dateline", "published") if (value := getattr(self, name)) is not None]
        told += [f"{name}={len(value)}" for name in ("body", "related", "captions") if (value := getattr(self, name))]
        return f"Article({', '.join(told)})"

    def _repr_html_(self) -> str:
        """Return the article, with the page that it was read from folded beneath it, for the cell of a notebook."""
        from idnews.explained_page import print_cell  # noqa: PLC0415 - a program that reads a million pages shows none of them

        return print_cell(self)

    @property
    def dated(self) -> Moment | None:
        """The newest day that the story itself names, for texts that tell no publication date; never passed off as one.

        A date printed with its weekday counts more, for that is how news is dated; `None` where the story names no day that is known.
        """
        known = [told for told in self.dates if told.moment is not None]
        printed = [told for told in known if isinstance(told.said, CalendarDate) and told.said.weekday is not None]
        return max((told.moment for told in printed or known if told.moment is not None), key=lambda moment: moment.datetime, default=None)

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


def _once(names: Iterable[str]) -> tuple[str, ...]:
    """Return each name once, in the order of their first."""
    return tuple(dict.fromkeys(names))
