"""What a caller meets at the door: batches, publishers, misuse, and articles as values."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Final

import attrs
import pytest

import idnews
from idnews import errors
from idnews.article import Article, Graf, GrafKind, Kind
from idnews.galley import Shape
from idnews.plain_data import from_plain, to_plain
from tests.strategies.pages import AS_OF

_PAGE: Final = """Warga Dua Desa Menanam Bakau di Muara

Sari Lestari
Selasa, 2 September 2025 | 16:30 WIB
DEMAK, KOMPAS.com - Seribu bibit bakau ditanam warga di pesisir utara, Selasa (2/9/2025).
Bibit untuk Desa Sebelah
"Kami lanjutkan pekan depan," kata Darmin Suhada. (Ant/Z-1)
Editor : Laras Kinanti
Artikel Terkait
Nasional
11 jam lalu
Petani Garam Rembang Panen Perdana, Harga Naik"""


def _article() -> Article:
    return idnews.read_text(_PAGE, as_of=AS_OF)


def test_every_fact_of_a_page_is_data() -> None:
    """Headline, names, times, place, agency and related stories come out as values."""
    article = _article()
    assert article.kind is Kind.ARTICLE
    assert article.shape is Shape.PARAGRAPHS
    assert (article.headline, article.authors, article.editors) == ("Warga Dua Desa Menanam Bakau di Muara", ("Sari Lestari",), ("Laras Kinanti",))
    assert article.published is not None
    assert article.published.datetime.isoformat() == "2025-09-02T16:30:00+07:00"
    assert article.agency == "Antara"
    assert article.publisher is not None
    assert article.publisher.name == "Kompas.com"
    [related] = article.related
    assert (related.kicker, related.inline, str(related.moment)) == ("Nasional", False, "Minggu, 2 November 2025 pukul 22.00 WIB")


def test_a_story_has_a_lede_and_sections() -> None:
    """The first paragraph is the lede, and each subhead opens a section."""
    article = _article()
    assert article.lede == "Seribu bibit bakau ditanam warga di pesisir utara, Selasa (2/9/2025)."
    assert [(subhead, len(grafs)) for subhead, grafs in article.sections] == [(None, 1), ("Bibit untuk Desa Sebelah", 1)]
    assert [graf.kind for graf in article.body] == [GrafKind.PARAGRAPH, GrafKind.SUBHEAD, GrafKind.PARAGRAPH]


def test_the_newest_day_of_a_story_dates_it() -> None:
    """A story without a stamp is dated by the newest day that it names, which is never passed off as its publication."""
    article = idnews.read_text("Warga panen pada 3 Mei 2021. Hasilnya dijual Rabu (5/5/2021).", as_of=AS_OF)
    assert article.published is None
    assert article.dated is not None
    assert article.dated.day == dt.date(2021, 5, 5)
    assert idnews.read_text("Warga panen salak di lereng gunung.").dated is None


def test_dates_without_a_year_follow_the_storys_own_day() -> None:
    """A day without a year is near the fullest date that the story names."""
    article = idnews.read_text("Warga panen Rabu (5/5/2021). Bibit ditanam sejak 3 Januari.", as_of=AS_OF)
    assert [str(told.moment) for told in article.dates] == ["Rabu, 5 Mei 2021", "Minggu, 3 Januari 2021"]
    assert [told.span.of("Warga panen Rabu (5/5/2021). Bibit ditanam sejak 3 Januari.") for told in article.dates] == ["Rabu (5/5/2021)", "3 Januari"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        # One weekday tells the year of the days beside it.
        ("Warga panen Senin (21/1). Bibit datang 15 Januari lalu, pupuk besok (22/1).", ["2019-01-21", "2019-01-15", "2019-01-22"]),
        ("Panen raya Senin (21/1) mendatang. Bibit ditanam Minggu (20/1).", ["2019-01-21", "2019-01-20"]),
        # A day of old in full is no day of the story, and the nearest year that the weekday fits is within reach.
        ("Koperasi itu berdiri 31 Desember 2017. Warga panen Selasa (30/10).", ["2017-12-31", "2018-10-30"]),
        ("Jembatan itu rusak sejak 7 Oktober 2019. Warga bertemu Rabu (8/10).", ["2019-10-07", "2025-10-08"]),
        # Most weekdays outweigh the one that slipped.
        ("Panen Rabu (28/5). Bibit datang Rabu (21/5). Warga bertemu Kamis (4/6).", ["2025-05-28", "2025-05-21", "2025-06-04"]),
        # A weekday that fits only years before the day in full slipped, too; so does one of a month that never had that day.
        ("Warga panen 24 Juni 2020. Bibit datang Sabtu (16/6).", ["2020-06-24", "2020-06-16"]),
        ("Warga panen Rabu (24/6/2020). Bibit datang Sabtu (16/6).", ["2020-06-24", "2020-06-16"]),
        ("Warga panen Sabtu (31/6). Bibit datang 3 Oktober.", [None, "2025-10-03"]),
        # A licence ends years ahead: two weekdays that agree tell the story's year, one alone slipped.
        ("Izin berlaku hingga 16 April 2022. Warga panen Sabtu (19/5). Bibit datang Kamis (12/4).", ["2022-04-16", "2018-05-19", "2018-04-12"]),
        ("Izin berlaku hingga 16 April 2022. Warga panen Sabtu (19/5).", ["2022-04-16", "2022-05-19"]),
        # A weekday that fits several years is of the one beside the newest that the story names, whether that is past or to come.
        ("Jalan itu rusak pada tahun 2018. Warga panen Rabu (10/4). Bibit datang 2 April.", ["2019-04-10", "2019-04-02"]),
        ("Pasar dibuka pada 2020. Warga panen Jumat (5/7).", ["2019-07-05"]),
        # History tells no year, nor does any year where the weekday fits a day of lately.
        ("Desa itu berdiri pada tahun 1972. Warga panen Rabu (10/4).", ["2024-04-10"]),
        ("Jalan itu rusak sejak tahun 2014. Warga panen Selasa (2/12).", ["2025-12-02"]),
        # The day of a leap year.
        ("Warga panen Kamis (29/2). Bibit datang 15 Januari.", ["2024-02-29", "2024-01-15"]),
    ],
)
def test_the_weekdays_of_a_story_tell_its_day(text: str, days: list[str | None]) -> None:
    """Where no day is printed in full with its weekday, the year is one that most weekdays agree with, near what is printed in full."""
    moments = [told.moment for told in idnews.read_text(text, as_of=AS_OF).dates]
    assert days == [moment and moment.day.isoformat() for moment in moments]


@pytest.mark.parametrize(
    ("story", "days"),
    [
        ("Warga panen Rabu (4/6/2025). Pasar digelar 1 Juli 2025, dan mulai 20 Juni mendatang.", ["2025-06-04", "2025-07-01", "2025-06-20"]),
        ("Pasar dibuka 1 Juli 2025. Pedagang mendaftar hingga 20 Juni mendatang.", ["2025-07-01", "2025-06-20"]),
        ("Pasar dibuka 1 Juli 2025. Pedagang mendaftar hingga 20 November mendatang.", ["2025-07-01", "2025-11-20"]),
        ("Warga memilih 14 Februari 2025. Minggu (24/11/2024) desa ramai. Pada 14 Februari sepi.", ["2025-02-14", "2024-11-24", "2025-02-14"]),
        ("Desa berdiri 1 Juni 1945. Pada 1 Juni, juga Minggu (4/5/2025), warga panen.", ["1945-06-01", "2025-06-01", "2025-05-04"]),
        ("Panen dimulai 31 Februari 2025. Pada Rabu (4/6/2025), dan 5-7 Juni, warga berkumpul.", [None, "2025-06-04", "2025-06-05"]),
        ("Warga panen Rabu (4/6/2025), dan 4 Juni tahun lalu.", ["2025-06-04", "2024-06-04"]),
    ],
    ids=["to come from then", "to come on no weekday", "to come", "named again", "long ago", "no day", "last year"],
)
def test_the_dates_of_a_story_agree(story: str, days: list[str | None]) -> None:
    """A day named again has the year that it had in full near the story's own day, and what was to come from that day may be past on the newest."""
    article = idnews.read_text(story, as_of=dt.datetime(2025, 9, 5, tzinfo=dt.UTC))
    assert [told.moment and told.moment.day.isoformat() for told in article.dates] == days


