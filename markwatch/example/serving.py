"""Serving the example shop on loopback: for a person who looks around, and for a demo or a test that crawls it."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import uvicorn

from casefiles.errors import BadConfiguration
from markwatch.example.shop import app

HOST = "127.0.0.1"
GRACE = 2
"""Seconds that open requests have to end when the shop closes."""


def serve(port: int, *, night: int = 1, tell: Callable[[str], None] = lambda _url: None) -> None:
    """Serve until interrupted (SIGINT, SIGTERM).

    Args:
        port: 0 for any that is free.
        night: see :func:`markwatch.example.shop.app`.
        tell: given the address once the port is held.

    Raises:
        BadConfiguration: the port is taken or may not be used.
    """
    with _listening(port) as listener:
        tell(address(listener.getsockname()[1]))
        _server(night).run(sockets=[listener])


@contextmanager
def running(port: int = 0, *, night: int = 1) -> Iterator[str]:
    """Serve in a thread of this process for as long as the block lasts, and give the address (``http://127.0.0.1:PORT``).

    Args:
        port: 0 for any that is free.
        night: see :func:`markwatch.example.shop.app`.

    Raises:
        BadConfiguration: the port is taken or may not be used.
    """
    with _listening(port) as listener:
        server = _server(night)
        thread = Thread(target=server.run, kwargs={"sockets": [listener]}, name="example-shop", daemon=True)
        thread.start()
        try:
            yield address(listener.getsockname()[1])
        finally:
            server.should_exit = True
            thread.join()


def address(port: int) -> str:
    """The shop's address on a port."""
    return f"http://{HOST}:{port}"


def _listening(port: int) -> socket.socket:
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((HOST, port))
        listener.listen(128)
    except OSError as error:
        listener.close()
        raise BadConfiguration(f"port {port} cannot be used: {error.strerror}; choose another, or 0 for any") from error
    return listener


def _server(night: int) -> uvicorn.Server:
    config = uvicorn.Config(
        app(night),
        log_level="error",
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=GRACE,
        loop="asyncio",
    )
    return uvicorn.Server(config)
