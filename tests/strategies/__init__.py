"""Strategies for what newsrooms write, drawn from the lexicon."""
