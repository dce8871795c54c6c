"""Set a scraped text: verbatim, cut into lines after the shape that its scraper left."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Final

from idnews.fold import level
from idnews.galley import Galley, Line, Shape
from idnews.lexicon.calendar import HOME_ZONES, WEEKDAYS_PRINTED
from idnews.lexicon.cues import GLUED_LINES
from idnews.markup import UNSEEN, hide_markup
from idnews.mojibake import mend_signs
from idnews.pattern import lazy_pattern
from idnews.span import Span, trimmed
from idnews.typeset.wrapping import mend

# U+0085 breaks a line by the book; in scraped texts it is a byte of a letter that was decoded wrongly, as in damaged Arabic.
_ROW: Final = lazy_pattern(r"[^\n\r\v\f\x1c-\x1e\u2028\u2029]++")
_BLANKS: Final = str.maketrans("\n\r", "  ")
_BREAKS: Final = "\r\v\f\x1c\x1d\x1e\u2028\u2029"

# A sentence that ends and the next that starts with nothing between: "…kata dia.Menurut dia…". Three small letters, a bracket or a
# quotation mark must stand before the stop, so that "H.Rahmat", "Rp.5" and "No.7" stay whole; so do web addresses ("Kabar.Com").
_GLUE: Final = lazy_pattern(
    r"""[.?!] (?P<quote>["'])?  (?= ["'(]? [A-Z] (?: [a-z] | [A-Z]{2} | \  ) )
        (?! (?: Com | COM | Co | CO | Id | ID | Net | NET | Tv | TV | News | Org )\b )""",
    re.VERBOSE,
)
_MAY_GLUE: Final = lazy_pattern(r"""\.["']?["'(]?[A-Z]""")
_BEFORE_GLUE: Final = lazy_pattern(r"""[a-z]{3}[.?!]|.[)\]%][.?!]|[a-z0-9)]["'][.?!]""")
# In a row that is known for one of these, what is no sentence is glued as well.
_BARE_GLUE: Final = lazy_pattern(
    r"\((?:[Ff]oto|FOTO|[Dd]ok|Sumber|Instagram|ANTARA|AFP|AP|REUTERS|Shutterstock|Pixabay|Unsplash)\b[^()]{0,60}\)(?=[A-Z][a-z]{2})|"
    r"\d{1,2} dari \d{1,2} [Hh]alaman|(?:Baca [Jj]uga|BACA JUGA)(?=[A-Z][a-z])|" + "|".join(map(re.escape, GLUED_LINES))
)
# The same with a comma as joint, from scrapers that print a list with commas: "…kata dia.,Menurut dia…".
_COMMA: Final = lazy_pattern(r"""[.?!]["')]?(?P<joint>,(?:[ ]{0,2},){0,4})(?=["'(A-Z0-9\[])|["'](?P<quoted>,)(?=["'A-Z])""")
# In a row that is known for one of these, a line without a stop ends on a comma as well: "Penulis: Sari,Warga menanam bakau.,…". Behind a blank
# the sentence runs on, for a link parted it in the source: "saham Bank ,Muara (,) naik".
_BARE_COMMA: Final = lazy_pattern(r"""(?<=\)),(?=\S)|(?<! ),(?=["'(\[]?[A-Z])|(?<![\d ]),(?=\d)""")
_COMMA_SIGNS: Final = (".,", "?,", "!,", '",', "',")
# The last commas of such a list, where the pieces behind them were blank.
_COMMA_TAIL: Final = lazy_pattern(r"""(?<=[.?!"')])[ ]{0,4}(?P<commas>,[ ,]{0,40})$""")
# Its first ones, where such a row stands above.
_COMMA_HEAD: Final = lazy_pattern(r"""(?P<commas>,(?:[ ]{0,4},){0,10})[ ]{0,4}(?=["'(A-Z0-9\[])""")
_STOP_BEFORE: Final = lazy_pattern(r"""[.?!]["')]?$""")
_ENDS: Final = (". ", "? ", "! ", '." ', '?" ', '!" ')

# "10.30 WIBJAKARTA, …", "10:30 WITAPenulis: …"
_WEEKDAYS: Final = "|".join(WEEKDAYS_PRINTED)
# "10.15 WITAMBON": these towns keep the eastern time.
_ZONES: Final = rf"WIT(?=A(?:BEPURA|GATS|MBON|SMAT))|{'|'.join(HOME_ZONES)}"
_STAMP: Final = lazy_pattern(
    rf"(?:(?:{_WEEKDAYS}),? )?(?<!\d)\d{{1,2}}[ /-][A-Za-z\d]{{1,9}}[ /-]\d{{4}}[ ,|/-]{{1,5}}(?:pukul |jam )?"
    rf"\d\d[.:]\d\d (?:{_ZONES})(?=[A-Z][A-Za-z])"
)
# "… Terendam Banjir Kamis, 27 November 2025 | 10:15 WIB JAKARTA, …" at the head of a joined text: neither "pada" before it nor "pukul" in it.
_HEAD_STAMP: Final = lazy_pattern(
    rf"(?:[-|] )?(?:(?:{_WEEKDAYS}),? )?(?<![\d/-])\d{{1,2}}[ /-](?:[A-Z][a-z]{{2,8}}|\d{{1,2}})[ /-]\d{{4}}[ ,|/-]{{1,4}}"
    rf"\d\d?[.:]\d\d(?:[.:]\d\d)?(?P<zone> (?:{_ZONES})\b)?+(?= [\"'(]?[A-Z])"
)
_HEAD_REACH: Final = 360
_TITLED: Final = lazy_pattern(r"(?:^|[ (\"'])[A-Z0-9][^ ]*[^ .,][ |,-]{0,4}$")
_ZONE: Final = " WI"

_SHORT_ROW: Final = 40
_LONG_ROW: Final = 400
_LEAST_JOINTS: Final = 2

_LITERAL_HEAD: Final = lazy_pattern(r"""\s*\[\s*(?P<quote>["'])(?=\S)""")
_LITERAL_TAIL: Final = lazy_pattern(r"""["'](?:;["'])?\s*\]\s*;?\s*$""")

# "\\n" and "\\r\\n" as two or four signs, behind a stop or before a capital: a path such as "C:\\new" has neither.
_ESCAPED: Final = lazy_pattern(r"""(?:(?<=[.?!;"')\]])|(?=(?:(?:\\r)?\\n[ ]?){1,9}(?:[A-Z0-9"'(]|\s|\Z)))(?:[ ]{0,3}(?:\\r)?\\n)++""")


def set_text(text: str) -> Galley:
    r"""Set a scraped text as a galley, recognising how its paragraphs are held together.

    The galley's text is the string itself; nothing is normalised.

    >>> galley = set_text("Warga menanam bakau.Menurut Sari, hasilnya baik.Ia senang.")
    >>> galley.shape.value, [line.span.of(galley.text) for line in galley.lines]
    ('glued', ['Warga menanam bakau.', 'Menurut Sari, hasilnya baik.', 'Ia senang.'])
    """
    seen = mend_signs(hide_markup(text), UNSEEN)
    levelled = level(seen)
    literal = _literal(text, levelled)
    escaped = _escaped(text) if literal is None and "\\n" in text else None
    if literal is not None:
        pieces, joints = literal
        shape = Shape.LIST if len(pieces) > 1 else None
    elif escaped is not None:
        pieces, joints = escaped
        shape = None
    else:
        pieces, joints = [Span(0, len(text))], []
        shape = None
    marked_up = seen is not text and seen != text
    rows = [row for piece in pieces for row in _rows(levelled if marked_up else text, piece)]
    markup = _between(text, pieces, rows) if marked_up else []
    if _ZONE in levelled:
        rows = [part for row in rows for part in _around_stamps(text, levelled, row)]
    if rows and len(rows[0]) > _LONG_ROW:
        rows[:1] = _around_head_stamp(text, levelled, rows[0])
    rows, commas = _without_stray_commas(text, levelled, rows)
    joints += commas
    lines, more_joints, cut = _cut(text, levelled, rows)
    mended, wrapped = mend(text, levelled, lines)
    shape = shape or cut or (Shape.WRAPPED if wrapped else _unjoined_shape(levelled, mended))
    set_lines = tuple(Line(span) for span in mended)
    seen = _mingled(seen, levelled, markup)
    if wrapped:
        seen, levelled = _unbroken(seen, mended), _unbroken(levelled, mended)
    if joints := sorted((*joints, *more_joints)):
        # To a reader a joint is the end of a line.
        seen, levelled = _broken(seen, joints), _broken(levelled, joints)
    return Galley(text, set_lines, shape, markup=tuple(sorted((*markup, *joints))), seen=seen, levelled=levelled)


def _rows(text: str, piece: Span) -> Iterator[Span]:
    if any(map(text.__contains__, _BREAKS)):
        ends = [(match.start(), match.end()) for match in _ROW.finditer(text, piece.start, piece.end)]
    else:
        # Nearly every page breaks its lines by this sign alone.
        ends, start = [], piece.start
        while (end := text.find("\n", start, piece.end)) >= 0:
            ends.append((start, end))
            start = end + 1
        ends.append((start, piece.end))
    for start, end in ends:
        if (span := trimmed(text, start, end)) is not None:
            yield span


def _around_stamps(text: str, levelled: str, row: Span) -> Iterator[Span]:
    """Cut a row around a stamp to whose zone the dateline or a byline is glued."""
    stamps = [edge for stamp in _STAMP.finditer(levelled, row.start, row.end) for edge in stamp.span()]
    for start, end in itertools.pairwise([row.start, *stamps, row.end]):
        if (part := trimmed(text, start, end)) is not None:
            yield part


def _around_head_stamp(text: str, levelled: str, row: Span) -> Iterator[Span]:
    """Cut the row of a joined text around the stamp behind its headline, so that each stands on a line."""
    for stamp in _HEAD_STAMP.finditer(levelled, row.start, row.start + _HEAD_REACH):
        # A day of the story stands behind a word in small letters, or in its sentences.
        headed = stamp.start() == row.start or _TITLED.search(levelled, row.start, stamp.start()) is not None
        if headed and (stamp["zone"] or ". " not in levelled[row.start : stamp.start()]):
            edges = [row.start, *stamp.span(), row.end]
            yield from (part for start, end in itertools.pairwise(edges) if (part := trimmed(text, start, end)) is not None)
            return
    yield row


def _between(text: str, pieces: list[Span], rows: list[Span]) -> list[Span]:
    """Return the markup that stands between rows."""
    edges = [0, *(edge for span in sorted((*rows, *_gaps(pieces, len(text)))) for edge in (span.start, span.end)), len(text)]
    between = (trimmed(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
    return [span for span in between if span is not None]


def _mingled(seen: str, levelled: str, spans: list[Span]) -> str:
    """Return a text with the blanks of its levelled form in some of its stretches."""
    edges = [0, *(edge for span in spans for edge in (span.start, span.end)), len(seen)]
    return "".join((levelled if number % 2 else seen)[start:end] for number, (start, end) in enumerate(itertools.pairwise(edges)))


def _unbroken(seen: str, lines: list[Span]) -> str:
    """Return a text with blanks for the breaks inside its lines, offset for offset, since rules take a line for one."""
    edges = [0, *(edge for span in lines for edge in (span.start, span.end)), len(seen)]
    pieces = (seen[start:end] for start, end in itertools.pairwise(edges))
    return "".join(piece.translate(_BLANKS) if number % 2 else piece for number, piece in enumerate(pieces))


def _broken(seen: str, joints: list[Span]) -> str:
    """Return a text with a line break for each joint, offset for offset."""
    edges = [0, *(edge for span in joints for edge in (span.start, span.end)), len(seen)]
    pieces = (seen[start:end] for start, end in itertools.pairwise(edges))
    return "".join("\n".ljust(len(piece)) if number % 2 else piece for number, piece in enumerate(pieces))


def _gaps(pieces: list[Span], end: int) -> list[Span]:
    edges = [0, *(edge for piece in pieces for edge in (piece.start, piece.end)), end]
    return [Span(start, stop) for start, stop in zip(edges[::2], edges[1::2], strict=True) if start < stop]


def _without_stray_commas(text: str, levelled: str, rows: list[Span]) -> tuple[list[Span], list[Span]]:
    """Part rows from the commas that a scraper printed for blank pieces, at a row's end, on a row of their own or behind one of these."""
    kept: list[Span] = []
    commas: list[Span] = []
    for whole in rows:
        row, at = whole, whole.end
        behind_commas = bool(commas) and (not kept or commas[-1].start >= kept[-1].end)
        if behind_commas and (head := _COMMA_HEAD.match(levelled, row.start, row.end)) is not None:
            commas.append(Span(*head.span("commas")))
            row = Span(head.end(), row.end)
        if levelled[row.end - 1] == ",":
            if not levelled[row.start : row.end].strip(" ,"):
                at = row.start
            elif (tail := _COMMA_TAIL.search(levelled, max(row.start, row.end - 48), row.end)) and _STOP_BEFORE.search(
                levelled, max(row.start, tail.start() - 2), tail.start()
            ):
                at = tail.start("commas")
        if at == row.end:
            kept.append(row)
            continue
        commas.append(Span(at, row.end))
        if (rest := trimmed(text, row.start, at)) is not None:
            kept.append(rest)
    return kept, commas


def _literal(text: str, levelled: str) -> tuple[list[Span], list[Span]] | None:
    """Read `['…', "…"]` as a scraper printed it: the pieces, and the brackets, quotes and commas around them."""
    head = _LITERAL_HEAD.match(text)
    tail = _LITERAL_TAIL.search(text, max(0, len(text) - 16)) if head else None
    if head is None or tail is None or tail.start() < head.end():
        return None
    pieces: list[Span] = []
    joints: list[Span | None] = []
    opened, start, quote = head.start(), head.end(), head["quote"]
    while True:
        joints.append(trimmed(text, opened, start))
        between = re.compile(re.escape(quote) + r""",\s*(?P<quote>["'])""").search(levelled, start, tail.start())
        end = between.start() if between else tail.start()
        if end > start:
            pieces.append(Span(start, end))
        if between is None:
            break
        opened, start, quote = end, between.end(), between["quote"]
    joints.append(trimmed(text, tail.start(), len(text)))
    return pieces, [joint for joint in joints if joint is not None]


def _escaped(text: str) -> tuple[list[Span], list[Span]] | None:
    r"""Read paragraphs between breaks that a scraper printed as it escapes them ("\n"): the pieces, and the breaks; `None` where they are few."""
    breaks = [Span(*found.span()) for found in _ESCAPED.finditer(text)]
    if len(breaks) < _LEAST_JOINTS:
        return None
    edges = [0, *(edge for each in breaks for edge in (each.start, each.end)), len(text)]
    return [Span(start, end) for start, end in zip(edges[::2], edges[1::2], strict=True) if start < end], breaks


def _cut(text: str, levelled: str, rows: list[Span]) -> tuple[list[Span], list[Span], Shape | None]:
    """Cut long rows where paragraphs were glued or joined by commas."""
    lines: list[Span] = []
    joints: list[Span] = []
    shape: Shape | None = None
    longest = 0
    # Most pages hold no such joint at all, and a plain search is quickest to tell.
    may_join = any(map(levelled.__contains__, _COMMA_SIGNS))
    may_glue = _MAY_GLUE.search(levelled) is not None or "?" in levelled or "!" in levelled
    for row in rows:
        length = row.end - row.start
        if length < _SHORT_ROW:
            lines.append(row)
            continue
        commas = _commas(levelled, row) if may_join else []
        glue = _glue_points(levelled, row) if may_glue else []
        spaced = _sentences(levelled, row) if commas or glue else 0
        found: Shape | None = None
        cuts: list[tuple[int, int]] = []
        if len(commas) >= max(_LEAST_JOINTS, spaced // 6):
            found = Shape.COMMAS
            cuts = _with_bare(levelled, row, commas)
            joints += [Span(*cut) for cut in cuts]
        elif len(glue) >= max(_LEAST_JOINTS, spaced // 8):
            found = Shape.GLUED
            cuts = [(point, point) for point in sorted({*glue, *_bare_glue_points(levelled, row)})]
        if length > longest:
            shape, longest = found, length
        if not cuts:
            lines.append(row)
            continue
        edges = [row.start, *(edge for cut in cuts for edge in cut), row.end]
        pieces = (trimmed(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True))
        lines += [piece for piece in pieces if piece is not None]
    return lines, joints, shape


def _commas(levelled: str, row: Span) -> list[tuple[int, int]]:
    return [match.span("joint" if match["joint"] else "quoted") for match in _COMMA.finditer(levelled, row.start, row.end)]


def _with_bare(levelled: str, row: Span, commas: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the commas between sentences, and those between lines that are none."""
    held = {at for start, end in commas for at in range(start, end)}
    bare = (match.span() for match in _BARE_COMMA.finditer(levelled, row.start + 1, row.end))
    return sorted([*commas, *(span for span in bare if span[0] not in held)])


def _glue_points(levelled: str, row: Span) -> list[int]:
    points: list[int] = []
    quotes, counted = 0, row.start
    for match in _GLUE.finditer(levelled, row.start, row.end):
        stop = match.start()
        if not _BEFORE_GLUE.match(levelled, max(row.start, stop - (2 if levelled[stop - 1] in "\"')]%" else 3))):
            continue
        point = match.end()
        if match["quote"]:
            quotes += levelled.count('"', counted, match.start("quote"))
            counted = match.start("quote")
            # A quotation mark behind the stop closes a speech that is open, and opens the next one otherwise.
            if quotes % 2 == 0:
                point = match.start("quote")
        points.append(point)
    return points


def _bare_glue_points(levelled: str, row: Span) -> Iterator[int]:
    """Yield where a phrase of the page's frame or a photo's credit touches its neighbours in a row of glued sentences."""
    for match in _BARE_GLUE.finditer(levelled, row.start, row.end):
        start, end = match.span()
        if start > row.start and levelled[start] != "(" and (levelled[start - 1].isalnum() or levelled[start - 1] in ".?!\"')"):
            yield start
        if end < row.end and (levelled[end].isupper() or levelled[end] in "\"'("):
            yield end


def _unjoined_shape(levelled: str, lines: list[Span]) -> Shape:
    """Tell paragraphs on lines from a story in one row, which a footer's few line breaks do not change."""
    if not lines:
        return Shape.PARAGRAPHS
    lengths = _lengths(lines)
    longest = max(lengths)
    in_one_row = longest > max(_LONG_ROW, 0.6 * sum(lengths)) and _sentences(levelled, lines[lengths.index(longest)]) >= 3
    return Shape.SPACES if in_one_row else Shape.PARAGRAPHS


def _lengths(lines: list[Span]) -> list[int]:
    return [line.end - line.start for line in lines]


def _sentences(levelled: str, row: Span) -> int:
    """Return about how many sentences of a row have a blank behind them."""
    return sum(levelled.count(end, row.start, row.end) for end in _ENDS)
