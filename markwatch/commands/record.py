"""``markwatch record``: the care of the record itself."""

from pathlib import Path
from typing import Annotated

import typer

from casefiles.stores import moving, upkeep
from markwatch.commands.jobs import office_of
from markwatch.commands.options import Formatted, settings_of, tell
from markwatch.jobs import run_retain
from markwatch.retention import Over, over
from markwatch.summary import show_summary
from markwatch.tables import Format, write_rows
from markwatch.wording import _

group = typer.Typer(
    help=_("Migrate, check, back up, export and import the record; let go of what is over its time."), no_args_is_help=True
)

Target = Annotated[Path, typer.Argument(metavar="FILE", help=_("File to write; it must not exist yet."))]


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.add_typer(group, name="record")


@group.command("migrate", help=_("Bring the record to the schema of this version; every command does so by itself."))
def migrate(context: typer.Context) -> None:
    """Migrate the record."""
    upkeep.migrate(settings_of(context).record)
    tell(_("The record has the current schema."))


@group.command("check", help=_("Look for damage and contradictions; exit code 1 when there are any."))
def check(context: typer.Context) -> None:
    """Check the record."""
    faults = upkeep.check(settings_of(context).record)
    for fault in faults:
        tell(fault)
    if faults:
        raise typer.Exit(1)
    tell(_("The record is sound."))


@group.command("retain", help=_("Delete what no finding needs after the days of [retention]; the night does so at its end."))
def retain(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Say what would be deleted; delete nothing."))] = False,
    form: Formatted = None,
) -> None:
    """Let go of what is over its time."""
    with office_of(context) as office:
        if dry_run:
            _would_go(over(office.store, office.settings, office.clock()), form)
            return
        with office.store.exclusive("nightly"):
            run = run_retain(office)
    show_summary([run], [])
    if not run.figures:
        tell(_("Nothing is over its time."))


def _would_go(due: Over, form: Format | None) -> None:
    """Name every file and page: those that would go, and the files that a finding keeps."""
    deleted, kept = _("would be deleted"), _("kept for a finding")
    rows = [{"what": name, "bytes": size, "then": deleted} for name, size in due.archives.items()]
    rows += [{"what": name, "bytes": size, "then": kept} for name, size in due.held.items()]
    rows += [{"what": url, "bytes": None, "then": _("text would be deleted")} for url in due.texts]
    headings = {"what": _("file or page"), "bytes": _("bytes"), "then": _("what becomes of it")}
    write_rows(list(headings), rows, form, headings)


@group.command("backup", help=_("Copy the record into a file, also while jobs run."))
def backup(context: typer.Context, file: Target) -> None:
    """Back the record up."""
    upkeep.backup(settings_of(context).record, file)
    tell(_("Backed up to {file}.").format(file=file))


@group.command("export", help=_("Write the whole record as JSONL."))
def export(context: typer.Context, file: Target) -> None:
    """Export the record."""
    rows = moving.export(settings_of(context).record, file)
    tell(_("{rows} rows exported to {file}.").format(rows=rows, file=file))


@group.command("import", help=_("Fill an empty record from an export."))
def import_record(
    context: typer.Context, file: Annotated[Path, typer.Argument(metavar="FILE", help=_("A file written by `record export`."))]
) -> None:
    """Import a record."""
    rows = moving.import_(file, settings_of(context).record)
    tell(_("{rows} rows imported from {file}.").format(rows=rows, file=file))
