"""What a message is written from: the record as it is when the message leaves."""

from dataclasses import replace

import pytest

from alerts.cards import Letterhead
from alerts.writing import writer
from casefiles.stores.base import Store
from tests.alerts.made import NOW, finding, keep, right
from tests.alerts.test_messages import alert_on, jpeg


@pytest.mark.parametrize("registered", ["tarnhelm", "another"])
def test_the_picture_of_the_right_is_shown(store: Store, registered: str) -> None:
    found = finding()
    keep(store, found)
    store.keep_rights([replace(right(registered), pictures=(jpeg(b"b"),))], NOW)
    alert = alert_on(*store.findings())
    message = writer(store, Letterhead(domain="watch.example"))(alert)
    assert [picture[4:5] for _, picture in message.pictures] == ([b"b"] if registered == "tarnhelm" else [])
