"""Official numbers: their shape, and the arithmetic that every genuine one passes. Pure: matchers and tracing use it."""
