"""What the users of the library see of its types."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Final

import pytest

import idnews

_PROGRAMS: Final = Path(__file__).parent / "typing"
_LIBRARY: Final = Path(idnews.__file__).parents[1]

pytestmark = pytest.mark.typing


def _checker(name: str) -> tuple[str, ...]:
    """Return how to call a type checker; skip where it is not installed."""
    if find_spec(name) is None:
        pytest.skip(f"{name} is not installed: pip install 'idnews[dev]'")
    return sys.executable, "-m", name


def _run(*command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    # A user has idnews among the installed packages; here it is found by the path.
    found = {"PYTHONPATH": str(_LIBRARY), "MYPYPATH": str(_LIBRARY)}
    return subprocess.run(command, cwd=cwd, check=False, capture_output=True, text=True, env=os.environ | found)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project of a user, far from this one's settings."""
    for program in _PROGRAMS.glob("*.py"):
        (tmp_path / program.name).write_text(program.read_text(encoding="utf-8"), encoding="utf-8")
    settings = {"typeCheckingMode": "strict", "pythonVersion": "3.11", "extraPaths": [str(_LIBRARY)], "reportUnnecessaryTypeIgnoreComment": "error"}
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    return tmp_path


def test_mypy_sees_what_users_rely_on(project: Path) -> None:
    """Under `mypy --strict` a program that uses every public name holds what it asserts, and each mistake is refused."""
    done = _run(*_checker("mypy"), "--strict", "--warn-unreachable", "--cache-dir", os.devnull, "program.py", "refused.py", cwd=project)
    assert (done.stdout, done.returncode) == ("Success: no issues found in 2 source files\n", 0)


def test_pyright_sees_what_users_rely_on(project: Path) -> None:
    """Under pyright's strict mode the same program holds, and the same mistakes are refused."""
    done = _run(*_checker("pyright"), "program.py", "refused.py", cwd=project)
    assert (done.stdout.splitlines()[-1].strip(), done.returncode) == ("0 errors, 0 warnings, 0 informations", 0), done.stdout


def test_the_program_uses_every_public_name() -> None:
    """A name that is added is a name whose types are looked at."""
    program = (_PROGRAMS / "program.py").read_text(encoding="utf-8")
    assert set(idnews.__all__) - {*re.findall(r"\w+", program)} == set()


def test_every_public_type_is_known(tmp_path: Path) -> None:
    """No user meets a type that a checker has to guess."""
    done = _run(*_checker("pyright"), "--verifytypes", "idnews", "--ignoreexternal", "--outputjson", cwd=tmp_path)
    told = json.loads(done.stdout)["typeCompleteness"]
    guessed = {symbol["name"]: symbol["diagnostics"] for symbol in told["symbols"] if symbol["isExported"] and not symbol["isTypeKnown"]}
    assert guessed == {}
    assert (told["completenessScore"], told["exportedSymbolCounts"]["withAmbiguousType"]) == (1, 0)


def test_pyright_finds_nothing_in_the_library() -> None:
    """What mypy passes another checker passes too: users have either, and a type that one of them infers may be wrong."""
    done = _run(*_checker("pyright"), cwd=_PROGRAMS.parents[1])
    assert (done.stdout.splitlines()[-1].strip(), done.returncode) == ("0 errors, 0 warnings, 0 informations", 0), done.stdout
