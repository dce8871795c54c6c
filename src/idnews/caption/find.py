"""Part what a picture shows from whose picture it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

import attrs

from idnews.caption import labels
from idnews.caption.credits import (
    BARRED,
    BETWEEN_DASHES,
    COPYRIGHTED,
    DASHED,
    INLINE_AGENCY,
    INLINE_CREDIT,
    NAMED_CREDIT,
    NO_CREDIT,
    OPEN_CREDIT,
    OPEN_SOURCE,
    PARENS,
    SIGNED,
    SLASH,
    STOCK,
    SURE_CREDIT,
    are_all_names,
    is_account,
    is_lone_owner,
    is_photographer,
    looks_credited,
    signs_story,
)
from idnews.caption.twice import is_owned, said_twice
from idnews.errors import check_text
from idnews.fold import level, plain
from idnews.lexicon.calendar import WEEKDAYS_PRINTED
from idnews.pattern import lazy_pattern
from idnews.persons import is_outlet
from idnews.printed import Printed
from idnews.span import Found, Span
from idnews.template import one_of


@attrs.frozen(repr=False)
class Caption(Printed):
    """What a picture shows and whose picture it is.

    >>> print(Caption("Ilustrasi panen.", "Dok. KabarContoh"))
    Ilustrasi panen. (Foto: Dok. KabarContoh)
    """

    text: str
    """What the picture shows, without the lead "Foto:"; `""` where only the credit is printed."""
    credit: str | None
    """Whose picture it is, without the word "Foto:"; `None` where nobody is named."""
    url: str | None = attrs.field(default=None, kw_only=True)
    """Address of the picture; `None` where the page does not show it, as in plain text."""

    def __str__(self) -> str:
        """Return the caption in the form most newsrooms print."""
        if self.credit is None:
            return self.text
        return f"{self.text} (Foto: {self.credit})" if self.text else f"Foto: {self.credit}"


def parse_caption(text: str) -> Caption | None:
    """Return the caption that `text` is, taken at its word: whatever stands in the last parentheses and names no day or side is its credit.

    >>> parse_caption("Foto: Petani menjemur padi di Desa Sukamaju. (Rudi Contoh/KabarContoh.id)")
    Caption(text='Petani menjemur padi di Desa Sukamaju.', credit='Rudi Contoh/KabarContoh.id', url=None)
    >>> parse_caption("Petani menjemur padi, Senin (6/10/2025)").credit
    """
    check_text(text)
    whole = Span(len(text) - len(text.lstrip()), len(text.rstrip()))
    if whole.end <= whole.start:
        return None
    if is_lone_owner(alone := text[whole.start : whole.end]) or is_account(alone):
        return Caption("", plain(alone).strip("()"))
    reading = _Reading(text, level(text), whole)
    owned = labels.IN_CAPITALS.fullmatch(text) or labels.CREDIT_LEAD.match(reading.page, reading.start, reading.end)
    if owned and _is_owner(owned["credit"]):
        return Caption("", plain(text[slice(*owned.span("credit"))]))
    lead = labels.CAPTION_LEAD.match(reading.page, reading.start, reading.end)
    if lead and lead.end() < reading.end:
        reading.start = lead.end()
    reading.drop_first()
    while reading.peel_sure():
        pass
    if not reading.credits and not (lead and lead["foto"] and _is_credit_alone(reading.page[reading.start : reading.end])):
        reading.peel_owner()
    if not reading.credits:
        reading.peel_likely()
    if not reading.credits and reading.start < reading.end:
        reading.take_front()
    reading.drop_first()
    if not reading.credits and lead and lead["foto"] and _is_credit_alone(reading.page[reading.start : reading.end]):
        return Caption("", plain(text[reading.start : reading.end]))
    caption = reading.caption()
    return caption if caption.text or caption.credit else None


def find_caption(line: str) -> Found[Caption] | None:
    """Return the caption that one line is, if its lead or a photo credit at its end gives it away; `None` for a sentence of the story.

    >>> find_caption("  Petani menjemur padi. (Foto: Dok. Warga)").span
    Span(start=2, end=42)
    >>> find_caption("Warga diminta tetap tenang. (rud/bud)")
    """
    check_text(line)
    start, end = len(line) - len(line.lstrip()), len(line.rstrip())
    if not 3 <= end - start <= 2 * _LONGEST:
        return None
    page = level(line[start:end])
    twice = said_twice(page)
    if "\n" in page or not ((twice and is_owned(page, twice)) or (len(page) <= _LONGEST and _gives_itself_away(page))):
        return None
    caption = parse_caption(line[start:end])
    return Found(caption, Span(start, end)) if caption else None


def find_captions(text: str, *, writers: Sequence[str] = ()) -> tuple[Found[Caption], ...]:
    """Return the captions inside a story joined to one line, each with the sentence before its labelled credit, or one of an agency.

    `writers` are the story's own, who also take pictures: where nothing else does, their name ends the credit of an agency ("ANTARA/Sari").

    >>> text = "Panen dimulai. Petani menjemur padi. (Foto: Rudi Contoh/KabarContoh.id) Hasilnya naik, kata Sari."
    >>> [found.span.of(text) for found in find_captions(text)]
    ['Petani menjemur padi. (Foto: Rudi Contoh/KabarContoh.id)']
    """
    check_text(text)
    page = level(text)
    found: list[Found[Caption]] = []
    for lead in _INLINE_LEAD.finditer(page):
        # "… Lihat Foto Petani menjemur padi, Rabu (6/8/2025).(KABARCONTOH.COM/SARI) Hasilnya naik.": a reader's button heads the caption.
        stop = _INLINE_STOP.search(page, lead.end(), lead.end() + _LONGEST_INLINE)
        found += _found(text, lead.start(), stop.end()) if stop else ()
    for match in _ENLARGED.finditer(page):
        found += _found(text, *match.span())
    if found:
        return tuple(sorted(found, key=lambda each: each.span))
    credits_ = [Span(*credit.span()) for pattern in (INLINE_CREDIT, OPEN_CREDIT) for credit in pattern.finditer(page)]
    for agency in INLINE_AGENCY.finditer(page):
        credits_ += [Span(agency.start(), agency.end() + len(name)) for name in writers if page.startswith(name, agency.end())]
    for credit in sorted(credits_, key=lambda each: (each.start, -each.end)):
        if found and credit.start < found[-1].span.end:
            continue
        if page[credit.end : credit.end + 4].strip()[:1].islower():
            # A remark in the middle of a sentence.
            continue
        start = _caption_start(page, found[-1].span.end if found else 0, credit.start)
        if page[credit.start] in "Ff" and len(page[start : credit.start].split()) > _LONGEST_OPEN:
            # Nothing but its label tells that credit from the story: so long a sentence is the story's.
            start = credit.start
        found += _found(text, start, credit.end)
    return tuple(found)


def _found(text: str, start: int, end: int) -> list[Found[Caption]]:
    caption = parse_caption(text[start:end])
    return [] if caption is None else [Found(caption, Span(start, end))]


def _caption_start(page: str, floor: int, end: int) -> int:
    """Return where the sentence before a credit begins; the credit itself where that sentence belongs to the story or never begins."""
    own, floor = floor, max(floor, end - _LONGEST_INLINE)
    inside = page[floor:end].rstrip(" .")
    # The text opens there, or a caption ends.
    starts = [floor] if floor == own else []
    starts += [floor + stop.end() for stop in _SENTENCE_END.finditer(inside)]
    if not starts:
        return end
    # "… di bantaran sungai. Minggu (15/6/2025) sore (FOTO: …)": a day is the rest of the sentence before it.
    last = starts.pop()
    if starts and _DAY_ALONE.match(page, last):
        last = starts.pop()
    last += len(page[last:end]) - len(page[last:end].lstrip())
    told = _SPEECH.search(page, last, end) or _RUNS_ON.search(page, last, end) or _NUMBERED.search(page, max(0, last - 8), last)
    return end if told else last


_LONGEST: Final = 700
"""A caption is one paragraph at most, or says that twice; what is longer is a story joined to one line."""

_SPEECH: Final = lazy_pattern(
    r"\b(?:kata|ujar|ucap|tutur|pungkas|jelas|imbuh|tambah|tegas|ungkap|sebut|tandas|papar|terang|kata dia|lanjut)(?:nya)?\b|[\"]", re.IGNORECASE
)
_ADDRESS: Final = lazy_pattern(r"https?:|www\.|\[?email", re.IGNORECASE)
# What a caption cannot do without: something of a credit at its end, or a lead or a credit at its start.
_TRACES: Final = ("/", "|", "\u00a9", "(c)", "foto", "photo", "sumber", "credit", "kredit", "dok")
_HEAD: Final = lazy_pattern(
    r"[ ]{0,3}(?:-|Ilustrasi|Image|Perbesar|Lihat Foto|Foto|FOTO|foto|Photo|K[Ee][Tt]|k[Ee]t|T[Ee][Kk]?[Ss]|Caption|Takarir"
    r"|[A-Z][A-Za-z.]{2,24}/|Twitter|Instagram|Facebook|YouTube)"
)
_INLINE_LEAD: Final = lazy_pattern(r"(?:^|(?<=[.?!\"')\n])|(?<=[.?!\"')] ))Lihat Foto[ :]{1,3}(?=[A-Z\"])")
# "… kata Sari. Perbesar Petani menjemur padi. (Foto: Rudi) Hasilnya naik.": the first credit behind the button ends the caption.
_ENLARGED: Final = lazy_pattern(
    r"(?:^|(?<=[.?!\"')] ))Perbesar (?=[A-Z\"(])"
    r"(?:[^()\n]|\((?:kanan|kiri|tengah|depan|belakang|kedua|ketiga|\d)[^()\n]{0,30}\)){6,400}?"
    r"\([^()\n\d][^()\n]{1,110}\)(?= [A-Z\"(*]|\s*$)"
)
_LONGEST_OPEN: Final = 10
_CLOSING: Final = (")", "]")
_LONGEST_INLINE: Final = 360
_LONGEST_FRONTED: Final = 420
_NO_TITLE: Final = r"(?<!\b[A-Z])(?<!\.[A-Z])(?<!\b(?:Dr|Hj|Ir|Jl|No|St|KH|dr|no))(?<!\b(?:Drs|Dra|Moh|Muh|Kab|Kec|Jln|Tbk))(?<!\bProf)"
_SENTENCE_END: Final = lazy_pattern(rf"{_NO_TITLE}[.?!][\"')]{{0,2}}[ ]{{0,3}}(?=[A-Z0-9\"'])")
_INLINE_STOP: Final = lazy_pattern(rf"(?:{_NO_TITLE}[.?!][\"']?(?=[ (A-Z]|$)(?:[ ]?\([^()\d]{{2,80}}\)(?=[ A-Z]|$))?|\)(?=[A-Z]|$))", re.MULTILINE)
# A sentence that speaks of the one before it, and a heading with its number, are the story's own.
_RUNS_ON: Final = lazy_pattern(
    r"(?<![^ ])(?:Selain|Namun|Sementara|Tetapi|Tapi|Meski(?:pun)?|Kemudian|Lalu|Karena|Oleh|Menurut|Dia|Ia|Mereka|Kami|Bahkan|Padahal|Sebab"
    r"|Adapun|juga|bahwa)(?![^ ,])"
)
_NUMBERED: Final = lazy_pattern(r"(?<![\w-])\d{1,2}\.[ ]{0,3}$")
_DAY_ALONE: Final = lazy_pattern(rf"[ ]{{0,3}}{one_of(WEEKDAYS_PRINTED)},? ?\(?\d[^.?!]{{0,40}}\(")
_LONGEST_NAME: Final = 4
_SMALL_WORD: Final = lazy_pattern(r"\b[a-z]{2}")
_WITH_OUTLET: Final = lazy_pattern(r"[^/\n]{2,40}/[A-Z][\w.'-]*[ ].*")
_BAR: Final = lazy_pattern(r"[ ]{0,3}\|[ ]{0,3}$")


class _Reading:
    """A caption whose credits are peeled off from its end."""

    __slots__ = ("credits", "end", "page", "start", "text")

    def __init__(self, text: str, page: str, whole: Span) -> None:
        self.text, self.page = text, page
        self.start, self.end = whole.start, whole.end
        self.credits: Final[list[Span]] = []

    def caption(self) -> Caption:
        credit = ", ".join(plain(span.of(self.text)) for span in sorted(self.credits)) or None
        return Caption(plain(self.text[self.start : self.end]).rstrip("," if credit else ""), credit)

    def drop_first(self) -> None:
        """Leave the second of two equal captions, and take what stands before the first for the credit."""
        page = self.page[self.start : self.end]
        twice = said_twice(page)
        if twice is None or (twice.owner and not is_owned(page, twice)):
            return
        if twice.owner:
            self.credits.append(Span(self.start, self.start + twice.owner))
        self.start += twice.again

    def peel_sure(self) -> bool:
        """Take one credit off the end that can be nothing else."""
        page = self.page[self.start : self.end]
        if page.startswith("-") and not self.credits and looks_credited(page.lstrip("- ")):
            self.credits.append(Span(self.start + len(page) - len(page.lstrip("- ")), self.end))
            self.end = self.start
            return False
        if bar := _BAR.search(page):
            self.end = self.start + bar.start()
            return True
        if (match := PARENS.search(page)) and (SURE_CREDIT.fullmatch(match["credit"]) or NAMED_CREDIT.fullmatch(match["credit"])):
            return self._take(match)
        tail = page[-140:]
        # The word stands before an address with strokes of its own ("copyright unsplash.com/Sari Lestari").
        if "opyright" in tail and (match := COPYRIGHTED.search(tail)):
            return self._take(match, len(page) - len(tail))
        # The strokes need one: their patterns are long to make ready.
        strokes = (SLASH, labels.FOTO_AND_STROKE, OPEN_SOURCE) if "/" in tail else ()
        for pattern in (labels.LABELLED_CREDIT, SIGNED, BARRED, *strokes):
            if (match := pattern.search(tail)) and (pattern is not OPEN_SOURCE or are_all_names(match["credit"])):
                return self._take(match, len(page) - len(tail))
        if (match := DASHED.search(tail)) and (match["stop"] or looks_credited(match["credit"])) and " - " not in match["credit"].strip():
            return self._take(match, len(page) - len(tail), keep=len(match["stop"] or ""))
        if "-" in tail and (match := BETWEEN_DASHES.search(tail)):
            return self._take(match, len(page) - len(tail))
        if match := STOCK.search(tail):
            return self._take(match, len(page) - len(tail))
        return False

    def peel_owner(self) -> None:
        """Take an owner right behind a stroke; behind nothing but a name an outlet is a part of the credit."""
        match = labels.OWNER_AT_END.search(self.page, self.start, self.end)
        shown = self.page[self.start : match.start()] if match else ""
        if match and (match["short"] or _SMALL_WORD.search(shown) or len(shown.split()) > _LONGEST_NAME):
            self._take(match, -self.start)

    def peel_likely(self) -> None:
        """Take the last parentheses for the credit where they say no day, no side and no short form."""
        page = self.page[self.start : self.end]
        match = PARENS.search(page)
        if match is None or not match.start() or match["credit"].lstrip()[:1].islower():
            return
        # "(KPK)" is short for what stands right before it, and "(ANTARA)", or what stands behind a sentence, owns the picture.
        owns = is_outlet(match["credit"]) or (match["credit"].isupper() and page[: match.start()].endswith((".", "!", "?")))
        if owns or NO_CREDIT.fullmatch(match["credit"]) is None:
            self._take(match)

    def take_front(self) -> None:
        """Take a credit that stands before the caption."""
        if match := labels.CREDIT_IN_FRONT.match(self.page, self.start, self.end):
            self.credits.append(Span(*match.span("credit")))
            self.start = match.end()

    def _take(self, match: re.Match[str], offset: int = 0, *, keep: int = 0) -> bool:
        credit = match["credit"]
        first = self.start + offset + match.start("credit") + len(credit) - len(credit.lstrip())
        if label := labels.CREDIT_LABEL.match(credit.lstrip()):
            first += label.end()
        stop = match.groupdict().get("stop") if not keep else None
        last = first + len(credit.rstrip()) - (first - self.start - offset - match.start("credit"))
        if last <= first:
            return False
        self.credits.append(Span(first, last))
        self.end = self.start + offset + match.start() + keep + (len(stop.rstrip()) if stop else 0)
        if "label" in match.re.groupindex and self.page[self.start + offset + match.start() :].startswith("Ilustrasi/"):
            self.end += len("Ilustrasi")
        rest = self.page[self.start : self.end].rstrip(" |/")
        if rest.endswith((" -", " --")) or rest == "-":
            rest = rest.rstrip(" -")
        self.end = self.start + len(rest)
        return True


def _is_owner(text: str) -> bool:
    return len(text.split()) <= 8 and not text.endswith(".")


def _is_credit_alone(text: str) -> bool:
    """Say whether what stands behind "Foto:" is whose picture it is, and not what it shows."""
    words = text.split()
    return (looks_credited(text) and len(words) <= 8 and not text.endswith(".")) or (len(words) <= 2 and not text.endswith("."))


def _gives_itself_away(page: str) -> bool:
    if is_lone_owner(page):
        return True
    end = page[-140:].lower()
    if not end.rstrip(" .|").endswith(_CLOSING) and not any(map(end.__contains__, _TRACES)) and not _HEAD.match(page):
        return False
    if _ADDRESS.match(page):
        # An address, and the foot of a page in which a scraper hid one.
        return False
    if owned := labels.CREDIT_LEAD.match(page):
        return _is_owner(owned["credit"]) and (not owned["bare"] or looks_credited(owned["credit"]))
    if lead := labels.CAPTION_LEAD.match(page):
        return lead.end() < len(page) or bool(lead["foto"])
    if page.startswith("Ilustrasi") and len(page) <= 160 and len(page.split()) <= 9:
        return True
    fronted = labels.CREDIT_IN_FRONT.match(page) is not None and len(page) <= _LONGEST_FRONTED and not _SPEECH.search(page)
    if fronted or ("foto: (" in end and end.rstrip().endswith(")")):
        return True
    if page.rstrip(" .|").endswith(_CLOSING) and (match := PARENS.search(page, max(0, len(page) - 140))) is not None:
        return _parentheses_give_it_away(page, match)
    return _end_gives_it_away(page)


def _parentheses_give_it_away(page: str, match: re.Match[str]) -> bool:
    """Say whether the parentheses at the end of a line hold a photo credit."""
    credit, before = match["credit"].strip(), page[: match.start()]
    if match["round"] is None and _WITH_OUTLET.fullmatch(credit) is None:
        # In square brackets stories have remarks and addresses.
        return False
    if labels.CREDIT_LABEL.match(credit) and not credit.lower().startswith("sumber"):
        return True
    if page.endswith("."):
        # Parentheses inside a sentence ("… di laut itu (Ensiklopedia).").
        return False
    if signs_story(credit, before):
        return False
    if SURE_CREDIT.fullmatch(credit) and not re.fullmatch(r"[a-z]{1,5}/[a-z]{1,5}|x|ig|net|ho|pr|mi|via|google|[a-z]{2,6}/(?:net|ist)", credit):
        return _reads_as_caption(before) or bool(re.match(r"(?:dok|ist|foto|photo|ap |afp|reuters|antara)", credit, re.IGNORECASE))
    return bool(NAMED_CREDIT.fullmatch(credit)) and is_photographer(credit, before) and _reads_as_caption(before)


def _end_gives_it_away(page: str) -> bool:
    """Say whether the end of a line that closes without parentheses credits a picture."""
    if re.match(r"-{1,2}[ ]?\w", page) and looks_credited(page.lstrip("- ")) and len(page.split()) <= 7 and page[-1] != ".":
        return True
    tail = page[-140:]
    if "/" in tail and (match := OPEN_SOURCE.search(tail)) and are_all_names(match["credit"]):
        return True
    if (
        ("\u00a9" in tail or "(c)" in tail.lower())
        and (match := SIGNED.search(tail))
        and ((match.start() > 0 and not match["credit"][:4].isdigit()) or page[: len(page) - len(match[0])].endswith("."))
        and len(match["credit"].split()) <= 5
        and not re.search(r"copyright|hak cipta|all rights", page, re.IGNORECASE)
    ):
        return True
    labelled = labels.LABELLED_CREDIT.search(tail) if labels.LABEL_WORD.search(tail) else None
    if labelled and labelled.start() > 0 and labelled["label"] != "Sumber" and len(labelled["credit"].split()) <= 6:
        return not _SPEECH.search(page)
    if (stroked := labels.FOTO_AND_STROKE.search(tail)) and stroked.start() and not _SPEECH.search(page):
        return True
    if labels.CREDIT_IN_FRONT.match(page):
        return True
    return page.endswith(". |") and len(page) < 300 and page.count(". ") == 1


def _reads_as_caption(text: str) -> bool:
    """Say whether words before a credit that could also sign a story are one sentence that reports no speech."""
    text = text.strip()
    return 0 < len(text) <= 330 and not _SPEECH.search(text) and len(re.findall(r"[.!?] +[A-Z]", text)) <= (1 if text.startswith("Ilustrasi") else 0)
