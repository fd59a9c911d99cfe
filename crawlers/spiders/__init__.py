"""The spiders: one for all shops."""
