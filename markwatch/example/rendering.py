"""Templates to pages: what every page of the shop has in common."""

from datetime import datetime
from functools import cache
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import Response

from casefiles.model import content_id
from markwatch.example.answering import answer
from markwatch.example.stock import Stock, in_stock, money, path_in, path_of, picture_path
from markwatch.example.tables import CATEGORIES


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("markwatch.example"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        categories=CATEGORIES, in_stock=in_stock, money=money, path_in=path_in, path_of=path_of, picture_path=picture_path
    )
    return environment


def stock_of(request: Request) -> Stock:
    """What the shop has tonight."""
    stock: Stock = request.app.state.stock
    return stock


def base_of(request: Request) -> str:
    """The shop's own address as the visitor wrote it, without a slash at the end."""
    return str(request.base_url).rstrip("/")


def page(
    request: Request,
    template: str,
    *,
    canonical: str | None = None,
    modified: datetime | None = None,
    status: int = 200,
    charset: str = "utf-8",
    **context: Any,
) -> Response:
    """The page that a template makes of ``context``.

    Args:
        request: what was asked for.
        template: name in ``templates/``.
        canonical: path of the page's one proper address, if it says so.
        modified: when the page last changed, if it says so.
        status: HTTP status.
        charset: encoding that the page is sent in; what it lacks becomes a character reference.
        **context: what the template shows; ``english`` chooses the language of what surrounds it.
    """
    shown = {"english": False, "canonical": canonical, "base": base_of(request), "session": "", "charset": charset, **context}
    html = _environment().get_template(template).render(shown)
    body = html.encode(charset, "xmlcharrefreplace")
    return answer(request, body, f"text/html; charset={charset}", modified=modified, status=status)


def new_session(request: Request) -> str:
    """A session id for links, another at every visit, as shops write them for visitors who keep no cookies."""
    request.app.state.visits += 1
    return f";jsessionid={content_id('visit', str(request.app.state.visits)).upper()}"
