"""Offer the library on the command line."""

from __future__ import annotations

import importlib
from typing import Final

import click

from idnews.cli.streams import INTERRUPTED, speak_utf8
from idnews.errors import IdnewsError

__all__ = ["idnews"]

# Where each command stands. It is imported when it is asked for: some need libraries that take longer to load than a page to read.
_COMMANDS: Final = {"read": "read", "explain": "explain", "dates": "dates", "check": "check_proofs", "stats": "stats", "mine": "mine"}


class _Commands(click.Group):
    """The commands, in the order in which they are most needed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        del ctx
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or `None` where there is none of the name."""
        del ctx
        if cmd_name not in _COMMANDS:
            return None
        command = getattr(importlib.import_module(f"idnews.cli.{cmd_name}"), _COMMANDS[cmd_name])
        assert isinstance(command, click.Command)  # noqa: S101 - the table says so, and a test asks for each
        return command

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; what is misused ends it as a sentence, and so does Ctrl-C."""
        try:
            return super().invoke(ctx)
        except IdnewsError as error:
            raise click.ClickException(str(error)) from error
        except KeyboardInterrupt:
            click.echo("Interrupted", err=True)
            raise click.exceptions.Exit(INTERRUPTED) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="idnews", message="idnews %(version)s")
def idnews() -> None:
    """Read Indonesian news pages: the story, and every fact around it as data."""
    speak_utf8()
