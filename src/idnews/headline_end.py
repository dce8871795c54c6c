"""Say where a promoted headline ends in text that runs on after it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Final

import attrs

from idnews.lexicon.words import COMMON_WORDS, FUNCTION_WORDS, LEANING_WORDS, OPENERS, RANKS, REPORTING_VERBS, STARTERS

_TOKENS_AT_MOST: Final = 40

_PIECE: Final = re.compile(r"\S+")
_WORD: Final = re.compile(r"[^\W\d_](?:[\w'-]*\w)?")
_SPOKEN_BEFORE: Final = re.compile(r'(?:^|[.?!\n]["\')]*\s*|["\'] ?)$')

# Two words that a scraper glued: "BaruKata", "2022Kata", "SPDPAdapun", "buruk?Ini", ")Kata".
_SEAM: Final = re.compile(
    r"""
      (?<=[a-z]{2})(?=[A-Z])
    | (?<=[A-Z]{2})(?=[A-Z][a-z]{2})
    | (?<=\d)(?=[A-Z][a-z]{2})
    | (?<=[?!.…)%])(?=[A-Z])
    | (?<=[\w?!.…)])(?=["'(][A-Z])
    """,
    re.VERBOSE,
)

_AFFIXED: Final = re.compile(
    r"(?:me(?:ng|ny|m|n|l|r|w|y)\w{3,}|di\w{4,}|ber\w{4,}|ter\w{4,}|(?:pe|per|pem|pen|peng|ke)\w{3,}an|\w{3,}nya|\w{4,}kan|(\w{3,})-\1)"
)
"""Shapes of words that prefixes and suffixes give away: hardly any name has them."""


@attrs.frozen
class Wording:
    """How often a text writes a word small, with a capital inside a sentence, and with a capital where a sentence opens."""

    small: Counter[str]
    inside: Counter[str]
    opening: Counter[str]

    @classmethod
    def of(cls, levelled: str) -> Wording:
        """Count the words of a levelled text."""
        small: Counter[str] = Counter()
        inside: Counter[str] = Counter()
        opening: Counter[str] = Counter()
        before = 0
        last = ""
        for found in _WORD.finditer(levelled):
            word = found[0]
            if not word[0].isupper():
                small[word] += 1
            elif last in _ATTRIBUTIONS or _opens(levelled[max(before, found.start() - 3) : found.start()], before):
                opening[word.lower()] += 1
            else:
                inside[word.lower()] += 1
            before, last = found.end(), word
        return cls(small, inside, opening)


_ATTRIBUTIONS: Final = frozenset("kata ujar ucap ungkap jelas tutur tegas terang imbuh papar tandas lanjut sambung pungkas tambah beber".split())


def _opens(gap: str, before: int) -> bool:
    return not before or any(sign in gap for sign in '.?!"\n')


@attrs.frozen
class Token:
    """A word of the stretch with what the eye sees of it."""

    start: int
    end: int
    sign: str
    glued: bool
    tail: str
    capital: bool
    leans: bool


def _sign(core: str, raw: str, wording: Wording, window: Wording) -> str:
    if not core:
        return "number" if raw[:1].isdigit() else "mark"
    low = core.lower()
    if core[0].islower():
        if low in FUNCTION_WORDS:
            return "small function"
        return "reporting" if low in REPORTING_VERBS else "small"
    if low in OPENERS:
        return "opener"
    if low in STARTERS:
        return "starter"
    if low in FUNCTION_WORDS:
        return "function"
    if low in RANKS:
        return "rank"
    if len(core) > 1 and core.isupper():
        return "acronym"
    if low in COMMON_WORDS or _AFFIXED.fullmatch(low):
        return "common"
    if wording.small[low] > window.small[low] and wording.small[low] >= wording.inside[low] - window.inside[low]:
        return "common"
    if wording.opening[low] > window.opening[low]:
        return "subject"
    if wording.inside[low] > window.inside[low]:
        return "known"
    return "name"


def tokens(levelled: str, start: int, stop: int, wording: Wording, *, glued: bool) -> list[Token]:
    """Cut a stretch into words, and glued words into their parts."""
    stretch = levelled[start:stop]
    window = Wording.of(stretch)
    made: list[Token] = []
    for piece in _PIECE.finditer(stretch):
        cuts = [0, *_seams(piece[0], glued=glued), len(piece[0])]
        for left, right in zip(cuts, cuts[1:], strict=False):
            made.append(_token(stretch, piece.start() + left, piece.start() + right, start, wording, window, glued=left > 0))
        if len(made) >= _TOKENS_AT_MOST:
            break
    return made[:_TOKENS_AT_MOST]


def _seams(piece: str, *, glued: bool) -> list[int]:
    seams = [seam.start() for seam in _SEAM.finditer(piece)]
    if glued or not seams:
        return seams
    return [seam for seam in seams if not (piece[seam - 1].isalnum() and piece[seam].isalnum()) or _known_both(piece, seam)]


def _known_both(piece: str, seam: int) -> bool:
    """Say whether a seam between letters parts two words, and not a brand that has a capital inside."""
    after = re.match(r"[A-Za-z]+", piece[seam:])
    if after is None:
        return False
    low = after[0].lower()
    return (
        seam > 2
        and (low in OPENERS or low in STARTERS or low in RANKS or low in COMMON_WORDS or _AFFIXED.fullmatch(low) is not None)
        and len(low) > 2
    )


def _token(stretch: str, left: int, right: int, offset: int, wording: Wording, window: Wording, *, glued: bool) -> Token:
    raw = stretch[left:right]
    core = raw.strip("\"'()[]<>*.,:;?!…-–&/%")
    tail = raw[len(raw.rstrip("\"'()[].,:;?!…-")) :]
    quote = raw[0] in "\"'" and len(raw) > 1
    if raw[:1] in "\"'" and len(raw) > 1:
        sign = "speech" if _speech(stretch, left, raw[0]) else "quoted"
    elif re.fullmatch(r"\d{1,2}\.", raw):
        sign = "item"
    elif core[:1].isdigit():
        sign = "number"
    else:
        sign = _sign(_first_word(core), raw, wording, window)
    capital = core[:1].isupper() or sign in ("number", "quoted", "speech", "item") or raw[:1] == "("
    return Token(offset + left, offset + right, sign, glued, tail, capital, core.lower() in LEANING_WORDS and core[:1].islower() and not tail)


def _first_word(core: str) -> str:
    found = _WORD.match(core)
    return found[0] if found else ""


def _speech(stretch: str, at: int, quote: str) -> bool:
    """Say whether a quotation mark opens speech and not a quoted word or name."""
    close = stretch.find(quote, at + 1)
    while quote == "'" and 0 <= close < len(stretch) - 1 and stretch[close + 1].isalnum():
        close = stretch.find(quote, close + 1)
    if close < 0:
        return quote == '"'
    inner = stretch[at + 1 : close]
    return inner.count(" ") > 5 or inner[-1:] in ",.?!"


# How often (natural logarithm of the share, counted over headlines and over the sentences behind them) a word of each sign stands
# inside a Title Case headline, inside a headline in sentence case, first in a sentence, and in a sentence after a small word or a capital one.
_SHARES: Final = {
    #                  title  sentence  opens  small-  capital-
    "acronym": (-2.8, -3.4, -3.9, -4.0, -3.0),
    "common": (-1.0, -3.8, -1.6, -4.3, -2.6),
    "function": (-4.8, -6.5, -5.2, -7.3, -6.9),
    "item": (-9.0, -9.0, -4.5, -8.7, -6.0),
    "known": (-3.1, -3.1, -3.3, -3.3, -2.0),
    "mark": (-6.1, -6.5, -4.9, -7.1, -5.2),
    "name": (-1.1, -2.1, -3.0, -3.9, -2.0),
    "number": (-3.3, -3.1, -6.3, -3.8, -3.2),
    "opener": (-5.5, -6.5, -1.7, -8.7, -6.4),
    "quoted": (-6.0, -4.9, -6.0, -7.3, -7.1),
    "rank": (-4.4, -5.0, -3.3, -5.0, -4.0),
    "reporting": (-9.0, -6.5, -9.0, -4.7, -3.3),
    "small": (-5.5, -0.5, -5.3, -0.4, -1.1),
    "small function": (-2.5, -2.3, -9.0, -1.8, -2.1),
    "speech": (-9.0, -8.0, -1.7, -7.3, -7.7),
    "starter": (-3.3, -4.6, -1.9, -7.6, -5.6),
    "subject": (-4.8, -4.9, -2.4, -4.3, -3.5),
}
_TITLE, _SENTENCE, _OPENS, _AFTER_SMALL, _AFTER_CAPITAL = range(5)

# Antara and Kontan write headlines like sentences; nearly everybody else in Title Case.
_STYLES: Final = ((_TITLE, 0.0), (_SENTENCE, -3.0))
# A headline has ten words, give or take three.
_LENGTH, _SPREAD = 9.8, 3.0
# A comma, a colon or a leaning word asks for more: a headline does not end on it.
_OPEN_END: Final = -7.0
# A question or exclamation mark may stand anywhere in a headline, most often at its end.
_RINGING_END: Final = 1.5
# Where words are glued, the seam is the end in nearly every case.
_AT_SEAM: Final = 7.0
# What stands behind a hard end (a line break, the next lead, a byline) is no sentence: the end costs what a common opening does.
_AT_STOP: Final = -2.0
# A sentence of the story ends on its stop: what runs into a hard end without one is hardly a sentence.
_UNFINISHED: Final = -6.0
# Below this distance from the next best end the cut is a guess.
_SURE: Final = 2.0


@attrs.frozen
class End:
    """Where a headline ends."""

    at: int
    """Offset behind its last character."""

    sure: bool
    """Whether no other end was nearly as likely."""


def headline_end(levelled: str, start: int, stop: int, wording: Wording, *, glued: bool = False) -> End:
    """Return where the headline that starts at `start` ends, before `stop` at the latest."""
    words = tokens(levelled, start, stop, wording, glued=glued)
    if not words:
        return End(start, sure=False)
    ranked = sorted(_candidates(words, hard=words[-1].end >= stop or not levelled[words[-1].end : stop].strip()), reverse=True)
    if not ranked:
        return End(words[-1].end, sure=False)
    best, at = ranked[0]
    return End(words[at - 1].end, sure=len(ranked) == 1 or best - ranked[1][0] >= _SURE)


def _candidates(words: list[Token], *, hard: bool) -> list[tuple[float, int]]:
    count = len(words)
    behind = [0.0] * (count + 1)
    unfinished = _UNFINISHED if hard and not _stopped(words[-1]) else 0.0
    for at in range(count - 1, 0, -1):
        column = _AFTER_CAPITAL if words[at - 1].capital else _AFTER_SMALL
        behind[at] = behind[at + 1] + _SHARES[words[at].sign][column]
    found: dict[int, float] = {}
    for style, prior in _STYLES:
        score = prior
        for at in range(1, count + 1):
            if at > 1:
                score += _SHARES[words[at - 1].sign][style]
            if at == count:
                if hard:
                    found[at] = max(found.get(at, -1e9), score + _AT_STOP + _edge(words[at - 1], at))
            elif words[at].capital:
                here = score + _SHARES[words[at].sign][_OPENS] + behind[at + 1] + _edge(words[at - 1], at) + unfinished
                here += _AT_SEAM if words[at].glued else 0.0
                found[at] = max(found.get(at, -1e9), here)
    return [(score, at) for at, score in found.items()]


def _stopped(last: Token) -> bool:
    return any(sign in last.tail for sign in '.?!:"')


def _edge(last: Token, length: int) -> float:
    """Weigh the last word of a headline and its length."""
    weight = -(((length - _LENGTH) / _SPREAD) ** 2) / 2
    if last.leans or last.tail.endswith((",", ":", ";", "-")):
        return weight + _OPEN_END
    if last.tail.endswith("."):
        return weight + (0.0 if last.tail.endswith("..") else _OPEN_END)
    return weight + (_RINGING_END if last.tail[:1] in ("?", "!") and last.tail else 0.0)


def second_headline(levelled: str, start: int, stop: int, wording: Wording) -> End | None:
    """Return where a second headline ends that is glued to the first, or `None` if the story goes on there."""
    if start >= stop or not levelled[start].isupper():
        return None
    end = headline_end(levelled, start, stop, wording, glued=True)
    words = tokens(levelled, start, end.at, wording, glued=True)
    seam = end.at >= stop or not levelled[end.at].isspace()
    titled = sum(word.sign in ("small", "reporting") for word in words) == 0 and words[0].sign != "opener"
    return end if seam and titled and len(words) >= 4 and not words[-1].tail.startswith((".", ",", '"')) else None
