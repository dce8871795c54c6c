"""Read another story that a page promotes by its headline."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.dates import Moment, Said
from idnews.errors import check_text
from idnews.fold import fold, level, plain
from idnews.lexicon.promotions import CHANNEL_WORDS, STOP_LABELS, STOPS, VIDEO_TAILS
from idnews.lexicon.words import ORDINALS, ZODIAC
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.prose import has_glued_sentences, has_stops_for_commas, title_case_share
from idnews.related.headline_end import End, headline_end, second_headline
from idnews.related.headline_words import Wording, holds_seam
from idnews.related.item import parse_listed
from idnews.related.leads import BULLETED, any_of, find_leads
from idnews.related.quoted import unquoted
from idnews.span import Found, Span

_HEADLINE_AT_MOST: Final = 300
_WORDS_AT_MOST: Final = 24
_SHORTEST: Final = 3
_TITLED: Final = 0.88
_SENTENCES: Final = lazy_pattern(r"[a-z]{2}[.] [A-Z]")


@attrs.frozen(repr=False)
class Related(Printed):
    """Another story, promoted by its headline.

    >>> print(Related("Harga Kopi Gayo Naik"))
    Baca juga: Harga Kopi Gayo Naik
    """

    headline: str
    """The promoted headline, without lead, quotation marks of the prompt, or bullet."""

    kicker: str | None = attrs.field(default=None, kw_only=True)
    """The section named above the headline in a list; `None` where none is."""

    when: Said | None = attrs.field(default=None, kw_only=True)
    """When it was published, as the list says it; `None` where it does not."""

    moment: Moment | None = attrs.field(default=None, kw_only=True)
    """When that was, seen from the day on which the page was read; `None` where the list does not say, or that day is not known."""

    url: str | None = attrs.field(default=None, kw_only=True)
    """Where the story can be read; `None` where the page does not link it, as in plain text."""

    inline: bool = attrs.field(default=True, kw_only=True)
    """Whether a lead ("Baca juga: …") promotes it inside the story; a list beside the story promotes it otherwise."""

    sure: bool = attrs.field(default=True, kw_only=True, eq=False)
    """Whether the page shows where the headline ends; it is a guess where the story runs on behind it without a sign."""

    def __str__(self) -> str:
        """Return the promotion in its usual form."""
        if self.inline:
            return f"Baca juga: {self.headline}"
        return "\n".join(str(part) for part in (self.kicker, self.when, self.headline) if part is not None)


_STOP: Final = lazy_pattern(
    lambda: (
        rf"""
    # Most letters of a story begin none of these.
    (?= [^a-gi-z] ) (?:
      \n | © | > | • | [♈-♓] | \[Gambas | https?:// | \(\*\)
    | (?:{any_of(STOPS)})
    | (?:{any_of(STOP_LABELS)}) [ ]{{0,2}} :
    | : (?= \s*+ \[ | [ ]*+ (?: [\r\n] | $ ) )
    | [ ] (?i:{any_of(VIDEO_TAILS)}) [ ]{{0,2}} :
    | \( (?: [a-z]{{2,4}} | [A-Z][a-z]{{2}} ) (?: / [a-z]{{2,4}} )? \) (?= \s*+ (?: $ | Editor ) )
    | \( [ ]? \w{{3,24}} (?: \.\w{{2,4}} ){{0,2}} [ ]?/[ ]? \w{{2,24}} [ ]? \) \s*+ $
    | \( [A-Z]{{2,4}} \) \s*+ $
    )
    """
    ),
    re.VERBOSE,
)

_FURTHER: Final = lazy_pattern(r"\s{0,4}• {1,3}(?=[\"'A-Z0-9])")
# Okezone's lead heads two, each behind a dash: "Baca Juga: - Kopi Gayo … - Jembatan …". Four words make a headline: "Persis - Persib" is none.
_DASHED: Final = lazy_pattern(r" {1,3}- {1,3}(?=[\"'A-Z][^ ]*+(?: [^ ]++){3})")

# "… Naik 3. Menanam Bakau": the headline ends before an item of the story's list.
_ITEM: Final = lazy_pattern(r"(?P<number>[1-9]\d?)\. {1,2}(?=[\"'A-Z])")
_BEFORE_ITEM: Final = lazy_pattern(r"[a-z?!\"']\Z|[^. ] \Z")
_ITEMS: Final = range(2, 30)
# "… Naik Kedua, petani …": it ends before a point as well.
_POINT: Final = lazy_pattern(lambda: rf"(?<!\S)[\"']?(?P<point>{'|'.join(ORDINALS[1:])})[,:] ")
# "… Naik ♎ Libra: …", "… Naik Libra Cinta: …": a horoscope goes on with the next sign.
_SIGN: Final = lazy_pattern(lambda: rf"(?<!\S)(?:[\u2648-\u2653]\uFE0F? {{0,2}})?(?i:{'|'.join(ZODIAC)})(?=:| ?\(\d| ?(?:Cinta|Asmara):)")
# The item, point or sign before stands no further above.
_LISTED_WITHIN: Final = 8000

_TAIL: Final = lazy_pattern(lambda: rf"[ ]{{0,3}}(?i:{any_of(VIDEO_TAILS)})?[ ]{{0,2}}:?(?:[ ]{{0,2}}>{{1,4}})?")
_TAIL_OF_PROMPT: Final = lazy_pattern(lambda: rf"[ ](?i:{any_of(VIDEO_TAILS)})[ ]?:?$")
_CHANNEL: Final = lazy_pattern(lambda: "|".join(map(re.escape, CHANNEL_WORDS)))


class _Page:
    """A text with what tells the ends of its headlines, read when the first is looked for: most stand alone on a line."""

    def __init__(self, text: str, levelled: str, *, in_glued: bool) -> None:
        self.text: Final = text
        self.levelled: Final = levelled
        self.in_glued: Final = in_glued

    @functools.cached_property
    def wording(self) -> Wording:
        return Wording.of(self.levelled)

    @functools.cached_property
    def glued(self) -> bool:
        return self.in_glued or has_glued_sentences(self.levelled)

    @functools.cached_property
    def stopped(self) -> bool:
        return has_stops_for_commas(self.levelled)

    def headline_end(self, start: int, stop: int) -> End:
        return headline_end(self.levelled, start, stop, self.wording, glued=self.glued, stopped=self.stopped)

    def related(self, start: int, end: End) -> Related | None:
        return _related(self.text, self.levelled, start, end.at, sure=end.sure)


def find_related(text: str) -> tuple[Found[Related], ...]:
    """Return the stories that `text` promotes inside its run, in order.

    >>> text = "Panen raya dimulai. Baca juga: Petani Wonosari Panen Kopi Perdana Menurut Darto, hasilnya baik."
    >>> [found] = find_related(text)
    >>> found.value.headline
    'Petani Wonosari Panen Kopi Perdana'
    >>> found.span.of(text)
    'Baca juga: Petani Wonosari Panen Kopi Perdana'

    Where the story runs on behind a headline without a sign the end is the likeliest one, and `Related.sure` is false where another
    end is nearly as likely.
    """
    check_text(text)
    return find_promoted(text)


def find_promoted(text: str, *, in_glued: bool = False) -> tuple[Found[Related], ...]:
    """Return the stories that a part of a page promotes, in order; `in_glued` where the page's paragraphs are joined by nothing.

    Two headlines under one lead are joined by nothing there as well, and what is left of their line holds no sentence.
    """
    levelled = level(text)
    leads = list(find_leads(levelled))
    if not leads:
        return ()
    page = _Page(text, levelled, in_glued=in_glued)
    found: list[Found[Related]] = []
    for index, lead in enumerate(leads):
        stop = leads[index + 1].start() if index + 1 < len(leads) else len(text)
        found.extend(_promoted(page, lead, stop))
    return tuple(found)


def parse_related(text: str) -> Related | None:
    r"""Return the story that `text` promotes, or `None` if it is no promotion of a story.

    >>> parse_related("Tonton juga video \"Begini Cara Menanam Padi\" di sini:").headline
    'Begini Cara Menanam Padi'
    >>> parse_related("Bisnis\n11 jam lalu\n\nHarga Kopi Gayo Naik").kicker
    'Bisnis'
    >>> parse_related("Ia membaca juga buku itu.") is None
    True
    """
    check_text(text)
    trimmed = text.strip()
    levelled = level(trimmed)
    lead = next(find_leads(levelled), None)
    if lead is None or lead.start() > 0:
        listed = parse_listed(trimmed)
        if listed is None or _CHANNEL.search(fold(listed[2])):
            return None
        kicker, when, headline = listed
        return Related(headline, kicker=kicker, when=when, inline=False)
    start, stop = lead.end(), len(trimmed)
    if lead["paren"] and levelled.endswith(")"):
        stop -= 1
    if "\n" in levelled[start:stop]:
        return None
    return _related(trimmed, levelled, start, stop, prompted=lead["watch"] is not None)


def _promoted(page: _Page, lead: re.Match[str], stop: int) -> Iterator[Found[Related]]:
    start, levelled = lead.end(), page.levelled
    close = _closing(levelled, lead, min(stop, start + _HEADLINE_AT_MOST))
    if close is not None:
        value = page.related(start, End(close, sure=True))
        if value is not None:
            end = close + 1
            tail = _TAIL.match(levelled, end)
            end = end if lead["paren"] or tail is None or not tail[0].strip() else tail.end()
            yield Found(value, _trimmed(levelled, lead.start(), end))
        return
    halt = _STOP.search(levelled, start, min(stop, start + _HEADLINE_AT_MOST * 2))
    limit, stop = stop, halt.start() if halt else stop
    line_ends = halt[0] == "\n" if halt else stop == len(levelled)
    if (item := _next_item(levelled, start, min(stop, start + _HEADLINE_AT_MOST * 2))) is not None:
        stop, line_ends = item, False
    dashed = (lead["bullet"] or "").startswith("-")
    stop = _next_dash(page, start, stop) if dashed else stop
    whole = line_ends and _alone(levelled, lead.start(), start, stop) and not (page.in_glued and holds_seam(levelled, start, stop))
    first = End(stop, sure=True) if whole else page.headline_end(start, stop)
    value = page.related(start, first)
    if value is None:
        return
    tail = _TAIL.match(levelled, first.at)
    at_stop = not levelled[first.at : stop].strip()
    yield Found(value, _trimmed(levelled, lead.start(), tail.end() if tail and at_stop else first.at))
    if lead["dot"] or lead["bullet"]:
        yield from _further(page, first.at, limit, dashed=dashed)
        return
    second = None if whole else second_headline(levelled, first.at, stop, page.wording)
    value = page.related(first.at, second) if second else None
    if second and value:
        yield Found(value, _trimmed(levelled, first.at, second.at))


def _next_item(levelled: str, start: int, stop: int) -> int | None:
    """Return where the next item, point or sign of the zodiac begins whose earlier ones stand above the lead; other signs may follow as well."""
    above = max(0, start - _LISTED_WITHIN)
    for item in _ITEM.finditer(levelled, start, stop):
        number, first = int(item["number"]), item.start()
        if number in _ITEMS and _BEFORE_ITEM.search(levelled, max(0, first - 2), first) and levelled.rfind(f"{number - 1}. ", above, start) >= 0:
            return first
    for point in _POINT.finditer(levelled, start, stop):
        before = ORDINALS[ORDINALS.index(point["point"]) - 1]
        if any(levelled.rfind(f"{before}{sign} ", above, start) >= 0 for sign in ",:"):
            return point.start()
    sign = _SIGN.search(levelled, start, stop)
    if sign is None:
        return None
    others = _SIGN.search(levelled, above, start) or _SIGN.search(levelled, sign.end(), sign.end() + _LISTED_WITHIN)
    return sign.start() if others is not None else None


def _next_dash(page: _Page, start: int, stop: int) -> int:
    """Return where a headline ends before the dash of the next one; `stop` where no dash parts two headlines."""
    for dash in _DASHED.finditer(page.levelled, start, min(stop, start + _HEADLINE_AT_MOST)):
        headline = page.levelled[start : dash.start()]
        if headline.count(" ") >= _SHORTEST and title_case_share(headline) >= _TITLED:
            return dash.start()
    return stop


def _further(page: _Page, at: int, limit: int, *, dashed: bool) -> Iterator[Found[Related]]:
    """Find the headlines that follow the first behind bullets or dashes of their own."""
    levelled, sign = page.levelled, _DASHED if dashed else _FURTHER
    bullet = sign.match(levelled, at, limit)
    while bullet is not None and (dashed or BULLETED.match(levelled, bullet.end(), limit)):
        halt = _STOP.search(levelled, bullet.end(), min(limit, bullet.end() + _HEADLINE_AT_MOST * 2))
        stop = halt.start() if halt else limit
        end = page.headline_end(bullet.end(), _next_dash(page, bullet.end(), stop) if dashed else stop)
        value = page.related(bullet.end(), end)
        if value is None:
            return
        yield Found(value, _trimmed(levelled, bullet.start(), end.at))
        bullet = sign.match(levelled, end.at, limit)


def _alone(levelled: str, lead: int, start: int, stop: int) -> bool:
    """Say whether lead and headline have a line for themselves."""
    line = levelled[start:stop].rstrip()
    opens = not lead or levelled[max(0, lead - 3) : lead].rstrip(" •-")[-1:] in ("\n", "\r", "")
    return opens and line.count(" ") < _WORDS_AT_MOST and (line.endswith("..") or not line.endswith((".", '"'))) and _SENTENCES.search(line) is None


def _closing(levelled: str, lead: re.Match[str], stop: int) -> int | None:
    """Return where the sign that was opened before a headline closes behind it, or `None` if none was."""
    start = lead.end()
    if lead["paren"]:
        depth = 0
        for at in range(start, stop):
            depth += (levelled[at] == "(") - (levelled[at] == ")")
            if depth < 0:
                return at
        return None
    if lead["watch"] and levelled[start : start + 1] in ("'", '"'):
        quote = levelled[start]
        at = levelled.find(quote, start + 1, stop)
        while at >= 0:
            behind = levelled[at + 1 : at + 2]
            # Of two marks in a row the first belongs to words inside the headline.
            ends = behind != quote and not behind.isalnum()
            if ends and (behind != " " or quote == '"' or levelled[at + 1 : at + 9].strip()[:2] in ("", "di", "[G", "se", "be")):
                return at
            at = levelled.find(quote, at + 1, stop)
    return None


def _trimmed(levelled: str, start: int, end: int) -> Span:
    while end > start and levelled[end - 1].isspace():
        end -= 1
    while start < end and levelled[start].isspace():
        start += 1
    return Span(start, end)


def _related(text: str, levelled: str, start: int, stop: int, *, prompted: bool = False, sure: bool = True) -> Related | None:
    """Return the promoted story whose headline stands between two offsets, freed from the signs of the prompt."""
    headline = plain(text[start:stop])
    if _CHANNEL.search(fold(headline)):
        return None
    tail = _TAIL_OF_PROMPT.search(headline) if prompted else None
    if tail is not None:
        headline = headline[: tail.start()]
    headline = unquoted(headline.strip("•*").lstrip("»›→►▸ ").strip().removesuffix(":").strip())
    folded = fold(headline)
    if not any(char.isalpha() for char in headline) or folded.startswith("berikut ini") or len(headline) > _HEADLINE_AT_MOST:
        return None
    if levelled[start:stop].lstrip()[:1].islower() and headline.count(" ") < 3:
        return None
    return Related(headline, sure=sure)
