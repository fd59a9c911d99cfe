"""What nights saw is indexed too. A record that is made anew has the triggers already, with all others."""

from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    from casefiles.stores.touching import seeds, triggers

    connection = op.get_bind()
    there = {
        "sqlite": "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'coverages'",
        "postgresql": "SELECT count(*) FROM pg_trigger WHERE tgrelid = 'coverages'::regclass AND tgname LIKE 'indexing%%'",
    }
    dialect = connection.dialect.name
    if connection.exec_driver_sql(there[dialect]).scalar():
        return
    for statement in (*triggers(dialect, "coverages"), *seeds(dialect, "coverages")):
        connection.exec_driver_sql(statement)
