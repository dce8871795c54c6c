"""Give boilerplate away by its words, or by its place on the page."""

from __future__ import annotations

import enum
import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from idnews.fold import fold
from idnews.label import Label
from idnews.lexicon.cues import CUES
from idnews.span import Found, Span


class At(enum.StrEnum):
    """Where a cue's words stand, and so how far what they give away reaches."""

    WHOLE = "whole"
    """The words are the whole line, signs at its ends aside."""
    START = "start"
    """A line that starts with the words is boilerplate to its end."""
    END = "end"
    """A line that ends with the words is boilerplate from its start."""
    INSIDE = "inside"
    """The words are boilerplate wherever they stand, and nothing else is."""
    SENTENCE = "sentence"
    """From the words, wherever they stand, to the end of their sentence."""
    REST = "rest"
    """From the words, wherever they stand, to the end of their line."""


@attrs.frozen
class Cue:
    """Words, or a place on the page, that give a line away.

    The words are compared without regard to case, kinds of blanks, dashes and quotation marks; a sign behind a word (`:`, `.`) may be missing.
    `…` stands for a short gap, `{a|b}` for a choice, `{|a}` for a word that may be missing; `{outlet}`, `{year}`, `{n}`, `{phone}`, `{url}` and
    `{email}` for what they name.

    >>> str(Cue("Gulir untuk {membaca|lanjut}", Label.AD, At.INSIDE))
    'Gulir untuk {membaca|lanjut}'
    """

    words: str
    """The words; empty where the place alone gives the line away."""

    label: Label
    """What they give it away as."""

    at: At = At.WHOLE
    """Where the words stand, and how far the boilerplate reaches."""

    within: str = ""
    """Place on the page, as "tag.class#id" or a part of that; empty for any place."""

    def __str__(self) -> str:
        """Return the words."""
        return self.words

    def stands_in(self, path: tuple[str, ...]) -> bool:
        """Say whether a line of this path is in the cue's place.

        >>> Cue("", Label.RELATED, within="table.boks").stands_in(("body", "div#isi", "table.boks.lebar"))
        True
        """
        if not self.within:
            return True
        parts = set(_PATH_PARTS.findall(self.within))
        return any(parts <= set(_PATH_PARTS.findall(step)) for step in path)


class CueSheet:
    """Cues, made ready to be found.

    >>> sheet = CueSheet([Cue("Kabar {outlet} di genggaman Anda", Label.PROMO, At.INSIDE)])
    >>> sheet.find("Hujan reda. Kabar Warta Lembah di genggaman Anda. Warga pulang.")[0].span
    Span(start=12, end=49)
    """

    __slots__ = ("_loose", "_openings", "_phrases", "_wholes", "cues")

    def __init__(self, cues: Iterable[Cue]) -> None:
        """Sort the cues by how they begin; a cue without words, or for one place alone, is not looked for in plain text."""
        self.cues: Final = tuple(cues)
        self._wholes: Final[dict[str, Cue]] = {}
        self._phrases: Final[dict[str, list[tuple[Cue, str]]]] = {}
        self._loose: Final[list[tuple[Cue, str]]] = []
        for cue in self.cues:
            if not cue.words or cue.within:
                continue
            if cue.at is At.WHOLE and "{" not in cue.words and "…" not in cue.words:
                self._wholes.setdefault(_bare(fold(cue.words)), cue)
                continue
            tokens = _tokens(cue.words)
            source = _source(tokens)
            openings = set(_openings(tokens))
            if "" in openings:
                self._loose.append((cue, source))
                continue
            for opening in openings:
                self._phrases.setdefault(opening, []).append((cue, source))
        # Where the text goes on as a longer opening, the cues of its first word are tried as well.
        for opening, phrases in self._phrases.items():
            first, blank, _ = opening.partition(" ")
            if blank:
                phrases.extend(p for p in self._phrases.get(first, ()) if p not in phrases)
        self._openings: Final = re.compile(rf"[ \n\r(\[\"'.,:;!?*|>/\]-](?=({_branches(self._phrases)}))") if self._phrases else None

    def find(self, text: str) -> tuple[Found[Cue], ...]:
        """Return every stretch that a cue gives away, in order; the first wins, then the longest."""
        folded = fold(text)
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
                cue = self._wholes.get(_bare(stripped)) or self._loose_cue(stripped)
                if cue is not None:
                    left = start + line.index(stripped)
                    yield Found(cue, Span(left, left + len(stripped)))
            start = end + 1

    def _loose_cue(self, stripped: str) -> Cue | None:
        bare = stripped.strip(_SIGNS)
        if len(bare) > _LONGEST_LOOSE:
            return None
        return next((cue for cue, source in self._loose if _pattern(source).fullmatch(bare)), None)

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
            for cue, source in self._phrases[" ".join(place[1].split())]:
                match = _pattern(source).match(folded, start)
                if match is None or not _ends_a_word(text, match.end()):
                    continue
                reach = _reach(cue.at, text, folded, (start, match.end()), done)
                if reach is not None and (given is None or reach[1] - reach[0] > best[1] - best[0]):
                    best, given = reach, cue
            if given is not None:
                span = _with_its_signs(text, best, done)
                done = span.end
                yield Found(given, span)


