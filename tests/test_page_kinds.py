"""Pages of many kinds, from publishers that no profile knows: live reports, poems, schedules, opinions, pages of blogs."""

from __future__ import annotations

import datetime as dt
from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Warga Sukarame Menanam Bakau di Muara"
_GRAFS: Final = (
    "Warga Desa Sukarame menanam seribu bibit bakau di pesisir utara sejak awal pekan ini.",
    "Kepala desa, Ratna Wulandari, mengatakan bibit itu berasal dari kebun warga sendiri.",
    "Penanaman berikutnya direncanakan pada bulan depan bersama para pelajar sekolah dasar.",
    "Bibit yang sudah ditanam akan disulam setiap pekan selama tiga bulan ke depan.",
)
_STORY: Final = "".join(f"<p>{graf}</p>" for graf in _GRAFS)


def _read(body: str, *, head: str = "", url: str | None = None) -> Article:
    return idnews.read_html(f"<html lang=id><head><title>{_TITLE}</title>{head}</head><body>{body}</body></html>", url=url)


_POST: Final = "post-9 post type-post status-publish format-standard hentry category-daerah"


@pytest.mark.parametrize("name", [_POST, f"{_POST} tag-bakau tag-muara", "type-post post", "status-publish"])
def test_wordpress_names_a_story_for_its_state_and_topics(name: str) -> None:
    """What stands in an element called "status-publish tag-bakau" is neither a stamp nor a topic: short lines are the story's."""
    short = "<p><strong>Dari kebun sendiri</strong></p><p>Selengkapnya di bawah ini.</p>"
    article = _read(f"<article class='{name}'><h1>{_TITLE}</h1><div class=entry-content><p>{_GRAFS[0]}</p>{short}<p>{_GRAFS[1]}</p></div></article>")
    assert article.text == "\n".join([_GRAFS[0], "Dari kebun sendiri", "Selengkapnya di bawah ini.", _GRAFS[1]])


def test_elements_of_topics_and_stamps_are_named_for_them() -> None:
    """Names that begin so mean what they say where no story bears them."""
    article = _read(
        f"<h1>{_TITLE}</h1><div class=status-date>7 September 2025 10:15 WIB</div><div>{_STORY}</div>"
        "<div class=tag-list><a href=/t/1>bakau</a><a href=/t/2>muara</a></div>"
    )
    assert article.tags == ("bakau", "muara")
    assert article.published is not None


def test_a_blog_keeps_its_time_in_an_abbreviation() -> None:
    """Themes of Blogger show the hour, and keep the day in the title of an element that is called published."""
    shown = "<div>Diposting oleh Sari Melati di <abbr class=published title='2019-08-05T09:12:00+07:00'>09.12</abbr></div>"
    published = _read(f"<h1>{_TITLE}</h1><div class=post-body>{_STORY}</div>{shown}").published
    assert published is not None
    assert published.datetime.isoformat() == "2019-08-05T09:12:00+07:00"


def test_times_in_abbreviations_that_differ_tell_nothing() -> None:
    """One of them is a comment's, or another story's."""
    popular = "<div>Pos populer <abbr class=published title='2012-01-02T08:00:00+07:00'>08.00</abbr></div>"
    shown = "<div>Diposting oleh Sari Melati di <abbr class=published title='2019-08-05T09:12:00+07:00'>09.12</abbr></div>"
    assert _read(f"{popular}<h1>{_TITLE}</h1><div class=post-body>{_STORY}</div>{shown}").published is None


@pytest.mark.parametrize("abbreviation", ["<abbr title='2019-08-05T09:12:00+07:00'>KC</abbr>", "<abbr class=published>KC</abbr>"])
def test_an_abbreviation_of_the_story_is_a_word_of_it(abbreviation: str) -> None:
    """One that is not called published, or keeps nothing, tells no time; in either a reader sees its words in their line."""
    article = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>Koperasi Cerah ({abbreviation}) membantu warga menanam bakau sejak tahun lalu.</p></div>")
    assert article.published is None
    assert article.text.endswith("Koperasi Cerah (KC) membantu warga menanam bakau sejak tahun lalu.")


