"""Join the pages of a story that its publisher cut into several."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count
from typing import Final, NamedTuple, TypeAlias, TypeVar

import attrs

from idnews.article import Article, Graf, Kind
from idnews.dates import Told
from idnews.errors import MissingPages, NotOneStory
from idnews.fold import fold
from idnews.pager import Page
from idnews.pattern import lazy_pattern

T = TypeVar("T")


def join_pages(pages: Iterable[Article], *, allow_missing: bool = False) -> Article:
    """Return one article of the pages of a story, in whatever order they come.

    What the first page says of the story holds; paragraphs, captions, related stories, tags, writers and closing tags of the others follow,
    each once. Every paragraph tells the `page` that it stood on. Spans of `dates` point into the page that they were read from, and the joined
    article has no `proof`. Pages that do not say their number take, in the order of the list, the numbers that the others leave. A page that
    comes twice is one, and an article that was joined before stands for the pages whose paragraphs it holds.

    Raises `MissingPages` where one of the pages that the others tell of is not there, unless `allow_missing`. Raises `NotOneStory` for what is no
    series of articles, for none, for headlines of several stories, and for two pages of one number whose words differ. Headlines are of one
    story that differ by the mark of a page ("Halaman 2", "(2)"), or of which the shorter is the beginning, and most, of the longer.

    >>> from idnews.reading import read_html
    >>> page = "<h1>Panen Raya di Merbabu</h1><p>Warga memanen padi sejak pagi, bagian {n}.<div class=paging>Halaman {n} dari 2</div>"
    >>> first, second = (read_html(page.format(n=number)) for number in (1, 2))
    >>> [(graf.page, graf.text) for graf in join_pages([second, first]).body]
    [(1, 'Warga memanen padi sejak pagi, bagian 1.'), (2, 'Warga memanen padi sejak pagi, bagian 2.')]
    """
    if isinstance(pages, (Article, str, bytes)) or not isinstance(pages, Iterable):
        raise NotOneStory(pages)
    given = list(pages)
    if not given or not all(isinstance(page, Article) for page in given) or not _is_one_title(page.headline for page in given):
        raise NotOneStory(given)
    parts, body = _laid_out(given)
    total = max([*body, *(part.article.page.total or 0 for part in parts if part.article.page is not None)])
    missing = tuple(number for number in range(1, total + 1) if number not in body)
    if missing and not allow_missing:
        raise MissingPages(missing, total)
    articles = [part.article for part in parts]
    first = articles[0]
    return attrs.evolve(
        first,
        kind=next((page.kind for page in articles if page.kind is Kind.ARTICLE), first.kind),
        bylines=_once(byline for page in articles for byline in page.bylines),
        credits=_once(tag for page in articles for tag in page.credits),
        captions=_once(caption for page in articles for caption in page.captions),
        body=tuple(attrs.evolve(graf, page=number) for number in sorted(body) for graf in body[number]),
        dates=tuple(told for part in parts for told in part.dates),
        related=_once(story for page in articles for story in page.related),
        tags=_once(tag for page in articles for tag in page.tags),
        agency=next((page.agency for page in articles if page.agency is not None), None),
        page=Page(min(body), total, whole_url=next((page.page.whole_url for page in articles if page.page and page.page.whole_url), None)),
        proof=None,
    )


_Grafs: TypeAlias = tuple[Graf, ...]


class _Part(NamedTuple):
    """What one of the given articles adds to the story."""

    place: tuple[int, int]
    """The first page that it holds, and how many it holds, below zero: of two that start alike the one that holds more comes first."""
    article: Article
    dates: tuple[Told, ...]
    """Those of its dates that stand on no page that another article brought."""


def _laid_out(given: list[Article]) -> tuple[list[_Part], dict[int, _Grafs]]:
    """Return the articles in the order of the story, and what stands on each page; raise `NotOneStory` where two tell the same page otherwise."""
    cuts = [(_cut(article), article) for article in given]
    # What was joined before comes ahead of the pages that it holds, and pages that do not know their number take what the others leave.
    told = sorted((each for each in cuts if each[0]), key=lambda each: (-len(each[0]), min(each[0])))
    owners: dict[int, Article] = {}
    body: dict[int, _Grafs] = {}
    parts: list[_Part] = []
    for pages, article in told:
        for number in pages.keys() & body.keys():
            if _words(pages[number]) != _words(body[number]):
                error = NotOneStory([owners[number], article])
                error.add_note(f"Both say that they are page {number}, in different words: pass the one that is of this story.")
                raise error
        fresh = pages.keys() - body.keys()
        known = {date for part in parts for date in part.dates} if fresh and len(fresh) < len(pages) else set()
        parts.append(_Part((min(pages), -len(pages)), article, tuple(date for date in article.dates if date not in known) if fresh else ()))
        owners |= dict.fromkeys(fresh, article)
        body |= {number: pages[number] for number in fresh}
    numbers = {_words(grafs): number for number, grafs in body.items() if grafs}
    free = (number for number in count(1) if number not in body)
    for article in (article for pages, article in cuts if not pages):
        words = _words(article.body)
        if words in numbers:
            parts.append(_Part((numbers[words], -1), article, ()))
            continue
        number = next(free)
        parts.append(_Part((number, -1), article, article.dates))
        body[number] = article.body
        if words:
            numbers[words] = number
    return sorted(parts, key=lambda part: part.place), body


def _cut(article: Article) -> dict[int, _Grafs]:
    """Return what an article holds of each page; nothing where it does not say which page it is."""
    index = article.page.index if article.page is not None else None
    grafs: dict[int, list[Graf]] = {}
    for graf in article.body:
        grafs.setdefault(graf.page, []).append(graf)
    # A page read alone has all its paragraphs on page 1, whichever it is.
    if not grafs.keys() <= {1}:
        return {number: tuple(each) for number, each in grafs.items()}
    return {index: article.body} if index is not None else {}


def _words(grafs: _Grafs) -> tuple[str, ...]:
    return tuple(graf.text for graf in grafs)


def _is_one_title(headlines: Iterable[str | None]) -> bool:
    """Return whether headlines are of one story: sites add "Halaman 2" to those of later pages, and cut or lengthen one here and there."""
    folded = (fold(headline).strip() for headline in headlines if headline is not None)
    titles = {_unmarked(title) for title in folded} - {""}
    shortest = min(titles, key=len, default="")
    return all(title.startswith(shortest) and len(shortest) >= _LIKE * len(title) for title in titles)


def _unmarked(title: str) -> str:
    """Return a folded title without the mark of a page that ends it."""
    mark = _MARK.search(title, max(0, len(title) - _LONGEST))
    return title if mark is None else title[: mark.start()].rstrip(_JOINTS)


_LIKE: Final = 0.6
_LONGEST: Final = 40
_JOINTS: Final = " -|:,"
_MARK: Final = lazy_pattern(
    r"""(?:[(\[]|(?<!\w))(?:halaman|hal\.?|page|bagian|part)[ ]{0,2}\d{1,3}(?:[ ]{0,2}(?:dari|of|/)[ ]{0,2}\d{1,3})?[)\]]?\Z
    | \(\d{1,2}(?:/\d{1,2})?\)\Z""",
    re.VERBOSE,
)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
