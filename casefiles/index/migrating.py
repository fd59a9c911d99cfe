"""The indices brought to the mappings of this version: the next one is built beside the one in use, which is read meanwhile."""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from elasticsearch import ApiError

import es_mappings
from casefiles.errors import BadConfiguration
from casefiles.index.checking import repair_all
from casefiles.index.connecting import Index
from casefiles.index.faults import reason_of, translated
from casefiles.index.names import additions, common_alias, index_name, read_alias, source, stream, target
from casefiles.parts import Bilingual
from casefiles.stores.feed import Feed
from casefiles.stores.touching import LASTING, STREAMED


@dataclass(frozen=True, slots=True)
class Migrated:
    """What was done, a line each, and what this server cannot do: name of the feature → what that means."""

    done: list[Bilingual] = field(default_factory=list)
    cannot: dict[str, Bilingual] = field(default_factory=dict)


_RETENTION = Bilingual(
    en="retention: this server stores how long streams are kept and deletes nothing",
    zh="retention（到期删除）：该服务器只记录数据流的保存期限，不会删除任何内容",
)
_NO_PLUGIN = Bilingual(
    en="[elasticsearch] analyzer = {plugin!r}: the server has no such plugin; on each node `bin/elasticsearch-plugin install "
    "{install}` and a restart, or no analyzer, would be right",
    zh="[elasticsearch] analyzer = {plugin!r}：服务器没有此插件；请在每个节点运行 bin/elasticsearch-plugin install "
    "{install} 并重启，或不设 analyzer",
)
_INSTALL = {"smartcn": "analysis-smartcn", "ik": "URL-of-IK-for-this-version"}
_MADE = Bilingual(en="{new}: made", zh="{new}：已建立")
_REPLACED = Bilingual(
    en="{new}: made from the record, in place of {old}, which is kept until you delete it",
    zh="{new}：已由档案建立并取代 {old}；后者保留至人工删除",
)
_ROLLED = Bilingual(
    en="{name}: goes on in a new index with the mapping of this version", zh="{name}：已转入采用本版本映射的新索引"
)


def migrate(index: Index, feed: Feed, step: Callable[[str, int], None] = lambda _kind, _done: None) -> Migrated:
    """Install the templates; make what is missing; replace an index whose mapping is not that of this version.

    The next index is filled from the record while readers and writers use the old one, both aliases move in one step, and what
    was written to the old one in between is written again: nobody reads a gap.

    Raises:
        BadConfiguration: the server has not the plugin that is to cut Chinese into words.
        IndexUnavailable: the server takes no templates or indices, or not now. Run it again: it goes on.
    """
    migrated = Migrated()
    with translated(index.access.url):
        _install(index)
        for kind in LASTING:
            _bring(index, feed, kind, migrated, step)
        for kind in STREAMED:
            _bring_stream(index, kind, migrated)
        if not keeps_retention(index):
            migrated.cannot["retention"] = _RETENTION
    return migrated


def _install(index: Index) -> None:
    """Put the templates that are not there as they are here; each carries a digest of itself."""
    asking = index.client.options(ignore_status=404)  # what a server says that has none yet
    components = asking.cluster.get_component_template(name="markwatch-*", filter_path="**._meta,*.name")
    templates = asking.indices.get_index_template(name="markwatch-*", filter_path="**._meta,*.name")
    there = {each["name"]: each.get("component_template", {}) for each in components.get("component_templates", [])}
    for name, body in es_mappings.components().items():
        if (signed := _signed(body))["_meta"] != there.get(name, {}).get("_meta"):
            index.client.cluster.put_component_template(name=name, **signed)
    there = {each["name"]: each.get("index_template", {}) for each in templates.get("index_templates", [])}
    for name, body in es_mappings.templates().items():
        if (signed := _signed(body))["_meta"] != there.get(name, {}).get("_meta"):
            index.client.indices.put_index_template(name=name, body=signed)


def _signed(body: Mapping[str, Any]) -> dict[str, Any]:
    digest = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    return dict(body) | {"_meta": {**body["_meta"], "digest": digest}}


