"""Nights that are killed by chance: what is lost, what is asked for twice, who is told twice.

``python -m bench.kills [--quick]`` prints it. A shop of 80 products with pictures on loopback is crawled by
``markwatch nightly``, which also judges, traces and mails. It is killed with SIGKILL after a seeded random time: the whole of it,
its crawling process or its reader; begun again and killed again until it ends by itself, then the next office is taken. Each
office must hold in the end what one holds that was never killed.
"""

import sys
import tempfile
import time
from pathlib import Path
from random import Random

from tests.crawlers.shops import Shop
from tests.markwatch.striking import CONCURRENCY, Office, fill, office

PRODUCTS = 80
SEED = 20261122
WORST = 40
"""Kills of one office after which it is left alone."""


def _calm(folder: Path, shop: Shop) -> tuple[dict[str, object], float, int]:
    """What a night that nobody kills finds, how many seconds it takes, and how often it asks."""
    with office(folder, shop) as calm:
        began = time.monotonic()
        calm.finish()
        return calm.found(), time.monotonic() - began, len(shop.asks)


def _struck(struck: Office, chance: Random, longest: float, kills: int) -> float:
    """Kill until a night ends by itself; return how long one takes: the machine is shared, what was true a minute ago is not."""
    while struck.kills < min(kills, WORST):
        began = time.monotonic()
        if not struck.strike_by_chance(chance, longest):
            return min(longest, time.monotonic() - began)
    struck.finish()
    return longest


def measure(quick: bool) -> dict[str, float]:  # noqa: FBT001  (the one switch of every part of the bench)
    """Counts over 200 kills, quick: over 3. Targets: nothing lost, nothing settled asked for again, and of what was under way no
    more than :data:`tests.markwatch.striking.CONCURRENCY` a kill.
    """
    wanted, chance = 3 if quick else 200, Random(SEED)
    kills = offices = lost = repeated = beyond = 0
    shop = Shop()
    fill(shop, 24 if quick else PRODUCTS)
    try:
        with tempfile.TemporaryDirectory() as folder:
            expected, seconds, asks = _calm(Path(folder, "calm"), shop)
            while kills < wanted:
                offices += 1
                before = len(shop.asks)
                with office(Path(folder, str(offices)), shop) as struck:
                    seconds = _struck(struck, chance, seconds, wanted - kills)
                    lost += struck.found() != expected
                    again = len(shop.asks) - before - (struck.rounds * asks)
                    beyond += max(0, again - struck.kills * (CONCURRENCY + 2))
                kills, repeated = kills + struck.kills, repeated + struck.repeated
                print(f"{kills} kills, {offices} offices, {lost} other than calm, {repeated} repeated", file=sys.stderr)
    finally:
        shop.close()
    return {
        "nights: kills by chance": kills,
        "nights: killed, and other in the end than if left alone": lost,
        "nights: killed, settled pages asked for again": repeated,
        "nights: killed, requests repeated beyond what was under way": beyond,
    }


if __name__ == "__main__":
    began = time.monotonic()
    for name, figure in measure("--quick" in sys.argv).items():
        print(f"{name:70} {figure:10.3f}")
    print(f"{time.monotonic() - began:.0f} s")
