"""The front page: every public name, each imported when it is asked for."""

from __future__ import annotations

import ast
import copy
import pickle
import pkgutil
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

import idnews

_PAGE: Final = ast.parse(Path(idnews.__file__).read_text(encoding="utf-8"))


def test_type_checkers_see_what_programs_get() -> None:
    """The imports that type checkers read and the table that programs are served from tell the same."""
    seen = {
        node.module.removeprefix("idnews."): tuple(alias.name for alias in node.names)
        for node in ast.walk(_PAGE)
        if isinstance(node, ast.ImportFrom) and node.module is not None and node.module.startswith("idnews.")
    }
    assert seen == idnews._HOMES


def test_every_public_name_has_a_home() -> None:
    """What is said to be public is there, and nothing else is served."""
    served = [name for names in idnews._HOMES.values() for name in names]
    assert sorted(served) == sorted(idnews.__all__)
    assert all(hasattr(idnews, name) for name in idnews.__all__)
    assert {*idnews.__all__} <= {*dir(idnews)}


def test_no_public_name_is_a_module() -> None:
    """A module that is imported stands in its package under its own name, and would hide a public name that is alike."""
    assert {*idnews.__all__} & {module.name for module in pkgutil.iter_modules(idnews.__path__)} == set()


def test_importing_the_front_page_imports_nothing_else() -> None:
    """A program pays for the names that it uses, when it uses them."""
    program = "import sys; before = {*sys.modules}; import idnews; print(*(name for name in {*sys.modules} - before if name != 'idnews'))"
    done = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True)
    assert {name.split(".")[0] for name in done.stdout.split()} & {"idnews", "lxml", "attr", "attrs", "dateutil", "zoneinfo"} == set()


def test_all_names_can_be_imported_at_once() -> None:
    """A star imports every public name."""
    names: dict[str, object] = {}
    exec("from idnews import *", names)  # noqa: S102 - a star may not stand in a function
    assert {*idnews.__all__} <= {*names}


def test_the_version_is_told() -> None:
    """The installed version is an attribute, and others that do not exist are not."""
    assert idnews.__version__.count(".") == 2
    with pytest.raises(AttributeError, match="no attribute"):
        getattr(idnews, "__versi__")  # noqa: B009 - type checkers know that it is not there


@pytest.mark.parametrize(
    "error",
    [
        idnews.NaiveMoment("as_of", 1),
        idnews.NotAPage(3),
        idnews.MissingPages((2,), 3),
        idnews.MissingExtra("WARC", "fastwarc", "warc"),
        idnews.NotAColumn("isi", "it is not there"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_an_error_comes_from_another_process_as_it_was_raised(error: idnews.IdnewsError) -> None:
    """A pool of processes that cannot read what went wrong would wait for ever."""
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):  # noqa: S301 - it was pickled here
        assert (type(again), str(again), vars(again)) == (type(error), str(error), vars(error))
