"""Turn the words of a cue into a pattern, and tell how they begin."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

from idnews.fold import fold
from idnews.lexicon.cues.sections import SECTIONS
from idnews.pattern import lazy_pattern
from idnews.template import one_of

_TOKEN: Final = lazy_pattern(r"(?:\{[^{}]*\}|[^\s{}])+")
_PIECE: Final = lazy_pattern(r"\{([^{}]*)\}|([^{}]+)")
_CLOSING_SIGNS: Final = lazy_pattern(r"(?<=[^.,:;!?])[.,:;!?]+\Z")
_BRACKETS: Final = "\"'()[]*"
_AROUND: Final = _BRACKETS + ".,:;!?"
_NETWORK: Final = (
    "facebook|fb|twitter|whats ?app|wa|telegram|line|instagram|ig|linkedin|pinterest|pin it|e-?mail|you ?tube|tik ?tok|threads|"
    "messenger|tumblr|reddit|(?:copy|salin|share) (?:link|url|tautan)|copy|link copied|google ?(?:\\+|plus)|share|tweet|bagikan|print|"
    "cetak|(?<!\\w)x(?!\\w)|rss|feed"
)
_SLOTS: Final = {
    "outlet": r"[\w@][\w.&'@/-]{0,40}+(?:[^\S\n]++[\w(&][\w.&'()/-]{0,40}+){0,5}?",
    "year": r"\d{4}(?:\s*+[-/]\s*+\d{2,4})?",
    "n": r"\d[\d.,]{0,9}(?:\s?(?:rb|jt|k|ribu|juta)(?!\w))?",
    "phone": r"\+?\(?\d[\d\s().-]{5,20}\d",
    "url": r"(?:https?://)?[\w-]{1,60}+(?:\.[\w-]{1,60}+){1,5}(?:/\S{0,200}+)?",
    "networks": rf"(?:[^\w\n]{{0,4}}(?:{_NETWORK}))++",
    "sections": rf"(?:{one_of(SECTIONS, ' ')}[ \t|·•,&-]*+){{4,}}+",
    "handle": r"\(?@[\w.]{1,40}+\)?",
    "email": r"(?:[\w.+-]{1,60}+@[\w.-]{1,60}+|\[email\s*+protected\])",
}
# A gap may cross a line that a scraper broke, but no empty one; {words} stays on its line and in its sentence, {lines} nowhere.
_GAPS: Final = {
    "…": r"(?!\w)(?:[^\n]|\n(?!\s)){0,240}?(?<!\w)",
    "{words}": r"(?!\w)(?:[^\n.!?]|\.(?=\w)){0,160}?(?<!\w)",
    "{lines}": r"(?!\w)[\s\S]{0,300}?(?<!\w)",
}
_REST_OF_SENTENCE: Final = r"(?!\w)(?:[^\n.!?]|\.(?=\w)){0,160}+[.!?]?"


@functools.cache
def compiled(words: str, behind: str) -> re.Pattern[str]:
    """Return the pattern of a cue's words and of what must stand behind them; only the cues that a text may hold are ever made ready."""
    return re.compile(source(tokens(words)) + behind)


def tokens(words: str) -> tuple[str, ...]:
    """Cut the words of a cue into words, choices, slots and gaps.

    >>> tokens("Gulir untuk {membaca|lanjut}")
    ('gulir', 'untuk', '{membaca|lanjut}')
    """
    return tuple(token for token in _TOKEN.findall(fold(words)) if token.strip(_BRACKETS))


def openings(tokens: tuple[str, ...], wanted: int = 2) -> Iterator[str]:
    """Yield the first two words in every spelling; fewer where a slot, a gap or the end of the phrase comes first.

    >>> list(openings(("gulir", "{untuk|agar}", "baca")))
    ['gulir untuk', 'gulir agar']
    """
    choices = _choices(tokens[0]) if tokens else None
    if choices is None:
        yield ""
        return
    for choice in choices:
        if choice[:1] in tuple(_BRACKETS):
            # "(c)" has no first word of its own.
            yield ""
            continue
        words = opening_words(choice)[:wanted]
        if len(words) == wanted:
            yield " ".join(words)
            continue
        for rest in openings(tokens[1:], wanted - len(words)):
            yield " ".join([*words, rest]).strip()


def opening_words(text: str) -> list[str]:
    """Return the words of an opening without the signs around them, by which its cues are looked up.

    >>> opening_words('"gulir" (untuk)')
    ['gulir', 'untuk']
    """
    return [bare for word in text.split() if (bare := word.strip(_AROUND))]


def _choices(token: str) -> list[str] | None:
    # The spellings of a token that is a word or a choice of words; None for a slot or a gap.
    bare = token.strip(_AROUND)
    if "{" not in bare:
        return None if bare == "…" else [bare]
    return bare[1:-1].split("|") if bare.count("{") == 1 and bare[0] == "{" and bare[-1] == "}" and "|" in bare else None


def source(tokens: tuple[str, ...]) -> str:
    """Write the pattern of a phrase for folded text.

    >>> re.fullmatch(source(("gulir", "{untuk|agar}", "baca:")), "gulir agar  baca") is not None
    True
    """
    pieces: list[str] = []
    blank, begun = "", False
    for token in tokens:
        bare = _CLOSING_SIGNS.sub("", token)
        if bare in _GAPS:
            # A gap that ends the phrase takes the rest of its sentence.
            pieces.append(_GAPS[bare] if token is not tokens[-1] else _REST_OF_SENTENCE)
            blank, begun = "", True
            continue
        pattern = _token_source(token)
        # Words may be broken over lines, but what fills a slot stands on the line of the word before it.
        same_line = blank.replace(r"\s", r"[^\S\n]")
        if bare.endswith("}") and (bare.startswith("{|") or bare.endswith("?}")):
            before = blank if bare.startswith("{|") else same_line
            pieces.append(f"(?:{before}{pattern})?" if begun else rf"(?:{pattern}(?:[^\S\n]?[,:])?\s++)?")
            continue
        pieces.append((blank if "{" not in token else same_line) + pattern)
        begun = True
        blank = r"\s*+" if bare != token else r"(?:[^\S\n]?[,:])?\s++"
    return "".join(pieces)


def _token_source(token: str) -> str:
    # Signs around a word may be missing; a bracket that closes a slot may not, or the slot would not know its end.
    core = _CLOSING_SIGNS.sub("", token).lstrip(_BRACKETS)
    inner = core.rstrip(_BRACKETS)
    leading = r"[\"'(\[*]{0,2}" if token[0] in _BRACKETS else ""
    closing = "" if inner == core else r"[^\S\n]*+[\"')\]]{1,2}" if inner.endswith("}") else r"[\"')\]]{0,2}"
    signs = r"(?:[^\S\n]{0,2}+[.,:;!?]{1,3})?" if core != token.lstrip(_BRACKETS) else ""
    return leading + "".join(_piece_source(slot, literal) for slot, literal in _PIECE.findall(inner)) + closing + signs


def _piece_source(slot: str, literal: str) -> str:
    if literal:
        return re.escape(literal)
    if "|" in slot:
        spellings = sorted(filter(None, slot.split("|")), key=len, reverse=True)
        return "(?:" + "|".join(r"\s++".join(map(re.escape, spelling.split())) for spelling in spellings) + ")"
    return f"(?:{_SLOTS[slot.rstrip('?')]})"
