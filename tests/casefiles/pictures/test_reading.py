"""Bytes and files become Pictures; whatever is wrong with them is said in the Picture."""

import hashlib
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from casefiles.model import Listing, Picture
from casefiles.pictures import unusable_words
from casefiles.pictures.faults import WORDING, PictureFault
from casefiles.pictures.reading import fill, read_picture, read_picture_file

Draw = Callable[..., Image.Image]
Encode = Callable[..., bytes]


def test_a_picture_has_everything(draw: Draw, encode: Encode) -> None:
    data = encode(draw(), "JPEG")
    picture = read_picture(data, url="https://shop.example/p.jpg", file="p.jpg")
    assert (picture.url, picture.file) == ("https://shop.example/p.jpg", "p.jpg")
    assert picture.digest == hashlib.sha256(data).hexdigest()
    assert (picture.format, picture.width, picture.height) == ("JPEG", 400, 300)
    assert (len(picture.hashes), len(picture.turned_hashes)) == (1, 7)
    assert all(len(hash_) == 64 for hash_ in picture.hashes + picture.turned_hashes)
    assert (picture.flat, picture.unusable) == (False, None)
    assert picture.thumbnail.startswith(b"\xff\xd8")


def test_a_framed_picture_shares_a_hash_with_the_picture(draw: Draw, encode: Encode) -> None:
    framed = Image.new("RGB", (700, 500), "white")
    framed.paste(draw(), (100, 80))
    whole, cut = read_picture(encode(framed)).hashes
    (bare,) = read_picture(encode(draw())).hashes
    assert (int(cut, 16) ^ int(bare, 16)).bit_count() <= 16
    assert (int(whole, 16) ^ int(bare, 16)).bit_count() > 72


def test_a_logo_that_only_shows_on_black_is_hashed_on_black_alone(encode: Encode) -> None:
    logo = Image.new("RGBA", (200, 100), (255, 255, 255, 0))
    logo.paste((255, 255, 255, 255), (20, 10, 80, 60))
    picture = read_picture(encode(logo))
    assert not picture.flat
    assert 1 <= len(picture.hashes) <= 2
    assert len(picture.turned_hashes) == 7 * len(picture.hashes)


def test_a_plain_picture_is_flat_and_has_no_hash(encode: Encode) -> None:
    picture = read_picture(encode(Image.new("RGB", (200, 200), "white")))
    assert picture.flat
    assert picture.hashes == picture.turned_hashes == ()
    assert picture.thumbnail
    assert picture.unusable is None


def test_the_same_bytes_give_the_same_picture(draw: Draw, encode: Encode) -> None:
    data = encode(draw(), "WEBP")
    assert read_picture(data) == read_picture(data)


@settings(deadline=None)
@given(
    st.binary(max_size=300),
    st.sampled_from([b"", b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"RIFF", b"BM", b"\0\0\0\x1cftypavif"]),
)
def test_no_bytes_raise(tail: bytes, head: bytes) -> None:
    picture = read_picture(head + tail, url="u")
    assert picture.unusable
    assert picture.url == "u"
    assert picture.hashes == ()


@pytest.mark.parametrize("format", ["JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP"])
def test_no_damaged_picture_raises(format: str, draw: Draw, encode: Encode) -> None:
    whole = encode(draw(width=80, height=60), format)
    for place in range(0, len(whole), max(1, len(whole) // 60)):
        damaged = whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :]
        picture = read_picture(damaged)
        assert (picture.unusable is None) == bool(picture.thumbnail)


def test_a_file_is_read_relative_to_its_folder_or_absolute(tmp_path: Path, draw: Draw, encode: Encode) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "标.png").write_bytes(encode(draw()))
    relative = read_picture_file("in/标.png", tmp_path)
    absolute = read_picture_file(str(tmp_path / "in" / "标.png"), Path("/nowhere"))
    assert relative.file == "in/标.png"
    assert relative.hashes == absolute.hashes != ()


def test_a_file_that_cannot_be_read_is_named_with_its_reason(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "large").write_bytes(bytes(8 * 1024 * 1024 + 1))
    (tmp_path / "words.png").write_text("not a picture")
    reasons = {
        name: str(read_picture_file(name, tmp_path).unusable) for name in ("none.png", ".", "pipe", "large", "words.png", "a\0b")
    }
    assert reasons["none.png"] == "missing-file: there is no such file"
    assert reasons["."] == reasons["pipe"] == "not-a-file: a folder, a device or a pipe; name an ordinary file"
    assert reasons["large"].startswith("too-many-bytes: 8,388,609 bytes")
    assert reasons["words.png"].startswith("not-a-picture: ")
    assert reasons["a\0b"].startswith("missing-file: the file cannot be read (")


def test_fill_reads_the_files_of_a_listing_and_leaves_the_rest(tmp_path: Path, draw: Draw, encode: Encode) -> None:
    (tmp_path / "p.png").write_bytes(encode(draw()))
    seen = Picture(file="seen.png", digest="ab", hashes=("0123456789abcdef",))
    far = Picture(url="https://shop.example/p.png")
    listing = Listing(
        url="https://shop.example/1", title="t", pictures=(Picture(file="p.png"), far, seen, Picture(file="gone.png"))
    )
    filled = fill(listing, tmp_path)
    assert filled.pictures[0].hashes
    assert filled.pictures[1:3] == (far, seen)
    assert filled.pictures[3].unusable == "missing-file: there is no such file"
    assert (filled.url, filled.title) == (listing.url, listing.title)


def test_every_fault_has_its_words_in_both_languages() -> None:
    assert set(WORDING) == set(PictureFault)
    for name in PictureFault:
        assert unusable_words(f"{name}: 3 bytes") == WORDING[name]
    assert unusable_words("from elsewhere").zh == "from elsewhere"
