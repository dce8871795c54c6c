"""Tell the facts that a page is checked by: what a careful editor would read there, in plain words."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Final

import attrs

from idnews.article import Article
from idnews.errors import NotFacts
from idnews.plain_data import Plain
from idnews.proof_file import Row
from idnews.proof_heading import Heading, moment_of
from idnews.proofreading.collation import Collation, collate_rows

_FACTS: Final = (
    "publisher",
    "headline",
    "kicker",
    "standfirst",
    "authors",
    "editors",
    "published",
    "modified",
    "dateline",
    "credits",
    "captions",
    "tags",
    "inline",
    "related",
    "text",
)
_NEEDS: Final = ("url", "as_of")


@attrs.frozen
class Facts:
    """What a careful editor would read on a page, as a file beside it says; what the file leaves out is not asked."""

    heading: Heading
    """What reading the page needs."""

    told: Mapping[str, object]
    """The facts by their names, as `facts_of` gives them."""


def facts_of(article: Article) -> dict[str, Plain]:
    r"""Return the facts of an article: names and places as text, moments in ISO 8601, lists of text; a caption is a pair of text and credit.

    >>> from idnews.reading import read_text
    >>> facts = facts_of(read_text("Warga Menanam Bakau\n\nDEMAK, Kabar.id - Seribu bibit ditanam warga. (Ant/Z-1)"))
    >>> facts["headline"], facts["dateline"], facts["credits"], facts["text"]
    ('Warga Menanam Bakau', 'DEMAK', ['(Ant/Z-1)'], ['Seribu bibit ditanam warga.'])
    """
    return {
        "publisher": article.publisher.name if article.publisher else None,
        "headline": article.headline,
        "kicker": article.kicker,
        "standfirst": article.standfirst,
        "authors": [*article.authors],
        "editors": [*article.editors],
        "published": None if article.published is None else article.published.isoformat(),
        "modified": None if article.modified is None else article.modified.isoformat(),
        "dateline": article.dateline.place if article.dateline else None,
        "credits": [str(tag) for tag in article.credits],
        "captions": [[caption.text, caption.credit] for caption in article.captions],
        "tags": [*article.tags],
        "inline": [story.headline for story in article.related if story.inline],
        "related": [story.headline for story in article.related if not story.inline],
        "text": [graf.text for graf in article.body],
    }


def parse_facts(text: str) -> Facts:
    """Read facts from JSON: an object with any of the keys of `facts_of`, and `url` and `as_of` where reading the page needs them.

    Raises `NotFacts` for what is no such object.

    >>> parse_facts('{"url": "https://kabar.example/1", "headline": "Warga Menanam Bakau"}').told
    {'headline': 'Warga Menanam Bakau'}
    """
    try:
        told = json.loads(text)
    except ValueError as error:
        raise NotFacts(text, f"it is no JSON ({error})") from error
    if not isinstance(told, dict):
        raise NotFacts(text, "an object is needed")
    unknown = sorted(told.keys() - {*_FACTS, *_NEEDS})
    if unknown:
        raise NotFacts(unknown[0], f"no fact has that name; those that can be asked are {', '.join(_FACTS)}, beside {' and '.join(_NEEDS)}")
    url, as_of = (told.pop(key, None) for key in _NEEDS)
    if url is not None and not isinstance(url, str):
        raise NotFacts(url, "url is an address, as text")
    try:
        seen = None if as_of is None else moment_of(str(as_of))
    except ValueError as error:
        raise NotFacts(as_of, f"as_of: {error}") from error
    return Facts(Heading(url=url, as_of=seen), told)


def collate_facts(facts: Facts, article: Article) -> Collation:
    """Return the facts of a file beside what an article says of the same."""
    now = facts_of(article)
    return collate_rows(_rows(facts.told), _rows({key: now[key] for key in facts.told}))


def rewritten_facts(text: str, article: Article) -> str:
    """Return a file of facts with what an article says; what it does not ask is not added."""
    told: dict[str, object] = json.loads(text)
    return print_facts(told | {key: fact for key, fact in facts_of(article).items() if key in told})


def print_facts(told: Mapping[str, object]) -> str:
    """Return facts as JSON that can be corrected by hand."""
    return json.dumps(told, ensure_ascii=False, indent=2) + "\n"


def _rows(told: Mapping[str, object]) -> Iterator[Row]:
    """Yield a row for each fact, and one for each item of a list; what is not there has none."""
    for key, fact in told.items():
        for item in fact if isinstance(fact, list) else [] if fact is None else [fact]:
            yield Row(key, item if isinstance(item, str) else json.dumps(item, ensure_ascii=False))
