"""How a record comes from one shape to the next, by Alembic; new ones: ``alembic`` template beside this file."""
