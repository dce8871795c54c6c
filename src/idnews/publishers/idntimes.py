"""Describe IDN Times, Fortune Indonesia, Popbela and Popmama."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

_PLACES: Final = {
    # The classes are hashed ("css-1x2y3z"); what its own testers hold on to stays.
    Label.HEADLINE: "h1[data-testid=title-article]",
    Label.BODY: "#article-description, #article-content",
    Label.BYLINE: "[data-testid=author-article-*]",
    Label.TAG: "#tag-list a",
    Label.CAPTION: "figcaption",
    Label.AD: ".wrapper-ads",
}

IDN_TIMES: Final = Publisher("IDN Times", ("idntimes.com",), outlets=("IDN Times",), places=_PLACES)
FORTUNE_INDONESIA: Final = Publisher("Fortune Indonesia", ("fortuneidn.com",), outlets=("FORTUNE",), places=_PLACES)
POPBELA: Final = Publisher("Popbela", ("popbela.com",), outlets=("Popbela.com",), places=_PLACES)
POPMAMA: Final = Publisher("Popmama", ("popmama.com",), outlets=("Popmama.com",), places=_PLACES)
