"""Compose a marked page into an article: the public readers read what the marks point at."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.article import Article, Graf, GrafKind, Kind
from idnews.byline import Byline, parse_byline
from idnews.caption import parse_caption
from idnews.credit import Credit, parse_credit
from idnews.dateline import Dateline, parse_dateline
from idnews.dates import Moment, Said, Told, find_dates, find_stamp, resolve
from idnews.fold import plain
from idnews.label import Label
from idnews.lexicon.agencies import AGENCIES
from idnews.pager import Page, parse_pager
from idnews.proof import Mark, Proof
from idnews.publishers import Publisher, publisher_of
from idnews.related import Related, parse_related

_STORY: Final = (Label.BODY, Label.SUBHEAD)
_ITEM: Final = re.compile(r"(?:[•●▪◦*–-]|\d{1,2}[.)]|[a-z][.)])\s")


def compose(proof: Proof, *, url: str | None = None, as_of: dt.datetime | None = None) -> Article:
    """Return the article that a proof's marks tell.

    `as_of`, an aware datetime, is when the page was seen: relative dates count from it. A proof corrected by hand composes by the
    same code.
    """
    bylines = tuple(_parsed(proof, Label.BYLINE, parse_byline))
    credits_ = tuple(_parsed(proof, Label.CREDIT, parse_credit))
    dateline = next(_parsed(proof, Label.DATELINE, parse_dateline), None)
    body = tuple(_grafs(proof))
    published, modified = _stamps(proof, as_of)
    return Article(
        kind=Kind.ARTICLE if body else Kind.EMPTY,
        shape=proof.galley.shape,
        headline=_words_of(proof, Label.HEADLINE),
        kicker=_words_of(proof, Label.KICKER),
        standfirst=_words_of(proof, Label.STANDFIRST),
        bylines=bylines,
        dateline=dateline,
        published=published,
        modified=modified,
        agency=_agency(credits_, dateline, bylines),
        credits=credits_,
        captions=tuple(_parsed(proof, Label.CAPTION, parse_caption)),
        body=body,
        dates=tuple(_told(proof, published, as_of)),
        related=tuple(_related(proof, as_of)),
        tags=tuple(plain(proof.text(mark.span)) for mark in proof.labelled(Label.TAG)),
        page=_page(proof),
        url=url,
        publisher=proof.publisher,
        proof=proof,
    )
