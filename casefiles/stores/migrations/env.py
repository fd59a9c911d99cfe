"""Run by Alembic: the steps run on the connection that ``casefiles.stores.schema`` gives, inside its one transaction."""

from alembic import context

from casefiles.stores.tables import record

context.configure(connection=context.config.attributes["connection"], target_metadata=record, transactional_ddl=True)
context.run_migrations()
