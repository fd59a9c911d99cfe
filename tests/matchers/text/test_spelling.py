"""How names stand in texts, by the origin of the case."""

import pytest

from matchers.text.disguises import in_faces, turned_round, under_a_mask
from matchers.text.folding import Folded, loosely
from matchers.text.misspelling import misspelt
from matchers.text.spelling import Name, Spelling, Standing, spelt_out

PLAIN, ALIKE, BROKEN = Spelling.AS_REGISTERED, Spelling.LOOK_ALIKE, Spelling.BROKEN_UP
TURNED, WRONG, MASKED = Spelling.REVERSED, Spelling.MISSPELT, Spelling.MASKED

SEEN_ON_MARKETPLACES = [
    ("LV", "新款 L*V 女包", BROKEN, "L*V"),
    ("法拉利", "正版马 法拉*利 车模", BROKEN, "法拉*利"),
    ("Lancome", "小样lan*come眼霜", BROKEN, "lan*come"),
    ("Burberry", "burbeery围巾", WRONG, "burbeery"),
    ("Adidas", "didas 三条杠", WRONG, "didas"),
    ("Dior", "ior 999", None, ""),
]
DEVELOPED_ON = [
    ("Shuolan", "SHUOLAN S1 耳机", PLAIN, "SHUOLAN"),
    ("Shuolan", "ＳＨＵＯＬＡＮ 耳机", PLAIN, "ＳＨＵＯＬＡＮ"),
    ("Shuolan", "Shu\u043el\u0430n B2", ALIKE, "Shu\u043el\u0430n"),
    ("Shuolan", "Shu\u200bolan B2", ALIKE, "Shu\u200bolan"),
    ("Shuolan", "Shuol@n B2", ALIKE, "Shuol@n"),
    ("Shuolan", "S h u o l a n 耳机", BROKEN, "S h u o l a n"),
    ("Shuolan", "shuo.lan 耳机", BROKEN, "shuo.lan"),
    ("Shuolan", "shuo lan 耳机", BROKEN, "shuo lan"),
    ("Shuolan", "新款 shu✨olan耳机", BROKEN, "shu✨olan"),
    ("Shuolan", "Shuolam S1", WRONG, "Shuolam"),
    ("Shuolan", "nalouhS 耳机", TURNED, "nalouhS"),
    ("Shuolan", "shuolanfan 耳机", None, ""),
    ("朔岚", "朔岚S1耳机", PLAIN, "朔岚"),
    ("朔岚", "新款朔.岚耳机", BROKEN, "朔.岚"),
    ("朔岚", "新款 朔 岚 耳机", BROKEN, "朔 岚"),
    ("朔岚", "【朔】(岚)耳机", BROKEN, "朔】(岚"),
    ("珂洛佩", "珂*洛*佩 口红", BROKEN, "珂*洛*佩"),
    ("珂洛佩", "佩洛珂 口红", TURNED, "佩洛珂"),
    ("珂洛佩", "新款珂*佩 口红", MASKED, "珂*佩"),
    ("珂洛佩", "珂洛○ 口红", MASKED, "珂洛○"),
    ("珂洛佩", "*洛佩口红", MASKED, "*洛佩"),
    ("羅技", "罗技鼠标", PLAIN, "罗技"),
    ("Michael Kors", "Damen Michael-Kors Uhr", PLAIN, "Michael-Kors"),
    ("Michael Kors", "Damen MichaelKors Uhr", PLAIN, "MichaelKors"),
    ("Michael Kors", "Damen Micheal Kors Uhr", WRONG, "Micheal Kors"),
    ("Estée Lauder", "estee lauder serum", PLAIN, "estee lauder"),
    ("H&M", "h&m 连衣裙", PLAIN, "h&m"),
    ("LV", "新款 L V 包", BROKEN, "L V"),
    ("HP", "原装HP墨盒", PLAIN, "HP"),
]
MUST_NOT_MEET = [
    ("Shuolan", "s h u o l a n g", None, ""),
    ("朔岚", "扑朔 岚图汽车", None, ""),
    ("LV", "lv420 投影仪", None, ""),
    ("LV", "silver plate", None, ""),
    ("LV", "a l v b", None, ""),
    ("Canon", "grand canyon", None, ""),
    ("Canon", "you can on monday", None, ""),
    ("Hera", "herren schuhe", None, ""),
    ("Deli", "dell laptop", None, ""),
    ("Deli", "turkish delight", None, ""),
    ("Sole", "501 jeans", None, ""),
    ("珂洛佩", "珂洛*2 口红", None, ""),
    ("珂洛佩", "珂洛 口红", None, ""),
    ("朔岚", "朔* 口红", None, ""),
    ("®™", "anything ® at all", None, ""),
]
CASES = [*SEEN_ON_MARKETPLACES, *DEVELOPED_ON, *MUST_NOT_MEET]


def stands(name: str, text: str) -> Standing | None:
    wanted, folded = Name(name), Folded(text)
    loose = loosely(folded)
    return (
        spelt_out(wanted, folded)
        or (in_faces(wanted, loose) if loose else None)
        or under_a_mask(wanted, folded)
        or turned_round(wanted, folded)
        or misspelt(wanted, folded)
    )


@pytest.mark.parametrize(("name", "text", "spelling", "found"), CASES, ids=[f"{name} in {text}" for name, text, _, _ in CASES])
def test_how_a_name_stands(name: str, text: str, spelling: Spelling | None, found: str) -> None:
    standing = stands(name, text)
    assert (standing.spelling if standing else None) is spelling
    if standing:
        assert standing.found == found == text[standing.start : standing.end]


def test_one_edit_is_surer_in_a_longer_name() -> None:
    short, long = misspelt(Name("Zorva"), Folded("zorxa")), misspelt(Name("Zorvalin"), Folded("zorxalin"))
    assert short is not None
    assert long is not None
    assert short.likeness < long.likeness


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Prosperity Holdings International", "by prosperty holdings internationl ltd"),
        ("内蒙古草原珍品乳业有限公司", "内蒙古草原珍品乳业有很公司出品"),
        ("Farmhouse Delicacies", "farmhose delicacies jam"),
    ],
)
def test_long_names_bear_an_edit_in_ten_letters(name: str, text: str) -> None:
    standing = misspelt(Name(name), Folded(text))
    assert standing is not None
    assert standing.spelling is Spelling.MISSPELT
