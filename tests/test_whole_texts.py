"""Texts taken from whole pages, with what stood around the story, in the manner of many newsrooms."""

from __future__ import annotations

from typing import Final

import pytest

from idnews import find_dateline, parse_byline, read_text

_FIRST: Final = "Dermaga kayu di muara dibuka kembali setelah tiang-tiangnya diganti ulin, Sabtu (6/9/2025)."
_SECOND: Final = "Warga berharap tarif perahu tidak naik, kata Siti Rohani di tepi sungai."
_THIRD: Final = "Pedagang kue mulai berjualan lagi sejak pagi di ruang tunggu yang baru."
_FOURTH: Final = "Camat menyebut perbaikan itu memakan waktu empat bulan."
_STORY: Final = f"{_FIRST}\n{_SECOND}\n{_THIRD}\n{_FOURTH}"
_MORE: Final = (
    "Kayu ulin didatangkan dari hulu dengan tiga perahu. Tukang dari dua desa bekerja bergantian tanpa upah. Mereka pulang saat air pasang."
)
_TITLE: Final = "Dermaga Muara Dibuka Kembali, Warga Lega"
_STAMP: Final = "Sabtu, 6 September 2025 | 16:30 WIB"


def _lines(*lines: str) -> str:
    return "\n".join(lines)


@pytest.mark.parametrize(
    "facts",
    [
        (_STAMP,),
        ("Reporter", "Sari Lestari", "Editor", "Budi Wijaya", _STAMP),
        ("Oleh Sari Lestari", _STAMP),
        ("Sari Lestari", _STAMP),
        ("Sari Lestari", "Peneliti Pusat Kajian Muara", _STAMP),
    ],
    ids=["stamp", "roles", "by", "name", "position"],
)
def test_a_sentence_above_writer_or_stamp_sums_up(facts: tuple[str, ...]) -> None:
    """Between the headline and who wrote the story, or when, running text is a standfirst, dateline or not."""
    article = read_text(_lines(_TITLE, "Empat bulan lamanya warga menyeberang dengan rakit bambu.", *facts, _STORY))
    assert article.standfirst == "Empat bulan lamanya warga menyeberang dengan rakit bambu."
    assert article.headline == _TITLE
    assert article.text.split("\n")[0] == _FIRST


@pytest.mark.parametrize(
    "text",
    [
        _lines(_TITLE, _FIRST, "Soto Banjar", _SECOND, _THIRD, _FOURTH),
        _lines(_TITLE, _STAMP, _FIRST, "Soto Banjar", _SECOND, _THIRD, _FOURTH),
        _lines(_TITLE, _FIRST, _SECOND, "Editor: Budi Wijaya"),
        _lines("Dermaga itu dibuka pagi tadi.", _FIRST, _STAMP, _SECOND, _THIRD),
    ],
    ids=["subhead", "stamp above", "short", "no headline"],
)
def test_the_first_paragraph_stays_in_the_story(text: str) -> None:
    """A subhead of two words beneath it is nobody's name, and what stands above the last line of a story opens it."""
    article = read_text(text)
    assert article.standfirst is None
    assert _FIRST in article.text


@pytest.mark.parametrize("joint", ["\n", " "], ids=["lines", "joined"])
def test_what_the_editor_chose_is_no_editor(joint: str) -> None:
    """A story stands behind "Pilihan Editor:", and who edited this one behind "Editor:" alone."""
    text = joint.join((_FIRST, _SECOND, "Pilihan Editor: Jejak Perahu Tua di Hulu", _THIRD, _FOURTH, "Editor: Budi Wijaya"))
    article = read_text(text)
    assert article.editors == ("Budi Wijaya",)
    assert [(story.headline, story.inline) for story in article.related] == [("Jejak Perahu Tua di Hulu", True)]
    assert _THIRD in article.text


@pytest.mark.parametrize("tag", ["(antara/jpnn)", "(ant/jpnn)", "(antara/mcr4/jpnn)", "(jpnn/antara)"])
def test_codes_of_an_agency_sign_the_last_sentence(tag: str) -> None:
    """They stand behind its full stop, where the story runs on in a list of other stories, and make no caption of it."""
    article = read_text(_lines(_FIRST, _SECOND, f"{_THIRD} {tag}", "BACA ARTIKEL LAINNYA... Perahu Tua Dilelang", _FOURTH))
    assert [str(credit) for credit in article.credits] == [tag]
    assert article.captions == ()
    assert _THIRD in article.text


