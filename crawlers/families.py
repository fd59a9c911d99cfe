"""Families of addresses that are tried on a few before the rest of each is asked for or left alone. Pure.

What is under way counts: with eight requests at once a family would else be asked eight times before the first answer tells
that it gives nothing.
"""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass

REMEMBERED = 20_000
"""Families that are kept in memory, the oldest forgotten first."""


@dataclass(slots=True)
class _Record:
    fruits: int = 0
    idle: int = 0
    """Members that gave nothing new, in a row."""
    under_way: int = 0


class Families:
    """What was learnt of the families of one site in one crawl; each is known by a name, a member may belong to several."""

    def __init__(self) -> None:
        self._records: OrderedDict[str, _Record] = OrderedDict()
        self._under_way: dict[str, tuple[str, ...]] = {}

    def __contains__(self, name: str) -> bool:
        return name in self._records

    def worn(self, name: str, tries: int) -> bool:
        """Whether ``tries`` members in a row gave nothing."""
        record = self._records.get(name)
        return record is not None and record.idle >= tries

    def busy(self, name: str, tries: int) -> bool:
        """Whether as many members are under way as may still be tried of a family that has given nothing yet."""
        record = self._records.get(name)
        return record is not None and not record.fruits and 0 < tries - record.idle <= record.under_way

    def begin(self, url: str, names: Iterable[str]) -> None:
        """``url``, a member of these families, is asked for."""
        self.end(url)
        self._under_way[url] = tuple(names)
        for name in self._under_way[url]:
            self._record(name).under_way += 1

    def end(self, url: str) -> None:
        """``url`` was answered, or will not be."""
        for name in self._under_way.pop(url, ()):
            if (record := self._records.get(name)) is not None and record.under_way:
                record.under_way -= 1

    def note(self, names: Iterable[str], *, fruitful: bool) -> None:
        """A member of these families gave something new, or nothing.

        What it gave is put down to those that gave before; that it gave nothing, to those that gave least.
        """
        records = [self._record(name) for name in names]
        if fruitful:
            for one in [one for one in records if one.fruits] or records:
                one.fruits, one.idle = one.fruits + 1, 0
        else:
            least = min((one.fruits for one in records), default=0)
            for one in records:
                one.idle += one.fruits == least

    def _record(self, name: str) -> _Record:
        record = self._records.setdefault(name, _Record())
        while len(self._records) > REMEMBERED:
            self._records.popitem(last=False)
        return record
