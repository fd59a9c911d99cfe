"""Words that make a name the thing the goods are made for: 适用于…, for …, a case or a strap for it.

The owner of a mark must bear such use when it does not mislead: Trademark Law (2026 revision, in force 2027-01-01) art. 73(3).
"""

import re
from functools import lru_cache

from matchers.text.cues.base import MAX_READ, Cue, cue_of
from matchers.text.stems import Stems

_NOT_THINGS = (
    r"(?:her|him|men|women|mens|womens|man|woman|kids|children|boys?|girls?|baby|babies|mom|dad|sale|you|home|travel|winter|"
    r"summer|free|"
    r"all|adults?|teens?|everyone|ladies|gentlemen|party|wedding|christmas|birthday|gifts?|outdoors?|indoor|office|school|work|"
    r"running|sports?|hiking|life|real|cash)\b"
)
_BEFORE = re.compile(
    r"(?:适用于?|适合于?|适配于?|兼容|通用于?|通配|匹配|配套|搭配|专用于|专为|用于|可放|可挂|可装|能装|可配|替代|代用|替换|代替|"
    r"(?<![a-z])(?:for|fits?|fitting|compatible(?: with| for| to)?|suitable for|works with|use with|replacement for|"
    r"replaces|designed for|made for|made to fit|substitute for))"
    r"[\s,，:：/（(【\"“]*(?:品牌|机型|型号)?[\s:：]*(?:the |use with |use in |your |new )?"
    rf"(?!{_NOT_THINGS})(?:[^\s,，。;；/、]{{1,16}}[/、]){{0,6}}(?:[^\s,，。;；]{{1,12}}[\s,，/、]){{0,2}}[\"“【(（]?$",
    re.IGNORECASE,
)
_THIRD_PARTY = re.compile(
    r"第三方|非原装|非原厂|副厂|代用|国产替代|(?<![a-z])(?:third[- ]party|non-?oem|not oem|aftermarket|after-market|generic|"
    r"unbranded|not made by|not affiliated|unofficial)(?![a-z])",
    re.IGNORECASE,
)
_OF_THIRD_PARTY = Stems("""
第三方 非原装 非原厂 副厂 代用 国产替代 third oem after generic unbranded not_made not_aff unofficial
""")
_AFTER = re.compile(
    r"^[^,，。;；]{0,16}?(?:(?:适用|通用|兼容|专用|可用|能用)(?:的)?"
    r"(?=$|[\s,，。;；/、)）】]|[^\s,，。;；]{0,6}(?:壳|套|膜|罩|袋|架|座|刷|芯|网|"
    r"带|器|线|配件|盒|粉|纸))"
    r"(?!型))|^[^,，。;；一-鿿]{0,40}?(?<![a-z])compatible(?![a-z])(?! (?:with|for|to) )",
    re.IGNORECASE,
)
_WORDS = """
保护套 保护壳 保护袋 保护盒 手机壳 手机套 壳膜 硅胶套 皮套 机套 外壳 保护膜 钢化膜 贴膜 手机膜 屏幕膜 水凝膜 高清膜
镜头膜 镜头盖 遮光罩 表带 表链 腕带 充电器 充电线 数据线 电源线 电源适配器 适配器 充电底座 转接头 转接线 配件 零件
附件 维修 换屏 换电池 回收 清零 拆机 遥控器 墨盒 硒鼓 碳粉 墨粉 墨水 粉盒 墨夹 色带 打印头 墨囊 鼓架 定影 电池 电芯
支架 底座 挂架 壁挂 主板 电路板 电脑板 屏幕总成 液晶屏 显示屏 内屏 外屏 触摸屏 后盖 中框 排线 按键 耳机套 耳罩 耳塞套
海绵套 滤芯 滤网 滤袋 尘袋 刷头 主刷 边刷 拖布 刀头 刀片 喷嘴 密封圈 替换 替换装 补充装 空瓶 分装瓶 收纳盒 收纳包
收纳袋 补丁 贴纸 布贴 车贴 徽章 脚垫 座套 坐垫套 方向盘套 钥匙套 钥匙包 车衣 雨刮 刹车片 火花塞 改装 鞋盒 鞋撑 鞋垫
鞋带 鞋油 防尘袋 内胆 包撑 包中包 肩带 链条 挂绳 挂件 说明书 教程
"""
_ACCESSORY = re.compile(
    rf"^(?:[^一-鿿]{{0,44}}?|.{{0,28}}?)(?:{'|'.join(sorted(_WORDS.split(), key=len, reverse=True))}|(?<![a-z])(?:case|cover|"
    rf"sleeve|pouch|skin|"
    r"strap|watch ?band|bracelet band|charger|charging cable|charging dock|screen protector|tempered glass|toner|cartridges?|ink|"
    r"refills?|replacement|repair|spare parts?|adapters?|mount|holder|stand|dock|remote control|batter(?:y|ies)|accessor(?:y|"
    r"ies)|"
    r"ear ?pads?|ear ?tips|filters?|brush heads?|lens cap|lens hood|shoelaces|insoles?|organi[sz]er insert|dust bag|floor mats?|"
    r"seat covers?|key fob|decals?|stickers?|patch(?:es)?)(?![a-z]))",
    re.IGNORECASE,
)
_OF_AFTER = Stems(f"""
适用 通用 兼容 专用 可用 能用 compatible
{_WORDS}
case cover sleeve pouch skin strap band charg protector tempered toner cartridge ink refill replacement repair spare adapter
mount holder stand dock remote batter accessor pad tip filter brush lens shoelace insole insert dust mat fob decal sticker patch
""")
"""Of what is looked for behind the name."""


@lru_cache(maxsize=256)
def fits(text: str, start: int, end: int) -> Cue | None:
    """Words that make the name at ``start`` to ``end`` the thing the goods are made for: 适用于…, for …, … compatible, a case
    or a strap for it. Explicit words are surer than an accessory's name.
    """
    first = max(0, start - 60)
    before, after = text[first:start], text[end : end + 60]
    if found := _BEFORE.search(before):
        return cue_of(found, first, 1.0)
    if _OF_THIRD_PARTY.stand_in(text[:MAX_READ]) and (found := _THIRD_PARTY.search(text[:MAX_READ])):
        return cue_of(found, 0, 1.0)
    if not _OF_AFTER.stand_in(after):
        return None
    for pattern, strength in ((_AFTER, 0.9), (_ACCESSORY, 0.7)):
        if found := pattern.search(after):
            return cue_of(found, end, strength)
    return None
