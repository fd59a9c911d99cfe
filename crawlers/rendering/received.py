"""What a page and its scripts were answered, taken over from the browser within bounds."""

import asyncio
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Response

LARGEST = 2 * 1024 * 1024
"""Bytes of one of them."""

PACKED = 256 * 1024
"""Bytes of one of them as sent, when it was packed: gzip makes at most 1,032 of one (RFC 1951), so what the driver unpacks stays
within its own bound, and what is larger than :data:`LARGEST` then is thrown away. A shop's answers have some 10 kB."""

_OF_THE_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """An answer to one of the browser's requests, body decoded."""

    url: str
    status: int
    headers: tuple[tuple[str, str], ...]
    body: bytes


async def received(response: Response, most: int) -> Received | None:
    """What ``response`` is; ``None`` when its body is larger than ``most`` bytes.

    Raises:
        Error: Playwright's; a redirect has no body, and another may be gone.
    """
    if not await _may_be_kept(response, most):
        return None
    body, headers = await asyncio.gather(response.body(), response.headers_array())
    if len(body) > most:
        return None
    return Received(url=response.url, status=response.status, headers=_as_decoded(headers, len(body)), body=body)


async def _may_be_kept(response: Response, most: int) -> bool:
    """Whether the body is small enough to be had, judged by what was sent: before it is unpacked and copied here."""
    sent = (await response.request.sizes())["responseBodySize"]
    packed = response.headers.get("content-encoding", "identity").strip().lower() != "identity"
    return sent <= (min(most, PACKED) if packed else most)


def _as_decoded(headers: Iterable[Any], length: int) -> tuple[tuple[str, str], ...]:
    """Headers that fit a body which the browser has already decoded."""
    told = ((each["name"], " ".join(each["value"].splitlines())) for each in headers)
    kept = [(name, value) for name, value in told if name.lower() not in _OF_THE_WIRE]
    return (*kept, ("Content-Length", str(length)))