def find_cues(text: str) -> tuple[Found[Cue], ...]:
    """Return every stretch of a line, or of a whole story, that the words of the lexicon give away as boilerplate.

    >>> [found.span.of("Air surut. SCROLL TO CONTINUE WITH CONTENT Warga pulang.") for found in
    ...  find_cues("Air surut. SCROLL TO CONTINUE WITH CONTENT Warga pulang.")]
    ['SCROLL TO CONTINUE WITH CONTENT']
    """
    return _house().find(text)


def whole_line(line: str) -> Cue | None:
    """Return the cue of the lexicon that gives a line away from end to end.

    >>> whole_line(" Advertisement ").label
    <Label.AD: 'ad'>
    >>> whole_line("Warga memasang iklan di papan desa.") is None
    True
    """
    return _house().whole_line(line)


@functools.cache
def _house() -> CueSheet:
    return CueSheet(
        Cue(words, Label(label), At(at)) for label, positions in CUES.items() for at, phrases in positions.items() for words in phrases
    )


# A line longer than this is a story joined by blanks: there START, END and REST reach no farther than their sentence.
_LONGEST_LINE: Final = 400
_LONGEST_LOOSE: Final = 80
_LONGEST_SENTENCE: Final = 400
_SIGNS: Final = " \t\r\n.,:;!?|•·●▪►▶>»«<*#_+=~/\\-–—↓↑→←…()[]{}\"'“”‘’"
_LETTER: Final = re.compile(r"[^\W_]")
_PATH_PARTS: Final = re.compile(r"[.#]?[\w-]+")
_TOKEN: Final = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")
_PIECE: Final = re.compile(r"\{([^{}]*)\}|([^{}]+)")
_CLOSING_SIGNS: Final = re.compile(r"[.,:;!?]+\Z")
# Signs that lead a prompt, as "* Fakta atau Hoaks?".
_BULLETS: Final = frozenset("*•·●▪►▶»>✍📣📢🔔👉➡📲📱🏽\ufe0f\u200d")
_TAIL_SIGNS: Final = frozenset(".:!»>↓→…]")
_STOP: Final = re.compile(
    r"(?<!\b[JjPpCc][LlTtVv])(?<!\b[Nn][Oo])(?<!\b[A-Z])[.!?…]++[\"'”’)\]]*+(?=\s|\Z|[A-Z“\"])",
)

_SLOTS: Final = {
    "outlet": r"[\w@][\w.&'@/-]{0,40}+(?:\s++[\w(&][\w.&'()/-]{0,40}+){0,5}?",
    "year": r"\d{4}(?:\s*+[-/]\s*+\d{2,4})?",
    "n": r"\d[\d.,]{0,9}",
    "phone": r"\+?\(?\d[\d\s().-]{5,20}\d",
    "url": r"(?:https?://)?[\w-]{1,60}+(?:\.[\w-]{1,60}+){1,5}(?:/\S{0,200}+)?",
    "lines": r"[\s\S]{0,300}?(?<!\w)",
    "headline": r"[^\n]{3,200}?",
    "email": r"(?:[\w.+-]{1,60}+@[\w.-]{1,60}+|\[email\s*+protected\])",
}
_GAP: Final = r"[^\n]{0,200}?(?<!\w)"


def _by_place(found: Found[Cue]) -> tuple[int, int]:
    return (found.span.start, -found.span.end)


def _bare(folded: str) -> str:
    # A line of signs alone ("> >") is compared as it stands.
    collapsed = " ".join(folded.split())
    return collapsed.strip(_SIGNS) or collapsed


@functools.cache
def _pattern(source: str) -> re.Pattern[str]:
    return re.compile(source)


def _tokens(words: str) -> list[str]:
    return [token for token in _TOKEN.findall(fold(words)) if token.strip("\"'([*") or token in "([*"]


def _choices(token: str) -> list[str] | None:
    # The spellings of a token that is a word or a choice of words; None for a slot or a gap.
    bare = token.strip("\"'([*")
    if "{" not in bare:
        return None if bare == "…" else [_CLOSING_SIGNS.sub("", bare).rstrip("\"')]")]
    if bare.count("{") == 1 and bare.startswith("{") and bare.endswith("}") and "|" in bare:
        return bare[1:-1].split("|")
    return None


def _openings(tokens: list[str], wanted: int = 2) -> Iterator[str]:
    # The first two words, in every spelling; fewer where a slot, a gap, a sign or the end of the phrase comes first.
    choices = _choices(tokens[0]) if tokens else None
    if choices is None:
        yield ""
        return
    plain_word = bool(tokens) and not _CLOSING_SIGNS.search(tokens[0].rstrip("\"')]")) and tokens[0][-1] not in "\"')]"
    for choice in choices:
        if not choice:
            yield from _openings(tokens[1:], wanted)
            continue
        words = choice.split()[:wanted]
        if len(words) < wanted and plain_word:
            for rest in _openings(tokens[1:], wanted - len(words)):
                yield " ".join([*words, rest]).strip()
        else:
            yield " ".join(words)


