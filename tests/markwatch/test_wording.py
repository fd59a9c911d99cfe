"""In which language the command line speaks."""

import subprocess
import sys
from pathlib import Path

import pytest

from casefiles.parts import Bilingual
from markwatch.wording import _, language, said
from tests.markwatch.offices import COMMAND, environment

SAY = """
from casefiles.parts import Bilingual
from markwatch.wording import _, said
print(_('status'), said(Bilingual(en='en', zh='zh')))
"""


@pytest.mark.parametrize(
    ("variables", "spoken"),
    [
        ({"MARKWATCH_LANGUAGE": "zh"}, "状态 zh"),
        ({"MARKWATCH_LANGUAGE": "en", "LANG": "zh_CN.UTF-8"}, "status en"),
        ({"LANG": "zh_CN.UTF-8"}, "状态 zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "status en"),
        ({"LANG": "de_DE.UTF-8"}, "status en"),
        ({}, "status en"),
    ],
)
def test_the_variable_wins_over_the_locale_and_english_is_the_rest(variables: dict[str, str], spoken: str) -> None:
    kept = {
        name: value
        for name, value in environment().items()
        if name not in ("MARKWATCH_LANGUAGE", "LANG", "LC_ALL", "LC_MESSAGES")
    }
    done = subprocess.run(
        [sys.executable, "-c", SAY], env=kept | {"PYTHONUTF8": "1"} | variables, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == spoken


def test_a_sentence_that_the_catalogue_lacks_is_said_in_english() -> None:
    assert _("a sentence that nobody says") == "a sentence that nobody says"
    assert said(Bilingual(en="en", zh="zh")) == language()


def test_the_settings_language_wins_over_the_locale(tmp_path: Path) -> None:
    (tmp_path / "markwatch.toml").write_text('language = "zh"\n', "utf-8")
    line = [str(COMMAND), "screen"]
    kept = {name: value for name, value in environment().items() if name != "MARKWATCH_LANGUAGE"}
    done = subprocess.run(line, cwd=tmp_path, env=kept | {"LC_ALL": "C.UTF-8"}, capture_output=True, text=True, check=True)
    assert "已比对商品" in done.stderr
