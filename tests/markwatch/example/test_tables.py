"""The tables agree with each other and with the standards their numbers follow."""

import csv
import re
from importlib.resources import files
from itertools import combinations
from pathlib import Path

import imagehash
import numpy as np
import pytest
from PIL import Image

from casefiles.parts import RightKind
from casefiles.pictures.hashing import hashes, small
from casefiles.registry import read_rights
from markwatch.example import tables
from markwatch.example.drawing import scene
from markwatch.example.photographs import jpeg
from markwatch.example.rights import PICTURES, copy_rights, expected, one_source
from markwatch.example.stock import gtin
from markwatch.example.tables import Shelf, Truth

CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
NIGHTS = (1, 2)


def credit_code_is_valid(code: str) -> bool:
    """Both check digits of a unified social credit code: GB 32100-2015 and, for its places 9-17, GB 11714-1997."""
    weights = (3, 7, 9, 10, 5, 8, 4, 2)
    values = [int(letter) if letter.isdigit() else ord(letter) - 55 for letter in code[8:16]]
    inner = (11 - sum(value * weight for value, weight in zip(values, weights, strict=True)) % 11) % 11
    total = sum(CREDIT_ALPHABET.index(letter) * pow(3, place, 31) for place, letter in enumerate(code))
    return len(code) == 18 and code[16] == ("X" if inner == 10 else str(inner)) and _sums_to_a_multiple(total, code)


def _sums_to_a_multiple(total: int, code: str) -> bool:
    last = CREDIT_ALPHABET.index(code[-1]) * pow(3, 17, 31)
    return (total - last + CREDIT_ALPHABET.index(code[-1])) % 31 == 0


def food_licence_is_valid(number: str) -> bool:
    """ISO 7064 MOD 11,10 over the fourteen digits of an SC number."""
    product = 10
    for digit in number[2:15]:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return re.fullmatch(r"SC\d{14}", number) is not None and (product + int(number[-1])) % 10 == 1


def test_check_digits_of_known_numbers() -> None:
    assert credit_code_is_valid("91110000600037341L")
    assert not credit_code_is_valid("91110000600037341M")
    assert food_licence_is_valid("SC10741018302531")
    assert not food_licence_is_valid("SC12345678901234")


def test_every_number_is_valid() -> None:
    keepers = tables.sellers().values()
    assert [keeper.id for keeper in keepers if not credit_code_is_valid(keeper.credit_code)] == []
    assert [keeper.id for keeper in keepers if keeper.food_licence and not food_licence_is_valid(keeper.food_licence)] == []
    assert sum(bool(keeper.food_licence) for keeper in keepers) >= 3
    footer = files("markwatch.example").joinpath("templates", "base.html").read_text("utf-8")
    assert [code for code in re.findall(r"\b91\d{6}\w{10}\b", footer) if not credit_code_is_valid(code)] == []
    assert re.search(r"\b91\d{6}\w{10}\b", footer)


def test_no_number_can_be_someones() -> None:
    for keeper in tables.sellers().values():
        assert keeper.credit_code[8:12] == "MAXX"
        assert re.sub(r"\D", "", keeper.phone.translate({0xFF10 + digit: str(digit) for digit in range(10)})).endswith(
            f"1740000{keeper.phone[-4:].translate({0xFF10 + digit: str(digit) for digit in range(10)})}"
        )
        assert keeper.email == "" or keeper.email.endswith(".example")


def test_article_numbers_have_their_check_digit() -> None:
    for good in tables.goods(1).values():
        digits = [int(digit) for digit in gtin(good)]
        assert len(digits) == 13
        assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


@pytest.mark.parametrize("night", NIGHTS)
def test_a_market_of_some_size(night: int) -> None:
    goods = tables.goods(night)
    assert 60 <= len(goods) <= 120
    assert len({good.seller.id for good in goods.values()}) == len(tables.sellers()) >= 8
    assert {category for good in goods.values() for category in good.categories} == set(tables.CATEGORIES)
    assert {good.markup for good in goods.values()} == set(tables.Markup)
    assert {good.shelf for good in goods.values()} == set(Shelf)


def test_the_second_night_differs() -> None:
    first, second = tables.goods(1), tables.goods(2)
    assert second.keys() - first.keys() == {"1106", "1107"}
    assert first.keys() - second.keys() == tables.withdrawn(2) == {"1007"}
    assert [key for key in first.keys() & second.keys() if first[key].price != second[key].price] == ["1005"]
    assert {key for key, good in second.items() if good.changed} == {"1005", "1106", "1107"}


