"""Hide the markup that a scraper left in a text: tags and comments of HTML, Markdown's stars, links and headings."""

from __future__ import annotations

import re
from typing import Final

from idnews.pattern import lazy_pattern

# A word joiner: a blank to who compares, and nothing to who reads.
UNSEEN: Final = "\u2060"
_BREAK: Final = "\n"
_BLOCKS: Final = (
    "address|article|aside|blockquote|br|center|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|ol|p|section|table|tbody|td|tfoot"
    "|th|thead|tr|ul"
)
_INLINES: Final = "a|abbr|audio|b|big|cite|code|del|em|font|i|iframe|img|ins|mark|s|small|source|span|strike|strong|sub|sup|time|u|video"
_OPEN, _CLOSE = r"(?:<|&(?:amp;){0,2}lt;)", r"(?:>|&(?:amp;){0,2}gt;)"
_ATTRIBUTES: Final = rf"(?:[ ](?:(?!{_CLOSE})[^<>\n]){{0,600}}+)?[ ]?/?"
# "Tag <b> menebalkan …" speaks of a tag.
_SPOKEN_OF: Final = r"(?<!tag[ ])(?<!kode[ ])(?<!elemen[ ])(?<!atribut[ ])"
_TAG: Final = lazy_pattern(
    rf"""(?P<block>{_SPOKEN_OF}{_OPEN}/?(?:{_BLOCKS}){_ATTRIBUTES}{_CLOSE})
    | {_SPOKEN_OF}{_OPEN}/?(?:{_INLINES}){_ATTRIBUTES}{_CLOSE}
    | {_OPEN}(?P<code>script|style){_ATTRIBUTES}{_CLOSE}[^<>]{{0,4000}}+{_OPEN}/(?P=code)[ ]?{_CLOSE}
    | {_OPEN}!--(?:(?!--)[^<>]){{0,400}}+--{_CLOSE}""",
    re.VERBOSE | re.IGNORECASE,
)
_SIGNS_OF_TAGS: Final = ("</", "<p", "<br", "<P", "<BR", "<img", "<!--", "lt;/", "lt;p", "lt;br")
# Rules of a stylesheet, which stood in the page for its table: ".tg td{color:#333;padding:10px 5px;}".
_PART: Final = r"(?:[.#][a-z][\w-]{0,40}|(?:a|body|div|h[1-6]|img|li|ol|p|span|table|t[dhr]|tbody|thead|ul)\b)"
_STYLE: Final = lazy_pattern(
    rf"(?<![\w.#]){_PART}(?:[ ,>.:-]{{1,3}}{_PART}){{0,6}}[ ]?\{{(?:[ ]{{0,2}}[a-z][a-z-]{{1,30}}:[^{{}};:\n]{{1,80}}(?:;|(?=\}}))){{1,30}}[ ]?\}}",
    re.IGNORECASE,
)
# "[Kabar Kota](https://kabarkota.example/1)" and "![Warga panen](https://…)", of which a reader sees the words or the picture.
_LINK: Final = lazy_pattern(
    r"""!\[[^\[\]\n]{0,300}\]\([^()\s]{1,600}(?:[ ]"[^"\n]{0,200}")?\)
    | \[(?P<words>[^\[\]\n]{0,300})\]\((?:https?://|www\.|mailto:|[/\#])[^()\s]{0,600}(?:[ ]"[^"\n]{0,200}")?\)""",
    re.VERBOSE,
)
# Letters that a newsroom left out of a name are stars too ("akun im***").
_STRESSED: Final = lazy_pattern(r"(?<![\w*])(?P<sign>\*\*\*?)(?P<words>[^*\s](?:[^*\n]{0,399}[^*\s])?)(?P=sign)(?![\w*])")
_SLANTED: Final = lazy_pattern(r"(?<![\w*/])(?P<sign>[*_])(?P<words>[^*_\s](?:[^*_\n]{0,399}[^*_\s])?)(?P=sign)(?![\w*])")
_ESCAPE: Final = lazy_pattern(r"\\(?=[-.*_#+!\[\]()>])")
_HEADING: Final = lazy_pattern(r"^(?:#{1,6}|>)[ ]{1,3}(?=[A-Z0-9\"'*\[\u201c\u2060])", re.MULTILINE)


def hide_markup(text: str) -> str:
    r"""Return a text with its markup unseen, offset for offset: what a link or stars enclose stays, and a tag that ends a line is a line break.

    >>> hide_markup("<p>Warga <b>panen</b>.<p>").replace("\u2060", "")
    '\n\n\nWarga panen.\n\n\n'
    >>> hide_markup("Ini **kabar** dari [Sari](https://kabar.example).").replace("\u2060", "")
    'Ini kabar dari Sari.'
    """
    if ("<" in text or "lt;" in text) and any(map(text.__contains__, _SIGNS_OF_TAGS)):
        text = _TAG.sub(_hidden, text)
    if "}" in text and ":" in text:
        text = _STYLE.sub(_hidden, text)
    plain = text
    if "](" in text:
        text = _LINK.sub(_hidden, text)
    if "**" in text:
        text = _STRESSED.sub(_hidden, text)
    if "# " in text:
        text = _HEADING.sub(_hidden, text)
    if text is plain or text == plain:
        return text
    # Where one sign is Markdown's, a single star, a stroke beneath or a mark of a quotation is as well.
    for pattern in (_SLANTED, _ESCAPE, _HEADING):
        text = pattern.sub(_hidden, text)
    return text


def _hidden(match: re.Match[str]) -> str:
    """Return what is left of a match: the words in it, each sign of the rest unseen."""
    groups = match.groupdict()
    if groups.get("block") is not None:
        return _BREAK * len(match[0])
    if groups.get("words") is None:
        return "".join("\n" if char == "\n" else UNSEEN for char in match[0])
    start, end = (edge - match.start() for edge in match.span("words"))
    return f"{UNSEEN * start}{match['words']}{UNSEEN * (len(match[0]) - end)}"
