"""Find the datelines that brackets, a bar, a colon or a full stop part from the story."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from idnews.lexicon.calendar import WEEKDAYS_PRINTED
from idnews.lexicon.names import COMMON_WORDS
from idnews.lexicon.outlets import DOMAIN_ENDINGS, OFFICES, PRESS_WORDS, STOPPED, UNSIGNED
from idnews.lexicon.places import PLACES_CALLED
from idnews.lexicon.roles import BARE_LABELS
from idnews.lexicon.words import ATTRIBUTIONS, OPENERS, RANKS, STARTERS
from idnews.lexicon.words import COMMON_WORDS as PLAIN_WORDS
from idnews.pattern import lazy_pattern
from idnews.persons import is_outlet
from idnews.placename import NEVER, WRAP, Part, is_known, known_from
from idnews.prose import ends_sentence, in_title_case, looks_like_prose
from idnews.template import one_of


class Piece(NamedTuple):
    """Offsets of a dateline's parts in a levelled page."""

    start: int
    """Where the dateline begins."""
    end: int
    """Where it ends, behind its dash."""
    place: Part | None
    """The place; `None` where only an outlet signs."""
    outlet: Part | None
    """The outlet; `None` where only a place is named."""
    dash: Part
    """What parts it from the story; empty where nothing does."""
    joint: str = ", "
    """What stands between place and outlet, as `Dateline.joint` says."""
    outlet_first: bool = False
    """Whether the outlet stands before the place."""
    day: Part | None = None
    """The day behind the place; `None` where there is none."""


