"""List the publishers that are known, and tell whose page an address is."""

from __future__ import annotations

from typing import Final
from urllib.parse import urlsplit

from idnews.fold import fold
from idnews.publishers.profile import UNKNOWN, Publisher

__all__ = ["PUBLISHERS", "UNKNOWN", "Publisher", "publisher_named", "publisher_of"]

_ALL: Final = "?page=all"

PUBLISHERS: Final = (
    Publisher("detikcom", ("detik.com",), whole="?single=1"),
    Publisher("Kompas.com", ("kompas.com",), outlets=("KOMPAS.com",), whole=_ALL),
    Publisher("Kompas.id", ("kompas.id",), outlets=("KOMPAS",)),
    Publisher("KompasTV", ("kompas.tv",), outlets=("KOMPAS.TV",), whole=_ALL),
    Publisher("Kompasiana", ("kompasiana.com",), whole=_ALL),
    Publisher("Tribunnews", ("tribunnews.com", "tribunjogja.com", "tribunjabar.id", "tribun-papua.com"), outlets=("TRIBUNNEWS.COM",), whole=_ALL),
    Publisher("Liputan6", ("liputan6.com",), outlets=("Liputan6.com",)),
    Publisher("Tempo", ("tempo.co",), outlets=("TEMPO.CO",)),
    Publisher("CNN Indonesia", ("cnnindonesia.com",), outlets=("CNN Indonesia",)),
    Publisher("CNBC Indonesia", ("cnbcindonesia.com",), outlets=("CNBC Indonesia",)),
    Publisher("ANTARA", ("antaranews.com", "antara.co.id"), outlets=("ANTARA", "ANTARA News"), whole=_ALL),
    Publisher("Republika", ("republika.co.id",), outlets=("REPUBLIKA.CO.ID",)),
    Publisher("SINDOnews", ("sindonews.com",), outlets=("SINDOnews.com",), whole="?showpage=all"),
    Publisher("Okezone", ("okezone.com",), outlets=("Okezone.com",), whole=_ALL),
    Publisher("iNews", ("inews.id",), outlets=("iNews.id",), whole="/all"),
    Publisher("IDX Channel", ("idxchannel.com",), outlets=("IDXChannel",), whole="/all"),
    Publisher("Media Indonesia", ("mediaindonesia.com",)),
    Publisher("kumparan", ("kumparan.com",)),
    Publisher("Suara.com", ("suara.com",), outlets=("Suara.com",), whole=_ALL),
    Publisher("Bolatimes", ("bolatimes.com",), outlets=("Bolatimes.com",), whole=_ALL),
    Publisher("Matamata", ("matamata.com",), outlets=("Matamata.com",), whole=_ALL),
    Publisher("Merdeka.com", ("merdeka.com",), outlets=("Merdeka.com",)),
    Publisher("JPNN", ("jpnn.com",), outlets=("jpnn.com",)),
    Publisher("VIVA", ("viva.co.id", "viva.id"), outlets=("VIVA", "VIVA.co.id"), whole=_ALL),
    Publisher("Bisnis.com", ("bisnis.com",), outlets=("Bisnis.com",)),
    Publisher("Harian Jogja", ("harianjogja.com",), outlets=("Harianjogja.com",)),
    Publisher("Kontan", ("kontan.co.id",), outlets=("KONTAN.CO.ID",), whole=_ALL),
    Publisher("JawaPos", ("jawapos.com",), outlets=("JawaPos.com",)),
    Publisher("Pikiran Rakyat", ("pikiran-rakyat.com",), outlets=("PIKIRAN RAKYAT",), whole=_ALL),
    Publisher("KRJogja", ("krjogja.com",), outlets=("KRjogja.com",), whole=_ALL),
    Publisher("Suara Merdeka", ("suaramerdeka.com",), outlets=("SUARAMERDEKA.COM",), whole=_ALL),
    Publisher("Ayo Bandung", ("ayobandung.com",), outlets=("AYOBANDUNG.COM",), whole=_ALL),
    Publisher("Akurat", ("akurat.co",), outlets=("AKURAT.CO",), whole=_ALL),
    Publisher("Tirto", ("tirto.id",), outlets=("tirto.id",)),
    Publisher("IDN Times", ("idntimes.com",), outlets=("IDN Times",)),
    Publisher("Fortune Indonesia", ("fortuneidn.com",), outlets=("FORTUNE",)),
    Publisher("TIMES Indonesia", ("timesindonesia.co.id", "times.co.id"), outlets=("TIMESINDONESIA", "TIMES JOGJA")),
    Publisher("Katadata", ("katadata.co.id",)),
    Publisher("BeritaSatu", ("beritasatu.com",), outlets=("Beritasatu.com",)),
    Publisher("Medcom", ("medcom.id",), outlets=("medcom.id",)),
    Publisher("Metro TV", ("metrotvnews.com",), outlets=("Metrotvnews.com",)),
    Publisher("tvOnenews", ("tvonenews.com",), outlets=("tvOnenews.com",)),
    Publisher("RMOL", ("rmol.id", "rmol.co"), outlets=("RMOL",)),
    Publisher("Fajar", ("fajar.co.id",), outlets=("FAJAR.CO.ID",), whole=_ALL),
    Publisher("Grid", ("grid.id", "gridoto.com", "motorplus-online.com"), outlets=("Grid.ID",), whole=_ALL),
    Publisher("BolaSport", ("bolasport.com",), outlets=("BOLASPORT.COM",), whole=_ALL),
    Publisher("Bola.com", ("bola.com",), outlets=("Bola.com",)),
    Publisher("Bola.net", ("bola.net",), outlets=("Bola.net",)),
    Publisher("KapanLagi", ("kapanlagi.com",), outlets=("Kapanlagi.com",)),
    Publisher("Fimela", ("fimela.com",), outlets=("Fimela.com",)),
    Publisher("Warta Ekonomi", ("wartaekonomi.co.id",), outlets=("Warta Ekonomi",), whole=_ALL),
    Publisher("VOI", ("voi.id",), outlets=("VOI",)),
    Publisher("Disway", ("disway.id",), outlets=("DISWAY.ID",)),
    Publisher("Hukumonline", ("hukumonline.com",), whole=_ALL),
    Publisher("BBC News Indonesia", ("bbc.com", "bbc.co.uk")),
    Publisher("VOA Indonesia", ("voaindonesia.com",), outlets=("VOA",)),
    Publisher("DW Indonesia", ("dw.com",)),
    Publisher("Turn Back Hoax", ("turnbackhoax.id",)),
    Publisher("The Jakarta Post", ("thejakartapost.com",)),
    Publisher("Jakarta Globe", ("jakartaglobe.id",)),
)
"""Every publisher that is known; those that are not read well all the same."""

