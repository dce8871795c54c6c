"""Cut paragraphs into sentences that can be compared: only words count, and numbers, days and months are levelled."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, TypeAlias

import attrs

from idnews.fold import fold, level
from idnews.lexicon.calendar import MONTHS, WEEKDAYS
from idnews.pattern import lazy_pattern

Words: TypeAlias = tuple[str, ...]
"""Words, folded; `{n}` stands for a number and `{words}` for the name of a day or a month, as in the words of a cue."""

EDGE: Final = 5
"""So many words at either end of a sentence are enough to know a phrase by."""

_NUMBER: Final = "{n}"
_NAME: Final = "{words}"
_CALENDAR: Final = frozenset(spelling for names in (*WEEKDAYS.values(), *MONTHS.values()) for spelling in names)
# Short names of days and months are words of their own ("sel kanker"), but for those beside a number.
_SHORT: Final = 3
_WORD: Final = lazy_pattern(r"\d+(?:[.,:/-]\d+)*|[^\W\d_]+(?:['-][^\W\d_]+)*")
# An abbreviation is taken for an end; it is so in every story, and nothing is lost.
_BETWEEN: Final = lazy_pattern(r"""(?<=[.!?])["')\]]{0,3}\s++(?=\S)""")


_LONG: Final = 60
_END: Final = _LONG // 2
_NAMED: Final = 0.75


@attrs.frozen
class Sentence:
    """Sentence of a story, or a paragraph without a full stop, ready to be compared; of a very long one both ends."""

    text: str
    """Its own characters, levelled."""

    words: Words
    """Its words."""

    @property
    def keys(self) -> tuple[Words, ...]:
        """What it is known by: its opening and its ending, each as far as it holds words enough; where it is short, or neither does, all of it."""
        opening, ending = ("", *self.words[:EDGE]), (*self.words[-EDGE:], "")
        edges = () if len(self.words) <= EDGE else tuple(edge for edge in (opening, ending) if spelled_in(edge) >= EDGE - 1)
        return edges or (self.words,)

    def shown(self, opening: int, ending: int) -> str:
        """Return it as a cue is written: so many words at its opening and its ending, with "…" for what varies between; all of it for all words.

        >>> [sentence] = sentences_of("Artikel ini tayang di Kabar Muara dengan judul Panen Raya, 2 jam lalu")
        >>> sentence.shown(6, 2), sentence.shown(0, 3), sentence.shown(13, 13)
        ('Artikel ini tayang di Kabar Muara … jam lalu', '… {n} jam lalu', 'Artikel ini tayang di Kabar Muara dengan judul Panen Raya, {n} jam lalu')
        """
        count = len(self.words)
        if opening == count:
            return self._levelled(0, count)
        head = self._levelled(0, opening) if opening else ""
        tail = self._levelled(count - ending, count) if ending else ""
        return f"{head} … {tail}".strip()

    def names_somebody(self, opening: int, ending: int) -> bool:
        """Return whether nearly all words of its ends are capitalised: they are an office, and the name of who holds it.

        >>> [sentence] = sentences_of("Kepala Dinas Perdagangan Kota Muara Yusuf Anshari mengatakan pasar ramai")
        >>> sentence.names_somebody(7, 0), sentence.names_somebody(0, 4)
        (True, False)
        """
        words = [match[0] for match in _WORD.finditer(self.text)]
        ends = [word for word in (*words[:opening], *words[len(words) - ending :]) if word[0].isalpha()]
        return opening < len(words) and sum(word[0].isupper() for word in ends) >= _NAMED * len(ends)

    def _levelled(self, first: int, last: int) -> str:
        """Return the words from one to another, with what stands between them, and what was levelled as it is written."""
        found = [*_WORD.finditer(self.text)]
        at = found[first].start() if first else 0
        pieces: list[str] = []
        for match, word in zip(found[first:last], self.words[first:last], strict=True):
            pieces += [self.text[at : match.start()], word if word[0] == "{" else match[0]]
            at = match.end()
        return "".join([*pieces, self.text[at:] if last == len(found) else ""]).strip()


def sentences_of(graf: str) -> Iterator[Sentence]:
    """Yield the sentences of a paragraph; a single word is one only where it is the whole paragraph.

    >>> [sentence.words for sentence in sentences_of("Dibaca 1.234 kali. Terbit hari Selasa, 2 September 2025")]
    [('dibaca', '{n}', 'kali'), ('terbit', 'hari', '{words}', '{n}', '{words}', '{n}')]
    """
    texts = _BETWEEN.split(level(graf))
    fewest = 1 if len(texts) == 1 else 2
    for text in texts:
        short = _shortened(text)
        words = tuple(_levelled(_WORD.findall(fold(short))))
        if spelled_in(words) >= fewest:
            yield Sentence(short, words)


def spelled_in(words: Words) -> int:
    """Return how many of some words are words indeed, and not levelled."""
    return sum(word != "" and word[0] != "{" for word in words)


def _shortened(text: str) -> str:
    """Return a text, or of a very long one its first and its last words."""
    if text.count(" ") < _LONG:
        return text
    found = [*_WORD.finditer(text)]
    return text if len(found) <= _LONG else f"{text[: found[_END - 1].end()]} {text[found[-_END].start() :]}"


def _levelled(words: list[str]) -> Iterator[str]:
    for number, word in enumerate(words):
        if word[0].isdigit():
            yield _NUMBER
        elif word in _CALENDAR and (
            len(word) > _SHORT or any(beside[0].isdigit() for beside in (*words[max(0, number - 1) : number], *words[number + 1 : number + 2]))
        ):
            yield _NAME
        else:
            yield word
