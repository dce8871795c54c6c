"""The house stands as it was drawn: imports point down, and some things stay in their rooms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest

_SOURCE: Final = Path(__file__).parents[1] / "src" / "idnews"
_MODULES: Final = sorted(_SOURCE.rglob("*.py"))

# From the ground up. A module imports from the rows above it and from its own row; "" is the front page.
_ROWS: Final = (
    {"span", "fold", "label", "errors", "pattern", "printed", "form", "markup", "mojibake"},
    {"lexicon"},
    {
        "template",
        "cue",
        "galley",
        "prose",
        "persons",
        "plain_data",
        "row",
        "placename",
        "selector",
        "addresses",
    },
    {"dates", "byline", "credit", "dateline", "caption", "related", "pager", "imprint"},
    {"typeset", "publishers"},
    {"proof", "paragraphs", "slugs", "head_lines", "layout"},
    {"rules"},
    {"article", "captioning", "dating", "grafs", "joining", "paging", "stamping"},
    {"compose", "explained_page", "linked_data"},
    {"proof_file", "proof_heading", "data_schema"},
    {"reading"},
    {""},
    {"tables", "testing", "datatrove", "proofreading"},
    {"batch"},
    {"corpus"},
    {"cli"},
    {"__main__"},
)
# Methods of an article offer what is made of it above, and ask for it when they are called.
_OFFERED: Final = {"article": {"explained_page", "linked_data"}}
_FLOOR: Final = {name: floor for floor, row in enumerate(_ROWS) for name in row}
_LONGEST: Final = 400
# Libraries that only one room, or two, may know: each is an extra of its own.
_KEPT: Final = {"click": {"cli"}, "rich": {"cli"}, "pyarrow": {"tables", "batch"}, "fastwarc": {"batch"}, "datatrove": {"datatrove"}}
_CLOCKS: Final = {"now", "utcnow", "today", "time", "time_ns", "monotonic", "perf_counter", "process_time", "localtime", "gmtime", "fromtimestamp"}
_CLOCK_KEEPERS: Final = {"datetime", "date", "time", "dt"}

each_module = pytest.mark.parametrize("path", _MODULES, ids=lambda path: path.relative_to(_SOURCE).as_posix())


@each_module
def test_imports_point_down(path: Path) -> None:
    """A module imports only what stands on its own floor or below."""
    own = _room(path)
    assert own in _FLOOR, f"{own} has no place in the house: give it one in this test and in the docs"
    above = {name for name in _imported(path) if _FLOOR.get(name, len(_ROWS)) > _FLOOR[own]}
    assert above - _OFFERED.get(own, set()) == set()


def test_the_house_has_no_empty_rooms() -> None:
    """Each name in the plan is a module or a package."""
    assert _FLOOR.keys() - {_room(path) for path in _MODULES} == set()


def test_no_two_modules_import_each_other() -> None:
    """Modules of one floor depend on each other in one direction, if at all."""
    needed = {name: {other for path in _MODULES if _room(path) == name for other in _imported(path) - {name}} for name in _FLOOR}
    graph = {name: needs - _OFFERED.get(name, set()) for name, needs in needed.items()}
    done: set[str] = set()
    while ready := {name for name, needs in graph.items() if name not in done and needs <= done}:
        done |= ready
    assert set(graph) - done == set()


@each_module
def test_lxml_lives_in_one_room(path: Path) -> None:
    """Only the setters of type know lxml."""
    assert _room(path) == "typeset" or not any(name.split(".")[0] == "lxml" for name in _names(path))


@each_module
def test_doors_keep_their_libraries(path: Path) -> None:
    """Only the room that an extra is for knows its libraries."""
    known = {name.split(".")[0] for name in _names(path)}
    assert {library for library, rooms in _KEPT.items() if library in known and _room(path) not in rooms} == set()


@each_module
def test_nobody_reads_the_clock(path: Path) -> None:
    """A moment is always an argument, so a page reads alike on every day."""
    calls = [node.func for node in ast.walk(_tree(path)) if isinstance(node, ast.Call)]
    read = {
        f"{func.value.id}.{func.attr}" if isinstance(func.value, ast.Name) else f"….{func.attr}"
        for func in calls
        if isinstance(func, ast.Attribute) and func.attr in _CLOCKS and _keeps_time(func.value)
    }
    assert read == set()


@each_module
def test_no_module_is_long(path: Path) -> None:
    """A module holds one idea, and one idea has an end."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= _LONGEST


@each_module
def test_no_error_is_caught_wholesale(path: Path) -> None:
    """An `except` names what it expects."""
    caught = [node.type for node in ast.walk(_tree(path)) if isinstance(node, ast.ExceptHandler)]
    assert [
        kind for kind in caught if kind is None or {"Exception", "BaseException"} & {n.id for n in ast.walk(kind) if isinstance(n, ast.Name)}
    ] == []


@each_module
def test_every_module_says_what_it_is_for(path: Path) -> None:
    """The docstring of a module opens with a sentence."""
    docstring = ast.get_docstring(_tree(path)) or ""
    assert docstring.partition("\n")[0].endswith((".", ":", "?"))


@each_module
def test_the_lexicon_holds_words_alone(path: Path) -> None:
    """Words live apart from logic: the lexicon offers no function."""
    offered = [node.name for node in ast.walk(_tree(path)) if isinstance(node, ast.FunctionDef) and not node.name.startswith("_")]
    assert _room(path) != "lexicon" or offered == []


def _keeps_time(value: ast.expr) -> bool:
    names = {node.id for node in ast.walk(value) if isinstance(node, ast.Name)} | {
        node.attr for node in ast.walk(value) if isinstance(node, ast.Attribute)
    }
    return bool(names & _CLOCK_KEEPERS)


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _room(path: Path) -> str:
    """Name the module or package at the top of the library to which a file belongs."""
    first = path.relative_to(_SOURCE).parts[0].removesuffix(".py")
    return "" if first == "__init__" else first


def _names(path: Path) -> Iterator[str]:
    """Yield each module that a file imports, wherever in the file it does."""
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def _imported(path: Path) -> set[str]:
    """Return the rooms from which a file imports; what is no room is a name of the front page."""
    paths = (name.split(".") for name in _names(path))
    return {room if room in _FLOOR else "" for package, room, *_ in ((*parts, "") for parts in paths) if package == "idnews"}
