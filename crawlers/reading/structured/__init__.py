"""What a page says of its product in a language made for machines."""
