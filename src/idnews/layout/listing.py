"""Tell whether an HTML page lists stories where others tell one."""

from __future__ import annotations

from typing import Final

from idnews.galley import Galley
from idnews.layout.well import Well
from idnews.related.lists import is_related_head

_FEEDS: Final = frozenset({"rss", "channel", "feed", "entry", "urlset"})
_PROSE: Final = 50
_WORDS: Final = 7
_TITLE_BLANKS: Final = 3
_LONGEST_HEAD: Final = 60
_MOST_HEADLINES: Final = 2
_LEAST_TEASERS: Final = 3
_TEASED: Final = 0.6


def lists_stories(galley: Galley, well: Well) -> bool:
    """Return whether a well is a feed, or holds teasers of other stories: most of its texts have a linked headline or two right above them."""
    if any(tag in _FEEDS for tag, _ in galley.lines[well.first].path):
        return True
    teasers = texts = 0
    above = 0
    promoted = False
    titles: set[str] = set()
    for line in galley.lines[well.first : well.last + 1]:
        length = line.span.end - line.span.start
        blanks = galley.text.count(" ", line.span.start, line.span.end)
        if line.address is not None:
            if blanks >= _TITLE_BLANKS and not promoted:
                above += 1
                titles.add(line.span.of(galley.text))
        elif length >= _PROSE and blanks >= _WORDS:
            texts += 1
            # A list of links above a text is none of its headlines.
            teasers += 0 < above <= _MOST_HEADLINES
            above, promoted = 0, False
        elif length <= _LONGEST_HEAD and is_related_head(line.span.of(galley.text)):
            # What stands beneath "Baca juga" heads no text of its own.
            promoted = True
    return len(titles) >= _LEAST_TEASERS and teasers >= _TEASED * texts and texts <= 2 * len(titles)
