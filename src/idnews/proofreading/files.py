"""Check files: read again the page of a proof, or of a file of facts, and compare."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Final

import attrs

from idnews.article import Article
from idnews.errors import NoPage
from idnews.form import HTML_ENDINGS, opens_as_html
from idnews.label import Label
from idnews.proof import Proof
from idnews.proof_file import parse_proof
from idnews.proof_heading import Heading, parse_heading
from idnews.proofreading.collation import Collation, collate
from idnews.proofreading.described import whose
from idnews.proofreading.diff import DiffRow, diff_of
from idnews.proofreading.facts import collate_facts, parse_facts, rewritten_facts
from idnews.proofreading.rewriting import file_lines, rewritten
from idnews.publishers import Publisher
from idnews.reading import read_html, read_text

_PROOF: Final = ".proof"
_FACTS: Final = ".json"
_TEXT: Final = ".txt"
_PAGES: Final = (*HTML_ENDINGS, _TEXT)


@attrs.frozen
class Checked:
    """A proof, or a file of facts, beside a new reading of its page."""

    path: Path
    """The file that says how the page is to be read."""

    page: str
    """The file that the page was read from: the proof itself, where the page is what stands right of its margin."""

    text: str = attrs.field(repr=False)
    """What the file holds."""

    article: Article = attrs.field(repr=False)
    """The page as it reads now."""

    collation: Collation
    """The file beside the reading."""

    @property
    def agrees(self) -> bool:
        """Whether the page reads as the file says."""
        return self.collation.agrees

    @property
    def page_changed(self) -> bool:
        """Whether the page's text is another than that of the proof."""
        return self.path.suffix == _PROOF and not self.collation.same_text

    def diff(self) -> Iterator[DiffRow]:
        """Yield where they differ, as rows of a diff."""
        numbers = [line.number for line in file_lines(self.text)] if self.path.suffix == _PROOF else []
        return diff_of(self.collation, numbers)

    def accepted(self) -> str:
        """Return what the file holds once the new reading is written into it; what agrees, and notes, stand as they stood."""
        if self.path.suffix == _PROOF:
            return rewritten(self.text, self.collation)
        return rewritten_facts(self.text, self.article)


def check(path: Path, *, as_of: dt.datetime | None = None, described: Sequence[Publisher] = ()) -> Checked:
    """Read again the page of a proof, or of a file of facts (`.json`), and return the two side by side.

    The page of `sumur.proof` is `sumur.html` beside it (or `.htm`, `.xhtml`, `.shtml`, `.txt`), or what its heading names, else what stands right
    of its margin. `as_of` holds where the file says none, and `described` are publishers that are asked before those that are known.

    Raises `OSError` for a file that cannot be opened, `UnicodeDecodeError` for one that is not UTF-8, and as an `IdnewsError`: `NotAProof` and
    `NotFacts` for one that cannot be understood, `NoPage` where the page is missing, and `NotAPublisher` where the file names one that nobody has.
    """
    text = path.read_text(encoding="utf-8")
    if path.suffix == _FACTS:
        facts = parse_facts(text)
        beside = _beside(path, facts.heading)
        if beside is None:
            raise NoPage(str(path), f"its page, {path.with_suffix(_PAGES[0]).name}, is not beside it")
        article = _read(beside, facts.heading, as_of, described)
        return Checked(path, str(beside), text, article, collate_facts(facts, article))
    heading, proof = parse_heading(text), parse_proof(text)
    beside = _beside(path, heading)
    if beside is None and any(mark.label is Label.SLUG for mark in proof.marks):
        raise NoPage(str(path), f"it is the proof of an HTML page, and {path.with_suffix(_PAGES[0]).name} is not beside it")
    article = _read(beside if beside is not None else proof.galley.text, heading, as_of, described)
    return Checked(path, str(beside or path), text, article, collate(proof, _reading(article)))


def find_proofs(paths: Iterable[Path]) -> Iterator[Path]:
    """Yield the proofs and the files of facts among paths and, sorted, in the folders among them, however deep.

    In a folder a file of facts is one whose page is beside it, and a page stands for what lies beside it.
    """
    for path in paths:
        beside = [path.with_suffix(suffix) for suffix in (_PROOF, _FACTS)] if path.suffix in _PAGES else []
        if found := [each for each in beside if each.is_file()]:
            yield from found
        elif path.is_dir():
            yield from sorted(each for each in path.rglob("*") if each.suffix == _PROOF or (each.suffix == _FACTS and _beside(each, Heading())))
        else:
            yield path


def _beside(path: Path, heading: Heading) -> Path | None:
    """Return the file that holds the page of a proof; `None` where it is in none."""
    if heading.page is not None:
        named = path.parent / heading.page
        if not named.is_file():
            raise NoPage(str(path), f"its page, {named}, is missing")
        return named
    return next((page for ending in _PAGES if (page := path.with_suffix(ending)).is_file()), None)


def _read(page: Path | str, heading: Heading, as_of: dt.datetime | None, described: Sequence[Publisher]) -> Article:
    seen, publisher = heading.as_of or as_of, whose(heading, described)
    if isinstance(page, str):
        return read_text(page, url=heading.url, as_of=seen, publisher=publisher)
    raw = page.read_bytes()
    if page.suffix == _TEXT and not opens_as_html(raw):
        return read_text(raw.decode("utf-8"), url=heading.url, as_of=seen, publisher=publisher)
    return read_html(raw, url=heading.url, as_of=seen, publisher=publisher)


def _reading(article: Article) -> Proof:
    assert article.proof is not None  # noqa: S101 - what read_* returns has one
    return article.proof
