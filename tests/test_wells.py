"""Where the story of an HTML page begins and ends, on sites that nobody has described."""

from __future__ import annotations

from typing import Final

import pytest

import idnews

_HEAD: Final = "<title>Warga Menanam Bakau</title><h1>Warga Menanam Bakau</h1>"
_FIRST: Final = "Warga Desa Tirta Asin menanam seribu bibit bakau di pesisir utara bersama para pelajar."
_SECOND: Final = "Mereka menanam dua ribu bibit lagi pada akhir pekan, kata Rohani Siregar."
_STORY: Final = f"<p>{_FIRST}</p><p>{_SECOND}</p>"


def _texts(page: str) -> list[str]:
    return [graf.text for graf in idnews.read_html(page).body]


def test_the_last_card_is_story_however_short_it_is() -> None:
    """A live report stands in cards of one make, and the oldest tells little."""
    cards = (
        "<div class=item><time>17:20 WIB</time><h3>Persela Muara juara!</h3><p>Wasit meniup peluit panjang, dan Persela Muara menang 2-1.</p></div>",
        "<div class=item><h3>Gol kedua</h3><p>Arif Santoso mencetak gol lewat tendangan bebas dari jarak 25 meter.</p></div>",
        "<div class=item><h3>Babak kedua dimulai</h3><p>Kedua tim masuk lapangan tanpa pergantian pemain.</p></div>",
    )
    page = f"<main><h1>Final Piala Bahari, Persela Muara vs Putra Selat</h1><div class=live>{''.join(cards)}</div></main>"
    assert _texts(page)[-2:] == ["Babak kedua dimulai", "Kedua tim masuk lapangan tanpa pergantian pemain."]


def test_a_headline_beside_the_story_is_no_running_text() -> None:
    """Where the headline is longer than a sentence, the short paragraph that ends the story is the story's all the same."""
    title = "Harga Kopi Robusta Muria Naik Menjelang Panen Kedua"
    page = f"<title>{title}</title><div class=post><h3>{title}</h3><div class=post-body>{_FIRST}<br><br>Panen kedua mulai Oktober. (Ros)</div></div>"
    article = idnews.read_html(page)
    assert [graf.text for graf in article.body] == [_FIRST, "Panen kedua mulai Oktober."]
    assert [credit.shown for credit in article.credits] == ["(Ros)"]


def test_what_readers_say_ends_the_story() -> None:
    """Comments run on as stories do; the heading above them tells."""
    comment = "<div class=kiriman><b>Budi</b><p>Bagus sekali penanaman ini, semoga banyak warga lain yang ikut menanam.</p></div>"
    assert _texts(f"{_HEAD}<div class=post>{_STORY}<div class=buku><h3>20 Komentar</h3>{comment * 20}</div></div>") == [_FIRST, _SECOND]


def test_a_list_of_paragraphs_is_a_list() -> None:
    """Promoted stories stand in paragraphs of their own behind their head, in the story's own element."""
    titles = ["Guru Dongeng Ini Hafal Seratus Cerita", "Perahu Baca Singgah di Tiga Kampung", "Rumah Baca Buka Sampai Malam Hari"]
    links = "".join(f"<p><a href=/{number}>{title}</a></p>" for number, title in enumerate(titles))
    article = idnews.read_html(f"<article>{_HEAD}{_STORY}<p><strong>Berita Terkait:</strong></p>{links}</article>")
    assert [related.headline for related in article.related] == titles
    assert [graf.text for graf in article.body] == [_FIRST, _SECOND]


@pytest.mark.parametrize("behind", ["", "</main><footer><p><a href=/1>Guru Dongeng Ini Hafal Seratus Cerita</a></p></footer>"])
def test_a_head_of_nothing_lists_nothing(behind: str) -> None:
    """A list ends where the element ends that its head shares with the story."""
    article = idnews.read_html(f"<main>{_HEAD}<div>{_STORY}</div><h3>Berita Terkait</h3>{behind}")
    assert article.related == ()
    assert [graf.text for graf in article.body] == [_FIRST, _SECOND]


def test_a_paragraph_that_is_a_link_is_a_paragraph() -> None:
    """What ends as a sentence does is no headline, whoever linked it."""
    linked = "Rohani Siregar mengatakan bibit itu berasal dari sumbangan warga desa."
    page = f"{_HEAD}<article><p>{_FIRST}</p><p><a href=/x>{linked}</a></p><p>{_SECOND}</p></article>"
    assert _texts(page) == [_FIRST, linked, _SECOND]


