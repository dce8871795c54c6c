"""The explained page in a browser, used as readers use it: with a mouse, with a keyboard, with a finger, by day and by night."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest

import idnews
from idnews.explained_page import print_cell, print_page
from idnews.explained_page.palette import DARK, LIGHT
from tests.documents import ROOT
from tests.strategies.hostile import ATTACKS

pytest.importorskip("selenium")

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webelement import WebElement

from docs.screenshot import chromium as chromium_with

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(
        shutil.which("chromium") is None or shutil.which("chromedriver") is None,
        reason="Chromium and its driver are not installed (Debian: chromium, chromium-driver)",
    ),
]

_FETCHED: Final = datetime.fromisoformat("2025-09-07T10:00+07:00")
_MENU: Final = "".join(f"<li><a href=/{number}>Kanal {number}</a></li>" for number in range(1, 9))
_HTML: Final = (ROOT / "examples" / "perahu-baca.html").read_text(encoding="utf-8").replace("<body>", f"<body><ul>{_MENU}</ul>")
_ARTICLE: Final = idnews.read_html(_HTML, as_of=_FETCHED)
_TEXT: Final = idnews.read_text((ROOT / "examples" / "pasar-terapung.txt").read_text(encoding="utf-8"), as_of=_FETCHED)
_LONG_WORD: Final = "x" * 600
Browser: TypeAlias = webdriver.Chrome
Open: TypeAlias = Callable[[str], Browser]


@pytest.fixture(scope="module")
def chromium(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Browser]:
    """Return a browser that knows nothing and asks nobody."""
    with chromium_with(tmp_path_factory.mktemp("chromium")) as browser:
        yield browser


@pytest.fixture
def show(chromium: Browser, tmp_path: Path) -> Iterator[Open]:
    """Return how to open a page; whatever a test does with it, nothing is reported to the console and nothing asked of the network."""

    def opened(html: str) -> Browser:
        path = tmp_path / "seen.html"
        path.write_text(html, encoding="utf-8")
        chromium.get(path.as_uri())
        return chromium

    _look(chromium)
    _size(chromium, 1440, 1000)
    yield opened
    reported: Callable[[str], list[object]] = chromium.get_log
    assert reported("browser") == []
    assert chromium.execute_script("return performance.getEntriesByType('resource').length") == 0
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": False})
    chromium.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": False})


def _look(browser: Browser, *, dark: bool = False, medium: str = "") -> None:
    features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"}, {"name": "prefers-reduced-motion", "value": "reduce"}]
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": medium, "features": features})


def _size(browser: Browser, width: int, height: int) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})


def _one(browser: Browser, selector: str) -> WebElement:
    return browser.find_element(By.CSS_SELECTOR, selector)


def _all(browser: Browser, selector: str) -> list[WebElement]:
    return [*browser.find_elements(By.CSS_SELECTOR, selector)]


def _is_shown(browser: Browser, selector: str) -> bool:
    return bool(browser.execute_script("return [...document.querySelectorAll(arguments[0])].some((e) => e.checkVisibility())", selector))


def _told(browser: Browser) -> str:
    """Return what the note says; `""` where there is none."""
    return str(_one(browser, "#why").text)


def _seen_text(browser: Browser) -> list[str]:
    """Return the words of the page that can be seen."""
    return [line for line in _one(browser, ".galley").text.splitlines() if line.strip()]


def _style(browser: Browser, selector: str, name: str) -> str:
    return str(browser.execute_script("return getComputedStyle(document.querySelector(arguments[0])).getPropertyValue(arguments[1])", selector, name))


def _hex(colour: str) -> str:
    return "#{:02x}{:02x}{:02x}".format(*map(int, re.findall(r"\d+", colour)[:3]))


def _focused(browser: Browser) -> WebElement:
    return browser.switch_to.active_element


def _press(browser: Browser, *keys: str) -> None:
    ActionChains(browser).send_keys(*keys).perform()


def _into_the_page(browser: Browser) -> None:
    """Go by the Tab key from the legend into the page, past what is folded."""
    browser.execute_script("[...document.querySelectorAll('.legend input')].at(-1).focus()")
    for _ in range(8):
        _press(browser, Keys.TAB)
        if _focused(browser).tag_name == "mark":
            return
    pytest.fail("the Tab key does not lead to the marks")


def test_a_switch_takes_a_label_off_and_puts_it_back(show: Open) -> None:
    """A click in the legend hides the stretches of a label and the rows that hold nothing else; another shows them again."""
    browser = show(print_page(_ARTICLE))
    key = _one(browser, ".legend input[data-label=related]")
    key.click()
    assert not _is_shown(browser, "mark[data-label=related], .row[data-labels=related], .margin i[data-label=related]")
    assert _is_shown(browser, "mark[data-label=body]")
    assert "line-through" in _style(browser, ".legend input[data-label=related] + .key", "text-decoration-line")
    key.click()
    assert _is_shown(browser, "mark[data-label=related]")


def test_a_switch_works_by_keyboard(show: Open) -> None:
    """A label is switched by the space bar like any box to tick."""
    browser = show(print_page(_ARTICLE))
    browser.execute_script("document.querySelector('.legend input[data-label=tag]').focus()")
    _press(browser, Keys.SPACE)
    assert not _is_shown(browser, "mark[data-label=tag]")
    assert _focused(browser).get_attribute("checked") is None
    assert _style(browser, ".legend input[data-label=tag]", "outline-style") == "solid"


def test_a_row_whose_labels_are_all_off_is_gone(show: Open) -> None:
    """A row that holds the story's last words and who signed it leaves no gap when both are off."""
    browser = show(print_page(_ARTICLE))
    row = ".row[data-labels='body credit']"
    _one(browser, ".legend input[data-label=credit]").click()
    assert _is_shown(browser, row)
    _one(browser, ".legend input[data-label=body]").click()
    assert not _is_shown(browser, row)


