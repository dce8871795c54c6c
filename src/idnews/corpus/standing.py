"""Find standing matter: lines that recur across the stories of a publisher and were taken for their body."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from idnews.corpus.phrases import Sentence, Words, sentences_of
from idnews.corpus.sieve import Sieve

MESH: Final = 2**17
"""So many phrases come between two shakes of the sieve."""

_LAST: Final = 3
# What recurs of a copy is a story; of any other page it is some lines beside one.
_REPEATED: Final = 0.5
_STORY: Final = 100


@attrs.frozen
class Story:
    """What was taken for the body of a page."""

    publisher: str
    """Whose story it is; stories are compared with others of the same."""

    name: str
    """Where it stands, to be looked up by."""

    grafs: tuple[str, ...] = attrs.field(repr=False)
    """Its paragraphs."""


@attrs.frozen
class StandingLine:
    """Line that recurs across the stories of a publisher, or the opening or ending of one."""

    words: str
    """Its words, as those of a cue are written: `{n}` for a number, `{words}` for the name of a day or a month, `…` for what varies."""

    publisher: str
    """Whose stories it stands in."""

    stories: int
    """How many of them, at the least."""

    at_end: bool
    """Whether in most of them it is among the last three sentences."""

    example: str
    """Where one of them stands."""


@attrs.frozen
class Mined:
    """What was found in a corpus."""

    lines: tuple[StandingLine, ...]
    """The lines, those in most stories first."""

    stories: int
    """How many stories were compared."""

    repeats: int
    """How many stories were passed over because they mostly say what others said."""

    missed: int
    """A line in no more than so many stories may be missing, and one that is listed may stand in so many more; 0 where every count is exact."""


def find_standing(stories: Iterable[Story], *, least: int = 5, repeats: bool = False, mesh: int = MESH) -> Mined:
    """Return the lines, openings and endings that stand in at least so many stories of one publisher, those in most first.

    Numbers, days and months are levelled, and so are case and signs. Of a sentence of more than five words its opening and its ending are
    counted, by five words each; what all have in common from there inwards is the line. Openings and endings that do nothing but name
    somebody are left out.

    A story of which half and more, and a hundred words at least, stood in earlier ones of its publisher is a copy or one of a series, and its
    lines recur for that reason; it is passed over unless `repeats`. Memory does not grow with the stories: phrases go through a `Sieve` with a
    `mesh`, and how much that may miss is told.

    >>> tail = "Ikuti berita lain dari Kabar Muara di Google News."
    >>> names = ("Sari", "Rohani", "Yusuf")
    >>> stories = [Story("Kabar Muara", name, (f"{name} menanam bakau. {tail}",)) for name in names]
    >>> [(line.words, line.stories, line.example) for line in find_standing(stories, least=3).lines]
    [('Ikuti berita lain dari Kabar Muara di Google News.', 3, 'Rohani')]
    """
    bed = _Bed(Sieve(mesh))
    for story in stories:
        bed.take(story, repeats=repeats)
    return Mined(tuple(bed.lines(least)), bed.stories, bed.repeats, bed.sieve.came // mesh)


@attrs.define
class _Vein:
    """What the occurrences of a phrase have in common, from the second on."""

    publisher: str
    sentence: Sentence
    example: str
    opening: int
    ending: int
    stories: int = 1
    last: int = 0
    """In how many stories it is among the last sentences; the first of all is not asked."""

    def narrow(self, words: Words) -> None:
        """Keep what another occurrence has in common with the others."""
        mine = self.sentence.words
        if words != mine or self.opening < len(mine):
            self.opening = min(_common(mine[: self.opening], words), len(mine) - 1)
            self.ending = _common(mine[::-1][: min(self.ending, len(mine) - self.opening)], words[::-1])


@attrs.define
class _Bed:
    """Stories that were taken in, and what recurs in them."""

    sieve: Sieve[int]
    stories: int = 0
    repeats: int = 0
    veins: dict[int, _Vein] = attrs.field(factory=dict[int, _Vein])

    def take(self, story: Story, *, repeats: bool) -> None:
        sentences = [sentence for graf in story.grafs for sentence in sentences_of(graf)]
        keyed = [(sentence, [hash((story.publisher, key)) for key in sentence.keys]) for sentence in sentences]
        known = sum(len(sentence.words) for sentence, keys in keyed if any(map(self.sieve.count, keys)))
        if not repeats and known >= max(_STORY, _REPEATED * sum(len(sentence.words) for sentence in sentences)):
            self.repeats += 1
            return
        self.stories += 1
        seen: set[int] = set()
        for place, (sentence, keys) in enumerate(keyed):
            for key in keys:
                if key not in seen:
                    seen.add(key)
                    self._count(key, story, sentence, last=place >= len(keyed) - _LAST)

    def lines(self, least: int) -> Iterator[StandingLine]:
        """Yield the lines in at least so many stories, each once, those in most first."""
        told: set[tuple[str, str]] = set()
        for vein in sorted(self.veins.values(), key=lambda vein: (-vein.stories, vein.publisher, vein.sentence.words)):
            if vein.stories < least or vein.sentence.names_somebody(vein.opening, vein.ending):
                continue
            words = vein.sentence.shown(vein.opening, vein.ending)
            if (vein.publisher, words) not in told:
                told.add((vein.publisher, words))
                yield StandingLine(words, vein.publisher, vein.stories, vein.last > vein.stories // 2, vein.example)

    def _count(self, key: int, story: Story, sentence: Sentence, *, last: bool) -> None:
        for fallen in self.sieve.add(key):
            self.veins.pop(fallen, None)
        if self.sieve.count(key) <= 1:
            return
        vein = self.veins.get(key)
        if vein is None:
            # What came once need not be remembered, and most phrases do.
            vein = self.veins[key] = _Vein(story.publisher, sentence, story.name, len(sentence.words), len(sentence.words))
        vein.narrow(sentence.words)
        vein.stories += 1
        vein.last += last


def _common(words: Words, others: Words) -> int:
    """Return how many words two phrases have in common from their start."""
    return sum(1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(words, others, strict=False)))
