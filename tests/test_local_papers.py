"""Pages in the manner of local papers, of councils and of campuses, which no profile knows."""

from __future__ import annotations

import json
from typing import Final

import pytest

import idnews
from idnews.article import Article, GrafKind, Kind

_FIRST: Final = "Dermaga kayu di muara dibuka kembali setelah tiang-tiangnya diganti ulin, Sabtu (6/9/2025)."
_SECOND: Final = "Warga berharap tarif perahu tidak naik, kata Siti di tepi sungai."
_THIRD: Final = "Pedagang kue mulai berjualan lagi sejak pagi di ruang tunggu yang baru."
_HEADER: Final = "<header><nav><a href=/>Beranda</a> <a href=/daerah>Daerah</a></nav><div class=tanggal>Senin, 8 September 2025</div></header>"
_STAMP: Final = "<p class=date>Sabtu, 6 September 2025 09:15 WIB</p>"


def _read(story: str, *, above: str = _STAMP, before: str = "", below: str = "") -> Article:
    """Return what is read of a page with one story, under a header that shows the day of the visit."""
    return idnews.read_html(
        f"<title>Dermaga Muara Dibuka Kembali</title>{_HEADER}<article>{before}<h1>Dermaga Muara Dibuka Kembali</h1>{above}"
        f"<div class=isi>{story}</div>{below}</article>"
    )


def _paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


def _words(article: Article) -> list[str]:
    return [graf.text for graf in article.body]


@pytest.mark.parametrize(
    "paragraph",
    [
        f'{_FIRST} <strong>Baca juga: <a href="/1">Rumah Apung Jadi Perpustakaan Warga</a></strong>',
        f'{_FIRST} Baca juga: <a href="/1">Rumah Apung Jadi Perpustakaan Warga</a>',
    ],
)
def test_a_paragraph_ends_in_a_promoted_headline(paragraph: str) -> None:
    """What stands before the lead is the story's, however the line ends."""
    article = _read(_paragraphs(paragraph, _SECOND))
    assert _words(article) == [_FIRST, _SECOND]
    assert [story.headline for story in article.related] == ["Rumah Apung Jadi Perpustakaan Warga"]


@pytest.mark.parametrize("head", ["<h2>Dermaga Hilir</h2>", "<h3>Pasar Lama</h3>", "<p><strong>Dermaga Hilir</strong></p>"])
def test_a_subhead_beneath_the_first_paragraph_is_nobody(head: str) -> None:
    """Two words in capitals read as a name; in a heading, or beneath the stamp, they do not make the first paragraph a standfirst."""
    article = _read(f"<p>{_FIRST}</p>{head}<p>{_SECOND}</p><p>{_THIRD}</p>")
    assert article.standfirst is None
    assert article.lede == _FIRST


def test_a_name_beneath_the_summary_is_who_wrote() -> None:
    """Where no stamp stands above it, what stands above a bare name sums the story up."""
    article = _read(_paragraphs(_SECOND, _THIRD), above=f"<p>{_FIRST}</p><p>Laila Kusumawati</p>")
    assert (article.standfirst, article.authors) == (_FIRST, ("Laila Kusumawati",))


@pytest.mark.parametrize(
    "boxes",
    [
        "<div class=tgl><span class=d>06</span><span class=m>Sep</span><span class=y>2025</span></div>",
        "<div class=post-date><div>06</div><div>September</div><div>2025</div></div>",
        "<div class=post-date><div>Sep</div><div>6,</div><div>2025</div></div>",
    ],
)
def test_a_day_stands_in_boxes(boxes: str) -> None:
    """Day, month and year are three lines of the page and one stamp, above the headline or beneath it."""
    for article in (_read(_paragraphs(_FIRST, _SECOND), above=boxes), _read(_paragraphs(_FIRST, _SECOND), above="", before=boxes)):
        assert str(article.published) == "Sabtu, 6 September 2025"
        assert _words(article) == [_FIRST, _SECOND]


@pytest.mark.parametrize("boxes", [("12", "Sep", "2"), ("31", "Orang", "2025"), ("2024", "Hasil", "2025"), ("06", "09", "2025")])
def test_other_boxes_tell_no_day(boxes: tuple[str, ...]) -> None:
    """Two figures and a word are a score or a count as well."""
    article = _read(_paragraphs(_FIRST, _SECOND), above=_STAMP + "".join(f"<div>{box}</div>" for box in boxes))
    assert str(article.published) == "Sabtu, 6 September 2025 pukul 09.15 WIB"