@pytest.mark.parametrize("credit", ["(ANTARA/Sari Lestari)", "(Antara/Sari Lestari)", "(antara foto)"])
def test_an_agency_and_its_photographer_own_a_picture(credit: str) -> None:
    """A name written out is no code."""
    article = read_text(_lines(_TITLE, f"Perahu bersandar di dermaga baru {credit}", _STORY))
    assert [caption.text for caption in article.captions] == ["Perahu bersandar di dermaga baru"]


@pytest.mark.parametrize("tag", ["rs/hp (Reuters, AFP)", "as/hp (afp, dpa)"])
def test_initials_and_their_agencies_sign_beneath_the_story(tag: str) -> None:
    """They are no caption."""
    article = read_text(_lines(_STORY, tag))
    assert [str(credit) for credit in article.credits] == [tag]
    assert (article.captions, article.text) == ((), _STORY)


@pytest.mark.parametrize(
    "lead",
    [
        "DERMAGA ULIN - Perahu bersandar di dermaga baru Muara Kelapa, Sabtu (6/9/2025).",
        "KABARMUARA.COM - Perahu bersandar di dermaga baru, Sabtu (6/9/2025). (Kabar Muara/Sari Lestari)",
    ],
    ids=["topic", "outlet"],
)
def test_a_caption_with_a_lead_stands_above_the_dateline(lead: str) -> None:
    """What leads it looks like a dateline, but the story's own follows."""
    article = read_text(_lines(_TITLE, _STAMP, lead, "Laporan Wartawan KabarMuara.com, Sari Lestari", f"KABARMUARA.COM, DEMAK - {_STORY}"))
    assert article.dateline is not None
    assert article.dateline.place == "DEMAK"
    assert len(article.captions) == 1
    assert article.text == _STORY


def test_a_day_at_the_end_of_a_paragraph_makes_no_caption_of_it() -> None:
    """Without another dateline beneath, the place that opens it is the story's."""
    article = read_text(_lines(_TITLE, f"DEMAK - {_FIRST}", _SECOND, _THIRD))
    assert article.dateline is not None
    assert article.dateline.place == "DEMAK"
    assert article.captions == ()


@pytest.mark.parametrize(
    "caption",
    [
        "Perahu bersandar di dermaga baru, Sabtu (6/9/2025). [Kabarmuara.com/Sari]",
        "Perahu bersandar. (©2025 Kabarmuara.com/Sari)",
        "Mantan Camat Muara Kelapa Darto Suwiryo/RMOL",
    ],
)
def test_who_owns_a_picture_makes_a_caption_above_the_story(caption: str) -> None:
    """Above the dateline nothing is signed but pictures."""
    article = read_text(_lines(_TITLE, _STAMP, caption, "Intinya", "Dermaga dibuka kembali.", f"DEMAK, KABARMUARA.COM - {_STORY}"))
    assert len(article.captions) == 1
    assert article.captions[0].credit is not None
    assert article.text == _STORY


def test_a_source_stands_alone_between_caption_and_owner() -> None:
    """Viva prints the caption, "Sumber :" and the owner on lines of their own."""
    article = read_text(_lines(_TITLE, _STAMP, "Perahu di dermaga", "Sumber :", "VIVA.co.id/Sari Lestari", f"Demak, VIVA - {_STORY}"))
    assert [caption.text for caption in article.captions] == ["Perahu di dermaga"]
    assert article.text == _STORY


def test_a_credit_stands_above_its_caption() -> None:
    """Right beneath a lone credit above the story, a line that ends with its day shows what the picture does."""
    article = read_text(_lines(_TITLE, _STAMP, "ANTARA FOTO/Sari Lestari/foc.", "Perahu bersandar di dermaga baru, Sabtu (6/9/2025).", _STORY))
    assert "Perahu bersandar di dermaga baru, Sabtu (6/9/2025)." in [caption.text for caption in article.captions]
    assert article.text == _STORY


