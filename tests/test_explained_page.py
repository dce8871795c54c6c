from __future__ import annotations

import ast
import inspect
import re
import subprocess
import sys
from datetime import datetime
from typing import Final

import pytest

import idnews
from idnews import label as label_module
from idnews.explained_page import print_cell, print_page
from idnews.explained_page.legend import GROUPS, MEANINGS
from idnews.explained_page.palette import DARK, LIGHT, STYLES, Hue, Theme
from idnews.explained_page.skyline import shares
from idnews.label import Label
from tests.documents import ROOT
from tests.seen import elements, parsed, strings

_FETCHED: Final = datetime.fromisoformat("2025-09-07T10:00+07:00")
_ARTICLE: Final = idnews.read_html((ROOT / "examples" / "perahu-baca.html").read_bytes(), as_of=_FETCHED)
_SCRAPED: Final = idnews.read_text((ROOT / "examples" / "pasar-terapung.txt").read_text(encoding="utf-8"), as_of=_FETCHED)
# What WCAG 2 asks of text, and of signs that are none, at level AA.
_TEXT: Final = 4.5
_SIGN: Final = 3.0

each_theme = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
each_hue = pytest.mark.parametrize("hue", sorted({hue for hue, _ in STYLES.values()}))


def _luminance(colour: str) -> float:
    assert re.fullmatch("#[0-9a-f]{6}", colour)
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _mixed(one: str, other: str, share: float) -> str:
    parts = [round(int(one[at : at + 2], 16) * share + int(other[at : at + 2], 16) * (1 - share)) for at in (1, 3, 5)]
    return "#{:02x}{:02x}{:02x}".format(*parts)


def test_contrast_is_measured_as_wcag_does() -> None:
    """Black on white is 21 to 1, and the grey that just passes is known."""
    assert round(_contrast("#000000", "#ffffff"), 2) == 21
    assert round(_contrast("#767676", "#ffffff"), 2) == 4.54


@each_theme
@each_hue
def test_every_label_can_be_read(theme: Theme, hue: str) -> None:
    """Its name in the margin, its stretches on their tint, and the line beneath them have the contrast of level AA, by day and by night."""
    colours: Hue = theme.hues[hue]
    text = theme.muted if hue == "grey" else theme.ink
    assert _contrast(colours.ink, theme.paper) >= _TEXT
    assert _contrast(text, colours.tint) >= _TEXT
    assert _contrast(colours.ink, colours.tint) >= _SIGN


@each_theme
@each_hue
def test_what_is_pointed_at_can_be_read(theme: Theme, hue: str) -> None:
    """A stretch that is lit up stands on a stronger ground, and its text keeps the contrast of level AA."""
    style = (ROOT / "src" / "idnews" / "explained_page" / "seen.css").read_text(encoding="utf-8")
    (percent,) = re.findall(r"color-mix\(in srgb, var\(--hue\) (\d+)%, var\(--paper\)\)", style)
    ground = _mixed(theme.hues[hue].ink, theme.paper, int(percent) / 100)
    assert _contrast(theme.ink, ground) >= _TEXT


@each_theme
def test_the_rest_can_be_read(theme: Theme) -> None:
    """So have asides and the ring of the focus."""
    assert _contrast(theme.ink, theme.paper) >= _TEXT
    assert _contrast(theme.muted, theme.paper) >= _TEXT
    assert _contrast(theme.focus, theme.paper) >= _SIGN


def test_no_two_labels_look_alike() -> None:
    """Two labels of one hue differ by the line beneath them, so that no colour need be told from another."""
    assert set(STYLES) == set(Label)
    assert len(set(STYLES.values())) == len(STYLES)


def test_each_label_is_in_one_group() -> None:
    """The legend has a place for every label."""
    assert sorted(label for group in GROUPS for label in group.labels) == sorted(Label)


