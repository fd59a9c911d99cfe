"""The tables of words that are part of this package, loaded with it as its code is."""

import pkgutil


def table(name: str) -> list[str]:
    """The lines of the package's file ``name``, without comments (``#``) and blank ones."""
    content = pkgutil.get_data("matchers.text", name)
    assert content is not None, name  # a source loader reads the files beside the code
    return [line for line in content.decode("utf-8").splitlines() if line and not line.startswith("#")]
