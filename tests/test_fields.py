from __future__ import annotations

from docs import fields
from idnews.tables import SCHEMA


def test_the_page_of_the_json_schema_is_current() -> None:
    """The page shows what the schema holds today; `python docs/fields.py` writes it again."""
    assert fields.IN_JSON.read_text(encoding="utf-8") == fields.in_json()


def test_the_page_of_the_columns_is_current() -> None:
    """The page shows what the columns are today; `python docs/fields.py` writes it again."""
    assert fields.IN_ARROW.read_text(encoding="utf-8") == fields.in_arrow()


def test_every_column_has_a_row() -> None:
    """No column is left out of its page."""
    page = fields.in_arrow()
    assert [name for name in SCHEMA.names if f"\n| `{name}` | " not in page] == []