@pytest.mark.parametrize("article", [_ARTICLE, _TEXT], ids=["html", "text"])
def test_the_story_alone_is_the_story_alone(show: Open, article: idnews.Article) -> None:
    """One button leaves the words of the story, the other brings the page back, and each says that it is pressed."""
    browser = show(print_page(article))
    whole = _seen_text(browser)
    _one(browser, "button[value=story]").click()
    assert [line.strip() for line in _seen_text(browser)] == article.text.splitlines()
    assert [button.get_attribute("aria-pressed") for button in _all(browser, ".shortcuts button")] == ["false", "true"]
    _one(browser, "button[value=all]").click()
    assert _seen_text(browser) == whole
    assert [button.get_attribute("aria-pressed") for button in _all(browser, ".shortcuts button")] == ["true", "false"]


def test_pointing_shows_the_reason(show: Open) -> None:
    """The note says the label, the reason, the rule, and what the label means; it goes when the pointer does."""
    browser = show(print_page(_ARTICLE))
    ActionChains(browser).move_to_element(_one(browser, "mark[data-label=credit]")).perform()
    for words in ("credit", "a code in brackets behind a full stop", "closing_tags", "The closing tag that signs a story"):
        assert words in _told(browser)
    ActionChains(browser).move_to_element(_one(browser, ".mast h1")).perform()
    browser.execute_async_script("setTimeout(arguments[0], 300)")
    assert _told(browser) == ""


def test_the_note_can_be_pointed_at(show: Open) -> None:
    """Whoever moves onto the note to read it keeps it."""
    browser = show(print_page(_ARTICLE))
    ActionChains(browser).move_to_element(_one(browser, "mark[data-label=credit]")).perform()
    ActionChains(browser).move_to_element(_one(browser, "#why")).perform()
    browser.execute_async_script("setTimeout(arguments[0], 300)")
    assert "closing_tags" in _told(browser)


def test_the_note_goes_with_its_mark(show: Open) -> None:
    """A mark that is scrolled out of sight takes its note along, and brings it back."""
    browser = show(print_page(_ARTICLE))
    _size(browser, 390, 600)
    browser.execute_script("document.querySelector('mark[data-label=headline]').focus()")
    assert "a heading that says what the page calls itself" in _told(browser)
    browser.execute_async_script("scrollTo(0, document.documentElement.scrollHeight); setTimeout(arguments[0], 200)")
    assert _told(browser) == ""
    browser.execute_async_script("document.querySelector('mark:focus').scrollIntoView(); setTimeout(arguments[0], 200)")
    assert "a heading that says what the page calls itself" in _told(browser)


def test_a_pointer_that_passes_leaves_the_note_of_the_focus(show: Open) -> None:
    """Whoever goes by keyboard gets the note back when the pointer has gone."""
    browser = show(print_page(_ARTICLE))
    _into_the_page(browser)
    ActionChains(browser).move_to_element(_one(browser, "mark[data-label=ad]")).perform()
    assert "An advertisement, or the label" in _told(browser)
    ActionChains(browser).move_to_element(_one(browser, ".mast h1")).perform()
    browser.execute_async_script("setTimeout(arguments[0], 300)")
    assert "a heading that says what the page calls itself" in _told(browser)


