import re
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from email.policy import SMTP

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from alerts.cards import PICTURE_BYTES, Background, Letterhead
from alerts.channels.base import Message
from alerts.channels.envelope import mail_of
from alerts.messages import BODY_BYTES, TOP, compose
from alerts.news import what_is_news
from alerts.subscribing import subscribe
from casefiles.model import Alert, Decision, Picture, Right, Source, seller_key
from casefiles.parts import Bilingual, Delivery, DismissalReason, Identifier, IdentifierKind, News, Seller, Tie, Verdict
from casefiles.stores.base import Filed
from tests.alerts.made import NOW, filed, listing, right

HEAD = Letterhead(domain="watch.example", unsubscribe="stop@watch.example")
KNOWN = Background(rights={"tarnhelm": right()})


def alert_on(*findings: Filed, language: str = "en") -> Alert:
    [alert] = what_is_news(findings, [subscribe("keeper@example.org", language=language)], [], NOW, NOW)
    return alert


def message_on(*findings: Filed, language: str = "en", known: Background = KNOWN) -> Message:
    return compose(alert_on(*findings, language=language), findings, known, HEAD)


def jpeg(letter: bytes, size: int = 500) -> Picture:
    return Picture(
        url=f"https://shop.example/{letter.decode()}.jpg", digest=letter.hex() * 32, thumbnail=b"\xff\xd8\xff\xe0" + letter * size
    )


def test_a_message_says_what_a_reader_needs() -> None:
    message = message_on(filed(risk=0.9))
    assert message.id.endswith("@watch.example")
    assert message.subject == "New leads: 1, for TARNHELM (highest risk 90%)"
    for shown in (
        "TARNHELM",
        "30211847",
        "Tarnhelm style kettle, enamelled",
        "CN¥19.90",
        "Corner Goods",
        "https://shop.example/item/1",
        "90%",
        "grave risk",
        "The title contains the mark.",
        "New, first seen on March 1, 2026 02:00",
        "Nothing that speaks against it was found.",
        "never a verdict",
        f"markwatch explain {filed().finding.id}",
        f"markwatch decide {filed().finding.id}",
        "stop@watch.example",
        f"markwatch unsubscribe {message.subscription}",
    ):
        assert shown in message.text
        assert shown in text_of(message.html)
    assert "[Tarnhelm] style kettle" in message.text
    assert ">Tarnhelm</mark> style kettle" in message.html


def test_a_message_in_chinese_is_chinese() -> None:
    message = message_on(filed(risk=0.9), language="zh")
    assert message.language == "zh-Hans"
    assert message.subject == "新线索：1 条，涉及 TARNHELM（最高风险 90%）"
    own = re.sub(r"markwatch \S+( [0-9a-f]{16})?( VERDICT)?|https?://\S+|\S+@\S+|VERDICT 为.*", "", message.text)
    for words in ("TARNHELM", "Tarnhelm", "style kettle, enamelled", "Corner Goods", "GMT"):
        own = own.replace(words, "")
    assert not re.search(r"[A-Za-z]{3}", own), own
    assert "绝非侵权认定" in message.text
    assert "¥19.90" in message.text
    assert "2026年3月1日" in message.text


def test_the_same_arguments_give_the_same_bytes() -> None:
    assert message_on(filed(1), filed(2)) == message_on(filed(1), filed(2))


def test_both_pictures_stand_in_the_mail_and_nothing_is_loaded_from_outside() -> None:
    one = filed()
    one = replace(one, listing=replace(one.listing, pictures=(Picture(url="https://shop.example/x.jpg"), jpeg(b"a"))))
    known = Background(rights={"tarnhelm": replace(right(), pictures=(jpeg(b"b"),))})
    message = message_on(one, known=known)
    shown = re.findall(r'src="([^"]*)"', message.html)
    assert shown == [f"cid:{cid}" for cid, _ in reversed(message.pictures)] or shown == [
        f"cid:{cid}" for cid, _ in message.pictures
    ]
    assert {data[4:5] for _, data in message.pictures} == {b"a", b"b"}
    assert no_remote_loads(message.html)


