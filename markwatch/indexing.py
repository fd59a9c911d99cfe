"""The index of the settings: opened, brought up to date, and what it could not take said. The client is loaded when needed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from casefiles.errors import BadConfiguration, IndexUnavailable
from casefiles.parts import Bilingual
from casefiles.stores.feed import KINDS, Feed
from markwatch.config import Settings
from markwatch.shortlisting import traced

if TYPE_CHECKING:
    from casefiles.index.connecting import Index


@contextmanager
def opened_index(settings: Settings) -> "Iterator[Index]":
    """The index of ``settings``, closed afterwards.

    Raises:
        BadConfiguration: ``index`` is not set, or is no URL of a server.
        IndexUnavailable: it does not answer, or is no Elasticsearch that we can use.
    """
    from casefiles.index.connecting import Access, open_index

    if settings.index is None:
        raise BadConfiguration('index is not set; index = "https://HOST:9200" in markwatch.toml would be right')
    table = settings.elasticsearch
    access = Access(
        url=settings.index,
        namespace=table.namespace,
        api_key=table.api_key.get_secret_value() if table.api_key else None,
        user=table.user,
        password=table.password.get_secret_value() if table.password else None,
        certificates=table.certificates,
        analyzer=table.analyzer,
    )
    index = open_index(access, traced=traced)
    try:
        yield index
    finally:
        index.close()


def load_kibana(settings: Settings) -> Iterator[Bilingual]:
    """Put our objects into the Kibana of ``settings``, if it names one; a line for each language.

    Raises:
        BadConfiguration: nobody is named who asks it.
        IndexUnavailable: it does not answer, is not ready, refuses us or takes no objects.
    """
    from casefiles.index.kibana import Kibana, Wish, load

    table, index = settings.kibana, settings.elasticsearch
    if table.url is None:
        return
    who = table if table.api_key or table.user else index
    login = (who.user, who.password.get_secret_value()) if who.user and who.password else None
    api_key = who.api_key.get_secret_value() if who.api_key else None
    server = Kibana(table.url, api_key=api_key, login=login, certificates=table.certificates or index.certificates)
    namespace = index.namespace if table.own_namespace else None
    wish = Wish(desk=table.desk, namespace=namespace, pictures=table.pictures, rules=table.rules)
    for language in table.languages:
        yield load(server, language, wish)


def bring_up_to_date(
    feed: Feed, settings: Settings, now: datetime, step: Callable[[str, int], None]
) -> tuple[dict[str, int], list[Bilingual]]:
    """Figures of the run, and what the index does not hold and why. It never fails: what waits is sent by the next run."""
    from casefiles.index.clocks import wrong_clock
    from casefiles.index.updating import update

    try:
        with opened_index(settings) as index:
            clock = wrong_clock(index, now)
            updated = update(index, feed, step)
    except (IndexUnavailable, BadConfiguration) as error:
        waiting = sum(feed.count(kind) for kind in KINDS)
        en, zh = error.said_in("en"), error.said_in("zh")
        said = Bilingual(en=f"index: {en}; {waiting:,} documents wait", zh=f"索引：{zh}；{waiting:,} 份文档等待写入")
        return {"index_waiting": waiting}, [said]
    refused = [Bilingual(en=f"index: {kind} {key}: {why}", zh=f"索引：{kind} {key}：{why}") for kind, key, why in updated.refused]
    return {"indexed": updated.sent.total(), "index_refused": len(refused)}, [*filter(None, [clock]), *refused]