def test_a_closing_tag_names_the_editor_too() -> None:
    """Who wrote the story and who edited it may stand in one tag."""
    article = idnews.read_text("Seribu bibit bakau ditanam warga di pesisir utara. (Penulis Sari Lestari | Editor Darto Wibowo)")
    assert (article.authors, article.editors) == (("Sari Lestari",), ("Darto Wibowo",))
    assert idnews.read_text("Seribu bibit bakau ditanam warga di pesisir utara. (Sari Lestari)").editors == ()


def test_a_weekday_that_slipped_is_told() -> None:
    """A weekday that fits only years away from the day of publication says so."""
    article = idnews.read_text(_PAGE.replace("Kami lanjutkan", "Sejak Senin (20/5) dan Sabtu (30/8) kami lanjutkan"), as_of=AS_OF)
    assert [(str(told.moment), told.moment and told.moment.disagrees) for told in article.dates[1:]] == [
        ("Selasa, 20 Mei 2025", True),
        ("Sabtu, 30 Agustus 2025", False),
    ]


def test_the_address_of_a_text_dates_its_days() -> None:
    """A day without a year is near the one under which the page's address files it, which for a text is not passed off as its publication."""
    article = idnews.read_text("Warga panen 21 Januari.", url="https://kabar.example/read/2019/01/22/101500/panen", as_of=AS_OF)
    assert article.published is None
    assert [str(told.moment) for told in article.dates] == ["Senin, 21 Januari 2019"]


