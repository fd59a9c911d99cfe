"""The scripts that are run in a page, as functions that are called with one argument."""

from pathlib import Path

FOLDER = Path(__file__).parent
_ROOTS = (FOLDER / "roots.js").read_text("utf-8")


def _script(name: str) -> str:
    """A function that is called in the page with its argument, and may call ``roots``."""
    return f"(argument) => {{ const roots =\n{_ROOTS};\nreturn (\n{(FOLDER / name).read_text('utf-8')})(argument); }}"


SCRIPTS = {name: _script(f"{name}.js") for name in ("still", "turn", "next", "cards", "document")}
"""Name of the file beside this module, without its ending → the function."""
