"""What markwatch needs and what it lacks, and the command or setting that mends it."""

import os
import shutil
import smtplib
from dataclasses import dataclass

from casefiles.errors import BadConfiguration, MarkwatchError
from casefiles.parts import Bilingual
from casefiles.pictures.embedders import Embedder
from casefiles.pictures.extras import can_read
from casefiles.stores import open_store
from casefiles.stores.upkeep import check
from crawlers.orders import Render
from crawlers.rendering.chromium import executable, lacking
from markwatch.config import Settings
from markwatch.networks import network_file
from markwatch.signs import sign_drawings

ROOM = 5 * 1024**3
"""Bytes that should be free where the archive lies: about 50,000 pages with pictures."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """One thing looked at."""

    what: Bilingual
    well: bool
    needed: bool = True
    """Whether the jobs cannot run without it."""
    mend: Bilingual | None = None
    """What to do about it."""


def examine(settings: Settings) -> list[Diagnosis]:
    """Everything looked at, what the jobs need first."""
    return [
        _record(settings),
        _archive(settings),
        _retention(settings),
        _shops(settings),
        _contact(settings),
        _mail(settings),
        _browser(settings),
        _words(),
        _embedding(settings),
        _signs(settings),
    ]


def _embedding(settings: Settings) -> Diagnosis:
    try:
        network = network_file(settings.pictures)
        if network is None:
            what = Bilingual(
                en="embedding: none is set; copies are found by digest, hashes and corners",
                zh="图像嵌入模型：未设置；按文件摘要、感知哈希和角点查找复制图片",
            )
            return Diagnosis(what=what, well=True, needed=False)
        with Embedder(network) as embedder:
            found = embedder.described()
    except BadConfiguration as error:
        mend = Bilingual(
            en="a network that can be used, or no [pictures] embedding", zh="请换用可用的模型，或去掉 [pictures] embedding"
        )
        what = Bilingual(en=f"embedding: {error}", zh=f"图像嵌入模型：{error.said_in('zh')}")
        return Diagnosis(what=what, well=False, mend=mend)
    said = f"{network}, SHA-256 {found.digest[:12]}…, {found.says}"
    return Diagnosis(what=Bilingual(en=f"embedding: {said}", zh=f"图像嵌入模型：{said}"), well=True, needed=False)


def _signs(settings: Settings) -> Diagnosis:
    try:
        drawings = sign_drawings(settings.pictures)
    except BadConfiguration as error:
        mend = Bilingual(
            en="the files that the authority publishes, or neither setting", zh="请使用主管部门公布的图样文件，或去掉该设置"
        )
        what = Bilingual(en=f"official signs: {error}", zh=f"官方标志：{error.said_in('zh')}")
        return Diagnosis(what=what, well=False, mend=mend)
    known = [len({picture.digest for picture in each}) for each in drawings]
    what = Bilingual(
        en=f"official signs: known by the words on them and by drawing; drawings given: {known[0]} of the GI sign, "
        f"{known[1]} of the sign of China Time-honoured Brands ([pictures] gi_signs, time_honoured_signs)",
        zh=f"官方标志：按标志上的文字识别；另按图形识别：地理标志专用标志图样{known[0]}个、中华老字号标识图样{known[1]}个"
        "（[pictures] gi_signs、time_honoured_signs）",
    )
    return Diagnosis(what=what, well=True, needed=False)


def _words() -> Diagnosis:
    if can_read():
        what = Bilingual(
            en="OCR: words and codes in pictures are read by match, and by the crawl with [pictures] words = true",
            zh="文字识别（OCR）：match 会读取图片中的文字和条码；设置 [pictures] words = true 后抓取时也读取",
        )
        return Diagnosis(what=what, well=True, needed=False)
    return Diagnosis(
        what=Bilingual(
            en="OCR: none is installed; words and codes inside pictures are not read",
            zh="文字识别（OCR）：未安装；图片中的文字和条码不会被读取",
        ),
        well=False,
        needed=False,
        mend=Bilingual(en="pip install 'markwatch[ocr]'", zh="pip install 'markwatch[ocr]'"),
    )


_INSTALL = {
    "extra": Bilingual(en="pip install 'markwatch[browser]'", zh="pip install 'markwatch[browser]'"),
    "chromium": Bilingual(
        en="apt-get install chromium, or [crawl] browser = the path of one",
        zh="apt-get install chromium，或把 [crawl] browser 设为其路径",
    ),
}
"""What mends each thing that :func:`crawlers.rendering.chromium.lacking` may name."""


def _browser(settings: Settings) -> Diagnosis:
    table = settings.crawl
    if table.render is Render.NEVER:
        what = Bilingual(
            en="browser: not used, by [crawl] render; pages that are empty without JavaScript are not seen",
            zh="浏览器：按 [crawl] render 设置不使用；不运行 JavaScript 即为空白的页面不会被查看",
        )
        return Diagnosis(what=what, well=False, needed=False)
    missing = lacking(table.browser)
    if missing is not None:
        what = Bilingual(
            en="browser: none; pages that are empty without JavaScript are named as not seen",
            zh="浏览器：没有；不运行 JavaScript 即为空白的页面会列为未查看",
        )
        return Diagnosis(what=what, well=False, needed=table.render is Render.ALWAYS, mend=_INSTALL[missing])
    path = executable(table.browser)
    what = Bilingual(
        en=f"browser: {path}, for pages that are empty without JavaScript",
        zh=f"浏览器：{path}，用于不运行 JavaScript 即为空白的页面",
    )
    return Diagnosis(what=what, well=True, needed=False)


def _record(settings: Settings) -> Diagnosis:
    place = settings.record.removeprefix("sqlite:///")
    try:
        store = open_store(settings.record)
        rights = len(store.rights())
        store.close()
        faults = check(settings.record)
    except MarkwatchError as error:
        mend = Bilingual(
            en="set record in markwatch.toml to a file in a folder you may write to",
            zh="请在 markwatch.toml 中把 record 设为可写文件夹中的文件",
        )
        return Diagnosis(what=Bilingual(en=f"record: {error}", zh=f"案卷库：{error}"), well=False, mend=mend)
    if faults:
        mend = Bilingual(
            en="markwatch record check; restore a backup if it is damaged", zh="markwatch record check；如已损坏请恢复备份"
        )
        return Diagnosis(what=Bilingual(en=f"record: {faults[0]}", zh=f"案卷库：{faults[0]}"), well=False, mend=mend)
    register = Bilingual(en="markwatch rights import FILE", zh="markwatch rights import 文件")
    what = Bilingual(en=f"record: {place}, sound, {rights} rights", zh=f"案卷库：{place}，完好，{rights} 项权利")
    return Diagnosis(what=what, well=rights > 0, needed=False, mend=None if rights else register)


def _archive(settings: Settings) -> Diagnosis:
    folder = next(each for each in (settings.archive, *settings.archive.parents) if each.exists())
    free = shutil.disk_usage(folder).free
    room = f"{free / 1024**3:.0f} GiB"
    what = Bilingual(en=f"archive: {settings.archive}, {room} free", zh=f"网页档案：{settings.archive}，可用空间 {room}")
    if not os.access(folder, os.W_OK):
        return Diagnosis(what=what, well=False, mend=Bilingual(en=f"allow writing in {folder}", zh=f"请允许写入 {folder}"))
    mend = Bilingual(en="make room, or set archive to a larger disk", zh="请清理磁盘，或把 archive 设到更大的磁盘")
    return Diagnosis(what=what, well=free >= ROOM, needed=False, mend=None if free >= ROOM else mend)


def _retention(settings: Settings) -> Diagnosis:
    table = settings.retention
    kept = {
        Bilingual(en="pages", zh="网页"): table.archives,
        Bilingual(en="pictures", zh="图片"): table.pictures,
        Bilingual(en="sellers' texts", zh="卖家页面文字"): table.sellers,
    }
    en = ", ".join(f"{what.en} {f'{days:,} days' if days else 'for ever'}" for what, days in kept.items())
    zh = "，".join(f"{what.zh}{f' {days:,} 天' if days else '永久'}" for what, days in kept.items())
    what = Bilingual(en=f"retention of what no finding needs: {en}", zh=f"与线索无关内容的保存期限：{zh}")
    for_ever = not all(kept.values())
    mend = Bilingual(
        en="[retention] archives, pictures, sellers = days: personal data may be kept no longer than they serve",
        zh="请设置 [retention] archives、pictures、sellers 的天数：个人信息的保存期限应为实现目的所必要的最短时间",
    )
    return Diagnosis(what=what, well=not for_ever, needed=False, mend=mend if for_ever else None)


def _shops(settings: Settings) -> Diagnosis:
    count = len(settings.crawl.sites)
    mend = Bilingual(
        en='[crawl] sites = ["https://shop.example/"] in markwatch.toml',
        zh='请在 markwatch.toml 写入 [crawl] sites = ["https://shop.example/"]',
    )
    what = Bilingual(en=f"shops for nightly: {count}", zh=f"nightly 监测的店铺：{count} 个")
    return Diagnosis(what=what, well=count > 0, needed=False, mend=None if count else mend)


def _contact(settings: Settings) -> Diagnosis:
    contact = settings.network.contact
    what = Bilingual(en=f"contact for shop owners: {contact or 'none'}", zh=f"供店铺联系的地址：{contact or '无'}")
    mend = Bilingual(
        en="[network] contact = an address under which you can be reached", zh="请设置 [network] contact 为可联系到您的地址"
    )
    return Diagnosis(what=what, well=bool(contact), needed=False, mend=None if contact else mend)


def _mail(settings: Settings) -> Diagnosis:
    table = settings.mail
    if not table.host:
        mend = Bilingual(
            en="[mail] host, port, security, user, sender; MARKWATCH_MAIL__PASSWORD",
            zh="请设置 [mail] host、port、security、user、sender，以及 MARKWATCH_MAIL__PASSWORD",
        )
        return Diagnosis(
            what=Bilingual(en="mail: no server is set; warnings wait", zh="邮件：未设置服务器，预警将等待"),
            well=False,
            needed=False,
            mend=mend,
        )
    kind = smtplib.SMTP_SSL if table.security == "tls" else smtplib.SMTP
    try:
        with kind(table.host, table.port, timeout=10) as server:
            server.noop()
    except (OSError, smtplib.SMTPException) as error:
        what = Bilingual(
            en=f"mail: {table.host}:{table.port} does not answer ({error})",
            zh=f"邮件：{table.host}:{table.port} 无响应（{error}）",
        )
        mend = Bilingual(en="check [mail] host, port and security", zh="请检查 [mail] host、port 和 security")
        return Diagnosis(what=what, well=False, needed=False, mend=mend)
    return Diagnosis(
        what=Bilingual(en=f"mail: {table.host}:{table.port} answers", zh=f"邮件：{table.host}:{table.port} 正常"), well=True
    )
