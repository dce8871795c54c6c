"""Agencies, outlets and the words that surround a closing tag, as newsrooms spell them (all folded)."""

from __future__ import annotations

from typing import Final

AGENCIES: Final[dict[str, str]] = {
    "ant": "Antara",
    "antara": "Antara",
    "antara news": "Antara",
    "antaranews": "Antara",
    "antaranews.com": "Antara",
    "lkbn antara": "Antara",
    "antara foto": "Antara",
    "foto antara": "Antara",
    "rtr": "Reuters",
    "reuters": "Reuters",
    "afp": "AFP",
    "ap": "AP",
    "apnews": "AP",
    "ap news": "AP",
    "associated press": "AP",
    "the associated press": "AP",
    "ap photo": "AP",
    "xinhua": "Xinhua",
    "xin": "Xinhua",
    "anadolu": "Anadolu",
    "anadolu agency": "Anadolu",
    "bbc": "BBC",
    "bbc indonesia": "BBC",
    "bbc news": "BBC",
    "cnn": "CNN",
    "al jazeera": "Al Jazeera",
    "aljazeera": "Al Jazeera",
    "bloomberg": "Bloomberg",
    "dpa": "dpa",
    "upi": "UPI",
    "kyodo": "Kyodo",
    "kyodo news": "Kyodo",
    "yonhap": "Yonhap",
    "bernama": "Bernama",
    "tass": "TASS",
    "sputnik": "Sputnik",
    "ria novosti": "RIA Novosti",
    "epa": "EPA",
    "getty images": "Getty Images",
    "voa": "VOA",
    "voa indonesia": "VOA",
    "dw": "DW",
    "deutsche welle": "DW",
    "nhk": "NHK",
    "the guardian": "The Guardian",
    "guardian": "The Guardian",
    "prnewswire": "PRNewswire",
    "pr newswire": "PRNewswire",
    "pr wire": "PR Wire",
    "business wire": "Business Wire",
    "globe newswire": "GlobeNewswire",
    "oana": "OANA",
    "wam": "WAM",
    "irna": "IRNA",
    "wafa": "WAFA",
}

# Outlets known by a name that is no domain; a domain ("inilahkota.com") is an outlet by its form.
OUTLETS: Final[frozenset[str]] = frozenset({
    "bbc", "beritasatu", "bisnis", "bisnis indonesia", "brilio", "bangka pos", "banjarmasin post", "cnbc", "cnbc indonesia", "cnn", "cnn indonesia",
    "elshinta", "fimela", "gatra", "grahanusa mediatama", "haluan", "harian jogja", "hipwee", "hr-online", "idn times", "idntimes", "inews",
    "inews tv", "investor daily", "jatimtimes", "jawa pos", "jawapos", "jpnn", "kabar24", "kapanlagi", "kompas", "kompas tv", "kompastv", "kontan", "koran sindo",
    "kr", "krjogja", "kumparan", "kedaulatan rakyat", "liputan6", "malang times", "medcom", "media indonesia", "merdeka", "metro tv", "metrotvnews",
    "mi", "mnc", "mnc media", "mnc portal", "mnc portal indonesia", "narasi", "nu online", "okezone", "parapuan", "pikiran rakyat", "pos kupang",
    "rappler", "republika", "rri", "sctv", "sindo", "sindonews", "solopos", "sripoku", "suara", "suara merdeka", "suara pembaruan", "superball",
    "tempo", "times indonesia", "tirto", "trans tv", "trans7", "tvone", "tvonenews", "viva", "vivanews", "vlix", "voi", "warta kota", "wartakota", "waspada",
    "wolipop", "sepakbola", "popbela", "bolasport", "bolanet", "detikcom", "dtv", "20detik", "daily mail", "the sun", "cosmopolitan", "times",
})  # fmt: skip

# A name that begins with one of these is an outlet, whatever town follows ("Tribun Medan Network", "Radar Tegal", "TIMES Jogja").
OUTLET_HEADS: Final[frozenset[str]] = frozenset(
    {"tribun", "tribunnews", "radar", "times", "harian", "koran", "tabloid", "majalah", "mnc", "inews", "cnn", "cnbc", "antara", "kompas", "jpnn", "idn", "pos-kupang"}
)  # fmt: skip

PHOTO_AGENCIES: Final[frozenset[str]] = frozenset({"antara foto", "foto antara", "antara"})
"""Agencies that sign a picture with their name, a stroke and the photographer's name."""