def test_a_row_of_a_table_is_one_paragraph() -> None:
    """What stands in the cells of a row side by side belongs together."""
    rows = "<tr><th>Rute</th><th>Berangkat</th></tr><tr><td><p>Hulu - Hilir</p></td><td><b>07.00</b></td></tr>"
    article = _read(f"<p>{_FIRST}</p><table>{rows}</table><p>{_SECOND}</p>")
    assert _words(article) == [_FIRST, "Rute Berangkat", "Hulu - Hilir 07.00", _SECOND]
    assert [graf.kind for graf in article.body] == [GrafKind.PARAGRAPH, GrafKind.ROW, GrafKind.ROW, GrafKind.PARAGRAPH]


@pytest.mark.parametrize(
    "story",
    [
        f"<table><tr><td>{_FIRST}<br>{_SECOND}</td><td>{_THIRD}</td></tr></table>",
        f"<table><tr><td><p>{_FIRST}</p><p>{_SECOND}</p></td><td><p>{_THIRD}</p></td></tr></table>",
        f"<table><tr><td>{_FIRST}</td></tr><tr><td>{_SECOND}</td></tr><tr><td>{_THIRD}</td></tr></table>",
    ],
)
def test_a_column_of_a_layout_is_no_cell_of_a_row(story: str) -> None:
    """Where a cell holds several paragraphs, or a row one cell, each paragraph stands by itself."""
    article = _read(story)
    assert _words(article) == [_FIRST, _SECOND, _THIRD]
    assert {graf.kind for graf in article.body} == {GrafKind.PARAGRAPH}


def test_a_short_story_under_many_comments_is_an_article() -> None:
    """Two sentences and a stamp are a story, whatever readers add; forty titles are none."""
    comments = "".join(
        f"<div><b>Pembaca {number}</b><p>Semoga dermaga ini awet dan tarifnya tetap murah untuk warga hulu.</p></div>" for number in range(42)
    )
    assert _read(f"<p>{_FIRST}</p>", below=f"<div id=comments><h3>42 Komentar</h3>{comments}</div>").kind is Kind.ARTICLE
    titles = "".join(f"<li><a href=/{number}>Kabar Nomor {number} dari Muara dan Hulu Sungai</a></li>" for number in range(42))
    assert idnews.read_html(f"<title>Kabar Muara</title><h1>Indeks Berita Hari Ini</h1><ul>{titles}</ul>").kind is Kind.INDEX


@pytest.mark.parametrize("line", ["Humas | 06/09/2025 | Berita", "Administrator • 6 September 2025 • Dibaca 120 kali"])
def test_a_day_stands_between_bars(line: str) -> None:
    """A desk and a section beside a day are no standfirst."""
    article = _read(_paragraphs(_FIRST, _SECOND), above=f"<div>{line}</div>")
    assert str(article.published) == "Sabtu, 6 September 2025"
    assert (article.standfirst, article.authors, _words(article)) == (None, (), [_FIRST, _SECOND])


def test_what_joins_two_facts_is_no_kicker() -> None:
    """Themes print "di" before the section that they link."""
    article = _read(
        _paragraphs(_FIRST, _SECOND), above=f"{_STAMP}<div class=post_category><span class=teks>di</span><a href=/category/daerah>Daerah</a></div>"
    )
    assert article.kicker == "Daerah"


@pytest.mark.parametrize("sign", ["[]", " []"])
def test_empty_brackets_close_a_story(sign: str) -> None:
    """Where a tag would stand some print its brackets alone."""
    assert _words(_read(_paragraphs(_FIRST, _SECOND + sign))) == [_FIRST, _SECOND]
    assert _words(_read(_paragraphs(_FIRST, 'Ia menulis "data = []" di papan.'))) == [_FIRST, 'Ia menulis "data = []" di papan.']


