"""Compose a marked page into an article: the public readers read what the marks point at."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar
from zoneinfo import ZoneInfo

import attrs

from idnews.addresses import absolute, day_in
from idnews.article import Article, Graf, Kind
from idnews.byline import Byline, Role, parse_byline, parse_spaced
from idnews.caption import Caption, parse_caption
from idnews.caption_credits import NAMED_CREDIT
from idnews.credit import Credit, parse_credit
from idnews.dateline import Dateline, parse_dateline
from idnews.dates import Ago, Moment, find_stamps, resolve
from idnews.dating import dates_of_story
from idnews.fold import fold, plain
from idnews.grafs import read_grafs
from idnews.label import Label
from idnews.lexicon.agencies import AGENCIES
from idnews.lexicon.calendar import PUBLISHED_WORDS
from idnews.lexicon.pictures import CAPTION_LEADS, CREDIT_LEADS, SOURCE_LABELS
from idnews.lexicon.roles import LABELS
from idnews.pager import Page, parse_pager
from idnews.paging import page_of
from idnews.pattern import lazy_pattern
from idnews.persons import is_organisation, is_person
from idnews.proof import Mark, Proof
from idnews.publishers import UNKNOWN, publisher_named
from idnews.related import Related, parse_related
from idnews.slugs import Slugs
from idnews.span import Span

T = TypeVar("T")

# A story of fewer words is a caption or a teaser, unless the page calls it an article.
_LEAST_STORY: Final = 30
_FORUMS: Final = frozenset({"DiscussionForumPosting", "QAPage", "Question"})
# What is left beside a name where its line's date was taken out: "Sari Lestari •".
_SIGNS: Final = " /|,•·"
_SEVERAL: Final = 2
_MANY_LINES: Final = 40
# A system writes the time of the last change a moment after that of the first.
_MINUTE: Final = dt.timedelta(minutes=1)
_NAME: Final = lazy_pattern(r"[A-Z][\w.'-]*(?: [A-Z][\w.'-]*){1,4}|[A-Z][a-z'-]{2,}")
_ADDRESS: Final = lazy_pattern(r"https?:|www\.", re.IGNORECASE)
_CREDIT: Final = lazy_pattern(
    r"(?:[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} ?/ ?[A-Z@][\w.@]*(?: [\w.]+){0,4})|(?:Dok|Foto|Ist|Istimewa)\b.{0,40}|Dokumentasi(?: [A-Z][\w.]*){1,5}"
)
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
    published, modified = _stamps(proof, slugs, as_of, home)
    published = slugs.published(published, home, url or slugs.address(), visited=_may_be_visit(proof))
    captions = tuple(caption for caption in _captions(proof, url or slugs.address()) if caption.text or _owns_picture(proof, caption))
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
        page=page_of(proof, slugs, url) if proof.galley.is_html and not _is_paged_here(proof) else _page(proof),
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
        bare = byline.label is None and byline.is_author
        if not (bare and byline.names and writers - editors and editors.issuperset(map(fold, byline.names))):
            yield byline


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


def _captions(proof: Proof, base: str | None) -> Iterator[Caption]:
    """Yield the captions, each once, with the address of its picture where the page shows one."""
    pictures = {picture.span.start: picture.value for picture in proof.galley.pictures}
    kept: list[Caption] = []
    last: Mark | None = None
    for mark in proof.labelled(Label.CAPTION):
        caption = parse_caption(proof.text(mark.span))
        if caption is None:
            continue
        if caption.credit is None and (_is_labelled(_label_above(proof, mark)) or _names_photographer(caption.text)):
            caption = attrs.evolve(caption, text="", credit=caption.text)
        if mark.span.start in pictures:
            caption = attrs.evolve(caption, url=absolute(pictures[mark.span.start], base))
        if (
            kept
            and last is not None
            and _is_one_picture(proof, last, mark)
            and (one := _one_caption(kept[-1], caption, named=_are_siblings(proof, last, mark)))
        ):
            kept[-1] = one
        else:
            kept.append(caption)
        last = mark
    yield from dict.fromkeys(kept)


def _owns_picture(proof: Proof, caption: Caption) -> bool:
    """Return whether a caption that is a credit alone says whose picture the page shows: in a text there is none, and an address is no owner."""
    return proof.galley.is_html and caption.credit is not None and not _ADDRESS.match(caption.credit)


def _names_photographer(words: str) -> bool:
    """Return whether a caption is whose picture it is, and nothing else: "Sari Lestari/Kabar Muara"."""
    return _CREDIT.fullmatch(words) is not None and is_person(words.partition("/")[0].strip())


def _is_one_picture(proof: Proof, above: Mark, below: Mark) -> bool:
    """Return whether nothing stands between two captions but the label of the second."""
    between = fold(proof.text(Span(above.span.end, below.span.start))).strip()
    return not between or between in CAPTION_LEADS or between.rstrip(" :") in SOURCE_LABELS


def _is_labelled(above: str) -> bool:
    """Return whether a line, folded, announces whose picture stands beside it: "Hak atas foto", "Sumber :"."""
    return above in CREDIT_LEADS or above.rstrip(" :") in SOURCE_LABELS


def _label_above(proof: Proof, mark: Mark) -> str:
    """Return the line above a caption, folded: the BBC prints "Hak atas foto" there, for readers who listen."""
    number = proof.galley.line_at(mark.span.start)
    return proof.folded(proof.galley.lines[number - 1].span) if number else ""


def _are_siblings(proof: Proof, above: Mark, below: Mark) -> bool:
    """Return whether two lines stand in elements of one element, as the photographer's name does beside the caption."""
    paths = [proof.galley.lines[proof.galley.line_at(mark.span.start)].path for mark in (above, below)]
    return all(len(path) >= _SEVERAL for path in paths) and paths[0][-2] is paths[1][-2]


