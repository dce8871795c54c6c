"""Read the closing tag that signs a story: "(Ant/Z-1)", "(wal)", "(*)", or a full name."""

from __future__ import annotations

from idnews.credit.find import Credit, find_credit, find_credits, find_photo_credit, may_be_signed, parse_credit

__all__ = ["Credit", "find_credit", "find_credits", "find_photo_credit", "may_be_signed", "parse_credit"]
