"""The report: what was done and found in a stretch of time, and what was not seen, as one HTML file that needs nothing else."""

from datetime import datetime, tzinfo

from casefiles.stores.base import Store
from markwatch.report.cards import Background
from markwatch.report.gathering import MOST, Material, gather
from markwatch.report.page import render, render_finding

__all__ = ["MOST", "Background", "Material", "gather", "render", "render_finding", "report"]


def report(store: Store, since: datetime, until: datetime, zone: tzinfo, language: str) -> str:
    """The report on a record, as HTML.

    Args:
        store: only read.
        since: beginning of the stretch, UTC.
        until: its end, UTC, itself left out.
        zone: in which times are shown.
        language: ``zh`` (and its regions) or ``en``.

    Raises:
        StoreUnavailable: the record cannot be read.
    """
    return render(gather(store, since, until, zone), language)
