"""Take the picture of the explained page that the docs show: `python docs/screenshot.py`.

It needs the extra `browser`, Chromium and its driver.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By

import idnews
from idnews.explained_page import print_page

PICTURE: Final = Path(__file__).parent / "_static" / "explained-page.png"
_PAGE: Final = Path(__file__).parents[1] / "examples" / "perahu-baca.html"
_FETCHED: Final = datetime.fromisoformat("2025-09-07T10:00+07:00")
_WIDTH: Final = 1216
_HEIGHT: Final = 680
_QUIET: Final = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
)


@contextmanager
def chromium(profile: Path) -> Iterator[webdriver.Chrome]:
    """Start Chromium with a profile of its own, so that it knows nothing and asks nobody, and end it."""
    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or ""
    for argument in (*_QUIET, f"--user-data-dir={profile}"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    browser = webdriver.Chrome(options=options, service=Service(executable_path=shutil.which("chromedriver")))
    try:
        yield browser
    finally:
        browser.quit()


def take(picture: Path) -> None:
    """Write the picture: the example, with the pointer on its dateline."""
    with tempfile.TemporaryDirectory() as room, chromium(Path(room) / "profile") as browser:
        seen = Path(room) / "seen.html"
        seen.write_text(print_page(idnews.read_html(_PAGE.read_bytes(), as_of=_FETCHED)), encoding="utf-8")
        browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {"width": _WIDTH, "height": _HEIGHT, "deviceScaleFactor": 1, "mobile": False})
        browser.get(seen.as_uri())
        ActionChains(browser).move_to_element(browser.find_element(By.CSS_SELECTOR, "mark[data-label=dateline]")).perform()
        browser.save_screenshot(str(picture))


if __name__ == "__main__":
    take(PICTURE)
