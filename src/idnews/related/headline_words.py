"""See the words of a stretch as an eye does that looks for the end of a headline."""

from __future__ import annotations

import enum
import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from idnews.lexicon.words import (
    ATTRIBUTIONS,
    AWAITING_WORDS,
    BRANDS,
    COMMON_WORDS,
    FUNCTION_WORDS,
    LEANING_WORDS,
    OFFICES,
    OPENERS,
    POINTERS,
    RANKS,
    REPORTING_VERBS,
    STARTERS,
)
from idnews.pattern import lazy_pattern

_TOKENS_AT_MOST: Final = 40
_CHARACTERS_AT_MOST: Final = 500

# A quotation mark that was an HTML entity ("&ldquo;") has blanks behind it where its other letters stood.
_PIECE: Final = lazy_pattern(r"""(?:(?<!\S)["'] {4,24}+)?+\S++""")
_WORD: Final = lazy_pattern(r"[^\W\d_](?:[\w'-]*\w)?")
_WORDS: Final = lazy_pattern(r"([^\W\d_](?:[\w'-]*\w)?)")

# Two words that a scraper glued: "BaruKata", "2022Kata", "SPDPAdapun", "buruk?Ini", ")Kata", "Bahari2.460", "50%818", "Covid-19KUD".
_SEAM: Final = lazy_pattern(
    r"""
      (?<=[a-z]{2})(?=[A-Z])
    | (?<=[A-Z\d][A-Z])(?=[A-Z][a-z]{2})
    | (?<=\d)(?=[A-Z][a-z]{2}|(?:Ia|Di|Ke)\b)
    | (?<=[?!.…)%])(?=[A-Z])
    | (?<=[a-z]{2}|\d%)(?=\d{1,3}\.\d{3}\b|\d{3}\b)
    | (?<=-\d{2})(?=[A-Z]{3,6}\b)
    | (?<=[\w?!.…)])(?=["'(][A-Z])
    """,
    re.VERBOSE,
)

# A single quotation mark that opens a word closes behind one; without that it is an apostrophe: "Ballon d'Or".
_CLOSING: Final = lazy_pattern(r"'(?!\w)")

_AFFIXED: Final = lazy_pattern(
    r"(?:me(?:ng|ny|m|n|l|r|w|y)\w{3,}|di\w{4,}|ber\w{4,}|ter\w{4,}|(?:pe|per|pem|pen|peng|ke)\w{3,}an|\w{3,}nya|\w{4,}kan|(\w{3,})-\1)"
)
"""Shapes of words that prefixes and suffixes give away: hardly any name has them."""


_LETTERS: Final = lazy_pattern(r"[A-Za-z]{1,40}")
_AROUND: Final = " \"'()[]<>*.,:;?!…-–&/%"
_TAILS: Final = "\"'()[].,:;?!…-"
_ENTITIES: Final = ("", "&", '"', "'", "-")
_SUM: Final = lazy_pattern(r"(?:Rp|US\$|USD|Rp\.)\d")
_ITEM: Final = lazy_pattern(r"\d{1,2}\.")
_ACTIVE: Final = lazy_pattern(r"me(?:ng|ny|m|n|l|r|w|y)\w{3,}")
_NOMINAL: Final = lazy_pattern(r"(?:pe|ke)\w{4,}an")


_SENTENCE_SIGNS: Final = frozenset('.?!"\n')


class Wording(NamedTuple):
    """How often a text writes a word small, with a capital inside a sentence, and with a capital where a sentence opens."""

    written: Counter[str]
    """Words as they are written; those in lower case are looked up here."""

    inside: Counter[str]
    """Words with a capital inside a sentence."""

    opening: Counter[str]
    """Words with a capital that open a sentence or a quotation, or whose words are given ("kata Darto")."""

    pairs: Counter[tuple[str, str]]
    """Pairs of words with capitals that stand side by side."""

    @classmethod
    def of(cls, levelled: str) -> Wording:
        """Count the words of a levelled text."""
        # Gaps and words by turns, a gap first.
        pieces = _WORDS.split(levelled)
        words = pieces[1::2]
        inside: Counter[str] = Counter()
        opening: Counter[str] = Counter()
        pairs: Counter[tuple[str, str]] = Counter()
        for number in [number for number, word in enumerate(words) if word[0].isupper()]:
            last = words[number - 1] if number else ""
            gap, low = pieces[2 * number], words[number].lower()
            opens = not last or last in ATTRIBUTIONS or not _SENTENCE_SIGNS.isdisjoint(gap[-3:])
            counts = opening if opens else inside
            counts[low] = counts.get(low, 0) + 1
            if len(gap) == 1 and last[:1].isupper():
                pair = (last.lower(), low)
                pairs[pair] = pairs.get(pair, 0) + 1
        return cls(Counter(words), inside, opening, pairs)

    def knows_more(self, window: Wording, low: str) -> bool:
        """Return whether the text writes a word with a capital elsewhere than in a window of it."""
        return self.inside.get(low, 0) + self.opening.get(low, 0) > window.inside.get(low, 0) + window.opening.get(low, 0)