def test_the_hours_of_a_live_report_are_none_of_its_words() -> None:
    """An hour in an element of its own dates an entry; in a table it is what the story tells."""
    entries = "".join(f"<div class=entri><time>{hour}</time><p>{text}</p></div>" for hour, text in (("10:05", _FIRST), ("09:40 WIB", _SECOND)))
    assert _words(_read(entries)) == [_FIRST, _SECOND]
    table = f"<p>{_FIRST}</p><table><tr><td>Hulu</td><td>09:40</td></tr></table><p>{_SECOND}</p>"
    assert _words(_read(table)) == [_FIRST, "Hulu 09:40", _SECOND]


def test_a_lead_that_tells_the_day_opens_the_story() -> None:
    """What an element called "lead" holds is a summary, or the first paragraph: only that tells the day in figures."""
    for lead, standfirst in (
        (_FIRST, None),
        ("Dermaga kayu di muara kini dibuka kembali untuk umum.", "Dermaga kayu di muara kini dibuka kembali untuk umum."),
    ):
        article = _read(_paragraphs(_SECOND, _THIRD), above=f"{_STAMP}<div class=lead><p>{lead}</p></div>")
        assert article.standfirst == standfirst
        assert _words(article)[:1] == ([_SECOND] if standfirst else [lead])


_ABOUT: Final = "PT Perahu Muara Tbk adalah perusahaan pelayaran sungai yang berdiri sejak 1998."


@pytest.mark.parametrize(
    "foot",
    [
        f"<p><b>Tentang PT Perahu Muara Tbk</b></p><p>{_ABOUT}</p>",
        f"<p>Sekilas PT Perahu Muara Tbk:</p><p>{_ABOUT}</p><p>Kontak Media:</p><p>Sari Lestari<br>Email: humas@perahumuara.example</p>",
        "<p>Narahubung:</p><p>Sari Lestari<br>0812 3456 7890</p>",
        "<p>Tentang Perahu Muara</p><p>Perahu Muara melayani dua belas rute.</p><p>Kontak Media</p><p>humas@perahumuara.example</p>",
    ],
)
def test_a_release_ends_where_its_company_tells_of_itself(foot: str) -> None:
    """Beneath a press release stand what the company is and whom to ask."""
    article = _read(_paragraphs(_FIRST, _SECOND, _THIRD) + foot)
    assert _words(article) == [_FIRST, _SECOND, _THIRD]
    assert article.authors == ()


@pytest.mark.parametrize(
    "foot",
    [
        ["Tentang Dermaga Muara", "Dermaga Muara dibangun warga dari kayu ulin pada 1998."],
        ["Tentang PT Perahu Muara", "Warga tidak mengenal perusahaan itu sebelum dermaga dibuka."],
        [
            "Tentang PT Perahu Muara Tbk",
            _ABOUT,
            *[f"Perahu nomor {number} melayani warga kampung hulu setiap pagi dan petang." for number in range(9)],
        ],
        ["Narahubung", "Warga menunjuk Siti untuk menjawab pertanyaan wisatawan di dermaga."],
    ],
)
def test_a_story_may_tell_of_a_company(foot: list[str]) -> None:
    """A subhead of the story sounds alike: its paragraph opens otherwise, or the story goes on for long beneath it."""
    assert _words(_read(_paragraphs(_FIRST, _SECOND, _THIRD, *foot))) == [_FIRST, _SECOND, _THIRD, *foot]


_POEM: Final = ["Di tepi muara", "perahu pulang", "membawa garam", "dan sisa petang"]


def test_a_poem_is_read() -> None:
    """Verses are too short for running text; breaks inside a paragraph show them."""
    stanza = f"<p>{'<br>'.join(_POEM)}</p>"
    article = _read(stanza + stanza)
    assert [graf.text for graf in article.body] == _POEM * 2
    assert article.kind is Kind.ARTICLE
    items = "".join(f"<li>{line}</li>" for line in _POEM * 2)
    links = f"<p>{'<br>'.join(f'<a href=/{line}>{line}</a>' for line in _POEM * 2)}</p>"
    for other in (f"<ul>{items}</ul>", links):
        assert _read(other).body == ()


