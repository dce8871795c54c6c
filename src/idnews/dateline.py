"""Read where a story was filed and by which outlet: "JAKARTA, iNews.id - "."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.fold import level, plain
from idnews.lexicon.outlets import DOMAIN_ENDINGS, FAMILIES, NAMED, NOT_PLACES
from idnews.lexicon.places import PLACES, PREFIXES, WORLD
from idnews.span import Found, Span

DEPTH: Final = 600
"""How far into a text a dateline may begin: menus, a standfirst or a pull quote stand before it."""


@attrs.frozen
class Dateline:
    """Where a story was filed and by whom, with the signs it is printed with.

    >>> print(parse_dateline("JAKARTA, KabarContoh.id –"))
    JAKARTA, KabarContoh.id – 
    """  # noqa: W291

    place: str | None
    """The place as printed, its province or second place included; `None` where only an outlet signs."""
    outlet: str | None
    """The outlet or agency as printed; `None` where only a place is named."""
    dash: str = attrs.field(default="-", kw_only=True)
    """What parts it from the story: a dash as printed, "." at Kontan, ":", or `""` where nothing does."""
    joint: str = attrs.field(default=", ", kw_only=True)
    """What stands between place and outlet: ", ", " (", " - ", " | " or a blank."""
    outlet_first: bool = attrs.field(default=False, kw_only=True)
    """Whether the outlet stands before the place ("jpnn.com, JAKARTA - ")."""
    day: str | None = attrs.field(default=None, kw_only=True)
    """The day printed behind the place ("18/10"); `None` where there is none."""

    def __str__(self) -> str:
        """Return the dateline as newsrooms print it, the blank behind it included."""
        place = self.place or ""
        if self.day:
            place += (" " if self.day.startswith("(") else ", ") + self.day
        first, second = (self.outlet or "", place) if self.outlet_first else (place, self.outlet or "")
        printed = first + (self.joint if first and second else "") + second
        if first and second and self.joint == " (":
            printed += ")"
        if self.dash in (".", ":", ""):
            return f"{printed}{self.dash} "
        return f"{printed} {self.dash} "


def parse_dateline(text: str) -> Dateline | None:
    """Return the dateline that `text` is.

    >>> parse_dateline("Bantul (KabarContoh.id) -").outlet
    'KabarContoh.id'
    >>> parse_dateline("Israel - Iran")
    """
    trimmed = text.strip()
    found = find_dateline(trimmed) if len(trimmed) < DEPTH else None
    return found.value if found and found.span == Span(0, len(trimmed)) else None


def find_dateline(text: str, *, depth: int = DEPTH) -> Found[Dateline] | None:
    """Return the dateline of `text`, a whole story or one line of it, with the span from its first letter to its dash.

    A dateline begins within `depth` characters; whatever stands before it (menus, an address, a pull quote) is no part of it.

    >>> find_dateline("Scan this QR or download app from: SLEMAN, KabarContoh.id - Warga panen salak.").span
    Span(start=35, end=59)
    >>> find_dateline("Putri - kata dia - tidak datang.")
    """
    head = text[: depth + 160]
    page = level(head)
    best: tuple[int, int, _Piece] | None = None
    for piece in _pieces(page):
        if piece.start > depth:
            continue
        # A place with an outlet is surer than an outlet or a place alone; of the equally sure the first counts.
        rank = (0 if piece.place and piece.outlet else 1, piece.start)
        if best is None or rank < best[:2]:
            best = (*rank, piece)
    return best[2].found(head, page) if best else None


Place = tuple[int, int]


@attrs.frozen
class _Piece:
    """Offsets of a dateline's parts."""

    start: int
    end: int
    place: Place | None
    outlet: Place | None
    dash: Place
    joint: str = ", "
    outlet_first: bool = False
    day: Place | None = None

    def found(self, text: str, page: str) -> Found[Dateline]:
        def value(part: Place | None) -> str | None:
            return plain(text[part[0] : part[1]]) or None if part else None

        dateline = Dateline(
            value(self.place),
            value(self.outlet),
            dash=plain(text[self.dash[0] : self.dash[1]]),
            joint=self.joint,
            outlet_first=self.outlet_first,
            day=value(self.day),
        )
        end = self.end
        if entity := _ENTITY.match(text, self.dash[0], max(self.dash[0] + 16, self.dash[1])):
            # "&amp;ndash;" is one dash of eleven characters.
            end = entity.end()
            dateline = attrs.evolve(dateline, dash=plain(entity[0]))
        # A lone comma behind the dash is what is left of a link that the scraper took out ("Jakarta, CNN Indonesia -- ,").
        comma = _STRAY.match(page, end)
        return Found(dateline, Span(self.start, comma.end() if comma else end))