def test_without_as_of_weekdays_follow_the_day_in_full() -> None:
    """Without a day of reading, weekdays tell a year only where a day in full stands by."""
    text = "Koperasi itu berdiri 31 Desember 2017. Warga panen Selasa (30/10)."
    assert [str(told.moment) for told in idnews.read_text(text).dates] == ["Minggu, 31 Desember 2017", "Selasa, 30 Oktober 2018"]
    assert [told.moment for told in idnews.read_text("Warga panen Selasa (30/10).").dates] == [None]


def test_without_as_of_a_relative_date_stays_what_it_says() -> None:
    """No clock is read: what counts from now means nothing without a now."""
    page = _PAGE.replace("Selasa, 2 September 2025 | 16:30 WIB", "3 jam yang lalu")
    article = idnews.read_text(page)
    assert article.published is None
    assert article.related[0].when is not None
    assert article.related[0].moment is None


def test_an_article_says_what_matters() -> None:
    """The representation is one line with the facts and not the story."""
    assert repr(_article()) == (
        "Article('Warga Dua Desa Menanam Bakau di Muara', authors=('Sari Lestari',), editors=('Laras Kinanti',), "
        "dateline='DEMAK, KOMPAS.com - ', published='Selasa, 2 September 2025 pukul 16.30 WIB', body=3, related=1)"
    )
    assert repr(Article()) == "Article()"


def test_plain_data_is_json() -> None:
    """The plain form survives JSON, and its derived keys are there to be read."""
    article = _article()
    data = json.loads(json.dumps(article.to_dict(), ensure_ascii=False))
    assert (data["date_published"], data["date_modified"], data["authors"]) == ("2025-09-02T16:30:00+07:00", None, ["Sari Lestari"])
    again = Article.from_dict(data)
    assert again == article
    assert again.proof is None
    day = idnews.read_text(_PAGE.replace(" | 16:30 WIB", ""), as_of=AS_OF)
    assert day.to_dict()["date_published"] == "2025-09-02"


def test_a_zone_with_an_offset_survives_plain_data() -> None:
    """A moment in a zone that has no name comes back with its offset."""
    moment = idnews.Moment(day=dt.date(2025, 9, 2), clock=dt.time(16, 30), zone=dt.timezone(dt.timedelta(hours=9, minutes=30)))
    assert from_plain(idnews.Moment, to_plain(moment)).datetime == moment.datetime


