"""EverShop as its documentation sets it up, built once in a cache outside the checkout: ``make evershop``.

Needs Node.js with npm, and PostgreSQL's server (``tools/postgres.py`` starts it): the build reads the shop's settings from its
database. It takes 4 to 5 minutes on two idle cores.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

VERSION = "2.2.1"
FOLDER = "MARKWATCH_TEST_EVERSHOP"
"""The variable that names the cache's folder; one that is set asks for the test, built or not."""
CURRENCY = "EUR"
HERE = Path(__file__).parent
PACKAGE = {
    "name": "shop",
    "private": True,
    "type": "module",
    "dependencies": {"@evershop/evershop": VERSION, "concat-stream": "^2.0.0"},  # the second is missing among its own
}


def folder() -> Path:
    """Where the shop is built and runs."""
    environment = os.environ
    cache = Path(environment.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(environment.get(FOLDER) or cache / "markwatch" / f"evershop-{VERSION}")


def built() -> bool:
    """Whether the build ended."""
    return (folder() / ".built").exists()


def settings(database: str) -> dict[str, str]:
    """The environment in which EverShop's commands find the database at the URL ``database``."""
    parts = urlsplit(database)
    socket = parse_qs(parts.query).get("host", [""])[0]
    own = {
        "DB_HOST": socket or parts.hostname or "127.0.0.1",
        "DB_PORT": str(parts.port or 5432),
        "DB_NAME": parts.path.strip("/"),
        "DB_USER": parts.username or "postgres",
        "DB_PASSWORD": parts.password or "",
        "DB_SSLMODE": "disable",
        "NODE_ENV": "production",
    }
    return dict(os.environ) | own


def shop_command(*arguments: str | Path, database: str) -> None:
    """Run ``node`` in the shop's folder to its end.

    Raises:
        CalledProcessError: it failed.
    """
    subprocess.run(["node", *arguments], cwd=folder(), env=settings(database), check=True, stdout=sys.stderr)


def build(database: str) -> None:
    """Install and build the shop, with an empty ``database`` for its build to read."""
    for name in ("config", "media", "public", "extensions"):
        (folder() / name).mkdir(parents=True, exist_ok=True)
    (folder() / "package.json").write_text(json.dumps(PACKAGE, indent=1), "utf-8")
    (folder() / "config" / "default.json").write_text(json.dumps({"shop": {"currency": CURRENCY, "language": "en"}}), "utf-8")
    subprocess.run(["npm", "install", "--no-audit", "--no-fund"], cwd=folder(), check=True, stdout=sys.stderr)
    shop_command(HERE / "migrate.mjs", database=database)
    shop_command("node_modules/.bin/evershop", "build", database=database)
    (folder() / ".built").touch()


if __name__ == "__main__":
    if not built():
        build(os.environ["MARKWATCH_TEST_POSTGRESQL"])
    print(folder())
