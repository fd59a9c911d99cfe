"""Where an identifier was registered, as far as its own digits say."""

from casefiles.parts import Bilingual, Identifier, IdentifierKind
from casefiles.places.provinces import PROVINCES

_BY_LETTER = {province.letter: province for province in PROVINCES.values() if province.letter}

ICP_LETTERS = "".join(_BY_LETTER)
"""The 31 letters an ICP number may begin with. Sichuan is 蜀, Guizhou 黔, Yunnan 滇, Gansu 陇: not 川, 贵, 云, 甘."""


def registered_in(identifier: Identifier) -> Bilingual | None:
    """The province in which ``identifier`` was registered, as far as its own digits say, or ``None``.

    Read from digits 3 and 4 of a credit code, 4 and 5 of a food licence, the letter of an ICP number.
    """
    value = identifier.value
    province = {
        IdentifierKind.CREDIT_CODE: PROVINCES.get(value[2:4]),
        IdentifierKind.FOOD_LICENCE: PROVINCES.get(value[5:7]),
        IdentifierKind.ICP: _BY_LETTER.get(value[:1]),
    }.get(identifier.kind)
    return province.name if province else None
