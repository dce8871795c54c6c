"""Find the pages of a corpus, with their addresses where a manifest tells them."""

from __future__ import annotations

import html
import json
import pathlib
from typing import Final

import attrs

from idnews.typeset.html import set_html

SUFFIX: Final = {"html": ".html", "text": ".txt"}
"""How the name of a page ends, for each kind of page."""


@attrs.frozen
class Page:
    """Where a page lies, and whence it came."""

    path: pathlib.Path
    """The file."""

    url: str | None
    """The page's address; `None` where nobody wrote it down."""


def pages_in(folder: pathlib.Path, kind: str) -> list[Page]:
    """Return the pages of a kind in a corpus with a manifest for it, or else those of any folder, in order."""
    manifest = folder / kind / "manifest.jsonl"
    if manifest.is_file():
        rows = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]
        return [Page(manifest.parent / row["file"], row.get("url")) for row in rows]
    return [Page(path, None) for path in sorted(folder.rglob(f"*{SUFFIX[kind]}"))]


def as_paragraphs(manifest: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """Write the texts of a manifest into a folder as pages in HTML, a paragraph for each line, and return their manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]
    for number, row in enumerate(rows):
        lines = (manifest.parent / row["file"]).read_text(encoding="utf-8").split("\n")
        row["file"] = f"{number}.html"
        (folder / row["file"]).write_text(in_html(lines), encoding="utf-8")
    copy = folder / "manifest.jsonl"
    copy.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return copy


def as_text(manifest: pathlib.Path, folder: pathlib.Path) -> pathlib.Path:
    """Write the HTML pages of a manifest into a folder as texts, a line for each that they show, and return their manifest."""
    folder.mkdir(parents=True, exist_ok=True)
    rows = [json.loads(line) for line in manifest.read_text(encoding="utf-8").splitlines()]
    for number, row in enumerate(rows):
        galley = set_html((manifest.parent / row["file"]).read_bytes())
        lines = (line.span.of(galley.text) for line in galley.lines if line.slug is None)
        row["file"] = f"{number}.txt"
        (folder / row["file"]).write_text("\n".join(lines), encoding="utf-8")
    copy = folder / "manifest.jsonl"
    copy.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return copy


def in_html(lines: list[str]) -> str:
    """Return a page that holds a paragraph for each line that is not blank.

    >>> in_html(["Warga menanam bakau.", "", "Bibit & pupuk"])
    '<html><body><article><p>Warga menanam bakau.</p><p>Bibit &amp; pupuk</p></article></body></html>'
    """
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
    return f"<html><body><article>{paragraphs}</article></body></html>"
