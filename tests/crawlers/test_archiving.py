"""WARC files that others can read, whatever is kept in them and whenever the process dies."""

import base64
import hashlib
import resource
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from casefiles.errors import AlreadyRunning, StoreUnavailable
from crawlers.archiving import PICTURES, Archive, alone, mend

AT = datetime(2026, 1, 31, 12, 0, 0, 123456, tzinfo=UTC)
HEADERS = [("Content-Type", "text/html"), ("Set-Cookie", "a=1"), ("Set-Cookie", "b=2")]


HEADER_VALUES = st.text(st.characters(max_codepoint=255, exclude_characters="\r\n"), max_size=40)


def check(path: Path) -> str:
    """warcio's own check of every digest."""
    command = [sys.executable, "-m", "warcio.cli", "check", "-v", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def records(path: Path) -> list[tuple[str, str | None, bytes]]:
    with path.open("rb") as file:
        return [
            (record.rec_type, record.rec_headers.get_header("WARC-Target-URI"), record.content_stream().read())
            for record in ArchiveIterator(file, check_digests="raise", no_record_parse=False)
        ]


def test_a_record_can_be_read_on_its_own_by_its_place(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example:8000", AT, "markwatch/0.1")
    archive.keep("http://shop.example:8000/", 200, HEADERS, b"<h1>first</h1>", AT)
    place = archive.keep("http://shop.example:8000/b", 404, HEADERS, b"<h1>second</h1>", AT, "192.0.2.7")
    archive.close()
    with (tmp_path / place.archive).open("rb") as file:
        file.seek(place.offset)
        record = next(iter(ArchiveIterator(file)))
        headers = record.rec_headers
        assert record.content_stream().read() == b"<h1>second</h1>"
    digest = base64.b32encode(hashlib.sha256(b"<h1>second</h1>").digest()).decode()
    assert headers.protocol == "WARC/1.1"
    assert headers.get_header("WARC-Payload-Digest") == f"sha256:{digest}"
    assert headers.get_header("WARC-Block-Digest").startswith("sha256:")
    assert headers.get_header("WARC-Date") == "2026-01-31T12:00:00.123456Z"
    assert headers.get_header("WARC-IP-Address") == "192.0.2.7"
    assert record.http_headers.get_statuscode() == "404"
    check(tmp_path / place.archive)


@settings(max_examples=50, deadline=None)
@given(
    body=st.binary(max_size=3000),
    status=st.integers(100, 999),
    headers=st.lists(st.tuples(st.from_regex(r"[A-Za-z-]{1,12}", fullmatch=True), HEADER_VALUES), max_size=6),
    path=st.text(st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp")), max_size=30),
)
def test_any_answer_is_kept_as_it_came(
    tmp_path_factory: pytest.TempPathFactory, body: bytes, status: int, headers: list[tuple[str, str]], path: str
) -> None:
    folder = tmp_path_factory.mktemp("warc")
    archive = Archive(folder, "shop.example", AT, "markwatch/0.1")
    headers = [(name, value) for name, value in headers if name.lower() not in ("content-encoding", "transfer-encoding")]
    place = archive.keep(f"http://shop.example/{path}", status, headers, body, AT)
    archive.close()
    kept = records(folder / place.archive)
    kind = "revisit" if status == 304 and not body else "response"
    assert [(kind, content) for kind, _, content in kept[1:]] == [(kind, body)]


def test_a_torn_tail_is_cut_off_and_whole_records_stay(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example", AT, "markwatch/0.1")
    places = [archive.keep(f"http://shop.example/{n}", 200, HEADERS, b"%d" % n * 5000, AT) for n in range(3)]
    archive.close()
    path = tmp_path / places[0].archive
    whole = path.read_bytes()
    end_of = {path.name: places[0].offset + places[0].length}
    for torn in range(places[1].offset + 1, len(whole), 37):
        path.write_bytes(whole[:torn])
        cut = mend(tmp_path, "shop.example", lambda name: end_of[name])
        left = path.read_bytes()
        assert left == whole[: len(left)]
        assert len(left) in (places[1].offset, places[2].offset)
        assert len(cut) == 1
    check(path)
    path.write_bytes(whole)
    assert mend(tmp_path, "shop.example", lambda name: end_of[name]) == []
    assert path.read_bytes() == whole
    path.write_bytes(whole[:40])
    mend(tmp_path, "shop.example", lambda _: 0)
    assert not path.exists()


def test_pictures_have_a_file_of_their_own_and_what_was_not_written_has_none(tmp_path: Path) -> None:
    pages = Archive(tmp_path, "shop.example", AT, "markwatch/0.1")
    pictures = Archive(tmp_path, "shop.example", AT, "markwatch/0.1", ending=PICTURES)
    assert list(tmp_path.iterdir()) == []
    page = pages.keep("http://shop.example/", 200, HEADERS, b"page", AT)
    picture = pictures.keep("http://shop.example/1.jpg", 200, HEADERS, b"picture", AT)
    pages.close()
    pictures.close()
    assert page.archive == "shop.example-" + picture.archive.removeprefix("shop.example-").replace(PICTURES, ".warc.gz")
    assert [content for _, _, content in records(tmp_path / picture.archive)[1:]] == [b"picture"]
    with (tmp_path / picture.archive).open("ab") as file:
        file.write(b"torn")
    assert mend(tmp_path, "shop.example", lambda _: 0) == [f"{picture.archive}: 4 bytes of a torn record removed"]


def test_other_sites_are_left_alone(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example", AT, "markwatch/0.1")
    archive.keep("http://shop.example/", 200, HEADERS, b"page", AT)
    archive.close()
    (file,) = tmp_path.glob("*.warc.gz")
    file.write_bytes(file.read_bytes()[:-5])
    size = file.stat().st_size
    mend(tmp_path, "other.example", lambda _: 0)
    assert file.stat().st_size == size


def test_a_full_file_is_followed_by_another(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example", AT, "markwatch/0.1", roll_at=2_000)
    places = [archive.keep(f"http://shop.example/{n}", 200, HEADERS, bytes(range(256)) * (n + 1), AT) for n in range(20)]
    archive.close()
    names = {place.archive for place in places}
    assert len(names) > 1
    for name in names:
        check(tmp_path / name)
        assert records(tmp_path / name)[0][0] == "warcinfo"


def test_a_full_disk_is_said_and_leaves_a_whole_file(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example", AT, "markwatch/0.1")
    place = archive.keep("http://shop.example/", 200, HEADERS, b"fits", AT)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (place.offset + place.length + 1_000, hard))
    try:
        with pytest.raises(StoreUnavailable, match=r"archive .*shop\.example"):
            archive.keep("http://shop.example/big", 200, HEADERS, hashlib.shake_256(b"x").digest(50_000), AT)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    archive.keep("http://shop.example/after", 200, HEADERS, b"fits again", AT)
    archive.close()
    assert [content for _, _, content in records(tmp_path / place.archive)[1:]] == [b"fits", b"fits again"]


def test_one_process_at_a_time_writes_a_site(tmp_path: Path) -> None:
    with alone(tmp_path, "shop.example"):
        with pytest.raises(AlreadyRunning, match=r"shop\.example"), alone(tmp_path, "shop.example", patience=0.1):
            pass
        with alone(tmp_path, "other.example", patience=0.1):
            pass
    with alone(tmp_path, "shop.example", patience=0.1):
        assert (tmp_path / ".shop.example.lock").exists(), "the lock is free again, its file stays"


def test_not_modified_is_a_revisit_without_a_payload(tmp_path: Path) -> None:
    archive = Archive(tmp_path, "shop.example", AT, "markwatch/0.1")
    place = archive.keep("http://shop.example/", 304, [("ETag", '"1"'), ("X-Name", "caf\xe9")], b"", AT)
    archive.close()
    with (tmp_path / place.archive).open("rb") as file:
        file.seek(place.offset)
        record = next(iter(ArchiveIterator(file)))
    assert record.rec_type == "revisit"
    assert record.rec_headers.get_header("WARC-Profile").endswith("/revisit/server-not-modified")
    assert record.rec_headers.get_header("WARC-Payload-Digest") is None
    assert (record.http_headers.get_statuscode(), record.http_headers.get_header("ETag")) == ("304", '"1"')
    check(tmp_path / place.archive)
