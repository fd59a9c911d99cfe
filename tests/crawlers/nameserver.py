"""A name server on loopback whose names change their address, and crawls in a process that looks names up there alone."""

import socket
import struct
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from casefiles.records import to_json
from crawlers.orders import CrawlOrder

OUTSIDE = "192.175.48.1"
"""A public address that answers nobody (AS112, RFC 7534)."""

_CRAWL = """
import socket, struct, sys
real, port = socket.getaddrinfo, int(sys.argv[1])
def looked_up(host, *rest, **more):
    name = host.decode() if isinstance(host, bytes) else host
    if not isinstance(name, str) or not name.endswith(".example"):
        return real(host, *rest, **more)
    question = b"".join(bytes([len(part)]) + part.encode() for part in name.split(".")) + b"\\0\\0\\1\\0\\1"
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(5)
        asking.sendto(struct.pack("!6H", 7, 0x100, 1, 0, 0, 0) + question, ("127.0.0.1", port))
        answer = asking.recv(512)
    addresses = [socket.inet_ntoa(each[12:16]) for each in [answer[12 + len(question):][at:at + 16] for at in (0, 16)] if each]
    service = rest[0] if rest else more.get("port") or 0
    return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (each, int(service or 0))) for each in addresses]
socket.getaddrinfo = looked_up
from crawlers.running import main
main()
"""
"""As if ``/etc/resolv.conf`` named our server, which only root could write: what the crawl itself does is untouched."""


class NameServer:
    """Answers the first question for a name with :data:`OUTSIDE` and every later one with loopback, to be kept for no second."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.port: int = self._socket.getsockname()[1]
        self._over = threading.Event()
        self._socket.settimeout(0.1)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def _serve(self) -> None:
        while not self._over.is_set():
            try:
                question, asker = self._socket.recvfrom(512)
            except TimeoutError:
                continue
            name, at = [], 12
            while length := question[at]:
                name.append(question[at + 1 : at + 1 + length].decode())
                at += 1 + length
            host = ".".join(name)
            self.asked[host] += 1
            address = OUTSIDE if self.asked[host] == 1 and not host.startswith("inside") else "127.0.0.1"
            head = question[:2] + struct.pack("!5H", 0x8180, 1, 1, 0, 0)
            record = struct.pack("!3HIH", 0xC00C, 1, 1, 0, 4) + socket.inet_aton(address)
            self._socket.sendto(head + question[12 : at + 5] + record, asker)

    def crawl(self, order: CrawlOrder) -> None:
        """Carry out ``order`` in a process of its own that asks this server."""
        command = [sys.executable, "-c", _CRAWL, str(self.port)]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write(to_json(order) + "\n")
            child.stdin.flush()
            said = child.stdout.read()
        assert child.returncode == 0, said

    def close(self) -> None:
        self._over.set()
        self._thread.join()
        self._socket.close()


@contextmanager
def name_server() -> Iterator[NameServer]:
    server = NameServer()
    try:
        yield server
    finally:
        server.close()
