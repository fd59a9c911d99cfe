"""What stands in deploy/ fits the code: its commands and options exist, and systemd takes its units."""

import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from typer.testing import CliRunner

from markwatch.cli import app

DEPLOY = Path(__file__).parents[2] / "deploy"
SERVICES = ("markwatch.service", "markwatch-alert.service")
COMMAND = re.compile(r"(?:ExecStart=|&& )(\S*/markwatch .*?)(?: 2>>.*)?$", re.M)


def commands() -> list[str]:
    files = (*SERVICES, "crontab")
    return [found for name in files for found in COMMAND.findall((DEPLOY / name).read_text("utf-8"))]


def test_there_are_commands_to_look_at() -> None:
    assert len(commands()) == 4


@pytest.mark.parametrize("line", commands())
def test_command_and_options_exist(line: str) -> None:
    """``--help`` after a wrong command or option is an error; the options are parsed before it is shown."""
    words = [word for word in shlex.split(line)[1:] if word != "/srv/markwatch/markwatch.toml" and word != "--config"]
    done = CliRunner().invoke(app, [*words, "--help"])
    assert done.exit_code == 0, done.output
    option = next((word for word in words if word.startswith("--")), None)
    assert option is None or option in done.output


def test_container_runs_the_command_and_installs_what_is_pinned() -> None:
    text = (DEPLOY / "Containerfile").read_text("utf-8")
    assert 'ENTRYPOINT ["markwatch"]' in text
    assert "--require-hashes" in text
    assert "requirements.lock" in text
    assert re.search(r"^USER markwatch$", text, re.M), "not as root"


@pytest.mark.parametrize("name", SERVICES)
def test_service_may_write_where_it_works_and_little_else(name: str) -> None:
    unit = (DEPLOY / name).read_text("utf-8")
    folder = re.search(r"^WorkingDirectory=(.*)$", unit, re.M)
    assert folder
    assert f"ReadWritePaths={folder[1]}" in unit
    for line in ("ProtectSystem=strict", "NoNewPrivileges=true", "CapabilityBoundingSet=\n", "User=markwatch"):
        assert line in unit


def test_systemd_takes_the_units(tmp_path: Path) -> None:
    if not shutil.which("systemd-analyze"):
        pytest.skip("systemd-analyze is not installed here")
    units = [tmp_path / name for service in SERVICES for name in (service, service.replace(".service", ".timer"))]
    for unit in units:
        text = (DEPLOY / unit.name).read_text("utf-8").replace("/opt/markwatch/.venv/bin/markwatch", "/bin/true")
        unit.write_text(text, "utf-8")
    done = subprocess.run(
        ["systemd-analyze", "verify", *units],
        capture_output=True,
        text=True,
        check=False,
    )
    ours = [line for line in done.stderr.splitlines() if "markwatch" in line]
    assert not ours
