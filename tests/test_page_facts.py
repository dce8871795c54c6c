"""What templates of many years print around a story in ways of their own: names, owners of pictures, lists, days."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Article

_TITLE: Final = "Dermaga Hilir Dibangun Ulang Tahun Ini"
_GRAFS: Final = (
    "Dinas perhubungan mulai membangun ulang dermaga di muara sungai sejak awal pekan ini.",
    "Kepala dinas, Ratna Wulandari, mengatakan pekerjaan itu akan selesai dalam enam bulan.",
    "Nelayan sementara berlabuh di pelabuhan lama yang berjarak dua kilometer dari kampung.",
)
_STORY: Final = "\n".join(_GRAFS)
_BODY: Final = "".join(f"<p>{graf}</p>" for graf in _GRAFS)
_TITLES: Final = (
    "Pasar Terapung Banua Dibuka Lagi Usai Perbaikan",
    "Tiga Resep Sambal Terasi dari Dapur Warga",
    "Siswa Tanam Cemara Laut di Pesisir Barat",
)
_LINKS: Final = tuple(f"<a href=/lain/{number}>{title}</a>" for number, title in enumerate(_TITLES))


def _read(above: str = "", *, story: str = _BODY, below: str = "") -> Article:
    """Return what is read of a page with one story, what stands beneath its headline, and beneath the story."""
    return idnews.read_html(f"<title>{_TITLE}</title><body><main><h1>{_TITLE}</h1>{above}<div class=isi>{story}</div>{below}</main>")


def _shown(article: Article) -> list[tuple[str, str | None]]:
    return [(caption.text, caption.credit) for caption in article.captions]


def test_each_paragraph_stands_in_a_box_of_one_id() -> None:
    """Tempo gives the box of each paragraph the same id: the last are the story's, however short they are."""
    last = "<div id=isi-tulisan><h2>Nelayan Menunggu</h2></div><div id=isi-tulisan><p>Ombak tenang.</p></div>"
    boxes = "".join(f"<div id=isi-tulisan><p>{graf}</p></div>" for graf in _GRAFS)
    other = "<div id=langganan><p>Baca semua edisi.</p></div>"
    assert _read(story=boxes + last, below=other).text == f"{_STORY}\nNelayan Menunggu\nOmbak tenang."
    assert _read(story=f"{boxes}{last}{other}").text == f"{_STORY}\nNelayan Menunggu\nOmbak tenang."


@pytest.mark.parametrize(
    "items",
    [
        "".join(f"<div><h3>{link}</h3><small>Daerah 2 jam</small></div>" for link in _LINKS),
        "".join(_LINKS),
        "".join(f"<p>{link}</p>" for link in _LINKS),
    ],
)
def test_each_related_story_has_a_block_of_its_own_beside_the_head(items: str) -> None:
    """Under a head that stands right beside the story, the blocks that are made alike are one list, whatever small they hold besides."""
    article = idnews.read_html(f"<title>{_TITLE}</title><main><h1>{_TITLE}</h1>{_BODY}<h4>Terkait</h4>{items}</main><p>Tentang kami</p>")
    assert [related.headline for related in article.related] == [*_TITLES]


def test_a_button_in_the_block_of_a_related_story_ends_no_list() -> None:
    """A button such as "Selengkapnya" heads what follows only in a block of its own."""
    items = "".join(f"<div>{link}<p>Selengkapnya</p></div>" for link in _LINKS)
    article = idnews.read_html(f"<title>{_TITLE}</title><body><h1>{_TITLE}</h1>{_BODY}<h4>Terkait</h4>{items}")
    assert [related.headline for related in article.related] == [*_TITLES]


@pytest.mark.parametrize(
    "other",
    [
        f"<div class=lain>{_LINKS[1]}</div>",
        f"<section>{_LINKS[1]}</section>",
        f"<div><b>Terpopuler</b></div><div>{_LINKS[1]}</div>",
        f"<div>Kabar Muara terbit setiap hari di pesisir utara</div><div>{_LINKS[1]}</div>",
        "<div>Tentang Kami</div><div><a href=/r>Susunan Redaksi Kabar Muara</a></div>",
        "<div>Komentar</div><div><a href=/u/1>Darto Wibowo dari Muara Hilir</a></div>",
    ],
)
def test_a_block_of_another_make_ends_the_related_stories(other: str) -> None:
    """A list ends at a block with another name, at another head, at one of the page's foot, and at a text that stands beside no headline."""
    article = idnews.read_html(f"<title>{_TITLE}</title><body><h1>{_TITLE}</h1>{_BODY}<h4>Terkait</h4><div>{_LINKS[0]}</div>{other}")
    assert [related.headline for related in article.related] == [_TITLES[0]]


