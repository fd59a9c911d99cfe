"""What an answer, or none, means for its URL: (outcome, why). Pure."""

from urllib.parse import urlsplit

from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadTimeoutError,
    IgnoreRequest,
    NotSupported,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)

from casefiles.stores.base import Outcome

Verdict = tuple[Outcome, str | None]


class NotAsked(IgnoreRequest):
    """A request that is not made, by rule; ``why`` is the ledger's word for it, ``outcome`` what it is settled as."""

    def __init__(self, why: str, outcome: Outcome = Outcome.REFUSED) -> None:
        self.why, self.outcome = why, outcome
        super().__init__(why)


class Stopping(IgnoreRequest):
    """The crawl is being stopped: the errand goes back to the ledger unvisited."""


GONE = frozenset({404, 410})
DENIED = frozenset({401, 403, 407, 429, 451})
"""Statuses with which a site says no to us, not to the page."""

_WORDS: tuple[tuple[type[BaseException], Verdict], ...] = (
    (DownloadCancelledError, (Outcome.REFUSED, "too-large")),
    (DownloadTimeoutError, (Outcome.FAILED, "timeout")),
    (CannotResolveHostError, (Outcome.FAILED, "no-such-host")),
    (DownloadConnectionRefusedError, (Outcome.FAILED, "connection-refused")),
    (ResponseDataLossError, (Outcome.FAILED, "cut-off")),
    (UnsupportedURLSchemeError, (Outcome.REFUSED, "scheme")),
    (NotSupported, (Outcome.REFUSED, "scheme")),
    (IgnoreRequest, (Outcome.REFUSED, "too-large")),  # left to Scrapy: only its decompression bound raises it bare
)


def of_status(status: int) -> Verdict | None:
    """What the status alone says; ``None`` when the body must be read."""
    if status == 200:
        return None
    if status == 304:
        return Outcome.UNCHANGED, "not-modified"
    if status in GONE:
        return Outcome.GONE, f"http-{status}"
    return (Outcome.BLOCKED if status in DENIED else Outcome.FAILED), f"http-{status}"


def of_failure(failure: BaseException) -> Verdict:
    """What an exception from the downloader says."""
    if isinstance(failure, NotAsked):
        return failure.outcome, failure.why
    for kind, verdict in _WORDS:
        if isinstance(failure, kind):
            return verdict
    return Outcome.FAILED, "broken-connection"


def host_and_port(url: str) -> tuple[str, int]:
    """Where a request for ``url`` connects to."""
    parts = urlsplit(url)
    return parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80)
