"""OpenGraph and the ``product:`` meta values that shops write for social networks (ogp.me; Facebook's catalogue markup)."""

from crawlers.reading.document import Document
from crawlers.reading.money import Context, exact_amount, valid_code
from crawlers.reading.offer import Offer
from crawlers.reading.structured.words import availability_of, known, known_code
from crawlers.reading.text import clean, unescaped, without_tags


def read_opengraph(document: Document, context: Context) -> Offer:
    """What the page's meta values say. The title may carry the shop's name: :mod:`crawlers.reading.visible.titles` cuts it."""
    meta = document.meta
    price = meta("product:sale_price:amount", "product:price:amount", "og:price:amount", "product:price", "og:price")
    original = meta("product:original_price:amount", "og:price:standard_amount")
    currency = meta("product:sale_price:currency", "product:price:currency", "og:price:currency", "product:currency")
    description = meta("og:description", "description")
    title = meta("og:title", "twitter:title")
    code = valid_code(currency, context) if currency else None
    pictures = [
        url
        for raw in document.metas.get("og:image", []) + document.metas.get("og:image:secure_url", [])
        if (url := document.link(raw))
    ]
    return Offer(
        source="opengraph",
        title=clean(unescaped(title)) if title else None,
        description=without_tags(description) if description else None,
        price=exact_amount(price, code) if price else None,
        list_price=exact_amount(original, code) if original else None,
        currency=code,
        availability=availability_of(meta("product:availability", "og:availability") or ""),
        brand=known(meta("product:brand", "og:brand")),
        sku=known_code(meta("product:retailer_item_id", "product:sku")),
        mpn=known(meta("product:mfr_part_no", "product:mpn")),
        gtin=known(meta("product:ean", "product:gtin", "product:upc", "product:isbn")),
        pictures=tuple(dict.fromkeys(pictures)),
    )
