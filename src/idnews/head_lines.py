"""Tell by its own words what a line above a story is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from idnews.caption import parse_caption
from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.calendar import ZONES
from idnews.lexicon.cues.sections import SECTIONS
from idnews.lexicon.frame import HEAD_JOINTS, KICKERS, SUMMARY_HEADS
from idnews.lexicon.pictures import SHOWN_LEADS, SIDES, SOURCE_LABELS
from idnews.lexicon.roles import BARE_LABELS, TOLD_OF_WRITERS
from idnews.pattern import lazy_pattern
from idnews.persons import is_bureau, is_desk, is_outlet
from idnews.proof import Mark, Proof, Stretch
from idnews.prose import has_stops_for_commas, in_title_case, looks_like_headline, looks_like_prose, words
from idnews.template import one_of

KICKER_WORDS: Final = 3
"""A kicker has no more words than these."""

PLAIN_WORDS: Final = 14
"""A headline in plain letters is no longer than this."""

LONGEST_HEAD: Final = 400
"""What is longer is running text, whatever its letters look like (a prayer in a broken code)."""

_NEAREST: Final = 2
_CLOSING: Final = (")", "]")
_LONGEST_OWNER: Final = 40
# What a headline never is: two sentences, an item of a list, a writer's line, the announcement of what follows.
_NO_TITLE: Final = lazy_pattern(
    r"[a-z]{3}\. [A-Z]|^(?:\d{1,2}|[a-z])[.)] |^(?:Oleh|Berikut|Inilah) |:$|^(?:YouTube|Instagram|Facebook|Twitter|TikTok)(?:[ /]\S+){0,3}$"
)
# "Kolase: ...", "Warga Sukamaju, Rabu (15/11/2023)": a picture's words.
_SHOWN: Final = lazy_pattern(
    rf"^{one_of(SHOWN_LEADS)}(?: |:)|\(\d{{1,2}}/\d{{1,2}}(?:/\d{{4}})?\)(?:\.?$|\. (?=[A-Z]))"
    # Tribun names what is shown before it tells of it: "Kelompok Tani Sukamaju - Darto (kiri) menanam bakau."
    rf"|^[A-Z][^.?!\n]{{2,60}} - (?=[^\n]{{0,200}}(?:\([^()]{{0,20}}{one_of(SIDES)}\)|\bAtas:))[A-Z][^\n]{{20,400}}\.$"
)
# A topic above a headline is said again in it, at more length.
_SAID_AGAIN: Final = 0.6
_LONGER: Final = 1.5
# A story that has a picture says so too ("has-post-thumbnail").
_PICTURE: Final = lazy_pattern(r"(?:^|\s)(?!has-|no-|without-)(?:[a-z]{2,12}[-_]){0,3}(?:foto|gambar|photo|image|img|thumb|thumbnail)(?=\s|$)")
# How often the page was shared, or read.
_COUNT: Final = lazy_pattern(r"[\d.,:+ ]{1,12}(?:[Ss]hares?|[Vv]iews?|[Kk]omentar)?")
_ADDRESS: Final = lazy_pattern(r"(?:https?://|www\.)\S+")
_CLOCK: Final = lazy_pattern(rf"(?:pukul |jam )?\d{{1,2}}[.:]\d\d(?:[.:]\d\d)?(?: ?(?:{'|'.join(ZONES)}))?", re.IGNORECASE)
# "Home » Berita » Daerah", and "Kabarkota.com » Daerah » …", of which the last part may be the headline: the signs level to quotation marks.
_TRAIL: Final = lazy_pattern(
    r"(?i:Home|Beranda|Depan)(?:(?: ?[>›/|] ?| \" |(?<=\w)\"(?=\w))[^\">›/|]{2,60}){1,6}"
    r"|[A-Z0-9][\w.&' -]{1,40}?(?: [\">›] [A-Z0-9][\w.&' -]{1,40}?){1,6} [\">›] [A-Z0-9][^\">›]{1,200}"
)
_FILED: Final = lazy_pattern(r"in (?=[A-Z][\w &,]{2,40}$)")
_LONGEST_DESK: Final = 3
_MENU_WORDS: Final = 3
_LEAST_MENU: Final = 2
_SECTIONS: Final = KICKERS.union(SECTIONS)
_SIGNS: Final = " :>|/#-"
_STOPS: Final = (".", "!", "?", ":", '"', ",")


def is_count(levelled: str) -> bool:
    """Return whether a levelled line counts readers, shares or comments: "1.204 views".

    >>> is_count("1.204 views"), is_count("204 warga")
    (True, False)
    """
    return _COUNT.fullmatch(levelled) is not None


def frame_line(levelled: str) -> str | None:
    """Return why a levelled line is the frame's wherever it stands above a story; `None` where its words do not tell.

    >>> frame_line("Beranda > Nasional > Hukum")
    'where the page is filed'
    >>> frame_line("Warga Menanam Bakau")
    """
    lowered = levelled.lower()
    if not any(map(str.isalnum, levelled)):
        return "a sign above the story"
    if _ADDRESS.fullmatch(levelled):
        return "an address above the story"
    if _CLOCK.fullmatch(levelled):
        return "a time of day above the story"
    if is_count(levelled):
        return "a count above the story"
    if _TRAIL.fullmatch(levelled) or _FILED.match(levelled):
        return "where the page is filed"
    if lowered in HEAD_JOINTS:
        return "what joins two facts above the story"
    if lowered.strip(" :") in BARE_LABELS:
        return "a role whose name stands elsewhere"
    if is_desk(levelled) and levelled.count(" ") < _LONGEST_DESK:
        return "the desk that published the story"
    return "what the writer is" if lowered.startswith(TOLD_OF_WRITERS) else None


def are_menu(lines: Sequence[str]) -> bool:
    """Return whether lines are what a page leads elsewhere with: a few words each, most of them sections or outlets.

    >>> are_menu(["Nasional", "Ekonomi", "Gaya Hidup"]), are_menu(["Tangis Ibu", "Ekonomi"])
    (True, False)
    """
    if len(lines) < _LEAST_MENU or any(line.count(" ") >= _MENU_WORDS or line.endswith(_STOPS) for line in lines):
        return False
    known = sum(fold(line).strip(_SIGNS) in _SECTIONS or is_outlet(line) for line in lines)
    return 2 * known > len(lines)


def plain_line(proof: Proof, stretch: Stretch) -> Mark:
    """Return the mark of a line of the head that shows what it is by its own words, or by the picture above it."""
    text = stretch.levelled
    if (reason := _furnished(stretch, text)) is not None:
        return Mark(stretch.span, Label.FURNITURE, reason)
    if stretch.whole and _SHOWN.search(text):
        return Mark(stretch.span, Label.CAPTION, "above the story, and it says what a picture shows")
    if stretch.whole and _is_credited(text):
        return Mark(stretch.span, Label.CAPTION, "above the story, and it ends with whose picture it is")
    if stretch.whole and len(words(text)) > KICKER_WORDS and _is_with_picture(proof, stretch):
        return Mark(stretch.span, Label.CAPTION, "it stands with a picture above the story")
    if len(words(text)) > KICKER_WORDS or looks_like_prose(text):
        return Mark(stretch.span, Label.STANDFIRST, "running text above the story proper")
    return Mark(stretch.span, Label.KICKER, "a word or two above the story")


def _furnished(stretch: Stretch, text: str) -> str | None:
    """Return what gives a line of a head away as the page's furniture; `None` where nothing does."""
    # On an HTML page its box tells whether there is a summary beneath it.
    if not stretch.line.path and text.rstrip(" .:\u2026").casefold() in SUMMARY_HEADS:
        return "the head of a summary"
    if text.rstrip(" :").casefold() in SOURCE_LABELS:
        return "the label of a picture's source"
    return frame_line(text)


