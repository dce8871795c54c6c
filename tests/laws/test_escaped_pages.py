"""Law: HTML entities that a scraper left in a text change nothing in the article."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from idnews import read_text

STORY = (
    "SLEMAN, KOMPAS.com – Warga Desa Sukamaju menanam seribu bibit bakau di tepi kali. “Kami menanam sejak pagi,” kata Darto. "
    "Baca juga: Petani Wonosari Panen Kopi Perdana “Semoga bibitnya tumbuh dan banjir tidak datang lagi,” ujarnya. "
    "Baca juga: Harga Kopi di Lereng Merapi Naik Kali Ini Menurut Darto,\u00a0bibit datang dari dinas. (dar)"
)
NAMES = {"“": "ldquo", "”": "rdquo", "–": "ndash", "\u00a0": "nbsp"}


@given(st.sampled_from(["&{};", "&amp;{};", "&amp;amp;{};"]), st.sets(st.sampled_from(sorted(NAMES)), min_size=1))
def test_entities_read_as_the_characters_they_stand_for(escaped: str, chosen: set[str]) -> None:
    """Dateline, promoted stories, story and closing tag are the same whether a sign is itself or its entity, and no entity is cut."""
    text = "".join(escaped.format(NAMES[char]) if char in chosen else char for char in STORY)
    article, plain = read_text(text), read_text(STORY)
    assert article.text == plain.text
    assert (article.dateline, article.related, article.credits) == (plain.dateline, plain.related, plain.credits)
    assert all("&" not in graf.text and ";" not in graf.text for graf in article.body)
