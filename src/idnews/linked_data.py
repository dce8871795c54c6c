"""Tell a story in the words of schema.org, as linked data that search engines and other machines read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

from idnews.article import Article, Kind
from idnews.byline import Byline, Role
from idnews.caption import Caption
from idnews.dateline import Dateline
from idnews.dates import Moment, Precision
from idnews.fold import fold
from idnews.lexicon.metadata import FRONT_PAGES
from idnews.persons import is_desk, is_outlet
from idnews.plain_data import Plain
from idnews.related import Related

_Node: TypeAlias = dict[str, Plain]

# Works, which stand on a page, and pages, which are themselves what there is: the type for each kind of article.
_WORKS: Final[Mapping[Kind, str]] = {Kind.ARTICLE: "NewsArticle", Kind.FORUM: "DiscussionForumPosting", Kind.VIDEO: "VideoObject"}
_PAGES: Final[Mapping[Kind, str]] = {Kind.PHOTO: "ImageGallery", Kind.INDEX: "CollectionPage", Kind.EMPTY: "WebPage"}
# Works in words: https://schema.org/Article and what is one.
_WRITTEN: Final = frozenset({Kind.ARTICLE, Kind.FORUM})
_NOTHING: Final[tuple[Plain, ...]] = (None, "", [], {})
# Those for whom https://schema.org/CreativeWork has a word of its own; others are contributors in a role.
_MAKERS: Final[Mapping[Role, str]] = {Role.EDITOR: "editor", Role.TRANSLATOR: "translator", Role.PRODUCER: "producer"}
_AUTHORS: Final = frozenset({Role.WRITER, Role.REPORTER, Role.CONTRIBUTOR})


def linked_data_of(story: Article) -> dict[str, Plain]:
    """Return what an article tells as a node of JSON-LD in the vocabulary of schema.org; what is not known is left out.

    A story in words is a `NewsArticle` ("an article whose content reports news"), what readers wrote a `DiscussionForumPosting`, a film a
    `VideoObject`; these name the page that they stand on as their `mainEntityOfPage`. Pictures are an `ImageGallery`, a list of stories is a
    `CollectionPage`, and a page without a story a `WebPage`: pages themselves.

    Each fact stands under the term whose definition it meets:

    - `headline`; `name` where the type is no `Article`, for schema.org has headlines for articles alone.
    - `description` ("a description of the item"): the standfirst. It may be a pull quote, so it is no `abstract`, which "summarizes".
    - `articleSection` ("one or more sections in a magazine or newspaper"): kicker and breadcrumb. No kicker is an `alternativeHeadline`, "a
      secondary title".
    - `author`: persons, and the outlets and desks that sign where no person does; `editor`, a person by definition; `translator`, `producer`;
      `contributor` in a `Role`, whose `roleName` is what somebody else did.
    - `citation` ("a reference to another creative work, such as another publication"): who published it first, as the page names it.
    - `sourceOrganization` ("the Organization on whose behalf the creator was working"): the news agency.
    - `creditText` ("text that can be used to credit person(s) and/or organization(s)"): closing tags, and the credits of pictures.
    - `dateline` ("where and when the story was written or filed"), and its place as `locationCreated`. That the story tells of that place, as
      `contentLocation` would say, is not known.
    - `datePublished`, `dateModified` in ISO 8601, as precise as the page: "2025-09", "2025-09-02", "2025-09-02T16:30+07:00", without an offset
      where the page says "waktu setempat".
    - `image` with `caption`, `creditText` and `contentUrl`; `keywords`; `inLanguage`; `publisher`, a `NewsMediaOrganization`.
    - `articleBody` ("the actual body of the article"), a paragraph a line; words beside a film or pictures are the page's `text`.
    - `pagination` ("any description of pages"), and `isPartOf` for the address of the whole of which this is one page.
    - Of the page: `breadcrumb`, and stories that it promotes, as `mentions` and, by their addresses, as `relatedLink`.

    >>> from idnews.article import Article, Kind
    >>> linked_data_of(Article(headline="Warga Menanam Bakau", tags=("bakau",)))
    {'@context': 'https://schema.org', '@type': 'NewsArticle', 'headline': 'Warga Menanam Bakau', 'keywords': ['bakau']}
    """
    written = story.kind in _WRITTEN
    node: _Node = {
        "@context": "https://schema.org",
        "@type": _WORKS.get(story.kind) or _PAGES[story.kind],
        "headline" if written else "name": story.headline,
        "description": story.standfirst,
        "articleSection": [*_sections(story)] if written else None,
        **_makers(story),
        "sourceOrganization": _named("Organization", story.agency),
        "creditText": [*map(str, story.credits)],
        "dateline": _filed(story.dateline) if story.kind is Kind.ARTICLE else None,
        "locationCreated": _named("Place", story.dateline.place) if story.dateline is not None else None,
        "datePublished": _when(story.published),
        "dateModified": _when(story.modified),
        "publisher": _named("NewsMediaOrganization", story.publisher.name) if story.publisher is not None else None,
        "inLanguage": story.language,
        "image": [_picture(caption) for caption in story.captions],
        "keywords": [*story.tags],
        "articleBody": story.text if written else None,
        "pagination": _pages(story) if written else None,
        "isPartOf": _whole(story),
    }
    page = _page(story, None if written else story.text)
    if story.kind in _PAGES:
        return _filled({**node, "url": story.url, **page})
    own = _filled({"@id": story.url, **page})
    return _filled({**node, "url": story.url, "mainEntityOfPage": {"@type": "WebPage", **own} if own else None})


def _filled(node: Mapping[str, Plain]) -> _Node:
    """Return a node without what is not known."""
    known = {term: [each for each in value if each not in _NOTHING] if isinstance(value, list) else value for term, value in node.items()}
    return {term: value for term, value in known.items() if value not in _NOTHING}


def _page(story: Article, words: str | None) -> _Node:
    """Return what is told of the page that a story stands on."""
    crumbs: list[Plain] = [{**_named("ListItem", name), "position": at} for at, name in enumerate(story.breadcrumb, 1) if name]
    return _filled(
        {
            "text": words,
            "breadcrumb": {"@type": "BreadcrumbList", "itemListElement": crumbs} if crumbs else None,
            "relatedLink": [*dict.fromkeys(other.url for other in story.related if other.url is not None)],
            "mentions": [_mention(other) for other in story.related],
        }
    )


def _mention(other: Related) -> Plain:
    """Return a promoted story; whether it is an article, a film or a gallery is not known."""
    return _filled({"@type": "CreativeWork", "name": other.headline, "url": other.url, "datePublished": _when(other.moment)})


def _sections(story: Article) -> Iterator[str]:
    """Yield the sections that a story stands in; the front page is none, and neither is the story itself, with which some breadcrumbs end."""
    seen = {*FRONT_PAGES, fold(story.headline or "")}
    for name in (story.kicker, *story.breadcrumb):
        if name is not None and fold(name) not in seen:
            seen.add(fold(name))
            yield name


def _makers(story: Article) -> _Node:
    """Return who made a story, under the terms for what they did, each once."""
    told: dict[str, list[Plain]] = {}
    for term, maker in (*(("author", author) for author in _authors(story)), *_others(story.bylines)):
        makers = told.setdefault(term, [])
        if maker not in makers:
            makers.append(maker)
    return {**told}


def _authors(story: Article) -> Iterator[_Node]:
    """Yield the authors: persons, with what a byline tells of them, then the outlets and desks that sign where no person does."""
    bylines = [byline for byline in story.bylines if byline.is_author]
    persons = {person["name"]: person for byline in reversed(bylines) if byline.names for person in _signed(byline)}
    yield from (persons.get(name, _named("Person", name)) for name in story.authors)
    for byline in bylines:
        if not byline.names:
            yield from _signed(byline)


def _others(bylines: Iterable[Byline]) -> Iterator[tuple[str, Plain]]:
    """Yield those who did something else than to write, with the term for it."""
    for byline in bylines:
        for role in byline.roles:
            if role is Role.SOURCE:
                yield from (("citation", name) for name in (*byline.names, *byline.organisations))
            elif role not in _AUTHORS:
                yield from (_in_role(role, maker) for maker in _signed(byline))


def _in_role(role: Role, maker: _Node) -> tuple[str, Plain]:
    term = _MAKERS.get(role)
    # "Specifies the Person who edited the CreativeWork": a desk that edits contributes.
    if term is None or (term == "editor" and maker["@type"] != "Person"):
        return "contributor", {"@type": "Role", "roleName": role.value, "contributor": maker}
    return term, maker


def _signed(byline: Byline) -> Iterator[_Node]:
    """Yield the persons whom a byline names, else the outlets and desks; a code names nobody whom another reader knows."""
    organisations = [_named("Organization", name) for name in byline.organisations if is_outlet(name) or is_desk(name)]
    if not byline.names:
        yield from organisations
    for name in filter(None, byline.names):
        person = _named("Person", name)
        if len(byline.names) == 1:
            # What stands behind several names may be said of the last alone.
            person |= _filled({"description": byline.affiliation, "affiliation": [*organisations]})
        yield person


def _named(kind: str, name: str | None) -> _Node:
    """Return a thing of which its name is known; nothing where it is not."""
    return {"@type": kind, "name": name} if name else {}


def _filed(dateline: Dateline | None) -> str | None:
    """Return a dateline without the sign that parts it from the story."""
    return None if dateline is None else str(dateline).strip().removesuffix(dateline.dash).rstrip()


def _when(moment: Moment | None) -> str | None:
    """Return a moment in ISO 8601, as precise as the page was."""
    if moment is None:
        return None
    if moment.clock is not None:
        told = moment.datetime.replace(tzinfo=None) if moment.local else moment.datetime
        return told.isoformat(timespec="minutes" if moment.precision is Precision.MINUTE else "auto")
    first, last = moment.day.isoformat(), (moment.last or moment.day).isoformat()
    # Of a week that month or year is told in which all of it lies.
    return next((first[:length] for length in (len(first), len("2025-09"), len("2025")) if first[:length] == last[:length]), None)


def _picture(caption: Caption) -> Plain:
    return _filled({"@type": "ImageObject", "contentUrl": caption.url, "caption": caption.text, "creditText": caption.credit})


def _pages(story: Article) -> str | None:
    """Return which pages of a story these are: "1-3", or what its pager says of one."""
    numbers = sorted({graf.page for graf in story.body})
    if len(numbers) > 1:
        return f"{numbers[0]}-{numbers[-1]}" if numbers[-1] - numbers[0] < len(numbers) else ", ".join(map(str, numbers))
    return None if story.page is None or story.page.index is None else str(story.page)


def _whole(story: Article) -> str | None:
    """Return the address of the whole story where this is one page of it."""
    address = None if story.page is None else story.page.whole_url
    return address if address != story.url and len({graf.page for graf in story.body}) <= 1 else None