def _is_credited(text: str) -> bool:
    """Return whether a line of a head ends with an owner who can only own a picture: "Warga panen. [Kabar Kota/Sari]", "Bupati Darto/KABAR".

    Above the story no closing tag stands, and an outlet behind a stroke signs nothing there.
    """
    caption = parse_caption(text) if text.endswith(_CLOSING) or "/" in text[-_LONGEST_OWNER:] else None
    return caption is not None and bool(caption.text) and caption.credit is not None and (not text.endswith(_CLOSING) or "/" in caption.credit)


def _is_with_picture(proof: Proof, stretch: Stretch) -> bool:
    """Return whether a line belongs to the picture above it, or the elements right around it are named for one: `div.foto small`."""
    near = (attributes.get("class", "")[:LONGEST_HEAD].lower() for _, attributes in stretch.line.path[-_NEAREST:])
    pictured = any(picture.span.start == stretch.span.start for picture in proof.galley.pictures)
    return pictured or any(_PICTURE.search(classes) is not None for classes in near)


def reads_as_headline(proof: Proof, stretch: Stretch, *, plain: bool) -> bool:
    """Return whether a line may be the headline: by its capitals or, where `plain` allows, by being a line at all."""
    text = stretch.levelled
    if text.endswith(".") and in_title_case(text) and has_stops_for_commas(proof.galley.levelled):
        text = text.removesuffix(".").replace(". ", ", ")
    if not looks_like_headline(text) or text.startswith('"') or frame_line(text):
        return False
    # "Potret Panen Padi di Muara" in capitals is what a page of pictures is called.
    shown = _SHOWN.search(text) is not None and not (text.startswith("Potret ") and in_title_case(text))
    if _NO_TITLE.search(text) or shown or is_bureau(text):
        return False
    return in_title_case(text) if not plain or not stretch.whole else len(words(text)) <= PLAIN_WORDS or in_title_case(text)


def is_topic_of(proof: Proof, first: Stretch, second: Stretch) -> bool:
    """Return whether a line names the topic that the next, longer line is the headline of."""
    topic, headline = words(proof.folded(first.span)), words(proof.folded(second.span))
    said = sum(word in headline for word in topic)
    return len(headline) >= _LONGER * len(topic) and said >= _SAID_AGAIN * len(topic)


def is_label(above: Sequence[Stretch], number: int) -> bool:
    """Return whether a short line only names the topic of a fuller headline that follows."""
    if len(words(above[number].levelled)) > KICKER_WORDS:
        return False
    rest = [other.levelled for other in above[number + 1 :]]
    return any(looks_like_headline(text) and len(words(text)) > KICKER_WORDS for text in rest)
