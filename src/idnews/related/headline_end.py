"""Say where a promoted headline ends in text that runs on after it."""

from __future__ import annotations

from itertools import takewhile
from typing import Final, NamedTuple

from idnews.lexicon.frame import GUESTS_NOTICE
from idnews.lexicon.words import ANNOUNCED_WORDS, CONTESTS, COUNTED_WORDS, OPENERS, PLACED_BODIES
from idnews.pattern import lazy_pattern
from idnews.placename import is_known
from idnews.related.headline_words import Sign, Token, Wording, is_active, tokens

# How likely each sign is in its place: natural logarithms of shares, counted over 2,000 headlines with the sentences behind them and then
# fitted so that the true end wins. Only differences along a row matter; what has never been met stands at -8.
# Places, in the order of the columns: inside a Title Case headline (behind a small function word, or not), inside one in sentence case, at a
# headline's end (against its share inside), first in a sentence, second (behind an opener, a common word, another), later (the same, by last word).
_TITLE_AFTER_SMALL, _TITLE, _SENTENCE_CASE, _LAST, _OPENS = range(5)
_SECOND_AFTER_OPENER, _SECOND_AFTER_COMMON, _SECOND = range(5, 8)
_AFTER_SMALL, _AFTER_COMMON, _AFTER_NAME = range(8, 11)
_SHARES: Final = {
    Sign.SMALL: (-5.5, -5.1, -0.8, 0.0, -7.2, -0.3, -0.4, -0.9, -0.6, -2.4, -1.5),  # kopi
    Sign.SMALL_FUNCTION: (-7.0, -2.2, -2.3, -4.1, -8.0, -2.4, -1.8, -2.8, -2.1, -2.1, -2.2),  # di
    Sign.REPORTING: (-8.0, -8.0, -5.9, 1.1, -8.0, -3.2, -5.6, -1.7, -4.8, -5.2, -3.4),  # mengatakan
    Sign.COMMON: (-1.4, -1.2, -3.9, -0.2, -2.1, -5.0, -4.2, -2.7, -4.1, -1.3, -3.4),  # Kopi
    Sign.ACTIVE: (-4.2, -4.3, -5.9, 0.3, -4.6, -7.8, -6.7, -5.3, -7.6, -5.0, -7.5),  # Menanam
    Sign.NOMINAL: (-3.5, -3.4, -5.9, -0.4, -3.5, -7.8, -5.6, -4.3, -6.0, -2.8, -4.1),  # Penanaman
    Sign.POSSESSED: (-4.1, -4.9, -7.0, 1.6, -5.0, -7.7, -5.5, -6.9, -8.0, -7.4, -8.0),  # Sebabnya
    Sign.NAME: (-1.0, -1.2, -2.5, 0.4, -3.2, -5.0, -4.5, -2.4, -3.6, -2.0, -1.5),  # Darto, new to the text
    Sign.KNOWN: (-3.4, -3.0, -3.4, 0.3, -3.0, -3.2, -3.2, -2.1, -3.4, -2.4, -2.1),  # Darto, met inside sentences
    Sign.SUBJECT: (-4.6, -5.1, -5.9, 0.1, -2.7, -3.8, -3.5, -3.7, -4.2, -4.0, -3.6),  # Darto, who opens sentences or is quoted
    Sign.ACRONYM: (-2.4, -3.0, -3.5, 0.5, -4.4, -4.3, -3.8, -3.4, -4.2, -2.3, -2.9),  # BPBD
    Sign.RANK: (-4.2, -4.2, -5.0, -0.7, -2.5, -4.3, -5.1, -3.5, -5.1, -4.2, -4.1),  # Kepala
    Sign.OFFICE: (-3.6, -4.4, -4.8, -0.3, -4.5, -5.6, -6.7, -3.7, -5.0, -3.5, -3.9),  # Dinas
    Sign.LEANING: (-5.5, -5.1, -5.9, -3.4, -5.5, -7.7, -6.7, -5.2, -7.8, -7.4, -7.5),  # Dari, capital in spite of Title Case
    Sign.STARTER: (-3.4, -3.2, -5.4, -1.5, -1.9, -6.7, -5.1, -5.1, -7.0, -4.0, -6.0),  # Untuk
    Sign.OPENER: (-5.5, -5.9, -7.0, 0.7, -1.7, -7.7, -6.7, -5.0, -8.0, -5.6, -6.5),  # Sementara
    Sign.POINTER: (-8.0, -4.6, -5.3, 0.5, -5.3, -7.8, -6.7, -6.9, -8.0, -7.4, -7.9),  # Ini
    Sign.NUMBER: (-3.4, -3.2, -3.2, 0.2, -6.1, -3.9, -4.0, -4.1, -3.9, -3.2, -2.9),  # Rp50
    Sign.ITEM: (-8.0, -8.0, -7.0, 2.2, -2.0, -7.7, -6.7, -6.9, -8.0, -4.9, -6.2),  # 2.
    Sign.QUOTED: (-6.4, -6.3, -5.3, -0.1, -7.1, -6.0, -5.0, -6.9, -7.2, -5.4, -7.1),  # "Tanam" and its like
    Sign.SPEECH: (-8.0, -8.0, -7.0, 2.2, -1.7, -7.7, -6.7, -6.9, -7.1, -7.4, -8.0),  # a quotation
    Sign.MARK: (-8.0, -5.9, -7.0, -0.1, -5.1, -7.7, -6.7, -5.2, -7.5, -4.8, -5.3),  # &
}

