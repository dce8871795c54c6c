"""Read the name of a place in front of a dash or an outlet."""

from __future__ import annotations

import itertools
import re
from typing import Final

from idnews.lexicon.calendar import WEEKDAYS_PRINTED
from idnews.lexicon.outlets import NOT_PLACES
from idnews.lexicon.places import PLACES, PREFIXES, WORLD
from idnews.pattern import lazy_pattern
from idnews.template import one_of

Part = tuple[int, int]
"""Offsets of a part of a dateline."""

KNOWN: Final = frozenset(map(str.lower, PLACES))
ABROAD: Final = frozenset(map(str.lower, WORLD))
_PREFIXES: Final = frozenset(map(str.lower, PREFIXES))
NEVER: Final = frozenset(NOT_PLACES)
DOUBLED: Final = frozenset(
    f"{left}-{right}" for name in KNOWN if "-" in name for word in name.split() for left, right in itertools.pairwise(word.split("-"))
)
_MOST_WORDS: Final = max(map(len, map(str.split, PLACES))) + 1

WORD: Final = lazy_pattern(r"[^\W\d_]+(?:['-][^\W\d_]+){0,3}+\.?")
# An entity levelled to a blank is a run of blanks ("KOMPAS.com&amp;nbsp;- ").
DASH: Final = lazy_pattern(r"[ ]{0,16}+,?[ ]{0,3}+(?P<dash>-{1,3}+)")
TIMESTAMP: Final = lazy_pattern(
    r"[ ]{0,3}(?:[A-Z][a-z']{3,6},?[ ]{1,2})?\d{1,2}[/ -](?:\d{1,2}[/ -]"
    r"|[A-Z][a-z]{2,8}[, ]{1,2})\d{2,4}[ ]{0,2}(?:[,|-]?[ ]{0,3}\d{1,2}[:.]\d{2}|[\r\n]|\Z)"
)
DAY: Final = lazy_pattern(
    rf"(?:,[ ]{{0,2}}|[ ]{{1,2}})(?P<day>(?:{one_of(WEEKDAYS_PRINTED)},?[ ]{{1,2}})?"
    r"(?:\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\)|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{1,2}[ ][A-Z][a-z]{2,8}[ ]\d{4}))",
    re.IGNORECASE,
)
CAPITAL: Final = lazy_pattern(r"[ ]{1,3}[\"'(]{0,2}+[A-Z0-9]")
# What may stand at the start of a line before a dateline: a list wrapper, bullets, an extractor's date, a prompt.
WRAP: Final = lazy_pattern(
    r"""[ \[("'>*|#\u2022]{0,12}+
        (?:(?:date[ ]\d{4}-\d{2}(?:-\d{2})?|https?://[^\s]{1,80}+|Scan[ ]this[ ]QR[ ]or[ ]download[ ]app[ ]from:|Sukses|Advertisement
        |Iklan|A[ ]A[ ]A)[ ]{1,60}+)?
        [ ("']{0,3}+""",
    re.VERBOSE | re.IGNORECASE,
)
# Words after which an outlet or a place belongs to a sentence or to a byline.
BOUND: Final = lazy_pattern(
    r"\b(?:di|ke|dari|dan|oleh|kepada|laman|situs|media|dikutip|dilansir|mengutip|melansir|via|wartawan|reporter|jurnalis|kontributor|dok"
    r"|in|of|the|bersama|dengan|untuk|pada|menurut|hubungi|copyright|lewat|melalui|kantor)[ :]{1,3}$|:[ ]{0,2}$",
    re.IGNORECASE,
)


def opens(page: str, line: int, at: int) -> bool:
    """Say whether nothing but wrapping stands between the start of the line and `at`.

    >>> opens('"(SLEMAN', 0, 2), opens("Warga SLEMAN", 0, 6)
    (True, False)
    """
    wrap = WRAP.match(page, line)
    return at <= (wrap.end() if wrap else line)


def is_known(text: str) -> bool:
    """Say whether every part of `text` between commas and slashes is a place we know, "Kota" and the like put before it or not.

    >>> is_known("Kota Bandung, Jawa Barat"), is_known("Kabar Contoh")
    (True, False)
    """
    parts = [part.strip().lower() for part in re.split(r"[,/]", text)]
    return all(_is_one_known(part) for part in parts)


def _is_one_known(part: str) -> bool:
    if part in KNOWN:
        return True
    first, _, rest = part.partition(" ")
    return first in _PREFIXES and rest in KNOWN


def known_from(page: str, at: int) -> Part | None:
    """Return the longest known place that begins at `at`: "Jakarta" of "Jakarta Satuan Polisi", "Jakarta Selatan" of "Jakarta Selatan Warga".

    >>> known_from("Jakarta Selatan Warga panen.", 0)
    (0, 15)
    """
    best: Part | None = None
    end = at
    for _ in range(_MOST_WORDS):
        word = WORD.match(page, end)
        if not word or not word[0][0].isupper():
            break
        end = word.end() - (word[0].endswith("."))
        if _is_one_known(page[at:end].lower()):
            best = (at, end)
        if page[end : end + 1] != " ":
            break
        end += 1
    return best


