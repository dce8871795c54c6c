"""Take records from web archives: the pages in HTML that a crawler stored as WARC."""

from __future__ import annotations

import codecs
import contextlib
import datetime as dt
import re
from collections.abc import Iterator
from typing import Final, Literal, TypeAlias

import attrs
from fastwarc.warc import ArchiveIterator, HeaderMap, WarcRecord, WarcRecordType

from idnews.batch.pages import reason_of
from idnews.batch.record import Broken, Record, Slip
from idnews.batch.stream import Meter, opened
from idnews.form import Form, opens_as_html
from idnews.row import Intake

_HTML: Final = {"text/html", "application/xhtml+xml"}
_HEAD: Final = 2**15
Decoding: TypeAlias = Literal["all", "content", "transfer", "none"]
# Crawlers keep what the server sent, or what they made of it, and not all tell which: the first that can be decoded is the page.
_DECODINGS: Final[tuple[Decoding, ...]] = ("all", "content", "transfer", "none")
_NAMES_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}charset", re.IGNORECASE)
_PRESCAN: Final = 2**12


def warc_slips(name: str, _intake: Intake) -> Iterator[Slip]:
    """Yield the pages in HTML that a web archive holds, numbered as its records of all kinds are, from 1.

    A page is a response of HTTP that was found and whose content type is HTML, or, where it tells none, that opens as HTML does.
    """
    number = 0
    try:
        with opened(name) as stream:
            meter = Meter(stream)
            archive = ArchiveIterator(stream, parse_http=False)  # pyright: ignore[reportArgumentType]  # of a stream it reads alone
            for number, stored in enumerate(archive, 1):
                where, head = f"{name}#{number}", stored.reader.read(_HEAD)
                is_response = stored.record_type == WarcRecordType.response
                if is_response and stored.is_http and _holds_page(head):
                    block = head + stored.reader.read()
                    if len(block) == stored.content_length:
                        yield Response(where, block, stored.headers.get("WARC-Target-URI"), stored.record_date, meter.step())
                        continue
                # Of an archive that was cut off, the last record is shorter than it says, or it lost what says so.
                elif len(head) + stored.reader.consume() == stored.content_length and not (is_response and not head):
                    continue
                yield Broken(where, "the archive ends within this record", meter.step())
    except OSError as error:
        yield Broken(f"{name}#{number + 1}" if number else name, reason_of(error))


@attrs.frozen
class Response:
    """Slip of a page as a server sent it."""

    name: str
    """The archive's name and the record's number."""

    block: bytes
    """The whole response: its head, and its content as it was sent."""

    url: str | None
    """The address that it answers."""

    date: dt.datetime | None
    """When it was fetched."""

    size: int
    """How many bytes of the input it stands for."""

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds."""
        return len(self.block)

    def record(self) -> Record:
        """Return the page, decoded as far as it must be."""
        for decoding in _DECODINGS:
            try:
                answer = _answer(self.block, decoding)
                content = answer.reader.read()
            except OSError:
                continue
            # What is still packed does not open as HTML does; and an answer may be empty.
            if content if decoding in {"all", "content"} else (opens_as_html(content) or (decoding == "none" and not content)):
                page = _decoded(content, answer.http_charset)
                return Record(name=self.name, page=page, form=Form.HTML, url=self.url, as_of=self.date)
        return Record(name=self.name, url=self.url, as_of=self.date, reason="its content cannot be decoded")


def _holds_page(head: bytes) -> bool:
    try:
        answer = _answer(head, "none")
    except OSError:
        # What stands behind too long a head nobody can tell; a page that cannot be had is named, and not lost.
        return True
    status, kind = _status(answer), answer.http_content_type
    found = status is not None and 200 <= status < 300
    return found and (kind.lower() in _HTML if kind else opens_as_html(answer.reader.read()))


def _answer(block: bytes, decoding: Decoding) -> WarcRecord:
    answer = WarcRecord()
    answer.set_bytes_content(block)
    answer.is_http = True
    answer.parse_http(auto_decode=decoding)
    return answer


def _status(answer: WarcRecord) -> int | None:
    headers: HeaderMap | None = answer.http_headers
    return None if headers is None else headers.status_code  # pyright: ignore[reportUnnecessaryComparison]  # the stubs know of no page without


def _decoded(content: bytes, charset: str | None) -> str | bytes:
    """Return a page in the charset that its server named, where the page itself names none; as bytes where it does, or is in UTF-8."""
    if charset is None or _NAMES_CHARSET.search(content, 0, _PRESCAN) or content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        # A server may name anything: what is no charset, or one that no page is written in.
        with contextlib.suppress(LookupError, ValueError):
            return content.decode(charset, "replace")
    return content
