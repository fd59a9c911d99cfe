"""Names in the words of a listing."""
