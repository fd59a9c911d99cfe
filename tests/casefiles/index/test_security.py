"""A real node with TLS and our own roles: who may do what, and what is said to who may not."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from casefiles.errors import IndexUnavailable
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import migrate
from casefiles.index.names import source, target
from casefiles.index.updating import update
from casefiles.stores.base import Store
from tests.conftest import TOOLS, served

pytestmark = pytest.mark.slow  # a second server, with security, starts

PASSWORD = "of-a-test-only"


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
        with pytest.raises(IndexUnavailable, match=r"deploy/elasticsearch/roles\.yml says"):
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
