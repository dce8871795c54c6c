from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Final

import click
import pytest
from click.testing import CliRunner, Result

import idnews
from idnews.cli import idnews as command
from tests.documents import ROOT

_RIGHT: Final = "headline      | Warga Menanam Bakau\n\nbody          | Seribu bibit bakau ditanam warga di pesisir.\ncredit       +|  (Ant/Z-1)\n"
_WRONG: Final = _RIGHT.replace("headline ", "kicker   ")
_PAGE: Final = """<title>Sumur Tua Jernih Lagi | Warta Bukit</title><h1>Sumur Tua Jernih Lagi</h1><div class="wb-siapa">Wulan</div>
<div class="wb-isi"><p>Sumur tua di Desa Karang jernih lagi setelah tiga keluarga menimba lumpurnya selama sepekan penuh.</p></div>"""
_ADDRESS: Final = "https://www.wartabukit.example/desa/sumur-tua"
_PROFILE: Final = """from idnews import Label, Publisher

WARTA_BUKIT = Publisher("Warta Bukit", ("wartabukit.example",), places={Label.BODY: ".wb-isi", Label.BYLINE: ".wb-siapa"})
"""


def _run(*arguments: object, status: int = 0) -> Result:
    result = CliRunner().invoke(command, [*map(str, arguments)])
    assert result.exit_code == status, result.output
    return result


def _file(folder: Path, name: str, text: str) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_proofs_that_agree_are_counted(tmp_path: Path) -> None:
    """Where every page reads as its proof says, the count is all there is to say."""
    _file(tmp_path / "dalam", "bakau.proof", _RIGHT)
    _file(tmp_path, "lagi.proof", _RIGHT)
    assert _run("check", tmp_path).output == "2 checked: 2 agree, 0 differ\n"


def test_a_proof_that_differs_is_shown(tmp_path: Path) -> None:
    """What the proof says stands beside what is read, with the rule and the reason, and the exit status is 1."""
    path = _file(tmp_path, "bakau.proof", f"# a note\n{_WRONG}")
    assert _run("check", path, status=1).output == (
        f"--- {path}\n+++ {path}, as it reads now\n@@ row 2\n"
        "- kicker        | Warga Menanam Bakau\n"
        "+ # heads: the line of the head that reads as a headline\n"
        "+ headline      | Warga Menanam Bakau\n"
        "                |\n"
        "  body          | Seribu bibit bakau ditanam warga di pesisir.\n"
        "  credit       +|  (Ant/Z-1)\n"
        "1 checked: 0 agree, 1 differ\n"
    )


def test_what_is_accepted_agrees_from_then_on(tmp_path: Path) -> None:
    """`--accept` writes the new reading, shows what it wrote, and leaves files that agree alone."""
    path, other = _file(tmp_path, "bakau.proof", f"# a note\n{_WRONG}"), _file(tmp_path, "lain.proof", f"# utuh\n\n{_RIGHT}")
    result = _run("check", "--accept", tmp_path)
    assert "- kicker        | Warga Menanam Bakau\n" in result.stdout
    assert result.stdout.endswith("\n2 checked: 1 agree, 1 accepted\n")
    assert path.read_bytes().decode() == f"# a note\n{_RIGHT}"
    assert other.read_bytes().decode() == f"# utuh\n\n{_RIGHT}"


def test_what_is_accepted_is_put_in_place_whole(tmp_path: Path) -> None:
    """A file is never written where it stands, and so nothing that ends the command leaves half of it; links and permissions stay."""
    proof = _file(tmp_path / "jauh", "bakau.proof", _WRONG)
    proof.chmod(0o600)
    (tmp_path / "lama").hardlink_to(proof)
    link = tmp_path / "bakau.proof"
    link.symlink_to(proof)
    _run("check", "--accept", link)
    assert ((tmp_path / "lama").read_text(encoding="utf-8"), proof.read_text(encoding="utf-8")) == (_WRONG, _RIGHT)
    assert (link.is_symlink(), proof.stat().st_mode & 0o777, [*proof.parent.iterdir()]) == (True, 0o600, [proof])


