import pytest

from tracing.owners import Owners, host_of, site_account

SITE = "market.example"


@pytest.fixture
def owners() -> Owners:
    known = Owners()
    known.learn_site(f"https://{SITE}/item/1", SITE)
    known.learn(f"https://{SITE}/shop/7", f"{SITE}|7")
    known.learn(f"https://{SITE}/store?id=8", f"{SITE}|8")
    return known


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("/shop/7", f"{SITE}|7"),
        ("/shop/7/", f"{SITE}|7"),
        ("/shop/7?from=item", f"{SITE}|7"),
        ("/shop/7/licence", f"{SITE}|7"),
        ("/store?id=8", f"{SITE}|8"),
        ("/store?tab=licence&id=8", f"{SITE}|8"),
        ("/shop/9", f"{SITE}|https://{SITE}/shop/9"),
        ("/shop/9/licence", f"{SITE}|https://{SITE}/shop/9"),
        ("/store?id=9&tab=licence", f"{SITE}|https://{SITE}/store?id=9"),
        ("/about", site_account(SITE)),
        ("/", site_account(SITE)),
        ("/shop", site_account(SITE)),
    ],
)
def test_whose(owners: Owners, path: str, key: str) -> None:
    url = f"https://{SITE}{path}"
    assert owners.whose(url, url) == (key, SITE)


def test_scheme_and_usual_port_do_not_matter(owners: Owners) -> None:
    url = f"http://{SITE.upper()}:80/shop/7"
    assert owners.whose(url, url)[0] == f"{SITE}|7"


def test_after_a_redirect(owners: Owners) -> None:
    assert owners.whose(f"https://{SITE}/s/7", f"https://{SITE}/shop/7")[0] == f"{SITE}|7"
    assert owners.whose(f"https://{SITE}/shop/7", f"https://{SITE}/seven")[0] == f"{SITE}|7"


def test_a_url_that_two_claim_tells_nothing(owners: Owners) -> None:
    owners.learn(f"https://{SITE}/shop/7", f"{SITE}|70")
    url = f"https://{SITE}/shop/7"
    assert owners.whose(url, url)[0] == site_account(SITE)


def test_the_account_at_the_root_is_the_marketplace_itself(owners: Owners) -> None:
    owners.learn(f"https://{SITE}/", f"{SITE}|own")
    assert owners.whose(f"https://{SITE}/about", f"https://{SITE}/about")[0] == f"{SITE}|own"
    assert owners.houses() == {f"{SITE}|own"}


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("https://Shop.Example:443/a", "shop.example"),
        ("http://shop.example:8080", "shop.example:8080"),
        ("http://shop.example:99999/", "shop.example"),
        ("http://[", ""),
        ("", ""),
        ("nonsense", ""),
    ],
)
def test_host(url: str, host: str) -> None:
    assert host_of(url) == host
