"""Sixty ways to write an address inside, all of which lead to 127.0.0.1 or the host itself where nothing stands in the way.

Numbers as browsers and resolvers read them (WHATWG URL §3.5, inet_aton), IPv6 that embeds IPv4 (RFC 4291, 6052, 3056), names of
the host, user information, escapes, full-width and circled digits and dots that IDNA folds (UTS 46).
"""

FORMS = (
    "127.0.0.1", "127.1", "127.0.1", "127.0.0.2", "127.127.127.127", "127.0.0.1.", "127.1.",
    "2130706433", "2130706433.", "0x7f000001", "0x7F000001", "0x7f.0.0.1", "0x7f.1", "0x7f.0x0.0x0.0x1", "0x7f.0.1",
    "0177.0.0.1", "0177.1", "017700000001", "00000177.0.0.1", "127.0x0.00.1", "0x0000007f000001",
    "0", "0.0.0.0", "0x0", "00", "0.0", "0.",
    "localhost", "LOCALHOST", "localhost.", "LocalHost.", "localhost.localdomain", "a.localhost", "127.0.0.1.localhost",
    "ip6-localhost", "ip6-loopback",
    "[::1]", "[::]", "[0:0:0:0:0:0:0:1]", "[0000::0001]", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::FFFF:7F00:0001]",
    "[::127.0.0.1]", "[::7f00:1]", "[64:ff9b::7f00:1]", "[64:ff9b:1::7f00:1]", "[2002:7f00:1::]", "[::ffff:0:127.0.0.1]",
    "user@127.0.0.1", "user:secret@127.0.0.1", "shop.example@127.0.0.1", "shop.example%40127.0.0.1@127.0.0.1",
    "127%2e0%2e0%2e1", "%31%32%37.0.0.1", "１２７.０.０.１", "127。0。0。1", "127．0．0．1", "①②⑦.⓪.⓪.①", "ｌｏｃａｌｈｏｓｔ",
    "127.0.0.1%00.shop.example", "127.0.0.1\\@shop.example", "127.0.0.1#@shop.example", "127.0.0.1?@shop.example",
)  # fmt: skip