def _source(tokens: list[str]) -> str:
    pieces: list[str] = []
    blank = ""
    for token in tokens:
        if token == "…":
            pieces.append(_GAP)
            blank = ""
            continue
        source, signed = _token_source(token)
        if token.startswith("{|") and token.endswith("}"):
            pieces.append(f"(?:{blank}{source})?" if pieces else rf"(?:{source}\s++)?")
            blank = blank if pieces[1:] else ""
            continue
        pieces.append(blank + source)
        blank = r"\s*+" if signed else r"\s++"
    return "".join(pieces)


def _token_source(token: str) -> tuple[str, bool]:
    # Signs at the ends of a word may be missing.
    closing = ""
    core = token.lstrip("\"'([*")
    leading = r"[\"'(\[*]{0,2}" if core != token else ""
    if (match := _CLOSING_SIGNS.search(core)) is not None and match.start():
        core, closing = core[: match.start()], r"\s*+[.,:;!?]{0,3}"
    stripped = core.rstrip("\"')]")
    if stripped and stripped != core:
        core, closing = stripped, r"[\"')\]]{0,2}" + closing
    return leading + "".join(_piece_source(slot, literal) for slot, literal in _PIECE.findall(core)) + closing, bool(closing)


def _piece_source(slot: str, literal: str) -> str:
    if literal:
        return re.escape(literal)
    if "|" in slot:
        spellings = sorted(filter(None, slot.split("|")), key=len, reverse=True)
        return "(?:" + "|".join(r"\s++".join(map(re.escape, spelling.split())) for spelling in spellings) + ")"
    return f"(?:{_SLOTS[slot]})"


def _branches(openings: Iterable[str]) -> str:
    """Write a pattern for many openings that shares their beginnings, so that a place is tried once a character, not once a phrase."""
    tree: dict[str, dict[str, object]] = {}
    for opening in openings:
        node: dict[str, object] = tree  # type: ignore[assignment]  # one shape all the way down
        for char in opening:
            node = node.setdefault(char, {})  # type: ignore[assignment]  # as above
        node[""] = {}
    return _branch(tree)  # type: ignore[arg-type]  # as above


def _branch(node: dict[str, object]) -> str:
    ways = []
    for char, below in sorted(node.items()):
        if char:
            ways.append((r"\s++" if char == " " else re.escape(char)) + _branch(below))  # type: ignore[arg-type]  # one shape
    if not ways:
        return ""
    joined = ways[0] if len(ways) == 1 and "" not in node else f"(?:{'|'.join(ways)})"
    return f"{joined}?" if "" in node else joined


def _ends_a_word(text: str, end: int) -> bool:
    # Where paragraphs are joined by nothing, a capital starts the next one.
    return end >= len(text) or not text[end].isalnum() or not text[end - 1].isalnum() or (text[end].isupper() and not text[end - 1].isdigit())


def _reach(at: At, text: str, folded: str, words: tuple[int, int], done: int) -> tuple[int, int] | None:
    start, end = words
    match at:
        case At.INSIDE:
            return words
        case At.SENTENCE:
            return start, _sentence_end(text, end)
        case At.REST:
            return start, _line_end(folded, end) or _sentence_end(text, end)
        case At.START:
            if not _starts_a_line(folded, start):
                return None
            return start, _line_end(folded, end) or _sentence_end(text, end)
        case At.WHOLE:
            line_end = _line_end(folded, end)
            if line_end is None or not _starts_a_line(folded, start) or _LETTER.search(folded, end, line_end):
                return None
            return start, line_end
        case At.END:
            line_end = _line_end(folded, end)
            if line_end is None or _LETTER.search(folded, end, line_end):
                return None
            return _line_start(text, folded, start, done), line_end


def _starts_a_line(folded: str, start: int) -> bool:
    before = folded[max(0, start - 16) : start]
    head = before.rpartition("\n")[2]
    return not _LETTER.search(head) and (len(head) < len(before) or start <= 16)  # noqa: PLR2004


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
    while end < len(text) and text[end] in _TAIL_SIGNS and end - reach[1] < 4:  # noqa: PLR2004
        end += 1
    left = start
    while left > done and start - left < 8 and (text[left - 1] in _BULLETS or text[left - 1] in " \u00a0"):  # noqa: PLR2004
        left -= 1
    while left < start and text[left].isspace():
        left += 1
    if left > done and text[left - 1 : left] + text[end : end + 1] in ("()", '""', "“”"):
        left, end = left - 1, end + 1
    if left > done and text[left - 1] == "[" and text[end - 1] == "]":
        left -= 1
    return Span(left, end)