@pytest.mark.parametrize(
    ("line", "authors", "editors"),
    [
        ("Penulis <a href=/p>Sari Lestari</a> | Editor <a href=/e>Budi Wijaya</a>", ("Sari Lestari",), ("Budi Wijaya",)),
        ("Sari Lestari | Budi Wijaya", ("Sari Lestari", "Budi Wijaya"), ()),
        ("Penulis Sari Lestari | 5 menit baca", ("Sari Lestari",), ()),
        ("<b>Penulis</b> Sari Lestari <b>Editor</b> Budi Wijaya", ("Sari Lestari",), ("Budi Wijaya",)),
    ],
)
def test_a_bar_or_nothing_parts_two_makers(line: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    """In an element for bylines each part may have its role, with no colon behind it."""
    article = _read(f"<div class=penulis>{line}</div>")
    assert (article.authors, article.editors) == (authors, editors)


@pytest.mark.parametrize(
    ("line", "author"), [("<a href=/p>Sari Lestari</a> <span>Kabarmuara.Com</span>", "Sari Lestari"), ("Sari Lestari Arum", "Sari Lestari Arum")]
)
def test_an_outlet_stands_right_behind_a_name(line: str, author: str) -> None:
    """Nothing but a blank may part a writer from the outlet; a third name is the writer's."""
    assert _read(f"<div class=penulis>{line}</div>").authors == (author,)


def test_a_rank_among_readers_is_no_name() -> None:
    """IDN Times says of a reader who writes that somebody has looked into it."""
    above = "<div class=author-name><span class=rank>Verified Writer</span><a href=/u>Sari Lestari</a></div>"
    assert _read(above).authors == ("Sari Lestari",)


@pytest.mark.parametrize("inside", [True, False])
def test_makers_stand_in_an_element_called_for_a_caption(*, inside: bool) -> None:
    """What opens with a role, a colon and a name tells of the story, whatever its element is called."""
    line = "<div class=ket>Reporter: Sari Lestari | Editor: Budi Wijaya</div>"
    article = _read(story=line + _BODY) if inside else _read(line)
    assert (article.authors, article.editors, article.captions) == (("Sari Lestari",), ("Budi Wijaya",), ())


@pytest.mark.parametrize(
    "words", ["Penulis Sari Lestari di dermaga", "Foto: Sari Lestari", f"Catatan: {'dermaga hilir dan dermaga hulu, ' * 6}yang sepi"]
)
def test_a_caption_that_tells_of_a_writer_is_one(words: str) -> None:
    """A picture may show a writer, and says so without a colon; a photographer makes no story."""
    article = _read(f"<img src=a.jpg><div class=ket>{words}</div>")
    assert (article.authors, len(article.captions)) == ((), 1)


def test_the_owner_of_a_picture_stands_beneath_its_label() -> None:
    """VIVA and tvOne set the label and the owner of a picture apart, and what looks like a dateline is none."""
    picture = "<div class=foto><img src=a.jpg><p>Dermaga hilir</p><div><span>Sumber :</span><ul><li>tvOne - Lestari</li></ul></div></div>"
    article = _read(picture, story=f"<p><b>Lampung, Kabarmuara.com</b> - {_GRAFS[0]}</p>{_BODY}")
    assert _shown(article) == [("Dermaga hilir", "tvOne - Lestari")]
    assert article.dateline is not None
    assert article.dateline.place == "Lampung"


def test_a_source_with_no_picture_above_it_owns_none() -> None:
    """The source of a story stands beneath the headline too."""
    assert _read("<div>Dermaga</div><div>Sumber :</div><div>Kabar Muara</div>").captions == ()


def test_what_announces_the_numbers_of_pages_is_no_story() -> None:
    """Themes of WordPress print "Pages:" before them, in the story's own element; a word with a colon may head what is told."""
    pages = "<div class=page-links><span class=page-text>Pages:</span><span class=current>1</span><a href=/2/>2</a></div>"
    assert _read(story=_BODY + pages).text == _STORY
    assert _read(story=_BODY + pages.replace("Pages", "Halaman ")).text == _STORY
    for what in ("Panjangnya enam puluh meter dan lebarnya delapan meter di atas muara.", "1"):
        told = f"<div class=page-links><p>Dermaga:</p><p>{what}</p></div>"
        assert "\nDermaga:\n" in f"{_read(story=_BODY + told + _BODY).text}\n"


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("instagram.com/kabarmuara", _STORY),
        ("https://kabarmuara.example/dermaga", f"{_GRAFS[0]}\nhttps://kabarmuara.example/dermaga\n{_GRAFS[1]}\n{_GRAFS[2]}"),
    ],
)
def test_an_account_of_a_network_owns_a_picture(words: str, text: str) -> None:
    """IDN Times prints it as an address beneath the picture; an address of another site is told."""
    story = f"<p>{_GRAFS[0]}</p><div><img src=a.jpg><span>{words}</span></div><p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p>"
    assert _read(story=story).text == text


