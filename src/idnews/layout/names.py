"""Tell what an element of a page holds by the names that its author gave it."""

from __future__ import annotations

import enum
import functools
import re
from typing import Final

from idnews.galley import Element
from idnews.pattern import lazy_pattern


class Holds(enum.Enum):
    """What an element holds, as its tag, id and classes say."""

    AD = enum.auto()
    """Advertisements."""
    COMMENT = enum.auto()
    """What readers say."""
    EMBED = enum.auto()
    """A post of a social network."""
    CAPTION = enum.auto()
    """What a picture shows."""
    PAGER = enum.auto()
    """Where the other pages of the story are."""
    TOPICS = enum.auto()
    """Topics under which the story is filed."""
    BYLINE = enum.auto()
    """Who wrote or edited."""
    STAMP = enum.auto()
    """When it was published."""
    STANDFIRST = enum.auto()
    """A summary above the story."""
    RELATED = enum.auto()
    """Other stories that have to do with this one."""
    LIST = enum.auto()
    """Other stories: popular, latest, recommended."""
    FRAME = enum.auto()
    """The page's frame: menus, footers, breadcrumbs, buttons to share."""
    STORY = enum.auto()
    """The story's text."""


# Parts of names, as authors of pages form them: in Indonesian or English, whole or shortened. Tools make names of letters and figures ("css-3ad1x").
_NAMES: Final = lazy_pattern(
    r"""(?<![a-z0-9])(?:
        (?P<AD> ads?(?![a-z]|\d{1,2}[a-z]) | advert\w* | iklan | banner | sponsor\w* | adsbygoogle | gpt | parallax\w* | paradetail | billboard
            | promo(?:-?box)? )
      | (?P<EMBED> twitter-tweet | instagram-media | tiktok-embed | fb-(?:post|video) )
      | (?P<COMMENT> comments? | komentar | disqus | respond )
      | (?P<RELATED> related\w* | terkait | baca-?_?juga | linksisip | lihatjg | bacajuga\w* | readmore )
      | (?P<TOPICS> tag(?:s|ging|cloud\d?|-links|_detail|-list)?(?![a-z]) | topik | topics? | keywords?
            | (?:post-?)?labels(?![a-z]) )
      | (?P<LIST> popul[ae]r | terpopul\w+ | trending | latest | terkini | terbaru | recommend\w* | rekomendasi | lainnya | most | widget
            | sidebar | aside | ticker | newsfeed | next-?article )
      | (?P<FRAME> nav(?:bar|igation)?(?![a-z]) | menu\w* | breadcrumbs? | footer | foot(?![a-z]) | share\w* | sosmed | social\w* | bagikan
            | sharing | follow | footnotes? | toolbar | topbar | newsletter | subscribe | login | popup | modal | cookie
            | paywall\w* | audio(?![a-z]) | audio-?(?:player|wrapper|box) | ai-?summary | summary-?ai | ringkasan-?ai
            | author-?(?:bio|desc)\w* | m-a-box-bio | saboxplugin-desc | ab-desc | (?:kk-?star-)?ratings? | kksr
            | (?:prev(?:ious)?|next)-?(?:next|prev(?:ious)?|posts?) | post-(?:prev(?:ious)?|next) )
      | (?P<PAGER> pag(?:ing|ination|er|inate)\w* | page-?(?:numbers?|links|nav) | multi-?page | wp-pagenavi )
      | (?P<CAPTION> (?:fig)?captions? | pics? | keterangan | ket | ket-?foto | desc-?foto | img-?desc | photo-?desc | teks-?foto
            | imageinfo | art-?img
            | (?:img|image|photo|foto)-{0,2}(?:info|credit|copyright|source|caption)s? )
      | (?P<BYLINE> (?:nm|nama?|info)?-?(?:autho?r\w* | m-a-box-name | autor | penulis | reporter) | byline | editors? | jurnalis | journalist
            | creator | writers?
            | wartawan | credit\w* | namerep )
      | (?P<STAMP> dates? | datetime | time(?:stamp|ago)? | tanggal | tgl | waktu | publish\w* | created\w* )
      | (?P<STANDFIRST> summary | excerpt | teaser-?text
            | lead(?![a-z]) | subtitle | sub-?title | description | ringkasan | teras | standfirst )
      | (?P<STORY> article-?_?(?:body|content|text)\w* | articlebody | content\w* | detail\w* | body\w* | read\w* | isi | konten | entry
            | post\w* | news\w* | story\w* | text\w* | txt )
    )(?![a-z])""",
    re.VERBOSE,
)
# "content-with-sidebar", "has-ads": what stands beside an element, or in it, and not what it is. Page builders call
# the story's own element a text editor, and each part of a page a widget.
_BESIDE: Final = lazy_pattern(r"\b(?:with|without|has|no|is|before|after|under)-[a-z]+|\btext-editor\b|\belementor-widget(?!-(?:posts|wp-widget)\b)")
# WordPress gives each story its state, its section and its topics for names: "post type-post status-publish hentry tag-banjir".
_POST: Final = lazy_pattern(r"\b(?:hentry|type-post|status-publish)\b")
_POST_TOLD: Final = lazy_pattern(r"(?<![\w-])(?:type|status|format|category|tag)-[\w-]+")
_CAMEL: Final = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_SHORTEST: Final = 4
_MOST_NAMES: Final = 4096
_NAMING: Final = frozenset({"class", "id", "itemprop"})
# Names that go on beyond this tell nothing of one element.
_LONGEST: Final = 500
_KINDS: Final = tuple((kind.name, kind) for kind in Holds)
_TAGS: Final = {
    "figcaption": Holds.CAPTION,
    "nav": Holds.FRAME,
    "footer": Holds.FRAME,
    "aside": Holds.LIST,
    "form": Holds.FRAME,
    "button": Holds.FRAME,
    "amp-ad": Holds.AD,
    "amp-embed": Holds.AD,
    "amp-sticky-ad": Holds.AD,
}


def holds(element: Element) -> Holds | None:
    """Return what an element says that it holds; `None` where its names say nothing.

    >>> holds(("div", {"class": "detail__media-caption"})), holds(("ul", {"class": "menu-utama"}))
    (<Holds.CAPTION: 4>, <Holds.FRAME: 12>)
    """
    tag, attributes = element
    if tag in _TAGS:
        return _TAGS[tag]
    if not attributes or _NAMING.isdisjoint(attributes):
        return None
    named = attributes.get
    return _holds_named(named("class", "")[:_LONGEST], named("id", "")[:_LONGEST], named("itemprop", "")[:_LONGEST])


# Sites give their elements the same few names on page after page, and to search them takes long.
@functools.lru_cache(maxsize=_MOST_NAMES)
def _holds_named(classes: str, identity: str, itemprop: str) -> Holds | None:
    names = f"{classes} {identity} {itemprop}"
    if len(names) < _SHORTEST:
        return None
    if not names.islower():
        names = _CAMEL.sub("-", names).lower()
    if _POST.search(names) is not None:
        names = _POST_TOLD.sub("", names)
    found = {match.lastgroup for match in _NAMES.finditer(_BESIDE.sub("", names.replace("_", "-")))}
    return next((kind for name, kind in _KINDS if name in found), None) if found else None
