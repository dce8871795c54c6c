"""Read lists of promoted stories: a head, then kickers, ages and headlines in one shape."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

import attrs

from idnews.dates import Said
from idnews.fold import fold, plain
from idnews.lexicon.frame import FRAME_HEADS, FRAME_OPENINGS, KICKERS, SECTION_HEADS
from idnews.lexicon.promotions import CHOICE_HEADS, OTHER_HEADS, READ_LEADS, RELATED_HEADS, STOP_LABELS, STOPS
from idnews.lexicon.words import FUNCTION_WORDS
from idnews.pattern import lazy_pattern
from idnews.related.find import Related, parse_related
from idnews.related.item import RANK, is_headline, read_age


class Entry(NamedTuple):
    """A story in its place in a list."""

    story: Related
    """The promoted story."""

    lines: tuple[int, ...]
    """Indices of the lines that tell of it: kicker, age and headline in the order of the list."""


class RelatedList(NamedTuple):
    """A list of promoted stories under its head."""

    head: int
    """Index of the line that heads the list."""

    stories: tuple[Entry, ...]
    """The promoted stories, in order."""

    related: bool
    """Whether its stories have to do with this one; popular and latest stories do not, and their list is furniture."""

    @property
    def lines(self) -> tuple[int, ...]:
        """Indices of all lines of the list, the head's first."""
        return (self.head, *(line for story in self.stories for line in story.lines))


def find_related_lists(lines: Sequence[str]) -> tuple[RelatedList, ...]:
    """Return the lists of promoted stories among the texts of consecutive lines.

    >>> page = ["Demikian rilis itu.", "Artikel Terkait", "Bisnis", "2 jam lalu", "Harga Kopi Gayo Naik", "Indeks", "Tentang Kami"]
    >>> [found] = find_related_lists(page)
    >>> found.head, found.stories[0].lines, found.stories[0].story.headline
    (1, (2, 3, 4), 'Harga Kopi Gayo Naik')

    A list ends at the first line that does not fit its shape, so it never takes the foot of the page or the story's own paragraphs.
    """
    seen = [(index, words) for index, line in enumerate(lines) if (words := plain(line))]
    found: list[RelatedList] = []
    place = 0
    while place < len(seen):
        index, words = seen[place]
        related = is_related_head(words)
        # Beneath one promoted story the points of this one, in small letters, are its own.
        bulleted = not related and place + 1 < len(seen) and _bulleted(entry := seen[place + 1][1]) and _titled(entry) and _leads(words)
        if not (related or bulleted or is_other_head(words)):
            place += 1
            continue
        stories = _stories(seen, place + 1, bulleted=bulleted)
        taken = sum(len(story.lines) for story in stories)
        inline = _inline_head(words) and _story_goes_on(seen, place + 1 + taken)
        related = inline or bulleted or (related and fold(words).strip(_SIGNS_AROUND) not in CHOICE_HEADS)
        if inline:
            stories = [listed._replace(story=attrs.evolve(listed.story, inline=True, kicker=None, when=None)) for listed in stories]
        # "HEADLINE" above one headline at the top of a page is the section of its story.
        files = place < _TOP and len(stories) == 1 and fold(words).strip(_SIGNS_AROUND) in SECTION_HEADS
        if stories and not files:
            found.append(RelatedList(index, tuple(stories), related=related))
        place += 1 if files else 1 + taken
    return tuple(found)


_TOP: Final = 3
# A rank, a kicker, an age and the headline.
_MOST_PARTS: Final = 4
_HEAD_AT_MOST: Final = 90
_SIGNS_AROUND: Final = " :.*»›>|-–—•▪■#"
_TERKAIT: Final = lazy_pattern(
    r"(?:[\w .,'-]{1,50}: ?)?(?:berita|artikel|foto|video|foto video|konten|tulisan|bacaan)s? ?(?:yang )?terkait(?: lainnya)?"
)
_OTHER: Final = lazy_pattern(r"\b(?:terpopuler|populer|terkini|terbaru|terfavorit|lainnya|rekomendasi|trending|top lima|top \d+)\b")


def is_related_head(words: str) -> bool:
    """Say whether a line heads a list of related stories.

    >>> is_related_head("BERITA TERKAIT:"), is_related_head("Berita Terkini"), is_related_head("Topik Terkait")
    (True, False, False)
    >>> is_related_head("Berita Terkait :#Banjir")
    True
    """
    if len(words) > 80:
        return False
    # "Berita Terkait :#Banjir" names its topic as well, and "Berita terkait (berdasarkan label)" how they were found.
    folded = fold(words).partition("#")[0].strip(_SIGNS_AROUND)
    told, bracket, _ = folded.partition(" (")
    if bracket and folded.endswith(")"):
        return _TERKAIT.fullmatch(told) is not None
    return folded in RELATED_HEADS or _TERKAIT.fullmatch(folded) is not None


def is_other_head(words: str) -> bool:
    """Say whether a line heads a list of stories that have nothing to do with this one: popular, latest, recommended.

    >>> is_other_head("Terpopuler"), is_other_head("Harga Kopi Terbaru di Pasar Gayo dan Sekitarnya")
    (True, False)
    """
    if len(words) > 60 or words.endswith((".", ",", "?")):
        return False
    folded = fold(words).strip(_SIGNS_AROUND)
    if folded in OTHER_HEADS or folded.startswith("kumpulan berita"):
        return True
    return folded.count(" ") <= 3 and _OTHER.search(folded) is not None and (_heading(words) or folded.startswith(("berita", "artikel")))


