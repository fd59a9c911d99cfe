"""The table at the end of a run: what was done, and what was not seen."""

from collections import Counter
from collections.abc import Sequence

from rich.table import Table

from casefiles.explaining import risk_words
from casefiles.stores.base import Coverage, Filed, Run
from markwatch.commands.options import console, tell
from markwatch.tables import harmless
from markwatch.wording import _, said

FIGURES = {
    "planned": "pages and pictures known",
    "fetched": "answered by the shops",
    "read": "read: new or changed",
    "unchanged": "unchanged since last time",
    "refused": "not asked for, by rule",
    "blocked": "blocked by the shops",
    "failed": "asked for and not had",
    "not_reached": "not reached",
    "shops_failed": "shops that could not be crawled",
    "shops_fallen": "shops that gave less than is normal",
    "screened": "listings judged",
    "held_against_new": "listings held against new rights alone",
    "findings_changed": "findings new or changed",
    "sources": "sources behind the sellers",
    "ties": "ties between sellers",
    "alerts": "alerts written",
    "sent": "messages sent",
    "waiting": "messages waiting",
    "failed_for_good": "messages that will not arrive",
    "withdrawn": "messages withdrawn",
    "indexed": "documents written to the index",
    "index_refused": "documents the index refuses",
    "index_waiting": "documents that wait for the index",
    "archives_deleted": "archive files deleted, over their time",
    "archive_mib_deleted": "MiB in them",
    "archives_held": "archive files over their time, kept for findings",
    "archive_mib_held": "MiB in these",
    "texts_deleted": "texts of sellers' pages deleted",
}
"""The names of a run's figures, in the order of the work, and what a person reads."""

MOST = 20
"""Lines shown of what was not seen; ``report`` has them all."""


def show_summary(runs: Sequence[Run], filed: Sequence[Filed]) -> None:
    """Print figures, findings by risk and what was not seen to stderr."""
    table = _table(runs, filed)
    if table.row_count:
        console.print(table)
    unseen = list(dict.fromkeys(line for run in runs for line in run.unseen))
    if unseen:
        tell(_("Not seen:"))
    for line in unseen[:MOST]:
        tell(f"  {harmless(line)}")
    if len(unseen) > MOST:
        tell(_("  and {count} more; `markwatch report` lists them all").format(count=len(unseen) - MOST))


COLUMNS = ("planned", "fetched", "unchanged", "refused", "blocked", "failed", "read", "unread")


def show_coverage(rows: Sequence[Coverage]) -> None:
    """Print what a night saw of each shop, and below it for each right, to stderr."""
    if not rows:
        return
    heads = (_("planned"), _("fetched"), _("not modified"), _("refused"), _("blocked"), _("failed"), _("read"), _("unread"))
    table = Table(box=None, pad_edge=False, title=_("Coverage by shop and right"), title_justify="left")
    table.add_column(_("shop"), overflow="fold")  # on a narrow terminal too, a shop is named in full
    for head in heads:
        table.add_column(head, justify="right")
    for row in rows:
        name = f"  {row.right}" if row.right else row.site
        table.add_row(harmless(name), *(str(getattr(row, column)) for column in COLUMNS), style="dim" if row.right else None)
    console.print(table)


def _table(runs: Sequence[Run], filed: Sequence[Filed]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False)
    for run in runs:
        for name, words in FIGURES.items():
            if name in run.figures:
                table.add_row(_(words), str(run.figures[name]))
    for words, count in by_risk(filed).items():
        table.add_row(_("findings, {risk}").format(risk=words), str(count))
    return table


def by_risk(filed: Sequence[Filed]) -> dict[str, int]:
    """Counts of the findings that hold, by the words their risk is put in, riskiest first."""
    counts = Counter(said(risk_words(each.finding.risk)) for each in filed if each.finding.signals)
    order = {said(risk_words(each.finding.risk)): each.finding.risk for each in filed}
    return dict(sorted(counts.items(), key=lambda item: -order[item[0]]))
