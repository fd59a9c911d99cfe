"""A TCP proxy of ours between the client and the real node, which does what networks and kills do; it may speak TLS."""

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

Fault = Callable[[int, bytes], bytes | None]
"""Given the number of the request and the node's first bytes in answer: what the client gets, ``None`` for a cut."""


class Proxy:
    """Listens on loopback; every connection is one to the node. With ``tls`` it is spoken by the proxy."""

    def __init__(self, node: tuple[str, int], tls: ssl.SSLContext | None = None) -> None:
        self._node, self._listening, self._tls = node, socket.create_server(("127.0.0.1", 0)), tls
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._listening.getsockname()[1]}"
        self.fault: Fault = lambda _number, answer: answer
        self.requests = 0
        self._lock = threading.Lock()
        threading.Thread(target=self._serve, daemon=True).start()

    def close(self) -> None:
        self._listening.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self._listening.accept()
                threading.Thread(target=self._connect, args=(client,), daemon=True).start()

    def _connect(self, client: socket.socket) -> None:
        with suppress(OSError):
            self._relay(self._tls.wrap_socket(client, server_side=True) if self._tls else client)

    def _relay(self, client: socket.socket) -> None:
        with suppress(OSError), client, socket.create_connection(self._node) as node:
            threading.Thread(target=self._requests, args=(client, node), daemon=True).start()
            while answer := node.recv(65536):
                if answer.startswith(b"HTTP/1.1 "):
                    with self._lock:
                        self.requests += 1
                        number = self.requests
                    changed = self.fault(number, answer)
                    if changed is None:
                        client.shutdown(socket.SHUT_RDWR)
                        return
                    answer = changed
                client.sendall(answer)

    @staticmethod
    def _requests(client: socket.socket, node: socket.socket) -> None:
        with suppress(OSError):
            while request := client.recv(65536):
                node.sendall(request)
            node.shutdown(socket.SHUT_WR)


@contextmanager
def proxied(url: str, tls: ssl.SSLContext | None = None) -> Iterator[Proxy]:
    host, port = url.removeprefix("http://").split(",")[0].split(":")
    proxy = Proxy((host, int(port)), tls)
    try:
        yield proxy
    finally:
        proxy.close()
