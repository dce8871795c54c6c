"""Find the cues of a lexicon in a line or in a whole story."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, TypeAlias

from idnews.cue.value import At, Cue
from idnews.cue.wording import compiled, openings, source, tokens
from idnews.errors import check_text
from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.cues import CUES, NEXT_LINES
from idnews.pattern import lazy_pattern
from idnews.span import Found, Span
from idnews.template import one_of

_Phrase: TypeAlias = tuple[Cue, str]
"""A cue, and the source of what must stand behind its words."""


class _Opened(NamedTuple):
    """The phrases that a first word opens."""

    seconds: tuple[str, ...]
    """The second words, longest first."""
    followed: dict[str, list[_Phrase]]
    """The phrases that may stand where a second word follows."""
    alone: list[_Phrase]
    """Those that may stand where none of them does."""


class CueSheet:
    """Cues, made ready to be found.

    >>> sheet = CueSheet([Cue("Kabar {outlet} di genggaman Anda", Label.PROMO, At.INSIDE)])
    >>> sheet.find("Hujan reda. Kabar Warta Lembah di genggaman Anda. Warga pulang.")[0].span
    Span(start=12, end=49)
    """

    __slots__ = ("_any_counted", "_any_loose", "_longest_whole", "_loose", "_opened", "_openings", "_phrases", "_wholes", "cues")

    def __init__(self, cues: Iterable[Cue]) -> None:
        """Sort the cues by how they begin; what more it takes to find one is made when a text holds its first word."""
        self.cues: Final = tuple(cues)
        self._wholes: Final[dict[str, Cue]] = {}
        self._loose: Final[list[_Phrase]] = []
        self._phrases: Final[dict[str, list[_Phrase]]] = {}
        self._opened: Final[dict[str, _Opened]] = {}
        for cue in self.cues:
            if cue.at is At.WHOLE and not _PLACEHOLDER.search(cue.words):
                self._wholes.setdefault(_bare(fold(cue.words)), cue)
                continue
            phrase = (cue, _TO_LINE_END if cue.at in {At.WHOLE, At.END} else "")
            firsts = set(openings(tokens(cue.words), 1))
            if "" in firsts:
                self._loose.append(phrase)
                continue
            for first in firsts:
                self._phrases.setdefault(first, []).append(phrase)
        self._longest_whole: Final = max(map(len, self._wholes), default=0) + _SIGNS_AROUND
        # Few lines open with a figure, and half of what has no first word does.
        self._any_counted: Final = _any_of([phrase for phrase in self._loose if phrase[0].words.startswith(_COUNT)])
        self._any_loose: Final = _any_of([phrase for phrase in self._loose if not phrase[0].words.startswith(_COUNT)])
        # A pattern of first words alone: with the second ones it would be nine times as long, and most of a first reading goes into patterns.
        place = rf"[ \n\r(\[\"'.,:;!?*|>/\]-](?=({one_of(self._phrases)})(?!\w)([\s.,:;!?\"'()\[\]*]*+))"
        self._openings: Final = re.compile(place) if self._phrases else None

    def find(self, text: str, folded: str | None = None) -> tuple[Found[Cue], ...]:
        """Return every stretch that a cue gives away, in order; the first wins, then the longest.

        Folding takes most of the time: a caller that has the folded text hands it over.
        """
        folded = fold(text) if folded is None else folded
        finds = sorted(itertools.chain(self._whole_lines(folded), self._stretches(text, folded)), key=_by_place)
        kept: list[Found[Cue]] = []
        for found in finds:
            if not kept or found.span.start >= kept[-1].span.end:
                kept.append(found)
        return tuple(kept)

    def whole_line(self, line: str) -> Cue | None:
        """Return the cue that gives the line away from end to end."""
        folded = fold(line)
        bare = _bare(folded)
        if (whole := self._wholes.get(bare)) is not None:
            return whole
        if len(bare) > _LONGEST_LINE:
            return None
        finds = self.find(line)
        if not finds:
            return None
        edges = [0, *(edge for found in finds for edge in (found.span.start, found.span.end)), len(folded)]
        uncovered = (folded[edges[i] : edges[i + 1]] for i in range(0, len(edges), 2))
        return finds[0].value if not any(_LETTER.search(piece) for piece in uncovered) else None

    def _whole_lines(self, folded: str) -> Iterator[Found[Cue]]:
        start = 0
        for line in folded.split("\n"):
            end = start + len(line)
            if len(line) <= _LONGEST_LINE and (stripped := line.strip()):
                cue = (self._wholes.get(_bare(stripped)) if len(stripped) <= self._longest_whole else None) or self._loose_cue(stripped)
                if cue is not None:
                    left = start + line.index(stripped)
                    yield Found(cue, Span(left, left + len(stripped)))
            start = end + 1

    def _loose_cue(self, stripped: str) -> Cue | None:
        if len(stripped) > _LONGEST_LOOSE or (stripped[-1] in _SENTENCE_ENDS and len(stripped) > _SHORT and not _may_be_loose(stripped)):
            return None
        # With its signs as well, for "(c) 2024".
        forms = [
            form
            for form in {stripped, stripped.strip(_SIGNS)}
            if (form[:1].isdigit() and self._any_counted.fullmatch(form)) or self._any_loose.fullmatch(form)
        ]
        return next((cue for cue, behind in self._loose if any(map(compiled(cue.words, behind).fullmatch, forms))), None) if forms else None

    def _stretches(self, text: str, folded: str) -> Iterator[Found[Cue]]:
        if self._openings is None:
            return
        done = 0
        # The blank in front stands for the start of the text, so that every opening has a sign before it.
        for place in self._openings.finditer("\n" + folded):
            start = place.start()
            if start < done:
                continue
            best: tuple[int, int] = (0, 0)
            given: Cue | None = None
            for cue, behind in self._opened_by(folded, place[1], place.end(1) - 1, place.end(2) - 1):
                match = compiled(cue.words, behind).match(folded, start)
                if match is None or not _ends_a_word(text, match.end()):
                    continue
                reach = _reach(cue.at, text, folded, (start, match.end()), done)
                if reach is not None and (given is None or reach[1] - reach[0] > best[1] - best[0]):
                    best, given = reach, cue
            if given is not None:
                span = _with_its_signs(text, best, done)
                done = span.end
                yield Found(given, span)

    def _opened_by(self, folded: str, first: str, end: int, at: int) -> list[_Phrase]:
        """Return the phrases that may stand where a first word does that ends at `end`, with the next one at `at`."""
        opened = self._opened.get(first) or self._opened.setdefault(first, self._opening(first))
        # Of most words the next one begins no phrase, and that is seen at once.
        if at > end and folded.startswith(opened.seconds, at):
            for second in opened.seconds:
                if folded.startswith(second, at) and _WORD_END.match(folded, at + len(second)):
                    return opened.followed[second]
        return opened.alone

    def _opening(self, first: str) -> _Opened:
        """Sort the phrases of a first word by the second."""
        alone: list[_Phrase] = []
        followed: dict[str, list[_Phrase]] = {}
        for phrase in self._phrases[first]:
            for opening in set(openings(tokens(phrase[0].words))):
                word, _, second = opening.partition(" ")
                if word == first:
                    (followed.setdefault(second, []) if second else alone).append(phrase)
        # Where the text goes on as a longer opening, the cues of its first word are tried as well.
        return _Opened(tuple(sorted(followed, key=len, reverse=True)), {second: [*phrases, *alone] for second, phrases in followed.items()}, alone)


def find_cues(text: str, folded: str | None = None) -> tuple[Found[Cue], ...]:
    """Return every stretch of a line, or of a whole story, that the words of the lexicon give away as boilerplate.

    `folded` is the text as `fold` returns it, for a caller that has it already.

    >>> [found.span.of("Air surut. SCROLL TO CONTINUE WITH CONTENT Warga pulang.") for found in
    ...  find_cues("Air surut. SCROLL TO CONTINUE WITH CONTENT Warga pulang.")]
    ['SCROLL TO CONTINUE WITH CONTENT']
    """
    check_text(text)
    return house().find(text, folded)


def whole_line(line: str) -> Cue | None:
    """Return the cue of the lexicon that gives a line away from end to end.

    >>> whole_line(" Advertisement ").label
    <Label.AD: 'ad'>
    >>> whole_line("Warga memasang iklan di papan desa.") is None
    True
    """
    return house().whole_line(line)


@functools.cache
def house() -> CueSheet:
    """Return the sheet of all cues of the lexicon; it is made ready at the first call."""
    return CueSheet(Cue(words, Label(label), At(at)) for label, positions in CUES.items() for at, phrases in positions.items() for words in phrases)


# A line longer than this is a story joined by blanks: there START, END and REST reach no farther than their sentence.
_LONGEST_LINE: Final = 400
_SIGNS_AROUND: Final = 40
_COUNT: Final = "{n}"
_LONGEST_LOOSE: Final = 200
# Such a line opens with a figure or holds one of these; most sentences do neither.
_LOOSE_SIGNS: Final = ("©", "(c)", "&copy", "hak cipta", "fax")
_SENTENCE_ENDS: Final = frozenset('."')
_SHORT: Final = 40
_LONGEST_SENTENCE: Final = 400
_SIGNS: Final = " \t\r\n.,:;!?|•·●▪►▶>»«<*#_+=~/\\-–—↓↑→←…()[]{}\"'“”‘’"
_TO_LINE_END: Final = r"(?=[^\w\n]*+(?:\n|\Z))"
_WORD_END: Final = lazy_pattern(r"(?!\w)")
_PLACEHOLDER: Final = lazy_pattern(r"\{|…")
_LETTER: Final = lazy_pattern(r"[^\W_]")
# Signs that lead a prompt, as "* Fakta atau Hoaks?".
_BULLETS: Final = frozenset("*•·●▪►▶»>✍📣📢🔔👉➡📲📱🏽\ufe0f\u200d")
_TAIL_SIGNS: Final = frozenset(".:!»>↓→…]")
# An outlet in capitals ("KABARMUARA.COM") has a stop of its own.
_STOP: Final = lazy_pattern(
    r"(?<!\b[JjPpCc][LlTtVv])(?<!\b[Nn][Oo])(?<!\b[A-Z])[.!?…]++(?!(?:COM|CO|ID|NET|TV|ORG|NEWS)\b)[\"'”’)\]]*+(?=\s|\Z|[A-Z“\"])",
)
_NEXT_LINE: Final = lazy_pattern(rf"(?<!\w)(?:{'|'.join(re.escape(line).replace(chr(92) + ' ', ' ') for line in NEXT_LINES)})\s?:")


def _any_of(phrases: list[_Phrase]) -> re.Pattern[str]:
    """Return the pattern of what any of some phrases reads, written when a line asks for it."""
    return lazy_pattern(lambda: "|".join(f"(?:{source(tokens(cue.words))}{behind})" for cue, behind in phrases) or r"(?!)")


def _may_be_loose(folded: str) -> bool:
    return folded[0].isdigit() or any(sign in folded for sign in _LOOSE_SIGNS)


def _by_place(found: Found[Cue]) -> tuple[int, int]:
    return (found.span.start, -found.span.end)


def _bare(folded: str) -> str:
    # A line of signs alone ("> >") is compared as it stands.
    collapsed = " ".join(folded.split())
    return collapsed.strip(_SIGNS) or collapsed


def _ends_a_word(text: str, end: int) -> bool:
    # Where paragraphs are joined by nothing, a capital starts the next one.
    return end >= len(text) or not text[end].isalnum() or not text[end - 1].isalnum() or (text[end].isupper() and not text[end - 1].isdigit())


def _reach(at: At, text: str, folded: str, words: tuple[int, int], done: int) -> tuple[int, int] | None:
    start, end = words
    match at:
        case At.INSIDE:
            return words
        case At.SENTENCE if _opens_a_sentence(text, start):
            return start, _before_next_line(folded, end, _sentence_end(text, end))
        case At.REST if _opens_a_sentence(text, start):
            return start, _before_next_line(folded, end, _line_end(folded, end) or _sentence_end(text, end))
        case At.START if _starts_a_line(folded, start):
            return start, _line_end(folded, end) or _sentence_end(text, end)
        case At.WHOLE:
            line_end = _line_end(folded, end)
            return None if line_end is None or not _starts_a_line(folded, start) else (start, line_end)
        case At.END:
            line_end = _line_end(folded, end)
            return None if line_end is None else (_line_start(text, folded, start, done), line_end)
        case _:
            return None


def _before_next_line(folded: str, start: int, end: int) -> int:
    # In joined text a byline or a promoted headline may follow without a stop.
    following = _NEXT_LINE.search(folded, start, end)
    return end if following is None else following.start()


def _opens_a_sentence(text: str, start: int) -> bool:
    # A prompt is never in small letters nor between quotation marks: those are somebody's words in a story.
    return not text[start].islower() and (not start or text[start - 1] not in "\"'“‘")


def _starts_a_line(folded: str, start: int) -> bool:
    before = folded[max(0, start - 16) : start]
    head = before.rpartition("\n")[2]
    return not _LETTER.search(head) and (len(head) < len(before) or start <= 16)


def _line_end(folded: str, end: int) -> int | None:
    """Return where the line ends, or None if that is too far off to be one line."""
    limit = end + _LONGEST_LINE
    line_end = folded.find("\n", end, limit)
    if line_end < 0:
        if limit < len(folded):
            return None
        line_end = len(folded)
    return end + len(folded[end:line_end].rstrip())


def _line_start(text: str, folded: str, start: int, done: int) -> int:
    floor = max(done, start - _LONGEST_LINE)
    newline = folded.rfind("\n", floor, start) + 1
    if newline or floor == 0:
        left = max(newline, floor)
    else:
        stops = [stop.end() for stop in _STOP.finditer(text, floor, start)]
        left = stops[-1] if stops else start
    return left + len(text[left:start]) - len(text[left:start].lstrip())


def _sentence_end(text: str, end: int) -> int:
    if text[end - 1] in ".!?" and (end == len(text) or not text[end].isalnum()):
        return end
    newline = text.find("\n", end, end + _LONGEST_SENTENCE)
    limit = newline if newline >= 0 else min(len(text), end + _LONGEST_SENTENCE)
    stop = _STOP.search(text, end, limit)
    if stop is not None and (stop.end() < limit or newline >= 0 or limit == len(text)):
        return stop.end()
    if newline >= 0 or limit == len(text):
        return end + len(text[end:limit].rstrip())
    return end


def _with_its_signs(text: str, reach: tuple[int, int], done: int) -> Span:
    start, end = reach
    while end > start and text[end - 1].isspace():
        end -= 1
    while end < len(text) and text[end] in _TAIL_SIGNS and end - reach[1] < 4:
        end += 1
    left = start
    while left > done and start - left < 8 and (text[left - 1] in _BULLETS or text[left - 1] in " \u00a0"):
        left -= 1
    while left < start and text[left].isspace():
        left += 1
    if left > done and text[left - 1 : left] + text[end : end + 1] in ("()", '""', "“”"):
        left, end = left - 1, end + 1
    if left > done and text[left - 1] == "[" and text[end - 1] == "]":
        left -= 1
    return Span(left, end)