# "[PATI, Kabar Contoh] - ", "(PATI) - ".
_BRACKETED: Final = lazy_pattern(
    r"[ ]{0,3}[\[(] ?(?P<place>[A-Z][\w' -]{2,30}?)"
    r"(?:(?P<joint>, ?| ?\| ?)(?P<outlet>[A-Za-z][\w. -]{1,30}?))? ?[\])] {0,3}(?P<dash>-{1,2})(?= ?[A-Z\"'])"
)
# "RMOL. Warga …", "RMOLBANTEN. Warga …": an outlet in capitals that opens its stories with its name and a full stop.
_STOPPED: Final = lazy_pattern(lambda: rf"(?P<outlet>{one_of(STOPPED)}[A-Z]{{0,12}})(?P<stop>\.)(?=[ ][A-Z\"'])")
# "AKURAT.CO Warga …": nothing parts it from the story.
_UNSIGNED: Final = lazy_pattern(lambda: rf"(?P<outlet>{one_of(UNSIGNED)})(?P<sign>)(?= [A-Z\"'])")
# "DEMAK, KABARCONTOH.ID | Warga …", "KABARCONTOH.ID | Warga …": a bar for the dash.
_BARRED: Final = lazy_pattern(
    r"(?:(?P<place>[A-Z][\w'-]{2,20}+(?: [A-Z][\w'-]{1,20}+){0,2}), {0,2})?"
    r"(?:(?P<domain>[A-Za-z0-9][\w-]{1,30}+(?:\.[A-Za-z]{2,6}){1,2})|(?P<name>[A-Z][A-Z0-9]{1,20}+(?: [A-Z0-9]{2,20}+){0,2}))"
    r" {0,2}(?P<bar>\|{1,2})(?= )"
)
# "Humas Polres Sukamaju – Warga …", "DISKOMINFO, Bontang – Warga …", "Pendim 0799/Sukamaju – Warga …": a press office for the outlet.
_OFFICE: Final = lazy_pattern(
    lambda: (
        rf"(?P<office>(?i:{one_of(OFFICES)})(?: (?:[A-Z][\w.'-]{{1,20}}+|\d{{1,4}}(?:/[A-Z]\w{{2,20}}+)?)){{0,5}}?)"
        r"(?:, {0,2}(?P<place>[A-Z][\w'-]{2,20}+(?: [A-Z][\w'-]{1,20}+){0,2}))? {0,2}(?P<dash>-{1,2})(?= [\"'(]{0,2}[A-Z0-9])"
    )
)
# "LUBUK PAKAM I Warga …", "Bandung || Warga …".
_LONE_BAR: Final = lazy_pattern(r" (?P<bar>\|{1,2}|//|I)(?= [A-Z\"'])")
# "Kampung Hulu, KabarContoh.id // Warga …", "KABARCONTOH.ID | Kampung Hulu – Warga …", "KAMPUNG HULU – KabarContoh.id – Warga …": beside the
# address of an outlet a place need not be known.
_ENDINGS: Final = one_of((*DOMAIN_ENDINGS, *(ending.upper() for ending in DOMAIN_ENDINGS)))
_DOMAIN: Final = rf"(?:[A-Z][a-z]{{2,14}} )?[A-Za-z0-9][\w-]{{2,30}}+\.(?:{_ENDINGS})(?![\w.]\w)"
_NAME: Final = r"[A-Z][\w'-]{2,20}+(?: [A-Z][\w'-]{1,20}+)"
_TOWN: Final = rf"{_NAME}{{0,3}}(?:, {_NAME}{{0,2}})?"
_JOINT: Final = r" ?(?P<joint>,|\|{1,2}|-{1,2}|/) ?"
_SIGN: Final = r"\.? {0,2}(?P<sign>//|\|{1,2}|-{1,2}|:)(?= ?[\"'(A-Z0-9])"
_TOWN_FIRST: Final = lazy_pattern(rf"(?P<place>{_TOWN}){_JOINT}(?P<outlet>{_DOMAIN}){_SIGN}")
_DOMAIN_FIRST: Final = lazy_pattern(rf"(?P<outlet>{_DOMAIN}){_JOINT}(?P<place>{_TOWN}){_SIGN}")
# "KAMPUNG HULU (Kabar Contoh): Warga …".
_BRACKETED_OUTLET: Final = lazy_pattern(rf"(?P<place>{_NAME}{{0,3}}) ?\((?P<outlet>[A-Z][\w. -]{{1,30}}?)\) ?(?P<sign>:)(?= [\"'(A-Z0-9])")
# "SLEMAN – KM – Warga …": an outlet in capitals between two dashes, behind a place that is known.
_BETWEEN_DASHES: Final = lazy_pattern(
    r"(?P<place>[A-Z][A-Z' ]{2,30}) ?-{1,2} ?(?P<outlet>[A-Z][A-Z0-9]{1,11}(?: [A-Z][A-Z0-9]{1,11})?) ?(?P<sign>-{1,2})(?= [\"'A-Z0-9])"
)
# An address and a dash stand before a person as well: "KABARCONTOH.ID – Kapten Sari Lestari – …".
_LONGEST_TOWN: Final = 2
# "KABARMUARA, KAMPUNG HULU - Warga …", "KAMPUNG HULU, KABARMUARA - Warga …": of two names in capitals one is an outlet's by its words.
_CAPITALS: Final = r"[A-Z][A-Z'-]{2,20}+(?: [A-Z][A-Z'-]{1,20}+){0,3}"
_IN_CAPITALS: Final = lazy_pattern(rf"(?P<first>{_CAPITALS}), {{0,2}}(?P<second>{_CAPITALS}) ?(?P<sign>-{{1,2}})(?= ?[\"'(A-Z0-9])")
_PRESS: Final = lazy_pattern(lambda: rf"(?:^|(?<= )){one_of(PRESS_WORDS)}|{one_of(PRESS_WORDS)}(?:$|(?= ))", re.IGNORECASE)
# "JAKARTA, Sejumlah warga …", "KabarContoh.id, Setiap tahun …": a comma for the dash, before a sentence.
_DAYS: Final = one_of(WEEKDAYS_PRINTED)
_BEFORE_COMMA: Final = lazy_pattern(
    rf"(?:(?P<place>{_CAPITALS})|(?P<outlet>[A-Za-z0-9][\w-]{{2,30}}+\.(?:{_ENDINGS})))"
    rf"(?P<sign>,)(?= [\"']?(?!{_DAYS}\b)(?P<word>[A-Z][a-z]+))"
)
# "DEMAK, Kota Wali di pesisir utara, kembali dilanda banjir", "SOLO, Batik dan keris menjadi …": the place is the subject, and no dateline.
_EPITHET: Final = lazy_pattern(lambda: rf"{one_of(PLACES_CALLED)} (?=[A-Z])")
_BESIDE: Final = lazy_pattern(r"[A-Z][a-z]+ (?:dan|serta|atau) ")
_APPOSITION: Final = lazy_pattern(lambda: rf"(?P<apposition>[A-Z][^,.:;?!\"\n]{{2,80}}), (?=[a-z])(?!(?:{one_of(ATTRIBUTIONS)}|dan|serta) )")
# A verb makes a sentence of what stands between the commas.
_TELLING: Final = lazy_pattern(r" (?:me[mnlrwy]|di|ber|ter)[a-z]{3,}")
# "BANDUNG, Koran Daerah - Warga …": the name of an outlet, and the dash that ends the dateline.
_SIGNED: Final = lazy_pattern(r" (?:[A-Z][\w.]{1,24} ){1,4}-{1,3}(?= )")
_JOINTS: Final = {",": ", ", "|": " | ", "-": " - ", "/": " / "}
_BRACKETS: Final = ("[", "(")
_REACH: Final = 90
_COLON_REACH: Final = 40


