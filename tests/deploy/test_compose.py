"""deploy/compose.yaml against the code: commands, settings, secrets; Docker's own check where Docker is."""

import re
import shutil
import stat
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from compose_spec import PyCompose
from typer.testing import CliRunner

from markwatch.cli import app
from markwatch.config import PREFIX, Settings

DEPLOY = Path(__file__).parents[2] / "deploy"
TEXT = (DEPLOY / "compose.yaml").read_text("utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]


def secrets(folder: Path) -> dict[str, str]:
    subprocess.run([DEPLOY / "secrets.sh", folder / ".env"], check=True, capture_output=True)
    lines = (folder / ".env").read_text("utf-8").splitlines()
    return dict(line.split("=", 1) for line in lines)


def test_images_are_pinned() -> None:
    foreign = {service["image"] for service in SERVICES.values() if "build" not in service}
    assert foreign
    assert all(re.search(r":\d+\.\d+(\.\d+)?(-\w+)?$", image) for image in foreign)
    versions = {image.rpartition(":")[2] for image in foreign if "elastic" in image}
    assert len(versions) == 1, "Kibana and Elasticsearch are of one version"


def test_every_secret_is_generated_and_none_has_a_default(tmp_path: Path) -> None:
    asked = set(re.findall(r"\$\{(\w+)", TEXT))
    assert asked == set(secrets(tmp_path))
    assert all(match.startswith(":?") for match in re.findall(r"\$\{\w+(.{2})", TEXT))
    for service in SERVICES.values():
        values = service.get("environment", {})
        named = {name: value for name, value in values.items() if re.search("PASSWORD|KEY|RECORD$", name)}
        assert all("${" in value for value in named.values()), named


def test_secrets_are_long_and_one_s_own(tmp_path: Path) -> None:
    first = secrets(tmp_path)
    assert len(set(first.values())) == len(first)
    assert all(re.fullmatch("[0-9a-f]{48}", value) for value in first.values())
    assert stat.S_IMODE((tmp_path / ".env").stat().st_mode) == 0o600
    assert secrets(tmp_path) == first, "what is there is kept"
    ignored = subprocess.run(["git", "check-ignore", "-q", "deploy/.env"], cwd=DEPLOY.parent, check=False)
    assert ignored.returncode == 0, "never committed"
    assert "deploy/.env" in (DEPLOY.parent / ".dockerignore").read_text("utf-8").splitlines(), "never in an image"


def test_settings_exist() -> None:
    for service in SERVICES.values():
        for name in service.get("environment", {}):
            if name.startswith(PREFIX):
                table, _, key = name.removeprefix(PREFIX).lower().partition("__")
                field = Settings.model_fields[table]
                assert not key or key in type(field.default).model_fields, name


def test_commands_exist() -> None:
    own = [service for service in SERVICES.values() if "build" in service and "command" in service]
    said = [" ".join([*(() if "entrypoint" in service else ("markwatch",)), *service["command"]]) for service in own]
    commands = re.findall(r"markwatch ([a-z][\w .-]*?)(?:;|$)", "\n".join(said), re.M)
    assert sorted(commands) == ["alert", "index migrate", "index migrate", "nightly --record-file night.json", "record migrate"]
    for command in commands:
        assert CliRunner().invoke(app, [*command.split(), "--help"]).exit_code == 0


def test_the_nights_may_write_and_no_more() -> None:
    """Who asks of each service, and by which roles; only what migrates may make indices and Kibana's objects."""
    users = dict(re.findall(r'put user/(markwatch_\w+|officer) "\{[^\[]*\[(.*?)\]', TEXT, re.S))
    roles = {name: set(re.findall(r"markwatch_\w+", said)) for name, said in users.items()}
    asks = {name: service.get("environment", {}).get("MARKWATCH_ELASTICSEARCH__USER") for name, service in SERVICES.items()}
    assert {name: user for name, user in asks.items() if user} == {
        "night": "markwatch_writer",
        "due": "markwatch_writer",
        "migrate": "markwatch_migrator",
        "objects": "markwatch_migrator",
    }
    assert roles == {
        "markwatch_writer": {"markwatch_writer_default"},
        "markwatch_migrator": {"markwatch_owner_of_indices", "markwatch_loader_of_kibana"},
        "officer": {"markwatch_reader", "markwatch_spaces"},
    }
    superuser = {name for name, service in SERVICES.items() if "ELASTIC_PASSWORD" in str(service.get("environment", {}).values())}
    assert superuser == {"elasticsearch", "accounts"}, "the superuser is for the server itself and its accounts alone"


HOURS = {"night": (24, 18), "due": (1, 0)}
"""Service → every how many hours it runs, and at which hour (UTC) of a day: as the timers for systemd have it."""


@pytest.mark.parametrize("name", HOURS)
@pytest.mark.parametrize("now", [0, 1, 64_799, 64_800, 64_801, 86_399, 1_795_406_400])
def test_each_waits_until_its_hour(name: str, now: int) -> None:
    waits = SERVICES[name]["command"][0].partition("; markwatch")[0].partition("; timeout")[0].removeprefix("while :; do sleep ")
    shown = subprocess.run(
        ["sh", "-uc", f"echo {waits.replace('$$(date +%s)', str(now)).replace('$$', '$')}"], capture_output=True, check=True
    )
    every, hour = HOURS[name]
    waited = int(shown.stdout)
    assert 0 <= waited <= every * 3600
    assert (now + waited) % (every * 3600) == hour * 3600 % (every * 3600)


def test_what_systemd_does_by_timers_the_services_do_too() -> None:
    units = "\n".join(timer.with_suffix(".service").read_text("utf-8") for timer in DEPLOY.glob("*.timer"))
    asked = set(re.findall(r"^ExecStart=.* --config \S+ (\w+)", units, re.M))
    done = {command for name in HOURS for command in re.findall(r"markwatch (\w+)", SERVICES[name]["command"][0])}
    assert done == asked == {"alert", "nightly"}


def test_what_is_named_is_there() -> None:
    for service in SERVICES.values():
        assert set(service.get("depends_on", {})) <= set(SERVICES)
        for volume in service.get("volumes", []):
            name = volume.split(":")[0]
            assert (DEPLOY / name).exists() if name.startswith(".") else name in COMPOSE["volumes"]
    (granted,) = re.findall(r"for role in ([\w ]+);", TEXT)
    assert set(granted.split()) <= {file.stem for file in (DEPLOY / "elasticsearch" / "roles").glob("*.json")}
    given = set(re.findall(r'\\"(markwatch_\w+)\\"', TEXT)) - {"markwatch_spaces"}
    assert given == {f"markwatch_{role}{'_default' if role == 'writer' else ''}" for role in granted.split()}


def test_ports_are_open_on_loopback_alone() -> None:
    ports = [port for service in SERVICES.values() for port in service.get("ports", [])]
    assert ports
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_it_is_as_the_specification_has_it() -> None:
    """Every key and value, by the Compose specification; what Docker merges (``<<``) YAML has merged."""
    assert set(PyCompose.from_yaml(yaml.safe_dump(COMPOSE)).service_names()) == set(SERVICES)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("restart: unless-stopped", "restart: sometimes"),
        ("healthcheck:", "healthchecks:"),
        ("127.0.0.1:9200:9200", "127.0.0.1:x:9200"),
        ("condition: service_healthy", "condition: service_well"),
    ],
)
def test_what_the_specification_does_not_know_is_seen(right: str, wrong: str) -> None:
    assert right in TEXT
    with pytest.raises(ValueError, match=r"^services\."):
        PyCompose.from_yaml(yaml.safe_dump(yaml.safe_load(TEXT.replace(right, wrong, 1))))


def test_docker_takes_it(tmp_path: Path) -> None:
    docker = shutil.which("docker")
    if not docker or subprocess.run([docker, "compose", "version"], capture_output=True, check=False).returncode != 0:
        pytest.skip("docker compose is not installed here")
    secrets(tmp_path)
    command = ["docker", "compose", "--env-file", str(tmp_path / ".env"), "-f", str(DEPLOY / "compose.yaml"), "config", "--quiet"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