def test_a_story_runs_on_beneath_a_credit() -> None:
    """Without a day at its end, what stands beneath a credit may be the story's first paragraph; one where somebody speaks is."""
    first = '"Kami menunggu empat bulan," kata Siti Rohani, Sabtu (6/9/2025).'
    assert read_text(_lines(_TITLE, _STAMP, "ANTARA FOTO/Sari Lestari/foc.", _SECOND, _STORY)).text.startswith(_SECOND)
    assert read_text(_lines(_TITLE, _STAMP, "ANTARA FOTO/Sari Lestari/foc.", first, _STORY)).text.startswith(first)


def test_a_summary_beneath_the_caption_is_no_caption() -> None:
    """A picture has one caption; the sentence between that and the dateline sums the story up."""
    article = read_text(
        _lines(_TITLE, _STAMP, "Perahu di dermaga. (Foto: Kabar/Sari)", "Empat bulan warga memakai rakit.", f"DEMAK (VOA) - {_STORY}")
    )
    assert [caption.text for caption in article.captions] == ["Perahu di dermaga."]
    assert article.standfirst == "Empat bulan warga memakai rakit."


@pytest.mark.parametrize("above", ["Antara News Jawa Timur", "Beranda » Daerah » Dermaga Muara Dibuka", "Advertisement . Scroll to see content"])
def test_the_frame_above_is_no_headline(above: str) -> None:
    """An outlet of a region, the trail to the page and an advertisement stand above the headline."""
    assert read_text(_lines(above, _TITLE, _STAMP, f"DEMAK, KABARMUARA.COM - {_STORY}")).headline == _TITLE


def test_a_point_of_the_summary_is_no_headline() -> None:
    """In plain letters above a byline it could be one, but the headline stands in capitals above."""
    points = ("Ringkasan Berita:", "Dermaga dibuka empat bulan lebih lambat", "Laporan Wartawan KabarMuara.com, Sari Lestari")
    assert read_text(_lines(_TITLE, "Warga menyeberang dengan rakit.", _STAMP, *points, f"KABARMUARA.COM, DEMAK - {_STORY}")).headline == _TITLE


@pytest.mark.parametrize(
    ("dateline", "place", "outlet"),
    [
        ("Kampung Hulu, KabarContoh.net //", "Kampung Hulu", "KabarContoh.net"),
        ("Kampung Hulu, KabarContoh.co.id |", "Kampung Hulu", "KabarContoh.co.id"),
        ("KAMPUNG HULU - KabarContoh.com -", "KAMPUNG HULU", "KabarContoh.com"),
        ("LENSACONTOH.ID | Kampung Hulu -", "Kampung Hulu", "LENSACONTOH.ID"),
        ("LENSACONTOH.ID, KAMPUNG HULU |", "KAMPUNG HULU", "LENSACONTOH.ID"),
        ("SLEMAN (Kabar Contoh):", "SLEMAN", "Kabar Contoh"),
        ("KAMPUNG HULU (Kabar Contoh):", "KAMPUNG HULU", "Kabar Contoh"),
        ("SLEMAN - KC -", "SLEMAN", "KC"),
        ("SLEMAN //", "SLEMAN", None),
        ("AKURAT.CO", None, "AKURAT.CO"),
    ],
)
def test_an_address_or_a_sign_makes_a_dateline(dateline: str, place: str | None, outlet: str | None) -> None:
    """Beside the address of an outlet a place need not be known, and signs of many kinds end a dateline."""
    found = find_dateline(f"{dateline} {_SECOND}")
    assert found is not None
    assert (found.value.place, found.value.outlet, found.span.end) == (place, outlet, len(dateline))


@pytest.mark.parametrize(
    "text",
    [
        "Camat Darto, tinjau.id | Dermaga Muara Dibuka Kembali",
        "KABARCONTOH.ID | Kapten Perahu Darto Suwiryo - Dermaga Muara Dibuka",
        "Warga (Kabar Contoh): kami menunggu empat bulan lamanya di dermaga itu.",
        "SLEMAN (Kabar Contoh): Dermaga Dibuka",
    ],
)
def test_a_sign_alone_makes_no_dateline(text: str) -> None:
    """A headline behind it, a person, or a word of the story are no dateline with a place."""
    found = find_dateline(text)
    assert found is None or found.value.place is None


