"""Tell the names of persons from those of desks and outlets, and read a list of them."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from idnews import fold
from idnews.lexicon import agencies, names, outlets, roles, words
from idnews.pattern import lazy_pattern
from idnews.placename import KNOWN
from idnews.template import one_of

_WORD: Final = lazy_pattern(r"[^\W_](?:[\w'@-]|\.(?=[^\W_]))*+\.?")
_SEPARATOR: Final = lazy_pattern(r" {0,3}(?:[,;] {0,3}(?:\r?\n {0,3})?(?:(?:dan|and|serta) )?|[/&+] {0,3}|(?:dan|and|serta) {1,3})")
_STROKE: Final = lazy_pattern(r" {0,3}[|/-] {0,3}")
_DOMAIN: Final = lazy_pattern(rf"(?:www\.)?[a-z0-9][a-z0-9-]{{0,40}}(?:\.[a-z0-9-]{{1,30}})?\.{one_of(outlets.DOMAIN_ENDINGS)}", re.IGNORECASE)
_ORGANISATION: Final = lazy_pattern(lambda: rf"{one_of((*names.DESKS, *agencies.OUTLETS, *agencies.AGENCIES), ' ')}(?!\.?[\w'])", re.IGNORECASE)
_CODE: Final = lazy_pattern(r"[A-Za-z]{1,4}[-]?\d{1,4}|[A-Z]{2,3}|[a-z]{2,3}")
_CAMEL: Final = lazy_pattern(r"(?<=[^\W\d_A-Z]{2})(?=[A-Z][^\W\d_])")
# "NamaKABARKOTA.COM": a single name with the dateline's outlet glued to it.
_GLUED: Final = lazy_pattern(r"^[A-Z][^\W\d_A-Z]{2,20}[A-Z]{4,20}\.")
_VERB: Final = lazy_pattern(
    r"(?:meng|meny|memp|memb|mend|menc|menj)\w{4,}|di\w{3,}kan|ke\w{4,}an|pe[mnr]\w{4,}an|\w{4,}nya|\w{5,}kan|\w{4,}kah", re.IGNORECASE
)
_REST: Final = lazy_pattern(r"(?: {1,2}[^\W\d_A-Z][\w'.-]{0,20}+){1,3}(?= {0,9}(?:[\n\r|,/&)]|$))")
_ENDS: Final = lazy_pattern(r" {0,9}(?:[\n\r|,/&;)]|$)")
_AFFILIATION_END: Final = lazy_pattern(r"[\n\r|]|\*\)|©|Copyright|\.(?=\s|$|\))| (?=[A-Z]{5,30} [a-z])")
# The first word of a story in capitals, behind a name that is not.
_LEDE: Final = lazy_pattern(r"[a-z][^\n]{0,60} [A-Z]{5,30}$")
_LONGEST: Final = 6
_COMMON: Final = (names.COMMON_WORDS | words.COMMON_WORDS | words.OPENERS | words.STARTERS | words.REPORTING_VERBS | words.OFFICES) - names.GIVEN_TOO
_NO_NAMES: Final = _COMMON | names.NEVER_NAMES | names.LANDMARKS
_TITLED: Final = lazy_pattern(lambda: rf"(?i:{one_of(names.OPENING_TITLES)}) [A-Z][\w'.-]{{1,30}} [A-Z]")
_FAMILIES: Final = tuple(sorted({f"{name.lower()} " for name in outlets.FAMILIES}, key=len, reverse=True))
# One word may be a family name.
_NAMED: Final = frozenset(name.lower() for name in outlets.NAMED if " " in name)


class NameList(NamedTuple):
    """Names read from a list, and where the list ended."""

    names: tuple[str, ...]
    """Persons, as printed."""
    organisations: tuple[str, ...]
    """Desks, outlets and codes."""
    affiliation: str | None
    """What a guest writer is; None where nothing is said."""
    end: int
    """Offset behind the last character that was read."""


def is_outlet(text: str) -> bool:
    """Return whether a text names an outlet or an agency.

    >>> is_outlet("Kabarkota.com"), is_outlet("Sari Lestari")
    (True, False)
    """
    spelled = " ".join(text.lower().split()).strip(".")
    if spelled in agencies.OUTLETS or spelled in agencies.AGENCIES or spelled in _NAMED or _DOMAIN.fullmatch(spelled):
        return True
    head, _, rest = spelled.partition(" ")
    return (head in agencies.OUTLET_HEADS and 1 <= len(rest.split()) <= 2) or (
        spelled.startswith(("detik", "tribun")) and " " not in spelled and len(spelled) > len("detik")
    )


def is_bureau(text: str) -> bool:
    """Return whether a text names an outlet, or the outlet of a region.

    >>> is_bureau("Antara News Jawa Timur"), is_bureau("Suara Warga Jawa Timur")
    (True, False)
    """
    spelled = " ".join(text.lower().split())
    family = next((head for head in _FAMILIES if spelled.startswith(head)), None)
    return is_outlet(text) or (family is not None and is_place(spelled[len(family) :]))


def is_desk(text: str) -> bool:
    """Return whether a text names a desk.

    >>> is_desk("Humas Pemkab"), is_desk("Ekonomi")
    (True, False)
    """
    spelled = " ".join(text.lower().split()).strip(".")
    return spelled in names.DESKS or spelled.partition(" ")[0] in names.DESK_HEADS


def is_organisation(text: str) -> bool:
    """Return whether a text names a desk, an outlet or an agency, or is a code.

    >>> is_organisation("Tim Redaksi"), is_organisation("CR01")
    (True, True)
    """
    spelled = " ".join(text.lower().split()).strip(".")
    return is_outlet(text) or (spelled == text and " " not in text) or is_desk(text) or _CODE.fullmatch(text) is not None or "@" in text


def is_person(text: str) -> bool:
    """Return whether a text could be one person's full name.

    >>> is_person("Sari Lestari"), is_person("Bursa Transfer")
    (True, False)
    """
    parts = text.replace(",", " ").split()
    if not 2 <= len(parts) <= _LONGEST or is_organisation(text) or is_place(text):
        return False
    full = 0
    for index, word in enumerate(parts):
        low = word.lower().strip(".")
        if not word[0].isalpha() or any(char.isdigit() or char in ':;?!"()[]' for char in word):
            return False
        if low in names.PARTICLES or low in names.HONORIFICS or low in names.DEGREES:
            continue
        if not index and _TITLED.match(text):
            continue
        if index and low in roles.TRADES:
            continue
        if low in _NO_NAMES or (index and low in roles.POSITIONS) or _VERB.fullmatch(low) or _DOMAIN.fullmatch(low):
            return False
        if not word[0].isupper():
            return False
        full += len(low) > 2
    return full >= 1


def is_place(text: str) -> bool:
    """Return whether a text is the name of a place that datelines know.

    >>> is_place("Jawa Barat")
    True
    """
    return " ".join(text.lower().split()) in KNOWN


def outlet_end(levelled: str, start: int, limit: int) -> int | None:
    """Return where the outlet that begins at `start` ends, None where none begins there.

    >>> outlet_end("Kabarkota.com, Sleman", 0, 21)
    13
    """
    head = _WORD.match(levelled, start, limit)
    if head is None:
        return None
    word = head[0].rstrip(".")
    if _GLUED.search(word):
        return None
    if _DOMAIN.fullmatch(word):
        return start + len(word)
    if (named := _ORGANISATION.match(levelled, start, limit)) and " " in named[0]:
        return named.end()
    if (
        word.lower() in agencies.OUTLET_HEADS
        and (town := _WORD.match(levelled, head.end() + 1, limit))
        and head[0] == word
        and levelled[head.end()] == " "
    ):
        return town.end() - town[0].endswith(".")
    return start + len(word) if is_outlet(word) else None


def read(levelled: str, text: str, start: int, limit: int, *, guest: bool = False) -> NameList | None:
    """Read the list of names that begins at `start`; None where none does. `guest` writers may say what they are behind a comma."""
    people: list[str] = []
    bodies: list[str] = []
    affiliation: str | None = None
    position, end, last_name_start = start, start, start
    while position < limit and len(people) + len(bodies) < 12:
        after_comma = position > start and "," in levelled[end:position]
        if after_comma and people and (degree := _degrees(levelled, position, limit)):
            people[-1] = fold.plain(text[last_name_start:degree])
            end = degree
        elif after_comma and people and guest and (word := _WORD.match(levelled, position, limit)) and word[0].lower() in roles.POSITIONS:
            close = _AFFILIATION_END.search(levelled, position, min(limit, position + 300))
            # The story's first words in capitals run on behind the affiliation in space-joined text.
            end = close.start() if close else min(limit, position + 300)
            end = position + len(levelled[position:end].rstrip())
            affiliation = fold.plain(text[position:end])
            break
        else:
            piece = _piece(levelled, position, limit)
            if piece is None:
                break
            piece_end, is_body = piece
            said = fold.plain(text[position:piece_end])
            if is_body or is_organisation(said):
                bodies.append(said)
            else:
                people.append(said)
                last_name_start = position
            end = piece_end
        following = _SEPARATOR.match(levelled, end, limit)
        if following is None and (stroke := _STROKE.match(levelled, end, limit)) and (closing := outlet_end(levelled, stroke.end(), limit)):
            bodies.append(fold.plain(text[stroke.end() : closing]))
            end = closing
            following = _SEPARATOR.match(levelled, end, limit)
        if following is None:
            break
        position = following.end()
    return NameList(tuple(people), tuple(bodies), affiliation, end) if people or bodies else None


def _degrees(levelled: str, position: int, limit: int) -> int | None:
    end = None
    while (word := _WORD.match(levelled, position, limit)) and word[0].lower().strip(".") in names.DEGREES and word[0][0].isupper():
        # A degree keeps its full stop only where it has others ("S.Pd.").
        end = word.end() if "." in word[0][:-1] or not word[0].endswith(".") else word.end() - 1
        position = word.end() + (levelled[word.end() : word.end() + 1] == " ")
    return end


def _body_end(levelled: str, start: int, limit: int) -> int | None:
    """Return where the desk or outlet that begins at `start` ends; None where none begins there."""
    body = _ORGANISATION.match(levelled, start, limit)
    if body is not None:
        end = body.end()
        # "Tim detikcom": a desk and whose it is.
        if body[0].lower() in names.DESK_HEADS and levelled.startswith(" ", end) and (whose := outlet_end(levelled, end + 1, limit)):
            return whose
        whole = " " in body[0] or not _continues(levelled, end, limit)
        if whole and (levelled[start].isupper() or " " not in levelled[start:limit].strip()):
            return end
    return outlet_end(levelled, start, limit)


def _piece(levelled: str, start: int, limit: int) -> tuple[int, bool] | None:
    """Return where the name at `start` ends and whether it is surely no person's; None where no name stands there."""
    closing = _body_end(levelled, start, limit)
    if closing is not None:
        return closing, True
    position = end = start
    ends: list[int] = []
    while (word := _WORD.match(levelled, position, limit)) and len(ends) < _LONGEST + 1:
        said = word[0]
        low = said.lower().strip(".")
        if said[0].isdigit() or (ends and (low in roles.NAME_ENDS or (_DOMAIN.fullmatch(said.rstrip(".")) and not _CAMEL.search(said)))):
            break
        if ends and said[0].islower() and _LEDE.search(levelled, start, ends[-1]) is not None:
            # "Oleh: Sari Lestari SANITASI lingkungan …": the story opens in capitals.
            ends.pop()
            break
        titled = not ends and _TITLED.match(levelled, position, limit) is not None
        # A common word may still be somebody's last name where nothing follows it ("Reporter: Nama Alam").
        common = low in _COMMON and not titled
        if low in names.STOP_WORDS or (common and not (ends and (low in roles.TRADES or _ENDS.match(levelled, word.end(), limit)))):
            break
        if not said[0].isupper() and not (low in names.PARTICLES if ends else low in names.HONORIFICS and said.endswith(".")):
            rest = _REST.match(levelled, max(position - 1, 0), limit) if ends else None
            if not ends:
                return _lower(levelled, start, limit)
            if rest and len(ends) + len(rest[0].split()) <= _LONGEST - 1 and not any(_is_common(other) for other in rest[0].split()):
                return rest.end(), False
            # "Editor: Nama Warga mengeluh": the last capital opens the next sentence.
            if not _is_joint(low):
                ends.pop()
            break
        cut, stops = _cut(said)
        end = position + cut
        ends.append(end)
        if stops or levelled[end : end + 1] != " ":
            break
        position = end + 1
        if levelled[position : position + 1] == " ":
            position += 1
    if not ends:
        return None
    end = ends[2] if len(ends) > _LONGEST else ends[-1]
    # The stop behind a last initial ("Danar W.") is the sentence's.
    return end - (len(ends) > 1 and levelled[end - 1] == "." and levelled[end - 3] == " "), False


