#!/usr/bin/env python3
"""An Elasticsearch to test with and to try out:
`tools/elasticsearch.py run [--nodes N] [--secure] [--chinese] [--series 8|9] [--java HOME] -- COMMAND…`

Starts a cluster, runs COMMAND with its URL in MARKWATCH_TEST_ELASTICSEARCH, then stops what it started and leaves nothing behind.
`start` prints the URL (all nodes', with commas) and the folder, and leaves it running; `stop FOLDER` ends it.

Taken is, in this order: the server whose URL is in MARKWATCH_TEST_ELASTICSEARCH already; a container, when a Docker engine
answers and has (or can get) the image; the server that Elastic publishes for integration tests, fetched once by Maven from
wherever Maven is set to look (MARKWATCH_MAVEN_REPOSITORY names another place) into MARKWATCH_CACHE, default ~/.cache/markwatch,
of root /var/cache/markwatch. Its data lies in a new folder outside the checkout and it runs as a user who is not root.
With --secure: TLS on HTTP and between nodes, a certificate authority of its own (ca.crt in the folder), the roles of
deploy/elasticsearch/roles, a user `admin` and one of each role's name, whose password is PASSWORD below.
With --chinese: the analyzer smartcn, Lucene's own, in a plugin that is compiled here.

That server carries few modules: no painless, no _reindex, no ILM, no `_data_stream` requests (streams themselves work). What runs
on it runs on every distribution.
"""

import base64
import json
import os
import pwd
import re
import shutil
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile
from pathlib import Path

from node_plugins import CHINESE, LUCENE_SMARTCN, lucene_of, must_compile, with_plugin
from node_security import PASSWORD, certificates, keeping_keys, secured
from serving import Missing, answer, apt_install, arguments, docker_answers, read

VARIABLE = "MARKWATCH_TEST_ELASTICSEARCH"
VERSIONS = {"9": ("9.2.8", 21), "8": ("8.19.21", 17)}
"""The server's version of each series, the newest first, with the Java it needs (elastic.co/support/matrix#matrix_jvm)."""
COORDINATES = "org.elasticsearch.distribution.integ-test-zip:elasticsearch:{version}:zip"
IMAGE = "elasticsearch:" + VERSIONS["9"][0]
WAIT = 240
"""Seconds for a cluster to come up: 20 on an idle machine."""
JAVA = os.environ.get("ES_JAVA_OPTS", "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC")
"""Unless said otherwise the quick start: half the processor time of the default, which compiles for a long life."""


def java(home: str | None) -> tuple[Path, int]:
    """The newest Java here, or that at ``home``, with its major version."""
    named = [home] if home else [os.environ.get("ES_JAVA_HOME"), os.environ.get("JAVA_HOME")]
    places = [Path(each) for each in named if each] + ([] if home else sorted(Path("/usr/lib/jvm").glob("*")))
    found = [(major, place) for place in places if (major := _major(place / "bin" / "java"))]
    if not found and not home:
        apt_install("default-jre-headless")
        return java("/usr/lib/jvm/default-java")
    if not found:
        raise Missing(f"there is no Java at {home}")
    major, place = max(found, key=lambda pair: pair[0])
    return place.resolve(), major


def _major(program: Path) -> int:
    if not program.is_file():
        return 0
    said = subprocess.run([program, "-version"], capture_output=True, text=True, check=False).stderr
    number = re.search(r'version "(\d+)', said)
    return int(number[1]) if number else 0


def cache() -> Path:
    """Folder of fetched servers: readable for the user the server runs as."""
    default = Path("/var/cache/markwatch") if os.getuid() == 0 else Path.home() / ".cache" / "markwatch"
    folder = Path(os.environ.get("MARKWATCH_CACHE", default))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def distribution(version: str) -> Path:
    """Folder of the unpacked server."""
    home = cache() / f"elasticsearch-{version}"
    if home.is_dir():
        return home
    packed = fetched(COORDINATES.format(version=version), f"elasticsearch-{version}.zip")
    with tempfile.TemporaryDirectory(dir=cache()) as draft, zipfile.ZipFile(packed) as archive:
        archive.extractall(draft)
        unpacked = next(Path(draft).glob("elasticsearch-*"))
        for program in (*unpacked.glob("bin/*"), *unpacked.glob("lib/**/*")):
            program.chmod(0o755)
        subprocess.run(["chmod", "-R", "a+rX", unpacked], check=True)
        unpacked.rename(home)
    return home