def test_reasons_are_accepted_where_the_proof_gave_them(tmp_path: Path) -> None:
    """A proof that was printed with reasons gets those of the new marks, and one that was not gets none."""
    page, proof = _file(tmp_path, "bakau.txt", idnews.read_proof(_RIGHT).proof.galley.text), tmp_path / "bakau.proof"  # type: ignore[union-attr] # it has one
    _run("explain", "--format", "proof", "--reasons", page, "-o", proof)
    reasoned = proof.read_text(encoding="utf-8")
    assert reasoned.startswith("# heads: the line of the head that reads as a headline\nheadline ")
    proof.write_text(reasoned.replace("headline      |", "# a note\nkicker        |"), encoding="utf-8")
    _run("check", "--accept", proof)
    assert proof.read_text(encoding="utf-8") == f"# a note\n{reasoned}"


def test_long_rows_are_shortened_in_their_middle(tmp_path: Path) -> None:
    """Where only the label differs, both ends of a row are enough; where the words do, they are all there."""
    words = f"Seribu bibit {'bakau ' * 30}ditanam warga di pesisir."
    page, proof = _file(tmp_path, "bakau.txt", words), _file(tmp_path, "bakau.proof", f"ad            | {words}\n")
    (shown,) = [row for row in _run("check", proof, status=1).stdout.splitlines() if row.startswith("- ad")]
    assert (len(shown), shown[-16:]) == (18 + 100, "arga di pesisir.")
    page.write_text(words.replace("Seribu", "Dua ribu"), encoding="utf-8")
    assert f"- ad            | {words}\n" in _run("check", proof, status=1).stdout


def test_a_proof_of_comments_alone_is_one_of_nothing(tmp_path: Path) -> None:
    """Comments stand above a page without a word; a page that has come to lie beside it is taken with them."""
    proof = _file(tmp_path, "kosong.proof", "# url: https://kabarlembah.example/1\n# belum")
    assert _run("check", proof).output == "1 checked: 1 agree, 0 differ\n"
    _file(tmp_path, "kosong.txt", "ADVERTISEMENT")
    _run("check", "--accept", proof)
    assert proof.read_text(encoding="utf-8") == "# url: https://kabarlembah.example/1\n# belum\nad            | ADVERTISEMENT\n"


