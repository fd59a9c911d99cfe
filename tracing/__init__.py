"""VERB 3, trace: who is behind it. Pure."""
