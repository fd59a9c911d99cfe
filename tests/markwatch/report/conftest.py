"""Material for reports, some of it written by someone who means harm."""

from datetime import UTC, datetime, timedelta
from decimal import Decimal
from io import BytesIO

import pytest
from PIL import Image

from casefiles.model import Alert, Decision, Finding, Listing, Picture, Right, Signal, Source
from casefiles.parts import (
    Bilingual,
    Delivery,
    DismissalReason,
    Identifier,
    IdentifierKind,
    News,
    PageKind,
    Place,
    RightKind,
    Seller,
    Tie,
    Verdict,
)
from casefiles.stores.base import Filed, Outcome, Run
from markwatch.report import Material

NOW = datetime(2026, 11, 20, 3, 0, tzinfo=UTC)
HOST = "shop.example"


def jpeg(colour: str) -> bytes:
    file = BytesIO()
    Image.new("RGB", (40, 30), colour).save(file, "JPEG")
    return file.getvalue()


def signal(listing: str, *, supports: bool = True, found: str = "朔岚", place: Place | None = None) -> Signal:
    return Signal(
        right_id="TM-1",
        listing_url=listing,
        matcher="text.names",
        version=1,
        supports=supports,
        strength=0.9,
        sentence=Bilingual(en="The title names the mark.", zh="标题使用了该商标。")
        if supports
        else Bilingual(en="It says what it fits.", zh="只是说明适配对象。"),
        found=found,
        expected="朔岚",
        place=place or Place(field="title", start=0, end=2),
    )


def filed(
    number: int, risk: float, *, title: str = "朔岚 S1 耳机", status: Verdict | None = None, opposed: bool = False
) -> Filed:
    url = f"http://{HOST}/item/{number}.html"
    listing = Listing(
        url=url,
        title=title,
        price=Decimal("59.00"),
        list_price=Decimal("899.00"),
        currency="CNY",
        pictures=(Picture(url=f"{url}.jpg", digest="d", thumbnail=jpeg("red")),),
        seller=Seller(name="折扣店", id="s5", url=f"http://{HOST}/shop/s5/"),
        marketplace=HOST,
        ship_from="广东深圳",
        stated_origin="山东",
    )
    signals = (signal(url), *((signal(url, supports=False),) if opposed else ()))
    return Filed(
        finding=Finding(right_id="TM-1", listing_url=url, risk=risk, signals=signals),
        listing=listing,
        status=status,
        first_at=NOW,
        changed_at=NOW,
    )


def identifier(page: str) -> Identifier:
    return Identifier(kind=IdentifierKind.WECHAT, value="spsm_0105", seen_at=page, quote="加微信 spsm_0105 咨询")


def material() -> Material:
    findings = [
        filed(1, 0.93),
        filed(2, 0.61, opposed=True, status=Verdict.DISMISSED),
        filed(3, 0.02, opposed=True),
        Filed(finding=Finding(right_id="TM-1", listing_url="u", risk=0.0, signals=()), listing=Listing(url="u", title="gone"),
              status=None, first_at=NOW, changed_at=NOW),
    ]  # fmt: skip
    tie = Tie(
        id="t",
        one=identifier(f"http://{HOST}/shop/s5/"),
        other=identifier(f"http://{HOST}/shop/s6/"),
        one_seller=f"{HOST}|s5",
        other_seller=f"{HOST}|s6",
        strength=0.9,
    )
    return Material(
        since=NOW - timedelta(days=1),
        until=NOW + timedelta(days=1),
        runs=[
            Run(
                id="r",
                job="crawl",
                began_at=NOW,
                ended_at=NOW + timedelta(seconds=31),
                figures={"planned": 12, "read": 8, "failed": 0},
                unseen=("one line",),
            ),
            Run(id="q", job="screen", began_at=NOW, figures={"screened": 8}),
        ],
        findings=findings,
        earlier=4,
        rights=[
            Right(
                id="TM-1",
                kind=RightKind.TRADEMARK,
                name="朔岚",
                number="99000101",
                owner="权利人公司",
                pictures=(Picture(file="p.png", digest="e", thumbnail=jpeg("blue")),),
            ),
        ],
        sources=[
            Source(
                id="s", name="深圳某商行", sellers=(f"{HOST}|s5", f"{HOST}|s6"), identifiers=(tie.one, tie.other), ties=(tie,)
            ),
            Source(id="o", name="unrelated", sellers=(f"{HOST}|s9",), identifiers=()),
        ],
        decisions={
            findings[1].finding.id: Decision(
                id="d",
                subject=findings[1].finding.id,
                verdict=Verdict.DISMISSED,
                reason=DismissalReason.NOMINATIVE_USE,
                note="电话核实",
                who="officer-7",
                at=NOW,
            )
        },
        alerts=[
            Alert(
                id="a",
                subscription_id="b",
                recipient="brand@owner.example",
                channel="mail",
                news=News.FIRST_SEEN,
                findings=(findings[0].finding.id,),
                created_at=NOW,
                due_at=NOW,
                state=Delivery.SENT,
                result="250 kept",
                sent_at=NOW,
            )
        ],
        coverage={
            HOST: {
                (PageKind.PRODUCT, Outcome.READ, None): 8,
                (PageKind.PRODUCT, Outcome.BLOCKED, "captcha"): 2,
                (PageKind.LIST, Outcome.REFUSED, "robots"): 1,
                (PageKind.OTHER, None, None): 1,
            }
        },
    )


@pytest.fixture
def some() -> Material:
    return material()
