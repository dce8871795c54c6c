"""Tell which page of its story a page is, and where the others and the whole are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import urlsplit, urlunsplit

import attrs

from idnews.addresses import absolute
from idnews.fold import fold
from idnews.label import Label
from idnews.pager import Page, parse_pager
from idnews.pattern import lazy_pattern
from idnews.proof import Proof
from idnews.slugs import Slugs

_NUMBER: Final = lazy_pattern(r"\d{1,2}")
_NEXT: Final = lazy_pattern(r"(?:halaman |baca )?(?:selanjutnya|berikutnya|next(?: page)?|lanjut)\b.{0,20}|>{1,2}|»|›|→")
_ALL: Final = lazy_pattern(r"(?:tampilkan |lihat |baca |show |view )?(?:semua|all)(?: halaman)?")
_IN_QUERY: Final = lazy_pattern(r"(?:^|&)(?:page|halaman|hal)=(?P<index>\d{1,2})(?:&|$)")
_MOST: Final = 60
_PAGE_WORD: Final = lazy_pattern(r"\b(?:halaman|page)\b")
# "/2", "/page/2", "-hal2", "-2.html": how an address ends that goes on with a story.
_IN_PATH: Final = lazy_pattern(r"(?:[/_-](?:page|halaman|hal)?[/_-]?\d{1,2})?+(?:\.[a-z]{3,5})?/?$")


def page_of(proof: Proof, slugs: Slugs, url: str | None) -> Page | None:
    """Return which page of its story a page is; `None` for a story that is not cut into pages, or that stands whole in this one."""
    return _page_among_others(proof, slugs, url) if proof.galley.is_html and not _holds_several(proof) else _page_told(proof)


def _page_among_others(proof: Proof, slugs: Slugs, url: str | None) -> Page | None:
    """Return which page an HTML page is by what it says and where its pagers lead."""
    index = _index(slugs, url)
    total = _counted(slugs.first("meta:content_total_pages"))
    base = url or slugs.address()
    # Sites of many kinds lead to the next story with the words that others lead to the next page with.
    next_url = _going_on(slugs.first("link:next"), base)
    beside: str | None = None
    whole_url: str | None = None
    numbered: set[int] = set()
    for words, address in _links(proof):
        if (said := parse_pager(words)) is not None and said.total is not None:
            total = total or said.total
            index = index or said.index
        if _NUMBER.fullmatch(words):
            number = int(words)
            numbered.add(number)
            if address is None:
                index = index or number
            elif index is not None and number == index + 1:
                next_url = next_url or address
        elif address is not None:
            folded = fold(words)
            if _NEXT.fullmatch(folded) is None:
                whole_url = whole_url or (address if _ALL.fullmatch(folded) else None)
            elif _PAGE_WORD.search(folded) is not None:
                next_url = next_url or address
            else:
                beside = beside or address
    if numbered and total is None and max(numbered) > 1:
        total = max(numbered)
    next_url = next_url or (beside if numbered or total is not None else _going_on(beside, base))
    if (total is None or total <= 1) and whole_url is None and next_url is None:
        return None
    return Page(index or 1, total, next_url=absolute(next_url, base), whole_url=absolute(whole_url, base) or _whole(proof, base))


def _holds_several(proof: Proof) -> bool:
    """Return whether an HTML page holds several pages of its story."""
    body = proof.labelled(Label.BODY)
    return bool(body) and any(
        body[0].span.start < mark.span.start < body[-1].span.start and parse_pager(proof.text(mark.span)) not in (None, Page())
        for mark in proof.labelled(Label.PAGER)
    )


def _page_told(proof: Proof) -> Page | None:
    """Return which page of how many this is; a text that holds all its pages starts on the first."""
    pages = [(mark.span, page) for mark in proof.labelled(Label.PAGER) if (page := parse_pager(proof.text(mark.span))) is not None]
    told = next(((span, page) for span, page in pages if page.total is not None), pages[0] if pages else None)
    if told is None:
        return None
    span, page = told
    first = next((mark.span.start for mark in proof.labelled(Label.BODY)), span.end)
    last = next((mark.span.end for mark in reversed(proof.labelled(Label.BODY))), 0)
    # "2 dari 4 halaman" inside the story says that the story above it is page 1.
    return attrs.evolve(page, index=1) if first < span.start < last else page


def _going_on(address: str | None, base: str | None) -> str | None:
    """Return an address where it goes on with the story of a page: it counts its pages, and is that page's own but for the number."""
    told = absolute(address, base)
    if told is None or not _is_address(told):
        return None
    parts = urlsplit(told)
    if _IN_QUERY.search(parts.query):
        return address
    stem = _IN_PATH.sub("", parts.path, count=1)
    if base is None or not _is_address(base):
        return address if parts.path.rstrip("/").rpartition("/")[2].isdecimal() and stem != parts.path.rstrip("/") else None
    own = _IN_PATH.sub("", urlsplit(base).path, count=1)
    return address if stem == own and parts.path != urlsplit(base).path else None


def _index(slugs: Slugs, url: str | None) -> int | None:
    told = _counted(slugs.first("meta:content_current_page"))
    in_query = _IN_QUERY.search(urlsplit(url).query) if url and "=" in url and _is_address(url) else None
    return told or (int(in_query["index"]) if in_query else None)


def _counted(value: str | None) -> int | None:
    return int(value) if value is not None and re.fullmatch(r"[1-9]\d?", value) else None


def _links(proof: Proof) -> Iterator[tuple[str, str | None]]:
    """Yield what the page's pagers say, a link or a line each, with where it leads."""
    galley = proof.galley
    for mark in proof.labelled(Label.PAGER):
        number = galley.line_at(mark.span.start)
        while number < len(galley.lines) and galley.lines[number].span.start < mark.span.end:
            line = galley.lines[number]
            links = [inline for inline in galley.inlines_of(line.span) if inline.element[0] == "a"]
            yield line.span.of(galley.text)[:_MOST], line.address
            if links and line.address is None:
                # "1 [2] [3] [Semua]": the number that leads nowhere is that of the page itself.
                edges = [line.span.start, *(edge for link in links for edge in (link.span.start, link.span.end)), line.span.end]
                for at in range(0, len(edges), 2):
                    yield from ((number[0], None) for number in _NUMBER.finditer(galley.text, edges[at], edges[at + 1]))
            for inline in links:
                yield inline.span.of(galley.text)[:_MOST], inline.element[1].get("href")
            number += 1


def _is_address(url: str) -> bool:
    try:
        urlsplit(url)
    except ValueError:
        return False
    return True


def _whole(proof: Proof, url: str | None) -> str | None:
    """Return where the publisher offers the whole story, for a page's own address."""
    whole = proof.publisher.whole if proof.publisher is not None else None
    if whole is None or url is None or not _is_address(url):
        return None
    parts = urlsplit(url)
    if whole.startswith("?"):
        return urlunsplit((parts.scheme, parts.netloc, parts.path, whole[1:], ""))
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/") + whole, "", ""))