def test_an_old_page_prints_its_headline_bold() -> None:
    """In a table of layout under the site's title no heading tells it; a bold lead that ends as a sentence does is none."""
    for line, headline in (("Dermaga Muara Dibuka Kembali", "Dermaga Muara Dibuka Kembali"), ("Dermaga muara dibuka kembali.", "Harian Muara")):
        cell = f"<font size=4><b>{line}</b></font><br>Sabtu, 6 September 2025<br><br>{_FIRST}<br><br>{_SECOND}<br><br>{_THIRD}"
        page = f"<title>Harian Muara</title><table><tr><td><a href=/>Home</a><br><a href=/kota>Kota</a></td><td>{cell}</td></tr></table>"
        article = idnews.read_html(page)
        assert article.headline == headline
        assert _words(article)[-3:] == [_FIRST, _SECOND, _THIRD]


def test_hidden_addresses_are_shown() -> None:
    """Cloudflare keeps an address in an attribute, each byte changed by the first."""
    address = "humas@muara.example"
    code = "2a" + bytes(ord(letter) ^ 0x2A for letter in address).hex()
    link = f'<a href="/cdn-cgi/l/email-protection" class="__cf_email__" data-cfemail="{code}">[email&#160;protected]</a>'
    assert _words(_read(_paragraphs(_FIRST, f"Surat dikirim ke {link} sebelum Jumat."))) == [_FIRST, f"Surat dikirim ke {address} sebelum Jumat."]
    broken = '<a data-cfemail="xyz">[email&#160;protected]</a>'
    assert "protected]" in _words(_read(_paragraphs(_FIRST, f"Surat dikirim ke {broken} sebelum Jumat.")))[1]


_STATE: Final = (
    r"window.__NUXT__=(function(a,b,c){return {layout:'x',data:[{article:{id:9,title:\"Dermaga Muara Dibuka Kembali\",hidden:!1,old:void 0,share:.5,"
    r"content:\"BODY\",published_at:b,author:{name:c}}}],error:a}}(null,\"2025-09-06 09:15:00\",\"Laila Kusumawati\"));"
)


def test_the_state_of_nuxt_2_tells_time_and_writer() -> None:
    """Nuxt 2 calls a function with the values that its data name by letters."""
    body = "".join(f"\\u003Cp\\u003E{text}\\u003C\\u002Fp\\u003E" for text in (_FIRST, _SECOND, _THIRD))
    state = _STATE.replace('\\"', '"').replace("'x'", '"x"').replace("BODY", body)
    for script, authors in ((state, ("Laila Kusumawati",)), (state.replace("}}(null", "}}[null"), ())):
        article = idnews.read_html(f"<title>Dermaga Muara Dibuka Kembali</title><div id=__nuxt></div><script>{script}</script>")
        assert _words(article) == [_FIRST, _SECOND, _THIRD]
        assert article.authors == authors
    assert idnews.read_html(f"<title>Dermaga Muara Dibuka Kembali</title><script>{state}</script>").published is not None


def test_a_short_sentence_may_open_the_story() -> None:
    """A sentence of few words is the story's where running text stands right beneath it in the same element."""
    assert _words(_read(_paragraphs("Malam itu muara sunyi.", _FIRST, _SECOND)))[0] == "Malam itu muara sunyi."
    assert _read(_paragraphs(_FIRST, _SECOND), above=f"{_STAMP}<div><p>Muara kini kembali ramai.</p></div>").standfirst == "Muara kini kembali ramai."


@pytest.mark.parametrize("story_day", ["2025-09-06T09:15:00+07:00", "2025-09-06WIB09:15:00+07:00"])
def test_the_day_of_the_visit_yields_to_what_the_page_says_of_itself(story_day: str) -> None:
    """The only day that a page shows may be that of the visit, above the headline and without a clock."""
    data = (
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Dermaga Muara Dibuka", "datePublished": "{story_day}"}}</script>'
    )
    for shown, published in (
        ("<div class=tanggal>Senin, 8 September 2025</div>", "Sabtu, 6 September 2025 pukul 09.15.00 WIB"),
        # A clock, or the same day, is the story's own.
        ("<div class=tanggal>Senin, 8 September 2025 10:20 WIB</div>", "Senin, 8 September 2025 pukul 10.20 WIB"),
        ("<div class=tanggal>Sabtu, 6 September 2025</div>", "Sabtu, 6 September 2025 pukul 09.15.00 WIB"),
    ):
        page = f"<title>Dermaga Muara Dibuka</title>{data}{shown}<h1>Dermaga Muara Dibuka</h1>{_paragraphs(_FIRST, _SECOND)}"
        assert str(idnews.read_html(page).published) == published


