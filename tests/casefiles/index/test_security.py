"""A real node with TLS and our own roles: who may do what, and what is said to who may not."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import yaml
from elasticsearch import ApiError

from casefiles.errors import IndexUnavailable
from casefiles.index.checking import check
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import migrate
from casefiles.index.names import index_name, source, target
from casefiles.index.updating import update
from casefiles.stores.base import Store
from casefiles.stores.feed import KINDS
from tests.casefiles.stores.making import DAY, NIGHT
from tests.conftest import TOOLS, served

pytestmark = pytest.mark.slow  # a second server, with security, starts

PASSWORD = "of-a-test-only"
GRANT = Path(__file__).parents[3] / "deploy" / "elasticsearch" / "grant.sh"


@pytest.fixture(scope="module")
def secure() -> Iterator[Access]:
    for url, folder in served(TOOLS / "elasticsearch.py", "Elasticsearch with security", "--secure"):
        yield Access(url=url, user="admin", password=PASSWORD, certificates=Path(folder) / "ca.crt")


def opened(access: Access, role: str) -> Index:
    return open_index(replace(access, user=f"markwatch_{role}"))


def test_each_role_does_its_work_and_no_more(secure: Access, store: Store) -> None:
    migrating, writing = opened(secure, "owner_of_indices"), opened(secure, "writer")
    migrate(migrating, store.feed())
    assert update(writing, store.feed()).sent.total() > 0
    migrating.client.indices.refresh(index="markwatch-*")
    with pytest.raises(IndexUnavailable, match="we have no right to do this"):
        migrate(writing, store.feed())
    for role in ("reader", "officer"):  # neither may ask for more than documents
        reading = opened(secure, role)
        assert reading.client.count(index=source("finding", "default"))["count"] == 3
        store.feed().forget("finding")
        with pytest.raises(IndexUnavailable, match=r"deploy/elasticsearch/roles says"):
            update(reading, store.feed())
        reading.close()
    writing.close()
    migrating.close()


def test_an_officer_sees_no_other_division(secure: Access, store: Store) -> None:
    other = open_index(replace(secure, namespace="north"))
    migrate(other, store.feed())
    officer = open_index(replace(secure, user="markwatch_officer", namespace="north"))
    with pytest.raises(Exception, match="unauthorized"):
        officer.client.count(index=source("finding", "north"))
    with pytest.raises(Exception, match="unauthorized"):
        officer.client.index(index=target("finding", "default"), document={})
    other.close()
    officer.close()


def test_a_wrong_password_is_said(secure: Access) -> None:
    with pytest.raises(IndexUnavailable, match="it does not know us; set"):
        open_index(replace(secure, password="wrong"))


def test_an_authority_nobody_named_is_said(secure: Access) -> None:
    with pytest.raises(IndexUnavailable, match=r"does not know; name the authority's file in \[elasticsearch\] certificates"):
        open_index(replace(secure, certificates=None))


def test_no_tls_where_there_is_some_is_said(secure: Access) -> None:
    with pytest.raises(IndexUnavailable, match="nothing answers there"):
        open_index(replace(secure, url=secure.url.replace("https", "http")))


def grant(secure: Access, *words: str, password: str = PASSWORD) -> "subprocess.CompletedProcess[str]":
    """What deploy/elasticsearch/grant.sh does and says."""
    given = {
        "ELASTIC_URL": secure.url,
        "ELASTIC_USER": "admin",
        "ELASTIC_PASSWORD": password,
        "CURL_CA_BUNDLE": str(secure.certificates),
    }
    return subprocess.run([GRANT, *words], env={"PATH": "/usr/bin:/bin"} | given, capture_output=True, text=True, check=False)


@pytest.fixture
def holding(secure: Access, namespace: str) -> Iterator[Callable[[str], Index]]:
    """Opens the index of a division with an API key that has the rights of a role there and no others."""
    opened: list[Index] = []

    def by_key(role: str) -> Index:
        made = grant(secure, "key", role, namespace, "1d")
        if "pattern_capture" in made.stderr:
            pytest.skip("this server keeps no API keys: no Java compiler (javac) to make the plugin of")
        assert (made.returncode, made.stderr) == (0, ""), made.stderr
        opened.append(open_index(replace(secure, user=None, password=None, api_key=made.stdout.strip(), namespace=namespace)))
        return opened[-1]

    yield by_key
    for index in opened:
        index.close()


def refused(asked: Callable[[], object]) -> None:
    with pytest.raises(ApiError) as said:
        asked()
    assert said.value.status_code == 403


def test_each_key_does_its_work_and_no_more(holding: Callable[[str], Index], secure: Access, store: Store) -> None:
    migrating, writing = holding("owner_of_indices"), holding("writer")
    feed = store.feed()
    migrate(migrating, feed)
    assert update(writing, feed).sent.total() > 0
    assert check(writing, feed, NIGHT + DAY).differences == []
    findings = source("finding", writing.namespace)
    refused(lambda: writing.client.indices.put_settings(index=findings, settings={"index.number_of_replicas": 0}))
    refused(lambda: writing.client.indices.delete(index=index_name("finding", writing.namespace)))
    for role, kinds in SEEN.items():
        key = holding(role)
        for kind in KINDS:
            where = source(kind, key.namespace)
            if kind in kinds:
                assert key.client.search(index=where, size=0)["hits"]["total"]["value"] > 0
            else:
                refused(lambda key=key, where=where: key.client.search(index=where))  # type: ignore[misc]
        refused(lambda key=key: key.client.index(index=target("finding", key.namespace), document={}))  # type: ignore[misc]


SEEN = {
    "reader": KINDS,
    "officer": ("coverage", "finding", "listing", "right", "source", "sighting", "audit"),
    "rights_owner": ("finding", "right"),
}
"""Role → the kinds that it may read."""


def test_a_division_whose_name_begins_alike_is_another(holding: Callable[[str], Index], secure: Access, store: Store) -> None:
    writing, officer = holding("writer"), holding("officer")
    other = open_index(replace(secure, namespace=f"{writing.namespace}x"))
    migrate(other, store.feed())
    for kind in ("finding", "right"):
        refused(lambda kind=kind: writing.client.index(index=target(kind, other.namespace), id="1", document={}))  # type: ignore[misc]
        refused(lambda kind=kind: officer.client.search(index=source(kind, other.namespace)))  # type: ignore[misc]
    other.close()


def test_a_grant_that_cannot_be_is_one_line(secure: Access) -> None:
    for words, said in (
        (("key", "nobody"), "no such role; there are:"),
        (("role", "officer", "a-b"), "a namespace is of small letters"),
    ):
        done = grant(secure, *words)
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert said in done.stderr
    wrong = grant(secure, "key", "reader", password="wrong")
    assert wrong.returncode == 1
    assert "unable to authenticate" in wrong.stderr
    assert "wrong" not in wrong.stderr


def test_the_accounts_of_the_compose_file_do_their_work(secure: Access, store: Store) -> None:
    """The script of its service `accounts`, run against the node: the migrator makes the indices, the writer fills them."""
    service = yaml.safe_load((GRANT.parents[1] / "compose.yaml").read_text("utf-8"))["services"]["accounts"]
    script = service["command"][0].replace("$$", "$").replace("http://elasticsearch:9200", secure.url)
    script = script.replace("/opt/elasticsearch", str(GRANT.parent)).replace("elastic:$ELASTIC", "admin:$ELASTIC")
    names = [name for name in service["environment"] if name != "ELASTIC_PASSWORD"]
    given = {"ELASTIC_USER": "admin", "ELASTIC_PASSWORD": PASSWORD, "CURL_CA_BUNDLE": str(secure.certificates)}
    for _ in range(2):  # at every start
        done = subprocess.run(
            [*service["entrypoint"], script],
            env={"PATH": "/usr/bin:/bin", **given, **{name: f"{name}-of-a-test" for name in names}},
            capture_output=True,
            text=True,
            check=False,
        )
        if "pattern_capture" in done.stdout + done.stderr:
            pytest.skip("this server keeps no accounts: no Java compiler (javac) to make the plugin of")
        assert done.returncode == 0, done.stdout + done.stderr
    migrating = open_index(replace(secure, user="markwatch_migrator", password="MIGRATOR_PASSWORD-of-a-test"))
    writing = open_index(replace(secure, user="markwatch_writer", password="WRITER_PASSWORD-of-a-test"))
    reading = open_index(replace(secure, user="officer", password="OFFICER_PASSWORD-of-a-test"))
    migrate(migrating, store.feed())
    update(writing, store.feed())
    assert check(writing, store.feed(), NIGHT + DAY).differences == []
    assert reading.client.count(index="markwatch-findings")["count"] > 0
    refused(lambda: reading.client.index(index=target("finding", "default"), document={}))
    for index in (migrating, writing, reading):
        index.close()
