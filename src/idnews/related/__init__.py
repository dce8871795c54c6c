"""Read the other stories that a page promotes."""

from __future__ import annotations

from idnews.related.find import Related, find_promoted, find_related, parse_related

__all__ = ["Related", "find_promoted", "find_related", "parse_related"]
