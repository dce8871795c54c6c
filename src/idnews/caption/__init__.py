"""Part what a picture shows from whose picture it is."""

from __future__ import annotations

from idnews.caption.find import Caption, find_caption, find_captions, parse_caption

__all__ = ["Caption", "find_caption", "find_captions", "parse_caption"]
