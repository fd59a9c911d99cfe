"""Tests reach loopback and nothing else."""

import socket

import pytest
from pytest_socket import SocketConnectBlockedError


def test_other_addresses_are_out_of_reach() -> None:
    blocked = pytest.raises(SocketConnectBlockedError)
    with socket.socket() as stranger, pytest.warns(UserWarning, match="192.0.2.1"), blocked:
        stranger.connect(("192.0.2.1", 80))


def test_loopback_is_within_reach() -> None:
    with socket.socket() as server, socket.socket() as client:
        server.bind(("127.0.0.1", 0))
        server.listen()
        client.connect(server.getsockname())