def test_truth_speaks_of_what_is_there() -> None:
    rights = {right.id: right for right in read_rights(Path(str(files("markwatch.example").joinpath("rights.csv")))).rights}
    offered = {**tables.goods(1), **tables.goods(2)}
    facts = tables.facts()
    assert {fact.right_id for fact in facts} == set(rights)
    assert {fact.good_id for fact in facts} <= set(offered)
    assert len({(fact.right_id, fact.good_id) for fact in facts}) == len(facts)
    assert {fact.truth for fact in facts} == set(Truth)
    hidden = {fact.good_id for fact in facts if fact.truth is Truth.UNSEEN}
    assert hidden == {key for key in hidden if offered[key].shelf in (Shelf.FLASH, Shelf.MEMBERS)}


def test_a_copied_picture_is_a_fact() -> None:
    """Whoever shows a picture of a copyright right, treated or not, stands in the truth table for it; nobody else does."""
    rights = {"CR-CAMELS": "camels.png", "CR-S1-PHOTO": "s1.png", "CR-Y40-PHOTO": "y40.png"}
    offered = {**tables.goods(1), **tables.goods(2)}
    for right, file in rights.items():
        shown = {key for key, good in offered.items() if any(p.partition("|")[0] == PICTURES[file] for p in good.pictures)}
        assert shown == {fact.good_id for fact in tables.facts() if fact.right_id == right}


def test_rights_of_every_kind(tmp_path: Path) -> None:
    read = read_rights(copy_rights(tmp_path / "demo"))
    assert read.bad == ()
    assert {right.kind for right in read.rights} == set(RightKind)
    assert 6 <= len(read.rights) <= 10
    pictured = {right.id for right in read.rights if right.pictures}
    assert pictured == {"CR-CAMELS", "CR-S1-PHOTO", "CR-Y40-PHOTO"}
    assert [right.id for right in read.rights if any(picture.unusable or picture.flat for picture in right.pictures)] == []


def test_reference_pictures_are_what_is_drawn() -> None:
    read = read_rights(Path(str(files("markwatch.example").joinpath("rights.csv"))))
    drawn = {file: hashes(small(np.asarray(scene(name).convert("L"))))[0] for file, name in PICTURES.items()}
    for picture in (picture for right in read.rights for picture in right.pictures):
        assert picture.file is not None
        nearest = min((int(each, 16) ^ int(drawn[Path(picture.file).name], 16)).bit_count() for each in picture.hashes)
        assert nearest <= 24


def test_expected_is_by_address() -> None:
    facts = expected("http://127.0.0.1:1")
    assert facts["TM-SHUOLAN", "http://127.0.0.1:1/item/1005.html"] is Truth.INFRINGES
    assert facts["TM-SHUOLAN", "http://127.0.0.1:1/en/item/1096.html"] is Truth.LAWFUL
    assert facts["TM-SHUOLAN", "http://127.0.0.1:1/flash/1103.html"] is Truth.UNSEEN
    assert ("TM-SHUOLAN", "http://127.0.0.1:1/item/1106.html") not in facts
    assert ("TM-SHUOLAN", "http://127.0.0.1:1/item/1106.html") in expected("http://127.0.0.1:1", night=2)


def test_three_sources_hide_behind_two_shops_each() -> None:
    keepers = tables.sellers()
    assert sorted(map(sorted, one_source())) == [["s05", "s06"], ["s07", "s08"], ["s16", "s18"]]
    for one, other in (sorted(group) for group in one_source()):
        shared = ("wechat", "credit_code")
        assert any(getattr(keepers[one], field) == getattr(keepers[other], field) for field in shared)


@pytest.mark.slow
def test_different_pictures_look_different() -> None:
    """Perceptual hashes of drawings that are not copies of each other are far apart, those of protected ones in every turn."""
    names = sorted({picture.partition("|")[0] for good in tables.goods(2).values() for picture in good.pictures})
    hashes = {name: imagehash.phash(scene(name)) for name in names}
    near = {(one, other): hashes[one] - hashes[other] for one, other in combinations(names, 2)}
    assert {pair: distance for pair, distance in near.items() if distance <= 12} == {}
    for protected in PICTURES.values():
        for turn in Image.Transpose:
            turned = imagehash.phash(scene(protected).transpose(turn))
            assert [name for name in names if name != protected and turned - hashes[name] <= 10] == []


def test_drawing_twice_gives_the_same_bytes() -> None:
    jpeg.cache_clear()
    first = jpeg("bottle:x:BRAND|border", 320)
    jpeg.cache_clear()
    assert jpeg("bottle:x:BRAND|border", 320) == first


def test_csv_tables_have_full_rows() -> None:
    for name in ("goods.csv", "sellers.csv", "truth.csv", "rights.csv"):
        rows = list(csv.reader(files("markwatch.example").joinpath(name).read_text("utf-8").splitlines()))
        assert {len(row) for row in rows} == {len(rows[0])}, name
