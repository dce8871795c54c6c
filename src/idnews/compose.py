"""Compose a marked page into an article: the public readers read what the marks point at."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import attrs

from idnews.addresses import absolute, day_in
from idnews.article import Article, Graf, Kind
from idnews.byline import Byline, Role, parse_byline, parse_spaced
from idnews.caption import Caption
from idnews.captioning import captions_of
from idnews.credit import Credit, parse_credit
from idnews.dateline import Dateline, parse_dateline
from idnews.dates import resolve
from idnews.dating import dates_of_story
from idnews.fold import fold, plain
from idnews.grafs import read_grafs
from idnews.label import Label
from idnews.lexicon.agencies import AGENCIES
from idnews.lexicon.roles import LABELS
from idnews.paging import page_of
from idnews.pattern import lazy_pattern
from idnews.persons import is_organisation
from idnews.proof import Proof
from idnews.publishers import UNKNOWN, publisher_named
from idnews.related import Related, parse_related
from idnews.slugs import Slugs
from idnews.stamping import may_be_visit, stamps_of

T = TypeVar("T")

# A story of fewer words is a caption or a teaser, unless the page calls it an article.
_LEAST_STORY: Final = 30
_FORUMS: Final = frozenset({"DiscussionForumPosting", "QAPage", "Question"})
# What is left beside a name where its line's date was taken out: "Sari Lestari •".
_SIGNS: Final = " /|,•·"
_MANY_LINES: Final = 40
_NAME: Final = lazy_pattern(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}|[A-Z][a-z'-]{2,}")
# A name that no list knows, and what parts it from the story.
_PLACE: Final = lazy_pattern(r"(?P<place>[^:]*\w) ?(?P<sign>:|[-\u2013\u2014]{1,2})")


def compose(proof: Proof, *, url: str | None = None, as_of: dt.datetime | None = None) -> Article:
    """Return the article that a proof's marks tell.

    `as_of`, an aware datetime, is when the page was seen: relative dates count from it. A proof corrected by hand composes by the
    same code.

    >>> from idnews.rules import mark_up
    >>> from idnews.typeset.text import set_text
    >>> compose(mark_up(Proof(set_text("Warga menanam seribu bakau di pesisir utara. (Ant/Z-1)")))).agency
    'Antara'
    """
    slugs = Slugs(proof)
    shown = tuple(_parsed(proof, Label.BYLINE, _byline))
    bylines = tuple(_settled((*shown, *slugs.bylines(shown))))
    # Bare stars part a story from what follows it, or lead to a footnote; they sign nothing.
    credits_ = tuple(tag for tag in _parsed(proof, Label.CREDIT, parse_credit) if str(tag).strip("*"))
    dateline = next(_parsed(proof, Label.DATELINE, _dateline), None)
    if dateline is not None and dateline.outlet is None and slugs.is_own_name(dateline.place):
        # Portals of Pikiran Rakyat open their stories with their own names.
        dateline = attrs.evolve(dateline, place=None, outlet=dateline.place)
    body = tuple(read_grafs(proof))
    publisher = proof.publisher
    if publisher is None and dateline is not None and dateline.outlet is not None:
        publisher = publisher_named(dateline.outlet)
    home = ZoneInfo(publisher.zone if publisher is not None else UNKNOWN.zone)
    published, modified = stamps_of(proof, slugs, as_of, home)
    published = slugs.published(published, home, url or slugs.address(), visited=may_be_visit(proof))
    captions = tuple(captions_of(proof, url or slugs.address()))
    headline = _words_of(proof, Label.HEADLINE) or slugs.headline()
    return Article(
        kind=_kind(proof, slugs, body, captions),
        shape=proof.galley.shape,
        headline=headline,
        kicker=_words_of(proof, Label.KICKER),
        standfirst=_words_of(proof, Label.STANDFIRST),
        bylines=bylines,
        dateline=dateline,
        published=published,
        modified=slugs.modified(modified, published, home),
        agency=_agency(credits_, dateline, bylines),
        credits=credits_,
        captions=captions,
        body=body,
        dates=tuple(dates_of_story(proof, published, as_of, home, filed=day_in(url or slugs.address() or ""))),
        related=tuple(_related(proof, as_of, home, url or slugs.address())),
        tags=tuple(dict.fromkeys(plain(proof.text(mark.span)) for mark in proof.labelled(Label.TAG))) or slugs.tags(),
        breadcrumb=slugs.all("ld:breadcrumb"),
        page=page_of(proof, slugs, url),
        url=url or slugs.address(),
        language=slugs.language(),
        publisher=None if publisher == UNKNOWN else publisher,
        proof=proof,
    )


def _settled(bylines: tuple[Byline, ...]) -> Iterator[Byline]:
    """Yield bylines; an editor whose bare name stands beside a writer's, and who is called an editor elsewhere, did not write as well."""
    editors = {fold(name) for byline in bylines if byline.label is not None and byline.is_editor and not byline.is_author for name in byline.names}
    writers = {fold(name) for byline in bylines if byline.is_author for name in byline.names}
    for byline in bylines:
        wrote = tuple(name for name in byline.names if fold(name) not in editors)
        if byline.label is not None or not byline.is_author or wrote == byline.names or not writers - editors:
            yield byline
        elif wrote:
            # Kompas joins writer and editor in one line, and tells them apart in another.
            yield attrs.evolve(byline, names=wrote, shown=None)


