"""Leave out modules whose library is not installed: to run their examples is to import them; and keep a large machine from too many processes."""

import os
from importlib.util import find_spec

import pytest

_MOST_PROCESSES = 8

collect_ignore = [] if find_spec("datatrove") else ["src/idnews/datatrove.py"]


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """Return how many processes `pytest -n auto` takes: each collects every test first, and so many do not end sooner."""
    return min(os.cpu_count() or 1, _MOST_PROCESSES)