def test_the_keyboard_leads_from_mark_to_mark(show: Open) -> None:
    """The page is one stop of the Tab key; arrows, Home and End go along its marks, each shows its reason, and Escape puts the note away."""
    browser = show(print_page(_ARTICLE))
    _into_the_page(browser)
    assert _focused(browser).get_attribute("data-label") == "headline"
    assert "a heading that says what the page calls itself" in _told(browser)
    assert _style(browser, "mark:focus", "outline-style") == "solid"
    _press(browser, Keys.ARROW_DOWN)
    assert _focused(browser).get_attribute("data-label") == "byline"
    assert "its element is named for it" in _told(browser)
    _press(browser, Keys.END)
    assert _focused(browser).text == "Terpopuler"
    _press(browser, Keys.ESCAPE)
    assert _told(browser) == ""
    _press(browser, Keys.HOME, Keys.ARROW_UP)
    assert _focused(browser).get_attribute("data-label") == "headline"
    assert len(_all(browser, "mark[tabindex='0']")) == 1
    _press(browser, Keys.TAB)
    assert _focused(browser).tag_name != "mark"


def test_arrows_pass_over_what_is_off(show: Open) -> None:
    """A mark that cannot be seen is no stop."""
    browser = show(print_page(_ARTICLE))
    _one(browser, ".legend input[data-label=byline]").click()
    _into_the_page(browser)
    _press(browser, Keys.ARROW_RIGHT)
    assert _focused(browser).get_attribute("data-label") == "timestamp"
    _press(browser, Keys.ARROW_LEFT)
    assert _focused(browser).get_attribute("data-label") == "headline"


def test_a_mark_describes_itself_to_whoever_listens(show: Open) -> None:
    """In the tree of accessibility a mark's description is its label, its reason and its rule."""
    browser = show(print_page(_ARTICLE))
    browser.execute_cdp_cmd("DOM.enable", {})
    document = browser.execute_cdp_cmd("DOM.getDocument", {})
    node = browser.execute_cdp_cmd("DOM.querySelector", {"nodeId": document["root"]["nodeId"], "selector": "mark[data-label=credit]"})
    tree: dict[str, Any] = browser.execute_cdp_cmd("Accessibility.getPartialAXTree", {"nodeId": node["nodeId"], "fetchRelatives": False})
    assert tree["nodes"][0]["description"]["value"] == "credit: a code in brackets behind a full stop (rule: closing_tags)"


