"""What a program that uses every public name looks like to a type checker: `assert_type` says what it may rely on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import assert_type

import idnews
from idnews import (
    UNKNOWN,
    Article,
    Byline,
    Caption,
    Credit,
    Dateline,
    Found,
    Graf,
    GrafKind,
    IdnewsError,
    Kind,
    Label,
    Mark,
    Moment,
    Page,
    Proof,
    Publisher,
    Related,
    Role,
    Said,
    Shape,
    Span,
    Told,
    Unread,
    batch,
)
from idnews.dates import Ago, Ahead, CalendarDate, DateRange, DayWord, PeriodWord, WeekdayWord
from idnews.plain_data import Plain, from_plain, has_plain_form, to_plain

SEEN = dt.datetime(2025, 9, 7, 10, tzinfo=dt.UTC)
KABAR = Publisher("Kabar Muara", ("kabarmuara.example",), places={Label.BODY: "div.isi"}, metadata={"ld:author": "editor"}, zone="Asia/Makassar")


def read_pages(folder: Path) -> Iterator[Article]:
    """Read a page of every sort of input."""
    for path in folder.glob("*.html"):
        yield assert_type(idnews.read_html(path.read_bytes(), url="https://kabarmuara.example/1", as_of=SEEN, publisher=KABAR), Article)
        yield idnews.read_html(path.read_text(encoding="utf-8"), publisher="kompas.com")
        yield idnews.read_html(bytearray(path.read_bytes()), publisher=UNKNOWN)
        yield idnews.read_html(memoryview(path.read_bytes()))
    yield assert_type(idnews.read_text("Warga menanam bakau.", as_of=SEEN, publisher=UNKNOWN), Article)
    yield assert_type(idnews.read_proof("body          | Warga menanam bakau.\n", as_of=SEEN), Article)


def read_batch(rows: Iterable[dict[str, object]]) -> tuple[list[Article], list[IdnewsError]]:
    """Tell what was read in a batch from what was not."""
    read: list[Article] = []
    failed: list[IdnewsError] = []
    for result in idnews.read_many(rows, as_of=SEEN):
        if isinstance(result, Unread):
            assert_type(result.index, int)
            assert_type(result.record, object)
            failed.append(assert_type(result.error, IdnewsError))
        else:
            read.append(assert_type(result, Article))
    idnews.read_many(["Warga menanam bakau.", b"<p>Warga menanam bakau.", {"text": "Warga menanam bakau.", "as_of": SEEN}], publisher=UNKNOWN)
    return read, failed


def tell(article: Article) -> None:
    """Ask an article for each of its facts."""
    assert_type(article.kind, Kind)
    assert_type(article.shape, Shape | None)
    assert_type(article.headline, str | None)
    assert_type(article.kicker, str | None)
    assert_type(article.standfirst, str | None)
    assert_type(article.bylines, tuple[Byline, ...])
    assert_type(article.authors, tuple[str, ...])
    assert_type(article.editors, tuple[str, ...])
    assert_type(article.dateline, Dateline | None)
    assert_type(article.published, Moment | None)
    assert_type(article.modified, Moment | None)
    assert_type(article.dated, Moment | None)
    assert_type(article.agency, str | None)
    assert_type(article.credits, tuple[Credit, ...])
    assert_type(article.captions, tuple[Caption, ...])
    assert_type(article.body, tuple[Graf, ...])
    assert_type(article.text, str)
    assert_type(article.lede, str | None)
    assert_type(article.sections, tuple[tuple[str | None, tuple[Graf, ...]], ...])
    assert_type(article.dates, tuple[Told, ...])
    assert_type(article.related, tuple[Related, ...])
    assert_type(article.tags, tuple[str, ...])
    assert_type(article.breadcrumb, tuple[str, ...])
    assert_type(article.page, Page | None)
    assert_type(article.url, str | None)
    assert_type(article.language, str | None)
    assert_type(article.publisher, Publisher | None)
    assert_type(article.proof, Proof | None)


def tell_parts(article: Article) -> None:
    """Ask the parts of an article."""
    for byline in article.bylines:
        assert_type(byline.names, tuple[str, ...])
        assert_type(byline.roles, tuple[Role, ...])
        assert_type(byline.organisations, tuple[str, ...])
        assert_type(byline.affiliation, str | None)
    for tag in article.credits:
        assert_type(tag.codes, tuple[str, ...])
        assert_type(tag.agency, str | None)
        assert_type(tag.desk, str | None)
        assert_type(tag.initials, tuple[str, ...])
    for caption in article.captions:
        assert_type((caption.text, caption.credit, caption.url), tuple[str, str | None, str | None])
    for graf in article.body:
        assert_type((graf.text, graf.kind, graf.page), tuple[str, GrafKind, int])
    for story in article.related:
        assert_type((story.headline, story.when, story.moment, story.inline), tuple[str, Said | None, Moment | None, bool])
    if article.dateline is not None:
        assert_type((article.dateline.place, article.dateline.outlet), tuple[str | None, str | None])
    if article.page is not None:
        assert_type((article.page.index, article.page.total, article.page.whole_url), tuple[int | None, int | None, str | None])
    if article.published is not None:
        assert_type(article.published.datetime, dt.datetime)
        assert_type(article.published.clock, dt.time | None)
        assert_type(article.published.zone, dt.tzinfo)
    if article.proof is not None:
        assert_type(article.proof.marks, tuple[Mark, ...])
        for mark in article.proof.marks:
            assert_type((mark.label, mark.because, mark.rule), tuple[Label, str, str])
            assert_type(mark.span.of(article.proof.galley.text), str)


def tell_dates(text: str) -> dict[str, int]:
    """Tell apart what a date can say, with nothing forgotten."""
    counted: dict[str, int] = {}
    for found in assert_type(idnews.find_dates(text), tuple[Found[Said], ...]):
        assert_type(found.span, Span)
        assert_type(idnews.resolve(found.value, as_of=SEEN), Moment | None)
        match found.value:
            case CalendarDate(day=day, month=month):
                assert_type((day, month), tuple[int | None, int | None])
                name = "calendar"
            case DateRange():
                name = "range"
            case Ago() | Ahead():
                name = "distance"
            case DayWord() | WeekdayWord() | PeriodWord():
                name = "word"
        counted[name] = counted.get(name, 0) + 1
    return counted


def read_lines(line: str) -> None:
    """Read single things: a string that is one, or contains one."""
    assert_type(idnews.parse_byline(line), Byline | None)
    assert_type(idnews.find_bylines(line), tuple[Found[Byline], ...])
    assert_type(idnews.parse_caption(line), Caption | None)
    assert_type(idnews.find_caption(line), Found[Caption] | None)
    assert_type(idnews.parse_credit(line), Credit | None)
    assert_type(idnews.find_credit(line), Found[Credit] | None)
    assert_type(idnews.find_credits(line), tuple[Found[Credit], ...])
    assert_type(idnews.parse_date(line), Said | None)
    assert_type(idnews.parse_dateline(line), Dateline | None)
    assert_type(idnews.find_dateline(line), Found[Dateline] | None)
    assert_type(idnews.parse_pager(line), Page | None)
    assert_type(idnews.find_pagers(line), tuple[Found[Page], ...])
    assert_type(idnews.parse_related(line), Related | None)
    assert_type(idnews.find_related(line), tuple[Found[Related], ...])


def write(article: Article) -> None:
    """Take an article out as data, and back."""
    data = assert_type(article.to_dict(), dict[str, Plain])
    assert_type(Article.from_dict(data), Article)
    assert_type(article.to_jsonld(), dict[str, Plain])
    assert_type(idnews.article_schema(), dict[str, Plain])
    assert_type(to_plain(article.published), Plain)
    assert_type(from_plain(Moment, data["published"]), Moment)
    assert_type(has_plain_form(Moment), bool)
    assert_type(idnews.explain(article), str)
    assert_type(idnews.join_pages([article], allow_missing=True), Article)


def survive(page: str, as_of: dt.datetime) -> str:
    """Catch what idnews raises: its own root, or the builtin beside each."""
    try:
        return idnews.read_html(page, as_of=as_of).text
    except idnews.NaiveMoment as error:
        wrong: ValueError = error
        return str(wrong)
    except (idnews.NotAPage, idnews.NotText, idnews.NotADate, idnews.NotABatch, idnews.NotAZone) as error:
        mistaken: TypeError = error
        return str(mistaken)
    except (idnews.NotAChoice, idnews.NotAColumn, idnews.NotAPublisher, idnews.NotAProfile) as error:
        return str(error)
    except (idnews.NotAProof, idnews.NotPlainData, idnews.NoProof, idnews.NotOneStory, idnews.NotFacts, idnews.NotDescribed):
        return ""
    except idnews.NoPage as error:
        missing: LookupError = error
        return str(missing)
    except idnews.MissingPages as error:
        return ", ".join(map(str, assert_type(error.missing, tuple[int, ...])))
    except idnews.MissingExtra as error:
        absent: ImportError = error
        return str(absent)


def write_many(folder: Path, output: Path) -> str:
    """Read a folder into records, readings and a file, and go on where an earlier run was interrupted."""
    for record in batch.records([folder, "crawl/**/*.html"], column="isi"):
        assert_type(record.page, str | bytes | None)
        assert_type(record.read(as_of=SEEN), Article)
    for reading in batch.read([folder], jobs=2, form="html", publisher=UNKNOWN):
        assert_type(reading.article, Article | None)
        assert_type(reading.reason, str | None)
    try:
        return str(assert_type(batch.write([folder], output, jobs=0, resume=True, errors="bad.jsonl", as_of=SEEN), batch.Tally | None))
    except (idnews.Unfinished, idnews.NotResumable, idnews.NotAnOutput, idnews.NotOnePage) as error:
        misused: ValueError = error
        return str(misused)
    except (idnews.DeadWorkers, idnews.BeingWritten) as error:
        hindered: RuntimeError = error
        return str(hindered)
