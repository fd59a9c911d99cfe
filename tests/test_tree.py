"""The shape of the tree: what the layout promises and no other tool checks."""

import ast
import re
import subprocess
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path
from statistics import median

import pytest

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
PACKAGES = ("es_mappings", "casefiles", "crawlers", "matchers", "tracing", "alerts", "markwatch")
NAMELESS = {"utils", "util", "helpers", "helper", "misc", "common", "manager", "data"}


def tracked(*patterns: str) -> list[Path]:
    listed = subprocess.run(["git", "ls-files", *patterns], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return [ROOT / name for name in listed.splitlines() if (ROOT / name).is_file()]


def modules() -> list[Path]:
    return [file for package in PACKAGES for file in sorted((ROOT / package).rglob("*.py"))]


def test_contracts_list_every_top_level_package() -> None:
    top_level = {file.parent.name for file in ROOT.glob("*/__init__.py")} - {"bench", "tests"}
    assert top_level == set(PACKAGES)
    assert set(PROJECT["tool"]["importlinter"]["root_packages"]) == top_level
    assert {name.removesuffix("*") for name in PROJECT["tool"]["setuptools"]["packages"]["find"]["include"]} == top_level


def test_layers_contract_names_every_package() -> None:
    layers = PROJECT["tool"]["importlinter"]["contracts"][0]["layers"]
    assert {name.strip() for layer in layers for name in layer.split("|")} == set(PACKAGES)


def test_files_are_short() -> None:
    lengths = {file: len(file.read_text("utf-8").splitlines()) for file in modules()}
    assert {str(file.relative_to(ROOT)): length for file, length in lengths.items() if length > 300} == {}
    assert median(lengths.values()) <= 100


def test_no_room_without_a_name() -> None:
    assert [file for file in modules() if file.stem in NAMELESS or file.parent.name in NAMELESS] == []


@pytest.mark.parametrize("file", modules(), ids=lambda file: str(file.relative_to(ROOT)))
def test_functions_are_short(file: Path) -> None:
    tree = ast.parse(file.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
    assert {node.name: length for node in functions if (length := (node.end_lineno or 0) - node.lineno + 1) > 40} == {}


def imported() -> set[str]:
    """Distributions whose modules the packages import."""
    nodes = [node for file in modules() for node in ast.walk(ast.parse(file.read_text("utf-8")))]
    names = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    names += [node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module and not node.level]
    provided = packages_distributions()
    return {canonical(one) for name in names for one in provided.get(name.partition(".")[0], ())}


def canonical(requirement: str) -> str:
    """Name of a distribution as PEP 503 has it."""
    return re.sub(r"[-_.]+", "-", re.split(r"[\s\[<>=;]", requirement)[0]).lower()


def test_what_runs_does_not_need_what_is_for_developers() -> None:
    extras = PROJECT["project"]["optional-dependencies"]
    running = [*PROJECT["project"]["dependencies"], *(each for name, extra in extras.items() if name != "dev" for each in extra)]
    for_developers = set(map(canonical, extras["dev"])) - set(map(canonical, running))
    assert len(imported()) > 20
    assert imported() & for_developers == set()


def test_lock_file_names_no_index() -> None:
    lock = (ROOT / "requirements.lock").read_text("utf-8")
    assert "http://" not in lock
    assert "https://" not in lock
    assert all("==" in line for line in lock.splitlines() if line and line[0].isalnum())


def test_tests_mirror_the_tree() -> None:
    """Every folder of tests is a folder of the code, but for the few that own no room."""
    own = {"docs", "real"}
    folders = {path.parent.relative_to(ROOT / "tests") for path in tracked("tests/**/test_*.py")}
    unmatched = {
        str(folder) for folder in folders if folder.parts and folder.parts[0] not in own and not (ROOT / folder).exists()
    }
    assert unmatched == set()