def test_a_subtitle_may_sign_an_opinion() -> None:
    """In the place of a summary stands who wrote it."""
    article = _read(f"<h1>{_TITLE}</h1><h2 class=post_subtitle>Oleh: Sari Melati*</h2><div>{_STORY}</div>")
    assert (article.authors, article.standfirst) == (("Sari Melati",), None)
    other = _read(f"<h1>{_TITLE}</h1><h2 class=post_subtitle>Bibit dari kebun sendiri</h2><div>{_STORY}</div>")
    assert (other.authors, other.standfirst) == ((), "Bibit dari kebun sendiri")


def test_a_box_for_a_newsletter_in_a_short_story() -> None:
    """What asks for an address is no story, even where it says more than half of one's paragraphs do."""
    told = f"<h5>Sorotan Pekan</h5><p>{'Kabar dari muara setiap Kamis pagi, untuk siapa pun yang ingin mengikuti kisah pesisir. ' * 3}</p>"
    box = f"<div class=newsletter-box>{told}<form><input><button>Daftar</button></form></div>"
    assert _read(f"<h1>{_TITLE}</h1><div><p>{_GRAFS[0]}</p>{box}<p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p></div>").text == "\n".join(_GRAFS[:3])
    # Where it would be nearly all there is, its name must be wrong.
    wide = f"<div class=newsletter-box>{_STORY}<form><button>Daftar</button></form></div>"
    assert _read(f"<h1>{_TITLE}</h1><div>{wide}<p>{_GRAFS[0][:60]}.</p></div>").text.startswith(_GRAFS[0])


def test_topics_behind_their_head_without_a_colon() -> None:
    """A row of nothing but links behind "Kata Kunci" names topics; a sentence with links that begins so does not."""
    row = "<ul><li><b>Kata Kunci</b> <a href=/k/1>bakau</a>, <a href=/k/2>pesisir utara</a></li></ul>"
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}</div>{row}").tags == ("bakau", "pesisir utara")
    told = "<p>Topik itu dibahas di <a href=/k/1>balai desa</a> dan <a href=/k/2>sekolah</a>.</p>"
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}{told}</div>").tags == ()


def test_entries_of_a_live_report_stand_in_boxes_of_their_own() -> None:
    """They belong to the element of the paragraphs above them, though a line with name and time stands in a wider one."""
    entry = "<div class=item><div class=time><time>{}</time></div><div class=text><p>{}</p></div></div>"
    entries = "".join(entry.format(f"21.{minute}", graf) for minute, graf in zip((45, 20), _GRAFS[2:], strict=True))
    row = "<div class=meta>Oleh: Sari Melati Wulandari | Sabtu, 17 Agustus 2024 19:00 WIB</div>"
    story = f"<p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p><div>{entries}</div>"
    article = _read(f"<article><h1>{_TITLE}</h1>{row}<div class=entry-content>{story}</div></article>")
    assert article.text == "\n".join(_GRAFS)


def test_what_the_next_page_opens_with() -> None:
    """It is teased behind "Halaman selanjutnya", on one line with it."""
    article = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>Halaman selanjutnya: Tips menanam bakau</p></div>")
    assert article.text == "\n".join(_GRAFS)
    told = "Halaman selanjutnya memuat peta desa, kata Ratna."
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>{told}</p></div>").text.endswith(told)


def test_a_name_beside_the_address_of_its_site() -> None:
    """The title of a mobile page ends in its address, and the byline names the site."""
    page = "<html><title>{title} | {site}</title><body><b>{title}</b><br>Sari Melati - Kabar Muara<br><div>{story}</div></body></html>"
    read = {site: idnews.read_html(page.format(title=_TITLE, site=site, story=_STORY)) for site in ("m.kabarmuara.example", "Kabar Lain")}
    assert [article.authors for article in read.values()] == [("Sari Melati",), ()]


