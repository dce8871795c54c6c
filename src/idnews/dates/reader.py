"""Compile the forms of dates into readers, one for each way in which a date can start."""

from __future__ import annotations

import enum
import functools
import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, NamedTuple

from idnews.dates.forms import FORMS, Form, Says
from idnews.dates.outline import Outline, may_have, outlines_of
from idnews.dates.times import MAY_BE_TIME, MAY_OPEN_TIME
from idnews.template import Part, Template, names_of

# Where paragraphs are glued by nothing a sentence starts right behind a year ("pada April 2022Menteri …").
END: Final = r"(?:(?![^\W_])|(?<=[12]\d\d\d)(?!\d))(?!/[\da-z]|(?<=\d)-\d)"
"""Pattern of where a date may end in a running text."""

_MAY: Final = "[{time}]"
_MUST: Final = "{time}"


class Tail(enum.Enum):
    """Whether a time of day follows what a form's pattern reads: one pattern reads it for all forms."""

    NONE = "none"
    MAY = "may"
    MUST = "must"


_TAILS: Final = {Tail.NONE: "", Tail.MAY: _MAY, Tail.MUST: _MUST}


class Reader(NamedTuple):
    """Forms compiled into one pattern, but for the time of day at their end."""

    pattern: re.Pattern[str]
    """What any of the forms reads; the last group that matched tells which form did."""
    forms: dict[int, tuple[Form, Tail, tuple[tuple[str, int, Callable[[str], Any]], ...]]]
    """By the group that tells it: the form, whether a time of day follows, and the name, the group and the reader of each slot."""
    end: re.Pattern[str]
    """Where what is read may end."""
    whole: Callable[[], Reader]
    """Return the same with the times of day that must follow in the pattern: what looked like one may be none, and then another form reads it."""


@functools.lru_cache(maxsize=1024)
def reader_of(opens: frozenset[str], outline: Outline = "", *, alone: bool, ranges: bool = True) -> Reader:
    """Return the forms that can start with one of `opens` and have an outline as one pattern; `alone` for those that read the whole of a text."""
    forms = [
        form
        for form in FORMS
        if (alone or not form.alone)
        and (ranges or form.says is not Says.RANGE)
        and not form.template.opens().isdisjoint(opens)
        and may_have(outline, outlines_of(form.template.opened(opens)))
    ]
    if alone:
        # Where a form must read the whole, days cannot hide a stretch: the commoner may come first.
        forms.sort(key=lambda form: form.says is Says.RANGE)
    return _reader(tuple(forms), opens, alone=alone, whole=False)


@functools.cache
def _reader(forms: tuple[Form, ...], opens: frozenset[str], *, alone: bool, whole: bool) -> Reader:
    """Return forms as one pattern.

    A time of day is as long to write as all the rest: where it must follow, only how one may start is in the pattern, unless it is to be `whole`.
    """
    end = r"\Z" if alone else END
    ends = {
        Tail.NONE: end,
        Tail.MAY: rf"(?:\Z|(?={MAY_BE_TIME}))" if alone else rf"(?:{END}|(?=(?:t|wib)\d\d[:-]))",
        Tail.MUST: rf"(?={MAY_OPEN_TIME})",
    }
    ways = [_way(f"_{number}", form, opens, ends, whole=whole) for number, form in enumerate(forms)]
    pattern = re.compile(_tree(ways, itertools.count()) or "(?!)")
    told = {pattern.groupindex[way.mark]: (way.form, way.tail, _slots(way, pattern)) for way in ways}
    return Reader(pattern, told, re.compile(end), functools.partial(_reader, forms, opens, alone=alone, whole=True))


class _Way(NamedTuple):
    """A form on its way into a pattern: what of it is still to be written, and the groups that its slots have been given."""

    mark: str
    form: Form
    template: Template
    tail: Tail
    parts: tuple[Part, ...]
    end: str
    groups: dict[str, str]


def _way(mark: str, form: Form, opens: frozenset[str], ends: Mapping[Tail, str], *, whole: bool) -> _Way:
    source = form.template.source
    tail = Tail.MAY if source.endswith(_MAY) else Tail.MUST if source.endswith(_MUST) and not whole else Tail.NONE
    template = Template(source.removesuffix(_TAILS[tail]), form.template.slots)
    parts = tuple(piece for part in template.opened(opens) for piece in (part if isinstance(part, str) else (part,)))
    return _Way(mark, form, template, tail, parts, f"{ends[tail]}(?P<{mark}>)", {})


def _tree(ways: Sequence[_Way], counter: Iterator[int]) -> str:
    """Write forms as one pattern in which neighbours share how they begin, so that a name is read once and not once a form."""
    branches: list[str] = []
    for first, neighbours in itertools.groupby(ways, key=lambda way: way.parts[:1]):
        group = list(neighbours)
        if not first:
            branches += [way.end for way in group]
            continue
        shared = first if len(group) > 1 else group[0].parts
        suffix = f"_{next(counter)}"
        for way in group:
            way.groups.update((name, name + suffix) for name in names_of(shared))
        ends = _tree([way._replace(parts=way.parts[len(shared) :]) for way in group], counter)
        branches.append(group[0].template.pattern(suffix, shared) + (ends if len(group) == 1 else f"(?:{ends})"))
    return "|".join(branches)


def _slots(way: _Way, pattern: re.Pattern[str]) -> tuple[tuple[str, int, Callable[[str], Any]], ...]:
    return tuple((name, pattern.groupindex[group], way.template.slot(name).read) for name, group in sorted(way.groups.items()))
