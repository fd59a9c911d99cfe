"""The saved objects as tests read them, and their charts as the searches that Kibana makes of them."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from es_mappings import components, kibana, templates

Object = dict[str, Any]
DESK = "https://desk.example"
WINDOW = {"gte": "2026-03-01T00:00:00Z", "lt": "2026-04-01T00:00:00Z"}
"""The time that is asked for, in place of Kibana's time filter."""
_LEAF = re.compile(r'(not )?([\w.@]+) (:|>=|<=|>|<) ("?)([^"]*)\4')


def objects(language: str, namespace: str | None = None) -> list[Object]:
    """Every saved object, without the line that counts them."""
    lines = kibana.exported(language, desk=DESK, namespace=namespace).splitlines()
    return [json.loads(line) for line in lines[:-1]]


def of_kind(found: list[Object], kind: str) -> dict[str, Object]:
    return {each["id"]: each for each in found if each["type"] == kind}


def mapped(template: str) -> dict[str, str]:
    """Field → type of an index template, read as the server joins it."""
    known = components()
    bodies = [known[name]["template"] for name in templates()[f"markwatch-{template}"]["composed_of"] if name in known]
    return dict(pair for body in bodies for pair in _fields(body["mappings"]["properties"], ""))


def _fields(properties: Mapping[str, Any], before: str) -> Iterator[tuple[str, str]]:
    for name, body in properties.items():
        if "type" in body:
            yield before + name, body["type"]
        yield from _fields(body.get("properties", {}), f"{before}{name}.")
        yield from _fields(body.get("fields", {}), f"{before}{name}.")


def template_of(pattern: str) -> str:
    """``findings`` of ``markwatch-findings`` and ``logs-markwatch.findings-*``."""
    return re.split(r"[-.]", pattern.removeprefix("logs-"))[1]


def panels(dashboard: Object) -> list[Object]:
    made: list[Object] = json.loads(dashboard["attributes"]["panelsJSON"])
    return made


def asked_fields(query: str) -> list[str]:
    """The fields that a KQL query of ours names."""
    return [match[1] for match in _LEAF.findall(query)]


def kql(text: str) -> Object:
    """KQL as we write it (``and`` before ``or``, no brackets) as Elasticsearch's query."""
    if " or " in text:
        return {"bool": {"should": [kql(each) for each in text.split(" or ")], "minimum_should_match": 1}}
    if " and " in text:
        return {"bool": {"filter": [kql(each) for each in text.split(" and ")]}}
    if not text:
        return {"match_all": {}}
    match = _LEAF.fullmatch(text)
    assert match, f"KQL that this test does not read: {text}"
    negated, field, sign, _, value = match.groups()
    bounds = {">=": "gte", "<=": "lte", ">": "gt", "<": "lt"}
    query: Object = {"range": {field: {bounds[sign]: value}}} if sign in bounds else {"match_phrase": {field: value}}
    if value == "*":
        query = {"exists": {"field": field}}
    return {"bool": {"must_not": [query]}} if negated else query


def aggregations(layer: Object) -> Object:
    """What Lens asks for a layer: its groups one within the other, its measures in the innermost."""
    columns = [(name, layer["columns"][name]) for name in layer["columnOrder"]]
    made: Object = {name: _measure(column) for name, column in columns if not column["isBucketed"]}
    kept = dict(made)
    for name, column in reversed([pair for pair in columns if pair[1]["isBucketed"]]):
        made = {name: _bucket(column, layer["columns"]) | {"aggs": made | kept}}
    return made


def _measure(column: Object) -> Object:
    field = column["sourceField"]
    kinds: dict[str, Object] = {
        "count": {"value_count": {"field": "_index"}},
        "unique_count": {"cardinality": {"field": field}},
        "median": {"percentiles": {"field": field, "percents": [50]}},
        "min": {"min": {"field": field}},
        "max": {"max": {"field": field}},
    }
    made = kinds[column["operationType"]]
    return {"filter": kql(column["filter"]["query"]), "aggs": {"of": made}} if "filter" in column else made


def _bucket(column: Object, columns: Object) -> Object:
    field, params = column["sourceField"], column["params"]
    if column["operationType"] == "date_histogram":
        return {"date_histogram": {"field": field, "calendar_interval": "1d", "min_doc_count": 1}}
    order = params["orderBy"]
    by = "_key" if order["type"] == "alphabetical" else order["columnId"]
    by = "_count" if by in columns and columns[by]["operationType"] == "count" else by
    return {"terms": {"field": field, "size": params["size"], "order": {by: params["orderDirection"]}}}


def rows(layer: Object, answer: Object) -> int:
    """How many rows a table of the answer has."""
    names = [name for name in layer["columnOrder"] if layer["columns"][name]["isBucketed"]]
    level = [answer]
    for name in names:
        level = [bucket for each in level for bucket in each[name]["buckets"]]
    return len(level)
