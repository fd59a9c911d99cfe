"""What goods a listing offers, as far as its words tell, by class of the Nice Classification (13th edition, 2026)."""

from functools import cache, lru_cache

import daachorse

from casefiles.model import Listing, Right
from matchers.text.folding import Folded
from matchers.text.letters import unspaced

WORDS: dict[int, str] = {
    1: "胶水 化肥 肥料 adhesive fertilizer",
    2: "油漆 涂料 墨盒 硒鼓 碳粉 墨粉 墨水 toner ink paint cartridge",
    3: "面膜 口红 唇膏 唇釉 香水 粉底 眼霜 面霜 精华 乳液 爽肤水 防晒 洗面奶 洁面 护肤 化妆品 彩妆 卸妆 睫毛膏 眼影 洗发水 沐浴露 牙膏 洗衣液 洗洁精 香皂 "
    "perfume fragrance lipstick mascara serum shampoo cosmetic cosmetics skincare cologne foundation toothpaste moisturizer lotion parfum toilette",
    4: "机油 润滑油 蜡烛 candle lubricant",
    5: "胶囊 药 消毒 奶粉 膏药 保健 维生素 益生菌 蛋白粉 vitamin supplement capsules medicine probiotic",
    6: "五金 锁具 保险柜 hinge padlock",
    7: "洗衣机 洗碗机 榨汁机 发电机 电钻 缝纫机 破壁机 吸尘器 扫地机 blender drill vacuum washer dishwasher mixer generator",
    8: "剃须刀 刀具 剪刀 菜刀 卷发棒 razor shaver knife scissors",
    9: "手机 电脑 平板 笔记本 耳机 音箱 音响 相机 单反 镜头 摄像机 摄像头 打印机 投影仪 显示器 充电器 充电宝 数据线 路由器 硬盘 内存 内存卡 优盘 u盘 键盘 鼠标 手表手环 手环 "
    "眼镜 太阳镜 适配器 插座 插头 插线板 考勤机 摄像 支架 扫地机器人 交换机 扫描仪 计算器 遥控器 手机壳 保护套 保护壳 钢化膜 显卡 对讲机 麦克风 headphones headphone earbuds earphones speaker phone smartphone laptop notebook "
    "tablet camera lens printer scanner projector monitor charger cable router keyboard mouse sunglasses memory usb sdhc sdxc dvr battery calculator camcorder pc computer iphone ipad",
    10: "口罩 血压计 体温计 按摩仪 避孕套 thermometer massager",
    11: "空调 冰箱 电饭煲 电热水壶 热水器 电压力锅 电磁炉 微波炉 油烟机 燃气灶 净水器 空气净化器 电风扇 取暖器 台灯 灯具 灯泡 吹风机 饮水机 烤箱 加湿器 lamp refrigerator kettle oven "
    "microwave heater cooker humidifier purifier fan faucet hairdryer",
    12: "汽车 电动车 自行车 轮胎 摩托车 婴儿车 童车 雨刮 car bicycle tire tyre motorcycle stroller",
    14: "手表 腕表 石英表 机械表 表带 表链 钻石 钻戒 戒指 项链 手链 耳环 耳钉 吊坠 手镯 黄金 铂金 珠宝 首饰 闹钟 挂钟 watch watches chronograph necklace bracelet earrings "
    "ring pendant jewelry jewellery wristwatch diamond uhr montre orologio",
    15: "钢琴 吉他 guitar piano",
    16: "笔 本子 文具 订书机 计算机纸 胶带 贴纸 书籍 图书 纸巾 手帐 pen pencil stapler notebook paper sticker book",
    18: "女包 男包 手提包 背包 钱包 皮夹 单肩包 双肩包 斜挎包 挎包 手拿包 行李箱 拉杆箱 旅行包 胸包 腰包 包包 卡包 书包 雨伞 bag bags handbag handbags backpack wallet purse tote luggage "
    "suitcase umbrella clutch satchel",
    20: "沙发 床垫 枕头 椅子 桌子 家具 办公椅 老板椅 衣架 sofa couch mattress pillow chair table furniture cushion",
    21: "保温杯 保温瓶 水杯 杯子 茶壶 茶具 锅 铁锅 牙刷 饭盒 碗 cup mug tumbler teapot toothbrush bottle pan cookware",
    24: "床单 被套 毛巾 浴巾 四件套 被子 毛毯 窗帘 towel blanket bedding curtain duvet",
    25: "鞋 衣服 服装 卫衣 外套 上衣 裤 裙 衬衫 毛衣 羽绒服 夹克 内衣 内裤 袜 帽子 围巾 手套 皮带 腰带 童装 女装 男装 棉服 马甲 西装 睡衣 泳衣 羊绒衫 大衣 短袖 t恤 拖鞋 凉鞋 靴 "
    "shoe shoes sneaker sneakers boot boots sandals slippers shirt tshirt hoodie sweatshirt jacket coat dress skirt jeans pants trousers shorts socks hat cap scarf "
    "gloves belt clothing apparel sweater underwear bra cleats trainers fg tee",
    27: "地毯 地垫 墙纸 carpet rug wallpaper",
    28: "玩具 积木 公仔 玩偶 滑板车 羽毛球 乒乓球 篮球 足球 鱼竿 球拍 跑步机 哑铃 毛绒 手办 拼图 toy toys doll puzzle racket fishing dumbbell yoga lego plush kit",
    29: "牛奶 酸奶 奶酪 火腿 牛肉 羊肉 猪肉 坚果 果干 肉脯 豆瓣酱 食用油 鸡蛋 腊肉 香肠 龙虾 海参 大闸蟹 木耳 香菇 豆腐 罐头 巴旦木 松子 瓜子 milk yogurt cheese ham beef mutton nuts "
    "sausage egg oil tofu",
    30: "茶叶 绿茶 红茶 白茶 黑茶 乌龙茶 普洱 咖啡 大米 面粉 面条 饼干 糖果 巧克力 蛋糕 面包 月饼 零食 辣酱 辣椒酱 酱油 醋 蜂蜜 豆瓣 火锅底料 调料 米粉 薯片 毛尖 tea coffee rice noodles "
    "cookies biscuit candy chocolate cake bread honey sauce vinegar spice snack",
    31: "水果 苹果 脐橙 橙子 柑橘 葡萄 香梨 樱桃 大葱 蔬菜 种子 鲜花 花卉 盆栽 猫粮 狗粮 宠物 小米 杂粮 枇杷 荔枝 猕猴桃 fruit orange grape vegetable seeds seed plant flowers",
    32: "啤酒 饮料 凉茶 矿泉水 果汁 苏打水 汽水 beer juice drink water soda",
    33: "白酒 葡萄酒 红酒 洋酒 白兰地 威士忌 黄酒 香槟 伏特加 干红 干白 米酒 wine brandy whisky whiskey vodka champagne liquor vsop spirits",
    34: "香烟 烟 电子烟 打火机 雪茄 烟斗 cigarette cigar tobacco lighter vape",
    35: "广告 代理加盟",
    36: "保险 理财 insurance loan",
    37: "维修 安装 清洗服务 回收 repair installation",
    38: "流量 话费 充值 彩铃",
    39: "快递 搬家 婚车 旅行社 机票",
    41: "培训 课程 教程 代练 书 软件 影视 学习 course lessons",
    42: "软件开发 网站建设 设计服务 software",
    43: "酒店 民宿 餐厅 代金券 hotel",
    44: "美容 理发 剃头 修脚 体检 salon",
}
"""Nice class → everyday words for its goods and services, Chinese and English."""


