"""Find the words that part a caption from its credit without parentheses: "Kredit Foto: …", "Keterangan gambar, …", "…/Ist"."""

from __future__ import annotations

import re
from typing import Final

from idnews.lexicon.outlets import NAMED
from idnews.lexicon.pictures import BARE_CREDIT_LEADS, CAPTION_LEADS, CREDIT_LEADS, SHORT_OWNERS, UNNAMED_OWNERS
from idnews.pattern import lazy_pattern
from idnews.template import one_of

CAPTION_LEAD: Final = lazy_pattern(
    lambda: (
        r"[ ]{0,3}(?:Perbesar[ :]{1,3}|Lihat Foto[ :]{1,3}|(?P<foto>(?:Foto|FOTO|foto|Photo)[ ]?:[ ]{0,3})|(?:KETERANGAN|Keterangan"
        r"|keterangan|Ket|KET|Teks|TEKS|Tes|Caption|Takarir)\.?[ ]?(?:FOTO|Foto|foto|Gambar|gambar)?[ ]?[:.][ ]{0,3}"
        rf"|(?i:{one_of(CAPTION_LEADS)})[ ]{{1,3}}(?=[A-Z0-9\"']))"
    )
)
"""Pattern of what announces a caption."""
CREDIT_LEAD: Final = lazy_pattern(
    lambda: rf"[ ]{{0,3}}(?i:{one_of(CREDIT_LEADS)}|(?P<bare>{one_of(BARE_CREDIT_LEADS)}))[ ]{{0,3}}(?P<credit>[A-Z0-9@].*|[\w.]{{2,40}}\.com\S*)$"
)
"""Pattern of a credit that a label announces and that is all there is; "bare" labels announce other things as well."""
CREDIT_LABEL: Final = lazy_pattern(
    r"(?:f|foto|photo|sumber foto|sumber|credit|kredit|mandatory credit|source)[ ]?:[ ]{0,3}|(?:photo|foto) (?:by|oleh) ", re.IGNORECASE
)
"""Pattern of the label inside the parentheses of a credit."""
OWNER_AT_END: Final = lazy_pattern(
    lambda: (
        rf"(?:(?<=[^\W_])/|(?<=[.!?\"])[ ](?=(?:{one_of(UNNAMED_OWNERS)})$))"
        rf"(?P<credit>(?P<short>{one_of(SHORT_OWNERS)})|{one_of(NAMED)})$"
    )
)
"""Pattern of an owner right behind a stroke, "… di pasar induk/Ist", or behind the last sentence: "… di pasar induk. Ist"."""
FOTO_AND_STROKE: Final = lazy_pattern(r"(?P<stop>^|[.?!\"')|][ ]{0,2})(?:Foto|FOTO)/(?P<credit>[A-Z@][^()|]{1,60})$")
"""Pattern of a stroke for the colon: "Warga panen. Foto/Sari Lestari"."""
CREDIT_IN_FRONT: Final = lazy_pattern(
    r"(?P<credit>(?:[A-Z][A-Za-z.]{2,24}/(?:[A-Z][A-Z'.]+)(?:[ ][A-Z][A-Z'.]+){0,4}|(?:Twitter|Instagram|Facebook"
    r"|YouTube)(?:\.com)?[ /]@[\w.]{2,40}))[ ]{1,3}(?=[A-Z0-9\"'])"
)
"""Pattern of a credit that stands before its caption: "KOMPAS.com/SARI LESTARI Warga panen."."""
LABELLED_CREDIT: Final = lazy_pattern(
    r"(?:(?<=[\s.|?!\"')/])|(?<=[a-z])(?=Mandatory|Foto: ?[(\w]))(?:Ilustrasi/)?(?P<label>(?:Sumber |Kredit )?(?:Foto|FOTO|foto|Photo)(?: by| oleh)?"
    r"|Sumber|Mandatory Credit|Credit|credit|Kredit|Dok|dok)[ ]?(?:[:.]|(?<=by|eh))[ ]?\(?(?P<credit>[^()|]{2,80}?)\)?[ ]{0,2}[.|]?$"
)
"""Pattern of a labelled credit at the end of a caption, without parentheses of its own or with them."""
LABEL_WORD: Final = lazy_pattern("[Ff]oto|FOTO|Photo|Sumber|[Ck]redit|Kredit|[Dd]ok|Credit")
"""Pattern of a word that every label of a credit holds."""
IN_CAPITALS: Final = lazy_pattern(
    r"\s*+(?P<credit>(?!FOTO|PHOTO|DOK|ILUSTRASI|SUMBER)[A-Z][A-Z.-]{2,24}(?: [A-Z.]{2,14})?/[A-Z][A-Z.'-]{1,20}(?: [A-Z][A-Z.'-]{0,20}){0,4})\s*+"
)
"""Pattern of an outlet and a photographer in capitals, and nothing else ("KABARKOTA/SARI LESTARI")."""
