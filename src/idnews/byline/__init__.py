"""Read who made a story: writers, reporters, editors, and whom they work for."""

from __future__ import annotations

from idnews.byline.find import Byline, Role, find_bylines, looks_like_name, parse_byline, parse_spaced

__all__ = ["Byline", "Role", "find_bylines", "looks_like_name", "parse_byline", "parse_spaced"]
