"""Unified social credit codes: the number of a company, sole trader or other organisation, on its licence and in every register.

GB 32100-2015: a digit or letter for the registering department, one for the kind, six digits of the place of registration, the
nine characters of the organisation code (GB 11714-1997, with its own check), and a check over all. Online sellers must show the
licence (E-Commerce Law art. 15).
"""

from itertools import product

from casefiles.numbering.check_digits import is_credit_code
from casefiles.places.provinces import PROVINCES

MISREAD = {"O": "0DQ", "I": "1L", "Z": "2", "S": "5"}
"""Letters the alphabet leaves out → what a reader, human or machine, may have seen there instead."""

_PLACES = frozenset(PROVINCES) | {"10"}  # 100000: registered with the State itself


def read(printed: str) -> str | None:
    """The credit code that the 18 capitals and digits ``printed`` stand for, or ``None``.

    Letters that no code holds are taken for what they look like, each everywhere for the same, when exactly one such reading
    passes every check.
    """
    if printed[0] not in "123456789ANYI" or sum(character.isdigit() for character in printed) < 6:
        return None
    misread = [letter for letter in MISREAD if letter in printed]
    meanings = product(*(MISREAD[letter] for letter in misread))
    readings = (printed.translate(str.maketrans("".join(misread), "".join(meant))) for meant in meanings)
    right = [code for code in readings if code[2:8].isdigit() and code[2:4] in _PLACES and is_credit_code(code)]
    return right[0] if len(right) == 1 else None
