"""Look at an explained page as a program that reads HTML does."""

from __future__ import annotations

import re
from typing import Final, TypeAlias, cast

import lxml.html

Element: TypeAlias = lxml.html.HtmlElement

_ESCAPE: Final = re.compile(r"\\(?:x([0-9a-f]{2})|u([0-9a-f]{4}))")


def parsed(page: str) -> Element:
    """Return the document of a page, or of a cell; one that holds a lone surrogate could not be written to a file, and raises."""
    return lxml.html.document_fromstring(page.encode("utf-8"), parser=lxml.html.HTMLParser(encoding="utf-8", huge_tree=True))


def elements(page: Element, path: str) -> list[Element]:
    """Return the elements that an XPath finds."""
    return cast("list[Element]", page.xpath(path))


def strings(page: Element, path: str) -> list[str]:
    """Return the texts or the attributes that an XPath finds."""
    return cast("list[str]", page.xpath(path))


def lines_of(page: Element) -> list[Element]:
    """Return the lines of the page that is explained."""
    return elements(page, "//div[@class='line']")


def text_of(element: Element) -> str:
    """Return the text of an element, with what has no face read back."""
    if element.get("class") == "unseen":
        match = _ESCAPE.fullmatch(element.text or "")
        assert match is not None
        return chr(int(match[1] or match[2], 16))
    return (element.text or "") + "".join(text_of(child) + (child.tail or "") for child in element)
