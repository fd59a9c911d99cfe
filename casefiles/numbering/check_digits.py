"""The check digits of Chinese identifiers. Each function takes the whole number in normal form and says whether it can be one."""

from datetime import date

CREDIT_CODE_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""GB 32100-2015 table 1: digits and capitals without I, O, S, V and Z; a character's place is its value."""

_CREDIT_CODE_WEIGHTS = tuple(3**place % 31 for place in range(17))  # GB 32100-2015 annex: 1, 3, 9, 27, 19, 26 …
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)  # GB 11714-1997, 4.2
_NATIONAL_ID_WEIGHTS = tuple(2 ** (17 - place) % 11 for place in range(17))  # GB 11643-1999: 7, 9, 10, 5, 8, 4, 2, 1 …
_NATIONAL_ID_CHECKS = "10X98765432"  # GB 11643-1999, by the weighted sum modulo 11
_PATENT_WEIGHTS = (2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5)  # ZC 0006-2003; an eight-digit number takes the first eight
_CREDIT_CODE_VALUES = {character: value for value, character in enumerate(CREDIT_CODE_ALPHABET)}
_ORGANISATION_VALUES = {character: value for value, character in enumerate("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def credit_code_check(body: str) -> str:
    """The 18th character for the 17 before it (GB 32100-2015): 31 less the weighted sum modulo 31."""
    total = sum(_CREDIT_CODE_VALUES[character] * weight for character, weight in zip(body, _CREDIT_CODE_WEIGHTS, strict=True))
    return CREDIT_CODE_ALPHABET[-total % 31]


def organisation_check(body: str) -> str:
    """The ninth character of an organisation code for the eight before it (GB 11714-1997): 11 less the sum modulo 11, 10 is X."""
    total = sum(_ORGANISATION_VALUES[character] * weight for character, weight in zip(body, _ORGANISATION_WEIGHTS, strict=True))
    return "0123456789X"[-total % 11]


def is_credit_code(code: str) -> bool:
    """Whether ``code`` passes both checks: its own, and that of the organisation code in its characters 9 to 17.

    One check alone lets 3.2 % of random strings pass, both 0.1 %.
    """
    if len(code) != 18 or not all(character in _CREDIT_CODE_VALUES for character in code):
        return False
    return code[17] == credit_code_check(code[:17]) and code[16] == organisation_check(code[8:16])


def is_national_id(number: str) -> bool:
    """Whether 17 digits and a digit or X are a resident identity number: place, day of birth and check (GB 11643-1999)."""
    if len(number) != 18 or not (number[:17].isdecimal() and number[:17].isascii()):
        return False
    if not ("11" <= number[:2] <= "65" or number[:2] in {"71", "81", "82", "83"}):
        return False
    try:
        born = date(int(number[6:10]), int(number[10:12]), int(number[12:14]))
    except ValueError:
        return False
    total = sum(int(digit) * weight for digit, weight in zip(number, _NATIONAL_ID_WEIGHTS, strict=False))
    return born.year >= 1900 and _NATIONAL_ID_CHECKS[total % 11] == number[17]


def mod_11_10_check(body: str) -> str:
    """The check digit for the decimal digits ``body`` by ISO/IEC 7064 MOD 11,10 (GB/T 17710-2008)."""
    product = 10
    for digit in body:
        product = ((product + int(digit)) % 10 or 10) * 2 % 11
    return str((11 - product) % 10)


def patent_check(body: str) -> str:
    """The check character of a Chinese application number for its 8 or 12 digits (ZC 0006-2003): the weighted sum modulo 11, 10
    is X. It tells every single wrong digit and every exchange of neighbours.
    """
    total = sum(int(digit) * weight for digit, weight in zip(body, _PATENT_WEIGHTS, strict=False))
    return "0123456789X"[total % 11]


def gtin_check(body: str) -> str:
    """The last digit of a GTIN of any length for the digits before it (GS1 General Specifications 7.9): weights 3 and 1 from the
    right, up to the next ten.
    """
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    return str(-total % 10)


def is_food_licence(digits: str) -> bool:
    """Whether the 14 digits after ``SC`` are a food production licence: 1 or 2 first, and their check (GB/T 17710-2008)."""
    return len(digits) == 14 and digits[0] in "12" and digits[13] == mod_11_10_check(digits[:13])


def is_gtin(digits: str) -> bool:
    """Whether ``digits`` are a GTIN of 8, 12, 13 or 14 digits with the right last one."""
    return len(digits) in (8, 12, 13, 14) and digits.isdecimal() and digits.isascii() and digits[-1] == gtin_check(digits[:-1])