def may_head_a_list(line: str) -> bool:
    """Say whether a line is the head of a list of stories, or an entry of one: a page without such a line holds no list.

    >>> may_head_a_list("Artikel Terkait"), may_head_a_list("Warga menanam padi di lereng itu sejak pagi.")
    (True, False)
    """
    if len(line) > _HEAD_AT_MOST:
        return _bulleted(line)
    words = plain(line)
    return _bulleted(words) or is_related_head(words) or is_other_head(words)


def _heading(words: str) -> bool:
    return all(not part[0].islower() for part in words.split() if part.lower() not in FUNCTION_WORDS)


def ends_list(words: str) -> bool:
    """Say whether a line heads what follows a list: another list, or the page's foot.

    >>> ends_list("Tentang Kami"), ends_list("Terpopuler"), ends_list("Harga Kopi Naik")
    (True, True, False)
    """
    folded = fold(words).strip(_SIGNS_AROUND)
    return (
        folded in FRAME_HEADS
        or is_related_head(words)
        or is_other_head(words)
        or folded.startswith(FRAME_OPENINGS)
        or words.startswith(STOPS)
        or any(folded.startswith(label.lower() + sign) for label in STOP_LABELS for sign in (":", " :"))
    )


def _stories(seen: list[tuple[int, str]], place: int, *, bulleted: bool) -> list[Entry]:
    stories: list[Entry] = []
    shape: str | None = None
    titled = True
    while place < len(seen):
        kinds, story = _story(seen, place, shape)
        if story is None or not _fits(kinds, shape) or (bulleted and not _bulleted(seen[place][1])):
            break
        now_titled = _titled(story.story.headline)
        if shape is None:
            shape, titled = kinds, now_titled
        elif titled and not now_titled:
            break
        stories.append(story)
        place += len(story.lines)
    if shape == "kh" and len(stories) == 1 and fold(stories[0].story.kicker or "") not in KICKERS:
        return []
    return stories


def _story(seen: list[tuple[int, str]], start: int, shape: str | None) -> tuple[str, Entry | None]:
    """Read the story that starts at a place: at most its rank, a kicker and an age before its headline, else at most a kicker and an age behind."""
    kinds, kicker, when = "", None, None
    at = start
    if RANK.fullmatch(seen[at][1]):
        kinds = "r"
        at += 1
    headline: str | None = None
    while headline is None and at < min(start + _MOST_PARTS, len(seen)):
        words = seen[at][1]
        age = read_age(words)
        if age is not None and "a" not in kinds:
            kinds += "a"
            kicker, when = kicker or age[0], age[1]
        elif ends_list(words):
            return kinds, None
        elif is_headline(_bare(words)) and not (shape is not None and shape.startswith("k") and not kinds and _short(words)):
            kinds += "h"
            headline = _bare(words)
        elif _short(words) and "k" not in kinds:
            kinds += "k"
            kicker = words
        else:
            return kinds, None
        at += 1
    if headline is None:
        return kinds, None
    if kinds in ("h", "rh") and (shape is None or shape.endswith("a")):
        kicker, when, more = _behind(seen, at)
        kinds += more
        at += len(more)
    return kinds, Entry(Related(headline, kicker=kicker, when=when, inline=False), tuple(index for index, _ in seen[start:at]))


def _behind(seen: list[tuple[int, str]], at: int) -> tuple[str | None, Said | None, str]:
    """Return the kicker and the age that stand behind a headline, and the lines that hold them: "2 jam lalu", or "Bisnis" and "| 2 jam lalu"."""
    words = seen[at][1] if at < len(seen) else ""
    if (age := read_age(words)) is not None:
        return *age, "a"
    below = read_age(seen[at + 1][1]) if _short(words) and not ends_list(words) and at + 1 < len(seen) else None
    return (None, None, "") if below is None or below[0] is not None else (words, below[1], "ka")


def _fits(kinds: str, shape: str | None) -> bool:
    """Say whether a story has the shape of the list; what stands beside the headlines with an age may be left out."""
    return shape is None or kinds == shape or (kinds.lstrip("r") == "h" and shape.lstrip("r") in ("ah", "ha", "hka"))


def _bare(words: str) -> str:
    """Return a line without its bullet or number."""
    return re.sub(r"^(?:[•▪■*»›-]\s?|\d{1,2}[.)]?\s?(?=[A-Z][a-z]))", "", words).strip() if words[:1] in "•▪■*»›-" else words


def _bulleted(words: str) -> bool:
    return words[:1] in ("•", "▪", "■", "»", "-", "*") and len(words) > 12


def _short(words: str) -> bool:
    return words.count(" ") <= 2 and len(words) <= 30 and not words.endswith((".", ":", ",", "!", "?")) and any(char.isalpha() for char in words)


def _titled(headline: str) -> bool:
    """Say whether a headline is in Title Case."""
    inner = [part for part in headline.split()[1:] if part[0].isalpha() and part.lower().strip(",:") not in FUNCTION_WORDS]
    return 2 * sum(part[0].islower() for part in inner) <= len(inner)


def _leads(words: str) -> bool:
    promoted = parse_related(words)
    return promoted is not None and promoted.inline


def _inline_head(words: str) -> bool:
    return fold(words).strip(_SIGNS_AROUND) in READ_LEADS or _leads(words)


def _story_goes_on(seen: list[tuple[int, str]], place: int) -> bool:
    """Say whether a paragraph of the story stands at a place."""
    if place >= len(seen):
        return False
    words = seen[place][1]
    return words.count(" ") >= 7 and words.rstrip("\"'”’)").endswith((".", "?", "!")) and not ends_list(words)
