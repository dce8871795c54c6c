"""Pages that a server sends in a story's place, and lines around stories of public bodies and small themes."""

from __future__ import annotations

from typing import Final

import pytest

import idnews
from idnews.article import Kind

_HEADLINE: Final = "Warga Sukarame Menanam Bakau di Muara"
_LINES: Final = (
    "Warga Desa Sukarame menanam seribu bibit bakau di pesisir utara sejak awal pekan ini.",
    "Kepala desa, Ratna Wulandari, mengatakan bibit itu berasal dari kebun warga sendiri.",
    "Penanaman berikutnya direncanakan pada bulan depan bersama para pelajar.",
)
_STORY: Final = "\n".join(_LINES)
_GRAFS: Final = "".join(f"<p>{line}</p>" for line in _LINES)


@pytest.mark.parametrize(
    ("title", "said"),
    [
        ("404", "Maaf, halaman yang Anda cari tidak ditemukan atau sudah dipindahkan."),
        ("Page not found", "It looks like nothing was found at this location. Maybe try a search?"),
        ("Perbaikan", "Mohon maaf, situs kami sedang dalam pemeliharaan. Silakan kembali beberapa saat lagi."),
        ("Just a moment...", "Checking if the site connection is secure"),
        ("403 Forbidden", "Access to this resource on the server is denied!"),
        ("Account Suspended", "This Account has been suspended. Contact your hosting provider for more information."),
    ],
)
def test_a_servers_notice_is_no_story(title: str, said: str) -> None:
    """What a server says where no page is, is the frame's; the page is empty."""
    article = idnews.read_html(f"<title>{title}</title><body><h1>{title}</h1><p>{said}</p>")
    assert (article.text, article.kind) == ("", Kind.EMPTY)


@pytest.mark.parametrize(
    "graf",
    [
        "Warga mengeluh karena pesan galat muncul, sehingga halaman layanan tidak ditemukan oleh mereka.",
        "Situs layanan desa sempat terganggu, dan petugas dalam perjalanan untuk memperbaiki jaringan itu.",
        "Ratna meminta warga agar kembali beberapa hari lagi untuk mengambil bibit.",
    ],
)
def test_a_story_tells_of_pages_that_failed(graf: str) -> None:
    """A story about a failing site keeps its sentences."""
    assert graf in idnews.read_html(f"<h1>{_HEADLINE}</h1><div>{_GRAFS}<p>{graf}</p></div>").text


def test_a_reader_who_has_not_paid_is_told_so() -> None:
    """The notice of a paywall is no paragraph."""
    wall = "<p>Artikel ini hanya untuk pelanggan. Silakan masuk atau berlangganan untuk melanjutkan membaca.</p>"
    assert idnews.read_html(f"<h1>{_HEADLINE}</h1><div>{_GRAFS}{wall}</div>").text == _STORY


def test_icons_part_a_desk_from_a_stamp() -> None:
    """Where a picture parts a desk, a day and a count, their words are all on one line."""
    meta = "<p><i class=user></i> Diskominfo <i class=calendar></i> 07 Feb 2025 <i class=eye></i> 125 kali</p>"
    article = idnews.read_html(f"<h1>{_HEADLINE}</h1>{meta}<div>{_GRAFS}</div>")
    assert (str(article.published), article.standfirst, article.text) == ("Jumat, 7 Februari 2025", None, _STORY)


def test_a_sentence_that_opens_with_a_desk_is_no_stamp() -> None:
    """A desk may do something on a day."""
    graf = "Diskominfo 7 Februari 2025 membuka kelas menulis bagi warga desa di pesisir utara."
    assert idnews.read_html(f"<h1>{_HEADLINE}</h1><div>{_GRAFS}<p>{graf}</p></div>").text == f"{_STORY}\n{graf}"


def test_spans_that_are_set_as_blocks_are_lines() -> None:
    """A style may make a paragraph of an inline element."""
    spans = "".join(f'<span style="display:block">{line}</span>' for line in ("Penulis", "Sari Lestari", *_STORY.split("\n")))
    article = idnews.read_html(f"<h1>{_HEADLINE}</h1><div>{spans}</div>")
    assert (article.text, article.authors) == (_STORY, ("Sari Lestari",))
    bold = _STORY.replace("Kepala desa", '<span style="color:red">Kepala </span><span style="color:red">desa</span>')
    assert idnews.read_html(f"<h1>{_HEADLINE}</h1><div>{''.join(f'<p>{line}</p>' for line in bold.split(chr(10)))}</div>").text == _STORY


