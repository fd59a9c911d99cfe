"""The ``mail`` channel: SMTP with STARTTLS or TLS and a password.

What the server says decides: 4xx, a broken or silent connection → :class:`TryLater`; 5xx about the recipient or the message →
:class:`GiveUp`. What is no fault of recipient or message (no connection, no TLS, a password refused) is always tried later, so
that a wrong setting loses no warning.
"""

import smtplib
import ssl
from contextlib import suppress
from dataclasses import dataclass, field
from email.utils import getaddresses
from enum import StrEnum

from alerts.addresses import mail_address
from alerts.channels.base import Message
from alerts.channels.envelope import mail_of
from alerts.cleaning import clean_header
from casefiles.clock import Clock
from casefiles.errors import BadConfiguration, BadInput, DeliveryFailed, GiveUp, TryLater

ABOUT_US = frozenset({530, 534, 535, 538})
"""Reply codes that ask for TLS or for another login (RFC 3207 §4, RFC 4954 §6): the settings are at fault, not the message."""


class Security(StrEnum):
    """How the way to the mail server is protected."""

    STARTTLS = "starttls"
    """TLS before anything is said, or nothing is sent (the default)."""
    OPPORTUNISTIC = "opportunistic"
    """TLS where the server offers it. A password is never sent without."""
    TLS = "tls"
    """TLS from the first byte, usually on port 465 (RFC 8314)."""
    NONE = "none"
    """In the clear, password and all: for a server on this machine."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MailSettings:
    """The server that takes our mails, and who we are to it.

    Raises:
        BadConfiguration: a value that cannot be used; the message names it.
    """

    host: str
    port: int = 587
    security: Security = Security.STARTTLS
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    sender: str = "markwatch@localhost"
    """Mail address, with or without a name: ``Brand watch <watch@example.org>``."""
    domain: str = "localhost"
    """Right side of Message-IDs and of the list id; yours, so that they are the only ones of their kind."""
    list_unsubscribe: str | None = None
    """Mail address that takes unsubscriptions."""
    timeout: float = 60.0
    """Seconds to wait for one answer of the server."""
    certificates: str | None = None
    """PEM file of the authorities to trust instead of the system's."""

    def __post_init__(self) -> None:
        for name, value in (("host", self.host), ("sender", self.sender), ("domain", self.domain)):
            if not value or value != clean_header(value):
                raise BadConfiguration(f"mail.{name} = {clean_header(value, 60)!r}: one line of visible characters is needed")
        if not 0 < self.port < 65536:
            raise BadConfiguration(f"mail.port = {self.port}: a port lies between 1 and 65535")
        if not self.timeout > 0:
            raise BadConfiguration(f"mail.timeout = {self.timeout:g}: a wait is more than 0 seconds")
        if self.security not in set(Security):
            raise BadConfiguration(f"mail.security = {self.security!r}: there are {', '.join(Security)}")
        if (self.user is None) != (self.password is None):
            raise BadConfiguration("mail.user, mail.password: give both or neither")
        _check_address("sender", self.sender)
        if self.list_unsubscribe is not None:
            _check_address("unsubscribe", self.list_unsubscribe)


class MailChannel:
    """Sends mails over one connection, opened when first needed and again when the server closed it."""

    name = "mail"

    def __init__(self, settings: MailSettings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._open: smtplib.SMTP | None = None

    def send(self, message: Message) -> None:
        """Hand the message to the server; when this returns the server has taken charge of it (RFC 5321 §4.2.5).

        Raises:
            TryLater: see the module.
            GiveUp: see the module.
        """
        settings = self._settings
        mail = mail_of(message, settings.sender, settings.domain, settings.list_unsubscribe, self._clock())
        try:
            self._connection().send_message(mail)
        except (smtplib.SMTPException, OSError) as error:
            if not isinstance(error, smtplib.SMTPRecipientsRefused):
                self.close()
            raise _translated(error) from error

    def close(self) -> None:
        """Take leave of the server."""
        if self._open:
            with suppress(smtplib.SMTPException, OSError):  # what was sent is sent: a broken farewell changes nothing
                self._open.quit()
            self._open.close()
            self._open = None

    def _connection(self) -> smtplib.SMTP:
        if self._open and not _alive(self._open):
            self._open.close()
            self._open = None
        if self._open is None:
            try:
                self._open = _connect(self._settings)
            except (smtplib.SMTPException, OSError, UnicodeError) as error:  # UnicodeError: a host or password not in ASCII
                raise TryLater(f"{self._settings.host}:{self._settings.port}: {_said(error)}") from error
        return self._open


def _check_address(name: str, value: str) -> None:
    found = getaddresses([value])
    try:
        if len(found) != 1:
            raise BadInput(f"{clean_header(value, 60)!r}: one mail address is needed, as in watch@example.org")
        mail_address(found[0][1])
    except BadInput as error:
        raise BadConfiguration(f"mail.{name}: {error}") from error


def _alive(smtp: smtplib.SMTP) -> bool:
    try:
        return smtp.noop()[0] == 250
    except (smtplib.SMTPException, OSError):  # closed while we were busy, which servers may
        return False


def _connect(settings: MailSettings) -> smtplib.SMTP:
    """A connection that is greeted, protected as the settings ask, and logged in."""
    trusted = ssl.create_default_context(cafile=settings.certificates)
    if settings.security == Security.TLS:
        smtp: smtplib.SMTP = smtplib.SMTP_SSL(settings.host, settings.port, timeout=settings.timeout, context=trusted)
    else:
        smtp = smtplib.SMTP(settings.host, settings.port, timeout=settings.timeout)
    try:
        _protect(smtp, settings, trusted)
        if settings.user is not None and settings.password is not None:
            smtp.login(settings.user, settings.password)
    except (smtplib.SMTPException, OSError, UnicodeError):
        smtp.close()
        raise
    return smtp


def _protect(smtp: smtplib.SMTP, settings: MailSettings, trusted: ssl.SSLContext) -> None:
    smtp.ehlo_or_helo_if_needed()
    if settings.security == Security.STARTTLS or (settings.security == Security.OPPORTUNISTIC and smtp.has_extn("starttls")):
        smtp.starttls(context=trusted)
        smtp.ehlo()
    elif settings.security == Security.OPPORTUNISTIC and settings.user is not None:
        raise smtplib.SMTPNotSupportedError("the server offers no STARTTLS, and the password is not sent in the clear")


def _translated(error: smtplib.SMTPException | OSError) -> DeliveryFailed:
    """What the outbox is to do about it."""
    code = _code(error)
    lasting = isinstance(error, smtplib.SMTPNotSupportedError) or (code >= 500 and code not in ABOUT_US)
    return GiveUp(_said(error)) if lasting else TryLater(_said(error))


def _code(error: smtplib.SMTPException | OSError) -> int:
    """The server's reply code, 0 when it gave none."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return min(code for code, _ in error.recipients.values())
    return int(error.smtp_code) if isinstance(error, smtplib.SMTPResponseException) else 0


def _said(error: smtplib.SMTPException | OSError | UnicodeError) -> str:
    """What the server said, or what happened, in one line."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()))
        return _reply(code, words)
    if isinstance(error, smtplib.SMTPResponseException):
        return _reply(error.smtp_code, error.smtp_error)
    return clean_header(str(error) or type(error).__name__, 300)


def _reply(code: int, words: bytes | str) -> str:
    text = words.decode("utf-8", "replace") if isinstance(words, bytes) else words
    return clean_header(f"{code} {text}", 300)
