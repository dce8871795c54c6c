"""Colour the labels: what is the story stands plain, what is said about it is coloured, what is promoted warns, the frame is grey."""

from __future__ import annotations

from typing import Final

import attrs

from idnews.explained_page.legend import GROUPS
from idnews.label import Label


@attrs.frozen
class Hue:
    """A colour in which a label is named, and the tint on which its stretches stand."""

    ink: str
    """The colour of the name and of the line beneath a stretch, as "#rrggbb"."""

    tint: str
    """The ground of a stretch."""


@attrs.frozen(kw_only=True)
class Theme:
    """The colours of a page by day or by night."""

    paper: str
    """The ground."""

    ink: str
    """What is read."""

    muted: str
    """What is read second: counts, asides, names in the margin."""

    hairline: str
    """Rules that part columns; they tell nothing."""

    focus: str
    """The ring around what has the focus."""

    hues: dict[str, Hue]
    """The colours of the labels, by name."""


LIGHT: Final = Theme(
    paper="#fbfaf7",
    ink="#1d1c1a",
    muted="#66625b",
    hairline="#dcd8cf",
    focus="#1d4ed8",
    hues={
        "black": Hue("#1d1c1a", "#fbfaf7"),
        "green": Hue("#1b6440", "#e2f0e4"),
        "teal": Hue("#0c6170", "#dceff1"),
        "blue": Hue("#27509b", "#e3ebf9"),
        "violet": Hue("#74358a", "#f2e6f6"),
        "amber": Hue("#7a5104", "#f9edca"),
        "red": Hue("#a12c1d", "#fbe4de"),
        "grey": Hue("#66625b", "#f1efe9"),
    },
)
DARK: Final = Theme(
    paper="#171819",
    ink="#e9e6df",
    muted="#a39f97",
    hairline="#37383a",
    focus="#8ab4ff",
    hues={
        "black": Hue("#e9e6df", "#171819"),
        "green": Hue("#84d0a2", "#17321f"),
        "teal": Hue("#76c8d3", "#11333a"),
        "blue": Hue("#9cbcf5", "#1c2d4d"),
        "violet": Hue("#d6a3e4", "#38203f"),
        "amber": Hue("#e2b75c", "#392b0d"),
        "red": Hue("#f3a192", "#45190f"),
        "grey": Hue("#a39f97", "#222325"),
    },
)

STYLES: Final[dict[Label, tuple[str, str]]] = {
    Label.BODY: ("black", "none"),
    Label.SUBHEAD: ("black", "bold"),
    Label.HEADLINE: ("green", "bold"),
    Label.KICKER: ("green", "dashed"),
    Label.STANDFIRST: ("green", "dotted"),
    Label.BYLINE: ("teal", "none"),
    Label.CREDIT: ("teal", "dashed"),
    Label.TIMESTAMP: ("blue", "none"),
    Label.DATELINE: ("blue", "dashed"),
    Label.CAPTION: ("violet", "none"),
    Label.TAG: ("violet", "dashed"),
    Label.RELATED: ("amber", "none"),
    Label.PAGER: ("amber", "dashed"),
    Label.AD: ("red", "none"),
    Label.PROMO: ("red", "dashed"),
    Label.FURNITURE: ("grey", "none"),
    Label.SOCIAL: ("grey", "dashed"),
    Label.LEGAL: ("grey", "dotted"),
    Label.REPEAT: ("grey", "wavy"),
    Label.SLUG: ("grey", "italic"),
}
"""The hue of each label, and what sets its stretches apart from those of the same hue: a line beneath them, bold type or italics."""

_TYPE: Final = {"bold": "--under:none;font-weight:650", "italic": "--under:none;font-style:italic"}
_GROUND: Final = {"story": "ink", "about": "teal", "promoted": "amber", "frame": "muted"}


def print_theme(theme: Theme) -> str:
    """Return the colours of a theme as properties of CSS."""
    own = {name: value for name, value in attrs.asdict(theme, recurse=False).items() if isinstance(value, str)}
    hues = {f"{name}{end}": value for name, hue in theme.hues.items() for end, value in (("", hue.ink), ("-tint", hue.tint))}
    return "".join(f"--{name}:{value};" for name, value in (own | hues).items())


def print_labels(root: str) -> str:
    """Return the rules of CSS that colour each label inside a root, and hide it where its switch is off."""
    rules: list[str] = []
    for label, (hue, style) in STYLES.items():
        named = f'[data-label="{label.value}"]'
        apart = _TYPE.get(style, f"--under:{style}")
        rules.append(f"{root} {named}{{--hue:var(--{hue});--tint:var(--{hue}-tint);{apart}}}")
        off = f"{root}:has(input{named}:not(:checked))"
        rules.append(f'{off} :is(mark,i){named},{off} :is(.row,.fold)[data-labels="{label.value}"]{{display:none}}')
    rules += [f'{root} [data-group="{group.key}"]{{--hue:var(--{_GROUND[group.key]})}}' for group in GROUPS]
    return "\n".join(rules)
