"""Draw news pages whose right reading is known, for tests of what is built on idnews (needs Hypothesis)."""

from __future__ import annotations

from typing import Final

import attrs
from hypothesis import strategies as st

from idnews.label import Label
from idnews.lexicon.cues import CUES

__all__ = ["ScrapedPage", "grafs", "headlines", "noise_lines", "persons", "places", "scraped_pages", "sentences", "stories"]

_FIRST: Final = ("Sari", "Hendra", "Retno", "Yusuf", "Marlina", "Bagas", "Wulan", "Darmin", "Laras", "Teguh", "Ratna", "Fajar")
_LAST: Final = ("Wijayanto", "Lestari", "Hadi Kusuma", "Ramadhan", "Palupi", "Suhada", "Handayani", "Prasetyo", "Kurniasih", "Setiadi")
_PLACES: Final = ("Jakarta", "Banjarmasin", "Kupang", "Rembang", "Makassar", "Sleman", "Ambon", "Jayapura", "Demak", "Bandung")
_SUBJECTS: Final = (
    "Warga dua desa",
    "Petani garam",
    "Kelompok nelayan",
    "Pengelola museum",
    "Para pelajar",
    "Perajin rotan",
    "Pedagang pasar terapung",
)
_VERBS: Final = (
    "menanam bibit bakau",
    "memperbaiki tanggul",
    "membuka ruang baca",
    "merawat perahu tua",
    "mengolah kulit salak",
    "memetakan mata air",
)
_WHERE: Final = ("di tepi sungai", "di pesisir utara", "di halaman balai desa", "di lereng gunung", "di kolong jembatan", "di pulau seberang")
_WHEN: Final = ("sejak bulan lalu", "pada Selasa (2/9/2025)", "setiap akhir pekan", "selama tiga musim", "Kamis (4/9) pagi", "sepanjang tahun ini")
# What looks like boilerplate and is none.
_LOOKALIKES: Final = (
    "dengan biaya Rp1.250.000",
    "bersama kader pemberdayaan (PKK)",
    "menurut surat bernomor ST/16/I/2018",
    "setelah unggul 2-1 dalam pemungutan suara",
    "dan membaca juga pengumuman itu",
)
_TITLES: Final = (
    "Warga Dua Desa Menanam Bakau di Muara",
    "Petani Garam Rembang Panen Perdana, Harga Naik",
    "Pasar Terapung Dibuka Lagi, Pedagang Senang",
    "Museum Kereta Tua Kembali Menerima Rombongan Sekolah",
    "Perajin Rotan Kebanjiran Pesanan dari Luar Pulau",
    "Sekolah Apung Pertama Diresmikan di Pulau Seberang",
)


@attrs.frozen(kw_only=True)
class ScrapedPage:
    """A scraped text, and what a careful editor reads in it."""

    text: str
    """The text, boilerplate and all."""

    headline: str | None
    """The headline printed above the story; `None` where there is none."""

    authors: tuple[str, ...]
    """The persons named as writers."""

    editors: tuple[str, ...]
    """The persons named as editors."""

    place: str | None
    """The place of the dateline; `None` where the story opens without one."""

    body: tuple[str, ...]
    """The story's paragraphs."""

    credits: tuple[str, ...]
    """The closing tags."""

    related: tuple[str, ...]
    """The headlines of the stories that are promoted."""


def persons() -> st.SearchStrategy[str]:
    """Draw the name of an invented person."""
    return st.builds("{} {}".format, st.sampled_from(_FIRST), st.sampled_from(_LAST))


def places() -> st.SearchStrategy[str]:
    """Draw a place that datelines name."""
    return st.sampled_from(_PLACES)


def headlines() -> st.SearchStrategy[str]:
    """Draw the headline of an invented story."""
    return st.sampled_from(_TITLES)


@st.composite
def sentences(draw: st.DrawFn) -> str:
    """Draw a sentence of running text: plain, a quotation, or one that holds what looks like boilerplate."""
    said = f"{draw(st.sampled_from(_SUBJECTS))} {draw(st.sampled_from(_VERBS))} {draw(st.sampled_from(_WHERE))} {draw(st.sampled_from(_WHEN))}"
    kind = draw(st.integers(0, 3))
    if kind == 0:
        return f'"{said}," kata {draw(persons())}.'
    if kind == 1:
        return f"{said} {draw(st.sampled_from(_LOOKALIKES))}."
    return f"{said}."


def grafs() -> st.SearchStrategy[str]:
    """Draw a paragraph of one to three sentences."""
    return st.lists(sentences(), min_size=1, max_size=3, unique=True).map(" ".join)


def stories(least: int = 2, most: int = 8) -> st.SearchStrategy[list[str]]:
    """Draw the paragraphs of a story that says nothing twice."""
    said = st.lists(sentences(), min_size=least, max_size=2 * most, unique=True)
    return said.map(lambda all_said: [" ".join(all_said[at::most]) for at in range(min(most, len(all_said)))])


def noise_lines(*labels: Label) -> st.SearchStrategy[str]:
    """Draw a line of boilerplate from the lexicon's cues, of some labels or of any."""
    wanted = labels or (Label.AD, Label.PROMO, Label.SOCIAL, Label.FURNITURE, Label.LEGAL)
    lines = [words for label in wanted for words in CUES[label]["whole"] if not set("{…") & set(words)]
    return st.sampled_from(lines)


@st.composite
def scraped_pages(draw: st.DrawFn) -> ScrapedPage:
    """Draw a scraped text with a story, paragraphs on lines, and the facts that its boilerplate tells.

    The parts come and go: headline, bare byline, dateline, advertisements and promoted headlines between the paragraphs, closing tag,
    editor, a list of related stories.
    """
    body = draw(stories())
    dated = draw(st.booleans())
    headline = draw(st.none() | headlines()) if dated else None
    author = draw(st.none() | persons()) if headline else None
    place = draw(places()) if dated else None
    tag = draw(st.none() | st.sampled_from(("(Ant/Z-1)", "(Tin/Ysl)", "(haf/haf)", "(E-2)", "(mcr4/jpnn)")))
    editor = draw(st.none() | persons())
    rows = [row for row in (headline, author) if row is not None]
    related: list[str] = []
    for number, graf in enumerate(body):
        opening = f"{place.upper()}, Kabar.id - " if place is not None and number == 0 else ""
        closing = f" {tag}" if tag is not None and number == len(body) - 1 else ""
        rows.append(f"{opening}{graf}{closing}")
        if number == len(body) - 1:
            break
        between = draw(st.integers(0, 3))
        if between == 0:
            rows.append(draw(noise_lines(Label.AD)))
        elif between == 1:
            related.append(draw(headlines()))
            rows.append(f"Baca juga: {related[-1]}")
    if editor is not None:
        rows.append(f"Editor : {editor}")
    if draw(st.booleans()):
        listed = draw(st.lists(headlines(), min_size=1, max_size=4, unique=True))
        rows.append("Artikel Terkait")
        for title in listed:
            rows += ["Nasional", f"{draw(st.integers(1, 23))} jam lalu", title]
        related += listed
    return ScrapedPage(
        text=draw(st.sampled_from(("\n", "\n\n", "\r\n"))).join(rows),
        headline=headline,
        authors=(author,) if author is not None else (),
        editors=(editor,) if editor is not None else (),
        place=place.upper() if place is not None else None,
        body=tuple(body),
        credits=(tag,) if tag is not None else (),
        related=tuple(related),
    )
