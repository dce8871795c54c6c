"""Laws of looking at many pages at once: counts add up, and what recurs is found, however long the stream."""

from __future__ import annotations

import math
from collections import Counter
from functools import partial, reduce
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from idnews.article import Article
from idnews.corpus.census import SOUGHT, Census, census_of
from idnews.corpus.phrases import sentences_of
from idnews.corpus.sieve import Sieve
from idnews.corpus.standing import Story, find_standing
from idnews.label import Label
from idnews.reading import read_html, read_text
from idnews.testing import html_pages, scraped_pages
from tests.strategies.pages import ANY_TEXT
from tests.work import work

_TEXTS: Final = scraped_pages().map(lambda page: read_text(page.text)) | ANY_TEXT.map(read_text)
ARTICLES: Final = _TEXTS | html_pages().map(lambda page: read_html(page.html)) | _TEXTS.map(lambda article: Article.from_dict(article.to_dict()))
"""Articles with their proofs and without."""


def _census(articles: list[Article]) -> Census:
    return reduce(Census.__add__, map(census_of, articles), Census())


@given(st.lists(ARTICLES, max_size=4), st.lists(ARTICLES, max_size=4))
def test_the_census_of_two_corpora_is_the_sum_of_both(some: list[Article], others: list[Article]) -> None:
    """Counting in parts, in any order, is counting the whole."""
    assert _census(some + others) == _census(some) + _census(others) == _census(others) + _census(some)
    assert _census(some) + Census() == _census(some)


@given(ARTICLES)
def test_plain_data_are_counted_as_their_article(article: Article) -> None:
    """What was found is found in the row of a table as well; what is noise is known of a proof alone."""
    told, row = census_of(article), census_of(article.to_dict())
    assert (row.asked, row.found) == (told.asked, told.found)
    assert set(told.asked) == set(SOUGHT)
    assert (row.marked, row.marks, row.characters) == (0, {}, {})
    assert row.part(Label.AD) is None


@given(scraped_pages().map(lambda page: page.text))
def test_every_character_is_counted(text: str) -> None:
    """The labels share all that is not blank."""
    assert sum(census_of(read_text(text)).characters.values()) == len("".join(text.split()))


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"headline": "Warga Menanam Bakau", "authors": "[]", "tags": '["bakau"]'}, {"headline": 1, "author": 0, "tag": 1}),
        ({"headline": float("nan"), "published": '{"day": "2025-09-02", "clock": "16:30:00"}'}, {"headline": 0, "date": 1, "minute": 1}),
        ({"published": {"day": "2025-09-02", "clock": None}}, {"date": 1, "minute": 0}),
        ({"date_published": "2025-09-02T16:30:00+07:00"}, {"date": 1, "minute": 1}),
        ({"date_published": "2025-09-02"}, {"date": 1, "minute": 0}),
        ({"date_published": 1757064600}, {"date": 1}),
        ({"published": None}, {"date": 0, "minute": 0}),
        ({"id": 7}, {}),
    ],
)
def test_a_row_tells_what_it_has_columns_for(row: dict[str, object], found: dict[str, int]) -> None:
    """What a table has no column for is not known, and is not taken for missing."""
    census = census_of(row)
    assert (census.found, census.asked) == (found, dict.fromkeys(found, 1))
    assert [sought for sought in SOUGHT if census.share(sought) is None] == [sought for sought in SOUGHT if sought not in found]


@given(st.lists(st.integers(0, 12) | st.integers(0, 400)), st.integers(1, 20))
@example([1, 2, 3, 1], 3)
def test_a_sieve_misses_little_and_adds_nothing(things: list[int], mesh: int) -> None:
    """A count is never too high, too low by no more than is promised, and what fell out is what was returned."""
    sieve, held = Sieve[int](mesh), set[int]()
    for thing in things:
        held.add(thing)
        held -= set(sieve.add(thing))
    missed = len(things) // mesh
    for thing, count in Counter(things).items():
        assert count - missed <= sieve.count(thing) <= count
    assert held == {thing for thing in things if sieve.count(thing)}
    assert len(held) <= mesh * (1 + math.log(max(1.0, len(things) / mesh)))


