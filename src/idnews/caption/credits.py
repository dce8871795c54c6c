"""Recognise whose picture it is by how newsrooms credit one."""

from __future__ import annotations

import re
from typing import Final

from idnews.lexicon.outlets import DOMAIN_ENDINGS, NAMED
from idnews.lexicon.pictures import ARCHIVES, LONE_OWNERS, PRINTED_OWNERS, SHORT_OWNERS, STOCK_SITES, STROKED_AGENCIES
from idnews.pattern import lazy_pattern
from idnews.template import one_of

_SOURCES: Final = one_of({name.lower() for name in NAMED}, "[ ]")
_STOCK_SITES: Final = one_of(site.lower() for site in STOCK_SITES)
DOMAIN: Final = rf"(?:[a-z0-9][a-z0-9-]{{1,30}}\.){{1,3}}{one_of(DOMAIN_ENDINGS)}"
_OUTLET: Final = (
    rf"(?:{DOMAIN}|detik[a-z]{{2,12}}|tribun[a-z]{{0,14}}(?:[ ][a-z]{{2,12}})?|antara[ ]?(?:foto"
    rf"|news)?(?:[ ][a-z]{{3,12}})?|foto[ ]antara|getty[ ]?images|ap[ ]photo|epa(?:-efe)?|kompas|{_SOURCES}|mi|net|pr)"
)
AGENCY_STROKE: Final = rf"(?:{'|'.join(STROKED_AGENCIES)})/"
# IDN Times prints whose picture it is as an address, and nothing else: "instagram.com/kabarmuara".
_ACCOUNT: Final = lazy_pattern(
    rf"(?:www\.)?(?:instagram|flickr|facebook|twitter|tiktok|youtube|pinterest|{_STOCK_SITES})\.com/[\w@.-]{{2,40}}/?", re.IGNORECASE
)
# Words that only a photo credit holds.
_WORDS: Final = (
    rf"foto|photo|dok(?:umentasi|umen|pri)?|ist(?:imewa)?|istock(?:photo)?|getty[ ]?images?|{_STOCK_SITES}"
    r"|flickr|ilustrasi|instagram|ig|facebook|twitter|x|youtube"
    r"|tiktok|tangkapan[ ]layar|tangkap[ ]layar|screenshot|capture|screen[ ]?capture|repro(?:duksi)?|google|net|internet|humas"
    r"|biro[ ]pers|courtesy|credit|kredit|wikipedia|wikimedia"
    r"|via|allsport|reuters|afp|epa|xinhua|antara[ ]foto|kolase|stock[ ]photo|handout|ho"
)
SURE_CREDIT: Final = lazy_pattern(
    rf"""[ ]?(?:
        (?:f|foto|photo|pic|fotografer|gambar|video|image|images|credit|kredit|mandatory[ ]credit|dok(?:umentasi)?|source|courtesy
        |copyright|photo[ ]by|foto[ ]by|foto[ ]oleh)\s?[.:/]?(?:\s|(?<=[.:/])|$).{{0,90}}
      | (?:ap|afp|epa|antara|mi|reuters|getty)[ ]?(?:photo|foto|images?)?\s?/.{{1,80}}
      | (?:{_WORDS})(?:[ /.:,@-].{{0,80}})?
      | @[\w.]{{2,40}}.{{0,40}}
      | \u00a9[ ]?.{{2,60}}
      | (?:(?:www\.)?instagram|facebook|twitter|youtube|tiktok)\.com.{{0,60}}
      | .{{1,60}}[/ ](?:{_WORDS})
      | .{{0,40}}\ via\ .{{1,40}}
    )[ ]?""",
    re.VERBOSE | re.IGNORECASE,
)
# Inside a story only a label makes a credit of parentheses, or an agency with its photographer, of whom Antara may print one name alone; without
# parentheses one stands behind the caption's day: "…, Rabu (24/12/2025). ANTARA/Sari Lestari/aa. Warga …".
INLINE_AGENCY: Final = lazy_pattern(rf"(?<=[.)][ ]){AGENCY_STROKE}")
INLINE_CREDIT: Final = lazy_pattern(
    r"\((?:Foto|FOTO|foto|Photo|PHOTO|Dok|DOK|Sumber Foto)[ ]?(?:[A-Z][ ]?)?[:.][ ]?[^()\n]{2,80}\)\.?"
    r"|\((?:Foto|FOTO) (?=[A-Z])[^()/:\n]{2,40}/[^()/\n]{2,40}\)\.?"
    r"|\(Getty Images[^()\n]{0,40}\)(?![.,])"
    rf"|\({AGENCY_STROKE}(?:(?<=ra/)|(?<=RA/)|(?=[^() \n]{{2,30}}[ ]))[^()\n]{{2,60}}\)(?=[.]?[ ]{{0,2}}[A-Z\"'])"
    rf"|(?:(?<=\d\)\.[ ])|(?<=\d\)[ ])){AGENCY_STROKE}[A-Z][^/()\n]{{2,40}}(?:/[A-Za-z]{{2,5}}){{1,3}}\.?(?=[ ]|$)"
)
# TIMES prints one without parentheses: "… pada 1922. FOTO: wikimedia commons Sekolah itu …". Small letters own a picture only where they are a known
# owner, an archive ("dok.pribadi") or two around a stroke: "Foto: berwarna dan terbaru. Surat: asli" tells of pictures.
OPEN_CREDIT: Final = lazy_pattern(
    r"(?<=[.!?\"'][ ])(?:Foto|FOTO)[ ]?:[ ](?:[A-Z@][\w.@/-]{1,40}(?:[ ][A-Z@][\w.@/-]{1,30}){0,3}(?=[ ]{0,3}$)"
    rf"|(?:{one_of(PRINTED_OWNERS)})(?=[ ][A-Z\"])"
    rf"|(?:{one_of({owner.lower() for owner in (*PRINTED_OWNERS, *SHORT_OWNERS)})})(?=[ ][A-Z\"])"
    rf"|(?:{one_of(ARCHIVES)})[. ]{{1,2}}[a-z]{{3,20}}(?:[ ][a-z]{{3,20}})?(?=[ ][A-Z\"])"
    r"|[a-z][a-z.]{2,20}[ ]?/[ ]?[a-z][a-z.]{1,20}(?:[ ][a-z]{2,20})?(?=[ ][A-Z\"]))"
)
# "Name/Outlet", "Outlet/Name": it credits a picture, but signs a story as well.
NAMED_CREDIT: Final = lazy_pattern(
    rf"[ ]?(?:(?:(?P<after>[^()/]{{3,50}})[ ]?/[ ]?)?{_OUTLET}(?(after)|(?:[ ]?/[ ]?(?P<before>[^()/]{{2,50}}))+)|sumber[ ]?:.{{1,60}}|{DOMAIN})[ ]?",
    re.IGNORECASE,
)
NO_CREDIT: Final = lazy_pattern(
    r"""[ ]?(?:[\d\s/.,:-]*|(?:paling[ ]|ke|nomor[ ]|baju[ ]|berbaju[ ]|berkemeja[ ]|berjas[ ]|berpeci[ ]"
    r"|berkerudung[ ])?(?:dua[ ]dari[ ]|kedua[ ]dari[ ]|ketiga[ ]dari[ ]|tengah[ ]?|ujung[ ])?(?:kanan|kiri|tengah|depan|belakang|atas|bawah).*
    |almarhum|alm\.?|tengah.*|.{0,20}\d{1,2}/\d{1,2}.*|[A-Z]{2,6}\d{0,3}|\d.*|ketiga.*|kedua.*|(?:baju|kemeja|jas|peci|berbaju|berpeci
    |memakai|mengenakan|bertopi)\b.*)[ ]?""",
    re.VERBOSE,
)
# "(ilustrasi)" says what a picture is, and not whose. Suara.com prints it in square brackets: "… di pasar. [Suara.com/Sari Lestari]".
PARENS: Final = lazy_pattern(
    r"[ ]{0,4}(?:(?P<round>\()|\[)(?![Ii]lustrasi[)\]])"
    r"(?P<credit>(?:(?(round)[^()]|[^()\[\]])){1,130})(?(round)\)|\])[ ]{0,2}[.|]?[ ]{0,2}$"
)
SIGNED: Final = lazy_pattern(r"[ ]{0,2}(?<!\u00c3)(?:\u00c2?\u00a9|\([cC]\)[ ]|/\u00c2?\u00a9)[ ]?(?P<credit>[^()|]{2,80})$")
# Between two blanks a stroke parts many things ("Blok M / Kota"): behind it an outlet must be known.
SLASH: Final = lazy_pattern(rf"[ ]/(?:[ ](?=(?i:{_OUTLET})(?:/|$)))?(?P<credit>[A-Z@*][^()/|]{{1,40}}(?:/[^()/|]{{1,40}})?)$")
# Katadata prints it with a bar: "… di pasar induk. Sari Lestari|KATADATA". A bar between other words parts a name from what somebody is.
BARRED: Final = lazy_pattern(
    r"(?:^|(?<=[.?!\"')])[ ])(?P<credit>[A-Z][\w'-]{1,20}(?: [A-Z][\w'.-]{0,20}){0,3}[ ]?\|[ ]?"
    rf"(?:[A-Z]{{4,20}}(?: [A-Z]{{2,20}}){{0,2}}|(?i:{_OUTLET})))$"
)
# Disway prints it between dashes: "… di ruang sidang -Sari Lestari-".
BETWEEN_DASHES: Final = lazy_pattern(r"[ ]-{1,2}(?P<credit>[A-Z@][^-()|]{2,60}[^-()| ])-{1,2}$")
DASHED: Final = lazy_pattern(r"(?:(?P<stop>[.!?\"'])[ ]?|[ ])-{1,2}[ ]?(?P<credit>\.?[^()|]{2,50}?)\.?$")
OPEN_SOURCE: Final = lazy_pattern(
    rf"(?P<stop>^|[.!?\"')][ ]{{0,2}}|[ ](?=(?-i:[A-Z.]{{4,}}|[A-Za-z]+[.](?:com|id|co[.]id))/|ANTARA"
    rf"|(?:foto[ ])?antara[ ]foto))(?P<credit>(?:FOTO[ ])?(?:{_OUTLET})(?:-[A-Z]+)?/[^()|]{{2,70}})$",
    re.IGNORECASE,
)
# KapanLagi's network: "ilustrasi panen/copyright unsplash/Sari Lestari".
COPYRIGHTED: Final = lazy_pattern(r"[/ ]copyright[ :.]{1,2}(?P<credit>[^()|]{2,60})$", re.IGNORECASE)
STOCK: Final = lazy_pattern(
    rf"[ ](?P<credit>(?:dok[ ])?(?:www\.)?(?:istockphoto|getty[ ]?images|{_STOCK_SITES}|{DOMAIN})"
    r"(?:\.com)?(?:/[\w @.-]{1,40})?)$",
    re.IGNORECASE,
)
_LONGEST_ALONE: Final = 60
_STOPS: Final = (".", '"', "!", "?")
_AGENCY_CODE: Final = "antara|ant|reuters|afp"
_CODES: Final = lazy_pattern(rf"(?:{_AGENCY_CODE})(?:/[a-z]{{2,8}}\d{{0,3}}){{1,2}}|(?:[a-z]{{2,8}}\d{{0,3}}/){{1,2}}(?:{_AGENCY_CODE})")
_INITIALS: Final = lazy_pattern(r"[a-z]{2,3}/[a-z]{2,3} ?")


