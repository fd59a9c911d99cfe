"""One row while it is read: its values by field, and everything that is wrong in it, not the first fault alone."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from casefiles.errors import BadRow
from casefiles.registry.cells import Wrong, shown
from casefiles.registry.columns import field_called
from casefiles.registry.rows import Row

T = TypeVar("T")


@dataclass(slots=True)
class RowReading:
    """One row while it is read: its values by field, and what was found wrong."""

    file: str
    row: Row
    faults: list[BadRow] = field(default_factory=list)
    """Why the row cannot be kept."""
    warnings: list[BadRow] = field(default_factory=list)
    """What is wrong in it and does not stop it."""

    def fault(self, name: str | None, wrong: str, right: str) -> None:
        """Name a fault of this row."""
        self.faults.append(BadRow(self.file, self.row.number, name, wrong, right))

    def warn(self, name: str | None, wrong: str, right: str) -> None:
        """Name what is wrong and is left out."""
        self.warnings.append(BadRow(self.file, self.row.number, name, wrong, right))

    def values(self, name: str) -> list[object]:
        """Every value under the columns of field ``name``."""
        return [value for heading, value in self.row.cells if field_called(heading) == name]

    def one(self, name: str, read: Callable[[object], T]) -> T | None:
        """The value of a field that has one, or ``None`` when it is not there or wrong."""
        found = self.values(name)
        if len(found) > 1 and any(value != found[0] for value in found):
            self.fault(name, f"stands twice, as {shown(found[0])} and {shown(found[1])}", "keep one of the columns")
            return None
        return self._read(name, read, found[0]) if found else None

    def many(self, name: str, read: Callable[[object], tuple[T, ...]]) -> tuple[T, ...]:
        """The values of a field that may have several, of all its columns."""
        read_ones = [self._read(name, read, value) for value in self.values(name)]
        return tuple(dict.fromkeys(one for several in read_ones if several for one in several))

    def _read(self, name: str, read: Callable[[object], T], value: object) -> T | None:
        try:
            return read(value)
        except Wrong as error:
            self.fault(name, error.wrong, error.right)
            return None
