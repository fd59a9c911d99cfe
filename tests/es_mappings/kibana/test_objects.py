"""The saved objects stand on what is there: mappings, each other, the words of the code, and their sources."""

import json
import re
import subprocess
import sys
from enum import StrEnum
from pathlib import Path

import pytest

from casefiles.levels import STEPS
from casefiles.parts import ChangeKind, Delivery, DismissalReason, Harm, IdentifierKind, RightKind, Verdict
from casefiles.searching import STATUSES
from es_mappings import kibana
from tests.es_mappings.kibana.reading import DESK, Object, asked_fields, mapped, objects, of_kind, panels, template_of

ROOT = Path(__file__).parents[3]
VERSIONS = {"index-pattern": "8.0.0", "search": "8.0.0", "tag": "8.0.0", "dashboard": "8.9.0"}
"""As in exports of Kibana 8.9."""
CODES: dict[str, type[StrEnum]] = {
    "finding.harm": Harm,
    "decision.verdict": Verdict,
    "decision.reason": DismissalReason,
    "right.kind": RightKind,
    "source.identifier.kind": IdentifierKind,
    "sighting.kind": ChangeKind,
    "alert.state": Delivery,
}


@pytest.fixture(params=kibana.LANGUAGES)
def made(request: pytest.FixtureRequest) -> list[Object]:
    return objects(str(request.param))