def _dateline(text: str) -> Dateline | None:
    """Return the dateline that a text is; a name and a sign behind it are taken at their mark's word."""
    dateline = parse_dateline(text)
    if dateline is None and (told := _PLACE.fullmatch(plain(text))) is not None:
        return Dateline(told["place"], None, dash=told["sign"])
    return dateline


def _byline(text: str) -> Byline | None:
    """Return the byline that a text is; one that shows nothing but words in capitals is taken at its mark's word, as a writer's name."""
    byline = parse_byline(text.strip(_SIGNS)) or parse_spaced(plain(text))
    name, _, role = text.partition("\n")
    if byline is None and role and "\n" not in role and (turned := parse_byline(f"{role}: {name}")) is not None:
        # A name of one word above its role.
        return attrs.evolve(turned, shown=None)
    if byline is None and _NAME.fullmatch(name := plain(text).strip(_SIGNS)) and not is_organisation(name) and fold(name) not in LABELS:
        return Byline((name,), (Role.WRITER,))
    return byline


def _kind(proof: Proof, slugs: Slugs, body: tuple[Graf, ...], captions: tuple[Caption, ...]) -> Kind:
    """Return what sort of page it is, by what it holds and by what it calls itself."""
    if not proof.galley.is_html:
        return Kind.ARTICLE if body else Kind.EMPTY
    if any(kind in _FORUMS for kind in slugs.all("ld:type")):
        return Kind.FORUM
    words = _counted(graf.text for graf in body)
    told = [caption.text for caption in captions if caption.text]
    calls_itself = (slugs.first("meta:og:type") or "").lower()
    if words >= _LEAST_STORY:
        return Kind.ARTICLE
    if calls_itself.startswith("video") or "VideoObject" in slugs.all("ld:type"):
        return Kind.VIDEO
    if told:
        return Kind.PHOTO if words <= _counted(told) else Kind.ARTICLE
    if body and (calls_itself == "article" or any(kind.endswith("Article") for kind in slugs.all("ld:type"))):
        return Kind.ARTICLE
    # Many lines are a list of stories, but where one story is signed with its day or its place, they may be what readers say of it.
    signed = body and proof.labelled(Label.HEADLINE) and proof.labelled(Label.TIMESTAMP, Label.DATELINE)
    return Kind.INDEX if len(proof.galley.lines) > _MANY_LINES and not signed else Kind.ARTICLE if body else Kind.EMPTY


def _counted(texts: Iterable[str]) -> int:
    return sum(text.count(" ") + 1 for text in texts)


def _parsed(proof: Proof, label: Label, parse: Callable[[str], T | None]) -> Iterator[T]:
    """Yield what a reader makes of each stretch with a label; a stretch that it cannot read gives nothing."""
    for mark in proof.labelled(label):
        value = parse(proof.text(mark.span))
        if value is not None:
            yield value


def _words_of(proof: Proof, label: Label) -> str | None:
    """Return the words under a label; several stretches, as of a standfirst, follow one another."""
    return " ".join(plain(proof.text(mark.span)) for mark in proof.labelled(label)) or None


def _related(proof: Proof, as_of: dt.datetime | None, home: dt.tzinfo, base: str | None) -> Iterator[Related]:
    body = proof.labelled(Label.BODY)
    first, last = (body[0].span.start, body[-1].span.start) if body else (0, 0)
    html = proof.galley.is_html
    seen: set[tuple[str, bool]] = set()
    for mark in proof.labelled(Label.RELATED):
        related = parse_related(proof.text(mark.span))
        if related is None:
            continue
        # A list may stand anywhere beside the story in the source of an HTML page, and a prompt with its lead right behind the last paragraph.
        inline = first < mark.span.start < last or related.inline if html else mark.span.start < last
        # A page may hold a list twice, for narrow screens and for wide ones.
        if not html or (related.headline, inline) not in seen:
            seen.add((related.headline, inline))
            moment = None if related.when is None else resolve(related.when, as_of=as_of, home=home)
            yield attrs.evolve(related, inline=inline, moment=moment, url=absolute(proof.galley.address_of(mark.span), base))


def _agency(credits_: tuple[Credit, ...], dateline: Dateline | None, bylines: tuple[Byline, ...]) -> str | None:
    """Return the agency that signs the story, in its closing tag, its dateline, or as its source."""
    for tag in credits_:
        if tag.agency is not None:
            return tag.agency
    sources = [name for byline in bylines if Role.SOURCE in byline.roles for name in byline.organisations]
    outlets = [dateline.outlet] if dateline is not None and dateline.outlet is not None else []
    return next((agency for name in outlets + sources if (agency := AGENCIES.get(fold(name))) is not None), None)
