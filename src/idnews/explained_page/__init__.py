"""Show an article beside the page that it was read from, every stretch of it explained, as HTML."""

from __future__ import annotations

import base64
import functools
import hashlib
from importlib.resources import files
from typing import Final

from idnews.article import Article
from idnews.explained_page.composed import print_article
from idnews.explained_page.legend import print_legend
from idnews.explained_page.marked import print_galley
from idnews.explained_page.markup import Markup, element, lone
from idnews.explained_page.palette import DARK, LIGHT, print_labels, print_theme
from idnews.explained_page.skyline import print_shares, print_skyline
from idnews.proof import Proof

__all__ = ["print_cell", "print_page"]

_ROOT: Final = ".idnews"


def print_page(article: Article) -> str:
    """Return a page of HTML, whole in itself, that shows the page an article was read from, the article beside it, and why it is what it is.

    It asks for nothing from the network, and its policy forbids all but its own style and script. An article from plain data, which holds no
    page, is shown alone.

    >>> from idnews.reading import read_text
    >>> page = print_page(read_text("Warga menanam seribu bakau di pesisir utara. (Ant/Z-1)"))
    >>> "a code in brackets behind a full stop" in page
    True
    """
    style, script = _page_style(), _own("page.js")
    policy = (
        f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; "
        "base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'"
    )
    title = article.headline or "A page without a headline"
    head = element(
        "head",
        lone("meta", charset="utf-8"),
        lone("meta", http_equiv="Content-Security-Policy", content=policy),
        lone("meta", name="viewport", content="width=device-width, initial-scale=1"),
        lone("meta", name="referrer", content="no-referrer"),
        lone("meta", name="color-scheme", content="light dark"),
        element("title", f"{title} – explained by idnews"),
        # The files are the library's own and hold no end tag.
        element("style", Markup(style)),
    )
    body = element(
        "body", *(_alone(article) if article.proof is None else _desk(article, article.proof)), element("script", Markup(script)), class_="idnews"
    )
    return f"<!DOCTYPE html>\n{element('html', head, body, lang='en').text}\n"


def print_cell(article: Article) -> str:
    """Return the article, and its page folded beneath it, as HTML for the cell of a notebook.

    It is no document of its own and runs no script: many a notebook's front end strips scripts and frames, and what is in neither looks the same
    in all of them. Its rules of style stand under a class of its own, so that nothing of the notebook changes, and its switches are boxes to
    tick, which CSS asks for their state.
    """
    proof = article.proof
    page = (
        None
        if proof is None
        else element(
            "details",
            element("summary", f"The page, and why: {_told(proof)}"),
            print_skyline(proof),
            print_shares(proof),
            print_legend(proof),
            print_galley(proof, linked=False),
            class_="seen",
        )
    )
    return element("div", element("style", Markup(_cell_style())), print_article(article, linked=False), page, class_="idnews cell").text


def _desk(article: Article, proof: Proof) -> tuple[Markup, ...]:
    return (
        element("a", "Skip to the article", href="#article", class_="skip"),
        element(
            "header",
            element("div", element("h1", "The page, explained"), element("p", _told(proof))),
            print_shares(proof),
            print_skyline(proof),
            class_="mast",
        ),
        element(
            "main",
            element(
                "section",
                element(
                    "div",
                    element("button", "All", type="button", value="all", aria_pressed="true"),
                    element("button", "The story alone", type="button", value="story", aria_pressed="false"),
                    class_="shortcuts",
                    hidden=True,
                ),
                print_legend(proof),
                class_="keys",
                aria_label="What to show",
            ),
            element(
                "section",
                element(
                    "div", element("h2", "The page"), element("button", "Unfold all", type="button", class_="unfold", hidden=True), class_="part"
                ),
                print_galley(proof, linked=True),
                class_="page",
                aria_label="The page",
            ),
            element("section", _part("The article"), print_article(article, linked=True), class_="beside", id="article"),
            class_="desk",
        ),
        element(
            "div",
            *(element("p", class_=part) for part in ("rule", "what", "because", "meaning")),
            id="why",
            role="tooltip",
            hidden=True,
        ),
    )


def _part(name: str, *beside: Markup) -> Markup:
    return element("div", element("h2", name), *beside, class_="part")


def _alone(article: Article) -> tuple[Markup, ...]:
    return (element("main", element("section", print_article(article, linked=False)), class_="desk alone"),)


def _told(proof: Proof) -> str:
    marks = len(proof.marks)
    held = sum(len(mark.span) for mark in proof.marks)
    return f"{held:,} characters, each under one of {marks:,} marks"


@functools.cache
def _own(name: str) -> str:
    return files("idnews.explained_page").joinpath(name).read_text(encoding="utf-8")


@functools.cache
def _page_style() -> str:
    light, dark = print_theme(LIGHT), print_theme(DARK)
    themes = f":root{{{light}}}\n@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}\n"
    return themes + _own("seen.css") + print_labels(_ROOT) + "\n" + _own("page.css")


@functools.cache
def _cell_style() -> str:
    light, dark = print_theme(LIGHT), print_theme(DARK)
    # JupyterLab and VS Code choose their theme for themselves, and say on their body which one it is.
    own = (("true", "light", light), ("false", "dark", dark))
    themes = f"{_ROOT}{{{light}}}\n@media screen and (prefers-color-scheme:dark){{{_ROOT}{{{dark}}}}}\n"
    themes += "".join(f'[data-jp-theme-light="{flag}"] {_ROOT},.vscode-{name} {_ROOT}{{color-scheme:{name};{theme}}}\n' for flag, name, theme in own)
    return themes + _own("seen.css") + print_labels(_ROOT) + "\n" + _own("cell.css")


def _hash(content: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()}'"
