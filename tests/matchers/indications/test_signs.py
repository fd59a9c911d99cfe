from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.context import Context
from matchers.indications.regimes import Regime, regime
from matchers.indications.signs import producer, sign

USER = "91110000600037341L"
OTHER = "91350100M000100Y43"
DAY = date(2026, 11, 22)


def context(right: Callable[..., Right], listing: Callable[..., Listing], roll: tuple[str, ...], **fields: Any) -> Context:
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海", authorised_sellers=roll)
    return Context(grapes, listing(**({"title": "乌海葡萄"} | fields)), DAY, ())


@pytest.mark.parametrize(
    ("fields", "supports"),
    [
        ({"description": "地理标志专用标志，统一社会信用代码 " + USER}, False),
        ({"description": "地理标志专用标志，统一社会信用代码 " + OTHER}, True),
        ({"title": "乌海葡萄 专用标志授权"}, True),
        ({"description": "统一社会信用代码 " + OTHER}, None),
        ({}, None),
    ],
)
def test_sign(
    right: Callable[..., Right], listing: Callable[..., Listing], fields: dict[str, Any], supports: bool | None
) -> None:
    signal = sign(context(right, listing, (USER,), **fields))
    assert (signal.supports if signal else None) is supports


def test_words_without_a_code_say_less(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    bare = sign(context(right, listing, (USER,), title="乌海葡萄 专用标志"))
    other = sign(context(right, listing, (USER,), title="乌海葡萄 专用标志", description=OTHER))
    assert bare is not None
    assert other is not None
    assert bare.strength < other.strength


@pytest.mark.parametrize("roll", [(), ("乌海葡萄协会",)])
def test_without_a_roll_of_codes_nothing_is_said(
    right: Callable[..., Right], listing: Callable[..., Listing], roll: tuple[str, ...]
) -> None:
    shown = context(right, listing, roll, title="乌海葡萄 专用标志", description=OTHER)
    assert sign(shown) is None
    assert producer(shown) is None


@pytest.mark.parametrize(("code", "supports"), [(USER, False), (OTHER, True), ("91110000600037341K", None)])
def test_producer(right: Callable[..., Right], listing: Callable[..., Listing], code: str, supports: bool | None) -> None:
    signal = producer(context(right, listing, (USER,), attributes={"生产商代码": code}))
    assert (signal.supports if signal else None) is supports


@pytest.mark.parametrize(
    ("number", "kind"),
    [("第4409718号", Regime.MARK), ("4409718", Regime.MARK), ("2013年第38号", Regime.PRODUCT), (None, Regime.PRODUCT)],
)
def test_regime(right: Callable[..., Right], number: str | None, kind: Regime) -> None:
    assert regime(right("乌海葡萄", kind=RightKind.GI, number=number)) is kind
