"""FRONT: the jobs, the command line and the example. Nothing imports it."""
