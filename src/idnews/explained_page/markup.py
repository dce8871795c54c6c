"""Write HTML in which nothing but what this library wrote is markup."""

from __future__ import annotations

import html
import re
from typing import Final

import attrs

from idnews.pattern import lazy_pattern

# Control characters and lone surrogates, which HTML cannot hold; marks of direction, which would turn what stands around them; what is no character.
_UNSEEN: Final = lazy_pattern(
    "\r(?!\n|\\Z)|[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_RETURN: Final = "\r"
# Only these lead anywhere; a blank or a control character in an address is no address.
_ADDRESS: Final = lazy_pattern(r"https?://[!-~\xa1-\ud7ff\uf900-\ufdcf\ufdf0-\uffef]++", re.IGNORECASE)


@attrs.frozen
class Markup:
    """Finished HTML."""

    text: str
    """The HTML."""


NOTHING: Final = Markup("")
"""No HTML at all."""


def element(tag: str, *inside: Markup | str | None, **attributes: str | bool | None) -> Markup:
    """Return an element; a string inside it is text and is escaped, `None` is left out, and so is an attribute that is `None` or false.

    >>> element("a", "Warga & sungai", href="https://kabar.example/?a=1&b=2", class_="link").text
    '<a href="https://kabar.example/?a=1&amp;b=2" class="link">Warga &amp; sungai</a>'
    """
    named = "".join(_attribute(name, value) for name, value in attributes.items() if value is not None and value is not False)
    return Markup(f"<{tag}{named}>{''.join(map(_inner, inside))}</{tag}>")


def together(*parts: Markup | str | None) -> Markup:
    """Return parts one after the other, those that are text escaped."""
    return Markup("".join(map(_inner, parts)))


def lone(tag: str, **attributes: str | bool | None) -> Markup:
    """Return an element that holds nothing, such as an input."""
    return Markup(element(tag, **attributes).text.removesuffix(f"</{tag}>"))


def shown(text: str) -> Markup:
    r"""Return text as HTML that shows every character of it; what has no face is written as a proof writes it.

    >>> shown("<b>\x00 & \u202e").text
    '&lt;b&gt;<span class="unseen">\\x00</span> &amp; <span class="unseen">\\u202e</span>'
    """
    escaped = html.escape(text)
    if _UNSEEN.search(escaped) is not None:
        escaped = _UNSEEN.sub(lambda match: f'<span class="unseen">{_escape(match[0])}</span>', escaped)
    # A parser would make a line feed of it.
    return Markup(escaped.replace(_RETURN, "&#13;"))


def quoted(value: str) -> str:
    """Return text as the value of an attribute between double quotation marks.

    >>> quoted('"Ya" & tidak')
    '&quot;Ya&quot; &amp; tidak'
    """
    return _UNSEEN.sub(lambda match: _escape(match[0]), html.escape(value))


def link(address: str, *inside: Markup | str, **attributes: str | bool | None) -> Markup:
    """Return a link; where the address is none of the web, what it would lead from.

    >>> link("javascript:alert(1)", "Baca").text
    'Baca'
    """
    if _ADDRESS.fullmatch(address) is None:
        return together(*inside)
    return element("a", *inside, href=address, target="_blank", rel="noopener noreferrer nofollow", **attributes)


def _inner(part: Markup | str | None) -> str:
    if part is None:
        return ""
    return part.text if isinstance(part, Markup) else shown(part).text


def _attribute(name: str, value: str | bool) -> str:  # noqa: FBT001 - an attribute of HTML may be there or not, and be no more
    named = name.rstrip("_").replace("_", "-")
    return f" {named}" if value is True else f' {named}="{quoted(str(value))}"'


def _escape(char: str) -> str:
    code = ord(char)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