@given(ANY_TEXT)
def test_any_paragraph_is_cut_into_sentences(graf: str) -> None:
    """No paragraph raises, and a sentence can be shown from whatever ends."""
    for sentence in sentences_of(graf):
        count = len(sentence.words)
        assert len({sentence.shown(opening, ending) for opening, ending in ((count, count), (0, 1), (count - 1, 0), (1, count - 1))}) >= 1
        assert all(key for key in sentence.keys)
        assert sentence.names_somebody(count, count) is False


@given(st.integers(61, 400))
def test_of_a_very_long_sentence_the_ends_are_kept(count: int) -> None:
    """A story without a full stop is held no longer than a paragraph."""
    (sentence,) = sentences_of(" ".join(f"kata{chr(97 + number % 26)}{chr(97 + number // 26)}" for number in range(count)))
    assert len(sentence.words) == 60
    assert (sentence.words[0], sentence.words[-1]) == ("kataaa", f"kata{chr(97 + (count - 1) % 26)}{chr(97 + (count - 1) // 26)}")


def _prose(story: int, number: int) -> str:
    """Return a sentence that stands in one story alone."""
    letters = "".join(chr(ord("a") + int(digit)) for digit in f"{story:03}{number:03}")
    return f"Warga{letters} menanam{letters} bakau{letters} sejak{letters} pagi{letters} di{letters} pesisir{letters}"


def _stories(count: int, *, line: str, way: str) -> list[Story]:
    """Return stories with a line in each, where `{n}` and `{title}` stand for what differs."""
    stories: list[Story] = []
    for story in range(count):
        varied = line.replace("{n}", str(story * 37 + 5)).replace("{title}", _prose(story, 99))
        grafs = [f"{_prose(story, number)}." for number in range(4)]
        at = {"first": 0, "last": 4}.get(way, 2)
        if way == "glued":
            grafs[2] = f"{grafs[2].removesuffix('.')} {varied}"
        elif way == "behind":
            grafs[2] = f"{grafs[2]} {varied}"
        else:
            grafs.insert(at, varied)
        stories.append(Story("Kabar Muara", f"cerita-{story}", tuple(grafs)))
    return stories


@pytest.mark.parametrize(
    ("line", "ways", "found"),
    [
        (
            "Ikuti berita lain dari Kabar Muara di Google News",
            ("first", "last", "among", "behind"),
            "Ikuti berita lain dari Kabar Muara di Google News",
        ),
        ("Ikuti berita lain dari Kabar Muara di Google News", ("glued",), "… Ikuti berita lain dari Kabar Muara di Google News"),
        ("Dibaca {n} kali", ("first", "last", "among", "behind"), "Dibaca {n} kali"),
        ("Terbit Selasa, 2 September 2025 pukul 16.30", ("first", "last"), "Terbit {words}, {n} {words} {n} pukul {n}"),
        (
            "Artikel ini telah tayang di Kabar Muara dengan judul {title}",
            ("last", "behind"),
            "Artikel ini telah tayang di Kabar Muara dengan judul …",
        ),
        ("{title} Unduh aplikasi milik Kabar Muara di Play Store", ("last", "among"), "… Unduh aplikasi milik Kabar Muara di Play Store"),
        ("Kata kunci: {title}, selengkapnya di sini", ("last",), None),
        ("Iklan", ("first", "among"), "Iklan"),
    ],
)
@given(count=st.integers(3, 9), data=st.data())
def test_a_line_that_recurs_is_found(line: str, ways: tuple[str, ...], found: str | None, count: int, data: st.DataObject) -> None:
    """Whole, glued to a paragraph, with a number or with a title in it, a standing line is found as often as it stands, and nothing else is."""
    stories = _stories(count, line=line, way=data.draw(st.sampled_from(ways)))
    mined = find_standing(stories, least=3)
    assert [(standing.words, standing.stories, standing.publisher) for standing in mined.lines] == (
        [] if found is None else [(found, count, "Kabar Muara")]
    )
    assert (mined.stories, mined.repeats, mined.missed) == (count, 0, 0)
    assert find_standing(stories, least=count + 1).lines == ()


