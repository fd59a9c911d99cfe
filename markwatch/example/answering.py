"""How the shop answers: entity tags, dates of change, 304 for what has not changed, and session ids in addresses."""

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

SESSION_ID = re.compile(r";jsessionid=[0-9A-F]+")


def answer(
    request: Request,
    body: bytes,
    media_type: str,
    *,
    modified: datetime | None = None,
    status: int = 200,
) -> Response:
    """The body with its entity tag and date, or 304 without a body when the asker has it already (RFC 9110, section 13)."""
    headers = {"etag": f'"{hashlib.sha256(body).hexdigest()[:20]}"', "cache-control": "no-cache"}
    if modified is not None:
        headers["last-modified"] = format_datetime(modified, usegmt=True)
    if status == 200 and _has_it(request.headers, headers["etag"], modified):
        return Response(status_code=304, headers=headers)
    return Response(body, status_code=status, media_type=media_type, headers=headers)


def _has_it(asked: Mapping[str, str], etag: str, modified: datetime | None) -> bool:
    """If-None-Match decides when it is there, else If-Modified-Since; a date that is none is passed over, as the RFC says."""
    if "if-none-match" in asked:
        return etag in (tag.strip().removeprefix("W/") for tag in asked["if-none-match"].split(","))
    since = asked.get("if-modified-since")
    if modified is None or since is None:
        return False
    try:
        return modified <= parsedate_to_datetime(since).astimezone(UTC)
    except ValueError:
        return False


class SessionIds:
    """Takes ``;jsessionid=…`` out of the path before it is looked up, as Java shops do."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve as the shop would without the session id."""
        if scope["type"] == "http":
            scope = {**scope, "path": SESSION_ID.sub("", scope["path"])}
        await self._app(scope, receive, send)