def before_sign(page: str, start: int) -> Piece | None:
    """Read a dateline at the start of a text that brackets, a bar, a colon or a full stop ends.

    "Jakarta: Pemerintah …" is a known place before running text, "RMOL. Warga …" an outlet.

    >>> before_sign("Jakarta: Warga menanam padi lebih awal tahun ini.", 0).place
    (0, 7)
    """
    wrap = WRAP.match(page, start)
    begin = wrap.end() if wrap else start
    if page[start:begin].strip()[:1] in _BRACKETS and (bracketed := _in_brackets(page, start)) is not None:
        return bracketed
    if (stopped := _STOPPED.match(page, begin)) is not None:
        return Piece(begin, stopped.end(), None, stopped.span("outlet"), stopped.span("stop"))
    if (unsigned := _UNSIGNED.match(page, begin)) is not None and _is_sentence(page, unsigned.end()):
        return Piece(begin, unsigned.end(), None, unsigned.span("outlet"), unsigned.span("sign"))
    if page[begin : begin + 1].isalnum() and (addressed := _with_outlet(page, begin)) is not None:
        return addressed
    if page.find("|", begin, begin + _REACH) > 0 and (barred := _BARRED.match(page, begin)) is not None:
        town, outlet = barred.span("place") if barred["place"] else None, barred.span("domain" if barred["domain"] else "name")
        named = barred["place"] not in NEVER and not is_known(page[slice(*outlet)]) if town else barred["domain"] is not None
        signed = named and (town is None or barred["place"].isupper() or is_known(barred["place"]))
        if town is not None or barred["domain"]:
            return Piece(begin, barred.end(), town, outlet, barred.span("bar")) if signed and _runs_on(page, barred.end()) else None
    if page.find("-", begin, begin + _REACH) > 0 and (signed := _OFFICE.match(page, begin)) is not None and _is_sentence(page, signed.end()):
        town = signed.span("place") if signed["place"] else None
        # "Polres Sukamaju, Kapolres Rudi - kata warga - …" names a person.
        if town is None or is_known(signed["place"]):
            return Piece(begin, signed.end(), town, signed.span("office"), signed.span("dash"), outlet_first=True)
    if (bar := _LONE_BAR.search(page, begin, begin + _COLON_REACH)) is not None and is_known(alone := page[begin : bar.start()]):
        # A capital I for the bar is one only behind capitals.
        apart = "|" not in page[bar.end() : bar.end() + _COLON_REACH]
        signed = apart and (alone.isupper() or bar["bar"] != "I") and _runs_on(page, bar.end())
        return Piece(begin, bar.end(), (begin, bar.start()), None, bar.span("bar")) if signed else None
    if page.find(",", begin, begin + _COLON_REACH) > 0 and (told := _before_comma(page, begin)) is not None:
        return told
    place = known_from(page, begin) if page.find(":", begin, begin + _COLON_REACH) > 0 else None
    # "Jakarta: 20 kasus, Bekasi: …" counts something.
    if place is None or page[place[1] : place[1] + 2] != ": " or not page[place[1] + 1 :].lstrip(" \"'")[:1].isupper():
        return None
    return Piece(begin, place[1] + 1, place, None, (place[1], place[1] + 1)) if _runs_on(page, place[1] + 1) else None


def _before_comma(page: str, begin: int) -> Piece | None:
    """Read a known place in capitals, or an outlet's address before a word that no name begins with, where a sentence follows the comma."""
    match = _BEFORE_COMMA.match(page, begin)
    if match is None or known_from(page, match.start("word")) is not None or not _is_sentence(page, match.end()):
        return None
    if _SIGNED.match(page, match.end()) is not None:
        return None
    low = match["word"].lower()
    told = low in PLAIN_WORDS or low in OPENERS or low in STARTERS
    if match["place"]:
        named = is_known(match["place"]) and not _is_its_subject(page, match.start("word"), told=told)
        return Piece(begin, match.end(), match.span("place"), None, match.span("sign")) if named else None
    # "Tokopedia.com, Setiap hari …" names a company; in capitals newsrooms print their own.
    host = match["outlet"].rpartition(".")[0]
    told = told and (host.isupper() or is_outlet(host) or _PRESS.search(host) is not None)
    return Piece(begin, match.end(), None, match.span("outlet"), match.span("sign")) if told else None


