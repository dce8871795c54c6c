from __future__ import annotations

import subprocess
import sys

import pytest


@pytest.mark.parametrize(
    ("module", "package", "extra"), [("datatrove", "datatrove", "datatrove"), ("tables", "pyarrow", "tables"), ("testing", "hypothesis", "test")]
)
def test_without_a_library_a_sentence_says_what_to_install(module: str, package: str, extra: str) -> None:
    """Whoever lacks the extra is told so, and is told its name."""
    script = f"import sys\nsys.modules[{package!r}] = None\ntry:\n    import idnews.{module}\nexcept ImportError as error:\n    print(error)"
    printed = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert printed == f"idnews.{module} needs the package {package!r}, which is not installed: install it with pip install 'idnews[{extra}]'.\n"
