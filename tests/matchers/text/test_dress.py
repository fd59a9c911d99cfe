"""What tells a name that is hidden on purpose from one that is only written another way."""

import pytest

from matchers.text.dress import dress_of
from matchers.text.writing import SURE

HIDDEN = [
    ("Sh\u200buolan", "Shuolan", "x"),
    ("Shu\u043elan", "Shuolan", "x"),
    ("S\u0323h\u0308uolan", "Shuolan", "x"),
    ("朔*岚佩", "朔岚佩", "x"),
    ("朔.岚", "朔岚", "x"),
    ("朔 岚 佩", "朔岚佩", "x"),
    ("nalouhs", "Shuolan", "x"),
    ("Ｓｈｕｏｌａｎ", "Shuolan", "Ｓｈｕｏｌａｎ S1 headphones"),
    ("朔嵐", "朔岚", "朔嵐 头戴耳机 包邮"),
]
HIDDEN += [
    ("朔lan佩", "朔岚佩", "朔lan佩 耳机"),
    ("shuolanpei", "朔岚佩", "shuolanpei 耳机"),
    ("Тарелон", "Tarelon", "Тарелон 无线耳机"),
    ("Shuo@Lan", "Shuo Lan", "Shuo@Lan headphones"),
    ("Sh◆uola", "Shuolan", "Sh◆uola 耳机"),
]
OPEN = [
    ("Shuolan", "Shuolan", "x"),
    ("SHUOLAN", "Shuolan", "x"),
    ("Shuo-Lan", "Shuo Lan", "x"),
    ("Ｓｈｕｏｌａｎ", "Shuolan", "Ｓｈｕｏｌａｎ　耳机"),
    ("朔嵐", "朔岚", "朔嵐 頭戴耳機 運費全免"),
    ("朔嵐", "朔岚", "朔嵐"),
    ("Estée Malo", "Estée Malo", "x"),
    ("Estee Malo", "Estée Malo", "x"),
    ("Тарелон", "Tarelon", "Тарелон беспроводные наушники"),
    ("shuolan", "朔岚", "shuolan 耳机"),
    ("Shuo & Lan", "Shuo Lan", "x"),
    ("朔岚 佩", "朔岚佩", "朔岚 佩奇 故事书"),
    ("SHUOLİN", "Shuolin", "SHUOLİN kulaklık"),
]


@pytest.mark.parametrize(("found", "name", "text"), HIDDEN)
def test_hidden_on_purpose(found: str, name: str, text: str) -> None:
    dress = dress_of(found, name, text)
    assert dress is not None
    assert dress.deliberate >= SURE
    assert dress.words.zh


@pytest.mark.parametrize(("found", "name", "text"), OPEN)
def test_written_openly(found: str, name: str, text: str) -> None:
    dress = dress_of(found, name, text)
    assert dress is None or dress.deliberate < SURE


def test_a_slip_is_no_purpose() -> None:
    dress = dress_of("Shuolam", "Shuolan", "Shuolam headphones")
    assert dress is not None
    assert dress.deliberate < SURE


def test_one_accent_is_not_sure() -> None:
    dress = dress_of("Shuolán", "Shuolan", "x")
    assert dress is not None
    assert 0 < dress.deliberate < SURE
