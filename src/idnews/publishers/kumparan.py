"""Describe kumparan."""

from __future__ import annotations

from typing import Final

from idnews.label import Label
from idnews.publishers.profile import Publisher

KUMPARAN: Final = Publisher(
    "kumparan",
    ("kumparan.com",),
    # The classes are made anew with each release; what its own testers hold on to stays.
    places={
        Label.HEADLINE: "[data-qa-id=story-title]",
        Label.BODY: "[data-qa-id=story-paragraph], .StoryRenderer__EditorWrapper-*, article",
        Label.TIMESTAMP: "[data-qa-id=publish-date]",
        Label.CAPTION: "figcaption, [data-qa-id=image-caption]",
        Label.TAG: "a[data-qa-id=tag-topic]",
        Label.RELATED: "[data-qa-id=breaking-news-compartment*]",
        Label.AD: "[data-qa-id=desktop-article-page-billboard*]",
        Label.SOCIAL: "[data-qa-id=share-wrapper]",
        # The account that publishes, a desk as a rule; who wrote is in the linked data alone.
        Label.FURNITURE: "[data-qa-id=author-name], [data-qa-id=reading-time], [data-qa-id=end_of_article], [data-qa-id=story-footer]",
    },
)
