"""Set a page as a galley: scraped text, HTML, metadata."""
