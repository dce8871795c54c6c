"""Read what a page says of itself to machines: meta elements, links, JSON-LD."""

from __future__ import annotations

import collections
import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import Final

from idnews.fold import plain
from idnews.galley import Element
from idnews.lexicon.metadata import WANTED
from idnews.pattern import lazy_pattern
from idnews.typeset.page_data import beside_in_list, pushed_rows, pushed_text, returned, unquoted

# "jpnncom_news_author", "dable:author": names that sites make up for what their pages tell.
_ABOUT_MAKERS: Final = lazy_pattern(r"author|editor|publish|pubdate|reporter|penulis")
_LINKS: Final = frozenset({"canonical", "amphtml", "next", "prev"})
_LONGEST: Final = 1000
_MOST_SCRIPTS: Final = 24
_MOST_TITLES: Final = 8
_TELLING: Final = 40
_MOST_NODES: Final = 2000
_DEEPEST: Final = 12
_ABOUT: Final = (
    "article",
    "posting",
    "report",
    "videoobject",
    "imagegallery",
    "gallery",
    "imageobject",
    "photograph",
    "webpage",
    "itempage",
    "qapage",
    "question",
)
_STORIES: Final = ("article", "posting", "report")
_COMMENT: Final = lazy_pattern(r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[)|(?:-->|//\]\]>|\]\]>)\s*+(?:;\s*+)?$")
_TRAILING: Final = lazy_pattern(r",\s*(?=[}\]])")
_CONTROL: Final = lazy_pattern(r"[\x00-\x1f]+")
_FIELD: Final = lazy_pattern(r'"(headline|datePublished|dateModified|articleSection|articleBody)"\s*:\s*"((?:[^"\\]|\\.)*)"')
_NAME: Final = lazy_pattern(r'"(author|editor)"\s*:\s*(?:\[\s*)?\{[^{}]*?"name"\s*:\s*"((?:[^"\\]|\\.)*)"')
# What sites tell their counters: `dataLayer.push({"penulis": "…", "published_date": "…"})`.
_PUSHED: Final = lazy_pattern(
    r"""\b(penulis|reporters?|authors?|editors?|articleAuthor|articleEditor|published_date|detail_published_date|articleDate|publish_date)["']?
        \s*:\s*["']((?:[^"'\\]|\\.){2,120})["']""",
    re.VERBOSE,
)
# What their names begin with, one or another.
_PUSHED_WORDS: Final = ("penulis", "reporter", "author", "editor", "articleA", "articleE", "published_", "detail_", "articleD", "publish_")
# What such objects call the facts of their story.
_BESIDE: Final = {
    "title": "data:title",
    "headline": "data:title",
    "published_at": "data:published_date",
    "publishedAt": "data:published_date",
    "published_date": "data:published_date",
    "publishDate": "data:published_date",
    "datePublished": "data:published_date",
    "authors": "data:penulis",
    "author": "data:penulis",
    "editor": "data:editor",
    "editors": "data:editor",
    "tags": "data:tag",
}
_LONGEST_PUSH: Final = 20_000
_QUOTED: Final = lazy_pattern(r'(?<!\\)"((?:[^"\\]|\\.){200,}+)"')
_LEAST_PARAGRAPHS: Final = 2
_TYPE: Final = lazy_pattern(r'"@type"\s*:\s*"(\w*(?:Article|Posting))"')


class Head:
    """What a page says of itself to machines, as its setter hears it."""

    def __init__(self) -> None:
        self._values: list[tuple[str, str]] = []
        self._abbreviated: set[str] = set()
        self._scripts: list[str] = []
        self._data: list[str] = []
        self._pushed: list[str] = []

    def element(self, element: Element) -> None:
        """Take a meta or link element, an abbreviation for the time of publication, or the root for its language."""
        tag, attributes = element
        if tag == "meta":
            name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
            if name and ((name := name.strip().lower()) in WANTED or _ABOUT_MAKERS.search(name)) and (content := attributes.get("content")):
                self._values.append((f"meta:{name}", content))
        elif tag == "link":
            rel, address = attributes.get("rel"), attributes.get("href")
            if rel and address and (rel := rel.strip().lower()) in _LINKS:
                self._values.append((f"link:{rel}", address))
        elif tag == "abbr":
            if "published" in attributes.get("class", "").split() and (told := attributes.get("title")):
                self._abbreviated.add(told)
        elif language := attributes.get("lang"):
            self._values.append(("html:lang", language))

    def text(self, element: Element, texts: list[str]) -> None:
        """Take what an element that is not shown holds: the title, or a script of linked data."""
        tag, attributes = element
        if tag == "title":
            self._values.append(("title", "".join(texts)))
        elif tag == "script" and texts:
            text = texts[0] if len(texts) == 1 else "".join(texts)
            kind = attributes.get("type")
            if kind is not None and "json" in kind:
                kept = self._scripts if "ld+json" in kind.lower() else self._data
                if len(kept) < _MOST_SCRIPTS:
                    kept.append(text)
            elif "dataLayer" in text or "window.kly" in text:
                self._values += ((f"data:{field[1].lower()}", unquoted(field[2])) for field in _pushed(text[:_LONGEST_PUSH]))
            elif "__NUXT__" in text:
                self._data.append(text)
            elif "__next_f" in text:
                self._pushed.append(pushed_text(text))

    def slugs(self) -> Iterator[tuple[str, str]]:
        """Yield name and value of what the page says of itself: "title", "meta:og:title", "link:canonical", "ld:headline", each value on its own."""
        addresses = [value for key, value in self._values if key in ("link:canonical", "meta:og:url")]
        titles = [value for key, value in self._values if key in ("meta:og:title", "title")]
        seen: set[tuple[str, str]] = set()
        # Of several times, some are those of comments or of other stories.
        times = [("abbr:published", told) for told in self._abbreviated] if len(self._abbreviated) == 1 else []
        for key, value in (*self._values, *times, *_linked_data(self._scripts, addresses, titles)):
            words = plain(value[:_LONGEST])
            if words and (key, words) not in seen:
                seen.add((key, words))
                yield key, words

    def story(self) -> str | None:
        """Return the longest text, in HTML or plain, that the page's data give as a story; `None` where they give none."""
        told = [text for node in _nodes(self._scripts) for text in _texts(node.get("articleBody"))]
        texts = ["".join(f"<p>{html.escape(row)}</p>" for row in text.splitlines()) if "<p" not in text else text for text in told]
        data = [*self._data, *pushed_rows(self._pushed)]
        for script in data:
            for match in _QUOTED.finditer(script):
                # Scripts write "<" as it is, or as "\u003C".
                if "p>" in match[0] or "3Cp" in match[0] or "3cp" in match[0]:
                    text = unquoted(match[1])
                    if text.count("<p") >= _LEAST_PARAGRAPHS:
                        texts.append(text)
        story = max(texts, key=len, default=None)
        if story is not None:
            self._values += (fact for script in data for fact in _facts_beside(story, script))
        return story


def _pushed(script: str) -> Iterator[re.Match[str]]:
    """Yield what a script tells a counter, in order: a search for each name by itself takes a small part of the time of a search for them all."""
    places: set[int] = set()
    for word in _PUSHED_WORDS:
        at = script.find(word)
        while at >= 0:
            places.add(at)
            at = script.find(word, at + 1)
    end = 0
    for at in sorted(places):
        if at >= end and (field := _PUSHED.match(script, at)) is not None:
            end = field.end()
            yield field


def _facts_beside(story: str, script: str) -> Iterator[tuple[str, str]]:
    """Yield title, time and makers that stand in the object which holds a story in a page's data."""
    data = _loaded(returned(script) or script if "__NUXT__" in script else script)
    waiting: list[object] = [beside_in_list(story, data) or data]
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, dict) and story in value.values():
            for key, name in _BESIDE.items():
                for text in (*_texts(value.get(key)), *(text for item in _items(value.get(key)) for text in _texts(item.get("name")))):
                    yield name, text
            return
        waiting.extend(value.values() if isinstance(value, dict) else value if isinstance(value, list) else ())


def _linked_data(scripts: list[str], addresses: list[str], titles: list[str]) -> Iterator[tuple[str, str]]:
    nodes = list(_nodes(scripts))
    if not nodes:
        return
    named = {identity: node for node in nodes if isinstance(identity := node.get("@id"), str) and len(node) > 1}
    story = _about(nodes, addresses, titles)
    if story is not None:
        yield from _facts(story, named)
    for node in nodes:
        if "breadcrumblist" in _kinds(node):
            for item in _items(node.get("itemListElement")):
                inner = item.get("item")
                for name in _texts(item.get("name")) or _texts(inner.get("name") if isinstance(inner, dict) else None):
                    yield "ld:breadcrumb", name
            break


def _facts(node: Mapping[str, object], named: Mapping[str, Mapping[str, object]]) -> Iterator[tuple[str, str]]:
    for key in ("@type", "headline", "name", "datePublished", "dateModified", "uploadDate", "url"):
        for value in _texts(node.get(key)):
            yield f"ld:{key.removeprefix('@')}", value
    for key in ("author", "editor", "creator", "publisher"):
        for person in _items(node.get(key)):
            whole = named.get(str(person.get("@id")), person)
            for name in _texts(whole.get("name")) or _texts(person.get("name")):
                yield f"ld:{key}", name
        for name in _texts(node.get(key)):
            yield f"ld:{key}", name
    for value in _texts(node.get("keywords")):
        yield "ld:keyword", value


def _about(nodes: list[dict[str, object]], addresses: list[str], titles: list[str]) -> dict[str, object] | None:
    """Return the node that is about this page: the one of its address, else of its title, else the first story, else the first of its kinds."""
    about = [node for node in nodes if any(kind.endswith(_ABOUT) for kind in _kinds(node))]
    stories = [node for node in about if any(kind.endswith(_STORIES) for kind in _kinds(node))]
    if len(stories) > 1:
        own = {_bare(address) for address in addresses} - {""}
        for node in stories:
            page = node.get("mainEntityOfPage")
            named = [*_texts(node.get("url")), *_texts(page), *_texts(page.get("@id") if isinstance(page, dict) else None), *_texts(node.get("@id"))]
            if any(_bare(value) in own for value in named):
                return node
        called = [plain(title[:_LONGEST]).casefold() for title in titles[:_MOST_TITLES]]
        for node in stories:
            headlines = [plain(value)[:_TELLING].casefold() for value in _texts(node.get("headline"))]
            if any(headline in title for headline in headlines for title in called):
                return node
    return next(iter(stories or about), None)


def _bare(address: str) -> str:
    """Return host and path of an address, and its query where the path tells nothing; "" for what is no address."""
    host_and_path, _, query = address.partition("://")[2].partition("#")[0].partition("?")
    tells = "/" in host_and_path.rstrip("/") and not host_and_path.endswith(".php")
    return host_and_path.rstrip("/") + ("" if tells or not query else f"?{query}")


def _nodes(scripts: list[str]) -> Iterator[dict[str, object]]:
    """Yield every object of every script, outer ones first; a script that is no JSON gives what can be told from its fields."""
    count = 0
    for script in scripts:
        waiting = collections.deque([(_loaded(script), 0)])
        while waiting and count < _MOST_NODES:
            value, depth = waiting.popleft()
            count += 1
            if isinstance(value, list):
                waiting.extend((item, depth + 1) for item in value[:_MOST_NODES])
            elif isinstance(value, dict):
                if "@type" in value or "@id" in value:
                    yield value
                if depth < _DEEPEST:
                    waiting.extend((item, depth + 1) for item in value.values() if isinstance(item, (dict, list)))


def _loaded(script: str) -> object:
    text = _COMMENT.sub("", script) if "<!" in script or "-->" in script or "]]>" in script else script
    for mended in (False, True):
        try:
            return json.loads(_TRAILING.sub("", _CONTROL.sub(" ", text)) if mended else text, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvaged(text)


def _salvaged(text: str) -> dict[str, object]:
    """Return the fields of an article that a broken script still shows."""
    kind = _TYPE.search(text)
    if kind is None:
        return {}
    found: dict[str, object] = {"@type": kind[1]}
    for field in _FIELD.finditer(text):
        found.setdefault(field[1], unquoted(field[2]))
    for field in _NAME.finditer(text):
        found.setdefault(field[1], {"name": unquoted(field[2])})
    return found


def _kinds(node: Mapping[str, object]) -> list[str]:
    return [kind.lower() for kind in _texts(node.get("@type"))]


def _texts(value: object) -> list[str]:
    """Return the texts that a value is, or is a list of."""
    if isinstance(value, str):
        return [value] if value.strip() else []
    return [text for item in value if isinstance(item, str) for text in _texts(item)] if isinstance(value, list) else []


def _items(value: object) -> list[dict[str, object]]:
    """Return the objects that a value is, or is a list of."""
    if isinstance(value, dict):
        return [value]
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []
