"""Read who made a story: writers, reporters, editors, and whom they work for."""

from __future__ import annotations

import enum
import re
from typing import Final

import attrs

from idnews import fold, persons
from idnews.byline import labels
from idnews.errors import check_text
from idnews.lexicon import roles as lexicon
from idnews.lexicon.calendar import WEEKDAYS_PRINTED
from idnews.pattern import lazy_pattern
from idnews.printed import Printed
from idnews.span import Found, Span


class Role(enum.StrEnum):
    """What somebody did for a story."""

    WRITER = "writer"
    """Wrote it ("Penulis", "Oleh")."""
    REPORTER = "reporter"
    """Reported it ("Reporter", "Pewarta", "Laporan Wartawan")."""
    CONTRIBUTOR = "contributor"
    """Reported it from outside the newsroom ("Kontributor")."""
    EDITOR = "editor"
    """Edited it ("Editor", "Redaktur", "Red")."""
    TRANSLATOR = "translator"
    """Translated it ("Penerjemah")."""
    PHOTOGRAPHER = "photographer"
    """Took its pictures ("Fotografer", "Pewarta Foto")."""
    VIDEOGRAPHER = "videographer"
    """Filmed or cut its video ("Videografer", "Video Editor")."""
    PRODUCER = "producer"
    """Produced it ("Produser")."""
    ILLUSTRATOR = "illustrator"
    """Drew for it ("Ilustrator", "Infografis")."""
    NARRATOR = "narrator"
    """Spoke or presented it ("Narator", "Host")."""
    SOURCE = "source"
    """Published it first, or gave the facts ("Sumber")."""


_TRAINEE: Final = lazy_pattern(r",? ?(?:peserta|mahasiswa|siswa|kontributor|jurnalis|reporter)\b[^.\n]{0,140}")
_AUTHORS: Final = frozenset({Role.WRITER, Role.REPORTER, Role.CONTRIBUTOR})


@attrs.frozen(repr=False)
class Byline(Printed):
    """Makers of a story, as one label names them.

    >>> Byline(("Sari Lestari",), (Role.EDITOR,)).is_editor
    True
    """

    names: tuple[str, ...]
    """Persons, as printed; empty where the label stands alone or names a desk only."""

    roles: tuple[Role, ...]
    """What they did; two for "Redaktur & Reporter"."""

    organisations: tuple[str, ...] = attrs.field(default=(), kw_only=True)
    """Desks, outlets and codes named in a person's place or beside one."""

    affiliation: str | None = attrs.field(default=None, kw_only=True)
    """What a guest writer is ("Mahasiswa Magister Sejarah"); None where nothing is said."""

    label: str | None = attrs.field(default=None, kw_only=True, eq=False)
    """The word that named the role, as printed; None for a bare name."""

    shown: str | None = attrs.field(default=None, kw_only=True, eq=False)
    """The byline as it stood; None for one that was not read from a page."""

    @property
    def is_author(self) -> bool:
        """Return whether these wrote or reported the story."""
        return not _AUTHORS.isdisjoint(self.roles)

    @property
    def is_editor(self) -> bool:
        """Return whether these edited the story."""
        return Role.EDITOR in self.roles

    def __str__(self) -> str:
        """Return the byline as it stood, or in the usual form.

        >>> str(Byline(("Sari Lestari", "Budi Wijaya"), (Role.WRITER,)))
        'Penulis: Sari Lestari, Budi Wijaya'
        """
        if self.shown is not None:
            return self.shown
        label = " & ".join(lexicon.USUAL_LABELS[role] for role in self.roles) or "Penulis"
        value = ", ".join((*self.names, *self.organisations, *([self.affiliation] if self.affiliation else [])))
        return f"{label}: {value}".rstrip()


def _shown_as(byline: Byline, shown: str) -> Byline:
    return Byline(byline.names, byline.roles, organisations=byline.organisations, affiliation=byline.affiliation, label=byline.label, shown=shown)