def test_the_diff_is_coloured_on_a_terminal(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With colour, and without what colours it, the diff is the same."""
    path = _file(tmp_path, "bakau.proof", _WRONG)
    plain = _run("check", path, status=1).stdout
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm-256color")
    coloured = CliRunner().invoke(command, ["check", str(path)], color=True).stdout
    assert "\x1b[31m- kicker" in coloured
    assert click.unstyle(coloured) == plain


@pytest.mark.parametrize("ending", ["html", "htm", "xhtml", "shtml"])
def test_the_page_beside_a_proof_is_read(tmp_path: Path, ending: str) -> None:
    """A proof of HTML is checked against the page itself, metadata and all; where that changes, it is said."""
    page, proof = _file(tmp_path, f"sumur.{ending}", _PAGE), tmp_path / "sumur.proof"
    _run("explain", "--format", "proof", page, "-o", proof)
    assert _run("check", tmp_path).output == "1 checked: 1 agree, 0 differ\n"
    page.write_text(_PAGE.replace("sepekan", "sebulan"), encoding="utf-8")
    shown = _run("check", tmp_path, status=1).stdout
    assert f"+++ {page}, as it reads now\n# the text of the page is not the proof's" in shown
    assert "selama sebulan penuh." in shown


def test_a_page_stands_for_what_lies_beside_it(tmp_path: Path) -> None:
    """Whoever names the page means its proof and its facts; a page without either is no proof."""
    page = _file(tmp_path, "sumur.html", _PAGE)
    assert "line 1 of the proof cannot be read" in _run("check", page, status=1).stderr
    _run("explain", "--format", "proof", page, "-o", tmp_path / "sumur.proof")
    _run("explain", "--format", "facts", page, "-o", tmp_path / "sumur.json")
    assert _run("check", page).output == "2 checked: 2 agree, 0 differ\n"


def test_a_text_beside_a_proof_is_read(tmp_path: Path) -> None:
    """A scraped text may lie beside its proof, and is the page then."""
    page = _file(tmp_path, "bakau.txt", "Seribu bibit bakau ditanam warga di pesisir.")
    _file(tmp_path, "bakau.proof", "body          | Seribu bibit bakau ditanam warga di pesisir.\n")
    assert _run("check", tmp_path).output == "1 checked: 1 agree, 0 differ\n"
    page.write_text("ADVERTISEMENT", encoding="utf-8")
    assert "+ ad            | ADVERTISEMENT\n" in _run("check", tmp_path, status=1).stdout


def test_a_proof_remembers_where_its_page_is(tmp_path: Path) -> None:
    """Written into another folder, a proof names its page as seen from there, with address, moment and publisher."""
    page = _file(tmp_path / "pages", "sumur.html", _PAGE)
    (tmp_path / "proofs").mkdir()
    proof = tmp_path / "proofs" / "desa.proof"
    _run("explain", "--format", "proof", "--as-of", "2025-10-05", "--url", _ADDRESS, "--publisher", "unknown", page, "-o", proof)
    assert proof.read_text(encoding="utf-8").startswith(
        f"# page: ../pages/sumur.html\n# url: {_ADDRESS}\n# as_of: 2025-10-05T00:00:00+07:00\n# publisher: unknown\nslug "
    )
    assert _run("check", proof).output == "1 checked: 1 agree, 0 differ\n"
    page.unlink()
    assert f"{proof} cannot be checked: its page, {proof.parent / '../pages/sumur.html'}, is missing." in _run("check", proof, status=1).stderr


def test_a_printed_proof_names_the_page_beside_it(tmp_path: Path) -> None:
    """Through a pipe the proof will lie beside its page; what came through a pipe itself lies nowhere."""
    page = _file(tmp_path, "sumur.html", _PAGE)
    assert _run("explain", "--format", "proof", page).stdout.startswith("# page: sumur.html\nslug ")
    piped = CliRunner().invoke(command, ["explain", "--format", "proof", "--publisher", "kompas.com", "-"], input=_PAGE).stdout
    assert piped.startswith("# publisher: kompas.com\nslug ")


def test_the_proof_of_a_page_that_is_gone_is_not_taken_for_a_text(tmp_path: Path) -> None:
    """A proof that shows metadata is one of HTML: without its page it cannot be checked, and the rest is all the same."""
    page = _file(tmp_path, "sumur.html", _PAGE)
    _file(tmp_path, "sumur.proof", CliRunner().invoke(command, ["explain", "--format", "proof", "-"], input=_PAGE).stdout)
    _file(tmp_path, "bakau.proof", _RIGHT)
    page.unlink()
    result = _run("check", tmp_path, status=1)
    assert "sumur.proof cannot be checked: it is the proof of an HTML page, and sumur.html is not beside it." in result.stderr
    assert result.stdout == "2 checked: 1 agree, 0 differ, 1 cannot be read\n"


def test_files_that_cannot_be_read_are_named(tmp_path: Path) -> None:
    """Each is named with what is wrong, and the exit status is 1."""
    _file(tmp_path, "baris.proof", "tanpa margin\n")
    _file(tmp_path, "siapa.proof", f"# publisher: Harian Entah\n{_RIGHT}")
    _file(tmp_path, "kapan.proof", f"# as_of: kemarin\n{_RIGHT}")
    (tmp_path / "latin.proof").write_bytes(b"body          | Caf\xe9\n")
    result = _run("check", tmp_path, tmp_path / "hilang.proof", status=1)
    assert result.stdout == "5 checked: 0 agree, 0 differ, 5 cannot be read\n"
    told = result.stderr.splitlines()
    assert [line.partition(".proof")[0].rpartition("/")[2] for line in told] == ["baris", "kapan", "latin", "siapa", "hilang"]
    assert "line 1 of the proof cannot be read" in told[0]
    assert "2025-09-05T16:30+07:00" in told[1]
    assert "is not UTF-8 (byte 19 is 0xe9)" in told[2]
    assert "'Harian Entah': give the file that describes it (--publisher-from FILE.py" in told[3]
    assert told[4].endswith("cannot be read: No such file or directory")


def test_a_folder_without_proofs_is_a_slip(tmp_path: Path) -> None:
    """Nothing was checked, so nothing is well."""
    assert "no proof is in" in _run("check", tmp_path, status=1).stderr


def test_facts_beside_a_page_are_checked(tmp_path: Path) -> None:
    """What a page tells is compared with what was written down; what was not is not asked."""
    page, facts = _file(tmp_path, "sumur.html", _PAGE), tmp_path / "sumur.json"
    _run("explain", "--format", "facts", "--url", _ADDRESS, "--as-of", "2025-10-05", page, "-o", facts)
    assert json.loads(facts.read_text(encoding="utf-8"))["headline"] == "Sumur Tua Jernih Lagi"
    assert _run("check", tmp_path).output == "1 checked: 1 agree, 0 differ\n"
    asked = {"url": _ADDRESS, "kicker": None, "headline": "Sumur Tua Jernih Lagi", "authors": ["Wulan"]}
    facts.write_text(json.dumps(asked), encoding="utf-8")
    assert _run("check", facts, status=1).stdout == (
        f"--- {facts}\n+++ {page}, as it reads now\n"
        "+ kicker        | Wulan\n"
        "  headline      | Sumur Tua Jernih Lagi\n"
        "- authors       | Wulan\n"
        "1 checked: 0 agree, 1 differ\n"
    )
    _run("check", "--accept", facts)
    assert json.loads(facts.read_text(encoding="utf-8")) == asked | {"kicker": "Wulan", "authors": []}


@pytest.mark.parametrize(
    ("text", "advice"),
    [
        ("{", "it is no JSON"),
        ("[]", "an object is needed"),
        ('{"penulis": "Wulan"}', "no fact has that name"),
        ('{"as_of": 1}', "such as 2025-09-05T16:30+07:00"),
        ('{"url": 1}', "url is an address"),
    ],
)
def test_facts_that_are_none_are_named(tmp_path: Path, text: str, advice: str) -> None:
    """A slip in the file is told from a page that reads otherwise."""
    _file(tmp_path, "sumur.html", _PAGE)
    result = _run("check", _file(tmp_path, "sumur.json", text), status=1)
    assert advice in result.stderr
    assert "1 cannot be read" in result.stdout


def test_facts_without_their_page_cannot_be_checked(tmp_path: Path) -> None:
    """In a folder other JSON is passed over; by its name it is asked for its page."""
    facts = _file(tmp_path, "sumur.json", "{}")
    assert "sumur.html, is not beside it" in _run("check", facts, status=1).stderr
    assert "no proof is in" in _run("check", tmp_path, status=1).stderr


def test_a_publisher_of_ones_own_is_tried(tmp_path: Path) -> None:
    """A profile that is not in the registry is read from its file, for explaining and for checking, by address or as the only one."""
    profile, page = _file(tmp_path, "wartabukit.py", _PROFILE), _file(tmp_path, "sumur.html", _PAGE)
    proof = tmp_path / "sumur.proof"
    for known in (["--url", _ADDRESS], []):
        _run("explain", "--format", "proof", *known, "--publisher-from", profile, page, "-o", proof)
        assert "\nbyline        | Wulan\n" in proof.read_text(encoding="utf-8")
        assert _run("check", "--publisher-from", profile, proof).output == "1 checked: 1 agree, 0 differ\n"
    assert "# publisher: wartabukit.example\n" in proof.read_text(encoding="utf-8")
    assert "'wartabukit.example'" in _run("check", proof, status=1).stderr


def test_others_pages_are_read_as_ever(tmp_path: Path) -> None:
    """A described publisher has its own pages alone: not what another was named for, nor, of several, what has no address."""
    profile = _file(tmp_path, "dua.py", f'{_PROFILE}\nKABAR_LEMBAH = Publisher("Kabar Lembah", ("kabarlembah.example",))\n')
    page = _file(tmp_path, "sumur.html", _PAGE)
    for known in ([], ["--publisher", "kompas.com"], ["--url", "https://www.kompas.com/contoh"]):
        assert "kicker        | Wulan" in _run("explain", *known, "--publisher-from", profile, page).stdout


@pytest.mark.parametrize(
    ("source", "advice"),
    [
        ("a = 1\n", "describes no publisher"),
        ("a =\n", "invalid syntax"),
        ('from idnews import Publisher\n\nX = Publisher("X", "x.example")\n', "domains of a publisher cannot be 'x.example'"),
        ('from idnews import Label, Publisher\n\nX = Publisher("X", ("x.example",), places={Label.BODY: "div > p"})\n', "'>' is no selector"),
    ],
)
def test_a_file_that_describes_nobody_is_a_wrong_option(tmp_path: Path, source: str, advice: str) -> None:
    """What cannot be read is refused before a page is."""
    assert advice in _run("check", "--publisher-from", _file(tmp_path, "x.py", source), tmp_path, status=2).stderr


def test_a_missing_file_of_publishers_is_a_wrong_option(tmp_path: Path) -> None:
    """A slip in its name is told as one."""
    assert "No such file" in _run("check", "--publisher-from", tmp_path / "hilang.py", tmp_path, status=2).stderr
    assert "Is a directory" in _run("check", "--publisher-from", tmp_path, tmp_path, status=2).stderr


def test_the_corpus_of_the_project_is_checked(tmp_path: Path) -> None:
    """The stories and the pages of the tests are in the very form that the command checks."""
    corpus = tmp_path / "corpus"
    shutil.copytree(ROOT / "tests" / "corpus", corpus)
    assert _run("check", corpus).output.endswith(" agree, 0 differ\n")


def test_a_corrected_proof_is_read_as_its_margin_says(tmp_path: Path) -> None:
    """What is named `.proof` is a proof, whatever its line ends; where text is asked for, it is one."""
    proof = _file(tmp_path, "bakau.proof", f"# url: https://www.kompas.com/contoh\r\n{_WRONG.replace(chr(10), chr(13) + chr(10))}")
    article = json.loads(_run("read", proof).stdout)
    assert (article["headline"], article["kicker"], article["url"]) == (None, "Warga Menanam Bakau", "https://www.kompas.com/contoh")
    assert article["text"] == "Seribu bibit bakau ditanam warga di pesisir."
    assert "body | Seribu" in json.loads(_run("read", "--input", "text", proof).stdout)["text"]
    assert "line 1 of the proof" in _run("read", _file(tmp_path, "rusak.proof", "tanpa margin"), status=1).stderr


def test_a_proof_knows_whose_it_is_and_when_it_was_seen() -> None:
    """The heading tells what no argument does, and an argument outranks it."""
    proof = f"# url: https://www.kompas.com/contoh\n# as_of: 2025-09-05\n{_RIGHT.replace('pesisir.', 'pesisir, Selasa (2/9).')}"
    article = idnews.read_proof(proof)
    assert (article.url, article.publisher and article.publisher.name) == ("https://www.kompas.com/contoh", "Kompas.com")
    assert [str(told.moment) for told in article.dates] == ["Selasa, 2 September 2025"]
    assert idnews.read_proof(f"# publisher: unknown\n{proof}").publisher is None
    other = idnews.read_proof(proof, url="https://www.tempo.co/contoh")
    assert (other.url, other.publisher and other.publisher.name) == ("https://www.tempo.co/contoh", "Tempo")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_publisher_of_ones_own_is_tried_on_many_pages(tmp_path: Path, jobs: str) -> None:
    """A batch reads the pages at a described publisher's addresses as its own, in every process, and others as ever."""
    profile = _file(tmp_path, "wartabukit.py", _PROFILE)
    rows = [
        {"url": url, "html": page} for url, page in ((_ADDRESS, _PAGE), (None, f'<link rel="canonical" href="{_ADDRESS}">{_PAGE}'), (None, _PAGE))
    ]
    table = _file(tmp_path, "halaman.jsonl", "".join(json.dumps(row) + "\n" for row in rows))
    told = [json.loads(line) for line in _run("read", "--publisher-from", profile, "-j", jobs, table).stdout.splitlines()]
    assert [article["authors"] for article in told] == [["Wulan"], ["Wulan"], []]
    (named, *_) = _run("read", "--publisher-from", profile, "--publisher", "warta bukit", table).stdout.splitlines()
    assert json.loads(named)["publisher"]["name"] == "Warta Bukit"


def test_a_publisher_of_ones_own_is_counted(tmp_path: Path) -> None:
    """The corpus tools take a described publisher's pages for its own, too."""
    profile = _file(tmp_path, "wartabukit.py", _PROFILE)
    table = _file(tmp_path, "halaman.jsonl", json.dumps({"url": _ADDRESS, "html": _PAGE}) + "\n")
    (census,) = json.loads(_run("stats", "--format", "json", "--publisher-from", profile, table).stdout)
    assert (census["publisher"], census["found"]["author"]) == ("Warta Bukit", 1)
    (census,) = json.loads(_run("stats", "--format", "json", table).stdout)
    assert (census["publisher"], census["found"]["author"]) == ("wartabukit.example", 0)


def test_a_page_in_html_is_read_again_as_html_whatever_its_name(tmp_path: Path) -> None:
    """A page that a crawler saved as text is what it begins as, for the check as for the command that printed its proof."""
    page = _file(tmp_path, "bakau.txt", "<p>DEMAK, Kabar.id - Seribu bibit ditanam, Selasa (2/9/2025).</p>\n<p>Mereka senang.</p>\n")
    proof = tmp_path / "bakau.proof"
    _run("explain", "--format", "proof", page, "-o", proof)
    assert _run("check", proof).output == "1 checked: 1 agree, 0 differ\n"
