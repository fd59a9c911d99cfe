"""From accounts to sources: accounts that show the same identifier are held to be one, until a person says otherwise.

A tie is drawn between every two accounts that show the same identifier, so that breaking one tie breaks only that one. What many
accounts show, or a marketplace shows of itself, ties nobody: one such hub would make one source of the whole world.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from casefiles.model import Decision, Source, content_id
from casefiles.parts import Identifier, IdentifierKind, Tie, Verdict
from tracing.accounts import Account, Evidence, Key, Origin
from tracing.houses import own
from tracing.kinds import ORDER, STRENGTH
from tracing.naming import commonest

MAX_SHARED = 10
"""Accounts that may show one identifier before it is a hub (a platform's hotline, a brand's, a returns centre's): few run more
shops than ten, and at ten there are 45 ties to read for a person."""

Houses = Mapping[str, set[Key]]
"""Site → what its own account shows, see :func:`tracing.houses.own`."""

CONTRADICTED = 0.5
"""What is left of a tie's strength when the two show different credit codes: two organisations, but one person may run both."""


def link(accounts: Mapping[str, Account], decisions: Iterable[Decision]) -> list[Source]:
    """One source for every set of tied accounts and for every account alone, by id.

    Args:
        accounts: by seller key.
        decisions: what people said; of those on one tie the newest counts, and a dismissed tie is not made.
    """
    broken = dismissed(decisions)
    ties = sorted((tie for tie in _ties(accounts) if tie.id not in broken), key=_reading_order)
    sources = []
    of_seller: dict[str, list[Tie]] = {}
    for tie in ties:
        of_seller.setdefault(tie.one_seller, []).append(tie)
    for members in groups(accounts, ((tie.one_seller, tie.other_seller) for tie in ties)):
        inner = [tie for key in members for tie in of_seller.get(key, ())]
        sources.append(_source([accounts[key] for key in members], sorted(inner, key=_reading_order)))
    return sorted(sources, key=lambda source: source.id)


def dismissed(decisions: Iterable[Decision]) -> set[str]:
    """Subjects whose newest decision is a dismissal."""
    newest: dict[str, Decision] = {}
    for decision in decisions:
        known = newest.setdefault(decision.subject, decision)
        if (decision.at, decision.id) > (known.at, known.id):
            newest[decision.subject] = decision
    return {subject for subject, decision in newest.items() if decision.verdict is Verdict.DISMISSED}


def groups(keys: Iterable[str], pairs: Iterable[tuple[str, str]]) -> list[list[str]]:
    """``keys`` in groups connected by ``pairs``, each group and the groups sorted (union-find with path halving)."""
    parent = {key: key for key in keys}

    def root(key: str) -> str:
        while parent[key] != key:
            parent[key] = key = parent[parent[key]]
        return key

    for one, other in pairs:
        parent[root(other)] = root(one)
    members: dict[str, list[str]] = {}
    for key in sorted(parent):
        members.setdefault(root(key), []).append(key)
    return sorted(members.values())


def _ties(accounts: Mapping[str, Account]) -> Iterator[Tie]:
    """Every tie that the evidence allows."""
    shown_by: dict[Key, list[str]] = {}
    for key in sorted(accounts):
        for identifier in accounts[key].evidence:
            shown_by.setdefault(identifier, []).append(key)
    houses = own(accounts)
    for identifier, keys in shown_by.items():
        if len(keys) > MAX_SHARED or identifier[0] not in STRENGTH:
            continue
        for one, other in combinations(keys, 2):
            if _may_tie(accounts[one], accounts[other], identifier, houses):
                yield _tie(accounts[one], accounts[other], identifier, houses)


def _may_tie(one: Account, other: Account, identifier: Key, houses: Houses) -> bool:
    """Whether this identifier tells these two apart from others.

    Not from a label, which names the maker; within one marketplace not if it is the marketplace's own, and no ICP number, which
    belongs to the website that all its sellers stand on.
    """
    if Origin.LABEL in {one.evidence[identifier].origin, other.evidence[identifier].origin}:
        return False
    return one.site != other.site or (identifier not in houses.get(one.site, ()) and identifier[0] is not IdentifierKind.ICP)


def _tie(one: Account, other: Account, identifier: Key, houses: Houses) -> Tie:
    kind, value = identifier
    against = _against(one, other, houses) if kind is not IdentifierKind.CREDIT_CODE else ()
    return Tie(
        id=content_id("tie", one.key, other.key, kind, value),
        one=one.evidence[identifier].identifier,
        other=other.evidence[identifier].identifier,
        one_seller=one.key,
        other_seller=other.key,
        strength=STRENGTH[kind] * (CONTRADICTED if against else 1),
        against=against,
    )


def _against(one: Account, other: Account, houses: Houses) -> tuple[Identifier, ...]:
    """A credit code of each, the first in sorting order, when both show some and they share none."""
    codes, others = _credit_codes(one, houses), _credit_codes(other, houses)
    if not codes or not others or codes.keys() & others.keys():
        return ()
    return codes[min(codes)].identifier, others[min(others)].identifier


def _credit_codes(account: Account, houses: Houses) -> dict[str, Evidence]:
    """The account's own: not its marketplace's, and not a maker's."""
    return {
        key[1]: evidence
        for key, evidence in account.evidence.items()
        if key[0] is IdentifierKind.CREDIT_CODE
        and evidence.origin is not Origin.LABEL
        and (account.is_site or key not in houses.get(account.site, ()))
    }


def _source(members: list[Account], ties: list[Tie]) -> Source:
    """The source of ``members``, which are sorted by key."""
    identifiers = {evidence.identifier for account in members for evidence in account.evidence.values()}
    name = commonest(account.companies for account in members) or commonest(account.names for account in members)
    first = members[0]
    return Source(
        id=content_id("source", first.key),
        name=name or first.key.removeprefix(f"{first.site}|") or first.site,
        sellers=tuple(account.key for account in members),
        identifiers=tuple(sorted(identifiers, key=lambda seen: (ORDER[seen.kind], seen.value, seen.seen_at, seen.quote))),
        ties=tuple(ties),
    )


def _reading_order(tie: Tie) -> tuple[float, str, str, str]:
    """Strongest first."""
    return -tie.strength, tie.one_seller, tie.other_seller, tie.id