def test_the_pictures_that_were_compared_are_shown() -> None:
    one = filed()
    theirs, ours = jpeg(b"c"), jpeg(b"d")
    signal = replace(
        one.finding.signals[0],
        found=theirs.url or "",
        expected=ours.url or "",
        place=replace(one.finding.signals[0].place, field="pictures.2", start=None, end=None),
    )
    one = replace(
        one, finding=replace(one.finding, signals=(signal,)), listing=replace(one.listing, pictures=(jpeg(b"a"), theirs))
    )
    message = message_on(one, known=Background(rights={"tarnhelm": replace(right(), pictures=(jpeg(b"b"), ours))}))
    assert [data[4:5] for _, data in message.pictures] == [b"d", b"c"]
    assert (theirs.url or "") not in message.text


@pytest.mark.parametrize("data", [b"<svg onload=alert(1)>", b"\xff\xd8\xff" + bytes(PICTURE_BYTES)])
def test_what_is_no_small_jpeg_is_not_sent(data: bytes) -> None:
    one = filed()
    one = replace(one, listing=replace(one.listing, pictures=(Picture(thumbnail=data),)))
    assert message_on(one).pictures == ()


def test_the_source_behind_a_seller_is_named_with_its_ties() -> None:
    offer = listing()
    mark = Identifier(kind=IdentifierKind.PHONE, value="13800000000", seen_at="https://shop.example/s", quote="…")
    tie = Tie(id="t", one=mark, other=mark, one_seller="x", other_seller="y", strength=0.9)
    assert offer.seller
    key = seller_key(offer.marketplace, offer.seller)
    source = Source(id="s", name="Corner Holding", sellers=(key, "shop.example|s-8"), identifiers=(mark,), ties=(tie,))
    message = message_on(filed(), known=Background(rights={"tarnhelm": right()}, sources=[source]))
    assert "Corner Holding (seller accounts: 2; ties between them: 1)" in message.text


def test_beyond_the_top_the_number_is_said() -> None:
    findings = [filed(n, 0.6) for n in range(TOP + 7)]
    message = message_on(*findings)
    assert message.text.count("markwatch explain") == TOP
    assert "… and 7 more" in message.text
    assert message.subject.startswith("New leads: 17,")


def test_a_correction_says_plainly_what_is_taken_back_and_why() -> None:
    reader = subscribe("keeper@example.org")
    told = [replace(alert_on(filed(1), filed(2), filed(3), filed(4)), state=Delivery.SENT, sent_at=NOW)]
    settled = [
        filed(1, status=Verdict.DISMISSED),
        filed(2, status=Verdict.AUTHORISED),
        filed(3, 0.0),
        filed(4, status=Verdict.DISMISSED),
    ]
    [alert] = what_is_news(settled, [reader], told, NOW + timedelta(days=1), NOW)
    decision = Decision(
        id="d",
        subject=filed(1).finding.id,
        verdict=Verdict.DISMISSED,
        reason=DismissalReason.NOMINATIVE_USE,
        note="private",
        who="officer",
        at=NOW,
    )
    known = Background(rights={"tarnhelm": right()}, decisions={filed(1).finding.id: decision}, told_at=NOW)
    message = compose(alert, settled, known, HEAD)
    assert message.answers == f"{told[0].id}@watch.example"
    assert message.subject == "Correction, a warning taken back: 4, for TARNHELM"
    for shown in (
        "On March 1, 2026 02:00",
        "we take it back",
        "the name says what the goods are for or fit",
        "this seller is authorised",
        "its risk is now 0%",
        "A person checked and dismissed it.",
        "https://shop.example/item/1",
    ):
        assert shown in message.text
        assert shown in text_of(message.html)
    assert "private" not in message.text + message.html  # what officers write to each other
    assert "officer" not in message.text + message.html
    assert "Speaks for" not in message.text


def test_a_digest_says_why_each_is_told() -> None:
    alert = alert_on(filed(1), filed(2), filed(3))
    alert = replace(alert, reasons=(News.FIRST_SEEN, News.RISK_RISEN, News.BACK_AGAIN))
    message = compose(alert, [filed(1), filed(2), filed(3)], KNOWN, HEAD)
    assert message.subject.startswith("Leads in one digest: 3")
    for why in ("New, first seen", "The risk has risen", "Taken back before"):
        assert message.text.count(why) == 1


