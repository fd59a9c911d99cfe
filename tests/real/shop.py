"""What the tests know of the real shop."""

import sys
from dataclasses import dataclass
from pathlib import Path

OSCAR = Path(__file__).parent / "oscar"
PRODUCTS = 66
COMMAND = Path(sys.executable).parent / "markwatch"


@dataclass(frozen=True)
class Shop:
    """A running shop and what its database holds."""

    url: str
    folder: Path
    truth: list[dict[str, str]]

    @property
    def host(self) -> str:
        return self.url.removeprefix("http://").rstrip("/")
