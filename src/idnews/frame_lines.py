"""Tell which lines above a story are the page's frame by their own words: the way from the front page, an address, a count."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from idnews.fold import fold
from idnews.lexicon.calendar import ZONES
from idnews.lexicon.cues.sections import SECTIONS
from idnews.lexicon.promotions import KICKERS
from idnews.lexicon.roles import BARE_LABELS, TOLD_OF_WRITERS
from idnews.lexicon.words import HEAD_JOINTS
from idnews.pattern import lazy_pattern
from idnews.persons import is_desk, is_outlet

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
