"""Find the datelines that brackets, a bar, a colon or a full stop part from the story."""

from __future__ import annotations

from typing import Final, NamedTuple

from idnews.lexicon.outlets import OFFICES, STOPPED
from idnews.pattern import lazy_pattern
from idnews.placename import NEVER, WRAP, Place, is_known, known_from
from idnews.prose import ends_sentence, in_title_case, looks_like_prose
from idnews.template import one_of


class Piece(NamedTuple):
    """Offsets of a dateline's parts in a levelled page."""

    start: int
    """Where the dateline begins."""
    end: int
    """Where it ends, behind its dash."""
    place: Place | None
    """The place; `None` where only an outlet signs."""
    outlet: Place | None
    """The outlet; `None` where only a place is named."""
    dash: Place
    """What parts it from the story; empty where nothing does."""
    joint: str = ", "
    """What stands between place and outlet, as `Dateline.joint` says."""
    outlet_first: bool = False
    """Whether the outlet stands before the place."""
    day: Place | None = None
    """The day behind the place; `None` where there is none."""


# "[PATI, Kabar Contoh] - ", "(PATI) - ".
_BRACKETED: Final = lazy_pattern(
    r"[ ]{0,3}[\[(] ?(?P<place>[A-Z][\w' -]{2,30}?)"
    r"(?:(?P<joint>, ?| ?\| ?)(?P<outlet>[A-Za-z][\w. -]{1,30}?))? ?[\])] {0,3}(?P<dash>-{1,2})(?= ?[A-Z\"'])"
)
# "RMOL. Warga …", "RMOLBANTEN. Warga …": an outlet in capitals that opens its stories with its name and a full stop.
_STOPPED: Final = lazy_pattern(lambda: rf"(?P<outlet>{one_of(STOPPED)}[A-Z]{{0,12}})(?P<stop>\.)(?=[ ][A-Z\"'])")
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
_LONE_BAR: Final = lazy_pattern(r" (?P<bar>\|{1,2}|I)(?= [A-Z\"'])")
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
    place = known_from(page, begin) if page.find(":", begin, begin + _COLON_REACH) > 0 else None
    # "Jakarta: 20 kasus, Bekasi: …" counts something.
    if place is None or page[place[1] : place[1] + 2] != ": " or not page[place[1] + 1 :].lstrip(" \"'")[:1].isupper():
        return None
    return Piece(begin, place[1] + 1, place, None, (place[1], place[1] + 1)) if _runs_on(page, place[1] + 1) else None


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
