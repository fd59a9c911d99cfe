"""Every panel, session, control and rule asked of a real node: each finds something where there is something."""

import json
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

import es_mappings
from es_mappings import kibana
from tests.es_mappings.kibana.documents import every
from tests.es_mappings.kibana.reading import WINDOW, Object, aggregations, kql, objects, of_kind, panels, rows


@dataclass(frozen=True)
class Office:
    """A node with documents of one namespace, and the objects narrowed to it."""

    node: Elasticsearch
    namespace: str
    objects: list[Object]

    def view(self, references: list[Object], name: str) -> Object:
        """Attributes of the data view that a reference of this name means."""
        wanted = next(each["id"] for each in references if each["name"] == name)
        attributes: Object = of_kind(self.objects, "index-pattern")[wanted]["attributes"]
        return attributes

    def asked(self, view: Object, query: str, **more: object) -> Object:
        """The answer over the whole time of the documents."""
        limits = [kql(query)]
        if field := view.get("timeFieldName"):
            limits.append({"range": {field: WINDOW}})
        body = {"size": 0, "query": {"bool": {"filter": limits}}, **more}
        answer: Object = self.node.search(index=view["title"], body=body).body
        return answer


@pytest.fixture(scope="module")
def office(elasticsearch_server: str) -> Iterator[Office]:
    namespace = "kibana"
    with Elasticsearch(elasticsearch_server) as node:
        for name, body in es_mappings.components().items():
            node.cluster.put_component_template(name=name, **dict(body.items()))
        for name, body in es_mappings.templates().items():
            node.indices.put_index_template(name=name, body=dict(body))
        for name in es_mappings.PLAIN:
            alias: Object = {f"markwatch-{name}-{namespace}": {}}
            node.indices.create(index=f"markwatch-{name}-{namespace}-v1", aliases=alias)
        bulk(node, ({"_op_type": "create", "_index": index, "_source": body} for index, body in every(namespace)), refresh=True)
        yield Office(node, namespace, objects("en", namespace))
        node.indices.delete(index=[f"markwatch-{name}-{namespace}-v1" for name in es_mappings.PLAIN])


def test_every_chart_has_rows(office: Office) -> None:
    empty, seen = [], 0
    for board in of_kind(office.objects, "dashboard").values():
        for panel in panels(board):
            if panel["type"] != "lens":
                continue
            attributes, index = panel["embeddableConfig"]["attributes"], panel["panelIndex"]
            for name, layer in attributes["state"]["datasourceStates"]["formBased"]["layers"].items():
                view = office.view(board["references"], f"{index}:indexpattern-datasource-layer-{name}")
                answer = office.asked(view, attributes["state"]["query"]["query"], aggs=aggregations(layer))
                seen += 1
                if not answer["hits"]["total"]["value"] or not rows(layer, answer["aggregations"]):
                    empty.append((board["id"], panel["title"]))
    assert empty == []
    assert seen >= 40


def test_every_session_lists_something_in_each_column(office: Office) -> None:
    for session in of_kind(office.objects, "search").values():
        attributes = session["attributes"]
        source = json.loads(attributes["kibanaSavedObjectMeta"]["searchSourceJSON"])
        view = office.view(session["references"], source["indexRefName"])
        sort = [{field: direction} for field, direction in attributes["sort"]]
        asked = {"size": 100, "sort": sort, "fields": attributes["columns"], "_source": False}
        hits = office.asked(view, source["query"]["query"], **asked)["hits"]["hits"]
        assert hits, session["id"]
        assert {column for column in attributes["columns"] if not any(column in hit["fields"] for hit in hits)} == set()


def test_the_queue_holds_what_is_open_and_the_gravest_first(office: Office) -> None:
    queue = next(each for name, each in of_kind(office.objects, "search").items() if name.endswith("-queue"))["attributes"]
    view = next(
        each["attributes"] for name, each in of_kind(office.objects, "index-pattern").items() if name.endswith("-findings")
    )
    query = json.loads(queue["kibanaSavedObjectMeta"]["searchSourceJSON"])["query"]["query"]
    asked = {"size": 100, "sort": [{field: direction} for field, direction in queue["sort"]]}
    found = [hit["_source"]["finding"] for hit in office.asked(view, query, **asked)["hits"]["hits"]]
    assert [each["level"] for each in found] == ["grave", "high", "medium"]
    assert {each["status"] for each in found} == {"open"}


def test_every_control_offers_something(office: Office) -> None:
    for board in of_kind(office.objects, "dashboard").values():
        for name, control in json.loads(board["attributes"]["controlGroupInput"]["panelsJSON"]).items():
            view = office.view(board["references"], f"controlGroup_{name}:optionsListDataView")
            offered = {"terms": {"field": control["explicitInput"]["fieldName"]}}
            answer = office.asked(view, "", aggs={"offered": offered})
            assert answer["aggregations"]["offered"]["buckets"], (board["id"], name)


def test_rules_fire_where_they_should(office: Office) -> None:
    calls = kibana.calls("en", namespace=office.namespace)
    fired = {}
    for rule in calls["rules"].values():
        params = rule["params"]
        limits = [json.loads(params["esQuery"])["query"], {"range": {params["timeField"]: WINDOW}}]
        groups = (
            {"groups": {"terms": {"field": params["termField"], "size": params["termSize"]}}} if "termField" in params else {}
        )
        body = {"size": 0, "query": {"bool": {"filter": limits}}, "aggs": groups, "track_total_hits": True}
        answer = office.node.search(index=",".join(params["index"]), body=body).body
        found = [each["doc_count"] for each in answer["aggregations"]["groups"]["buckets"]] if groups else None
        least = params["threshold"][0]
        counts = found if found is not None else [answer["hits"]["total"]["value"]]
        fired[rule["name"]] = any(count > least if params["thresholdComparator"] == ">" else count < least for count in counts)
    assert fired == {
        "New grave findings": True,
        "A shop shows us no content": True,
        "No page was received for a day": False,
    }


@pytest.mark.parametrize("language", kibana.LANGUAGES)
def test_rules_are_what_kibana_takes(language: str) -> None:
    """The rules of its ``es_query`` parameters: esQuery is JSON with a query, a group needs its field and size, one threshold."""
    calls = kibana.calls(language)
    assert calls["connector"]["body"]["connector_type_id"] == ".index"
    for name, rule in calls["rules"].items():
        params = rule["params"]
        assert name[14] == "4", "what is encrypted takes an id only in the form of a random UUID"
        assert set(json.loads(params["esQuery"])) == {"query"}
        assert len(params["threshold"]) == 1
        assert (params["groupBy"] == "top") == ("termField" in params) == ("termSize" in params)
        assert 0 < params["size"] <= 10_000
        assert [action["id"] for action in rule["actions"]] == [calls["connector"]["id"]]