def looks_credited(text: str) -> bool:
    """Return whether a text may be whose picture it is.

    >>> looks_credited("Kabarkota.com/Sari Lestari"), looks_credited("Warga panen")
    (True, False)
    """
    return bool(SURE_CREDIT.fullmatch(text) or NAMED_CREDIT.fullmatch(text))


def is_lone_owner(text: str) -> bool:
    """Return whether a text is an owner of pictures that needs no label.

    >>> is_lone_owner("Istimewa"), is_lone_owner("kabarmuara")
    (True, False)
    """
    return len(text) <= _LONGEST_ALONE and text.lower() in LONE_OWNERS


def is_account(text: str) -> bool:
    """Return whether a text is the address of an account: beneath a picture it owns that, and elsewhere a story tells where to look.

    >>> is_account("instagram.com/kabarmuara"), is_account("kabarmuara.example/muara")
    (True, False)
    """
    return len(text) <= _LONGEST_ALONE and _ACCOUNT.fullmatch(text) is not None


def signs_story(credit: str, before: str) -> bool:
    """Return whether what stands in brackets at the end of a line signs a story, though an agency is named: codes behind a full stop, or initials.

    >>> signs_story("antara/jpnn", "Warga lega."), signs_story("Reuters, AFP", "rs/hp "), signs_story("ANTARA/Sari Lestari", "Warga lega.")
    (True, True, False)
    """
    return (_CODES.fullmatch(credit) is not None and before.rstrip().endswith(_STOPS)) or _INITIALS.fullmatch(before) is not None


def are_all_names(credit: str) -> bool:
    """Return whether an owner behind a stroke is names and nothing else, and no address."""
    words = credit.split()
    behind = credit.partition("/")[2].lstrip()[:1]
    # Small letters behind the slash are the path of an address.
    if not (behind.isupper() or behind == "@"):
        return False
    return len(words) <= 7 and not any(word[0].islower() and "." not in word and "/" not in word for word in words)


def is_photographer(credit: str, before: str) -> bool:
    """Return whether the name beside the outlet is written out; a closing tag abbreviates it ("flo/jpnn", "Kabarcontoh.com/Ali")."""
    if re.fullmatch(r"[A-Za-z]{2,5}/[A-Za-z]-?\d{1,2}", credit):
        return False
    name = credit.rpartition("/")[2]
    if re.match(DOMAIN, credit, re.IGNORECASE) and len(name.split()) == 1 and not name.isupper() and before.rstrip().endswith((".", '"')):
        return False
    return any(len(word) > 2 and word[0].isupper() for part in credit.split("/") for word in part.split())
