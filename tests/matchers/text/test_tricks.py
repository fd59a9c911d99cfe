"""Each family of tricks on made-up marks: what is found, how it is said to be written, and what must not be taken for it."""

import pytest

from casefiles.model import Listing, Right
from casefiles.parts import RightKind
from matchers.text.names import HOW, NAMES
from matchers.text.spelling import Spelling

S = Spelling
FOUND = [
    ("朔岚尼", "正品硕岚尼耳机", S.SOUND_ALIKE, "硕岚尼"),
    ("朔岚尼", "正品硕兰妮耳机", S.SOUND_ALIKE, "硕兰妮"),
    ("三片松叶", "山片松叶坚果", S.NEARLY_SOUND_ALIKE, "山片松叶"),
    ("珂洛佩", "珂诺佩口红", S.NEARLY_SOUND_ALIKE, "珂诺佩"),
    ("明朔记", "民朔记酱油", S.NEARLY_SOUND_ALIKE, "民朔记"),
    ("珂洛佩", "何洛佩口红", S.LOOKING_ALIKE, "何洛佩"),
    ("朔林郭", "正品shuolinguo耳机", S.WRITTEN_OUT, "shuolinguo"),
    ("朔岚尼", "正品shuo4lan2ni2耳机", S.WRITTEN_OUT, "shuo4lan2ni2"),
    ("朔岚尼", "shuo4 lan2 ni2 耳机", S.WRITTEN_OUT, "shuo4 lan2 ni2"),
    ("朔岚尼", "正品朔L尼耳机", S.WRITTEN_OUT, "朔L尼"),
    ("朔岚尼", "正品朔朔岚岚尼尼耳机", S.FILLED, "朔朔岚岚尼尼"),
    ("朔岚尼", "正品朔岚岚尼耳机", S.FILLED, "朔岚岚尼"),
    ("朔岚尼", "正品朔1岚1尼3号耳机", S.BROKEN_UP, "朔1岚1尼"),
    ("Kolopen", "new Koolopeen lipstick", S.MISSPELT, "Koolopeen"),
    ("Kolopen", "new Kolooopen lipstick", S.MISSPELT, "Kolooopen"),
    ("Kamolute", "new Karnolute lipstick", S.LOOK_ALIKE, "Karnolute"),
    ("Korvane", "korvaneshoes 2024", S.GLUED, "korvane"),
    ("马兰德尔", "正品马兰特尔女包", S.MISSPELT, "马兰特尔"),
    ("Zuna", "two pairs of Zunas", S.MISSPELT, "Zunas"),
    ("Korvane", "#mykorvane 包", S.GLUED, "korvane"),
    ("Korvane", "korvaneshoes2024 sale", S.GLUED, "korvane"),
    ("Korvane", "@thekorvanestore", S.GLUED, "korvane"),
    ("Korvane", "K口rvane 运动鞋", S.LOOK_ALIKE, "K口rvane"),
    ("Korvane", "⠅⠕⠗⠧⠁⠝⠑ 运动鞋", S.LOOK_ALIKE, "⠅⠕⠗⠧⠁⠝⠑"),
    ("清杉", "清衫茶具", S.LOOKING_ALIKE, "清衫"),
    ("珂洛佩", "玉可洛佩口红", S.TAKEN_APART, "玉可洛佩"),
    ("张朔记", "弓长朔记酱油", S.TAKEN_APART, "弓长朔记"),
    ("珂洛佩", "ke洛佩口红", S.WRITTEN_OUT, "ke洛佩"),
    ("珂洛佩", "新款 keluopei 口红", S.WRITTEN_OUT, "keluopei"),
    ("珂洛佩", "ke luo pei 口红", S.WRITTEN_OUT, "ke luo pei"),
    ("珂洛佩", "ㄎㄜ洛佩口红", S.WRITTEN_OUT, "ㄎㄜ洛佩"),
    ("珂洛佩", "KLP 口红", S.SHORTENED, "KLP"),
    ("珂洛佩", "洛珂佩口红", S.MISSPELT, "洛珂佩"),
    ("珂洛佩", "佩洛珂口红", S.REVERSED, "佩洛珂"),
    ("珂洛佩", "珂洛@口红", S.MASKED, "珂洛@"),
    ("珂洛佩", "珂口佩口红", S.MASKED, "珂口佩"),
    ("三片松叶", "3片松叶 坚果", S.SOUND_ALIKE, "3片松叶"),
    ("三片松叶", "三片小松叶坚果", S.FILLED, "三片小松叶"),
    ("三片松叶", "三松叶坚果", S.FILLED, "三松叶"),
    ("Norvenne", "Nrvnn bag", S.SHORTENED, "Nrvnn"),
    ("Norvenne", "Норвенн сумка", S.TRANSCRIBED, "Норвенн"),
    ("Norvenne", "ノルヴェンヌ バッグ", S.TRANSCRIBED, "ノルヴェンヌ"),
    ("Zorvalin", "ゾルヴァリン 靴", S.TRANSCRIBED, "ゾルヴァリン"),
    ("Norvenne", "N0rv€nne bag", S.LOOK_ALIKE, "N0rv€nne"),
    ("Norvenne", "ennevron bag", S.REVERSED, "ennevron"),
    ("Norvenne", "ǝuuǝʌɹou bag", S.REVERSED, "ǝuuǝʌɹou"),
    ("珂洛佩", "珂丶洛丶佩口红", S.BROKEN_UP, "珂丶洛丶佩"),
    ("珂洛佩", "珂の洛佩口红", S.BROKEN_UP, "珂の洛佩"),
    ("珂洛佩", "珂〇佩口红", S.MASKED, "珂〇佩"),
    ("Norvenne", "🇳🇴🇷🇻🇪🇳🇳🇪 bag", S.LOOK_ALIKE, "🇳🇴🇷🇻🇪🇳🇳🇪"),
    ("Norvenne", "orvenne bag", S.MISSPELT, "orvenne"),
    ("Norvenne", "norvvenne bag", S.MISSPELT, "norvvenne"),
    ("Norvenne", "nrovenne bag", S.MISSPELT, "nrovenne"),
    ("Zuna", "Zuuna shoes", S.MISSPELT, "Zuuna"),
    ("Шуолан", "наушники ШУОЛАН", S.AS_REGISTERED, "ШУОЛАН"),
    ("Σολάν", "νέο σολάν", S.AS_REGISTERED, "σολάν"),
    ("ᠰᠣᠯᠠᠨ", "ᠰᠣᠯᠠᠨ 500g", S.AS_REGISTERED, "ᠰᠣᠯᠠᠨ"),
    ("བསོད་ལན", "བསོད་ལན 茶", S.AS_REGISTERED, "བསོད་ལན"),
]
NOT_TAKEN_FOR_IT = [
    ("朔岚", "硕士论文"),
    ("清杉", "清澈的水杉树"),
    ("清杉", "轻山 茶具"),
    ("洛佩", "诺佩 茶具"),
    ("力德", "努力得到"),
    ("力德", "得力助手"),
    ("珂洛佩", "佩服 洛阳 口红"),
    ("珂洛佩", "keluo pe ink"),
    ("三片松叶", "一片松叶茶"),
    ("Norvenne", "nervous venue"),
    ("Zuna", "tuna shoes"),
    ("Zuna", "luna zone"),
    ("Marlen", "marine blue"),
    ("张朔记", "弓箭 长朔 记号"),
    ("Dunbop", "dunbɔb"),
    ("朔岚尼", "朔岚nike 耳机"),
    ("朔岚尼", "朔岚xbox 手柄"),
    ("朔岚岚", "朔1岚1茶"),
    ("Hoper", "toy hopper"),
    ("Modem", "modern lamp"),
    ("三片松叶", "三片红叶茶"),
    ("马兰德", "正品马兰特女包"),
    ("Korvane", "korvanella shoes"),
    ("Korva", "korvaneshoes"),
]


def found(name: str, title: str) -> tuple[str, str, str] | None:
    right = Right(id="R", kind=RightKind.TRADEMARK, name=name)
    listing = Listing(url="u", title=title)
    signal = NAMES.compare(right, listing)
    assert list(NAMES.index([right]).signals(listing)) == ([signal] if signal else [])
    return (signal.found, signal.sentence.en, signal.sentence.zh) if signal else None


@pytest.mark.parametrize(
    ("name", "title", "spelling", "written"), FOUND, ids=[f"{name} in {title}" for name, title, _, _ in FOUND]
)
def test_a_trick_is_seen_and_named(name: str, title: str, spelling: Spelling | None, written: str) -> None:
    signal = found(name, title)
    if spelling is None:
        assert signal is None
    else:
        assert signal is not None
        assert signal[0] == written
        assert HOW[spelling].en in signal[1]
        assert HOW[spelling].zh in signal[2]
        assert written in signal[1]
        assert written in signal[2]


@pytest.mark.parametrize(("name", "title"), NOT_TAKEN_FOR_IT)
def test_other_words_are_left_alone(name: str, title: str) -> None:
    assert found(name, title) is None
