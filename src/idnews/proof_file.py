"""Show a proof with its marks in the margin, and read it back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

import attrs

from idnews.article import Article
from idnews.errors import NoProof, NotAProof, check_text
from idnews.label import Label
from idnews.pattern import lazy_pattern
from idnews.proof import Mark, Proof
from idnews.publishers import Publisher
from idnews.span import trimmed
from idnews.typeset.text import set_text

MARGIN: Final = 13
"""Width of the column that holds the label; the sign for "no line break before" and a bar follow it."""

_DITTO: Final = '"'
_ROW: Final = lazy_pattern(rf"(?P<label>.{{{MARGIN}}})(?P<sign>[ +])\|(?: (?P<text>.*))?", re.DOTALL)
# What would break a row, or is no character that a file can hold, is written as an escape; so is a blank that ends a row.
_ESCAPED: Final = lazy_pattern("[\\\\\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]|\\s$")
_SHORT: Final = {"\\": "\\\\", "\r": "\\r"}
_CHARS: Final = {escape: char for char, escape in _SHORT.items()}
_ESCAPE: Final = lazy_pattern(r"\\(?:(?P<self>\\)|(?P<return>r)|x(?P<two>[0-9a-f]{2})|u(?P<four>[0-9a-f]{4}))")


@attrs.frozen
class Row:
    """Row of a printed proof."""

    label: str
    """What the margin says that the text is: the name of a label; `""` where nothing is marked."""

    text: str
    """The page's own characters."""

    joined: bool = False
    """Whether no line break stands before it: a `+` in the margin."""

    goes_on: bool = False
    """Whether its mark began in a row above: a ditto sign in the margin."""

    mark: Mark | None = attrs.field(default=None, eq=False, repr=False)
    """The mark that it is under; `None` where nothing is marked."""

    @property
    def reason(self) -> str | None:
        """The rule and the reason of the mark that begins here; `None` where none does."""
        return None if self.mark is None or self.goes_on else f"{self.mark.rule}: {self.mark.because}"

    def __str__(self) -> str:
        """Return the row as it is printed."""
        return f"{_DITTO if self.goes_on else self.label:<{MARGIN}}{'+' if self.joined else ' '}| {escaped(self.text)}".rstrip()


def explain(article: Article, *, reasons: bool = False) -> str:
    r"""Return the page that an article was read from, every character accounted for, with its labels in the margin.

    Raises `NoProof` for an article that came from plain data, which holds no page.

    >>> from idnews.reading import read_text
    >>> print(explain(read_text("ADVERTISEMENT\nWarga menanam seribu bakau di pesisir utara. (Ant/Z-1)")), end="")
    ad            | ADVERTISEMENT
    body          | Warga menanam seribu bakau di pesisir utara.
    credit       +|  (Ant/Z-1)
    """
    given: object = article
    if not isinstance(given, Article) or given.proof is None:
        raise NoProof(given)
    return print_proof(given.proof, reasons=reasons)


def print_proof(proof: Proof, *, reasons: bool = False) -> str:
    r"""Print a proof as a journalist reads it: each stretch on a row, its label in the margin.

    A `+` in the margin says that no line break stands before the stretch, and a ditto sign that the mark of the row above goes on.
    With `reasons`, a row that starts with `#` says above each mark which rule made it and why. Without the margin, the rows are the page.

    >>> proof = parse_proof("body          | Warga menanam bakau.\ncredit       +|  (Ant/Z-1)\n")
    >>> print(print_proof(proof), end="")
    body          | Warga menanam bakau.
    credit       +|  (Ant/Z-1)
    """
    rows: list[str] = []
    for row in rows_of(proof):
        if reasons and row.reason is not None:
            rows.append(f"# {row.reason}")
        rows.append(str(row))
    return "\n".join(rows) + "\n"


