"""Ways to put a message before a person."""
