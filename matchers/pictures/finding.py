"""Which registered pictures a shown one agrees with, and how the one lies on the other."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from casefiles.arrays import drawn
from casefiles.model import Listing, Picture
from casefiles.pages import is_page, share_of, unpacked
from casefiles.parts import Turn
from matchers.pictures.blocks import Overlap, agreement, agreement_of_object, overlapping, straightened
from matchers.pictures.corners import Corners, Pairs, read_features
from matchers.pictures.embeddings import LIKE, Embeddings
from matchers.pictures.judging import LEAST, NEAR_HASH, OBJECT_CORNERS, SERIES_STRENGTH, Laid
from matchers.pictures.laying import Extent, Matrix, by_boxes, by_corners, corners_of
from matchers.pictures.layouts import object_outline
from matchers.pictures.neighbours import Neighbours
from matchers.pictures.prints import laid_closely
from matchers.pictures.readings import LARGE, UNREAD, reading
from matchers.pictures.remembering import Remembered

MAX_HASHES = 38
"""Hashes of one picture that are compared: all that are made (the whole and eighteen regions, on white and black)."""
TRIES = 8
"""Lies that are tried of one registered picture by its hashes, the fewest bits first: a plain pattern is near itself in every
turn and panel. Of each picture alone, so that no other can crowd it out."""

_TURNS: tuple[Turn | None, ...] = (None, *Turn)
_HASH = re.compile(r"[0-9a-f]{64}")
_ALL_BITS = (1 << 256) - 1
_MIRROR = np.array([[-1.0, 0, 0], [0, 1, 0], [0, 0, 1]])


@dataclass(frozen=True, slots=True)
class Found:
    """A registered picture in a shown one; ``laid`` is ``None`` when both are the same bytes."""

    registered: int
    laid: Laid | None = None
    near: float | None = None
    """Cosine of the embeddings, where nothing else was found: the pictures are alike, and nothing shows how."""

    @property
    def strength(self) -> float:
        """0–1: how sure it is that both are one picture."""
        if self.near is not None:
            return SERIES_STRENGTH
        return 1.0 if self.laid is None else self.laid.strength

    @property
    def copied(self) -> bool:
        """Whether it is the same picture, and not one of its series or one like it."""
        return self.near is None and (self.laid is None or not self.laid.series)


class Register:
    """Registered pictures made ready to be asked about a shown one at a time.

    Args:
        pictures: those of all rights; flat, unusable and unseen ones are never found.
    """

    def __init__(self, pictures: Sequence[Picture]) -> None:
        self._pictures = [picture if comparable(picture) else Picture() for picture in pictures]
        self._sketches = [drawn(picture.sketch) for picture in self._pictures]
        self._digests: dict[str, list[int]] = {}
        for place, picture in enumerate(self._pictures):
            if picture.digest:
                self._digests.setdefault(picture.digest, []).append(place)
        rows = [
            (place, region, turn, hash_)
            for place, picture in enumerate(self._pictures)
            for region, turn, hash_ in _registered(picture)
        ]
        self._rows = [row[:3] for row in rows]
        self._neighbours = Neighbours(_words([row[3] for row in rows]))
        views = [(place, mirrored, read_features(kept)) for place, mirrored, kept in self._views()]
        self._views_of = [(place, mirrored) for place, mirrored, _ in views]
        self._views_at: dict[int, list[int]] = {}
        for view, (place, _) in enumerate(self._views_of):
            self._views_at.setdefault(place, []).append(view)
        self._corners = Corners([kept[kept["view"] == 0] for _, _, kept in views])
        self._embeddings = Embeddings(self._pictures)
        self._remembered = Remembered(self._found)

    def _views(self) -> Iterator[tuple[int, bool, bytes]]:
        for place, picture in enumerate(self._pictures):
            yield place, False, picture.features
            if picture.mirrored_features:
                yield place, True, picture.mirrored_features

    def found(self, shown: Picture) -> Sequence[Found]:
        """Every registered picture that ``shown`` agrees with, each once, in any order: the best agreement of each."""
        return self._remembered(shown)

    def _found(self, shown: Picture) -> Iterator[Found]:
        if not comparable(shown):
            return
        same = set(self._digests.get(shown.digest or "", ()))
        yield from (Found(place) for place in same)
        best: dict[int, Laid] = {}
        sketch = drawn(shown.sketch)
        if sketch is None or not shown.width or not shown.height:
            return
        near = dict(self._embeddings.near(shown))
        for place, laid in self._laid(shown, sketch, same, near):
            if place not in best or laid.strength > best[place].strength:
                best[place] = laid
        yield from (Found(place, self._as_read(place, laid, shown)) for place, laid in best.items())
        alike = (place for place, cosine in near.items() if cosine >= LIKE and place not in best and place not in same)
        yield from (Found(place, near=near[place]) for place in alike)

    def _laid(
        self, shown: Picture, sketch: NDArray[np.uint8], known: set[int], near: Iterable[int]
    ) -> Iterator[tuple[int, Laid]]:
        """(Registered picture, how it lies), by hashes, then by corners looked up, then by those of the pictures ``near``."""
        sure, features = set(known), read_features(shown.features)
        for place, bits, turn, inverted, map_ in self._by_hash(shown):
            if place not in sure and (laid := self._lay(place, sketch, map_, bits=bits, turn=turn, inverted=inverted)):
                if not laid.series:
                    sure.add(place)
                yield place, laid
        looked_up = [pairs for pairs in self._corners.alike(features) if self._place(pairs) not in sure]
        copied = set(sure)
        for place, laid in self._laid_by(looked_up, sketch):
            if not laid.series:
                copied.add(place)
            yield place, laid
        views = (view for place in near if place not in copied for view in self._views_at.get(place, ()))
        held = (self._corners.held_against(view, features) for view in views)
        yield from self._laid_by(held, sketch, chosen=True)

    def _place(self, pairs: Pairs) -> int:
        return self._views_of[pairs.registered][0]

    def _laid_by(
        self, corners: Iterable[Pairs], sketch: NDArray[np.uint8], *, chosen: bool = False
    ) -> Iterator[tuple[int, Laid]]:
        for pairs in corners:
            if laid := self._lay_by_corners(sketch, pairs, chosen=chosen):
                yield self._place(pairs), laid

    def _lay_by_corners(self, sketch: NDArray[np.uint8], pairs: Pairs, *, chosen: bool) -> Laid | None:
        place, mirrored = self._views_of[pairs.registered]
        found = by_corners(pairs, LEAST)
        if found is None:
            return None
        map_ = found.map @ self._unmirrored(place) if mirrored else found.map
        turn = Turn.MIRRORED if mirrored else None
        return self._lay(place, sketch, map_, corners=found.agreeing, turn=turn, chosen=chosen)

    def _by_hash(self, shown: Picture) -> Iterator[tuple[int, int, Turn | None, bool, Matrix]]:
        """(Registered picture, bits, turn, inverted, map), the fewest bits first."""
        met = []
        for region, hash_ in enumerate(shown.hashes[:MAX_HASHES]):
            if _HASH.fullmatch(hash_):
                words = _words([hash_])[0]
                for inverted in (False, True):
                    rows, bits = self._neighbours.within(~words if inverted else words, NEAR_HASH)
                    met += [(int(bit), int(row), region, inverted) for row, bit in zip(rows, bits, strict=True)]
        extent = extent_of(shown)
        tried = Counter[int]()
        for bit, row, region, inverted in sorted(met):
            place, ours, turn = self._rows[row]
            tried[place] += 1
            if tried[place] > TRIES:
                continue
            picture = self._pictures[place]
            map_ = by_boxes(_box(picture, ours), _box(shown, region), _TURNS[turn], extent_of(picture), extent)
            yield place, bit, _TURNS[turn], inverted, map_

    def _unmirrored(self, place: int) -> Matrix:
        mirror = _MIRROR.copy()
        mirror[0, 2] = extent_of(self._pictures[place]).width
        return mirror

    def _lay(self, place: int, sketch: NDArray[np.uint8], map_: Matrix, **how: object) -> Laid | None:
        ours, extent = self._sketches[place], extent_of(self._pictures[place])
        lie = corners_of(extent, map_)
        overlap = None if ours is None or lie is None else overlapping(ours, sketch, map_, lie)
        if lie is None or overlap is None:
            return None
        laid = Laid(map_, lie, agreement(overlap, extent), **how)  # type: ignore[arg-type]
        if not laid.alike and laid.corners >= OBJECT_CORNERS:
            laid = self._looked_closer(place, laid, overlap)
        return laid if laid.said else None

    def _as_read(self, place: int, laid: Laid, shown: Picture) -> Laid:
        """``laid`` with what both say, where the registered picture is a page and they agree."""
        picture, sketch = self._pictures[place], self._sketches[place]
        ours, theirs = (unpacked(side.drawing.page) if side.drawing else None for side in (picture, shown))
        large = ours is not None and share_of(ours.box) >= LARGE
        if laid.series or not (large or (sketch is not None and is_page(sketch))):
            return laid
        if ours is None or theirs is None or not (laid.alike or laid.hidden):
            return replace(laid, read=UNREAD)
        return replace(laid, read=reading(laid_closely(ours, theirs, laid.map, (extent_of(picture), extent_of(shown)))))

    def _looked_closer(self, place: int, laid: Laid, overlap: Overlap) -> Laid:
        """Where many corners lie as they should, but the pictures do not agree: is it bent, or cut out of its background?"""
        outline = object_outline(self._pictures[place].drawing)
        return replace(
            laid,
            straightened=agreement(straightened(overlap), extent_of(self._pictures[place])) if laid.may_be_bent else None,
            of_object=(0.0, 0) if outline is None else agreement_of_object(overlap, outline),
        )


def comparable(picture: Picture) -> bool:
    """Whether there is something in a picture that was seen."""
    return not picture.flat and picture.unusable is None


def hashed(listing: Listing) -> Listing:
    """``listing`` with its pictures as far as digests and hashes tell of them, without what is found by corners, shapes and
    networks, which takes a hundred times as long; itself where there is nothing else in them.
    """
    if not any(map(_detailed, listing.pictures)):
        return listing
    pictures = (replace(each, features=b"", drawing=None, embedding=None) for each in listing.pictures)
    return replace(listing, pictures=tuple(pictures))


def _detailed(picture: Picture) -> bool:
    return bool(picture.sketch or picture.features or picture.drawing)


def asked_by(picture: Picture) -> list[str]:
    """What a registered ``picture`` is found by: each that is found by hashes shows one within :data:`NEAR_HASH` bits of one of
    these, or the same bytes. 64 hex digits each, the likeliest first: the whole in each turn, as it is and inverted, then what
    its border leaves, then its panels.
    """
    straight = (hash_ for _, _, hash_ in _registered(picture)) if comparable(picture) else ()
    return list(dict.fromkeys(each for hash_ in straight for each in (hash_, f"{int(hash_, 16) ^ _ALL_BITS:064x}")))


def extent_of(picture: Picture) -> Extent:
    """Its extent in units; of one unseen a square."""
    return Extent.of(picture.width or 1, picture.height or 1)


def _registered(picture: Picture) -> Iterator[tuple[int, int, str]]:
    """(Region, turn: 0 none, hash) of all that can be compared."""
    for region, hash_ in enumerate(picture.hashes[:MAX_HASHES]):
        each = (hash_, *picture.turned_hashes[region * len(Turn) : (region + 1) * len(Turn)])
        yield from ((region, turn, value) for turn, value in enumerate(each) if _HASH.fullmatch(value))


def _box(picture: Picture, region: int) -> tuple[int, ...]:
    return picture.boxes[region] if region < len(picture.boxes) else (0, 0, 10_000, 10_000)


def _words(hashes: Sequence[str]) -> NDArray[np.uint64]:
    """Hashes as (n, 4) words."""
    return np.frombuffer(bytes.fromhex("".join(hashes)), dtype=np.uint64).reshape(-1, 4)