def test_an_account_without_a_picture_is_told() -> None:
    """A story sends readers to one, on a page and in a text."""
    grafs = [_GRAFS[0], "Pendaftaran dibuka di:", "instagram.com/kabarmuara", *_GRAFS[1:]]
    assert _read(story="".join(f"<p>{graf}</p>" for graf in grafs)).text == "\n".join(grafs)
    assert idnews.read_text("\n".join(grafs)).text == "\n".join(grafs)


@pytest.mark.parametrize(
    ("words", "shown"), [("Dermaga di muara (ANTARA)", ("Dermaga di muara", "ANTARA")), ("Gedung komisi (KPK)", ("Gedung komisi (KPK)", None))]
)
def test_an_agency_in_brackets_owns_a_picture(words: str, shown: tuple[str, str | None]) -> None:
    """Letters in capitals behind a name are short for it, unless they are an agency's."""
    caption = idnews.parse_caption(words)
    assert caption is not None
    assert (caption.text, caption.credit) == shown


def test_a_handout_has_no_photographer() -> None:
    """Tribun prints "HO" above the caption of a picture that somebody handed out."""
    assert _shown(_read("<div id=artimg><div><span>HO</span><br>Dermaga di muara.</div></div>")) == [("Dermaga di muara.", "HO")]


_POSTED: Final = "<div class=kotak><h2 class=date-header>{}</h2><div><div><div><h3>{}</h3><div class=post-body>{}</div></div></div></div></div>"


def test_a_day_stands_above_all_that_was_posted_on_it() -> None:
    """Blogger prints it some boxes further out than the headline."""
    page = _POSTED.format("Selasa, 04 Maret 2014", _TITLE, _BODY)
    assert str(idnews.read_html(f"<title>{_TITLE}</title><body>{page}").published) == "Selasa, 4 Maret 2014"


def test_the_day_of_the_visit_is_not_the_storys() -> None:
    """What stands together on the page alone is no closer than that."""
    over = "<header><div class=date>Rabu, 5 Maret 2014</div></header>"
    page = f"<div><div><div><div><h3>{_TITLE}</h3>{_BODY}</div></div></div></div>"
    assert idnews.read_html(f"<title>{_TITLE}</title><body>{over}{page}").published is None


def test_a_day_right_above_the_headline_may_be_that_of_the_visit() -> None:
    """Only in the element that Blogger keeps for it is a day above everything else the story's."""
    data = "<meta property=article:published_time content=2021-03-02T10:00:00+07:00>"
    day = "<div id=page><div class=date>Rabu, 10 September 2025 10:00 WIB</div>"
    story = f"<div><div><div><article><h1>{_TITLE}</h1>{_BODY}</article></div></div></div>"
    published = idnews.read_html(f"<title>{_TITLE}</title>{data}<body>{day}{story}</div>").published
    assert published is not None
    assert published.day.isoformat() == "2021-03-02"


