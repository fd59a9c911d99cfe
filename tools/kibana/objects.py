"""Saved objects that are no dashboards: data views, Discover sessions, tags."""

import json
from typing import Any

from sources import LEVELS, Source, identity, mapped, read, words

Object = dict[str, Any]
Reference = dict[str, str]

DESK = "http://desk.markwatch.invalid"
"""Stands for the desk's address until the objects are loaded."""
VERSIONS = {"index-pattern": "8.0.0", "search": "8.0.0", "tag": "8.0.0", "dashboard": "8.9.0"}
"""Type → version of its attributes as Kibana 8.9 exports them; every later Kibana migrates them up, none takes newer ones."""
CORE = "8.8.0"
"""``coreMigrationVersion`` of every export since 8.8."""
INDEX = "kibanaSavedObjectMeta.searchSourceJSON.index"


def saved(kind: str, name: str, attributes: Object, references: list[Reference]) -> Object:
    """A line of an export."""
    versions = {"coreMigrationVersion": CORE, "typeMigrationVersion": VERSIONS[kind]}
    return {"attributes": attributes, "id": name, "managed": False, "references": references, "type": kind} | versions


def compact(value: object) -> str:
    """JSON within JSON, as Kibana keeps parts of its objects."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def view_reference(language: str, view: str, name: str) -> Reference:
    """A reference to a data view."""
    return {"id": identity(language, view), "name": name, "type": "index-pattern"}


def tag_references(language: str, name: str) -> list[Reference]:
    """References to the tags of a dashboard or session."""
    tags = sorted(tag for tag, tagged in read("space.toml")["tagged"].items() if name in tagged)
    return [{"id": identity(language, f"tag-{tag}"), "name": f"tag-ref-{tag}", "type": "tag"} for tag in tags]


def tags(language: str) -> list[Object]:
    """The tags."""
    written = read("space.toml")["tags"].items()
    return [
        saved("tag", identity(language, f"tag-{name}"), {"color": each[2], "description": "", "name": words(each, language)}, [])
        for name, each in written
    ]


def data_view(language: str, name: str, view: Source) -> Object:
    """A data view: fields with names and formatters, none computed."""
    known = mapped(view["template"])
    fields = {field: said for field, said in read("fields.toml").items() if field in known}
    formats = {field: made for field, said in fields.items() if (made := field_format(said, language))}
    attributes: Object = {
        "allowNoIndex": True,
        "fieldAttrs": compact({field: {"customLabel": said[language]} for field, said in fields.items()}),
        "fieldFormatMap": compact(formats),
        "fields": "[]",
        "name": view[language],
        "runtimeFieldMap": "{}",
        "sourceFilters": "[]",
        "title": view["pattern"],
        "typeMeta": "{}",
    }
    if "time" in view:
        attributes["timeFieldName"] = view["time"]
    return saved("index-pattern", identity(language, name), attributes, [])


def field_format(said: Source, language: str) -> Object | None:
    """How a field's values are shown, as data views say it."""
    if pairs := said.get("words"):
        entries = [{"key": code, "value": words(pair, language)} for code, pair in pairs.items()]
        return {"id": "static_lookup", "params": {"lookupEntries": entries, "unknownKeyValue": None}}
    match said.get("show"):
        case "finding":
            template = f"{DESK}/findings/{{{{value}}}}"
            return {"id": "url", "params": {"labelTemplate": "{{value}}", "type": "a", "urlTemplate": template}}
        case "link":
            return {"id": "url", "params": {"type": "a"}}
        case "picture":
            return {"id": "url", "params": {"height": 96, "type": "img", "width": 96}}
        case "money":
            return {"id": "number", "params": {"pattern": "0,0.00"}}
        case "risk":
            return {"id": "color", "params": {"colors": risk_colours(), "fieldType": "number"}}
    return None


def risk_colours() -> list[Object]:
    """Ranges of risk with their colours: the steps of ``casefiles.levels``, held to them by a test."""
    bounds = {"grave": "0.8:1", "high": "0.5:0.8", "medium": "0.2:0.5", "low": "0:0.2"}
    text = {"grave": "#FFFFFF"}
    return [
        {"background": LEVELS[level], "range": span, "regex": "<insert regex>", "text": text.get(level, "#000000")}
        for level, span in bounds.items()
    ]


def session(language: str, name: str, written: Source) -> Object:
    """A Discover session."""
    query = {"language": "kuery", "query": written["where"]}
    source = {"filter": [], "highlightAll": True, "indexRefName": INDEX, "query": query, "version": True}
    attributes: Object = {
        "columns": [column.replace("*", language) for column in written["columns"]],
        "description": words(written["says"], language),
        "grid": {},
        "hideChart": True,
        "isTextBasedQuery": False,
        "kibanaSavedObjectMeta": {"searchSourceJSON": compact(source)},
        "sort": written["sort"],
        "timeRestore": False,
        "title": written[language],
    }
    references = [view_reference(language, written["view"], INDEX), *tag_references(language, name)]
    return saved("search", identity(language, name), attributes, references)
