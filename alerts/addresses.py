"""Mail addresses: what a person typed, in the form that is sent to. Pure."""

from email.errors import MessageError
from email.headerregistry import Address

import idna

from alerts.cleaning import clean_line
from casefiles.errors import BadInput

LOCAL_OCTETS = 64
"""Longest part before the @ (RFC 5321 §4.5.3.1.1)."""
ADDRESS_OCTETS = 254
"""Longest address (RFC 5321 §4.5.3.1.3, less the angle brackets)."""


def mail_address(typed: str) -> str:
    """The address with its domain in lower case ASCII (IDNA 2008); the part before the @ is left as it is.

    Raises:
        BadInput: no mail address, or one that few servers take: letters beyond ASCII before the @ (RFC 6531).
    """
    text = typed.strip()
    shown = clean_line(text, 80)
    if text != clean_line(text, ADDRESS_OCTETS):
        raise BadInput(f"recipient {shown!r}: invisible characters or more than {ADDRESS_OCTETS}; write name@example.org")
    try:
        address = Address(addr_spec=text)
    except (MessageError, ValueError, IndexError) as error:  # IndexError: cpython's parser on an unfinished address
        raise BadInput(f"recipient {shown!r}: no mail address; write name@example.org") from error
    if not address.username or not address.domain:
        raise BadInput(f"recipient {shown!r}: a name, an @ and a domain are needed, as in name@example.org")
    whole = f"{address.addr_spec.rpartition('@')[0]}@{_ascii_domain(address.domain, shown)}"
    if len(address.username.encode()) > LOCAL_OCTETS or len(whole.encode()) > ADDRESS_OCTETS:
        raise BadInput(
            f"recipient {shown!r}: longer than a mail address may be ({LOCAL_OCTETS} before the @, {ADDRESS_OCTETS} in all)"
        )
    return whole


def _ascii_domain(domain: str, shown: str) -> str:
    try:
        return idna.encode(domain, uts46=True).decode("ascii").lower()
    except (idna.IDNAError, UnicodeError) as error:
        raise BadInput(f"recipient {shown!r}: {clean_line(str(error), 100)}; the domain must be a host name") from error
