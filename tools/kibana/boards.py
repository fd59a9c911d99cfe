"""Dashboards: panels on a grid of 48 columns, controls above them, drilldowns between them."""

from lens import LAYER, chart, label
from objects import Object, Reference, compact, saved, tag_references, view_reference
from sources import Source, identity, read, words

VERSION = "8.9.0"
"""Of the panels: by it Kibana migrates what they hold by value."""
DRILLDOWN = "DASHBOARD_TO_DASHBOARD_DRILLDOWN"
HEADER = 4
"""Rows of the note at the top."""
_LOOK_AT = {
    "right": ("Look at the right", "查看该权利"),
    "seller": ("Look at the seller", "查看该卖家"),
    "region": ("Look at the region", "查看该地区"),
}


def dashboard(language: str, name: str, written: Source, titles: dict[str, str]) -> Object:
    """A dashboard with all it refers to. ``titles``: those of all dashboards by name, for the links at the top."""
    panels, references = [note(language, name, written, titles)], []
    for number, panel in enumerate(written["panels"], start=1):
        made, needed = placed(language, f"p{number}", panel, written["view"])
        panels.append(made)
        references += needed
    controls, needed = control_group(language, written)
    references += needed + tag_references(language, name)
    options = {"hidePanelTitles": False, "syncColors": False, "syncCursor": True, "syncTooltips": False, "useMargins": True}
    empty = {"filter": [], "query": {"language": "kuery", "query": ""}}
    attributes = {
        "controlGroupInput": controls,
        "description": words(written["says"], language),
        "kibanaSavedObjectMeta": {"searchSourceJSON": compact(empty)},
        "optionsJSON": compact(options),
        "panelsJSON": compact(panels),
        "timeFrom": f"now-{written['days']}d/d",
        "timeRestore": True,
        "timeTo": "now",
        "title": written[language],
        "version": 1,
    }
    return saved("dashboard", identity(language, name), attributes, references)


def note(language: str, name: str, written: Source, titles: dict[str, str]) -> Object:
    """What the dashboard is for, and the way to the others."""
    links = [
        f"**{title}**" if other == name else f"[{title}](#/view/{identity(language, other)})" for other, title in titles.items()
    ]
    text = f"{' · '.join(links)}\n\n{words(written['says'], language)}"
    shown = {
        "data": {"aggs": [], "searchSource": {"filter": [], "query": {"language": "kuery", "query": ""}}},
        "description": "",
        "params": {"fontSize": 12, "markdown": text, "openLinksInNewTab": False},
        "title": "",
        "type": "markdown",
        "uiState": {},
    }
    config = {"enhancements": {}, "hidePanelTitles": True, "savedVis": shown}
    return framed("p0", "visualization", [0, 0, 48, HEADER]) | {"embeddableConfig": config}


def framed(index: str, kind: str, at: list[int]) -> Object:
    """A panel's place: column, row, width, height."""
    x, y, width, height = at
    return {
        "gridData": {"h": height, "i": index, "w": width, "x": x, "y": y},
        "panelIndex": index,
        "type": kind,
        "version": VERSION,
    }


def placed(language: str, index: str, panel: Source, view: str) -> tuple[Object, list[Reference]]:
    """A panel, and the references by which the dashboard finds what it needs."""
    if name := panel.get("session"):
        reference = {"id": identity(language, name), "name": f"{index}:panel_{index}", "type": "search"}
        shown = {"embeddableConfig": {"enhancements": {}}, "panelRefName": f"panel_{index}"}
        return framed(index, "search", panel["at"]) | shown, [reference]
    own = view_reference(language, panel.get("view", view), f"indexpattern-datasource-layer-{LAYER}")
    references = [own | {"name": f"{index}:{own['name']}"}]
    enhancements: Object = {}
    if to := panel.get("to"):
        enhancements, reference = drilldown(language, index, to)
        references.append(reference)
    attributes = chart(panel, panel.get("view", view), language) | {"references": [own]}
    config = {"attributes": attributes, "enhancements": enhancements, "hidePanelTitles": False}
    return framed(index, "lens", panel["at"]) | {"embeddableConfig": config, "title": panel[language]}, references


def drilldown(language: str, index: str, to: str) -> tuple[Object, Reference]:
    """From a clicked value to another dashboard, which takes it as its filter."""
    event = f"to-{to}"
    config = {"openInNewTab": False, "useCurrentDateRange": True, "useCurrentFilters": True}
    action = {"config": config, "factoryId": DRILLDOWN, "name": words(list(_LOOK_AT[to]), language)}
    events = [{"action": action, "eventId": event, "triggers": ["FILTER_TRIGGER"]}]
    reference = {"id": identity(language, to), "name": f"{index}:drilldown:{DRILLDOWN}:{event}:dashboardId", "type": "dashboard"}
    return {"dynamicActions": {"events": events}}, reference


def control_group(language: str, written: Source) -> tuple[Object, list[Reference]]:
    """Lists to choose from above the panels."""
    panels, references = {}, []
    for order, field in enumerate(written["controls"]):
        name = f"c{order}"
        asked = {"enhancements": {}, "fieldName": field, "id": name, "selectedOptions": [], "title": label(field, language)}
        panels[name] = {"explicitInput": asked, "grow": True, "order": order, "type": "optionsListControl", "width": "medium"}
        references.append(view_reference(language, written["view"], f"controlGroup_{name}:optionsListDataView"))
    ignored = {"ignoreFilters": False, "ignoreQuery": False, "ignoreTimerange": False, "ignoreValidations": False}
    group = {
        "chainingSystem": "HIERARCHICAL",
        "controlStyle": "oneLine",
        "ignoreParentSettingsJSON": compact(ignored),
        "panelsJSON": compact(panels),
    }
    return group, references


def titles(language: str, boards: dict[str, Source]) -> dict[str, str]:
    """Name → title of all dashboards, in the order an officer wants them."""
    order = ("overview", *(name for tag in read("space.toml")["tagged"].values() for name in tag))
    return {name: boards[name][language] for name in dict.fromkeys(order) if name in boards}
