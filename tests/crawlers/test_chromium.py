"""Which browser is started."""

from pathlib import Path

import pytest

from crawlers.rendering.chromium import executable


def test_playwrights_newest_browser_is_found_where_its_variable_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("PLAYWRIGHT_BROWSERS_PATH", str(tmp_path))
    assert executable() is None
    for release in ("chromium-998", "chromium-1208", "chromium-next"):
        chrome = tmp_path / release / "chrome-linux64" / "chrome"
        chrome.parent.mkdir(parents=True)
        chrome.touch(0o755)
    found = executable()
    assert found is not None
    assert found.parent.parent.name == "chromium-1208"


def test_a_browser_that_was_chosen_is_taken_or_none(tmp_path: Path) -> None:
    assert executable(tmp_path / "nothing") is None
    chosen = tmp_path / "browser"
    chosen.touch(0o755)
    assert executable(chosen) == chosen
