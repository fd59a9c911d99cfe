"""Fixtures of the front's tests."""

import os
import pickle
from pathlib import Path
from shutil import copyfile

import pytest
from filelock import FileLock

from markwatch import wording
from markwatch.cli import main
from tests.markwatch.offices import CommandLine, Ended, Nights, three_nights


@pytest.fixture(autouse=True)
def _no_settings_of_the_developer(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in os.environ if name.startswith("MARKWATCH_")]:  # noqa: TID251  (taken away)
        monkeypatch.delenv(name)
    monkeypatch.setattr(wording, "_chosen", [])  # what one test's settings spoke is not what the next one's do


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> CommandLine:
    """The command line in this process, in ``tmp_path``: starting the command anew for each test would take minutes."""
    monkeypatch.chdir(tmp_path)

    def ended(*arguments: object) -> Ended:
        capfd.readouterr()
        with pytest.raises(SystemExit) as end:
            main([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        assert isinstance(end.value.code, int)
        return Ended(end.value.code, out, err)

    return ended


@pytest.fixture(scope="session")
def nights(tmp_path_factory: pytest.TempPathFactory) -> Nights:
    """Crawled once for all tests, in whichever process first needs it; they work on copies of its records."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base  # noqa: TID251  (set by pytest-xdist)
    kept = shared / "nights.pickle"
    with FileLock(shared / "nights.lock"):
        if not kept.exists():
            kept.write_bytes(pickle.dumps(three_nights(tmp_path_factory.mktemp("nights"))))
    made: Nights = pickle.loads(kept.read_bytes())
    return made


@pytest.fixture
def record(nights: Nights, tmp_path: Path) -> Path:
    """The record of the first night in the working folder."""
    copyfile(nights.first.record, tmp_path / "markwatch.db")
    return tmp_path / "markwatch.db"
