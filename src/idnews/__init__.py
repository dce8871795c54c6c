"""Read Indonesian news pages: the story, and every fact around it as data."""