@pytest.mark.parametrize("words", ["Reporter: Sari Lestari/Kabar Muara", "Penulis: Sari Lestari bersama warga di muara"])
def test_a_caption_may_open_with_a_role(words: str) -> None:
    """What goes on behind the name, or an outlet behind a stroke, is no byline's."""
    article = _read(f"<figure><img src=/a.jpg><figcaption>{words}</figcaption></figure>")
    assert article.captions
    assert article.authors == ()


def test_a_short_word_with_a_colon_announces_a_promoted_story() -> None:
    """In a box of other stories "Baca:" leads to one; what tells more is the story's."""
    box = f"<table class=linksisip><tr><td><b>Lihat:</b>{_LINKS[0]}</td></tr></table>"
    article = _read(story=f"<p>{_GRAFS[0]}</p>{box}<p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p>")
    assert (article.text, [related.headline for related in article.related]) == (_STORY, [_TITLES[0]])


@pytest.mark.parametrize(
    "line",
    [
        "Simak berita tentang dermaga hanya di Tempo.co",
        "Mau Berita Terbaru Lainnya dari Warta Ekonomi? Yuk Follow Kami di Google News dengan Klik Simbol Bintang.",
    ],
)
def test_an_outlet_praises_what_it_has_more_of(line: str) -> None:
    """It stands beneath the last paragraph, in the story's own element."""
    assert _read(story=f"{_BODY}<p>{line}</p>").text == _STORY
    assert _read(story=f"{_BODY}<p>Warga menyimak berita itu hanya di balai desa.</p>").text != _STORY


@pytest.mark.parametrize(
    ("line", "published"),
    [
        ("Diposting oleh Sari Lestari pada Minggu, 4 Maret 2018 14:21", "Minggu, 4 Maret 2018 pukul 14.21 WIB"),
        ("Submitted by <span>Sari Lestari</span> on Sun, 03/04/2018 - 14:21", "Minggu, 4 Maret 2018 pukul 14.21 WIB"),
        ("Ditulis oleh Sari Lestari, Minggu, 4 Maret 2018", "Minggu, 4 Maret 2018"),
        ("Diposting oleh Sari Lestari", "None"),
    ],
)
def test_by_whom_and_when_stand_on_one_line(line: str, published: str) -> None:
    """What blogs and Drupal print beneath the headline names the writer, and tells when."""
    article = _read(f"<div class=meta>{line}</div>")
    assert (article.authors, str(article.published), article.text) == (("Sari Lestari",), published, _STORY)


def test_roles_and_names_stand_in_the_cells_of_a_table() -> None:
    """Each role has its name behind it, though a cell with a colon stands between."""
    rows = "".join(f"<tr><td>{role}</td><td>:</td><td>{name}</td></tr>" for role, name in (("Pewarta", "Sari Lestari"), ("Editor", "Budi Wijaya")))
    article = _read(below=f"<table>{rows}</table>")
    assert (article.authors, article.editors) == (("Sari Lestari",), ("Budi Wijaya",))
    assert _read(below="<table><tr><td>Editor</td><td>:</td><td>2 orang</td></tr></table>").editors == ()


@pytest.mark.parametrize(("last", "text"), [("Ombak tenang. [sl/bw]", f"{_STORY}\nOmbak tenang."), ("Kabar lain", _STORY)])
def test_a_paragraph_in_square_brackets_goes_on_with_the_story(last: str, text: str) -> None:
    """A promoted story above the last paragraph ends none that is signed beneath it."""
    box = f"<div><h2>Baca Juga:</h2>{_LINKS[0]}</div>"
    assert _read(story=f"{_BODY}{box}<p>{last}</p>").text == text


def test_a_theme_in_a_list_of_facts_is_no_name() -> None:
    """DW tells date, writer and theme beneath the story."""
    facts = "<ul class=smallList><li><strong>Penulis</strong> Sari Lestari</li><li><strong>Tema</strong> <a href=/t>Indonesia</a></li></ul>"
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><p class=intro>Warga menunggu dermaga baru di muara.</p><div class=longText>{_BODY}</div>{facts}"
    article = idnews.read_html(page, url="https://www.dw.com/id/dermaga/a-1")
    assert (article.authors, article.text) == (("Sari Lestari",), _STORY)


