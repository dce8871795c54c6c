"""Words as newsrooms spell them; no logic."""
