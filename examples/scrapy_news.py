"""Crawl the stories of a news site: `scrapy runspider examples/scrapy_news.py -a start=https://… -O stories.jsonl`."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import scrapy
from itemadapter import ItemAdapter
from scrapy.exceptions import DropItem
from scrapy.http import HtmlResponse, Request, Response
from scrapy.linkextractors import LinkExtractor

import idnews


class Dated:
    """Item pipeline that lets only stories pass that say when they were published."""

    def process_item(self, item: Any, spider: object = None) -> Any:  # noqa: ANN401, ARG002 - an item may be of any kind, and older Scrapys pass the spider
        """Return the item, or drop it."""
        if ItemAdapter(item)["date_published"] is None:
            message = "it does not say when it was published"
            raise DropItem(message)
        return item


class News(scrapy.Spider):
    """Follows the links of one site, and gives each story that it finds as an item, whole."""

    name = "news"
    custom_settings = {"ITEM_PIPELINES": {Dated: 300}, "DEPTH_LIMIT": 3, "ROBOTSTXT_OBEY": True}  # noqa: RUF012 - so Scrapy asks for it

    def __init__(self, start: str, publisher: str | None = None, **options: Any) -> None:  # noqa: ANN401 - they are Scrapy's
        """Start at an address; name a publisher by its domain where its pages are not to tell it."""
        super().__init__(**options)
        self.start_urls = [start]
        self.allowed_domains = [urlsplit(start).hostname or ""]
        self.publisher = publisher

    def parse(self, response: Response, earlier: tuple[idnews.Article, ...] = ()) -> Iterator[dict[str, Any] | Request]:
        """Read a page; `earlier` are those of its story that come before it."""
        if not isinstance(response, HtmlResponse):
            return
        article = idnews.read_html(response.text, url=response.url, as_of=dt.datetime.now(dt.UTC), publisher=self.publisher)
        number = article.page.index if article.page else None
        if earlier or number in {None, 1}:
            pages = (*earlier, article)
            if article.page and article.page.next_url:
                yield response.follow(article.page.next_url, cb_kwargs={"earlier": pages}, dont_filter=True)
            elif article.kind is idnews.Kind.ARTICLE:
                story = idnews.join_pages(pages, allow_missing=True) if earlier else article
                yield story.to_dict()
        yield from response.follow_all(LinkExtractor().extract_links(response))