def parse_proof(text: str, *, publisher: Publisher | None = None) -> Proof:
    r"""Read a printed proof back: the page is what stands right of the margin, the marks are the labels.

    Rows that start with `#` are comments. Raises `NotAProof` at a row without a margin or with a label that is none.

    >>> proof = parse_proof("ad            | ARTICLE AD BOX\nbody          | Warga menanam bakau.\n")
    >>> proof.galley.text
    'ARTICLE AD BOX\nWarga menanam bakau.'
    >>> [(mark.label.value, mark.span.start) for mark in proof.marks]
    [('ad', 0), ('body', 15)]
    """
    check_text(text)
    page: list[str] = []
    length = 0
    spans: list[tuple[int, int, Label]] = []
    # A carriage return of the page is an escape here: one that stands in the file is its line end's.
    for number, row in enumerate(text.replace("\r\n", "\n").removesuffix("\n").split("\n"), 1):
        if row.startswith("#"):
            continue
        match = _ROW.fullmatch(row.ljust(MARGIN + 1) if row.strip() else f"{'':{MARGIN + 1}}|")
        if match is None:
            raise NotAProof(number, row, f"a label, padded to {MARGIN} characters, a blank or +, and a bar must stand before the text")
        if page and match["sign"] == " ":
            page.append("\n")
            length += 1
        piece = unescaped(match["text"] or "")
        page.append(piece)
        name = match["label"].strip()
        if name == _DITTO:
            if not spans:
                raise NotAProof(number, row, "a ditto sign goes on with the mark of a row above, and there is none")
            start, _, label = spans[-1]
            spans[-1] = (start, length + len(piece), label)
        elif name:
            if name not in set(Label):
                raise NotAProof(number, row, f"the labels are {', '.join(Label)}")
            spans.append((length, length + len(piece), Label(name)))
        length += len(piece)
    whole = "".join(page)
    marks = [Mark(span, label, "so says the margin") for start, end, label in spans if (span := trimmed(whole, start, end)) is not None]
    return Proof(set_text(whole), publisher).mark(marks, "parse_proof").with_markup()


def rows_of(proof: Proof) -> Iterator[Row]:
    r"""Yield the rows of a printed proof: one or more for each line of the page's text.

    >>> [row.label for row in rows_of(parse_proof("body          | Warga menanam bakau.\ncredit       +|  (Ant/Z-1)\n"))]
    ['body', 'credit']
    """
    text, marks = proof.galley.text, proof.marks
    index = 0
    start = 0
    for line in text.split("\n"):
        end = start + len(line)
        while index < len(marks) and marks[index].span.end <= start:
            index += 1
        cuts: list[tuple[int, Mark | None]] = []
        at, cursor = index, start
        while at < len(marks) and marks[at].span.start < end:
            mark = marks[at]
            if text[cursor : max(cursor, mark.span.start)].strip():
                cuts.append((cursor, None))
                cursor = mark.span.start
            # Blanks before a mark are printed with it.
            cuts.append((cursor, mark))
            cursor = min(mark.span.end, end)
            at += 1
        if text[cursor:end].strip() or not cuts:
            cuts.append((cursor, None))
        for number, (position, over) in enumerate(cuts):
            stop = cuts[number + 1][0] if number + 1 < len(cuts) else end
            goes_on = over is not None and over.span.start < start
            yield Row("" if over is None else over.label.value, text[position:stop], joined=number > 0, goes_on=goes_on, mark=over)
        start = end + 1


def escaped(piece: str) -> str:
    r"""Return a text as a row can hold it: what would break the row, or could not be written to a file, as an escape.

    >>> escaped("satu\rdua ")
    'satu\\rdua\\x20'
    """
    return _ESCAPED.sub(lambda match: _escape_of(match[0]), piece)


def _escape_of(char: str) -> str:
    if char in _SHORT:
        return _SHORT[char]
    return f"\\x{ord(char):02x}" if ord(char) < 0x100 else f"\\u{ord(char):04x}"


def unescaped(piece: str) -> str:
    r"""Return a text without the escapes of `escaped`.

    >>> unescaped("satu\\rdua\\x20")
    'satu\rdua '
    """
    return _ESCAPE.sub(lambda match: _CHARS.get(match[0]) or chr(int(match["two"] or match["four"], 16)), piece)