def test_days_head_the_parts_of_a_short_story() -> None:
    """Beneath a stamp with its hour, a day alone on a line of the story heads what follows; beneath the last line it heads nothing."""
    parts = "<p>Sabtu, 7 September 2024</p><ul><li>15.30 WIB: Muara vs Selatan</li></ul><p>Minggu, 8 September 2024</p><p>19.00 WIB: Laut vs Kota</p>"
    stamp = "<div class=meta>Jumat, 6 September 2024 | 10:20 WIB</div>"
    article = _read(f"<h1>{_TITLE}</h1>{stamp}<div><p>{_GRAFS[0]}</p>{parts}</div>")
    assert [graf.text for graf in article.body][1::2] == ["Sabtu, 7 September 2024", "Minggu, 8 September 2024"]
    for above, end in ((stamp, "<p>7 September 2024</p>"), ("", parts)):
        assert "7 September 2024" not in _read(f"<h1>{_TITLE}</h1>{above}<div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p>{end}</div>").text.split("\n")[-1]


@pytest.mark.parametrize(("byline", "kept"), [("<p>Oleh: Sari Melati</p>", False), ("<p>Oleh: Budi Wijaya</p>", True)])
def test_the_life_of_who_signs_a_poem(byline: str, *, kept: bool) -> None:
    """The last line tells when its writer was born; of anybody else the story tells it."""
    life = "Sari Melati, lahir di Tegal 1987. Puisinya dimuat di berbagai media."
    article = _read(f"<h1>{_TITLE}</h1><div>{byline}{_STORY}<p><em>{life}</em></p></div>")
    assert article.text == "\n".join([*_GRAFS, life] if kept else _GRAFS)


def test_a_list_without_elements_beneath_a_story() -> None:
    """Old mobile pages set links with bullets and line breaks right into the page; the list ends at the first line that is none."""
    links = "<b>Baca Juga:</b><br>» <a href=/1>Pasar Terapung Banua Dibuka Lagi</a><br>» <a href=/2>Tiga Resep Sambal Terasi</a><br>"
    foot = "Versi ringan<br>» <a href=/3>Festival Layang-layang Ramai Lagi</a>"
    article = _read(f"<table><tr><td><h1>{_TITLE}</h1>{''.join(f'{graf}<br><br>' for graf in _GRAFS)}</td></tr></table><hr>{links}{foot}")
    assert [related.headline for related in article.related] == ["Pasar Terapung Banua Dibuka Lagi", "Tiga Resep Sambal Terasi"]


def test_a_list_without_elements_may_end_its_page() -> None:
    """Nothing need stand beneath the last link."""
    links = "<b>Baca Juga:</b><br>» <a href=/1>Pasar Terapung Banua Dibuka Lagi</a><br>» <a href=/2>Tiga Resep Sambal Terasi</a>"
    article = _read(f"<table><tr><td><h1>{_TITLE}</h1>{''.join(f'{graf}<br><br>' for graf in _GRAFS)}</td></tr></table><hr>{links}")
    assert [related.headline for related in article.related] == ["Pasar Terapung Banua Dibuka Lagi", "Tiga Resep Sambal Terasi"]


def test_who_writes_for_a_community() -> None:
    """The role stands before the name without a colon, and beneath it what such writers are called."""
    named = "<div class=author-name>Writer Sari Melati</div><div class=author-role>Community Writer</div>"
    article = _read(f"<h1>{_TITLE}</h1>{named}<div>{_STORY}</div>")
    assert article.authors == ("Sari Melati",)


def test_an_address_beneath_a_picture_is_its_owner() -> None:
    """Whoever lists tips takes pictures from elsewhere, and tells the address alone."""
    assert idnews.parse_caption("freepik.com/sarimelati") == idnews.Caption("", "freepik.com/sarimelati")
    shown = idnews.parse_caption("Warga menanam bakau freepik.com")
    assert shown is not None
    assert shown.text.startswith("Warga menanam bakau")


def test_what_introduces_the_facts_for_readers_who_listen() -> None:
    """What is called "Article Information" is the head of a byline on pages of the BBC, and nobody's name."""
    head = "<strong class=visually-hidden>Article Information</strong>"
    block = f"<section>{head}<ul><li><span>Penulis, </span><span>Sari Melati</span></li></ul></section>"
    article = _read(f"<h1>{_TITLE}</h1>{block}<time datetime=2022-09-09>9 September 2022</time><div>{_STORY}</div>")
    assert article.authors == ("Sari Melati",)
    assert article.published is not None
    assert article.published.day == dt.date(2022, 9, 9)