def _is_joint(low: str) -> bool:
    return low in {"dan", "and", "serta"}


def _is_common(word: str) -> bool:
    low = word.lower().strip(".,")
    return low in _NO_NAMES or low in roles.NAME_ENDS or _VERB.fullmatch(low) is not None


def _continues(levelled: str, end: int, limit: int) -> bool:
    """Return whether another word of a name follows, so that "Tim" was no desk but somebody's first name."""
    if levelled[end : end + 1] != " ":
        return False
    word = _WORD.match(levelled, end + 1, limit)
    return word is not None and word[0][0].isupper() and not _is_common(word[0])


def _lower(levelled: str, start: int, limit: int) -> tuple[int, bool] | None:
    """Read a name printed in lower case: short, no common word, and nothing but an end behind it."""
    position, count = start, 0
    while (word := _WORD.match(levelled, position, limit)) and count < _LONGEST:
        low = word[0].lower().strip(".")
        if count and low in roles.NAME_ENDS | {"dan"}:
            return position - 1, False
        if _is_common(low) or word[0][0].isdigit():
            return None
        count += 1
        end = word.end() - word[0].endswith(".")
        behind = levelled[end : end + 1] if end < limit else ""
        if behind != " " or not levelled[end:limit].strip() or levelled[end:limit].lstrip(" ")[:1] in "\n\r|/&,)":
            return (end, False) if behind in ("", " ", "\n", "\r", "|", "/", "&", ",", ")", ".") and count <= _LONGEST - 1 else None
        position = end + len(levelled[end:limit]) - len(levelled[end:limit].lstrip(" "))
    return None


def _cut(said: str) -> tuple[int, bool]:
    """Return how much of a printed word belongs to a name, and whether the name stops there."""
    if (glue := _CAMEL.search(said)) and not said.startswith("Mac"):
        return glue.start(), True
    if (notice := said.find("Copyright")) > 0:
        return notice, True
    low = said.lower()
    inner = said[:-1].find(".")
    if inner >= 4 and said[inner + 1].isupper():
        return inner, True
    if not said.endswith("."):
        return len(said), False
    stem = low.strip(".")
    if inner > 0 or len(stem) == 1 or stem in names.HONORIFICS or stem in names.DEGREES:
        return len(said), False
    return len(said) - 1, True
