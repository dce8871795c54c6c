"""Draw articles whose every field may hold whatever its type allows."""

from __future__ import annotations

import datetime as dt
import enum
import functools
import types
import typing
from collections.abc import Callable, Mapping
from typing import Any, Final
from zoneinfo import ZoneInfo

import attrs
from hypothesis import strategies as st

import idnews
from idnews.plain_data import plain_types
from idnews.testing import html_pages
from tests.strategies.pages import ANY_TEXT, AS_OF, NEWS_TEXT

_ZONES: Final = [ZoneInfo("Asia/Jakarta"), ZoneInfo("Asia/Makassar"), ZoneInfo("Asia/Jayapura"), ZoneInfo("UTC")]
_MINUTES: Final = st.integers(-14 * 60 + 1, 14 * 60 - 1)
_PLAIN: Final[Mapping[object, st.SearchStrategy[Any]]] = {
    bool: st.booleans(),
    int: st.integers(-(2**31), 2**31 - 1),
    str: st.text(max_size=8),
    types.NoneType: st.none(),
    # Before 1964 offsets of these zones count seconds, which ISO 8601 has no room for.
    dt.date: st.dates(min_value=dt.date(1964, 1, 2), max_value=dt.date(9999, 12, 30)),
    dt.time: st.times(),
    dt.tzinfo: st.sampled_from(_ZONES) | _MINUTES.map(lambda minutes: dt.timezone(dt.timedelta(minutes=minutes))),
}


@functools.cache
def values(hint: object) -> st.SearchStrategy[Any]:
    """Draw what a type of the library allows, field by field."""
    inner = typing.get_args(hint)
    if typing.get_origin(hint) is tuple:
        return st.lists(values(inner[0]), max_size=2).map(tuple)
    if inner:
        return st.one_of([values(kind) for kind in inner])
    if hint in _PLAIN:
        return _PLAIN[hint]
    if hint is idnews.Publisher:
        # Its zone is looked up where it is made.
        return _built(idnews.Publisher, zone=st.sampled_from(["Asia/Jakarta", "Asia/Makassar"]))
    kind = typing.cast("type", hint)
    return st.sampled_from([*kind]) if issubclass(kind, enum.Enum) else _built(kind)


def _built(kind: Callable[..., Any], **drawn: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    fields = {name: values(hint) for name, hint in plain_types(typing.cast("type", kind)).items()} | drawn
    required = {name for name in fields if attrs.fields_dict(typing.cast("type[attrs.AttrsInstance]", kind))[name].default is attrs.NOTHING}
    # Most articles lack most facts: a drawn one that had them all would be too large to shrink.
    return st.fixed_dictionaries(
        {name: fields[name] for name in fields if name in required}, optional={name: fields[name] for name in fields if name not in required}
    ).map(lambda chosen: kind(**chosen))


built_articles: st.SearchStrategy[idnews.Article] = values(idnews.Article)
"""Articles that no page gave: whatever the types allow."""

read_articles: st.SearchStrategy[idnews.Article] = st.builds(idnews.read_text, NEWS_TEXT | ANY_TEXT, as_of=st.none() | st.just(AS_OF)) | st.builds(
    lambda page: idnews.read_html(page.html, as_of=AS_OF), html_pages()
)
"""Articles that were read from pages of every kind."""

articles: st.SearchStrategy[idnews.Article] = built_articles | read_articles
"""Articles of every kind."""
