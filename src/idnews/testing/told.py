"""Draw a story with the facts around it, before it is printed."""

from __future__ import annotations

import datetime as dt
from typing import Final
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

from idnews.article import Graf, GrafKind
from idnews.caption import Caption
from idnews.label import Label
from idnews.testing.manner import Manner
from idnews.testing.words import headlines, items, persons, places, sentences, stories, subheads, titles, topics

ZONES: Final = {"WIB": "Asia/Jakarta", "WITA": "Asia/Makassar", "WIT": "Asia/Jayapura"}
_DAYS: Final = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
_MONTHS: Final = ("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember")
_STAMPS: Final = (
    "{weekday}, {at.day} {month} {at.year} | {at:%H:%M} {zone}",
    "{weekday}, {at:%d} {short} {at.year} {at:%H:%M} {zone}",
    "{at:%d/%m/%Y}, {at:%H:%M} {zone}",
    "{at.day} {month} {at.year} {at:%H.%M} {zone}",
    "{outlet} - {at:%d/%m/%Y}, {at:%H:%M} {zone}",
)
_TAGS: Final = ("(Ant/Z-1)", "(Tin/Ysl)", "(haf/haf)", "(E-2)", "(mcr4/jpnn)", "(*)")
_SHOWN: Final = (
    "Petani menjemur padi di Desa Sukamaju.",
    "Suasana pasar pagi di tepi sungai",
    "Warga antre air bersih, Senin (6/10/2025).",
    "Anak-anak membaca di perahu",
)
_PICTURED_BY: Final = ("Dok. Warga", "ANTARA FOTO/Rudi Contoh", "Istimewa", "Shutterstock")
_CAPTIONS: Final = ("{text} (Foto: {credit})", "{text} ({credit})")
_AGES: Final = ("11 jam lalu", "2 hari lalu", "17 menit yang lalu")
_CHANNELS: Final = ("Nasional", "Daerah", "Ekonomi", "Gaya Hidup")
_FIRST_DAY: Final = dt.datetime(2016, 1, 1)  # noqa: DTZ001 - the zone of the page is added
_LAST_DAY: Final = dt.datetime(2026, 6, 30)  # noqa: DTZ001 - see above


@attrs.frozen
class Promoted:
    """Another story, as a page promotes it."""

    title: str
    """Its headline."""
    address: str
    """Where it stands."""
    age: str | None = None
    """How long ago it was published."""


@attrs.frozen
class Picture:
    """A picture with its caption."""

    address: str
    """Where it stands."""
    caption: Caption
    """What it shows, and whose it is."""
    printed: str
    """The caption as it is printed."""


@attrs.frozen
class Noise:
    """What stands between the paragraphs and is none of them."""

    label: Label
    """What it is; `FURNITURE` for what no reader sees."""
    markup: str
    """What is in it."""


@attrs.frozen(kw_only=True)
class Story:
    """A story and the facts around it, as a newsroom has them before its template prints them."""

    headline: str
    kicker: str | None
    standfirst: str | None
    writers: tuple[str, ...]
    editors: tuple[str, ...]
    place: str | None
    outlet: str | None
    dateline: str
    at: dt.datetime
    """When it was published, to the second."""
    stamp: str | None
    """How the page shows that; `None` where its metadata alone tell."""
    parts: tuple[Graf | Promoted | Picture | Noise, ...]
    """The body from top to bottom, with all that stands between its paragraphs."""
    credit: str | None
    picture: Picture | None
    """The picture above the story."""
    topics: tuple[str, ...]
    listed: tuple[Promoted, ...]
    """The stories that are listed as related beneath it."""
    others: tuple[Promoted, ...]
    """Stories that have nothing to do with it: popular, latest."""
    breadcrumb: tuple[str, ...]
    url: str

    @property
    def body(self) -> tuple[Graf, ...]:
        """The story's own words."""
        return tuple(part for part in self.parts if isinstance(part, Graf))


_NOISE: Final = (
    Noise(Label.AD, "ADVERTISEMENT"),
    Noise(Label.AD, "SCROLL TO CONTINUE WITH CONTENT"),
    Noise(Label.AD, '<ins class="adsbygoogle" data-ad-slot="1"></ins>'),
    Noise(Label.AD, '<a href="https://toko.example/sepatu">Diskon sepatu lari hingga 50 persen, hanya hari ini</a>'),
    Noise(Label.FURNITURE, "<script>var iklan = '<p>Beli sekarang</p>';</script>"),
    Noise(Label.FURNITURE, "<!-- <p>Paragraf yang dicabut penyunting.</p> -->"),
    Noise(Label.FURNITURE, '<div style="display:none"></div>'),
    Noise(Label.FURNITURE, "<style>p { margin: 0 }</style>"),
)


