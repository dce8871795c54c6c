"""Offer the library on the command line."""

from __future__ import annotations

import click

from idnews.cli.check import check_proofs
from idnews.cli.dates import dates
from idnews.cli.explain import explain
from idnews.cli.read import read
from idnews.cli.streams import speak_utf8

__all__ = ["idnews"]


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="idnews", message="idnews %(version)s")
def idnews() -> None:
    """Read Indonesian news pages: the story, and every fact around it as data."""
    speak_utf8()


idnews.add_command(read)
idnews.add_command(explain)
idnews.add_command(dates)
idnews.add_command(check_proofs)
