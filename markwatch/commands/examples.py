"""``demo`` and ``example-shop``: the bundled example, which no other command waits to be loaded."""

from pathlib import Path
from typing import Annotated

import typer

from markwatch.commands.jobs import opened
from markwatch.commands.options import tell
from markwatch.summary import show_summary
from markwatch.wording import _

FOLDER = Path("demo")

PORT = 8642
"""Where the example shop is served when no port is named."""


def add_to(app: typer.Typer) -> None:
    """Put the commands of this module under ``app``."""
    app.command(help=_("Run the whole path on the bundled example, from nothing, and say where to look."))(demo)
    app.command("example-shop", help=_("Serve the bundled example marketplace on loopback."))(example_shop)


def demo(
    folder: Annotated[Path, typer.Option(help=_("Folder to work in; one that an earlier demo made is made anew."))] = Path(
        "demo"
    ),
    port: Annotated[int, typer.Option(min=1, max=65535, help=_("Port of the example shop on loopback."))] = PORT,
) -> None:
    """Run the demo."""
    from markwatch.demo import run_demo

    shown = run_demo(folder.absolute(), port, opened)
    show_summary(shown.runs, shown.filed)
    for words, files in ((_("Reports"), shown.reports), (_("Mails as they arrived"), shown.mails)):
        tell(words + ":")
        for file in files:
            tell(f"  {file}")
    tell(_("Go on with:"))
    config = f"--config {shown.settings}"
    first = shown.filed[0].finding.id if shown.filed else "FINDING"
    for command in (f"findings {config}", f"explain {first} {config}", f"sources {config}", f"alert --dry-run {config}"):
        tell(f"  markwatch {command}")
    tell(f"  markwatch example-shop --port {port}")


def example_shop(
    port: Annotated[int, typer.Option(min=0, max=65535, help=_("Port on loopback; 0: any that is free."))] = PORT,
) -> None:
    """Serve the example shop."""
    from markwatch.example.serving import serve

    serve(port, tell=lambda url: tell(_("The example shop is at {url}; Ctrl-C ends it.").format(url=f"{url}/")))
