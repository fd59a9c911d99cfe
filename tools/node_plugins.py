"""Plugins of an Elasticsearch node of tests, compiled against the server's own libraries."""

import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

from serving import Missing

SECURITY = Path(__file__).parent / "security_index" / "SecurityIndex.java"
CHINESE = Path(__file__).parent / "smartcn" / "Smartcn.java"
LUCENE_SMARTCN = "org.apache.lucene:lucene-analysis-smartcn:{version}"


def has_compiler(home: Path) -> bool:
    """Whether the Java at ``home`` brings one."""
    return (home / "bin" / "javac").is_file()


def with_plugin(server: Path, source: Path, version: str, home: Path, jars: Sequence[Path] = ()) -> Path:
    """A copy of ``server`` with the plugin in ``source``, which the Java at ``home`` compiles; ``jars`` come with it."""
    name = re.sub("(?<=[a-z])(?=[A-Z])", "-", source.stem).lower()
    copy = server.with_name(f"{server.name}-{name}")
    if copy.is_dir():
        return copy
    with tempfile.TemporaryDirectory(dir=server.parent) as draft:
        made = Path(draft) / server.name
        shutil.copytree(server, made)
        classes, folder = Path(draft) / "classes", made / "plugins" / name
        libraries = ":".join([f"{server}/lib/*", *map(str, jars)])
        subprocess.run([home / "bin" / "javac", "-d", classes, "-cp", libraries, source], check=True)
        folder.mkdir(parents=True)
        for jar in jars:
            shutil.copy(jar, folder)
        with zipfile.ZipFile(folder / f"{name}.jar", "w") as packed:
            for each in classes.rglob("*.class"):
                packed.write(each, each.relative_to(classes))
        about = {
            "name": name,
            "description": "for tests",
            "version": "1",
            "classname": f"markwatch.{source.stem}",
            "java.version": "17",
            "elasticsearch.version": version,
        }
        (folder / "plugin-descriptor.properties").write_text("".join(f"{key}={value}\n" for key, value in about.items()))
        subprocess.run(["chmod", "-R", "a+rX", made], check=True)
        made.rename(copy)
    return copy


def lucene_of(server: Path) -> str:
    """The version of Lucene that ``server`` runs on."""
    (core,) = (server / "lib").glob("lucene-core-*.jar")
    return core.stem.removeprefix("lucene-core-")


def must_compile(home: Path) -> None:
    """Raise Missing where the Java at ``home`` compiles nothing."""
    if not has_compiler(home):
        raise Missing(
            f"the Java at {home} brings no compiler, which a plugin for tests needs: apt-get install openjdk-17-jdk-headless"
        )
