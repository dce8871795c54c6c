from __future__ import annotations

import subprocess
import sys


def test_without_datatrove_a_sentence_says_what_to_install() -> None:
    """Whoever lacks the extra is told so, and is told its name."""
    script = "import sys\nsys.modules['datatrove'] = None\ntry:\n    import idnews.datatrove\nexcept ImportError as error:\n    print(error)"
    printed = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    assert printed == "idnews.datatrove needs the package 'datatrove', which is not installed: install it with pip install 'idnews[datatrove]'.\n"
