"""Describe detikcom."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

DETIKCOM: Final = Publisher(
    "detikcom",
    ("detik.com",),
    whole="?single=1",
    places={
        # Channels change templates years apart: Travel was on "read__" and Insider on "jdl" long after the others had left them.
        Label.HEADLINE: "h1.detail__title, .read__head h1, .jdl h1, .content_detail h1",
        Label.BODY: ".detail__body-text, #detikdetailtext, .detail_text, .text_detail, .read__content",
        Label.KICKER: ".detail__subtitle, .subkat",
        Label.BYLINE: ".detail__author, .jdl .author, .content_detail .author, .read__head .author",
        Label.TIMESTAMP: ".detail__date, .jdl .date, .content_detail .date, .read__head .date",
        Label.CAPTION: "figcaption, .read__photo__caption, .pic_artikel, .pic_artikel_sisip, .pic_artikel_sisip_table",
        Label.TAG: ".detail__body-tag a, .detail_tag a, .label_fokus a",
        Label.RELATED: ".linksisip, .lihatjg, .topiksisip, .cb-berita-terkait, #bacajugabox",
        Label.AD: ".paradetail, .parallaxindetail, .para_caption, #para_caption*, #div-gpt-ad*, .ads-scrollpage*, .staticdetail_*, .skybanner",
        Label.PROMO: ".noncontent, #banner_hidden_quiz, .sisip_video_ds",
        Label.SOCIAL: ".detail__share, .share-box, .sisip_embed_sosmed",
        # The label of the button that shows the next part: "Halaman 2 dari 3".
        Label.PAGER: "#box-simplified, .detail__long-nav, .mp-nav",
        Label.LEGAL: ".info_redaksi, .inforedaksi",
        # detikInet has its headline a second time, hidden, above the page.
        Label.REPEAT: "h1.head-1, .sticky-share__ar-title",
    },
    local_times=("meta:pubdate",),
)