def test_a_name_around_a_whole_story_is_no_place_for_names() -> None:
    """What site builders call after its writer or its time may be the element of the story; around one line it is what it says."""
    short = "<p>Selengkapnya di bawah ini.</p>"
    story = _read(f"<h1>{_TITLE}</h1><div class=by-author><p>{_GRAFS[0]}</p>{short}<p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p></div>")
    assert story.text == "\n".join([_GRAFS[0], "Selengkapnya di bawah ini.", *_GRAFS[1:3]])
    box = _read(
        f"<h1>{_TITLE}</h1><div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p><div class=by-author><p>Anggota sejak 2015.</p></div></div>"
    )
    assert box.text == "\n".join(_GRAFS[:3])


@pytest.mark.parametrize(
    "row",
    [
        "<div class=author-detail><a href=/author/27/sari>Sari</a> <span>Kamis, 4 September 2025 - 17:37 WIB</span></div>",
        "<div><a href=/author/27/sari>Sari</a></div><div>Kamis, 4 September 2025 - 17:37 WIB</div>",
    ],
)
def test_one_name_is_enough_where_it_links_what_its_writer_wrote(row: str) -> None:
    """A stamp may stand right behind it, with nothing between the two."""
    article = _read(f"<h1>{_TITLE}</h1>{row}<div>{_STORY}</div>")
    assert article.authors == ("Sari",)
    assert str(article.published) == "Kamis, 4 September 2025 pukul 17.37 WIB"


@pytest.mark.parametrize("name", ["Redaksi", "Tim Redaksi", "Penulis", "lihat semua", "Lihat Semua", "Selengkapnya", "Profil", "Ikuti", "Facebook"])
def test_not_every_link_to_an_author_is_a_name(name: str) -> None:
    """Desks, roles, words and buttons have such links too."""
    assert _read(f"<h1>{_TITLE}</h1><div><a href=/author/1>{name}</a></div><div>{_STORY}</div>").authors == ()


@pytest.mark.parametrize("beside", ["Sari", "Ikuti", "Semua", "Bagikan"])
def test_one_word_beside_a_full_name_with_its_link_is_no_second_name(beside: str) -> None:
    """A portrait, a nickname or a button links the same writer; another writer may have one name."""
    named = "<div><a href=/author/sari>Sari Lestari</a></div>"
    assert _read(f"<h1>{_TITLE}</h1>{named}<div><a href=/author/sari>{beside}</a></div><div>{_STORY}</div>").authors == ("Sari Lestari",)
    other = _read(f"<h1>{_TITLE}</h1>{named}<div><a href=/author/darto>Darto</a></div><div>{_STORY}</div>")
    assert other.authors == ("Sari Lestari", "Darto")


def test_a_name_and_a_day_that_touch() -> None:
    """Two elements with nothing between them show two things; inside a word nothing is parted."""
    article = _read(f"<h1>{_TITLE}</h1><div><span>Sari Melati</span><span>9 Sep 2025, 14:05</span></div><div>{_STORY}</div>")
    assert article.authors == ("Sari Melati",)
    assert article.published is not None
    told = "Program <b>kabar</b><i>24</i> menayangkan penanaman itu sejak pagi sampai sore di layar balai desa."
    assert "Program kabar24 menayangkan" in _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>{told}</p></div>").text


def test_an_age_means_the_time_that_its_element_keeps() -> None:
    """An age was counted when somebody saw the page, which may be long ago."""
    row = "<div><time datetime='2025-09-09T14:05:00+07:00'>1 hari lalu</time></div>"
    visit = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1>{row}<div>{_STORY}</div>"
    published = idnews.read_html(page, as_of=visit).published
    assert published is not None
    assert published.datetime.isoformat() == "2025-09-09T14:05:00+07:00"


