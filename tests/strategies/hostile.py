"""Draw strings that would be markup, or lead astray, wherever they are shown without care."""

from __future__ import annotations

from typing import Final

import attrs
from hypothesis import strategies as st

import idnews
from tests.strategies.pages import ANY_TEXT, NEWS_TEXT

ATTACKS: Final = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    "</title><svg onload=alert(1)>",
    "</style><style>*{display:none}",
    "<!--",
    "-->",
    "<![CDATA[",
    "]]>",
    "</mark></div></main>",
    "<base href=//jahat.example>",
    "<meta http-equiv=refresh content=0;url=//jahat.example>",
    "&lt;script&gt;",
    "&#x3c;script&#x3e;",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "https://jahat.example/\"onclick=alert(1) x='",
    "https://jahat.example/ onclick=alert(1)",
    "https:\tjahat.example",
    "{{constructor}}",
    "\u202enakrebrek\u202c",
    "\u2066\u2067",
    "\0",
    "\x1b[31m",
    "\x85\u2028\u2029",
    "\ud800",
    "\udfff\ud800",
    "\ufffe\uffff\ufdd0",
    "\r",
    "\r\n",
)
"""What has no business in a page of HTML, and what a careless page would make of it."""

HOSTILE: Final = st.sampled_from(ATTACKS) | st.text(max_size=20)
"""A string that is an attack, or any."""

HOSTILE_TEXT: Final = (
    ANY_TEXT | NEWS_TEXT | st.lists(HOSTILE | st.sampled_from(["\n", " ", "Warga menanam bakau. ", "Baca juga: "]), max_size=12).map("".join)
)
"""Any text, the text of a news page, or one that is made of attacks."""

HOSTILE_PAGES: Final = st.lists(
    HOSTILE | st.sampled_from(["<p>", "</p>", "<h1>", "<a href='", "'>", "<title>", "<meta name=author content='"]), max_size=12
).map("".join)
"""HTML that is made of attacks."""


@st.composite
def hostile_articles(draw: st.DrawFn, proofs: st.SearchStrategy[idnews.Proof | None]) -> idnews.Article:
    """Draw an article that says hostile things in every field, with a proof that knows nothing of them."""
    words = st.none() | HOSTILE
    return idnews.Article(
        headline=draw(words),
        kicker=draw(words),
        standfirst=draw(words),
        bylines=(idnews.Byline((draw(HOSTILE),), (idnews.Role.WRITER,), affiliation=draw(words), label=draw(words)),),
        dateline=idnews.Dateline(draw(words), draw(words), dash=draw(HOSTILE)),
        agency=draw(words),
        credits=(idnews.Credit((draw(HOSTILE),)),),
        captions=(idnews.Caption(draw(HOSTILE), draw(words), url=draw(words)),),
        body=tuple(idnews.Graf(draw(HOSTILE), kind) for kind in idnews.GrafKind),
        related=tuple(idnews.Related(draw(HOSTILE), kicker=draw(words), url=draw(words), inline=inline, sure=inline) for inline in (True, False)),
        tags=(draw(HOSTILE),),
        breadcrumb=(draw(HOSTILE),),
        page=idnews.Page(2, next_url=draw(words), whole_url=draw(words)),
        url=draw(words),
        language=draw(words),
        publisher=idnews.Publisher(draw(HOSTILE), (draw(HOSTILE),)),
        proof=draw(proofs),
    )


def with_because(proof: idnews.Proof, because: str) -> idnews.Proof:
    """Return a proof all of whose marks give the same reason."""
    return attrs.evolve(proof, marks=tuple(attrs.evolve(mark, because=because) for mark in proof.marks))
