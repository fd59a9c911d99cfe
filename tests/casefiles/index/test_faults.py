"""What goes wrong between us and a real node: nothing is lost, nothing is doubled, and one line says what it is."""

import socket
import time
from collections.abc import Callable, Iterator

import pytest

from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.index import sending
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.names import index_name, target
from casefiles.index.updating import update
from casefiles.stores.base import Store
from casefiles.stores.feed import Lack
from tests.casefiles.index.conftest import counts, missing
from tests.casefiles.index.proxy import Fault, Proxy, proxied
from tests.casefiles.index.test_updating import WHOLE

pytestmark = pytest.mark.slow  # a server of 512 MB starts and makes indices

BUSY = b'{"error":{"type":"es_rejected_execution_exception","reason":"queue full"},"status":429}'
HEAD = b"HTTP/1.1 429 Too Many Requests\r\nX-elastic-product: Elasticsearch\r\ncontent-type: application/json\r\n"


@pytest.fixture
def proxy(elasticsearch_server: str) -> Iterator[Proxy]:
    with proxied(elasticsearch_server) as opened:
        yield opened


@pytest.fixture
def through(proxy: Proxy, index: Index) -> Iterator[Index]:
    """The same index, reached through the proxy, by one who does not wait long."""
    opened = open_index(Access(url=proxy.url, namespace=index.namespace), timeout=5)
    yield opened
    opened.close()


def every(nth: int, fault: Callable[[bytes], bytes | None]) -> Fault:
    return lambda number, answer: fault(answer) if number % nth == 0 else answer


def cut(_answer: bytes) -> bytes | None:
    return None


def too_busy(_answer: bytes) -> bytes:
    return HEAD + f"content-length: {len(BUSY)}\r\n\r\n".encode() + BUSY


def partial(answer: bytes) -> bytes:
    """One document of the bulk was not taken, the others were."""
    return answer.replace(b'"errors":false', b'"errors":true ', 1).replace(b'"status":201', b'"status":429', 1)


@pytest.mark.parametrize("fault", [cut, too_busy, partial], ids=["cut after applying", "429", "partial"])
def test_a_passing_fault_loses_and_doubles_nothing(
    fault: Callable[[bytes], bytes | None], proxy: Proxy, through: Index, index: Index, store: Store
) -> None:
    proxy.fault = every(3, fault)
    update(through, store.feed())
    assert counts(index) == WHOLE
    assert missing(store) == 0


def test_one_that_answers_slowly_loses_and_doubles_nothing(proxy: Proxy, index: Index, store: Store) -> None:
    """Some answers come after we stopped to wait: what they answered was done all the same."""

    def slow(answer: bytes) -> bytes:
        time.sleep(1.5)
        return answer

    hurried = open_index(Access(url=proxy.url, namespace=index.namespace), timeout=1)
    proxy.fault = every(4, slow)
    update(hurried, store.feed())
    hurried.close()
    assert counts(index) == WHOLE
    assert missing(store) == 0


def test_one_that_stays_down_keeps_everything_waiting(proxy: Proxy, through: Index, index: Index, store: Store) -> None:
    before = missing(store)
    proxy.fault = every(1, cut)
    lacks = store.feed().lacking("right")
    from casefiles.index.updating import actions

    pairs = actions(through, lacks, store.feed().entries("right", [lack.key for lack in lacks]))
    paused: list[float] = []
    with pytest.raises(IndexUnavailable, match="nothing answers there"):
        sending.send(through, pairs, paused.append)
    assert paused == [0.0, *sending.WAITS]
    assert missing(store) == before
    proxy.fault = lambda _number, answer: answer
    update(through, store.feed())
    assert counts(index) == WHOLE


def test_a_read_only_index_is_said_and_nothing_is_lost(index: Index, store: Store) -> None:
    name = index_name("finding", index.namespace)
    index.client.indices.put_settings(index=name, settings={"index.blocks.write": True})
    with pytest.raises(IndexUnavailable, match="an index is read-only"):
        update(index, store.feed())
    index.client.indices.put_settings(index=name, settings={"index.blocks.write": None})
    update(index, store.feed())
    assert counts(index) == WHOLE


def test_a_full_disk_is_said(index: Index, store: Store) -> None:
    name = index_name("finding", index.namespace)
    index.client.indices.put_settings(index=name, settings={"index.blocks.read_only_allow_delete": True})
    with pytest.raises(IndexUnavailable, match="disk is almost full"):
        sending.send(index, _findings(index, store), lambda _wait: None)
    index.client.indices.put_settings(index=name, settings={"index.blocks.read_only_allow_delete": None})


def _findings(index: Index, store: Store) -> list[tuple[Lack, sending.Action]]:
    from casefiles.index.updating import actions

    lacks = store.feed().lacking("finding")
    return actions(index, lacks, store.feed().entries("finding", [lack.key for lack in lacks]))


def test_indices_that_are_not_there_are_not_made_by_writing(elasticsearch_server: str, namespace: str, store: Store) -> None:
    opened = open_index(Access(url=elasticsearch_server, namespace=namespace))
    with pytest.raises(IndexUnavailable, match="markwatch index migrate makes them"):
        update(opened, store.feed())
    assert not opened.client.indices.exists(index=target("finding", namespace))
    opened.close()


@pytest.mark.parametrize("url", ["", "elastic", "ftp://x", "http://"])
def test_a_wrong_url_is_said(url: str) -> None:
    with pytest.raises(BadConfiguration, match="https://HOST:9200 would be right"):
        open_index(Access(url=url))


@pytest.mark.parametrize("namespace", ["", "a-b", "A", "x" * 51, "*", "write", "v1"])
def test_a_namespace_that_could_reach_others_is_refused(namespace: str) -> None:
    with pytest.raises(BadConfiguration, match="cannot stand in the name of an index"):
        open_index(Access(url="http://127.0.0.1:9", namespace=namespace))


def test_nobody_there_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    with pytest.raises(IndexUnavailable, match="nothing answers there"):
        open_index(Access(url=f"http://127.0.0.1:{port}"))


def test_another_product_is_said(proxy: Proxy) -> None:
    proxy.fault = lambda _number, answer: answer.replace(b"X-elastic-product: Elasticsearch", b"X-other: OpenSearch")
    with pytest.raises(IndexUnavailable, match=r"no Elasticsearch that we know \(OpenSearch"):
        open_index(Access(url=proxy.url))


def test_one_that_is_too_old_is_said(proxy: Proxy) -> None:
    def aged(_number: int, answer: bytes) -> bytes:
        head, _, body = answer.partition(b"\r\n\r\n")
        kept = b"\r\n".join(
            line for line in head.split(b"\r\n") if not line.lower().startswith((b"content-length", b"transfer-encoding"))
        )
        del body
        old = b'{"nodes":{"a":{"version":"8.11.4"}}}'
        return kept + f"\r\ncontent-length: {len(old)}\r\n\r\n".encode() + old

    proxy.fault = aged
    with pytest.raises(IndexUnavailable, match=r"Elasticsearch 8\.11\.4 is too old"):
        open_index(Access(url=proxy.url))


def test_one_that_answers_too_late_is_said() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}"
        with pytest.raises(IndexUnavailable, match="does not answer in time"):
            open_index(Access(url=url), timeout=0.3)


def test_tls_where_there_is_none_is_said(elasticsearch_server: str) -> None:
    with pytest.raises(IndexUnavailable, match="does not speak TLS"):
        open_index(Access(url=elasticsearch_server.replace("http://", "https://")))
