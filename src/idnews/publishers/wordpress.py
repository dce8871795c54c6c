"""Say where sites that run on WordPress put what, in the themes that most of them wear."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from idnews.label import Label

WORDPRESS: Final[Mapping[Label, str]] = {
    Label.HEADLINE: "h1.entry-title, h1.tdb-title-text, h1.jeg_post_title",
    Label.BODY: ".entry-content, .td-post-content, .tdb_single_content, .elementor-widget-theme-post-content",
    # What plug-ins set beneath a story, inside its element.
    Label.AD: ".code-block, .gmr-banner*, .td-a-rec, .jeg_ad*",
    Label.SOCIAL: ".sharedaddy, .addtoany*, .heateor_sss*, .jeg_share*",
    Label.BYLINE: ".author.vcard, .gmr-cf-metacontent, .td-post-author-name, .jeg_meta_author",
    Label.TIMESTAMP: "time.entry-date, .posted-on, .td-post-date, .jeg_meta_date",
    Label.CAPTION: ".wp-caption-text, .wp-element-caption",
    Label.RELATED: ".gmr-related-post-onlytitle, .jnews_inline_related_post*, .jp-relatedposts",
    Label.TAG: ".tags-links a, .td-tags a, .jeg_post_tags a",
    Label.PAGER: ".page-links",
}
"""Its places; what a theme lacks hurts nobody."""