def place_after(page: str, at: int, *, must_be_known: bool) -> tuple[Part, Part | None, int, Part] | None:
    """Return the place that begins at `at` with its day, the end of its dash, and the dash; `None` where no dash ends it.

    >>> place_after("SLEMAN - Warga panen.", 0, must_be_known=True)
    ((0, 6), None, 8, (7, 8))
    """
    end, count = at, 0
    while count < 6:
        word = WORD.match(page, end)
        if not word or not (word[0][0].isupper() or (count and word[0] in ("dan", "de", "el", "al", "au"))):
            return None
        text, end, count = word[0], word.end(), count + 1
        if "-" in text and not all(f"{a}-{b}" in DOUBLED for a, b in itertools.pairwise(text.lower().rstrip(".").split("-"))):
            end = word.start() + text.index("-")
        elif text.endswith(".") and (page[end : end + 1] != " " or is_known(page[at : end - 1]) or page[at:end].isupper()):
            end -= 1
        place = (at, end)
        known = is_known(page[at:end])
        caps = page[at:end].isupper()
        if must_be_known and (caps and page[at:end].split(maxsplit=1)[0] in NEVER):
            return None
        day = DAY.match(page, end)
        after = day.end() if day else end
        dash = DASH.match(page, after)
        if (known or caps or not must_be_known) and len(page[at:end]) > 1:
            span = day.span("day") if day else None
            if dash and not TIMESTAMP.match(page, dash.end()):
                return place, span, dash.end(), dash.span("dash")
            if page.startswith(" : ", after):
                # "KBRN, Ambon : Warga …"
                after += 1
            stop = page[after : after + 1]
            if stop == "." and (known or caps) and (CAPITAL.match(page, after + 1) or after + 1 == len(page)):
                return place, span, after + 1, (after, after + 1)
            if stop == ":" and page[after + 1 : after + 2] in (" ", ""):
                return place, span, after + 1, (after, after + 1)
        gap = re.compile(r"[ ]{1,2}|,[ ]{0,2}|/").match(page, end)
        if not gap:
            return None
        end = gap.end()
    return None


def place_before(page: str, line: int, end: int) -> Part | None:
    """Return the place that ends at `end`: a whole line's start if all of it is names, else the longest known place, else words in capitals.

    >>> place_before("Warga pulang. Bantul (KabarContoh.id) -", 0, 20)
    (14, 20)
    """
    floor = max(line, end - 90)
    words: list[Part] = []
    for word in re.finditer(r"[^\W\d_]+(?:['-][^\W\d_]+){0,3}+\.?", page[floor:end]):
        span = (floor + word.start(), floor + word.end())
        joined = bool(words) and re.fullmatch(r"[ ]{1,2}|,[ ]{0,2}|/", page[words[-1][1] : span[0]])
        if not word[0][0].isupper() and not (joined and word[0] in ("dan", "de", "el", "al")):
            words = []
            continue
        words = [*words, span] if joined else [span]
    if not words or page[words[-1][1] : end].strip():
        return None
    last = page[slice(*words[-1])]
    if last.isupper() and len(last) > 2:
        # "Tim Redaksi JAKARTA, …": Title Case before capitals is no part of the place.
        for index in range(len(words) - 1, -1, -1):
            if not page[slice(*words[index])].isupper() and page[words[index][1]] == " ":
                words = words[index + 1 :]
                break
    start = words[0][0]
    if opens(page, line, start) and len(words) <= 4 and page[slice(*words[0])] not in NEVER:
        return start, words[-1][1]
    for index in range(max(0, len(words) - 7), len(words)):
        if is_known(page[words[index][0] : words[-1][1]]):
            return words[index][0], words[-1][1]
    if last.isupper() and len(last) > 2 and len(words) <= 3:
        return start, words[-1][1]
    return (words[-1]) if len(last) > 3 and not BOUND.search(page[floor : words[-1][0]]) else None


def is_pair(page: str, dash: re.Match[str], text: str) -> bool:
    """Say whether a dash joins two places ("Israel - Iran") or two halves of a word."""
    if page[dash.start() : dash.end()] == "-" and f"{text.rsplit(maxsplit=1)[-1]}-{_next_word(page, dash.end())}".lower() in DOUBLED:
        return True
    return known_from(page, dash.end() + len(page[dash.end() : dash.end() + 3]) - len(page[dash.end() : dash.end() + 3].lstrip(" "))) is not None


def _next_word(page: str, at: int) -> str:
    word = WORD.match(page, at)
    return word[0].split("-")[0] if word else ""


def may_be_place(text: str, page: str, after: int) -> bool:
    """Say whether words in capitals at the very start of a story may be a place that the lexicon lacks.

    >>> may_be_place("SUKAMAJU", "SUKAMAJU - Warga panen.", 11)
    True
    """
    words = text.split()
    if len(words) > 2 or len(text) < 4 or "," in text or any(word.strip(".") in NEVER for word in words):
        return False
    following = page[after : after + 40].split()
    return bool(following) and not following[0].isupper()