@pytest.mark.parametrize(
    ("data", "advice"),
    [
        ({"body": "satu"}, "a list is needed"),
        ({"body": [{"text": 7}]}, "str is needed"),
        ({"body": [{"text": "Satu.", "page": True}]}, "int is needed"),
        ({"kind": "puisi"}, "puisi"),
        ({"dates": [{"said": {"is": "Hari"}, "moment": None, "span": {"start": 0, "end": 1}}]}, "must name one of"),
        ({"body": [{}]}, "text"),
        ({"related": ["Judul"]}, "a mapping with the fields of Related"),
        ({"published": {"day": "kemarin"}}, "kemarin"),
        ({"published": {"day": "2025-09-02", "zone": "Mars/Olympus"}}, "Mars"),
    ],
)
def test_data_that_tell_no_article_are_refused(data: dict[str, object], advice: str) -> None:
    """Plain data that cannot be read raise an error that says what is needed."""
    with pytest.raises(idnews.NotPlainData, match=advice):
        Article.from_dict(data)


def test_only_values_of_the_library_have_a_plain_form() -> None:
    """Anything else is refused with advice."""
    with pytest.raises(idnews.NotPlainData, match="only values"):
        to_plain(object())


def test_unknown_keys_are_passed_over() -> None:
    """Data of a later version can be read."""
    assert Article.from_dict({"headline": "Judul", "mood": "riang"}) == Article(headline="Judul")


def test_a_batch_carries_on_past_a_bad_record() -> None:
    """Each record gives one result, in order; one that cannot be read says which it was and why."""
    records: list[object] = [
        "Warga panen salak.",
        None,
        {"text": "Warga panen kopi.", "url": "https://regional.kompas.com/read/1"},
        {"url": "https://kompas.com"},
        {"text": "a", "as_of": dt.datetime(2025, 1, 1)},  # noqa: DTZ001 - the naive moment is the point
        {"text": "a", "as_of": "kemarin"},
        {"text": "a", "publisher": "tidak.dikenal"},
        {"text": "a", "publisher": 7},
        {"text": "3 jam lalu", "as_of": AS_OF, "publisher": idnews.UNKNOWN},
    ]
    results = list(idnews.read_many(records, as_of=AS_OF))  # type: ignore[arg-type]  # bad records are the point
    bad = {result.index: type(result.error) for result in results if isinstance(result, idnews.Unread)}
    assert bad == {
        1: idnews.NotAPage,
        3: idnews.NotAPage,
        4: idnews.NaiveMoment,
        5: idnews.NaiveMoment,
        6: idnews.NotAPublisher,
        7: idnews.NotAPublisher,
    }
    third = results[2]
    assert isinstance(third, Article)
    assert third.publisher is not None
    assert (third.publisher.name, third.url) == ("Kompas.com", "https://regional.kompas.com/read/1")


class _Missing:
    """What a table without a value holds elsewhere: it answers every question with itself, and a plain yes or no with an error."""

    __hash__ = None  # type: ignore[assignment]  # as what it stands for

    def __eq__(self, other: object) -> _Missing:  # type: ignore[override]  # as what it stands for
        return self

    def __bool__(self) -> bool:
        raise TypeError(self)


_HTML: Final = b"<title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1><p>Seribu bibit bakau ditanam warga di pesisir utara Demak.</p>"


@pytest.mark.parametrize(
    "record",
    [
        *(_HTML, bytearray(_HTML), memoryview(_HTML), memoryview(_HTML + b"\n")[:-1]),
        *({"html": _HTML}, {"html": bytearray(_HTML)}, {"html": memoryview(_HTML)}, {"html": _HTML.decode()}, {"html": _HTML, "text": "Lain."}),
    ],
)
def test_bytes_of_any_make_are_html(record: object) -> None:
    """A record of bytes, bare or under `html`, reads as `read_html` reads them."""
    assert list(idnews.read_many([record])) == [idnews.read_html(_HTML)]  # type: ignore[list-item]  # records of all sorts are the point


@pytest.mark.parametrize("blank", [None, float("nan"), Decimal("NaN"), _Missing()])
def test_a_blank_cell_is_no_page(blank: object) -> None:
    """Where a table has a column for HTML and one for text, the one that is filled is read; where none is, the record is unread."""
    full, empty, beside = idnews.read_many(
        [{"html": blank, "text": _PAGE, "url": blank}, {"html": blank, "text": blank}, {"html": _HTML, "text": blank}]
    )
    assert full == idnews.read_text(_PAGE)
    assert isinstance(empty, idnews.Unread)
    assert isinstance(empty.error, idnews.NotAPage)
    assert beside == idnews.read_html(_HTML)


