"""Check proofs: read their pages again, and see what reads otherwise."""

from idnews.proofreading.collation import Collation, Part, collate
from idnews.proofreading.described import publishers_from, whose
from idnews.proofreading.diff import DiffRow, Sign, diff_of
from idnews.proofreading.facts import Facts, collate_facts, facts_of, parse_facts, print_facts
from idnews.proofreading.files import Checked, check, find_proofs

__all__ = [
    "Checked",
    "Collation",
    "DiffRow",
    "Facts",
    "Part",
    "Sign",
    "check",
    "collate",
    "collate_facts",
    "diff_of",
    "facts_of",
    "find_proofs",
    "parse_facts",
    "print_facts",
    "publishers_from",
    "whose",
]