@given(st.integers(3, 9))
def test_stories_are_compared_with_those_of_their_publisher(count: int) -> None:
    """What two publishers say in too few stories each is said in too few."""
    one = _stories(count, line="Ikuti berita lain di Google News", way="last")
    other = [Story("Warta Bukit", story.name, story.grafs) for story in one]
    assert [standing.stories for standing in find_standing([*one, *other], least=count).lines] == [count, count]
    assert find_standing([*one, *other], least=count + 1).lines == ()


@pytest.mark.parametrize(
    "line",
    [
        "Kepala Dinas Perdagangan Kota Muara Yusuf Anshari {title}",
        "{title} kata Kepala Dinas Perdagangan Kota Muara Yusuf Anshari",
        "{title} ujarnya",
        "Namun, {title}",
        "Pada Selasa (2/9/2025) pukul 16.30 WIB {title}",
    ],
)
def test_what_only_looks_like_a_standing_line_is_none(line: str) -> None:
    """Offices with the names of who holds them, a word or two, and dates open and end sentences of any story."""
    assert find_standing(_stories(9, line=line, way="among"), least=3).lines == ()


@given(st.integers(2, 6))
def test_copies_are_passed_over(count: int) -> None:
    """The lines of a story that comes again recur for that reason; they count where they are wanted."""
    grafs = tuple(f"{_prose(0, number)}." for number in range(20))
    copies = [Story("Kabar Muara", f"salinan-{copy}", (f"{_prose(copy + 1, 0)}.", *grafs)) for copy in range(count)]
    mined = find_standing(copies, least=2)
    assert (mined.stories, mined.repeats, mined.lines) == (1, count - 1, ())
    mined = find_standing(copies, least=2, repeats=True)
    assert (mined.stories, mined.repeats, {standing.stories for standing in mined.lines}) == (count, 0, {count})


@given(st.integers(3, 30), st.integers(20, 200))
def test_a_coarse_mesh_misses_no_more_than_it_says(count: int, mesh: int) -> None:
    """What is listed stands in no fewer stories than it says, and in no more than those it may have missed besides."""
    mined = find_standing(_stories(count, line="Ikuti berita lain di Google News", way="last"), least=1, mesh=mesh)
    counted = next((standing.stories for standing in mined.lines if standing.words.startswith("Ikuti")), 0)
    assert count - mined.missed <= counted <= count


def test_a_line_counts_once_a_story() -> None:
    """A prompt between all paragraphs of a story is in one story."""
    stories = [Story(story.publisher, story.name, (*story.grafs, "Dibaca 9 kali")) for story in _stories(4, line="Dibaca {n} kali", way="first")]
    assert [standing.stories for standing in find_standing(stories, least=3).lines] == [4]


def test_where_a_line_stands_is_told() -> None:
    """A line at the end of every story is told from one at the start."""
    lines = find_standing([*_stories(5, line="Dibaca {n} kali", way="last"), *_stories(5, line="Ditulis {n} kali", way="first")], least=3).lines
    assert {standing.words: standing.at_end for standing in lines} == {"Dibaca {n} kali": True, "Ditulis {n} kali": False}


def test_twice_the_stories_are_twice_the_work() -> None:
    """A long corpus costs no more than its length."""
    once, fourfold = (work(partial(find_standing, _stories(count, line="Dibaca {n} kali", way="last"), mesh=500)) for count in (50, 200))
    assert fourfold < 5 * once
