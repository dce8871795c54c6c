"""Words that newsrooms print beside a picture: whose it is, and that what follows says what it shows (all folded)."""

from __future__ import annotations

from typing import Final

# What announces the owner of a picture on a line of its own, or in an element of its own. The BBC prints "Sumber gambar, …",
# and until 2019 "Hak atas foto …"; Warta Ekonomi "Kredit Foto: …".
CREDIT_LEADS: Final = (
    "kredit foto:", "kredit gambar:", "foto kredit:", "photo credit:", "image credit:", "sumber foto:", "sumber gambar:",
    "sumber gambar,", "hak atas foto", "image copyright", "image source,",
)  # fmt: skip

# Labels that announce other things as well: they count where a picture's words are known to stand.
BARE_CREDIT_LEADS: Final = ("kredit:", "credit:")

# What announces the caption, beside the leads that end in a colon.
CAPTION_LEADS: Final = ("keterangan gambar,", "keterangan foto,", "image caption", "foto utama:", "foto sampul:", "foto ilustrasi:")

# What opens the words of a picture that stand above a story without a mark, before a colon or the name of what is shown.
SHOWN_LEADS: Final = ("Foto", "Kolase", "Ilustrasi", "Logo", "Potret", "Tangkapan layar", "Tangkapan Layar", "Dokumentasi", "Dok.")

# Where somebody stands in a picture, in parentheses behind the name.
SIDES: Final = ("kiri", "kanan", "tengah")

# What stands alone between a caption and its owner (Viva).
SOURCE_LABELS: Final = ("sumber", "sumber foto", "source")

# What announces them in an element of its own, without a word more: the BBC tells it to readers who listen.
LEADS_ALONE: Final = frozenset(words.rstrip(",:") for words in (*CREDIT_LEADS, *CAPTION_LEADS))

# Sites that lend pictures to everybody.
STOCK_SITES: Final = ("Shutterstock", "Freepik", "Unsplash", "Pexels", "Pixabay")

# What newsrooms print for an owner whom they do not name, behind the last sentence of a caption too: "… di pasar induk. Ist".
UNNAMED_OWNERS: Final = ("Ist", "IST", "Istimewa", "ISTIMEWA")

# Owners, but no photographer's outlet, that stand right behind a stroke at the end of a caption: "… di pasar induk/Ist".
SHORT_OWNERS: Final = (*UNNAMED_OWNERS, "Net", "Repro", "Reproduksi", "Dok", "Dokumentasi", "Internet", *STOCK_SITES)

# Owners that a scraper leaves on a line of their own, where the picture had no caption (folded).
LONE_OWNERS: Final = frozenset({
    *(site.lower() for site in STOCK_SITES), "shutterstock.com", "istockphoto", "getty images", "antara foto",
    "istimewa", "dok istimewa", "dok. istimewa", "dok pribadi", "dok. pribadi", "dokumentasi pribadi", "foto istimewa", "ist", "(ist)", "(istimewa)", "(pool)", "ho", "(ho)",
})  # fmt: skip

# Owners as a credit without parentheses prints them inside a story: "… pada 1922. FOTO: Wikimedia Commons Sekolah itu …".
PRINTED_OWNERS: Final = ("Wikimedia Commons", "Wikimedia", "Getty Images", "Istimewa", *STOCK_SITES, "Instagram")

# What stands before the name of whoever keeps a picture: "dok.pribadi", "dokumentasi warga" (folded).
ARCHIVES: Final = ("dok", "dokumentasi")

# Agencies as their credits print them inside a story: "(ANTARA/Sari Lestari)", "ANTARA FOTO/Sari Lestari/aa."
STROKED_AGENCIES: Final = ("ANTARA FOTO", "ANTARA", "Antara Foto", "Antara", "REUTERS", "Reuters", "AFP")
