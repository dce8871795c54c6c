from __future__ import annotations

import importlib
import itertools
import pkgutil
import re
from pathlib import Path
from typing import Final

import pytest

import idnews
from idnews.label import Label
from tests.documents import ROOT, blocks_of, failures_of, room_for

_DOCS: Final = ROOT / "docs"
_PAGES: Final = [ROOT / "README.md", *sorted(page for page in _DOCS.rglob("*.md") if "_build" not in page.parts)]
# The command line is told by its commands.
_PUBLIC_PACKAGES: Final = [
    found.name
    for found in pkgutil.iter_modules(idnews.__path__, "idnews.")
    if found.ispkg
    and found.name != "idnews.cli"
    and "__all__" in (ROOT / "src" / found.name.replace(".", "/") / "__init__.py").read_text(encoding="utf-8")
]
_RUN: Final = {"pycon", "console"}
# What is shown and not run: commands that install, pages and their words, data, a diagram.
_SHOWN: Final = {"sh", "html", "text", "json", "mermaid"}

# Documents whose sessions need more than the tests do: the extras that bring it, and their libraries.
_NEEDED: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "docs/how-to/datatrove.md": {"datatrove": ("datatrove", "orjson")},
    "docs/how-to/engines.md": {"spark": ("fastwarc", "pyspark", "pandas"), "ray": ("ray.data",)},
    "docs/how-to/scrapy.md": {"scrapy": ("scrapy",)},
    "docs/how-to/tables.md": {"frames": ("datasets", "duckdb", "pandas", "polars")},
}

# Documents that need what the tests bring along, and the library does not.
_BESIDE: Final = {
    "docs/how-to/read-many-pages.md": ("click", "fastwarc", "pyarrow"),
    "docs/how-to/read-scraped-text.md": ("click",),
    "docs/tutorial.md": ("click", "pyarrow"),
}


def _named(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


each_page = pytest.mark.parametrize("page", _PAGES, ids=_named)
each_page_and_its_extras = pytest.mark.parametrize(
    "page", [pytest.param(page, id=_named(page), marks=[getattr(pytest.mark, extra) for extra in _NEEDED.get(_named(page), ())]) for page in _PAGES]
)


@each_page_and_its_extras
def test_what_a_document_shows_is_true(page: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every session in a document prints what the document says that it prints, wherever its libraries are installed."""
    for library in itertools.chain(_BESIDE.get(_named(page), ()), *_NEEDED.get(_named(page), {}).values()):
        pytest.importorskip(library)
    monkeypatch.chdir(room_for(tmp_path))
    assert failures_of(page) == ""


@each_page
def test_every_block_is_run_or_known_to_be_shown(page: Path) -> None:
    """No block escapes the test above by being called something else."""
    assert {block.kind for block in blocks_of(page) if not block.kind.startswith("{")} <= _RUN | _SHOWN


@each_page
def test_links_between_documents_lead_somewhere(page: Path) -> None:
    """A relative link names a file that exists."""
    text = re.sub(r"```.*?```", "", page.read_text(encoding="utf-8"), flags=re.DOTALL)
    targets = [target.partition("#")[0] for target in re.findall(r"\]\(([^)\s]+)\)", text) if "://" not in target]
    assert [target for target in targets if target and not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", [page for page in _PAGES if _DOCS in page.parents], ids=_named)
def test_one_sentence_stands_on_one_line(page: Path) -> None:
    """A change to a sentence is a change to a line."""
    text = re.sub(r"^(```+|:::+).*?^\1$", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    prose = [re.sub(r"`[^`]*`", "x", line) for line in text.splitlines() if not line.startswith(("|", "#"))]
    assert [line for line in prose if re.search(r"[a-z)\"][.?!] [A-Z]", line)] == []


@each_page
def test_prose_holds_no_raw_html(page: Path) -> None:
    """What looks like an element stands between backticks, or a browser would take it for one; a comment is none."""
    text = re.sub(r"^(```+|:::+).*?^\1$|<!--.*?-->|(`+).+?\2", "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
    assert re.findall(r"</?[A-Za-z][^\n>]*>", text) == []


def test_the_glossary_explains_every_label() -> None:
    """A word in the margin of a proof can be looked up."""
    glossary = (_DOCS / "glossary.md").read_text(encoding="utf-8")
    assert [label.value for label in Label if f"`{label.value}`" not in glossary] == []


def test_the_guide_to_html_names_every_kind_of_page() -> None:
    """Whoever reads pages of all sorts can look up what `kind` may say."""
    guide = (_DOCS / "how-to" / "read-html.md").read_text(encoding="utf-8")
    assert [kind.value for kind in idnews.Kind if f"`{kind.value}`" not in guide and f"Kind.{kind.name}:" not in guide] == []


def test_every_public_name_is_in_the_reference() -> None:
    """The module that holds a name of the front page has a page of its own."""
    homes = [str(getattr(getattr(idnews, name), "__module__", "idnews")).split(".") for name in idnews.__all__]
    described = {page.stem for page in (_DOCS / "reference").glob("*.md")}
    assert {home[1] for home in homes if home[0] == "idnews" and len(home) > 1} - described == set()


@pytest.mark.parametrize("package", _PUBLIC_PACKAGES)
def test_every_name_of_a_package_is_in_the_reference(package: str) -> None:
    """What a package offers is named on its page, or stands in a module whose members the reference lists."""
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (_DOCS / "reference").glob("*.md"))
    whole = set(re.findall(r"automodule:: (\S+)\n   :members:", pages))
    named = set(re.findall(r"auto(?:class|data|function):: \S+\.(\w+)\n", pages)) | set(re.findall(r"`idnews\.[\w.]+\.(\w+)`", pages))
    offered = importlib.import_module(package)
    # A value does not know its module, as a class and a function do.
    valued = {name for home in whole if home.startswith(f"{package}.") for name in vars(importlib.import_module(home))}
    homes = {name: getattr(getattr(offered, name), "__module__", None) for name in offered.__all__}
    shown = {name for name, home in homes.items() if package in whole or name in named or home in whole or (home is None and name in valued)}
    assert set(offered.__all__) - shown == set()
