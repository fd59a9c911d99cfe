"""A night with an index, on a real node: what it found arrives; a node that is down costs the night nothing and loses nothing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from elasticsearch import Elasticsearch

from casefiles.index.names import index_name, source, target
from casefiles.stores import open_store
from tests.alerts.channels.servers import free_port
from tests.crawlers.shops import Shop
from tests.markwatch.offices import CommandLine, Ended, command
from tests.markwatch.striking import Office, fill, office

pytestmark = pytest.mark.slow  # a server of 512 MB starts, and shops are crawled


@pytest.fixture
def watching(tmp_path: Path) -> Iterator[Office]:
    """An office with a shop of 16 products, two of which bear its mark, and nothing crawled yet."""
    shop = Shop()
    fill(shop, 16)
    with office(tmp_path / "office", shop) as opened:
        yield opened
    shop.close()


@pytest.fixture
def node(elasticsearch_server: str, namespace: str) -> Iterator[Elasticsearch]:
    client = Elasticsearch(elasticsearch_server)
    yield client
    if made := list(client.indices.get(index=f"markwatch-*-{namespace}-v*", filter_path="*.aliases")):
        client.indices.delete(index=made)
    client.close()


def use(office: Office, index: str, namespace: str, language: str = "en") -> None:
    """The index that the office has from now on."""
    file = office.folder / "markwatch.toml"
    rest = file.read_text("utf-8").partition("# end of the index\n")[2] or file.read_text("utf-8")
    head = f'index = "{index}"\nlanguage = "{language}"\nelasticsearch.namespace = "{namespace}"\n# end of the index\n'
    file.write_text(head + rest, "utf-8")


def said(office: Office, *arguments: str, language: str = "en") -> Ended:
    return command(*arguments, folder=office.folder, MARKWATCH_LANGUAGE=language)


def waiting(office: Office) -> int:
    store = open_store(office.record)
    try:
        feed = store.feed()
        return sum(feed.count(kind) for kind in ("finding", "listing", "right", "alert", "capture", "sighting"))
    finally:
        store.close()


def test_what_a_night_found_arrives(watching: Office, node: Elasticsearch, elasticsearch_server: str, namespace: str) -> None:
    use(watching, elasticsearch_server, namespace)
    assert said(watching, "index", "migrate").code == 0
    night = said(watching, "nightly")
    assert night.code == 0
    assert "documents written to the index" in night.err + night.out
    found = watching.found()
    node.indices.refresh(index=f"*-{namespace}*")
    for kind, count in (("finding", len(found["findings"])), ("listing", len(found["listings"])), ("right", 1)):  # type: ignore[arg-type]
        assert node.count(index=source(kind, namespace))["count"] == count
    told = node.search(index=source("alert", namespace), query={"term": {"alert.state": "sent"}})["hits"]["total"]["value"]
    assert told == len(watching.mailbox.mails)
    hits = node.search(index=source("finding", namespace), query={"match_phrase": {"listing.title": "Harbour Lantern"}})
    assert {hit["_id"] for hit in hits["hits"]["hits"]} == {each for each, _risk in found["findings"]}  # type: ignore[attr-defined]
    checked = said(watching, "index", "check")
    assert checked.code == 0
    assert "The index equals the record" in checked.err


@pytest.mark.parametrize(
    ("language", "refusal", "waits"),
    [("en", "nothing answers there", "documents wait"), ("zh", "该地址无应答", "份文档等待写入")],
)
def test_a_node_that_is_down_does_not_stop_the_night(
    watching: Office,
    node: Elasticsearch,
    elasticsearch_server: str,
    namespace: str,
    language: str,
    refusal: str,
    waits: str,
) -> None:
    use(watching, f"http://127.0.0.1:{free_port()}", namespace, language)
    night = said(watching, "nightly", language=language)
    assert night.code == 0
    assert watching.found()["findings"], "the other jobs did their work"
    (line,) = [line for line in night.err.splitlines() if refusal in line]
    assert waits in line
    assert waiting(watching) > 0
    use(watching, elasticsearch_server, namespace, language)
    unmade = said(watching, "nightly", language=language)
    assert unmade.code == 0
    assert "markwatch index migrate" in unmade.err
    for step in ("migrate", "update", "check"):
        assert said(watching, "index", step, language=language).code == 0
    assert waiting(watching) == 0


@pytest.mark.parametrize("index", ["elastic", "ftp://search.example"])
def test_an_index_that_is_no_url_does_not_stop_the_night(watching: Office, index: str) -> None:
    use(watching, index, "default")
    night = said(watching, "nightly")
    assert night.code == 0
    assert any("not the URL of a server; https://HOST:9200 would be right" in line for line in night.err.splitlines())
    assert watching.found()["findings"]
    alone = said(watching, "index", "update", language="zh")
    assert (alone.code, len(alone.errors)) == (2, 1)
    assert "应形如 https://HOST:9200" in alone.err


@pytest.mark.parametrize(("language", "refusal"), [("en", "nothing answers there"), ("zh", "该地址无应答")])
def test_a_kibana_that_is_down_is_said_after_the_index_is_made(
    run: CommandLine, tmp_path: Path, node: Elasticsearch, elasticsearch_server: str, namespace: str, language: str, refusal: str
) -> None:
    kibana = f"http://127.0.0.1:{free_port()}"
    (tmp_path / "markwatch.toml").write_text(
        f'index = "{elasticsearch_server}"\nlanguage = "{language}"\nelasticsearch.namespace = "{namespace}"\n'
        f'[kibana]\nurl = "{kibana}"\napi_key = "x"\n',
        "utf-8",
    )
    migrated = run("index", "migrate")
    assert migrated.code == 1
    assert refusal in migrated.errors[-1]
    assert kibana in migrated.errors[-1]
    assert node.indices.exists(index=index_name("finding", namespace))


SAID = {
    "en": (
        "finding: 1 missing, 1 not as in the record, 1 too many; repaired",
        "the mapping was changed by hand: finding.mood",
        "The index equals the record",
    ),
    "zh": ("finding：缺少 1 份，与档案不符 1 份，多余 1 份；已修复", "映射被人工修改：finding.mood", "索引与档案一致"),
}


@pytest.mark.parametrize("language", SAID)
def test_an_index_that_was_changed_by_hand_is_told_of_and_repaired(
    record: Path, run: CommandLine, node: Elasticsearch, elasticsearch_server: str, namespace: str, language: str
) -> None:
    (record.parent / "markwatch.toml").write_text(
        f'index = "{elasticsearch_server}"\nlanguage = "{language}"\nelasticsearch.namespace = "{namespace}"\n', "utf-8"
    )
    repaired, drifted, equal = SAID[language]
    assert run("index", "migrate").code == 0
    assert run("index", "update").code == 0
    assert equal in run("index", "check").err
    _spoil(node, namespace)
    dirty = run("index", "check")
    assert dirty.code == 1, "a mapping that was changed stays changed"
    assert repaired in dirty.err
    assert drifted in dirty.err
    node.indices.delete(index=index_name("finding", namespace))
    assert index_name("finding", namespace) in run("index", "migrate").err
    again = run("index", "check")
    assert (again.code, equal in again.err) == (0, True), again.err


def _spoil(node: Elasticsearch, namespace: str) -> None:
    """One finding taken out, one changed, one that is not in the record, and a field that is not in the mapping."""
    findings = target("finding", namespace)
    kept = node.search(index=findings, size=2)["hits"]["hits"]
    node.delete(index=findings, id=kept[0]["_id"])
    node.update(index=findings, id=kept[1]["_id"], doc={"record": {"low": 1}})
    node.index(index=findings, id="stranger", document=kept[1]["_source"], refresh=True)
    node.indices.put_mapping(index=findings, properties={"finding": {"properties": {"mood": {"type": "keyword"}}}})
