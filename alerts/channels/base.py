"""What a channel is: one way to put a message before a person."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """A message ready to be sent, in the language of its reader."""

    id: str
    """Globally unique and deterministic: the Message-ID without angle brackets. A copy sent twice is seen as one."""
    recipient: str
    subject: str
    """One line, no control characters."""
    text: str
    html: str
    pictures: tuple[tuple[str, bytes], ...] = ()
    """(content id, JPEG bytes) of the pictures that ``html`` shows as ``cid:``."""
    language: str = "en"
    answers: str | None = None
    """Id of the message that this one corrects or follows."""
    subscription: str | None = None
    """Id of the subscription that asked for it: what a reader ends who wants no more."""


class Channel(Protocol):
    """Sends one message at a time. Waiting, grouping and "already told" are not its business."""

    @property
    def name(self) -> str:
        """What a subscription calls it."""

    def send(self, message: Message) -> None:
        """Put the message before its recipient.

        Raises:
            TryLater: a passing fault (connection refused, 4xx), or our own (password refused); the outbox tries again.
            GiveUp: a lasting fault of this recipient or message (5xx); the outbox does not.
        """

    def close(self) -> None:
        """Let go of connections. Sending after it opens anew."""