def test_what_stands_in_the_box_of_names_may_be_no_name() -> None:
    """The head of a biography is none, and neither is the site beside its writer."""
    page = f"<title>{_TITLE} - Kabar Muara</title><h1>{_TITLE}</h1>"
    row = "<div class=author-info><span class=author-name>Sari Melati</span><span class=dash>-</span><span class=outlet>Kabar Muara</span></div>"
    assert idnews.read_html(f"{page}{row}<div>{_STORY}</div>").authors == ("Sari Melati",)
    box = "<div class=author-box><h4>Tentang Penulis</h4><p>Wartawan Kabar Muara sejak lama dan meliput lingkungan hidup di pesisir utara.</p></div>"
    assert idnews.read_html(f"{page}<div>{_STORY}</div>{box}").authors == ()


def test_a_head_may_say_how_related_stories_were_found() -> None:
    """K2, a plug-in of Joomla, says so in parentheses."""
    links = "<ul><li><a href=/1>Pasar Terapung Banua Dibuka Lagi</a></li><li><a href=/2>Tiga Resep Sambal Terasi</a></li></ul>"
    article = _read(f"<h1>{_TITLE}</h1><div>{_STORY}</div><div><h3>Berita terkait (berdasarkan label)</h3>{links}</div>")
    assert len(article.related) == 2
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}</div><div><h3>Berita lainnya (berdasarkan label)</h3>{links}</div>").related == ()


def test_a_desk_uploads_a_story() -> None:
    """Regional bureaus of Antara name their portal's desk beneath the story, which is no second name."""
    signed = "<p class=text-muted>Pewarta : Sari Melati<br>Uploader : Admin Portal<br>COPYRIGHT © ANTARA 2023</p>"
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><div class=post-content>{_STORY}{signed}</div>"
    assert idnews.read_html(page, url="https://kalteng.antaranews.com/berita/1/bakau").authors == ("Sari Melati",)


def test_who_edited_stands_beneath_a_story_without_a_colon() -> None:
    """A role and a full name are a line of their own there; in the story they head a part of it, and a club is nobody."""
    foot = "<div><p>Tim Redaksi</p><div><a href=/author/budi><span class=r>Editor</span><span class=n>Budi Wijaya</span></a></div></div>"
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}</div>{foot}").editors == ("Budi Wijaya",)
    told = f"<p>{_GRAFS[0]}</p><p><b>Penulis Sari Melati</b></p><p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p>"
    assert _read(f"<h1>{_TITLE}</h1><div>{told}</div>").authors == ()


def test_names_without_a_role_beneath_a_story_wrote_nothing() -> None:
    """Two players stand beneath the head of a schedule; one role on their line is enough to tell who made the story."""
    foot = "<h3>Jadwal lomba dayung</h3><p>{}</p>"
    players = _read(f"<h1>{_TITLE}</h1><div>{_STORY}{foot.format('Sari Melati | Budi Wijaya')}</div>")
    assert players.authors == ()
    assert players.text.endswith("\nSari Melati | Budi Wijaya")
    makers = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>Penulis Sari Melati | Darto Wibowo</p></div>")
    assert makers.authors[:1] == ("Sari Melati",)


def test_an_offer_of_more_news_is_no_sentence() -> None:
    """Its first sentence asks whether the reader wants news, and the second tells how to follow the site."""
    offer = "<p>Mau Berita Terbaru Lainnya dari Kabar Muara? Yuk Follow Kami di Google News dengan Klik Simbol Bintang.</p>"
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}{offer}</div>").text == "\n".join(_GRAFS)
    asked = "Mau berita itu benar atau tidak, warga tetap menanam bakau di muara."
    assert _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>{asked}</p></div>").text.endswith(asked)


def test_a_word_with_a_colon_heads_a_link_in_a_box() -> None:
    """A lead such as "Baca:" is no text of the story where the box beneath it links another one."""
    box = "<table class=linksisip><tr><td><b>Baca:</b><a href=/1>Pasar Terapung Banua Dibuka Lagi</a></td></tr></table>"
    article = _read(f"<h1>{_TITLE}</h1><div><p>{_GRAFS[0]}</p><p>{_GRAFS[1]}</p>{box}<p>{_GRAFS[2]}</p></div>")
    assert article.text == "\n".join(_GRAFS[:3])
    assert [related.headline for related in article.related] == ["Pasar Terapung Banua Dibuka Lagi"]


