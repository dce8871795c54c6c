"""Print the schema, drawn anew: `python -m idnews.data_schema > src/idnews/data_schema/article.schema.json`."""

from __future__ import annotations

import json

from idnews.data_schema.draw import draw

print(json.dumps(draw(), ensure_ascii=True, indent=2))  # noqa: T201 - to print is what it is for
