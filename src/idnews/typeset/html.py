"""Set an HTML page: each run of text that it shows is a line with its path, and its metadata stand above as slug lines."""

from __future__ import annotations

import codecs
import inspect
import operator
import re
from collections.abc import Iterator, Mapping
from html import escape as html_escape
from typing import Final, TypeAlias

from lxml import etree

from idnews.fold import fold
from idnews.galley import Element, Galley, Inline, Line, is_hidden, shared
from idnews.lexicon.frame import TAG_HEADS
from idnews.span import Span
from idnews.typeset.metadata import Head
from idnews.typeset.pictures import PICTURES, SURROUNDINGS, Picture, pictured

_INLINES: Final = frozenset(
    [
        *("a", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark"),
        *("nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr"),
    ]
)
# Themes of Blogger keep the time of publication in the title of one, beside what it shows.
_ABBREVIATION: Final = "abbr"
# What stands in a line and does not end it.
_IN_LINE: Final = _INLINES | PICTURES | {_ABBREVIATION}
# What these hold is not shown as text, or is no text of the page's own.
_UNSEEN: Final = frozenset(
    [
        *("script", "style", "noscript", "template", "svg", "math", "iframe", "object", "select", "textarea", "canvas", "audio", "video", "map"),
        *("noframes", "applet", "datalist", "title"),
    ]
)
_HEAD: Final = frozenset({"meta", "link", "html"})
# Few elements are any of these.
_SPECIAL: Final = PICTURES | _UNSEEN | _HEAD | {_ABBREVIATION}
_DECLARED: Final = re.compile(rb"""<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})""", re.IGNORECASE)
_HIDDEN_ADDRESS: Final = re.compile(
    rb"""(?P<tag><[^<>]{1,400}\bdata-cfemail=["']?(?P<code>(?:[0-9a-fA-F]{2}){4,120})["']?[^<>]{0,200}>)\[email(?:&#160;|&nbsp;|\s|\xc2\xa0){1,3}protected\]"""
)
_PRESCAN: Final = 4096
_BOMS: Final = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
_CHARSETS: Final = (
    *("utf-8", "iso8859-", "cp125", "windows-125", "koi8-", "gb", "hz", "big5", "euc", "shift_jis", "iso2022_jp", "mac-roman", "mac-cyrillic"),
    *("cp866", "cp874", "tis-620", "johab"),
)
# Deeper elements are set as if they stood here: no page that a person wrote nests like this, and long paths would cost the square of their length.
_DEEPEST: Final = 128
# A page that shows less text than this may hold its story in its data alone.
_LEAST_STORY: Final = 300
_PROSE: Final = 80
# One text, and the blank behind it.
_WITH_BLANK: Final = 2
_BLANK: Final = (" ", ())
_NO_ATTRIBUTES: Final[Mapping[str, str]] = {}
_OUTSIDE: Final = (("html", _NO_ATTRIBUTES),)
_RAISED: Final = ("sub", "sup")
_OWN_PARTS: Final = ("a", "time")
_LONGEST_STYLE: Final = 200
_LONGEST_HEAD: Final = 24
# What names an element: to its style sheet, to machines, or to those who test the page.
_NAMING: Final = ("class", "id", "itemprop", "data-qa-id", "data-testid")
_START: Final = inspect.Signature([inspect.Parameter(name, inspect.Parameter.POSITIONAL_OR_KEYWORD) for name in ("tag", "attributes")])

_Run: TypeAlias = tuple[str, tuple[Element, ...], tuple[tuple[int, int, Element], ...]]
"""Text of a line, its path, and where its inline elements set something apart in it."""

_Chunk: TypeAlias = tuple[str, tuple[Element, ...]]
"""A piece of a line's text, and the elements that it stands in; none for the blank between two pieces."""


def set_html(html: str | bytes) -> Galley:
    """Set a page as a galley: its metadata as slug lines, then each run of text that it shows as a line with its path.

    Bytes are decoded after their byte order mark, else as the UTF-8 that they are, else in the charset that the page declares, else in
    windows-1252. No content raises.

    >>> from idnews.galley import step
    >>> galley = set_html("<title>Panen</title><div id=isi class='teks besar'><p>Warga <b>panen</b> padi.<p>Hujan<br>reda.</div>")
    >>> [(line.span.of(galley.text), [step(element) for element in line.path[-2:]]) for line in galley.lines][1:]
    [('Warga panen padi.', ['div#isi.teks.besar', 'p']), ('Hujan', ['div#isi.teks.besar', 'p']), ('reda.', ['div#isi.teks.besar', 'p'])]
    """
    head, runs, pictures = _set(html)
    if not _shows_story(runs) and (story := head.story()):
        # A page that its scripts write when it is seen: the story stands in their data.
        runs += _set(f'<div itemprop="articleBody">{story}</div>')[1]
    return _galley(head, runs, pictures)


def _shows_story(runs: list[_Run]) -> bool:
    shown = 0
    for text, _, _ in runs:
        if len(text) > _PROSE:
            shown += len(text)
            if shown >= _LEAST_STORY:
                return True
    return False


def _set(html: str | bytes) -> tuple[Head, list[_Run], list[Picture]]:
    """Return what a parser tells its target of a page.

    A parser that has a target builds no tree, and a walk over a finished tree costs twice of what it costs to listen.
    """
    setter = _Setter()
    parser = etree.HTMLParser(target=setter, encoding="utf-8", huge_tree=True)  # type: ignore[arg-type]  # the stubs ask for methods that lxml does not
    parser.feed(_with_addresses(_encoded(html)))
    parser.close()
    # A parser and its target hold on to each other until they are collected: what was set is not to wait for that.
    taken = setter.head, [*setter.runs], [*setter.pictures]
    setter.runs.clear()
    setter.pictures.clear()
    return taken


class _Setter:
    """Target of a parser: sets text in lines as it is told of it, and passes what machines are told to the head."""

    def __init__(self) -> None:  # noqa: C901, PLR0915 - four closures over one state
        self.head = head = Head()
        self.runs: list[_Run] = []
        self.pictures: list[Picture] = []
        runs, pictures = self.runs, self.pictures
        stack: list[Element] = []
        chunks: list[_Chunk] = []
        # Of the element that is open and not shown: itself, its texts, and how many elements it is open by.
        unseen: Element = ("", _NO_ATTRIBUTES)
        texts: list[str] = []
        depth = 0
        deep: tuple[Element, ...] = ()
        push, pop, set_chunk = stack.append, stack.pop, chunks.append

        # The parser calls these a thousand times a page and more: they are closures, for a method looks up what it needs on every call.
        def start(tag: str, attributes: Mapping[str, str]) -> None:
            nonlocal depth, unseen
            if depth:
                depth += 1
            elif tag in _INLINES:
                push((tag, attributes or _NO_ATTRIBUTES))
            elif tag not in _SPECIAL:
                if chunks:
                    _end_line(chunks, runs)
                push((tag, attributes or _NO_ATTRIBUTES))
            elif tag in PICTURES:
                element = (tag, attributes or _NO_ATTRIBUTES)
                push(element)
                pictures.append((len(runs), element, tuple(stack[SURROUNDINGS])))
            elif tag in _UNSEEN:
                depth = 1
                unseen = (tag, attributes or _NO_ATTRIBUTES)
            else:
                if chunks and tag != _ABBREVIATION:
                    _end_line(chunks, runs)
                element = (tag, attributes or _NO_ATTRIBUTES)
                push(element)
                head.element(element)

        def end(_: str) -> None:
            nonlocal depth
            if depth:
                depth -= 1
                if not depth:
                    head.text(unseen, texts)
                    texts.clear()
            elif stack and pop()[0] not in _IN_LINE and chunks:
                _end_line(chunks, runs)

        def data(text: str) -> None:
            nonlocal deep
            if depth:
                texts.append(text)
            elif text.isspace():
                if chunks:
                    set_chunk(_BLANK)
            elif len(stack) <= _DEEPEST:
                # Older parsers hand on text that stands outside every element.
                set_chunk((text, tuple(stack) or _OUTSIDE))
            else:
                path = tuple(stack[:_DEEPEST])
                # Whatever stands deeper shares one path: thousands of them would be kept for nothing.
                if not deep or not all(map(operator.is_, path, deep)):
                    deep = path
                set_chunk((text, deep))

        def close() -> None:
            if chunks:
                _end_line(chunks, runs)

        # The parser asks what `start` takes, and would find it out anew for every page.
        start.__signature__ = _START  # type: ignore[attr-defined]  # what `inspect` looks for
        self.start, self.end, self.data, self.close = start, end, data, close


def _with_addresses(html: bytes) -> bytes:
    """Return a page with the mail addresses that Cloudflare has hidden: "[email protected]" for those who run no scripts."""
    return _HIDDEN_ADDRESS.sub(_shown_address, html) if b"data-cfemail" in html else html


def _shown_address(hidden: re.Match[bytes]) -> bytes:
    """Return an element with the address that its attribute keeps: each byte is changed by the first."""
    code = bytes.fromhex(hidden["code"].decode())
    return hidden["tag"] + html_escape(bytes(byte ^ code[0] for byte in code[1:]).decode("utf-8", "replace")).encode("utf-8", "replace")


def _encoded(html: str | bytes) -> bytes:
    """Return a page in UTF-8."""
    if isinstance(html, str):
        return html.encode("utf-8", "replace")
    for mark, marked in _BOMS:
        if html.startswith(mark):
            return html[len(mark) :].decode(marked, "replace").encode("utf-8", "replace")
    try:
        html.decode("utf-8")
    except UnicodeDecodeError:
        declared = _DECLARED.search(html, 0, _PRESCAN)
        encoding = _known_encoding(declared[1].decode("ascii")) if declared else None
        # A page that says UTF-8 and breaks it in places is UTF-8 all the same.
        return html.decode(encoding or "windows-1252", "replace").encode("utf-8", "replace")
    return html


def _known_encoding(name: str) -> str | None:
    """Return the codec of a declared charset, as the Encoding Standard of the WHATWG maps it; `None` for one that it does not know."""
    try:
        codec = codecs.lookup(name).name
    except (LookupError, UnicodeError):
        return None
    # Latin-1 and ASCII are windows-1252; and a page whose declaration could be read as ASCII is in no UTF-16.
    if codec in {"iso8859-1", "ascii"}:
        return "windows-1252"
    return "utf-8" if codec.startswith("utf-16") else codec if codec.startswith(_CHARSETS) else None


def _end_line(chunks: list[_Chunk], runs: list[_Run]) -> None:
    """Make a line, or several, of the text that a block has held so far."""
    text, path = chunks[0]
    if len(chunks) == 1 or (len(chunks) == _WITH_BLANK and not chunks[1][1]):
        runs.append((" ".join(text.split()), path, ()))
    else:
        while not chunks[-1][1]:
            chunks.pop()
        runs += [_joined(part) for part in _parts(chunks)]
    chunks.clear()


def _parts(chunks: list[_Chunk]) -> Iterator[list[_Chunk]]:
    """Part a line where two pieces of a layout stand side by side: links in a row, or elements with nothing between them."""
    row_of_links = all(_link(path) is not None for _, path in (chunks[1:] if _heads_topics(chunks[0]) else chunks) if path)
    part: list[_Chunk] = []
    before, before_path = chunks[0]
    for chunk in chunks:
        text, path = chunk
        if not path:
            part.append(chunk)
            continue
        if part and path is not before_path:
            common = shared(before_path, path)
            apart = row_of_links and _link(path) is not _link(before_path)
            hides = any(map(is_hidden, path[common:]))
            blank = part[-1][0] == " " or before[-1].isspace() or text[0].isspace()
            if apart or hides or (not blank and _abut(before_path, path, common)):
                yield part
                part = []
        part.append(chunk)
        before, before_path = text, path
    yield part


def _heads_topics(chunk: _Chunk) -> bool:
    """Return whether a piece heads the links behind it: "Tags: <a>banjir</a><a>rob</a>"."""
    text, path = chunk
    return len(text) <= _LONGEST_HEAD and _link(path) is None and fold(text).strip(" :#") in TAG_HEADS


def _link(path: tuple[Element, ...]) -> Element | None:
    for element in reversed(path):
        if element[0] == "a":
            return element
    return None


def _abut(path: tuple[Element, ...], following: tuple[Element, ...], common: int) -> bool:
    """Return whether two texts stand in two elements side by side: "<span class=a>Sari</span><span class=b>Senin, 1 September</span>"."""
    if not len(path) > common < len(following):
        return False
    # "<span>Topik</span><a>Banjir</a>", "<span>Sari</span><time>…": a link or a time is a part of its own whatever stands before it.
    parts = path[common], following[common]
    return all(map(_is_apart, parts)) or any(tag in _OWN_PARTS for tag, _ in parts)


def _is_apart(element: Element) -> bool:
    tag, attributes = element
    return tag in ("a", "time") or not attributes.keys().isdisjoint(_NAMING) or "block" in attributes.get("style", "")[:_LONGEST_STYLE]


def _joined(chunks: list[_Chunk]) -> _Run:
    """Join pieces to a line; inline elements inside it are set apart."""
    if len(chunks) == 1:
        text, path = chunks[0]
        return " ".join(text.split()), path, ()
    text = ""
    path = next(each for _, each in chunks if each)
    before = path
    reach: list[tuple[int, int, tuple[Element, ...]]] = []
    for piece, own in chunks:
        words = " ".join(piece.split())
        if text and text[-1] != " " and (piece[0].isspace() or _stands_apart(text, before, piece, own)):
            text += " "
        before = own
        if words:
            start = len(text)
            text += words
            reach.append((start, len(text), own))
            path = path[: shared(path, own)]
            if piece[-1].isspace():
                text += " "
    apart: dict[int, tuple[int, int, Element]] = {}
    for start, end, own in reach:
        for element in own[len(path) :]:
            if _is_apart(element):
                first = apart[id(element)][0] if id(element) in apart else start
                apart[id(element)] = first, end, element
    return text.rstrip(), path, tuple(apart.values())


def _stands_apart(text: str, before: tuple[Element, ...], piece: str, own: tuple[Element, ...]) -> bool:
    """Return whether what touches in the source stands apart on the page: "Oleh<a>Sari</a>", "<span>Sari Lestari</span><span>9 Sep 2025</span>"."""
    if piece[0].isupper() and text[-1].islower():
        return True
    # "<time>05/12/2023</time>5 Desember 2023": one for eyes, one for ears.
    if text[-1].isdigit() and piece[0].isalnum() and any(tag == "time" for tag, _ in before[shared(before, own) :]):
        return True
    if piece[0].isupper():
        return _touches(text, before, piece, own)
    # "m<sup>2</sup>" is one word.
    if not (piece[0].isdigit() and text[-1].islower() and " " in piece.strip()) or own[-1][0] in _RAISED:
        return False
    return shared(before, own) < min(len(before), len(own))


def _touches(text: str, before: tuple[Element, ...], piece: str, own: tuple[Element, ...]) -> bool:
    """Return whether capitals end and a word begins at the edge of an element with a name: "<span class=oleh>SARI LESTARI</span>Warga"."""
    if not (text[-2:].isupper() and text[-2:].isalpha() and piece[1:2].islower()):
        return False
    common = shared(before, own)
    return any(map(_is_apart, (*before[common:], *own[common:])))


def _galley(head: Head, runs: list[_Run], pictures: list[Picture]) -> Galley:
    texts: list[str] = []
    lines: list[Line] = []
    inlines: list[Inline] = []
    offset = 0
    for key, value in head.slugs():
        texts.append(value)
        lines.append(Line(Span(offset, offset + len(value)), (("slug", {"key": key}),)))
        offset += len(value) + 1
    first = len(lines)
    for text, path, apart in runs:
        end = offset + len(text)
        lines.append(Line(Span(offset, end), path))
        if apart:
            inlines += [Inline(Span(offset + start, offset + stop), element) for start, stop, element in apart]
        offset = end + 1
    texts += [text for text, _, _ in runs]
    text = "\n".join(texts)

    return Galley(text, tuple(lines), None, tuple(inlines), tuple(pictured(lines[first:], pictures, text)))