def _one_caption(above: Caption, below: Caption, *, named: bool) -> Caption | None:
    """Return the caption that two lines under one picture are, where one of them is the credit alone; `None` for two captions.

    Where a photographer may be `named` without an outlet, a name above the caption is the credit.
    """
    alone = [_credit_alone(caption) for caption in (above, below)]
    if named and alone == [None, None] and above.credit is None and is_person(above.text) and not is_person(below.text):
        alone[0] = above.text
    if (alone[0] is None) == (alone[1] is None):
        return None
    if above.url and below.url and above.url != below.url:
        return None
    text, credit = (below, alone[0]) if alone[0] else (above, alone[1])
    # What a caption says itself of whose picture it shows outranks a line beside it.
    return attrs.evolve(text, credit=text.credit or credit, url=above.url or below.url)


def _credit_alone(caption: Caption) -> str | None:
    """Return whose picture it is where a caption says nothing else ("AFP/Sari Lestari"); `None` where it does."""
    if not caption.text:
        return caption.credit
    # "tribunjateng/sari lestari": Tribun prints outlet and photographer in small letters.
    named = _CREDIT.fullmatch(caption.text) or ("/" in caption.text and NAMED_CREDIT.fullmatch(caption.text))
    return caption.text if caption.credit is None and named else None


def _parsed(proof: Proof, label: Label, parse: Callable[[str], T | None]) -> Iterator[T]:
    """Yield what a reader makes of each stretch with a label; a stretch that it cannot read gives nothing."""
    for mark in proof.labelled(label):
        value = parse(proof.text(mark.span))
        if value is not None:
            yield value


def _words_of(proof: Proof, label: Label) -> str | None:
    """Return the words under a label; several stretches, as of a standfirst, follow one another."""
    return " ".join(plain(proof.text(mark.span)) for mark in proof.labelled(label)) or None


def _is_paged_here(proof: Proof) -> bool:
    """Return whether an HTML page holds several pages of its story."""
    body = proof.labelled(Label.BODY)
    return bool(body) and any(
        body[0].span.start < mark.span.start < body[-1].span.start and parse_pager(proof.text(mark.span)) not in (None, Page())
        for mark in proof.labelled(Label.PAGER)
    )


def _page(proof: Proof) -> Page | None:
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


def _stamps(proof: Proof, slugs: Slugs, as_of: dt.datetime | None, home: dt.tzinfo) -> tuple[Moment | None, Moment | None]:
    """Return when the page was published and when it was changed, as far as its stamps tell a day."""
    published: Moment | None = None
    modified: Moment | None = None
    changed: Moment | None = None
    for mark in _by_trust(proof, proof.labelled(Label.TIMESTAMP)):
        # A time of day may stand on the line beneath its date.
        for stamp in find_stamps(proof.text(mark.span).replace("\n", " ")):
            # "Lewat 4 tahun lalu" tells that it was long ago, and no day.
            if isinstance(stamp.value.said, Ago) and (stamp.value.said.steps.years or stamp.value.said.steps.months):
                continue
            moment = slugs.timed(resolve(stamp.value.said, as_of=as_of, home=home), stamp.span.shift(mark.span.start), home)
            if isinstance(stamp.value.said, Ago) and moment is not None:
                moment = slugs.aged(moment, stamp.value.said.steps, home, modified=stamp.value.modified)
            if stamp.value.modified:
                modified = modified or moment
            elif slugs.is_change(stamp.span.shift(mark.span.start)) and not proof.folded(mark.span).startswith(PUBLISHED_WORDS):
                changed = changed or moment
            else:
                published = published or moment
    # A theme may call the only time that it prints one of a change.
    if published is None:
        return changed, modified
    return published, modified or (changed if changed is not None and changed.datetime >= published.datetime + _MINUTE else None)


def _may_be_visit(proof: Proof) -> bool:
    """Return whether all that a page shows is a day above its headline, without a clock, as headers show that of the visit."""
    headline = next(iter(proof.labelled(Label.HEADLINE)), None)
    if not proof.galley.is_html or headline is None:
        return False
    stamps = proof.labelled(Label.TIMESTAMP)
    return bool(stamps) and all(
        mark.span.start < headline.span.start and ":" not in (text := proof.text(mark.span)) and "." not in text for mark in stamps
    )


def _by_trust(proof: Proof, stamps: list[Mark]) -> list[Mark]:
    """Return stamps, the most telling first: the day of the visit stands above the headline, without a clock."""
    headline = next(iter(proof.labelled(Label.HEADLINE)), None)
    if headline is None or len(stamps) < _SEVERAL:
        return stamps
    story = next((mark.span.start for mark in proof.labelled(Label.BODY)), 0)
    if not proof.galley.is_html and not headline.span.end <= stamps[1].span.start < story:
        # In a text only a second stamp between headline and story shows whose the first one is.
        return stamps

    def trust(mark: Mark) -> tuple[bool, bool, int]:
        text = proof.text(mark.span)
        above = mark.span.start < headline.span.start
        return ":" not in text and "." not in text, above, -mark.span.start if above else 0

    # Of two above it, that of the visit stands further away.
    return sorted(stamps, key=trust)


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
