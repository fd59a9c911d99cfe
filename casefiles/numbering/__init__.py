"""Official numbers: their shape, and the arithmetic that every genuine one passes. Pure: matchers judge and tracing links by it."""
