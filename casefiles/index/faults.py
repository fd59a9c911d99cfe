"""What the errors of Elasticsearch's client mean, and its server's words, in a line of both languages."""

from collections.abc import Iterator
from contextlib import contextmanager

from elastic_transport import ConnectionError as NoConnection
from elastic_transport import ConnectionTimeout, TlsError, TransportError
from elasticsearch import ApiError, UnsupportedProductError

from casefiles.errors import IndexUnavailable
from casefiles.parts import Bilingual

UNKNOWN_PRODUCT = Bilingual(
    en="this is no Elasticsearch that we know (OpenSearch, or a version before 7.14, does not name itself so); Elasticsearch "
    "8.19 or 9.x would be right",
    zh="不是可识别的 Elasticsearch（OpenSearch 或 7.14 之前的版本不会这样标明自己）；应为 Elasticsearch 8.19 或 9.x",
)
TOO_OLD = Bilingual(
    en="Elasticsearch {version} is too old; 8.19 or 9.x would be right", zh="Elasticsearch {version} 版本过旧；应为 8.19 或 9.x"
)
TOO_LATE = Bilingual(en="it does not answer in time", zh="未在规定时间内应答")
NOBODY = Bilingual(en="nothing answers there ({said})", zh="该地址无应答（{said}）")
SAYS = Bilingual(en="it says {said}", zh="服务器返回：{said}")
NO_INDICES = Bilingual(
    en="there are no indices yet, or an alias was removed; markwatch index migrate makes them",
    zh="尚无索引，或别名已被删除；请运行 markwatch index migrate 建立",
)
FULL = Bilingual(
    en="its disk is almost full, so that it takes no documents; make room, what waits is sent by the next run",
    zh="服务器磁盘将满，不再接收文档；请腾出空间，等待写入的内容下次运行时发送",
)
READ_ONLY = Bilingual(
    en="an index is read-only; PUT its setting index.blocks.write (or read_only) to null, what waits is sent by the next run",
    zh="有索引处于只读状态；请将其设置 index.blocks.write（或 read_only）置为 null，等待写入的内容下次运行时发送",
)
STRANGER = Bilingual(
    en="it does not know us; set [elasticsearch] api_key, or user and password",
    zh="服务器不认可我们的身份；请设置 [elasticsearch] api_key，或 user 和 password",
)
NO_RIGHT = Bilingual(
    en="we have no right to do this ({said}); deploy/elasticsearch/roles says what each role needs",
    zh="没有执行此操作的权限（{said}）；各角色所需权限见 deploy/elasticsearch/roles",
)
BUSY = Bilingual(en="it has too much to do; run again later", zh="服务器过于繁忙；请稍后再运行")

_UNKNOWN_AUTHORITY = Bilingual(
    en="its certificate is signed by an authority that this machine does not know; name the authority's file in [elasticsearch] "
    "certificates",
    zh="其证书由本机不认识的机构签发；请在 [elasticsearch] certificates 中指明该机构的证书文件",
)
_NO_TLS = Bilingual(
    en="it does not speak TLS; http:// instead of https:// may be right", zh="对方不使用 TLS；应把 https:// 改为 http://"
)
_TLS = (
    ("certificate has expired", Bilingual(en="its certificate has expired; have it renewed", zh="其证书已过期；请更换证书")),
    (
        "not yet valid",
        Bilingual(
            en="its certificate is not valid yet; are the clocks right on both machines?",
            zh="其证书尚未生效；两台机器的时钟是否准确？",
        ),
    ),
    ("self-signed", _UNKNOWN_AUTHORITY),
    ("self signed", _UNKNOWN_AUTHORITY),
    ("unable to get local issuer", _UNKNOWN_AUTHORITY),
    ("record layer failure", _NO_TLS),
    ("wrong version number", _NO_TLS),
    ("doesn't match", Bilingual(en="its certificate is for another name", zh="其证书属于另一个名称")),
    ("mismatch", Bilingual(en="its certificate is for another name", zh="其证书属于另一个名称")),
)
"""A part of what OpenSSL says, and what it means."""


def unavailable(url: str, why: Bilingual) -> IndexUnavailable:
    """The error that says ``why`` of the server at ``url``."""
    return IndexUnavailable(Bilingual(en=f"{url}: {why.en}", zh=f"{url}：{why.zh}"))


@contextmanager
def translated(url: str) -> Iterator[None]:
    """Make every error of the client an :class:`IndexUnavailable` that says in a line what is wrong and what would be right."""
    try:
        yield
    except UnsupportedProductError as error:
        raise unavailable(url, UNKNOWN_PRODUCT) from error
    except (ApiError, TransportError) as error:
        raise unavailable(url, meaning(error)) from error


def meaning(error: ApiError | TransportError) -> Bilingual:
    """What an error of the client means to a person."""
    if isinstance(error, TlsError):
        return _tls(" ".join(map(str, _causes(error))))
    if isinstance(error, ConnectionTimeout):
        return TOO_LATE
    if isinstance(error, NoConnection):
        return NOBODY.with_values(said=_short(error))
    if isinstance(error, ApiError):
        return refusal(error.status_code, reason_of(error))
    return SAYS.with_values(said=_short(error))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """The error and what it was raised from, down to the first."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


def _tls(said: str) -> Bilingual:
    found = (sentence for part, sentence in _TLS if part in said.lower())
    return next(found, Bilingual(en=f"TLS: {said[:200]}", zh=f"TLS：{said[:200]}"))


def reason_of(error: ApiError) -> str:
    """The server's own words."""
    body = error.body
    cause = body.get("error") if isinstance(body, dict) else None
    if isinstance(cause, dict):
        return f"{cause.get('type', '')}: {cause.get('reason', '')}"
    return str(cause or body)[:300]


def refusal(status: int, reason: str) -> Bilingual:
    """What the server's word on a request or a document means."""
    if "flood-stage" in reason or "disk usage exceeded" in reason:
        return FULL
    if "read-only" in reason or "index write" in reason or "blocked by" in reason:
        return READ_ONLY
    if status == 401:
        return STRANGER
    if status == 403:
        return NO_RIGHT.with_values(said=reason[:200])
    if status == 429:
        return BUSY
    return SAYS.with_values(said=f"{status}: {reason[:300]}")


def _short(error: Exception) -> str:
    return str(error).splitlines()[0][:200]
