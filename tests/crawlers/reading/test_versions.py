"""One picture in several sizes is one picture, and two pictures are two."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crawlers.reading.versions import largest, version

SHOP = "https://shop.example"


@pytest.mark.parametrize(
    ("urls", "kept"),
    [
        (("/img/500/1005-1.jpg", "/img/160/1005-1.jpg", "/img/320/1005-1.jpg"), "/img/500/1005-1.jpg"),
        (("/a/b.jpg?w=160&h=160", "/a/b.jpg?w=500", "/a/b.jpg?width=90"), "/a/b.jpg?w=500"),
        (("/w/x-300x300.jpg", "/w/x.jpg", "/w/x-1024x768.webp"), "/w/x.jpg"),
        (("/i/TB1.jpg_460x460q90.jpg", "/i/TB1.jpg_60x60.jpg_.webp"), "/i/TB1.jpg_460x460q90.jpg"),
        (("/I/71ab._AC_SX300_.jpg", "/I/71ab._AC_SX679_.jpg"), "/I/71ab._AC_SX679_.jpg"),
        (("/files/p_180x180_crop_center.jpg?v=1", "/files/p_500x.jpg?v=1"), "/files/p_500x.jpg?v=1"),
        (("/upload/w_90/v1/p.jpg", "/upload/w_500,h_500,c_fill/v1/p.jpg"), "/upload/w_500,h_500,c_fill/v1/p.jpg"),
        (("/123-home_default/name.jpg", "/123-large_default/name.jpg"), "/123-large_default/name.jpg"),
        (("/thumb/photo7.jpg", "/large/photo7.jpg"), "/large/photo7.jpg"),
        (("/static/m/970/1111.jpg", "/static/xl/970/1111.jpg"), "/static/xl/970/1111.jpg"),
        (("/p_small.jpg", "/p_zoom.jpg", "/p_large.jpg"), "/p_zoom.jpg"),
        (("/k?imageView2/2/w/100/q/75", "/k?imageView2/2/w/500"), "/k?imageView2/2/w/500"),
        (
            ("/k.jpg?x-oss-process=image/resize,m_fill,w_80", "/k.jpg?x-oss-process=image/resize,w_500"),
            "/k.jpg?x-oss-process=image/resize,w_500",
        ),
        (("/800/a-001.jpg?sw=80&sh=104&sm=fit", "/800/a-001.jpg?sw=513&sh=654&sm=fit"), "/800/a-001.jpg?sw=513&sh=654&sm=fit"),
        (
            (f"/images?src={SHOP}/a/0.jpg&w=1200&q=80&h=675&f=png", "/images?src=%2Fa%2F0.jpg&w=1920&q=75"),
            "/images?src=%2Fa%2F0.jpg&w=1920&q=75",
        ),
        (("/files/9/image;s=780x0;q=60", "/files/9/image"), "/files/9/image"),
        (("/s54x54_jfs/t1/a.jpg", "/s450x450_jfs/t1/a.jpg"), "/s450x450_jfs/t1/a.jpg"),
        (("/a/1001.jpg_60x60.jpg", "/a/thumb_1001.jpg", "/a/1001.jpg"), "/a/1001.jpg"),
        (("/a/1001.jpg@!200", "/a/1001.jpg!small", "/a/1001.jpg-thumb", "/a/1001.jpg"), "/a/1001.jpg"),
        (("/a/1001.jpg@200w_200h_1e_1c.jpg", "/a/1001.jpg@800w_800h.jpg"), "/a/1001.jpg@800w_800h.jpg"),
        (("/a/1001.jpg_q90.jpg_.webp", "/a/1001.jpg_100x100q90.jpg_.webp"), "/a/1001.jpg_q90.jpg_.webp"),
        (
            ("/img/thumb_img/7_thumb_G_55.jpg", "/img/goods_img/7_G_55.jpg", "/img/source_img/7_G_55.jpg"),
            "/img/source_img/7_G_55.jpg",
        ),
        (("/w/x-300x300.jpg", "/w/x-scaled.jpg"), "/w/x-scaled.jpg"),
        (("/media/product/cache/ab12cd34ef56ab12cd34ef56ab12cd34/1/a.jpg", "/media/product/1/a.jpg"), "/media/product/1/a.jpg"),
        (("/image/cache/catalog/tea-228x228.jpg", "/image/catalog/tea.jpg"), "/image/catalog/tea.jpg"),
        (("/tea1234=w200-h200", "/tea1234=w800-h800", "/tea1234=s0"), "/tea1234=s0"),
        (("/tea_medium.jpg", "/tea_1024x1024.jpg?v=2", "/tea.jpg?v=1"), "/tea.jpg?v=1"),
        (("/tea1234.jpg?$thumb$", "/tea1234.jpg?tr=w-300,h-300", "/tea1234.jpg"), "/tea1234.jpg"),
        (("/tr:w-200/tea1234.jpg", "/tea1234.jpg"), "/tea1234.jpg"),
        (("/unsafe/300x300/smart/x.jpg", "/unsafe/x.jpg"), "/unsafe/x.jpg"),
        (("/cdn-cgi/image/width=200,quality=80/tea.jpg", "/tea.jpg"), "/tea.jpg"),
        ((f"/cdn-cgi/image/width=200/{SHOP}/tea.jpg", "/tea.jpg"), "/tea.jpg"),
        (("/_next/image?url=%2Ftea.jpg&w=640&q=75", "/tea.jpg"), "/tea.jpg"),
        (("/timthumb.php?src=/up/tea.jpg&w=200&h=200", "/up/tea.jpg"), "/up/tea.jpg"),
        (("/small_tea1234.jpg", "/big_tea1234.jpg"), "/big_tea1234.jpg"),
        (("/tea1234_s.jpg", "/tea1234_l.jpg"), "/tea1234_l.jpg"),
    ],
)
def test_the_largest_version_stands_for_all(urls: tuple[str, ...], kept: str) -> None:
    assert largest([SHOP + url for url in urls]) == (SHOP + kept,)


@pytest.mark.parametrize(
    "urls",
    [
        ("/img/500/1005-1.jpg", "/img/500/1005-2.jpg"),
        ("/101/main.jpg", "/102/main.jpg"),
        ("/100/1.jpg", "/110/1.jpg"),
        ("/123-home_default/name.jpg", "/124-home_default/name.jpg"),
        ("/img?id=5", "/img?id=6"),
        ("/images?src=/a/0.jpg&w=90", "/images?src=/a/1.jpg&w=500"),
        ("/images?src=https://one.example/a.jpg", "/images?src=https://two.example/a.jpg"),
        ("/img.php?f=7.jpg", "/img.php?f=8.jpg"),
        ("/cache/ab/abcd0123.jpg", "/cache/ef/abcd0456.jpg"),
        ("/lamp-front.jpg", "/lamp-back.jpg"),
        ("/big_ben.jpg", "/ben.jpg"),
        ("/product/1.jpg", "/home/1.jpg"),
        ("/img.php?v=1", "/img.php?v=2"),
        ("/tea_a.jpg", "/tea_b.jpg"),
        ("/2019_240.jpg", "/2019_241.jpg"),
        ("/cdn-cgi/image/width=200/https://other.example/tea.jpg", "/tea.jpg"),
    ],
)
def test_two_pictures_stay_two_in_their_order(urls: tuple[str, ...]) -> None:
    assert largest([SHOP + url for url in urls]) == tuple(SHOP + url for url in urls)


@given(
    st.lists(
        st.sampled_from(["a", "b", "c"]).flatmap(lambda name: st.sampled_from([90, 160, 500]).map(lambda side: (name, side)))
    )
)
def test_of_each_picture_one_is_kept_and_none_is_larger(shown: list[tuple[str, int]]) -> None:
    kept = largest(f"{SHOP}/{name}-{side}x{side}.jpg" for name, side in shown)
    best = {name: max(side for other, side in shown if other == name) for name, _ in shown}
    assert kept == tuple(f"{SHOP}/{name}-{best[name]}x{best[name]}.jpg" for name in dict.fromkeys(name for name, _ in shown))


@given(st.text(max_size=200))
def test_no_address_breaks_it(text: str) -> None:
    assert largest([SHOP + "/" + text]) == (SHOP + "/" + text,)
    assert version(text).size > 0 or "0" in text


def test_a_service_in_front_of_the_shop_hands_on_the_shops_picture() -> None:
    own, handed = f"{SHOP}/uploads/tea.jpg", "https://i0.service.example/shop.example/uploads/tea.jpg?fit=600%2C600&ssl=1"
    assert largest([handed, own]) == (own,)


@pytest.mark.parametrize("part", ["_10x10", "_a.jpg", "/https:/", "=w10-h10", "?src=/", "%2Fhttp:", "!a", "thumb_"])
def test_addresses_made_to_be_slow_are_taken_apart_in_time(part: str) -> None:
    began = time.process_time()
    version(f"{SHOP}/a.jpg" + part * (2_000 // len(part)) + "é")
    assert time.process_time() - began < 0.2
