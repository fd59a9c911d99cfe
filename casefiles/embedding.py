"""The part of a Picture that a copy-detection network makes: apart from the others, for only few know it."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Embedding:
    """What a copy-detection network makes of a picture: numbers that lie near those of its copies. Made by
    :mod:`casefiles.pictures.embedders`, read by the matchers; those of two networks are never compared.
    """

    network: str
    """SHA-256 of the network's file, hex."""
    views: int = 0
    """Rows of ``vectors``, each for one of the first of ``Picture.boxes``; 0: the network gave nothing that can be compared."""
    vectors: bytes = b""
    """:func:`casefiles.arrays.rows` reads them: each of length 1."""

    __pydantic_config__: ClassVar[Mapping[str, str]] = {"ser_json_bytes": "base64", "val_json_bytes": "base64"}
