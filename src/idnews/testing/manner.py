"""Print the parts of a news page in the manner of a publisher: each in the elements in which its profile finds them."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from idnews.galley import Element
from idnews.label import Label
from idnews.publishers import PUBLISHERS, UNKNOWN, Publisher
from idnews.publishers.wordpress import WORDPRESS
from idnews.selector import Compound, parse_selectors

# What an element is where its selector names no tag.
_TAGS: Final = {Label.HEADLINE: "h1", Label.TAG: "a"}
# Where a publisher's profile does not say, its pages name things as most do.
_USUAL: Final[Mapping[Label, str]] = {
    Label.HEADLINE: "h1",
    Label.BODY: "div.article-body",
    Label.BYLINE: "div.author",
    Label.TIMESTAMP: "div.date",
    Label.CAPTION: "figcaption",
    Label.TAG: "div.tags a",
    Label.RELATED: "div.baca-juga",
    Label.AD: "div.ads",
    Label.PROMO: "div.ads-promo",
    Label.SOCIAL: "div.share-buttons",
}
_RUNNING: Final = frozenset({"a", "span", "strong", "b", "time", "em", "small"})


@attrs.frozen
class Manner:
    """How a publisher's pages are made."""

    publisher: Publisher
    """As whose page it is to be read; `UNKNOWN` for a page of nobody whom we know."""

    outlet: str
    """The name that it gives itself."""

    domain: str
    """Where it stands."""

    places: Mapping[Label, str] = attrs.field(eq=False, repr=False)
    """Where it puts what: the first selector of each label is printed."""

    paragraph: str = attrs.field(default="p", kw_only=True)
    """Element that holds a paragraph; "br" where blank rows part them."""

    picture: str = attrs.field(default="img", kw_only=True)
    """Element that shows a picture."""

    column: str = attrs.field(default="div", kw_only=True)
    """Element that holds the story and what belongs to it."""

    def has(self, label: Label) -> bool:
        """Return whether its profile says where it puts what a label names."""
        return label in self.places

    def around(self, label: Label, inner: str, within: Sequence[Element] = ()) -> str:
        """Return a part of the page in its elements; those that are open already, as `within` says, are not opened again."""
        path = self.path(label, within)
        return enclosed([("div", {}), *path] if path and path[0][0] in _RUNNING else path, inner)

    def path(self, label: Label, within: Sequence[Element] = ()) -> list[Element]:
        """Return the elements, from the outside in, in which a part of the page stands."""
        compounds = list(self._compounds(label))
        for element in within:
            if len(compounds) > 1 and compounds[0].fits(element):
                del compounds[0]
        usual = _TAGS.get(label, "div")
        return [_element(compound, usual if compound is compounds[-1] else "div") for compound in compounds]

    def linked(self, label: Label, lead: str, title: str, address: str, within: Sequence[Element] = ()) -> str:
        """Return a link behind a lead, in its elements: "Baca juga: …"."""
        *outer, last = self.path(label, within)
        if last[0] == "a":
            return enclosed([*outer, ("p", {})], lead + enclosed([("a", {**last[1], "href": address})], html.escape(title)))
        link = lead + enclosed([("a", {"href": address})], html.escape(title))
        running = (outer[0] if outer else last)[0] in _RUNNING
        return enclosed([("p", {}), *outer, last] if running else [*outer, last], link)

    def topics(self, links: Sequence[tuple[str, str]], within: Sequence[Element] = ()) -> str:
        """Return the links to topics, each a title and an address, in one row or one below the other."""
        *outer, last = self.path(Label.TAG, within)
        rows = [enclosed([("a", {**last[1], "href": address})], html.escape(title)) for title, address in links]
        if outer and outer[-1][0] in ("ul", "li"):
            rows = [f"<li>{row}</li>" for row in rows]
        return enclosed([each for each in outer if each[0] != "li"] or [("div", {})], "\n".join(rows))

    def _compounds(self, label: Label) -> tuple[Compound, ...]:
        first = self.places.get(label, _USUAL.get(label, "div")).split(",")[0].strip()
        return parse_selectors(first)[0].compounds if first else ()


def manner_of(publisher: Publisher) -> Manner:
    """Return the manner of a publisher whose profile says where it puts what."""
    outlet = publisher.outlets[0] if publisher.outlets else publisher.name
    return Manner(publisher, outlet, f"www.{publisher.domains[0]}", publisher.places)


def _unknown(places: Mapping[Label, str], *, paragraph: str = "p", picture: str = "img", column: str = "div") -> Manner:
    return Manner(UNKNOWN, "Warta Lembah", "www.wartalembah.example", places, paragraph=paragraph, picture=picture, column=column)


SEMANTIC: Final = _unknown(
    {
        Label.HEADLINE: "header h1",
        # The paragraphs stand right in the article.
        Label.BODY: "",
        Label.BYLINE: "p.byline",
        Label.TIMESTAMP: "time",
        Label.TAG: "ul.tags a",
        Label.RELATED: "p",
        Label.AD: "div.ad",
    },
    column="article",
)
"""Plain HTML, each thing in the element that the standard means for it."""

# In a "code-block", a link to a shop is told from a promoted story by nothing but its host: advertisements stand where a name says what they are.
BLOG: Final = _unknown({**WORDPRESS, Label.AD: ".gmr-banner*"})
"""A site of WordPress."""

SOUP: Final = _unknown(
    {
        Label.HEADLINE: "div.judul",
        Label.BODY: "div.isi",
        Label.BYLINE: "div.penulis",
        Label.TIMESTAMP: "div.tanggal",
        Label.CAPTION: "div.keterangan-foto",
        Label.TAG: "div.tag a",
        Label.RELATED: "b",
        Label.AD: "div.iklan",
    },
    paragraph="br",
)
"""Elements without meaning, paragraphs parted by blank rows."""

AMP: Final = _unknown(
    {
        Label.HEADLINE: "h1.title",
        Label.BODY: "div.article-content",
        Label.BYLINE: "div.amp-author",
        Label.TIMESTAMP: "div.amp-date",
        Label.TAG: "div.amp-tags a",
        Label.RELATED: "p.bacajuga",
        Label.AD: "amp-ad",
    },
    picture="amp-img",
)
"""Accelerated mobile pages."""

GENERIC: Final = (SEMANTIC, BLOG, SOUP, AMP)
"""The manners of sites that nobody has described."""

DESCRIBED: Final = tuple(manner_of(publisher) for publisher in PUBLISHERS if Label.BODY in publisher.places)
"""The manners of the publishers whose profiles say where they put their stories."""


def _element(compound: Compound, usual: str) -> Element:
    attributes: dict[str, str] = {}
    for key, name in compound.names:
        attributes[key] = f"{attributes.get(key, '')} {name.rstrip('*')}".strip()
    return compound.tag or usual, attributes


def opened(element: Element) -> str:
    """Return the tag that opens an element."""
    tag, attributes = element
    named = "".join(f' {key}="{html.escape(value)}"' for key, value in attributes.items())
    return f"<{tag}{named}>"


def enclosed(path: Sequence[Element], inner: str) -> str:
    """Return a part of a page in elements, the outermost first."""
    return "".join(map(opened, path)) + inner + "".join(f"</{tag}>" for tag, _ in reversed(path))
