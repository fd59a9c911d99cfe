"""Lens panels: buckets and measures in few words → what Kibana keeps of a chart."""

from typing import Any

from sources import LEVELS, Source, mapped, read, words

LAYER = "layer"
RECORDS = "___records___"
_TYPES = {"date": "date", "boolean": "boolean", "keyword": "string", "ip": "ip"}
_MEASURES = {"unique": "unique_count", "median": "median", "min": "min", "max": "max", "count": "count"}
_PHRASES = {
    "count": ("{0}", "{0}"),
    "unique": ("{0} (different)", "{0}数"),
    "median": ("{0} (middle)", "{0}中位数"),
    "min": ("{0} (least)", "{0}最小值"),
    "max": ("{0} (most)", "{0}最大值"),
}


def label(field: str, language: str) -> str:
    """What a field is called."""
    said: str = read("fields.toml")[field][language]
    return said


def data_type(view: str, field: str) -> str:
    """Lens's word for the type of a field."""
    return _TYPES.get(mapped(read("views.toml")[view]["template"])[field], "number")


def bucket(view: str, field: str, language: str, order: Source) -> Source:
    """A column that groups: a date by a span that fits the time shown, anything else by its most frequent values."""
    kind = data_type(view, field)
    common = {"customLabel": True, "dataType": kind, "isBucketed": True, "label": label(field, language), "sourceField": field}
    if kind == "date":
        params: Source = {"dropPartials": False, "includeEmptyRows": True, "interval": "auto"}
        return common | {"operationType": "date_histogram", "params": params, "scale": "interval"}
    direction = "asc" if order["type"] == "alphabetical" else "desc"
    params = {
        "exclude": [], "excludeIsRegex": False, "include": [], "includeIsRegex": False, "missingBucket": False,
        "orderBy": order, "orderDirection": direction, "otherBucket": False, "parentFormat": {"id": "terms"}, "size": 50,
    }  # fmt: skip
    return common | {"operationType": "terms", "params": params, "scale": "ordinal"}


def measure(view: str, written: Source, language: str) -> Source:
    """A column that counts or computes, of the documents that ``where`` (KQL) lets through."""
    of = written["of"]
    field = RECORDS if of == "count" else written["field"]
    named = {"en": "Count", "zh": "数量"}[language] if of == "count" else label(field, language)
    said = written.get(language) or words(list(_PHRASES[of]), language).format(named)
    kind = "number" if of in ("count", "unique") else data_type(view, field)
    column: Source = {
        "customLabel": True, "dataType": kind, "isBucketed": False, "label": said,
        "operationType": _MEASURES[of], "params": {"emptyAsNull": False} if of in ("count", "unique") else {},
        "scale": "ratio", "sourceField": field,
    }  # fmt: skip
    return column | ({"filter": {"language": "kuery", "query": written["where"]}} if "where" in written else {})


def level_measures() -> list[Source]:
    """One count a level of risk, each in its colour."""
    said = read("fields.toml")["finding.level"]["words"]
    return [
        {"of": "count", "where": f'finding.level : "{level}"', "en": said[level][0], "zh": said[level][1], "colour": colour}
        for level, colour in LEVELS.items()
    ]


def chart(panel: Source, view: str, language: str) -> Source:
    """Attributes of a Lens chart by value, without its references."""
    measures = level_measures() if panel.get("levels") else panel["measures"]
    firsts = {f"m{number}": measure(view, each, language) for number, each in enumerate(measures)}
    order = {"type": "alphabetical"} if "where" in measures[0] else {"columnId": "m0", "type": "column"}
    groups = {f"b{number}": bucket(view, field, language, order) for number, field in enumerate(panel.get("by", []))}
    layer: Source = {"columnOrder": [*groups, *firsts], "columns": groups | firsts, "incompleteColumns": {}, "sampling": 1}
    if panel.get("alone"):
        layer["ignoreGlobalFilters"] = True
    shape, visualization = _SHAPES[panel["shows"]]
    state = {
        "adHocDataViews": {},
        "datasourceStates": {"formBased": {"layers": {LAYER: layer}}},
        "filters": [],
        "internalReferences": [],
        "query": {"language": "kuery", "query": panel.get("where", "")},
        "visualization": visualization(list(groups), list(firsts), measures),
    }
    return {
        "description": words(panel["means"], language),
        "state": state,
        "title": "",
        "type": "lens",
        "visualizationType": shape,
    }


def metric(_groups: list[str], firsts: list[str], _measures: list[Source]) -> Any:
    """One large number."""
    return {"layerId": LAYER, "layerType": "data", "metricAccessor": firsts[0]}


def bars(groups: list[str], firsts: list[str], measures: list[Source]) -> Any:
    """Stacked bars: over the first group, split by the second or by the measures."""
    colours = [
        {"color": each["colour"], "forAccessor": name} for name, each in zip(firsts, measures, strict=True) if "colour" in each
    ]
    layer: Source = {
        "accessors": firsts, "layerId": LAYER, "layerType": "data", "position": "top", "seriesType": "bar_stacked",
        "showGridlines": False, "xAccessor": groups[0], "yConfig": colours,
    }  # fmt: skip
    if len(groups) > 1:
        layer["splitAccessor"] = groups[1]
    legend = {"isVisible": True, "position": "right"}
    return {"layers": [layer], "legend": legend, "preferredSeriesType": "bar_stacked", "valueLabels": "hide"}


def donut(groups: list[str], firsts: list[str], _measures: list[Source]) -> Any:
    """Shares of a whole, with their numbers."""
    layer = {
        "categoryDisplay": "default", "layerId": LAYER, "layerType": "data", "legendDisplay": "default", "metrics": firsts[:1],
        "nestedLegend": False, "numberDisplay": "value", "primaryGroups": groups,
    }  # fmt: skip
    return {"layers": [layer], "shape": "donut"}


def table(groups: list[str], firsts: list[str], _measures: list[Source]) -> Any:
    """Rows, ten a page."""
    columns = [{"columnId": name, "isTransposed": False} for name in (*groups, *firsts)]
    return {"columns": columns, "layerId": LAYER, "layerType": "data", "paging": {"enabled": True, "size": 10}}


_SHAPES = {
    "metric": ("lnsMetric", metric),
    "bars": ("lnsXY", bars),
    "stacked": ("lnsXY", bars),
    "donut": ("lnsPie", donut),
    "table": ("lnsDatatable", table),
}
"""What a source calls a chart → Lens's name and its part of the state; ``stacked`` is ``bars`` with two groups."""
