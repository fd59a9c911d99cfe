"""The client, and what its errors mean in a line."""

import warnings
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from casefiles.errors import BadConfiguration
from casefiles.model import Listing
from casefiles.parts import Bilingual

try:
    from elasticsearch import ApiError, Elasticsearch

    from casefiles.index.documents import Fields, untraced
    from casefiles.index.faults import TOO_OLD, translated, unavailable
    from casefiles.index.names import checked
    from casefiles.index.trust import trusting
except ImportError as error:  # pragma: no cover (make setup installs it)
    raise BadConfiguration("index = …: the client elasticsearch is not installed; make setup installs it") from error

NO_SERVER = Bilingual(
    en="index = {url!r}: not the URL of a server; https://HOST:9200 would be right",
    zh="index = {url!r}：不是服务器的 URL；应形如 https://HOST:9200",
)

Traced = Callable[[Listing], Fields]
"""What of a document a listing is traced by."""

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
    analyzer: str | None = None
    """The server's plugin that cuts Chinese into words (:data:`es_mappings.ANALYZERS`)."""


class Index:
    """An open connection to the indices of one namespace."""

    def __init__(self, access: Access, client: Elasticsearch, traced: Traced = untraced) -> None:
        """``traced``: what a listing is found by when a right is new (``traces``, and by whom: ``traced_by``)."""
        self.access, self.client, self.namespace, self.traced = access, client, access.namespace, traced

    def close(self) -> None:
        """Let go of the connections."""
        self.client.close()


def open_index(access: Access, timeout: float = TIMEOUT, traced: Traced = untraced) -> Index:
    """Connect, and see that this is an Elasticsearch that we can use.

    Raises:
        BadConfiguration: no URL of a server, or a namespace that cannot be one.
        IndexUnavailable: nothing answers, or it is OpenSearch, too old, or does not let us in.
    """
    checked(access.namespace)
    hosts = [each.strip().rstrip("/") for each in access.url.split(",") if each.strip()]
    wrong = NO_SERVER.with_values(url=access.url)
    if not hosts or not all(each.startswith(("http://", "https://")) for each in hosts):
        raise BadConfiguration(wrong)
    given: dict[str, Any] = {"request_timeout": timeout, "max_retries": 0, "retry_on_timeout": False}
    if access.certificates and all(each.startswith("https://") for each in hosts):
        given["ssl_context"] = trusting(access.certificates)
    if access.api_key:
        given["api_key"] = access.api_key
    elif access.user:
        given["basic_auth"] = (access.user, access.password or "")
    try:
        client = Elasticsearch(hosts, **given)
    except ValueError as error:
        raise BadConfiguration(wrong) from error
    index = Index(access, client, traced)
    try:
        with translated(access.url):
            _must_be_ours(client, access.url)
    except BaseException:
        client.close()
        raise
    return index


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
        raise unavailable(url, TOO_OLD.with_values(version=version))


def _version_at_root(client: Elasticsearch) -> str:
    """As the server's front page says it; a server without that page (405) has at least named itself an Elasticsearch."""
    try:
        version: str = client.info()["version"]["number"]
    except ApiError as error:
        if error.status_code != 405:
            raise
        return ".".join(map(str, LEAST))
    return version
