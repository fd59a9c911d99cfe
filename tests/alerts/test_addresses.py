import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.addresses import mail_address
from casefiles.errors import BadInput


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("watch@example.org", "watch@example.org"),
        ("  Watch.Keeper+gi@Example.ORG ", "Watch.Keeper+gi@example.org"),
        ("ops@localhost", "ops@localhost"),
        ("info@münchen.example", "info@xn--mnchen-3ya.example"),
        ("info@straße.example", "info@xn--strae-oqa.example"),
        ("info@乌海.example", "info@xn--bjqt37e.example"),
    ],
)
def test_addresses_come_in_the_form_that_is_sent_to(typed: str, address: str) -> None:
    assert mail_address(typed) == address


@pytest.mark.parametrize(
    "typed",
    [
        *("", "watch", "@example.org", "watch@", "a@b@c", "a b@example.org", "a@exa mple.org", "a@-.x", "a@.org", "<a@b.c>"),
        *("a@example.org\r\nBcc: x@y.z", "a@b.c, d@e.f", "a\u202eb@example.org", "\ud800@example.org", "收件@example.org"),
        *("x" * 65 + "@example.org", "a@" + "b" * 260 + ".org"),
    ],
)
def test_what_is_no_address_is_said(typed: str) -> None:
    with pytest.raises(BadInput, match="recipient"):
        mail_address(typed)


@given(st.text(st.characters(), max_size=80))
def test_any_text_is_an_address_or_bad_input(text: str) -> None:
    try:
        address = mail_address(text)
    except BadInput as error:
        said = str(error)
    else:
        said = ""
        assert mail_address(address) == address
    assert "\n" not in said