@pytest.mark.parametrize("html", [7, ["<p>"], 0, False, ()])
def test_what_is_no_page_is_no_blank_either(html: object) -> None:
    """A number or a list in the place of a page is named, and not passed over for the text beside it."""
    (result,) = idnews.read_many([{"html": html, "text": "Warga panen salak."}])
    assert isinstance(result, idnews.Unread)
    assert isinstance(result.error, idnews.NotAPage)


def test_a_batch_is_lazy() -> None:
    """Nothing is read before it is asked for, and misuse of the batch itself raises at once."""

    def records() -> Iterator[str]:
        yield "Warga panen salak."
        pytest.fail("asked for too much")

    batch = idnews.read_many(records())
    first = next(batch)
    assert isinstance(first, Article)
    with pytest.raises(idnews.NaiveMoment):
        idnews.read_many([], as_of=dt.datetime(2025, 1, 1))  # noqa: DTZ001 - the naive moment is the point


@pytest.mark.parametrize(
    "publisher", ["kompas.com", "Kompas.com", "regional.kompas.com", " KOMPAS.COM ", idnews.Publisher("Kompas.com", ("kompas.com",))]
)
def test_a_publisher_is_named_or_given(publisher: str | idnews.Publisher) -> None:
    """A publisher is a profile, or the name or a domain of one, in any case and at every door."""
    row = {"text": "Warga panen.", "publisher": publisher}
    (of_record,) = idnews.read_many([row])
    assert isinstance(of_record, Article)
    told = [
        idnews.read_text("Warga panen.", publisher=publisher),
        idnews.read_html("<p>Warga panen.", publisher=publisher),
        idnews.read_proof("body          | Warga panen.\n", publisher=publisher),
        *([] if isinstance(publisher, idnews.Publisher) else [idnews.read_proof(f"# publisher: {publisher}\nbody          | Warga panen.\n")]),
        of_record,
    ]
    assert {article.publisher.name for article in told if article.publisher} == {"Kompas.com"}
    assert all(article.publisher for article in told)


def test_a_name_that_is_no_domain_names_a_publisher() -> None:
    """What a proof's heading may say, a caller may say."""
    article = idnews.read_proof("# publisher: VOI\nbody          | Warga panen.\n")
    assert article.publisher == idnews.read_text("Warga panen.", publisher="voi").publisher == idnews.read_text("", publisher="voi.id").publisher
    assert article.publisher is not None


@pytest.mark.parametrize("publisher", ["https://www.kompas.com", "", "kompass.com", "Harian Entah"])
def test_a_publisher_that_nobody_knows_is_refused(publisher: str) -> None:
    """What is neither a name nor a domain of anybody is misuse."""
    with pytest.raises(idnews.NotAPublisher, match="pass a name or a domain"):
        idnews.read_text("Warga panen.", publisher=publisher)


@pytest.mark.parametrize("publisher", [7, b"kompas.com", ("kompas.com",)])
def test_what_names_no_publisher_is_refused(publisher: object) -> None:
    """Neither a profile nor a word is misuse at every door."""
    doors: list[Callable[..., object]] = [idnews.read_text, idnews.read_html, idnews.read_proof]
    for door in doors:
        with pytest.raises(idnews.NotAPublisher, match="pass a name or a domain"):
            door("", publisher=publisher)


def test_a_proof_of_a_publisher_that_nobody_knows_is_read_with_its_profile() -> None:
    """Who reads the proof of a publisher's page that is not in the registry is told to bring the publisher, and that is enough."""
    proof = "# publisher: wartabukit.example\nbody          | Warga panen.\n"
    with pytest.raises(idnews.NotAPublisher, match=r"the heading of the proof names it, so pass its Publisher"):
        idnews.read_proof(proof)
    warta_bukit = idnews.Publisher("Warta Bukit", ("wartabukit.example",))
    assert idnews.read_proof(proof, publisher=warta_bukit).publisher == warta_bukit