def fetched(artifact: str, name: str) -> Path:
    """The file ``name`` of ``artifact``, by Maven, once."""
    kept = cache() / "maven"
    if (there := next(kept.glob(f"**/{name}"), None)) is not None:
        return there
    if not shutil.which("mvn"):
        apt_install("maven")
    print(f"elasticsearch: fetching {name} by Maven (once)", file=sys.stderr)
    command = ["mvn", "-B", "-q", "dependency:get", f"-Dartifact={artifact}", "-Dtransitive=false"]
    if place := os.environ.get("MARKWATCH_MAVEN_REPOSITORY"):
        command.append(f"-DremoteRepositories={place}")
    done = subprocess.run([*command, f"-Dmaven.repo.local={kept}"], stdout=sys.stderr, check=False, timeout=900)
    there = next(kept.glob(f"**/{name}"), None)
    if done.returncode != 0 or there is None:
        raise Missing(f"Maven could not fetch {artifact}")
    return there


def cutting_chinese(server: Path, version: str, home: Path) -> Path:
    """A copy of ``server`` with the analyzer smartcn."""
    must_compile(home)
    lucene = lucene_of(server)
    jar = fetched(LUCENE_SMARTCN.format(version=lucene), f"lucene-analysis-smartcn-{lucene}.jar")
    return with_plugin(server, CHINESE, version, home, [jar])


def user() -> str | None:
    """Whom the server runs as when we are root: it refuses root itself."""
    return "nobody" if os.getuid() == 0 else None


