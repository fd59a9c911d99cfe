"""Pages that stand between a crawler and the goods: captcha, login, a calendar without end, and what is not there."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from markwatch.example.rendering import page

FIRST_YEAR, LAST_YEAR = 1970, 9998


def captcha(request: Request) -> Response:
    """A slider to be moved: for goods with odd numbers it answers 200, for the others 403."""
    return page(request, "captcha.html", status=200 if request.path_params["id"] % 2 else 403)


def to_login(_: Request) -> Response:
    """Sends a visitor without an account to the login."""
    return RedirectResponse("/account/login?next=/members/", status_code=302)


def login(request: Request) -> Response:
    """The login form; nobody can log in."""
    return page(request, "login.html")


def helping(request: Request) -> Response:
    """Questions and answers for buyers."""
    return page(request, "help.html", canonical="/help/")


def calendar(request: Request) -> Response:
    """A month of market days, with links to the months before and after, for eight thousand years."""
    year, month = request.path_params.get("year", 2026), request.path_params.get("month", 11)
    if not (FIRST_YEAR <= year <= LAST_YEAR and 1 <= month <= 12):
        raise HTTPException(404)
    count = year * 12 + month - 1
    around = [(months // 12, months % 12 + 1) for months in (count - 1, count + 1)]
    return page(request, "calendar.html", year=year, month=month, around=around)


def missing(request: Request, _: Exception) -> Response:
    """The answer to an address that is none: 404, in the shop's own dress."""
    return page(request, "off-shelf.html", status=404)
