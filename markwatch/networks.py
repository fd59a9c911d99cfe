"""Which file the settings mean by a copy-detection network, and whether its licence was accepted."""

from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from casefiles.errors import BadConfiguration
from casefiles.parts import Bilingual
from markwatch.config_tables import Pictures

PACKAGE = "package:"
"""In front of ``NAME`` or ``NAME/FILE.onnx``."""


def network_file(table: Pictures) -> Path | None:
    """The file that ``[pictures] embedding`` names; ``None`` when it is not set.

    Raises:
        BadConfiguration: no such package is installed, it carries no or several networks, or its licence was not accepted.
    """
    named = table.embedding
    if named is None:
        return None
    if not named.startswith(PACKAGE):
        return Path(named)
    name, _, file = named.removeprefix(PACKAGE).partition("/")
    try:
        package = distribution(name)
    except (PackageNotFoundError, ValueError) as error:
        said = Bilingual(en=f"no package {name!r} is installed; pip install it", zh=f"未安装软件包 {name!r}；请先用 pip 安装")
        raise _refused(said) from error
    _check_licence(package, name, table.embedding_licence)
    return _carried(package, name, file)


def _check_licence(package: Distribution, name: str, accepted: str | None) -> None:
    stated = _licence(package)
    if accepted == stated:
        return
    named, accept = f"{name} {package.version}", f'embedding_licence = "{stated}"'
    raise _refused(
        Bilingual(
            en=f"{named} states the licence {stated!r}; read it, and if you accept it set {accept}",
            zh=f"{named} 声明的许可为 {stated!r}；请阅读，如接受请设置 {accept}",
        )
    )


def _licence(package: Distribution) -> str:
    """In one line: the expression (PEP 639), else the older field, else the classifiers; ``none`` where none is stated."""
    metadata = package.metadata
    classified = (line.rpartition(" :: ")[2] for line in metadata.get_all("Classifier") or () if line.startswith("License ::"))
    fields = (metadata[name] for name in ("License-Expression", "License") if name in metadata)
    stated = next(filter(None, fields), ", ".join(classified))
    return " ".join(stated.split())[:80] or "none"


def _carried(package: Distribution, name: str, wanted: str) -> Path:
    found = [file for file in package.files or () if file.suffix == ".onnx" and wanted in ("", file.name)]
    if len(found) == 1:
        return Path(str(found[0].locate()))
    there = ", ".join(sorted(file.name for file in package.files or () if file.suffix == ".onnx")) or "-"
    right = f'embedding = "{PACKAGE}{name}/FILE.onnx"'
    raise _refused(
        Bilingual(
            en=f"which network of {name} is not clear: it carries {there}; name one: {right}",
            zh=f"无法确定使用 {name} 中的哪个模型：其中有 {there}；请指明：{right}",
        )
    )


def _refused(said: Bilingual) -> BadConfiguration:
    return BadConfiguration(Bilingual(en=f"[pictures] embedding: {said.en}", zh=f"[pictures] embedding：{said.zh}"))
