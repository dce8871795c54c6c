"""Give boilerplate away by its words."""

from __future__ import annotations

from idnews.cue.sheet import CueSheet, find_cues, house, whole_line
from idnews.cue.value import At, Cue

__all__ = ["At", "Cue", "CueSheet", "find_cues", "house", "whole_line"]
