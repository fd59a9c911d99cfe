"""``findings``: leads listed, searched and counted, whoever answers."""

from collections.abc import Iterable, Iterator
from typing import Annotated

import typer

from casefiles.errors import BadInput
from casefiles.levels import HARMS_IN_A_WORD, Level, step_of
from casefiles.parts import Harm
from casefiles.searching import FACETS, MAX_PAGE, RADIUS, SETTLED, Query, Search
from casefiles.stores.base import Filed, Store
from markwatch.commands.options import Formatted, record_of, tell
from markwatch.searching import day_of, every_page, filed_on, near_picture, opened_search
from markwatch.tables import Format, harmless, write_rows
from markwatch.wording import _, said


def add_to(app: typer.Typer) -> None:
    """Put the command of this module under ``app``."""
    app.command(
        "findings", help=_("List findings, the most urgent first: by level of risk, then goods for the body, then the risk.")
    )(list_findings)


def status_of(filed: Filed) -> str:
    """``settled`` when it no longer holds, the newest verdict, or ``open``."""
    return SETTLED if not filed.finding.signals else filed.status.value if filed.status else "open"


Several = list[str] | None
Text = Annotated[str, typer.Option(help=_("Only where all these words stand in the listing's title or description."))]
Status = Annotated[Several, typer.Option(help=_("Only these: open, settled, confirmed, dismissed, authorised, referred."))]
MinRisk = Annotated[float, typer.Option(min=0.0, max=1.0, help=_("Only from this risk up."))]
Levels = Annotated[list[Level] | None, typer.Option(help=_("Only of this level of risk."))]
Harms = Annotated[list[Harm] | None, typer.Option(help=_("Only of goods that would harm so."))]
Rights = Annotated[Several, typer.Option(help=_("Only those about this right."))]
Shops = Annotated[Several, typer.Option(help=_("Only on this marketplace."))]
Sellers = Annotated[Several, typer.Option(help=_("Only of this seller account, by its key."))]
Since = Annotated[str | None, typer.Option(metavar="DATE", help=_("Only those first found on this day or later."))]
Pictures = Annotated[
    Several, typer.Option(metavar="PICTURE", help=_("Only where a picture like this one is shown: a file, or a fingerprint."))
]
Radius = Annotated[int, typer.Option(min=0, help=_("Bits by which its fingerprint may differ."))]
Limit = Annotated[int | None, typer.Option(min=1, max=MAX_PAGE, help=_("A page of so many; all when not given."))]
Cursor = Annotated[str | None, typer.Option(help=_("Go on behind the page that said this."))]
Count = Annotated[bool, typer.Option("--count", help=_("Say how many there are by level, harm, status, right, shop and seller."))]


def list_findings(
    context: typer.Context,
    text: Text = "",
    status: Status = None,
    min_risk: MinRisk = 0.0,
    level: Levels = None,
    harm: Harms = None,
    right: Rights = None,
    shop: Shops = None,
    seller: Sellers = None,
    since: Since = None,
    near: Pictures = None,
    radius: Radius = RADIUS,
    limit: Limit = None,
    cursor: Cursor = None,
    count: Count = False,
    form: Formatted = None,
) -> None:
    """List findings."""
    with record_of(context) as (settings, store), opened_search(settings, store) as (search, why_not):
        query = Query(
            text=text,
            statuses=tuple(status or ()),
            levels=tuple(level or ()),
            harms=tuple(harm or ()),
            rights=tuple(right or ()),
            marketplaces=tuple(shop or ()),
            sellers=tuple(seller or ()),
            min_risk=min_risk,
            since=day_of(since, settings.zone) if since else None,
            near=tuple(each for shown in near or () for each in near_picture(shown, radius)),
        )
        if why_not:
            tell(harmless(said(why_not)))
        store.rights(query.rights)  # raises NotFound: a right that is misspelt has no findings either
        if count:
            _write_counts(search, query, form)
            return
        filed = _page(search, store, query, limit, cursor) if limit or cursor else _all(search, store, query)
        write_rows(list(HEADINGS), map(_row, filed), form, {key: _(heading) for key, heading in HEADINGS.items()}, BRIEF)


def _page(search: Search, store: Store, query: Query, limit: int | None, cursor: str | None) -> Iterable[Filed]:
    if limit is None:
        raise BadInput(_("--cursor goes on behind a page; say how long pages are with --limit"))
    page = search.findings(query, limit, cursor)
    if page.cursor:
        tell(
            _("{shown} of {total}; the next: --cursor {cursor}").format(shown=len(page.ids), total=page.total, cursor=page.cursor)
        )
    return filed_on(store, page)


def _all(search: Search, store: Store, query: Query) -> Iterator[Filed]:
    for page in every_page(search, query):
        yield from filed_on(store, page)


def _write_counts(search: Search, query: Query, form: Format | None) -> None:
    counted = search.facets(query, FACETS)
    rows = [{"by": name, "value": value, "findings": found} for name in counted for value, found in counted[name].items()]
    write_rows(("by", "value", "findings"), rows, form, {"by": _("by"), "value": _("value"), "findings": _("findings")})


BRIEF = ("id", "risk", "level", "harm", "status", "right", "title", "seller", "reason")
HEADINGS = {
    "id": "id",
    "risk": "risk",
    "level": "level",
    "harm": "harm",
    "status": "status",
    "right": "right",
    "title": "title",
    "seller": "seller",
    "price": "price",
    "currency": "currency",
    "url": "url",
    "reason": "strongest reason",
    "first_at": "first seen",
}


def _row(filed: Filed) -> dict[str, object]:
    finding, listing = filed.finding, filed.listing
    return {
        "id": finding.id,
        "risk": round(finding.risk, 2),
        "level": said(step_of(finding.risk).words),
        "harm": said(HARMS_IN_A_WORD[finding.harm]),
        "status": status_of(filed),
        "right": finding.right_id,
        "title": listing.title,
        "seller": listing.seller.name if listing.seller else None,
        "price": listing.price,
        "currency": listing.currency,
        "url": listing.url,
        "reason": said(finding.signals[0].sentence) if finding.signals else None,
        "first_at": filed.first_at.isoformat(timespec="minutes"),
    }