def test_nobody_is_nobodys_publisher() -> None:
    """The unknown publisher switches the telling of publishers off."""
    for nobody in (idnews.UNKNOWN, "unknown", "Unknown"):
        assert idnews.read_text("DEMAK, KOMPAS.com - Warga panen.", publisher=nobody).publisher is None


@pytest.mark.parametrize("as_of", [dt.datetime(2025, 1, 1), "2025-01-01", dt.date(2025, 1, 1)])  # noqa: DTZ001 - the naive moment is the point
def test_a_moment_without_a_zone_is_refused(as_of: object) -> None:
    """What is no aware datetime raises, and says what to pass."""
    with pytest.raises(idnews.NaiveMoment, match="Asia/Jakarta"):
        idnews.read_text("Warga panen.", as_of=as_of)  # type: ignore[arg-type]  # the misuse that is tested
    with pytest.raises(ValueError, match="as_of must be"):
        idnews.read_proof("", as_of=as_of)  # type: ignore[arg-type]  # the misuse that is tested


def test_only_text_is_a_page() -> None:
    """Bytes are refused by every door that takes text."""
    with pytest.raises(TypeError, match="pass the page itself"):
        idnews.read_proof(b"")  # type: ignore[arg-type]  # the misuse that is tested


def test_an_article_from_data_has_no_page_to_explain() -> None:
    """Explaining needs the page."""
    with pytest.raises(idnews.NoProof, match="no marked page"):
        idnews.explain(Article())


def test_an_article_is_frozen() -> None:
    """Values do not change."""
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Graf("Warga panen.").text = "lain"  # type: ignore[misc]  # the misuse that is tested


def test_a_page_without_a_story_says_so() -> None:
    """An empty page, and one of boilerplate alone, are no articles."""
    assert [idnews.read_text(page).kind for page in ("", " \n", "ADVERTISEMENT\nShare\n")] == [Kind.EMPTY] * 3


def test_every_error_stands_on_the_front_page() -> None:
    """Whoever catches an error needs no second import."""
    raised = {name for name, value in vars(errors).items() if isinstance(value, type)}
    assert raised <= {*idnews.__all__}
    assert all(getattr(idnews, name) is getattr(errors, name) for name in raised)


@pytest.mark.parametrize("as_of", ["2025-09-05", 0, dt.date(2025, 9, 5), dt.datetime(2025, 9, 5)])  # noqa: DTZ001 - a naive one is the point
def test_a_date_is_not_resolved_at_what_is_no_instant(as_of: dt.datetime) -> None:
    """Whatever is no aware datetime is refused in the same words as by `read_text`."""
    said = idnews.parse_date("kemarin")
    assert said is not None
    with pytest.raises(idnews.NaiveMoment, match="as_of must be an aware datetime"):
        idnews.resolve(said, as_of=as_of)


@pytest.mark.parametrize("zone", ["Asia", "x" * 5_000, "../../etc", "\x00", ""])
def test_a_zone_that_is_none_is_refused(zone: str) -> None:
    """A zone's name that leads to a directory, or to no file at all, tells no article."""
    with pytest.raises(idnews.NotPlainData):
        Article.from_dict({"published": {"day": "2025-09-05", "zone": zone}})


def test_an_address_that_is_no_text_is_none() -> None:
    """A blank cell for an address, a float to those who make tables, leaves an article that goes to plain data and back."""
    article = idnews.read_text("Warga menanam bakau.", url=float("nan"))  # type: ignore[arg-type]  # the misuse that is meant
    assert article.url is None
    assert article == Article.from_dict(article.to_dict())


@pytest.mark.parametrize("batch", ["Warga panen.", b"Warga", bytearray(b"Warga"), memoryview(b"Warga"), {"text": "Warga panen."}, None, 5])
def test_a_single_page_is_no_batch(batch: object) -> None:
    """Letters and keys are no records: the door says so."""
    with pytest.raises(idnews.NotABatch, match="use read_text"):
        idnews.read_many(batch)  # type: ignore[arg-type]  # the misuse that is tested


_TAIL: Final = "Bibit bakau itu ditanam warga di tiga desa pesisir sejak pagi.\nMereka pulang sebelum hujan turun di muara."


