"""A law of proofreading: what agrees composes alike, and what was accepted agrees."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Iterator, Sequence
from functools import partial
from typing import Final

import attrs
import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from idnews.compose import compose
from idnews.label import Label
from idnews.proof import JOINTS, Mark, Proof
from idnews.proof_file import Row, parse_proof, print_proof, rows_of
from idnews.proof_heading import Heading, parse_heading
from idnews.proofreading import Sign, collate, diff_of
from idnews.proofreading.collation import Line
from idnews.proofreading.rewriting import file_lines, rewritten
from idnews.span import Span
from idnews.typeset.text import set_text
from tests.strategies.pages import proofs
from tests.work import work

_FRAME: Final = (Label.PROMO, Label.AD, Label.SOCIAL, Label.LEGAL, Label.FURNITURE, Label.REPEAT)


def _over(text: str) -> st.SearchStrategy[Proof]:
    """Draw another proof of a text."""
    spans = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda ends: Span(min(ends), max(ends)))
    marks = st.lists(st.builds(Mark, spans, st.sampled_from(Label), st.just("drawn")))
    return marks.map(lambda drawn: Proof(set_text(text)).mark(drawn, "drawn"))


PAIRS: Final = proofs().flatmap(lambda proof: st.tuples(st.just(proof), _over(proof.galley.text))) | st.tuples(proofs(), proofs())
"""Two proofs of one page, or of two."""


def _proof(*rows: str) -> Proof:
    return parse_proof("".join(f"{row}\n" for row in rows))


@given(proofs())
def test_a_proof_agrees_with_itself(proof: Proof) -> None:
    """Where nothing differs there is no diff, and nothing to write."""
    printed = print_proof(proof)
    collation = collate(proof, parse_proof(printed))
    assert (collation.agrees, collation.differing, [*diff_of(collation)], rewritten(printed, collation)) == (True, 0, [], printed)


@given(proofs(), st.data())
def test_another_label_is_seen(proof: Proof, data: st.DataObject) -> None:
    """No stretch can change its label in silence, and the diff shows both."""
    # What a scraper left between the lines has no label but one.
    numbers = [number for number, mark in enumerate(proof.marks) if mark.rule != JOINTS]
    assume(numbers)
    number = data.draw(st.sampled_from(numbers))
    mark = proof.marks[number]
    label = data.draw(st.sampled_from([label for label in Label if label is not mark.label]))
    changed = Proof(proof.galley).mark((*proof.marks[:number], attrs.evolve(mark, label=label), *proof.marks[number + 1 :]), "drawn")
    collation = collate(proof, changed)
    assert not collation.agrees
    signs = {(row.sign, row.text.split(" ")[0]) for row in diff_of(collation)}
    assert {(Sign.WAS, mark.label.value), (Sign.NOW, label.value)} <= signs


@given(proofs(), st.data())
def test_how_the_frame_is_cut_does_not_matter(proof: Proof, data: st.DataObject) -> None:
    """One mark of the frame may be two; the proofs agree, and compose alike."""
    marks = [attrs.evolve(mark, label=data.draw(st.sampled_from(_FRAME))) for mark in proof.marks]
    cut: list[Mark] = []
    for mark in marks:
        at = data.draw(st.integers(mark.span.start, mark.span.end))
        cut += [attrs.evolve(mark, span=Span(mark.span.start, at)), attrs.evolve(mark, span=Span(at, mark.span.end))]
    one, other = Proof(proof.galley).mark(marks, "drawn"), Proof(proof.galley).mark(cut, "drawn")
    assert collate(one, other).agrees
    assert compose(one) == compose(other)


@given(PAIRS, st.sampled_from([(False, False), (False, True), (True, False), (True, True)]))
@example((_proof("promo         | A", "furniture     | B", '"             | C'), _proof("promo         | A", "furniture     | C")), (False, False))
@example((_proof("furniture    +| B", "body          | C"), _proof("body          | A", "furniture     | B", "body          | C")), (False, False))
def test_what_is_accepted_agrees(pair: tuple[Proof, Proof], reasons: tuple[bool, bool]) -> None:
    """A reading that was written into the file is what the file says from then on."""
    proof, reading = pair
    printed = print_proof(proof, reasons=reasons[0])
    accepted = rewritten(printed, collate(parse_proof(printed), parse_proof(print_proof(reading, reasons=reasons[1]))))
    read = parse_proof(accepted)
    assert read.galley.text == reading.galley.text
    assert collate(read, reading).agrees
    assert rewritten(accepted, collate(read, reading)) == accepted


@given(PAIRS, st.data())
def test_notes_survive(pair: tuple[Proof, Proof], data: st.DataObject) -> None:
    """Nothing that somebody wrote between the rows is lost, and its order stays."""
    proof, reading = pair
    rows = print_proof(proof).removesuffix("\n").split("\n")
    for number in range(data.draw(st.integers(0, 4))):
        rows.insert(data.draw(st.integers(0, len(rows))), f"# note: {number}")
    text = "\n".join(rows) + "\n"
    accepted = rewritten(text, collate(parse_proof(text), reading))
    assert [row for row in accepted.split("\n") if row.startswith("#")] == [row for row in rows if row.startswith("#")]


@given(PAIRS.filter(lambda pair: pair[0].galley.text == pair[1].galley.text))
def test_the_diff_holds_what_differs(pair: tuple[Proof, Proof]) -> None:
    """Rows with a minus are the proof's, those with a plus the reading's, as many as differ and in their order."""
    collation = collate(*pair)
    shown = [*diff_of(collation)]
    differing = [part for part in collation.parts if not part.agrees]
    assert [row.text for row in shown if row.sign is Sign.WAS] == [*map(_printed, _rows(part.was for part in differing))]
    assert [row.text for row in shown if row.sign is Sign.NOW and not row.is_reason] == [*map(_printed, _rows(part.now for part in differing))]


def _rows(parts: Iterable[Sequence[Line]]) -> Iterator[Row]:
    return itertools.chain.from_iterable(itertools.chain.from_iterable(parts))


def _printed(row: Row) -> str:
    return str(row if len(row.text) <= 100 else attrs.evolve(row, text=f"{row.text[:60]} … {row.text[-37:]}"))


_VALUES: Final = st.text(min_size=1).map(str.strip).filter(bool)


@given(
    st.builds(
        Heading,
        page=st.none() | _VALUES,
        url=st.none() | _VALUES,
        publisher=st.none() | _VALUES,
        as_of=st.none() | st.datetimes(timezones=st.just(dt.timezone(dt.timedelta(hours=8)))),
    ),
    proofs(),
)
def test_a_heading_reads_back(heading: Heading, proof: Proof) -> None:
    """What stands above a proof is remembered, and is no part of it."""
    printed = f"{heading}{print_proof(proof, reasons=True)}"
    assert parse_heading(printed) == heading
    assert parse_proof(printed) == parse_proof(print_proof(proof))
    assert printed.splitlines() == printed.removesuffix("\n").split("\n")


@given(proofs())
def test_a_file_has_the_lines_of_its_page(proof: Proof) -> None:
    """The rows of a file fall into as many groups as the page has lines."""
    printed = print_proof(proof, reasons=True)
    assert "\n".join(row for line in file_lines(printed) for row in line.rows) + "\n" == printed
    assert len(file_lines(printed)) == sum(not row.joined for row in rows_of(proof))


@pytest.mark.parametrize("changed", ["related", "body"])
def test_twice_the_page_is_twice_the_work(changed: str) -> None:
    """A long page costs no more than its length."""
    once, fourfold = (work(partial(_compare, changed, count)) for count in (500, 2_000))
    assert fourfold < 5 * once


def _compare(changed: str, count: int) -> None:
    one, other = (_proof(*(f"{label:14}| Baris {number}" for number in range(count))) for label in ("body", changed))
    collation = collate(one, other)
    assert (rewritten(print_proof(one), collation) == print_proof(one)) is (changed == "body")
    assert len([*diff_of(collation)]) in (0, 3 * count)
