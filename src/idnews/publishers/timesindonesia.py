"""Describe TIMES Indonesia."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

TIMES_INDONESIA: Final = Publisher(
    "TIMES Indonesia",
    ("timesindonesia.co.id", "times.co.id"),
    outlets=("TIMESINDONESIA", "TIMES JOGJA"),
    # Its elements are named for their looks.
    places={
        Label.FURNITURE: "article .gap-1 .font-bold, article span.items-center, article .bg-neutral, article .justify-between.font-semibold",
        Label.BODY: ".prose",
        Label.KICKER: "article a.btn-sm",
        Label.STANDFIRST: "p.italic.leading-relaxed",
        # The last paragraph of each story praises the outlet's channel.
        Label.PROMO: "p.italic.text-foreground",
        Label.BYLINE: "ul.dropdown-content li",
        Label.CAPTION: "article .text-sm.pt-2",
        Label.TAG: "a.badge",
    },
)
