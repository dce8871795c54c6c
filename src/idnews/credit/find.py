"""Read the closing tag that signs a story: "(Ant/Z-1)", "(wal)", "(*)", or a full name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

import attrs

from idnews import fold, persons
from idnews.byline import Byline, parse_byline
from idnews.credit.strokes import closed, find_stroked, may_be_cut
from idnews.errors import check_text
from idnews.lexicon import agencies, brackets, names, roles
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.span import Found, Span


@attrs.frozen(repr=False)
class Credit(Printed):
    """Closing tag of a story.

    >>> Credit(("Ant", "Z-1")).agency, Credit(("Ant", "Z-1")).desk
    ('Antara', 'Z-1')
    """

    codes: tuple[str, ...]
    """What the tag holds, part by part: initials, agencies, outlets, desks, stars, names."""

    shown: str | None = attrs.field(default=None, kw_only=True, eq=False)
    """The tag as it stood; None for one that was not read from a page."""

    def __str__(self) -> str:
        """Return the tag as it stood, or its codes in brackets.

        >>> str(Credit(("Tin", "Ysl")))
        '(Tin/Ysl)'
        """
        return self.shown if self.shown is not None else f"({'/'.join(self.codes)})"

    @property
    def agency(self) -> str | None:
        """Return the first news agency among the codes, by its usual name; None where there is none."""
        return next((agency for code in self.codes if (agency := agencies.AGENCIES.get(code.lower()))), None)

    @property
    def outlets(self) -> tuple[str, ...]:
        """Return the outlets among the codes ("Kabarkota.com"); beside a name they may well credit a picture."""
        return tuple(code for code in self.codes if code.lower() not in agencies.AGENCIES and persons.is_outlet(code))

    @property
    def desk(self) -> str | None:
        """Return the first code of a desk ("Z-1", "R3"); None where there is none."""
        return next((code for code in self.codes if _DESK.fullmatch(code)), None)

    @property
    def bylines(self) -> tuple[Byline, ...]:
        """Return the persons named in full, with what they did; one without a role is a writer."""
        read: list[Byline] = []
        if any(code.lower() in agencies.PHOTO_AGENCIES for code in self.codes[:1]):
            # "ANTARA FOTO/Sari Lestari/xx": who took the picture.
            return ()
        for code in self.codes:
            byline = parse_byline(_TRAINEE.sub("", code)) if " " in code and not _is_body(code) else None
            if byline is not None and byline.names:
                read.append(byline)
        return tuple(read)

    @property
    def names(self) -> tuple[str, ...]:
        """Return the full names of those who wrote the story."""
        return tuple(name for byline in self.bylines if byline.is_author for name in byline.names)

    @property
    def initials(self) -> tuple[str, ...]:
        """Return the codes that stand for persons ("wal", "mg1")."""
        return tuple(
            code
            for code in self.codes
            if code.strip("*-0123456789")
            and " " not in code
            and not _DESK.fullmatch(code)
            and code.lower() not in agencies.AGENCIES
            and not persons.is_outlet(code)
        )


_DESK: Final = lazy_pattern(r"[A-Z]{1,2}-\d{1,2}|[A-Z]\d{1,2}")
_TRAINEE: Final = lazy_pattern(r"^(?:MG|Mg|mg)\.? (?=\S)")
_LONGEST_CODE: Final = 12
_OPENING: Final = lazy_pattern(r"[(\[<*]")
_SIGNS_OF_TAGS: Final = ("(", "[", "<", "*", "NTARA", "ntara")
_BRACKET: Final = lazy_pattern(r"\(([^()\[\]<>\n]{1,100})(?:\)|\Z)|\[([^()\[\]<>\n]{1,40})\]|<([^()\[\]<>\n]{1,12})>|(?<![*\w(])(\*{1,3})(?![*\w)(])")
_PREFIX: Final = lazy_pattern(r"(?:^|(?<=[.?!\" \n]))([a-z]{2,3}/[a-z]{2,3} ?)$")
# "ap/hp" on a line of its own: DW's writer and editor, where no agency is named behind them.
_INITIALS: Final = lazy_pattern(r"[a-z]{2,3}/[a-z]{2,3}")
# "(Rah)-d": the letter of KRJogja's desk.
_DESK_LETTER: Final = lazy_pattern(r"-[a-z](?!\w)")
_LETTER_BEHIND: Final = lazy_pattern(r"(?<=[)\]>])-[a-z]$")
_WHOLE: Final = lazy_pattern(
    r"[ .,-]{0,4}(?P<prefix>[a-z]{2,3}/[a-z]{2,3} ?(?=\())?"
    r"(?:\(([^()\[\]<>\n]{1,100})\)|\[([^()\[\]<>\n]{1,40})\]|<([^()\[\]<>\n]{1,12})>|(\*{1,3}))(?:-[a-z])?[ .-]{0,4}"
)
# A photo page is signed as its agency signs pictures: "ANTARA FOTO/Sari Lestari/xx/yy."
_PICTURED: Final = lazy_pattern(
    r"(?<![\w/])(?P<agency>ANTARA FOTO|FOTO ANTARA|ANTARA|Antara Foto|Foto Antara)/(?P<rest>[A-Z@][\w.@' -]{1,50}(?:/[\w. -]{1,30}){0,5}?)\.?\s{0,9}$"
)
_PICTURED_REACH: Final = 120
_BEFORE_PICTURED: Final = ('"', ".", "!", "?", ")", "\n")
_STARS: Final = lazy_pattern(r"\*{1,3}-?\d{0,2}")
_SINGLE: Final = lazy_pattern(r"[A-Za-z]{1,5}|[A-Za-z]{1,4}-?\d{1,3}|[A-Z]{1,2}-\d{1,2}|[A-Z][a-z]{4,11}|[A-Z]{5,9}")
_PART: Final = lazy_pattern(r"[A-Za-z][A-Za-z0-9]{0,11}(?:[.-][A-Za-z0-9]{1,10}){0,2}|\d{1,2}[A-Za-z]{1,10}")
# "(Pendim/0718)": the number of a military district.
_UNIT: Final = lazy_pattern(r"\d{4}")
_SURE: Final = lazy_pattern(
    r"\*{1,3}-?\d{0,2}|[a-z]{2,4}|[A-Z][a-z]{2}|[A-Z][a-z]{1,2}[A-Z][a-z]?|[A-Z]{2}[a-z]{1,2}|[A-Za-z]{2,4}\d{1,2}|[A-Z]{1,2}-\d{1,2}"
)


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


_FOLLOWER: Final = lazy_pattern(
    lambda: rf"\(?(?:{_any(brackets.FOLLOWERS)}|[^.?!:]{{0,12}}(?:{_any(roles.LABELS)})(?: ?[&/] ?(?:{_any(roles.LABELS)}))?\s{{0,3}}:)"
)
_SIGNED: Final = lazy_pattern(lambda: rf"(?:{_any(roles.LABELS)})\s{{0,3}}:")
_TOPICS: Final = lazy_pattern(r"[a-z][a-z0-9 &'-]{2,200}")
_MOST_TOPICS: Final = 160
_ENDS: Final = ".?!\"'…])"


def parse_credit(text: str) -> Credit | None:
    """Read a text that is one closing tag and nothing else.

    By form alone "(OJK)" may be one: whether it is, its place says (see `find_credit`).

    >>> parse_credit("(Ant/Z-1)").agency
    'Antara'
    """
    check_text(text)
    levelled = closed(fold.level(text).strip())
    if (pictured := _PICTURED.match(levelled)) is not None:
        return _pictured(pictured, text)
    if _INITIALS.fullmatch(levelled):
        return Credit(tuple(levelled.split("/")), shown=levelled)
    if (stroked := find_stroked(levelled)) is not None and not stroked[0].start:
        return Credit(stroked[1], shown=fold.plain(text))
    match = _WHOLE.fullmatch(levelled) if 0 < len(levelled) <= 120 else None
    if match is None:
        return None
    inner = next(group for group in match.groups()[1:] if group is not None)
    codes = _codes(inner)
    if codes and match["prefix"]:
        codes = (*match["prefix"].strip().split("/"), *codes)
    return Credit(codes, shown=_LETTER_BEHIND.sub("", fold.plain(text).strip(" .,–—-"))) if codes else None


def find_credit(graf: str) -> Found[Credit] | None:
    """Find the closing tag at the end of a paragraph or story: nothing but what follows a story may stand behind it.

    >>> found = find_credit("Warga pun lega. (Ant/Z-1)")
    >>> str(found.value), found.span
    ('(Ant/Z-1)', Span(start=16, end=25))
    """
    check_text(graf)
    found = next((found for found, levelled in reversed(_candidates(graf)) if _closes(levelled, found)), None)
    if found is None and (stroked := find_stroked(fold.level(graf))) is not None:
        return Found(Credit(stroked[1], shown=fold.plain(stroked[0].of(graf))), stroked[0])
    return found


def may_be_signed(levelled: str) -> bool:
    """Return whether a levelled text holds a sign of a closing tag: a bracket, a star, or the agency that signs photo pages.

    >>> may_be_signed("Warga lega. (sal)"), may_be_signed("Warga lega.")
    (True, False)
    """
    return any(map(levelled.__contains__, _SIGNS_OF_TAGS))


def find_credits(text: str) -> tuple[Found[Credit], ...]:
    """Find every closing tag of a longer text, such as joined pages: each stands behind a finished sentence, and none is in mid-sentence.

    >>> [str(found.value) for found in find_credits("Warga lega. (sal) Hujan turun. (Rin/Dah)")]
    ['(sal)', '(Rin/Dah)']
    """
    check_text(text)
    signed: list[Found[Credit]] = []
    for found, levelled in reversed(_candidates(text)):
        # Two tags may stand together, the writer's and the desk's: "(sal)  (fmi)", "* (SIS)".
        stacked = bool(signed) and not levelled[found.span.end : signed[-1].span.start].strip()
        if stacked or _closes(levelled, found) or _pauses(levelled, found):
            signed.append(found)
    if (pictured := find_photo_credit(text)) is not None and not (signed and signed[0].span.end > pictured.span.start):
        signed.insert(0, pictured)
    return tuple(reversed(signed))


def find_photo_credit(text: str) -> Found[Credit] | None:
    """Find the tag of a photo agency that signs a text behind its last sentence.

    >>> found = find_photo_credit("Warga menanam bakau. ANTARA FOTO/Sari Lestari/xx/yy.")
    >>> str(found.value), found.value.agency, found.value.names
    ('ANTARA FOTO/Sari Lestari/xx/yy.', 'Antara', ())
    """
    check_text(text)
    start = max(0, len(text) - _PICTURED_REACH)
    tail = text[start:]
    if "NTARA" not in tail and "ntara" not in tail:
        return None
    tail = fold.level(tail)
    match = _PICTURED.search(tail)
    if match is None or tail[: match.start()].rstrip(" ")[-1:] not in _BEFORE_PICTURED:
        return None
    span = Span(start + match.start(), start + len(tail.rstrip()))
    return Found(_pictured(match, span.of(text)), span)


def _pictured(match: re.Match[str], shown: str) -> Credit:
    return Credit((match["agency"], *(part.strip(" .") for part in match["rest"].split("/"))), shown=fold.plain(shown))


def _candidates(text: str) -> list[tuple[Found[Credit], str]]:
    levelled = fold.level(text)
    read: list[tuple[Found[Credit], str]] = []
    done = 0
    for opening in _OPENING.finditer(levelled):
        match = _BRACKET.match(levelled, opening.start()) if opening.start() >= done else None
        if match is None:
            continue
        done = match.end()
        if _is_aside(levelled, match.start(), match.end()):
            continue
        cut = match[1] is not None and not match[0].endswith(")")
        codes = _codes(closed(match[0])[1:-1] if cut else next(group for group in match.groups() if group is not None))
        if not codes or (cut and not may_be_cut(levelled[: match.start()][-9:], codes)):
            continue
        start, end = match.start(), match.start() + len(match[0].rstrip(" .") if cut else match[0])
        if not _may_stand(levelled, start, end, codes, bare=match[4] is not None):
            continue
        # The agency tag of a foreign desk: 'as/hp (dpa, AFP)'.
        if prefix := _PREFIX.search(levelled, max(0, start - 10), start):
            start, codes = prefix.start(1), (*prefix[1].strip().split("/"), *codes)
        credit = Credit(codes, shown=fold.plain(text[start:end]))
        # Stray strokes around a tag (".-(Rin)", "(Rin)-") belong to nothing else.
        while levelled[start - 1 : start] == "-":
            start -= 1
        if letter := _DESK_LETTER.match(levelled, end):
            end = letter.end()
        while levelled[end : end + 1] in ("-", ".") and not levelled[end + 1 : end + 2].isalnum():
            end += 1
        read.append((Found(credit, Span(start, end)), levelled))
    return read


def _is_aside(levelled: str, start: int, end: int) -> bool:
    """Return whether what stands in brackets is plainly a remark: long words without a stroke in mid-sentence, as most brackets hold."""
    before = levelled[max(0, start - 4) : start].rstrip(" -*")
    if not before or before[-1] in _ENDS or before[-1] in "\n\r":
        return False
    inner = levelled[start + 1 : end - 1].strip()
    if "/" in inner or "|" in inner or (" " not in inner and len(inner) <= _LONGEST_CODE):
        return False
    return levelled.rfind("/", max(0, start - 10), start) < 0 or not _PREFIX.search(levelled, max(0, start - 10), start)


def _codes(inner: str) -> tuple[str, ...]:
    """Return the parts of what stands between the brackets; none where it is no closing tag."""
    inner = inner.strip()
    if (":" not in inner and any(mark in inner for mark in '"?!;=%@')) or not any(char.isalpha() or char == "*" for char in inner):
        return ()
    if ":" in inner or "|" in inner or " " in inner or "," in inner:
        parts = _long_parts(inner)
    else:
        parts = tuple(inner.split("/"))
        if len(parts) > 5 or not all(_is_code(part, alone=len(parts) == 1) for part in parts):
            return ()
    first = [re.split(r"[\s:]", part.lower(), maxsplit=1)[0] for part in parts]
    if any(word in brackets.PICTURE_WORDS or word.strip(".") in brackets.REFERENCES for word in first):
        return ()
    # An agency beside a full name ("REUTERS/Nama Lengkap") owns a picture: an agency's story is signed with initials.
    if any(part.lower() in agencies.AGENCIES for part in parts) and any(persons.is_person(part) for part in parts):
        return ()
    return parts


def _is_code(part: str, *, alone: bool) -> bool:
    if _STARS.fullmatch(part) or persons.is_outlet(part):
        return True
    if alone:
        # Three letters may spell a word by chance; four that do are a remark ("(baru)").
        common = part.lower() in brackets.NOT_CODES or (len(part) > 3 and (part.lower() in names.COMMON_WORDS or persons.is_place(part)))
        return _SINGLE.fullmatch(part) is not None and not common
    return _PART.fullmatch(part) is not None or _UNIT.fullmatch(part) is not None


def _long_parts(inner: str) -> tuple[str, ...]:
    """Return the parts of a tag that holds blanks: names, outlets, roles, or codes set with blanks around the stroke."""
    if "|" in inner or ":" in inner:
        parts = tuple(part.strip() for part in inner.split("|"))
        read = [parse_byline(part) for part in parts]
        return parts if all(byline is not None and (byline.names or byline.organisations) for byline in read) else ()
    parts = tuple(part.strip() for part in inner.split("/"))
    if len(parts) == 1:
        if persons.is_outlet(inner) or persons.is_desk(inner):
            return parts
        listed = tuple(part.strip() for part in inner.replace(" dan ", ",").replace("&", ",").split(","))
        if any(part.lower() in agencies.AGENCIES for part in listed) and all(_is_code(part, alone=True) for part in listed):
            return listed
        byline = parse_byline(inner)
        if byline is not None and byline.label is not None and byline.names:
            return parts
        return listed if all(persons.is_person(_TRAINEE.sub("", part)) for part in listed) else ()
    if len(parts) > 4 or not all(parts):
        return ()
    return parts if all(_is_code(part, alone=False) or persons.is_person(part) or _is_body(part) for part in parts) else ()


def _is_body(part: str) -> bool:
    return persons.is_outlet(part) or persons.is_desk(part) or _is_desk_of(part)


def _is_desk_of(part: str) -> bool:
    """Return whether a part is a short code and an outlet ("Red Kabarkota")."""
    head, _, rest = part.partition(" ")
    return len(head) <= 4 and head.isalpha() and persons.is_outlet(rest)


def _may_stand(levelled: str, start: int, end: int, codes: tuple[str, ...], *, bare: bool) -> bool:
    """Return whether a closing tag of these codes may begin at `start`: behind a finished sentence, or sure enough to need none."""
    before = levelled[max(0, start - 400) : start].rstrip(" -*")
    if not before:
        return start <= 400 or _is_sure(codes[0])
    last = before[-1]
    if last in "\n\r":
        return len(codes[0]) > 1 or not codes[0].isalpha()
    if bare:
        return last in ".?!\"'…"
    if last in "\"'" and (len(before) < 2 or before[-2] in " \n\r(" or (levelled[start - 1] == last and before[-2] == " ")):
        # A quotation that opens with a bracket: '"(Mobil) itu ...'.
        return False
    if last in _ENDS:
        # An acronym behind a quotation that is no sentence ('disebut "Otoritas" (OJK)') signs nothing.
        return not (last in "\"')" and before[-2:-1] not in (".", "!", "?", ",", "…") and len(codes) == 1 and not _is_sure(codes[0]))
    if levelled[end : end + 1] == ".":
        # "... secara tahunan (yoy).": inside the sentence, before its full stop.
        return False
    if start - len(before) >= 0 and levelled[max(0, start - 3) : start] == "   ":
        return True
    if len(codes) > 1 and persons.is_outlet(codes[0]) and "." in codes[0]:
        return True
    return all(_is_sure(code) and code.lower() not in brackets.NOT_CODES | brackets.MEASURES for code in codes) or (
        len(codes) > 1 and all(len(code) <= 5 and code[0].isalpha() for code in codes)
    )


def _is_sure(code: str) -> bool:
    return _SURE.fullmatch(code) is not None


def _closes(levelled: str, found: Found[Credit]) -> bool:
    end = found.span.end
    tail = levelled[end : end + 2000].lstrip(" .-\r\n\t")
    if not tail:
        return True
    # Topics in small letters and without a stop are all that is left ("(sal/fmi) bakau pesisir utara").
    if len(found.value.codes) > 1 and len(tail) <= _MOST_TOPICS and _TOPICS.fullmatch(tail):
        return True
    behind = (_SIGNED if levelled[found.span.start] == "*" else _FOLLOWER).match(tail[:80].lower())
    return behind is not None


def _pauses(levelled: str, found: Found[Credit]) -> bool:
    """Return whether a sentence, or a new line, begins behind a tag in the middle of a text."""
    start, end = found.span.start, found.span.end
    if levelled[start] == "*":
        return False
    behind = levelled[end : end + 80]
    before = levelled[max(0, start - 80) : start].rstrip(" -")
    new_line = behind.lstrip(" ")[:1] in ("", "\n", "\r")
    if not before or before[-1] in "\n\r":
        return new_line
    if before[-1] not in '.?!"…':
        return False
    if new_line:
        return True
    first = behind.lstrip(" ")[:1]
    single = len(found.value.codes) == 1
    code = found.value.codes[0]
    # In mid-line a name or an acronym in brackets is far likelier a remark.
    return (first.isupper() or first in "\"'[*•(-") and (not single or _is_sure(code) or (2 <= len(code) <= 4 and not code.isupper()))
