"""Find the shapes of datelines: a place, an outlet, and what parts them from the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from idnews.dateline.signs import Piece, before_sign
from idnews.lexicon.calendar import WEEKDAYS_PRINTED
from idnews.lexicon.outlets import DOMAIN_ENDINGS, FAMILIES, NAMED, ON_LINES
from idnews.pattern import lazy_pattern
from idnews.placename import (
    ABROAD,
    BOUND,
    CAPITAL,
    DASH,
    DAY,
    DOUBLED,
    KNOWN,
    NEVER,
    TIMESTAMP,
    WORD,
    WRAP,
    Part,
    is_known,
    is_pair,
    known_from,
    may_be_place,
    opens,
    place_after,
    place_before,
)
from idnews.template import one_of

_ENDINGS: Final = one_of(DOMAIN_ENDINGS)
_OUTLET: Final = lazy_pattern(
    lambda: (
        rf"""(?<![\w@/.&-])(?:
        (?P<domain>[a-z0-9][a-z0-9-]{{1,40}}+(?:\.[a-z0-9-]{{2,20}}){{0,2}}?(?:\.(?:{_ENDINGS})|,(?:id|com|co\.id))
            | (?-i:[A-Z])[a-z]{{4,20}}[ ]com(?=[ ]{{0,2}}-))(?![\w@/])
        | (?-i:{one_of(FAMILIES, "[ ]")}(?:[ ][A-Z][A-Za-z]{{1,20}}+){{1,3}})(?![\w.])
        | (?-i:{one_of((*NAMED, *(name.upper() for name in NAMED)), "[ ]")})(?![\w.]|\ TV)
        | (?-i:TRIBUNNEWSCO)\.?
    )"""
    ),
    re.VERBOSE | re.IGNORECASE,
)
# Every hint opens with one of a few signs, for these are found many times faster than words.
_HINT: Final = lazy_pattern(
    rf"[-.,Tt](?:(?<=-)(?:(?<!(?i:[a-z])-)|(?!(?i:[a-z])))|(?<=[.,])(?i:{_ENDINGS})(?!\w)|(?<=[Tt])(?i:ribunnewsco))",
)
_DASH_APART: Final = lazy_pattern(r"[ ]-{1,2}[ ]")
_BREAKS: Final = lazy_pattern(r"[\r\n]+")
_WINDOW: Final = 90
_BEHIND_DOMAIN: Final = 24
_PAREN_END: Final = lazy_pattern(r"\) {0,4},? {0,3}-")
_GLUED: Final = lazy_pattern(r"[A-Z][a-z]{1,20}+(?=[A-Z]{5,}[A-Z-]*\.[A-Z]+)")
_GLUED_PLACE: Final = lazy_pattern(r"[a-z](?=[A-Z]{4,}(?:[ ,/]|$))")
_PAREN: Final = lazy_pattern(
    r"(?P<open>[ ]{0,3}(?:-{1,2}[ ]{0,2})?\([ ]{0,2})(?P<outlet>[^()\n]{2,60}?)[ ]{0,2}\)(?=[ ]{0,4},?[ ]{0,3}(?P<dash>-{1,3}+))"
)
# An entity between place and outlet levels to a run of blanks ("JAKARTA,&amp;nbsp;KOMPAS.com").
_BEFORE_OUTLET: Final = lazy_pattern(r"[ ]{0,2}(?:,[ ]{0,16}|\|{1,2}[ ]{0,3}|-{1,2}[ ]{0,3}|/[ ]?)$")
# "... Kabupaten Muara, Jawa Tengah. | Kabar Muara - Sari Lestari": a sentence ends before the photographer's outlet.
_ENDED: Final = lazy_pattern(r"[^\W\d_]{5}\.$")
_AFTER_OUTLET: Final = lazy_pattern(r"[ ]{0,16}+(?:,|-{1,2}+|\|{1,2}+|/|\.(?=[ ]))?[ ]{0,16}+")
# An outlet that the lexicon lacks, before a place in capitals: "Kabarbaru - SLEMAN - ".
_STRANGER: Final = lazy_pattern(
    r"(?P<outlet>[A-Z][\w.]{1,24}(?:[ ][A-Z][\w.]{1,20}){0,2})(?P<joint>,[ ]{0,2}|[ ]-{1,2}[ ]|[ ]?\|[ ]?)"
    r"(?P<place>[A-Z][A-Z']{2,20}(?:[ ][A-Z]{2,20}){0,3})[ ]{0,2}(?P<dash>-{1,2})(?=[ ])"
)
_COMMA: Final = lazy_pattern(rf"(?P<place>Jakarta)(?P<sign>,) (?=(?!{one_of(WEEKDAYS_PRINTED)})[A-Z][a-z]+(?: [a-z]|\Z))")
# "KABARCONTOH.com - Pati, Petani mulai …": the comma ends it where a sentence begins; "Pati, Kudus, dan Jepara …" is one.
_SENTENCE_BEHIND: Final = lazy_pattern(rf"(?P<sign>,) [\"']?(?!{one_of(WEEKDAYS_PRINTED)})[A-Z][\w-]+ [a-z]")
_COLON_REACH: Final = 40
_COLON: Final = lazy_pattern(r" ?(?P<sign>:)(?= )")
_DAY_REACH: Final = 40
_LONGEST_ALONE: Final = 48
_NEWSPAPER: Final = lazy_pattern(r"(?:TIMES|NEWS|POST|POS|MEDIA|TV)$")
_LINE_END: Final = lazy_pattern(r"[ ]{0,60}+(?:[\r\n]|\Z)")
# "iPhone" opens one as well.
_SENTENCE: Final = lazy_pattern(r"[ \r\n]*+[\"'(\[*]{0,3}+(?:[A-Z0-9]|[a-z][A-Z]|\Z)")
_NEWS: Final = lazy_pattern(r"(?:[A-Z]\w{1,20} ){0,2}[A-Z]\w{0,20}[Nn]ews|(?:[A-Z]\w{1,20} ){1,3}News")


def pieces(page: str) -> Iterator[Piece]:
    """Yield what may be datelines of a levelled page.

    >>> [(piece.place, piece.outlet, piece.end) for piece in pieces("SLEMAN, KabarContoh.id - Warga panen salak.")][:1]
    [((0, 6), (8, 22), 24)]
    """
    # Most paragraphs have neither a dash between words nor an address, nor open with a hyphen or in capitals: they are told at a glance.
    opening = page.lstrip("[\"' ")
    opens_with_place = opening.startswith("Jakarta, ") or opening[:3].isupper() or any(opening.find(sign, 0, _COLON_REACH) > 0 for sign in ":|")
    # "Jombang, NU Online" on a line of its own has no dash.
    alone = len(page) <= _LONGEST_ALONE and ", " in page
    if not opens_with_place and not alone and "\n" not in page and page.find("-", 0, _WINDOW) < 0 and _HINT.search(page) is None:
        return
    starts = [0, *(match.end() for match in _BREAKS.finditer(page))] if "\n" in page or "\r" in page else [0]
    if _PAREN_END.search(page):
        for match in _PAREN.finditer(page):
            yield from _in_parentheses(page, match, starts)
    at = len(page) - len(opening)
    # "KBRN, Jakarta: Warga …" has no dash before which an outlet is looked for.
    if opening[:1].isupper() and opening.find(":", 0, _COLON_REACH) > 0 and (signed := _OUTLET.match(page, at)) is not None:
        yield from _outlet_first(page, signed, 0)
    for start, end in [(0, len(page))] if alone else _windows(page):
        for match in _OUTLET.finditer(page, start, end):
            yield from _beside_outlet(page, match, starts)
    for number, start in enumerate(starts):
        yield from _line_opening(page, start, first=number == 0)
    yield from _capitals_in_line(page)


def _windows(page: str) -> Iterator[tuple[int, int]]:
    """Yield where an outlet may stand: before a dash that is not inside a word, and around what ends like a domain.

    To look for every outlet in every sentence would take most of the time of a reading.
    """
    start = end = 0
    for hint in _HINT.finditer(page):
        if hint.start() - _WINDOW > end:
            if end:
                yield start, end
            start = max(end, hint.start() - _WINDOW)
        end = min(hint.end() + (_BEHIND_DOMAIN if hint[0][0] != "-" else 0), len(page))
    if end:
        yield start, end


def _line_start(starts: list[int], at: int) -> int:
    return max(start for start in starts if start <= at)


def _in_parentheses(page: str, match: re.Match[str], starts: list[int]) -> Iterator[Piece]:
    """Read "Bantul (ANTARA) - ", whose place is everything back to the start of the line or to what is no name."""
    line = _line_start(starts, match.start())
    outlet = match["outlet"]
    signed = _OUTLET.search(outlet)
    if re.search(r"\d{1,2}/\d{1,2}", outlet):
        return
    # "ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- "
    near = DAY.finditer(page, max(line, match.start("open") - _DAY_REACH), match.start("open"))
    day = next((each for each in near if each.end() == match.start("open")), None)
    place = place_before(page, line, day.start() if day else match.start("open"))
    if place is None or not (
        signed or (_whole(page, line, place) and len(outlet.split()) <= 4 and outlet[0].isupper() and is_known(page[slice(*place)]))
    ):
        return
    dash = match.end("dash")
    yield Piece(place[0], dash, place, match.span("outlet"), match.span("dash"), joint=" (", day=day.span("day") if day else None)


def _beside_outlet(page: str, match: re.Match[str], starts: list[int]) -> Iterator[Piece]:
    line = _line_start(starts, match.start())
    yield from _place_first(page, match, line)
    yield from _outlet_first(page, match, line)


def _place_first(page: str, match: re.Match[str], line: int) -> Iterator[Piece]:
    """Read "JAKARTA, iNews.id - ", and the same on a line of its own without a dash."""
    joint = _BEFORE_OUTLET.search(page, max(line, match.start() - 12), match.start())
    if not joint:
        yield from _place_beside(page, match, line)
        return
    place = place_before(page, line, joint.start())
    if place is None or _ENDED.search(page, *place) is not None:
        return
    if (title := _GLUED_PLACE.search(page, *place)) is not None:
        # "… Terendam BanjirDEMAK, KABARCONTOH.COM - ": a headline is glued to the place.
        place = (title.end(), place[1])
    mark = joint[0].strip()
    if "-" in mark and not is_known(page[slice(*place)]):
        return
    form = {",": ", ", "|": " | ", "/": " / ", "-": " - "}[mark[0]]
    dash = DASH.match(page, match.end() + page.startswith((".-", ". -"), match.end()))
    if dash and not TIMESTAMP.match(page, dash.end()):
        yield Piece(place[0], dash.end(), place, match.span(), dash.span("dash"), joint=form)
    elif _whole(page, line, place) and _ends_without_dash(page, match, place):
        yield Piece(place[0], match.end(), place, match.span(), (match.end(), match.end()), joint=form)
    elif colon := _COLON.match(page, match.end()):
        yield Piece(place[0], colon.end("sign"), place, match.span(), colon.span("sign"), joint=form)


def _ends_without_dash(page: str, match: re.Match[str], place: Part) -> bool:
    """Say whether an outlet behind a place ends the line, or the story begins right behind it."""
    known = is_known(page[slice(*place)])
    if _LINE_END.match(page, match.end()):
        return known or match["domain"] is not None or match[0] in ON_LINES
    return known and match["domain"] is not None and CAPITAL.match(page, match.end()) is not None


def _place_beside(page: str, match: re.Match[str], line: int) -> Iterator[Piece]:
    """Read "Sleman IDN Times - ", whose comma was forgotten."""
    wrap = WRAP.match(page, line)
    place = (wrap.end() if wrap else line, match.start() - 1)
    if place[0] >= place[1] or page[place[1]] != " " or not is_known(page[slice(*place)]):
        return
    if match["domain"] and (colon := _COLON.match(page, match.end())):
        yield Piece(place[0], colon.end("sign"), place, match.span(), colon.span("sign"), joint=" ")
    elif (dash := DASH.match(page, match.end())) and _SENTENCE.match(page, dash.end()):
        yield Piece(place[0], dash.end(), place, match.span(), dash.span("dash"), joint=" ")


def _outlet_first(page: str, match: re.Match[str], line: int) -> Iterator[Piece]:
    """Read "jpnn.com, JAKARTA - ", "KONTAN.CO.ID - JAKARTA. ", "Liputan6.com, Jakarta Warga …" and "VIVA - "."""
    at_start = opens(page, line, match.start())
    glued = _GLUED.match(page, match.start(), match.end()) if match["domain"] else None
    # "Laporan Wartawan X, Budi SantosoKABARCONTOH.COM, JAKARTA - ": the name before it is glued to the outlet.
    start, after = glued.end() if glued else match.start(), match.end()
    before = page[max(line, start - 40) : start]
    if not at_start and (BOUND.search(before) or re.search(r"[-|,/]\s*$", before)):
        return
    at_start = at_start and not glued
    outlet = (start, after)
    # All of it may be missing, so it is found wherever it is looked for.
    joint = next(_AFTER_OUTLET.finditer(page, after))
    mark = joint[0].strip()[:1]
    form = {",": ", ", "|": " | ", "/": " / ", "-": " - ", ".": ". ", "": " "}[mark]
    # "KBRN, Kampung Hulu: ": an outlet in capitals that opens the line is as telling as a domain.
    telling = match["domain"] is not None or (at_start and match[0].isupper())
    piece = place_after(page, joint.end(), must_be_known=mark != "," or not telling)
    known = known_from(page, joint.end())
    if piece and _signs(page, match, piece, at_start=at_start, known=known):
        place, day, end, dash = piece
        yield Piece(start, end, place, outlet, dash, joint=form, outlet_first=True, day=day)
        return
    if known and match["domain"] and at_start and mark == "-" and (told := _SENTENCE_BEHIND.match(page, known[1])):
        if known_from(page, told.end("sign") + 1) is None:
            yield Piece(start, told.end("sign"), known, outlet, told.span("sign"), joint=form, outlet_first=True)
        return
    if known and match["domain"] and (mark == "," or (mark == "" and at_start)):
        if CAPITAL.match(page, known[1]) or _LINE_END.match(page, known[1]):
            yield Piece(start, known[1], known, outlet, (known[1], known[1]), joint=form, outlet_first=True)
        return
    if known and at_start and mark in ("-", ",") and known[1] <= _LONGEST_ALONE and _LINE_END.match(page, known[1]):
        # "TVRINews - Jakarta" on a line of its own.
        yield Piece(start, known[1], known, outlet, (known[1], known[1]), joint=form, outlet_first=True)
        return
    dash_match = DASH.match(page, after)
    if dash_match and not TIMESTAMP.match(page, dash_match.end()):
        domain = bool(match["domain"])
        sure = at_start and (domain or page[outlet[0] : outlet[1]].isupper() or _SENTENCE.match(page, dash_match.end()))
        if sure or (domain and _SENTENCE.match(page, dash_match.end()) and _stands_apart(before)):
            yield Piece(start, dash_match.end(), None, outlet, dash_match.span("dash"))
    elif at_start and match["domain"] and (capital_i := re.compile(r" (I)(?=[ ]+[A-Z]|\s*\Z)").match(page, after)):
        # A capital I for the bar that some local desks print ("kabarcontoh.com I Warga …").
        yield Piece(start, capital_i.end(), None, outlet, capital_i.span(1))


def _signs(page: str, match: re.Match[str], piece: tuple[Part, Part | None, int, Part], *, at_start: bool, known: Part | None) -> bool:
    """Say whether an outlet and the place behind it are a dateline and no words of a sentence."""
    place, _, end, dash = piece
    text = page[slice(*place)]
    if dash[0] == place[1] and page[end : end + 1].strip() and not is_known(text):
        # A hyphen inside a word ("kepada detikcom, KC-1 …").
        return False
    if not match["domain"]:
        # Names such as "Merdeka" or "Muhammadiyah" are words too: in mid-line, or before a colon, capitals must tell.
        dashed = page[dash[0]] == "-" and (at_start or match[0].isupper() or text.isupper())
        return dashed or (page[dash[0]] == ":" and at_start and match[0].isupper())
    if page[dash[0]] == "-" and dash[0] == place[1] and not _SENTENCE.match(page, end):
        return False
    # "Liputan6.com, Semarang Aktris Gong Hyo-jin …": a known place with two names more behind it is the place, and no dash ends it.
    return (
        known is None or text.isupper() or "," in text or "/" in text or len(page[known[0] : place[1]].split()) - len(page[slice(*known)].split()) < 2
    )


def _stands_apart(before: str) -> bool:
    """Say whether an outlet in mid-line begins something: behind a full stop, or behind a word in capitals or Title Case."""
    word = before.rstrip().rpartition(" ")[2]
    return bool(word) and (word[-1] in ".!?\"')]:" or word[0].isupper() or word[0].isdigit())


def _line_opening(page: str, start: int, *, first: bool) -> Iterator[Piece]:
    """Read a place alone at the start of a line: "YOGYAKARTA – ", "Jakarta- ", "JAKARTA, 18/10 - ", "DENPASAR, BALI, BN - "."""
    wrap = WRAP.match(page, start)
    begin = wrap.end() if wrap else start
    if first and (comma := _COMMA.match(page, begin)) and not known_from(page, comma.end()):
        # Old health pages of detik print the place and a comma: "Jakarta, Konon menusuk …"; "Jakarta, Bogor, dan Depok …" is a sentence.
        yield Piece(begin, comma.end("sign"), comma.span("place"), None, comma.span("sign"))
        return
    if first and (piece := before_sign(page, start)):
        yield piece
        return
    if page.find("-", begin, begin + _WINDOW) < 0 and not (first and page.find(". ", begin, begin + _WINDOW) >= 0):
        return
    if signed := _STRANGER.match(page, begin):
        place = signed.span("place")
        if is_known(signed["place"]) and not is_known(signed["outlet"]) and signed["outlet"] not in NEVER:
            form = " - " if "-" in signed["joint"] else " | " if "|" in signed["joint"] else ", "
            yield Piece(begin, signed.end(), place, signed.span("outlet"), signed.span("dash"), joint=form, outlet_first=True)
            return
    words: list[tuple[int, int]] = []
    at = begin
    while len(words) < 6 and (word := WORD.match(page, at)):
        text, end = word[0], word.end()
        if not text[0].isupper():
            break
        known_here = text.lower() in KNOWN or text.lower() in DOUBLED
        if "-" in text and not known_here:
            # "Jakarta-Komedian": the hyphen is the dateline's dash.
            end = word.start() + text.index("-")
            words.append((word.start(), end))
            break
        words.append((word.start(), end))
        gap = re.compile(r"[ ]?\|[ ]?|[ ]{1,2}|,[ ]{0,2}|/").match(page, end)
        if not gap:
            break
        at = gap.end()
    for count in range(len(words), 0, -1):
        end = words[count - 1][1]
        piece = _alone(page, (begin, end), first=first)
        if piece is None and page[end - 1] == ".":
            # The stop of "JAKARTA. Warga …" and "CIANJUR.- Warga …" is no part of the place.
            piece = _alone(page, (begin, end - 1), first=first)
        if piece:
            yield piece
            return


def _alone(page: str, place: Part, *, first: bool) -> Piece | None:
    text = page[slice(*place)]
    day = DAY.match(page, place[1])
    after = day.end() if day else place[1]
    known = is_known(text)
    if not known and (signed := _known_then_outlet(page, place, after)):
        return signed
    if text.isupper() and known and page[after : after + 2] == ". " and first and CAPITAL.match(page, after + 1):
        return Piece(place[0], after + 1, place, None, (after, after + 1), day=day.span("day") if day else None)
    dash = DASH.match(page, after + (known and page.startswith((".-", ". -"), after)))
    if not dash or not _SENTENCE.match(page, dash.end()) or TIMESTAMP.match(page, dash.end()):
        return None
    caps = text.isupper()
    if not known and first and page[dash.start()] == " " and (_NEWSPAPER.search(text) if caps else _NEWS.fullmatch(text)):
        return Piece(place[0], dash.end(), None, place, dash.span("dash"))
    if not known and not (caps and first and page[dash.start()] == " " and may_be_place(text, page, dash.end())):
        return None
    if not caps and not day and is_pair(page, dash, text):
        return None
    return Piece(place[0], dash.end(), place, None, dash.span("dash"), day=day.span("day") if day else None)


def _known_then_outlet(page: str, place: Part, after: int) -> Piece | None:
    """Read "Kota Bima, Kahaba.- " and "JAKARTA, WB - ": behind a known place and a comma, up to three words before a dash are an outlet."""
    text = page[slice(*place)]
    head, comma, tail = text.rpartition(",")
    bar, form = ("|", " | ") if "|" in text else (",", ", ")
    if bar == "|":
        head, comma, tail = text.rpartition("|")
    if not comma or not tail.strip() or not is_known(head.strip()) or len(tail.split()) > 3 or tail.strip().lower() in KNOWN:
        return None
    dash = DASH.match(page, after)
    if not dash or not _SENTENCE.match(page, dash.end()) or TIMESTAMP.match(page, dash.end()):
        return None
    first = place[0] + len(head) + 1 + (len(tail) - len(tail.lstrip()))
    return Piece(place[0], dash.end(), (place[0], place[0] + len(head.rstrip())), (first, place[1]), dash.span("dash"), joint=form)


def _capitals_in_line(page: str) -> Iterator[Piece]:
    """Read "… minggu ini JAKARTA - Warga …": in a story joined to one line only capitals show a place that has no outlet."""
    for dash in _DASH_APART.finditer(page) if " -" in page else ():
        left = page[max(0, dash.start() - 60) : dash.start()]
        run = re.search(r"(?:^|(?<=[ \n]))[A-Z][A-Z']{2,}(?: [A-Z][A-Z']{2,}){0,3}$", left)
        if not run or not CAPITAL.match(page, dash.end() - 1):
            continue
        words = run[0].split(" ")
        # More words in capitals before the place are a headline in capitals.
        if not is_known(run[0]) or run[0].lower() in ABROAD or len(words[0]) < 4:
            continue
        start = dash.start() - len(run[0])
        before = left[: run.start()].rstrip(" ")
        if BOUND.search(before + " ") or re.search(r"[-|,/&]$", before):
            continue
        yield Piece(start, dash.end() - 1, (start, dash.start()), None, (dash.start() + 1, dash.end() - 1))


def _whole(page: str, line: int, place: Part) -> bool:
    return opens(page, line, place[0])
