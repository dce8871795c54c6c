"""Write the page of the publishers from the registry: `python docs/tables.py`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from idnews.label import Label
from idnews.publishers import PUBLISHERS, UNKNOWN, Publisher

PAGE: Final = Path(__file__).parent / "publishers.md"

# Every publisher has places for what is none of the story's: they would fill the rows and tell nobody anything.
_NOISE: Final = frozenset({Label.AD, Label.FURNITURE, Label.LEGAL, Label.PROMO, Label.REPEAT, Label.SOCIAL})
_NOTHING: Final = "–"
_MEANS: Final = {"": "not trusted", "writer": "the writer", "editor": "the editor"}


def publishers() -> str:
    """Return the page of the publishers that are known, in Markdown."""
    placed = [publisher for publisher in _sorted() if publisher.places]
    corrected = [publisher for publisher in _sorted() if publisher.metadata or publisher.local_times]
    elsewhere = [(publisher.name, f"`{publisher.zone}`") for publisher in _sorted() if publisher.zone != UNKNOWN.zone]
    return "\n".join(
        [
            "# Publishers that are known",
            "",
            "<!-- Written by docs/tables.py from the profiles; do not edit it by hand. -->",
            "",
            f"idnews knows {len(PUBLISHERS)} publishers by {sum(len(publisher.domains) for publisher in PUBLISHERS)} domains.",
            "A page of anybody else is read too, by [what news pages have in common](explanation/html.md).",
            "How to describe one more is told in [Add a publisher](how-to/add-a-publisher.md).",
            "",
            "A subdomain belongs to its domain.",
            "The publisher is told from the address of the page, or from its dateline, which prints the outlet.",
            'To say it yourself, pass the name or one of the domains: `read_html(page, publisher="kompas.com")`.',
            "",
            *_table(("publisher", "domains", "datelines print"), map(_named, _sorted())),
            "",
            "## Where they put what",
            "",
            f"Of {len(placed)} it is known where their HTML pages put what, for one template or for those of several years.",
            "The places of advertisements, menus and the like are known as well, and not listed.",
            "A page of the others is read as anybody's.",
            "",
            *_table(("publisher", "places for"), ((publisher.name, _places(publisher)) for publisher in placed)),
            "",
            "## What their metadata say that is not so",
            "",
            "A name of the metadata means what it says, unless its row here says otherwise.",
            "`ld:author` is the `author` of the JSON-LD, `meta:author` the `meta` element of that name.",
            'A "local time" is one of the publisher\'s own clock, whatever zone it prints.',
            "",
            *_table(("publisher", "name, and what it really is"), ((publisher.name, "; ".join(_corrected(publisher))) for publisher in corrected)),
            "",
            "## Where the whole story is",
            "",
            "Some publishers cut a story into pages, or did so for years, and give the whole at an address of its own.",
            "What stands here is added to the address of the story; in code it is `Publisher.whole`.",
            "",
            *_table(("add", "publishers"), _wholes()),
            "",
            "## Other clocks",
            "",
            f"A time that is printed without a zone is one of `{UNKNOWN.zone}` (WIB) at {'all but these' if elsewhere else 'all of them'}.",
            *(["", *_table(("publisher", "zone"), elsewhere)] if elsewhere else []),
            "",
        ]
    )


def _sorted() -> list[Publisher]:
    return sorted(PUBLISHERS, key=lambda publisher: publisher.name.casefold())


def _named(publisher: Publisher) -> tuple[str, ...]:
    return publisher.name, ", ".join(publisher.domains), ", ".join(publisher.outlets) or _NOTHING


def _places(publisher: Publisher) -> str:
    return ", ".join(label for label in Label if label in publisher.places and label not in _NOISE)


def _corrected(publisher: Publisher) -> Iterator[str]:
    for name, meant in publisher.metadata.items():
        yield f"`{name}`: {_MEANS.get(meant, meant)}" + (", a local time" if name in publisher.local_times else "")
    for name in publisher.local_times:
        if name not in publisher.metadata:
            yield f"`{name}`: a local time"


def _wholes() -> Iterator[tuple[str, ...]]:
    whole: dict[str, list[str]] = {}
    for publisher in _sorted():
        if publisher.whole is not None:
            whole.setdefault(publisher.whole, []).append(publisher.name)
    for added, names in sorted(whole.items(), key=lambda each: -len(each[1])):
        yield f"`{added}`", ", ".join(names)


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> list[str]:
    return [_row(heads), _row(("---",) * len(heads)), *map(_row, rows)]


def _row(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    PAGE.write_text(publishers(), encoding="utf-8")