def test_the_legend_says_what_the_library_says() -> None:
    """What a label means is told in the words of its docstring."""
    (enumeration,) = (node for node in ast.parse(inspect.getsource(label_module)).body if isinstance(node, ast.ClassDef))
    said: dict[Label, str] = {}
    for named, told in zip(enumeration.body, enumeration.body[1:], strict=False):
        if isinstance(named, ast.Assign) and isinstance(told, ast.Expr) and isinstance(told.value, ast.Constant):
            assert isinstance(named.targets[0], ast.Name)
            said[Label[named.targets[0].id]] = str(told.value.value)
    assert said == MEANINGS


@pytest.mark.parametrize("article", [_ARTICLE, _SCRAPED], ids=["html", "text"])
def test_the_legend_counts_the_marks(article: idnews.Article) -> None:
    """Each label that the page has is in the legend once, with the number of its marks."""
    assert article.proof is not None
    keys = elements(parsed(print_page(article)), "//div[@class='legend']//label")
    counts = [strings(key, "input/@data-label | span[@class='count']/text()") for key in keys]
    assert {label: int(count) for label, count in counts} == {label.value: len(marks) for label in Label if (marks := article.proof.labelled(label))}


def test_shares_make_a_whole() -> None:
    """What a reader sees is parted among the groups without rest; metadata are not seen."""
    assert _ARTICLE.proof is not None
    told = shares(_ARTICLE.proof)
    assert sum(share.percent for share in told) == 100
    slugs = sum(len(mark.span) for mark in _ARTICLE.proof.labelled(Label.SLUG))
    assert sum(share.characters for share in told) == sum(len(mark.span) for mark in _ARTICLE.proof.marks) - slugs


def test_a_blank_page_has_no_shares() -> None:
    """Nothing is parted into nothing."""
    page = idnews.read_text(" \n")
    assert page.proof is not None
    assert [share.percent for share in shares(page.proof)] == [0, 0, 0, 0]
    assert "No story was found" in print_page(page)


@pytest.mark.parametrize("article", [_ARTICLE, _SCRAPED], ids=["html", "text"])
def test_facts_lead_to_the_marks_that_hold_them(article: idnews.Article) -> None:
    """What is said to come from a mark stands there in the same words, and most facts of the examples are led back."""
    assert article.proof is not None
    page = parsed(print_page(article))
    facts = elements(page, "//*[@data-from]")
    for fact in facts:
        marks = [article.proof.marks[int(number)] for number in fact.get("data-from", "").split()]
        held = " ".join(" ".join(article.proof.text(mark.span).split()) for mark in marks)
        said = "".join(strings(fact, "text()")).strip() or strings(fact, "span//text()")[0]
        assert said in held or elements(fact, "time")
    assert {fact.tag for fact in facts} >= {"h3", "dd", "p", "li", "span"}
    assert elements(page, "//div[starts-with(@class, 'story')]/*[self::p or self::h4][not(@data-from)]") == []


def test_a_time_leads_to_the_stamp_that_names_its_day() -> None:
    """The stamp is found by its day, though metadata may have told the second."""
    page = parsed(print_page(_ARTICLE))
    (number,) = strings(page, "//dl[@class='times']//dd/@data-from")
    assert _ARTICLE.proof is not None
    assert _ARTICLE.proof.marks[int(number)].label is Label.TIMESTAMP


@pytest.mark.parametrize(
    ("stamp", "said"),
    [
        ("Senin, 6 September 2025 | 09:15 WIB", "though the page prints another weekday"),
        ("Sabtu, 6 September 2025 09:15 waktu setempat", "in a zone that is assumed"),
    ],
)
def test_what_is_odd_about_a_time_is_said(stamp: str, said: str) -> None:
    """A time that is not quite what the page prints says so."""
    html = (ROOT / "examples" / "perahu-baca.html").read_text(encoding="utf-8").replace("Sabtu, 6 September 2025 | 09:15 WIB", stamp)
    (times,) = elements(parsed(print_page(idnews.read_html(html))), "//dl[@class='times']")
    assert said in times.text_content()