# The second word of a sentence and every later one depend on the one before: these are the kinds of it that matter.
_OPENING: Final = frozenset([Sign.OPENER, Sign.STARTER, Sign.LEANING, Sign.SPEECH, Sign.QUOTED, Sign.POINTER])
_PLAIN: Final = frozenset([Sign.COMMON, Sign.ACTIVE, Sign.NOMINAL, Sign.POSSESSED])
_SMALL: Final = frozenset([Sign.SMALL, Sign.REPORTING])
_PROPER: Final = frozenset([Sign.NAME, Sign.KNOWN, Sign.SUBJECT, Sign.ACRONYM, Sign.RANK, Sign.OFFICE])

# Antara and Kontan write headlines like sentences; nearly everybody else in Title Case.
_SENTENCE_CASE_RARE: Final = -3.1
# A headline has ten words, give or take two or three.
_LENGTH, _SPREAD = 10.0, 2.4
# A comma, a colon or a leaning word asks for more: a headline does not end on it, and hardly ever on a stop.
_OPEN_END: Final = -6.8
# A question mark, an exclamation mark or dots may stand anywhere in a headline, most often at its end.
_RINGING_END: Final = 1.6
# Where words are glued, the seam is the end in nearly every case.
_AT_SEAM: Final = 6.5
# Two blanks or more are what is left of a line break; inside a headline they are a slip.
_AT_GAP: Final = 5.0
# A headline that runs on across a seam holds a brand with a capital inside, which is rare.
_ACROSS_SEAM: Final = -4.0
# One lead heads two headlines now and then (Okezone, SINDOnews); the second has four words at the least.
_TWO_UNDER_A_LEAD: Final = -8.0
_SHORTEST: Final = 3
# In Title Case a word in six slips into lower case ("BRI hanya Buka 172 Kantor"); a sentence has more of them.
_TITLED: Final = 6
# A name that letters in brackets spell ("Balai Air Muara (BAM)") opens a sentence more often than it stands in a headline.
_AT_NAME: Final = 2.0
_BRACKETED: Final = lazy_pattern(r"\([A-Z]{2,7}\)")
# Above the notice of guests stands what the writer says of himself, or nothing but dots; it may begin small, with a verb ("menulis di kala hujan").
_WITHOUT_MOTTO: Final = -6.0
_SMALL_MOTTO, _DOING = -4.8, 1.0
# With a name that the story tells elsewhere, or a number, he hardly begins: those are the headline's.
_TELLING: Final = -3.0
_TOLD: Final = frozenset([Sign.KNOWN, Sign.SUBJECT, Sign.ACRONYM, Sign.NUMBER])
# "… Dibubarkan Sari Lestari | Sari Lestari meminta …"
_AT_REPEAT: Final = 3.5
_REPEATED: Final = (2, 3)
# A scraper that put a stop for the last letter of each paragraph, and for each comma, put one at the end of every headline as well.
_WITHOUT_STOP: Final = -9.0
# "Sebelumny. petani": what such a scraper left of a word that opens a sentence before a comma.
_CUT_OPENERS: Final = frozenset(opener[:-1] for opener in OPENERS)
# "Liga | Sumbing memang …": a contest without its name ends a headline less often than one with it opens a sentence.
_NAMELESS: Final = -3.0
# Two names that stand side by side elsewhere in the text are one name.
_PARTED: Final = -4.2
# Behind a hard end (a line break, the next lead, a byline) no sentence is weighed: it costs what a middling sentence costs.
_AT_STOP: Final = -2.1
# A sentence of the story ends on its stop: what runs into a hard end without one is hardly a sentence.
_UNFINISHED: Final = -5.8
# So few words with capitals alone between a headline and a hard end are no sentence, but the headline's own.
_FEW: Final = 6
# A closing tag behind them has hardly more words than this; what goes on behind a parenthesis is a sentence.
_TAG: Final = 3
# Below this distance from the next best end the cut is a guess: right in two cases of three, and in forty of forty-one above it.
_SURE: Final = 2.0


