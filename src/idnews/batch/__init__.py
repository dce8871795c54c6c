"""Read many pages at once, from files, folders, web archives and tables."""

from __future__ import annotations

from idnews.batch.desk import Failure
from idnews.batch.printing import Print
from idnews.batch.record import Reading, Record
from idnews.batch.sources import Holds, records
from idnews.batch.tally import Tally
from idnews.batch.writing import Manner, Watch, read, write
from idnews.form import Form

__all__ = ["Failure", "Form", "Holds", "Manner", "Print", "Reading", "Record", "Tally", "Watch", "read", "records", "write"]
