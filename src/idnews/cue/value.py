"""Say which words give a line away."""

from __future__ import annotations

import enum

import attrs

from idnews.label import Label
from idnews.printed import Printed


class At(enum.StrEnum):
    """Where a cue's words stand, and so how far what they give away reaches."""

    WHOLE = "whole"
    """The words are the whole line, signs at its ends aside."""
    START = "start"
    """A line that starts with the words is boilerplate to its end."""
    END = "end"
    """A line that ends with the words is boilerplate from its start."""
    INSIDE = "inside"
    """The words are boilerplate wherever they stand, and nothing else is."""
    SENTENCE = "sentence"
    """From the words, wherever they stand, to the end of their sentence."""
    REST = "rest"
    """From the words, wherever they stand, to the end of their line."""


@attrs.frozen(repr=False)
class Cue(Printed):
    """Words that give a line away.

    The words are compared without regard to case, kinds of blanks, dashes and quotation marks; a sign behind a word (`:`, `.`) may be missing.
    `{a|b}` stands for a choice; `{|a}` for a word and `{outlet?}` for a slot that may be missing; `{words}` for a gap within a sentence, `…` for one
    within a paragraph, `{lines}` for a gap over lines; `{outlet}`, `{year}`, `{n}`, `{phone}`, `{url}`, `{email}`, `{handle}`, `{networks}` (a row of
    social networks) and `{sections}` (four or more in a row) for what they name. A phrase that may stand in mid-line opens with a word or
    a choice of words, and one that is boilerplate by itself (INSIDE) does not end with a slot of no certain end.

    >>> str(Cue("Gulir untuk {membaca|lanjut}", Label.AD, At.INSIDE))
    'Gulir untuk {membaca|lanjut}'
    """

    words: str
    """The words, at least one."""

    label: Label
    """What they give it away as."""

    at: At = At.WHOLE
    """Where the words stand, and how far the boilerplate reaches."""

    def __str__(self) -> str:
        """Return the words."""
        return self.words
