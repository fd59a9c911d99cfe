"""A message as a mail: headers, text and HTML side by side, pictures inside. Pure."""

from datetime import datetime
from email.errors import MessageError
from email.header import Header
from email.headerregistry import Address, BaseHeader, HeaderRegistry, UnstructuredHeader
from email.message import EmailMessage, MIMEPart
from email.policy import SMTP, Policy
from email.utils import format_datetime
from urllib.parse import quote

from alerts.channels.base import Message
from alerts.cleaning import clean_header, clean_text
from casefiles.errors import GiveUp

MAX_BYTES = 2 * 1024 * 1024
"""A larger mail is not sent: twenty pictures of 40 KB and 100 KB of text, base64 and all, are under 1.3 MB."""


def mail_of(message: Message, sender: str, domain: str, unsubscribe: str | None, date: datetime) -> EmailMessage:
    """The mail. The same message gives the same mail but for its ``Date``.

    Headers beyond the usual: ``Auto-Submitted`` (RFC 3834: no holiday notes back), ``List-Id`` (RFC 2919), ``List-Unsubscribe``
    (RFC 2369; by mail), ``Content-Language`` (RFC 3282), ``In-Reply-To`` and ``References`` (RFC 5322) for what it corrects.

    Args:
        sender: mail address, with or without a name before it.
        domain: of the list id.
        unsubscribe: mail address that takes unsubscriptions.

    Raises:
        GiveUp: no mail can be made of it, or it is larger than :data:`MAX_BYTES`.
    """
    try:
        mail = _with_headers(message, sender, domain, unsubscribe, date)
        text, html = clean_text(message.text), clean_text(message.html)
        mail.set_content(text, cte=_shorter_encoding(text))
        mail.add_alternative(html, subtype="html", cte=_shorter_encoding(html))
        _add_pictures(mail, message)
        mail["Content-Language"] = message.language  # last: the parts would take it away with them
        size = len(mail.as_bytes())
    except (MessageError, ValueError, IndexError) as error:  # IndexError: cpython's parser on an unfinished address
        raise GiveUp(f"no mail can be made of this message: {clean_header(str(error))}") from error
    if size > MAX_BYTES:
        raise GiveUp(f"the mail has {size:,} bytes; at most {MAX_BYTES:,} are sent")
    return mail


class _Subject(UnstructuredHeader, BaseHeader):
    """A subject in encoded words (RFC 2047) that keeps its spaces: the library's own folding loses one between a word in ASCII
    and one that is not (seen in Python 3.11.7).
    """

    def fold(self, *, policy: Policy) -> str:
        charset = None if self.isascii() else "utf-8"
        folded = Header(self, charset, header_name=self.name).encode(linesep=policy.linesep)
        return f"{self.name}: {folded}{policy.linesep}"


_REGISTRY = HeaderRegistry()
_REGISTRY.map_to_type("subject", _Subject)
_POLICY = SMTP.clone(header_factory=_REGISTRY)


def _with_headers(message: Message, sender: str, domain: str, unsubscribe: str | None, date: datetime) -> EmailMessage:
    mail = EmailMessage(policy=_POLICY)
    mail["From"] = clean_header(sender)
    mail["To"] = Address(addr_spec=message.recipient)
    mail["Subject"] = clean_header(message.subject)
    mail["Date"] = format_datetime(date)
    mail["Message-ID"] = f"<{message.id}>"
    if message.answers:
        mail["In-Reply-To"] = mail["References"] = f"<{message.answers}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail["List-Id"] = f"markwatch warnings <warnings.{domain}>"
    if unsubscribe:
        wish = quote(f"unsubscribe {message.subscription or message.recipient}")
        mail["List-Unsubscribe"] = f"<mailto:{unsubscribe}?subject={wish}>"
    return mail


def _shorter_encoding(text: str) -> str:
    """Quoted-printable where few bytes are written as three, else base64, which is 1.37 times as long whatever it holds. The
    library guesses from the first lines, and a long Chinese passage behind them would come out three times as long.
    """
    data = text.encode()
    tripled = sum(byte > 126 or byte == 61 for byte in data)  # 61 is "="
    return "quoted-printable" if 8 * tripled < len(data) else "base64"


def _add_pictures(mail: EmailMessage, message: Message) -> None:
    """Put them beside the HTML part as multipart/related (RFC 2387), never as attachments to be opened."""
    html = mail.get_body(("html",))
    assert isinstance(html, MIMEPart)
    for number, (content_id, jpeg) in enumerate(message.pictures, start=1):
        html.add_related(jpeg, "image", "jpeg", cid=f"<{content_id}>", disposition="inline", filename=f"picture-{number}.jpg")
