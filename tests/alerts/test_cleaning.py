from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.cleaning import clean_header, clean_line, clean_text

ANY = st.text(st.characters(), max_size=300)  # unpaired surrogates and all


@given(ANY, st.integers(1, 80))
def test_a_clean_line_is_one_line_of_visible_text(text: str, limit: int) -> None:
    line = clean_line(text, limit)
    assert len(line) <= limit
    assert len(line.splitlines()) <= 1
    line.encode("utf-8")
    assert not any(0x202A <= ord(c) <= 0x202E or 0x2066 <= ord(c) <= 0x2069 or ord(c) < 32 for c in line)


@given(ANY)
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean_line(clean_line(text, 60), 60) == clean_line(text, 60)
    assert clean_text(clean_text(text)) == clean_text(text)


@given(st.one_of(ANY, st.from_regex(r"=\?[a-z0-9-]{1,8}\?[QBqb]\?[A-Za-z0-9+/=]{0,20}\?=")))
def test_no_header_breaks_a_mail(text: str) -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = clean_header(text)
    head = mail.as_bytes()
    assert head.count(b"\r\n") == head.count(b"\r\n ") + 2  # nothing but folds, the end of the header and of the head


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("  two\r\nlines\t\x00 ", "two lines"),
        ("abc\u202egnp.exe", "abcgnp.exe"),
        ("\ud83d", "\ufffd"),
        ("a\u2028b", "a b"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("乌海葡萄\u3000特级", "乌海葡萄 特级"),
        ("", ""),
    ],
)
def test_what_is_seldom_seen(text: str, shown: str) -> None:
    assert clean_line(text, 60) == shown


def test_a_long_line_is_cut_visibly_and_soon() -> None:
    assert clean_line("x" * 1_000_000, 10) == "x" * 9 + "…"


def test_text_keeps_its_lines() -> None:
    assert clean_text("a\r\nb\tc\x1b[31m\n") == "a\nb\tc[31m\n"


def test_an_encoded_word_stays_what_it_is() -> None:
    mail = EmailMessage(policy=SMTP)
    mail["Subject"] = clean_header("=?utf-8?Q?a=0D=0AX-Evil:1?=")
    assert b"X-Evil:1" not in mail.as_bytes().split(b"\r\n\r\n")[0].replace(b"Subject", b"")[:3]
    assert mail["X-Evil"] is None
    assert "\n" not in str(mail["Subject"])
