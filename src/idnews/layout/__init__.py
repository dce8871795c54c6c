"""Tell from the layout of an HTML page where the story and the facts around it stand."""
