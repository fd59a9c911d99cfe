"""``subscribe`` and ``subscriptions``: who is told what, how."""

from typing import Annotated

import typer

from alerts.channels import CHANNELS
from alerts.subscribing import subscribe as subscription_of
from alerts.subscribing import unsubscribe
from casefiles.errors import BadInput, NotFound
from casefiles.parts import Subscription
from casefiles.stores.base import Store
from markwatch.commands.options import Formatted, record_of, tell
from markwatch.tables import write_rows
from markwatch.wording import _


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command(help=_("Tell someone of findings: at once or in a daily digest, by mail or on the console."))(subscribe)
    app.command("unsubscribe", help=_("End a subscription; what waits for it is withdrawn."))(end)
    app.command("subscriptions", help=_("List who is told what."))(list_subscriptions)


def subscribe(
    context: typer.Context,
    recipient: Annotated[str, typer.Argument(help=_("A mail address; for --channel console any name."))],
    right: Annotated[
        list[str] | None, typer.Option(help=_("Only findings about this right (may be repeated); default: all."))
    ] = None,
    min_risk: Annotated[float, typer.Option(min=0.0, max=1.0, help=_("Only from this risk up."))] = 0.5,
    language: Annotated[str, typer.Option(help=_("Language of the messages: en or zh."))] = "en",
    digest: Annotated[bool, typer.Option("--digest/--immediate", help=_("One message a day, or as soon as found."))] = False,
    channel: Annotated[str, typer.Option(help=_("mail or console."))] = "mail",
) -> None:
    """Subscribe."""
    if channel not in CHANNELS:
        raise BadInput(f"--channel {channel}: {_('no such channel')}; {', '.join(sorted(CHANNELS))}")
    rights = tuple(right or ())
    made = subscription_of(recipient, channel=channel, rights=rights, min_risk=min_risk, language=language, digest=digest)
    with record_of(context) as (_settings, store):
        store.rights(rights)  # raises NotFound for a right that is not there
        store.keep_subscription(made)
    tell(_("Subscription {id}: {recipient}.").format(id=made.id, recipient=made.recipient))


def end(
    context: typer.Context, subscription: Annotated[str, typer.Argument(metavar="ID", help=_("Id of a subscription."))]
) -> None:
    """Unsubscribe."""
    with record_of(context) as (_settings, store):
        store.keep_subscription(unsubscribe(_one(store, subscription)))
    tell(_("Subscription {id} has ended.").format(id=subscription))


def _one(store: Store, wanted: str) -> Subscription:
    found = next((each for each in store.subscriptions() if each.id == wanted), None)
    if found is None:
        raise NotFound(_("{id}: no such subscription; `markwatch subscriptions` lists them").format(id=wanted))
    return found


HEADINGS = {
    "id": "id",
    "recipient": "recipient",
    "channel": "channel",
    "rights": "rights",
    "min_risk": "from risk",
    "language": "language",
    "digest": "digest",
    "active": "active",
}


def list_subscriptions(context: typer.Context, form: Formatted = None) -> None:
    """List subscriptions."""
    with record_of(context) as (_settings, store):
        rows = [_row(each) for each in store.subscriptions()]
    write_rows(list(HEADINGS), rows, form, {key: _(heading) for key, heading in HEADINGS.items()})


def _row(subscription: Subscription) -> dict[str, object]:
    row: dict[str, object] = {key: getattr(subscription, key) for key in HEADINGS}
    return row | {"rights": "; ".join(subscription.rights) or _("all")}