@pytest.mark.parametrize(
    ("first", "place"),
    [
        ("Karang Bolong: Sekolah di Pulau Karang Bolong kini memiliki perpustakaan terapung.", "Karang Bolong"),
        ("Jakarta: Sekolah di tiga desa kini memiliki perpustakaan terapung.", "Jakarta"),
        ("Karang Bolong - Sekolah di Pulau Karang Bolong kini memiliki perpustakaan terapung.", "Karang Bolong"),
        ("Karang Bolong - Sekolah di tiga desa kini memiliki perpustakaan terapung.", None),
        ("Karang Bolong: Sekolah di tiga desa kini memiliki perpustakaan terapung.", None),
        ("Sari Lestari: Sekolah Sari Lestari kini memiliki perpustakaan terapung.", None),
        ("Kata Warga: Sekolah di Kata Warga kini memiliki perpustakaan terapung.", None),
    ],
)
def test_a_place_before_a_sign_is_one_that_is_known_or_named_again(first: str, place: str | None) -> None:
    """Some desks print a small place with a colon or a dash; speakers and headings have them too."""
    article = idnews.read_text(f"{first}\n{_TAIL}")
    assert (None if article.dateline is None else article.dateline.place) == place
    assert article.text.startswith(re.split(": | - ", first, maxsplit=1)[1] if place else first)


@pytest.mark.parametrize(("site", "place", "outlet"), [("Priangan Pagi", None, "PRIANGAN PAGI"), ("Kabar Contoh", "PRIANGAN PAGI", None)])
def test_a_portals_own_name_is_no_place(site: str, place: str | None, outlet: str | None) -> None:
    """A story that opens with the name of its site says who publishes it, and not where it was filed."""
    told = "".join(f"<p>{line}</p>" for line in f"PRIANGAN PAGI - Seribu bibit bakau ditanam warga.\n{_TAIL}".split("\n"))
    page = f'<meta property="og:site_name" content="{site}"><h1>Warga Menanam Bakau di Muara</h1><div class="isi">{told}</div>'
    dateline = idnews.read_html(page).dateline
    assert dateline is not None
    assert (dateline.place, dateline.outlet) == (place, outlet)


@pytest.mark.parametrize(("sign", "authors"), [("•", ("Lukman Hakiki",)), ("|", ("Lukman Hakiki",)), ("menulis", ())])
def test_a_sign_beside_a_name_is_no_part_of_it(sign: str, authors: tuple[str, ...]) -> None:
    """A name and a date that a sign parts are a byline and a stamp."""
    told = "".join(f"<p>{line}</p>" for line in _TAIL.split("\n"))
    page = f'<h1>Warga Menanam Bakau di Muara</h1><p class="author">Lukman Hakiki {sign} 9 September 2025 10:15</p><div class="isi">{told}</div>'
    assert idnews.read_html(page).authors == authors


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Rendy Saputro | Wita Ayodhya", ("Rendy Saputro", "Wita Ayodhya")),
        ("Rendy Saputro | Hukum Kriminal | Kabar", ("Rendy Saputro",)),
        ("Rendy Saputro | Hukum Kriminal", ("Rendy Saputro",)),
    ],
)
def test_a_bar_parts_two_persons(line: str, authors: tuple[str, ...]) -> None:
    """Two names around a bar are two writers; an outlet or a section behind it is none."""
    told = "".join(f"<p>{line}</p>" for line in _TAIL.split("\n"))
    page = f'<h1>Warga Menanam Bakau di Muara</h1><p class="author">{line}</p><div class="isi">{told}</div>'
    assert idnews.read_html(page).authors == authors


@pytest.mark.parametrize(
    ("last", "credits_"),
    [("as/hp", ["as/hp"]), ("as/hp (dpa)", ["as/hp (dpa)"]), ("as/hujan", []), ("as/hp\nMereka kembali esok pagi, kata Sari.", [])],
)
def test_initials_sign_a_story_on_its_last_line(last: str, credits_: list[str]) -> None:
    """Initials around a stroke sign a story beneath its last paragraph, and nowhere else."""
    assert [str(tag) for tag in idnews.read_text(f"{_TAIL}\n{last}").credits] == credits_


