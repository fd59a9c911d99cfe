"""Embedding pictures by a copy-detection network, in a process of its own, see :mod:`casefiles.pictures.apart`.

A picture is embedded from its thumbnail, in which SSCD sees as much as in the picture itself [measured]: so those in the record
are embedded anew by another network without being fetched again. This is the asking side, which loads no network; the other is
:mod:`casefiles.pictures.embedding_process`.
"""

from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Self

from casefiles.embedding import Embedding
from casefiles.errors import BadConfiguration
from casefiles.model import Picture
from casefiles.parts import Bilingual
from casefiles.pictures.apart import Apart

SECONDS = 30.0
"""Of processor time for one picture with its panels; SSCD's larger network takes one on an old machine."""

_CHILD = "from casefiles.pictures.embedding_process import main; main()"


@dataclass(frozen=True, slots=True)
class Described:
    """A network that was opened and tried."""

    digest: str
    """SHA-256 of its file, hex."""
    says: str
    """What it takes and gives."""


class Embedder:
    """One embedding process. One picture at a time; threads wait in line.

    Args:
        network: the file, an ONNX.
        seconds: of processor time for one picture with its panels.
    """

    def __init__(self, network: Path, seconds: float = SECONDS) -> None:
        self._network, self._seconds = network, seconds
        self._apart = Apart(_CHILD)
        self._described: Described | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.close()

    def described(self) -> Described:
        """What the network is, once it has been tried.

        Raises:
            BadConfiguration: it cannot be used, see :class:`casefiles.pictures.network.Network`.
        """
        if self._described is None:
            try:
                self._described = Described(*self._apart.ask((self._network, None, ()), self._seconds))
            except (TimeoutError, EOFError) as error:
                named = f"[pictures] embedding: {self._network}:"
                en = f"{named} the network took more than {error} or broke; a smaller one would be right"
                zh = f"{named} 模型运行过久或中断；请换用较小的模型"
                raise BadConfiguration(Bilingual(en=en, zh=zh)) from error
        return self._described

    def embedded(self, picture: Picture) -> Picture:
        """``picture`` with what the network makes of it; as it is when there is nothing in it to compare. One on which the
        network takes too long or breaks goes with no vectors, and costs no other picture anything.
        """
        digest = self.described().digest
        held = picture.embedding
        if picture.flat or picture.unusable or not picture.thumbnail or (held and held.network == digest):
            return picture
        try:
            views, vectors = self._apart.ask((self._network, picture.thumbnail, picture.boxes), self._seconds)
        except (TimeoutError, EOFError):
            views, vectors = 0, b""
        return replace(picture, embedding=Embedding(network=digest, views=views, vectors=vectors))

    def close(self) -> None:
        """End the process at once; it holds nothing."""
        self._apart.close()
