"""Options that several commands share."""

from __future__ import annotations

import datetime as dt
from typing import Final

import click

from idnews.form import Form
from idnews.publishers import PUBLISHERS, UNKNOWN, Publisher

WIB: Final = dt.timezone(dt.timedelta(hours=7), "WIB")


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


def known_publisher(_context: click.Context | None, _option: click.Parameter | None, value: str | None) -> Publisher | None:
    """Return the publisher that `value` names or whose domain it is; `None` for `None`.

    >>> known_publisher(None, None, "kompas.com") == known_publisher(None, None, "Kompas.com")
    True
    """
    if value is None:
        return None
    wanted = value.strip().casefold()
    if wanted == "unknown":
        return UNKNOWN
    for publisher in PUBLISHERS:
        if wanted in (publisher.name.casefold(), *publisher.domains):
            return publisher
    msg = f'{value!r} is no publisher that idnews knows: give the name or the domain of one, or "unknown" to read the page as nobody\'s'
    raise click.BadParameter(msg)


as_of = click.option(
    "--as-of",
    metavar="ISO",
    callback=instant,
    help="When the page was fetched, in ISO 8601, such as 2025-09-05T16:30+07:00; without a zone it means WIB (+07:00). "
    'It tells what "2 jam lalu" and a day without a year mean.',
)
url = click.option("--url", metavar="URL", help="The address of the page; it tells whose page it is.")
publisher = click.option(
    "--publisher",
    metavar="NAME",
    callback=known_publisher,
    help='Whose page it is, by name or domain, where the address does not tell; "unknown" reads it as nobody\'s.',
)
form = click.option(
    "--input",
    "form",
    type=click.Choice([each.value for each in Form]),
    default=Form.AUTO.value,
    show_default=True,
    callback=lambda _context, _option, value: Form(value),
    help="What the input is: HTML, or the text that a scraper left; auto takes what is named .html, or starts as HTML does, for HTML.",
)
files = click.argument("files", nargs=-1, required=True, metavar="FILE...")