_GAP: Final = lazy_pattern(r"[ |:]{0,60}+")
_LINE_GAP: Final = lazy_pattern(r"(?:[ \r|]{0,60}+\n){1,4}[ \r|]{0,60}+")
_LINE_REST: Final = lazy_pattern(r"[ \r|.)*-]{0,40}+(?=\n|$)")
_BEHIND: Final = lazy_pattern(r"[ \r\n|/,;-]{0,60}+")
_AFTER_OUTLET: Final = lazy_pattern(r" {0,3}[,./] {0,3}| ")
_SOURCE_ENDS: Final = " .,\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029"
_ROLE: Final = f"(?a:{'|'.join(sorted(lexicon.ROLES_BEHIND, key=len, reverse=True))})"
_ROLE_IN_CAPITALS: Final = "|".join(role.title() for role in lexicon.ROLES_BEHIND)
_ROLE_BEHIND: Final = lazy_pattern(
    rf"\s{{0,9}}(?P<name>[A-Z][\w.'’, -]{{3,70}}?) ?(?:,?[ \r]{{0,9}}\n\s{{0,9}}(?P<role>{_ROLE})[ :|]{{0,3}}"
    rf"|, ?(?P<dashed>{_ROLE}) ?-| - (?P<behind>{_ROLE})| ?\((?P<bracketed>{_ROLE})\)| (?P<spaced>(?-i:{_ROLE_IN_CAPITALS})))",
    re.IGNORECASE,
)
_DATED: Final = lazy_pattern(
    rf" {{1,3}}(?:{'|'.join(lexicon.DATE_LEADS)}|di(?= \d))\b.{{0,60}}$"
    rf"|[ ,|-]{{1,9}}(?:{'|'.join(WEEKDAYS_PRINTED)})\b.{{0,50}}$"
    r"| {0,4}[|-] {0,4}\d{1,2}[ /.:-].{0,50}$",
    re.IGNORECASE,
)

# "Oleh: Sari Lestari Penulis adalah dosen …": what the writer is stands behind the name.
_TOLD: Final = lazy_pattern(r"(?<=[a-z.]) Penulis (?:adalah|merupakan)(?= )")
# "By Sari Lestari in Palembang"
_FILED_FROM: Final = lazy_pattern(r" {1,3}(?:in|di|dari|from) {1,3}[A-Z][\w.'-]{1,30}+(?:,? [A-Z][\w.'-]{1,30}+){0,3}")


def parse_byline(text: str) -> Byline | None:
    """Read a text that is one byline and nothing else.

    >>> parse_byline("Laporan Wartawan Kabarkota.com, Sari Lestari").organisations
    ('Kabarkota.com',)
    """
    check_text(text)
    levelled = fold.level(text)
    start = len(levelled) - len(levelled.lstrip(" \r\n\t(*)|-"))
    shown = fold.plain(text)
    if not shown or len(shown) > 400:
        return None
    if (roled := _roled_below(levelled)) is not None:
        return roled
    for found in _read_all(levelled, text, anchored=start):
        if found.span.start <= start:
            return _shown_as(found.value, shown) if not levelled[found.span.end :].strip(" \r\n\t|.)*-") or _is_dated(levelled, found) else None
        break
    return _bare(levelled, text, shown)


def parse_spaced(text: str) -> Byline | None:
    """Read a role and a name that nothing but a blank parts, as they stand where both are known to.

    >>> parse_spaced("Editor Krisnadi").names
    ('Krisnadi',)
    """
    label, _, name = text.partition(" ")
    low = label.lower()
    if low not in lexicon.LABELS or low in lexicon.SHY_LABELS or not name[:1].isupper() or ":" in name or text.lower() in lexicon.LABELS:
        return None
    byline = parse_byline(f"{label}: {name}")
    return None if byline is None or not byline.names else _shown_as(byline, text)


