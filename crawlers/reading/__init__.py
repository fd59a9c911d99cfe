"""From the text of a page to what it offers. Pure."""