def test_a_person_behind_an_address_is_no_place() -> None:
    """What is said of the captain belongs to the story."""
    found = find_dateline(f"KABARCONTOH.COM - Kapten Darto Suwiryo - {_SECOND}")
    assert found is not None
    assert (found.value.place, found.value.outlet) == (None, "KABARCONTOH.COM")


def test_a_dateline_in_small_letters_is_no_row_of_its_caption() -> None:
    """Beneath a caption without a stop an address in small letters opens the story."""
    caption = "Perahu bersandar di dermaga baru yang dibangun dari kayu ulin. Foto: Humas Kecamatan Muara"
    article = read_text(_lines(_TITLE, _STAMP, caption, f"kabarmuara.com, DEMAK - {_STORY}"))
    assert [each.credit for each in article.captions] == ["Humas Kecamatan Muara"]
    assert article.text == _STORY


def test_a_dateline_on_a_line_of_its_own_names_any_place() -> None:
    """NU Online files from villages that no list knows; a name and an outlet beside a stamp are a writer still."""
    article = read_text(_lines(_TITLE, _STAMP, "Sekartaji, NU Online", _STORY))
    assert article.dateline is not None
    assert (article.dateline.place, article.authors) == ("Sekartaji", ())


@pytest.mark.parametrize(
    ("lines", "authors", "editors"),
    [
        (("Penulis", "Sekarwati", "Editor", "Budi Wijaya"), ("Sekarwati",), ("Budi Wijaya",)),
        (("Sari Lestari | Budi Wijaya",), ("Sari Lestari", "Budi Wijaya"), ()),
    ],
    ids=["one name first", "bars"],
)
def test_writers_above_the_story_are_read(lines: tuple[str, ...], authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    """A name of one word above a pair of role and full name, and names that a bar parts."""
    article = read_text(_lines(_TITLE, *lines, _STAMP, f"DEMAK, KABARMUARA.COM - {_STORY}"))
    assert (article.authors, article.editors) == (authors, editors)


@pytest.mark.parametrize("lines", [("Penulis", "Sekarwati", "Dermaga"), ("Penulis", "Sekarwati", "Editor", "Dermaga muara dibuka.")])
def test_a_word_beneath_a_role_alone_is_nobody(lines: tuple[str, ...]) -> None:
    """Only a pair with a full name beneath shows that it is a name."""
    assert "Sekarwati" not in read_text(_lines(_TITLE, _STAMP, f"DEMAK, KABARMUARA.COM - {_STORY}", *lines)).authors


def test_merdeka_says_who_wrote_beneath_the_story() -> None:
    """The name stands on the line beneath."""
    article = read_text(_lines(_STORY, "Artikel ini ditulis oleh", "Sari Lestari"))
    assert (article.authors, article.text) == (("Sari Lestari",), _STORY)


def test_a_name_in_capitals_signs_a_text() -> None:
    """Tempo signed so; a line in capitals that is no person's name signs nothing, nor does one beneath another writer's, or elsewhere."""
    story = f"TEMPO.CO, Demak - {_STORY}"
    assert read_text(_lines(story, "SARI LESTARI")).authors == ("SARI LESTARI",)
    assert read_text(_lines(story, "RUMAH SAKIT MUARA")).authors == ()
    assert read_text(_lines(_TITLE, "Oleh: Budi Wijaya", _STAMP, story, "SARI LESTARI")).authors == ("Budi Wijaya",)
    assert read_text(_lines(_STORY, "SELAMAT MENCOBA")).authors == ()


def test_a_desk_called_red_is_nobody() -> None:
    """It is short for the newsroom."""
    byline = parse_byline("Penulis: Red")
    assert byline is not None
    assert byline.names == ()


def test_the_source_beneath_a_pager_does_not_end_the_story() -> None:
    """It is that of the picture on the next page; beneath the story it ends it."""
    article = read_text(_lines(_FIRST, _SECOND, _THIRD, "Halaman Selanjutnya", "Source : Humas Kecamatan Muara", _FOURTH))
    assert article.text.endswith(_FOURTH)
    assert _FOURTH not in read_text(_lines(_FIRST, _SECOND, _THIRD, "Sumber: Kabar Muara", _FOURTH)).text


def test_two_stories_at_the_foot_stand_on_lines() -> None:
    """Kontan's "Selanjutnya:" and "Menarik Dibaca:" head a line each."""
    article = read_text(_lines(_STORY, "Selanjutnya:", "Harga Kopi Naik Jelang Panen Raya", "Menarik Dibaca:", "Lima Cara Merawat Perahu Kayu"))
    assert [story.headline for story in article.related] == ["Harga Kopi Naik Jelang Panen Raya", "Lima Cara Merawat Perahu Kayu"]
    assert article.text == _STORY


def test_blogger_prints_three_times_beneath_the_headline() -> None:
    """The first is the day of publication."""
    article = read_text(_lines(_TITLE, "Sabtu, 6 September 2025 | September 06, 2025 WIB | 0 Views Last Updated 2025-09-06T03:15:00Z", _STORY))
    assert article.published is not None
    assert article.published.datetime.date().isoformat() == "2025-09-06"


def test_disway_sets_a_credit_between_dashes() -> None:
    """The name behind what the picture shows is whose it is."""
    article = read_text(_lines(_TITLE, _STAMP, "Perahu bersandar di dermaga -Sari Lestari-", f"DEMAK, DISWAY.ID -- {_STORY}"))
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Perahu bersandar di dermaga", "Sari Lestari")]


def test_the_bbc_tells_of_its_writer_above_the_stamp() -> None:
    """What the writer is stands between two lines of the frame and is no headline."""
    lines = ("Informasi artikel", "Penulis, Sari Lestari", "Peranan, Wartawan BBC News Indonesia", "6 September 2025")
    article = read_text(_lines(_TITLE, *lines, _STORY))
    assert (article.headline, article.authors) == (_TITLE, ("Sari Lestari",))


@pytest.mark.parametrize(
    "stamp",
    ["Sabtu, 6 September 2025 | 16:30 WIB", "Sabtu, 6 September 2025 16:30", "6 September 2025, 16:30 WIB", "- Sabtu, 6 September 2025 | 16:30 WIB"],
)
@pytest.mark.parametrize("opening", ["DEMAK, KABARMUARA.COM - ", ""], ids=["dateline", "no dateline"])
def test_a_stamp_stands_behind_the_headline_of_a_joined_text(stamp: str, opening: str) -> None:
    """What parts headline, stamp and story is a blank."""
    story = f"{_STORY} {_MORE}".replace("\n", " ")
    article = read_text(f"{_TITLE} {stamp} {opening}{story}")
    assert article.headline == _TITLE
    assert article.published is not None
    assert article.published.datetime.isoformat() == "2025-09-06T16:30:00+07:00"
    assert article.text == story


@pytest.mark.parametrize(
    "first",
    [
        "Dermaga itu dibuka pada Sabtu, 6 September 2025 16:30 WIB Warga menunggu sejak pagi di tepi sungai.",
        "Dermaga dibuka. Hujan turun Sabtu, 6 September 2025 16:30 Warga menunggu sejak pagi di tepi sungai.",
        "Dermaga itu dibuka Sabtu, 6 September 2025 16:30 WIB oleh camat di tepi sungai.",
    ],
)
def test_a_day_of_the_story_stays_in_a_joined_text(first: str) -> None:
    """Behind a word in small letters, or before one, it is told and not stamped."""
    story = f"{first} {_STORY} {_MORE}".replace("\n", " ")
    article = read_text(story)
    assert article.published is None
    assert article.text == story


def test_a_headline_is_glued_to_the_place() -> None:
    """The place begins where capitals do."""
    story = _STORY.replace("\n", "")
    article = read_text(f"{_TITLE}DEMAK, KABARMUARA.COM - {story}")
    assert article.dateline is not None
    assert (article.headline, article.dateline.place) == (_TITLE, "DEMAK")


@pytest.mark.parametrize(
    ("dateline", "place", "outlet"),
    [("KABARMUARA, KAMPUNG HULU –", "KAMPUNG HULU", "KABARMUARA"), ("KAMPUNG HULU, MUARANEWS -", "KAMPUNG HULU", "MUARANEWS")],
)
def test_a_word_of_the_press_tells_outlet_from_place(dateline: str, place: str, outlet: str) -> None:
    """Of two names in capitals before a dash one is an outlet's."""
    found = find_dateline(f"{dateline} {_SECOND}")
    assert found is not None
    assert (found.value.place, found.value.outlet) == (place, outlet)


@pytest.mark.parametrize("text", ["MENKEU DARTO, KAMPUNG HULU - ", "KABARMUARA, MUARANEWS - ", "VIDEO, KABARMUARA - "])
def test_two_names_in_capitals_alone_make_no_dateline(text: str) -> None:
    """Neither is an outlet's by its words, or both are, or one is never a place."""
    found = find_dateline(f"{text}{_SECOND}")
    assert found is None or found.value.place is None


def test_kapanlagi_credits_behind_a_stroke_and_a_word() -> None:
    """What stands behind "/copyright" is whose picture it is."""
    article = read_text(_lines(_TITLE, _STAMP, "ilustrasi perahu kayu/copyright unsplash/Sari Lestari", f"Fimela.com, Jakarta - {_STORY}"))
    assert [(caption.text, caption.credit) for caption in article.captions] == [("ilustrasi perahu kayu", "unsplash/Sari Lestari")]


def test_a_comma_before_the_credit_is_no_part_of_the_caption() -> None:
    """It parts the two."""
    article = read_text(_lines(_TITLE, _STAMP, "Perahu di Muara Kelapa, Foto: Sari Lestari", f"DEMAK, KABARMUARA.COM - {_STORY}"))
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Perahu di Muara Kelapa", "Sari Lestari")]


def test_what_a_picture_shows_stands_beneath_its_owner() -> None:
    """A lone owner above a line of the head has it beneath, without a day as well; a name beneath it is a writer's."""
    owned = _lines(_TITLE, _STAMP, "ANTARA FOTO/Sari Lestari/foc.", "Perahu bersandar di dermaga baru", f"DEMAK, KABARMUARA.COM - {_STORY}")
    assert "Perahu bersandar di dermaga baru" in [caption.text for caption in read_text(owned).captions]
    named = _lines(_TITLE, _STAMP, "ANTARA FOTO/Sari Lestari/foc.", "Budi Wijaya", f"DEMAK, KABARMUARA.COM - {_STORY}")
    assert read_text(named).authors == ("Budi Wijaya",)


def test_the_day_of_the_visit_stands_above_the_headline() -> None:
    """Where a second stamp stands beneath the headline, a day without a clock above it is that of the visit."""
    article = read_text(_lines("Senin, 8 September 2025", _TITLE, "6 September 2025 16:30 WIB", _STORY))
    assert article.published is not None
    assert article.published.datetime.isoformat() == "2025-09-06T16:30:00+07:00"
    alone = read_text(_lines("Sabtu, 6 September 2025", _TITLE, "Oleh: Sari Lestari", _STORY))
    assert str(alone.published) == "Sabtu, 6 September 2025"


def test_pictures_have_a_headline_too() -> None:
    """A line in title case that opens with "Potret" is one; a caption runs on in small letters."""
    assert read_text(_lines("Potret Panen Padi di Muara Kelapa", _STAMP, _STORY)).headline == "Potret Panen Padi di Muara Kelapa"
    article = read_text(_lines(_TITLE, _STAMP, "Potret perahu yang bersandar di dermaga baru", f"DEMAK, KABARMUARA.COM - {_STORY}"))
    assert [caption.text for caption in article.captions] == ["Potret perahu yang bersandar di dermaga baru"]


@pytest.mark.parametrize(("line", "topics"), [("Tags padi", ("padi",)), ("Tags padi, petani", ("padi", "petani"))])
def test_topics_stand_beneath_the_last_paragraph(line: str, topics: tuple[str, ...]) -> None:
    """WordPress prints "Tags" without a colon."""
    article = read_text(_lines(_STORY, "Categories Daerah", line))
    assert (article.tags, article.text) == (topics, _STORY)


@pytest.mark.parametrize("line", ["#padi", "Tags padi di pintu gudang terbaca jelas"])
def test_a_hash_among_the_paragraphs_is_the_story_s(line: str) -> None:
    """Running text follows."""
    article = read_text(_lines(_FIRST, line, _SECOND, _THIRD))
    assert article.tags == ()
    assert line in article.text


def test_the_head_of_a_summary_beneath_a_button_is_no_caption() -> None:
    """What stands beneath "Perbesar" is the picture's, unless it heads the points of the story."""
    article = read_text(
        _lines(_TITLE, _STAMP, "Perahu di dermaga. Kabar/Sari Lestari", "Perbesar", "Ringkasan Berita", f"DEMAK, KABARMUARA.COM - {_STORY}")
    )
    assert "Ringkasan Berita" not in [caption.text for caption in article.captions]
    shown = read_text(_lines(_TITLE, _STAMP, "Perbesar", "Perahu bersandar di dermaga baru", f"DEMAK, KABARMUARA.COM - {_STORY}"))
    assert [caption.text for caption in shown.captions] == ["Perahu bersandar di dermaga baru"]


@pytest.mark.parametrize("line", ["Simak Video Selengkapnya", "Telusuri berita news lainnya"])
def test_a_list_ends_at_a_prompt(line: str) -> None:
    """It is no story of the list."""
    article = read_text(_lines(_STORY, "(sal/nad)", "Berita Terkait", "Harga Kopi Naik Jelang Panen Raya", line))
    assert [story.headline for story in article.related] == ["Harga Kopi Naik Jelang Panen Raya"]


@pytest.mark.parametrize(
    ("glued", "offset"),
    [
        ("WIBDEMAK, KABARMUARA.COM - ", "07:00"),
        ("WITAPenulis: Sari Lestari\n", "08:00"),
        ("WITAMATARAM, KABARMUARA.COM - ", "08:00"),
        ("WITMANOKWARI, KABARMUARA.COM - ", "09:00"),
        ("WITAMBON, KABARMUARA.COM - ", "09:00"),
        ("WITAGATS, KABARMUARA.COM - ", "09:00"),
    ],
)
def test_a_zone_is_parted_from_what_is_glued_to_it(glued: str, offset: str) -> None:
    """Dateline and byline stand without a blank behind any of the three zones of Indonesia."""
    article = read_text(f"{_TITLE} Sabtu, 6 September 2025 16:30 {glued}" + f"{_STORY} {_MORE}".replace("\n", " "))
    assert article.headline == _TITLE
    assert article.published is not None
    assert article.published.datetime.isoformat() == f"2025-09-06T16:30:00+{offset}"
    assert article.text.startswith(_FIRST)


@pytest.mark.parametrize(("last", "grafs"), [("7. Ruang tunggu yang baru.", 5), ("7 ruang tunggu yang baru.", 4)], ids=["item", "number"])
def test_an_item_behind_and_is_a_line_of_its_own(last: str, grafs: int) -> None:
    """A row that ends on "dan" asks for another word, and an item has a line of its own all the same."""
    article = read_text(_lines(_FIRST, "Dermaga itu mendapat:", "6. Tiang ulin dan lantai kayu yang lebar dan", last, _SECOND))
    assert len(article.body) == grafs


def test_a_number_beneath_and_is_no_item_without_one_before_it() -> None:
    """A row that was wrapped may begin with a figure and a stop."""
    article = read_text(_lines(_FIRST, "Jalan di tepi muara ditutup pada kilometer 10, 11, dan", "12. Perahu dialihkan ke hulu.", _SECOND))
    assert "kilometer 10, 11, dan 12. Perahu dialihkan ke hulu." in article.text


def test_a_comma_deep_in_a_story_is_no_dateline() -> None:
    """Beneath its first paragraph a place in capitals and a comma open a sentence of the story."""
    article = read_text(_lines("Kisah Dermaga", _THIRD, "DEMAK, Dermaga di muara berubah dalam semalam setelah banjir.", _SECOND, _FOURTH))
    assert (article.dateline, article.standfirst) == (None, None)
    assert _THIRD in article.text


@pytest.mark.parametrize(
    ("grafs", "tags"),
    [((_FIRST, _SECOND + " hp/rap"), ("hp/rap",)), ((_FIRST + " hp/rap", _SECOND), ()), ((_FIRST + " -sal", _SECOND), ("-sal",))],
)
def test_a_pair_without_a_stroke_before_it_signs_the_last_paragraph_alone(grafs: tuple[str, ...], tags: tuple[str, ...]) -> None:
    """Where the story goes on beneath, two short words around a stroke are told; a tag that a stroke sets apart is one."""
    assert tuple(map(str, read_text(_lines(_TITLE, _STAMP, _THIRD, _FOURTH, *grafs)).credits)) == tags
