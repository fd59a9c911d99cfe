"""The templates against a real node: all are taken as they stand, and say no to what they do not name."""

from collections.abc import Iterator

import pytest
from elasticsearch import BadRequestError, ConflictError, Elasticsearch

import es_mappings


@pytest.fixture
def node(elasticsearch_server: str) -> Iterator[Elasticsearch]:
    with Elasticsearch(elasticsearch_server) as client:
        for name, body in es_mappings.components().items():
            client.cluster.put_component_template(name=name, **dict(body.items()))
        for name, body in es_mappings.templates().items():
            client.indices.put_index_template(name=name, body=dict(body))
        yield client


def test_every_kind_has_a_template_and_every_component_is_used() -> None:
    templates = es_mappings.templates()
    assert sorted(templates) == sorted(
        f"markwatch-{name}" for name in (*es_mappings.PLAIN, *es_mappings.STREAMS, *es_mappings.WRITTEN_BY_KIBANA)
    )
    used = {part for body in templates.values() for part in body["composed_of"] if "@custom" not in part}
    assert used == set(es_mappings.components())


def test_no_script_pipeline_or_licensed_setting_is_named() -> None:
    written = str((es_mappings.components(), es_mappings.templates()))
    assert not any(word in written for word in ("'script'", "pipeline", "runtime", "index.lifecycle", "hnsw", "constant_keyword"))


def test_a_field_that_is_not_named_is_refused(node: Elasticsearch, namespace: str) -> None:
    with pytest.raises(BadRequestError, match="strict_dynamic_mapping_exception"):
        node.index(index=f"markwatch-findings-{namespace}-v1", document={"@timestamp": "2026-03-01", "guess": 1})


def test_a_stream_takes_a_document_once(node: Elasticsearch, namespace: str) -> None:
    stream, document = f"logs-markwatch.audit-{namespace}", {"@timestamp": "2026-03-01", "user": {"name": "officer"}}
    node.create(index=stream, id="a", document=document)
    with pytest.raises(ConflictError):
        node.create(index=stream, id="a", document=document)


def test_chinese_is_found_wherever_it_stands(node: Elasticsearch, namespace: str) -> None:
    index = f"markwatch-listings-{namespace}-v1"
    node.index(index=index, id="1", document={"listing": {"title": "正品九龙山陈茶250g"}}, refresh=True)
    asked = {"九龙山": 1, "龙山陈": 1, "山九": 0, "陈茶": 1}
    for words, count in asked.items():
        assert node.count(index=index, query={"match_phrase": {"listing.title": words}})["count"] == count, words
        assert node.count(index=index, query={"match": {"listing.title.pairs": words}})["count"] >= count, words


def test_fingerprints_within_a_radius_are_all_found(node: Elasticsearch, namespace: str) -> None:
    index, near = f"markwatch-listings-{namespace}-v1", f"{'0' * 60}00ff"
    for name, bits in {"same": "0" * 64, "near": near, "far": "f" * 64}.items():
        node.index(index=index, id=name, document={"fingerprint": [{"picture": 1, "bits": bits}]})
    node.indices.refresh(index=index)
    asked = {"field": "fingerprint.bits", "query_vector": "0" * 64, "k": 10, "num_candidates": 10, "similarity": 8}
    found = node.search(index=index, knn=asked, source=False)["hits"]["hits"]
    assert {hit["_id"] for hit in found} == {"same", "near"}
