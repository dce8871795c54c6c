"""Say what each label means, and let a reader switch it on and off."""

from __future__ import annotations

from collections import Counter
from typing import Final

import attrs

from idnews.explained_page.markup import Markup, element, lone
from idnews.label import Label
from idnews.proof import Proof

MEANINGS: Final[dict[Label, str]] = {
    Label.SLUG: "A value of the page's metadata, never shown to a reader.",
    Label.HEADLINE: 'The title of the story ("judul").',
    Label.KICKER: 'The topic or channel printed above the headline ("rubrik").',
    Label.STANDFIRST: 'A summary or pull quote above the story proper ("teras").',
    Label.BYLINE: 'Who wrote, reported, edited, photographed ("Penulis: …", "Editor : …").',
    Label.TIMESTAMP: "When the page was published or updated.",
    Label.CAPTION: 'What a picture shows and whose picture it is ("keterangan foto").',
    Label.DATELINE: 'Where the story was filed and by which outlet ("JAKARTA, iNews.id - ").',
    Label.BODY: "The story's own words.",
    Label.SUBHEAD: 'A heading inside the story ("subjudul").',
    Label.CREDIT: 'The closing tag that signs a story ("(Ant/Z-1)"), or the source named under it.',
    Label.PAGER: 'Where a story is cut into pages ("2 dari 4 halaman").',
    Label.RELATED: 'Another story promoted by its headline ("Baca juga: …").',
    Label.PROMO: "The publisher's praise of its own offers: apps, channels, newsletters, sections.",
    Label.AD: "An advertisement, or the label that announces one.",
    Label.TAG: "A topic under which the story is filed.",
    Label.SOCIAL: "A prompt to share or to follow.",
    Label.LEGAL: "Copyright, disclaimers, republication notices, postal addresses.",
    Label.FURNITURE: "What is left of the page's frame: menus, heads of lists, stray signs.",
    Label.REPEAT: "A block that stands on the page a second time.",
}
"""What each label says of a stretch, in the words of its docstring, which a program without its source cannot read; a test holds the two equal."""


@attrs.frozen
class Group:
    """Labels that tell a reader the same sort of thing."""

    key: str
    """A word for it, for programs."""

    name: str
    """What they tell."""

    labels: tuple[Label, ...]
    """The labels, the most telling first."""


STORY: Final = Group("story", "The story", (Label.BODY, Label.SUBHEAD))
ABOUT: Final = Group(
    "about",
    "About the story",
    (
        Label.HEADLINE,
        Label.KICKER,
        Label.STANDFIRST,
        Label.BYLINE,
        Label.CREDIT,
        Label.TIMESTAMP,
        Label.DATELINE,
        Label.CAPTION,
        Label.TAG,
        Label.PAGER,
    ),
)
PROMOTED: Final = Group("promoted", "Promoted", (Label.RELATED, Label.PROMO, Label.AD))
FRAME: Final = Group("frame", "The frame", (Label.FURNITURE, Label.SOCIAL, Label.LEGAL, Label.REPEAT, Label.SLUG))
GROUPS: Final = (STORY, ABOUT, PROMOTED, FRAME)
"""What is the story, what is said about it, what is promoted beside it, and the page's frame; each label is in one of them."""


def print_legend(proof: Proof) -> Markup:
    """Return the legend of a page: a switch for each label that it has, with the number of its marks."""
    counts = Counter(mark.label for mark in proof.marks)
    return element("div", *(_group(group, counts) for group in GROUPS if any(counts[label] for label in group.labels)), class_="legend")


def _group(group: Group, counts: Counter[Label]) -> Markup:
    keys = [_key(label, counts[label]) for label in group.labels if counts[label]]
    return element("fieldset", element("legend", group.name), *keys)


def _key(label: Label, count: int) -> Markup:
    marks = "mark" if count == 1 else "marks"
    return element(
        "label",
        lone("input", type="checkbox", checked=True, data_label=label.value),
        element("span", label.value, class_="key", data_label=label.value),
        element("span", f"{count:,}", element("span", f" {marks}", class_="aside"), class_="count"),
        title=MEANINGS[label],
    )
