"""Make an environment for the peers, apart from that of idnews, and say what could be installed."""

from __future__ import annotations

import json
import os
import pathlib
import re
import subprocess
import sys
from typing import Final

import attrs

_VERSIONS: Final = """
import importlib.metadata, json, sys
found = {}
for name in sys.argv[1:]:
    try:
        found[name] = importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        pass
print(json.dumps(found))
"""
_PATH: Final = re.compile(r"(?<!\S)[(\"']*/\S+")


@attrs.frozen
class Environment:
    """An interpreter, the versions of what it has, and why it lacks the rest."""

    python: pathlib.Path
    """The interpreter."""

    versions: dict[str, str]
    """The version of each distribution that is there."""

    missing: dict[str, str]
    """Why a distribution is not there, in pip's words."""


def own_environment(names: list[str]) -> Environment:
    """Return the environment that runs this program."""
    python = pathlib.Path(sys.executable)
    return Environment(python, _versions(python, names), {})


def peers_environment(folder: pathlib.Path, requirements: pathlib.Path) -> Environment:
    """Return the environment in a folder, made if there is none, with as many of the requirements as can be installed."""
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    if not python.exists():
        _run(pathlib.Path(sys.executable), "-m", "venv", str(folder))
        # An older pip may stumble over the extras of the peers; one that cannot be replaced is worth a try all the same.
        _run(python, "-m", "pip", "install", "--quiet", "--upgrade", "pip")
    wanted = [line.strip() for line in requirements.read_text(encoding="utf-8").splitlines() if line.strip() and not line.startswith("#")]
    names = [re.split(r"[=<>~!\[; ]", line)[0] for line in wanted]
    missing: dict[str, str] = {}
    if _pip(python, "-r", str(requirements)):
        # Together they cannot be had: each that can be had alone is better than none.
        missing = {name: why for name, line in zip(names, wanted, strict=True) if (why := _pip(python, line))}
    versions = _versions(python, [*names, "lxml"])
    return Environment(python, versions, {name: missing.get(name, "is not there") for name in names if name not in versions})


def without_paths(message: str) -> str:
    """Return a message without the paths of this machine.

    >>> without_paths("cannot import name 'x' from 'y' (/home/siti/y.py)")
    "cannot import name 'x' from 'y' …"
    """
    return _PATH.sub("…", message)


def quiet(*, ours: bool) -> dict[str, str]:
    """Return the variables of the environment for a program that measures; the peers do not see the modules of idnews."""
    kept = {name: value for name, value in os.environ.items() if ours or name not in {"PYTHONPATH", "PYTHONHOME"}}
    # What measures may lie where nothing can be written.
    return kept | {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1", "PIP_DISABLE_PIP_VERSION_CHECK": "1"}


def _pip(python: pathlib.Path, *what: str) -> str:
    """Install something and return why that failed, or nothing."""
    done = _run(python, "-m", "pip", "install", "--quiet", *what)
    if done.returncode == 0:
        return ""
    errors = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines() or ["pip failed"]
    return without_paths(errors[-1].removeprefix("ERROR: "))


def _versions(python: pathlib.Path, names: list[str]) -> dict[str, str]:
    done = _run(python, "-c", _VERSIONS, *names)
    found: dict[str, str] = json.loads(done.stdout) if done.returncode == 0 else {}
    return found


def _run(python: pathlib.Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    ours = python == pathlib.Path(sys.executable)
    return subprocess.run([str(python), *arguments], check=False, capture_output=True, encoding="utf-8", env=quiet(ours=ours))
