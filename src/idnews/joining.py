"""Join the pages of a story that its publisher cut into several."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

import attrs

from idnews.article import Article, Kind
from idnews.errors import MissingPages, NotOneStory
from idnews.fold import fold
from idnews.pager import Page

T = TypeVar("T")


def join_pages(pages: Iterable[Article], *, allow_missing: bool = False) -> Article:
    """Return one article of the pages of a story, in whatever order they come.

    What the first page says of the story holds; paragraphs, captions, related stories, tags, writers and closing tags of the others follow,
    each once. Every paragraph tells the `page` that it stood on. Spans of `dates` point into the page that they were read from, and the joined
    article has no `proof`.

    Raises `MissingPages` where one of the pages that the others tell of is not there, unless `allow_missing`, and `NotOneStory` for pages of
    several stories, or for none.

    >>> from idnews.reading import read_html
    >>> page = "<h1>Panen Raya di Merbabu</h1><p>Warga memanen padi sejak pagi, bagian {n}.<div class=paging>Halaman {n} dari 2</div>"
    >>> first, second = (read_html(page.format(n=number)) for number in (1, 2))
    >>> [(graf.page, graf.text) for graf in join_pages([second, first]).body]
    [(1, 'Warga memanen padi sejak pagi, bagian 1.'), (2, 'Warga memanen padi sejak pagi, bagian 2.')]
    """
    if isinstance(pages, (Article, str, bytes)) or not isinstance(pages, Iterable):
        raise NotOneStory(pages)
    given = list(pages)
    if not given or not all(isinstance(page, Article) for page in given):
        raise NotOneStory(given)
    ordered = [page for _, page in sorted(enumerate(given), key=lambda each: (_index(each[1], each[0] + 1), each[0]))]
    by_index = {_index(page, number): page for number, page in reversed(list(enumerate(ordered, 1)))}
    titles = {fold(page.headline) for page in ordered if page.headline is not None}
    if not _is_one_title(titles):
        raise NotOneStory(given)
    total = max([*by_index, *(page.page.total for page in ordered if page.page is not None and page.page.total is not None)])
    missing = tuple(number for number in range(1, total + 1) if number not in by_index)
    if missing and not allow_missing:
        raise MissingPages(missing, total)
    first, *_ = parts = [by_index[number] for number in sorted(by_index)]
    return attrs.evolve(
        first,
        kind=next((page.kind for page in parts if page.kind is Kind.ARTICLE), first.kind),
        bylines=_once(byline for page in parts for byline in page.bylines),
        credits=_once(tag for page in parts for tag in page.credits),
        captions=_once(caption for page in parts for caption in page.captions),
        body=tuple(attrs.evolve(graf, page=number) for number in sorted(by_index) for graf in by_index[number].body),
        dates=tuple(told for page in parts for told in page.dates),
        related=_once(story for page in parts for story in page.related),
        tags=_once(tag for page in parts for tag in page.tags),
        agency=next((page.agency for page in parts if page.agency is not None), None),
        page=Page(1, total, whole_url=next((page.page.whole_url for page in parts if page.page is not None), None)),
        proof=None,
    )


def _index(page: Article, otherwise: int) -> int:
    return page.page.index if page.page is not None and page.page.index is not None else otherwise


def _is_one_title(titles: set[str]) -> bool:
    """Return whether titles are of one story: sites add "Halaman 2" to those of later pages."""
    shortest = min(titles, key=len, default="")
    return all(title.startswith(shortest) for title in titles)


def _once(values: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(values))
