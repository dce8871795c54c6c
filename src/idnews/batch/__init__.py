"""Read many pages at once, from files, folders, web archives and tables."""

from __future__ import annotations

from idnews.batch.record import Record
from idnews.batch.sources import Holds, records
from idnews.form import Form

__all__ = ["Form", "Holds", "Record", "records"]
