"""Tell running text, headlines and labels apart by their form alone."""

from __future__ import annotations

from typing import Final

from idnews.lexicon.words import FUNCTION_WORDS
from idnews.pattern import lazy_pattern

_WORD: Final = lazy_pattern(r"[^\W_]+(?:['-][^\W_]+)*")
_FULL_STOP: Final = lazy_pattern(r"""[.!?…]["')\]]{0,3}\s*$|[.,!?]["']\s*$""")
_FINAL_STOP: Final = lazy_pattern(r"""(?<!\.\.)[.;:,]["')\]]{0,2}\s*$""")

# Signs are rarer than letters: each is looked back from.
_GLUED: Final = lazy_pattern(r'[.?!"](?:(?<=[a-z0-9)"][.?!])"?(?=[A-Z])|(?:(?<=[a-z]")|(?<=[a-z],"))(?=[A-Z][a-z]))')
_SPACED: Final = lazy_pattern(r'[.?!](?<=[a-z0-9)"][.?!])"?\s(?=[A-Z"])')
_CUT: Final = lazy_pattern(r"(?<=[a-z])\. (?=[a-z])")
_COMMA: Final = lazy_pattern(r"(?<=\w), ")
# "dr. sari" is one abbreviation.
_LEAST_CUT: Final = 2
# A dozen sentences hold a comma.
_STOP: Final = lazy_pattern(r"(?<=\w)\. ")
# Behind a figure a stop may number an item of a list.
_STOP_BEHIND_WORD: Final = lazy_pattern(r"(?<=[^\W\d_])\. ")
_COMMALESS: Final = 12

# Shorter lines with a final stop are labels ("Jakarta."), longer ones without it are still running text (a lede that a scraper cut).
_PROSE_WORDS: Final = 6
_LONG_WORDS: Final = 26
_ENOUGH: Final = 400
_HEADLINE_WORDS: Final = range(3, 27)
_TITLE_CASE: Final = 0.74


def words(text: str) -> list[str]:
    """Return the words of a levelled text.

    >>> words('"Warga menanam 1.000 bakau," kata Sari.')
    ['Warga', 'menanam', '1', '000', 'bakau', 'kata', 'Sari']
    """
    return _WORD.findall(text)


def ends_sentence(text: str) -> bool:
    """Return whether a levelled text ends as a sentence does.

    >>> ends_sentence('"Kami menanam bakau," kata Sari.'), ends_sentence("Warga Menanam Bakau")
    (True, False)
    """
    return _FULL_STOP.search(text, max(0, len(text) - 8)) is not None


def looks_like_prose(text: str) -> bool:
    """Return whether a levelled text reads as a story's sentence or more.

    >>> looks_like_prose("Warga Desa Sukamaju menanam seribu bibit bakau di pesisir utara."), looks_like_prose("Berita Terkini")
    (True, False)
    """
    count = len(text[:_ENOUGH].split())
    return count >= _LONG_WORDS or (count >= _PROSE_WORDS and ends_sentence(text) and holds_a_word(text))


def holds_a_word(text: str) -> bool:
    """Return whether a text holds a letter or a digit.

    >>> holds_a_word("> >"), holds_a_word("- 3")
    (False, True)
    """
    return _WORD.search(text) is not None


def title_case_share(text: str) -> float:
    """Return the share of words in capitals among those that a headline in title case would capitalise.

    >>> title_case_share("Warga Menanam Bakau di Pesisir dan Muara")
    1.0
    """
    counted = [word for word in words(text) if word[0].isalpha() and word.lower() not in FUNCTION_WORDS]
    return sum(word[0].isupper() for word in counted) / len(counted) if counted else 0.0


def looks_like_headline(text: str) -> bool:
    """Return whether a levelled line has the form of a headline: a few words, and no full stop behind them.

    >>> looks_like_headline("Warga Sukamaju Menanam Bakau, Panen Ikan Naik"), looks_like_headline("Warga menanam bakau.")
    (True, False)
    """
    return len(words(text)) in _HEADLINE_WORDS and not _FINAL_STOP.search(text)


def in_title_case(text: str) -> bool:
    """Return whether a levelled line is set in title case or in capitals, as headlines are.

    >>> in_title_case("Warga Sukamaju Menanam Bakau"), in_title_case("Warga Sukamaju mulai menanam bakau")
    (True, False)
    """
    return title_case_share(text) >= _TITLE_CASE


def has_glued_sentences(text: str) -> bool:
    """Return whether a scraper glued the sentences of a levelled text to each other.

    >>> has_glued_sentences("Warga menanam bakau.Panen dimulai."), has_glued_sentences("Warga menanam bakau. Panen dimulai.")
    (True, False)
    """
    return len(_GLUED.findall(text)) > len(_SPACED.findall(text))


def has_stops_for_commas(text: str) -> bool:
    """Return whether a scraper put stops where a levelled text had commas, and where its paragraphs ended, for the letter before as well.

    A dozen sentences without a single comma tell it too.

    >>> has_stops_for_commas("Menurut Dart. panen tahun in. yang pertam. cukup baik."), has_stops_for_commas("Menurut dr. Darto, panen cukup baik.")
    (True, False)
    """
    cut, commas = len(_CUT.findall(text)), len(_COMMA.findall(text))
    if commas or cut >= _LEAST_CUT:
        return cut >= _LEAST_CUT and cut > commas
    stops = len(_STOP.findall(text))
    return stops >= _COMMALESS and 2 * len(_STOP_BEHIND_WORD.findall(text)) > stops
