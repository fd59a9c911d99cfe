"""Rights of every kind, and listings with every trick on every one of their names."""

from collections.abc import Iterator
from dataclasses import replace

from casefiles.model import Listing, Picture, Right, content_id
from casefiles.parts import RightKind, Word
from matchers.text.watched import watched_spellings


def mark(name: str, *variants: str, number: str | None = None, patterns: tuple[str, ...] = ()) -> Right:
    return Right(id=f"TM {name}", kind=RightKind.TRADEMARK, name=name, variants=variants, number=number, patterns=patterns)


def indication(name: str, *goods: str, region: str | None = None) -> Right:
    return Right(id=f"GI {name}", kind=RightKind.GI, name=name, goods=goods, region=region)


RIGHTS = (
    mark("朔岚"),
    mark("三只松果"),
    mark("驼铃集", number="30211847"),
    mark("Quillmere"),
    mark("Carop"),
    mark("Tarnhelm Outdoor Company"),
    mark("Shuolan", "朔兰"),
    mark("华清江岸有限", patterns=("江[岸案]酒",)),
    indication("乌海葡萄", "葡萄", region="乌海"),
    indication("章丘大葱", "大葱"),
    Right(id="PT", kind=RightKind.PATENT, name="保温壶", number="ZL202220000077.1"),
    Right(
        id="CR",
        kind=RightKind.COPYRIGHT,
        name="沙上的驼铃",
        text="风从北方来，把城里的灯一盏一盏吹灭，只留下沙上的驼铃，响到天明。",
    ),
)
CHANGES = ("台{}灯", "{} 正品 包邮", "男士外套 春季新款 {}", "适用于{}的配件", "买{}送三只松果")
PLAIN = ("手工藤编收纳篮 大号", "Enamel mug 350 ml", "春季新款连衣裙 显瘦", "全新正品 假一赔十 顺丰包邮", "Leather boots size 42")


def tricks(right: Right) -> Iterator[str]:
    """Spellings of its names that are looked for, each way that is shown to its owner, and some that are not."""
    for watched in watched_spellings(right):
        yield from (each for each in watched.examples[:4] if "[" not in each)
    for name in right.names:
        yield from (name, name[0] + "*" + name[1:], "　".join(name), name[0] + "*" + name[2:], name + name[-1], name[:-1] + "o")
        yield from (name[1] + name[0] + name[2:], name[::-1], f"{name}风味", f"{name[:2]}特产 {name[2:]}", name.upper())
        yield from ("".join(letter * 2 for letter in name), "1".join(name), f"my{name}shoes", name.replace("m", "rn"))
        yield name.translate(str.maketrans("aeol岚乌驼华", "а301嵐烏駝華"))


def written(name: str, words: str) -> Picture:
    """A picture that was seen, with words in it."""
    line = Word(text=words, box=(0, 0, 9000, 900), confidence=0.99)
    return Picture(url=f"https://shop.example/{name}", digest=content_id(name) * 4, words=(line,), read_with="reader 1")


def history() -> list[Listing]:
    """Listings with every trick on every right in title, brand, attributes, description or the words of a picture."""
    listings = [Listing(url=f"plain {nth}", title=title, description=PLAIN[-nth]) for nth, title in enumerate(PLAIN)]
    spelt = [spelling for right in RIGHTS for spelling in tricks(right)]
    for nth, spelling in enumerate(spelt):
        title = CHANGES[nth % len(CHANGES)].format(spelling)
        base = Listing(url=f"{nth:05}", title=title, description=PLAIN[nth % len(PLAIN)])
        listings.append((
            base,
            replace(base, title=PLAIN[0], brand=spelling),
            replace(base, title=PLAIN[1], description=f"本店专营，{spelling}，欢迎选购"),
            replace(base, title=PLAIN[2], attributes={"品牌": spelling}),
            replace(base, title=PLAIN[3], pictures=(written(f"{nth}.png", spelling),)),
        )[nth % 7 % 5])  # fmt: skip
    texts = ("注册商标证号 30211847", "专利号 ZL202220000077.1", "江案酒 高粱", str(RIGHTS[-1].text), "沙上的驼铃 绘本")
    return [*listings, *(Listing(url=f"text {nth}", title="商品", description=text) for nth, text in enumerate(texts))]


HISTORY = [replace(each, url=f"https://shop.example/{each.url.replace(' ', '-')}") for each in history()]


SEEN = tuple(picture for each in HISTORY for picture in each.pictures)
