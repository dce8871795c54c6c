"""Find the labels that head bylines: "Editor :", "Laporan Wartawan ...", "Kontributor Kota, ..."."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from typing import Final, NamedTuple

from idnews.lexicon import roles as lexicon
from idnews.pattern import lazy_pattern


def _words(labels: Iterable[str]) -> str:
    words = "|".join(re.escape(label).replace(r"\ ", " {1,3}") for label in sorted(labels, key=len, reverse=True))
    # Without regard to case, "s" is a long s too, and "i" a dotless one, and no such word is in the lexicon: ASCII keeps them apart.
    return f"(?a:{words})"


@functools.cache
def _any() -> str:
    return _words(lexicon.LABELS)


@functools.cache
def _any_mirrored() -> str:
    return _words(label[::-1] for label in lexicon.LABELS)


# Back from a colon a label is read as in a mirror, from its end: to look for its start wherever it may be takes many times longer.
_MIRRORED_LABEL: Final = lazy_pattern(
    lambda: rf"[ |\r\n]{{0,8}}+(?P<label>{_any_mirrored()}(?: ?[&/+] ?{_any_mirrored()}| (?:nad|dna) {_any_mirrored()}){{0,2}})",
    re.IGNORECASE,
)
_LABEL_ENDS: Final = tuple({label.split()[-1] for label in lexicon.LABELS})
_WIDEST: Final = 80
_LONGEST_CHOICE: Final = 16
_LABEL_LINE: Final = lazy_pattern(
    lambda: rf"(?:^|(?<=\n))[ \r]{{0,20}}(?P<label>(?:{_any()})(?: ?[&/+] ?(?:{_any()})| (?:dan|and) (?:{_any()})){{0,2}})[ \r]{{0,20}}\n",
    re.IGNORECASE,
)
_REPORT: Final = lazy_pattern(rf"Laporan {{1,3}}(?:khusus {{1,3}})?(?:{'|'.join(lexicon.REPORTERS)}) {{1,3}}(?=[^\s,])", re.IGNORECASE)
STRINGER: Final = lazy_pattern(r"(?:Kontributor|Koresponden) {1,3}(?P<place>[A-Z][\w.-]{1,20}(?: [A-Z][\w.-]{1,20}){0,2}), {0,3}(?=[A-Z])")
_BY: Final = lazy_pattern(lambda: rf"(?:{_words(lexicon.BARE_LABELS)}) {{1,3}}(?=[^\W\d])", re.IGNORECASE)
LABEL_WORD: Final = lazy_pattern(_any, re.IGNORECASE)
_FILED: Final = lazy_pattern(r"(?:^|(?<=\n))[ \r]{0,9}Laporan {1,3}(?=[A-Z][\w.' -]{3,50} \| [A-Z][^\n|]{2,40}(?:\n|$))")
_WRITTEN: Final = lazy_pattern(r"(?:Artikel|Tulisan|Berita) ini (?:telah )?ditulis oleh {1,3}(?=[A-Z])")


TRACES: Final = (":", "\n", "Laporan", "LAPORAN", "Kontributor", "Koresponden", " ini ditulis oleh ")
"""What a levelled text holds that a label stands in: one without any of these holds no byline but a bare one."""


class BylineLabel(NamedTuple):
    """Label of a byline: where it stands, and where its value may begin."""

    start: int
    """Offset of the label."""
    end: int
    """Offset behind the label and its colon."""
    label: str
    """The label as printed."""
    kind: str
    """How it stands: with a colon, on a line of its own, as the lead of a report, a stringer's, or bare."""


def find_labels(levelled: str, *, anchored: int | None) -> list[BylineLabel]:
    """Return the labels of a text in order; `anchored`, where a byline must begin, lets one stand without a colon."""
    found: list[BylineLabel] = []
    # Colons are rarer than words: look back from each.
    colon = levelled.find(":")
    while colon >= 0:
        before = levelled[max(0, colon - _WIDEST) : colon]
        if before.rstrip(" |\r\n").lower().endswith(_LABEL_ENDS) and (mirrored := _MIRRORED_LABEL.match(before[::-1])):
            start, label = colon - mirrored.end(), mirrored["label"][::-1]
            if _stands_free(levelled, start, label):
                found.append(BylineLabel(start, colon + 1, label, "colon"))
        colon = levelled.find(":", colon + 1)
    # A page is searched for words before it is searched for what may stand around them: most hold none.
    if "\n" in levelled:
        found += [
            BylineLabel(m.start("label"), m.end("label"), m["label"], "line")
            for m in _LABEL_LINE.finditer(levelled)
            if m["label"].lower() not in lexicon.SHY_LABELS | {"oleh"}
        ]
    if "Laporan" in levelled or "LAPORAN" in levelled:
        found += [
            BylineLabel(m.start(), m.end(), m[0].strip(), "report")
            for m in _REPORT.finditer(levelled)
            if m[0][0] == "L" and not levelled[m.start() - 1 : m.start()].isupper()
        ]
        found += [BylineLabel(m.end() - len(m[0].lstrip()), m.end(), "Laporan", "filed") for m in _FILED.finditer(levelled)]
    if "Kontributor" in levelled or "Koresponden" in levelled:
        found += [BylineLabel(m.start(), m.end(), "Kontributor", "stringer") for m in STRINGER.finditer(levelled) if _opens(levelled, m.start())]
    if " ini ditulis oleh " in levelled:
        found += [BylineLabel(m.start(), m.end(), m[0].strip(), "written") for m in _WRITTEN.finditer(levelled)]
    if anchored is not None and (match := _BY.match(levelled, anchored)):
        found.append(BylineLabel(match.start(), match.end(), match[0].strip(), "by"))
    found.sort(key=lambda head: (head.start, -head.end))
    return found


def _opens(levelled: str, start: int) -> bool:
    """Return whether a line, a bracket or a byline begins at `start`."""
    before = levelled[max(0, start - 8) : start].rstrip(" ")
    return not before or before[-1] in "\n\r(|[:'\"" or before.endswith("*)")


def _is_chosen(levelled: str, start: int) -> bool:
    """Return whether a label ends the lead of a promotion, which opens a line or a sentence: "Pilihan Editor: …"."""
    before = levelled[max(0, start - _LONGEST_CHOICE) : start].rstrip(" ")
    chooser = next((chooser for chooser in lexicon.CHOOSERS if before.lower().endswith(chooser)), None)
    return chooser is not None and before[: -len(chooser)].rstrip(" *([\"'")[-1:] in ("", "\n", "\r", *".!?)]\"'")


def _stands_free(levelled: str, start: int, label: str) -> bool:
    before = levelled[max(0, start - 12) : start]
    if _is_chosen(levelled, start):
        return False
    glued = before[-1:].isalnum()
    opens = _opens(levelled, start)
    if not label[0].isupper():
        # "(red: ...)" in lower case is the desk's remark inside a quotation.
        return opens and not glued and (label.lower() not in ("red", "rep") or not before.strip(" ") or before.rstrip(" ")[-1] in "\n\r")
    if glued and (before[-1].isupper() or label[1:2].isupper()):
        return False
    if label.lower() in lexicon.SHY_LABELS:
        return opens or glued or before.rstrip(" ")[-1:] in ".?!\",')]*-,%"
    return True
