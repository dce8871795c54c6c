"""Run the command line: `python -m idnews`."""

from __future__ import annotations

import gc
import signal
import sys
from typing import Final, NoReturn

_OF_THE_EXTRA: Final = {"click", "rich"}
_RARELY: Final = 50_000
_INTERRUPTED: Final = 130
_TERMINATED: Final = 143


def main() -> None:
    """Run the command that the arguments of the process name, or say what to install for it."""
    # What a command makes ready as it starts stays until it ends: looking for garbage in it every few hundred objects takes a tenth of the start.
    gc.set_threshold(_RARELY)
    signal.signal(signal.SIGTERM, _end)
    try:
        from idnews.cli import idnews  # noqa: PLC0415 - the extra may be missing, and then a sentence serves better than a traceback

        idnews(prog_name="idnews")
    except ModuleNotFoundError as missing:
        package = (missing.name or "").partition(".")[0]
        if package not in _OF_THE_EXTRA:
            raise
        sys.exit(f"The command line needs the package {package!r}, which is not installed. Install it with: pip install 'idnews[cli]'")
    except OSError as error:
        from idnews.cli.streams import named  # noqa: PLC0415 - as above

        # What cannot be read is named where it is read: this is a file that may not be made, or one without a name, as on a full disk.
        name = named(error.filename) if error.filename else "the output"
        sys.exit(f"Error: {name} cannot be written: {error.strerror or error}")
    except KeyboardInterrupt:
        # A command that is at work says more; this one had not begun.
        sys.exit(_INTERRUPTED)


def _end(_signal: int, _frame: object) -> NoReturn:
    """End the command as it ends by itself: what was written is whole, and the processes that it started go with it."""
    # Once is enough: an end that is cut short leaves processes without a word, and then waits for them for ever.
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    sys.exit(_TERMINATED)


if __name__ == "__main__":
    main()
