from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alerts.news import FALL, RISE, is_settled, joined_digests, silenced, what_is_left, what_is_news
from alerts.subscribing import subscribe, unsubscribe
from casefiles.model import Alert
from casefiles.parts import Delivery, News, Verdict
from casefiles.stores.base import Filed
from tests.alerts.made import NOW, filed

LATER = NOW + timedelta(hours=6)
READER = subscribe("watch@example.org", min_risk=0.5)


def news(*untold: Filed, earlier: list[Alert] | None = None) -> list[Alert]:
    return what_is_news(untold, [READER], earlier or [], NOW, LATER)


def sent(*alerts: Alert) -> list[Alert]:
    return [replace(alert, state=Delivery.SENT, attempts=1, sent_at=NOW) for alert in alerts]


def test_a_new_finding_is_told_once() -> None:
    [alert] = news(filed(risk=0.9))
    assert (alert.news, alert.findings, alert.risks) == (News.FIRST_SEEN, (filed().finding.id,), (0.9,))
    assert (alert.recipient, alert.state, alert.due_at) == ("watch@example.org", Delivery.PENDING, NOW)
    assert news(filed(risk=0.9), earlier=sent(alert)) == []
    assert news(filed(risk=0.9), earlier=[alert]) == []


def test_one_mail_and_not_fifty() -> None:
    [alert] = news(*(filed(n, 0.5 + n / 200) for n in range(50)))
    assert len(alert.findings) == 50
    assert alert.risks == tuple(sorted(alert.risks, reverse=True))


@pytest.mark.parametrize("status", [Verdict.DISMISSED, Verdict.AUTHORISED])
def test_what_a_person_ruled_out_is_not_told(status: Verdict) -> None:
    assert news(filed(status=status)) == []


@pytest.mark.parametrize("status", [Verdict.CONFIRMED, Verdict.REFERRED])
def test_what_a_person_confirmed_is_told(status: Verdict) -> None:
    assert [alert.news for alert in news(filed(status=status))] == [News.FIRST_SEEN]


def test_under_the_threshold_other_rights_and_ended_subscriptions_are_not_told() -> None:
    others = subscribe("watch@example.org", rights=["another"])
    assert news(filed(risk=0.49)) == []
    assert what_is_news([filed()], [others, unsubscribe(READER)], [], NOW, LATER) == []


def test_crossing_the_threshold_is_a_risk_risen() -> None:
    [alert] = news(filed(risk=0.6, first_at=NOW - timedelta(days=3), changed_at=NOW))
    assert alert.news is News.RISK_RISEN


def test_a_rise_by_a_step_is_news_and_a_smaller_one_is_not() -> None:
    told = sent(*news(filed(risk=0.6)))
    assert news(filed(risk=0.6 + RISE - 0.01), earlier=told) == []
    [alert] = news(filed(risk=0.6 + RISE), earlier=told)
    assert alert.news is News.RISK_RISEN
    assert alert.id != told[0].id
    assert news(filed(risk=0.6 + RISE), earlier=[*told, *sent(alert)]) == []


@pytest.mark.parametrize(
    "settled", [filed(status=Verdict.DISMISSED), filed(status=Verdict.AUTHORISED), filed(risk=0.0), filed(risk=0.2)]
)
def test_what_was_told_and_is_settled_is_corrected_once(settled: Filed) -> None:
    told = sent(*news(filed(risk=0.9)))
    [correction] = news(settled, earlier=told)
    assert (correction.news, correction.corrects) == (News.CORRECTION, told[0].id)
    assert news(settled, earlier=[*told, *sent(correction)]) == []
    [again] = news(filed(risk=0.9, status=Verdict.CONFIRMED), earlier=[*told, *sent(correction)])
    assert again.news is News.BACK_AGAIN


def test_only_what_was_told_is_corrected() -> None:
    [alert] = news(filed(risk=0.9))
    gone = filed(risk=0.0)
    assert news(gone) == []
    assert news(gone, earlier=[alert]) == []  # still in the outbox: withdrawn there
    assert news(gone, earlier=silenced([alert])) == []
    assert news(gone, earlier=[replace(alert, state=Delivery.FAILED)]) == []
    assert len(news(gone, earlier=[replace(alert, state=Delivery.SENDING, attempts=1)])) == 1  # it may have arrived
    assert len(news(gone, earlier=[replace(alert, attempts=1)])) == 1


def test_corrections_go_one_by_alert_that_they_correct() -> None:
    first = sent(*news(filed(1), filed(2)))
    second = sent(*news(filed(3), earlier=first))
    corrections = news(filed(1, 0.0), filed(2, 0.0), filed(3, 0.0), earlier=[*first, *second])
    assert sorted((c.corrects or "", len(c.findings)) for c in corrections) == sorted([(first[0].id, 2), (second[0].id, 1)])


def test_a_persons_word_outweighs_a_fallen_risk() -> None:
    assert not is_settled(filed(risk=0.0, status=Verdict.CONFIRMED), 0.5)
    assert is_settled(filed(risk=0.5 * FALL - 0.01), 0.5)
    assert not is_settled(filed(risk=0.5 * FALL), 0.5)