class End(NamedTuple):
    """Where a headline ends."""

    at: int
    """Offset behind its last character."""

    sure: bool
    """Whether no other end was nearly as likely."""


def headline_end(levelled: str, start: int, stop: int, wording: Wording, *, glued: bool = False, stopped: bool = False) -> End:
    """Return where the headline that starts at `start` ends, at `stop` at the latest.

    `levelled` is the whole text, levelled, and `wording` how it writes its words; `stop` is a hard end, such as a line break. In a `stopped`
    text a stop stands where a paragraph ended or a comma was.

    >>> text = "Baca juga: Petani Wonosari Panen Kopi Perdana Menurut Darto, hasilnya lumayan."
    >>> end = headline_end(text, 11, len(text), Wording.of(text))
    >>> text[11 : end.at]
    'Petani Wonosari Panen Kopi Perdana'
    """
    words = tokens(levelled, start, stop, wording, glued=glued)
    if stopped:
        words = [word._replace(sign=Sign.OPENER) if word.capital and word.tail == "." and word.word in _CUT_OPENERS else word for word in words]
    hard = bool(words) and not levelled[words[-1].end : stop].strip()
    bare = hard and words[-1].tail.startswith("..")
    while hard and len(words) > 1 and words[-1].sign is Sign.MARK:
        mark = words.pop()
        # Dots or a picture may be all that a guest puts above the notice; "@sari" is no picture.
        bare = bare or not (any(map(str.isalpha, levelled[mark.start : mark.end])) or any(word.sign is Sign.SMALL for word in words))
    if hard and not bare and levelled.startswith(GUESTS_NOTICE, stop):
        return End(words[_before_motto(words) - 1].end, sure=False)
    scores = _scores(words, hard=hard, stopped=stopped, spelt=_spelt_out(levelled, words))
    if not scores:
        return End(words[-1].end if words else start, sure=hard)
    (best, at), (next_best, _) = [*sorted(((score, at) for at, score in scores.items()), reverse=True), (-1e9, 0)][:2]
    if hard and not stopped and (own := _rest_of_headline(levelled, words[at:])):
        return End(own[-1].end, sure=False)
    return End(words[at - 1].end, sure=best - next_best >= _SURE)


