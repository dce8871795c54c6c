"""Find the closing tags that strokes mark where others have brackets ("-sal", "//sal/rin", "hp/rap", "Red-"), and close those that were cut."""

from __future__ import annotations

import re
from typing import Final

from idnews.lexicon.brackets import NOT_CODES
from idnews.lexicon.names import COMMON_WORDS
from idnews.lexicon.words import FUNCTION_WORDS
from idnews.pattern import lazy_pattern
from idnews.span import Span

_REACH: Final = 24
_STROKES: Final = ("-", "/")
_STOPS: Final = (".", "?", "!", '"', "…")
_SHORT: Final = lazy_pattern(r"[a-z]{2,4}|[A-Z][a-z]{2}")
_STROKED: Final = lazy_pattern(
    r"""(?:^|(?<=[.?!"'…])[ \t]{0,3})
        (?P<tag>
            (?:-{1,3}|/{1,3})[ ]? (?P<codes>[a-z]{2,4}(?:/[a-z]{2,4}){0,2})
          | -?(?P<desk>[Rr]ed)-
          | (?<=[.?!"'…][ ]) (?P<pair>[a-z]{2,3}/[a-z]{2,4})
        ) [ ]{0,9}$""",
    re.VERBOSE,
)


def find_stroked(levelled: str) -> tuple[Span, tuple[str, ...]] | None:
    """Return where the tag at the end of a levelled text stands, and its codes: behind the last full stop, or with nothing before it.

    >>> find_stroked('"Jangan banjir lagi," ujarnya. -sal')
    (Span(start=31, end=35), ('sal',))
    >>> find_stroked("Jangan banjir lagi. hp/rap")
    (Span(start=20, end=26), ('hp', 'rap'))
    >>> find_stroked("Mereka pulang-pergi"), find_stroked("Ia datang. -dan")
    (None, None)
    """
    start = max(0, len(levelled) - _REACH)
    tail = levelled[start:]
    if _STROKES[0] not in tail and _STROKES[1] not in tail:
        return None
    match = _STROKED.search(tail)
    if match is None or (start and not match.start("tag")):
        return None
    codes = tuple((match["codes"] or match["desk"] or match["pair"]).split("/"))
    # Of a pair one may be a code that means something else by itself ("hp/as"), but "kg/ha" is a measure.
    unlikely = NOT_CODES.issuperset(codes) if match["pair"] else not NOT_CODES.isdisjoint(codes)
    if unlikely or any(code in FUNCTION_WORDS or code in COMMON_WORDS for code in codes):
        return None
    return Span(*match.span("tag")).shift(start), codes


def closed(levelled: str) -> str:
    """Return a tag with the bracket that a scraper cut off its end, perhaps with a stop in its place.

    >>> closed("(sal"), closed("(Kabarkota.com/Sari."), closed("(sal)")
    ('(sal)', '(Kabarkota.com/Sari)', '(sal)')
    """
    return levelled.rstrip(" .") + ")" if levelled.startswith("(") and ")" not in levelled else levelled


def may_be_cut(before: str, codes: tuple[str, ...]) -> bool:
    """Return whether a tag of these codes may have lost its bracket: behind a full stop, and no word with which a remark begins.

    >>> may_be_cut("Warga lega. ", ("sal",)), may_be_cut("Warga lega. ", ("dan",)), may_be_cut("Warga ", ("sal",))
    (True, False, False)
    """
    if not before.rstrip().endswith(_STOPS):
        return False
    code = codes[0]
    short = _SHORT.fullmatch(code) is not None and not any(code.lower() in words for words in (FUNCTION_WORDS, COMMON_WORDS, NOT_CODES))
    return len(codes) > 1 or " " in code or short
