"""Read and print a value by one pattern, such as "[{weekday}, ]{day} {month} {year}"."""

from __future__ import annotations

import functools
import itertools
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, Generic, NamedTuple, TypeVar

from idnews.pattern import lazy_pattern

T = TypeVar("T")

BLANKS: Final = " {0,12}+"
"""As many blanks as a form's one blank may be on the page, none included; an entity is levelled to up to twelve."""

# Readers forgive what newsrooms forget: a comma, a blank, the second bracket. What is printed is what stands in the form.
_LOOSE: Final = {
    " ": BLANKS,
    ",": f"{BLANKS},?",
    "(": f"{BLANKS}\\({{1,2}}+{BLANKS}",
    ")": f"/?(?:{BLANKS}\\))?",
    "/": f"{BLANKS}/{{1,2}}+{BLANKS}",
    "-": f"{BLANKS}[-+]{BLANKS}",
}
_TOKEN: Final = lazy_pattern(r"\{(?P<slot>[a-z_]+)\}|(?P<sign>[\[\]])|(?P<literal>[^\[\]{}]+)")


def one_of(words: Iterable[str], blank: str = " {1,12}+") -> str:
    """Return the source of a pattern for any of `words`, longest first, that looks at each character once; `blank` is the source for a blank.

    >>> one_of(["jam", "jan", "januari"])
    'ja(?:m|n(?:uari)?)'
    """
    return _branches(sorted(set(words)), 0, blank)


def _branches(words: Sequence[str], at: int, blank: str) -> str:
    """Write what follows the first `at` characters of words in order, which are the same in all of them."""
    ended = bool(words) and len(words[0]) == at
    ways: list[str] = []
    for _, group in itertools.groupby(words[ended:], key=operator.itemgetter(at)):
        alike = list(group)
        first, last = alike[0], alike[-1]
        # Between words in order stand none that part from them sooner than they do from one another.
        end = next((place for place in range(at, len(first)) if first[place] != last[place]), len(first))
        ways.append(re.escape(first[at:end]).replace("\\ ", blank) + _branches(alike, end, blank))
    if not ways:
        return ""
    source = ways[0] if len(ways) == 1 and not ended else f"(?:{'|'.join(ways)})"
    return f"{source}?" if ended else source


class Slot(NamedTuple, Generic[T]):
    """A hole in a template: what may stand in it, how that is read, how it is printed."""

    source: str | Callable[[], str]
    """Source of a pattern over folded text, without groups of its own; where it is long to write, what writes it."""
    read: Callable[[str], T]
    """Make the value of the folded words that matched."""
    say: Callable[[T], str]
    """Make the words of a value, in the newsroom's usual spelling."""

    @property
    def pattern(self) -> str:
        """The source, written."""
        return self.source if isinstance(self.source, str) else self.source()


class Hole(NamedTuple):
    """Part of a template that a slot fills."""

    name: str
    """Name of the slot, with "first_" before it where a template uses it twice."""


class Maybe(NamedTuple):
    """Part of a template that may be left out."""

    parts: tuple[Part, ...]
    """What may be left out."""


Part = str | Hole | Maybe


