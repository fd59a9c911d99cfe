#!/usr/bin/env python3
"""A PostgreSQL to test with and to try out: `tools/postgres.py run [--durable] [--listen ADDRESS] -- COMMAND…`

Starts a server, runs COMMAND with its URL in MARKWATCH_TEST_POSTGRESQL, then stops what it started and leaves nothing behind.
`start` prints the URL and leaves the server running, `stop FOLDER` ends it (start prints the folder too).

Taken is, in this order: the server whose URL is in MARKWATCH_TEST_POSTGRESQL already; a container, when a Docker engine
answers and has (or can get) the image; Debian's package, installed through apt where this user may. Its cluster lies in a new
folder outside the checkout, belongs to a user who is not root, and is reached by a socket in that folder unless --listen names
an address.
"""

import os
import pwd
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from serving import Missing, answer, apt_install, arguments, docker_answers, read

VARIABLE = "MARKWATCH_TEST_POSTGRESQL"
IMAGE = "postgres:17"
QUICK = ("fsync=off", "full_page_writes=off", "autovacuum=on")
"""For tests: a power cut may cost the cluster, which is thrown away anyhow."""


def installed() -> Path | None:
    """Folder of Debian's newest server programs."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    return Path(on_path).resolve().parent if on_path else None


def binaries() -> Path:
    """The same, installed when they are missing."""
    if not installed():
        apt_install("postgresql")
    if (folder := installed()) is None:
        raise Missing("PostgreSQL's server is not installed: apt-get install postgresql")
    return folder


def unprivileged() -> list[str]:
    """What to put before a command so that root does not run it: the server refuses to run as root."""
    if os.getuid() != 0:
        return []
    user = next((name for name in ("postgres", "nobody") if _there(name)), "nobody")
    return ["setpriv", f"--reuid={user}", f"--regid={pwd.getpwnam(user).pw_gid}", "--clear-groups", "--"]


def _there(name: str) -> bool:
    try:
        pwd.getpwnam(name)
    except KeyError:
        return False
    return True


def start(*, durable: bool = False, listen: str = "") -> tuple[str, Path]:
    """Start a server; its URL and the folder by which :func:`stop` ends it."""
    if given := os.environ.get(VARIABLE):
        return given, Path()
    if docker_answers() and not listen and (started := start_container()):
        return started
    programs, folder, before = binaries(), Path(tempfile.mkdtemp(prefix="markwatch-postgres-")), unprivileged()
    if before:
        user = pwd.getpwnam(before[1].partition("=")[2])
        os.chown(folder, user.pw_uid, user.pw_gid)
    folder.chmod(0o755)  # the socket must be reachable; the cluster in it has its own 0700
    cluster = folder / "cluster"
    quiet = {"cwd": folder, "check": True, "stdout": subprocess.DEVNULL}
    subprocess.run(
        [*before, programs / "initdb", "-D", cluster, "-U", "markwatch", "-A", "trust", "-E", "UTF8", "--locale=C"], **quiet
    )
    if listen:
        with (cluster / "pg_hba.conf").open("a") as rules:
            rules.write("host all all samenet trust\n")
    settings = [f"listen_addresses={listen}", f"unix_socket_directories={folder}", "max_connections=200", "shared_buffers=64MB"]
    options = " ".join(f"-c {each}" for each in (*settings, *(() if durable else QUICK)))
    control = [programs / "pg_ctl", "-D", cluster, "-l", folder / "log", "-o", options, "-w", "-t", "60", "start"]
    if subprocess.run([*before, *control], cwd=folder, check=False, stdout=subprocess.DEVNULL).returncode != 0:
        log = (folder / "log").read_text(errors="replace")[-2000:] if (folder / "log").is_file() else ""
        shutil.rmtree(folder, ignore_errors=True)
        raise Missing(f"PostgreSQL does not start here: {log}")
    return f"postgresql://markwatch@{listen}/postgres" + ("" if listen else f"?host={folder}"), folder


def start_container() -> tuple[str, Path] | None:
    """The same in a container on loopback; nothing when the image cannot be had."""
    run = ["docker", "run", "--rm", "-d", "-p", "127.0.0.1::5432", "-e", "POSTGRES_HOST_AUTH_METHOD=trust"]
    done = subprocess.run(
        [*run, "-e", "POSTGRES_USER=markwatch", IMAGE, "-c", "fsync=off"], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        return None
    name = done.stdout.strip()
    port = (
        subprocess.run(["docker", "port", name, "5432"], capture_output=True, text=True, check=True).stdout.split(":")[-1].strip()
    )
    for _attempt in range(60):
        ready = ["docker", "exec", name, "pg_isready", "-h", "127.0.0.1", "-U", "markwatch"]
        if subprocess.run(ready, capture_output=True, check=False).returncode == 0:
            return f"postgresql://markwatch@127.0.0.1:{port}/postgres", Path("docker") / name
        time.sleep(1)
    subprocess.run(["docker", "rm", "-f", name], capture_output=True, check=False)
    return None


def stop(folder: Path) -> None:
    """End what :func:`start` started; a server that was there before is left alone."""
    if folder == Path():
        return
    if folder.parts[0] == "docker":
        subprocess.run(["docker", "rm", "-f", folder.name], capture_output=True, check=False)
        return
    if not re.fullmatch(r"markwatch-postgres-\w+", folder.name):
        raise SystemExit(f"{folder}: not a folder that start made")
    command = [*unprivileged(), binaries() / "pg_ctl", "-D", folder / "cluster", "-m", "immediate", "-w", "stop"]
    subprocess.run(command, cwd="/", check=False, stdout=subprocess.DEVNULL)
    shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """The command."""
    parser = arguments(__doc__)
    parser.add_argument("--durable", action="store_true", help="with fsync, as in earnest")
    parser.add_argument("--listen", default="", metavar="ADDRESS", help="an address to listen on, default: a socket alone")
    given = read(parser)
    return answer(given, "postgres", lambda: start(durable=given.durable, listen=given.listen), stop, VARIABLE)


if __name__ == "__main__":
    sys.exit(main())
