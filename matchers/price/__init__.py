"""The price of a listing held against what the genuine goods cost."""
