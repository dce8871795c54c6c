"""Draw HTML pages whose right reading is known: a story, the facts around it, and all that stands around a story and is none of it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Final

import attrs
from hypothesis import strategies as st

from idnews.article import Graf, GrafKind
from idnews.dates import parse_date
from idnews.galley import Element
from idnews.label import Label
from idnews.publishers import UNKNOWN, Publisher
from idnews.related import Related
from idnews.testing.facts import Facts
from idnews.testing.manner import DESCRIBED, GENERIC, Manner, enclosed, manner_of
from idnews.testing.metadata import metadata
from idnews.testing.told import Noise, Picture, Promoted, Story, told

_SECTIONS: Final = ("Beranda", "Nasional", "Daerah", "Ekonomi", "Olahraga", "Foto", "Video", "Indeks")
_COMMENTS: Final = (
    "Semoga bibit bakaunya tumbuh subur dan tidak dimakan kambing lagi seperti tahun kemarin ya, Pak.",
    "Saya warga desa sebelah, kapan perahu baca itu singgah di tempat kami? Anak-anak sudah menunggu.",
)
_HEADS: Final = ("Berita Terkait", "Artikel Terkait", "BERITA TERKAIT")
_SIGNED: Final = ("{}", "Oleh: {}", "Penulis: {}", "Reporter: {}")
_SCRIPT: Final = "<script>window.dataLayer = window.dataLayer || []; document.write('<p>Muat ulang halaman ini untuk membaca lagi.</p>');</script>"


@attrs.frozen(kw_only=True)
class HtmlPage:
    """An HTML page, and what a careful editor reads in it.

    Read it with `read_html(page.html, publisher=page.publisher)`.
    """

    html: str
    """The page, with its frame, its advertisements and its metadata, true and false."""

    url: str
    """Its address, which it says itself."""

    publisher: Publisher
    """In whose manner it is printed; `UNKNOWN` for a page of nobody whom we know."""

    facts: Facts
    """What it tells."""


@st.composite
def html_pages(draw: st.DrawFn, publisher: Publisher | None = None) -> HtmlPage:
    """Draw an HTML page in the manner of a publisher, or of any: its parts stand in the elements in which the publisher's profile finds them.

    `UNKNOWN` draws pages of sites that nobody has described: plain HTML, WordPress, elements without meaning, AMP. A publisher of whom no
    places are known prints as those do.

    >>> html_pages(UNKNOWN)
    html_pages(publisher=Publisher(name='', domains=()...))
    """
    manner = draw(_manners(publisher))
    story = draw(told(manner))
    signed = draw(st.booleans())
    said = draw(metadata(story, manner, signed=signed))
    named = signed or said.authors
    page = _Page(manner, story)
    column = page.column(
        draw(st.sampled_from(_SIGNED)) if signed else None,
        draw(st.sampled_from(_HEADS)),
        inline_credit=draw(st.booleans()),
        edited_above=draw(st.booleans()),
    )
    middle = draw(st.permutations((column, page.side())))
    frame = [page.top(), f'<div class="container">{"".join(middle)}</div>', page.comments() if draw(st.booleans()) else "", page.foot()]
    return HtmlPage(
        html=f'<!DOCTYPE html>\n<html lang="id">\n<head>\n{said.markup}\n</head>\n<body>\n{"".join(frame)}\n</body>\n</html>\n',
        url=story.url,
        publisher=manner.publisher,
        facts=Facts(
            headline=story.headline,
            kicker=story.kicker,
            standfirst=story.standfirst,
            authors=tuple(sorted(story.writers)) if named else (),
            editors=story.editors,
            place=story.place,
            outlet=story.outlet,
            published=said.published,
            modified=said.modified,
            body=story.body,
            credits=() if story.credit is None else (story.credit,),
            captions=tuple(picture.caption for picture in (story.picture, *story.parts) if isinstance(picture, Picture)),
            related=(
                *(Related(part.title, url=part.address) for part in story.parts if isinstance(part, Promoted)),
                *(Related(each.title, when=parse_date(each.age or ""), url=each.address, inline=False) for each in story.listed),
            ),
            tags=story.topics,
            breadcrumb=story.breadcrumb,
            url=story.url,
        ),
    )


def _manners(publisher: Publisher | None) -> st.SearchStrategy[Manner]:
    if publisher is None:
        return st.sampled_from((*DESCRIBED, *GENERIC))
    if publisher == UNKNOWN:
        return st.sampled_from(GENERIC)
    own = manner_of(publisher)
    return (
        st.just(own) if publisher.places else st.sampled_from([attrs.evolve(own, places=each.places, paragraph=each.paragraph) for each in GENERIC])
    )


class _Page:
    """Print the parts of one page."""

    def __init__(self, manner: Manner, story: Story) -> None:
        self._manner: Final = manner
        self._story: Final = story

    def top(self) -> str:
        """Return what stands above all stories: logo and menu."""
        menu = "".join(f'<li><a href="/{section.lower()}">{section}</a></li>' for section in _SECTIONS)
        return f'<div class="header"><a class="logo" href="/">{html.escape(self._manner.outlet)}</a><nav class="nav"><ul>{menu}</ul></nav></div>\n'

    def column(self, signed: str | None, head: str, *, inline_credit: bool, edited_above: bool) -> str:
        """Return the story and what belongs to it, from the breadcrumb to the list of related stories."""
        manner, story = self._manner, self._story
        crumbs = "".join(f'<a href="/{name.lower()}">{name}</a> ' for name in story.breadcrumb)
        parts = [f'<div class="breadcrumb">{crumbs}</div>']
        if story.kicker is not None:
            parts.append(manner.around(Label.KICKER, story.kicker))
        parts.append(manner.around(Label.HEADLINE, html.escape(story.headline)))
        if story.standfirst is not None:
            parts.append(manner.around(Label.STANDFIRST, html.escape(story.standfirst, quote=False)))
        if signed is not None and story.writers:
            parts.append(manner.around(Label.BYLINE, signed.format(", ".join(story.writers))))
        if edited_above:
            parts += [manner.around(Label.BYLINE, f"Editor: {editor}") for editor in story.editors]
        if story.stamp is not None:
            parts.append(manner.around(Label.TIMESTAMP, story.stamp))
        parts.append(
            manner.around(Label.SOCIAL, '<span>Bagikan</span> <a href="https://wa.example/">WhatsApp</a> <a href="https://x.example/">X</a>')
        )
        if story.picture is not None:
            parts.append(self._picture(story.picture, ()))
        parts.append(self._body(inline_credit=inline_credit, edited_above=edited_above))
        if story.topics:
            parts.append(manner.topics([(topic, f"https://{manner.domain}/tag/{topic.replace(' ', '-').lower()}") for topic in story.topics]))
        if story.listed:
            rows = "".join(
                f'<li><h4><a href="{each.address}">{each.title}</a></h4><span class="date">{each.age}</span></li>' for each in story.listed
            )
            parts.append(f'<div class="related"><h3>{head}</h3><ul>{rows}</ul></div>')
        return enclosed([(manner.column, {})], "\n".join(parts))

    def side(self) -> str:
        """Return lists of stories that have nothing to do with this one."""
        half = len(self._story.others) // 2
        popular, latest = self._story.others[:half], self._story.others[half:]
        ranks = "".join(f'<li><a href="{each.address}">{each.title}</a></li>' for each in popular)
        teasers = "".join(
            f'<div class="item"><h4><a href="{each.address}">{each.title}</a></h4><span>{each.age}</span><p>{each.title} sejak lama.</p></div>'
            for each in latest
        )
        return f'\n<div class="sidebar"><h3>Terpopuler</h3><ol>{ranks}</ol></div>\n<div class="latest"><h3>Berita Terkini</h3>{teasers}</div>\n'

    def comments(self) -> str:
        """Return what readers say."""
        said = "".join(f'<div class="comment"><b>pembaca{at}</b><p>{words}</p></div>' for at, words in enumerate(_COMMENTS))
        return f'<div id="komentar" class="comments"><h3>Komentar</h3>{said}</div>\n'

    def foot(self) -> str:
        """Return what stands beneath all stories."""
        outlet = html.escape(self._manner.outlet)
        links = '<a href="/tentang">Tentang Kami</a> <a href="/pedoman">Pedoman Media Siber</a> <a href="/kontak">Kontak</a>'
        return f'<div class="footer">{links}<p>Copyright © 2026 {outlet}. Hak cipta dilindungi undang-undang.</p></div>\n{_SCRIPT}\n'

    def _body(self, *, inline_credit: bool, edited_above: bool) -> str:
        manner, story = self._manner, self._story
        within = manner.path(Label.BODY)
        opening = f"<strong>{html.escape(story.dateline)}</strong>" if story.dateline else ""
        closing = f" {story.credit}" if story.credit is not None and inline_credit else ""
        rows: list[str] = []
        last = len(story.body) - 1
        number = 0
        for part in story.parts:
            if isinstance(part, Graf):
                text = html.escape(part.text, quote=False)
                text = f"{opening if number == 0 else ''}{text}{closing if number == last else ''}"
                number += 1
                rows.append(self._graf(text, part.kind))
            else:
                rows.append(self._between(part, within))
        if story.credit is not None and not inline_credit:
            rows.append(self._graf(story.credit, GrafKind.PARAGRAPH))
        if not edited_above:
            rows += [self._graf(f"Editor: {editor}", GrafKind.PARAGRAPH) for editor in story.editors]
        return enclosed(within, "\n".join(rows).replace("</ul>\n<ul>", "\n"))

    def _graf(self, text: str, kind: GrafKind) -> str:
        if kind is GrafKind.ITEM:
            return f"<ul><li>{text}</li></ul>"
        if self._manner.paragraph == "br":
            return f"<b>{text}</b><br><br>" if kind is GrafKind.SUBHEAD else f"{text}<br><br>"
        return f"<h2>{text}</h2>" if kind is GrafKind.SUBHEAD else f"<p>{text}</p>"

    def _between(self, part: Promoted | Picture | Noise, within: Sequence[Element]) -> str:
        if isinstance(part, Promoted):
            return self._manner.linked(Label.RELATED, "Baca juga: ", part.title, part.address, within)
        if isinstance(part, Picture):
            return self._picture(part, within)
        return part.markup if part.label is Label.FURNITURE else self._manner.around(part.label, part.markup, within)

    def _picture(self, picture: Picture, within: Sequence[Element]) -> str:
        *outer, last = self._manner.path(Label.CAPTION, within)
        figure = ("figure", {}) if last[0] == "figcaption" else ("div", {"class": "photo"})
        image = f'<{self._manner.picture} src="{picture.address}" alt="">'
        return enclosed([*outer, figure], image + enclosed([last], html.escape(picture.printed, quote=False)))
