"""A real node with the analyzer smartcn: texts by their words beside the exact search, and what is said where there is none."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

import es_mappings
from casefiles.errors import BadConfiguration
from casefiles.index.checking import check
from casefiles.index.connecting import Access, Index, open_index
from casefiles.index.migrating import drift, migrate, written
from casefiles.index.names import index_name, source
from casefiles.index.searching import IndexSearch
from casefiles.index.updating import update
from casefiles.searching import Query
from casefiles.stores.base import Store
from casefiles.stores.feed import KINDS
from tests.casefiles.index.conftest import finding_ids, missing
from tests.casefiles.stores.making import DAY, NIGHT
from tests.conftest import TOOLS, served


@pytest.fixture(scope="module")
def smartcn() -> Iterator[str]:
    for url, _ in served(TOOLS / "elasticsearch.py", "Elasticsearch with smartcn", "--chinese"):
        yield url


def opened(access: Access, store: Store) -> Index:
    index = open_index(access)
    migrate(index, store.feed())
    update(index, store.feed())
    index.client.indices.refresh(index=f"markwatch-*-{index.namespace}")
    return index


def found(index: Index, field: str, text: str, way: str = "match") -> int:
    query: dict[str, Any] = {way: {field: {"query": text} | ({"operator": "and"} if way == "match" else {})}}
    count: int = index.client.count(index=source("listing", index.namespace), query=query)["count"]
    return count


@pytest.mark.slow
def test_texts_are_found_by_their_words_and_exact_search_is_as_before(smartcn: str, namespace: str, store: Store) -> None:
    plain = opened(Access(url=smartcn, namespace=namespace), store)
    before = IndexSearch(plain).findings(Query(text="龙山陈"))
    assert len(before.ids) == 1
    cut = opened(Access(url=smartcn, namespace=namespace, analyzer="smartcn"), store)
    title = "listing.title.chinese"
    assert found(cut, title, "正品 陈茶") == 1  # words, not neighbours
    assert found(cut, "listing.title", "龙山陈", "match_phrase") == 1
    assert found(plain, title, "正品") == 1, "both read the same alias"
    assert IndexSearch(cut).findings(Query(text="龙山陈")).ids == before.ids
    assert set(IndexSearch(cut).findings(Query()).ids) == finding_ids(store)
    for kind in KINDS:
        assert drift(cut, kind) == [], kind
    assert drift(plain, "listing") == ["listing.brand", "listing.description", "listing.title", "seller.name"]
    assert check(cut, store.feed(), NIGHT + DAY).differences == []
    cut.close()
    plain.close()


@pytest.mark.slow
def test_another_analyzer_is_a_new_index_beside_the_one_in_use_and_back(smartcn: str, namespace: str, store: Store) -> None:
    access = Access(url=smartcn, namespace=namespace)
    plain = opened(access, store)
    with_words = index_name("listing", namespace, plugin="smartcn")
    assert with_words == f"{index_name('listing', namespace)}-smartcn"
    assert index_name("coverage", namespace, plugin="smartcn") == index_name("coverage", namespace), "it has no text"
    cut = open_index(replace(access, analyzer="smartcn"))
    done = migrate(cut, store.feed()).done
    assert any(with_words in each.en and "in place of" in each.en for each in done)
    assert written(cut, "listing") == with_words
    assert cut.client.count(index=source("finding", namespace))["count"] == len(finding_ids(store)), "nobody reads a gap"
    assert missing(store) == 0
    migrate(plain, store.feed())
    assert written(plain, "listing") == index_name("listing", namespace)
    assert check(plain, store.feed(), NIGHT + DAY).differences == []
    cut.close()
    plain.close()


def test_a_server_without_the_plugin_is_said_in_one_line(elasticsearch_server: str, namespace: str, store: Store) -> None:
    for plugin in es_mappings.ANALYZERS:
        index = open_index(Access(url=elasticsearch_server, namespace=namespace, analyzer=plugin))
        with pytest.raises(BadConfiguration, match="has no such plugin; on each node `bin/elasticsearch-plugin install") as said:
            migrate(index, store.feed())
        assert "服务器没有此插件" in said.value.said_in("zh")
        assert "\n" not in str(said.value)
        index.close()


def test_every_text_has_its_subfield_and_nothing_else_changes() -> None:
    listing = es_mappings.chinese("listings", "ik")["properties"]
    title = listing["listing"]["properties"]["title"]
    assert title["fields"].pop("chinese") == {"type": "text", "analyzer": "ik_max_word", "search_analyzer": "ik_smart"}
    assert (
        title
        == es_mappings.components()["markwatch-listing"]["template"]["mappings"]["properties"]["listing"]["properties"]["title"]
    )
    assert es_mappings.chinese("listings", None) == es_mappings.chinese("coverage", "ik") == {}
