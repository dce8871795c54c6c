"""Take a page from a file of its own, or from a stream that holds nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import attrs

from idnews.batch.record import Record
from idnews.form import HTML_ENDINGS, Form, opens_as_html
from idnews.row import Intake

_PROOF: Final = ".proof"


@attrs.frozen
class PageFile:
    """Slip of a page that is a file."""

    name: str
    """The file's name."""

    intake: Intake
    """How to take its record."""

    size: int = 0
    """The file's length in bytes, as far as it is known."""

    @property
    def weight(self) -> int:
        """How many bytes will be held when the record is wanted."""
        return self.size

    def record(self) -> Record:
        """Return the page in the file."""
        try:
            # Bytes, for a text file would have its line ends changed, and offsets are counted in what the file holds.
            raw = Path(self.name).read_bytes()
        except OSError as error:
            return Record(name=self.name, reason=reason_of(error))
        return record_of_bytes(raw, self.name, self.intake)


@attrs.frozen
class PageBytes:
    """Slip of a page that is held already, as one from standard input."""

    name: str
    """What it came from."""

    raw: bytes
    """All that it holds."""

    intake: Intake
    """How to take its record."""

    @property
    def size(self) -> int:
        """How many bytes of the input it stands for."""
        return len(self.raw)

    @property
    def weight(self) -> int:
        """How many bytes the slip itself holds."""
        return len(self.raw)

    def record(self) -> Record:
        """Return the page."""
        return record_of_bytes(self.raw, self.name, self.intake)


def record_of_bytes(raw: bytes, name: str, intake: Intake) -> Record:
    """Return the record of a page in bytes: HTML as it is, for it declares its encoding itself, and text as the UTF-8 that it must be.

    What is named `.proof` is a printed proof, unless the form is told.
    """
    if intake.form is Form.HTML or (intake.form is Form.AUTO and (name.lower().endswith(HTML_ENDINGS) or opens_as_html(raw))):
        return Record(name=name, page=raw, form=Form.HTML)
    try:
        return Record(name=name, page=raw.decode("utf-8"), is_proof=intake.form is Form.AUTO and name.lower().endswith(_PROOF))
    except UnicodeDecodeError as error:
        return Record(name=name, reason=f"it is not UTF-8 (byte {error.start} is 0x{raw[error.start]:02x}): convert it first")


def reason_of(error: Exception) -> str:
    """Return in words why a file cannot be read."""
    return (isinstance(error, OSError) and error.strerror) or str(error) or type(error).__name__