def test_files_are_what_their_sources_make() -> None:
    done = subprocess.run([sys.executable, ROOT / "tools" / "kibana", "--check"], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_last_line_counts_the_objects() -> None:
    for language in kibana.LANGUAGES:
        lines = kibana.exported(language, desk=DESK).splitlines()
        assert json.loads(lines[-1])["exportedCount"] == len(lines) - 1


def test_both_languages_have_the_same_objects_under_different_ids() -> None:
    english, chinese = ({(each["type"], each["id"]) for each in objects(language)} for language in kibana.LANGUAGES)
    assert {(kind, name.replace("markwatch-en-", "markwatch-zh-")) for kind, name in english} == chinese
    assert not english & chinese
    assert not re.search("[\u3400-\u9fff]", kibana.exported("en", desk=DESK))


def test_versions_are_those_of_kibana_8_9(made: list[Object]) -> None:
    assert {each["typeMigrationVersion"] for each in made if each["type"] not in VERSIONS} == set()
    assert all(each["typeMigrationVersion"] == VERSIONS[each["type"]] for each in made)
    assert {each["coreMigrationVersion"] for each in made} == {"8.8.0"}
    assert {panel["version"] for each in of_kind(made, "dashboard").values() for panel in panels(each)} == {"8.9.0"}


def test_every_reference_resolves(made: list[Object]) -> None:
    known = {(each["type"], each["id"]) for each in made}
    for each in made:
        names = [reference["name"] for reference in each["references"]]
        assert len(names) == len(set(names)), each["id"]
        assert [reference for reference in each["references"] if (reference["type"], reference["id"]) not in known] == []


def test_what_a_panel_needs_is_referred_to(made: list[Object]) -> None:
    for each in of_kind(made, "dashboard").values():
        names = {reference["name"] for reference in each["references"]}
        for panel in panels(each):
            index, config = panel["panelIndex"], panel["embeddableConfig"]
            assert index == panel["gridData"]["i"]
            needed = {f"{index}:{panel['panelRefName']}"} if "panelRefName" in panel else set()
            needed |= {f"{index}:{one['name']}" for one in config.get("attributes", {}).get("references", [])}
            for event in config["enhancements"].get("dynamicActions", {}).get("events", []):
                needed.add(f"{index}:drilldown:{event['action']['factoryId']}:{event['eventId']}:dashboardId")
            assert needed <= names, (each["id"], index)


def test_every_field_of_a_data_view_is_mapped(made: list[Object]) -> None:
    for view in of_kind(made, "index-pattern").values():
        attributes, known = view["attributes"], mapped(template_of(view["attributes"]["title"]))
        named = set(json.loads(attributes["fieldAttrs"])) | set(json.loads(attributes["fieldFormatMap"]))
        assert named
        assert named <= set(known)
        assert known[attributes.get("timeFieldName", "@timestamp")] == "date"
        assert json.loads(attributes["runtimeFieldMap"]) == {}


def test_every_field_that_is_named_is_in_some_data_view(made: list[Object]) -> None:
    shown = {name for view in of_kind(made, "index-pattern").values() for name in json.loads(view["attributes"]["fieldAttrs"])}
    source = (Path(kibana.__file__).parent / "fields.toml").read_text("utf-8")
    assert set(re.findall(r'^\["([^"]+)"\]$', source, re.M)) == shown


def test_sessions_ask_for_mapped_fields(made: list[Object]) -> None:
    views = of_kind(made, "index-pattern")
    for each in of_kind(made, "search").values():
        attributes = each["attributes"]
        source = json.loads(attributes["kibanaSavedObjectMeta"]["searchSourceJSON"])
        view = next(one["id"] for one in each["references"] if one["name"] == source["indexRefName"])
        asked = {*attributes["columns"], *asked_fields(source["query"]["query"])} | {field for field, _ in attributes["sort"]}
        known = mapped(template_of(views[view]["attributes"]["title"]))
        assert asked <= set(known)
        assert all(known[field] != "text" for field, _ in attributes["sort"])


def test_charts_and_controls_ask_for_fields_that_can_be_grouped(made: list[Object]) -> None:
    views = of_kind(made, "index-pattern")
    for each in of_kind(made, "dashboard").values():
        aims = {
            one["name"]: mapped(template_of(views[one["id"]]["attributes"]["title"]))
            for one in each["references"]
            if one["id"] in views
        }
        for panel in panels(each):
            if panel["type"] != "lens":
                continue
            state = panel["embeddableConfig"]["attributes"]["state"]
            for layer, body in state["datasourceStates"]["formBased"]["layers"].items():
                known = aims[f"{panel['panelIndex']}:indexpattern-datasource-layer-{layer}"]
                columns = body["columns"].values()
                asked = {column["sourceField"] for column in columns} - {"___records___"}
                asked |= {field for column in columns for field in asked_fields(column.get("filter", {}).get("query", ""))}
                asked |= set(asked_fields(state["query"]["query"]))
                assert {field: known.get(field) for field in asked if known.get(field, "text") == "text"} == {}
                assert sorted(body["columnOrder"]) == sorted(body["columns"])
        for name, control in json.loads(each["attributes"]["controlGroupInput"]["panelsJSON"]).items():
            known = aims[f"controlGroup_{name}:optionsListDataView"]
            assert known[control["explicitInput"]["fieldName"]] in ("keyword", "boolean")


def test_panels_fill_the_grid_without_overlap(made: list[Object]) -> None:
    for each in of_kind(made, "dashboard").values():
        taken: set[tuple[int, int]] = set()
        for panel in panels(each):
            grid = panel["gridData"]
            cells = {(x, y) for x in range(grid["x"], grid["x"] + grid["w"]) for y in range(grid["y"], grid["y"] + grid["h"])}
            assert max(x for x, _ in cells) < 48
            assert not cells & taken, (each["id"], panel["panelIndex"])
            taken |= cells
        assert len(taken) % 48 == 0, f"{each['id']}: gaps"


def test_codes_are_called_what_the_code_knows(made: list[Object]) -> None:
    formats: Object = {}
    for view in of_kind(made, "index-pattern").values():
        formats |= json.loads(view["attributes"]["fieldFormatMap"])
    said = {
        field: {entry["key"] for entry in one["params"]["lookupEntries"]}
        for field, one in formats.items()
        if one["id"] == "static_lookup"
    }
    expected = {field: {code.value for code in codes} for field, codes in CODES.items()}
    expected["finding.level"] = {step.level.value for step in STEPS}
    expected["finding.status"] = set(STATUSES)
    assert said == expected


def test_risk_is_coloured_by_the_steps(made: list[Object]) -> None:
    views = of_kind(made, "index-pattern").values()
    findings = next(view for view in views if view["attributes"]["title"] == "markwatch-findings")
    formats = json.loads(findings["attributes"]["fieldFormatMap"])
    starts = [float(colour["range"].split(":")[0]) for colour in formats["finding.risk"]["params"]["colors"]]
    assert starts == [step.least for step in STEPS]
    assert formats["finding.id"]["params"]["urlTemplate"] == f"{DESK}/findings/{{{{value}}}}"
    assert formats["listing.picture_url"]["params"]["type"] == "img"


def test_an_office_sees_its_own_alone() -> None:
    text = kibana.exported("zh", desk=DESK, namespace="office7")
    views = of_kind(objects("zh", "office7"), "index-pattern").values()
    titles = {view["attributes"]["title"] for view in views}
    assert titles == {f"markwatch-{name}-office7" for name in ("findings", "listings", "rights", "sources")} | {
        f"logs-markwatch.{name}-office7" for name in ("sightings", "captures", "alerts", "audit")
    }
    assert "markwatch-zh" not in text
    assert {
        index for rule in kibana.calls("zh", namespace="office7")["rules"].values() for index in rule["params"]["index"]
    } <= titles


def test_pictures_can_be_linked_and_not_shown() -> None:
    assert '\\"img\\"' in kibana.exported("en", desk=DESK)
    assert '\\"img\\"' not in kibana.exported("en", desk=DESK, pictures="linked")
