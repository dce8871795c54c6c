"""Law 12: proof files are invertible."""

from __future__ import annotations

import pytest
from hypothesis import example, given

from idnews.errors import NotAProof
from idnews.label import Label
from idnews.proof import Mark, Proof
from idnews.proof_file import parse_proof, print_proof
from idnews.span import Span
from idnews.typeset.text import set_text
from tests.strategies.pages import proofs


def _of(text: str, *marks: tuple[int, int]) -> Proof:
    return Proof(set_text(text)).mark([Mark(Span(*mark), Label.BODY, "given") for mark in marks], "given").with_markup()


@given(proofs())
@example(_of(""))
@example(_of("\n"))
@example(_of(","))
@example(_of("a \\ b\r\n ", (0, 5)))
@example(_of("satu\ndua tiga\n\nempat", (0, 8), (9, 19)))
@example(_of("tanpa tanda (x)", (12, 15)))
def test_a_printed_proof_reads_back(proof: Proof) -> None:
    """The page and its marks come back from the printed form, character for character."""
    read = parse_proof(print_proof(proof))
    assert read.galley.text == proof.galley.text
    assert [(mark.span, mark.label) for mark in read.marks] == [(mark.span, mark.label) for mark in proof.marks]


@given(proofs())
def test_line_ends_of_other_systems_change_nothing(proof: Proof) -> None:
    """An editor may write a carriage return at the end of each row."""
    printed = print_proof(proof, reasons=True)
    assert parse_proof(printed.replace("\n", "\r\n")) == parse_proof(printed)


@given(proofs())
def test_reasons_are_comments(proof: Proof) -> None:
    """Printing the reasons changes nothing of what is read back."""
    assert parse_proof(print_proof(proof, reasons=True)) == parse_proof(print_proof(proof))


@given(proofs())
def test_a_printed_proof_can_be_written_to_a_file(proof: Proof) -> None:
    """The printed form is encodable, and no reader of lines finds more rows in it than it has."""
    printed = print_proof(proof)
    assert printed.encode().decode() == printed
    assert printed.splitlines() == printed.removesuffix("\n").split("\n")


@pytest.mark.parametrize(
    ("page", "advice"),
    [("tanpa margin\n", "padded"), ("judul         | Warga Menanam\n", "headline"), ('"             | lanjutan\n', "ditto")],
)
def test_a_broken_row_is_named(page: str, advice: str) -> None:
    """A row that cannot be read is named by its number, with advice."""
    with pytest.raises(NotAProof, match=advice) as caught:
        parse_proof(page)
    assert "line 1 " in str(caught.value)
