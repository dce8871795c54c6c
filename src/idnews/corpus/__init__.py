"""Look at many pages at once: what was found in them, and what recurs."""
