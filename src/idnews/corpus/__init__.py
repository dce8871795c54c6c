"""Look at many pages at once: what was found on them, and what recurs in them."""

from __future__ import annotations

from idnews.corpus.census import NOISE, SOUGHT, Census, census_of
from idnews.corpus.gathering import mine, take_census
from idnews.corpus.standing import Mined, StandingLine, Story, find_standing

__all__ = ["NOISE", "SOUGHT", "Census", "Mined", "StandingLine", "Story", "census_of", "find_standing", "mine", "take_census"]
