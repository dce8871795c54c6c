"""A caption gives its text and its credit back, however they are set together."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from idnews.caption import Caption, find_caption, parse_caption
from idnews.lexicon.pictures import BARE_CREDIT_LEADS, CAPTION_LEADS, CREDIT_LEADS, SHORT_OWNERS
from tests.strategies.captions import CREDITS, FORMS, NOT_CAPTIONS, TEXTS, captions


@given(captions)
def test_a_caption_reads_what_it_prints(caption: Caption) -> None:
    """Parsing what a caption prints gives the caption back."""
    assert caption == parse_caption(str(caption))


@given(st.sampled_from(TEXTS), st.sampled_from(CREDITS), st.sampled_from(FORMS))
def test_text_and_credit_are_parted_in_every_form(text: str, credit: str, form: str) -> None:
    """The text of a caption never holds its credit, whatever stands around both."""
    assert Caption(text, credit) == parse_caption(form.format(text=text, credit=credit))


@given(st.sampled_from(TEXTS), st.sampled_from(CREDITS), st.text(" \t\u00a0", max_size=4))
def test_a_line_with_a_photo_credit_is_a_caption(text: str, credit: str, blank: str) -> None:
    """A photo credit gives the line away, and blanks around it are not covered."""
    line = f"{blank}{text} (Foto: {credit}){blank}"
    found = find_caption(line)
    assert found is not None
    assert line.strip() == found.span.of(line)


@given(st.sampled_from(CREDIT_LEADS + BARE_CREDIT_LEADS), st.sampled_from(("Sari Lestari", "Dok. Warga", "@sari.contoh")))
def test_a_label_and_a_name_are_a_credit_alone(lead: str, owner: str) -> None:
    """What a label announces is whose picture it is, and nothing of what it shows."""
    assert parse_caption(f"{lead} {owner}") == parse_caption(f"{lead.capitalize()} {owner}") == Caption("", owner)


@given(st.sampled_from(CAPTION_LEADS), st.sampled_from(TEXTS))
def test_a_lead_in_words_is_no_part_of_the_caption(lead: str, text: str) -> None:
    """What a lead announces is the caption, however it begins."""
    caption, alone = parse_caption(f"{lead.capitalize()} {text}"), parse_caption(text)
    assert caption == alone if text[0].isupper() else caption is not None


@given(st.sampled_from(SHORT_OWNERS))
def test_a_short_owner_stands_right_behind_a_stroke(owner: str) -> None:
    """A stroke and the owner's short name close a caption; the same words elsewhere do not."""
    assert parse_caption(f"Suasana bongkar muat di pasar induk/{owner}") == Caption("Suasana bongkar muat di pasar induk", owner)
    assert parse_caption(f"Suasana induk/{owner} di pasar") == Caption(f"Suasana induk/{owner} di pasar", None)


@given(st.sampled_from(NOT_CAPTIONS))
def test_a_sentence_of_the_story_is_no_caption(line: str) -> None:
    """A closing tag, a day or a dash at the end of a line is no photo credit."""
    assert find_caption(line) is None


@given(st.text() | st.text(alphabet="Foto: (ist)/-|©.@A \n\ud800\x00"))
def test_any_text_can_be_read(text: str) -> None:
    """No text raises, and only a blank one is no caption when taken at its word."""
    find_caption(text)
    assert (parse_caption(text) is not None) or not text.strip().strip("|-/ ") or len(text.strip()) < 12
