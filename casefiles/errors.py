"""One error tree for the whole project.

    MarkwatchError                 root: catch this to catch everything of ours
    ├── BadInput                   what came from outside cannot be used; exit code 2
    │   ├── BadConfiguration       markwatch.toml or a MARKWATCH_… variable
    │   ├── BadRow                 one row of a rights, listings or pages file: file, row, field, what is right
    │   └── BadPicture             bytes that are no usable picture, with the reason
    ├── Refused                    markwatch will not do this
    │   ├── AddressRefused         a request to a private, loopback or link-local address
    │   └── AlreadyRunning         another process holds this job
    ├── Unreachable                a page, a server or a file system did not answer or said no
    │   ├── PageUnreadable         a page that must not be parsed: too large, too deep, not a page
    │   ├── StoreUnavailable       the record cannot be opened, is locked or its disk is full
    │   └── IndexUnavailable       the index does not answer, is no Elasticsearch of ours, refuses us or takes nothing
    ├── NotFound                   an id that the record does not hold
    └── DeliveryFailed             a channel could not deliver
        ├── TryLater               a passing fault: the outbox sends again
        └── GiveUp                 a lasting fault: this recipient or message will not be tried again

A foreign exception is translated at its door (SQLAlchemy in ``stores``, Scrapy in ``crawlers``, Pillow in ``pictures``,
smtplib in ``alerts.channels``) and travels on as ``__cause__``.
"""

from casefiles import parts


class MarkwatchError(Exception):
    """Root of the tree. ``str(error)`` is one line for a person: what was wrong with what, and what would be right.

    Args:
        said: the line, in English alone or in both languages.
    """

    def __init__(self, said: str | parts.Bilingual = "") -> None:
        self.said = said
        super().__init__(said)

    def __str__(self) -> str:
        return self.said_in("en")

    def said_in(self, language: str) -> str:
        """The line in ``language``, as far as it was given in it."""
        return self.said.said_in(language) if isinstance(self.said, parts.Bilingual) else self.said


class BadInput(MarkwatchError):
    """What came from outside cannot be used."""


class BadConfiguration(BadInput):
    """A setting is missing or wrong; the message names it."""


class BadRow(BadInput):
    """One row of an input file cannot be used; the other rows can.

    Args:
        file: name of the file as the user gave it.
        row: 1-based number of the line or record in the file, counting a heading row.
        field: the column or key at fault, or ``None`` when the whole row is.
        wrong: what is wrong, with the value where it helps.
        right: what would be right.
    """

    def __init__(self, file: str, row: int, field: str | None, wrong: str, right: str) -> None:
        self.file, self.row, self.field, self.wrong, self.right = file, row, field, wrong, right
        place = f"{file}, row {row}" + (f", field {field}" if field else "")
        super().__init__(f"{place}: {wrong}; {right}")

    def __reduce__(self) -> tuple[type["BadRow"], tuple[str, int, str | None, str, str]]:
        """All five parts travel, and not the message alone: bad rows come back from worker processes."""
        return type(self), (self.file, self.row, self.field, self.wrong, self.right)


class BadPicture(BadInput):
    """Bytes that are no usable picture; the message is the reason ("46 megapixels; at most 40 are read")."""


class Refused(MarkwatchError):
    """Markwatch will not do this, by rule."""


class AddressRefused(Refused):
    """A request to an address that is not public and that the configuration does not allow."""


class AlreadyRunning(Refused):
    """Another process holds this job on this record."""


class Unreachable(MarkwatchError):
    """Something outside did not answer, or said no."""


class PageUnreadable(Unreachable):
    """A page that must not be parsed: too large, nested too deep, or not a page at all."""


class StoreUnavailable(Unreachable):
    """The record cannot be opened or written: missing folder, lock held too long, full disk, newer schema."""


class IndexUnavailable(Unreachable):
    """The index does not answer, is of a wrong version, refuses us, or takes nothing. Nothing is lost: the record keeps it."""


class NotFound(MarkwatchError):
    """An id that the record does not hold."""


class DeliveryFailed(MarkwatchError):
    """A channel could not deliver; the message is what the other side said."""


class TryLater(DeliveryFailed):
    """A passing fault: the outbox sends again after ``wait`` seconds, or after its own delay when that is ``None``."""

    def __init__(self, said: str, wait: float | None = None) -> None:
        self.wait = wait
        super().__init__(said)


class GiveUp(DeliveryFailed):
    """A lasting fault: this recipient or this message will not be tried again."""