class Sign(enum.Enum):
    """What a word shows of itself, whatever it means."""

    SMALL = "small"
    SMALL_FUNCTION = "small function"
    REPORTING = "reporting"
    COMMON = "common"
    ACTIVE = "active"
    NOMINAL = "nominal"
    POSSESSED = "possessed"
    NAME = "name"
    KNOWN = "known"
    SUBJECT = "subject"
    ACRONYM = "acronym"
    RANK = "rank"
    OFFICE = "office"
    LEANING = "leaning"
    STARTER = "starter"
    OPENER = "opener"
    POINTER = "pointer"
    NUMBER = "number"
    ITEM = "item"
    QUOTED = "quoted"
    SPEECH = "speech"
    MARK = "mark"

    if not TYPE_CHECKING:  # pragma: no branch - checkers, which would call a sign without a hash of its own unhashable, are not run
        # A sign is looked up for every word: that each is one object makes a better hash than its name, which takes a call.
        __hash__ = object.__hash__


class Token(NamedTuple):
    """A word of the stretch with what the eye sees of it."""

    start: int
    """Offset of its first character in the text."""

    end: int
    """Offset behind its last character."""

    sign: Sign
    """What it shows of itself."""

    word: str
    """Its letters, in lower case."""

    tail: str
    """The punctuation at its end."""

    capital: bool
    """Whether a sentence can open with it."""

    leans: bool
    """Whether it asks for another word, as "di" does."""

    glued: bool
    """Whether no blank parts it from the word before."""

    parted: bool
    """Whether more than one blank parts it from the word before."""

    paired: bool
    """Whether it stands behind the same word elsewhere in the text, both with capitals."""


_CAPITAL: Final = (Sign.NUMBER, Sign.QUOTED, Sign.SPEECH, Sign.ITEM)


def tokens(levelled: str, start: int, stop: int, wording: Wording, *, glued: bool) -> list[Token]:
    """Cut a stretch into words, and glued words into their parts."""
    stretch = levelled[start : min(stop, start + _CHARACTERS_AT_MOST)]
    window = Wording.of(stretch)
    made: list[Token] = []
    for piece in _PIECE.finditer(stretch):
        first, behind = piece.span()
        for left, right in pairwise((first, *_seams(stretch, first, behind, wording, window, glued=glued), behind)):
            before = made[-1].word if made and left == first and not made[-1].tail else ""
            made.append(_token(stretch, (left, right), start, wording, window, before=before, glued=left > first))
        if len(made) >= _TOKENS_AT_MOST:
            break
    return made[:_TOKENS_AT_MOST]


def _seams(stretch: str, start: int, end: int, wording: Wording, window: Wording, *, glued: bool) -> list[int]:
    """Return where a piece without blanks falls into words that a scraper glued."""
    seams: list[int] = []
    piece = stretch[start:end]
    # Every seam has a capital behind it, or a number.
    if (piece[1:].islower() and not piece[-1].isdigit()) or piece.startswith(("#", "@")):
        return seams
    for found in _SEAM.finditer(piece):
        seam = found.start()
        if piece[seam] in "\"'" and stretch.count(piece[seam], 0, start + seam) % 2:
            # The quotation mark closes what was opened before: the seam is behind it.
            seam += 1
        elif piece[seam] == "'" and piece[seam - 1].isalpha() and _CLOSING.search(stretch, start + seam + 1) is None:
            continue
        inside = piece[seam - 1].isalnum() and piece[seam].isalnum()
        if not inside or (not _branded(piece, seam, wording, window) and (glued or _parts(piece, seam, wording, window))):
            seams.append(start + seam)
    return seams


def holds_seam(levelled: str, start: int, stop: int) -> bool:
    """Return whether a stretch may hold two words that a scraper glued."""
    return _SEAM.search(levelled, start, stop) is not None


def _branded(piece: str, seam: int, wording: Wording, window: Wording) -> bool:
    """Say whether a seam stands in a name that is written with a capital inside."""
    left = seam
    while left and piece[left - 1].isalnum():
        left -= 1
    found = _WORD.match(piece, left)
    low = found[0].lower() if found else ""
    if any(low.startswith(brand) and seam - left <= len(brand) for brand in BRANDS):
        return True
    return wording.knows_more(window, low)


