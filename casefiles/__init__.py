"""FLOOR: what is known and where it is kept. Imports nothing of ours but itself."""
