"""The laws of converters: what cattrs takes apart it puts together again, with the hooks of the guide, and without where none are needed."""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable
from typing import Final

import attrs
import cattrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import idnews
from idnews.article import Article
from idnews.dates import TimeOfDay
from idnews.plain_data import from_plain, has_plain_form, to_plain
from idnews.proof import Proof
from tests.strategies.articles import articles, values
from tests.strategies.dates import said

_WORDS_ALONE: Final = (idnews.Byline, idnews.Caption, idnews.Credit, idnews.Dateline, idnews.Graf, idnews.Page, idnews.Publisher, idnews.Span)
_WITH_DAYS: Final = (idnews.Moment, idnews.Related, idnews.Told, idnews.Said, idnews.Said | None, TimeOfDay)
_CONVERTER: Final = cattrs.Converter()
_CONVERTER.register_unstructure_hook_func(has_plain_form, to_plain)
_CONVERTER.register_structure_hook_func(has_plain_form, lambda data, kind: from_plain(kind, data))


@attrs.frozen
class _Clipping:
    """What a user may build around an article."""

    article: Article
    said: idnews.Said | None
    moments: list[idnews.Moment]


def _again(value: object, kind: object, converter: cattrs.Converter = _CONVERTER) -> object:
    """Return a value after a way through cattrs and JSON."""
    structure: Callable[..., object] = converter.structure
    return structure(json.loads(json.dumps(converter.unstructure(value, unstructure_as=kind))), kind)


@given(articles)
def test_an_article_comes_back_from_cattrs(article: Article) -> None:
    """With the two hooks an article is taken apart as `to_dict` does it, and put together equal."""
    assert _again(article, Article) == article
    assert _CONVERTER.unstructure(article).items() <= article.to_dict().items()


@pytest.mark.parametrize("kind", [*_WORDS_ALONE, *_WITH_DAYS])
@given(data=st.data())
def test_every_part_comes_back_from_cattrs(kind: Hashable, data: st.DataObject) -> None:
    """With the two hooks every part of an article comes back equal, its kind told among those of a union."""
    value = data.draw(values(kind))
    assert _again(value, kind) == value


@pytest.mark.parametrize("kind", _WORDS_ALONE)
@given(data=st.data())
def test_parts_without_days_need_no_hook(kind: Hashable, data: st.DataObject) -> None:
    """A plain converter reads and writes every part that holds words and numbers alone."""
    value = data.draw(values(kind))
    assert _again(value, kind, cattrs.Converter()) == value


@given(articles, said | st.none(), st.lists(values(idnews.Moment), max_size=2))
def test_articles_stand_in_classes_of_their_users(article: Article, when: idnews.Said | None, moments: list[idnews.Moment]) -> None:
    """A class that holds values of this library needs no hooks of its own."""
    clipping = _Clipping(article, when, moments)
    assert _again(clipping, _Clipping) == clipping


@pytest.mark.parametrize("kind", [str, None, type(None), list[idnews.Span], _Clipping, Proof, idnews.Found, idnews.Found[idnews.Span], str | None])
def test_the_hooks_leave_other_types_alone(kind: object) -> None:
    """What has no plain form of this library, as strings, classes of others and a marked page, is handled as the converter likes."""
    assert not has_plain_form(kind)


def test_a_find_is_put_together_by_its_value() -> None:
    """The hooks read what a generic value of this library holds."""
    [found] = idnews.find_dates("Acara digelar Selasa (2/9/2025).")
    assert _again(found, idnews.Found[idnews.Said]) == found
