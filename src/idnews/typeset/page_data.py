"""Take apart the data that pages carry for their own scripts: rows of Next.js, the flat lists of Nuxt."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from idnews.pattern import lazy_pattern

# self.__next_f.push([1,"5:[\"$\",\"div\",null,{…}]\n"])
_PUSH: Final = lazy_pattern(r'__next_f\.push\(\[1,\s{0,9}"((?:[^"\\]|\\.)*+)"\s{0,9}\]\)')
# "1a:T2f3,": a text of so many bytes, in figures of sixteen, to which other rows point as "$1a".
_TEXT: Final = re.compile(rb"(?P<row>[0-9a-f]{1,5}):T(?P<length>[0-9a-f]{1,6}),")
_ROW: Final = lazy_pattern(r"[0-9a-f]{1,5}:(?=[\[{])")
_POINTER: Final = lazy_pattern(r'"\$(?P<row>[0-9a-f]{1,5})"')


def pushed_text(script: str) -> str:
    r"""Return what a script of Next.js pushes to its page, "" where it pushes nothing.

    >>> pushed_text('self.__next_f.push([1,"5:[\\"Panen\\"]"])')
    '5:["Panen"]'
    """
    return "".join(unquoted(match[1]) for match in _PUSH.finditer(script))


def pushed_rows(pushed: Iterable[str]) -> Iterator[str]:
    """Yield the rows of what scripts pushed one after another, as JSON; a row that points at a text holds it.

    >>> list(pushed_rows(['1a:T5,Panen5:{"content":', '"$1a"}']))
    ['{"content":"Panen"}']
    """
    encoded = "".join(pushed).encode("utf-8", "replace")
    texts: dict[str, str] = {}
    rest: list[str] = []
    at = 0
    while (head := _TEXT.search(encoded, at)) is not None:
        end = head.end() + int(head["length"], 16)
        rest.append(encoded[at : head.start()].decode("utf-8", "replace"))
        texts[head["row"].decode()] = encoded[head.end() : end].decode("utf-8", "replace")
        at = end
    rest.append(encoded[at:].decode("utf-8", "replace"))

    def held(pointer: re.Match[str]) -> str:
        # A text that many rows point at is told once.
        text = texts.pop(pointer["row"], None)
        return pointer[0] if text is None else json.dumps(text, ensure_ascii=False)

    for line in "\n".join(rest).splitlines():
        row = _ROW.match(line)
        if row is not None:
            yield _POINTER.sub(held, line[row.end() :])


def beside_in_list(story: str, data: object) -> Mapping[str, object] | None:
    """Return the object of a flat list that points at a story, with what its own numbers point at; `None` where none does.

    >>> beside_in_list("Panen tiba.", [{"title": 1, "body": 2}, "Panen", "Panen tiba."])
    {'title': 'Panen', 'body': 'Panen tiba.'}
    """
    if not isinstance(data, list) or story not in data:
        return None
    place = data.index(story)
    node = next((each for each in data if isinstance(each, dict) and any(_points(value, place) for value in each.values())), None)
    return None if node is None else {str(key): _pointed(value, data) for key, value in node.items()}


def _points(value: object, place: int) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value == place


def _pointed(value: object, data: list[object]) -> object:
    """Return what a number in a flat list points at; an object's or a list's own numbers are followed once more."""
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < len(data):
        return value
    held = data[value]
    if isinstance(held, dict):
        return {key: data[each] if isinstance(each, int) and 0 <= each < len(data) else each for key, each in held.items()}
    return held


def unquoted(quoted: str) -> str:
    """Return what stands between the quotation marks of a string in a script; one that is broken stays as it stands."""
    try:
        return str(json.loads(f'"{quoted}"', strict=False))
    except ValueError:
        return quoted