def test_a_stamp_that_says_published_is_believed() -> None:
    """An element that is named for changes may hold the time of publication, and says so."""
    visit = "<div>Senin, 8 September 2025</div>"
    for word, published in (("Diterbitkan", "Sabtu, 6 September 2025 pukul 09.15 WIB"), ("", "Senin, 8 September 2025")):
        stamp = f"<span class=updated>{word} 06 September 2025, 09:15 WIB</span>"
        page = f"{visit}<h1>Dermaga Muara Dibuka</h1>{stamp}{_paragraphs(_FIRST, _SECOND)}"
        assert str(idnews.read_html(page).published) == published


@pytest.mark.parametrize("line", ["LAILA KUSUMAWATI | ROHANI SIREGAR", "LAILA KUSUMAWATI"])
def test_names_in_capitals_sign_the_story(line: str) -> None:
    """Weeklies print their writers as the last line, a bar between them."""
    article = _read(_paragraphs(_FIRST, _SECOND) + f"<p><strong>{line}</strong></p>")
    assert article.authors == tuple(line.split(" | "))
    assert _words(article) == [_FIRST, _SECOND]


def test_a_contributor_is_named_beneath_the_story() -> None:
    """Who contributed to this story wrote as well; who contributed to anything else is told of."""
    article = _read(_paragraphs(_FIRST, _SECOND, "Rohani Siregar berkontribusi dalam penulisan artikel ini."))
    assert (article.authors, _words(article)) == (("Rohani Siregar",), [_FIRST, _SECOND])
    told = "Rohani Siregar berkontribusi dalam penulisan sejarah dermaga di kampung hulu."
    assert _words(_read(_paragraphs(_FIRST, _SECOND, told))) == [_FIRST, _SECOND, told]


@pytest.mark.parametrize("tag", ["aside", "div class=widget"])
def test_topics_stand_in_a_box_under_their_head(tag: str) -> None:
    """A box named for the frame holds the story's topics where it says so, and those of the site elsewhere."""
    links = "<a href=/tag/perahu>perahu</a> <a href=/tag/dermaga>dermaga</a>"
    box = f"<{tag}><div>{{}}</div><div>{links}</div></{tag.split(maxsplit=1)[0]}>"
    assert _read(_paragraphs(_FIRST, _SECOND), below=box.format("TOPIK TERKAIT")).tags == ("perahu", "dermaga")
    assert _read(_paragraphs(_FIRST, _SECOND), below=box.format("Sedang Ramai")).tags == ()


def test_a_line_named_for_topics_may_tell_who_and_when() -> None:
    """A theme calls the line with writer and stamp "meta-topic"."""
    line = "<div class=meta-topic><span><a href=/author/redaksi>Redaksi</a></span> <span>- <time>6 September 2025 - 09:15 WIB</time></span></div>"
    assert str(_read(_paragraphs(_FIRST, _SECOND), above=line).published) == "Sabtu, 6 September 2025 pukul 09.15 WIB"


def test_a_name_and_a_time_touch() -> None:
    """A time is a line of its own, whatever stands before it."""
    article = _read(_paragraphs(_FIRST, _SECOND), above="<div><span>Laila Kusumawati</span><time>6 September 2025</time></div>")
    assert (article.authors, str(article.published)) == (("Laila Kusumawati",), "Sabtu, 6 September 2025")


def test_the_data_of_a_script_name_topics() -> None:
    """A page that its scripts write has its topics in the object that holds the story."""
    article = {"title": "Dermaga Muara Dibuka", "tags": [{"name": "perahu"}, {"name": "dermaga"}], "content": _paragraphs(_FIRST, _SECOND, _THIRD)}
    data = json.dumps({"article": article})
    read = idnews.read_html(f"<title>Dermaga Muara Dibuka</title><script id=__NEXT_DATA__ type='application/json'>{data}</script>")
    assert read.tags == ("perahu", "dermaga")


