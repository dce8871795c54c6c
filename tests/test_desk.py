"""What small things on a page are marked as: each case is a sentence, the page, and the marks of all that is no story."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.label import Label

_TITLE: Final = "Warga Menanam Bakau di Muara"
_GRAFS: Final = tuple(
    f"Warga Desa Suka{name} menanam seribu bibit bakau di pesisir utara bersama para pelajar dan nelayan."
    for name in ("maju", "rame", "sari", "jaya", "mulya")
)
_LINES: Final = "\n".join(_GRAFS)
_STORY: Final = frozenset({Label.SLUG, Label.HEADLINE, Label.BODY})


def _page(*, above: str = "", beneath: str = "", foot: str = "") -> str:
    """Return a page with something above its headline, beneath it, or beneath its story."""
    story = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
    return f"<title>{_TITLE}</title>{above}<h1>{_TITLE}</h1>{beneath}<div class=isi>{story}</div>{foot}"


def _beside(article: idnews.Article) -> list[tuple[str, str]]:
    """Return what is marked and is no part of the story."""
    assert article.proof is not None
    return [(mark.label.value, article.proof.text(mark.span)) for mark in article.proof.marks if mark.label not in _STORY]


_TEXTS: Final = {
    "A head alone files nothing.": (f"{_LINES}\nTags:", [("furniture", "Tags:")]),
    "Topics end where a sentence begins.": (
        f"{_LINES}\nTags:\nbakau\nWarga pulang.",
        [("furniture", "Tags:"), ("tag", "bakau"), ("furniture", "Warga pulang.")],
    ),
    "Nothing between two commas is no topic.": (
        f"{_LINES}\nTags: bakau, , pesisir",
        [("furniture", "Tags:"), ("tag", "bakau"), ("furniture", ", ,"), ("tag", "pesisir")],
    ),
    "One hash is quoted rather than filed under.": (f"{_LINES}\n#bakau", []),
    "A role whose name is lost is a byline.": (f"{_LINES}\nKontributor", [("byline", "Kontributor")]),
    "A list of popular stories is the frame's, story by story.": (
        f"{_LINES}\nTerpopuler\nNasional\n2 jam lalu\nPetani Wonosobo Tanam Ribuan Bibit\nEkonomi\n3 jam lalu\nPemuda Kampung Rambutan Gelar Pameran",
        [
            ("furniture", "Terpopuler"),
            ("furniture", "Nasional\n2 jam lalu\nPetani Wonosobo Tanam Ribuan Bibit"),
            ("furniture", "Ekonomi\n3 jam lalu\nPemuda Kampung Rambutan Gelar Pameran"),
        ],
    ),
}


@pytest.mark.parametrize("sentence", _TEXTS)
def test_a_line_of_a_text_is_marked_as_what_it_is(sentence: str) -> None:
    """What stands beneath a story is told from it."""
    text, marks = _TEXTS[sentence]
    assert _beside(idnews.read_text(text)) == marks


_PAGES: Final = {
    "A head of summaries with nothing beneath it is no head.": (
        _page(above="<div><h2>Ringkasan Berita</h2></div>"),
        [("kicker", "Ringkasan Berita")],
    ),
    "A box under a head of summaries is the summary.": (
        _page(beneath="<div><b>Ringkasan Berita</b><p>Seribu bibit ditanam.<p>Warga senang.</div>"),
        [("furniture", "Ringkasan Berita"), ("standfirst", "Seribu bibit ditanam."), ("standfirst", "Warga senang.")],
    ),
    "A head of summaries with nothing behind its box heads a story.": (
        "<article><h2>Ringkasan Berita</h2><p>Seribu bibit ditanam di muara.<p>Warga senang sekali.</article>",
        [("subhead", "Ringkasan Berita")],
    ),
    "What stands with a credit in the box of a picture is its caption.": (
        _page(beneath="<div><img src=/a.jpg><small>Foto: Dok. Warga<br>Bibit bakau di muara</small></div>"),
        [("caption", "Foto: Dok. Warga"), ("caption", "Bibit bakau di muara")],
    ),
    "A credit alone is a caption.": (_page(beneath="<p>Kredit: Koperasi Susu Lembang</p>"), [("caption", "Kredit: Koperasi Susu Lembang")]),
    "Speech beneath a picture is the story's.": (
        _page(beneath='<div class=img><img src=/a.jpg>Anak-anak menanam bakau," kata Kepala Dusun.</div>'),
        [],
    ),
    "A role, and its colon in the next element, are one byline.": (_page(foot="<p>Editor</p><div>: Sari</div>"), [("byline", "Editor\n: Sari")]),
}


@pytest.mark.parametrize("sentence", _PAGES)
def test_a_line_of_a_page_is_marked_as_what_it_is(sentence: str) -> None:
    """What stands around a story is told from it."""
    page, marks = _PAGES[sentence]
    assert _beside(idnews.read_html(page)) == marks


def test_a_photographer_above_a_caption_credits_it() -> None:
    """A name and a sentence side by side in a figure are the credit and the caption, in this order too."""
    figure = "<figure><img src=/a.jpg><figcaption><span>Sari Lestari</span><p>Bibit bakau ditanam di muara.</p></figcaption></figure>"
    assert idnews.read_html(_page(beneath=figure)).captions == (idnews.Caption("Bibit bakau ditanam di muara.", "Sari Lestari", url="/a.jpg"),)


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        (f'<script type="application/ld+json">{{"@type": "DiscussionForumPosting"}}</script>{_page()}', idnews.Kind.FORUM),
        (f'<meta property="og:type" content="video.other"><h1>{_TITLE}</h1><p>Tonton selengkapnya.', idnews.Kind.VIDEO),
    ],
)
def test_a_page_says_what_sort_it_is(page: str, kind: idnews.Kind) -> None:
    """A forum is one whatever stands on it, and a film is one where little else does."""
    assert idnews.read_html(page).kind is kind


def test_a_day_in_the_metadata_does_not_refine_another() -> None:
    """A month that the metadata name says no more of the day that the page shows."""
    script = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2025-09"}</script>'
    shown = _page(beneath="<div class=date>Selasa, 2 September 2025</div>")
    assert str(idnews.read_html(script + shown).published) == "Selasa, 2 September 2025"


@pytest.mark.parametrize("row", ["caption       | |", "related       | Warga pulang lebih awal."])
def test_a_mark_that_a_reader_cannot_read_gives_nothing(row: str) -> None:
    """A proof may be corrected to what is no caption and no promoted story."""
    article = idnews.read_proof(f"{row}\nbody          | Warga menanam bakau.\n")
    assert (article.captions, article.related, article.text) == ((), (), "Warga menanam bakau.")


def test_a_name_of_one_word_above_its_role_is_read() -> None:
    """Taken at the margin's word, "Rohani" above "Editor" is who edited."""
    article = idnews.read_proof('byline        | Rohani\n"             | Editor\nbody          | Warga menanam bakau.\n')
    assert article.editors == ("Rohani",)


def test_a_story_falls_into_sections_at_its_subheads() -> None:
    """Subheads without paragraphs are sections too, and a story that opens with one has none before it."""
    first, second, graf = idnews.Graf("Satu", idnews.GrafKind.SUBHEAD), idnews.Graf("Dua", idnews.GrafKind.SUBHEAD), idnews.Graf("Warga pulang.")
    assert idnews.Article(body=(first, second, graf)).sections == (("Satu", ()), ("Dua", (graf,)))
    assert idnews.Article().sections == ()
