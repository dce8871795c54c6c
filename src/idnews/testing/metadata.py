"""Draw what a page says of itself to machines, with the lies that publishers tell there."""

from __future__ import annotations

import datetime as dt
import html
import json
from typing import Final
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from idnews.testing.manner import Manner
from idnews.testing.told import Story

_PUBLISHED: Final = ("ld:datePublished", "meta:article:published_time")
_MODIFIED: Final = ("ld:dateModified", "meta:article:modified_time")
_AUTHOR: Final = ("ld:author", "meta:author")
_LONG_AGO: Final = "2014-07-13T20:07:27"
_COMPANIES: Final = ("Redaksi", "Tim Redaksi", "PT Media Lembah Raya")


@attrs.frozen(kw_only=True)
class Metadata:
    """What a page says of itself, and what can be known from it."""

    markup: str
    """The elements of its head."""
    authors: bool
    """Whether it names the story's writers, where nothing that a reader sees does."""
    published: str | None
    """When the story was published, as far as page and metadata tell, in ISO 8601."""
    modified: str | None
    """When it was changed; `None` where it was not, or where what it says cannot be."""


@st.composite
def metadata(draw: st.DrawFn, story: Story, manner: Manner, *, signed: bool) -> Metadata:
    """Draw the metadata of a page; `signed` says whether the page itself names the story's writers."""
    speaker = _Speaker(manner)
    home = ZoneInfo(manner.publisher.zone)
    change = draw(st.sampled_from((None, dt.timedelta(), -dt.timedelta(hours=7), dt.timedelta(hours=3))))
    says_published, says_modified = draw(_some(_PUBLISHED)), draw(_some(_MODIFIED))
    # "16:30Z" for half past four in Jakarta: only a page that shows its hour lets a reader know better. On pages with a zone of their own a
    # change under a false zone is read on the publisher's clock; it is told there with its true zone alone.
    lies = story.stamp is not None and story.at.utcoffset() == story.at.astimezone(home).utcoffset() and draw(st.booleans())
    known = lied = False
    for name in says_published:
        if speaker.means(name, "published"):
            known = True
            lied = lied or (lies and name not in manner.publisher.local_times)
            speaker.say_moment(name, story.at, lies=lies)
        else:
            speaker.say(name, _LONG_AGO)
    modified = False
    for name in says_modified:
        if not speaker.means(name, "modified"):
            speaker.say(name, _LONG_AGO)
        elif change is not None:
            modified = True
            speaker.say_moment(name, story.at + change, lies=lied)
    authors = _say_authors(draw, speaker, story, signed=signed)
    for name, meaning in manner.publisher.metadata.items():
        if meaning == "published" and name not in _PUBLISHED:
            known = True
            speaker.say_moment(name, story.at, lies=False)
    suffix = draw(st.sampled_from(("", " - {}", " | {}"))).format(manner.outlet)
    published = None
    if story.stamp is not None:
        published = (story.at if known else story.at.replace(second=0)).isoformat()
    elif known:
        published = story.at.astimezone(home).isoformat()
    # Where nothing tells when it was published, a change cannot be too early.
    told = modified and change is not None and (change > dt.timedelta() or published is None)
    changed = (story.at + (change or dt.timedelta())).astimezone(home).isoformat() if told else None
    return Metadata(markup=speaker.head(story, suffix), authors=authors, published=published, modified=changed)


def _some(names: tuple[str, ...]) -> st.SearchStrategy[list[str]]:
    return st.lists(st.sampled_from(names), unique=True)


def _say_authors(draw: st.DrawFn, speaker: _Speaker, story: Story, *, signed: bool) -> bool:
    """Say who wrote the story, or who did not; return whether writers are named whom the page does not show."""
    named = False
    for name in _AUTHOR:
        if not draw(st.booleans()):
            continue
        if speaker.means(name, "writer"):
            if story.writers and not signed:
                named = True
                speaker.say(name, ", ".join(story.writers))
            else:
                liars = (*_COMPANIES, speaker.manner.outlet, *story.editors, *(story.writers[:1] if signed else ()))
                speaker.say(name, draw(st.sampled_from(liars)))
        elif speaker.means(name, "editor"):
            if story.editors:
                speaker.say(name, story.editors[0])
        else:
            speaker.say(name, "Bukan Penulisnya")
    return named


class _Speaker:
    """Collect what a page says of itself."""

    def __init__(self, manner: Manner) -> None:
        self.manner: Final = manner
        self._metas: Final[list[tuple[str, str]]] = []
        self._fields: Final[dict[str, object]] = {}

    def means(self, name: str, usual: str) -> bool:
        """Return whether a name means what it says, or what is asked, on pages of this publisher."""
        return self.manner.publisher.metadata.get(name, "writer" if name in _AUTHOR else usual) == usual

    def say(self, name: str, value: str) -> None:
        """Say something under a name."""
        kind, _, key = name.partition(":")
        if kind == "meta":
            self._metas.append((key, value))
        elif key == "author":
            self._fields[key] = [{"@type": "Person", "name": person} for person in value.split(", ")]
        else:
            self._fields[key] = value

    def say_moment(self, name: str, moment: dt.datetime, *, lies: bool) -> None:
        """Say a moment: with its zone or, as some publishers do under some names, with a "Z" behind the local time."""
        if name in self.manner.publisher.local_times:
            moment, lies = moment.astimezone(ZoneInfo(self.manner.publisher.zone)), True
        self.say(name, f"{moment:%Y-%m-%dT%H:%M:%S}Z" if lies else moment.isoformat())

    def head(self, story: Story, suffix: str) -> str:
        """Return the head of the page."""
        title = f"{story.headline}{suffix}"
        metas = [("og:type", "article"), ("og:title", title), ("og:url", story.url), ("og:site_name", self.manner.outlet), *self._metas]
        crumbs = [{"@type": "ListItem", "position": at, "name": name} for at, name in enumerate(story.breadcrumb, 1)]
        article = {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "headline": story.headline,
            "mainEntityOfPage": story.url,
            **self._fields,
        }
        scripts = [article, {"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": crumbs}]
        return "\n".join(
            [
                '<meta charset="utf-8">',
                f"<title>{html.escape(title)}</title>",
                *(f'<meta {"property" if ":" in key else "name"}="{key}" content="{html.escape(value)}">' for key, value in metas),
                f'<link rel="canonical" href="{story.url}">',
                *(f'<script type="application/ld+json">{json.dumps(script)}</script>' for script in scripts),
            ]
        )