def test_a_line_in_italics_beneath_a_picture_is_its_caption() -> None:
    """Editors without a place for captions set them in italics in the picture's own paragraph."""
    picture = '<p style="text-align:center"><img src="/perahu.jpg"><br><em>Warga menunggu di dermaga baru</em></p>'
    article = _read(f"<p>{_FIRST}</p>{picture}<p>{_SECOND}</p>")
    assert ([caption.text for caption in article.captions], _words(article)) == (["Warga menunggu di dermaga baru"], [_FIRST, _SECOND])


@pytest.mark.parametrize(
    "paragraph",
    [
        f'<p><img src="/perahu.jpg"><br>{_THIRD}</p>',
        f'<p><img src="/perahu.jpg"></p><p><em>{_THIRD}</em></p>',
        '<p><img src="/perahu.jpg"><br><em>"Kami senang dermaga dibuka," kata Siti.</em></p>',
    ],
)
def test_a_paragraph_beneath_a_picture_is_the_storys(paragraph: str) -> None:
    """Plain letters, a paragraph of its own or somebody's words make no caption."""
    assert len(_words(_read(f"<p>{_FIRST}</p>{paragraph}<p>{_SECOND}</p>"))) == 3


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Foto: Hendra Wiguna/Kabar Muara", idnews.Caption("", "Hendra Wiguna/Kabar Muara", url="/d.jpg")),
        ("Foto: Dermaga baru di muara", idnews.Caption("Dermaga baru di muara", None, url="/d.jpg")),
    ],
)
def test_a_photographer_alone_credits_the_picture(line: str, caption: idnews.Caption) -> None:
    """A person and an outlet say whose picture it is and nothing of what it shows; what names nobody is what it shows."""
    article = _read(f"<figure><img src=/d.jpg><figcaption>{line}</figcaption></figure>{_paragraphs(_FIRST, _SECOND)}")
    assert (caption,) == article.captions


def test_a_credit_without_a_picture_is_no_caption() -> None:
    """A text that a scraper left holds no picture, and the address of one is not its owner."""
    assert idnews.read_text(f"Foto: Hendra Wiguna/Kabar Muara\n{_FIRST}\n{_SECOND}").captions == ()
    address = "<p>(Foto: https://arsip.kabarmuara.example/335111-INFO)</p>"
    assert _read(f"<p>{_FIRST}</p>{address}<p>{_SECOND}</p>").captions == ()


def test_what_a_caption_says_of_its_owner_outranks_a_credit_above_it() -> None:
    """A credit laid over the picture and a caption beneath it that names the owner as well are one caption."""
    lines = "<div class=kredit>AFP/HENDRA WIGUNA</div><div class=caption>Dermaga baru di muara. (Hendra Wiguna/AFP)</div>"
    article = _read(f"<div class=foto><img src=/d.jpg>{lines}</div>{_paragraphs(_FIRST, _SECOND)}")
    assert [(caption.text, caption.credit) for caption in article.captions] == [("Dermaga baru di muara.", "Hendra Wiguna/AFP")]


@pytest.mark.parametrize(
    "box",
    [
        "<div class=paywall><h3>Lanjutkan membaca dengan berlangganan</h3><p>Dapatkan akses tak terbatas ke semua artikel di situs ini.</p></div>",
        "<div class=audio-player>Dengarkan artikel ini <span>00:00</span>/<span>02:10</span></div>",
        "<div class=ai-summary><h4>Ringkasan AI</h4><p>Dermaga di hilir dibuka kembali setelah tiga bulan ditutup untuk umum.</p></div>",
    ],
)
def test_boxes_of_the_frame_stand_in_the_story(box: str) -> None:
    """Offers, players and what a machine sums up are none of the story's words."""
    assert _words(_read(f"<p>{_FIRST}</p><p>{_SECOND}</p>{box}<p>{_THIRD}</p>")) == [_FIRST, _SECOND, _THIRD]
    assert _read(f"{box}<p>{_FIRST}</p><p>{_SECOND}</p>").standfirst is None