def _before_motto(words: list[Token]) -> int:
    """Return how many words the headline has behind which a guest writer says something of himself."""
    count = len(words)
    behind = [0.0] * (count + 2)
    for at in range(count - 1, 0, -1):
        behind[at] = behind[at + 1] + _SHARES[words[at].sign][_later(words[at - 1])]
    scores: list[tuple[float, int]] = []
    titled = 0.0
    for at in range(1, count + 1):
        if at > 1:
            titled += _SHARES[words[at - 1].sign][_TITLE_AFTER_SMALL if words[at - 2].sign is Sign.SMALL_FUNCTION else _TITLE]
        before = titled + _edge(words[at - 1], at)
        if at == count:
            scores.append((before + _WITHOUT_MOTTO, at))
        elif words[at].capital:
            scores.append((before + _opening(words, at) + behind[at + 2] + (_TELLING if words[at].sign in _TOLD else 0.0), at))
        elif words[at].sign is Sign.SMALL:
            scores.append((before + (_DOING if is_active(words[at].word) else _SMALL_MOTTO) + behind[at + 1], at))
    return max(scores)[1]


def _spelt_out(levelled: str, words: list[Token]) -> set[int]:
    """Return which words go on with a name, as the letters in brackets behind it tell: "Badan *Air Muara (BAM)*"."""
    inside: set[int] = set()
    for index, word in enumerate(words):
        if _BRACKETED.match(levelled, word.start, word.end):
            first = index - len(word.word)
            if first >= 0 and word.word == "".join(each.word[:1] for each in words[first:index]):
                inside.update(range(first + 1, index + 1))
    return inside


def _rest_of_headline(levelled: str, rest: list[Token]) -> list[Token]:
    """Return the last words of a headline whose story does not go on behind them; a closing tag behind them is none."""
    words = list(takewhile(lambda word: levelled[word.start] != "(", rest))
    return [] if len(words) > _FEW or len(rest) - len(words) > _TAG or any(word.glued or word.sign in _SMALL for word in words) else words


def second_headline(levelled: str, start: int, stop: int, wording: Wording) -> End | None:
    """Return where a second headline ends that is glued to the first, or `None` if the story goes on there."""
    if start >= stop or not (levelled[start].isupper() or levelled[start].isdigit()):
        return None
    end = headline_end(levelled, start, stop, wording, glued=True)
    words = tokens(levelled, start, end.at, wording, glued=True)
    glued = end.at >= stop or not levelled[end.at].isspace()
    small = sum(word.sign in _SMALL for word in words)
    if not glued or len(words) <= _SHORTEST or words[0].sign is Sign.OPENER or small * _TITLED > len(words):
        return None
    return None if words[-1].tail.startswith((".", ",", '"')) else end


def _scores(words: list[Token], *, hard: bool, stopped: bool, spelt: set[int]) -> dict[int, float]:
    """Weigh every end: the headline before it, the sentence behind it, and the two words where they meet; none is inside a name that is spelt out."""
    count = len(words)
    shares = [_SHARES[word.sign] for word in words]
    behind = [0.0] * (count + 2)
    for at in range(count - 1, 0, -1):
        behind[at] = behind[at + 1] + shares[at][_later(words[at - 1])]
    unfinished = _UNFINISHED if hard and not _stopped(words[-1]) else 0.0
    scores: dict[int, float] = {}
    titled, plain = 0.0, _SENTENCE_CASE_RARE
    for at in range(1, count + 1):
        if at > 1:
            across = _ACROSS_SEAM if words[at - 1].glued else 0.0
            titled += across + shares[at - 1][_TITLE_AFTER_SMALL if words[at - 2].sign is Sign.SMALL_FUNCTION else _TITLE]
            plain += across + shares[at - 1][_SENTENCE_CASE]
        if at == count:
            if hard:
                scores[at] = max(titled, plain) + _edge(words[at - 1], at, stopped=stopped) + _AT_STOP
        elif words[at].capital and at not in spelt:
            before = max(titled, plain) + _edge(words[at - 1], at, stopped=stopped) + (_OPEN_END if _is_pointed_at(words, at) else 0.0)
            before += _AT_NAME if at + 1 in spelt else 0.0
            if stopped and not words[at - 1].tail.endswith("."):
                before += _WITHOUT_STOP
            if words[at - 1].sign is Sign.NUMBER and not words[at - 1].tail and words[at].word in COUNTED_WORDS:
                before += _OPEN_END
            before += _without_name(words, at)
            if any(_says_again(words, at, length) for length in _REPEATED):
                before += _AT_REPEAT
            sentence = _opening(words, at) + behind[at + 2] + unfinished
            scores[at] = before + (max(sentence, _second(words, at, behind, hard=hard)) if words[at].glued else sentence)
    return scores


