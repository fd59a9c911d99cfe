"""``findings``, ``explain``, ``decide``, ``sources``: looking at leads and having one's say."""

import getpass
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from casefiles.clock import now
from casefiles.errors import BadInput, NotFound
from casefiles.explaining import explain as explained
from casefiles.histories import happened, history_text, values
from casefiles.model import Decision, Source, content_id
from casefiles.parts import Change, DismissalReason, Verdict
from casefiles.stores.base import Filed, Store
from markwatch.commands.options import Formatted, record_of, tell
from markwatch.lines import write_lines
from markwatch.printing import dossier_text
from markwatch.report import Background, render_finding
from markwatch.tables import write_rows
from markwatch.wording import _, language, said
from tracing.dossiers import dossier

sources_group = typer.Typer(help=_("The sellers behind the listings."), invoke_without_command=True)


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command("explain", help=_("Say in plain words why a finding was made."))(explain)
    app.command("history", help=_("What became of a listing night by night: new, changed, gone, back, relisted."))(history)
    app.command("decide", help=_("Record what a person says of a finding or a tie between sellers."))(decide)
    app.add_typer(sources_group, name="sources")


def _one_finding(store: Store, finding: str) -> Filed:
    found = store.findings(ids=[finding])
    if not found:
        raise NotFound(_("{id}: the record holds no such finding; `markwatch findings` lists them").format(id=finding))
    return found[0]


def explain(
    context: typer.Context,
    finding: Annotated[str, typer.Argument(metavar="FINDING", help=_("Id of a finding."))],
    html: Annotated[
        Path | None, typer.Option("--html", help=_("Write it as a page to this file too, with the pictures compared."))
    ] = None,
) -> None:
    """Explain a finding."""
    with record_of(context) as (settings, store):
        filed = _one_finding(store, finding)
        right = store.rights([filed.finding.right_id])[0]
        told = store.decisions(finding)
        past = store.history(filed.listing.url)
        sources = {key: source for source in store.sources() for key in source.sellers} if html else {}
    typer.echo(explained(filed.finding, filed.listing, right, language()))
    if html:
        known = Background(
            rights={right.id: right},
            sources=sources,
            decisions={decision.subject: decision for decision in told},
            histories={filed.listing.url: past},
            zone=settings.zone,
        )
        write_lines([render_finding(filed, known, language())], html)
    if len(past) > 1:
        typer.echo(_("History of the listing:") + "\n" + history_text(past, settings.zone, language()) + "\n")
    for decision in told:
        when = f"{decision.at.astimezone(settings.zone):%Y-%m-%d %H:%M}"
        typer.echo(f"{when} {decision.who}: {decision.verdict.value} {decision.reason or ''} {decision.note or ''}")


def history(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar="FINDING|URL", help=_("Id of a finding, or the address of a listing."))],
    form: Formatted = None,
) -> None:
    """The history of a listing."""
    with record_of(context) as (_settings, store):
        url = subject if "://" in subject else _one_finding(store, subject).listing.url
        past = store.history(url)
    if not past:
        raise NotFound(_("{url}: the record holds no such listing").format(url=url))
    rows = [_entry(change) for change in past]
    headings = {"at": _("when"), "kind": _("what"), "changed": _("before → after"), "other": _("other listing")}
    write_rows(list(headings), rows, form, headings)


def _entry(change: Change) -> dict[str, object]:
    return {
        "at": change.at.isoformat(timespec="minutes"),
        "kind": said(happened(replace(change, other=None))),
        "changed": "; ".join(map(said, values(change))) or None,
        "other": change.other,
    }


def decide(
    context: typer.Context,
    subject: Annotated[str, typer.Argument(metavar="FINDING", help=_("Id of a finding, or of a tie from `sources show`."))],
    verdict: Annotated[Verdict, typer.Argument(help=_("What you say of it."))],
    reason: Annotated[DismissalReason | None, typer.Option(help=_("Needed when dismissing."))] = None,
    note: Annotated[str | None, typer.Option(help=_("In your own words."))] = None,
    who: Annotated[str | None, typer.Option(help=_("Who decides; default: your login name."))] = None,
) -> None:
    """Record a decision."""
    if (verdict is Verdict.DISMISSED) != (reason is not None):
        choices = ", ".join(DismissalReason)
        raise BadInput(_("a dismissal, and only a dismissal, needs --reason; one of: {choices}").format(choices=choices))
    with record_of(context) as (_settings, store):
        _known_subject(store, subject)
        store.keep_decision(decision(subject, verdict, reason, note, who or _login_name(), now()))
    tell(_("Noted. The next `markwatch alert` tells those who were warned, where that is due."))


def _login_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError) as error:  # a container's user may have no name
        raise BadInput(_("this user has no login name; say who decides with --who")) from error


def decision(
    subject: str, verdict: Verdict, reason: DismissalReason | None, note: str | None, who: str, at: datetime
) -> Decision:
    """A decision with its content id."""
    made = content_id("decision", subject, verdict.value, who, at.isoformat())
    return Decision(id=made, subject=subject, verdict=verdict, reason=reason, note=note, who=who, at=at)


def _known_subject(store: Store, subject: str) -> None:
    ties: Iterable[str] = (tie.id for source in store.sources() for tie in source.ties)
    if not store.findings(ids=[subject]) and subject not in ties and not store.decisions(subject):
        raise NotFound(_("{id}: the record holds no such finding or tie").format(id=subject))


@sources_group.callback()
def list_sources(context: typer.Context, form: Formatted = None) -> None:
    """List sources, those with most accounts first."""
    if context.invoked_subcommand:
        return
    with record_of(context) as (_settings, store):
        sources = sorted(store.sources(), key=lambda source: (-len(source.sellers), source.id))
    write_rows(
        list(SOURCE_HEADINGS),
        map(_source_row, sources),
        form,
        {key: _(text) for key, text in SOURCE_HEADINGS.items()},
        SOURCE_BRIEF,
    )


SOURCE_BRIEF = ("id", "name", "accounts", "ties", "identifiers")
SOURCE_HEADINGS = {
    "id": "id",
    "name": "name",
    "accounts": "accounts",
    "sellers": "sellers",
    "ties": "ties",
    "identifiers": "identifiers",
}


def _source_row(source: Source) -> dict[str, object]:
    return {
        "id": source.id,
        "name": source.name,
        "accounts": len(source.sellers),
        "sellers": "; ".join(source.sellers),
        "ties": len(source.ties),
        "identifiers": "; ".join(dict.fromkeys(f"{each.kind.value} {each.value}" for each in source.identifiers)),
    }


@sources_group.command(
    "show", help=_("Print the dossier of one source: accounts, identifiers, ties with their evidence, findings.")
)
def show_source(context: typer.Context, source: Annotated[str, typer.Argument(metavar="ID", help=_("Id of a source."))]) -> None:
    """Show one source."""
    with record_of(context) as (_settings, store):
        found = next((each for each in store.sources() if each.id == source), None)
        if found is None:
            raise NotFound(_("{id}: the record holds no such source; `markwatch sources` lists them").format(id=source))
        findings = [filed.finding for filed in store.findings() if filed.finding.signals]
        typer.echo(dossier_text(dossier(found, findings, store.listings())))
