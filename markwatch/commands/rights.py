"""``markwatch rights``: what is protected."""

from pathlib import Path
from typing import Annotated

import typer

from casefiles.clock import now
from casefiles.errors import BadInput
from casefiles.model import Right
from casefiles.records import to_json
from casefiles.registry import RightsFile, read_rights
from markwatch.commands.options import Formatted, record_of, tell
from markwatch.tables import harmless, write_rows
from markwatch.wording import _, said
from matchers.text.watched import watched_spellings

group = typer.Typer(help=_("Register marks, indications, patents and works, and look at them."), no_args_is_help=True)

Files = Annotated[list[Path], typer.Argument(help=_("Rights files: CSV, XLSX, YAML or JSON."))]


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.add_typer(group, name="rights")


def _read(files: list[Path]) -> tuple[list[Right], int]:
    """The good rights of all files and the number of faults, each of which is told; one bad file costs the others nothing."""
    read = [_read_or_tell(file) for file in files]
    found = [right for each in read if each for right in each.rights]
    return found, sum(len(each.bad) if each else 1 for each in read)


def _read_or_tell(file: Path) -> RightsFile | None:
    try:
        read = read_rights(file)
    except BadInput as error:
        tell(harmless(error))
        return None
    for fault in (*read.bad, *read.warnings):
        tell(harmless(fault))
    return read


@group.command("import", help=_("Add rights or bring them up to date; bad rows are named and the good ones kept (exit code 2)."))
def import_rights(context: typer.Context, files: Files) -> None:
    """Import rights files into the record."""
    found, bad = _read(files)
    with record_of(context) as (_settings, store):
        changed = store.keep_rights(found, now())
    tell(_("{found} rights read, {changed} new or changed.").format(found=len(found), changed=len(changed)))
    if bad:
        raise typer.Exit(2)


@group.command("check", help=_("Say what is wrong with rights files, without importing them."))
def check(files: Files) -> None:
    """Check rights files."""
    found, bad = _read(files)
    tell(_("{good} good rights, {bad} faults.").format(good=len(found), bad=bad))
    if bad:
        raise typer.Exit(2)


@group.command("list", help=_("List the rights of the record."))
def list_rights(context: typer.Context, form: Formatted = None) -> None:
    """List rights."""
    with record_of(context) as (_settings, store):
        rows = [_row(right) for right in store.rights()]
    write_rows(list(HEADINGS), rows, form, {key: _(heading) for key, heading in HEADINGS.items()})


HEADINGS = {
    "id": "id",
    "kind": "kind",
    "name": "name",
    "variants": "variants",
    "number": "number",
    "owner": "owner",
    "valid_to": "valid to",
    "pictures": "pictures",
}


def _row(right: Right) -> dict[str, object]:
    return {
        "id": right.id,
        "kind": right.kind.value,
        "name": right.name,
        "variants": "; ".join(right.variants),
        "number": right.number,
        "owner": right.owner,
        "valid_to": right.valid_to,
        "pictures": len(right.pictures),
    }


@group.command("show", help=_("Print one right as a JSON record."))
def show(context: typer.Context, right_id: Annotated[str, typer.Argument(metavar="ID", help=_("Id of the right."))]) -> None:
    """Show one right."""
    with record_of(context) as (_settings, store):
        typer.echo(to_json(store.rights([right_id])[0]))


@group.command("spellings", help=_("List the spellings of a right's names that are watched, for its owner to look over."))
def spellings(
    context: typer.Context,
    right_id: Annotated[str, typer.Argument(metavar="ID", help=_("Id of the right."))],
    form: Formatted = None,
) -> None:
    """Show what is looked for."""
    with record_of(context) as (settings, store):
        watched = watched_spellings(store.rights([right_id])[0], frozenset(settings.names.left_out))
    rows = [
        {"name": each.name, "way": said(each.way), "examples": "  ".join(each.examples), "spelling": each.spelling or ""}
        for each in watched
    ]
    headings = {"name": _("name"), "way": _("way"), "examples": _("examples"), "spelling": _("setting")}
    write_rows(list(headings), rows, form, headings)
    tell(_("These spellings will be watched, and weighed by what stands around them. Add others to the right's variants."))