@pytest.mark.parametrize("name", ["itemIntroText", "article-intro"])
def test_an_introduction_may_be_the_first_of_the_story(name: str) -> None:
    """Joomla cuts a story in two, and calls the first part so."""
    article = idnews.read_html(f"<title>{_TITLE}</title><h1>{_TITLE}</h1><div class={name}>{_BODY}</div><div class=itemFullText>{_BODY}</div>")
    assert article.standfirst is None


@pytest.mark.parametrize("credit", ["unsplash.com/Sari Lestari", "shutterstock"])
def test_a_copyright_stands_before_an_address(credit: str) -> None:
    """Fimela and its sisters print both behind a stroke."""
    caption = idnews.parse_caption(f"ilustrasi dermaga/copyright {credit}")
    assert caption is not None
    assert (caption.text, caption.credit) == ("ilustrasi dermaga", credit)


def test_a_picture_of_ones_own() -> None:
    """Readers who write say so in a word: "dokpri"."""
    caption = idnews.parse_caption("Dermaga di muara. (dokpri)")
    assert caption is not None
    assert (caption.text, caption.credit) == ("Dermaga di muara.", "dokpri")


@pytest.mark.parametrize(("words", "shown"), [("Dermaga lama (Antara)", [("Dermaga lama", "Antara")]), ("Kapal bersandar. (Antara)", [])])
def test_an_agency_owns_what_stands_beneath_a_picture(words: str, shown: list[tuple[str, str]]) -> None:
    """A few words and an agency are its caption, and a sentence that an agency signs is the story's last."""
    assert _shown(_read(story=f"{_BODY}<div><img src=a.jpg><span>{words}</span></div>")) == shown


def test_the_bbc_heads_its_related_stories() -> None:
    """Two links beneath a head of many words."""
    article = _read(below=f"<div><h2>Lebih lanjut tentang berita ini</h2><ul><li>{_LINKS[0]}</li><li>{_LINKS[1]}</li></ul></div>")
    assert [related.headline for related in article.related] == [*_TITLES[:2]]


def test_a_summary_stands_beneath_the_closing_tag() -> None:
    """JPNN sums a story up in a heading between its tag and its makers; a paragraph there is of the story's next page."""
    signed = "<p>Redaktur : Budi Wijaya</p>"
    summary = "Dermaga hilir dibangun ulang dan nelayan berlabuh di tempat lain."
    for tag, text in (("h4", _STORY), ("p", f"{_STORY}\n{summary}")):
        assert _read(story=f"{_BODY}<p>(sl/bw)</p><{tag}>{summary}</{tag}>{signed}").text == text


def test_what_a_player_says_without_scripts_is_no_story() -> None:
    """It asks the reader for another browser."""
    player = "<p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p>"
    assert _read(story=f"<p>{_GRAFS[0]}</p>{player}<p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p>").text == _STORY


@pytest.mark.parametrize("name", ["Moch. Sari Lestari", "Ach. Lestari", "Tb. Darto Wibowo"])
def test_a_first_name_is_shortened(name: str) -> None:
    """Its stop ends no name."""
    assert _read(f"<div>Oleh {name}</div><div>Minggu, 4 Maret 2018 14:21 WIB</div>").authors == (name,)


def test_what_heads_the_writers_box_is_no_name() -> None:
    """Its element is named for the writer as the name's is."""
    box = "<div class=author-card><h5>Tentang Penulis</h5><b>Sari Lestari</b><p>Sari Lestari adalah wartawan Kabar Muara.</p></div>"
    assert _read(below=box).authors == ("Sari Lestari",)


@pytest.mark.parametrize(
    ("stamp", "published"),
    [
        ("<time datetime=2018-03-04T14:21:00+07:00>7 tahun yang lalu</time>", "Minggu, 4 Maret 2018 pukul 14.21 WIB"),
        ("<time>7 tahun yang lalu</time>", "None"),
    ],
)
def test_an_element_keeps_the_day_of_an_age_in_years(stamp: str, published: str) -> None:
    """Pages of WordPress for mobile phones tell how many years ago; without what their element says, that is no day."""
    assert str(_read(f"<div>{stamp}</div>").published) == published.replace("14.21 WIB", "14.21.00 WIB")


