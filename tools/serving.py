"""What the servers that tests run beside have in common: how they are had, and the verbs of their commands."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path


class Missing(Exception):
    """No such server can be had here; the message says why."""


def apt_install(package: str) -> None:
    """Through the same way as tools/setup.sh: apt, as root or by sudo without a question."""
    if not shutil.which("apt-get"):
        raise Missing(f"please install {package}")
    root = [] if os.getuid() == 0 else ["sudo", "-n"]
    if root and subprocess.run([*root, "true"], capture_output=True, check=False).returncode != 0:
        raise Missing(f"please run: sudo apt-get install {package}")
    print(f"installing the Debian package {package}", file=sys.stderr)
    environment = os.environ | {"DEBIAN_FRONTEND": "noninteractive"}
    for step in (["update", "-qq"], ["install", "-y", "-qq", "--no-install-recommends", package]):
        done = subprocess.run([*root, "apt-get", *step], env=environment, stdout=sys.stderr, check=False)
    if done.returncode != 0:
        raise Missing(f"apt-get could not install {package}")


def docker_answers() -> bool:
    """Whether there is an engine behind the command."""
    if not shutil.which("docker"):
        return False
    return subprocess.run(["docker", "info"], capture_output=True, check=False, timeout=20).returncode == 0


def arguments(description: str | None) -> argparse.ArgumentParser:
    """What every server's command takes."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("start", "stop", "run"))
    parser.add_argument("rest", nargs="*", metavar="COMMAND or FOLDER")
    return parser


def read(parser: argparse.ArgumentParser) -> argparse.Namespace:
    """What the command was given; behind ``--`` stands COMMAND, whose options are not ours."""
    words = sys.argv[1:]
    ours = words.index("--") if "--" in words else len(words)
    given = parser.parse_args(words[:ours])
    given.rest += words[ours + 1 :]
    return given


def answer(
    given: argparse.Namespace, name: str, start: Callable[[], tuple[str, Path]], stop: Callable[[Path], None], variable: str
) -> int:
    """Do what the command was given: ``start`` and say where, ``stop``, or run a command between both with the URL in
    ``variable``; 3 where no server can be had.
    """
    if given.what == "stop":
        stop(Path(given.rest[0]))
        return 0
    try:
        url, folder = start()
    except Missing as error:
        print(f"{name}: {error}", file=sys.stderr)
        return 3
    if given.what == "start":
        print(url, folder, sep="\n")
        return 0
    try:
        return subprocess.run(given.rest, env=os.environ | {variable: url}, check=False).returncode
    finally:
        stop(folder)
