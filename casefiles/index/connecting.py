"""The client, and what its errors mean in a line."""

import ssl
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.index.names import checked

try:
    from elastic_transport import ConnectionError as NoConnection
    from elastic_transport import ConnectionTimeout, TlsError, TransportError
    from elasticsearch import ApiError, Elasticsearch, UnsupportedProductError
except ImportError as error:  # pragma: no cover (make setup installs it)
    raise BadConfiguration("index = …: the client elasticsearch is not installed; make setup installs it") from error

LEAST = (8, 19)
"""Oldest version of the server that is used: what Elastic still maintains beside 9.x (elastic.co/support/eol)."""
TIMEOUT = 30.0
"""Seconds for one answer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Access:
    """Where the index is and who we are there. Neither key nor password is ever shown."""

    url: str
    """One node, or several with commas between."""
    namespace: str = "default"
    api_key: str | None = None
    user: str | None = None
    password: str | None = None
    certificates: Path | None = None
    """Of the authority that signed the server's certificate, when it is your own."""


class Index:
    """An open connection to the indices of one namespace."""

    def __init__(self, access: Access, client: Elasticsearch) -> None:
        self.access, self.client, self.namespace = access, client, access.namespace

    def close(self) -> None:
        """Let go of the connections."""
        self.client.close()


def open_index(access: Access, timeout: float = TIMEOUT) -> Index:
    """Connect, and see that this is an Elasticsearch that we can use.

    Raises:
        BadConfiguration: no URL of a server, or a namespace that cannot be one.
        IndexUnavailable: nothing answers, or it is OpenSearch, too old, or does not let us in.
    """
    checked(access.namespace)
    hosts = [each.strip().rstrip("/") for each in access.url.split(",") if each.strip()]
    wrong = f"index = {access.url!r}: not the URL of a server; https://HOST:9200 would be right"
    if not hosts or not all(each.startswith(("http://", "https://")) for each in hosts):
        raise BadConfiguration(wrong)
    given: dict[str, Any] = {"request_timeout": timeout, "max_retries": 0, "retry_on_timeout": False}
    if access.certificates and all(each.startswith("https://") for each in hosts):
        given["ssl_context"] = _trusting(access.certificates)
    if access.api_key:
        given["api_key"] = access.api_key
    elif access.user:
        given["basic_auth"] = (access.user, access.password or "")
    try:
        client = Elasticsearch(hosts, **given)
    except ValueError as error:
        raise BadConfiguration(wrong) from error
    index = Index(access, client)
    try:
        with translated(access.url):
            _must_be_ours(client, access.url)
    except BaseException:
        client.close()
        raise
    return index


def _trusting(certificates: Path) -> ssl.SSLContext:
    try:
        return ssl.create_default_context(cafile=certificates)
    except (OSError, ssl.SSLError) as error:
        wrong = f"[elasticsearch] certificates = {certificates}: {error}"
        raise BadConfiguration(f"{wrong}; a file with the authority's certificate (PEM) would be right") from error


def _must_be_ours(client: Elasticsearch, url: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the client's word on servers without security
        try:
            nodes = client.nodes.info(node_id="_local", filter_path="nodes.*.version")["nodes"]
            version = next(iter(nodes.values()))["version"]
        except ApiError as error:  # one that may not monitor the cluster may still ask for the version
            if error.status_code != 403:
                raise
            version = _version_at_root(client)
    if tuple(map(int, version.split(".")[:2])) < LEAST:
        raise IndexUnavailable(f"{url}: Elasticsearch {version} is too old; 8.19 or 9.x would be right")


def _version_at_root(client: Elasticsearch) -> str:
    """As the server's front page says it; a server without that page (405) has at least named itself an Elasticsearch."""
    try:
        version: str = client.info()["version"]["number"]
    except ApiError as error:
        if error.status_code != 405:
            raise
        return ".".join(map(str, LEAST))
    return version


@contextmanager
def translated(url: str) -> Iterator[None]:
    """Make every error of the client an :class:`IndexUnavailable` that says in a line what is wrong and what would be right."""
    try:
        yield
    except UnsupportedProductError as error:
        wrong = f"{url}: this is no Elasticsearch that we know (OpenSearch, or a version before 7.14, does not name itself so)"
        raise IndexUnavailable(f"{wrong}; Elasticsearch 8.19 or 9.x would be right") from error
    except (ApiError, TransportError) as error:
        raise IndexUnavailable(f"{url}: {meaning(error)}") from error


def meaning(error: Exception) -> str:
    """What an error of the client means to a person."""
    if isinstance(error, TlsError):
        return _tls(" ".join(map(str, _causes(error))))
    if isinstance(error, ConnectionTimeout):
        return "it does not answer in time"
    if isinstance(error, NoConnection):
        return f"nothing answers there ({_short(error)})"
    if isinstance(error, ApiError):
        return refusal(error.status_code, reason_of(error))
    return _short(error)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it was raised from, down to the first."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _tls(said: str) -> str:
    for part, words in (
        ("certificate has expired", "its certificate has expired; have it renewed"),
        ("not yet valid", "its certificate is not valid yet; are the clocks right on both machines?"),
        ("self-signed", "its certificate is signed by an authority that this machine does not know"),
        ("self signed", "its certificate is signed by an authority that this machine does not know"),
        ("unable to get local issuer", "its certificate is signed by an authority that this machine does not know"),
        ("record layer failure", "it does not speak TLS; http:// instead of https:// may be right"),
        ("doesn't match", "its certificate is for another name"),
        ("wrong version number", "it does not speak TLS; http:// instead of https:// may be right"),
    ):
        if part in said.lower():
            return words + ("; name the authority's file in [elasticsearch] certificates" if "authority" in words else "")
    return f"TLS: {said[:200]}"


def reason_of(error: ApiError) -> str:
    """The server's own words."""
    body = error.body
    cause = body.get("error") if isinstance(body, dict) else None
    if isinstance(cause, dict):
        return f"{cause.get('type', '')}: {cause.get('reason', '')}"
    return str(cause or body)[:300]


def refusal(status: int, reason: str) -> str:
    """What the server's word on a request or a document means."""
    if "flood-stage" in reason or "disk usage exceeded" in reason:
        return "its disk is almost full, so that it takes no documents; make room, what waits is sent by the next run"
    if "read-only" in reason or "index write" in reason or "blocked by" in reason:
        return (
            "an index is read-only; PUT its setting index.blocks.write (or read_only) to null, what waits is sent by the next run"
        )
    if status == 401:
        return "it does not know us; set [elasticsearch] api_key, or user and password"
    if status == 403:
        return f"we have no right to do this ({reason[:200]}); deploy/elasticsearch/roles.yml says what each role needs"
    if status == 429:
        return "it has too much to do; run again later"
    return f"it says {status}: {reason[:300]}"


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:200]