def test_the_explained_page_is_small() -> None:
    """A long page has no more than eight elements for each of its rows and marks, and takes no more than nine times its own length."""
    menu = "".join(f"<li><a href=/{number}>Kanal nomor {number} dari banyak kanal</a></li>" for number in range(3_000))
    article = idnews.read_html(f"<title>Indeks</title><ul>{menu}</ul>")
    assert article.proof is not None
    page = print_page(article)
    assert len(elements(parsed(page), "//*")) < 8 * (len(article.proof.galley.lines) + len(article.proof.marks))
    assert len(page) < 9 * len(article.proof.galley.text)


def test_reading_does_not_load_the_explained_page() -> None:
    """A program that shows no page does not pay for it."""
    code = "import sys, idnews; idnews.read_text('Warga panen.'); print('idnews.explained_page' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT).stdout == "False\n"


def test_long_runs_of_the_frame_are_folded() -> None:
    """What is for machines alone, and a menu of six rows or more, is folded; a short one is not."""
    menu = "".join(f"<li><a href=/{word}>{word}</a></li>" for word in ("Beranda", "Nasional", "Daerah", "Ekonomi", "Olahraga", "Wisata"))
    html = (ROOT / "examples" / "perahu-baca.html").read_text(encoding="utf-8").replace("<body>", f"<body><ul>{menu}</ul>")
    page = parsed(print_page(idnews.read_html(html)))
    assert strings(page, "//details/@data-labels") == ["slug", "furniture"]
    assert len(elements(parsed(print_page(_ARTICLE)), "//details")) == 1


def test_a_page_of_nothing_but_its_frame_is_not_folded_away() -> None:
    """A page without a story shows what it has."""
    menu = "".join(f"<li><a href=/{number}>Kanal {number}</a></li>" for number in range(60))
    page = parsed(print_page(idnews.read_html(f"<title>Indeks</title><ul>{menu}</ul>")))
    assert strings(page, "//details[@open]/@data-labels") == ["furniture"]


def test_each_value_of_the_metadata_has_its_name() -> None:
    """In the margin of a value stands what the page calls it."""
    page = parsed(print_page(_ARTICLE))
    assert "ld:datePublished" in strings(page, "//i/@data-key")


def test_a_notebook_shows_the_cell() -> None:
    """`_repr_html_` is what a notebook asks for."""
    assert _ARTICLE._repr_html_() == print_cell(_ARTICLE)


def test_a_cell_leaves_the_notebook_alone() -> None:
    """It runs no script, names no element of the document, and every rule of its style stands under its own class."""
    cell = parsed(print_cell(_ARTICLE))
    assert strings(cell, "//script | //@id | //@for | //a[starts-with(@href, '#')]") == []
    style = re.sub(r"/\*.*?\*/", "", strings(cell, "//style/text()")[0], flags=re.DOTALL)
    selectors = _outer_selectors(style)
    assert len(selectors) > 20
    assert [selector for selector in selectors if not re.match(r"(\[data-jp-theme-light=\S+ |\.vscode-\w+ )?\.idnews\b", selector)] == []


def test_a_cell_folds_the_page_beneath_the_article() -> None:
    """The article is what one asks for first, and the page is there for whoever asks why."""
    plain = idnews.Article.from_dict(_ARTICLE.to_dict())
    assert [child.tag for child in elements(parsed(print_cell(_ARTICLE)), "//div[@class='idnews cell']/*")] == ["style", "article", "details"]
    assert [child.tag for child in elements(parsed(print_cell(plain)), "//div[@class='idnews cell']/*")] == ["style", "article"]


def _outer_selectors(style: str) -> list[str]:
    """Return the selectors of rules that stand in no other rule but one of media."""
    found: list[str] = []
    depth = 0
    inside: list[bool] = []
    for text, sign in re.findall(r"([^{}]*)([{}])", style):
        if sign == "}":
            depth -= inside.pop()
            continue
        selector = re.sub(r"^.*;", "", text, flags=re.DOTALL).strip()
        is_rule = not selector.startswith("@")
        if is_rule and depth == 0:
            found += [each.strip() for each in re.split(r",(?![^(]*\))", selector)]
        depth += is_rule
        inside.append(is_rule)
    return found
