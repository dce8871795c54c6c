"""Read where a story was filed and by which outlet: "JAKARTA, iNews.id - "."""

from __future__ import annotations

from idnews.dateline.find import DEPTH, Dateline, find_dateline, parse_dateline

__all__ = ["DEPTH", "Dateline", "find_dateline", "parse_dateline"]
