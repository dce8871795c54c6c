"""Find the leads with which newsrooms promote other stories: "Baca juga: ", "Simak video ", a bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.fold import fold
from idnews.lexicon.promotions import BARE_LEADS, READ_LEADS, WATCH_VERBS
from idnews.pattern import lazy_pattern


def any_of(words: tuple[str, ...]) -> str:
    """Return a pattern of any of the words, however wide their blanks are."""
    return "|".join(re.escape(word).replace(r"\ ", r"[ ]{1,3}") for word in sorted(words, key=len, reverse=True))


_LEAD: Final = lazy_pattern(
    lambda: (
        rf"""
    (?P<paren> \( [ ]{{0,2}} )?
    (?:
        (?P<read> (?i:{any_of(READ_LEADS)}) ) \s{{0,4}} (?: [:;]{{1,2}} | \.{{2,3}} | … | >{{1,3}} | [›→] | [|-] (?=[ ]) ) \s*+
      | (?P<bare> (?i:{any_of(BARE_LEADS)}) ) (?! [ ]+ (?i:video) ) (?: ,?[ ]{{1,3}} (?=["'A-Z0-9]) | [ ]{{0,3}} \n \s*+ )
      | (?P<watch> (?i:{any_of(WATCH_VERBS)}) ) (?P<bang> [ ]?! )?
        (?P<juga> [ ]{{1,3}} (?i:juga|pula) )?
        (?P<film> [ ]{{1,3}} (?: (?i:(?:berita[ ]|breaking[ ]news[ ])?video (?: [ ]{{1,3}}pilihan(?:[ ]redaksi)? )?) | [Ll]ive [ ]? \w{{4,16}} ) )?
        [ ]{{0,3}} (?: (?P<colon> : ) \s*+ | (?=["']) | (?=[A-Z0-9]|detik) )
      | (?<=[.?!")]) (?P<dot> \s{{1,4}} • [ ]{{1,3}} ) (?=["'A-Z0-9])
    )
    (?P<bullet> [•\-*] [ ]{{1,3}} )?
    """
    ),
    re.VERBOSE,
)

# The words that leads begin with: a search for these alone is many times faster than one for whole leads.
_FIRST: Final = (*sorted({lead.split()[0].lower() for lead in (*READ_LEADS, *BARE_LEADS, *WATCH_VERBS)}), "•")

# "(baca: …)" also explains a word in prose; a headline in it has four words or more and begins with a capital.
_PROMOTED_ASIDE: Final = lazy_pattern(r"""["']?[A-Z0-9][^ )]*+(?: [^ )]++){3}""")

# Tribun promotes behind a bullet alone: six words in Title Case or more, and no name behind a colon as lists of officials have.
BULLETED: Final = lazy_pattern(
    r"""["']?[A-Z0-9][\w'"/.-]*+[,:?!]? (?:(?:[A-Z0-9"'][\w'"/.-]*+|di|ke|dari|dan|untuk|dengan|yang|hingga|dalam|pada|soal|usai|saat)[,:?!]? ){6}"""
)


def may_promote(folded: str) -> bool:
    """Say whether a folded text holds a word with which a promotion may begin.

    >>> may_promote("baca juga: petani wonosari panen kopi"), may_promote("panen raya dimulai.")
    (True, False)
    """
    return any(map(folded.__contains__, _FIRST))


def find_leads(levelled: str) -> Iterator[re.Match[str]]:
    """Yield the leads of a levelled text, in order."""
    ends = 0
    for first in _firsts(levelled):
        bullet = levelled[first] == "•"
        before = levelled[max(0, first - 4) : first]
        opened = first - len(before) + len(before.rstrip())
        # A lead takes the parenthesis before it, a bullet the blanks.
        start = opened if bullet else opened - 1 if levelled[opened - 1 : opened] == "(" else first
        lead = _LEAD.match(levelled, start) if start >= ends else None
        if lead is not None and _leads_on(levelled, lead):
            ends = lead.end()
            yield lead


def _firsts(levelled: str) -> list[int]:
    """Return where a word that may begin a lead stands: not inside another word ("membaca"), unless a capital shows that two were glued."""
    folded = fold(levelled)
    starts: list[int] = []
    for word in _FIRST:
        at = folded.find(word)
        while at >= 0:
            if levelled[at].isupper() or not levelled[at - 1 : at].isalpha():
                starts.append(at)
            at = folded.find(word, at + 1)
    return sorted(starts)


def _leads_on(levelled: str, lead: re.Match[str]) -> bool:
    """Say whether words that look like a lead are one: prose reads and watches too."""
    start = lead.end("paren") if lead["paren"] else lead.start()
    if lead["dot"]:
        return BULLETED.match(levelled, lead.end()) is not None
    before = levelled[max(0, start - 3) : start]
    capital = levelled[start].isupper()
    if before[-1:].isalnum() and not capital:
        return False
    if before[-1:].isupper() and before[-1:].isalpha() and levelled[start : start + 4].isupper():
        return False
    opening = not before.strip() or before.rstrip(" \t\r\n\"')]")[-1:] in (".", "?", "!", ":", "]", "") or "\n" in before or not before[-1:].isspace()
    if lead["watch"]:
        if (
            not capital
            or not (lead["juga"] or lead["film"])
            or (lead["juga"] and not lead["film"] and lead.end() < len(levelled) and levelled[lead.end()] not in "\"'" and not lead["colon"])
        ):
            return False
        return opening or bool(lead["colon"]) or levelled[lead.end() : lead.end() + 1] in ("'", '"')
    if lead["bare"]:
        return capital and opening and before[-1:] not in ("'", '"')
    words = lead["read"].lower().split()
    if len(words) == 1:
        return capital and opening if not lead["paren"] else _PROMOTED_ASIDE.match(levelled, lead.end()) is not None
    return capital or bool(lead["paren"]) or opening
