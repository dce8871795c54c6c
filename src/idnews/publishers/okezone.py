"""Describe Okezone."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

OKEZONE: Final = Publisher(
    "Okezone",
    ("okezone.com",),
    outlets=("Okezone.com",),
    whole="?page=all",
    places={
        # The h1 of the logo says the whole title, and stands first.
        Label.HEADLINE: ".title-article h1, .hd-title h1, .title h1, .title-detail h1, .titles h1",
        Label.BODY: ".c-detail, .description.read, #contentx, .ctn-desc, .news-content p",
        Label.KICKER: ".hd-title .kanal",
        Label.BYLINE: ".journalist, .namerep, .reporter, .nmreporter",
        Label.TIMESTAMP: "time.tgl",
        Label.CAPTION: "figcaption, .desc-foto, .detailcaption, .caption-img-ab",
        Label.TAG: "#tag .box-tag a, .detail-tag a",
        Label.RELATED: "#baca-juga, #bacajuga, .group-baca, #rctiplus, .berita-terkait-wrap",
        Label.PAGER: "#paging, .pagingxm, .second-paging",
        Label.AD: (
            ".detads*, .flying_carpet_div, .inject-*, .banner*, .box-ads-konten, .ads-disclaimer, "
            "#lastread, #_popIn_recommend, #metube_div, #rekomendasi_video"
        ),
        Label.PROMO: ".box-gnews",
        Label.FURNITURE: ".vicon, .settingfont, .sosmedwrap",
    },
    metadata={
        # It has said "2014-07-13T20:07:27" on every page for years.
        "meta:datepublished": "",
        # Always earlier than the publication.
        "ld:dateModified": "",
    },
)
