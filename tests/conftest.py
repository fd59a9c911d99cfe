"""What several rooms share: a real PostgreSQL, started once a test run by our own script, and how examples are drawn."""

import os
import subprocess
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from shutil import copyfile

import pytest
from hypothesis import settings
from sqlalchemy import create_engine
from sqlalchemy.engine import make_url
from sqlalchemy.pool import NullPool

from casefiles.stores import open_store

TOOLS = Path(__file__).parents[1] / "tools"
SCRIPT = TOOLS / "postgres.py"
_numbers = count(1)

# The first example pays for loading tables, and the machine is shared: pytest-timeout bounds a test as a whole.
settings.register_profile("shared machine", deadline=None)
settings.load_profile("shared machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Modules with slow tests come first, so that no core waits in the end while another goes through one of them."""
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)


def served(script: Path, name: str, *options: str) -> Iterator[tuple[str, Path]]:
    """URL and folder of a real server that ``script`` starts and stops; skipped by name where none can be had, which is a failure
    in CI.
    """
    started = subprocess.run([sys.executable, script, "start", *options], capture_output=True, text=True, check=False)
    if started.returncode != 0:
        if os.environ.get("CI"):  # noqa: TID251  (in CI nothing is skipped)
            pytest.fail(f"{name} must run in CI: {started.stderr.strip()}")
        pytest.skip(started.stderr.strip())
    url, folder = started.stdout.splitlines()
    yield url, Path(folder)
    subprocess.run([sys.executable, script, "stop", folder], check=True)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """URL of a database on a real server."""
    for url, _ in served(SCRIPT, "PostgreSQL"):
        yield url


@pytest.fixture(scope="session")
def elasticsearch_server() -> Iterator[str]:
    """URL of a real node without security; one for the whole run: each test has a namespace of its own."""
    for url, _ in served(TOOLS / "elasticsearch.py", "Elasticsearch"):
        yield url


@pytest.fixture
def namespace() -> str:
    """Under which a test keeps its indices; streams of a bare node cannot be deleted."""
    return f"t{os.getpid()}x{next(_numbers)}"


def command(server: str, sql: str) -> None:
    """Have the server do what no transaction may."""
    own = make_url(server).set(drivername="postgresql+psycopg")
    with create_engine(own, poolclass=NullPool, isolation_level="AUTOCOMMIT").connect() as connection:
        connection.exec_driver_sql(sql)


def named(server: str, database: str) -> str:
    return make_url(server).set(database=database).render_as_string(hide_password=False)


@pytest.fixture(scope="session")
def postgresql_template(postgresql_server: str) -> Iterator[str]:
    """Name of a database with an empty record: copies of it are made in a tenth of the time that making one takes."""
    name = f"template_{os.getpid()}"
    command(postgresql_server, f"CREATE DATABASE {name}")
    open_store(named(postgresql_server, name)).close()
    yield name
    command(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def postgresql_record(postgresql_server: str, postgresql_template: str) -> Iterator[str]:
    """URL of an empty record of the current schema."""
    name = f"record_{os.getpid()}_{next(_numbers)}"
    command(postgresql_server, f"CREATE DATABASE {name} TEMPLATE {postgresql_template}")
    yield named(postgresql_server, name)
    command(postgresql_server, f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """File of an empty record: a copy of it costs nothing, while making one costs up to half a second of processor time."""
    file = tmp_path_factory.mktemp("template") / "record.db"
    open_store(f"sqlite:///{file}").close()
    return file


@pytest.fixture
def sqlite_record(sqlite_template: Path, tmp_path: Path) -> str:
    """URL of an empty record of the current schema, ``record.db`` in the test's folder."""
    return f"sqlite:///{copyfile(sqlite_template, tmp_path / 'record.db')}"


@pytest.fixture
def postgresql_schema(postgresql_server: str) -> Iterator[str]:
    """URL of a schema with nothing in it."""
    name = f"schema_{os.getpid()}_{next(_numbers)}"
    command(postgresql_server, f"CREATE SCHEMA {name}")
    url = make_url(postgresql_server).update_query_dict({"options": f"-csearch_path={name}"})
    yield url.render_as_string(hide_password=False)
    command(postgresql_server, f"DROP SCHEMA {name} CASCADE")
