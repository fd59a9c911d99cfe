"""One module a kind of identifier: how it is found in folded text, how it is checked, and where the rule comes from.

Each has ``hits(text)``, a generator over folded text. A newcomer adds a module here, one line in :mod:`tracing.clues`, a strength
and a name in :mod:`tracing.kinds`, and a table of cases.
"""