def _second(words: list[Token], at: int, behind: list[float], *, hard: bool) -> float:
    """Weigh a second headline that is glued to the first, up to the next seam."""
    weight = _AT_SEAM + _TWO_UNDER_A_LEAD
    for place in range(at + 1, len(words)):
        if words[place].glued and place - at > _SHORTEST:
            return weight + _edge(words[place - 1], place - at) + _opening(words, place) + behind[place + 2]
        weight += _SHARES[words[place].sign][_TITLE_AFTER_SMALL if words[place - 1].sign is Sign.SMALL_FUNCTION else _TITLE]
    return weight + _edge(words[-1], len(words) - at) + _AT_STOP if hard else -1e9


def _edge(last: Token, length: int, *, stopped: bool = False) -> float:
    """Weigh the last word of a headline, and its length."""
    weight = _SHARES[last.sign][_LAST] - ((length - _LENGTH) / _SPREAD) ** 2 / 2
    if last.leans or last.tail.endswith((",", ":", ";", "-")) or (last.tail.endswith(".") and not last.tail.endswith("..") and not stopped):
        return weight + _OPEN_END
    return weight + (_RINGING_END if last.tail.startswith(("?", "!", "..", "…")) else 0.0)


def _opening(words: list[Token], at: int) -> float:
    """Weigh the first two words of a sentence."""
    word = words[at]
    weight = _SHARES[word.sign][_OPENS] + (_AT_SEAM if word.glued else 0.0) + (_AT_GAP if word.parted else 0.0) + (_PARTED if word.paired else 0.0)
    if at + 1 == len(words):
        return weight
    place = _SECOND_AFTER_OPENER if word.sign in _OPENING else _SECOND_AFTER_COMMON if word.sign in _PLAIN else _SECOND
    return weight + _SHARES[words[at + 1].sign][place]


def _is_pointed_at(words: list[Token], at: int) -> bool:
    """Say whether "Ini" points at the word behind it ("Ini Sebabnya") and that one opens no sentence ("Hari Ini | Harganya naik")."""
    opens = at + 1 < len(words) and not words[at + 1].capital
    announced = words[at].sign is Sign.POSSESSED or (words[at].word in ANNOUNCED_WORDS and not words[at].tail)
    return words[at - 1].sign is Sign.POINTER and announced and not words[at].glued and not opens


def _without_name(words: list[Token], at: int) -> float:
    """Weigh that a body or a contest ends a headline before what may be its number, its place ("Polda | Metro") or its name."""
    last, word = words[at - 1], words[at]
    if last.tail or last.word not in PLACED_BODIES | CONTESTS:
        return 0.0
    if word.sign is Sign.NUMBER or is_known(word.word.title()):
        return _OPEN_END
    named = last.word in CONTESTS and word.sign is Sign.NAME and at + 1 < len(words) and words[at + 1].sign is Sign.SMALL
    return _NAMELESS if named else 0.0


def _says_again(words: list[Token], at: int, length: int) -> bool:
    """Return whether a sentence opens with the name with which the headline before it ends."""
    before = words[max(0, at - length) : at]
    return before[0].capital and [one.word for one in before] == [one.word for one in words[at : at + length]]


def _later(before: Token) -> int:
    return _AFTER_COMMON if before.sign in _PLAIN else _AFTER_NAME if before.sign in _PROPER else _AFTER_SMALL


def _stopped(last: Token) -> bool:
    return not last.tail.endswith(("..", "…")) and any(sign in last.tail for sign in '.:"')
