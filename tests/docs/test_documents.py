"""Documents that lie fail here."""

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest
import typer
from babel.messages.pofile import read_po

from markwatch.cli import app

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "bench").glob("*.md")])


def reference() -> ModuleType:
    spec = importlib.util.spec_from_file_location("reference", ROOT / "tools" / "reference.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_reference_is_what_the_code_says() -> None:
    made = reference()
    for name, text in made.pages().items():
        assert (made.FOLDER / name).read_text("utf-8") == text, "run `make reference`"


def commands() -> set[str]:
    return {path for path, _command in reference().commands_under(typer.main.get_command(app), "markwatch")}


def quoted_commands(text: str) -> list[str]:
    """The commands that a document shows in code, as a block's line or between back quotes: ``markwatch`` and what follows."""
    blocks = re.findall(r"^```\w*\n(.*?)^```", text, flags=re.DOTALL | re.MULTILINE)
    lines = [line for block in blocks for line in block.splitlines()]
    inline = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```", "", text, flags=re.DOTALL | re.MULTILINE))
    found = (re.search(r"(?:^|/)markwatch ((?:[a-z][a-z-]*)(?: [a-z][a-z-]*)?)", line) for line in (*lines, *inline))
    return [match[1] for match in found if match]


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_commands_in_documents_exist(document: Path) -> None:
    known = {path.removeprefix("markwatch ") for path in commands()}
    for shown in quoted_commands(document.read_text("utf-8")):
        first = shown.split()[0]
        assert shown in known or first in known, f"{document.name} shows `markwatch {shown}`"


def test_readme_shows_commands() -> None:
    assert len(quoted_commands((ROOT / "README.md").read_text("utf-8"))) >= 8


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda file: str(file.relative_to(ROOT)))
def test_links_in_documents_lead_somewhere(document: Path) -> None:
    for target in re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", document.read_text("utf-8")):
        if "://" not in target:
            assert (document.parent / target).exists(), f"{document.name} links to {target}"


def test_every_sentence_of_the_command_line_has_its_chinese() -> None:
    with (ROOT / "markwatch" / "locale" / "zh.po").open("rb") as file:
        known = {str(entry.id): str(entry.string) for entry in read_po(file) if entry.id}
    said = set()
    for module in (ROOT / "markwatch").rglob("*.py"):
        said |= set(spoken(module.read_text("utf-8")))
    assert {text for text in said if not known.get(text)} == set()
    assert set(known) <= said, "sentences nobody says any more"


def spoken(source: str) -> list[str]:
    """The literals given to ``_()`` and the headings and figures that are passed to it by name."""
    import ast

    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_":
            found += [arg.value for arg in node.args if isinstance(arg, ast.Constant) and isinstance(arg.value, str)]
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Dict) and node.targets:
            name = getattr(node.targets[0], "id", "")
            if name.endswith("HEADINGS") or name == "FIGURES":
                found += [
                    value.value for value in node.value.values if isinstance(value, ast.Constant) and isinstance(value.value, str)
                ]
    return found


def test_chinese_keeps_every_placeholder() -> None:
    with (ROOT / "markwatch" / "locale" / "zh.po").open("rb") as file:
        for entry in read_po(file):
            if entry.id:
                assert sorted(re.findall(r"\{\w+\}", str(entry.id))) == sorted(re.findall(r"\{\w+\}", str(entry.string))), (
                    entry.id
                )
