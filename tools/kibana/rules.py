"""The space, the connector and the alerting rules, as the bodies that Kibana's API takes."""

from objects import compact
from sources import Source, identity, read

QUERY_RULE = ".es-query"
CONNECTOR = ".index"
"""Of Kibana's connectors only this and the server log need no licence."""
TOP = 20
"""Groups that a rule with ``by`` looks at: the largest."""


def payloads(language: str) -> Source:
    """``space`` (its body), ``connector`` (``id`` and ``body``) and ``rules`` (id → body)."""
    written = read("rules.toml")
    connector = written.pop("connector")
    name = identity(language, "notices")
    config = {"executionTimeField": "@timestamp", "index": connector["index"], "refresh": False}
    body = {"config": config, "connector_type_id": CONNECTOR, "name": connector[language], "secrets": {}}
    return {
        "space": read("space.toml")[language] | {"color": "#006BB4", "disabledFeatures": []},
        "connector": {"id": name, "body": body},
        "rules": {identity(language, f"rule-{each}"): rule(language, each, written[each], name) for each in written},
    }


def rule(language: str, name: str, written: Source, connector: str) -> Source:
    """One rule: a query over a window of time, asked at intervals, and the notice that it writes."""
    view = read("views.toml")[written["view"]]
    size, unit = written["window"]
    least, comparator = (written["less_than"], "<") if "less_than" in written else (written["more_than"], ">")
    params: Source = {
        "searchType": "esQuery",
        "index": [view["pattern"]],
        "timeField": view["time"],
        "esQuery": compact({"query": written["where"]}),
        "size": 100,
        "timeWindowSize": size,
        "timeWindowUnit": unit,
        "threshold": [least],
        "thresholdComparator": comparator,
        "excludeHitsFromPreviousRun": comparator == ">",
        "aggType": "count",
        "groupBy": "top" if "by" in written else "all",
    }
    if "by" in written:
        params |= {"termField": written["by"], "termSize": TOP}
    return {
        "name": written[language],
        "rule_type_id": QUERY_RULE,
        "consumer": "stackAlerts",
        "tags": ["markwatch"],
        "schedule": {"interval": written["every"]},
        "params": params,
        "actions": [action(name, connector)],
    }


def action(name: str, connector: str) -> Source:
    """Write a notice when the query matched; the braces are filled by Kibana."""
    notice = {
        "event": {"kind": "alert", "dataset": "markwatch.notice", "action": name},
        "rule": {"id": "{{rule.id}}", "name": "{{rule.name}}"},
        "message": "{{context.title}}: {{context.value}}",
        "value": "{{context.value}}",
        "link": "{{context.link}}",
    }
    frequency = {"summary": False, "notify_when": "onActiveAlert", "throttle": None}
    return {"group": "query matched", "id": connector, "params": {"documents": [notice]}, "frequency": frequency}
