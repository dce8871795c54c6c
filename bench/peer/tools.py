"""Name the tools that are compared, for pages in HTML and for scraped texts."""

from __future__ import annotations

from typing import Final

import attrs

FLOOR: Final = "lxml_parse"
"""The tool that does no more than parse: its time is the unit of all others."""


@attrs.frozen
class Tool:
    """A tool as the evaluation's runner knows it, and as a reader of the table does."""

    name: str
    """The runner's word for it."""

    label: str
    """The table's word for it."""

    distribution: str
    """What is installed to have it."""

    ours: bool = False
    """Whether it runs in the environment of idnews rather than in that of the peers."""


TOOLS: Final[dict[str, tuple[Tool, ...]]] = {
    "html": (
        Tool(FLOOR, "bare lxml parse", "lxml", ours=True),
        Tool("idnews", "idnews", "idnews", ours=True),
        Tool("idnews_unknown", "idnews, publisher unknown", "idnews", ours=True),
        Tool("trafilatura", "trafilatura", "trafilatura"),
        Tool("trafilatura_precision", "trafilatura, precision", "trafilatura"),
        Tool("readability", "readability-lxml", "readability-lxml"),
        Tool("newspaper", "newspaper4k", "newspaper4k"),
        Tool("goose", "goose3", "goose3"),
        Tool("resiliparse", "resiliparse", "Resiliparse"),
        Tool("justext", "jusText", "jusText"),
    ),
    "text": (
        Tool(FLOOR, "bare lxml parse, lines as paragraphs", "lxml", ours=True),
        Tool("echo_text", "the text as it came", "", ours=True),
        Tool("idnews_text", "idnews", "idnews", ours=True),
        Tool("trafilatura_text", "trafilatura, lines as paragraphs", "trafilatura"),
        Tool("justext_text", "jusText, lines as paragraphs", "jusText"),
    ),
}
"""The tools for each kind of page, the floor first."""
