"""Machines of a small network, each a network namespace of its own, joined by a bridge in one more: real interfaces, addresses
and routes, and no way from one to the loopback of another. Needs root (``ip netns``); see ip-netns(8).
"""

import ctypes
import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

CLONE_NEWNET = 0x40000000
"""linux/sched.h"""

NETWORK = "10.213.77"
HUB = f"{NETWORK}.1"


def ip(*words: str) -> None:
    subprocess.run(["ip", *words], check=True, capture_output=True)


def missing() -> str | None:
    """Why there can be none here; ``None`` when there can."""
    try:
        ip("netns", "add", name := f"mw{os.getpid()}probe")
        ip("netns", "del", name)
    except (OSError, subprocess.CalledProcessError) as error:
        return f"network namespaces cannot be made here: {getattr(error, 'stderr', b'').decode() or error}"
    return None


@contextmanager
def machines(count: int) -> Iterator[tuple[str, list[str]]]:
    """The names of the hub's namespace (it has the address :data:`HUB`) and of ``count`` others (``NETWORK.11`` and on)."""
    hub, others = f"mw{os.getpid()}hub", [f"mw{os.getpid()}n{number}" for number in range(count)]
    made: list[str] = []
    try:
        for name in (hub, *others):
            ip("netns", "add", name)
            made.append(name)
            ip("-n", name, "link", "set", "lo", "up")
        ip("-n", hub, "link", "add", "bridge", "type", "bridge")
        ip("-n", hub, "addr", "add", f"{HUB}/24", "dev", "bridge")
        ip("-n", hub, "link", "set", "bridge", "up")
        for number, name in enumerate(others):
            ip("-n", hub, "link", "add", f"to{number}", "type", "veth", "peer", "name", "eth0", "netns", name)
            ip("-n", hub, "link", "set", f"to{number}", "master", "bridge", "up")
            ip("-n", name, "addr", "add", f"{address(number)}/24", "dev", "eth0")
            ip("-n", name, "link", "set", "eth0", "up")
        yield hub, others
    finally:
        for name in made:
            ip("netns", "del", name)


def address(number: int) -> str:
    """Of the ``number``-th machine."""
    return f"{NETWORK}.{11 + number}"


@contextmanager
def inside(name: str) -> Iterator[None]:
    """Sockets that this thread makes meanwhile belong to the namespace ``name`` for good."""
    with Path("/proc/thread-self/ns/net").open() as here, Path("/run/netns", name).open() as there:
        _enter(there.fileno())
        try:
            yield
        finally:
            _enter(here.fileno())


def _enter(descriptor: int) -> None:
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.setns(descriptor, CLONE_NEWNET) != 0:
        raise OSError(ctypes.get_errno(), "setns")
