"""Geographical indications: where the goods come from, and names used as a mere style."""
