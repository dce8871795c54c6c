"""Leave out modules whose library is not installed: to run their examples is to import them."""

from importlib.util import find_spec

collect_ignore = [] if find_spec("datatrove") else ["src/idnews/datatrove.py"]
