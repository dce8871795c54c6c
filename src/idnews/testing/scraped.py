"""Draw scraped texts whose right reading is known."""

from __future__ import annotations

import attrs
from hypothesis import strategies as st

from idnews.label import Label
from idnews.testing.words import headlines, noise_lines, persons, places, stories


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
        # Nothing stands between the last paragraph and what follows the story.
        between = draw(st.integers(0, 3)) if number < len(body) - 1 else None
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
