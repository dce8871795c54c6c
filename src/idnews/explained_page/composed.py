"""Print an article as a newspaper would set it, with every fact around it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from idnews.article import Article, Graf, GrafKind
from idnews.byline import Byline
from idnews.caption import Caption
from idnews.dates import Moment, Told
from idnews.explained_page.markup import NOTHING, Markup, element, link, together
from idnews.explained_page.sources import Sources
from idnews.label import Label
from idnews.pager import Page
from idnews.related import Related

_Marks = tuple[int, ...]
_NOWHERE: Final[_Marks] = ()
_LONG: Final = 500


def print_article(article: Article, *, linked: bool) -> Markup:
    """Return an article; where it is `linked`, each fact whose mark is known leads to it."""
    sources = None if article.proof is None or not linked else Sources(article.proof)
    return element(
        "article",
        _head(article, sources),
        _story(article, sources),
        _pictures(article.captions, sources),
        _related(article.related, sources),
        _topics(article.tags, sources),
        _dates(article.dates, sources),
        _record(article),
        class_="article",
    )


def _head(article: Article, sources: Sources | None) -> Markup:
    title = article.headline or "A page without a headline"
    return element(
        "header",
        _fact("p", " › ".join(article.breadcrumb), class_="breadcrumb", lang="id") if article.breadcrumb else None,
        _fact("p", article.kicker, marks=_all(sources, Label.KICKER), class_="kicker", lang="id") if article.kicker else None,
        _fact(
            "h3",
            title,
            marks=_all(sources, Label.HEADLINE) if article.headline else _NOWHERE,
            class_="headline" if article.headline else "headline missing",
            lang="id" if article.headline else None,
        ),
        _fact("p", article.standfirst, marks=_all(sources, Label.STANDFIRST), class_="standfirst", lang="id") if article.standfirst else None,
        _makers(article.bylines, sources),
        _times(article, sources),
    )


def _makers(bylines: Sequence[Byline], sources: Sources | None) -> Markup | None:
    if not bylines:
        return None
    marks = _in_turn(sources, Label.BYLINE, [_first_name(byline) for byline in bylines])
    return element(
        "dl",
        *(
            element(
                "div",
                element("dt", " and ".join(role.value for role in byline.roles) or "named"),
                _fact("dd", *_named(byline), marks=from_, lang="id"),
            )
            for byline, from_ in zip(bylines, marks, strict=True)
        ),
        class_="makers",
    )


def _first_name(byline: Byline) -> str:
    return next(iter((*byline.names, *byline.organisations)), byline.label or "")


def _named(byline: Byline) -> Iterator[Markup | str]:
    yield ", ".join(byline.names) or ", ".join(byline.organisations) or byline.label or ""
    beside = (*(byline.organisations if byline.names else ()), *((byline.affiliation,) if byline.affiliation else ()))
    if beside:
        yield element("span", " ", ", ".join(beside), class_="aside")


def _times(article: Article, sources: Sources | None) -> Markup | None:
    told = [(name, moment) for name, moment in (("published", article.published), ("changed", article.modified)) if moment is not None]
    if not told:
        return None
    rows = [
        element("div", element("dt", name), _fact("dd", *_moment(moment), marks=sources.of_moment(moment) if sources else _NOWHERE))
        for name, moment in told
    ]
    return element("dl", *rows, class_="times")


def _moment(moment: Moment) -> Iterator[Markup | str]:
    iso = moment.datetime.isoformat() if moment.clock is not None else moment.day.isoformat()
    yield element("time", str(moment), datetime=iso, lang="id")
    yield element("span", f" to the {moment.precision.value}", class_="aside")
    if moment.local:
        yield element("span", ", in a zone that is assumed", class_="aside")
    if moment.disagrees:
        yield element("span", ", though the page prints another weekday", class_="aside")


def _story(article: Article, sources: Sources | None) -> Markup:
    body = article.body
    if not body:
        return element("p", f"No story was found: idnews takes this for a page of the kind “{article.kind}”.", class_="missing")
    marks: list[_Marks] = sources.of_body(body) if sources else [_NOWHERE] * len(body)
    dateline = _dateline(article, sources)
    printed: list[Markup] = []
    for page, grafs in itertools.groupby(zip(body, marks, strict=True), key=lambda each: each[0].page):
        if printed or page > 1:
            printed.append(element("p", f"Page {page}", class_="turn"))
        for listed, run in itertools.groupby(grafs, key=lambda each: each[0].kind is GrafKind.ITEM):
            if listed:
                printed.append(element("ul", *(_fact("li", graf.text, marks=from_) for graf, from_ in run)))
                continue
            for graf, from_ in run:
                printed.append(_graf(graf, from_, dateline if graf.kind is not GrafKind.SUBHEAD else NOTHING))
                dateline = NOTHING if graf.kind is not GrafKind.SUBHEAD else dateline
    marks_of_credits = _in_turn(sources, Label.CREDIT, [str(tag) for tag in article.credits])
    signed = [_fact("p", str(tag), marks=from_, class_="credit") for tag, from_ in zip(article.credits, marks_of_credits, strict=True)]
    return element("div", *printed, *signed, class_="story long" if len(body) > _LONG else "story", lang="id")


def _graf(graf: Graf, marks: _Marks, dateline: Markup) -> Markup:
    if graf.kind is GrafKind.SUBHEAD:
        return _fact("h4", graf.text, marks=marks)
    return _fact("p", dateline, graf.text, marks=marks)


def _dateline(article: Article, sources: Sources | None) -> Markup:
    dateline = article.dateline
    if dateline is None:
        return NOTHING
    marks = _in_turn(sources, Label.DATELINE, [dateline.place or dateline.outlet or ""])[0]
    return together(_fact("span", str(dateline).strip(), marks=marks, class_="dateline"), " ")


def _pictures(captions: Sequence[Caption], sources: Sources | None) -> Markup | None:
    marks = _in_turn(sources, Label.CAPTION, [caption.text or caption.credit or "" for caption in captions])
    return _section("Pictures", [_picture(caption, from_) for caption, from_ in zip(captions, marks, strict=True)], class_="pictures")


def _picture(caption: Caption, marks: _Marks) -> Markup:
    return _fact(
        "li",
        element("span", caption.text, lang="id"),
        element("span", " ", caption.credit, class_="aside", lang="id") if caption.credit else None,
        _address(caption.url),
        marks=marks,
    )


def _related(related: Sequence[Related], sources: Sources | None) -> Markup:
    marks = _in_turn(sources, Label.RELATED, [story.headline for story in related])
    both = list(zip(related, marks, strict=True))
    return together(
        _section("Promoted in the story", [_promoted(story, from_) for story, from_ in both if story.inline], class_="related"),
        _section("Listed as related", [_promoted(story, from_) for story, from_ in both if not story.inline], class_="related"),
    )


def _promoted(story: Related, marks: _Marks) -> Markup:
    title = link(story.url, story.headline) if story.url else story.headline
    said = "" if story.when is None else story.when.words
    meant = "" if story.moment is None else str(story.moment)
    when = ": ".join(dict.fromkeys(filter(None, (said, meant))))
    return _fact(
        "li",
        element("span", story.kicker, class_="kicker", lang="id") if story.kicker else None,
        element("span", title, class_="title", lang="id"),
        element("span", " ", when, class_="aside", lang="id") if when else None,
        None if story.sure else element("span", " where the headline ends is a guess", class_="aside"),
        marks=marks,
    )


def _topics(tags: Sequence[str], sources: Sources | None) -> Markup | None:
    marks = _in_turn(sources, Label.TAG, tags)
    return _section("Topics", [_fact("li", tag, marks=from_, lang="id") for tag, from_ in zip(tags, marks, strict=True)], class_="topics")


def _dates(dates: Sequence[Told], sources: Sources | None) -> Markup | None:
    items = [
        _fact(
            "li",
            element("span", told.said.words, lang="id"),
            element("span", " ", "?" if told.moment is None else str(told.moment), class_="aside", lang="id"),
            marks=sources.at(told.span) if sources else _NOWHERE,
        )
        for told in dates
    ]
    return _section("Dates in the story", items, class_="dates")


def _record(article: Article) -> Markup:
    """Return what a librarian would file the story under."""
    publisher = None if article.publisher is None else ", ".join((article.publisher.name, *article.publisher.domains[:1]))
    facts: list[tuple[str, Markup | str | None]] = [
        ("kind", article.kind),
        ("publisher", publisher),
        ("agency", article.agency),
        ("language", article.language),
        ("came as", _form(article)),
        ("page", _page(article.page)),
        ("address", link(article.url, article.url) if article.url else None),
    ]
    return element(
        "dl",
        *(element("div", element("dt", name), element("dd", value)) for name, value in facts if value),
        class_="record",
    )


def _form(article: Article) -> str | None:
    if article.shape is not None:
        return f"text: {article.shape.value}"
    # Plain data do not tell whether a page came as HTML or was never read.
    return None if article.proof is None else "HTML"


def _page(page: Page | None) -> Markup | None:
    if page is None:
        return None
    ways = [(page.next_url, "the next page"), (page.whole_url, "the whole story")]
    return together(
        element("span", str(page), lang="id"),
        *(together(", ", link(address, name)) for address, name in ways if address),
    )


def _address(url: str | None) -> Markup | None:
    return None if url is None else element("span", " ", link(url, url), class_="aside address")


def _section(name: str, items: Sequence[Markup], *, class_: str) -> Markup | None:
    return element("section", element("h4", name), element("ul", *items), class_=class_) if items else None


def _fact(tag: str, *inside: Markup | str | None, marks: _Marks = _NOWHERE, **attributes: str | None) -> Markup:
    """Return a fact, with a way to the marks that it came from."""
    if not marks:
        return element(tag, *inside, **attributes)
    way = element("a", class_="source", href=f"#m{marks[0]}", aria_label="Where the page says so")
    return element(tag, *inside, way, data_from=" ".join(map(str, marks)), **attributes)


def _all(sources: Sources | None, label: Label) -> _Marks:
    return _NOWHERE if sources is None else sources.all(label)


def _in_turn(sources: Sources | None, label: Label, told: Iterable[str]) -> list[_Marks]:
    words = list(told)
    return [_NOWHERE] * len(words) if sources is None else sources.in_turn(label, words)