class Template:
    r"""One pattern that reads and prints.

    Words stand for themselves, `{name}` is a slot, and what is in brackets may be left out. Blanks and commas are read loosely and printed as they
    stand. A name that starts with "first_" reads and prints as the slot without it.

    >>> number = Slot(r"\d+", int, str)
    >>> form = Template("halaman {page}[ dari {pages}]", {"page": number, "pages": number})
    >>> form.read("halaman 2  dari 4")
    {'page': 2, 'pages': 4}
    >>> form.say({"page": 3})
    'halaman 3'
    """

    def __init__(self, source: str, slots: Mapping[str, Slot[Any]]) -> None:
        """Take the pattern as it is written, and the slots that it may use."""
        self.source: Final = source
        self.slots: Final = slots

    @functools.cached_property
    def parts(self) -> tuple[Part, ...]:
        """What it is made of."""
        return _parts(iter(_TOKEN.finditer(self.source)))

    def pattern(self, suffix: str = "", parts: Iterable[Part] | None = None) -> str:
        """Return the source of a regular expression over folded text, its groups named for the slots, with `suffix` behind each name.

        `parts` are those to write, where not the whole template is wanted.
        """
        return "".join(self._pattern(part, suffix) for part in (self.parts if parts is None else parts))

    def opened(self, opens: frozenset[str]) -> tuple[Part, ...]:
        """Return the parts as they are where the text is known to start with one of `opens`: what starts otherwise is left out.

        >>> Template("[hari ][{a}, ]{b}", {}).opened(frozenset("a"))
        (Hole(name='a'), ', ', Hole(name='b'))
        """
        return _opened(self.parts, opens)

    def names(self) -> frozenset[str]:
        """Return the names of all slots."""
        return frozenset(names_of(self.parts))

    def needs(self) -> frozenset[str]:
        """Return the names of the slots that may not be left out."""
        return frozenset(part.name for part in self.parts if isinstance(part, Hole))

    def opens(self) -> frozenset[str]:
        """Return what the template may start with: names of slots, and first words for themselves.

        >>> sorted(Template("[hari ][{a}, ]{b} {c}", {}).opens())
        ['a', 'b', 'hari ']
        """
        return frozenset(_opens(self.parts))

    def slot(self, name: str) -> Slot[Any]:
        """Return the slot that a name reads and prints as."""
        return self.slots[name.removeprefix("first_")]

    def read(self, folded: str) -> dict[str, Any] | None:
        """Return what a folded text says where the whole of it has this form, else None."""
        match = re.fullmatch(self.pattern(), folded)
        return match and {name: self.slot(name).read(words) for name, words in match.groupdict().items() if words is not None}

    def say(self, values: Mapping[str, Any]) -> str:
        """Print values; what is in brackets and has no value is left out."""
        return "".join(self._say(part, values) for part in self.parts)

    def _pattern(self, part: Part, suffix: str) -> str:
        if isinstance(part, Hole):
            return f"(?P<{part.name}{suffix}>{self.slot(part.name).pattern})"
        if isinstance(part, Maybe):
            return f"(?:{self.pattern(suffix, part.parts)})?"
        return "".join(_LOOSE.get(char) or re.escape(char) for char in part)

    def _say(self, part: Part, values: Mapping[str, Any]) -> str:
        if isinstance(part, Hole):
            return self.slot(part.name).say(values[part.name])
        if isinstance(part, Maybe):
            known = any(name in values for name in names_of(part.parts))
            return "".join(self._say(each, values) for each in part.parts) if known else ""
        return part


def _parts(tokens: Iterator[re.Match[str]]) -> tuple[Part, ...]:
    parts: list[Part] = []
    for token in tokens:
        if token["slot"]:
            parts.append(Hole(token["slot"]))
        elif token["sign"] == "[":
            parts.append(Maybe(_parts(tokens)))
        elif token["sign"] == "]":
            break
        else:
            parts.append(token["literal"])
    return tuple(parts)


def names_of(parts: Iterable[Part]) -> Iterator[str]:
    """Yield the names of the slots that parts hold, in order."""
    for part in parts:
        if isinstance(part, Hole):
            yield part.name
        elif isinstance(part, Maybe):
            yield from names_of(part.parts)


def _opened(parts: tuple[Part, ...], opens: frozenset[str]) -> tuple[Part, ...]:
    """Return parts without those at their start that may be left out and start with none of `opens`."""
    for number, part in enumerate(parts):
        if not isinstance(part, Maybe):
            return parts[number:]
        if not opens.isdisjoint(_opens(part.parts)):
            inner, rest = _opened(part.parts, opens), parts[number + 1 :]
            # What alone can start so is there.
            return (*inner, *rest) if opens.isdisjoint(_opens(rest)) else (Maybe(inner), *rest)
    return ()


def _opens(parts: Iterable[Part]) -> Iterator[str]:
    """Yield what parts may start with."""
    for part in parts:
        if isinstance(part, Maybe):
            yield from _opens(part.parts)
        else:
            yield part.name if isinstance(part, Hole) else part
            return