def _roled_below(levelled: str) -> Byline | None:
    """Read a name with its role on the next line, or behind a comma ("Sari Lestari, Jurnalis-") or a dash; it prints in the usual form."""
    match = _ROLE_BEHIND.fullmatch(levelled)
    if match is None:
        return None
    value = persons.read(match["name"], match["name"], 0, len(match["name"]))
    whole = value is not None and value.end == len(match["name"]) and not value.organisations and all(map(persons.is_person, value.names))
    label = match["role"] or match["dashed"] or match["behind"] or match["bracketed"] or match["spaced"]
    return Byline(value.names, _roles(label), label=label) if value is not None and whole else None


def _is_dated(levelled: str, found: Found[Byline]) -> bool:
    """Return whether a day, or the place where the writer was, stands behind a byline that has names, and nothing else."""
    rest = levelled.rstrip()
    return bool(found.value.names) and (_DATED.match(rest, found.span.end) or _FILED_FROM.fullmatch(rest, found.span.end)) is not None


def find_bylines(text: str) -> tuple[Found[Byline], ...]:
    """Find the labelled bylines of a text, each ending where its last name ends.

    >>> [str(found.value) for found in find_bylines("Ia pulang. Pewarta: Sari Lestari Editor: Budi Wijaya Copyright © 2025")]
    ['Pewarta: Sari Lestari', 'Editor: Budi Wijaya']
    """
    check_text(text)
    return tuple(_read_all(fold.level(text), text, anchored=None))


def looks_like_name(text: str) -> bool:
    """Return whether a text could be a bare line of names: two to five capitalised words each, none of them common.

    >>> looks_like_name("Sari Lestari"), looks_like_name("Jawa Barat")
    (True, False)
    """
    levelled = fold.level(text)
    byline = _bare(levelled, text, fold.plain(text)) or ("\n" not in text and _roled_below(levelled)) or None
    return byline is not None and bool(byline.names)


def _bare(levelled: str, text: str, shown: str) -> Byline | None:
    if len(shown) > 120:
        return None
    start = len(levelled) - len(levelled.lstrip())
    dated = _DATED.search(levelled.rstrip())
    end = dated.start() if dated else len(levelled.rstrip())
    value = persons.read(levelled, text, start, end, guest=True)
    if value is None or levelled[value.end : end].strip(" .,|-"):
        return None
    longest = 5 if len(value.names) == 1 else 4
    # Beside an outlet one name will do ("Nama - detikX"), and so will a desk ("Tim Redaksi - ...").
    lone = (
        len(value.names) == 1
        and len(value.organisations) == 1
        and persons.is_outlet(value.organisations[0])
        and value.names[0].isalpha()
        and value.names[0].istitle()
    )
    named = value.names and all(persons.is_person(name) and len(name.split(",")[0].split()) <= longest for name in value.names)
    desks = not value.names and len(value.organisations) > 1
    if not (named or lone or desks) or len((value.affiliation or "").split()) > 6:
        return None
    return Byline(value.names, (Role.WRITER,), organisations=value.organisations, affiliation=value.affiliation, shown=shown)


def _read_all(levelled: str, text: str, *, anchored: int | None) -> list[Found[Byline]]:
    found: list[Found[Byline]] = []
    marked = labels.find_labels(levelled, anchored=anchored)
    if not marked:
        return found
    done = 0
    for index, head in enumerate(marked):
        if head.start < done:
            continue
        limit = next((other.start for other in marked[index + 1 : index + 4] if _ends(levelled, head, other)), len(text))
        told = _TOLD.search(levelled, head.end, min(limit, head.end + 400))
        read = _read_one(levelled, text, head, told.start() if told else min(limit, head.end + 400))
        if read is None:
            continue
        byline, end = read
        start, end = _dress(levelled, head.start, end, done)
        found.append(Found(_shown_as(byline, fold.plain(text[start:end])), Span(start, end)))
        done = end
    return _joined(levelled, found)


def _ends(levelled: str, head: labels.BylineLabel, other: labels.BylineLabel) -> bool:
    """Return whether another label ends a byline; "Penulis : Kontributor Lampung, …" is one."""
    return other.start >= head.end and (other.kind != "stringer" or bool(levelled[head.end : other.start].strip(" |:")))


