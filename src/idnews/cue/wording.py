"""Turn the words of a cue into a pattern, and many openings into one."""

from __future__ import annotations

import functools
import itertools
import re
from collections.abc import Iterable, Iterator
from typing import Final

from idnews.fold import fold

_TOKEN: Final = re.compile(r"(?:\{[^{}]*\}|[^\s{}])+")
_PIECE: Final = re.compile(r"\{([^{}]*)\}|([^{}]+)")
_CLOSING_SIGNS: Final = re.compile(r"[.,:;!?]+\Z")
_NETWORK: Final = (
    "facebook|fb|twitter|whats ?app|wa|telegram|line|instagram|ig|linkedin|pinterest|pin it|e-?mail|you ?tube|tik ?tok|threads|messenger|tumblr|reddit|"
    "(?:copy|salin|share) (?:link|url|tautan)|link copied|google ?(?:\\+|plus)|share|tweet|bagikan|print|cetak|(?<!\\w)x(?!\\w)|rss|feed"
)
_SLOTS: Final = {
    "outlet": r"[\w@][\w.&'@/-]{0,40}+(?:\s++[\w(&][\w.&'()/-]{0,40}+){0,5}?",
    "year": r"\d{4}(?:\s*+[-/]\s*+\d{2,4})?",
    "n": r"\d[\d.,]{0,9}(?:\s?(?:rb|jt|k|ribu|juta)(?!\w))?",
    "phone": r"\+?\(?\d[\d\s().-]{5,20}\d",
    "url": r"(?:https?://)?[\w-]{1,60}+(?:\.[\w-]{1,60}+){1,5}(?:/\S{0,200}+)?",
    "networks": rf"(?:{_NETWORK})(?:[^\w\n]{{0,4}}(?:{_NETWORK}))*+",
    "handle": r"\(?@[\w.]{1,40}+\)?",
    "email": r"(?:[\w.+-]{1,60}+@[\w.-]{1,60}+|\[email\s*+protected\])",
}
# A gap stays on its line; {words} stays in its sentence too, and {lines} does neither.
_GAPS: Final = {
    "…": r"(?!\w)[^\n]{0,240}?(?<!\w)",
    "{words}": r"(?!\w)(?:[^\n.!?]|\.(?=\w)){0,160}?(?<!\w)",
    "{lines}": r"(?!\w)[\s\S]{0,300}?(?<!\w)",
}
_REST_OF_SENTENCE: Final = r"(?!\w)(?:[^\n.!?]|\.(?=\w)){0,160}+[.!?]?"


@functools.cache
def compiled(source: str) -> re.Pattern[str]:
    """Return the pattern of a source; only the phrases that a text may hold are ever made ready."""
    return re.compile(source)


def tokens(words: str) -> list[str]:
    """Cut the words of a cue into words, choices and gaps."""
    return [token for token in _TOKEN.findall(fold(words)) if token.strip("\"'([*") or token in "([*"]


def _choices(token: str) -> list[str] | None:
    # The spellings of a token that is a word or a choice of words; None for a slot or a gap.
    bare = token.strip("\"'([*")
    if "{" not in bare:
        return None if bare == "…" else [_CLOSING_SIGNS.sub("", bare).rstrip("\"')]")]
    if bare.count("{") == 1 and bare.startswith("{") and bare.endswith("}") and "|" in bare:
        return bare[1:-1].split("|")
    return None


def openings(tokens: list[str], wanted: int = 2) -> Iterator[str]:
    """Yield the first two words in every spelling; fewer where a slot, a gap, a sign or the end of the phrase comes first."""
    choices = _choices(tokens[0]) if tokens else None
    if choices is None or tokens[0].strip(".") in _GAPS:
        yield ""
        return
    plain_word = bool(tokens) and not _CLOSING_SIGNS.search(tokens[0].rstrip("\"')]")) and tokens[0][-1] not in "\"')]"
    for choice in choices:
        if not choice:
            yield from openings(tokens[1:], wanted)
            continue
        if choice in _SLOTS:
            yield ""
            continue
        words = choice.split()[:wanted]
        if len(words) < wanted and plain_word:
            for rest in openings(tokens[1:], wanted - len(words)):
                yield " ".join([*words, rest]).strip()
        else:
            yield " ".join(words)


def source(tokens: list[str]) -> str:
    """Write the pattern of a phrase for folded text."""
    pieces: list[str] = []
    blank, begun = "", False
    for token in tokens:
        if (gap := _CLOSING_SIGNS.sub("", token)) in _GAPS:
            # A gap that ends the phrase takes the rest of its sentence.
            pieces.append(_GAPS[gap] if token is not tokens[-1] else _REST_OF_SENTENCE)
            blank, begun = "", True
            continue
        source, signed = _token_source(token)
        if token.startswith("{|") and token.endswith("}"):
            pieces.append(f"(?:{blank}{source})?" if begun else rf"(?:{source}\s++)?")
            continue
        pieces.append(blank + source)
        begun = True
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
        return "(?:" + "|".join(_SLOTS.get(spelling) or r"\s++".join(map(re.escape, spelling.split())) for spelling in spellings) + ")"
    return f"(?:{_SLOTS[slot]})"


def branches(openings: Iterable[str]) -> str:
    """Write a pattern for many openings that shares their beginnings, so that a place is tried once a character, not once a phrase."""
    return _branch(sorted(set(openings)))


def _branch(endings: list[str]) -> str:
    ways = [
        (r"\s++" if char == " " else re.escape(char)) + _branch([ending[1:] for ending in group])
        for char, group in itertools.groupby(filter(None, endings), key=lambda ending: ending[0])
    ]
    if not ways:
        return ""
    joined = ways[0] if len(ways) == 1 and endings[0] else f"(?:{'|'.join(ways)})"
    return joined if endings[0] else f"{joined}?"