def _bring(index: Index, feed: Feed, kind: str, migrated: Migrated, step: Callable[[str, int], None]) -> None:
    old, new = written(index, kind), index_name(kind, index.namespace, plugin=index.access.analyzer)
    if old == new:
        return
    if not index.client.indices.exists(index=new):
        _create(index, kind, new)
    if old is None:
        _switch(index, kind, None, new)
        feed.forget(kind)
        migrated.done.append(_MADE.with_values(new=new))
        return
    repair_all(index, feed, kind, new, step)
    index.client.indices.refresh(index=new)  # what is not refreshed is not seen: readers would find it empty
    _switch(index, kind, old, new)
    repair_all(index, feed, kind, new, step)
    migrated.done.append(_REPLACED.with_values(new=new, old=old))


def _create(index: Index, kind: str, new: str) -> None:
    plugin = index.access.analyzer
    try:
        index.client.indices.create(index=new, mappings=additions(kind, plugin))
    except ApiError as error:
        if plugin is None or "has not been configured" not in reason_of(error):
            raise
        raise BadConfiguration(_NO_PLUGIN.with_values(plugin=plugin, install=_INSTALL[plugin])) from error


def written(index: Index, kind: str) -> str | None:
    """The index behind the write alias."""
    try:
        return next(iter(index.client.indices.get_alias(name=target(kind, index.namespace))))
    except ApiError as error:
        if error.status_code == 404:
            return None
        raise


def _switch(index: Index, kind: str, old: str | None, new: str) -> None:
    names = (common_alias(kind), read_alias(kind, index.namespace), target(kind, index.namespace))
    writes = {"is_write_index": True}
    actions: list[Mapping[str, Any]] = [
        {"add": {"index": new, "alias": name} | (writes if name == names[2] else {})} for name in names
    ]
    if old is not None:
        actions += [{"remove": {"index": old, "alias": name, "must_exist": False}} for name in names]
    index.client.indices.update_aliases(actions=actions)


def _bring_stream(index: Index, kind: str, migrated: Migrated) -> None:
    """A stream is made by its first entry; one with an older mapping goes on in a new index."""
    name = stream(kind, index.namespace)
    if drift(index, kind):
        index.client.indices.rollover(alias=name)
        migrated.done.append(_ROLLED.with_values(name=name))


def drift(index: Index, kind: str) -> list[str]:
    """Fields of the index or stream of ``kind`` whose mapping is not what the templates and ``[elasticsearch] analyzer`` say,
    sorted; none when it is not there.
    """
    name = source(kind, index.namespace)
    try:
        live = index.client.indices.get_mapping(index=name).body
    except ApiError as error:
        if error.status_code == 404:
            return []
        raise
    newest = live[max(live)]["mappings"]
    template = index.client.indices.simulate_index_template(name=max(live) if name in live else name)["template"]
    says, has = _with_words(_fields(template["mappings"]), additions(kind, index.access.analyzer)), _fields(newest)
    return sorted(field for field in {**says, **has} if says.get(field) != has.get(field))


def _with_words(says: dict[str, Mapping[str, Any]], more: Mapping[str, Any]) -> dict[str, Mapping[str, Any]]:
    """What is said of fields, and of the subfields that ``more`` adds to some."""
    added = {name: body["fields"] for name, body in _fields(more).items() if "fields" in body}
    both = {name: {**says[name], "fields": {**fields, **says[name].get("fields", {})}} for name, fields in added.items()}
    return {**says, **both}


def _fields(mapping: Mapping[str, Any], prefix: str = "") -> dict[str, Mapping[str, Any]]:
    """Each field by its full name, with what is said of it but for the fields in it."""
    found: dict[str, Mapping[str, Any]] = {}
    if not prefix:
        found["(dynamic)"] = {"dynamic": mapping.get("dynamic")}
    for name, body in mapping.get("properties", {}).items():
        if name.startswith("_"):
            continue
        own = {key: value for key, value in body.items() if key not in ("properties", "dynamic")}
        found[prefix + name] = own
        found |= _fields(body, f"{prefix}{name}.") if "properties" in body else {}
    return found


def keeps_retention(index: Index) -> bool:
    """Whether the server deletes what is older than a stream keeps: one without the module answers no request about it."""
    try:
        index.client.indices.get_data_lifecycle(name="logs-markwatch.*")
    except ApiError as error:
        return error.status_code == 404
    return True
