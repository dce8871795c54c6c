"""The laws of the data schema: it describes what an article gives, all of it, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from importlib.resources import files
from typing import Any, Final

import jsonschema
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews.data_schema import FILE
from tests.strategies.articles import articles, built_articles

_SCHEMA: Final[dict[str, Any]] = idnews.article_schema()
_VALIDATOR: Final = jsonschema.Draft202012Validator(_SCHEMA, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
# None of these is what any field may hold.
_WRONG: Final = st.sampled_from([3.5, {}, {"is": "Nothing"}, [None], [[]]])


def test_the_schema_is_one_of_draft_2020_12() -> None:
    """The schema is valid under the schema of schemas."""
    jsonschema.Draft202012Validator.check_schema(_SCHEMA)


def test_the_shipped_schema_is_current() -> None:
    """The file in the package is what its command prints."""
    printed = subprocess.run([sys.executable, "-m", "idnews.data_schema"], check=True, capture_output=True, text=True).stdout
    assert files("idnews.data_schema").joinpath(FILE).read_text(encoding="utf-8") == printed


@given(articles)
@example(idnews.Article(credits=(idnews.Credit(()),)))
def test_what_an_article_gives_is_valid(article: idnews.Article) -> None:
    """Every article's plain data, as JSON holds them, are valid under the schema."""
    assert [error.message for error in _VALIDATOR.iter_errors(json.loads(json.dumps(article.to_dict())))] == []


@given(built_articles)
def test_the_schema_names_every_key_in_order(article: idnews.Article) -> None:
    """What an article gives and what the schema describes are the same keys."""
    assert [*article.to_dict()] == [*_SCHEMA["properties"]]


@given(built_articles, st.data())
def test_a_key_that_is_missing_is_missed(article: idnews.Article, data: st.DataObject) -> None:
    """Plain data of which any key was lost, at any depth, are not valid."""
    plain = json.loads(json.dumps(article.to_dict()))
    place = data.draw(st.sampled_from([*_keys(plain)]))
    del place[0][place[1]]
    assert not _VALIDATOR.is_valid(plain)


@given(built_articles, _WRONG, st.data())
def test_a_value_of_another_kind_is_refused(article: idnews.Article, wrong: object, data: st.DataObject) -> None:
    """Plain data in which any value was replaced by one of another kind, at any depth, are not valid."""
    plain = json.loads(json.dumps(article.to_dict()))
    place = data.draw(st.sampled_from([*_keys(plain)]))
    place[0][place[1]] = wrong
    assert not _VALIDATOR.is_valid(plain)


@pytest.mark.parametrize(
    ("key", "wrong"),
    [
        ("kind", "book"),
        ("date_published", "yesterday"),
        ("date_published", "2025-02-30"),
        ("date_published", "2025-09-02 16:30"),
        ("published", {"day": "2025-09-02"}),
        ("is", "Story"),
    ],
)
def test_a_word_that_means_nothing_there_is_refused(key: str, wrong: object) -> None:
    """A string is refused where it is none of those that the key may hold."""
    assert not _VALIDATOR.is_valid(idnews.Article().to_dict() | {key: wrong})


def test_everything_is_described() -> None:
    """Each part and each key of the schema says what it is."""
    kinds = [_SCHEMA, *_SCHEMA["$defs"].values()]
    described = [*kinds, *(field for kind in kinds for field in kind.get("properties", {}).values())]
    assert [each for each in described if not each["description"].endswith(".")] == []


def test_descriptions_are_in_the_words_of_json() -> None:
    """Python's None is JSON's null."""
    assert "None" not in json.dumps(_SCHEMA)
    assert "`null`" in _SCHEMA["properties"]["headline"]["description"]


def _keys(plain: Any) -> Iterator[tuple[dict[str, Any], str]]:  # noqa: ANN401 - what JSON holds
    """Yield each dictionary in plain data with each of its keys."""
    if isinstance(plain, dict):
        yield from ((plain, key) for key in plain)
    for inner in plain.values() if isinstance(plain, dict) else plain if isinstance(plain, list) else ():
        yield from _keys(inner)
