"""What a marketplace shows of itself: its licence, hotline and ICP number stand on its sellers' pages too, and are not theirs."""

from collections import Counter
from collections.abc import Mapping

from tracing.accounts import Account, Key, Origin
from tracing.owners import site_account

FOOTER_ACCOUNTS = 5
"""Accounts with pages of their own from which on an identifier that nearly all of them show is taken for the marketplace's; with
fewer, one seller with several shops is as likely."""

FOOTER_SHARE = 0.8
"""Nearly all: the foot of a long page may lie behind the end of the text that was kept of it."""


def settle(accounts: dict[str, Account]) -> None:
    """Take from the sellers of each site what stands at the foot of their pages, and give it to the site's own account."""
    paged = Counter(account.site for account in accounts.values() if account.paged and not account.is_site)
    shown = Counter(
        (account.site, key)
        for account in accounts.values()
        if not account.is_site
        for key, evidence in account.evidence.items()
        if evidence.origin is Origin.PAGE
    )
    homes = {account.site: account for _key, account in sorted(accounts.items(), reverse=True) if account.is_site}
    for (site, key), count in shown.items():
        if count < FOOTER_ACCOUNTS or count < FOOTER_SHARE * paged[site]:
            continue
        home = homes.setdefault(site, Account(site_account(site), site, is_site=True))
        taken = [account.evidence.pop(key) for account in accounts.values() if account.site == site and key in account.evidence]
        home.evidence[key] = min(taken)
    accounts.update({home.key: home for home in homes.values()})


def own(accounts: Mapping[str, Account]) -> dict[str, set[Key]]:
    """Site → the identifiers of its own account."""
    shown: dict[str, set[Key]] = {}
    for account in accounts.values():
        if account.is_site:
            shown.setdefault(account.site, set()).update(account.evidence)
    return shown