def _dress(levelled: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """Take in the star or bracket that stands before a byline, and the full stop or bracket behind it."""
    lead = levelled[max(floor, start - 4) : start]
    if (stripped := lead.rstrip(" ")).endswith("*)") and not stripped.endswith("(*)"):
        start -= len(lead) - len(stripped) + 2
    elif stripped.endswith("(") and ")" in levelled[end : end + 120].split("\n", 1)[0]:
        start -= len(lead) - len(stripped) + 1
    if levelled[end : end + 1] == "." and not levelled[end + 1 : end + 2].isalnum():
        end += 1
    if levelled[end : end + 1] == ")":
        end += 1
    return start, end


def _joined(levelled: str, found: list[Found[Byline]]) -> list[Found[Byline]]:
    """Let a byline take in the stroke between it and the next, so that nothing is left between them."""
    joined: list[Found[Byline]] = []
    for index, this in enumerate(found):
        end = this.span.end
        after = found[index + 1] if index + 1 < len(found) else None
        if after is not None and (gap := _BEHIND.match(levelled, end, after.span.start)) and gap.end() == after.span.start:
            end += len(levelled[end : gap.end()].rstrip())
        joined.append(this if end == this.span.end else Found(this.value, Span(this.span.start, end)))
    return joined


def _roles(label: str) -> tuple[Role, ...]:
    spelled = " ".join(label.lower().split())
    if spelled in lexicon.LABELS:
        return (Role(lexicon.LABELS[spelled]),)
    return tuple(dict.fromkeys(Role(lexicon.LABELS[" ".join(match[0].lower().split())]) for match in labels.LABEL_WORD.finditer(label)))


def _read_one(levelled: str, text: str, head: labels.BylineLabel, limit: int) -> tuple[Byline, int] | None:
    if head.kind == "report":
        return _read_report(levelled, text, head, limit)
    if head.kind == "stringer":
        value = persons.read(levelled, text, head.end, limit)
        return (
            None
            if value is None or not value.names
            else (Byline(value.names, (Role.CONTRIBUTOR,), organisations=value.organisations, label=head.label), value.end)
        )
    if head.kind == "filed":
        return _read_filed(levelled, text, head)
    if head.kind == "written":
        return _read_written(levelled, text, head, limit)
    roles = _roles(head.label)
    gap = _GAP.match(levelled, head.end, limit)
    start = gap.end() if gap else head.end
    if roles == (Role.SOURCE,):
        return _read_source(levelled, text, head, start, limit)
    new_line = _LINE_GAP.match(levelled, start, limit)
    if new_line:
        start = new_line.end()
    if stringer := labels.STRINGER.match(levelled, start, limit):
        start, roles = stringer.end(), (Role.CONTRIBUTOR,)
    guest = not _AUTHORS.isdisjoint(roles)
    value = persons.read(levelled, text, start, limit, guest=guest) if start < limit else None
    if value is not None and new_line and value.end < limit and not _LINE_REST.match(levelled, value.end):
        value = None
    if value is None or not (value.names or value.organisations):
        if head.kind in {"line", "by"} or head.label.lower() in lexicon.SHY_LABELS:
            return None
        # A label whose name was lost ("Reporter:" and nothing behind it) is a byline all the same; a question in an interview is not.
        behind = re.match(r"\w*", levelled[start : start + 20])
        empty = new_line is not None or start >= limit or (behind is not None and behind[0].lower() in lexicon.BEHIND_EMPTY)
        return (Byline((), roles, label=head.label), head.end) if empty and head.label[0].isupper() else None
    if head.kind == "by" and not all(map(persons.is_person, value.names)) and not value.organisations and head.label.lower() != "written by":
        return None
    return Byline(value.names, roles, organisations=value.organisations, affiliation=value.affiliation, label=head.label), value.end


def _read_source(levelled: str, text: str, head: labels.BylineLabel, start: int, limit: int) -> tuple[Byline, int] | None:
    """Read "Sumber: ...": on its own line or beneath a table whatever it says, in mid-line an outlet only."""
    if levelled[max(0, head.start - 80) : head.start].rstrip(" ")[-1:] == "(":
        return None
    line = re.search(r"[\r\n|]", levelled[start:limit])
    stop = start + line.start() if line else limit
    rest = levelled[start:stop].rstrip(_SOURCE_ENDS)
    if not rest.strip(" ,"):
        return Byline((), (Role.SOURCE,), label=head.label), head.end
    before = levelled[max(0, head.start - 80) : head.start].rstrip(" ")[-1:]
    # Glued to a table's last cell ("+2,26%Sumber: Bank Contoh"), it is a line of its own too.
    celled = levelled[head.start - 1 : head.start] == before and (before.isdigit() or before == "%") and stop == len(levelled.rstrip())
    if (before in ("", "\n", "\r") or celled) and len(rest) <= 60 and not re.search(r"[.?!] [A-Z]", rest):
        return Byline((), (Role.SOURCE,), organisations=(fold.plain(text[start : start + len(rest)]),), label=head.label), start + len(rest)
    value = persons.read(levelled, text, start, stop)
    if value is None or value.names or not all(map(persons.is_outlet, value.organisations)):
        return None
    return Byline((), (Role.SOURCE,), organisations=value.organisations, label=head.label), value.end


def _read_written(levelled: str, text: str, head: labels.BylineLabel, limit: int) -> tuple[Byline, int] | None:
    """Read "Artikel ini ditulis oleh Nama, peserta magang di kabarkota.": who wrote it, and what that person does there."""
    value = persons.read(levelled, text, head.end, limit)
    if value is None or not value.names or not all(map(persons.is_person, value.names)):
        return None
    trainee = _TRAINEE.match(levelled, value.end, limit)
    return Byline(value.names, (Role.WRITER,), label=head.label), trainee.end() if trainee else value.end


def _read_filed(levelled: str, text: str, head: labels.BylineLabel) -> tuple[Byline, int] | None:
    """Read "Laporan Nama | Kota" on a line of its own."""
    stroke = levelled.index("|", head.end)
    line = levelled.find("\n", stroke)
    end = stroke + len(levelled[stroke : line if line >= 0 else len(text)].rstrip())
    value = persons.read(levelled, text, head.end, stroke)
    return (Byline(value.names, (Role.REPORTER,), label=head.label), end) if value is not None and value.names else None


def _read_report(levelled: str, text: str, head: labels.BylineLabel, limit: int) -> tuple[Byline, int] | None:
    """Read "Laporan Wartawan <outlet>, <name>"; the comma may be a stop, or missing behind a domain or "Tribun <town>"."""
    role = Role.CONTRIBUTOR if "kontributor" in head.label.lower() else Role.REPORTER
    line = levelled.find("\n", head.end, limit)
    stop = limit if line < 0 else line
    comma = levelled.find(",", head.end, min(stop, head.end + 60))
    outlet_end = persons.outlet_end(levelled, head.end, stop)
    # "Tribun Kota Network, Nama": a word or two may belong to the outlet still, a whole name not.
    if (
        comma >= 0
        and (outlet_end is None or (comma >= outlet_end and len(levelled[outlet_end:comma].split()) <= 2))
        and " - " not in levelled[head.end : comma]
    ):
        value = persons.read(levelled, text, comma + 1 + (levelled[comma + 1 : comma + 2] == " "), stop)
        if value is not None and value.names:
            return Byline(value.names, (role,), organisations=(fold.plain(text[head.end : comma]),), label=head.label), value.end
    if outlet_end is None:
        # "Laporan reporter Nama | Sumber: ...": no outlet at all.
        value = persons.read(levelled, text, head.end, stop)
        if value is None or not value.names or not all(map(persons.is_person, value.names)):
            return None
        return Byline(value.names, (role,), label=head.label), value.end
    gap = _AFTER_OUTLET.match(levelled, outlet_end)
    value = persons.read(levelled, text, gap.end() if gap else outlet_end, stop)
    if value is None or not value.names:
        return None
    return Byline(value.names, (role,), organisations=(fold.plain(text[head.end : outlet_end]),), label=head.label), value.end