def test_a_right_that_is_gone_is_called_by_its_id() -> None:
    assert "tarnhelm" in message_on(filed(), known=Background(rights={})).subject


def text_of(html: str) -> str:
    return re.sub(r"\s+", " ", str(lxml_html.document_fromstring(html).text_content()))


def no_remote_loads(html: str) -> bool:
    """No attribute of any element holds an address, a script or a handler, but for ``cid:`` pictures."""
    tree = lxml_html.document_fromstring(html)
    tags = {element.tag for element in tree.iter() if isinstance(element.tag, str)}
    bad = [
        (element.tag, name, value)
        for element in tree.iter()
        for name, value in element.attrib.items()
        if name.startswith("on")
        or name in ("href", "action", "srcset")
        or "url(" in value
        or (name == "src" and not value.startswith("cid:"))
    ]
    return not bad and not tags & {"script", "a", "iframe", "object", "form", "link", "svg", "base"}


HOSTILE = st.tuples(
    st.one_of(
        st.text(st.characters(), min_size=1, max_size=120),
        st.sampled_from(
            [
                "<script>alert(1)</script>",
                '"><img src=https://evil.example/x onerror=alert(1)>',
                "</p></div><a href='javascript:alert(1)'>x",
                "a\r\nBcc: victim@evil.example\r\n\r\n<html>",
                "=?utf-8?B?DQpCY2M6IGFAYi5j?=",
                "\u202egnp.exe\u2066",
                "\ud800\udfff\ud83d",
                "\x00\x1b[2J",
                "{{ 7 * 7 }}{% raw %}${x}",
                "&#x202e;&lt;b&gt;",
                "\u0300",
                "<",
                "乌",
            ]
        ),
    ),
    st.sampled_from([1, 1, 1, 40, 200_000]),
)
"""A text and how often it is repeated."""


@given(
    words=st.tuples(*[HOSTILE] * 6),
    price=st.decimals(),
    place=st.integers(0, 50),
    language=st.sampled_from(["en", "zh"]),
    count=st.integers(1, 12),
)
@settings(max_examples=25, deadline=None, phases=[Phase.reuse, Phase.generate])  # to shrink a million letters takes minutes
def test_no_listing_breaks_a_message(
    words: tuple[tuple[str, int], ...], price: Decimal, place: int, language: str, count: int
) -> None:
    title, seller, url, name, said, currency = ((text * times)[:1_000_000] for text, times in words)
    findings = []
    for number in range(count):
        one = filed(number)
        signal = replace(
            one.finding.signals[0],
            sentence=Bilingual(en=said, zh=said),
            found=title[:9],
            place=replace(one.finding.signals[0].place, start=place, end=place + 9),
        )
        offer = replace(
            one.listing,
            url=f"https://shop.example/{number}{url}",
            title=title,
            price=price,
            currency=currency,
            seller=Seller(name=seller),
            pictures=(jpeg(b"z", 30_000),),
        )
        findings.append(replace(one, listing=offer, finding=replace(one.finding, signals=(signal,) * 9)))
    rights = {"tarnhelm": Right(id="tarnhelm", kind=right().kind, name=name, number=name)}
    message = message_on(*findings, language=language, known=Background(rights=rights))
    size = len(message.text.encode()) + len(message.html.encode())
    assert size <= BODY_BYTES
    assert "markwatch explain" in message.text
    assert no_remote_loads(message.html)
    assert "\n" not in message.subject
    mail = mail_of(message, "w@watch.example", "watch.example", "stop@watch.example", NOW)
    assert mail["Bcc"] is None
    bare = mail_of(replace(message, pictures=()), "w@watch.example", "watch.example", None, NOW)
    assert len(bare.as_bytes(policy=SMTP)) <= 100 * 1024
    assert lxml_html.document_fromstring(message.html).xpath("count(//h1)") == 1.0