@st.composite
def pictures(draw: st.DrawFn, domain: str, number: int) -> Picture:
    """Draw a picture with its caption; those of one page have numbers of their own."""
    text, credit = draw(st.sampled_from(_SHOWN[number::2])), draw(st.sampled_from(_PICTURED_BY))
    address = f"https://{domain}/foto/{number}.jpg"
    printed = draw(st.sampled_from(_CAPTIONS)).format(text=text, credit=credit)
    return Picture(address, Caption(text, credit, url=address), printed)


@st.composite
def told(draw: st.DrawFn, manner: Manner) -> Story:
    """Draw a story that can be told in a manner: with a kicker or a standfirst only where its template has a place for one."""
    home = f"https://{manner.domain}"
    zone = draw(st.sampled_from(("WIB", "WIB", "WITA", "WIT")))
    at = draw(st.datetimes(_FIRST_DAY, _LAST_DAY)).replace(microsecond=0, tzinfo=ZoneInfo(ZONES[zone]))
    others = draw(st.lists(titles(), min_size=8, max_size=14, unique=True))
    promoted = [Promoted(title, f"{home}/baca/{number}", draw(st.sampled_from(_AGES))) for number, title in enumerate(others)]
    place = draw(st.none() | places())
    outlet = manner.outlet if place is not None and draw(st.booleans()) else None
    dateline = "" if place is None else draw(st.sampled_from(("{place}, {outlet} - ", "{place}, {outlet} – "))) if outlet else "{place} - "
    place = None if place is None else place.upper()
    # Who edits a story has not written it: where metadata call the editor its author, nobody could tell.
    *writers, editor = draw(st.lists(persons(), min_size=1, max_size=3, unique=True))
    # A name before the stamp is told from a kicker where an element is named for stamps.
    stamps = _STAMPS[:-1] if manner.places.get(Label.TIMESTAMP) == "time" else _STAMPS
    in_body, listed = draw(st.integers(0, 2)), draw(st.integers(0, 3))
    return Story(
        headline=draw(headlines()),
        kicker=draw(st.none() | st.sampled_from(_CHANNELS)) if manner.has(Label.KICKER) else None,
        standfirst=draw(st.none() | sentences()) if manner.has(Label.STANDFIRST) else None,
        writers=tuple(writers),
        editors=(editor,) if draw(st.booleans()) else (),
        place=place,
        outlet=outlet,
        dateline=dateline.format(place=place, outlet=outlet),
        at=at,
        stamp=draw(st.none() | st.sampled_from(stamps).map(lambda form: _stamp(form, at, zone, manner))),
        parts=draw(_parts(manner, promoted[:in_body])),
        credit=draw(st.none() | st.sampled_from(_TAGS)),
        picture=draw(st.none() | pictures(manner.domain, 0)),
        topics=tuple(draw(st.lists(topics(), max_size=4, unique=True))),
        listed=tuple(promoted[in_body : in_body + listed]),
        others=tuple(promoted[in_body + listed :]),
        breadcrumb=("Home", *draw(st.lists(st.sampled_from(_CHANNELS), min_size=1, max_size=2, unique=True))),
        url=f"{home}/berita/{draw(st.integers(1000, 9999))}/warga-menanam-bakau",
    )


def _stamp(form: str, at: dt.datetime, zone: str, manner: Manner) -> str:
    month = _MONTHS[at.month - 1]
    return form.format(weekday=_DAYS[at.weekday()], at=at, month=month, short=month[:3], zone=zone, outlet=manner.outlet)


@st.composite
def _parts(draw: st.DrawFn, manner: Manner, promoted: list[Promoted]) -> tuple[Graf | Promoted | Picture | Noise, ...]:
    """Draw the body: paragraphs, and between two of them, now and then, a subhead, a list, a promoted story, a picture or noise."""
    grafs = draw(stories(least=6, most=7))
    promoted = list(promoted)
    heads = draw(st.lists(subheads(), max_size=2, unique=True))
    entries = draw(st.lists(items(), min_size=2, max_size=3, unique=True)) if draw(st.booleans()) else []
    pictured = draw(st.booleans())
    parts: list[Graf | Promoted | Picture | Noise] = []
    for number, graf in enumerate(grafs):
        if number:
            if draw(st.booleans()):
                parts.append(draw(st.sampled_from(_NOISE)))
            if promoted and number > 1:
                parts.append(promoted.pop())
            elif entries:
                parts += [Graf(entry, GrafKind.ITEM) for entry in entries]
                entries = []
            elif pictured:
                parts.append(draw(pictures(manner.domain, 1)))
                pictured = False
            elif heads:
                parts.append(Graf(heads.pop(), GrafKind.SUBHEAD))
        parts.append(Graf(graf))
    return tuple(parts)
