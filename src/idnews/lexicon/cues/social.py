"""Prompts to share and to follow."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

SOCIAL: Final[Mapping[str, tuple[str, ...]]] = {
    "whole": ("Share", "Bagikan", "Copy link", "Salin tautan", "Facebook", "Twitter", "WhatsApp", "Telegram", "Facebook Twitter WhatsApp Telegram"),
    "sentence": (
        "Follow Official WhatsApp Channel {outlet} untuk",
        "Ikuti {|saluran} {|resmi} WhatsApp kami",
        "Ikuti kami di",
    ),
}
