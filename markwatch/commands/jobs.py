"""``crawl``, ``screen``, ``trace``, ``alert``, ``nightly``: the jobs, with a progress bar while they run and a summary after."""

from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from typing import Annotated

import typer

from casefiles.clock import now
from casefiles.errors import BadInput
from casefiles.records import to_json
from casefiles.stores import open_store
from casefiles.stores.base import Run
from crawlers.crawling import CrawlProgress
from crawlers.orders import Render
from crawlers.rendering.chromium import lacking
from crawlers.sites import site_of, start_page
from markwatch import nights
from markwatch.commands.options import Formatted, lines_of, progress_bar, settings_of, tell
from markwatch.config import Settings
from markwatch.jobs import Office, news, nightly, run_alert, run_crawl, run_screen, run_trace
from markwatch.lines import write_lines
from markwatch.monitoring import write_record
from markwatch.summary import show_coverage, show_summary
from markwatch.tables import Format, write_rows
from markwatch.wiring import writing
from markwatch.wording import _


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command("crawl", help=_("Find: read shops from their start pages; unfinished and earlier crawls go on where they were."))(
        crawl
    )
    app.command("screen", help=_("Judge: hold listings that are new or changed against the rights."))(screen)
    app.command("trace", help=_("Trace: say which sellers are one, and by what."))(trace)
    app.command("alert", help=_("Warn: tell subscribers what is news to them, once."))(alert)
    app.command("nightly", help=_("All four jobs in their order, over the shops of [crawl] sites; for cron or a timer."))(night)


@contextmanager
def opened(settings: Settings) -> Iterator[Office]:
    """The record of ``settings``, with progress bars on stderr."""
    store = open_store(settings.record)
    try:
        with progress_bar() as bar:
            show = lines_of(bar)

            def crawling(at: CrawlProgress) -> None:
                text = _("{site}: {pages} pages, {listings} listings, {pictures} pictures")
                show(at.site, at.pages, text.format(site=at.site, pages=at.pages, listings=at.listings, pictures=at.pictures))

            def step(job: str, done: int) -> None:
                show(job, done, job)

            yield Office(store=store, settings=settings, clock=now, step=step, crawling=crawling)
    finally:
        store.close()


def office_of(context: typer.Context) -> AbstractContextManager[Office]:
    """The record of the settings that hold for this command."""
    return opened(settings_of(context))


def _rendering(settings: Settings, render: Render | None) -> Settings:
    """``settings`` with what the command line says of the browser; says when there is none for pages that need it."""
    table = settings.crawl if render is None else settings.crawl.model_copy(update={"render": render})
    if table.render is Render.AUTO and lacking(table.browser):
        tell(_("no browser: pages that are empty without JavaScript are not seen; `markwatch doctor` says how to get one"))
    return settings.model_copy(update={"crawl": table})


Sites = Annotated[
    list[str] | None, typer.Argument(metavar="[SITE|URL]...", help=_("Start pages; default: [crawl] sites of the settings."))
]
Baseline = Annotated[bool, typer.Option("--baseline", help=_("What is found now counts as known: nobody is told of it."))]


def crawl(
    context: typer.Context,
    starts: Sites = None,
    max_listings: Annotated[int | None, typer.Option(min=1, help=_("Stop a shop after so many listings."))] = None,
    out: Annotated[Path | None, typer.Option(help=_("Write the listings of these shops to a file, one a line."))] = None,
    render: Annotated[
        Render | None, typer.Option(help=_("Look at pages in a browser: auto, when they are empty without JavaScript."))
    ] = None,
) -> None:
    """Crawl shops."""
    with opened(_rendering(settings_of(context), render)) as office:
        chosen = [start_page(start) for start in starts] if starts else list(office.settings.crawl.sites)
        if not chosen:
            raise BadInput(_("no shop to crawl: name a start page, or set [crawl] sites in markwatch.toml"))
        sites = {site_of(start) for start in chosen}
        run = run_crawl(office, chosen, max_listings)
        seen = office.store.coverage(since=run.began_at)
        if out:
            write_lines((to_json(listing) for listing in office.store.listings() if site_of(listing.url) in sites), out)
    show_summary([run], [])
    show_coverage(seen)
    end_of([run])


def screen(context: typer.Context, right: Annotated[str | None, typer.Option(help=_("Only against this right."))] = None) -> None:
    """Screen listings."""
    with office_of(context) as office:
        run = run_screen(office, right)
        filed = office.store.findings()
    show_summary([run], filed)


def trace(context: typer.Context) -> None:
    """Trace sellers."""
    with office_of(context) as office:
        run = run_trace(office)
    show_summary([run], [])


def alert(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help=_("Say who would be told of what; write and send nothing."))] = False,
    baseline: Baseline = False,
    form: Formatted = None,
) -> None:
    """Warn subscribers."""
    with office_of(context) as office:
        if dry_run:
            _would_tell(office, form)
            return
        run = run_alert(office, baseline=baseline)
    show_summary([run], [])
    end_of([run])


def _would_tell(office: Office, form: Format | None) -> None:
    compose = writing(office.store, office.settings)
    rows = [
        {"recipient": each.recipient, "news": each.news.value, "findings": len(each.findings), "subject": compose(each).subject}
        for each in news(office, office.store.untold())
    ]
    headings = {"recipient": _("recipient"), "news": _("news"), "findings": _("findings"), "subject": _("subject")}
    write_rows(list(headings), rows, form, headings)


def night(
    context: typer.Context,
    baseline: Baseline = False,
    record_file: Annotated[
        Path | None, typer.Option("--record-file", help=_("Write what was done as one JSON object, for monitoring."))
    ] = None,
) -> None:
    """Run all jobs."""
    with office_of(context) as office:
        if not (office.settings.crawl.sites or office.settings.plans):
            tell(_("[crawl] sites is empty: no shop is crawled, only what the record holds is judged"))
        runs = nightly(office, baseline=baseline)
        filed = office.store.findings()
        tonight = nights.lately(office.store, runs[0].began_at)[-1]
        seen = office.store.coverage(since=tonight.began_at)
    if record_file:
        write_record(record_file, tonight, runs, seen, failed=failed_runs(runs))
    show_summary(runs, filed)
    show_coverage(seen)
    end_of(runs)


def failed_runs(runs: Iterable[Run]) -> bool:
    """Whether a whole shop could not be crawled or a message will never arrive."""
    return any(run.figures.get(name) for run in runs for name in ("shops_failed", "failed_for_good"))


def end_of(runs: Iterable[Run]) -> None:
    """End with exit code 1 when a whole shop could not be crawled or a message will never arrive."""
    if failed_runs(runs):
        raise typer.Exit(1)
