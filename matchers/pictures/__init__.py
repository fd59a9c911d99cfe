"""Pictures of a listing held against the pictures of a right."""