def test_a_caption_stands_beneath_the_label_and_the_name_of_its_owner() -> None:
    """All three are in the picture's box, in elements of their own; a line beneath the box is the story's."""
    owner = "<div><span>Photo :</span><ul><li>Kabarmuara.com/Sari Melati</li></ul></div>"
    shown = _read(f"<h1>{_TITLE}</h1><div><img src=a>{owner}<p>Warga menanam bakau.</p></div><div>{_STORY}</div>")
    assert [caption.text for caption in shown.captions if caption.text] == ["Warga menanam bakau."]
    below = _read(f"<h1>{_TITLE}</h1><div><img src=a>{owner}</div><p>Bibit dari kebun sendiri</p><div>{_STORY}</div>")
    assert [caption.text for caption in below.captions if caption.text] == []


_BRIEF: Final = " ".join(_GRAFS[:2])


@pytest.mark.parametrize(
    "brief",
    [
        f"<article><div>(Foto: Sari Melati)</div><div class=isi>{_BRIEF}</div></article>",
        f"<article><div><img src=a.jpg>(Foto: Sari Melati)</div><div class=isi>{_BRIEF}</div></article>",
        f"<article><p>(Foto: Sari Melati)</p><blockquote>{_BRIEF}</blockquote></article>",
    ],
)
def test_a_brief_beneath_a_credit_is_the_story(brief: str) -> None:
    """An element around a credit and all that a page tells is no box of a picture."""
    article = _read(f"<h1>{_TITLE}</h1>{brief}")
    assert article.text == _BRIEF
    assert [(caption.text, caption.credit) for caption in article.captions] == [("", "Sari Melati")]


def test_a_sentence_beneath_a_credit_may_have_no_picture() -> None:
    """Both stand in an element of their own beneath the story, and no picture does; where one does, the sentence says what it shows."""
    last = "Warga menanam lagi bulan depan."
    told = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<div><p>(Foto: Sari Melati)</p><p>{last}</p></div></div>")
    assert told.text.endswith(last)
    shown = _read(f"<h1>{_TITLE}</h1><div>{_STORY}<div><img src=a.jpg><p>(Foto: Sari Melati)</p><p>{last}</p></div></div>")
    assert shown.text == "\n".join(_GRAFS)


def test_an_owner_with_a_bar_beneath_a_picture() -> None:
    """Katadata prints its photographer so."""
    assert idnews.parse_caption("Warga menanam bakau. Sari Melati|KABAR MUARA") == idnews.Caption("Warga menanam bakau.", "Sari Melati|KABAR MUARA")
    assert idnews.parse_caption("Sari Melati | Katadata") == idnews.Caption("", "Sari Melati | Katadata")
    whole = idnews.parse_caption("Warga menanam bakau di muara. Bibit | Pupuk dibagikan gratis.")
    assert whole is not None
    assert whole.credit is None


def test_a_time_ends_where_its_element_does() -> None:
    """One for eyes and one for those who listen touch in the source; within one nothing is parted."""
    row = "<span class=publication><time>05/12/2023</time>5 Desember 2023</span>"
    published = _read(f"<h1>{_TITLE}</h1><div>{row}</div><div>{_STORY}</div>").published
    assert published is not None
    assert published.day == dt.date(2023, 12, 5)
    told = "Mulai pukul <time>09.00</time>, warga <b>Kelompok</b>9 menanam bakau di muara sampai petang menjelang."
    assert "Kelompok9" in _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>{told}</p></div>").text


@pytest.mark.parametrize("name", ["<i>m</i><sup>2 per</sup> bulan", "<i>m</i><sub>2 per</sub> bulan"])
def test_a_raised_figure_touches_its_word(name: str) -> None:
    """What is raised or lowered is part of the word before it."""
    assert (
        "seribu m2 per bulan"
        in _read(f"<h1>{_TITLE}</h1><div>{_STORY}<p>Warga menata seribu {name} di pesisir utara sejak tahun lalu.</p></div>").text
    )
