"""Words under which copies are sold, and those that only look so."""

import re
from functools import lru_cache

from matchers.text.cues.base import MAX_READ, Cue, free_of
from matchers.text.stems import Stems

_PLAIN = re.compile(
    r"高仿|精仿|超仿|顶仿|极品仿|仿品|仿货|仿版|仿款|仿牌|复制品|纯原|一比一|1比1|山寨|假货|盗版|翻版|莆田|莆货|过验|原版复刻|"
    r"(?:顶级|高端|精品|一比一|1[:：]1)复刻|复刻版本|(?<![a-z])[aA]货|高[aA]货|(?<![\d:：.])1\s?[:：]\s?1(?![\d:：.])|"
    r"\b(?:replicas?|knock-?offs?|counterfeits?|fakes?|super ?fakes?|bootlegs?|unauthori[sz]ed (?:copy|authentic))\b|"
    r"\b(?:mirror|high|super|top|best|1st|first|master|perfect|exact|identical) (?:quality )?(?:copy|copies|clone|grade|"
    r"replica)\b|"
    r"\bmirror (?:quality|grade|image)\b|\b(?:aaa|aaaa|[5-9]a)\+|\b(?:aaa|aaaa|[5-9]a|ua) (?:grade|quality|version|class)\b|"
    r"\bgrade (?:aaa|7a|9a)\b|\bfactory (?:replica|copy)\b",
    re.IGNORECASE,
)
_SLANG = re.compile(
    r"原单(?!位|独|据|品|价|号|元)|尾单|尾货|高版本|顶级版本|公司级|超[aA](?![a-z])|裸标|剪标|真标|跑量版|工厂货|档口货|"
    r"免检货|通货版|"
    r"大牌代工|同厂同源|复刻|对版|正品级|专柜品质|(?<![a-z0-9])(?:fk|gf|ljr|og版|pk版|h12|g5)(?![a-z0-9])|"
    r"\bsame as (?:the )?original\b|\bidentical to (?:the )?original\b|\boriginal quality\b|\bfactory (?:seconds|overruns?)\b",
    re.IGNORECASE,
)
_STEMS = Stems("""
仿 复制 纯原 一比一 1比1 山寨 假货 盗版 翻版 莆田 莆货 过验 复刻 a货 : ： replica knock counterfeit fake bootleg unauthori
copy copies clone grade mirror a+ 原单 尾单 尾货 高版本 顶级版本 公司级 超a 裸标 剪标 真标 跑量版 工厂货 档口货 免检货 通货版
大牌代工 同厂同源 对版 正品级 专柜品质 fk gf ljr og版 pk版 h12 g5 original
a_quality a_version a_class factory_seconds factory_overrun
""")
"""Of both."""


_NOT_A_COPY = re.compile(
    # grade A jadeite is untreated jadeite
    r"(?:翡翠|玉|缅甸|和田|天然|珠宝|手镯).{0,12}[aA]货|[aA]货.{0,8}(?:翡翠|玉|缅甸|手镯)|"
    # a scale, a drawing, a ratio of mixing, a pairing
    r"(?:1\s?[:：]\s?1|1比1|一比一).{0,4}(?:等身|比例|模型|实物|还原|调配|兑水|稀释|混合|辅导|教学|私教|scale|ratio|mix)|"
    r"(?:scale|比例|ratio|等身).{0,4}"
    r"(?:1\s?[:：]\s?1|一比一)|"
    # a re-issue by whoever has the right to it
    r"(?:官方|正版|红白机|游戏机|街机|唱片|黑胶|复古|经典|限量|周年|年|古籍|古董|文物|老)复刻|复刻(?:唱片|黑胶|cd|磁带|古籍|"
    r"文物|妆|菜|蛋糕)|"
    r"(?:拒绝|打击|杜绝|不卖|不做|无|非|谨防|假一|防|远离|买到|举报|不是|绝非|识别|辨别|鉴别)(?:任何)?(?:假货|山寨|高仿|仿品|"
    r"盗版|仿货|复制品|翻版)|"
    r"(?:假货|盗版|仿品|高仿)(?:包赔|必赔|必究|赔|退|勿扰|绕道|可退)|"
    # 山寨: a mountain village; 莆田: a city with its own produce
    r"(?:基诺|苗家|侗族|彝家|瑶家|古|千户|民族)山寨|山寨(?:文化|旅游|风光|客栈|人家|土鸡|寨)|"
    r"莆田(?:市|区|县|站|学院|特产|枇杷|桂圆|龙眼|卤面|米粉|海蛎|荔枝|红团|炝肉|海鲜|同城|本地|旅游|酒店|方言|话|师范)|"
    r"福建莆田(?!鞋|货|纯)|"
    r"(?:not|no|never|anti|beware of|against|avoid|zero|stop|report)[ -](?:any |a )?(?:fakes?|replicas?|counterfeits?|"
    r"knock-?offs?)|"
    r"(?:fake|faux) (?:fur|leather|lash|lashes|nails?|eyelashes|plants?|flowers?|grass|blood|snow|suede|tan|collar|pockets?|"
    r"two|two-piece|news|money|candles?|food|cake|teeth|hair|bangs|tattoos?|freckles)|"
    # a replica jersey is the fans' version that the club sells
    r"replicas? (?:jerseys?|kits?|shirts?|helmets?|balls?|coins?|models?|statues?|swords?|props?|gun|armou?r|ships?|cannons?|"
    r"fossils?|tablets?)|"
    r"(?:museum|scale|movie|film|prop|historical) replicas?|anti-?counterfeit\w*|counterfeit (?:money|detector|pen|bill|note)s?|"
    r"尾货(?:清仓|甩卖|处理|市场)|工厂尾货|库存尾货|(?:外贸)?尾单(?:清仓|处理)|真标(?:识|签)|aaa(?:级|\+级)?(?:景区|信用|电池|"
    r"batter(?:y|ies))",
    re.IGNORECASE,
)


@lru_cache(maxsize=256)
def copy_words(text: str) -> Cue | None:
    """The first words under which copies are sold, or trade slang for them; ``None`` when there are none or each is an exception
    (翡翠A货 is genuine jadeite, 1:1 a scale, 莆田枇杷 a fruit).
    """
    text = text[:MAX_READ]
    if not _STEMS.stand_in(text):
        return None
    for pattern, strength in ((_PLAIN, 1.0), (_SLANG, EXPLICIT_SLANG)):
        for found in free_of(_NOT_A_COPY, pattern, text):
            return Cue(found.group(), *found.span(), strength)
    return None


EXPLICIT_SLANG = 0.9
"""Strength of trade slang, that an honest dealer in overruns may use too: surplus of a licensed maker is no rarity."""
