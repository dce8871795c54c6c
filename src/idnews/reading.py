"""Read a page into an article: the desk in a few functions."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from typing import Final, TypeAlias

import attrs

from idnews.addresses import own_addresses
from idnews.article import Article
from idnews.compose import compose
from idnews.errors import IdnewsError, NaiveMoment, NotABatch, NotAPage, NotAPublisher
from idnews.printed import Printed
from idnews.proof import Proof
from idnews.proof_file import parse_proof
from idnews.proof_heading import parse_heading
from idnews.publishers import Publisher, publisher_called, publisher_of
from idnews.rules import mark_up
from idnews.typeset.html import set_html
from idnews.typeset.text import set_text

Record: TypeAlias = str | bytes | bytearray | memoryview | Mapping[str, object]
"""A page for `read_many`: its text, the bytes of its HTML, or a mapping with `text` or `html` and, at will, `url`, `as_of` and `publisher`."""

_HEADING: Final = "the heading of the proof names it, so pass its Publisher (publisher=…), or correct the heading"


@attrs.frozen(repr=False)
class Unread(Printed):
    """Record of a batch that could not be read."""

    index: int
    """The record's place in the batch, from 0."""

    record: object
    """The record as it was given."""

    error: IdnewsError
    """Why it could not be read, with advice."""


def read_text(text: str, *, url: str | None = None, as_of: dt.datetime | None = None, publisher: Publisher | str | None = None) -> Article:
    r"""Read a text that some scraper left behind into an article.

    `url` is the page's address, where it is known; what is no `str`, as the blank cell of a table, is none.
    `as_of`, an aware datetime, is when the page was seen; without it relative dates stay what they say. `publisher` is a `Publisher`,
    or the name or a domain of one; it is told from the address or the dateline where none is given, and `idnews.UNKNOWN`, or "unknown", switches
    that off.

    No content raises. Misuse does, at the door: `NotAPage` for what is no `str`, `NaiveMoment` for an `as_of` without a zone,
    `NotAPublisher` for a name that nobody has.

    >>> article = read_text("Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit bakau ditanam warga di pesisir utara. (Ant/Z-1)")
    >>> article.headline, article.dateline.place, article.agency
    ('Warga Menanam Bakau', 'DEMAK', 'Antara')
    >>> article.text
    'Seribu bibit bakau ditanam warga di pesisir utara.'
    """
    if not isinstance(text, str):
        raise NotAPage(text)
    _check(as_of)
    proof = Proof(set_text(text), _publisher(publisher, url))
    return compose(mark_up(proof), url=_address(url), as_of=as_of)


def read_html(
    html: str | bytes | bytearray | memoryview, *, url: str | None = None, as_of: dt.datetime | None = None, publisher: Publisher | str | None = None
) -> Article:
    r"""Read an HTML page, as it came from the publisher or from an archive, into an article.

    Bytes are decoded after their byte order mark, else as UTF-8, else in the charset that the page declares. The other arguments are those of
    `read_text`; without `url` the page's own address tells the publisher. No content raises: a page that holds no story gives an article whose
    `kind` says so. Misuse does, at the door, as in `read_text`.

    >>> page = "<title>Warga Menanam Bakau - Kabar.id</title><h1>Warga Menanam Bakau</h1><div><p>Seribu bibit bakau ditanam warga di pesisir.</div>"
    >>> read_html(page).headline
    'Warga Menanam Bakau'
    """
    if not isinstance(html, (str, bytes, bytearray, memoryview)):
        raise NotAPage(html)
    _check(as_of)
    galley = set_html(html if isinstance(html, str) else bytes(html))
    whose = _publisher(publisher, url)
    if whose is None:
        whose = next((known for address in own_addresses(galley) if (known := publisher_of(address)) is not None), None)
    return compose(mark_up(Proof(galley, whose)), url=_address(url), as_of=as_of)