def _is_its_subject(page: str, at: int, *, told: bool) -> bool:
    """Say whether a place before a comma is what the sentence tells of: beside a second name, or before what it is called as well.

    `told` says that what stands behind the comma begins with a word of every day or with one that opens sentences.
    """
    if _EPITHET.match(page, at) is not None or (not told and _BESIDE.match(page, at) is not None):
        return True
    closed = _APPOSITION.match(page, at)
    if closed is None:
        return False
    opening = closed["apposition"].partition(" ")[0].lower()
    return opening not in OPENERS and opening not in STARTERS and opening not in RANKS and _TELLING.search(closed["apposition"]) is None


def _with_outlet(page: str, begin: int) -> Piece | None:
    """Read a place and the address of an outlet, in either order, before a sign; or an outlet in brackets before a colon."""
    if page.find(".", begin, begin + _REACH) > 0:
        for pattern in (_TOWN_FIRST, _DOMAIN_FIRST):
            match = pattern.match(page, begin)
            if match is None or match["place"] in NEVER or not _is_sentence(page, match.end()):
                continue
            if match["place"].partition(" ")[0].lower() in BARE_LABELS:
                # "Oleh DEMAK, KABARCONTOH.ID - ": a role whose name was lost.
                continue
            first, town, outlet = pattern is _DOMAIN_FIRST, match.span("place"), match.span("outlet")
            if not _may_be_town(match["place"]):
                continue
            return Piece(begin, match.end(), town, outlet, match.span("sign"), joint=_JOINTS[match["joint"][0]], outlet_first=first)
    signed = _BETWEEN_DASHES.match(page, begin)
    if signed is not None and is_known(signed["place"].rstrip()) and not is_known(signed["outlet"]) and _is_sentence(page, signed.end()):
        town = (begin, begin + len(signed["place"].rstrip()))
        return Piece(begin, signed.end(), town, signed.span("outlet"), signed.span("sign"), joint=" - ")
    pair = _IN_CAPITALS.match(page, begin) if page.find(",", begin, begin + _COLON_REACH) > 0 else None
    if pair is not None and _is_sentence(page, pair.end()):
        first, second = (_PRESS.search(pair[each]) is not None and not is_known(pair[each]) for each in ("first", "second"))
        if first != second and not NEVER & {pair["first"], pair["second"]}:
            one, other = pair.span("first"), pair.span("second")
            return Piece(begin, pair.end(), other if first else one, one if first else other, pair.span("sign"), outlet_first=first)
    colon = page.find("):", begin, begin + _COLON_REACH) > 0
    match = _BRACKETED_OUTLET.match(page, begin) if colon else None
    if match is None or not (is_known(match["place"]) or match["place"].isupper()) or not _is_sentence(page, match.end()):
        return None
    return Piece(begin, match.end(), match.span("place"), match.span("outlet"), match.span("sign"), joint=" (")


def _may_be_town(place: str) -> bool:
    """Say whether words beside an address may be a place that no list knows: in capitals, or two of them, and none that stories use for persons.

    What stands behind its comma is a place that is known.
    """
    name, comma, rest = place.partition(", ")
    if comma and not is_known(rest):
        return False
    parts = name.split()
    return is_known(name) or name.isupper() or (len(parts) <= _LONGEST_TOWN and COMMON_WORDS.isdisjoint(part.lower() for part in parts))


def _in_brackets(page: str, start: int) -> Piece | None:
    """Read "[PATI, Kabar Contoh] - " and "(PATI) - "."""
    match = _BRACKETED.match(page, start)
    if match is None or match["place"] in NEVER or not (is_known(match["place"]) or (match["outlet"] and match["place"].isupper())):
        return None
    place, outlet = match.span("place"), match.span("outlet") if match["outlet"] else None
    if outlet is not None and is_known(page[slice(*outlet)]):
        place, outlet = (place[0], outlet[1]), None
    return Piece(start, match.end("dash"), place, outlet, match.span("dash"), joint=" | " if "|" in (match["joint"] or "") else ", ")


def _runs_on(page: str, at: int) -> bool:
    """Say whether running text stands behind a sign, and no headline."""
    rest = page[at:].partition("\n")[0]
    return looks_like_prose(rest) and not in_title_case(rest)


def _is_sentence(page: str, at: int) -> bool:
    """Say whether a sentence stands behind a sign, however many names are in it, or what runs on."""
    return _runs_on(page, at) or (looks_like_prose(rest := page[at:].partition("\n")[0]) and ends_sentence(rest))