@cache
def _automaton() -> tuple[daachorse.CharwiseDoubleArrayAhoCorasick, list[tuple[int, int]]]:
    """The automaton over all words, and for each its class and length."""
    pairs = [(Folded(word).letters, number) for number, words in WORDS.items() for word in words.split()]
    return daachorse.CharwiseDoubleArrayAhoCorasick([word for word, _ in pairs]), [(number, len(word)) for word, number in pairs]


def _offered(listing: Listing) -> str:
    return "\n".join((listing.title[:1000], *listing.category[:10]))


@lru_cache(maxsize=256)
def classes(text: str) -> frozenset[int]:
    """Nice classes of the goods that ``text`` names. Of words that overlap the longest counts (手机 within 手机壳 does not)."""
    folded = Folded(text)
    automaton, meaning = _automaton()
    hits = [
        (start, end, meaning[nth][0])
        for start, end, nth in automaton.find_overlapping(folded.letters)
        if unspaced(folded.letters[start]) or (folded.edge(start) and folded.edge(end))
    ]
    return frozenset(
        number for start, end, number in hits if not any(s <= start and end <= e and e - s > end - start for s, e, _ in hits)
    )


def listing_classes(listing: Listing) -> frozenset[int]:
    """Nice classes of what the listing offers, by its title and category; empty when no word tells."""
    return classes(_offered(listing))


def right_classes(right: Right) -> frozenset[int]:
    """Nice classes the right covers: those registered, or those its goods name."""
    return frozenset(right.nice_classes) or classes("\n".join(right.goods))


def goods_named(right: Right, listing: Listing) -> str | None:
    """The right's own word for its goods that stands in the listing's title or category, or ``None``."""
    offered = Folded(_offered(listing)).letters
    for goods in right.goods[:100]:
        letters = Folded(goods).letters
        if len(letters) > 1 and letters in offered:
            return goods
    return None