@pytest.mark.parametrize(
    ("end", "left"), [("[]", ""), (" [", " ["), (" (", ""), ("(", ""), (" (lihat", " (lihat"), (" Ia menulis (", " Ia menulis (")]
)
def test_a_bracket_whose_tag_was_cut_off_is_no_text(end: str, left: str) -> None:
    """Behind the last full stop a bracket that opens nothing stands for a tag; inside a sentence it is the story's."""
    assert idnews.read_text(_TAIL + end).text == idnews.read_text(_TAIL).text + left


@pytest.mark.parametrize(
    ("end", "left"),
    [
        ("\n(Sari Lestari)\n\npanen padi panen raya muara", ""),
        ("\n(Pool)\n\npanen padi panen raya muara", ""),
        ("\n(Pool)\n\nPanen padi dimulai di muara", "\nPanen padi dimulai di muara"),
        (" Darto ikut.\n\npanen padi panen raya muara", " Darto ikut.\npanen padi panen raya muara"),
    ],
)
def test_topics_in_small_letters_beneath_a_signature_are_no_text(end: str, left: str) -> None:
    """Pages of pictures are signed by their writer or the pool of photographers, and their topics touch each other."""
    opening = "SLEMAN - Warga panen padi di muara. Potret mereka memikat, termasuk yang suka puasa"
    assert idnews.read_text(opening + end).text == opening.removeprefix("SLEMAN - ") + left


@pytest.mark.parametrize(("line", "authors"), [("Bagikan Kirim Facebook", ()), ("Wita Kirana Sari", ("Wita Kirana Sari",))])
def test_a_button_in_a_bylines_place_is_nobody(line: str, authors: tuple[str, ...]) -> None:
    """Names of networks and what one does there name no person."""
    told = "".join(f"<p>{line}</p>" for line in _TAIL.split("\n"))
    page = f'<h1>Warga Menanam Bakau di Muara</h1><p class="author">{line}</p><div class="isi">{told}</div>'
    assert idnews.read_html(page).authors == authors


@pytest.mark.parametrize("place", ["author", "isi-penulis", "x"])
def test_what_a_writer_is_names_nobody_and_is_no_standfirst(place: str) -> None:
    """The BBC prints the writer's position beneath the name, as a label and its value."""
    told = "".join(f"<p>{line}</p>" for line in _TAIL.split("\n"))
    facts = "".join(f'<li class="{place}">{line}</li>' for line in ("Penulis, Rosalia Bere", "Peranan, Wartawan Kabar Contoh"))
    article = idnews.read_html(f'<h1>Warga Menanam Bakau di Muara</h1><ul>{facts}</ul><div class="isi">{told}</div>')
    assert (article.authors, article.standfirst, article.kicker) == (("Rosalia Bere",), None, None)


def test_a_standfirst_may_speak_of_roles() -> None:
    """The word in a sentence is the story's."""
    told = "".join(f"<p>{line}</p>" for line in _TAIL.split("\n"))
    summary = "Peranan perempuan dalam panen bakau di muara kini diakui warga"
    article = idnews.read_html(f'<h1>Warga Menanam Bakau di Muara</h1><div class="ringkasan">{summary}</div><div class="isi">{told}</div>')
    assert article.standfirst == summary


@pytest.mark.parametrize("page", [None, 7, ["a"]])
def test_what_is_no_page_is_refused_at_the_door(page: object) -> None:
    """A page of HTML is a string or bytes."""
    with pytest.raises(idnews.NotAPage, match="pass the page itself"):
        idnews.read_html(page)  # type: ignore[arg-type]  # the misuse that is tested


def test_plain_data_of_a_find_cannot_be_read_back() -> None:
    """A find may hold anything, and its plain data do not say what."""
    with pytest.raises(idnews.NotPlainData, match="no plain form"):
        from_plain(idnews.Found, {"value": 1, "span": {"start": 1, "end": 2}})


def test_the_publisher_of_a_proof_is_the_callers_where_he_names_one() -> None:
    """What an argument says outranks the head of a proof."""
    proof = "# publisher: kompas.com\nbody          | Warga menanam bakau.\n"
    told = [idnews.read_proof(proof), idnews.read_proof(proof, publisher="detik.com")]
    assert [article.publisher and article.publisher.name for article in told] == ["Kompas.com", "detikcom"]
