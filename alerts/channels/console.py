"""The ``console`` channel: the text of a message, written to a stream."""

from typing import TextIO

from alerts.channels.base import Message
from alerts.cleaning import clean_header, clean_text
from casefiles.errors import TryLater

RULE = "─" * 72


class ConsoleChannel:
    """Writes messages to ``stream`` one after another, and flushes each before it counts as sent."""

    name = "console"

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def send(self, message: Message) -> None:
        """Write subject, recipient and text. Letters that the stream cannot show become question marks.

        Raises:
            TryLater: the stream is closed, its reader is gone or its disk is full.
        """
        heading = f"{clean_header(message.subject)}\n→ {clean_header(message.recipient)}"
        self._write(f"{RULE}\n{heading}\n{RULE}\n{clean_text(message.text)}\n")

    def close(self) -> None:
        """Nothing is held: the stream belongs to whoever opened it."""

    def _write(self, text: str) -> None:
        encoding = self._stream.encoding or "utf-8"
        try:
            self._stream.write(text.encode(encoding, "replace").decode(encoding))
            self._stream.flush()
        except (OSError, ValueError) as error:  # ValueError: the stream is closed
            raise TryLater(f"console: {error}") from error