def read_proof(text: str, *, url: str | None = None, as_of: dt.datetime | None = None, publisher: Publisher | str | None = None) -> Article:
    r"""Read a printed proof, corrected by hand or not, into an article: its margin is taken at its word.

    A proof holds text and labels alone. Of an HTML page it has no elements and no names of metadata, so what only they tell is not in the
    article: addresses, language, breadcrumb, and writers, times and topics that no line shows. What no argument says is taken from the comments
    at the top of the proof (`# url: …`, `# as_of: …`, `# publisher: …`), where they say it.

    Raises as `read_text` does, and `NotAProof` for a row that cannot be read.

    >>> read_proof("headline      | Warga Menanam Bakau\nbody          | Seribu bibit ditanam.\n").headline
    'Warga Menanam Bakau'
    """
    if not isinstance(text, str):
        raise NotAPage(text)
    _check(as_of)
    heading = parse_heading(text)
    if publisher is None and heading.publisher is not None:
        publisher = publisher_called(heading.publisher, advice=_HEADING)
    url = heading.url if url is None else url
    return compose(parse_proof(text, publisher=_publisher(publisher, url)), url=_address(url), as_of=as_of or heading.as_of)


def read_many(records: Iterable[Record], *, as_of: dt.datetime | None = None, publisher: Publisher | str | None = None) -> Iterator[Article | Unread]:
    """Read pages one after another, lazily: one result a record, in order.

    `as_of` and `publisher` hold for the records that bring none of their own. A record with `html` is read by `read_html`, unless that is the
    blank cell of a table (`None` or NaN), and any other by `read_text`; a record of bare bytes is HTML, and a bare `str` is text.

    A record that cannot be read gives an `Unread` that names it and says why, and the batch goes on. A single page given for a batch
    raises `NotABatch`.

    >>> [type(result).__name__ for result in read_many(["Seribu bibit ditanam warga.", 7])]
    ['Article', 'Unread']
    """
    if isinstance(records, (str, bytes, bytearray, memoryview, Mapping)) or not isinstance(records, Iterable):
        raise NotABatch(records)
    _check(as_of)
    _publisher(publisher, None)
    return _results(records, as_of, publisher)


def _results(records: Iterable[Record], as_of: dt.datetime | None, publisher: Publisher | str | None) -> Iterator[Article | Unread]:
    for index, record in enumerate(records):
        kind = "html" if isinstance(record, (bytes, bytearray, memoryview)) else "text"
        fields: Mapping[str, object] = record if isinstance(record, Mapping) else {kind: record}
        try:
            yield _read_record(fields, as_of, publisher)
        except IdnewsError as error:
            yield Unread(index, record, error)


def _read_record(fields: Mapping[str, object], as_of: dt.datetime | None, publisher: Publisher | str | None) -> Article:
    text, html, url = fields.get("text"), fields.get("html"), fields.get("url")
    own_as_of, own_publisher = fields.get("as_of"), fields.get("publisher")
    if own_as_of is not None and not isinstance(own_as_of, dt.datetime):
        raise NaiveMoment(name="as_of", value=own_as_of)
    if own_publisher is not None and not isinstance(own_publisher, (Publisher, str)):
        raise NotAPublisher(own_publisher)
    if not _is_blank(html):
        if not isinstance(html, (str, bytes, bytearray, memoryview)):
            raise NotAPage(html)
        return read_html(html, url=_address(url), as_of=own_as_of or as_of, publisher=own_publisher or publisher)
    if not isinstance(text, str):
        raise NotAPage(text)
    return read_text(text, url=_address(url), as_of=own_as_of or as_of, publisher=own_publisher or publisher)


def _check(as_of: object) -> None:
    if as_of is not None and (not isinstance(as_of, dt.datetime) or as_of.utcoffset() is None):
        raise NaiveMoment(name="as_of", value=as_of)


def _is_blank(cell: object) -> bool:
    """Return whether a cell of a table holds nothing: NaN is not equal to itself, and other blanks answer neither yes nor no."""
    if cell is None or isinstance(cell, (str, bytes, bytearray, memoryview)):
        return cell is None
    try:
        return not cell == cell  # noqa: PLR0124, SIM201 - the comparison is the question
    except (TypeError, ValueError):
        return True


def _address(url: object) -> str | None:
    return url if isinstance(url, str) else None


def _publisher(publisher: object, url: object) -> Publisher | None:
    if isinstance(publisher, Publisher):
        # A selector that cannot be read is met at the door.
        _ = publisher.sheet
        return publisher
    if publisher is None:
        return publisher_of(url) if isinstance(url, str) else None
    if not isinstance(publisher, str):
        raise NotAPublisher(publisher)
    return publisher_called(publisher)