def free_port() -> int:
    """A port that nobody listened on a moment ago."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def start(
    *, nodes: int = 1, secure: bool = False, chinese: bool = False, series: str | None = None, home: str | None = None
) -> tuple[str, Path]:
    """Start a cluster; the URLs of its nodes and the folder by which :func:`stop` ends it."""
    any_will_do = nodes == 1 and not secure and not chinese and series is None
    if any_will_do and (given := os.environ.get(VARIABLE)):
        return given, Path()
    if any_will_do and docker_answers() and (started := start_container()):
        return started
    place, major = java(home)
    wanted = [VERSIONS[series]] if series else VERSIONS.values()
    version = next((version for version, least in wanted if major >= least), None)
    if version is None:
        raise Missing(f"Java {major} is too old; 17 or newer is needed: apt-get install openjdk-17-jre-headless")
    server, folder = distribution(version), Path(tempfile.mkdtemp(prefix="markwatch-elasticsearch-"))
    ports = [(free_port(), free_port()) for _ in range(nodes)]
    if secure:
        server = keeping_keys(server, version, place)
        certificates(folder)
    if chinese:
        server = cutting_chinese(server, version, place)
    for number in range(nodes):
        configure(server, folder, number, ports, secure=secure)
        spawn(server, folder, number, place)
    urls = [f"{'https' if secure else 'http'}://127.0.0.1:{port}" for port, _ in ports]
    try:
        wait(urls[0], nodes, folder, secure=secure)
    except Missing:
        stop(folder)
        raise
    return ",".join(urls), folder


def configure(server: Path, folder: Path, number: int, ports: list[tuple[int, int]], *, secure: bool) -> None:
    """Write the settings of one node."""
    config = folder / f"node{number}" / "config"
    shutil.copytree(server / "config", config)
    options = config / "jvm.options"
    options.write_text("".join(line for line in options.read_text().splitlines(keepends=True) if "UseG1GC" not in line))
    seeds = [f"127.0.0.1:{port}" for _, port in ports]
    settings: dict[str, object] = {
        "cluster.name": "markwatch-test",
        "node.name": f"node{number}",
        "path.data": str(config.parent / "data"),
        "path.logs": str(config.parent / "logs"),
        "network.host": "127.0.0.1",
        "http.port": ports[number][0],
        "transport.port": ports[number][1],
        "cluster.routing.allocation.disk.threshold_enabled": False,
        "xpack.security.enabled": secure,
    }
    if len(ports) == 1:
        settings["discovery.type"] = "single-node"
    else:
        settings |= {"discovery.seed_hosts": seeds, "cluster.initial_master_nodes": [f"node{n}" for n in range(len(ports))]}
    if secure:
        settings |= secured(folder, config)
    (config / "elasticsearch.yml").write_text("".join(f"{name}: {json.dumps(value)}\n" for name, value in settings.items()))


def spawn(server: Path, folder: Path, number: int, place: Path) -> None:
    """Run one node; its process id lies beside its data."""
    node = folder / f"node{number}"
    before: list[str] = []
    if name := user():
        who = pwd.getpwnam(name)
        before = ["setpriv", f"--reuid={name}", f"--regid={who.pw_gid}", "--clear-groups", "--"]
        subprocess.run(["chown", "-R", f"{name}:{who.pw_gid}", folder], check=True)
    folder.chmod(0o755)
    own = {"ES_JAVA_HOME": str(place), "ES_PATH_CONF": str(node / "config"), "ES_JAVA_OPTS": JAVA, "HOME": str(node)}
    with (node / "out").open("wb") as out:
        command = [*before, str(server / "bin" / "elasticsearch")]
        process = subprocess.Popen(
            command, env=os.environ | own, cwd=node, stdout=out, stderr=out, start_new_session=True, stdin=subprocess.DEVNULL
        )
    (node / "pid").write_text(str(process.pid))


def wait(url: str, nodes: int, folder: Path, *, secure: bool) -> None:
    """Return once all nodes are in one cluster.

    Raises:
        Missing: a node ended, or time is up; with the end of its log.
    """
    context = ssl.create_default_context(cafile=folder / "ca.crt") if secure else None
    request = urllib.request.Request(f"{url}/_cluster/health?wait_for_nodes={nodes}&timeout=5s&wait_for_status=yellow")
    if secure:
        request.add_header("Authorization", "Basic " + base64.b64encode(f"admin:{PASSWORD}".encode()).decode())
    until = time.monotonic() + WAIT
    while time.monotonic() < until:
        try:
            with urllib.request.urlopen(request, timeout=10, context=context) as answer:
                if not json.load(answer)["timed_out"]:
                    return
        except (OSError, ValueError):
            if not all(alive(int(pid.read_text())) for pid in folder.glob("node*/pid")):
                break
            time.sleep(0.5)
    said = "".join(log.read_text(errors="replace")[-1500:] for log in folder.glob("node*/out"))
    raise Missing(f"Elasticsearch does not start here: {said}")


def alive(pid: int) -> bool:
    """Whether the process is there and no zombie of ours."""
    try:
        if os.waitpid(pid, os.WNOHANG) != (0, 0):
            return False
    except ChildProcessError:
        pass
    return Path(f"/proc/{pid}").is_dir() if Path("/proc").is_dir() else True


def start_container() -> tuple[str, Path] | None:
    """The same in a container on loopback; nothing when the image cannot be had."""
    run = ["docker", "run", "--rm", "-d", "-p", "127.0.0.1::9200", "-e", "discovery.type=single-node"]
    more = ["-e", "xpack.security.enabled=false", "-e", "ES_JAVA_OPTS=-Xms512m -Xmx512m", IMAGE]
    done = subprocess.run([*run, *more], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        return None
    name = done.stdout.strip()
    said = subprocess.run(["docker", "port", name, "9200"], capture_output=True, text=True, check=True).stdout
    url = f"http://127.0.0.1:{said.split(':')[-1].strip()}"
    try:
        wait(url, 1, Path("docker") / name, secure=False)
    except Missing:
        subprocess.run(["docker", "rm", "-f", name], capture_output=True, check=False)
        return None
    return url, Path("docker") / name


def stop(folder: Path) -> None:
    """End what :func:`start` started; a server that was there before is left alone."""
    if folder == Path():
        return
    if folder.parts[0] == "docker":
        subprocess.run(["docker", "rm", "-f", folder.name], capture_output=True, check=False)
        return
    if not re.fullmatch(r"markwatch-elasticsearch-\w+", folder.name):
        raise SystemExit(f"{folder}: not a folder that start made")
    pids = [int(pid.read_text()) for pid in folder.glob("node*/pid")]
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in filter(alive, pids):
            os.killpg(pid, number)
        until = time.monotonic() + 15
        while any(map(alive, pids)) and time.monotonic() < until:
            time.sleep(0.1)
    shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """The command."""
    parser = arguments(__doc__)
    parser.add_argument("--nodes", type=int, default=1, choices=(1, 2, 3))
    parser.add_argument("--secure", action="store_true", help="with TLS, roles and users")
    parser.add_argument("--chinese", action="store_true", help="with the analyzer smartcn, which is compiled here")
    parser.add_argument("--series", choices=tuple(VERSIONS), help="of this major version, default: the newest that the Java runs")
    parser.add_argument("--java", default=None, metavar="HOME", help="this Java and the newest server that it runs")
    given = read(parser)
    asked = {"nodes": given.nodes, "secure": given.secure, "chinese": given.chinese, "series": given.series, "home": given.java}
    return answer(given, "elasticsearch", lambda: start(**asked), stop, VARIABLE)


if __name__ == "__main__":
    sys.exit(main())
