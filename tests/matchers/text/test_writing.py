"""How sure a disguise is to mean the mark, given the goods it stands on."""

from datetime import date

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.screening import Screening
from matchers.text.aliases import is_motif
from matchers.text.names import NAMES
from matchers.text.offered import kinship
from matchers.text.writing import SLIP_ELSEWHERE, SLIP_ON_OWN_GOODS, meant

MARK = Right(id="m", kind=RightKind.TRADEMARK, name="珂洛佩", nice_classes=(3,), goods=("口红",))


def listing(title: str) -> Listing:
    return Listing(url="https://shop.example/1", title=title)


OWN, OTHER = kinship(MARK, listing("珂洛佩口红")), kinship(MARK, listing("瑜伽垫"))


def test_a_word_that_sounds_like_the_name_says_little_on_goods_of_another_class() -> None:
    assert meant(0.8, OTHER) == SLIP_ELSEWHERE
    assert meant(0.8, OWN) == 0.8
    assert meant(0.8, None) == 0.8


def test_a_slip_on_the_marks_own_goods_is_mostly_the_mark() -> None:
    assert meant(0.5, OWN) == SLIP_ON_OWN_GOODS


def test_a_motif_on_goods_that_bear_it_points_to_no_brand() -> None:
    jeweller = Right(id="v", kind=RightKind.TRADEMARK, name="Van Cleef & Arpels", nice_classes=(14,), goods=("项链",))
    assert is_motif("四叶草")
    clover, copy = (NAMES.compare(jeweller, listing(title)) for title in ("四叶草项链 银", "四叶草项链 高仿 复刻"))
    assert clover is not None
    assert not clover.supports
    assert copy is not None
    assert copy.supports


def test_what_an_owner_says_the_device_shows_counts_with_a_second_sign_only() -> None:
    own = Right(id="o", kind=RightKind.TRADEMARK, name="珂洛佩", variants=("~小佩", "~~飞马"), nice_classes=(3,), goods=("口红",))
    said = {
        title: (signal := NAMES.compare(own, listing(title))) is not None and signal.supports
        for title in ("飞马 口红", "飞马 口红 高仿", "小佩 口红", "小佩 瑜伽垫", "珂洛佩 口红")
    }
    assert said == {"飞马 口红": False, "飞马 口红 高仿": True, "小佩 口红": True, "小佩 瑜伽垫": False, "珂洛佩 口红": True}
    assert own.names == ("珂洛佩",)


def test_a_nickname_as_people_write_it_is_no_disguise() -> None:
    brand = Right(id="a", kind=RightKind.TRADEMARK, name="Adidas", nice_classes=(25,))
    said = {
        title: {
            signal.matcher
            for finding in Screening([brand], day=date(2026, 1, 1)).findings(listing(title))
            for signal in finding.signals
        }
        for title in ("三叶草纯色卫衣", "三*叶*草纯色卫衣")
    }
    assert "text.disguise" not in said["三叶草纯色卫衣"]
    assert "text.disguise" in said["三*叶*草纯色卫衣"]
