"""VERB 4, warn: tell the right person once."""