def _either(words: tuple[str, ...]) -> str:
    return "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True))


_KNOWN: Final = frozenset(name.lower() for name in PLACES)
_ABROAD: Final = frozenset(name.lower() for name in WORLD)
_PREFIXES: Final = frozenset(name.lower() for name in PREFIXES)
_NEVER: Final = frozenset(NOT_PLACES)
_DOUBLED: Final = frozenset(
    f"{left}-{right}" for name in _KNOWN for word in name.split() for left, right in zip(word.split("-"), word.split("-")[1:], strict=False)
)
_MOST_WORDS: Final = max(len(name.split()) for name in PLACES) + 1

_ENTITY: Final = re.compile(r"&(?:amp;){0,2}(?:[mn]dash|#8211|#8212|#x201[34]);", re.IGNORECASE)
_STRAY: Final = re.compile(r" {0,3},(?= )")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+){0,3}+\.?")
# An entity levelled to a blank is a run of blanks ("KOMPAS.com&amp;nbsp;- ").
_DASH: Final = re.compile(r"[ ]{0,16}+,?[ ]{0,3}+(?P<dash>-{1,3}+)")
_TIMESTAMP: Final = re.compile(r"[ ]{0,3}(?:[A-Z][a-z']{3,6},?[ ]{1,2})?\d{1,2}[/ -](?:\d{1,2}[/ -]|[A-Z][a-z]{2,8}[, ]{1,2})\d{2,4}[ ]{0,2}(?:[,|-]?[ ]{0,3}\d{1,2}[:.]\d{2}|[\r\n]|\Z)")
_DAY: Final = re.compile(
    r"(?:,[ ]{0,2}|[ ]{1,2})(?P<day>(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu|Ahad),?[ ]{1,2})?"
    r"(?:\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?\)|\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{1,2}[ ][A-Z][a-z]{2,8}[ ]\d{4}))",
    re.IGNORECASE,
)
_ENDINGS: Final = "|".join(re.escape(ending) for ending in sorted(DOMAIN_ENDINGS, key=len, reverse=True))
_OUTLET: Final = re.compile(
    rf"""(?<![\w@/.&-])(?:
        (?P<domain>[a-z0-9][a-z0-9-]{{1,40}}+(?:\.[a-z0-9-]{{2,20}}){{0,2}}?(?:\.(?:{_ENDINGS})|,(?:id|com|co\.id)))(?![\w@/])
        | (?-i:(?P<family>{_either(FAMILIES)})(?P<tail>(?:[ ][A-Z][A-Za-z]{{1,20}}+){{1,3}}))(?![\w.])
        | (?-i:{_either(NAMED)}|{_either(tuple(name.upper() for name in NAMED))})(?![\w.]|\ TV)
        | (?-i:TRIBUNNEWSCO)\.?
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_GLUED: Final = re.compile(r"[A-Z][a-z]{1,20}+(?=[A-Z]{5,}[A-Z-]*\.[A-Z]+)")
_PAREN: Final = re.compile(r"(?P<open>[ ]{0,3}(?:-{1,2}[ ]{0,2})?\([ ]{0,2})(?P<outlet>[^()\n]{2,60}?)[ ]{0,2}\)(?=[ ]{0,4},?[ ]{0,3}-)")
_BEFORE_OUTLET: Final = re.compile(r"[ ]{0,2}(?:,[ ]{0,3}|\|{1,2}[ ]{0,3}|-{1,2}[ ]{0,3}|/[ ]?)$")
_AFTER_OUTLET: Final = re.compile(r"[ ]{0,16}+(?:,|-{1,2}+|\|{1,2}+|/|\.(?=[ ]))?[ ]{0,16}+")
# An outlet that the lexicon lacks, before a place in capitals: "Kabarbaru - SLEMAN - ".
_STRANGER: Final = re.compile(
    r"(?P<outlet>[A-Z][\w.]{1,24}(?:[ ][A-Z][\w.]{1,20}){0,2})(?P<joint>,[ ]{0,2}|[ ]-{1,2}[ ]|[ ]?\|[ ]?)"
    r"(?P<place>[A-Z][A-Z']{2,20}(?:[ ][A-Z]{2,20}){0,3})[ ]{0,2}(?P<dash>-{1,2})(?=[ ])"
)
_LINE_END: Final = re.compile(r"[ ]{0,60}+(?:[\r\n]|\Z)")
_SENTENCE: Final = re.compile(r"[ \r\n]*+[\"'(\[*]{0,3}+(?:[A-Z0-9]|\Z)")
_CAPITAL: Final = re.compile(r"[ ]{1,3}[\"'(]{0,2}+[A-Z0-9]")
# What may stand at the start of a line before a dateline: a list wrapper, bullets, an extractor's date, a prompt.
_WRAP: Final = re.compile(
    r"""[ \[("'>*|#\u2022]{0,12}+
        (?:(?:date[ ]\d{4}-\d{2}(?:-\d{2})?|https?://[^\s]{1,80}+|Scan[ ]this[ ]QR[ ]or[ ]download[ ]app[ ]from:|Sukses|Advertisement|Iklan|A[ ]A[ ]A)[ ]{1,60}+)?
        [ ("']{0,3}+""",
    re.VERBOSE | re.IGNORECASE,
)
# Words after which an outlet or a place belongs to a sentence or to a byline.
_BOUND: Final = re.compile(
    r"\b(?:di|ke|dari|dan|oleh|kepada|laman|situs|media|dikutip|dilansir|mengutip|melansir|via|wartawan|reporter|jurnalis|kontributor|dok|in|of|the|bersama|dengan|untuk|pada|menurut|hubungi|copyright|lewat|melalui|kantor)[ :.]{1,3}$|:[ ]{0,2}$",
    re.IGNORECASE,
)


def _pieces(page: str) -> Iterator[_Piece]:
    starts = [0, *(match.end() for match in re.finditer(r"[\r\n]+", page))]
    for match in _PAREN.finditer(page):
        yield from _in_parentheses(page, match, starts)
    for match in _OUTLET.finditer(page):
        yield from _beside_outlet(page, match, starts)
    for number, start in enumerate(starts):
        yield from _line_opening(page, start, first=number == 0)
    yield from _capitals_in_line(page)


def _line_start(starts: list[int], at: int) -> int:
    return max(start for start in starts if start <= at)


def _in_parentheses(page: str, match: re.Match[str], starts: list[int]) -> Iterator[_Piece]:
    """Read "Bantul (ANTARA) - ", whose place is everything back to the start of the line or to what is no name."""
    line = _line_start(starts, match.start())
    outlet = match["outlet"]
    signed = _OUTLET.search(outlet)
    if re.search(r"\d{1,2}/\d{1,2}", outlet):
        return
    place = _place_before(page, line, match.start("open"))
    if place is None or not (signed or (_whole(page, line, place) and len(outlet.split()) <= 4 and outlet[0].isupper() and _is_known(page[slice(*place)]))):
        return
    dash = _DASH.match(page, match.end())
    if dash:
        yield _Piece(place[0], dash.end(), place, match.span("outlet"), dash.span("dash"), joint=" (")


def _beside_outlet(page: str, match: re.Match[str], starts: list[int]) -> Iterator[_Piece]:
    line = _line_start(starts, match.start())
    yield from _place_first(page, match, line)
    yield from _outlet_first(page, match, line)


def _place_first(page: str, match: re.Match[str], line: int) -> Iterator[_Piece]:
    """Read "JAKARTA, iNews.id - ", and the same on a line of its own without a dash."""
    joint = _BEFORE_OUTLET.search(page, max(line, match.start() - 12), match.start())
    if not joint:
        yield from _place_beside(page, match, line)
        return
    place = _place_before(page, line, joint.start())
    if place is None:
        return
    mark = joint[0].strip()
    if "-" in mark and not _is_known(page[slice(*place)]):
        return
    form = {",": ", ", "|": " | ", "/": " / ", "-": " - "}[mark[0]]
    dash = _DASH.match(page, match.end())
    if dash and not _TIMESTAMP.match(page, dash.end()):
        yield _Piece(place[0], dash.end(), place, match.span(), dash.span("dash"), joint=form)
    elif _whole(page, line, place) and (_LINE_END.match(page, match.end()) or (match["domain"] and _CAPITAL.match(page, match.end()) and _is_known(page[slice(*place)]))):
        yield _Piece(place[0], match.end(), place, match.span(), (match.end(), match.end()), joint=form)
    elif page[match.end() : match.end() + 2] == ": ":
        yield _Piece(place[0], match.end() + 1, place, match.span(), (match.end(), match.end() + 1), joint=form)


def _place_beside(page: str, match: re.Match[str], line: int) -> Iterator[_Piece]:
    """Read "Sleman IDN Times - ", whose comma was forgotten."""
    wrap = _WRAP.match(page, line)
    place = (wrap.end() if wrap else line, match.start() - 1)
    dash = _DASH.match(page, match.end())
    if place[0] < place[1] and page[place[1]] == " " and dash and _is_known(page[slice(*place)]) and _SENTENCE.match(page, dash.end()):
        yield _Piece(place[0], dash.end(), place, match.span(), dash.span("dash"), joint=" ")


def _outlet_first(page: str, match: re.Match[str], line: int) -> Iterator[_Piece]:
    """Read "jpnn.com, JAKARTA - ", "KONTAN.CO.ID - JAKARTA. ", "Liputan6.com, Jakarta Warga …" and "VIVA - "."""
    at_start = _opens(page, line, match.start())
    before = page[max(line, match.start() - 40) : match.start()]
    if not at_start and (_BOUND.search(before) or re.search(r"[-|,/]\s*$", before)):
        return
    start, after = match.start(), match.end()
    if match["domain"] and (glued := _GLUED.match(page, start, after)):
        # "Laporan Wartawan X, Budi SantosoKABARCONTOH.COM, JAKARTA - ": the name before it is glued to the outlet.
        start, at_start = glued.end(), False
    outlet = (start, after)
    if match["domain"] is None and match["family"] and not match["tail"].strip():
        return
    joint = _AFTER_OUTLET.match(page, after)
    if joint is None:
        return
    mark = joint[0].strip()[:1]
    form = {",": ", ", "|": " | ", "/": " / ", "-": " - ", ".": ". ", "": " "}[mark]
    piece = _place_after(page, joint.end(), must_be_known=mark != "," or not match["domain"])
    known = _known_from(page, joint.end())
    if piece and _signs(page, match, piece, at_start=at_start, known=known):
        place, day, end, dash = piece
        yield _Piece(start, end, place, outlet, dash, joint=form, outlet_first=True, day=day)
        return
    if known and match["domain"] and (mark == "," or (mark == "" and at_start)):
        if _CAPITAL.match(page, known[1]) or _LINE_END.match(page, known[1]):
            yield _Piece(start, known[1], known, outlet, (known[1], known[1]), joint=form, outlet_first=True)
        return
    dash_match = _DASH.match(page, after)
    if dash_match and not _TIMESTAMP.match(page, dash_match.end()):
        domain = bool(match["domain"])
        sure = at_start and (domain or page[outlet[0] : outlet[1]].isupper() or _SENTENCE.match(page, dash_match.end()))
        if sure or (domain and _SENTENCE.match(page, dash_match.end()) and _stands_apart(before)):
            yield _Piece(start, dash_match.end(), None, outlet, dash_match.span("dash"))
    elif at_start and match["domain"] and (capital_i := re.compile(r" (I)(?=[ ]+[A-Z]|\s*\Z)").match(page, after)):
        # A capital I for the bar that some local desks print ("kabarcontoh.com I Warga …").
        yield _Piece(start, capital_i.end(), None, outlet, capital_i.span(1))


def _signs(page: str, match: re.Match[str], piece: tuple[Place, Place | None, int, Place], *, at_start: bool, known: Place | None) -> bool:
    """Say whether an outlet and the place behind it are a dateline and no words of a sentence."""
    place, _, end, dash = piece
    text = page[slice(*place)]
    if not match["domain"]:
        # Names such as "Merdeka" or "Muhammadiyah" are words too: in mid-line capitals must tell.
        return page[dash[0]] == "-" and (at_start or match[0].isupper() or text.isupper())
    if page[dash[0]] == "-" and dash[0] == place[1] and not _SENTENCE.match(page, end):
        return False
    # "Liputan6.com, Semarang Aktris Gong Hyo-jin …": a known place with two names more behind it is the place, and no dash ends it.
    return known is None or text.isupper() or "," in text or "/" in text or len(page[known[0] : place[1]].split()) - len(page[slice(*known)].split()) < 2


def _stands_apart(before: str) -> bool:
    """Say whether an outlet in mid-line begins something: behind a full stop, or behind a word in capitals or Title Case."""
    word = before.rstrip().rpartition(" ")[2]
    return bool(word) and (word[-1] in ".!?\"')]:" or word[0].isupper() or word[0].isdigit())


def _line_opening(page: str, start: int, *, first: bool) -> Iterator[_Piece]:
    """Read a place alone at the start of a line: "YOGYAKARTA – ", "Jakarta- ", "JAKARTA, 18/10 - ", "DENPASAR, BALI, BN - "."""
    wrap = _WRAP.match(page, start)
    begin = wrap.end() if wrap else start
    if signed := _STRANGER.match(page, begin):
        place = signed.span("place")
        if _is_known(signed["place"]) and not _is_known(signed["outlet"]) and signed["outlet"] not in _NEVER:
            form = " - " if "-" in signed["joint"] else " | " if "|" in signed["joint"] else ", "
            yield _Piece(begin, signed.end(), place, signed.span("outlet"), signed.span("dash"), joint=form, outlet_first=True)
            return
    words: list[tuple[int, int]] = []
    at = begin
    while len(words) < 6 and (word := _WORD.match(page, at)):
        text, end = word[0], word.end()
        if not text[0].isupper():
            break
        known_here = text.lower() in _KNOWN or text.lower() in _DOUBLED
        if "-" in text and not known_here:
            # "Jakarta-Komedian": the hyphen is the dateline's dash.
            end = word.start() + text.index("-")
            words.append((word.start(), end))
            break
        words.append((word.start(), end))
        gap = re.compile(r"[ ]{1,2}|,[ ]{0,2}|/|[ ]?\|[ ]?").match(page, end)
        if not gap:
            break
        at = gap.end()
    for count in range(len(words), 0, -1):
        place = (begin, words[count - 1][1])
        piece = _alone(page, place, first=first)
        if piece:
            yield piece
            return


def _alone(page: str, place: Place, *, first: bool) -> _Piece | None:
    text = page[slice(*place)]
    day = _DAY.match(page, place[1])
    after = day.end() if day else place[1]
    known = _is_known(text)
    if not known and (signed := _known_then_outlet(page, place, after)):
        return signed
    if text.isupper() and known and page[after : after + 2] == ". " and first and _CAPITAL.match(page, after + 1):
        return _Piece(place[0], after + 1, place, None, (after, after + 1), day=day.span("day") if day else None)
    dash = _DASH.match(page, after)
    if not dash or not _SENTENCE.match(page, dash.end()) or _TIMESTAMP.match(page, dash.end()):
        return None
    caps = text.isupper()
    if not known and not (caps and first and _may_be_place(text, page, dash.end())):
        return None
    if not caps and not day and _is_pair(page, dash, text):
        return None
    return _Piece(place[0], dash.end(), place, None, dash.span("dash"), day=day.span("day") if day else None)


def _known_then_outlet(page: str, place: Place, after: int) -> _Piece | None:
    """Read "Kota Bima, Kahaba.- " and "JAKARTA, WB - ": behind a known place and a comma, up to three words before a dash are an outlet."""
    text = page[slice(*place)]
    head, comma, tail = text.rpartition(",")
    bar, form = ("|", " | ") if "|" in text else (",", ", ")
    if bar == "|":
        head, comma, tail = text.rpartition("|")
    if not comma or not tail.strip() or not _is_known(head.strip()) or len(tail.split()) > 3 or tail.strip().lower() in _KNOWN:
        return None
    dash = _DASH.match(page, after)
    if not dash or not _SENTENCE.match(page, dash.end()) or _TIMESTAMP.match(page, dash.end()):
        return None
    first = place[0] + len(head) + 1 + (len(tail) - len(tail.lstrip()))
    return _Piece(place[0], dash.end(), (place[0], place[0] + len(head.rstrip())), (first, place[1]), dash.span("dash"), joint=form)


def _capitals_in_line(page: str) -> Iterator[_Piece]:
    """Read "… minggu ini JAKARTA - Warga …": in a story joined to one line only capitals show a place that has no outlet."""
    for dash in re.finditer(r"[ ]-{1,2}[ ]", page):
        left = page[max(0, dash.start() - 60) : dash.start()]
        run = re.search(r"(?:^|(?<=[ \n]))[A-Z][A-Z']{2,}(?: [A-Z][A-Z']{2,}){0,3}$", left)
        if not run or not _CAPITAL.match(page, dash.end() - 1):
            continue
        words = run[0].split(" ")
        # More words in capitals before the place are a headline in capitals.
        if not _is_known(run[0]) or run[0].lower() in _ABROAD or len(words[0]) < 4:
            continue
        start = dash.start() - len(run[0])
        before = left[: run.start()].rstrip(" ")
        if _BOUND.search(before + " ") or re.search(r"[-|,/&]$", before):
            continue
        yield _Piece(start, dash.end() - 1, (start, dash.start()), None, (dash.start() + 1, dash.end() - 1))


def _opens(page: str, line: int, at: int) -> bool:
    """Say whether nothing but wrapping stands between the start of the line and `at`."""
    wrap = _WRAP.match(page, line)
    return at <= (wrap.end() if wrap else line)


def _whole(page: str, line: int, place: Place) -> bool:
    return _opens(page, line, place[0])


def _is_known(text: str) -> bool:
    """Say whether every part of `text` between commas and slashes is a place we know, "Kota" and the like put before it or not."""
    parts = [part.strip().lower() for part in re.split(r"[,/]", text)]
    return all(_is_one_known(part) for part in parts)


def _is_one_known(part: str) -> bool:
    if part in _KNOWN:
        return True
    first, _, rest = part.partition(" ")
    return first in _PREFIXES and rest in _KNOWN


def _may_be_place(text: str, page: str, after: int) -> bool:
    """Say whether words in capitals at the very start of a story may be a place that the lexicon lacks."""
    words = text.split()
    if len(words) > 2 or len(text) < 4 or "," in text or any(word.strip(".") in _NEVER for word in words):
        return False
    following = page[after : after + 40].split()
    return bool(following) and not following[0].isupper()


def _is_pair(page: str, dash: re.Match[str], text: str) -> bool:
    """Say whether a dash joins two places ("Israel - Iran") or two halves of a word."""
    if page[dash.start() : dash.end()] == "-" and f"{text.split()[-1]}-{_next_word(page, dash.end())}".lower() in _DOUBLED:
        return True
    return _known_from(page, dash.end() + len(page[dash.end() : dash.end() + 3]) - len(page[dash.end() : dash.end() + 3].lstrip(" "))) is not None


def _next_word(page: str, at: int) -> str:
    word = _WORD.match(page, at)
    return word[0].split("-")[0] if word else ""


def _known_from(page: str, at: int) -> Place | None:
    """Return the longest known place that begins at `at`: "Jakarta" of "Jakarta Satuan Polisi", "Jakarta Selatan" of "Jakarta Selatan Warga"."""
    best: Place | None = None
    end = at
    for _ in range(_MOST_WORDS):
        word = _WORD.match(page, end)
        if not word or not word[0][0].isupper():
            break
        end = word.end() - (word[0].endswith("."))
        if _is_one_known(page[at:end].lower()):
            best = (at, end)
        if page[end : end + 1] != " ":
            break
        end += 1
    return best


def _place_after(page: str, at: int, *, must_be_known: bool) -> tuple[Place, Place | None, int, Place] | None:
    """Return the place that begins at `at` with its day, the end of its dash, and the dash; `None` where no dash ends it."""
    end, count = at, 0
    while count < 6:
        word = _WORD.match(page, end)
        if not word or not (word[0][0].isupper() or (count and word[0] in ("dan", "de", "el", "al", "au"))):
            return None
        text, end, count = word[0], word.end(), count + 1
        if "-" in text and not all(f"{a}-{b}" in _DOUBLED for a, b in zip(text.lower().split("-"), text.lower().split("-")[1:], strict=False)):
            end = word.start() + text.index("-")
        elif text.endswith(".") and (page[end : end + 1] != " " or _is_known(page[at : end - 1]) or page[at:end].isupper()):
            end -= 1
        place = (at, end)
        known = _is_known(page[at:end])
        caps = page[at:end].isupper()
        if must_be_known and (caps and page[at:end].split()[0] in _NEVER):
            return None
        day = _DAY.match(page, end)
        after = day.end() if day else end
        dash = _DASH.match(page, after)
        if (known or caps or not must_be_known) and len(page[at:end]) > 1:
            span = day.span("day") if day else None
            if dash and not _TIMESTAMP.match(page, dash.end()):
                return place, span, dash.end(), dash.span("dash")
            stop = page[after : after + 1]
            if stop == "." and (known or caps) and (_CAPITAL.match(page, after + 1) or after + 1 == len(page)):
                return place, span, after + 1, (after, after + 1)
            if stop == ":" and page[after + 1 : after + 2] in (" ", ""):
                return place, span, after + 1, (after, after + 1)
        gap = re.compile(r"[ ]{1,2}|,[ ]{0,2}|/").match(page, end)
        if not gap:
            return None
        end = gap.end()
    return None


def _place_before(page: str, line: int, end: int) -> Place | None:
    """Return the place that ends at `end`: a whole line's start if all of it is names, else the longest known place, else words in capitals."""
    floor = max(line, end - 90)
    words: list[Place] = []
    for word in re.finditer(r"[^\W\d_]+(?:['-][^\W\d_]+){0,3}+\.?", page[floor:end]):
        span = (floor + word.start(), floor + word.end())
        joined = bool(words) and re.fullmatch(r"[ ]{1,2}|,[ ]{0,2}|/", page[words[-1][1] : span[0]])
        if not word[0][0].isupper() and not (joined and word[0] in ("dan", "de", "el", "al")):
            words = []
            continue
        words = [*words, span] if joined else [span]
    if not words or page[words[-1][1] : end].strip():
        return None
    last = page[slice(*words[-1])]
    if last.isupper() and len(last) > 2:
        # "Tim Redaksi JAKARTA, …": Title Case before capitals is no part of the place.
        for index in range(len(words) - 1, -1, -1):
            if not page[slice(*words[index])].isupper() and page[words[index][1]] == " ":
                words = words[index + 1 :]
                break
    start = words[0][0]
    if _opens(page, line, start) and len(words) <= 4 and page[slice(*words[0])] not in _NEVER:
        return start, words[-1][1]
    for index in range(max(0, len(words) - 7), len(words)):
        if _is_known(page[words[index][0] : words[-1][1]]):
            return words[index][0], words[-1][1]
    if last.isupper() and len(last) > 2 and len(words) <= 3:
        return start, words[-1][1]
    return (words[-1]) if len(last) > 3 and not _BOUND.search(page[floor : words[-1][0]]) else None
