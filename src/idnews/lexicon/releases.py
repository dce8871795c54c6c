"""Name what stands beneath a press release."""

from __future__ import annotations

from typing import Final

ABOUT: Final = ("tentang", "sekilas tentang", "sekilas", "mengenai", "profil", "about")
"""What heads a company's own description, before its name."""

CONTACTS: Final = (
    *("kontak media", "media kontak", "kontak pers", "narahubung media", "narahubung", "media contact", "media contacts", "press contact"),
    *("contact", "untuk informasi lebih lanjut", "informasi lebih lanjut", "for media inquiries", "for more information"),
    *(
        "hubungan media",
        "untuk informasi lebih lanjut hubungi",
        "untuk informasi lebih lanjut, silakan hubungi",
        "untuk informasi lebih lanjut, hubungi",
    ),
)
"""What heads those whom journalists may ask."""

COMPANIES: Final = frozenset(
    "pt cv tbk persero perseroan inc ltd corp corporation group grup holdings holding gmbh llc co foundation yayasan koperasi plc bhd".split()
)
"""Words of which the name of a company or a foundation holds one."""