def test_stories_of_others_that_run_on_longer_are_not_the_story() -> None:
    """Twelve teasers with summaries outweigh a story of two paragraphs, and are others' all the same."""
    teaser = "<div class=it><h4><a href=/{0}>Guru Dongeng Ini Hafal {0} Cerita Rakyat</a></h4><p>{1}</p></div>"
    told = "Guru dongeng dari kampung itu hafal cerita yang ia dengar dari neneknya, dan tiap pekan ia menceritakannya kembali kepada anak-anak."
    box = "".join(teaser.format(number, told) for number in range(2, 14))
    page = f"{_HEAD}<span>Senin, 1 September 2025</span><div class=isi>{_STORY}</div><div class=box><h3>Berita Terkait</h3>{box}</div>"
    article = idnews.read_html(page)
    assert [graf.text for graf in article.body] == [_FIRST, _SECOND]
    assert len(article.related) == 12


def test_the_captions_of_a_gallery_are_read_where_no_story_runs() -> None:
    """Between the buttons beneath the headline and a list of other stories, pictures tell the story."""
    slides = "".join(
        f"<figure><img src=/{n}.jpg><figcaption>Warga menanam bakau di petak nomor {n} dari pagi sampai sore.</figcaption></figure>" for n in "123"
    )
    article = idnews.read_html(f"<article>{_HEAD}<div class=share-buttons><a href=/w>WhatsApp</a></div><div class=gallery>{slides}</div></article>")
    assert len(article.captions) == 3
    assert article.kind is idnews.Kind.PHOTO


def test_topics_are_those_that_the_story_tells_of() -> None:
    """What is in fashion on the site stands in a box of its own, closer to the story or not."""
    fashion = "".join(f"<li><a href=/tag/{topic}>{topic}</a></li>" for topic in ("Liga Utama", "Harga Emas", "Gempa Selat"))
    own = "".join(f"<li><a href=/tag/{topic}>{topic}</a></li>" for topic in ("bibit bakau", "Tirta Asin"))
    page = f"{_HEAD}<article>{_STORY}</article><ul>{fashion}</ul>{'<div>Kabar lain</div>' * 9}<ul>{own}</ul>"
    assert idnews.read_html(page).tags == ("bibit bakau", "Tirta Asin")
    assert idnews.read_html(page.replace(own, "")).tags == ()


def test_an_editor_beside_the_writer_is_no_writer() -> None:
    """Two bare names stand beneath the headline, and the foot says what each did."""
    names = "<div class=author>Sari Lestari</div><div class=author>Budi Wijaya</div>"
    page = f"{_HEAD}{names}<article>{_STORY}<p>Penulis: Sari Lestari<br>Editor: Budi Wijaya</p></article>"
    article = idnews.read_html(page)
    assert article.authors == ("Sari Lestari",)
    assert article.editors == ("Budi Wijaya",)


def test_the_section_is_no_topic_among_others() -> None:
    """Some sites print the folder of the page's address among the keywords; a keyword that stands alone is a topic whatever it is called."""
    link = "<link rel=canonical href=https://kabarmuara.example/lintas-desa/2025/09/02/warga-menanam-bakau>"
    for told, topics in (("bibit bakau, Lintas Desa", ("bibit bakau",)), ("Lintas Desa", ("Lintas Desa",))):
        assert idnews.read_html(f'{link}<meta name=keywords content="{told}">{_HEAD}{_STORY}').tags == topics


def test_keywords_are_parted_and_what_all_pages_say_is_left_out() -> None:
    """A comma inside a figure parts nothing; the headline and the site's own words are no topics."""
    page = f'<meta name=keywords content="Warga Menanam Bakau, bibit bakau, dana Rp6,6 miliar, berita ekonomi, portal Indonesia">{_HEAD}{_STORY}'
    assert idnews.read_html(page).tags == ("bibit bakau", "dana Rp6,6 miliar")


def test_two_short_sentences_are_a_story() -> None:
    """What nothing follows is no standfirst."""
    article = idnews.read_html(f"{_HEAD}<p>Air surut pagi ini. Warga lega.</p><footer>Copyright 2025 Kabar Sari. All rights reserved.</footer>")
    assert [graf.text for graf in article.body] == ["Air surut pagi ini. Warga lega."]
    assert article.standfirst is None


def test_a_name_of_one_word_before_its_office_is_a_writer() -> None:
    """Photographers are named with those that they work for."""
    page = f"{_HEAD}<div class=author>Marlina/Biro Humas Desa - Kabar Muara</div><article>{_STORY}</article>"
    assert idnews.read_html(page).authors == ("Marlina",)


def test_what_stands_above_the_writer_is_no_story() -> None:
    """A sentence between the headline and the names sums the story up, whatever its element is called."""
    summary = "Tiga desa menyusun rencana bersama para tetua sejak awal tahun."
    names = "<div class=x1><span>Oleh:</span><div><a href=/author/sari>Sari Lestari</a></div></div>"
    article = idnews.read_html(f"<article>{_HEAD}<p class=x2>{summary}</p>{names}{_STORY}</article>")
    assert article.standfirst == summary
    assert [graf.text for graf in article.body] == [_FIRST, _SECOND]
