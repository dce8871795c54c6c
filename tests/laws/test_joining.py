"""The laws of joining: pages come in any order, join once, and none hides another."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise, permutations
from typing import Final

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import idnews
from idnews import Article, Graf, GrafKind, Page
from idnews.byline import Role
from idnews.credit import Credit
from idnews.span import Span

_TITLE: Final = "Warga Kampung Sari Menanam Bakau"
_HEAD: Final = f"<title>{_TITLE}</title><h1>{_TITLE}</h1>"
_STORY: Final = "<div class=isi><p>{} warga menanam seribu bibit bakau di pesisir utara Demak, kata Rohani Siregar.</p></div>"
_DAY: Final = idnews.parse_date("Rabu (3/9/2025)")
_NAMES: Final = ("Rohani Siregar", "Arif Santoso", "Wulan Kinasih")

_WORDS: Final = st.sampled_from(["Warga menanam bakau.", "Bibit datang pagi hari.", "Mereka pulang sebelum hujan.", "Muara tenang."])
_KINDS: Final = st.sampled_from(GrafKind)


@st.composite
def _stories(draw: st.DrawFn, *, indexed: bool = True, least: int = 1) -> list[Article]:
    """Return the pages of a story in order; each has words of its own, and one at most does not know its number unless that is told."""
    total = draw(st.integers(least, 5))
    unnumbered = draw(st.none() | st.integers(1, total)) if indexed else None
    pages = []
    for number in range(1, total + 1):
        grafs = [Graf(f"Bagian {number} dari cerita ini.")] + [Graf(draw(_WORDS), draw(_KINDS)) for _ in range(draw(st.integers(0, 3)))]
        told = [idnews.Told(_DAY, None, Span(at, at + 14)) for at in draw(st.lists(st.integers(0, 3), unique=True))] if _DAY is not None else []
        page = Page(number, draw(st.sampled_from([None, total])), whole_url=draw(st.sampled_from([None, "https://kabar.example/semua"])))
        pages.append(
            Article(
                headline=_TITLE + draw(st.sampled_from(["", f" - Halaman {number}", f" ({number})"])),
                body=tuple(grafs),
                bylines=tuple(idnews.Byline((name,), (Role.WRITER,)) for name in draw(st.lists(st.sampled_from(_NAMES), unique=True))),
                credits=(Credit((f"Z-{number}",)),) if draw(st.booleans()) else (),
                captions=(idnews.Caption(f"Foto {number}.", None),) if draw(st.booleans()) else (),
                tags=tuple(draw(st.lists(st.sampled_from(["bakau", "pesisir"]), unique=True))),
                dates=tuple(told),
                page=None if number == unnumbered or not indexed else page,
            )
        )
    return pages


def _texts(article: Article) -> list[tuple[int, str]]:
    return [(graf.page, graf.text) for graf in article.body]


@given(_stories(), st.data())
def test_pages_join_alike_in_any_order(pages: list[Article], data: st.DataObject) -> None:
    """Whatever comes first, every page has its place; one that does not know its number takes the one that is left."""
    joined = idnews.join_pages(pages)
    assert _texts(joined) == [(number, graf.text) for number, page in enumerate(pages, 1) for graf in page.body]
    assert idnews.join_pages(data.draw(st.permutations(pages))) == joined


@given(_stories(indexed=False))
def test_pages_that_know_no_number_stand_as_they_come(pages: list[Article]) -> None:
    """Where no page tells its number, the order of the list is that of the story."""
    assert _texts(idnews.join_pages(pages)) == [(number, graf.text) for number, page in enumerate(pages, 1) for graf in page.body]


@given(_stories(), st.data())
def test_joining_what_is_joined_changes_nothing(pages: list[Article], data: st.DataObject) -> None:
    """A joined article joins again, alone, twice, or beside pages that it holds, in any order, and after a way through plain data."""
    joined = idnews.join_pages(pages)
    assert idnews.join_pages([joined]) == joined
    assert idnews.join_pages([Article.from_dict(joined.to_dict())]) == joined
    again = data.draw(st.permutations([joined, *data.draw(st.lists(st.sampled_from([joined, *pages]), max_size=4))]))
    assert idnews.join_pages(again) == joined


@given(_stories(least=2), st.data())
def test_some_pages_may_be_joined_before_the_others(pages: list[Article], data: st.DataObject) -> None:
    """Pages join in two steps as in one."""
    numbered = [attrs.evolve(page, page=Page(number, len(pages))) for number, page in enumerate(pages, 1)]
    before = data.draw(st.lists(st.sampled_from(numbered), min_size=1, unique_by=id))
    part = idnews.join_pages(before, allow_missing=True)
    assert idnews.join_pages([part], allow_missing=True) == part
    others = [page for page in numbered if page not in before]
    whole = idnews.join_pages(data.draw(st.permutations([part, *others])))
    assert _texts(whole) == _texts(idnews.join_pages(numbered))
    assert len(whole.dates) == sum(len(page.dates) for page in pages)


@given(_stories(least=2), st.data())
def test_a_page_that_comes_twice_is_one(pages: list[Article], data: st.DataObject) -> None:
    """The same page, fetched twice, is told once."""
    twice = [*pages, *data.draw(st.lists(st.sampled_from(pages)))]
    assert idnews.join_pages(data.draw(st.permutations(twice))) == idnews.join_pages(pages)


@given(_stories(least=2), st.data())
def test_no_page_is_lost_in_silence(pages: list[Article], data: st.DataObject) -> None:
    """Two pages of one number and different words are refused, and the error says which."""
    numbered = [attrs.evolve(page, page=Page(number, len(pages))) for number, page in enumerate(pages, 1)]
    number = data.draw(st.integers(1, len(pages)))
    other = attrs.evolve(numbered[number - 1], body=(Graf("Kata-kata lain sama sekali."),))
    with pytest.raises(idnews.NotOneStory) as caught:
        idnews.join_pages(data.draw(st.permutations([*numbered, other])))
    assert f"page {number}" in caught.value.__notes__[0]


def test_a_page_without_a_number_hides_none_that_knows_its_own() -> None:
    """A last page whose pager only leads back joins its first page, whichever is given first."""
    first = idnews.read_html(
        _HEAD + _STORY.format("Pertama") + '<div class=paging>1 <a href="?page=2">Selanjutnya</a></div>', url="https://kabar.example/bakau"
    )
    last = idnews.read_html(_HEAD + _STORY.format("Kedua"), url="https://kabar.example/bakau/2")
    for pages in permutations([first, last]):
        joined = idnews.join_pages(pages)
        assert [(graf.page, graf.text.split()[0]) for graf in joined.body] == [(1, "Pertama"), (2, "Kedua")]
        assert joined.page is not None
        assert joined.page.total == 2


def test_pages_of_pictures_keep_their_captions() -> None:
    """Pages without words of their own, as those of a gallery, are no reason to lose a caption."""
    pages = [
        Article(kind=idnews.Kind.PHOTO, headline=_TITLE, captions=(idnews.Caption(f"Bibit ke-{number}.", None),), page=Page(number, 3))
        for number in (1, 2, 3)
    ]
    for order in permutations(pages):
        joined = idnews.join_pages(order)
        assert [caption.text for caption in joined.captions] == ["Bibit ke-1.", "Bibit ke-2.", "Bibit ke-3."]
    unnumbered = [attrs.evolve(page, page=None) for page in pages]
    assert idnews.join_pages(unnumbered).captions == joined.captions


def test_the_address_of_the_whole_is_kept_from_any_page() -> None:
    """Where the first page does not say where the whole story is, another may."""
    first = Article(headline=_TITLE, body=(Graf("Satu."),), page=Page(1, 2))
    second = Article(headline=_TITLE, body=(Graf("Dua."),), page=Page(2, 2, whole_url="https://kabar.example/semua"))
    joined = idnews.join_pages([first, second])
    assert joined.page is not None
    assert joined.page.whole_url == "https://kabar.example/semua"


def test_a_page_that_holds_several_joins_with_the_rest() -> None:
    """A document that shows two of three pages is two pages."""
    both = Article(headline=_TITLE, body=(Graf("Satu."), Graf("Dua.", page=2)), page=Page(1, 3))
    third = Article(headline=_TITLE, body=(Graf("Tiga."),), page=Page(3, 3))
    assert _texts(idnews.join_pages([third, both])) == [(1, "Satu."), (2, "Dua."), (3, "Tiga.")]
    with pytest.raises(idnews.MissingPages) as caught:
        idnews.join_pages([both])
    assert caught.value.missing == (3,)


@pytest.mark.parametrize(
    "titles",
    [
        (_TITLE, f"{_TITLE} halaman 2"),
        (_TITLE, f"{_TITLE} - Halaman 2"),
        (_TITLE, f"{_TITLE} (2)"),
        (_TITLE, f"{_TITLE} (2/3)"),
        (_TITLE, f"{_TITLE} – Page 2"),
        (_TITLE, f"{_TITLE}, Bagian 2"),
        (_TITLE, f"{_TITLE} | Halaman 2 dari 3"),
        (f"{_TITLE} - Halaman 1", f"{_TITLE} - Halaman 2"),
        ("Bakau", "Bakau (2)"),
        ("Bakau", "Bakau(2)"),
        ("Bakau", "Bakau: [Bagian 2]"),
        ("Bakau", "Bakau - Hal. 2/3"),
        (_TITLE, f"{_TITLE} di Muara"),
        (_TITLE.upper(), f"{_TITLE} "),
        (_TITLE, None),
        (_TITLE, ""),
        (_TITLE, "Halaman 2"),
    ],
)
def test_titles_of_one_story(titles: tuple[str | None, ...]) -> None:
    """A later page bears the headline of the first, with its number, or nearly."""
    pages = [Article(headline=title, body=(Graf(f"Halaman {number}."),), page=Page(number)) for number, title in enumerate(titles, 1)]
    for order in permutations(pages):
        assert len(idnews.join_pages(order).body) == 2


@pytest.mark.parametrize(
    "titles",
    [
        ("Warga", "Warga Menanam Bakau"),
        ("Warga Menanam", "Warga Menanam Bakau di Pesisir Utara"),
        ("Bakau", "Bakau Mati di Halaman 2 Sekolah"),
        ("Bakau", "Bakau Layu (2 Foto)"),
        ("Bakau", "Bakau Sehalaman 2"),
        ("Bakau", "Bakau 2 Lapis"),
        ("Panen Kopi di Muria", "Panen Garam di Rembang"),
        ("Warga", "Warga Panen", "Warga Panen Kopi"),
    ],
)
def test_titles_of_two_stories(titles: tuple[str, ...]) -> None:
    """A headline that begins as another does is not yet of the same story."""
    pages = [Article(headline=title, body=(Graf(f"Halaman {number}."),), page=Page(number)) for number, title in enumerate(titles, 1)]
    for order in permutations(pages):
        with pytest.raises(idnews.NotOneStory, match="share a headline"):
            idnews.join_pages(order)


@given(st.text(st.sampled_from("( -halaman2)"), max_size=60), st.text(max_size=20))
@example("(" * 20_000 + "2", "Warga")
@example(" " * 20_000 + "x", "Warga")
@example("halaman " * 5_000, "Warga")
@example("- " * 20_000 + "2", "Warga")
def test_no_title_is_read_by_trial_and_error(rest: str, title: str) -> None:
    """Whatever follows the title of the other page, it is one story or it is not, at once."""
    pages = [Article(headline=f"{title}{more}", body=(Graf(f"Halaman {number}."),), page=Page(number)) for number, more in enumerate(["", rest], 1)]
    try:
        assert len(idnews.join_pages(pages).body) == 2
    except idnews.NotOneStory:
        assert rest.strip()


@pytest.mark.parametrize(
    "pages",
    [None, 7, "Warga", b"Warga", Article(headline=_TITLE), [], (), [None], [Article(headline=_TITLE), "Warga"], {"page": 1}, dt.date(2025, 9, 3)],
)
def test_what_is_no_series_of_pages_is_refused(pages: object) -> None:
    """Misuse is met at the door, with advice."""
    with pytest.raises(idnews.NotOneStory, match="pass the articles of its pages"):
        idnews.join_pages(pages)  # type: ignore[arg-type]  # the misuse that is tested


def test_many_pages_without_numbers_are_no_more_than_their_number() -> None:
    """Thousands of pages join in a moment, and each stands behind the one before it."""
    pages = [Article(headline=_TITLE, body=(Graf(f"Halaman {number}."),)) for number in range(5_000)]
    joined = idnews.join_pages(pages)
    assert len(joined.body) == 5_000
    assert all(one.page < other.page for one, other in pairwise(joined.body))
