"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

import click

from idnews.batch.sources import Holds
from idnews.errors import IdnewsError, NotAPublisher
from idnews.form import Form
from idnews.publishers import Publisher, publisher_called
from idnews.row import WIB

Option: TypeAlias = Callable[[Callable[..., None]], Callable[..., None]]
"""What gives a command an option or an argument."""


def instant(_context: click.Context | None, _option: click.Parameter | None, value: str | None) -> dt.datetime | None:
    """Return the moment that `value` writes in ISO 8601, in WIB where it names no zone; `None` for `None`.

    >>> instant(None, None, "2025-09-05").isoformat()
    '2025-09-05T00:00:00+07:00'
    """
    if value is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(value.strip())
    except ValueError as error:
        msg = f"{value!r} is no moment in ISO 8601: write it like 2025-09-05, 2025-09-05T16:30 or 2025-09-05T16:30+07:00"
        raise click.BadParameter(msg) from error
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=WIB)


def known_publisher(context: click.Context | None, _option: click.Parameter | None, value: str | None) -> Publisher | None:
    """Return the publisher that `value` names or whose domain it is; `None` for `None`.

    >>> known_publisher(None, None, "kompas.com") == known_publisher(None, None, "Kompas.com")
    True
    """
    if value is None:
        return None
    try:
        return publisher_called(value, () if context is None else context.params.get("described", ()))
    except NotAPublisher as error:
        msg = f'{value!r} is no publisher that idnews knows: give the name or the domain of one, or "unknown" to read the page as nobody\'s'
        raise click.BadParameter(msg) from error


def described_publishers(_context: click.Context | None, _option: click.Parameter | None, value: str | None) -> tuple[Publisher, ...]:
    """Return the publishers that a Python file describes; `()` for `None`."""
    if value is None:
        return ()
    # Imported where somebody describes a publisher: the first page of a run that does not is printed sooner.
    from idnews.proofreading import publishers_from  # noqa: PLC0415 - see above

    try:
        return publishers_from(Path(value))
    except (IdnewsError, OSError, SyntaxError) as error:
        msg = f"{value}: {error}"
        raise click.BadParameter(msg) from error


def of_whom(publisher: Publisher | None, url: str | None, described: tuple[Publisher, ...]) -> Publisher | None:
    """Return whose page it is where a file describes publishers; `None` where reading the page is to tell.

    The one that was named, else the one whose address it has, else, without an address, the only one of the file.

    >>> warta_bukit = Publisher("Warta Bukit", ("wartabukit.example",))
    >>> of_whom(None, None, (warta_bukit,)).name, of_whom(None, "https://www.kompas.com/contoh", (warta_bukit,))
    ('Warta Bukit', None)
    """
    if publisher is not None or not described:
        return publisher
    if url is None:
        return described[0] if len(described) == 1 else None
    from idnews.proof_heading import Heading  # noqa: PLC0415 - see above
    from idnews.proofreading import whose  # noqa: PLC0415 - see above

    return whose(Heading(url=url), described)


as_of: Option = click.option(
    "--as-of",
    metavar="ISO",
    callback=instant,
    help="When the page was fetched, in ISO 8601, such as 2025-09-05T16:30+07:00; without a zone it means WIB (+07:00). "
    'It tells what "2 jam lalu" and a day without a year mean.',
)
url: Option = click.option("--url", metavar="URL", help="The address of the page, which tells whose it is; for a single page alone.")
publisher_from: Option = click.option(
    "--publisher-from",
    "described",
    metavar="FILE.py",
    callback=described_publishers,
    # A name on the command line may be that of one of these.
    is_eager=True,
    help="A Python file that describes publishers: it is run, and pages at their addresses are theirs, as if idnews knew them.",
)
publisher: Option = click.option(
    "--publisher",
    metavar="NAME",
    callback=known_publisher,
    help='Whose page it is, by name or domain, where the address does not tell; "unknown" reads it as nobody\'s.',
)
form: Option = click.option(
    "--input",
    "form",
    type=click.Choice([each.value for each in Form]),
    default=Form.AUTO.value,
    show_default=True,
    callback=lambda _context, _option, value: Form(value),
    help="What the input is: HTML, or the text that a scraper left; auto takes what is named .html, or starts as HTML does, for HTML, "
    "and what is named .proof for a proof, whose margin is taken at its word.",
)
by: Option = click.option(
    "--by",
    metavar="COLUMN",
    help="Column of the tables that tells whose a page is.  [default: its publisher, else the site of its address]",
)
_TAKING: Final = (
    click.argument("inputs", nargs=-1, required=True, metavar="INPUT..."),
    click.option(
        "-j", "--jobs", type=click.IntRange(0), default=1, show_default=True, metavar="N", help="Read with N processes; 0: one for each core."
    ),
    click.option(
        "--from",
        "holds",
        type=click.Choice([each.value for each in Holds]),
        help="What files and standard input hold, where their names do not tell.",
    ),
    click.option("--column", metavar="NAME", help="Column of tables that holds the page.  [default: html, else text]"),
    click.option("--url-column", metavar="NAME", help="Column that holds its address.  [default: url]"),
    click.option("--as-of-column", metavar="NAME", help="Column that tells when it was seen.  [default: as_of]"),
    url,
    as_of,
    publisher,
    publisher_from,
    form,
)


def taking(command: Callable[..., None]) -> Callable[..., None]:
    """Give a command the inputs that `idnews.batch` takes, and the options that say how to take them."""
    for option in reversed(_TAKING):
        command = option(command)
    return command
