"""``doctor`` and ``report``: is everything there, and what happened."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated, Literal

import typer

from casefiles.errors import BadInput
from markwatch.commands.options import console, record_of, settings_of, tell
from markwatch.doctor import examine
from markwatch.lines import write_lines
from markwatch.report import report as report_of
from markwatch.tables import harmless
from markwatch.wording import _, said


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command(help=_("Say what is there and what is missing, and the command that mends it."))(doctor)
    app.command(help=_("Write an HTML report of what was done and found between two days."))(report)


MARKS = {True: "ok", False: "--"}


def doctor(context: typer.Context) -> None:
    """Examine the installation."""
    found = examine(settings_of(context))
    for each in found:
        console.print(f"{MARKS[each.well]}  {harmless(said(each.what))}", markup=False, highlight=False, soft_wrap=True)
        if each.mend:
            console.print(f"      {said(each.mend)}", markup=False, highlight=False, soft_wrap=True)
    if any(each.needed and not each.well for each in found):
        raise typer.Exit(1)


def report(
    context: typer.Context,
    since: Annotated[datetime, typer.Option("--from", formats=["%Y-%m-%d"], help=_("First day."))],
    until: Annotated[datetime, typer.Option("--to", formats=["%Y-%m-%d"], help=_("Last day."))],
    out: Annotated[Path, typer.Option(help=_("HTML file to write."))] = Path("report.html"),
    language: Annotated[Literal["en", "zh"] | None, typer.Option(help=_("en or zh; default: the settings' language."))] = None,
) -> None:
    """Write a report."""
    if until < since:
        raise BadInput(_("--from is later than --to; give the earlier day first"))
    with record_of(context) as (settings, store):
        begin, end = (day.replace(tzinfo=settings.zone).astimezone(UTC) for day in (since, until + timedelta(days=1)))
        page = report_of(store, begin, end, settings.zone, language or settings.language)
    write_lines([page], out)
    tell(_("Report: {file}").format(file=out.absolute()))