def test_a_finger_shows_the_reason(show: Open) -> None:
    """A tap on a stretch is enough."""
    browser = show(print_page(_ARTICLE))
    _size(browser, 390, 844)
    browser.execute_cdp_cmd("Emulation.setTouchEmulationEnabled", {"enabled": True})
    mark = _one(browser, "mark[data-label=headline]")
    browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", mark)
    box: dict[str, float] = browser.execute_script("return arguments[0].getClientRects()[0].toJSON()", mark)
    point = {"x": box["x"] + 20, "y": box["y"] + 8}
    browser.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    browser.execute_cdp_cmd("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    browser.execute_async_script("setTimeout(arguments[0], 400)")
    assert "a heading that says what the page calls itself" in _told(browser)


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_day_and_night_have_their_colours(show: Open, *, dark: bool) -> None:
    """The page follows the reader's choice, and the colours that are tested for their contrast are those that are shown."""
    browser = show(print_page(_ARTICLE))
    _look(browser, dark=dark)
    theme = DARK if dark else LIGHT
    assert _hex(_style(browser, "html", "background-color")) == theme.paper
    assert _hex(_style(browser, "body", "color")) == theme.ink
    assert _hex(_style(browser, "mark[data-label=byline]", "background-color")) == theme.hues["teal"].tint
    assert _hex(_style(browser, "mark[data-label=furniture]", "color")) == theme.muted
    assert _hex(_style(browser, ".margin i[data-label=byline]", "color")) == theme.hues["teal"].ink


@pytest.mark.parametrize("width", [320, 360, 768, 1024, 1440, 2560])
def test_nothing_sticks_out(show: Open, width: int) -> None:
    """No width has a page that scrolls sideways, even where a word or an address is longer than the screen."""
    long = idnews.read_html(
        _HTML.replace("buku basah", _LONG_WORD).replace("Rohani Siregar", _LONG_WORD).replace("perahu-baca.jpg", f"{_LONG_WORD}.jpg"), as_of=_FETCHED
    )
    for article in (_TEXT, long, idnews.Article.from_dict(long.to_dict())):
        browser = show(print_page(article))
        _size(browser, width, 800)
        assert browser.execute_script("return document.documentElement.scrollWidth") == width
        assert browser.execute_script("return [...document.querySelectorAll('.beside')].every((e) => e.scrollWidth <= e.clientWidth)")


@pytest.mark.parametrize("width", [360, 1440])
def test_the_note_stays_on_the_screen(show: Open, width: int) -> None:
    """Wherever a mark stands, its note is within the window."""
    browser = show(print_page(_ARTICLE))
    _size(browser, width, 600)
    _one(browser, ".unfold").click()
    _into_the_page(browser)
    for _ in _all(browser, "mark[id]"):
        box: dict[str, float] = browser.execute_script("return document.getElementById('why').getBoundingClientRect().toJSON()")
        assert box["left"] >= 0
        assert box["right"] <= width
        assert box["top"] >= 0
        assert box["bottom"] <= 600
        _press(browser, Keys.ARROW_DOWN)


def test_a_fact_lights_up_where_it_came_from(show: Open) -> None:
    """Pointing at a fact of the article lights up its mark, and pointing at a mark lights up its fact."""
    browser = show(print_page(_ARTICLE))
    ActionChains(browser).move_to_element(_one(browser, ".article .headline")).perform()
    assert [mark.get_attribute("data-label") for mark in _all(browser, "mark.lit")] == ["headline"]
    ActionChains(browser).move_to_element(_one(browser, "mark[data-label=dateline]")).perform()
    assert [fact.text for fact in _all(browser, "[data-from].lit")] == ["PALEMBANG, Kabar Muara -"]


def test_a_fact_leads_to_where_it_came_from(show: Open) -> None:
    """Its arrow goes to the mark, though the mark's label is switched off and its row far away."""
    browser = show(print_page(_ARTICLE))
    _one(browser, "button[value=story]").click()
    browser.execute_script("document.querySelector('.article .headline .source').focus()")
    _press(browser, Keys.ENTER)
    assert _focused(browser).get_attribute("data-label") == "headline"
    assert _one(browser, ".legend input[data-label=headline]").is_selected()
    assert "a heading that says" in _told(browser)


def test_what_is_folded_can_be_unfolded(show: Open) -> None:
    """One button unfolds all, and folds all again."""
    browser = show(print_page(_ARTICLE))
    assert "Kanal 3" not in _seen_text(browser)
    _one(browser, ".unfold").click()
    assert "Kanal 3" in _seen_text(browser)
    browser.execute_async_script("setTimeout(arguments[0], 100)")
    assert _one(browser, ".unfold").text == "Fold all"
    _one(browser, ".unfold").click()
    assert "Kanal 3" not in _seen_text(browser)


def test_a_hostile_page_is_shown_and_does_nothing(show: Open) -> None:
    """A page that is made of attacks runs nothing, asks for nothing, and is shown in full."""
    page = "\n".join((*ATTACKS, "<script>document.title = 'jahat'</script>", "<img src=https://jahat.example/x.png>"))
    browser = show(print_page(idnews.read_text(page)))
    assert browser.title.endswith("explained by idnews")
    assert "<script>alert(1)</script>" in _one(browser, ".galley").text
    assert "\\u202enakrebrek\\u202c" in _one(browser, ".galley").text


def test_copied_text_is_the_page(show: Open) -> None:
    """The names in the margin are no part of the text that a reader selects and copies."""
    browser = show(print_page(_TEXT))
    browser.execute_script("getSelection().selectAllChildren(document.querySelector('.galley'))")
    copied = str(browser.execute_script("return getSelection().toString()"))
    assert _TEXT.proof is not None
    assert [line for line in copied.splitlines() if line.strip()] == [line for line in _TEXT.proof.galley.text.splitlines() if line.strip()]


def test_on_paper_stands_the_page_and_the_article(show: Open) -> None:
    """Print leaves out what can only be clicked."""
    browser = show(print_page(_ARTICLE))
    _look(browser, medium="print")
    assert not _is_shown(browser, ".keys, .unfold, .source")
    assert _is_shown(browser, ".galley mark")
    assert _is_shown(browser, ".article .headline")


def test_without_script_nothing_is_hidden(show: Open, chromium: Browser) -> None:
    """Where scripts do not run, all marks can be seen and switched, and the one that has the focus says why."""
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser = show(print_page(_ARTICLE))
    _one(browser, ".legend input[data-label=body]").click()
    assert not _one(browser, "mark[data-label=body]").is_displayed()
    assert not _one(browser, ".shortcuts").is_displayed()
    _one(browser, "mark[data-label=credit]").click()
    content = browser.execute_script("return getComputedStyle(document.querySelector('mark[data-label=credit]'), '::after').content")
    assert "a code in brackets behind a full stop" in content


def _notebook(*cells: str) -> str:
    own = "<style>body{font:20px serif;color:rgb(1,2,3)} mark{background:rgb(9,9,9)} p,ul,h3{margin:7px}</style>"
    outside = "<h3 class=outside>Buku catatan</h3><p class=outside>Sel <mark class=outside>satu</mark></p><ul class=outside><li>butir</li></ul>"
    return f"<!DOCTYPE html><meta charset=utf-8>{own}{outside}{''.join(f'<div class=output>{cell}</div>' for cell in cells)}"


_OUTSIDE: Final = """return [...document.querySelectorAll('.outside')].map((e) => {
  const style = getComputedStyle(e);
  return [...style].map((name) => name + ':' + style.getPropertyValue(name)).join(';');
})"""


def test_a_cell_changes_nothing_around_it(show: Open) -> None:
    """Every computed style of the notebook's own elements is the same with the cell as without it."""
    without = show(_notebook("<p>keluaran</p>")).execute_script(_OUTSIDE)
    assert show(_notebook(print_cell(_ARTICLE))).execute_script(_OUTSIDE) == without


def test_a_cell_is_switched_without_a_script(show: Open, chromium: Browser) -> None:
    """Two cells of one article are switched each by itself, and the mark that has the focus says why, though no script runs."""
    chromium.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": True})
    browser = show(_notebook(print_cell(_ARTICLE), print_cell(_ARTICLE)))
    for summary in _all(browser, ".seen > summary"):
        summary.click()
    _all(browser, ".legend input[data-label=related]")[0].click()
    first, second = (output.find_elements(By.CSS_SELECTOR, "mark[data-label=related]")[0] for output in _all(browser, ".output"))
    assert not first.is_displayed()
    assert second.is_displayed()
    _one(browser, "mark[data-label=credit]").click()
    content = browser.execute_script("return getComputedStyle(document.querySelector('mark[data-label=credit]'), '::after').content")
    assert "closing_tags" in content


@pytest.mark.parametrize(
    ("body", "dark", "paper"),
    [
        ("", False, LIGHT.paper),
        ("", True, DARK.paper),
        ('data-jp-theme-light="false"', False, DARK.paper),
        ('data-jp-theme-light="true"', True, LIGHT.paper),
        ('class="vscode-dark"', False, DARK.paper),
        ('class="vscode-light"', True, LIGHT.paper),
    ],
)
def test_a_cell_follows_its_notebook(show: Open, body: str, paper: str, *, dark: bool) -> None:
    """A front end that says whether it is light or dark is believed more than the system."""
    browser = show(f"<!DOCTYPE html><meta charset=utf-8><body {body}>{print_cell(_ARTICLE)}")
    _look(browser, dark=dark)
    assert _hex(_style(browser, ".idnews", "background-color")) == paper


def test_a_cell_looks_the_same_in_jupyter(show: Open) -> None:
    """JupyterLab lets terms float in two columns, and has a say on lists and links: an article keeps its own."""
    terms = ".output dl, .output dt, .output dd {display: block; width: 100%} .output dt {float: left; width: 20%}"
    lists = ".output ul:not(.list-inline) {padding-left: 2em} .output a:link {color: blue}"
    seen = """return [...document.querySelectorAll('.article *')].map((e) => {
      return [e.getBoundingClientRect().left, e.getBoundingClientRect().width, getComputedStyle(e).color].join()
    })"""
    plain = show(_notebook(print_cell(_ARTICLE))).execute_script(seen)
    assert show(_notebook(print_cell(_ARTICLE)).replace("<style>", f"<style>{terms}{lists}", 1)).execute_script(seen) == plain


def test_a_cell_fits_a_narrow_notebook(show: Open) -> None:
    """It has no part that is wider than a phone."""
    browser = show(_notebook(print_cell(_ARTICLE), print_cell(_TEXT)))
    _size(browser, 360, 800)
    for summary in _all(browser, ".seen > summary"):
        summary.click()
    assert browser.execute_script("return document.documentElement.scrollWidth") == 360