_BY_DOMAIN: Final = {domain: publisher for publisher in PUBLISHERS for domain in publisher.domains}


def publisher_of(url: str) -> Publisher | None:
    """Return the publisher whose page `url` is, by the end of its host; `None` where nobody known publishes there.

    >>> publisher_of("https://regional.kompas.com/read/contoh").name
    'Kompas.com'
    >>> publisher_of("https://kabar-contoh.example/berita")
    """
    try:
        host = urlsplit(url.strip() if "//" in url else f"//{url.strip()}").hostname
    except ValueError:
        # An address such as "http://[" is not one; content never raises.
        return None
    parts = (host or "").rstrip(".").split(".")[-8:]
    for first in range(len(parts)):
        if publisher := _BY_DOMAIN.get(".".join(parts[first:])):
            return publisher
    return None


def publisher_named(outlet: str) -> Publisher | None:
    """Return the publisher whose datelines print an outlet's name; `None` where nobody we know does.

    >>> publisher_named("CNN Indonesia").domains, publisher_named("iNews.id").name
    (('cnnindonesia.com',), 'iNews')
    """
    folded = fold(outlet).strip()
    return _BY_OUTLET.get(folded) or (publisher_of(f"https://{folded}/") if "." in folded else None)


_BY_OUTLET: Final = {fold(outlet): publisher for publisher in PUBLISHERS for outlet in publisher.outlets}
