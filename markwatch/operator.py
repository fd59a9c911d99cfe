"""Telling the operator that something is wrong with the night itself, once."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from alerts.channels.base import Message
from alerts.cleaning import clean_line
from alerts.formats import moment
from casefiles.clock import Clock
from casefiles.errors import DeliveryFailed
from casefiles.model import content_id
from casefiles.parts import Bilingual
from casefiles.stores.base import Coverage
from markwatch.config import Settings
from markwatch.wiring import channels, mail_domain

MOST = 8
"""Earlier nights, and reasons, that a mail names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fall:
    """A shop that gave less in a night than is normal for it."""

    row: Coverage
    normal: int
    """The least number of pages that would be normal."""
    earlier: Sequence[Coverage]
    """The shop's nights before, oldest first."""
    unseen: Sequence[Bilingual]
    """What was not seen of it and why, the most first."""

    @property
    def sentence(self) -> Bilingual:
        """What happened, in one line."""
        row, normal = self.row, self.normal
        return Bilingual(
            en=f"{row.site}: only {row.fetched} of {row.planned} pages were seen; {normal} or more would be normal for this shop",
            zh=f"{row.site}：{row.planned} 个页面中仅看到 {row.fetched} 个；该店铺通常不少于 {normal} 个",
        )


_SUBJECT = Bilingual(
    en="markwatch saw less than usual of {site}: {fetched} of {planned} pages",
    zh="markwatch 对 {site} 的覆盖低于平常：{fetched}/{planned} 个页面",
)
_WHY = Bilingual(en="What was not seen, and why", zh="未看到的内容及原因")
_BEFORE = Bilingual(en="The nights before (pages seen of pages known)", zh="此前各晚（已看到 / 已知页面）")
_MEANS = Bilingual(
    en="What this means: nothing is known of these pages. That no finding came from them says nothing, and listings on them are "
    "not taken for gone.",
    zh="这意味着：对这些页面一无所知。没有从中得出线索不代表没有问题，其上的商品也不会被视为已下架。",
)
_DO = Bilingual(
    en="What to do: open the shop in a browser from the same network. If it answers there, it keeps crawlers out: markwatch does "
    "not get round that; ask the shop for access, lengthen [crawl] delay, or have a person look. If the shop was rebuilt, the "
    "next nights learn it anew.",
    zh="如何处理：在同一网络中用浏览器打开该店铺。若能打开，则是网站在阻拦抓取：markwatch 不会绕过；可联系店铺取得许可、"
    "加大 [crawl] delay，或由人工查看。若网站已改版，此后几晚会重新学习其正常水平。",
)


def tell_operator(settings: Settings, clock: Clock, fallen: Fall) -> bool:
    """Mail what is known of a shop's fall to ``[alerts] operator``; whether it was sent. The same night and shop give the same
    Message-ID, so that a mail sent twice, after a kill, is seen as one. A failure loses nothing: the run names the shop too.
    """
    address, channel = settings.alerts.operator, channels(settings, clock).get("mail")
    if address is None or channel is None:
        return False
    try:
        channel.send(message(fallen, address, settings))
    except DeliveryFailed:
        return False
    finally:
        channel.close()
    return True


def message(fallen: Fall, address: str, settings: Settings) -> Message:
    """The mail about ``fallen``."""
    row, language = fallen.row, settings.language
    subject = _SUBJECT.said_in(language).format(site=row.site, fetched=row.fetched, planned=row.planned)
    blocks = list(_blocks(fallen, settings))
    return Message(
        id=f"{content_id('operator', row.night.isoformat(), row.site)}@{mail_domain(settings)}",
        recipient=address,
        subject=clean_line(subject, 200),
        text="\n\n".join("\n".join([head, *(f"  {line}" for line in lines)] if head else lines) for head, lines in blocks) + "\n",
        html=_page(subject, blocks, language),
        language=language,
    )


def _blocks(fallen: Fall, settings: Settings) -> Iterator[tuple[str, list[str]]]:
    """(heading or nothing, lines) of the mail."""
    language, zone = settings.language, settings.zone
    yield "", [_said(fallen.sentence, language), moment(fallen.row.night, zone, language)]
    if fallen.unseen:
        yield _WHY.said_in(language), [_said(each, language) for each in fallen.unseen[:MOST]]
    nights = [f"{moment(each.night, zone, language)}: {each.fetched} / {each.planned}" for each in fallen.earlier[-MOST:]]
    yield _BEFORE.said_in(language), nights
    yield "", [_MEANS.said_in(language)]
    yield "", [_DO.said_in(language)]


def _said(sentence: Bilingual, language: str) -> str:
    return clean_line(sentence.said_in(language), 300)


def _page(subject: str, blocks: Iterable[tuple[str, list[str]]], language: str) -> str:
    """The same as HTML; styles inline, nothing is loaded."""
    parts = [
        (f"<h2 style='margin:16px 0 4px;font-size:15px'>{escape(head)}</h2>" if head else "")
        + "".join(f"<p style='margin:0 0 4px'>{escape(line)}</p>" for line in lines)
        for head, lines in blocks
    ]
    body = "<div style='height:12px'></div>".join(parts)
    font = "font-family:-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif"
    style = f"max-width:640px;margin:0 auto;padding:20px 12px;color:#1d2939;{font};font-size:15px;line-height:1.55"
    return (
        f"<!DOCTYPE html><html lang='{escape(language)}'><head><meta charset='utf-8'><title>{escape(subject)}</title></head>"
        f'<body><div style="{style}">{body}</div></body></html>'
    )
