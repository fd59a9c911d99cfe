"""Mail servers on loopback: a real one, a real one with bad manners, and one that breaks the protocol where it is told to."""

import ssl
from asyncio import Transport
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP as MAIL_POLICY
from ipaddress import ip_address
from pathlib import Path
from socket import AF_INET, SOCK_STREAM, socket
from threading import Event, Thread
from typing import Any

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Answer = Callable[[str], str | None]


@dataclass
class Mailbox:
    """What a server took, and how it answers: a function gives the reply to a recipient, or ``None`` for yes."""

    raw: list[bytes] = field(default_factory=list)
    secured: list[bool] = field(default_factory=list)
    connections: int = 0
    recipient: Answer = lambda address: None
    content: Answer = lambda message_id: None

    @property
    def mails(self) -> list[EmailMessage]:
        parsed = [message_from_bytes(one, policy=MAIL_POLICY) for one in self.raw]
        assert all(isinstance(one, EmailMessage) for one in parsed)
        return [one for one in parsed if isinstance(one, EmailMessage)]

    async def handle_EHLO(self, server: SMTP, session: Session, envelope: Envelope, host: str, said: list[str]) -> list[str]:
        self.connections += 1
        session.host_name = host
        return said

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]) -> str:
        if reply := self.recipient(address):
            return reply
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        assert isinstance(envelope.content, bytes)
        reply = self.content(str(message_from_bytes(envelope.content, policy=MAIL_POLICY)["Message-ID"]))
        if reply is None or reply == "take and vanish":
            self.raw.append(envelope.content)
            self.secured.append(session.ssl is not None)
        if reply == "take and vanish":
            assert isinstance(server.transport, Transport)
            server.transport.abort()
        return reply if reply and reply != "take and vanish" else "250 taken"


@contextmanager
def mail_server(mailbox: Mailbox, **settings: Any) -> Iterator[int]:
    """A real SMTP server for ``mailbox``; gives its port."""
    controller = Controller(mailbox, hostname="127.0.0.1", **({"port": free_port()} | settings))
    controller.start()
    try:
        yield controller.port
    finally:
        controller.stop()


def free_port() -> int:
    with socket(AF_INET, SOCK_STREAM) as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def authenticator(user: str, password: str) -> Callable[..., AuthResult]:
    """Lets this one in."""

    def check(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword) -> AuthResult:
        return AuthResult(success=(data.login, data.password) == (user.encode(), password.encode()), handled=False)

    return check


def certificate(folder: Path) -> tuple[Path, ssl.SSLContext]:
    """A self-signed certificate for 127.0.0.1: the file to trust, and the server's side of it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "loopback test")])
    today = datetime.now(UTC)  # noqa: TID251  (a certificate is valid now or not at all)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(today - timedelta(hours=1))
        .not_valid_after(today + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ip_address("127.0.0.1"))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .sign(key, hashes.SHA256())
    )
    trusted, both = folder / "trusted.pem", folder / "server.pem"
    trusted.write_bytes(made.public_bytes(serialization.Encoding.PEM))
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    both.write_bytes(trusted.read_bytes() + secret)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(both)
    return trusted, context


@contextmanager
def scripted_server(replies: Mapping[str, str | None]) -> Iterator[int]:
    """A server that says what it is told: by verb (``CONNECT`` for the greeting, ``.`` for the end of the mail), ``None`` to hang
    up and an empty reply to fall silent. All else is answered with yes.
    """
    listener = socket(AF_INET, SOCK_STREAM)
    listener.bind(("127.0.0.1", 0))
    listener.listen()
    over = Event()
    thread = Thread(target=_serve, args=(listener, replies, over), daemon=True)
    thread.start()
    try:
        yield int(listener.getsockname()[1])
    finally:
        over.set()
        with socket(AF_INET, SOCK_STREAM) as knock:
            knock.connect(listener.getsockname())
        thread.join(10)
        listener.close()


USUAL = {"CONNECT": "220 ready", "DATA": "354 go on", "QUIT": "221 bye"}


def _serve(listener: socket, replies: Mapping[str, str | None], over: Event) -> None:
    while not over.is_set():
        peer, _ = listener.accept()
        with peer:
            peer.settimeout(10)
            if not over.is_set():
                _converse(peer, replies, over)


def _converse(peer: socket, replies: Mapping[str, str | None], over: Event) -> None:
    verb = "CONNECT"
    with peer.makefile("rb") as lines:
        while True:
            reply = replies.get(verb, USUAL.get(verb, "250 OK"))
            if reply is None:
                return
            if not reply:
                over.wait(10)
                return
            peer.sendall(reply.encode() + b"\r\n")
            verb = _next(lines, in_mail=reply.startswith("354"))
            if verb in ("", "GONE"):
                return


def _next(lines: Any, in_mail: bool) -> str:
    """The next verb; of a mail only its end."""
    for line in lines:
        if not in_mail or line == b".\r\n":
            return bytes(line).split()[0].decode().upper()
    return "GONE"
