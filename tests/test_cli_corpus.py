"""`idnews stats` and `idnews mine`: many pages at once, of whatever kind."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Final

import click
import pyarrow as pa
import pytest
from click.testing import CliRunner, Result
from pyarrow import parquet

import idnews
from idnews.cli import idnews as command
from idnews.corpus.census import Census, census_of
from idnews.corpus.gathering import mine, take_census
from idnews.corpus.standing import Story, find_standing
from idnews.tables import batch_of
from tests.documents import ROOT, run_idnews

_DESA: Final = ROOT / "examples" / "kabar-desa.jsonl"
_TOLD: Final = ("wartabukit.example", "kabarmuara.example")


def _run(*arguments: object, status: int = 0) -> Result:
    result = CliRunner().invoke(command, [*map(str, arguments)], catch_exceptions=False)
    assert result.exit_code == status, result.output
    return result


def _articles() -> list[idnews.Article]:
    rows = [json.loads(line) for line in _DESA.read_text(encoding="utf-8").splitlines()]
    return [idnews.read_text(row["text"], url=row["url"]) for row in rows]


def _census(articles: list[idnews.Article]) -> Census:
    return sum(map(census_of, articles), Census())


def test_stats_count_what_the_library_counts() -> None:
    """The census of each publisher is the sum of those of its pages."""
    articles = _articles()
    assert take_census([_DESA]) == dict(zip(_TOLD, (_census(articles[:3]), _census(articles[3:])), strict=True))


def test_several_processes_count_alike() -> None:
    """However the work is shared out, the counts and the lines are the same."""
    assert take_census([_DESA], jobs=2) == take_census([_DESA])
    assert mine([_DESA], least=3, jobs=2) == mine([_DESA], least=3)


def test_articles_that_were_read_are_counted_and_not_read_again(tmp_path: Path) -> None:
    """JSON Lines, CSV and Parquet that hold articles tell what was found; noise is not known there."""
    table = tmp_path / "batch.parquet"
    parquet.write_table(pa.Table.from_batches([batch_of(_articles())]), table)
    written = [tmp_path / f"articles.{ending}" for ending in ("jsonl", "csv", "parquet")]
    read = {publisher: (census.asked, census.found) for publisher, census in take_census([_DESA]).items()}
    for told in written:
        _run("read", _DESA, "-o", told)
    for told in (*written, table):
        censuses = take_census([told])
        assert {publisher: (census.asked, census.found) for publisher, census in censuses.items()} == read
        assert {census.marked for census in censuses.values()} == {0}
        found = [(line.words, line.stories, line.publisher) for line in mine([told], least=3).lines]
        assert found == [(line.words, line.stories, line.publisher) for line in mine([_DESA], least=3).lines]


def test_a_column_that_is_named_holds_pages(tmp_path: Path) -> None:
    """Where a table of articles is to be read again, it is."""
    lines = tmp_path / "articles.jsonl"
    lines.write_text(_run("read", _DESA).stdout, encoding="utf-8")
    assert {census.marked for census in take_census([lines], column="text").values()} == {3}


def test_a_line_that_only_looks_like_an_article_is_a_page(tmp_path: Path) -> None:
    """What is no article is read, and what cannot be read is named."""
    lines = tmp_path / "pages.jsonl"
    lines.write_text('{"is": "Article", "text": "Warga menanam bakau di pesisir utara sejak pagi."}\n{"is": "Article"\n', encoding="utf-8")
    result = _run("stats", "--format", "json", lines, status=1)
    assert [row["pages"] for row in json.loads(result.stdout)] == [1]
    assert "pages.jsonl#2 cannot be read: it is no JSON" in result.stderr
    assert result.stderr.endswith("1 read, 0 of them empty; 1 failed\n")


@pytest.mark.parametrize(
    ("publisher", "told"),
    [
        ({"name": "Kabar Muara"}, "Kabar Muara"),
        ("Kabar Muara", "Kabar Muara"),
        ('{"is": "Publisher", "name": "Kabar Muara"}', "Kabar Muara"),
        ("{Kabar Muara", "{Kabar Muara"),
        ({"name": ""}, "wartabukit.example"),
        (None, "wartabukit.example"),
    ],
)
def test_a_row_tells_whose_it_is(tmp_path: Path, publisher: object, told: str) -> None:
    """By the name of its publisher, else by the site of its address."""
    row = _articles()[0].to_dict() | {"publisher": publisher, "url": "https://www.wartabukit.example/1"}
    lines = tmp_path / "articles.jsonl"
    lines.write_text(json.dumps(row), encoding="utf-8")
    assert list(take_census([lines])) == [told]


def test_a_page_without_an_address_is_nobodys(tmp_path: Path) -> None:
    """What tells no publisher is counted by itself, and so is a row without a text."""
    page, lines = tmp_path / "bakau.txt", tmp_path / "articles.jsonl"
    page.write_text("Seribu bibit bakau ditanam warga.", encoding="utf-8")
    lines.write_text(json.dumps({"is": "Article", "kind": "empty", "headline": None, "authors": [], "date_published": None}), encoding="utf-8")
    assert list(take_census([page])) == list(take_census([lines])) == [""]
    assert mine([lines], least=3).stories == 1
    assert _run("stats", page).stdout.splitlines()[2].startswith("(not told)      1   100%")


def test_by_a_column_of_the_table(tmp_path: Path) -> None:
    """`--by` tells publishers apart where addresses do not, of pages and of articles."""
    rows = [json.loads(line) | {"kanal": ["desa", 7, None][number % 3]} for number, line in enumerate(_DESA.read_text(encoding="utf-8").splitlines())]
    pages, articles = tmp_path / "pages.jsonl", tmp_path / "articles.jsonl"
    pages.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    articles.write_text(_run("read", pages).stdout, encoding="utf-8")
    assert list(take_census([pages], by="kanal")) == list(take_census([articles], by="kanal")) == ["desa", "7", ""]


def test_stats_as_a_table() -> None:
    """The publisher with most pages stands first, shares are in the hundred, and the last row is all of them."""
    rows = [line.split() for line in _run("stats", _DESA).stdout.splitlines()]
    assert rows[0] == ["Share", "of", "pages", "on", "which", "it", "was", "found"]
    assert [row[:5] for row in rows[1:5]] == [
        ["publisher", "pages", "story", "headline", "author"],
        ["kabarmuara.example", "3", "100%", "100%", "0%"],
        ["wartabukit.example", "3", "100%", "100%", "67%"],
        ["all", "6", "100%", "100%", "33%"],
    ]
    assert rows[6] == ["Share", "of", "what", "readers", "see", "that", "is", "no", "story"]
    assert [row[:3] for row in rows[7:]] == [
        ["publisher", "marked", "ad"],
        ["kabarmuara.example", "3", "3.7%"],
        ["wartabukit.example", "3", "0.0%"],
        ["all", "6", "1.7%"],
    ]


def test_stats_that_are_not_known_are_not_nought(tmp_path: Path) -> None:
    """Noise of articles that were read before is a question mark, an empty cell, or null."""
    lines = tmp_path / "articles.jsonl"
    lines.write_text(_run("read", _DESA).stdout, encoding="utf-8")
    assert _run("stats", lines).stdout.splitlines()[-1].split() == ["all", "0", *"???????"]
    rows = [*csv.DictReader(io.StringIO(_run("stats", "--format", "csv", lines).stdout))]
    assert [(row["publisher"], row["headline"], row["ad_part"], row["ad_marks"]) for row in rows] == [
        (name, "1.0000", "", "") for name in sorted(_TOLD)
    ]
    assert [(row["marks"], row["characters"]) for row in json.loads(_run("stats", "--format", "json", lines).stdout)] == [(None, None)] * 2


def test_stats_as_csv_and_json_hold_the_counts() -> None:
    """Programs get figures, not shares in the hundred."""
    rows = [*csv.DictReader(io.StringIO(_run("stats", "--format", "csv", _DESA).stdout))]
    assert [(row["author"], row["ad_part"], row["ad_marks"]) for row in rows] == [("0.0000", "0.0375", "2"), ("0.6667", "0.0000", "0")]
    (muara, bukit) = json.loads(_run("stats", "--format", "json", _DESA).stdout)
    assert (muara["publisher"], muara["marks"]["ad"], bukit["found"]["author"], bukit["asked"]["author"]) == ("kabarmuara.example", 2, 2, 3)


def test_stats_of_nothing(tmp_path: Path) -> None:
    """An empty folder has no pages, and no shares."""
    assert _run("stats", tmp_path).stdout.splitlines()[2].split() == ["all", "0", *"???????????"]


def test_mine_lists_what_recurs() -> None:
    """Whole lines and what is glued to a paragraph, with the publisher, the place and an example."""
    result = _run("mine", "--least", "3", _DESA)
    assert [re.split(r" {2,}", line.strip()) for line in result.stdout.splitlines()[2:]] == [
        ["3", "kabarmuara.example", "end", "Bagikan cerita dari kampungmu kepada Kabar Muara", f"{_DESA}#5"],
        ["3", "wartabukit.example", "end", "Pasang aplikasi Warta Bukit dan baca kabar desa tetangga setiap pagi.", f"{_DESA}#2"],
    ]
    assert result.stderr == "2 lines recur in 6 stories; 0 that repeat others were passed over\n"


def test_mine_as_csv_and_json() -> None:
    """Programs get every field."""
    lines = json.loads(_run("mine", "--least", "3", "--format", "json", _DESA).stdout)
    assert [(line["stories"], line["publisher"], line["at_end"]) for line in lines] == [(3, name, True) for name in sorted(_TOLD)]
    rows = [*csv.DictReader(io.StringIO(_run("mine", "--least", "3", "--format", "csv", _DESA).stdout))]
    assert [row["words"] for row in rows] == [line["words"] for line in lines]


def test_mine_says_what_it_leaves_out() -> None:
    """More lines than were asked for are counted."""
    result = _run("mine", "--least", "3", "--most", "1", _DESA)
    assert len(result.stdout.splitlines()) == 3
    assert result.stderr.startswith("2 lines recur in 6 stories (the first 1 are listed: --most); ")


def test_mine_of_a_long_corpus_says_what_it_may_miss(tmp_path: Path) -> None:
    """Counts of more phrases than are held at once may be too low, and it is said by how much."""
    mined = find_standing([Story("Kabar Muara", "1", tuple(f"kata{chr(97 + number % 26)}{number // 26 * 'a'}" for number in range(90)))], mesh=30)
    assert mined.missed == 3
    rows = tmp_path / "articles.jsonl"
    words = [f"{chr(97 + one)}{chr(97 + two)}{chr(97 + three)}z" for one in range(26) for two in range(26) for three in range(26)]
    text = "\n".join(f"{word} {other}" for other in words[:8] for word in words)
    row: dict[str, object] = {"is": "Article", "kind": "article", "headline": None, "authors": [], "date_published": None, "text": text}
    rows.write_text(json.dumps(row), encoding="utf-8")
    assert "A line in no more than 1 stories may be missing, and counts may be too low by as many" in _run("mine", rows).stderr


@pytest.mark.parametrize("arguments", [["stats"], ["mine", "--least", "3"]])
def test_tables_have_rules_on_a_terminal(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """On a terminal the head is bold, and every cell of the plain table is there."""
    plain = _run(*arguments, _DESA).stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("COLUMNS", "250")
    shown = CliRunner().invoke(command, [*arguments, str(_DESA)], color=True).stdout
    assert "\x1b[1mpublisher" in shown
    assert "─" in shown
    assert {*plain.split()} <= {*click.unstyle(shown).split()}


def test_misuse_is_a_sentence() -> None:
    """A column that no table has is refused as it is when pages are read."""
    result = _run("stats", "--column", "isi", _DESA, status=1)
    assert "it has no column 'isi'" in result.stderr


def test_failures_beyond_a_few_are_counted(tmp_path: Path) -> None:
    """The first are named, and the rest are a number."""
    lines = tmp_path / "rusak.jsonl"
    lines.write_text("{\n" * 30, encoding="utf-8")
    told = _run("stats", lines, status=1).stderr.splitlines()
    assert (len(told), told[20]) == (22, "… and 10 more")


def test_standard_input_is_counted() -> None:
    """A table may come through a pipe."""
    done = run_idnews("stats", "--format", "json", "--from", "jsonl", "-", given=_DESA.read_bytes(), apart=True)
    assert [row["pages"] for row in json.loads(done.stdout)] == [3, 3]