@pytest.mark.parametrize("arrow", ["»", "›", "→"])
def test_an_arrow_is_no_part_of_a_promoted_headline(arrow: str) -> None:
    """What points from the lead to the headline is a sign of the prompt."""
    article = _read(f'<p>{_FIRST}</p><p>Baca Juga {arrow} <a href="/1">Rumah Apung Jadi Perpustakaan Warga</a></p><p>{_SECOND}</p>')
    assert [story.headline for story in article.related] == ["Rumah Apung Jadi Perpustakaan Warga"]


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Sabtu, 6 September 2025 09:15 WIB | Laila Kusumawati", ("Laila Kusumawati",)),
        ("Laila Kusumawati | Kabar Muara | Sabtu, 6 September 2025 09:15 WIB", ("Laila Kusumawati",)),
        ("Daerah | Kabar Muara | Sabtu, 6 September 2025 09:15 WIB", ()),
    ],
)
def test_a_name_shares_its_line_with_a_stamp_and_the_site(line: str, authors: tuple[str, ...]) -> None:
    """Among what bars part on the line of a stamp the one name is the writer's."""
    article = _read(_paragraphs(_FIRST, _SECOND), above=f"<p>{line}</p>")
    assert (article.authors, str(article.published)) == (authors, "Sabtu, 6 September 2025 pukul 09.15 WIB")


@pytest.mark.parametrize(("line", "authors"), [("Laila Kusumawati (Kontributor)", ("Laila Kusumawati",)), ("Muara Kelapa (Peta)", ())])
def test_a_role_stands_in_brackets_behind_a_name(line: str, authors: tuple[str, ...]) -> None:
    """What stands in brackets tells what somebody did for the story, or something else."""
    assert _read(_paragraphs(_FIRST, _SECOND), above=f"<p>{line}</p>{_STAMP}").authors == authors


def test_a_bold_name_signs_the_story() -> None:
    """A person's name in bold is the last line of an unsigned story; what names nobody, or follows a byline, is not."""
    signed = _read(_paragraphs(_FIRST, _SECOND, "<b>Laila Kusumawati</b>"))
    assert (signed.authors, _words(signed)) == (("Laila Kusumawati",), [_FIRST, _SECOND])
    assert _read(_paragraphs(_FIRST, _SECOND, "<b>Rumah Apung</b>")).authors == ()
    written = _read(_paragraphs(_FIRST, _SECOND, "<b>Rohani Siregar</b>"), above=f"<p>Penulis: Laila Kusumawati</p>{_STAMP}")
    assert written.authors == ("Laila Kusumawati",)


@pytest.mark.parametrize(
    "paragraph", ["Anda memiliki informasi menarik? Kirim ke redaksi@kabarmuara.example.", "Kirim berita Anda ke redaksi@kabarmuara.example."]
)
def test_readers_are_asked_for_news(paragraph: str) -> None:
    """An invitation to send something in is none of the story's words; a question of the story's own is."""
    assert _words(_read(_paragraphs(_FIRST, _SECOND, paragraph))) == [_FIRST, _SECOND]
    question = "Anda memiliki informasi tentang dermaga? Siti bertanya begitu kepada warga."
    assert _words(_read(_paragraphs(_FIRST, question, _SECOND))) == [_FIRST, question, _SECOND]


def test_the_address_of_an_embedded_film_is_no_paragraph() -> None:
    """Where scripts put a post or a film its address alone stands; an address that is linked, or another's, is a source that the story names."""
    film = "https://www.youtube.com/watch?v=dermaga"
    assert _words(_read(_paragraphs(_FIRST, film, _SECOND))) == [_FIRST, _SECOND]
    for source in (f"Sumber film: {film}", "https://muara.example/dermaga"):
        assert source in _words(_read(_paragraphs(_FIRST, source, _SECOND)))


def test_stanzas_far_apart_are_two_things() -> None:
    """What stands many lines beneath a poem is none of it, though it breaks off alike."""
    stanza = f"<p>{'<br>'.join(_POEM)}</p>"
    between = "".join(f"<p>Baris {number}</p>" for number in range(6))
    assert [graf.text for graf in _read(stanza * 2 + between + f"<p>{'<br>'.join(_POEM[::-1])}</p>").body] == _POEM * 2


def test_an_old_page_may_print_no_headline() -> None:
    """Short lines in plain letters above a story are none."""
    cell = f"Kolom kita<br>Halaman muka<br>Edisi kota<br>Terbit pagi<br>{_FIRST}<br><br>{_SECOND}<br><br>{_THIRD}"
    assert idnews.read_html(f"<title>Harian Muara</title><table><tr><td>{cell}</td></tr></table>").headline == "Harian Muara"
