"""Draw phrases of the lexicon as pages print them."""

from __future__ import annotations

import re
from typing import Final

from hypothesis import strategies as st

from idnews.cue import At, Cue, house

_FILLINGS: Final[dict[str, tuple[str, ...]]] = {
    "outlet": ("Warta Lembah", "kabarlembah.id", "LembahPos.com"),
    "year": ("2019", "2024"),
    "n": ("12", "1.204", "3"),
    "phone": ("0812 3456 7890",),
    "url": ("https://kabarlembah.id/warta", "kabarlembah.id"),
    "email": ("redaksi@kabarlembah.id", "[email\u00a0protected]"),
    "handle": ("(@kabarlembah)",),
    "networks": ("Facebook Twitter WhatsApp", "FacebookTwitterLine"),
    "sections": ("Nasional Ekonomi Bola Video", "Home | News | Video | Foto"),
    "words": ("kabar dari lembah", "segala warta kabarlembah.id"),
    "…": ("kabar dari lembah", "kabar. Juga warta lembah"),
    "lines": ("Jalan Lembah\nKota Lembah",),
}
_SLOT: Final = re.compile(r"\{([^{}]*)\}|…")

CUES: Final = house().cues
WHOLE_CUES: Final = st.sampled_from([cue for cue in CUES if cue.at is At.WHOLE])
RUNNING_CUES: Final = st.sampled_from([cue for cue in CUES if cue.at in {At.INSIDE, At.SENTENCE, At.REST}])
EDGE_CUES: Final = st.sampled_from([cue for cue in CUES if cue.at in {At.START, At.END}])


@st.composite
def phrases(draw: st.DrawFn, cue: Cue) -> str:
    """Draw one way to print the words of a cue."""

    def filling(slot: re.Match[str]) -> str:
        name = slot[1] or "…"
        missing = ("",) if name.endswith("?") else ()
        choices: tuple[str, ...] = tuple(name.split("|")) if "|" in name else _FILLINGS[name.rstrip("?")] + missing
        return draw(st.sampled_from(choices))

    words = " ".join(_SLOT.sub(filling, cue.words).split(" "))
    return re.sub(r" {2,}", " ", words).strip()


@st.composite
def printed(draw: st.DrawFn, cues: st.SearchStrategy[Cue]) -> tuple[Cue, str]:
    """Draw a cue and one way to print its words."""
    cue = draw(cues)
    return cue, draw(phrases(cue))


DISGUISES: Final = st.sampled_from(
    [
        str.upper,
        lambda phrase: phrase.replace(" ", "\u00a0"),
        lambda phrase: phrase.replace(" ", "  "),
        lambda phrase: phrase.replace(" ", "&nbsp;"),
        lambda phrase: phrase.replace(" ", "&amp;nbsp;"),
        lambda phrase: phrase.replace('"', "“").replace("'", "’").replace("-", "–"),
    ]
)
"""Ways in which pages print the same words otherwise."""
