"""The tables of words that are part of these packages, loaded with them as their code is."""

import pkgutil


def table(package: str | None, name: str) -> list[str]:
    """The lines of the file ``name`` beside the code of ``package``, without comments (``#``) and blank ones."""
    content = pkgutil.get_data(package or "", name)
    assert content is not None, name  # every loader of source reads the files beside it
    return [line for line in content.decode("utf-8").splitlines() if line and not line.startswith("#")]