def test_a_dateline_beneath_a_role_is_no_name() -> None:
    """NU Online prints name, role, and the dateline on lines of their own."""
    page = f"<h1>{_HEADLINE}</h1><p>Sari Lestari</p><p>Kontributor</p><div><p><b>Jombang, NU Online</b></p>{_GRAFS}</div>"
    article = idnews.read_html(page)
    assert (article.authors, article.dateline and article.dateline.place, article.text) == (("Sari Lestari",), "Jombang", _STORY)


@pytest.mark.parametrize("line", ["Home » Berita » Daerah", "in Daerah", "Reading Time: 2 mins read", "15 VIEWS", "VIEWS"])
def test_a_themes_words_stand_above_a_scraped_story(line: str) -> None:
    """Where the page is filed and how long it takes to read are neither kicker nor standfirst."""
    article = idnews.read_text(f"{_HEADLINE}\n20 Juni 2024\n{line}\n\nREMBANG - {_STORY}")
    assert (article.headline, article.kicker, article.standfirst, article.text) == (_HEADLINE, None, None, _STORY)


def test_what_the_writer_is_stands_beneath_a_scraped_story() -> None:
    """A remark on the writer is no sentence of the story; a sentence about a writer is."""
    assert idnews.read_text(f"{_STORY}\n*Penulis adalah dosen di Universitas Bahari").text == _STORY
    graf = "Penulis buku itu adalah guru yang tinggal di pesisir utara sejak kecil."
    assert idnews.read_text(f"{_STORY}\n{graf}").text == f"{_STORY}\n{graf}"


def test_a_portal_signs_with_its_admin() -> None:
    """A line that says by whom a scraped page was posted is a byline."""
    article = idnews.read_text(f"Ditulis oleh Admin\n{_HEADLINE}\nREMBANG - {_STORY}")
    assert (article.kicker, article.headline, article.authors) == (None, _HEADLINE, ())
    graf = "Ditulis oleh warga desa, buku tentang bakau itu dibaca para pelajar di pesisir utara."
    assert idnews.read_text(f"{_STORY}\n{graf}").text == f"{_STORY}\n{graf}"


def test_points_of_a_story_beneath_a_promoted_one_are_its_own() -> None:
    """A list in small letters beneath "Baca juga: …" is the story's; one of titles is promoted as well."""
    points = "* bibit ditanam di lahan dua hektare oleh warga\n* dana berasal dari iuran warga desa"
    article = idnews.read_text(f"{_LINES[0]}\nBaca juga: Rob Merendam Sekolah di Muara\n{points}\n{_LINES[1]}")
    assert [related.headline for related in article.related] == ["Rob Merendam Sekolah di Muara"]
    assert article.text == f"{_LINES[0]}\n{points}\n{_LINES[1]}"
    titles = "* Warga Sukarame Panen Raya di Lereng\n* Nelayan Muara Kembali Melaut"
    article = idnews.read_text(f"{_LINES[0]}\nBaca juga:\n{titles}\n{_LINES[1]}")
    assert [related.headline for related in article.related] == ["Warga Sukarame Panen Raya di Lereng", "Nelayan Muara Kembali Melaut"]


def test_the_head_of_a_summary_is_no_kicker() -> None:
    """IDN Times heads its points with "Intinya sih..."; a scraper keeps the words."""
    article = idnews.read_text(f"Intinya sih...\nWarga menanam bakau di pesisir utara\n\nREMBANG, KABAR.id - {_STORY}")
    assert (article.kicker, article.text) == (None, _STORY)


def test_who_leads_the_desk_edits() -> None:
    """The editor in charge of the day is called "Redpel"; in a sentence the word is one."""
    article = idnews.read_text(f"{_STORY}\nRedpel: Dewi Anggraini")
    assert (article.editors, article.text) == (("Dewi Anggraini",), _STORY)
    graf = "Seorang redpel di koran itu bercerita tentang bakau kepada para pelajar desa."
    assert idnews.read_text(f"{_STORY}\n{graf}").text == f"{_STORY}\n{graf}"
