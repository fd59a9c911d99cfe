"""Certificates before the real node that must not be trusted, and clocks that disagree: one line each, in both languages."""

import ssl
from collections.abc import Iterator
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from casefiles.clock import now
from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.index.clocks import MOST, wrong_clock
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.updating import update
from casefiles.stores.base import Store
from tests.casefiles.index.conftest import missing
from tests.casefiles.index.proxy import proxied

pytestmark = pytest.mark.slow  # a server of 512 MB starts

DAY = timedelta(days=1)
LOOPBACK = ip_address("127.0.0.1")
WRONG = {
    "expired": (-10, -1, "localhost", "its certificate has expired", "其证书已过期"),
    "not yet": (1, 10, "localhost", "its certificate is not valid yet; are the clocks right", "其证书尚未生效"),
    "of another": (-1, 1, "other.example", "its certificate is for another name", "其证书属于另一个名称"),
}
"""Name → first and last day from today, whom it is for, what is said."""


def certified(folder: Path, first: int, last: int, name: str) -> Path:
    """A certificate that is its own authority, with its key, as PEM."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    names = [x509.DNSName(name), *([x509.IPAddress(LOOPBACK)] if name == "localhost" else [])]
    made = x509.CertificateBuilder().subject_name(subject).issuer_name(subject).public_key(key.public_key())
    made = (
        made.serial_number(x509.random_serial_number()).not_valid_before(now() + first * DAY).not_valid_after(now() + last * DAY)
    )
    made = made.add_extension(x509.SubjectAlternativeName(names), critical=False)
    made = made.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    pem = serialization.Encoding.PEM
    plain = (serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    file = folder / "certificate.pem"
    file.write_bytes(made.sign(key, hashes.SHA256()).public_bytes(pem) + key.private_bytes(pem, *plain))
    return file


@pytest.fixture
def behind(elasticsearch_server: str, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Access]:
    """The node behind such a certificate, whose authority is named."""
    file = certified(tmp_path, *request.param)
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(file)
    with proxied(elasticsearch_server, tls) as proxy:
        yield Access(url=proxy.url, certificates=file)


@pytest.mark.parametrize(
    ("behind", "en", "zh"), [(each[:3], *each[3:]) for each in WRONG.values()], ids=list(WRONG), indirect=["behind"]
)
def test_a_certificate_that_must_not_be_trusted_is_said(behind: Access, en: str, zh: str) -> None:
    with pytest.raises(IndexUnavailable) as refused:
        open_index(behind)
    for language, words in (("en", en), ("zh", zh)):
        line = refused.value.said_in(language)
        assert words in line
        assert line.startswith(behind.url)
        assert "\n" not in line


@pytest.mark.parametrize("behind", [(-1, 1, "localhost")], indirect=True)
def test_one_in_order_is_trusted_and_its_own_authority_must_be_named(behind: Access) -> None:
    open_index(behind).close()
    with pytest.raises(IndexUnavailable, match="signed by an authority that this machine does not know") as refused:
        open_index(Access(url=behind.url))
    assert "本机不认识的机构" in refused.value.said_in("zh")


def test_a_file_that_holds_no_certificate_is_said(tmp_path: Path) -> None:
    (tmp_path / "ca.crt").write_text("no certificate")
    for name in ("ca.crt", "missing.crt"):
        with pytest.raises(BadConfiguration, match=rf"{name}.*a file with the authority's certificate \(PEM\) would be right"):
            open_index(Access(url="https://127.0.0.1:9", certificates=tmp_path / name))


def test_clocks_that_disagree_are_told_of_and_cost_nothing(index: Index, store: Store) -> None:
    assert wrong_clock(index, now()) is None
    for shift, en, zh in (
        (2 * MOST, "seconds behind ours", "其时钟比本机慢"),
        (-2 * MOST, "seconds ahead of ours", "其时钟比本机快"),
    ):
        said = wrong_clock(index, now() + shift)
        assert said is not None
        assert en in said.en
        assert zh in said.zh
    update(index, store.feed())
    assert missing(store) == 0
