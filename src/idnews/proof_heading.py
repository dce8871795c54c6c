"""Remember above a proof what reading its page again needs."""

from __future__ import annotations

import datetime as dt
import re
from typing import Final
from zoneinfo import ZoneInfo

import attrs

from idnews.errors import NotAProof
from idnews.pattern import lazy_pattern
from idnews.proof_file import escaped, unescaped
from idnews.publishers import UNKNOWN

_ENTRY: Final = lazy_pattern(r"#\s*(?P<key>page|url|as_of|publisher):(?P<value>.*)", re.DOTALL)

# A row of a proof never holds a line break, and so its own escapes have none for it.
_BREAK: Final = "\n"
_NO_BREAK: Final = r"\x0a"


@attrs.frozen(kw_only=True)
class Heading:
    """What reading a proof's page again needs: comments at the top of the proof, `# url: …` and the like.

    >>> print(Heading(url="https://www.kompas.com/contoh", as_of=dt.datetime(2025, 9, 5, 10, tzinfo=dt.timezone.utc)), end="")
    # url: https://www.kompas.com/contoh
    # as_of: 2025-09-05T10:00:00+00:00
    """

    page: str | None = None
    """The file that holds the page, as seen from the proof's own folder; `None` where what stands right of the margin is all of it."""

    url: str | None = None
    """The page's address; `None` where none was given."""

    as_of: dt.datetime | None = None
    """When the page was seen, an aware datetime; `None` where that was not said."""

    publisher: str | None = None
    """Whose page it was said to be, by name or domain, and "unknown" for nobody's; `None` where nobody said so."""

    def __str__(self) -> str:
        """Return the rows, each with its line break; `""` where there is nothing to remember."""
        moment = None if self.as_of is None else self.as_of.isoformat()
        told = {"page": self.page, "url": self.url, "as_of": moment, "publisher": self.publisher}
        return "".join(f"# {key}: {escaped(value).replace(_BREAK, _NO_BREAK)}\n" for key, value in told.items() if value is not None)


def parse_heading(text: str) -> Heading:
    r"""Read what the comments at the top of a printed proof remember; other comments are passed over.

    A moment that names no zone means that of western Indonesia (WIB). Raises `NotAProof` for one that cannot be read.

    >>> parse_heading("# url: https://www.kompas.com/contoh\nbody          | Warga menanam bakau.\n").url
    'https://www.kompas.com/contoh'
    """
    told: dict[str, str] = {}
    as_of: dt.datetime | None = None
    for number, row in enumerate(text.split("\n"), 1):
        if not row.startswith("#"):
            break
        entry = _ENTRY.fullmatch(row)
        if entry is None or not (value := entry["value"].strip()):
            continue
        if entry["key"] == "as_of":
            try:
                as_of = moment_of(value)
            except ValueError as error:
                raise NotAProof(number, row, str(error)) from error
        else:
            told[entry["key"]] = unescaped(value)
    return Heading(as_of=as_of, **told)


def moment_of(written: str) -> dt.datetime:
    """Return the moment that is written in ISO 8601, in WIB where it names no zone; raises `ValueError`, with advice, for what is none.

    >>> moment_of("2025-09-05").isoformat()
    '2025-09-05T00:00:00+07:00'
    """
    try:
        moment = dt.datetime.fromisoformat(written)
    except ValueError as error:
        msg = "a moment in ISO 8601 is needed, such as 2025-09-05T16:30+07:00"
        raise ValueError(msg) from error
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=ZoneInfo(UNKNOWN.zone))
