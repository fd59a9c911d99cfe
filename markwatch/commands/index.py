"""``markwatch index``: Elasticsearch, brought to the mappings of this version, up to date, and held against the record."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from casefiles.clock import now
from casefiles.errors import IndexUnavailable
from casefiles.stores import open_store
from casefiles.stores.feed import Feed
from markwatch.commands.options import lines_of, progress_bar, settings_of, tell
from markwatch.indexing import load_kibana, opened_index
from markwatch.tables import harmless
from markwatch.wording import _, said

if TYPE_CHECKING:
    from casefiles.index.checking import Checked
    from casefiles.index.connecting import Index

group = typer.Typer(help=_("Bring Elasticsearch up to date from the record, and hold it against it."), no_args_is_help=True)

Step = Callable[[str, int], None]


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.add_typer(group, name="index")


@contextmanager
def _both(context: typer.Context) -> "Iterator[tuple[Index, Feed, Step]]":
    settings = settings_of(context)
    with opened_index(settings) as index:
        store = open_store(settings.record)
        try:
            with progress_bar() as bar:
                show = lines_of(bar)
                yield index, store.feed(), lambda kind, done: show(kind, done, kind)
        finally:
            store.close()


@group.command(
    "migrate",
    help=_("Install the templates, build the indices of this version beside those in use, and load our objects into Kibana."),
)
def migrate(
    context: typer.Context,
    require: Annotated[
        list[str] | None, typer.Option(help=_("Fail when the server cannot do this: retention, deletion after a time."))
    ] = None,
) -> None:
    """Migrate the index."""
    from casefiles.index.migrating import migrate as bring

    with _both(context) as (index, feed, step):
        migrated = bring(index, feed, step)
    for line in (*migrated.done, *migrated.cannot.values()):
        tell(harmless(said(line)))
    if missing := [each for each in require or () if each in migrated.cannot]:
        raise IndexUnavailable(_("this server cannot do what is required: {features}").format(features=", ".join(missing)))
    tell(_("The index has the mappings of this version."))
    for line in load_kibana(settings_of(context)):
        tell(harmless(said(line)))


@group.command("update", help=_("Send what the index lacks; may be killed and run again at any time."))
def update(context: typer.Context) -> None:
    """Update the index."""
    from casefiles.index.updating import update as bring

    with _both(context) as (index, feed, step):
        done = bring(index, feed, step)
    _say_refused(done.refused)
    tell(_("{count} documents written to the index.").format(count=done.sent.total()))


@group.command("check", help=_("Compare counts and digests with the record day by day, and repair what differs."))
def check(context: typer.Context) -> None:
    """Check the index."""
    from casefiles.index.checking import check as compare
    from casefiles.index.clocks import wrong_clock
    from casefiles.index.migrating import drift
    from casefiles.index.names import source
    from casefiles.index.updating import update as bring
    from casefiles.stores.feed import KINDS

    with _both(context) as (index, feed, step):
        clock = wrong_clock(index, now())
        bring(index, feed, step)
        drifted = [(source(kind, index.namespace), drift(index, kind)) for kind in KINDS]
        checked = compare(index, feed, now(), step)
        bring(index, feed, step)
        left = compare(index, feed, now(), step) if checked.differences else checked
    if clock is not None:
        tell(harmless(said(clock)))
    for name, fields in drifted:
        if fields:
            changed = _(
                "{name}: the mapping was changed by hand: {fields}; delete the index, then run index migrate and index update"
            )
            tell(harmless(changed.format(name=name, fields=", ".join(fields[:10]))))
    _say_differences(checked)
    _say_refused(left.refused)
    if left.differences or left.refused or any(fields for _name, fields in drifted):
        raise typer.Exit(1)
    tell(_("The index equals the record: {count} documents.").format(count=left.counts.total()))


def _say_differences(checked: "Checked") -> None:
    differs = _("{kind}: {missing} missing, {other} not as in the record, {extra} too many; repaired")
    for each in checked.differences:
        tell(differs.format(kind=each.kind, missing=each.missing, other=each.other, extra=each.extra))


def _say_refused(refused: list[tuple[str, str, str]]) -> None:
    for kind, key, why in refused:
        tell(harmless(_("{kind} {key}: refused by the index: {why}").format(kind=kind, key=key, why=why)))