@pytest.mark.parametrize("heading", ["<h5>By <a href=/a>Sari Lestari</a> - March 4, 2018 2:21 pm</h5>", "<h5>Nelayan Menunggu</h5>"])
def test_a_heading_beneath_the_headline_may_name_the_writer(heading: str) -> None:
    """A theme prints name and stamp in one; another heading is of the story."""
    article = _read(heading)
    assert (article.authors, article.text) == ((("Sari Lestari",), _STORY) if "By" in heading else ((), f"Nelayan Menunggu\n{_STORY}"))


def test_a_text_called_a_teaser_is_a_standfirst() -> None:
    """DW prints it beneath the writer."""
    article = _read("<div><a class=author href=/p>Sari Lestari</a><p class=teaser-text>Warga menunggu dermaga baru di muara sungai.</p></div>")
    assert (article.text, article.standfirst) == (_STORY, "Warga menunggu dermaga baru di muara sungai.")


@pytest.mark.parametrize(
    ("line", "authors", "editors"),
    [
        ("Sari Lestari Tim Redaksi", ("Sari Lestari",), ()),
        ("Sari Lestari Ikuti", ("Sari Lestari",), ()),
        ("Sari Lestari Kontributor", ("Sari Lestari",), ()),
        ("Sari Lestari Editor", (), ("Sari Lestari",)),
        ("Sari Lestari Arum", ("Sari Lestari Arum",), ()),
    ],
)
def test_a_desk_a_button_or_a_role_stands_right_behind_a_name(line: str, authors: tuple[str, ...], editors: tuple[str, ...]) -> None:
    """In an element for bylines nothing but a blank may part them; a third name is the writer's."""
    article = _read(f"<div class=penulis>{line}</div>")
    assert (article.authors, article.editors) == (authors, editors)


def test_who_is_called_the_editor_elsewhere_did_not_write() -> None:
    """Kompas joins writer and editor in one line, and tells them apart in another."""
    joined = "<div class=author>Sari Lestari, Budi Wijaya</div>"
    apart = "<div><b>Sari Lestari</b><p>Penulis</p></div><div><b>Budi Wijaya</b><p>Editor</p></div>"
    assert (_read(joined + apart).authors, _read(joined + apart).editors) == (("Sari Lestari",), ("Budi Wijaya",))
    assert _read(joined).authors == ("Sari Lestari", "Budi Wijaya")


@pytest.mark.parametrize(
    ("words", "text", "credit"),
    [
        ("Dermaga di muara/Shutterstock", "Dermaga di muara", "Shutterstock"),
        ("Dermaga di muara sungai. Dok Shutterstock", "Dermaga di muara sungai.", "Dok Shutterstock"),
        ("Dermaga di muara sungai. IST", "Dermaga di muara sungai.", "IST"),
        ("Dermaga di muara sungai. (BNPB)", "Dermaga di muara sungai.", "BNPB"),
        ("Dermaga di muara sungai. / Antara", "Dermaga di muara sungai.", "Antara"),
        # What a picture is, a short form and a side are no owners.
        ("Dermaga di muara (ilustrasi)", "Dermaga di muara (ilustrasi)", None),
        ("Kepala badan bencana (BNPB)", "Kepala badan bencana (BNPB)", None),
        ("Bupati dan kepala dinas. (kanan)", "Bupati dan kepala dinas. (kanan)", None),
    ],
)
def test_how_owners_of_pictures_are_printed(words: str, text: str, credit: str | None) -> None:
    """Behind a stroke, behind the last sentence, and in brackets behind that."""
    caption = idnews.parse_caption(words)
    assert caption is not None
    assert (caption.text, caption.credit) == (text, credit)


def test_a_short_line_where_a_publisher_promotes_is_the_frame() -> None:
    """Its place says so, whatever it says."""
    kabar = idnews.Publisher("Kabar Muara", ("kabarmuara.example",), places={idnews.Label.RELATED: ".kait"})
    box = f"<div class=kait><p>Iklan baris</p>{_LINKS[0]}</div>"
    page = f"<title>{_TITLE}</title><h1>{_TITLE}</h1><div class=isi><p>{_GRAFS[0]}</p>{box}<p>{_GRAFS[1]}</p><p>{_GRAFS[2]}</p></div>"
    assert idnews.read_html(page, publisher=kabar).text == _STORY
