"""In which views of a text a name may stand, as :mod:`matchers.text.catalogue` says: it is looked up in these alone."""

LETTERS, JOINED, NEAR, SOUND, HEARD, FORM, MISSPELT, THINNED, GLUED = (1 << nth for nth in range(9))
"""Bits. All its letters or all but one under a mask; characters put together; one of them changed; by its sound; by its sound in
another script; in a listed spelling; letters added, left out or moved; letters drawn out; grown together with another word."""
EVERY = LETTERS | JOINED | NEAR | SOUND | HEARD | FORM | MISSPELT | THINNED | GLUED
