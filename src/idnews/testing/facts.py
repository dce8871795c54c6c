"""Hold what a page tells, in values that compare."""

from __future__ import annotations

import attrs

from idnews.article import Article, Graf
from idnews.caption import Caption
from idnews.related import Related


@attrs.frozen(kw_only=True)
class Facts:
    """What a careful editor reads on a page.

    Compare it with what was read: `Facts.of(article) == page.facts`.
    """

    headline: str | None = None
    """Title of the story."""

    kicker: str | None = None
    """Topic or channel printed with the headline."""

    standfirst: str | None = None
    """Summary above the story."""

    authors: tuple[str, ...] = ()
    """The persons named as writers, in alphabetical order."""

    editors: tuple[str, ...] = ()
    """The persons named as editors, in alphabetical order."""

    place: str | None = None
    """Place of the dateline; `None` where the story opens without one."""

    outlet: str | None = None
    """Outlet of the dateline."""

    published: str | None = None
    """When the page says that it was published, in ISO 8601 with the zone of the page."""

    modified: str | None = None
    """When the page says that it was changed; `None` where it was not, or where what it says cannot be."""

    body: tuple[Graf, ...] = ()
    """Paragraphs, subheads and items of the story."""

    credits: tuple[str, ...] = ()
    """Closing tags."""

    captions: tuple[Caption, ...] = ()
    """Captions, each with its credit and the address of its picture."""

    related: tuple[Related, ...] = ()
    """Stories that are promoted inside the story or listed as related, without the moment that their age means."""

    tags: tuple[str, ...] = ()
    """Topics under which the story is filed."""

    breadcrumb: tuple[str, ...] = ()
    """Sections that the page is filed under."""

    url: str | None = None
    """Address of the page."""

    @classmethod
    def of(cls, article: Article) -> Facts:
        """Return what an article tells.

        >>> Facts.of(Article(headline="Warga Menanam Bakau")).headline
        'Warga Menanam Bakau'
        """
        told = article.to_dict()
        return cls(
            headline=article.headline,
            kicker=article.kicker,
            standfirst=article.standfirst,
            authors=tuple(sorted(article.authors)),
            editors=tuple(sorted(article.editors)),
            place=article.dateline.place if article.dateline is not None else None,
            outlet=article.dateline.outlet if article.dateline is not None else None,
            published=_text(told["date_published"]),
            modified=_text(told["date_modified"]),
            body=article.body,
            credits=tuple(map(str, article.credits)),
            captions=article.captions,
            related=tuple(attrs.evolve(story, moment=None) for story in article.related),
            tags=article.tags,
            breadcrumb=article.breadcrumb,
            url=article.url,
        )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
