"""Laws 8, 10 and 16: a page drawn with its right reading is read right, whatever noise stands in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

import idnews
from idnews.label import Label
from idnews.testing import ScrapedPage, grafs, noise_lines, scraped_pages, stories
from tests.strategies.pages import AS_OF


@given(scraped_pages())
def test_a_page_of_known_reading_is_read_so(page: ScrapedPage) -> None:
    """Story, headline, names, place, tags and promoted stories come out as they were put in."""
    article = idnews.read_text(page.text, as_of=AS_OF)
    assert tuple(graf.text for graf in article.body) == page.body
    assert article.headline == page.headline
    assert article.authors == page.authors
    assert article.editors == page.editors
    assert (article.dateline.place if article.dateline else None) == page.place
    assert tuple(map(str, article.credits)) == page.credits
    assert tuple(related.headline for related in article.related) == page.related


@given(stories(least=3), noise_lines(Label.AD, Label.PROMO, Label.SOCIAL), st.data())
def test_noise_changes_nothing(body: list[str], noise: str, data: st.DataObject) -> None:
    """Law 8: a line of boilerplate between two paragraphs leaves the article as it was."""
    at = data.draw(st.integers(1, len(body) - 1))
    clean = idnews.read_text("\n".join(body), as_of=AS_OF)
    noisy = idnews.read_text("\n".join([*body[:at], noise, *body[at:]]), as_of=AS_OF)
    assert noisy.body == clean.body
    assert noisy.to_dict().keys() == clean.to_dict().keys()
    for fact in ("headline", "authors", "editors", "dateline", "credits", "related", "captions", "published"):
        assert getattr(noisy, fact) == getattr(clean, fact)


@given(grafs(), st.sampled_from(["(Ant/Z-1)", "(haf/haf)", "(wal)", "(*)", "(mcr4/jpnn)", "[ian]"]), st.sampled_from(["", " "]))
def test_a_tag_is_peeled_alike_inline_and_alone(graf: str, tag: str, blank: str) -> None:
    """Law 10: the closing tag is the same behind the last full stop and on a line of its own."""
    inline = idnews.read_text(f"{graf}{blank}{tag}")
    alone = idnews.read_text(f"{graf}\n{tag}")
    assert tag in map(str, inline.credits)
    assert (inline.credits, inline.text) == (alone.credits, alone.text)


@given(stories())
def test_a_story_without_boilerplate_loses_nothing(body: list[str]) -> None:
    """What only looks like boilerplate stays in the story, word for word."""
    assert idnews.read_text("\n".join(body)).text == "\n".join(body)