def _parts(piece: str, seam: int, wording: Wording, window: Wording) -> bool:
    """Say whether a seam between letters parts two words in a text that glues none as a rule."""
    after = _LETTERS.match(piece, seam)
    if after is None or seam < 3:
        return False
    low = after[0].lower()
    if len(low) > 1 and after[0].isupper():
        return piece[seam - 4 : seam].islower()
    if len(low) < 3:
        return False
    if low in OPENERS or low in STARTERS or low in RANKS or low in COMMON_WORDS or _AFFIXED.fullmatch(low):
        return True
    return after[0][1:].islower() or wording.knows_more(window, low)


# What a word with a capital shows by being itself; a word of two lists has the first sign.
_LISTED: Final = {
    word: sign
    for words, sign in reversed(
        (
            (OPENERS, Sign.OPENER),
            (STARTERS, Sign.STARTER),
            (POINTERS, Sign.POINTER),
            (FUNCTION_WORDS, Sign.LEANING),
            (RANKS, Sign.RANK),
            (OFFICES, Sign.OFFICE),
        )
    )
    for word in words
}


def _sign(word: str, wording: Wording, window: Wording) -> Sign:
    if not word:
        return Sign.MARK
    low = word.lower()
    if word[0].islower():
        return Sign.SMALL_FUNCTION if low in FUNCTION_WORDS else Sign.REPORTING if low in REPORTING_VERBS else Sign.SMALL
    listed = _LISTED.get(low)
    if listed is not None:
        return listed
    if len(word) > 1 and word.isupper():
        return Sign.ACRONYM
    return _formed(low) or _met(low, wording, window)


def _formed(low: str) -> Sign | None:
    """Return what the form of a word shows: a prefix, a suffix, a common word."""
    if is_active(low):
        return Sign.ACTIVE
    if _NOMINAL.fullmatch(low):
        return Sign.NOMINAL
    if len(low) > 5 and low.endswith("nya"):
        return Sign.POSSESSED
    return Sign.COMMON if low in COMMON_WORDS or _AFFIXED.fullmatch(low) else None


def is_active(low: str) -> bool:
    """Return whether a word has the prefix of verbs that say what somebody does: "menulis"."""
    return _ACTIVE.fullmatch(low) is not None


def _met(low: str, wording: Wording, window: Wording) -> Sign:
    """Return what the rest of the text shows of a word: that it is common, a person of the story, a name, or new."""
    small, inside = wording.written.get(low, 0), wording.inside.get(low, 0)
    met = inside - window.inside.get(low, 0)
    if len(low) > 2 and small > window.written.get(low, 0) and small >= met:
        return Sign.COMMON
    if wording.opening.get(low, 0) > window.opening.get(low, 0):
        return Sign.SUBJECT
    return Sign.KNOWN if met > 0 else Sign.NAME


def _token(stretch: str, place: tuple[int, int], offset: int, wording: Wording, window: Wording, *, glued: bool, before: str) -> Token:
    left, right = place
    raw = stretch[left:right]
    if raw.isalpha():
        # Most pieces are a word and nothing else.
        core, tail, word = raw, "", raw
        sign = _sign(word, wording, window)
    else:
        core, tail = raw.strip(_AROUND), raw[len(raw.rstrip(_TAILS)) :]
        word = first[0] if (first := _WORD.match(core)) else ""
        if raw[0] in "\"'" and len(raw) > 1:
            sign = Sign.SPEECH if _speech(stretch, left, raw[0]) else Sign.QUOTED
        elif _ITEM.fullmatch(raw):
            sign = Sign.ITEM
        elif core[:1].isdigit() or _SUM.match(core):
            sign = Sign.NUMBER
        else:
            sign = _sign(word, wording, window)
    low = word.lower()
    return Token(
        start=offset + left,
        end=offset + right,
        sign=sign,
        word=low,
        tail=tail,
        capital=core[:1].isupper() or sign in _CAPITAL or raw[0] == "(",
        leans=(core in LEANING_WORDS or low in AWAITING_WORDS) and not tail,
        glued=glued,
        # Behind "&" and quotation marks stand the blanks of an HTML entity.
        parted=stretch[max(0, left - 2) : left] == "  " and stretch[:left].rstrip()[-1:] not in _ENTITIES,
        paired=(before, low) in wording.pairs and wording.pairs[before, low] > window.pairs.get((before, low), 0),
    )


def _speech(stretch: str, at: int, quote: str) -> bool:
    """Say whether a quotation mark opens speech and not a quoted word or name."""
    close = stretch.find(quote, at + 1)
    while quote == "'" and 0 <= close < len(stretch) - 1 and stretch[close + 1].isalnum():
        close = stretch.find(quote, close + 1)
    if close < 0:
        return quote == '"'
    inner = stretch[at + 1 : close]
    return inner.count(" ") > 5 or inner[-1:] in ",.?!"
