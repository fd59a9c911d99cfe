"""The table at the end of a run: what was done, and what was not seen."""

from collections import Counter
from collections.abc import Sequence

from rich.table import Table

from casefiles.explaining import risk_words
from casefiles.stores.base import Filed, Run
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
    "screened": "listings judged",
    "findings_changed": "findings new or changed",
    "sources": "sources behind the sellers",
    "ties": "ties between sellers",
    "alerts": "alerts written",
    "sent": "messages sent",
    "waiting": "messages waiting",
    "failed_for_good": "messages that will not arrive",
    "withdrawn": "messages withdrawn",
}
"""The names of a run's figures, in the order of the work, and what a person reads."""

MOST = 20
"""Lines shown of what was not seen; ``report`` has them all."""


def show_summary(runs: Sequence[Run], filed: Sequence[Filed]) -> None:
    """Print figures, findings by risk and what was not seen to stderr."""
    table = _table(runs, filed)
    if table.row_count:
        console.print(table)
    unseen = [line for run in runs for line in run.unseen]
    if unseen:
        tell(_("Not seen:"))
    for line in unseen[:MOST]:
        tell(f"  {harmless(line)}")
    if len(unseen) > MOST:
        tell(_("  and {count} more; `markwatch report` lists them all").format(count=len(unseen) - MOST))


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
