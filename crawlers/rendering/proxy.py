"""The browser's only way out: a proxy on loopback that resolves every name itself, vets each address and connects to that one.

It does for Chromium what :mod:`crawlers.guarding` does for Scrapy: a name that answers differently the second time (DNS
rebinding) gains nothing, since the vetted address is the one reached. One request a connection, so that what a page sends to
one site can never run on into another's connection; ``CONNECT`` (https, WebSocket) is a tunnel to one vetted address.
"""

import asyncio
import contextlib
import re
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

from crawlers.addresses import allows, is_public

Resolver = Callable[[str, int], Awaitable[list[str]]]
"""Host and port → addresses in the order in which they are tried. Raises :class:`OSError` when there are none."""

HEAD = 64 * 1024
"""Bytes of a request's or answer's head; browsers send at most a quarter of that, servers are refused more."""

PATIENCE = 15.0
"""Seconds for a connection to be made, and for a head to arrive."""

MOST = 64 * 1024 * 1024
"""Bytes of one connection to a site: eight times what one page may have (``DOWNLOAD_MAXSIZE``)."""

_BLOCK = 64 * 1024
_HOP = re.compile(rb"(?im)^(?:proxy-[\w-]+|connection|keep-alive)[ \t]*:[^\n]*\n")
"""Header fields between a browser and its proxy (RFC 9110 §7.6.1)."""
_LENGTH = re.compile(rb"(?im)^content-length[ \t]*:[ \t]*(\d{1,12})[ \t]*\r?$")


class _Refused(Exception):
    """The address is not public and not allowed."""


async def resolve(host: str, port: int) -> list[str]:
    """What this machine's resolver says, names and every spelling of a number alike."""
    found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[4][0]) for address in found))


@dataclass(frozen=True, slots=True)
class _Target:
    """Where a request goes, and what is sent there first."""

    host: str
    port: int
    opening: bytes | None
    """The request's head for the site itself; ``None`` for a tunnel."""
    length: int
    """Bytes of the request's body."""


class GuardingProxy:
    """Serves the browser of one crawl.

    Args:
        allow_hosts: as in :class:`crawlers.orders.CrawlOrder`.
        resolver: how names are looked up.
    """

    def __init__(self, allow_hosts: tuple[str, ...], resolver: Resolver = resolve) -> None:
        self._allow_hosts, self._resolve = allow_hosts, resolver
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._refused: set[str] = set()
        self.bytes = 0
        """Received from sites."""

    async def open(self) -> int:
        """Serve on a free port of loopback; returns it."""
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=HEAD)
        return int(self._server.sockets[0].getsockname()[1])

    def refused(self, host: str) -> bool:
        """Whether ``host`` was asked for and none of its addresses may be reached."""
        return host.lower().strip("[]") in self._refused

    async def close(self) -> None:
        """End all connections at once."""
        if self._server is not None:
            self._server.close()
        for connection in list(self._connections):
            connection.cancel()
        await asyncio.gather(*self._connections, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._connections.add(task)
        try:
            await self._carry(reader, writer)
        except _Refused:
            await _say(writer, "403 Forbidden")
        except (OSError, TimeoutError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError):
            await _say(writer, "502 Bad Gateway")
        except asyncio.CancelledError:
            return  # the crawl ends
        finally:
            self._connections.discard(task)
            writer.close()

    async def _carry(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with asyncio.timeout(PATIENCE):
            target = _target(await reader.readuntil(b"\r\n\r\n"))
            site_reader, site_writer = await self._connect(target.host, target.port)
        try:
            if target.opening is None:
                writer.write(b"HTTP/1.1 200 Connection Established\r\n\r\n")
                await _first_of(self._receive(site_reader, writer), _send(reader, site_writer, None))
            else:
                site_writer.write(target.opening)
                await _first_of(self._answer(site_reader, writer), _send(reader, site_writer, target.length))
        finally:
            site_writer.close()

    async def _connect(self, host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        addresses = await self._resolve(host, port)
        vetted = [each for each in addresses if is_public(each) or allows(self._allow_hosts, host, port)]
        if not vetted:
            self._refused.add(host.lower())
            raise _Refused
        failure: OSError | None = None
        for address in vetted[:3]:
            try:
                return await asyncio.open_connection(address, port, limit=HEAD)
            except OSError as error:
                failure = error
        raise failure or OSError("no address")

    async def _answer(self, site: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Hand on an answer, said to be the last on its connection, so that the browser asks nothing more over it."""
        while True:
            head = await site.readuntil(b"\r\n\r\n")
            self.bytes += len(head)
            status, _, fields = head.partition(b"\n")
            writer.write(status + b"\nConnection: close\r\n" + _HOP.sub(b"", fields))
            if not re.match(rb"HTTP/\d\.\d 1\d\d", status) or b" 101 " in status:
                return await self._receive(site, writer)

    async def _receive(self, site: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        received = 0
        while received < MOST and (block := await site.read(_BLOCK)):
            received += len(block)
            self.bytes += len(block)
            writer.write(block)
            await writer.drain()


async def _send(reader: asyncio.StreamReader, site: asyncio.StreamWriter, length: int | None) -> None:
    """What the browser has to say: all of a tunnel, else ``length`` bytes. Ends when the browser goes away, or says more."""
    sent = 0
    while (length is None or sent < length) and (block := await reader.read(_BLOCK if length is None else length - sent)):
        sent += len(block)
        site.write(block)
        await site.drain()
    if length is not None:
        await reader.read(1)


async def _first_of(*ways: Awaitable[None]) -> None:
    """Both ways of a connection; it ends when either does. Raises what the first to end raised."""
    under_way = [asyncio.ensure_future(way) for way in ways]
    try:
        ended, _ = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
        for way in ended:
            way.result()
    finally:
        for way in under_way:
            way.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)


def _target(head: bytes) -> _Target:
    """Raises :class:`ValueError` for what no browser sends to a proxy."""
    line, _, fields = head.partition(b"\r\n")
    method, address, _version = line.decode("ascii").split(" ")
    if method == "CONNECT":
        parts = urlsplit(f"//{address}")
        return _Target(parts.hostname or "", parts.port or 443, None, 0)
    parts = urlsplit(address)
    if parts.scheme != "http" or not parts.hostname or b"transfer-encoding" in fields.lower():
        raise ValueError("only http is carried, and no request body without its length")
    path = address.split("://", 1)[1].partition("/")[2]
    path = "/" + path if "/" in address.split("://", 1)[1] else "/" + (f"?{parts.query}" if parts.query else "")
    lengths = _LENGTH.findall(fields)
    opening = f"{method} {path} HTTP/1.1\r\nConnection: close\r\n".encode("ascii") + _HOP.sub(b"", fields)
    return _Target(parts.hostname, parts.port or 80, opening, int(lengths[0]) if lengths else 0)


async def _say(writer: asyncio.StreamWriter, status: str) -> None:
    """Refuse in so many words; the browser may be gone already."""
    with contextlib.suppress(OSError):
        writer.write(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n\r\n".encode("ascii"))
        await writer.drain()