def test_what_failed_or_was_withdrawn_was_not_told() -> None:
    [alert] = news(filed())
    for state in (Delivery.FAILED, Delivery.WITHDRAWN):
        [again] = news(filed(), earlier=[replace(alert, state=state)])
        assert again.news is News.FIRST_SEEN
        assert again.id != alert.id


def test_a_baseline_is_known_and_silent() -> None:
    baseline = silenced(news(filed(1), filed(2)))
    assert {alert.state for alert in baseline} == {Delivery.SILENT}
    assert news(filed(1), filed(2), earlier=baseline) == []
    assert [a.findings for a in news(filed(1), filed(3), earlier=baseline)] == [(filed(3).finding.id,)]
    told = sent(*news(filed(4)))
    [correction] = silenced(news(filed(4, 0.0), earlier=told))
    assert correction.state is Delivery.PENDING


def test_a_digest_holds_all_kinds_but_corrections() -> None:
    daily = replace(READER, digest=True)
    told = sent(*what_is_news([filed(1, 0.6), filed(2)], [daily], [], NOW, LATER))
    untold = [filed(1, 0.9), filed(2, 0.0), filed(3)]
    digest, correction = sorted(what_is_news(untold, [daily], told, NOW, LATER), key=lambda a: a.news is News.CORRECTION)
    assert (digest.due_at, correction.due_at) == (LATER, NOW)
    assert dict(zip(digest.findings, digest.reasons, strict=True)) == {
        filed(1).finding.id: News.RISK_RISEN,
        filed(3).finding.id: News.FIRST_SEEN,
    }


def test_digests_of_one_day_are_joined_and_joining_again_gives_the_same() -> None:
    daily = replace(READER, digest=True)
    first = what_is_news([filed(1, 0.6)], [daily], [], NOW, LATER)
    second = what_is_news([filed(1, 0.9), filed(2)], [daily], first, NOW + timedelta(hours=1), LATER)
    assert joined_digests([*first, *second], LATER - timedelta(seconds=1)) == []
    [(joint, parts)] = joined_digests([*first, *second], LATER)
    assert parts == [*first, *second]
    assert dict(zip(joint.findings, joint.reasons, strict=True)) == {
        filed(1).finding.id: News.FIRST_SEEN,
        filed(2).finding.id: News.FIRST_SEEN,
    }
    assert joint.risks == (0.9, 0.9)
    [(again, rest)] = joined_digests([joint, *second], LATER)  # killed after the first part was noted
    assert again.id == joint.id
    assert rest == second
    assert joined_digests([joint], LATER) == []


def test_what_is_settled_before_it_leaves_is_left_out() -> None:
    [alert] = news(filed(1), filed(2))
    left = what_is_left(alert, [filed(1), filed(2, status=Verdict.DISMISSED)], READER)
    assert left is not None
    assert left.findings == (filed(1).finding.id,)
    assert (left.reasons, left.risks, left.id) == ((News.FIRST_SEEN,), (0.9,), alert.id)
    assert what_is_left(alert, [filed(1, 0.0), filed(2, 0.0)], READER) is None
    assert what_is_left(alert, [filed(1), filed(2)], unsubscribe(READER)) is None
    assert what_is_left(alert, [filed(1), filed(2)], None) is None


STEPS = st.lists(
    st.tuples(st.integers(1, 3), st.sampled_from([0.0, 0.2, 0.3, 0.5, 0.65, 0.7, 0.9, 1.0]), st.sampled_from([None, *Verdict])),
    max_size=12,
)


@given(STEPS, st.booleans())
def test_never_the_same_news_twice(steps: list[tuple[int, float, Verdict | None]], digest: bool) -> None:
    """Whatever happens to findings, every alert has its own id, and a finding is never told twice alike."""
    reader = replace(READER, digest=digest)
    history: list[Alert] = []
    now = NOW
    for number, risk, status in steps:
        now += timedelta(days=1)
        untold = [filed(number, risk, status=status, changed_at=now)]
        new = what_is_news(untold, [reader], history, now, now + timedelta(hours=1))
        assert new == what_is_news(untold, [reader], history, now, now + timedelta(hours=1))
        history += sent(*new)
        assert what_is_news(untold, [reader], history, now, now + timedelta(hours=1)) == []
    assert len({alert.id for alert in history}) == len(history)
    for finding in {each for alert in history for each in alert.findings}:
        told = [(alert.news, alert.risks) for alert in history if finding in alert.findings]
        assert all(one != other for one, other in pairwise(told))
        kinds = [kind for kind, _ in told]
        assert kinds[0] is not News.CORRECTION
        assert kinds.count(News.CORRECTION) <= kinds.count(News.BACK_AGAIN) + 1


@given(st.lists(st.tuples(st.integers(1, 9), st.floats(0.5, 1)), min_size=1, unique_by=lambda pair: pair[0]))
def test_ids_do_not_hang_on_the_order_of_the_queue(pairs: list[tuple[int, float]]) -> None:
    queue = [filed(number, risk) for number, risk in pairs]
    assert news(*queue) == news(*reversed(queue))
