"""Stated origins against the region of an indication."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from casefiles.lettering import lettering
from casefiles.model import Listing, Picture, Right
from casefiles.parts import RightKind, Word
from matchers.context import Context
from matchers.indications.origin import origin

CASES: list[tuple[dict[str, Any], bool | None, str]] = [
    ({"stated_origin": "新疆吐鲁番"}, True, "stated_origin"),
    ({"stated_origin": "内蒙古乌海"}, False, "stated_origin"),
    ({"attributes": {"产地": "河北怀来"}}, True, "attributes.产地"),
    ({"title": "乌海葡萄 产地新疆吐鲁番"}, True, "title"),
    ({"title": "乌海葡萄 产地直发"}, None, ""),
    ({"description": "原料产自河北怀来，工厂分装"}, True, "description"),
    ({"description": "Product of Chile"}, True, "description"),
    ({"ship_from": "广东深圳"}, True, "ship_from"),
    ({"ship_from": "广东深圳", "stated_origin": "乌海"}, False, "stated_origin"),
    ({"attributes": {"厂址": "新疆吐鲁番市高昌区"}}, True, "attributes.厂址"),
    ({"attributes": {"生产许可证编号": "SC10741018302531"}}, True, "attributes.生产许可证编号"),
    ({"attributes": {"生产许可证编号": "SC10741018302532"}}, None, ""),
    ({"description": "统一社会信用代码 91350100M000100Y43"}, True, "description"),
    ({"stated_origin": "内蒙古乌海", "attributes": {"许可证": "SC10741018302531"}}, True, "attributes.许可证"),
    ({"stated_origin": "内蒙古乌海", "attributes": {"代码": "91350100M000100Y43"}}, False, "stated_origin"),
    ({"stated_origin": "内蒙古"}, None, ""),
    ({}, None, ""),
]


@pytest.mark.parametrize(("fields", "supports", "place"), CASES, ids=[str(fields) for fields, _, _ in CASES])
def test_origin(
    right: Callable[..., Right],
    listing: Callable[..., Listing],
    fields: dict[str, Any],
    supports: bool | None,
    place: str,
) -> None:
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海")
    offer = listing(**({"title": "乌海葡萄"} | fields))
    signal = origin(Context(grapes, offer, date(2026, 1, 1), ()))
    assert (signal.supports if signal else None) is supports
    if signal:
        assert signal.place.field == place


def test_a_place_of_dispatch_says_less(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海")
    sent = origin(Context(grapes, listing("乌海葡萄", ship_from="广东深圳"), date(2026, 1, 1), ()))
    grown = origin(Context(grapes, listing("乌海葡萄", stated_origin="广东深圳"), date(2026, 1, 1), ()))
    assert sent is not None
    assert grown is not None
    assert sent.strength < grown.strength


@pytest.mark.parametrize(
    ("stated", "supports"),
    [("Turpan, Xinjiang", True), ("Wuhai, Inner Mongolia", False), ("Inner Mongolia", None), ("China", None)],
)
def test_latin_origins_are_held_against_the_latin_name(
    right: Callable[..., Right], listing: Callable[..., Listing], stated: str, supports: bool | None
) -> None:
    grapes = right("乌海葡萄", "Wuhai grapes", kind=RightKind.GI, region="乌海")
    signal = origin(Context(grapes, listing("Wuhai Grapes", stated_origin=stated), date(2026, 1, 1), ()))
    assert (signal.supports if signal else None) is supports


@pytest.mark.parametrize("others", [{"kind": RightKind.TRADEMARK, "region": "乌海"}, {"kind": RightKind.GI}])
def test_only_indications_with_a_region(
    right: Callable[..., Right], listing: Callable[..., Listing], others: dict[str, Any]
) -> None:
    assert origin(Context(right("乌海葡萄", **others), listing("x", stated_origin="新疆"), date(2026, 1, 1), ())) is None


def test_facts_that_contradict_each_other_are_both_told(right: Callable[..., Right], listing: Callable[..., Listing]) -> None:
    grapes = right("乌海葡萄", kind=RightKind.GI, region="内蒙古乌海", number="2013年第38号")
    offer = listing("乌海葡萄", stated_origin="内蒙古乌海", attributes={"许可证": "SC10741018302531"})
    signal = origin(Context(grapes, offer, date(2026, 1, 1), ()))
    assert signal is not None
    assert signal.strength < 0.5
    for told in ("内蒙古乌海", "属地", "地理标志产品保护办法", "正当解释"):
        assert told in signal.sentence.zh


def test_what_is_printed_on_the_label_in_a_picture_is_a_fact_of_origin() -> None:
    label = Picture(words=tuple(Word(text=text, box=(0, 0, 1, 1), confidence=0.9) for text in ("特产", "产地：福建福州")))
    listing = Listing(url="u", title="乌海葡萄", pictures=(Picture(), label))
    grapes = Right(id="G", kind=RightKind.GI, name="乌海葡萄", region="内蒙古乌海")
    said = origin(Context(grapes, listing, date(2026, 11, 22), ()))
    assert said is not None
    assert said.supports
    assert (said.place.field, said.found) == ("pictures.2", "福建福州")
    assert lettering(label)[said.place.start : said.place.end] == "福建福州"
