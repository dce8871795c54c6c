"""Write pages into files of every kind that a batch may come from."""

from __future__ import annotations

import csv
import gzip
import json
from collections.abc import Iterable, Mapping
from pathlib import Path

import attrs
import pyarrow as pa
from pyarrow import parquet


@attrs.frozen
class Stored:
    """A page as a crawler stored it: what the server sent, and when."""

    content: bytes
    """What the server sent for the page."""

    url: str = "https://www.kabar.example/bakau"
    """The page's address."""

    date: str = "2025-09-07T03:00:00Z"
    """When it was fetched."""

    head: str = "Content-Type: text/html; charset=utf-8"
    """What the server said of it, a line each."""

    status: str = "200 OK"
    """Whether it was found."""

    kind: str = "response"
    """What sort of record it is."""

    def record(self) -> bytes:
        """Return the record as it stands in an archive."""
        head = self.head.replace("\n", "\r\n")
        block = f"HTTP/1.1 {self.status}\r\n{head}\r\n\r\n".encode() + self.content
        about = (
            f"WARC/1.1\r\nWARC-Type: {self.kind}\r\nWARC-Target-URI: {self.url}\r\nWARC-Date: {self.date}\r\n"
            f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype={self.kind}\r\n"
            f"Content-Length: {len(block)}\r\n\r\n"
        )
        return about.encode() + block + b"\r\n\r\n"


def write_warc(path: Path, pages: Iterable[Stored]) -> str:
    """Write a web archive, each record compressed where its name ends in `.gz`; return its name."""
    path.write_bytes(b"".join(gzip.compress(page.record(), mtime=0) if path.suffix == ".gz" else page.record() for page in pages))
    return str(path)


def write_csv(path: Path, rows: list[Mapping[str, object]]) -> str:
    """Write a table as CSV and return its name."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]) if rows else [])
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def write_jsonl(path: Path, rows: Iterable[object]) -> str:
    """Write a table as JSON Lines and return its name."""
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return str(path)


def write_parquet(path: Path, rows: list[Mapping[str, object]]) -> str:
    """Write a table as Parquet and return its name."""
    parquet.write_table(pa.Table.from_pylist([dict(row) for row in rows]), path)
    return str(path)


def write_pages(folder: Path, pages: Iterable[str | bytes], suffix: str) -> str:
    """Write each page into a file of its own; return the folder."""
    folder.mkdir(exist_ok=True)
    for number, page in enumerate(pages):
        (folder / f"{number:05}{suffix}").write_bytes(page.encode() if isinstance(page, str) else page)
    return str(folder)
