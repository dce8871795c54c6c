"""Join the rows of a text that a machine wrapped, or that broke where an element of its page began or ended."""

from __future__ import annotations

import itertools
from typing import Final

from idnews.dateline import find_dateline
from idnews.lexicon.outlets import DOMAIN_ENDINGS
from idnews.lexicon.words import OPEN_WORDS
from idnews.pattern import lazy_pattern
from idnews.span import Span
from idnews.template import one_of

_STOPPED: Final = lazy_pattern(r"""[.?!:;…]["')\]]*$|["')\]]$""")
_BRAND: Final = lazy_pattern(r"(?:[a-z]{1,10}[A-Z]\w{2,12}|ilustrasi\b.{3,120})$")
# "kabarkota.id - Warga …", "kabarkota.com, DEMAK - Warga …": a dateline beneath a caption.
_DATELINE: Final = lazy_pattern(rf"[a-z][a-z0-9]{{2,24}}\.{one_of(DOMAIN_ENDINGS)}(?: ?,? [A-Z]| [-|])")
_LONG_ENOUGH_TO_WRAP: Final = 56
_HARD_WRAP: Final = range(40, 121)
_LEAST_FULL: Final = 6
_LEAST_OPEN: Final = 12
_LEAST_BEHIND: Final = 40
_LEAST_APART: Final = 3
_LONGEST_PLACE: Final = 48
_REACH: Final = 160
_ITEM: Final = lazy_pattern(r"(?P<number>\d{1,2}|[b-z])(?P<sign>[.)]) ?[A-Z]")
_LISTED_WITHIN: Final = 2000
_PLAIN_WORD: Final = lazy_pattern(r"[a-z]{2,20},? ")


def mend(text: str, levelled: str, lines: list[Span]) -> tuple[list[Span], bool]:
    """Join rows that a scraper broke in mid-sentence into the line that they were; say as well whether there were any."""
    if len(lines) < 2:
        return lines, False
    width = _hard_width(levelled, lines)
    # One row that goes on so may be a caption beneath a heading.
    apart = sum(_goes_on(levelled, *pair) for pair in itertools.pairwise(lines)) >= _LEAST_APART
    mended = [lines[0]]
    last_row = lines[0]
    joins = 0
    for row in lines[1:]:
        if _runs_on(text, levelled, last_row, row, width, apart=apart):
            mended[-1] = Span(mended[-1].start, row.end)
            joins += 1
        else:
            mended.append(row)
        last_row = row
    return mended, joins > 0


def _runs_on(text: str, levelled: str, above: Span, below: Span, width: int | None, *, apart: bool) -> bool:
    gap = levelled[above.end : below.start]
    if not gap.isspace() or gap.count("\n") > text.count("\n", above.end, below.start):
        # Nothing stands between the two, or a scraper's joint or the end of a block does.
        return False
    if width is not None and gap.count("\n") <= 1:
        return _is_full(levelled, above, below, width)
    if _is_inside(levelled, above, below, apart=apart):
        return True
    if levelled[below.start] in ",;" or (levelled[below.start] == "." and len(below) > 1 and levelled[below.start + 1] == " "):
        return True
    return (
        levelled[below.start].islower()
        and len(above) >= _LONG_ENOUGH_TO_WRAP
        and levelled[below.start : below.start + 4] not in {"http", "www."}
        and levelled[below.start + 1 : below.start + 2] not in {".", ")"}
        # "kumparanNEWS", "iNews": an outlet's name under the headline.
        and not _BRAND.match(levelled, below.start, below.end)
        and not _DATELINE.match(levelled, below.start, below.end)
        and not _STOPPED.search(levelled, max(above.start, above.end - 4), above.end)
    )


def _is_full(levelled: str, above: Span, below: Span, width: int) -> bool:
    """Return whether the first word of a row had no room on the row above."""
    word_end = levelled.find(" ", below.start, below.end)
    word = (word_end if word_end > 0 else below.end) - below.start
    return len(above) + 1 + word > width


def _hard_width(levelled: str, lines: list[Span]) -> int | None:
    """Return the column at which a text was wrapped by a machine, if it was."""
    # Fewer rows prove nothing.
    if len(lines) < 8 or (width := max(line.end - line.start for line in lines)) not in _HARD_WRAP:
        return None
    # Where blank lines part the paragraphs, nearly every row without one below it is full.
    pairs = [pair for pair in itertools.pairwise(lines) if levelled.count("\n", pair[0].end, pair[1].start) == 1]
    if _LEAST_FULL <= len(pairs) < len(lines) - 1 and sum(_is_full(levelled, *pair, width) for pair in pairs) > 0.9 * len(pairs):
        return width
    open_ended = sum(not _STOPPED.search(levelled, max(line.start, line.end - 4), line.end) for line in lines)
    nearly_full = sum(len(line) > width - 16 for line in lines)
    return width if open_ended > 0.55 * len(lines) and nearly_full > 0.6 * len(lines) else None


def _is_inside(levelled: str, above: Span, below: Span, *, apart: bool) -> bool:
    """Return whether a break stands where an element of the page was: a link, words in bold or in italics, the place of the dateline."""
    first, tail = levelled[below.start], levelled[max(above.start, above.end - 24) : above.end]
    if first == "-":
        # "Jakarta", and beneath it "- Warga …" or the dash alone; a dateline is one only before a sentence, so one is lent.
        if len(above) > _LONGEST_PLACE:
            return False
        found = find_dateline(f"{levelled[above.start : above.end]} {levelled[below.start : below.end]} Warga"[:_REACH], depth=0)
        return found is not None and found.span.end > len(above)
    if first == ")" and len(below) > 1:
        return True
    if len(above) >= _LEAST_OPEN and (
        tail[-1] == "(" or (apart and tail[-1] == "," and levelled.count("\n", above.end, below.start) == 1) or tail.rpartition(" ")[2] in OPEN_WORDS
    ):
        return not _is_item(levelled, below)
    return apart and _goes_on(levelled, above, below)


def _is_item(levelled: str, row: Span) -> bool:
    """Return whether a row is the next item of a list ("…; dan", and beneath it "7. Warga …"), whose one before has a number as well."""
    item = _ITEM.match(levelled, row.start, row.end)
    if item is None:
        return False
    number = item["number"]
    before = str(int(number) - 1) if number.isdigit() else chr(ord(number) - 1)
    opening = f"{before}{item['sign']}"
    return levelled.startswith(opening) or levelled.rfind(f"\n{opening}", max(0, row.start - _LISTED_WITHIN), row.start) >= 0


def _goes_on(levelled: str, above: Span, below: Span) -> bool:
    """Return whether a row of some length goes on with a small letter where the one above has not stopped."""
    small = levelled[below.start].islower() and len(below) >= _LEAST_BEHIND and levelled[above.end - 1].isalnum()
    return small and _PLAIN_WORD.match(levelled, below.start, below.end) is not None
