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
# window.__NUXT__=(function(a,b,c){return {…}}("…",null,…));
_CALLED: Final = lazy_pattern(r"__NUXT__\s?=\s?\(?function\s?\((?P<names>[\w$,]{0,20000}+)\)\s?\{")
_TOKEN: Final = lazy_pattern(
    r"""
    "(?:[^"\\]|\\.)*+"
    | (?P<key>[A-Za-z_$][\w$]*+):
    | void[ ]?0 | ![01] | (?<![\w.])\.\d+
    | (?P<name>[A-Za-z_$][\w$]*+)
    """,
    re.VERBOSE,
)
_LITERALS: Final = {"void0": "null", "!0": "true", "!1": "false"}
_WORDS: Final = frozenset({"null", "true", "false"})
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


def returned(script: str) -> str | None:
    """Return as JSON what the function returns that a page of Nuxt 2 calls with its values; `None` where it calls none.

    >>> returned('window.__NUXT__=(function(a,b){return {title:"Panen",by:a,old:b,n:.5}}("Sari",!1));')
    '{"title":"Panen","by":"Sari","old":false,"n":0.5}'
    """
    called = _CALLED.search(script)
    end = script.rfind("}(")
    start = script.find("return", called.end()) if called is not None else -1
    if called is None or not 0 <= start < end:
        return None
    told = script[end + 2 :].rstrip("; \n").removesuffix(")").removesuffix(")")
    try:
        values = json.loads(f"[{_as_json(told, {})}]", strict=False)
    except ValueError:
        return None
    held = dict(zip(called["names"].split(","), (json.dumps(value, ensure_ascii=False) for value in values), strict=False))
    return _as_json(script[start + len("return") : end].strip(), held)


def _as_json(code: str, held: Mapping[str, str]) -> str:
    """Return the literals of a script as JSON: names before a colon are keys, and others what they hold."""

    def literal(token: re.Match[str]) -> str:
        if token["key"] is not None:
            return f'"{token["key"]}":'
        if token["name"] is not None:
            return held.get(token["name"], token["name"] if token["name"] in _WORDS else "null")
        return _LITERALS.get(token[0].replace(" ", "")) or (f"0{token[0]}" if token[0][0] == "." else token[0])

    return _TOKEN.sub(literal, code)


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
